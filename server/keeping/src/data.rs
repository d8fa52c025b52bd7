//! The data folder: readable by nobody else, with the pepper and the keys in it, and used by one server at a time.

use crate::disk::sync_folder;
use base::chance::Chance;
use std::{
    fmt::Display,
    fs::{self, File, TryLockError},
    io::{ErrorKind, Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

const PEPPER: &str = "pepper";
const KEYS: &str = "keys";

/// Why the data folder is not used; each is a sentence that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// It cannot be made or read.
    #[error("The data folder {0} cannot be used: {1}. Choose another one with --data.")]
    Folder(PathBuf, std::io::Error),
    /// There is none; a name that was mistyped must not begin a new house beside the old one.
    #[error(
        "There is no data folder {0}. Say with --data where it is. If Klick is to begin there, make it first: `mkdir -m 700 {0}`."
    )]
    NotThere(PathBuf),
    /// Other people of this machine can look into it.
    #[error("Other people on this computer can read {0}, which holds people's data. Type `chmod {1} {0}` and start again.")]
    Open(PathBuf, &'static str),
    /// The pepper is not 32 bytes long.
    #[error("{0} is damaged: it must hold exactly 32 bytes. Put back your copy of it; without it nobody can sign in.")]
    Damaged(PathBuf),
    /// There are people but no pepper.
    #[error(
        "{0} is missing, but there is a database: nobody could sign in. Put back your copy of it. If it is lost, `klick restore` \
         with --new-pepper goes on without it, and everybody needs a new card or password."
    )]
    Missing(PathBuf),
    /// The pepper belongs to another database.
    #[error(
        "{0} is not the one that this database was made with: nobody could sign in. Put your copy of the right one in its place."
    )]
    Other(PathBuf),
    /// The file of keys cannot be understood; what is wrong with it.
    #[error("{0} is damaged: {1}. Put back your copy of it; without it nobody's name can be read.")]
    DamagedKeys(PathBuf, String),
    /// There are closed names but no keys.
    #[error(
        "{0} is missing, but people's names in the database are closed with it. Put back your copy of it; without it they can never \
         be read again."
    )]
    MissingKeys(PathBuf),
    /// The database is there, with nothing in it.
    #[error(
        "{0} is empty: a database is never empty once Klick has used it. Put back your backup with `klick restore`; if nobody was ever in \
         it, take the empty file away and start again."
    )]
    Empty(PathBuf),
    /// The database is a link that leads nowhere.
    #[error("{0} is a link that leads nowhere. Bring back what it led to, or take the link away.")]
    Dangling(PathBuf),
    /// The database has a second name, under which it could be opened twice.
    #[error(
        "The file {0} has a second name (a hard link), so two programs could write to it without knowing of each other. Give it a copy of \
         its own: `cp {0} {0}.copy && mv {0}.copy {0}`."
    )]
    TwoNames(PathBuf),
    /// Another program uses it.
    #[error("Another Klick is running on the database {0}. Stop it first, or choose another data folder with --data.")]
    InUse(PathBuf),
}

/// What becomes of a data folder that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It is refused.
    ThatIsThere,
    /// It is made.
    Made,
}

/// An open data folder.
#[derive(Debug)]
pub struct DataFolder {
    path: PathBuf,
    /// Held open: the lock goes with the file, also when the process is killed.
    lock: Option<File>,
}

impl DataFolder {
    /// Opens the folder; one that is made is for nobody but us.
    pub fn open(path: &Path, opening: Opening) -> Result<Self, DataError> {
        let cannot = |fault| DataError::Folder(path.to_owned(), fault);
        match path.metadata() {
            Ok(about) if !about.is_dir() => return Err(cannot(ErrorKind::NotADirectory.into())),
            Ok(about) if about.permissions().mode() & 0o077 != 0 => return Err(DataError::Open(path.to_owned(), "700")),
            Ok(_) => {}
            Err(fault) if fault.kind() == ErrorKind::NotFound => {
                if opening == Opening::ThatIsThere {
                    return Err(DataError::NotThere(path.to_owned()));
                }
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent).map_err(cannot)?;
                }
                fs::DirBuilder::new().mode(0o700).create(path).map_err(cannot)?;
            }
            Err(fault) => return Err(cannot(fault)),
        }
        Ok(Self { path: path.to_owned(), lock: None })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps every other server from this SQLite file until this value goes. A lock of the kernel, so that nothing stays behind
    /// after a crash. Beside the database, because the data folder of another server may name the same file.
    pub fn lock(&mut self, database: &Path) -> Result<(), DataError> {
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        // Where the file really lies: by way of a link it could be opened twice.
        let real = real_path(database)?;
        let database = real.as_path();
        let name = format!("{}.lock", database.file_name().unwrap_or_default().to_string_lossy());
        let file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(database.with_file_name(name))
            .map_err(cannot)?;
        match file.try_lock() {
            Ok(()) => self.lock = Some(file),
            Err(TryLockError::WouldBlock) => return Err(DataError::InUse(database.to_owned())),
            Err(TryLockError::Error(fault)) => return Err(cannot(fault)),
        }
        Ok(())
    }

    /// The key for hashes that a stolen database alone must not give away, made when there is none: only where there is no database yet.
    pub fn pepper_or_new(&self, chance: &dyn Chance) -> Result<[u8; 32], DataError> {
        if !self.has_pepper() {
            let mut pepper = [0; 32];
            chance.fill(&mut pepper);
            self.put_pepper(&pepper)?;
        }
        self.pepper()
    }

    /// Whether there is a pepper already.
    pub fn has_pepper(&self) -> bool {
        self.path.join(PEPPER).exists()
    }

    /// Writes the pepper, whole or not at all, and never over another one.
    pub fn put_pepper(&self, pepper: &[u8; 32]) -> Result<(), DataError> {
        self.put(PEPPER, pepper)
    }

    /// What is said of a pepper that is not the one of the database. One that was not there before (`is_new`) is taken away again.
    pub fn refuse_pepper(&self, is_new: bool) -> DataError {
        let file = self.path.join(PEPPER);
        match is_new.then(|| fs::remove_file(&file)) {
            Some(Err(fault)) => DataError::Folder(self.path.clone(), fault),
            _ => DataError::Other(file),
        }
    }

    /// The pepper that is there.
    pub fn pepper(&self) -> Result<[u8; 32], DataError> {
        let bytes = self.read(PEPPER)?.ok_or_else(|| DataError::Missing(self.path.join(PEPPER)))?;
        bytes.as_slice().try_into().map_err(|_| DataError::Damaged(self.path.join(PEPPER)))
    }

    /// The keys that close people's names, as `read` understands them. Made by `first` at the first start; `needed`: something is closed
    /// already, so that new keys would be of no use.
    pub fn keys<K, E: Display>(
        &self,
        needed: bool,
        first: impl FnOnce() -> Zeroizing<String>,
        read: impl Fn(&str) -> Result<K, E>,
    ) -> Result<K, DataError> {
        if let Some(keys) = self.read_keys(&read)? {
            return Ok(keys);
        }
        if !needed {
            self.put_keys(&first())?;
        }
        self.read_keys(&read)?.ok_or_else(|| DataError::MissingKeys(self.path.join(KEYS)))
    }

    /// The keys as they are now; `None`: there is no file.
    pub fn read_keys<K, E: Display>(&self, read: impl Fn(&str) -> Result<K, E>) -> Result<Option<K>, DataError> {
        let Some(bytes) = self.read(KEYS)? else { return Ok(None) };
        let damaged = |said: String| DataError::DamagedKeys(self.path.join(KEYS), said);
        let text = str::from_utf8(&bytes).map_err(|_| damaged("it is no text".to_owned()))?;
        read(text).map(Some).map_err(|fault| damaged(fault.to_string()))
    }

    /// Whether there are keys already.
    pub fn has_keys(&self) -> bool {
        self.path.join(KEYS).exists()
    }

    /// Writes the first keys, whole or not at all, and never over others.
    pub fn put_keys(&self, text: &str) -> Result<(), DataError> {
        self.put(KEYS, text.as_bytes())
    }

    /// Puts what `change` makes of the keys in their place, whole or not at all. One program at a time: two that each add a key would
    /// otherwise lose one, and everything that was closed with it.
    pub fn change_keys<E: Display>(&self, change: impl Fn(&str) -> Result<Zeroizing<String>, E>) -> Result<(), DataError> {
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        let _alone = self.alone()?;
        let text = self.read_keys(change)?.ok_or_else(|| DataError::MissingKeys(self.path.join(KEYS)))?;
        let part = self.part(KEYS, text.as_bytes())?;
        fs::rename(&part, self.path.join(KEYS)).and_then(|()| sync_folder(&self.path)).map_err(cannot)
    }

    /// Writes a file for nobody but us, whole or not at all, and never over another one.
    fn put(&self, name: &str, bytes: &[u8]) -> Result<(), DataError> {
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        let _alone = self.alone()?;
        let part = self.part(name, bytes)?;
        // A link fails where a rename would write over the file that another program has just made.
        let linked = fs::hard_link(&part, self.path.join(name));
        fs::remove_file(&part).map_err(cannot)?;
        match linked {
            Err(fault) if fault.kind() != ErrorKind::AlreadyExists => Err(cannot(fault)),
            _ => sync_folder(&self.path).map_err(cannot),
        }
    }

    /// Waits until no other program writes into this folder; the lock goes with the value.
    fn alone(&self) -> Result<File, DataError> {
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        let folder = File::open(&self.path).map_err(cannot)?;
        folder.lock().map_err(cannot)?;
        Ok(folder)
    }

    /// A file beside the one with this name that outlives a power cut.
    fn part(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, DataError> {
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        let part = self.path.join(format!(".{name}.part"));
        let _ = fs::remove_file(&part);
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part).map_err(cannot)?;
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(cannot)?;
        Ok(part)
    }

    /// What stands in a file that nobody else may read. `None`: there is none.
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, DataError> {
        let path = self.path.join(name);
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        let mut file = match File::open(&path) {
            Err(fault) if fault.kind() == ErrorKind::NotFound => return Ok(None),
            opened => opened.map_err(cannot)?,
        };
        // Asked of the open file, so that nobody can exchange it in between.
        if file.metadata().map_err(cannot)?.permissions().mode() & 0o077 != 0 {
            return Err(DataError::Open(path, "600"));
        }
        let mut bytes = Zeroizing::new(Vec::new());
        file.read_to_end(&mut bytes).map_err(cannot)?;
        Ok(Some(bytes))
    }
}

/// Makes an empty file that only we can read, if there is none; SQLite gives the files beside it the same rights. One that is there must be a
/// database that nobody else can read and that has one name only.
///
/// # Errors
/// A sentence that says what to do.
pub fn make_private(file: &Path) -> Result<(), DataError> {
    let cannot = |fault| DataError::Folder(file.to_owned(), fault);
    let real = real_path(file)?;
    match fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&real) {
        Ok(_) => return Ok(()),
        Err(fault) if fault.kind() != ErrorKind::AlreadyExists => return Err(cannot(fault)),
        Err(_) => {}
    }
    let about = real.metadata().map_err(cannot)?;
    if about.nlink() > 1 {
        return Err(DataError::TwoNames(real));
    }
    if about.is_file() && about.len() == 0 {
        return Err(DataError::Empty(real));
    }
    // What was written last stands beside it.
    for end in ["", "-wal", "-shm"] {
        let mut name = real.clone().into_os_string();
        name.push(end);
        let path = PathBuf::from(name);
        if path.metadata().is_ok_and(|about| about.permissions().mode() & 0o077 != 0) {
            return Err(DataError::Open(path, "600"));
        }
    }
    Ok(())
}

/// Where a file lies, or will lie, when all links are followed.
fn real_path(file: &Path) -> Result<PathBuf, DataError> {
    match file.canonicalize() {
        Ok(real) => Ok(real),
        Err(_) if file.is_symlink() => Err(DataError::Dangling(file.to_owned())),
        // It is not there yet; its folder is.
        Err(_) => {
            let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            let folder = folder.canonicalize().map_err(|fault| DataError::Folder(folder.to_owned(), fault))?;
            Ok(folder.join(file.file_name().unwrap_or_default()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::SeededChance;

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().permissions().mode() & 0o777
    }

    fn refusal<T: std::fmt::Debug>(what: Result<T, DataError>) -> String {
        what.unwrap_err().to_string()
    }

    #[test]
    fn folder_and_pepper_are_for_nobody_else() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("deep/data");
        assert!(refusal(DataFolder::open(&path, Opening::ThatIsThere)).contains("mkdir -m 700") && !path.exists());
        let folder = DataFolder::open(&path, Opening::Made).unwrap();
        assert_eq!(mode(&path), 0o700);
        let pepper = folder.pepper_or_new(&SeededChance::new(1)).unwrap();
        assert_eq!(mode(&path.join("pepper")), 0o600);
        assert_ne!(pepper, [0; 32]);
        assert_eq!(folder.pepper_or_new(&SeededChance::new(2)).unwrap(), pepper, "the second start keeps the first pepper");
        folder.put_pepper(&[7; 32]).unwrap();
        assert_eq!(folder.pepper().unwrap(), pepper, "nothing writes over a pepper");
        assert_eq!(fs::read_dir(&path).unwrap().count(), 1, "nothing else is left behind");
    }

    #[test]
    fn what_others_can_read_is_refused() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("data");
        let folder = DataFolder::open(&path, Opening::Made).unwrap();
        folder.pepper_or_new(&SeededChance::new(1)).unwrap();
        for open in [0o640, 0o604, 0o666] {
            fs::set_permissions(path.join("pepper"), fs::Permissions::from_mode(open)).unwrap();
            let said = refusal(folder.pepper());
            assert!(said.contains("chmod 600") && said.contains("pepper"), "{said}");
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        let said = refusal(DataFolder::open(&path, Opening::Made));
        assert!(said.contains("chmod 700"), "{said}");
    }

    #[test]
    fn a_damaged_or_missing_pepper_is_never_replaced_silently() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(&scratch.path().join("data"), Opening::Made).unwrap();
        let said = refusal(folder.pepper());
        assert!(said.contains("is missing") && !folder.has_pepper(), "{said}");
        folder.put_pepper(&[1; 32]).unwrap();
        fs::write(folder.path().join("pepper"), "short").unwrap();
        assert!(
            refusal(folder.pepper()).contains("damaged")
                && refusal(folder.pepper_or_new(&SeededChance::new(1))).contains("damaged")
        );
    }

    #[test]
    fn a_pepper_of_another_database_stays_unless_it_was_only_just_made() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(&scratch.path().join("data"), Opening::Made).unwrap();
        folder.put_pepper(&[1; 32]).unwrap();
        assert!(folder.refuse_pepper(false).to_string().contains("is not the one") && folder.has_pepper());
        assert!(folder.refuse_pepper(true).to_string().contains("is not the one") && !folder.has_pepper());
    }

    /// Keys as these tests understand them: lines that begin with `key`.
    fn read(text: &str) -> Result<Vec<String>, String> {
        let lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
        if !lines.is_empty() && lines.iter().all(|line| line.starts_with("key")) { Ok(lines) } else { Err("line 1".into()) }
    }

    fn text(text: &str) -> Zeroizing<String> {
        Zeroizing::new(text.to_owned())
    }

    #[test]
    fn keys_are_made_once_and_for_nobody_else() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(&scratch.path().join("data"), Opening::Made).unwrap();
        let path = folder.path().join("keys");
        assert_eq!(folder.read_keys(read).unwrap(), None);
        assert_eq!(folder.keys(false, || text("key 1\n"), read).unwrap(), ["key 1"]);
        assert_eq!(mode(&path), 0o600);
        assert_eq!(folder.keys(true, || text("key 2\n"), read).unwrap(), ["key 1"], "the second start keeps the first keys");
        folder.put_keys("key 3\n").unwrap();
        assert_eq!(folder.read_keys(read).unwrap().unwrap(), ["key 1"], "nothing writes over keys");
        folder.change_keys(|keys| read(keys).map(|_| text(&format!("{keys}key 4\n")))).unwrap();
        assert_eq!(folder.read_keys(read).unwrap().unwrap(), ["key 1", "key 4"]);
        assert_eq!(mode(&path), 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left behind");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let said = refusal(folder.keys(true, || text("key\n"), read));
        assert!(said.contains("chmod 600") && said.contains("keys"), "{said}");
    }

    #[test]
    fn damaged_or_missing_keys_are_never_replaced_silently() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(&scratch.path().join("data"), Opening::Made).unwrap();
        let path = folder.path().join("keys");
        let said = refusal(folder.keys(true, || text("key\n"), read));
        assert!(said.contains("is missing") && said.contains("never"), "{said}");
        assert!(refusal(folder.change_keys(|_| Ok::<_, String>(text("key\n")))).contains("is missing"));
        assert!(!path.exists());
        folder.put_keys("").unwrap();
        for bad in ["", "rubbish", "\u{FFFD}"] {
            fs::write(&path, bad).unwrap();
            for needed in [true, false] {
                let said = refusal(folder.keys(needed, || text("key\n"), read));
                assert!(said.contains("is damaged: line 1"), "{said}");
            }
            assert!(refusal(folder.change_keys(|keys| read(keys).map(|_| text("key\n")))).contains("damaged"));
            assert_eq!(fs::read_to_string(&path).unwrap(), bad);
        }
        fs::write(&path, [0xFF]).unwrap();
        assert!(refusal(folder.keys(true, || text("key\n"), read)).contains("no text"));
    }

    #[test]
    fn of_many_programs_that_add_a_key_none_loses_one() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("data");
        DataFolder::open(&path, Opening::Made).unwrap().put_keys("key\n").unwrap();
        std::thread::scope(|threads| {
            for number in 0..8 {
                let path = &path;
                threads.spawn(move || {
                    let folder = DataFolder::open(path, Opening::Made).unwrap();
                    for _ in 0..5 {
                        folder.change_keys(|keys| read(keys).map(|_| text(&format!("{keys}key {number}\n")))).unwrap();
                    }
                });
            }
        });
        assert_eq!(DataFolder::open(&path, Opening::Made).unwrap().read_keys(read).unwrap().unwrap().len(), 41);
    }

    #[test]
    fn only_one_server_uses_a_folder() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("data");
        let mut first = DataFolder::open(&path, Opening::Made).unwrap();
        let database = path.join("klick.db");
        first.lock(&database).unwrap();
        let mut second = DataFolder::open(&path, Opening::Made).unwrap();
        assert!(refusal(second.lock(&database)).contains("Another Klick is running"));
        drop(first);
        second.lock(&database).unwrap();
        make_private(&database).unwrap();
        assert_eq!(mode(&database), 0o600);
    }

    #[test]
    fn a_database_behind_a_link_is_not_opened_twice() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = |name: &str| DataFolder::open(&scratch.path().join(name), Opening::Made).unwrap();
        let (mut first, mut second) = (folder("first"), folder("second"));
        let (database, link) = (first.path().join("klick.db"), second.path().join("klick.db"));
        std::os::unix::fs::symlink(&database, &link).unwrap();
        assert!(refusal(second.lock(&link)).contains("leads nowhere"));
        fs::write(&database, "people").unwrap();
        first.lock(&database).unwrap();
        assert!(refusal(second.lock(&link)).contains("Another Klick is running"));
        let other = scratch.path().join("other");
        std::os::unix::fs::symlink(first.path(), &other).unwrap();
        assert!(refusal(second.lock(&other.join("klick.db"))).contains("Another Klick is running"), "a link to its folder");
        drop(first);
        second.lock(&link).unwrap();

        fs::set_permissions(&database, fs::Permissions::from_mode(0o600)).unwrap();
        make_private(&link).unwrap();
        fs::hard_link(&database, scratch.path().join("twin.db")).unwrap();
        for name in [&database, &link] {
            let said = refusal(make_private(name));
            assert!(said.contains("a second name") && said.contains(&format!("mv {}.copy", database.display())), "{said}");
        }
    }

    #[test]
    fn a_database_that_others_can_read_or_that_is_empty_is_refused() {
        let scratch = tempfile::tempdir().unwrap();
        let database = scratch.path().join("klick.db");
        make_private(&database).unwrap();
        let said = refusal(make_private(&database));
        assert!(said.contains("is empty") && said.contains("klick restore"), "{said}");
        fs::write(&database, "people").unwrap();
        make_private(&database).unwrap();
        for end in ["", "-wal", "-shm"] {
            let path = scratch.path().join(format!("klick.db{end}"));
            for open in [0o640, 0o604, 0o602] {
                fs::write(&path, "people").unwrap();
                fs::set_permissions(&path, fs::Permissions::from_mode(open)).unwrap();
                let said = refusal(make_private(&database));
                assert!(said.contains(&format!("chmod 600 {}`", path.display())), "{said}");
            }
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        }
        make_private(&database).unwrap();
    }

    #[test]
    fn a_file_is_no_folder() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("data");
        fs::write(&path, "").unwrap();
        assert!(refusal(DataFolder::open(&path, Opening::Made)).contains("cannot be used"));
    }
}
