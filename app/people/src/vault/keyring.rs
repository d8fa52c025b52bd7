//! The keys that close all people's keys (key-encryption keys, KEK). They live in a file beside the database, never in it: who has only
//! the database, or only a backup, can read nobody's name.

use crate::cipher::{Key, joined};
use base::chance::Chance;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The keys in the order in which they were made. The last one closes what is made now; the others only open. Never empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Keyring {
    old: Vec<Kek>,
    current: Kek,
}

/// A key and its name.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Kek {
    pub(super) id: String,
    pub(super) key: Key,
}

/// Why a file is no ring of keys. Says the line, never what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// There is nothing in it.
    #[error("there is no key in it")]
    Empty,
    /// A line is not `id key check`, or its check does not fit.
    #[error("line {0} is damaged")]
    Line(usize),
    /// Two keys have the same id.
    #[error("line {0} has the id of an earlier line")]
    Twice(usize),
}

impl Keyring {
    /// A ring with one new key.
    pub fn new(chance: &dyn Chance) -> Self {
        Self { old: Vec::new(), current: Kek::new(chance) }
    }

    /// The same ring with one more key, which closes from now on.
    #[must_use]
    pub fn with_new(&self, chance: &dyn Chance) -> Self {
        let mut current = Kek::new(chance);
        // 32 random bits may come twice; two keys under one id would be a ring that nobody can read.
        while self.find(&current.id).is_some() {
            current = Kek::new(chance);
        }
        Self { old: self.all().cloned().collect(), current }
    }

    /// Reads lines of `id key check`: the key in hexadecimal (64 digits), and the first 8 digits of a hash of both, so that a key in which
    /// one digit was changed is refused instead of closing what nobody will open.
    ///
    /// # Errors
    /// Which line is damaged. Empty lines do not matter.
    pub fn parse(text: &str) -> Result<Self, KeyringError> {
        let mut all: Vec<Kek> = Vec::new();
        for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
            let kek = Kek::read(line).ok_or(KeyringError::Line(number))?;
            if all.iter().any(|other| other.id == kek.id) {
                return Err(KeyringError::Twice(number));
            }
            all.push(kek);
        }
        let current = all.pop().ok_or(KeyringError::Empty)?;
        Ok(Self { old: all, current })
    }

    /// The ring as [`parse`](Self::parse) reads it.
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(100 * (self.old.len() + 1)));
        for kek in self.all() {
            let hex = Zeroizing::new(HEXLOWER.encode(kek.key.bytes()));
            for part in [kek.id.as_str(), " ", &hex, " ", &kek.check(), "\n"] {
                text.push_str(part);
            }
        }
        text
    }

    /// The id of the key that closes what is made now.
    pub fn current_id(&self) -> &str {
        &self.current.id
    }

    pub(super) fn current(&self) -> &Kek {
        &self.current
    }

    pub(super) fn find(&self, id: &str) -> Option<&Kek> {
        self.all().find(|kek| kek.id == id)
    }

    /// Whether every key of the other ring is in this one.
    pub(super) fn holds(&self, other: &Self) -> bool {
        other.all().all(|kek| self.find(&kek.id) == Some(kek))
    }

    fn all(&self) -> impl Iterator<Item = &Kek> {
        self.old.iter().chain([&self.current])
    }
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids: Vec<&str> = self.all().map(|kek| kek.id.as_str()).collect();
        f.debug_tuple("Keyring").field(&ids).finish()
    }
}

impl Kek {
    fn new(chance: &dyn Chance) -> Self {
        let mut id = [0; 4];
        chance.fill(&mut id);
        Self { id: HEXLOWER.encode(&id), key: Key::new(chance) }
    }

    fn read(line: &str) -> Option<Self> {
        let mut words = line.split_ascii_whitespace();
        let (id, hex, check) = (words.next()?, words.next()?, words.next()?);
        let good = words.next().is_none() && id.len() <= 40 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let key = Key::of(&Zeroizing::new(HEXLOWER.decode(hex.as_bytes()).ok()?))?;
        let kek = Self { id: id.to_owned(), key };
        (good && kek.check() == check).then_some(kek)
    }

    fn check(&self) -> String {
        let hash = Sha256::digest(joined(&[b"klick keyring", self.id.as_bytes(), self.key.bytes()]));
        HEXLOWER.encode(&hash).chars().take(8).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::SeededChance;
    use proptest::prelude::*;

    fn ring() -> Keyring {
        let chance = SeededChance::new(7);
        Keyring::new(&chance).with_new(&chance).with_new(&chance)
    }

    #[test]
    fn a_ring_is_read_as_it_was_written() {
        let ring = ring();
        let text = ring.text();
        assert_eq!(text.lines().count(), 3);
        let read = Keyring::parse(&text).unwrap();
        assert!(read == ring && read.current_id() == ring.current_id());
        assert!(text.lines().last().unwrap().starts_with(ring.current_id()), "the last one closes");
        assert!(Keyring::parse(&text.replace('\n', "\r\n\r\n")).unwrap() == ring);
        assert!(Keyring::parse(text.trim_end()).unwrap() == ring, "a lost last newline");
        let one = Keyring::new(&SeededChance::new(7));
        assert!(ring.holds(&one) && !one.holds(&ring));
    }

    #[test]
    fn a_damaged_ring_is_refused_and_says_where() {
        let text = ring().text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(Keyring::parse(""), Err(KeyringError::Empty));
        assert_eq!(Keyring::parse(" \n\n"), Err(KeyringError::Empty));
        assert_eq!(Keyring::parse(&format!("{}{}\n", *text, lines[0])), Err(KeyringError::Twice(4)));
        for bad in ["x", "# a note", "id 00 00", &lines[1][..lines[1].len() - 1], &format!("{} more", lines[1])] {
            assert_eq!(Keyring::parse(&format!("{}\n{bad}\n{}", lines[0], lines[2])), Err(KeyringError::Line(2)), "{bad}");
        }
    }

    #[test]
    fn a_ring_hides_its_keys() {
        let ring = ring();
        let shown = format!("{ring:?} {}", Keyring::parse("x 00 00").unwrap_err());
        assert!(shown.contains(ring.current_id()));
        for line in ring.text().lines() {
            let hex = line.split(' ').nth(1).unwrap();
            assert!(!shown.contains(hex) && !shown.contains(&hex[..8]));
        }
    }

    proptest! {
        #[test]
        fn one_wrong_character_never_passes(place in 0_usize..83, character in "[0-9a-f]") {
            let text = Keyring::new(&SeededChance::new(1)).text();
            let mut changed = text.to_string();
            changed.replace_range(place..=place, &character);
            prop_assert_eq!(Keyring::parse(&changed).is_ok(), changed == *text);
        }

        #[test]
        fn whatever_stands_there_is_read_or_refused(text: String) {
            let _ = Keyring::parse(&text);
        }
    }
}
