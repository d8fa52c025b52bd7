//! The files on the shelves, copied beside a backup and back. A file there is never changed, only added or taken away; so what an earlier
//! copy has already is linked and takes no room again.

use super::{MoveError, disk::sync_folder, said};
use std::{
    fs, io,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
};

/// What was copied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// How many files there are.
    pub files: u64,
    /// How many bytes they have together.
    pub bytes: u64,
}

/// The folder of files that belongs to a backup: `klick-2026-11-26.db.blobs`.
pub fn files_of(backup: &Path) -> PathBuf {
    let mut name = backup.file_name().unwrap_or_default().to_owned();
    name.push(".blobs");
    backup.with_file_name(name)
}

/// Copies all files below `from` to the new folder `to`, which appears whole or not at all; that there is no `from` is no fault. `earlier` is a
/// copy made before. To be called after the database was copied: so every file is there that the copy of the database knows.
///
/// # Errors
/// A sentence; then there is no such folder.
pub fn copy_files(from: &Path, to: &Path, earlier: Option<&Path>) -> Result<Files, MoveError> {
    if to.exists() {
        return said(format!("There is a folder {} already. Choose another name.", to.display()));
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(to.file_name().unwrap_or_default());
    name.push(".part");
    let part = to.with_file_name(name);
    let done = remove(&part).and_then(|()| copy_folder(from, &part, earlier));
    let done = done.and_then(|files| {
        fs::rename(&part, to)?;
        sync_folder(to.parent().unwrap_or(Path::new("")))?;
        Ok(files)
    });
    done.map_err(|fault| {
        let _ = remove(&part);
        MoveError::File(to.to_owned(), fault)
    })
}

/// Takes a copy away; that there is none is no fault.
///
/// # Errors
/// When something of it is still there.
pub fn remove(copy: &Path) -> io::Result<()> {
    match fs::remove_dir_all(copy) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(fault),
        _ => Ok(()),
    }
}

fn copy_folder(from: &Path, to: &Path, earlier: Option<&Path>) -> io::Result<Files> {
    fs::DirBuilder::new().mode(0o700).create(to)?;
    let mut copied = Files::default();
    let entries = match fs::read_dir(from) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(copied),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let (source, target, before) = (entry.path(), to.join(&name), earlier.map(|earlier| earlier.join(&name)));
        let kind = entry.file_type()?;
        if kind.is_dir() {
            let inside = copy_folder(&source, &target, before.as_deref())?;
            copied.files += inside.files;
            copied.bytes += inside.bytes;
        } else if kind.is_file() && !name.to_string_lossy().contains('#') {
            // What has a `#` in its name is only being written.
            copied.files += 1;
            copied.bytes += copy_file(&source, &target, before.as_deref())?;
        }
    }
    sync_folder(to)?;
    Ok(copied)
}

fn copy_file(from: &Path, to: &Path, earlier: Option<&Path>) -> io::Result<u64> {
    let length = from.metadata()?.len();
    let is_there = |earlier: &&Path| earlier.metadata().is_ok_and(|about| about.is_file() && about.len() == length);
    // Some file systems know no links: then it is copied.
    if earlier.filter(is_there).is_some_and(|earlier| fs::hard_link(earlier, to).is_ok()) {
        return Ok(length);
    }
    let bytes = fs::copy(from, to)?;
    fs::File::open(to)?.sync_all()?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt as _;

    #[test]
    fn a_copy_is_whole_and_takes_no_room_twice() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("blobs/public/9f")).unwrap();
        fs::write(at("blobs/public/9f/a.jpg"), "first").unwrap();
        fs::write(at("blobs/public/9f/b.jpg#1"), "half").unwrap();
        let first = copy_files(&at("blobs"), &at("1.db.blobs"), None).unwrap();
        assert_eq!(first, Files { files: 1, bytes: 5 });
        fs::write(at("blobs/public/9f/c.jpg"), "second").unwrap();
        let second = copy_files(&at("blobs"), &at("2.db.blobs"), Some(&at("1.db.blobs"))).unwrap();
        assert_eq!(second, Files { files: 2, bytes: 11 });
        let number = |copy: &str| at(copy).join("public/9f/a.jpg").metadata().unwrap().ino();
        assert_eq!(number("1.db.blobs"), number("2.db.blobs"), "linked");
        assert_ne!(number("1.db.blobs"), number("blobs"), "but never with what the site itself uses");
        remove(&at("1.db.blobs")).unwrap();
        assert_eq!(fs::read(at("2.db.blobs/public/9f/a.jpg")).unwrap(), b"first");
        assert!(copy_files(&at("blobs"), &at("2.db.blobs"), None).is_err(), "it writes over nothing");
        assert_eq!(copy_files(&at("nowhere"), &at("3.db.blobs"), None).unwrap(), Files::default());
        assert_eq!(files_of(&at("1.db")), at("1.db.blobs"));
    }
}
