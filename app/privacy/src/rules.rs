//! What follows from what was said, and by when something is to be done. Pure.

pub mod consents;
pub mod requests;

use base::{Moment, moment::MINUTE};

/// So long a sign-in is fresh: whoever takes everything along has just shown who she is.
pub const FRESH: i64 = 10 * MINUTE;
/// So often in a day somebody's data are taken along at most.
pub const TAKEN_MOST: i64 = 5;

/// Whether who signed in then has just shown who she is.
pub fn is_fresh(signed_in_at: Option<Moment>, at: Moment) -> bool {
    signed_in_at.is_some_and(|then| at.is_within(FRESH, then))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_is_fresh_for_ten_minutes() {
        let at = Moment(FRESH * 10);
        assert!(is_fresh(Some(at), at) && is_fresh(Some(at.minus(FRESH - 1)), at));
        assert!(!is_fresh(Some(at.minus(FRESH)), at) && !is_fresh(None, at));
        assert!(!is_fresh(Some(at.plus(FRESH)), at), "nor by a clock that was set back");
    }
}
