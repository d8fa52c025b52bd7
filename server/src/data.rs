//! The data folder: readable by nobody else, with the pepper and the keys in it, and used by one server at a time.

use base::chance::Chance;
use std::{
    fmt::Display,
    fs::{self, File, TryLockError},
    io::{ErrorKind, Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _},
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
    /// The file of keys cannot be understood; what is wrong with it.
    #[error("{0} is damaged: {1}. Put back your copy of it; without it nobody's name can be read.")]
    DamagedKeys(PathBuf, String),
    /// There are closed names but no keys.
    #[error(
        "{0} is missing, but people's names in the database are closed with it. Put back your copy of it; without it they can never \
         be read again."
    )]
    MissingKeys(PathBuf),
    /// Another program uses it.
    #[error("Another Klick is running on the database {0}. Stop it first, or choose another data folder with --data.")]
    InUse(PathBuf),
}

/// An open data folder.
#[derive(Debug)]
pub struct DataFolder {
    path: PathBuf,
    /// Held open: the lock goes with the file, also when the process is killed.
    lock: Option<File>,
}

impl DataFolder {
    /// Opens the folder, or makes it for nobody but us.
    pub fn open(path: &Path) -> Result<Self, DataError> {
        let cannot = |fault| DataError::Folder(path.to_owned(), fault);
        match path.metadata() {
            Ok(about) if !about.is_dir() => return Err(cannot(ErrorKind::NotADirectory.into())),
            Ok(about) if about.permissions().mode() & 0o077 != 0 => return Err(DataError::Open(path.to_owned(), "700")),
            Ok(_) => {}
            Err(fault) if fault.kind() == ErrorKind::NotFound => {
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

    /// The key for hashes that a stolen database alone must not give away. Made at the first start; `database` is the file
    /// that must not exist without it.
    pub fn pepper(&self, chance: &dyn Chance, database: Option<&Path>) -> Result<[u8; 32], DataError> {
        let file = self.path.join(PEPPER);
        if !file.exists() {
            if database.is_some_and(Path::exists) {
                return Err(DataError::Missing(file));
            }
            let mut pepper = [0; 32];
            chance.fill(&mut pepper);
            self.put_pepper(&pepper)?;
        }
        self.read_pepper()
    }

    /// Whether there is a pepper already.
    pub fn has_pepper(&self) -> bool {
        self.path.join(PEPPER).exists()
    }

    /// Writes the pepper, whole or not at all, and never over another one.
    pub fn put_pepper(&self, pepper: &[u8; 32]) -> Result<(), DataError> {
        self.put(PEPPER, pepper)
    }

    fn read_pepper(&self) -> Result<[u8; 32], DataError> {
        let bytes = self.read(PEPPER)?.unwrap_or_default();
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

/// Makes an empty file that only we can read, if there is none; SQLite gives the files beside it the same rights.
///
/// # Errors
/// What the system says.
pub fn make_private(file: &Path) -> std::io::Result<()> {
    match fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file) {
        Err(fault) if fault.kind() != ErrorKind::AlreadyExists => Err(fault),
        _ => Ok(()),
    }
}

/// Makes a new name in a folder outlive a power cut.
pub fn sync_folder(folder: &Path) -> std::io::Result<()> {
    // An empty path is the folder one is in.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder)?.sync_all()
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
        let folder = DataFolder::open(&path).unwrap();
        assert_eq!(mode(&path), 0o700);
        let pepper = folder.pepper(&SeededChance::new(1), None).unwrap();
        assert_eq!(mode(&path.join("pepper")), 0o600);
        assert_ne!(pepper, [0; 32]);
        assert_eq!(folder.pepper(&SeededChance::new(2), None).unwrap(), pepper, "the second start keeps the first pepper");
        folder.put_pepper(&[7; 32]).unwrap();
        assert_eq!(folder.pepper(&SeededChance::new(2), None).unwrap(), pepper, "nothing writes over a pepper");
        assert_eq!(fs::read_dir(&path).unwrap().count(), 1, "nothing else is left behind");
    }

    #[test]
    fn what_others_can_read_is_refused() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("data");
        let folder = DataFolder::open(&path).unwrap();
        folder.pepper(&SeededChance::new(1), None).unwrap();
        for open in [0o640, 0o604, 0o666] {
            fs::set_permissions(path.join("pepper"), fs::Permissions::from_mode(open)).unwrap();
            let said = refusal(folder.pepper(&SeededChance::new(1), None));
            assert!(said.contains("chmod 600") && said.contains("pepper"), "{said}");
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        let said = refusal(DataFolder::open(&path));
        assert!(said.contains("chmod 700"), "{said}");
    }

    #[test]
    fn a_damaged_or_missing_pepper_is_never_replaced_silently() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(&scratch.path().join("data")).unwrap();
        let database = folder.path().join("klick.db");
        fs::write(&database, "people").unwrap();
        let said = refusal(folder.pepper(&SeededChance::new(1), Some(&database)));
        assert!(said.contains("is missing") && !folder.has_pepper(), "{said}");
        folder.put_pepper(&[1; 32]).unwrap();
        fs::write(folder.path().join("pepper"), "short").unwrap();
        assert!(refusal(folder.pepper(&SeededChance::new(1), None)).contains("damaged"));
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
        let folder = DataFolder::open(&scratch.path().join("data")).unwrap();
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
        let folder = DataFolder::open(&scratch.path().join("data")).unwrap();
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
        DataFolder::open(&path).unwrap().put_keys("key\n").unwrap();
        std::thread::scope(|threads| {
            for number in 0..8 {
                let path = &path;
                threads.spawn(move || {
                    let folder = DataFolder::open(path).unwrap();
                    for _ in 0..5 {
                        folder.change_keys(|keys| read(keys).map(|_| text(&format!("{keys}key {number}\n")))).unwrap();
                    }
                });
            }
        });
        assert_eq!(DataFolder::open(&path).unwrap().read_keys(read).unwrap().unwrap().len(), 41);
    }

    #[test]
    fn only_one_server_uses_a_folder() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("data");
        let mut first = DataFolder::open(&path).unwrap();
        let database = path.join("klick.db");
        first.lock(&database).unwrap();
        let mut second = DataFolder::open(&path).unwrap();
        assert!(refusal(second.lock(&database)).contains("Another Klick is running"));
        drop(first);
        second.lock(&database).unwrap();
        make_private(&database).unwrap();
        make_private(&database).unwrap();
        assert_eq!(mode(&database), 0o600);
    }

    #[test]
    fn a_file_is_no_folder() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("data");
        fs::write(&path, "").unwrap();
        assert!(refusal(DataFolder::open(&path)).contains("cannot be used"));
    }
}
