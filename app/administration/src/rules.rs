//! What holds for what the organisation says about itself, and for rooms that are switched. Pure.

use base::{AppError, fold, form::to_mend, room::Room};
use people::rules::{email, line};

/// A question of the first start; the first of all, her account, is answered before anybody can be signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What the house is called, and where a human answers.
    House,
    /// The first site and group.
    Place,
    /// Which rooms are on.
    Rooms,
    /// Where backups go.
    Backup,
}

impl Question {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::House, Self::Place, Self::Rooms, Self::Backup];
    /// With the account.
    pub const IN_ALL: usize = 5;

    /// Its name in an address.
    pub fn code(self) -> &'static str {
        match self {
            Self::House => "haus",
            Self::Place => "ort",
            Self::Rooms => "raeume",
            Self::Backup => "sicherung",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.code() == code)
    }

    /// The keys of the question and of the sentence below it.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::House => ("setting-up-house", "setting-up-house-line"),
            Self::Place => ("setting-up-place", "setting-up-place-line"),
            Self::Rooms => ("setting-up-rooms", "setting-up-rooms-line"),
            Self::Backup => ("setting-up-backup", "setting-up-backup-line"),
        }
    }

    fn place(self) -> usize {
        Self::ALL.into_iter().position(|question| question == self).unwrap_or(0)
    }

    /// From 2: the account was 1.
    pub fn number(self) -> usize {
        self.place() + 2
    }

    /// The one after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.place() + 1).copied()
    }

    /// The one before it.
    pub fn before(self) -> Option<Self> {
        self.place().checked_sub(1).and_then(|place| Self::ALL.get(place).copied())
    }
}

/// What the organisation says about itself. Lines that nobody has filled in are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// The telephone number for help, at most 40 characters.
    pub phone: String,
    /// When somebody answers it, in words, at most 80 characters.
    pub hours: String,
    /// Who is responsible for it, for the imprint.
    pub responsible: String,
    /// Where it is.
    pub address: String,
    /// Its e-mail address.
    pub email: String,
    /// Where it is registered, and under which number.
    pub register: String,
}

impl Organisation {
    /// As it is kept, from what was typed.
    ///
    /// # Errors
    /// `Invalid` with everything that is to mend, by the names of the fields.
    pub fn read(typed: &Self) -> Result<Self, AppError> {
        let line_of = |words: &str, longest| line(words, longest);
        let mail = if typed.email.trim().is_empty() { Some(String::new()) } else { email(&typed.email) };
        let read = (
            line_of(&typed.name, 80).filter(|name| fold::is_visible(name)),
            line_of(&typed.phone, 40).filter(|phone| phone.chars().all(|c| c.is_ascii_digit() || " +-/()".contains(c))),
            line_of(&typed.hours, 80),
            line_of(&typed.responsible, 200),
            line_of(&typed.address, 200),
            mail,
            line_of(&typed.register, 200),
        );
        let checks = [
            (read.0.is_some(), "name", "place-no-name"),
            (read.1.is_some(), "phone", "organisation-no-phone"),
            (read.2.is_some(), "hours", "organisation-long-hours"),
            (read.3.is_some(), "responsible", "place-too-long"),
            (read.4.is_some(), "address", "place-too-long"),
            (read.5.is_some(), "email", "organisation-no-email"),
            (read.6.is_some(), "register", "place-too-long"),
        ];
        match read {
            (Some(name), Some(phone), Some(hours), Some(responsible), Some(address), Some(email), Some(register)) => {
                Ok(Self { name, phone, hours, responsible, address, email, register })
            }
            _ => Err(to_mend(&checks)),
        }
    }

    /// Whether there is enough for an imprint of its own: who, and where (§ 5 DDG). Until then the page that the content brings is shown.
    pub fn has_imprint(&self) -> bool {
        !self.responsible.is_empty() && !self.address.is_empty()
    }
}

/// The room that must be switched before this one can be: to switch it off, the first that needs it and is on; to switch it on, the first
/// that it needs and that is off.
pub fn waits_for(room: &Room, rooms: &[&'static Room], is_open: impl Fn(&str) -> bool) -> Option<&'static str> {
    let stands_in_the_way = |other: &&&'static Room| {
        other.can_close
            && if is_open(room.name) {
                other.needs.contains(&room.name) && is_open(other.name)
            } else {
                room.needs.contains(&other.name) && !is_open(other.name)
            }
    };
    rooms.iter().find(stands_in_the_way).map(|other| other.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_of_the_first_start_follow_each_other() {
        assert_eq!(Question::ALL.map(Question::number), [2, 3, 4, Question::IN_ALL]);
        for question in Question::ALL {
            assert_eq!(Question::from_code(question.code()), Some(question));
            assert_eq!(question.next().and_then(Question::before), question.next().map(|_| question));
        }
        assert_eq!((Question::House.before(), Question::Backup.next(), Question::from_code("konto")), (None, None, None));
    }

    #[test]
    fn rooms_that_need_each_other_are_switched_in_their_order() {
        const PEOPLE: Room = Room { can_close: false, ..Room::empty("people") };
        const LEARNING: Room = Room { needs: &["people"], ..Room::empty("learning") };
        const TOUR: Room = Room { needs: &["learning"], ..Room::empty("tour") };
        let rooms: &[&Room] = &[&PEOPLE, &LEARNING, &TOUR];
        let waits = |room, open: &'static [&str]| waits_for(room, rooms, |name| open.contains(&name));
        assert_eq!(waits(&LEARNING, &["people", "learning", "tour"]), Some("tour"), "off: who needs it first");
        assert_eq!(waits(&LEARNING, &["people", "learning"]), None);
        assert_eq!(waits(&TOUR, &["people"]), Some("learning"), "on: what it needs first");
        assert_eq!(waits(&TOUR, &["people", "learning"]), None);
        assert_eq!(waits(&LEARNING, &["people"]), None);
    }

    fn typed() -> Organisation {
        Organisation { name: " Klick  Nordost e. V. ".into(), phone: "0381 / 12 34".into(), ..Organisation::default() }
    }

    #[test]
    fn what_was_typed_is_read_or_said_what_to_mend() {
        let read = Organisation::read(&typed()).unwrap();
        assert_eq!((&*read.name, &*read.phone, &*read.email), ("Klick Nordost e. V.", "0381 / 12 34", ""));
        let bad = Organisation {
            name: " ".into(),
            phone: "ruf an".into(),
            hours: "x".repeat(81),
            responsible: "x".repeat(201),
            address: "x".repeat(201),
            email: "kein".into(),
            register: "x".repeat(201),
        };
        let Err(AppError::Invalid(refused)) = Organisation::read(&bad) else { panic!("not refused") };
        let fields: Vec<&str> = refused.list.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "phone", "hours", "responsible", "address", "email", "register"]);
    }

    #[test]
    fn an_imprint_says_who_and_where() {
        assert!(!typed().has_imprint());
        assert!(!Organisation { responsible: "Kim Kern".into(), ..typed() }.has_imprint());
        assert!(Organisation { responsible: "Kim Kern".into(), address: "Am Markt 1".into(), ..typed() }.has_imprint());
    }
}
