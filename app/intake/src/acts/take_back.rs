//! Somebody without an account takes back what she sent, with the code that she got.

use super::ask::{code_hash, log};
use crate::{records::interest, rules::code};
use base::{AppError, PageContext, moment::MINUTE};
use people::{
    limits::{Limit, Limits},
    policy::Action,
    vault::strangers,
};

/// Wrong codes from one network.
const CODE_FROM_NETWORK: Limit = Limit::new("interest-code-network", 10, 10 * MINUTE);

/// Forgets it at once.
///
/// # Errors
/// `Invalid` (field `code`) when it is no code, none that belongs to something that is still kept, or one too many.
pub async fn take_back(ctx: &PageContext, typed: &str) -> Result<(), AppError> {
    let refused = |key| AppError::refused("code", key);
    let code = code::read(typed).ok_or_else(|| refused("interest-code-none"))?;
    let Ok(counted) = Limits::shared().take(ctx, &[(CODE_FROM_NETWORK, &ctx.network)]) else {
        return Err(refused("interest-code-wait"));
    };
    let mut tx = ctx.store.begin().await?;
    let Some(found) = interest::by_code(&mut tx, &code_hash(ctx, &code)).await? else {
        return Err(refused("interest-code-wrong"));
    };
    // The log first: from there to the end nobody else writes.
    log(ctx, &mut tx, Action::Erase, "code").await?;
    strangers::forget(&mut tx, found.id).await?;
    tx.commit().await?;
    Limits::shared().give_back(counted);
    Ok(())
}
