//! The log of who did what is held against itself: each night, and when somebody asks for it.

use crate::records::log_check;
use base::{
    AppError, Context,
    moment::MINUTE,
    room::{Every, Job, JobKind},
};
use jobs::Order;
use people::{
    acts::by::{By, may_at_all},
    audit::{self, Fault},
    policy::{Action, Kind, of, to},
};

pub use crate::records::log_check::Checked;

/// Each night at four.
pub const CHECK_LOG: JobKind = JobKind {
    name: "check-log",
    words: "job-check-log",
    run: |ctx, job| Box::pin(run(ctx, job)),
    every: Some(Every::Night(4 * 60)),
    attempts: 3,
};

async fn run(ctx: &Context, _job: &Job) -> Result<(), AppError> {
    let (entries, is_whole) = match audit::verify(&ctx.store, None).await {
        Ok(verified) => (verified.entries, true),
        Err(Fault::Broken(broken)) => {
            tracing::error!(%broken, "the log of who did what is not what was written");
            (broken.sequence - 1, false)
        }
        Err(Fault::Store(fault)) => return Err(fault.into()),
    };
    log_check::keep(&ctx.store, Checked { at: ctx.at, entries, is_whole }).await?;
    Ok(())
}

/// Whether the visitor may have the log checked.
pub fn may_check(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Run, Kind::Log)
}

/// What came of the last check; nothing: there was none yet.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not have it checked.
pub async fn last_check(ctx: &Context) -> Result<Option<Checked>, AppError> {
    ctx.person()?;
    if !may_check(ctx) {
        return Err(AppError::NotFound);
    }
    Ok(log_check::last(&ctx.store).await?)
}

/// Has it checked now; asked twice within a minute, once.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not.
pub async fn check_log(ctx: &Context) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Run, of::Log).await?;
    let once = format!("now {}", ctx.at.0 / MINUTE);
    jobs::enqueue(ctx, &mut tx, Order { once: Some(&once), ..Order::of(&CHECK_LOG) }).await?;
    tx.commit().await?;
    Ok(())
}
