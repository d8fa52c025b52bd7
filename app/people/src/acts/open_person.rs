//! Staff open the page of one person; that is written down.

use super::by::{By, may_with};
use crate::{
    policy::{Action, Facts, Kind, of, to},
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
    /// How often its pictures were wrong lately.
    pub misses: i64,
    facts: Facts,
}

impl OpenedPerson {
    /// Who accompanies her first of all.
    pub fn main_coach(&self) -> Option<Uuid> {
        self.facts.main_coach
    }

    /// Whether the visitor may do this with what there is about her: whether a button for it is shown.
    pub fn may(&self, ctx: &Context, action: Action, kind: Kind) -> bool {
        may_with(ctx, action, kind, &self.facts)
    }
}

/// The person, and an entry in the log.
///
/// # Errors
/// `NotFound` when there is no such participant.
pub async fn open_person(ctx: &Context, by: By, person: Uuid) -> Result<OpenedPerson, AppError> {
    let account = participant(ctx, person).await?;
    let mut tx = by.begin(ctx, to::See, of::Person(person)).await?;
    let facts = of::about_person(&mut tx, person).await?.ok_or(AppError::NotFound)?;
    tx.commit().await?;
    let card = key::newest(&ctx.store, person).await?;
    let misses = card.as_ref().map_or(0, |card| card.facts.misses);
    let card = card.map(|card| (card.number, card.picture, card.facts.state(ctx.at)));
    Ok(OpenedPerson { id: account.id, name: account.name.shown(Vault::of(ctx)?), lang: account.lang, card, misses, facts })
}

/// A participant who did not end.
pub(super) async fn participant(ctx: &Context, person: Uuid) -> Result<Account, AppError> {
    let account = account::find(&ctx.store, person).await?;
    account
        .filter(|a| a.ended_at.is_none() && a.kind == account::Kind::Participant && (ctx.settings.demo || !a.demo))
        .ok_or(AppError::NotFound)
}
