//! Files: walking through folders, writing only what changed, names with a content hash.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};

/// A file in a folder: its name from there on, always with `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

/// All files below a folder in the order of their names, hidden ones left out. A missing folder holds no file.
pub(crate) fn list(folder: &Path) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    walk(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, before: &str, found: &mut Vec<Found>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("The folder {} cannot be read.", folder.display()))? {
        let entry = entry?;
        let own = entry.file_name().to_string_lossy().into_owned();
        if own.starts_with('.') {
            continue;
        }
        let name = format!("{before}{own}");
        let path = entry.path();
        if path.is_dir() {
            walk(&path, &format!("{name}/"), found)?;
        } else if path.is_file() {
            found.push(Found { name, path });
        }
    }
    Ok(())
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read.", path.display()))
}

pub(crate) fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read as text.", path.display()))
}

/// Writes beside the place and moves it there, so that nobody ever sees half a file.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let part = path.with_file_name(format!(".{}.part", path.file_name().unwrap_or_default().to_string_lossy()));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&part, bytes))
        .and_then(|()| fs::rename(&part, path))
        .with_context(|| format!("{} cannot be written.", path.display()))
}

/// Writes only when the file holds something else; true when it wrote.
pub(crate) fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    write(path, bytes)?;
    Ok(true)
}

/// Removes all files of a folder that `keep` does not want, and folders that are then empty. Returns how many went.
pub(crate) fn remove_others(folder: &Path, keep: impl Fn(&str) -> bool) -> Result<usize> {
    let mut removed = 0;
    for found in list(folder)?.into_iter().filter(|found| !keep(&found.name)) {
        fs::remove_file(&found.path).with_context(|| format!("{} cannot be removed.", found.path.display()))?;
        removed += 1;
        for above in found.path.ancestors().skip(1).take_while(|above| *above != folder) {
            if fs::remove_dir(above).is_err() {
                break;
            }
        }
    }
    Ok(removed)
}

/// Whether two files are the same without reading them: size and time of change.
pub(crate) fn same_by_look(one: &Path, other: &Path) -> bool {
    match (one.metadata(), other.metadata()) {
        (Ok(one), Ok(other)) => {
            one.len() == other.len() && one.modified().ok().is_some_and(|time| other.modified().ok() == Some(time))
        }
        _ => false,
    }
}

/// Copies with the time of change, so that `same_by_look` knows the copy again.
pub(crate) fn copy_with_time(from: &Path, to: &Path) -> Result<()> {
    let part = to.with_file_name(format!(".{}.part", to.file_name().unwrap_or_default().to_string_lossy()));
    let copy = || -> std::io::Result<()> {
        fs::create_dir_all(to.parent().unwrap_or(Path::new(".")))?;
        fs::copy(from, &part)?;
        fs::OpenOptions::new().append(true).open(&part)?.set_modified(from.metadata()?.modified()?)?;
        fs::rename(&part, to)
    };
    copy().with_context(|| format!("{} cannot be copied to {}.", from.display(), to.display()))
}

/// One line per file with size and time of change: differs as soon as a file does.
pub(crate) fn look_of(folders: &[PathBuf]) -> Result<String> {
    let mut look = String::new();
    for folder in folders {
        let files = if folder.is_file() {
            vec![Found { name: folder.display().to_string(), path: folder.clone() }]
        } else {
            list(folder)?
        };
        for found in files {
            let about = found.path.metadata().ok();
            let time = about.as_ref().and_then(|about| about.modified().ok()?.duration_since(UNIX_EPOCH).ok());
            let _ = writeln!(
                look,
                "{} {} {}",
                found.path.display(),
                about.map_or(0, |about| about.len()),
                time.unwrap_or_default().as_nanos()
            );
        }
    }
    Ok(look)
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// `fonts/x.woff2` with its content's hash: `fonts/x.3f2a….woff2`, twelve digits.
pub(crate) fn hashed_name(name: &str, hash: &str) -> String {
    let hash = hash.get(..12).unwrap_or(hash);
    let (folder, own) = name.rsplit_once('/').map_or(("", name), |(folder, own)| (folder, own));
    let slash = if folder.is_empty() { "" } else { "/" };
    match own.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => format!("{folder}{slash}{stem}.{hash}.{extension}"),
        _ => format!("{folder}{slash}{own}.{hash}"),
    }
}

/// What follows the last dot, in small letters.
pub(crate) fn extension(name: &str) -> String {
    let own = name.rsplit('/').next().unwrap_or(name);
    own.rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// An empty folder that goes away with the test.
    pub(crate) struct Scratch(pub(crate) PathBuf);

    impl Scratch {
        pub(crate) fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("klick-xtask-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }

        pub(crate) fn put(&self, name: &str, text: &str) {
            write(&self.0.join(name), text.as_bytes()).unwrap();
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_hash_goes_before_the_last_dot() {
        let hash = sha256(b"abc");
        assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(hashed_name("style.css", &hash), "style.ba7816bf8f01.css");
        assert_eq!(hashed_name("fonts/a.b.woff2", &hash), "fonts/a.b.ba7816bf8f01.woff2");
        assert_eq!(hashed_name("fonts/plain", &hash), "fonts/plain.ba7816bf8f01");
    }

    #[test]
    fn files_are_listed_in_order_without_hidden_ones() {
        let scratch = Scratch::new("list");
        for name in ["b.css", "a/z.css", "a/.hidden", ".git/x"] {
            scratch.put(name, "x");
        }
        let names: Vec<_> = list(&scratch.0).unwrap().into_iter().map(|found| found.name).collect();
        assert_eq!(names, ["a/z.css", "b.css"]);
        assert!(list(&scratch.0.join("missing")).unwrap().is_empty());
    }

    #[test]
    fn only_changes_are_written_and_others_removed() {
        let scratch = Scratch::new("write");
        let file = scratch.0.join("one/two.txt");
        assert!(write_if_changed(&file, b"1").unwrap());
        assert!(!write_if_changed(&file, b"1").unwrap());
        assert!(write_if_changed(&file, b"2").unwrap());
        scratch.put("keep.txt", "");
        assert_eq!(remove_others(&scratch.0, |name| name == "keep.txt").unwrap(), 1);
        assert!(!scratch.0.join("one").exists());
    }

    #[test]
    fn a_copy_looks_like_its_original() {
        let scratch = Scratch::new("copy");
        scratch.put("from", "text");
        let (from, to) = (scratch.0.join("from"), scratch.0.join("deep/to"));
        copy_with_time(&from, &to).unwrap();
        assert!(same_by_look(&from, &to));
        scratch.put("from", "longer text");
        assert!(!same_by_look(&from, &to));
    }
}
