//! What the house needs now and then: what is over is forgotten, the file kept small, a backup made.

use crate::person_keys::{self, list_beside};
use administration::acts::backups::{Backup, BackupShelf, NOW};
use base::{
    AppError, Context, Moment, Store,
    moment::HOUR,
    resources::Resources,
    room::{Every, HouseJobs, Job, JobKind, Rooms},
};
use keeping::{Database, MoveError, files};
use std::{
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    sync::Arc,
};

/// So many backups that somebody asked for are kept beside the nightly ones.
const ASKED: usize = 5;

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
    name: jobs::TIDY,
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
    /// The folder with pictures and other files, if they lie on this machine.
    pub blobs: Option<PathBuf>,
    /// How many are kept.
    pub keep: usize,
}

/// Puts what the house does by itself among the resources, and where its backups lie.
pub fn put_in(resources: Resources, backups: Option<Backups>) -> Resources {
    let mut kinds = vec![TIDY];
    let Some(plan) = backups else { return resources.with(Arc::new(HouseJobs(kinds))) };
    kinds.push(BACKUP);
    let folder = plan.folder.clone();
    let shelf = BackupShelf { kept: Box::new(move || kept(&folder)), kind: BACKUP };
    resources.with(Arc::new(HouseJobs(kinds))).with(Arc::new(shelf)).with(Arc::new(plan))
}

/// Our own backups in the folder; none before the first one made it.
fn kept(folder: &Path) -> std::io::Result<Vec<Backup>> {
    let files = match std::fs::read_dir(folder) {
        Ok(files) => files,
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(fault) => return Err(fault),
    };
    let mut all = Vec::new();
    for entry in files {
        let entry = entry?;
        if which(&entry.path()).is_some() {
            let about = entry.metadata()?;
            let at = about.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            all.push(Backup { at: Moment(i64::try_from(at.as_millis()).unwrap_or(0)), bytes: about.len() });
        }
    }
    Ok(all)
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

async fn back_up(ctx: &Context, job: &Job) -> Result<(), AppError> {
    let plan: &Backups = ctx.resources.get()?;
    let broken = |what: &dyn std::fmt::Display| AppError::Broken(format!("the nightly backup failed: {what}"));
    make_private_folder(&plan.folder).map_err(|fault| broken(&fault))?;
    let wall = ctx.settings.zone.wall(ctx.at);
    let (kind, keep) = if job.payload == NOW { (Made::Asked, ASKED) } else { (Made::Nightly, plan.keep) };
    let time = if kind == Made::Asked { format!("-{:02}{:02}", wall.hour(), wall.minute()) } else { String::new() };
    let file = plan.folder.join(format!("klick-{}{time}.db", wall.date()));
    // A second attempt in the same night or minute: the first one was checked before it got its name.
    if !file.exists() {
        person_keys::back_up(&plan.database, &file, &ctx.settings.pepper, ctx.at).await.map_err(|fault| broken(&fault))?;
    }
    let copy = files::files_of(&file);
    if let Some(blobs) = plan.blobs.as_ref().filter(|_| !copy.exists()) {
        let nights = older(&plan.folder, Made::Nightly, 0).map_err(|fault| broken(&fault))?;
        let before = nights.iter().rev().map(|night| files::files_of(night)).find(|copy| copy.exists());
        files::copy_files(blobs, &copy, before.as_deref()).map_err(|fault| broken(&fault))?;
    }
    for old in older(&plan.folder, kind, keep).map_err(|fault| broken(&fault))? {
        files::remove(&files::files_of(&old)).map_err(|fault| broken(&fault))?;
        std::fs::remove_file(&old).map_err(|fault| broken(&fault))?;
    }
    Ok(())
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Our own backups of this kind in the folder beyond the newest so many. Their names sort as their days do.
fn older(folder: &Path, made: Made, keep: usize) -> std::io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).filter(|file| which(file) == Some(made)).collect();
    files.sort();
    files.truncate(files.len().saturating_sub(keep));
    Ok(files)
}

/// How a backup came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    /// By itself: `klick-2026-11-26.db`.
    Nightly,
    /// Because somebody asked for it: `klick-2026-11-26-1430.db`.
    Asked,
}

/// What the name says; nothing: what somebody put there is not ours to take away.
fn which(file: &Path) -> Option<Made> {
    let name = file.file_name()?.to_str()?.strip_prefix("klick-")?.strip_suffix(".db")?;
    let looks_like = |form: &str| {
        let fits = |(found, wanted): (u8, u8)| if wanted == b'0' { found.is_ascii_digit() } else { found == wanted };
        name.len() == form.len() && name.bytes().zip(form.bytes()).all(fits)
    };
    match name {
        _ if looks_like("0000-00-00") => Some(Made::Nightly),
        _ if looks_like("0000-00-00-0000") => Some(Made::Asked),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_backups_go_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let names = [
            "klick-2026-11-24.db",
            "klick-2026-11-25.db",
            "klick-2026-11-25-0930.db",
            "klick-2026-11-26.db",
            "klick-2026-11-26-1745.db",
            "klick-mine.db",
            "klick-2026-1-1.db",
            "klick-2026-11-26-17.db",
            "x.db",
        ];
        for name in names {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let gone = |made, keep| older(folder.path(), made, keep).unwrap();
        assert_eq!(gone(Made::Nightly, 2), [folder.path().join("klick-2026-11-24.db")]);
        assert_eq!(gone(Made::Asked, 1), [folder.path().join("klick-2026-11-25-0930.db")]);
        assert!(gone(Made::Nightly, 3).is_empty() && gone(Made::Asked, 99).is_empty());
        assert_eq!(kept(folder.path()).unwrap().len(), 5);
        assert!(kept(&folder.path().join("none")).unwrap().is_empty(), "before the first night");
    }
}
