//! Reading the log with the people behind the pseudonyms.

use super::Outcome;
use crate::{
    policy::{Action, Kind},
    records::audit::{self, Line},
    vault::{SealedName, Vault},
};
use base::{AppError, Context, Moment};
use uuid::Uuid;

/// Somebody looked at something, or did something with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The entry's place in the log.
    pub sequence: i64,
    /// Who.
    pub who: Who,
    /// Whose place she took.
    pub stands_for: Option<Who>,
    /// The person it was about, if the account is still there.
    pub person: Option<Uuid>,
    /// What was done.
    pub action: Action,
    /// With which kind of record.
    pub kind: Kind,
    /// Whether it was refused.
    pub refused: bool,
    /// By which right, as a code: `coach-main`, `coach-scope-deputy`; empty: at the machine itself.
    pub ground: String,
    /// A word more.
    pub detail: String,
    /// When.
    pub at: Moment,
}

/// Somebody in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// This account, with its name.
    Person(Uuid, String),
    /// An account that has been erased.
    Gone,
    /// Nobody: it was done at the machine itself, or by a job.
    Machine,
}

/// The newest entries about a person, at most so many: who looked at her data or did something with it. Without what she did herself, and
/// without what was refused, because nobody learned anything by it.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; `Broken` when a code stands there that no version of this program wrote.
pub async fn about(ctx: &Context, person: Uuid, most: i64) -> Result<Vec<Looked>, AppError> {
    let vault = Vault::of(ctx)?;
    Ok(audit::about(&ctx.store, person, most).await?.into_iter().map(|line| read(vault, line)).collect())
}

/// The newest entries of all before this place in the log (`i64::MAX`: from its end), at most so many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; `Broken` when a code stands there that no version of this program wrote.
pub async fn before(ctx: &Context, sequence: i64, most: i64) -> Result<Vec<Looked>, AppError> {
    let vault = Vault::of(ctx)?;
    Ok(audit::before(&ctx.store, sequence, most).await?.into_iter().map(|line| read(vault, line)).collect())
}

fn read(vault: &Vault, line: Line) -> Looked {
    let person = |name: SealedName| Who::Person(name.person(), name.shown(vault));
    Looked {
        sequence: line.sequence,
        who: match line.actor {
            Some(actor) => person(actor),
            None if line.by_somebody => Who::Gone,
            None => Who::Machine,
        },
        stands_for: match line.stands_for {
            Some(other) => Some(person(other)),
            None => line.in_a_place.then_some(Who::Gone),
        },
        person: line.person,
        action: line.action,
        kind: line.kind,
        refused: line.outcome == Outcome::Refused,
        ground: line.ground,
        detail: line.detail,
        at: line.at,
    }
}
