//! Who else of those who work here may do something: colleagues who can have been there too.

use super::by::Rights;
use crate::{
    policy::{Action, Facts, Kind},
    records::{account, assignment},
    vault::Vault,
};
use base::{AppError, Context, fold};
use uuid::Uuid;

/// Everybody but the visitor who works here now and may do this with one of these, by name.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn colleagues_who_may(
    ctx: &Context,
    action: Action,
    kind: Kind,
    facts: &[Facts],
) -> Result<Vec<(Uuid, String)>, AppError> {
    let me = ctx.person()?.id;
    let vault = Vault::of(ctx)?;
    let held = assignment::all_held(&ctx.store, ctx.at).await?;
    let staff = account::all_staff(&ctx.store).await?;
    let is_here = |id: Uuid| staff.iter().any(|one| one.id == id);
    let mut all = Vec::new();
    for one in staff.iter().filter(|one| one.id != me && (ctx.settings.demo || !one.demo)) {
        let rights = Rights::of(one.id, ctx.at, &held, is_here);
        if facts.iter().any(|facts| rights.may(action, kind, facts)) {
            all.push((one.id, one.name.shown(vault)));
        }
    }
    all.sort_by_cached_key(|(id, name)| (fold::order(name), *id));
    Ok(all)
}
