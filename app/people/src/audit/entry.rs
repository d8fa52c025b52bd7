//! Writing an entry, in the transaction of what it speaks of.

use super::chain;
use crate::{
    policy::{Action, Ground, Kind},
    records::{
        audit::{self, Link},
        pseudonym,
    },
};
use base::{
    Moment,
    chance::Chance,
    codes,
    moment::MINUTE,
    store::{Result, Tx},
};
use uuid::Uuid;

/// How long the same look counts as one, in milliseconds from the entry that was written.
pub const SAME_LOOK: i64 = 15 * MINUTE;

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// Who; `None`: at the machine itself, or by a job.
    pub actor: Option<Uuid>,
    /// What was done.
    pub action: Action,
    /// With which kind of record.
    pub kind: Kind,
    /// With what.
    pub object: Object,
    /// Whether it was done.
    pub outcome: Outcome,
    /// By which right.
    pub ground: Option<Ground>,
    /// A word more, of at most 40 letters; a constant, so that nothing personal can stand there. Mostly empty.
    pub detail: &'static str,
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Object {
    /// Nothing of its own: a list, the house.
    Nothing,
    /// A person, or a record about her.
    Person(Uuid),
    /// A record that is about no person: a site, a job.
    Record(Uuid),
}

codes! {
    /// How it ended.
    Outcome {
        /// It was done.
        Done = "done",
        /// It was refused: for the actor there is no such thing.
        Refused = "refused",
    }
}

/// Writes an entry and its place in the chain; `None`: it was the same look again, and nothing is written. The end of the chain stays locked
/// until the transaction is over: write the entry before anything else, and let nothing slow follow.
///
/// # Errors
/// When the database does not answer, or somebody took the end of the chain away.
pub async fn record(tx: &mut Tx, chance: &dyn Chance, entry: &Entry) -> Result<Option<i64>> {
    // Before anything else is written: who waits for it must hold nothing that another waits for.
    let end = audit::lock_end(tx).await?.ok_or(sqlx::Error::RowNotFound)?;
    let mut link = Link {
        sequence: end.sequence.saturating_add(1),
        at: entry.at.0,
        actor: name(tx, chance, entry.actor).await?,
        stands_for: name(tx, chance, entry.ground.and_then(|ground| ground.stands_for)).await?,
        action: entry.action.code().to_owned(),
        kind: entry.kind.code().to_owned(),
        object: match entry.object {
            Object::Nothing => String::new(),
            Object::Person(account) => name(tx, chance, Some(account)).await?,
            Object::Record(record) => record.to_string(),
        },
        outcome: entry.outcome.code().to_owned(),
        ground: entry.ground.map(Ground::code).unwrap_or_default(),
        detail: entry.detail.to_owned(),
        previous: end.hash,
        hash: String::new(),
    };
    let is_look = matches!(entry.action, Action::List | Action::See) || entry.outcome == Outcome::Refused;
    if is_look && audit::is_written_since(tx, entry.at.minus(SAME_LOOK), &link).await? {
        return Ok(None);
    }
    link.hash = chain::hash(&link);
    audit::append(tx, &link).await?;
    Ok(Some(link.sequence))
}

async fn name(tx: &mut Tx, chance: &dyn Chance, account: Option<Uuid>) -> Result<String> {
    match account {
        Some(account) => pseudonym::of(tx, chance, account).await,
        None => Ok(String::new()),
    }
}
