//! What an act may know ([`Context`]), and what a page knows besides ([`PageContext`]).

use crate::{
    AppError, Lang, Moment, Role, Store,
    chance::{self, Chance},
    civil::Date,
    form::FormErrors,
    resources::Resources,
    rights::Assignment,
    secret,
    settings::{Live, Settings},
    texts::{self, Value},
};
use std::{
    borrow::Cow,
    collections::HashMap,
    ops::{Deref, DerefMut},
    str::FromStr,
    sync::Arc,
};
use uuid::Uuid;

/// What an act may know: who is asking, when, with which store. A job and the command line have one too, with nobody asking.
#[derive(Clone)]
pub struct Context {
    /// The store.
    pub store: Store,
    /// What the organisation has set.
    pub settings: Arc<Settings>,
    /// What the process holds once and rooms ask for by its type: courses, keys, files.
    pub resources: Resources,
    /// The present moment. The clock is read once.
    pub at: Moment,
    /// The source of unpredictable bytes.
    pub chance: Arc<dyn Chance>,
    /// Who is asking.
    pub who: Visitor,
}

/// What a page and a form may know: a [`Context`], and how the reader asked.
#[derive(Clone)]
pub struct PageContext {
    /// What acts may know of it.
    pub context: Context,
    /// The language of the address.
    pub lang: Lang,
    /// Whether the reader chose the language: by the address, or before, by a cookie. Else it is only what the browser wishes.
    pub lang_is_chosen: bool,
    /// Whether somebody may be signed in here and the database does not say who: then the way out stands on the page all the same.
    pub is_unknown: bool,
    /// How the reader wants pages shown.
    pub display: Display,
    /// The address asked for, with its query.
    pub address: String,
    /// The named parts of the address, as its pattern names them.
    pub parts: HashMap<String, String>,
    /// The query of the address.
    pub query: HashMap<String, String>,
    /// The network the request came from: an IPv4 address or an IPv6 /64. For limits only, never stored.
    pub network: String,
    /// What is to be mended in the form that was just refused at this address, with everything that was typed.
    pub errors: Option<FormErrors>,
    /// What was remembered between the pages of the way in.
    pub kept: HashMap<String, String>,
    /// When the sign-in of the signed-in person began: what gives much away asks for one that is fresh.
    pub signed_in_at: Option<Moment>,
}

impl Deref for PageContext {
    type Target = Context;

    fn deref(&self) -> &Context {
        &self.context
    }
}

impl DerefMut for PageContext {
    fn deref_mut(&mut self) -> &mut Context {
        &mut self.context
    }
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
    /// What the person may be here at this moment.
    pub roles: Vec<Role>,
    /// Which roles over what the person has, and those whose place she takes; nothing for participants.
    pub assignments: Vec<Assignment>,
    /// Whether she must set up a second factor before anything else: until then she has no `assignments`, and nothing opens by them.
    pub owes_second_factor: bool,
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

impl Context {
    /// The context of nobody: what a job and the command line work with, and what every request is before it is understood. With the
    /// settings of this moment, where they can change ([`Live`]).
    pub fn of_nobody(store: Store, settings: Arc<Settings>, resources: Resources, at: Moment, chance: Arc<dyn Chance>) -> Self {
        let settings = resources.get().map_or(settings, Live::now);
        Self { store, settings, resources, at, chance, who: Visitor::default() }
    }

    /// A new id, ordered by time.
    pub fn new_id(&self) -> Uuid {
        chance::new_id(self.at, self.chance.as_ref())
    }

    /// The signed-in person, or the sign-in first.
    ///
    /// # Errors
    /// `SignInFirst`.
    pub fn person(&self) -> Result<&Person, AppError> {
        self.who.person.as_ref().ok_or(AppError::SignInFirst)
    }

    /// The participant who asks, for pages of her own.
    ///
    /// # Errors
    /// `SignInFirst`; `NotFound` for staff.
    pub fn participant(&self) -> Result<Uuid, AppError> {
        let person = self.person()?;
        if person.is(Role::Participant) { Ok(person.id) } else { Err(AppError::NotFound) }
    }

    /// Marks a form as this visitor's: a person's, or anybody's who is not signed in. A form that comes back under another mark was begun by somebody
    /// who is signed out by now. A short hash, so that the account's id stands on no page.
    pub fn mark(&self) -> String {
        self.who.person.as_ref().map_or_else(
            || "guest".to_owned(),
            |person| secret::hash(&format!("mark|{}", person.id)).get(..16).unwrap_or_default().to_owned(),
        )
    }
}

impl PageContext {
    /// A request of nobody in this language, before it is understood.
    pub fn of_nobody(context: Context, lang: Lang, address: impl Into<String>) -> Self {
        Self {
            context,
            lang,
            lang_is_chosen: true,
            is_unknown: false,
            display: Display::default(),
            address: address.into(),
            parts: HashMap::new(),
            query: HashMap::new(),
            network: String::new(),
            errors: None,
            kept: HashMap::new(),
            signed_in_at: None,
        }
    }

    /// A sentence of the interface in the reader's language.
    pub fn t(&self, key: &str) -> Cow<'static, str> {
        texts::say(self.lang, key)
    }

    /// A sentence of the interface with values in it.
    pub fn tf(&self, key: &str, values: &[(&str, Value)]) -> Cow<'static, str> {
        texts::say_with(self.lang, key, values)
    }

    /// A day as people say it: `1. März`; with its year when that is not this one.
    pub fn day(&self, date: Date) -> Cow<'static, str> {
        let short = self.tf("date-short", &[("day", i64::from(date.day()).into()), ("month", i64::from(date.month()).into())]);
        let short = of_one_direction(short);
        if date.year() == self.settings.zone.date(self.at).year() { short } else { format!("{short} {}", date.year()).into() }
    }

    /// A time of day at the place: `9:05`.
    pub fn time(&self, at: Moment) -> String {
        let wall = self.settings.zone.wall(at);
        format!("{}:{:02}", wall.hour(), wall.minute())
    }

    /// A day and a time of day at the place: `1. März, 9:05`.
    pub fn moment(&self, at: Moment) -> Cow<'static, str> {
        let day = self.day(self.settings.zone.date(at)).into_owned();
        of_one_direction(self.tf("moment-short", &[("day", day.into()), ("time", self.time(at).into())]))
    }

    /// A named part of the address.
    ///
    /// # Errors
    /// `NotFound` when it is none of its kind: there is no such page.
    pub fn part<T: FromStr>(&self, name: &str) -> Result<T, AppError> {
        self.parts.get(name).and_then(|text| text.parse().ok()).ok_or(AppError::NotFound)
    }

    /// A value of the query; empty when it did not come.
    pub fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// What was typed into this field before the form was refused, else nothing.
    pub fn typed(&self, field: &str) -> &str {
        self.errors.as_ref().map_or("", |errors| errors.fields.get(field))
    }

    /// The same request as one of several forms of its page sees it, each with a field `do`: what was refused belongs to the form it came from.
    #[must_use]
    pub fn for_form(&self, does: &str) -> Self {
        let errors = self.errors.clone().filter(|errors| errors.fields.get("do") == does);
        Self { errors, ..self.clone() }
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

    /// The sentence that says what to mend in this field.
    pub fn field_error(&self, field: &str) -> Option<Cow<'static, str>> {
        self.errors.as_ref()?.list.iter().find(|error| error.field == field).map(|error| self.t(error.key))
    }
}

/// Without the marks around its parts: an Arabic day of which each part stands alone would have no direction inside a sentence, and be read backwards
/// (Unicode Bidirectional Algorithm, P2 and P3).
fn of_one_direction(day: Cow<'static, str>) -> Cow<'static, str> {
    const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];
    if day.contains(MARKS) { day.replace(MARKS, "").into() } else { day }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_direction() {
        assert_eq!(of_one_direction("\u{2068}29\u{2069} \u{2068}نوفمبر\u{2069}".into()), "29 نوفمبر");
        assert_eq!(of_one_direction("29. November".into()), "29. November");
    }

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
