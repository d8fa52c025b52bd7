//! Backups: which are kept, and one more now.

use base::{AppError, Context, Moment, moment::MINUTE, room::JobKind};
use jobs::{Order, State};
use people::{
    acts::by::{By, may_at_all},
    policy::{Action, Kind, of, to},
};

/// A backup that is kept. It was read once for trial before it got its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was made.
    pub at: Moment,
    /// How many bytes it has.
    pub bytes: u64,
}

/// Says which backups are kept, in any order.
pub type Kept = Box<dyn Fn() -> std::io::Result<Vec<Backup>> + Send + Sync>;

/// Where backups lie, among the resources of a process that makes some.
pub struct BackupShelf {
    /// Which are kept.
    pub kept: Kept,
    /// The job that makes one.
    pub kind: JobKind,
}

/// What a job of [`BackupShelf::kind`] is told when somebody asked for it, so that it is beside the nightly one.
pub const NOW: &str = "now";

/// How it stands with the backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backups {
    /// Those that are kept, the newest first.
    pub kept: Vec<Backup>,
    /// Whether one is being made, or about to.
    pub is_on_its_way: bool,
}

/// How it stands; `None`: this process makes none.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not see it; `Broken` when the folder cannot be read.
pub async fn see_backups(ctx: &Context) -> Result<Option<Backups>, AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, of::Backups).await?.commit().await?;
    let Ok(shelf) = ctx.resources.get::<BackupShelf>() else { return Ok(None) };
    let mut kept = (shelf.kept)().map_err(|fault| AppError::Broken(format!("the backups cannot be listed: {fault}")))?;
    kept.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    let mut open = jobs::list(&ctx.store, State::Running, 50).await?;
    open.extend(jobs::list(&ctx.store, State::Waiting, 50).await?);
    let is_on_its_way = open.iter().any(|job| job.kind == shelf.kind.name && job.due_at <= ctx.at);
    Ok(Some(Backups { kept, is_on_its_way }))
}

/// Whether the visitor may have one made.
pub fn may_back_up(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::Backups)
}

/// Has one made now; asked twice within a minute, once.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not, or this process makes none.
pub async fn back_up(ctx: &Context) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, of::Backups).await?;
    let shelf = ctx.resources.get::<BackupShelf>().map_err(|_| AppError::NotFound)?;
    let once = format!("{NOW} {}", ctx.at.0 / MINUTE);
    jobs::enqueue(ctx, &mut tx, Order { payload: NOW, once: Some(&once), ..Order::of(&shelf.kind) }).await?;
    tx.commit().await?;
    Ok(())
}
