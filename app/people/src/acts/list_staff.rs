//! Who works here, and what each of them was given.

use super::by::principal;
use crate::{
    policy::{self, of, of::Subject as _},
    records::{
        account::{self, Kind},
        assignment::{self, Kept},
    },
    vault::{Vault, search},
};
use base::{AppError, Context, Moment};
use uuid::Uuid;

/// Somebody who works here, or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// What she was given and is not over, oldest first.
    pub given: Vec<Kept>,
    /// When she left.
    pub ended_at: Option<Moment>,
}

/// Everybody who works here or did and whom the visitor may see, by name.
///
/// # Errors
/// `SignInFirst` without a sign-in; `NotFound` when she may list nobody; `Broken` or `Busy` when the store does not answer.
pub async fn list_staff(ctx: &Context) -> Result<Vec<Member>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let listing = policy::list::<of::Account>(&mut tx, principal(ctx, ctx.person()?), ctx.chance.as_ref()).await?;
    let vault = Vault::of(ctx)?;
    let mut accounts = account::all(&ctx.store).await?;
    accounts.retain(|account| account.kind == Kind::Staff && (ctx.settings.demo || !account.demo));
    let given = assignment::not_over(&ctx.store, ctx.at).await?;
    let mut members = Vec::new();
    for account in accounts {
        let facts = of::Account(account.id).facts(&mut tx, ctx.at).await?;
        if !facts.is_some_and(|facts| listing.shows(&facts)) {
            continue;
        }
        let given = given.iter().filter(|kept| kept.given.account == account.id).cloned().collect();
        members.push(Member { id: account.id, name: account.name.shown(vault), given, ended_at: account.ended_at });
    }
    tx.commit().await?;
    members.sort_by_cached_key(|member| search::folded(&member.name));
    Ok(members)
}
