//! Staff open the page of one person; that is written down.

use super::by::By;
use crate::{
    policy::{of, to},
    records::{
        account::{self, Account},
        key,
    },
    rules::CardState,
    vault::Vault,
};
use base::{AppError, Context, Lang};
use uuid::Uuid;

/// A participant as staff see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedPerson {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// The newest card: its number, its picture, what it can do.
    pub card: Option<(i64, String, CardState)>,
    /// Whether the visitor may erase her.
    pub may_erase: bool,
}

/// The person, and an entry in the log.
///
/// # Errors
/// `NotFound` when there is no such participant.
pub async fn open_person(ctx: &Context, by: By, person: Uuid) -> Result<OpenedPerson, AppError> {
    let account = participant(ctx, person).await?;
    let mut tx = by.begin(ctx, to::See, of::Person(person)).await?;
    let may_erase = by.could(ctx, &mut tx, to::Make, of::Erasure(person)).await?;
    tx.commit().await?;
    let card = key::newest(&ctx.store, person).await?;
    let card = card.map(|card| (card.number, card.picture, card.facts.state(ctx.at)));
    Ok(OpenedPerson { id: account.id, name: account.name.shown(Vault::of(ctx)?), lang: account.lang, card, may_erase })
}

/// A participant who did not end.
pub(super) async fn participant(ctx: &Context, person: Uuid) -> Result<Account, AppError> {
    let account = account::find(&ctx.store, person).await?;
    account
        .filter(|a| a.ended_at.is_none() && a.kind == account::Kind::Participant && (ctx.settings.demo || !a.demo))
        .ok_or(AppError::NotFound)
}
