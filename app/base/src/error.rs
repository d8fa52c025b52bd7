//! Why something could not be done. Carries no words: they are chosen where it is shown.

use crate::form::{Fields, FormErrors};

/// A closed list of what can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is no such thing, or the visitor may not know of it.
    #[error("not found")]
    NotFound,
    /// Only for signed-in people; they are led to the sign-in.
    #[error("sign in first")]
    SignInFirst,
    /// PageContext is nothing to show; the way goes on at this address of the site.
    #[error("go on elsewhere")]
    Elsewhere(String),
    /// The form came back with something to mend.
    #[error("invalid form")]
    Invalid(FormErrors),
    /// The form could not be read at all.
    #[error("unreadable request")]
    Unreadable,
    /// Came from another site.
    #[error("foreign request")]
    Foreign,
    /// Too many tries; wait this many seconds.
    #[error("too many tries, wait {0} s")]
    TooMany(u32),
    /// Too large.
    #[error("too large")]
    TooLarge,
    /// Too busy right now.
    #[error("busy")]
    Busy,
    /// No room on the disk: nothing can be kept right now.
    #[error("the disk is full")]
    Full,
    /// Our fault. What it was stands in the log, not on the page.
    #[error("broken: {0}")]
    Broken(String),
}

impl AppError {
    /// The same with everything that was typed, but for passwords: an act that refuses does not know the whole form.
    #[must_use]
    pub fn keeping(self, typed: &Fields) -> Self {
        match self {
            Self::Invalid(errors) => {
                let fields = Fields(typed.0.iter().filter(|(name, _)| name != "passwort").cloned().collect());
                Self::Invalid(FormErrors { fields, ..errors })
            }
            other => other,
        }
    }

    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::SignInFirst | Self::Elsewhere(_) => 303,
            Self::Invalid(_) => 422,
            Self::Unreadable => 400,
            Self::Foreign => 403,
            Self::TooMany(_) => 429,
            Self::TooLarge => 413,
            Self::Busy => 503,
            Self::Full => 507,
            Self::Broken(_) => 500,
        }
    }
}

/// SQLite's result codes (sqlite.org/rescode.html) and PostgreSQL's (appendix A of its manual) for a full disk.
const FULL: [&str; 2] = ["13", "53100"];
/// For somebody else who holds what is needed: SQLite's busy, locked, busy after a snapshot; PostgreSQL's lock not available, query
/// cancelled, too many connections.
const BUSY: [&str; 6] = ["5", "6", "517", "55P03", "57014", "53300"];

impl From<sqlx::Error> for AppError {
    fn from(fault: sqlx::Error) -> Self {
        let code = fault.as_database_error().and_then(sqlx::error::DatabaseError::code);
        match (&fault, code.as_deref()) {
            (sqlx::Error::PoolTimedOut, _) => Self::Busy,
            (_, Some(code)) if FULL.contains(&code) => Self::Full,
            (_, Some(code)) if BUSY.contains(&code) => Self::Busy,
            _ => Self::Broken(fault.to_string()),
        }
    }
}
