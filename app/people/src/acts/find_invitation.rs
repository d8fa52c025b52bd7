//! A one-time link is opened: for whom is it, and does it work?

use super::invite::{code_hash, name_of, works};
use crate::{
    records::invitation::{self, Invitation, Whom},
    rules::{self, paper_code},
};
use base::{AppError, Context, Role, secret};

/// What a link says before anything is done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundLink {
    /// Somebody is to work here: her name, and what she is to be.
    Newcomer(String, Role),
    /// Somebody who works here chooses a new password.
    Member(String),
    /// It was used.
    Used,
    /// Somebody took it back, or nobody ever made it: nobody learns which.
    Dead,
    /// It is too old.
    Overdue,
}

/// The invitation that this secret or this code belongs to.
pub(super) async fn find_link(ctx: &Context, typed: &str) -> Result<Option<Invitation>, AppError> {
    if rules::is_secret(typed) {
        return Ok(invitation::by_token(&ctx.store, &secret::hash(typed)).await?);
    }
    match paper_code::read(typed) {
        Some(code) => Ok(invitation::by_code(&ctx.store, &code_hash(ctx, &code)).await?),
        None => Ok(None),
    }
}

/// Looks a link up by its secret or its code; changes nothing.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn find_invitation(ctx: &Context, secret: &str) -> Result<FoundLink, AppError> {
    let Some(found) = find_link(ctx, secret).await? else { return Ok(FoundLink::Dead) };
    Ok(match &found.whom {
        _ if found.used_at.is_some() => FoundLink::Used,
        _ if found.ended_at.is_some() => FoundLink::Dead,
        _ if !works(ctx, &found) => FoundLink::Overdue,
        Whom::Newcomer { role, .. } => FoundLink::Newcomer(name_of(ctx, &found.whom).await?, *role),
        Whom::Member(_) => FoundLink::Member(name_of(ctx, &found.whom).await?),
    })
}
