//! Files that are whole or not there at all, and outlive a power cut.

use super::MoveError;
use std::{
    fs::{self, File},
    io,
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

/// What SQLite may leave beside a database.
const BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// A file that is not finished; it goes when it does not get its name.
pub(super) struct Part(pub(super) PathBuf);

impl Part {
    /// An empty file for nobody but us, in the folder of the finished one.
    pub(super) fn beside(file: &Path) -> Result<Self, MoveError> {
        let part = file.with_file_name(format!(".{}.part", name(file)));
        remove(&part);
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&part)
            .map_err(|fault| MoveError::File(file.to_owned(), fault))?;
        Ok(Self(part))
    }

    /// Makes it outlive a power cut, then gives it its name: there is never half a file under it.
    pub(super) fn become_file(self, file: &Path) -> Result<(), MoveError> {
        let done = File::open(&self.0)
            .and_then(|part| part.sync_all())
            .and_then(|()| fs::rename(&self.0, file))
            .and_then(|()| sync_folder(file.parent().unwrap_or(Path::new(""))));
        done.map_err(|fault| MoveError::File(file.to_owned(), fault))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

fn remove(part: &Path) {
    for ending in BESIDE {
        let _ = fs::remove_file(beside(part, ending));
    }
}

/// The file beside this one whose name goes on with `ending`.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    file.with_file_name(format!("{}{ending}", name(file)))
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Writes a file for nobody but us in the place of the one that is there: whole or not at all.
///
/// # Errors
/// When the file cannot be written.
pub fn replace(file: &Path, text: &str) -> Result<(), MoveError> {
    let part = Part::beside(file)?;
    fs::write(&part.0, text).map_err(|fault| MoveError::File(file.to_owned(), fault))?;
    part.become_file(file)
}

/// Makes a new name in a folder outlive a power cut.
///
/// # Errors
/// What the system says.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    // An empty path is the folder one is in.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder)?.sync_all()
}
