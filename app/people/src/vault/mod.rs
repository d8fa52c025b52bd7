//! The vault: names, contact details and notes are kept sealed, each person's with a key of her own. The person's key stands in the
//! database, closed by a key that does not ([`Keyring`]). Destroying the one makes everything about that person unreadable at once;
//! exchanging the other costs one row a person.

mod draft;
mod keyring;
pub mod keys;
mod name;
mod padding;
mod person;
pub mod search;
pub mod strangers;

pub use draft::PersonSeal;
pub use keyring::{Keyring, KeyringError};
pub use name::{SealedName, UNREADABLE};
pub use person::{PersonKey, Place};

use crate::cipher::Key;
use base::{AppError, Context, chance::Chance};
use std::sync::{Arc, PoisonError, RwLock};
use uuid::Uuid;

/// Why something stays closed. Carries no secret and no word for users.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The key with this id is not in the ring.
    #[error("the file of keys has no key {0}")]
    NoKey(String),
    /// It was sealed with another key or for another place, or it was changed.
    #[error("something sealed does not open here")]
    Refused,
    /// It is longer than may be kept.
    #[error("too long to be sealed")]
    TooLong,
}

impl From<VaultError> for AppError {
    fn from(fault: VaultError) -> Self {
        match fault {
            VaultError::TooLong => Self::TooLarge,
            other => Self::Broken(other.to_string()),
        }
    }
}

/// A person's key, closed: as it stands in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// The id of the key that closes it.
    pub kek: String,
    /// 73 bytes.
    pub bytes: Vec<u8>,
}

/// Closes and opens people's keys. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    ring: RwLock<Keyring>,
    again: Box<dyn Fn() -> Option<Keyring> + Send + Sync>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(…)")
    }
}

impl Vault {
    /// The vault of this process.
    ///
    /// # Errors
    /// `Broken` when the process was started without one.
    pub fn of(ctx: &Context) -> Result<&Self, AppError> {
        ctx.resources.get()
    }

    /// A vault whose ring never changes.
    pub fn new(ring: Keyring) -> Self {
        Self::reading(ring, || None)
    }

    /// A vault that reads its ring `again` before it makes a key, and when it meets a key that it does not know: so a new key can come
    /// into the file while this process runs. A ring that lacks a key which is known here is not believed.
    pub fn reading(ring: Keyring, again: impl Fn() -> Option<Keyring> + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner { ring: RwLock::new(ring), again: Box::new(again) }))
    }

    /// A key for this person, open and closed.
    ///
    /// # Errors
    /// Never, unless the cipher fails.
    pub fn new_key(&self, chance: &dyn Chance, person: Uuid) -> Result<(PersonKey, Wrapped), VaultError> {
        self.read_again();
        let key = PersonKey::new(Key::new(chance), person);
        let wrapped = self.wrap(chance, &key)?;
        Ok((key, wrapped))
    }

    /// Closes a person's key with the current key of the ring.
    fn wrap(&self, chance: &dyn Chance, key: &PersonKey) -> Result<Wrapped, VaultError> {
        self.with_ring(|ring| {
            let kek = ring.current();
            let bytes = kek.key.seal(chance, &bound(&kek.id, &key.person), key.key.bytes()).ok_or(VaultError::TooLong)?;
            Ok(Wrapped { kek: kek.id.clone(), bytes })
        })
    }

    /// Opens this person's key.
    ///
    /// # Errors
    /// `NoKey` when the ring lacks the key that closes it, `Refused` when it is somebody else's or was changed.
    pub fn unwrap(&self, person: Uuid, wrapped: &Wrapped) -> Result<PersonKey, VaultError> {
        if !self.with_ring(|ring| ring.find(&wrapped.kek).is_some()) {
            self.read_again();
        }
        self.with_ring(|ring| {
            let kek = ring.find(&wrapped.kek).ok_or_else(|| VaultError::NoKey(wrapped.kek.clone()))?;
            let bytes = kek.key.open(&bound(&kek.id, &person), &wrapped.bytes).ok_or(VaultError::Refused)?;
            Ok(PersonKey::new(Key::of(&bytes).ok_or(VaultError::Refused)?, person))
        })
    }

    /// The id of the key that closes what is made now.
    pub fn current_id(&self) -> String {
        self.read_again();
        self.with_ring(|ring| ring.current_id().to_owned())
    }

    fn with_ring<T>(&self, ask: impl FnOnce(&Keyring) -> T) -> T {
        ask(&self.0.ring.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn read_again(&self) {
        if let Some(new) = (self.0.again)()
            && self.with_ring(|ring| *ring != new && new.holds(ring))
        {
            *self.0.ring.write().unwrap_or_else(PoisonError::into_inner) = new;
        }
    }
}

/// What a closed key is bound to: whose it is, and which key closes it.
fn bound<'a>(kek: &'a str, person: &'a Uuid) -> [&'a [u8]; 3] {
    [b"klick person key", kek.as_bytes(), person.as_bytes()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::SeededChance;
    use std::sync::Mutex;

    const AMIRA: Uuid = Uuid::from_u128(1);
    const OLEH: Uuid = Uuid::from_u128(2);

    #[test]
    fn a_closed_key_opens_for_its_person_and_under_its_name_only() {
        let chance = SeededChance::new(1);
        let one = Keyring::new(&chance);
        let two = one.with_new(&chance);
        let (old, new) = (Vault::new(one), Vault::new(two));
        let (key, wrapped) = old.new_key(&chance, AMIRA).unwrap();
        assert_eq!(wrapped.bytes.len(), 73);
        assert!(!wrapped.bytes.windows(8).any(|eight| key.key.bytes().windows(8).any(|other| eight == other)));
        assert!(old.unwrap(AMIRA, &wrapped).unwrap().key == key.key);
        assert!(new.unwrap(AMIRA, &wrapped).unwrap().key == key.key, "an old key of the ring opens");
        assert_eq!(old.unwrap(OLEH, &wrapped).unwrap_err(), VaultError::Refused);
        let renamed = Wrapped { kek: new.current_id(), ..wrapped.clone() };
        assert_eq!(new.unwrap(AMIRA, &renamed).unwrap_err(), VaultError::Refused);
        assert_eq!(old.unwrap(AMIRA, &renamed).unwrap_err(), VaultError::NoKey(new.current_id()));
        let other = Vault::new(Keyring::new(&SeededChance::new(9)));
        assert!(matches!(other.unwrap(AMIRA, &wrapped), Err(VaultError::NoKey(_))));
        for byte in 0..wrapped.bytes.len() {
            for bit in 0..8 {
                let mut changed = wrapped.clone();
                changed.bytes[byte] ^= 1 << bit;
                assert_eq!(old.unwrap(AMIRA, &changed).unwrap_err(), VaultError::Refused);
            }
        }
    }

    #[test]
    fn a_running_vault_learns_a_new_key_and_forgets_none() {
        let chance = SeededChance::new(1);
        let file = Arc::new(Mutex::new(Some(Keyring::new(&chance))));
        let first = file.lock().unwrap().clone().unwrap();
        let running = {
            let file = Arc::clone(&file);
            Vault::reading(first.clone(), move || file.lock().unwrap().clone())
        };
        let (_, amira) = running.new_key(&chance, AMIRA).unwrap();
        // Another process puts a key into the file and closes somebody's key with it.
        let second = first.with_new(&chance);
        *file.lock().unwrap() = Some(second.clone());
        let (_, oleh) = Vault::new(second.clone()).new_key(&chance, OLEH).unwrap();
        running.unwrap(OLEH, &oleh).unwrap();
        assert_eq!(running.new_key(&chance, AMIRA).unwrap().1.kek, second.current_id());
        // A file that cannot be read, or lacks keys, changes nothing here.
        for bad in [None, Some(first), Some(Keyring::new(&chance))] {
            *file.lock().unwrap() = bad;
            running.unwrap(AMIRA, &amira).unwrap();
            running.unwrap(OLEH, &oleh).unwrap();
            assert_eq!(running.current_id(), second.current_id());
        }
        assert_eq!(format!("{running:?}"), "Vault(…)");
    }
}
