//! Who would like to take part: what can be chosen, how she is reached, and for how long it is kept. Pure.

use base::{Moment, clock::plain_digits, codes, moment::DAY};

codes! {
    /// How somebody wants to be reached.
    Channel {
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// She comes by herself.
        Visit = "visit",
    }
}

codes! {
    /// What somebody would like to learn or to have.
    Wish {
        /// Her phone.
        Phone = "phone",
        /// A computer.
        Computer = "computer",
        /// The internet.
        Internet = "internet",
        /// Work.
        Work = "work",
        /// Somebody to talk to.
        Talk = "talk",
    }
}

codes! {
    /// Where she heard of it.
    Source {
        /// A poster or a flyer.
        Poster = "poster",
        /// Friends or family.
        Friend = "friend",
        /// The Jobcenter or another office.
        Office = "office",
        /// She came by.
        Passing = "passing",
        /// The internet.
        Internet = "internet",
        /// Somewhere else.
        Other = "other",
    }
}

codes! {
    /// How far it is.
    State {
        /// Nobody has reached her yet.
        New = "new",
        /// She comes on a day.
        Agreed = "agreed",
        /// She takes part now.
        Joined = "joined",
    }
}

/// So long it is kept when nothing comes of it.
pub const KEPT: i64 = 90 * DAY;
/// So long it is still kept when she takes part: until her new account is complete.
pub const KEPT_AFTER: i64 = 14 * DAY;
/// So soon after a page was made nobody has filled in its form.
pub const TOO_QUICK: i64 = 3_000;
/// So long after a wrong tap it can be taken back.
pub const UNDO: i64 = 10 * base::moment::MINUTE;
/// The longest line, and the longest wish.
pub const LINE: usize = 200;
/// The longest wish.
pub const TEXT: usize = 1_000;

/// When it is forgotten, after somebody joined at this moment: never later than it was to be.
pub fn ends_after_joining(ends_at: Moment, joined_at: Moment) -> Moment {
    ends_at.min(joined_at.plus(KEPT_AFTER))
}

/// How many days are left, begun ones too; 0: it is over.
pub fn days_left(ends_at: Moment, now: Moment) -> i64 {
    let left = ends_at.since(now).max(0);
    left / DAY + i64::from(left % DAY > 0)
}

/// Whether this looks like a telephone number: digits of any script and what stands between them.
pub fn is_phone(typed: &str) -> bool {
    let plain = plain_digits(typed);
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    let good = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '-' | '/' | '(' | ')' | '.' | '–');
    (5..=20).contains(&digits) && plain.chars().count() <= 40 && plain.chars().all(good)
}

/// Whether this looks like an e-mail address: something, one `@`, and a host with a point.
pub fn is_email(typed: &str) -> bool {
    let Some((name, host)) = typed.split_once('@') else { return false };
    let parts = || host.split('.');
    !name.is_empty()
        && typed.chars().count() <= LINE
        && !host.contains('@')
        && parts().count() > 1
        && parts().all(|part| !part.is_empty())
        && !typed.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// Whether a form came back sooner than somebody can fill it in; so does one that does not say when it was made.
pub fn is_too_quick(made: Option<Moment>, now: Moment) -> bool {
    made.is_none_or(|made| now.since(made) < TOO_QUICK)
}

/// When a form says that its page was made, after it came back to be mended: what lies ahead, by a clock that was set back since, begins anew. Else
/// nobody could ever send it.
pub fn begun(said: Option<Moment>, now: Moment) -> Moment {
    said.filter(|said| *said <= now).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn how_somebody_is_reached() {
        for good in ["0381 123456", "+49 (0)381/12-34-56", "٠٣٨١ ١٢٣٤٥٦", "12345"] {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["", "1234", "0381 12345a", "ruf mich an", "123456789012345678901"] {
            assert!(!is_phone(bad), "{bad}");
        }
        for good in ["amira@post.example", "a.b+c@d.e.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "amira", "@post.example", "amira@", "amira@post", "amira@post.", "a b@post.example", "a@b@c.example"] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn nobody_is_that_quick() {
        let now = Moment(1_000_000);
        assert!(is_too_quick(None, now));
        assert!(is_too_quick(Some(now), now) && is_too_quick(Some(now.minus(TOO_QUICK - 1)), now));
        assert!(is_too_quick(Some(now.plus(1)), now), "a page of tomorrow");
        assert!(!is_too_quick(Some(now.minus(TOO_QUICK)), now));
    }

    #[test]
    fn a_clock_that_was_set_back_locks_nobody_out() {
        let now = Moment(1_000_000);
        assert_eq!(begun(Some(now.minus(TOO_QUICK)), now), now.minus(TOO_QUICK), "who mends does not wait again");
        assert_eq!((begun(None, now), begun(Some(now), now)), (now, now));
        let again = begun(Some(now.plus(DAY)), now);
        assert!(!is_too_quick(Some(again), now.plus(TOO_QUICK)));
    }

    #[test]
    fn days_are_counted_down() {
        let now = Moment(0);
        for (left, days) in [(-1, 0), (0, 0), (1, 1), (DAY, 1), (DAY + 1, 2), (KEPT, 90)] {
            assert_eq!(days_left(now.plus(left), now), days, "{left}");
        }
    }

    proptest! {
        #[test]
        fn joining_never_keeps_longer(ends in 0..10_000 * DAY, joined in 0..10_000 * DAY) {
            let after = ends_after_joining(Moment(ends), Moment(joined));
            prop_assert!(after <= Moment(ends) && after <= Moment(joined).plus(KEPT_AFTER));
        }

        #[test]
        fn days_never_grow(ends in 0..1_000 * DAY, now in 0..1_000 * DAY, later in 0..DAY) {
            prop_assert!(days_left(Moment(ends), Moment(now).plus(later)) <= days_left(Moment(ends), Moment(now)));
        }
    }
}
