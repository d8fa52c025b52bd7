//! A one-time link is opened: for whom is it, and does it work?

use super::invite::{name_of, works};
use crate::{
    records::invitation::{self, Whom},
    rules,
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

/// Looks a link up by its secret; changes nothing.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn find_invitation(ctx: &Context, secret: &str) -> Result<FoundLink, AppError> {
    if !rules::is_secret(secret) {
        return Ok(FoundLink::Dead);
    }
    let Some(found) = invitation::by_token(&ctx.store, &secret::hash(secret)).await? else { return Ok(FoundLink::Dead) };
    Ok(match &found.whom {
        _ if found.used_at.is_some() => FoundLink::Used,
        _ if found.ended_at.is_some() => FoundLink::Dead,
        _ if !works(ctx, &found) => FoundLink::Overdue,
        Whom::Newcomer { role, .. } => FoundLink::Newcomer(name_of(ctx, &found.whom).await?, *role),
        Whom::Member(_) => FoundLink::Member(name_of(ctx, &found.whom).await?),
    })
}
