//! The data folder: readable by nobody else, with the pepper in it, and used by one server at a time.

use base::chance::Chance;
use std::{
    fs::{self, File, TryLockError},
    io::{ErrorKind, Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

const PEPPER: &str = "pepper";

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
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        let part = self.path.join(".pepper.part");
        let _ = fs::remove_file(&part);
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part).map_err(cannot)?;
        file.write_all(pepper).and_then(|()| file.sync_all()).map_err(cannot)?;
        // A link fails where a rename would write over the pepper that another program has just made.
        let linked = fs::hard_link(&part, self.path.join(PEPPER));
        fs::remove_file(&part).map_err(cannot)?;
        match linked {
            Err(fault) if fault.kind() != ErrorKind::AlreadyExists => Err(cannot(fault)),
            _ => sync_folder(&self.path).map_err(cannot),
        }
    }

    fn read_pepper(&self) -> Result<[u8; 32], DataError> {
        let path = self.path.join(PEPPER);
        let cannot = |fault| DataError::Folder(self.path.clone(), fault);
        let mut file = File::open(&path).map_err(cannot)?;
        // Asked of the open file, so that nobody can exchange it in between.
        if file.metadata().map_err(cannot)?.permissions().mode() & 0o077 != 0 {
            return Err(DataError::Open(path, "600"));
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(cannot)?;
        bytes.try_into().map_err(|_| DataError::Damaged(path))
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
