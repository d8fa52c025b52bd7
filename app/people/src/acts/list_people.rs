//! The people: participants for coaches, all accounts for the command line.

use super::{by::principal, like_names::like};
use crate::{
    policy::{self, Facts, of},
    records::{account, assignment, key},
    rules::{self, CardState},
    vault::Vault,
};
use base::{AppError, Context, Lang, Role, fold, rights::Assignment};
use std::collections::{HashMap, HashSet};
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
    /// Where she is, and with whom: whether the visitor may do something with what there is about her.
    pub facts: Facts,
}

/// The participants who did not end and whom she may see, by name.
///
/// # Errors
/// `SignInFirst` without a sign-in; `NotFound` when she may list nobody; `Broken` or `Busy` when the store does not answer.
pub async fn list_people(ctx: &Context) -> Result<Vec<ListedPerson>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let listing = policy::list::<of::Person>(&mut tx, principal(ctx, ctx.person()?), ctx.chance.as_ref()).await?;
    tx.commit().await?;
    let facts = of::about_everybody(&ctx.store).await?;
    let shown = facts.into_iter().filter(|facts| listing.shows(facts));
    let mut seen: HashMap<Uuid, Facts> = shown.filter_map(|facts| Some((facts.person?, facts))).collect();
    let accounts = account::participants(&ctx.store, ctx.settings.demo).await?;
    let cards = cards(ctx).await?;
    let vault = Vault::of(ctx)?;
    let mut people: Vec<ListedPerson> = accounts
        .into_iter()
        .filter_map(|account| {
            let facts = seen.remove(&account.id)?;
            let card = cards.get(&account.id).copied();
            Some(ListedPerson { id: account.id, name: account.name.shown(vault), lang: account.lang, card, facts })
        })
        .collect();
    // The database cannot sort what it cannot read.
    people.sort_by_cached_key(|person| (fold::order(&person.name), person.id));
    Ok(people)
}

/// Everybody whom the visitor sees under a name that is like that of one of these; nobody where all names are single.
///
/// # Errors
/// As for [`list_people`], but somebody who may list nobody sees no twins.
pub async fn twins(ctx: &Context, of: &[Uuid]) -> Result<Vec<ListedPerson>, AppError> {
    let people = match list_people(ctx).await {
        Err(AppError::NotFound) => return Ok(Vec::new()),
        people => people?,
    };
    let new: Vec<&ListedPerson> = people.iter().filter(|person| of.contains(&person.id)).collect();
    let mut doubled = HashSet::new();
    for one in new {
        for twin in like(&one.name, &people).into_iter().filter(|twin| twin.id != one.id) {
            doubled.extend([one.id, twin.id]);
        }
    }
    Ok(people.into_iter().filter(|person| doubled.contains(&person.id)).collect())
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
pub(crate) async fn list_accounts(ctx: &Context) -> Result<Vec<ListedAccount>, AppError> {
    let vault = Vault::of(ctx)?;
    let accounts = account::all(&ctx.store).await?;
    let cards = cards(ctx).await?;
    let given: Vec<Assignment> = assignment::not_over(&ctx.store, ctx.at).await?.into_iter().map(|kept| kept.given).collect();
    Ok(accounts
        .into_iter()
        .map(|account| {
            let card = cards.get(&account.id).copied();
            let roles = if account.kind == account::Kind::Participant {
                vec![Role::Participant]
            } else {
                rules::own_roles(account.id, &given)
            };
            ListedAccount {
                id: account.id,
                name: account.name.shown(vault),
                lang: account.lang,
                roles,
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
