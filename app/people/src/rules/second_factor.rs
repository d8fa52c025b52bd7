//! What holds for the second factor: codes of an app (RFC 6238) and codes on paper. Pure.

use super::{code, paper_code};
use base::{Moment, Role, address::escape, rights::Assignment};
use data_encoding::BASE32_NOPAD;
use totp_rs::{Builder, Secret};

/// So many bytes are shared with the app (RFC 4226, 4: 160 bits are recommended).
pub const SECRET: usize = 20;
/// After so many wrong codes in a row only a code on paper lets somebody in. With three codes that would be right at any moment, who
/// knows the password guesses one in about one of 17,000 cases.
pub const WRONG_MOST: i64 = 20;
/// So many codes on paper somebody gets.
pub const CODES: usize = 10;
/// How long an app may take to be set up, in milliseconds.
pub const SET_UP: i64 = 30 * base::moment::MINUTE;

/// Whether who has this must have a second factor: whoever gives rights to others, and who keeps the machine, also in somebody's place.
pub fn is_demanded(held: &[Assignment]) -> bool {
    held.iter().any(|given| matches!(given.role, Role::Coordinator | Role::Admin))
}

/// What somebody typed as her second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Six digits: of the app.
    App(String),
    /// A code on paper, as it was given out.
    Paper(String),
}

/// Reads what was typed; `None`: it is neither.
pub fn read(typed: &str) -> Option<Typed> {
    code(typed).map(Typed::App).or_else(|| paper_code::read(typed).map(Typed::Paper))
}

/// The step of thirty seconds whose code this is, now, just before or just after (RFC 6238, 5.2); `None`: it is not right.
pub fn step(secret: &[u8; SECRET], code: &str, at: Moment) -> Option<i64> {
    let app = Builder::new().with_secret(Secret::new_stack(*secret)).build().ok()?;
    let step = app.check(code, u64::try_from(at.0 / 1000).ok()?)?;
    i64::try_from(step).ok()
}

/// What is shared with the app as one types it: base 32 (RFC 4648, 6) in groups of four.
pub fn key_words(secret: &[u8; SECRET]) -> String {
    paper_code::grouped(&BASE32_NOPAD.encode(secret), ' ')
}

/// The address that an app reads from a picture ("Key URI Format"): who asks for the code, and whose it is.
pub fn app_address(secret: &[u8; SECRET], place: &str, email: &str) -> String {
    let place = place.replace(':', " ");
    let (place, email, key) = (escape(&place), escape(email), BASE32_NOPAD.encode(secret));
    format!("otpauth://totp/{place}:{email}?secret={key}&issuer={place}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::rights::Scope;
    use proptest::prelude::*;
    use uuid::Uuid;

    /// The secret of RFC 6238, appendix B.
    const RFC: &[u8; SECRET] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_norm() {
        // Appendix B has eight digits; the last six of them.
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let at = Moment(second * 1000);
            assert_eq!(step(RFC, code, at), Some(second / 30), "{second}");
            assert_eq!(step(RFC, code, at.plus(30_000)), Some(second / 30), "a slow hand");
            assert_eq!(step(RFC, code, at.minus(30_000)), Some(second / 30), "a clock that is late");
            assert_eq!(step(RFC, code, at.plus(90_000)), None, "too late");
        }
        assert_eq!(step(RFC, "", Moment(0)), None);
        assert_eq!(step(RFC, "28708２", Moment(59_000)), None);
        assert_eq!(step(RFC, "287082", Moment(-1000)), None);
    }

    #[test]
    fn what_is_typed_is_understood() {
        assert_eq!(read(" 123 456 "), Some(Typed::App("123456".into())));
        assert_eq!(read("7qk3m0zda9xf"), Some(Typed::Paper("7QK3-M0ZD-A9XF".into())));
        assert_eq!(read("abcdef"), None);
    }

    #[test]
    fn an_app_reads_who_asks_and_whose_it_is() {
        let address = app_address(RFC, "Klick: Nordost & Süd", "kim+1@klick.example");
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        let place = "Klick%20%20Nordost%20%26%20S%C3%BCd";
        assert_eq!(address, format!("otpauth://totp/{place}:kim%2B1%40klick.example?secret={secret}&issuer={place}"));
        assert_eq!(key_words(RFC), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn it_is_demanded_of_who_gives_rights() {
        let of =
            |role, deputy_of| Assignment { account: Uuid::nil(), role, scope: Scope::All, from: Moment(0), to: None, deputy_of };
        assert!(is_demanded(&[of(Role::Coach, None), of(Role::Coordinator, None)]));
        assert!(is_demanded(&[of(Role::Admin, None)]));
        assert!(is_demanded(&[of(Role::Coordinator, Some(Uuid::max()))]), "also in another's place");
        assert!(!is_demanded(&[of(Role::Coach, None), of(Role::Dpo, None), of(Role::Editor, None)]));
        assert!(!is_demanded(&[]));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(typed in ".{0,40}") {
            if let Some(Typed::App(code)) = read(&typed) {
                prop_assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()));
            }
        }
    }
}
