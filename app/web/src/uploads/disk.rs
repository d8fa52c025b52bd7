//! The folder with what is on its way: a file an upload, named by its id.

use std::{
    fs, io,
    os::unix::fs::{DirBuilderExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};
use tokio::io::AsyncReadExt as _;
use uuid::Uuid;

/// The folder.
#[derive(Clone, Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Opens it, or makes it for nobody but us.
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        Ok(Self(folder.to_owned()))
    }

    /// Where the bytes of this upload are.
    pub(super) fn file(&self, id: Uuid) -> PathBuf {
        self.0.join(id.to_string())
    }

    /// How many bytes the disk has left for us.
    pub(super) fn free(&self) -> io::Result<u64> {
        let about = rustix::fs::statvfs(&self.0)?;
        Ok(about.f_bavail.saturating_mul(about.f_frsize))
    }

    /// Makes sure that new names are on the disk too, not only what is in the files.
    pub(super) async fn sync(&self) -> io::Result<()> {
        tokio::fs::File::open(&self.0).await?.sync_all().await
    }

    /// The first bytes of this upload, at most so many.
    pub(super) async fn beginning(&self, id: Uuid, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let file = tokio::fs::File::open(self.file(id)).await?;
        file.take(u64::try_from(most).unwrap_or(u64::MAX)).read_to_end(&mut bytes).await?;
        Ok(bytes)
    }

    /// Removes the bytes of this upload; that there are none is no fault.
    pub(super) async fn remove(&self, id: Uuid) -> io::Result<()> {
        match tokio::fs::remove_file(self.file(id)).await {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(fault),
            _ => Ok(()),
        }
    }

    /// All uploads that there are bytes of.
    pub(super) fn all(&self) -> io::Result<Vec<Uuid>> {
        let names = fs::read_dir(&self.0)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
        Ok(names.iter().filter_map(|name| Uuid::try_parse(name.to_str()?).ok()).collect())
    }
}
