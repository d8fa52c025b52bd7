//! "Coach hilft": the device shows a number, and somebody types the code that the coach made for it.

use crate::{
    hashing,
    limits::{ASK_FROM_NETWORK, CODE_FROM_NETWORK, Limits},
    records::code,
    rules::{Proved, number_from},
};
use base::{AppError, Context, PageContext};

/// What a code came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Used {
    /// It lets this account in.
    Right(Proved),
    /// There is no such code.
    Wrong,
    /// Too many wrong ones; nothing was compared. Wait so many seconds.
    TooMany(u32),
}

/// A number for the device that asks. `None`: too many ask from its network.
///
/// # Errors
/// `Busy` when chance gives nothing, which does not happen.
pub fn ask_for_help(ctx: &PageContext) -> Result<Option<u8>, AppError> {
    if Limits::shared().take(ctx, &[(ASK_FROM_NETWORK, &ctx.network)]).is_err() {
        return Ok(None);
    }
    let mut random = [0; 32];
    ctx.chance.fill(&mut random);
    random.into_iter().find_map(number_from).map(Some).ok_or(AppError::Busy)
}

/// Uses six digits up, on the device with this number: on every other one they are wrong.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn use_code(ctx: &PageContext, number: u8, digits: &str) -> Result<Used, AppError> {
    let limits = Limits::shared();
    let counted = match limits.take(ctx, &[(CODE_FROM_NETWORK, &ctx.network)]) {
        Ok(counted) => counted,
        Err(seconds) => return Ok(Used::TooMany(seconds)),
    };
    let hash = code_hash(ctx, number, digits);
    Ok(match code::take(&ctx.store, &hash, ctx.at, ctx.settings.demo).await? {
        Some((account, epoch)) => {
            limits.give_back(counted);
            Used::Right(Proved { account, epoch })
        }
        None => Used::Wrong,
    })
}

/// What is kept of a code: a keyed hash, because six digits are soon guessed from a plain one.
pub(super) fn code_hash(ctx: &Context, number: u8, digits: &str) -> String {
    hashing::mac(&ctx.settings.pepper, &["code", &number.to_string(), digits])
}
