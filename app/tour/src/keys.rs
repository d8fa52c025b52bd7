//! The keys of words for what has a name in the database. Each stands here once, whichever page says it.

use crate::rules::kinds::Reason;

/// Why a picture cannot be used.
pub(crate) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Unknown => "tour-refused-unknown",
        Reason::Heic => "tour-refused-heic",
        Reason::Damaged => "tour-refused-damaged",
        Reason::TooLarge => "tour-refused-too-large",
        Reason::NoJail => "tour-refused-no-jail",
    }
}
