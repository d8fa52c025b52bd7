//! A person's name as it stands in the database: sealed, beside the key that opens it.

use super::{PersonKey, Place, Vault, VaultError, Wrapped};
use base::{
    chance::Chance,
    store::{Result, Row},
};
use uuid::Uuid;

/// What is shown where a name does not open.
pub const UNREADABLE: &str = "—";

/// A person's name, sealed with her own key, and that key, closed. Opened by acts, when it is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedName {
    person: Uuid,
    bytes: Vec<u8>,
    key: Option<Wrapped>,
}

impl SealedName {
    /// Seals the name of somebody new, with a key that is made for her.
    ///
    /// # Errors
    /// `TooLong` for what is no name.
    pub fn new(vault: &Vault, chance: &dyn Chance, person: Uuid, name: &str) -> std::result::Result<Self, VaultError> {
        let (key, wrapped) = vault.new_key(chance, person)?;
        Ok(Self { person, bytes: key.seal(chance, place(person), name)?, key: Some(wrapped) })
    }

    /// Whose name it is.
    pub fn person(&self) -> Uuid {
        self.person
    }

    /// As it stands in its column.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The key that opens it, closed; `None`: it was destroyed.
    pub(crate) fn key(&self) -> Option<&Wrapped> {
        self.key.as_ref()
    }

    /// Reads it from a row: whose it is from the column `whose`, the rest from `name`, `kek` and `wrapped`, each behind `prefix`. `None`: there is
    /// no such account.
    pub(crate) fn read(row: &Row<'_>, whose: &str, prefix: &str) -> Result<Option<Self>> {
        let column = |name| format!("{prefix}{name}");
        let person: Option<Uuid> = row.named(whose)?;
        let bytes: Option<Vec<u8>> = row.named(&column("name"))?;
        let kek: Option<String> = row.named(&column("kek"))?;
        let key = kek.zip(row.named(&column("wrapped"))?).map(|(kek, bytes)| Wrapped { kek, bytes });
        Ok(person.zip(bytes).map(|(person, bytes)| Self { person, bytes, key }))
    }

    /// Opens it; `None`: its key was destroyed, because she was erased.
    ///
    /// # Errors
    /// `NoKey` when the ring lacks the key that closes hers, `Refused` when something was changed.
    pub fn open(&self, vault: &Vault) -> std::result::Result<Option<String>, VaultError> {
        let Some(wrapped) = &self.key else { return Ok(None) };
        let key: PersonKey = vault.unwrap(self.person, wrapped)?;
        key.open(place(self.person), &self.bytes).map(Some)
    }

    /// Another name, as it goes into the column: sealed with the same key. `None`: the key was destroyed.
    ///
    /// # Errors
    /// `NoKey` and `Refused` as for [`open`](Self::open), `TooLong` for what is no name.
    pub(crate) fn changed(
        &self,
        vault: &Vault,
        chance: &dyn Chance,
        name: &str,
    ) -> std::result::Result<Option<Vec<u8>>, VaultError> {
        let Some(wrapped) = &self.key else { return Ok(None) };
        vault.unwrap(self.person, wrapped)?.seal(chance, place(self.person), name).map(Some)
    }

    /// The name as it is shown: [`UNREADABLE`] where it does not open, so that one damaged row closes one person and not the page. The log says
    /// that there is one.
    pub fn shown(&self, vault: &Vault) -> String {
        let opened = self.open(vault).unwrap_or_else(|fault| {
            tracing::error!(%fault, "a name does not open");
            None
        });
        opened.unwrap_or_else(|| UNREADABLE.to_owned())
    }
}

fn place(person: Uuid) -> Place {
    Place { table: "account", column: "name", row: person }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::Keyring;
    use base::chance::SeededChance;

    const AMIRA: Uuid = Uuid::from_u128(1);

    #[test]
    fn a_name_opens_with_its_key_and_shows_a_dash_without() {
        let chance = SeededChance::new(1);
        let vault = Vault::new(Keyring::new(&chance));
        let name = SealedName::new(&vault, &chance, AMIRA, "أميرة").unwrap();
        assert_eq!((name.open(&vault).unwrap().unwrap(), name.shown(&vault)), ("أميرة".into(), "أميرة".into()));
        assert_eq!((name.bytes().len(), name.person()), (297, AMIRA), "every name is as long as any other");
        let erased = SealedName { key: None, ..name.clone() };
        assert_eq!((erased.open(&vault).unwrap(), erased.shown(&vault).as_str()), (None, UNREADABLE));
        // Another's name under her id, and another ring.
        let other = SealedName { person: Uuid::from_u128(2), ..name.clone() };
        assert_eq!(other.open(&vault), Err(VaultError::Refused));
        let ring = Vault::new(Keyring::new(&SeededChance::new(2)));
        assert!(matches!(name.open(&ring), Err(VaultError::NoKey(_))));
        assert_eq!(name.shown(&ring), UNREADABLE);
    }
}
