//! People's keys in the database: made, found, destroyed, closed anew with another key, and listed for a backup.
//!
//! A backup that holds both a person's sealed data and her closed key could be opened as long as the ring of keys is there, also after
//! she was erased. So a backup holds no closed keys: they stand in a list of their own ([`write_out`]), of which only the newest is
//! kept. Whoever is not on it any more is unreadable in every backup there is.

use super::{PersonKey, Vault, VaultError, Wrapped};
use crate::records::{person_key, stranger};
use base::{AppError, Store, chance::Chance, secret::hash, store::Tx};
use data_encoding::HEXLOWER;
use std::collections::HashMap;
use uuid::Uuid;

/// The key of a person. `None`: it was destroyed, or there is no such person.
///
/// # Errors
/// `Broken` when it does not open.
pub async fn find(store: &Store, vault: &Vault, person: Uuid) -> Result<Option<PersonKey>, AppError> {
    let wrapped = person_key::find(store, person).await?;
    Ok(wrapped.map(|wrapped| vault.unwrap(person, &wrapped)).transpose()?)
}

/// The same inside a transaction.
///
/// # Errors
/// `Broken` when it does not open.
pub async fn find_in(tx: &mut Tx, vault: &Vault, person: Uuid) -> Result<Option<PersonKey>, AppError> {
    let wrapped = person_key::find_in(tx, person).await?;
    Ok(wrapped.map(|wrapped| vault.unwrap(person, &wrapped)).transpose()?)
}

/// The keys of all people, for lists and searches. One that does not open is left out, so that one damaged row closes one person and not
/// the page; the log says how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn all(store: &Store, vault: &Vault) -> Result<HashMap<Uuid, PersonKey>, AppError> {
    let mut keys = HashMap::new();
    let mut closed = 0_u64;
    for (person, wrapped) in person_key::all(store).await? {
        match vault.unwrap(person, &wrapped) {
            Ok(key) => _ = keys.insert(person, key),
            Err(_) => closed += 1,
        }
    }
    if closed > 0 {
        tracing::error!(closed, "people's keys that do not open");
    }
    Ok(keys)
}

/// Destroys the key of a person: from the commit on, nothing that was sealed with it opens again. The file itself forgets the bytes when
/// its log is emptied (`upkeep::tidy_file`); PostgreSQL when it vacuums. `false`: she has none.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn destroy(tx: &mut Tx, person: Uuid) -> Result<bool, AppError> {
    Ok(person_key::delete(tx, person).await?)
}

/// How many people's keys each key of the ring closes.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn count(store: &Store) -> Result<Vec<(String, u64)>, AppError> {
    let counted = person_key::count(store).await?;
    Ok(counted.into_iter().map(|(kek, count)| (kek, u64::try_from(count).unwrap_or(0))).collect())
}

/// Whether this ring belongs to this database: it has every key that closes something, and each opens what it closes. Asked at start,
/// before anybody's key is made with a ring that another database was made with.
///
/// # Errors
/// `Broken` with the id of the key that is missing or wrong.
pub async fn check(store: &Store, vault: &Vault) -> Result<(), AppError> {
    for (kek, _) in person_key::count(store).await? {
        if let Some((person, wrapped)) = person_key::one_under(store, &kek).await? {
            vault.unwrap(person, &wrapped).map_err(|fault| match fault {
                VaultError::Refused => {
                    AppError::Broken(format!("the key {kek} in the file of keys is not the one of this database"))
                }
                other => other.into(),
            })?;
        }
    }
    Ok(())
}

/// What one batch of [`rewrap`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// So many keys are closed with the current key now.
    pub moved: u64,
    /// So many did not open and stay as they are.
    pub closed: u64,
    /// Where the next batch goes on; `None`: this was the last one.
    pub next: Option<Uuid>,
}

/// Closes the next so many people's keys with the current key of the ring, in one transaction. It can be cut at any moment and begun
/// again from the start: a key is closed with the old or with the new one, and the ring has both. What is sealed does not change.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; then the batch did nothing.
pub async fn rewrap(
    store: &Store,
    vault: &Vault,
    chance: &dyn Chance,
    after: Option<Uuid>,
    most: u32,
) -> Result<Batch, AppError> {
    let current = vault.current_id();
    let mut batch = Batch::default();
    let mut tx = store.begin().await?;
    let found = person_key::not_under(&mut tx, &current, after, i64::from(most)).await?;
    if found.len() >= most as usize {
        batch.next = found.last().map(|(person, _)| *person);
    }
    for (person, old) in found {
        let Ok(key) = vault.unwrap(person, &old) else {
            batch.closed += 1;
            continue;
        };
        let new = vault.wrap(chance, &key)?;
        // Destroyed in the meantime: then it stays destroyed.
        let moved =
            person_key::exchange(&mut tx, person, &old, &new).await? || stranger::exchange(&mut tx, person, &old, &new).await?;
        batch.moved += u64::from(moved);
    }
    tx.commit().await?;
    Ok(batch)
}

/// Closes all people's keys with the current key of the ring, batch after batch; `told` hears of each. How many were moved, and how many did
/// not open.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; what was done is done.
pub async fn rewrap_all(
    store: &Store,
    vault: &Vault,
    chance: &dyn Chance,
    mut told: impl FnMut(&Batch),
) -> Result<(u64, u64), AppError> {
    const AT_ONCE: u32 = 200;
    let (mut moved, mut closed, mut after) = (0, 0, None);
    loop {
        let batch = rewrap(store, vault, chance, after, AT_ONCE).await?;
        told(&batch);
        moved += batch.moved;
        closed += batch.closed;
        if batch.next.is_none() {
            return Ok((moved, closed));
        }
        after = batch.next;
    }
}

/// The tables in which they stand: of people, and of those who have no account.
pub const TABLES: [&str; 2] = ["person_key", "stranger_key"];

/// The first word of a list of keys.
const LIST: &str = "klick-person-keys-2";

/// The list of all people's closed keys, for a file beside the backups: lines of `person kek key`; the last one says how many, and holds the
/// SHA-256 of all before it, so that no turned bit takes somebody's name away. It is of no use without the ring.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn write_out(store: &Store) -> Result<String, AppError> {
    let keys = person_key::all_with_strangers(store).await?;
    let mut text = format!("{LIST}\n");
    for (person, Wrapped { kek, bytes }) in &keys {
        text.push_str(&format!("{person} {kek} {}\n", HEXLOWER.encode(bytes)));
    }
    text.push_str(&format!("end {} {}\n", keys.len(), hash(&text)));
    Ok(text)
}

/// Puts the keys of a list back, for those who are in the database and have none. How many were put back; the others were erased since,
/// or came later.
///
/// # Errors
/// `Broken` when it is not a whole list.
pub async fn put_back(tx: &mut Tx, list: &str) -> Result<u64, AppError> {
    let keys = read_list(list).ok_or_else(|| AppError::Broken("the list of people's keys is damaged or not whole".into()))?;
    let mut count = 0;
    for (person, wrapped) in keys {
        if person_key::has_account(tx, person).await? {
            count += u64::from(person_key::insert(tx, person, &wrapped).await?);
        } else if stranger::is_there(tx, person).await? {
            count += u64::from(stranger::insert_key(tx, person, &wrapped).await?);
        }
    }
    // Whoever asked and was forgotten since the backup stays forgotten.
    stranger::delete_without_key(tx).await?;
    Ok(count)
}

fn read_list(list: &str) -> Option<Vec<(Uuid, Wrapped)>> {
    let (before, end) = list.strip_suffix('\n')?.rsplit_once('\n')?;
    let mut lines = before.split('\n');
    (lines.next()? == LIST).then_some(())?;
    let keys: Vec<&str> = lines.collect();
    (end == format!("end {} {}", keys.len(), hash(&format!("{before}\n")))).then_some(())?;
    let line = |line: &&str| {
        let mut words = line.split(' ');
        let person = words.next()?.parse().ok()?;
        let kek = words.next()?.to_owned();
        let bytes = HEXLOWER.decode(words.next()?.as_bytes()).ok()?;
        words.next().is_none().then_some((person, Wrapped { kek, bytes }))
    };
    keys.iter().map(line).collect()
}
