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
    /// A form is refused for one reason; what was typed is put in by [`keeping`](Self::keeping).
    pub fn refused(field: &'static str, key: &'static str) -> Self {
        Self::Invalid(FormErrors::one(&Fields::default(), field, key))
    }

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

/// What is wrong, as far as trying again later or making room helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Passing {
    Full,
    Busy,
}

/// Of a result code: SQLite's are numbers whose last eight bits are the kind (sqlite.org/rescode.html), PostgreSQL's are five signs
/// (appendix A of its manual).
fn passing(code: &str) -> Option<Passing> {
    if code.len() == 5 {
        return match code {
            "53100" => Some(Passing::Full),
            // Lock not available, query cancelled, too many connections; serialization, deadlock; it stops, crashed, or starts.
            "55P03" | "57014" | "53300" | "40001" | "40P01" | "57P01" | "57P02" | "57P03" => Some(Passing::Busy),
            _ => None,
        };
    }
    match code.parse::<u32>().ok()? {
        // The file that the connections share could not be made larger: to SQLite a fault of the disk, to us the same.
        4_874 => Some(Passing::Full),
        code if code & 0xFF == 13 => Some(Passing::Full),
        // Busy and locked.
        code if matches!(code & 0xFF, 5 | 6) => Some(Passing::Busy),
        _ => None,
    }
}

impl From<sqlx::Error> for AppError {
    fn from(fault: sqlx::Error) -> Self {
        let code = fault.as_database_error().and_then(sqlx::error::DatabaseError::code);
        match (&fault, code.as_deref().and_then(passing)) {
            // The line to PostgreSQL broke off, or nobody answers there at the moment.
            (sqlx::Error::PoolTimedOut | sqlx::Error::Io(_), _) | (_, Some(Passing::Busy)) => Self::Busy,
            (_, Some(Passing::Full)) => Self::Full,
            _ => Self::Broken(fault.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_is_told_from_what_is_broken() {
        for full in ["13", "53100", "4874"] {
            assert_eq!(passing(full), Some(Passing::Full), "{full}");
        }
        // 261: while the log is read back; 517: after a snapshot; 773: after a time-out; 262: a table.
        for busy in ["5", "261", "517", "773", "6", "262", "55P03", "40P01", "57P03"] {
            assert_eq!(passing(busy), Some(Passing::Busy), "{busy}");
        }
        for broken in ["1", "11", "19", "2067", "1034", "23505", "42P01", "", "x"] {
            assert_eq!(passing(broken), None, "{broken}");
        }
        let away = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
        assert_eq!(AppError::from(sqlx::Error::Io(away)).status(), 503);
    }
}
