//! Files in a folder of this machine.

use super::{Blobs, Result};
use base::{Moment, moment::DAY};
use object_store::local::LocalFileSystem;
use std::{
    fs, io,
    os::unix::fs::{DirBuilderExt as _, PermissionsExt as _},
    path::Path,
    sync::Arc,
    time::UNIX_EPOCH,
};

impl Blobs {
    /// Keeps files in this folder, which only we may look into; it is made if need be. Every file is on the disk before it is said to
    /// be kept. What a crash left half written more than a day ago is removed.
    ///
    /// # Errors
    /// When the folder cannot be used.
    pub fn folder(folder: &Path, now: Moment) -> Result<Self> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        sweep(folder, now.minus(DAY))?;
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_automatic_cleanup(true).with_fsync(true))))
    }
}

/// The store writes beside the file, under its name with `#` and a number, and renames at the end.
fn sweep(folder: &Path, before: Moment) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        if about.is_dir() {
            sweep(&entry.path(), before)?;
        } else if entry.file_name().to_string_lossy().contains('#') {
            let written = about.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
            if Moment(i64::try_from(written.as_millis()).unwrap_or(i64::MAX)) < before {
                fs::remove_file(entry.path())?;
            }
        }
    }
    Ok(())
}
