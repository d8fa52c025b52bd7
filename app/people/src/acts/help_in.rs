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
    number: u8,
    digits: String,
}

/// Makes a code for this person, on the device that shows this number.
///
/// # Errors
/// `NotFound` when there is no such participant, or it is not for her to help; `Invalid` (field `number`) without a number.
pub async fn help_in(ctx: &Context, by: By, person: Uuid, number: Option<u8>) -> Result<(u8, String), AppError> {
    participant(ctx, person).await?;
    let mut tx = by.begin(ctx, to::HelpIn, of::Person(person)).await?;
    let refused = || AppError::refused("number", "coach-person-number-two");
    let number = number.ok_or_else(refused)?;
    code::forget_old(&mut tx, ctx.at).await?;
    for _ in 0..100 {
        let mut random = [0; 4];
        ctx.chance.fill(&mut random);
        let Some(digits) = rules::code_from(u32::from_le_bytes(random)) else {
            continue;
        };
        let hash = code_hash(ctx, number, &digits);
        let new =
            code::NewCode { id: ctx.new_id(), account: person, number, code_hash: &hash, made_at: ctx.at, made_by: by.actor() };
        if code::insert(&mut tx, &new).await? {
            tx.commit().await?;
            return Ok((number, digits));
        }
    }
    Err(AppError::Busy)
}

/// A code as it is kept until it was shown: sealed, because in the clear it would work for who steals the database.
///
/// # Errors
/// `Broken` never happens: there is nothing in it that could not be written.
pub fn kept(ctx: &Context, person: Uuid, number: u8, digits: &str) -> Result<String, AppError> {
    hashing::seal_note(ctx, SHOWN, &Note { person, number, digits: digits.to_owned() })
}

/// What the coach sees of the code that she just made.
#[derive(Clone, PartialEq, Eq)]
pub enum Shown {
    /// It can be typed.
    Works {
        /// The number of the device that it is for.
        number: u8,
        /// Six digits.
        digits: String,
        /// How many seconds it still works.
        seconds: u32,
    },
    /// Somebody came in with it.
    Used,
}

/// The code that the coach just made for this person, until ten minutes are over.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn shown(ctx: &PageContext, person: Uuid) -> Result<Option<Shown>, AppError> {
    let note: Option<Note> = ctx.kept.get(SHOWN).and_then(|note| hashing::unseal_note(ctx, SHOWN, note));
    let Some(Note { number, digits, .. }) = note.filter(|note| note.person == person) else {
        return Ok(None);
    };
    let made = code::find(&ctx.store, person, &code_hash(ctx, number, &digits), ctx.at).await?;
    Ok(made.map(|(ends_at, used_at)| match used_at {
        Some(_) => Shown::Used,
        None => Shown::Works {
            number,
            digits,
            seconds: u32::try_from(ends_at.since(ctx.at).min(rules::CODE_LIFE) / 1000).unwrap_or(0),
        },
    }))
}
