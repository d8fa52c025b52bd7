//! What people of an invented house allow and ask for, so that every page has something to show. Everybody in it is marked as invented.

use crate::{
    acts::{Said, requests::new_request},
    records::{
        consent::{self, Consent},
        request,
    },
    rules::{
        consents::{Says, purposes},
        requests::Wish,
    },
};
use base::{AppError, Context, Lang, moment::DAY, store::Tx};
use people::{
    command_line::DemoTown,
    vault::{Vault, keys},
};
use uuid::Uuid;

/// What was answered to the one request that is over.
const ANSWER: &str = "Der Tag ist geändert. Danke, dass Sie es gesagt haben.";

/// Fills the house, unless somebody said something in it already.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn fill(ctx: &Context, town: &DemoTown) -> Result<(), AppError> {
    if consent::is_any(&ctx.store).await? {
        return Ok(());
    }
    let mut tx = ctx.store.begin().await?;
    for (_, coach, people) in &town.groups {
        for (place, person) in people.iter().enumerate() {
            said(ctx, &mut tx, *person, *coach, place).await?;
        }
        if let [first, second, ..] = people.as_slice() {
            asked(ctx, &mut tx, *first, Wish::Look, "Ich möchte einmal alles mit jemandem ansehen.", 3).await?;
            let id = asked(ctx, &mut tx, *second, Wish::Correct, "Am Dienstag war ich auch da.", 20).await?;
            let Some(key) = keys::find_in(&mut tx, Vault::of(ctx)?, *second).await? else { continue };
            let answer = Said::new(Lang::De, ANSWER).seal(ctx, &key, "answer", id)?;
            request::answer(&mut tx, id, &answer, Some(*coach), ctx.at.minus(18 * DAY)).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Some on paper, some with a tap, some have not been asked, and some have changed their mind.
async fn said(ctx: &Context, tx: &mut Tx, person: Uuid, coach: Uuid, place: usize) -> Result<(), AppError> {
    let mut number = 0;
    for (which, purpose) in purposes().iter().enumerate() {
        let ways = (place + which) % 5;
        let on_paper = ways == 0;
        let all: &[Says] = match ways {
            0 | 1 => &[Says::Yes],
            2 => &[Says::No],
            3 => &[Says::Yes, Says::No],
            _ => &[],
        };
        for (said, days) in all.iter().zip([60, 12]) {
            number += 1;
            let at = ctx.at.minus(days * DAY);
            let new = Consent {
                id: ctx.new_id(),
                account: person,
                number,
                purpose: purpose.key.clone(),
                version: purpose.version,
                said: *said,
                signed_on: on_paper.then(|| ctx.settings.zone.date(at)),
                author: on_paper.then_some(coach),
                counts_at: at,
                made_at: at,
            };
            consent::insert(tx, &new).await?;
        }
    }
    Ok(())
}

async fn asked(ctx: &Context, tx: &mut Tx, person: Uuid, wish: Wish, words: &str, days: i64) -> Result<Uuid, AppError> {
    let then = Context { at: ctx.at.minus(days * DAY), ..ctx.clone() };
    let id = ctx.new_id();
    let key = keys::find_in(tx, Vault::of(ctx)?, person).await?.ok_or(AppError::NotFound)?;
    let new = new_request(&then, &key, id, person, wish, &Said::new(Lang::De, words))?;
    request::insert(tx, &new).await?;
    Ok(id)
}
