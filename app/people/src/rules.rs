//! What holds for people, cards, pictures, codes, passwords and sign-ins. Pure: no clock, no store, no words.

pub mod like_names;
pub mod paper_code;
pub mod second_factor;
pub mod team;
pub mod weekly;

use base::{
    Moment, Role, fold,
    moment::{DAY, HOUR, MINUTE},
    rights::Assignment,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long a card works.
pub const CARD_LIFE: i64 = 365 * DAY;
/// After so many wrong tries a card rests for [`PAUSE`]. Security goals §4.
pub const TRIES_BEFORE_PAUSE: i64 = 5;
/// After so many wrong tries in all a card never works again. Security goals §4, B5.
pub const TRIES_IN_ALL: i64 = 10;
/// How long a card rests.
pub const PAUSE: i64 = 15 * MINUTE;
/// How long a coach's code works (OWASP ASVS 5.0, 6.5.5).
pub const CODE_LIFE: i64 = 10 * MINUTE;
/// So many wrong pictures may be tapped in [`MISSES_WITHIN`], also with right ones between them; then the card is taken back.
pub const MISSES_IN_ALL: i64 = 40;
/// So long wrong pictures are counted together.
pub const MISSES_WITHIN: i64 = 30 * DAY;
/// So many of them are said to the coach.
pub const MISSES_TOLD: i64 = 5;
/// So long two accounts that became one can be parted again.
pub const MERGE_UNDO: i64 = DAY;
/// A password has at least so many characters (NIST SP 800-63B-4 for a single factor).
pub const PASSWORD_SHORTEST: usize = 15;
/// A password has at most so many characters.
pub const PASSWORD_LONGEST: usize = 300;
/// A name has at most so many characters.
pub const NAME_LONGEST: usize = 60;
/// The name of a site or a group has at most so many characters.
pub const PLACE_NAME_LONGEST: usize = 80;
/// A line about a site or a group (address, hours, languages, times) has at most so many characters.
pub const PLACE_LINE_LONGEST: usize = 200;
/// How many pictures a person chooses.
pub const PICTURES: usize = 4;
/// How many pictures there are.
const PICTURES_IN_ALL: u8 = 12;
/// How many pictures stand in a row.
const GRID_WIDTH: i16 = 4;

/// The roles that somebody has herself, not in another one's place: what the pages call her by. What she may do is decided by
/// [`policy`](crate::policy).
pub fn own_roles(account: Uuid, held: &[Assignment]) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::new();
    for given in held.iter().filter(|given| given.account == account) {
        if !roles.contains(&given.role) {
            roles.push(given.role);
        }
    }
    roles.sort_unstable();
    roles
}

/// Four pictures in their order: what a person knows, beside the card that the person has.
#[derive(Clone, PartialEq, Eq)]
pub struct PicturePin([u8; PICTURES]);

/// Why four pictures are too easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Weak {
    /// The same picture four times.
    Same,
    /// Four neighbours, forwards or backwards.
    Row,
    /// Straight down or up.
    Column,
}

impl PicturePin {
    /// Four pictures, if there are four and each exists.
    pub fn new(pictures: &[u8]) -> Option<Self> {
        let four: [u8; PICTURES] = pictures.try_into().ok()?;
        four.iter().all(|picture| is_picture(*picture)).then_some(Self(four))
    }

    /// The pictures as one text: `3.7.12.1`.
    pub fn text(&self) -> String {
        self.0.map(|picture| picture.to_string()).join(".")
    }

    /// Why these pictures may not be chosen, if so. Security goals §4: four equal ones, rows and columns of the grid.
    pub fn weak(&self) -> Option<Weak> {
        let steps: Vec<i16> =
            self.0.windows(2).filter_map(|pair| Some(i16::from(*pair.get(1)?) - i16::from(*pair.first()?))).collect();
        let all = |step: i16| steps.iter().all(|s| *s == step);
        let column = |step: i16| steps.windows(2).any(|pair| pair.iter().all(|s| *s == step));
        if all(0) {
            Some(Weak::Same)
        } else if all(1) || all(-1) {
            Some(Weak::Row)
        } else if column(GRID_WIDTH) || column(-GRID_WIDTH) {
            Some(Weak::Column)
        } else {
            None
        }
    }
}

impl std::fmt::Debug for PicturePin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PicturePin(…)")
    }
}

/// Whether there is a picture with this number.
pub fn is_picture(number: u8) -> bool {
    (1..=PICTURES_IN_ALL).contains(&number)
}

/// Where a person stands on the way in, between two pages. Kept in the sign-in session, sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WayIn {
    /// The card was right; the pictures are next.
    Pictures(AtPictures),
    /// The device shows this number; the coach's code for it is next.
    Code(u8),
    /// Card and pictures, or a coach's code, were right; whose device is it?
    Device(AtDevice),
    /// E-mail and password were right; a code of her app is next.
    SecondFactor(Proved),
}

/// On the page of the pictures.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtPictures {
    /// The card.
    pub key: Uuid,
    /// The half of the pictures' hash that only the card gives.
    pub half: String,
    /// The pictures so far: at most three.
    pub chosen: Vec<u8>,
    /// What was chosen the first time (hashed), while it is asked again.
    pub first: Option<String>,
    /// What to say above the pictures.
    pub say: Option<Say>,
    /// How often they were wrong on this way in.
    #[serde(default)]
    pub wrong: i64,
}

/// On the page that asks whose device this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtDevice {
    /// Who signs in.
    pub who: Proved,
    /// How often the pictures were wrong since the last right ones, and not on this way in: somebody else had the card.
    pub misses: i64,
}

/// Somebody proved who she is, as far as the last page asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proved {
    /// Who signs in.
    pub account: Uuid,
    /// The account's epoch when that was proved.
    pub epoch: i64,
}

/// What is said after four pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Say {
    /// They were not the right ones; so many tries are left before the next pause or the end.
    Wrong(i64),
    /// The second time was not like the first.
    NotSame,
    /// Too easy to guess.
    Weak(Weak),
}

impl AtPictures {
    /// With a card in the hand and no picture chosen.
    pub fn new(key: Uuid, half: String) -> Self {
        Self { key, half, chosen: Vec::new(), first: None, say: None, wrong: 0 }
    }

    /// Which picture comes next, such as `a2`: the third; `b2`, when they are asked again. The page's form carries it, so that the same
    /// tap, sent twice, counts once.
    pub fn place(&self) -> String {
        format!("{}{}", if self.first.is_none() { 'a' } else { 'b' }, self.chosen.len())
    }

    /// Without the last picture.
    #[must_use]
    pub fn without_last(mut self) -> Self {
        self.chosen.pop();
        self.say = None;
        self
    }

    /// With one more picture, and what it comes to.
    pub fn tapped(mut self, picture: u8) -> Tap {
        if !is_picture(picture) {
            return Tap::More(self);
        }
        self.say = None;
        self.chosen.push(picture);
        if self.chosen.len() < PICTURES {
            return Tap::More(self);
        }
        let pin = PicturePin::new(&self.chosen);
        self.chosen.clear();
        match pin {
            Some(pin) => Tap::Four(self, pin),
            None => Tap::More(self),
        }
    }

    /// From the beginning, with this to say.
    #[must_use]
    pub fn again(mut self, say: Option<Say>) -> Self {
        self.chosen.clear();
        self.first = None;
        self.say = say;
        self
    }
}

/// After a tap on a picture.
#[derive(Clone, PartialEq, Eq)]
pub enum Tap {
    /// More pictures are to come.
    More(AtPictures),
    /// These are the four.
    Four(AtPictures, PicturePin),
}

/// How many tries are left before the next pause (or the end) when `tries` were wrong.
pub fn tries_left(tries: i64) -> i64 {
    let next = if tries < TRIES_BEFORE_PAUSE { TRIES_BEFORE_PAUSE } else { TRIES_IN_ALL };
    (next - tries).max(0)
}

/// What is known about a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardFacts {
    /// Whether its pictures were chosen.
    pub has_pictures: bool,
    /// How many tries were wrong since the last right one.
    pub tries: i64,
    /// How many were wrong in [`MISSES_WITHIN`], right ones or not.
    pub misses: i64,
    /// Until when it rests.
    pub locked_until: Option<Moment>,
    /// When it ends by itself.
    pub ends_at: Moment,
    /// When it was taken back.
    pub revoked_at: Option<Moment>,
}

/// What a card can do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardState {
    /// It was made and never used.
    Fresh,
    /// It works.
    Works,
    /// It rests for so many minutes.
    Paused(i64),
    /// It was taken back, or too many tries were wrong.
    Blocked,
    /// It is older than a year.
    Expired,
}

impl CardFacts {
    /// What the card can do at this moment.
    pub fn state(&self, at: Moment) -> CardState {
        if self.revoked_at.is_some() || self.tries >= TRIES_IN_ALL {
            return CardState::Blocked;
        }
        if self.ends_at <= at {
            return CardState::Expired;
        }
        match self.locked_until {
            // A pause that seems to begin later than it is long was begun by a clock that has been set back since.
            Some(until) if until > at && at.is_within(PAUSE, until.minus(PAUSE)) => {
                CardState::Paused((until.since(at).min(PAUSE) + MINUTE - 1) / MINUTE)
            }
            _ if self.has_pictures => CardState::Works,
            _ => CardState::Fresh,
        }
    }
}

impl CardState {
    /// Whether the card still opens the way in, now or after its pause.
    pub fn lives(self) -> bool {
        matches!(self, Self::Fresh | Self::Works | Self::Paused(_))
    }
}

/// When a sign-in ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// After so long without a request.
    pub idle: i64,
    /// After so long in any case.
    pub whole: i64,
}

/// On the way in, before anybody is signed in.
pub const BEFORE: Times = Times { idle: 10 * MINUTE, whole: 30 * MINUTE };
const SHARED: Times = Times { idle: 10 * MINUTE, whole: 60 * MINUTE };
const OWN: Times = Times { idle: 60 * DAY, whole: 180 * DAY };
const STAFF: Times = Times { idle: 30 * MINUTE, whole: 12 * HOUR };

/// When a sign-in ends by itself: staff, the person's own device, or a device that others use too. Security goals §4.
pub fn times(staff: bool, own_device: bool) -> Times {
    match (staff, own_device) {
        (true, _) => STAFF,
        (false, true) => OWN,
        (false, false) => SHARED,
    }
}

/// A name as it is kept: without space around it, one space between words, no invisible characters. `None`: nothing to see, or too long.
pub fn name(typed: &str) -> Option<String> {
    line(typed, NAME_LONGEST).filter(|name| fold::is_visible(name))
}

/// One line as it is kept, perhaps empty; see [`name`]. `None`: longer than `longest` characters.
pub fn line(typed: &str, longest: usize) -> Option<String> {
    let line = fold::tidy(typed);
    (line.chars().count() <= longest).then_some(line)
}

/// An e-mail address as it is kept and compared: small ASCII letters, one `@` with something on both sides.
pub fn email(typed: &str) -> Option<String> {
    let email = typed.trim().to_ascii_lowercase();
    let (user, host) = email.split_once('@')?;
    let good = !user.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !host.contains('@')
        && email.len() <= 200
        && email.chars().all(|c| c.is_ascii_graphic());
    good.then_some(email)
}

/// Whether a password may be set.
pub fn password(typed: &str) -> bool {
    (PASSWORD_SHORTEST..=PASSWORD_LONGEST).contains(&typed.chars().count())
}

/// The six digits of a code as they were typed: spaces and hyphens do not matter, Arabic digits are digits.
pub fn code(typed: &str) -> Option<String> {
    let digits: Option<String> =
        typed.chars().filter(|c| !c.is_whitespace() && !"-–.".contains(*c) && !fold::is_invisible(*c)).map(fold::digit).collect();
    digits.filter(|digits| digits.len() == 6)
}

/// The number that a device shows, as somebody typed it.
pub fn number(typed: &str) -> Option<u8> {
    let digits: Option<String> =
        typed.chars().filter(|c| !c.is_whitespace() && !fold::is_invisible(*c)).map(fold::digit).collect();
    digits?.parse().ok().filter(|number| (10..=99).contains(number))
}

/// A number of two digits from a random byte; `None` for the few that would make some numbers likelier than others.
pub fn number_from(random: u8) -> Option<u8> {
    (random < 180).then_some(10 + random % 90)
}

/// Six digits from 32 random bits; `None` for the few numbers that would make some codes more likely than others.
pub fn code_from(random: u32) -> Option<String> {
    const CODES: u32 = 1_000_000;
    (random < u32::MAX - u32::MAX % CODES).then(|| format!("{:06}", random % CODES))
}

/// The secret of a card as it stands in an address, without what was put behind it: the full stop of a sentence, a slash, a bracket, a space. None
/// of these can be part of a secret.
pub fn card_secret(address: &str) -> &str {
    address.trim_end_matches(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
}

/// Whether this has the shape of a secret: 43 characters of base64url.
pub fn is_secret(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pin(pictures: [u8; 4]) -> PicturePin {
        PicturePin::new(&pictures).unwrap()
    }

    #[test]
    fn easy_pictures_are_refused() {
        for (pictures, weak) in [
            ([7, 7, 7, 7], Some(Weak::Same)),
            ([1, 2, 3, 4], Some(Weak::Row)),
            ([12, 11, 10, 9], Some(Weak::Row)),
            ([3, 4, 5, 6], Some(Weak::Row)),
            ([1, 5, 9, 2], Some(Weak::Column)),
            ([9, 5, 1, 1], Some(Weak::Column)),
            ([8, 2, 6, 10], Some(Weak::Column)),
            ([1, 2, 3, 5], None),
            ([1, 5, 6, 10], None),
            ([7, 7, 7, 8], None),
            ([3, 7, 12, 1], None),
        ] {
            assert_eq!(pin(pictures).weak(), weak, "{pictures:?}");
        }
        assert_eq!(pin([3, 7, 12, 1]).text(), "3.7.12.1");
        assert_eq!(format!("{:?}", pin([3, 7, 12, 1])), "PicturePin(…)");
        assert!(PicturePin::new(&[0, 1, 2, 3]).is_none());
        assert!(PicturePin::new(&[1, 2, 3, 13]).is_none());
        assert!(PicturePin::new(&[1, 2, 3]).is_none());
    }

    #[test]
    fn most_pictures_may_be_chosen() {
        let mut weak = 0;
        for a in 1..=12 {
            for b in 1..=12 {
                for c in 1..=12 {
                    for d in 1..=12 {
                        weak += usize::from(pin([a, b, c, d]).weak().is_some());
                    }
                }
            }
        }
        assert!(weak < 250, "{weak} of 20736");
    }

    #[test]
    fn the_fourth_tap_decides() {
        let mut at = AtPictures::new(Uuid::nil(), String::new());
        for picture in [3, 0, 13, 7, 12] {
            let Tap::More(next) = at.tapped(picture) else { panic!("too early") };
            at = next;
        }
        assert_eq!(at.chosen, [3, 7, 12]);
        at = at.without_last();
        let Tap::More(at) = at.tapped(12) else { panic!("too early") };
        let Tap::Four(at, pin) = at.tapped(1) else { panic!("too late") };
        assert_eq!(pin.text(), "3.7.12.1");
        assert!(at.chosen.is_empty());
    }

    #[test]
    fn a_card_says_what_it_can_do() {
        let at = Moment(1_000_000_000);
        let card =
            CardFacts { has_pictures: true, tries: 0, misses: 0, locked_until: None, ends_at: at.plus(1), revoked_at: None };
        assert_eq!(card.state(at), CardState::Works);
        assert_eq!(CardFacts { has_pictures: false, ..card }.state(at), CardState::Fresh);
        assert_eq!(CardFacts { locked_until: Some(at), ..card }.state(at), CardState::Works);
        assert_eq!(CardFacts { locked_until: Some(at.plus(1)), ..card }.state(at), CardState::Paused(1));
        assert_eq!(CardFacts { locked_until: Some(at.plus(PAUSE)), ..card }.state(at), CardState::Paused(15));
        let set_back = |ms| CardFacts { locked_until: Some(at.plus(PAUSE + ms)), ..card }.state(at);
        assert_eq!(
            (set_back(MINUTE), set_back(PAUSE - 1)),
            (CardState::Paused(15), CardState::Paused(15)),
            "no longer than it is"
        );
        assert_eq!((set_back(PAUSE), set_back(24 * HOUR)), (CardState::Works, CardState::Works), "not 1455 minutes");
        assert_eq!(CardFacts { ends_at: at, ..card }.state(at), CardState::Expired);
        assert_eq!(CardFacts { revoked_at: Some(at), ..card }.state(at), CardState::Blocked);
        assert_eq!(CardFacts { tries: 10, ..card }.state(at), CardState::Blocked);
        assert_eq!([1, 4, 5, 9, 10].map(tries_left), [4, 1, 5, 1, 0]);
    }

    #[test]
    fn names_and_addresses_are_tidied() {
        assert_eq!(name("  Amira \t S. \n"), Some("Amira S.".into()));
        assert_eq!(name("\u{202E}arimA\u{200B}"), Some("arimA".into()));
        for nothing in [" \u{200B} ", "\u{3164}", "\u{200D}", "\u{2800}\u{2800}", "\u{AD}", "\u{301}", "\u{E0041}"] {
            assert_eq!(name(nothing), None, "{nothing:?} cannot be seen");
        }
        assert_eq!(name("Zoe\u{308}"), Some("Zoë".into()));
        assert_eq!(name(&"x".repeat(61)), None);
        assert_eq!(email(" Coach@Klick.Example "), Some("coach@klick.example".into()));
        for bad in ["", "@", "a@b", "a b@c.de", "a@b@c.de", "ä@c.de", "a@.de", "a@c.", "@c.de"] {
            assert_eq!(email(bad), None, "{bad}");
        }
        assert!(password("fünfzehn Zeiche"));
        assert!(!password("vierzehn Zeich"));
    }

    #[test]
    fn a_code_may_be_typed_in_many_ways() {
        assert_eq!(code(" 123 456 "), Some("123456".into()));
        assert_eq!(code("123-456"), Some("123456".into()));
        assert_eq!(code("٠١٢٣٤٥"), Some("012345".into()));
        assert_eq!(code("۰۱۲۳۴۵"), Some("012345".into()));
        assert_eq!(code("１２３４５６"), Some("123456".into()));
        for bad in ["", "12345", "1234567", "12345a"] {
            assert_eq!(code(bad), None, "{bad}");
        }
        assert_eq!(code_from(7), Some("000007".into()));
        assert_eq!(code_from(u32::MAX), None);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_only_tidied(typed in ".{0,80}") {
            if let Some(once) = name(&typed) {
                prop_assert_eq!(name(&once), Some(once.clone()));
                prop_assert!(!once.chars().any(char::is_control));
            }
            if let Some(once) = email(&typed) {
                prop_assert_eq!(email(&once), Some(once));
            }
            if let Some(digits) = code(&typed) {
                prop_assert!(digits.bytes().all(|b| b.is_ascii_digit()));
            }
        }

        #[test]
        fn every_code_has_six_digits(random: u32) {
            prop_assert!(code_from(random).is_none_or(|code| super::code(&code) == Some(code.clone())));
        }
    }
}
