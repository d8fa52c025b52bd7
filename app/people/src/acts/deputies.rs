//! Who takes a coach's place now.

use crate::{
    records::{account, assignment},
    vault::Vault,
};
use base::{AppError, Context, Role, fold};
use uuid::Uuid;

/// Who takes this coach's place at this moment, by name: for whoever may see whose main coach she is.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn deputies_of(ctx: &Context, coach: Uuid) -> Result<Vec<(Uuid, String)>, AppError> {
    let vault = Vault::of(ctx)?;
    let mut all: Vec<(Uuid, String)> = Vec::new();
    for kept in assignment::not_over(&ctx.store, ctx.at).await? {
        let given = kept.given;
        let stands_in = given.deputy_of == Some(coach) && given.role == Role::Coach && given.holds_at(ctx.at);
        if !stands_in || all.iter().any(|(known, _)| *known == given.account) {
            continue;
        }
        let found = account::find(&ctx.store, given.account).await?.filter(|account| account.ended_at.is_none());
        all.extend(found.map(|account| (given.account, account.name.shown(vault))));
    }
    all.sort_by_cached_key(|(id, name)| (fold::order(name), *id));
    Ok(all)
}
