//! "Coach hilft": a code that lets a person in once, for ten minutes.

use super::{by::By, open_person::participant, use_code::code_hash};
use crate::{
    hashing,
    policy::{of, to},
    records::code,
    rules,
};
use base::{AppError, Context, PageContext};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The name under which a new code is kept until it was shown.
pub const SHOWN: &str = "code";

#[derive(Serialize, Deserialize)]
struct Note {
    person: Uuid,
    digits: String,
}

/// Makes a code for this person.
///
/// # Errors
/// `NotFound` when there is no such participant.
pub async fn help_in(ctx: &Context, by: By, person: Uuid) -> Result<String, AppError> {
    participant(ctx, person).await?;
    for _ in 0..100 {
        let mut random = [0; 4];
        ctx.chance.fill(&mut random);
        let Some(digits) = rules::code_from(u32::from_le_bytes(random)) else {
            continue;
        };
        let hash = code_hash(ctx, &digits);
        let new = code::NewCode { id: ctx.new_id(), account: person, code_hash: &hash, made_at: ctx.at, made_by: by.actor() };
        let mut tx = by.begin(ctx, to::HelpIn, of::Person(person)).await?;
        code::forget_old(&mut tx, ctx.at).await?;
        if code::insert(&mut tx, &new).await? {
            tx.commit().await?;
            return Ok(digits);
        }
    }
    Err(AppError::Busy)
}

/// A code as it is kept until it was shown: sealed, because in the clear it would work for who steals the database.
///
/// # Errors
/// `Broken` never happens: there is nothing in it that could not be written.
pub fn kept(ctx: &Context, person: Uuid, digits: &str) -> Result<String, AppError> {
    let note = Note { person, digits: digits.to_owned() };
    let text = serde_json::to_string(&note).map_err(|fault| AppError::Broken(fault.to_string()))?;
    hashing::seal(ctx, SHOWN, &text)
}

/// A code that is shown to the coach.
#[derive(Clone, PartialEq, Eq)]
pub struct Shown {
    /// Six digits.
    pub digits: String,
    /// How many seconds it still works.
    pub seconds: u32,
}

/// The code that the coach just made for this person, while it works.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn shown(ctx: &PageContext, person: Uuid) -> Result<Option<Shown>, AppError> {
    let note = ctx.kept.get(SHOWN).and_then(|note| hashing::unseal(ctx, SHOWN, note));
    let Some(note) = note.and_then(|note| serde_json::from_str::<Note>(&note).ok()).filter(|note| note.person == person) else {
        return Ok(None);
    };
    let until = code::works_until(&ctx.store, person, &code_hash(ctx, &note.digits), ctx.at).await?;
    Ok(until.map(|until| Shown { digits: note.digits, seconds: u32::try_from(until.since(ctx.at) / 1000).unwrap_or(0) }))
}
