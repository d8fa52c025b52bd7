//! "Coach hilft": somebody types the code that stands on the coach's screen.

use crate::{
    hashing,
    limits::{CODE_FROM_NETWORK, CODE_IN_ALL, Limits},
    records::code,
    rules::AtDevice,
};
use base::{AppError, Context, PageContext};

/// What a code came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Used {
    /// It lets this account in.
    Right(AtDevice),
    /// There is no such code.
    Wrong,
    /// Too many wrong ones; nothing was compared. Wait so many seconds.
    TooMany(u32),
}

/// Uses six digits up.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn use_code(ctx: &PageContext, digits: &str) -> Result<Used, AppError> {
    let limits = Limits::shared();
    let counted = match limits.take(ctx, &[(CODE_FROM_NETWORK, &ctx.network), (CODE_IN_ALL, "")]) {
        Ok(counted) => counted,
        Err(seconds) => return Ok(Used::TooMany(seconds)),
    };
    let hash = code_hash(ctx, digits);
    Ok(match code::take(&ctx.store, &hash, ctx.at, ctx.settings.demo).await? {
        Some((account, epoch)) => {
            limits.give_back(counted);
            Used::Right(AtDevice { account, epoch })
        }
        None => Used::Wrong,
    })
}

/// What is kept of a code: a keyed hash, because six digits are soon guessed from a plain one.
pub(super) fn code_hash(ctx: &Context, digits: &str) -> String {
    hashing::mac(&ctx.settings.pepper, &["code", digits])
}
