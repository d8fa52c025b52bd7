//! Who else of those who work here may do something: colleagues who can have been there too.

use super::by::given_to;
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
    let mut ids: Vec<Uuid> = assignment::not_over(&ctx.store, ctx.at).await?.into_iter().map(|kept| kept.given.account).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut all = Vec::new();
    for id in ids.into_iter().filter(|id| *id != me) {
        let rights = given_to(ctx, id).await?;
        if !facts.iter().any(|facts| rights.may(action, kind, facts)) {
            continue;
        }
        let account = account::find(&ctx.store, id).await?;
        let here = account.filter(|one| one.ended_at.is_none() && (ctx.settings.demo || !one.demo));
        all.extend(here.map(|one| (id, one.name.shown(vault))));
    }
    all.sort_by_cached_key(|(id, name)| (fold::order(name), *id));
    Ok(all)
}
