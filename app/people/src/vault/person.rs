//! The key of one person, and what it seals.

use super::{VaultError, padding};
use crate::cipher::Key;
use base::chance::Chance;
use uuid::Uuid;

/// The longest text that is sealed, in bytes.
const LONGEST: usize = 1 << 20;

/// Where a value stands. It opens nowhere else: who can write into the database must not be able to put one person's words under
/// another's name, or a phone number where a note was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The id of the row.
    pub row: Uuid,
}

/// The key of one person, open. It knows whose it is, and is overwritten when it goes.
#[derive(Clone)]
pub struct PersonKey {
    pub(super) key: Key,
    pub(super) person: Uuid,
}

impl std::fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonKey(…)")
    }
}

impl PersonKey {
    pub(super) fn new(key: Key, person: Uuid) -> Self {
        Self { key, person }
    }

    /// Whose key it is.
    pub fn person(&self) -> Uuid {
        self.person
    }

    /// Seals a text for this place: 41 bytes more than the text filled up to its size (297 bytes for up to 252).
    ///
    /// # Errors
    /// `TooLong` above 1 MiB.
    pub fn seal(&self, chance: &dyn Chance, place: Place, text: &str) -> Result<Vec<u8>, VaultError> {
        if text.len() > LONGEST {
            return Err(VaultError::TooLong);
        }
        let plain = padding::padded(text).ok_or(VaultError::TooLong)?;
        self.key.seal(chance, &self.bound(&place), &plain).ok_or(VaultError::TooLong)
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// `Refused`: it was sealed with another key or for another place, or it was changed.
    pub fn open(&self, place: Place, sealed: &[u8]) -> Result<String, VaultError> {
        let plain = self.key.open(&self.bound(&place), sealed).ok_or(VaultError::Refused)?;
        padding::unpadded(&plain).map(ToOwned::to_owned).ok_or(VaultError::Refused)
    }

    fn bound<'a>(&'a self, place: &'a Place) -> [&'a [u8]; 5] {
        let Place { table, column, row } = place;
        [b"klick value", table.as_bytes(), column.as_bytes(), row.as_bytes(), self.person.as_bytes()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::{SeededChance, SystemChance};
    use proptest::prelude::*;
    use std::collections::HashSet;

    const TABLES: [&str; 2] = ["account", "note"];
    const COLUMNS: [&str; 2] = ["name", "text"];

    fn key(person: u128) -> PersonKey {
        PersonKey::new(Key::new(&SeededChance::new(u64::try_from(person).unwrap())), Uuid::from_u128(person))
    }

    fn place(table: usize, column: usize, row: u128) -> Place {
        Place { table: TABLES[table], column: COLUMNS[column], row: Uuid::from_u128(row) }
    }

    /// Security goal G2. Every value of 5 people × 2 tables × 2 columns × 5 rows is put where each of the others stood.
    #[test]
    fn ten_thousand_swaps_are_refused() {
        let chance = SystemChance;
        let mut all = Vec::new();
        for person in 1..=5 {
            for table in 0..2 {
                for column in 0..2 {
                    for row in 1..=5 {
                        let place = place(table, column, row);
                        all.push((person, place, key(person).seal(&chance, place, "Amira").unwrap()));
                    }
                }
            }
        }
        let mut swaps = 0;
        for (person, place, _) in &all {
            for (from, was, sealed) in &all {
                let opened = key(*person).open(*place, sealed);
                if (person, place) == (from, was) {
                    assert_eq!(opened.unwrap(), "Amira");
                } else {
                    assert_eq!(opened, Err(VaultError::Refused));
                    swaps += 1;
                }
            }
        }
        // Not even with the key of the one who wrote it, under the name of another.
        for (person, place, sealed) in &all {
            let stranger = PersonKey::new(key(*person).key, Uuid::from_u128(person + 1));
            assert_eq!(stranger.open(*place, sealed), Err(VaultError::Refused));
            swaps += 1;
        }
        assert_eq!(swaps, 10_000);
    }

    #[test]
    fn ten_thousand_changed_bits_are_refused() {
        let chance = SeededChance::new(1);
        let mut flips = 0;
        for text in ["Amira", "", "أميرة", &"Notiz. ".repeat(100)] {
            let sealed = key(1).seal(&chance, place(0, 0, 1), text).unwrap();
            assert_eq!(key(1).open(place(0, 0, 1), &sealed).unwrap(), text);
            for byte in 0..sealed.len() {
                for bit in 0..8 {
                    let mut changed = sealed.clone();
                    changed[byte] ^= 1 << bit;
                    assert_eq!(key(1).open(place(0, 0, 1), &changed), Err(VaultError::Refused), "{byte}.{bit}");
                    flips += 1;
                }
            }
        }
        assert!(flips > 10_000, "{flips}");
    }

    /// Security goal G2 asks for a million; this is what one person could write in a lifetime.
    #[test]
    fn no_nonce_comes_twice() {
        let key = key(1);
        let nonces: HashSet<Vec<u8>> =
            (0..20_000).map(|_| key.seal(&SystemChance, place(0, 0, 1), "x").unwrap()[1..25].to_vec()).collect();
        assert_eq!(nonces.len(), 20_000);
    }

    #[test]
    fn lengths_do_not_show_and_long_texts_have_an_end() {
        let seal = |text: &str| key(1).seal(&SystemChance, place(0, 0, 1), text);
        for name in ["", "Li", "Олександра-Вікторія Шевченко-Ковальчук", &"ä".repeat(60)] {
            assert_eq!(seal(name).unwrap().len(), 297);
        }
        let longest = "x".repeat(LONGEST);
        assert_eq!(key(1).open(place(0, 0, 1), &seal(&longest).unwrap()).unwrap(), longest);
        assert_eq!(seal(&format!("{longest}x")), Err(VaultError::TooLong));
    }

    #[test]
    fn a_key_hides() {
        assert_eq!(format!("{:?}", key(1)), "PersonKey(…)");
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_where_it_stands(text: String, seed: u64, row: u128) {
            let sealed = key(7).seal(&SeededChance::new(seed), place(0, 0, row), &text).unwrap();
            prop_assert_eq!(key(7).open(place(0, 0, row), &sealed).unwrap(), text.clone());
            prop_assert!(key(8).open(place(0, 0, row), &sealed).is_err());
            prop_assert!(key(7).open(place(0, 0, row.wrapping_add(1)), &sealed).is_err());
            // No piece of the text is in the bytes.
            for piece in text.as_bytes().windows(6) {
                prop_assert!(!sealed.windows(6).any(|other| other == piece));
            }
        }

        #[test]
        fn rubbish_never_opens(rubbish: Vec<u8>) {
            prop_assert_eq!(key(7).open(place(0, 0, 1), &rubbish), Err(VaultError::Refused));
        }
    }
}
