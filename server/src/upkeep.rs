//! What the house needs now and then: what is over is forgotten, the file kept small, a backup made.

use crate::{
    moving::MoveError,
    person_keys::{self, list_beside},
    settings::Database,
};
use base::{
    AppError, Context, Store,
    moment::HOUR,
    room::{Every, Job, JobKind, Rooms},
};
use std::{
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
};

/// Writes SQLite's log back into the file and gives free pages back. The log keeps old pages: until it is emptied, erased words
/// can still be found in it.
///
/// # Errors
/// When the database does not answer.
pub async fn tidy_file(store: &Store) -> base::store::Result<()> {
    if matches!(store, Store::Sqlite { .. }) {
        store.execute("pragma incremental_vacuum").run().await?;
        store.execute("pragma wal_checkpoint(truncate)").run().await?;
    }
    Ok(())
}

/// Reads a little and writes a little. (The row must change: SQLite does not write what is there already.)
///
/// # Errors
/// A sentence that says what does not work.
pub async fn try_out(store: Store) -> Result<(), &'static str> {
    let read = store.query("select cast(1 as bigint)").one::<(i64,)>().await;
    read.map_err(|_| "The database cannot be read.")?;
    let written = store.execute("update probe set turn = 1 - turn where id = 1").run().await;
    written.map(drop).map_err(|_| "The database cannot be written to. Is the disk full?")
}

/// Every hour: what is over is forgotten, in every room.
pub const TIDY: JobKind = JobKind {
    name: "tidy",
    words: "job-tidy",
    run: |ctx, job| Box::pin(tidy(ctx, job)),
    every: Some(Every::Interval(HOUR)),
    attempts: 3,
};

/// Every night at three: a backup, beside those of the nights before.
pub const BACKUP: JobKind = JobKind {
    name: "backup",
    words: "job-backup",
    run: |ctx, job| Box::pin(back_up(ctx, job)),
    every: Some(Every::Night(3 * 60)),
    attempts: 3,
};

/// What the nightly backup needs to know.
#[derive(Clone, Debug)]
pub struct Backups {
    /// The database.
    pub database: Database,
    /// The folder they are written to.
    pub folder: PathBuf,
    /// How many are kept.
    pub keep: usize,
}

async fn tidy(ctx: &Context, job: &Job) -> Result<(), AppError> {
    let rooms: Vec<_> = Rooms::of(&ctx.resources).iter().filter_map(|room| Some((room.name, room.tidy?))).collect();
    let of = u64::try_from(rooms.len()).unwrap_or(0) + 1;
    let mut first_fault = Ok(());
    for (done, (room, tidy)) in (0..).zip(rooms) {
        job.progress.tell(done, of);
        // One room that fails keeps no other from tidying.
        if let Err(fault) = tidy(ctx.clone()).await {
            tracing::error!(room, %fault, "what is over could not be forgotten");
            first_fault = first_fault.and(Err(fault));
        }
    }
    tidy_file(&ctx.store).await?;
    if let Ok(plan) = ctx.resources.get::<Backups>() {
        renew_list(&ctx.store, &plan.folder).await.map_err(|fault| AppError::Broken(fault.to_string()))?;
    }
    job.progress.tell(of, of);
    first_fault
}

/// Writes the list of people's keys beside the nightly backups anew, if there are any: whoever was erased since is not on it any more.
///
/// # Errors
/// When the database does not answer or the list cannot be written.
pub async fn renew_list(store: &Store, folder: &Path) -> Result<(), MoveError> {
    let list = list_beside(&folder.join("klick.db"));
    if list.exists() { person_keys::write_list(store, &list).await } else { Ok(()) }
}

async fn back_up(ctx: &Context, _job: &Job) -> Result<(), AppError> {
    let plan: &Backups = ctx.resources.get()?;
    let broken = |what: &dyn std::fmt::Display| AppError::Broken(format!("the nightly backup failed: {what}"));
    make_private_folder(&plan.folder).map_err(|fault| broken(&fault))?;
    let file = plan.folder.join(format!("klick-{}.db", ctx.settings.zone.date(ctx.at)));
    // A second attempt in the same night: the first one was checked before it got its name.
    if !file.exists() {
        person_keys::back_up(&plan.database, &file).await.map_err(|fault| broken(&fault))?;
    }
    for old in older(&plan.folder, plan.keep).map_err(|fault| broken(&fault))? {
        std::fs::remove_file(&old).map_err(|fault| broken(&fault))?;
    }
    Ok(())
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Our own backups in the folder beyond the newest so many. Their names sort as their days do.
fn older(folder: &Path, keep: usize) -> std::io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).filter(|file| is_ours(file)).collect();
    files.sort();
    files.truncate(files.len().saturating_sub(keep));
    Ok(files)
}

/// `klick-2026-11-26.db` and nothing else: what somebody put there is not ours to take away.
fn is_ours(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let day = name.strip_prefix("klick-").and_then(|rest| rest.strip_suffix(".db")).unwrap_or_default();
    day.len() == 10
        && day.bytes().enumerate().all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_backups_go_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let names =
            ["klick-2026-11-24.db", "klick-2026-11-25.db", "klick-2026-11-26.db", "klick-mine.db", "klick-2026-1-1.db", "x.db"];
        for name in names {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let gone: Vec<_> = older(folder.path(), 2).unwrap();
        assert_eq!(gone, [folder.path().join("klick-2026-11-24.db")]);
        assert!(older(folder.path(), 3).unwrap().is_empty() && older(folder.path(), 99).unwrap().is_empty());
    }
}
