//! The people: participants for coaches, all accounts for the command line.

use super::by::By;
use crate::{
    records::{account, key},
    rules::CardState,
};
use base::{AppError, Context, Lang, Role};
use std::collections::HashMap;
use uuid::Uuid;

/// One participant in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPerson {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// The newest card: its number and what it can do.
    pub card: Option<(i64, CardState)>,
}

/// The participants who did not end, by name.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn list_people(ctx: &Context, _by: By) -> Result<Vec<ListedPerson>, AppError> {
    let accounts = account::participants(&ctx.store, ctx.settings.demo).await?;
    let cards = cards(ctx).await?;
    Ok(accounts
        .into_iter()
        .map(|account| {
            let card = cards.get(&account.id).copied();
            ListedPerson { id: account.id, name: account.name, lang: account.lang, card }
        })
        .collect())
}

/// One account in the list of the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedAccount {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// The roles.
    pub roles: Vec<Role>,
    /// The e-mail address of staff.
    pub email: Option<String>,
    /// The newest card of a participant: its number and what it can do.
    pub card: Option<(i64, CardState)>,
    /// Invented for trying out.
    pub demo: bool,
    /// Whether the account ended.
    pub ended: bool,
}

/// All accounts, ended ones too, oldest first.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn list_accounts(ctx: &Context, _by: By) -> Result<Vec<ListedAccount>, AppError> {
    let accounts = account::all(&ctx.store).await?;
    let cards = cards(ctx).await?;
    Ok(accounts
        .into_iter()
        .map(|account| {
            let card = cards.get(&account.id).copied();
            ListedAccount {
                id: account.id,
                name: account.name,
                lang: account.lang,
                roles: account.roles,
                email: account.email,
                card,
                demo: account.demo,
                ended: account.ended_at.is_some(),
            }
        })
        .collect())
}

async fn cards(ctx: &Context) -> Result<HashMap<Uuid, (i64, CardState)>, AppError> {
    let cards = key::newest_of_all(&ctx.store).await?;
    Ok(cards.into_iter().map(|card| (card.account, (card.number, card.facts.state(ctx.at)))).collect())
}
