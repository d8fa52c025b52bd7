//! Who is asking, when, in which language, with which store: the first parameter of every act and page.

use crate::{
    AppError, Lang, Moment, Role, Store,
    chance::Chance,
    form::Refused,
    secret,
    settings::Settings,
    texts::{self, Value},
};
use std::{borrow::Cow, collections::HashMap, sync::Arc};
use uuid::Uuid;

/// Everything that a page or an act may know about the request it serves.
#[derive(Clone)]
pub struct Here {
    /// The store.
    pub store: Store,
    /// What the organisation has set.
    pub settings: Arc<Settings>,
    /// The moment of the request. The clock is read once.
    pub at: Moment,
    /// The source of unpredictable bytes.
    pub chance: Arc<dyn Chance>,
    /// The language of the address.
    pub lang: Lang,
    /// Whether the reader chose the language: by the address, or before, by a cookie. Else it is only what the browser wishes.
    pub lang_is_chosen: bool,
    /// Who is asking.
    pub who: Visitor,
    /// How the reader wants pages shown.
    pub display: Display,
    /// The address asked for, with its query.
    pub address: String,
    /// The network the request came from: an IPv4 address or an IPv6 /64. For limits only, never stored.
    pub network: String,
    /// The form that was just refused at this address, if so.
    pub refused: Option<Refused>,
    /// What was remembered between the pages of the way in.
    pub kept: HashMap<String, String>,
}

/// Who is asking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visitor {
    /// The signed-in person.
    pub person: Option<Person>,
    /// The hash of the guest's cookie: someone who learns without an account.
    pub guest: Option<String>,
}

/// A signed-in person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The account.
    pub id: Uuid,
    /// The name the person chose.
    pub name: String,
    /// What the person may be here.
    pub roles: Vec<Role>,
    /// Whether the device belongs to the person alone.
    pub own_device: bool,
    /// Whether the account was invented for trying out.
    pub demo: bool,
}

impl Person {
    /// Whether the person has this role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the person belongs to the staff.
    pub fn is_staff(&self) -> bool {
        self.roles.iter().any(|r| *r != Role::Participant)
    }
}

/// How the reader wants pages shown; kept in a cookie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// Size of the text: 0 normal, 1 large, 2 very large.
    pub size: u8,
    /// The font for beginning readers.
    pub learner_font: bool,
    /// `Some(true)`: dark, `Some(false)`: light, `None`: like the device.
    pub dark: Option<bool>,
    /// Read aloud slowly.
    pub slow: bool,
}

impl Display {
    /// The settings as the cookie's value, such as `1-0-d-0`.
    pub fn code(self) -> String {
        let dark = match self.dark {
            Some(true) => 'd',
            Some(false) => 'l',
            None => 'a',
        };
        format!("{}-{}-{dark}-{}", self.size, u8::from(self.learner_font), u8::from(self.slow))
    }

    /// Reads a cookie's value; whatever cannot be read is normal.
    pub fn from_code(code: &str) -> Self {
        let mut parts = code.split('-');
        let mut next = || parts.next().unwrap_or_default();
        Self {
            size: next().parse().map_or(0, |size: u8| size.min(2)),
            learner_font: next() == "1",
            dark: match next() {
                "d" => Some(true),
                "l" => Some(false),
                _ => None,
            },
            slow: next() == "1",
        }
    }
}

impl Here {
    /// A request of nobody, in German: what every request is before it is understood, and what the command line works with.
    pub fn of_nobody(store: Store, settings: Arc<Settings>, at: Moment, chance: Arc<dyn Chance>) -> Self {
        Self {
            store,
            settings,
            at,
            chance,
            lang: Lang::De,
            lang_is_chosen: true,
            who: Visitor::default(),
            display: Display::default(),
            address: "/".to_owned(),
            network: String::new(),
            refused: None,
            kept: HashMap::new(),
        }
    }

    /// A new id: UUID version 7 (RFC 9562 §5.7), ordered by time.
    pub fn new_id(&self) -> Uuid {
        let mut random = [0; 10];
        self.chance.fill(&mut random);
        uuid::Builder::from_unix_timestamp_millis(u64::try_from(self.at.0).unwrap_or(0), &random).into_uuid()
    }

    /// A sentence of the interface in the reader's language.
    pub fn t(&self, key: &str) -> Cow<'static, str> {
        texts::say(self.lang, key)
    }

    /// A sentence of the interface with values in it.
    pub fn tf(&self, key: &str, values: &[(&str, Value)]) -> Cow<'static, str> {
        texts::say_with(self.lang, key, values)
    }

    /// The signed-in person, or the sign-in first.
    pub fn person(&self) -> Result<&Person, AppError> {
        self.who.person.as_ref().ok_or(AppError::SignInFirst)
    }

    /// The signed-in person if she has this role; what others may not see does not exist for them.
    pub fn role(&self, role: Role) -> Result<&Person, AppError> {
        let person = self.person()?;
        if person.is(role) { Ok(person) } else { Err(AppError::NotFound) }
    }

    /// What was typed into this field before the form was refused, else nothing.
    pub fn typed(&self, field: &str) -> &str {
        self.refused.as_ref().map_or("", |r| r.fields.get(field))
    }

    /// The same request, in this language unless the reader chose one: for what is handed to a person whose language we know.
    #[must_use]
    pub fn speaking_to(&self, own: Lang) -> Self {
        self.speaking(if self.lang_is_chosen { self.lang } else { own })
    }

    /// The same request, answered in another language.
    #[must_use]
    pub fn speaking(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }

    /// Marks a form as this person's: nothing for a guest. A form that comes back under another mark was begun by somebody who is signed
    /// out by now. A short hash, so that the account's id stands on no page.
    pub fn mark(&self) -> Option<String> {
        let id = self.who.person.as_ref()?.id;
        secret::hash(&format!("mark|{id}")).get(..16).map(ToOwned::to_owned)
    }

    /// The sentence that says what to mend in this field.
    pub fn problem(&self, field: &str) -> Option<Cow<'static, str>> {
        let refused = self.refused.as_ref()?;
        refused.problems.iter().find(|p| p.field == field).map(|p| self.t(p.say))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_settings_survive_their_cookie() {
        for size in 0..3 {
            for dark in [None, Some(true), Some(false)] {
                let display = Display { size, learner_font: size == 1, dark, slow: size == 2 };
                assert_eq!(Display::from_code(&display.code()), display);
            }
        }
        assert_eq!(Display::from_code("99-x-y"), Display { size: 2, ..Display::default() });
        assert_eq!(Display::from_code(""), Display::default());
    }
}
