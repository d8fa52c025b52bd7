//! Why something could not be done. Carries no words: they are chosen where it is shown.

use crate::form::Refused;

/// A closed list of what can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is no such thing, or the visitor may not know of it.
    #[error("not found")]
    NotFound,
    /// Only for signed-in people; they are led to the sign-in.
    #[error("sign in first")]
    SignInFirst,
    /// Here is nothing to show; the way goes on at this address of the site.
    #[error("go on elsewhere")]
    Elsewhere(String),
    /// The form came back with something to mend.
    #[error("refused")]
    Refused(Refused),
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
    /// Our fault. What it was stands in the log, not on the page.
    #[error("broken: {0}")]
    Broken(String),
}

impl AppError {
    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::SignInFirst | Self::Elsewhere(_) => 303,
            Self::Refused(_) => 422,
            Self::Unreadable => 400,
            Self::Foreign => 403,
            Self::TooMany(_) => 429,
            Self::TooLarge => 413,
            Self::Busy => 503,
            Self::Broken(_) => 500,
        }
    }
}

impl From<sqlx::Error> for AppError {
    fn from(fault: sqlx::Error) -> Self {
        match fault {
            sqlx::Error::PoolTimedOut => Self::Busy,
            other => Self::Broken(other.to_string()),
        }
    }
}
