//! The work in the background: how it stands, and once more.

use base::{AppError, Context};
use jobs::Overview;
use people::{
    acts::by::{By, may_at_all},
    policy::{Action, Kind, of, to},
};
use uuid::Uuid;

/// How it stands.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not see it.
pub async fn see_work(ctx: &Context) -> Result<Overview, AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, of::Jobs).await?.commit().await?;
    Ok(jobs::overview(&ctx.store).await?)
}

/// Whether the visitor may have something done again.
pub fn may_run(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Run, Kind::Jobs)
}

/// Has a job that failed done once more. One that is already waiting or done stays as it is.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such job or she may not.
pub async fn run_again(ctx: &Context, job: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Run, of::Jobs).await?;
    let is_again = jobs::again(&mut tx, job, ctx.at).await?;
    tx.commit().await?;
    if is_again || jobs::entry(&ctx.store, job).await?.is_some() { Ok(()) } else { Err(AppError::NotFound) }
}
