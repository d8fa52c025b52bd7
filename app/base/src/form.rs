//! What came in with a form, and what is said when it is refused.

use crate::{
    AppError, Date, Page,
    clock::{plain_digits, small_number},
    cookie::Cookie,
};

/// The field that says whose a form is: see [`Context::mark`](crate::Context::mark). Written by `ui::Form`.
pub const OWNER: &str = "owner";
/// The field with the form's own key: sent twice, it is taken once. Written by `ui::Form`.
pub const ONCE: &str = "once";

/// So many letters a text of several lines has at most: what a page lets one type, and what is taken. Four such texts fit into a form in any script
/// (a letter of four bytes is twelve on the way); into a draft, which is smaller, in the scripts of our languages, whose letters have at most two bytes.
pub const MOST_LETTERS: usize = 2500;
/// So many a text of one line has, where nothing else is said.
pub const LINE_LETTERS: usize = 200;

/// The fields of a form as they came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// Reads a form as browsers send it (`application/x-www-form-urlencoded`). They send a line break as two letters (HTML, 4.10.22.4), which is one
    /// for who typed it.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut fields: Vec<(String, String)> = serde_html_form::from_bytes(bytes).ok()?;
        for (_, value) in fields.iter_mut().filter(|(_, value)| value.contains('\r')) {
            *value = value.replace("\r\n", "\n").replace('\r', "\n");
        }
        Some(Self(fields))
    }

    /// Writes the fields as a browser would send them.
    ///
    /// # Errors
    /// `Broken` when they cannot be written.
    pub fn write(&self) -> Result<String, AppError> {
        serde_html_form::to_string(&self.0).map_err(|fault| AppError::Broken(fault.to_string()))
    }

    /// The field's value, trimmed; empty when it did not come.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }

    /// All values that came under this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The bytes of a file that came in this field; `None`: none was chosen. A form with files is sent as `multipart/form-data`, and a file stands in
    /// its field as Base64.
    pub fn file(&self, name: &str) -> Option<Vec<u8>> {
        let text = self.get(name);
        let bytes = data_encoding::BASE64.decode(text.as_bytes()).ok()?;
        (!bytes.is_empty()).then_some(bytes)
    }

    /// A field with the bytes of a file, as [`file`](Self::file) reads it.
    pub fn of_file(name: &str, bytes: &[u8]) -> (String, String) {
        (name.to_owned(), data_encoding::BASE64.encode(bytes))
    }

    /// Whether the field came at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }
}

/// A day as `ui::date_field` asks for it: `NAME-day`, `NAME-month`, `NAME-year`; `None`: there is no such day.
pub fn date(fields: &Fields, name: &str) -> Option<Date> {
    let part = |part: &str| small_number(plain_digits(fields.get(&format!("{name}-{part}"))).trim());
    let small = |number: i64| i8::try_from(number).ok();
    // "27" is 2027: nothing here is a hundred years old.
    let year = part("year").map(|year| if year < 100 { year + 2000 } else { year }).filter(|year| *year >= 1900)?;
    Date::new(i16::try_from(year).ok()?, small(part("month")?)?, small(part("day")?)?).ok()
}

/// One thing to mend: the field and the key of the sentence that says how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The name (and id) of the field.
    pub field: &'static str,
    /// The key of the sentence in the interface texts.
    pub key: &'static str,
}

/// A refused form: everything that was typed, and what to mend. Passwords are not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormErrors {
    /// What was typed.
    pub fields: Fields,
    /// What to mend, in the order of the page.
    pub list: Vec<FieldError>,
}

impl FormErrors {
    /// A form refused for one reason.
    pub fn one(fields: &Fields, field: &'static str, key: &'static str) -> Self {
        Self { fields: fields.clone(), list: vec![FieldError { field, key }] }
    }
}

/// What is looked at in a form: whether it is good, its field, and the key of the sentence that says how to mend it.
pub type Check = (bool, &'static str, &'static str);

/// Everything that is to be mended, in the order of the checks; the form itself is put in by [`AppError::keeping`].
pub fn to_mend(checks: &[Check]) -> AppError {
    let list = checks.iter().filter(|(good, ..)| !good).map(|(_, field, key)| FieldError { field, key }).collect();
    AppError::Invalid(FormErrors { fields: Fields::default(), list })
}

/// What a form answers that was not refused.
#[allow(clippy::large_enum_variant, reason = "one for each request, and it goes on at once")]
pub enum Answer {
    /// Go on elsewhere.
    Done(Done),
    /// This page is the answer itself (status 200, kept by no cache), because it can be shown only once.
    Page(Page),
    /// The page of the form again, with all that was typed and something new on it (a hint).
    Again(Fields, Vec<Cookie>),
}

impl From<Done> for Answer {
    fn from(done: Done) -> Self {
        Self::Done(done)
    }
}

impl From<Page> for Answer {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

/// What follows a form that was good.
#[derive(Debug, Default)]
pub struct Done {
    /// Where to go on; an address of this site.
    pub to: String,
    /// Cookies to set or to take away.
    pub cookies: Vec<Cookie>,
    /// Start a sign-in for this account.
    pub sign_in: Option<NewSignIn>,
    /// Begin a new session that holds only what is in `keep`: a way in must not begin in a session that somebody may have planted.
    pub fresh: bool,
    /// End the sign-in and leave nothing behind on this device.
    pub sign_out: bool,
    /// What to remember of the way in between two pages (in the sign-in session); `None` forgets it.
    pub keep: Vec<(&'static str, Option<String>)>,
}

impl Done {
    /// Go on at `to`.
    pub fn to(to: impl Into<String>) -> Self {
        Self { to: to.into(), ..Self::default() }
    }

    /// And remember (or forget) this until a later page.
    pub fn keeping(mut self, name: &'static str, value: Option<String>) -> Self {
        self.keep.push((name, value));
        self
    }

    /// And set this cookie.
    pub fn with(mut self, cookie: Cookie) -> Self {
        self.cookies.push(cookie);
        self
    }
}

/// A sign-in that begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSignIn {
    /// Whose.
    pub account: uuid::Uuid,
    /// The account's epoch; raising it ends all sign-ins at once.
    pub epoch: i64,
    /// Whether the device belongs to the person alone.
    pub own_device: bool,
    /// Whether the account belongs to staff (other time-outs).
    pub staff: bool,
}
