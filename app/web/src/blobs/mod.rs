//! Files that are kept, on two shelves. *Originals* are as they came, and no address leads to them. *Public* files were made by the
//! house; they are named by what they hold, so that none is ever changed and browsers may keep them for ever.
//!
//! They lie in a folder, or (with the feature `s3`) in a store that speaks S3.

mod bucket;
mod folder;
#[cfg(any(test, feature = "testing"))]
pub mod laws;
mod name;
mod range;
mod routes;

pub use bucket::Bucket;
pub use name::{Name, NoName, Original, PublicName};
pub use routes::routes;

use crate::Kind;
use bytes::Bytes;
use futures_util::{
    Stream, StreamExt as _,
    stream::{self, BoxStream},
};
use object_store::{
    Error, GetOptions, GetRange, GetResult, GetResultPayload, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions,
    WriteMultipart, path::Path,
};
use sha2::{Digest as _, Sha256};
use std::{io, ops::Range, sync::Arc};
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};
use tokio_util::io::ReaderStream;
use uuid::Uuid;

/// Parts that a large file is written in. S3 takes none smaller but the last.
const PART: usize = 5 << 20;
/// So many parts are under way at once.
const PARTS_AT_ONCE: usize = 2;
/// Pieces that a file is read in.
const PIECE: usize = 64 << 10;

/// Why a file could not be kept or had; for the log.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Fault(#[from] Error);

impl From<io::Error> for Fault {
    fn from(fault: io::Error) -> Self {
        Self(Error::Generic { store: "stream", source: Box::new(fault) })
    }
}

/// What comes of asking for files.
pub type Result<T> = std::result::Result<T, Fault>;

/// The shelves.
#[derive(Clone, Debug)]
pub struct Blobs(Arc<dyn ObjectStore>);

/// A file or a part of it, on its way.
pub struct Found {
    /// How long the whole file is, in bytes.
    pub size: u64,
    /// Which bytes of it come.
    pub range: Range<u64>,
    /// The bytes.
    pub bytes: BoxStream<'static, Result<Bytes>>,
}

impl Found {
    /// The next piece of it.
    ///
    /// # Errors
    /// When it breaks off.
    pub async fn next_piece(&mut self) -> Option<Result<Bytes>> {
        self.bytes.next().await
    }

    /// All of it in memory: only for what is known to be small.
    ///
    /// # Errors
    /// When it breaks off.
    pub async fn collect(mut self) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        while let Some(piece) = self.bytes.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all)
    }
}

impl Blobs {
    /// Keeps a file as it came. An original is written once: what is there under this id already stays.
    ///
    /// # Errors
    /// When the bytes break off or cannot be written. Then nothing is there.
    pub async fn keep(&self, name: Original, bytes: impl Stream<Item = io::Result<Bytes>> + Send) -> Result<()> {
        let path = name.path();
        if self.size_at(&path).await?.is_none() {
            self.write(&path, bytes).await?;
        }
        Ok(())
    }

    /// Makes a file public that is in memory.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn publish(&self, kind: Kind, bytes: impl Into<Bytes>) -> Result<PublicName> {
        let bytes = bytes.into();
        let name = PublicName::of(kind, &bytes);
        let options = PutOptions::from(PutMode::Create);
        match self.0.put_opts(&name.path(), bytes.into(), options).await {
            // What is there has the same hash, so it is the same.
            Ok(_) | Err(Error::AlreadyExists { .. }) => Ok(name),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Makes a large file public. It is written under `id`, which must be new, until its hash is known.
    ///
    /// # Errors
    /// When the bytes break off or cannot be written.
    pub async fn publish_stream(
        &self,
        kind: Kind,
        id: Uuid,
        bytes: impl Stream<Item = io::Result<Bytes>> + Send,
    ) -> Result<PublicName> {
        let unfinished = Original(id).path();
        let mut hash = Sha256::new();
        let hashed = bytes.inspect(|piece| {
            if let Ok(piece) = piece {
                hash.update(piece);
            }
        });
        self.write(&unfinished, hashed).await?;
        let name = PublicName::from_hash(kind, hash.finalize().into());
        if self.exists(&name).await? {
            self.remove(&unfinished).await?;
        } else {
            self.0.rename(&unfinished, &name.path()).await?;
        }
        Ok(name)
    }

    /// A file, or these bytes of it; `None`: there is none.
    ///
    /// # Errors
    /// When it cannot be read, or the range does not lie in it.
    pub async fn get(&self, name: &impl Name, range: Option<Range<u64>>) -> Result<Option<Found>> {
        let options = GetOptions { range: range.map(GetRange::Bounded), ..GetOptions::default() };
        match self.0.get_opts(&name.path(), options).await {
            Ok(result) => Ok(Some(found(result).await?)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(fault) => Err(fault.into()),
        }
    }

    /// How long a file is, in bytes; `None`: there is none.
    ///
    /// # Errors
    /// When it cannot be found out.
    pub async fn size(&self, name: &impl Name) -> Result<Option<u64>> {
        self.size_at(&name.path()).await
    }

    /// Whether there is such a file.
    ///
    /// # Errors
    /// When it cannot be found out.
    pub async fn exists(&self, name: &impl Name) -> Result<bool> {
        Ok(self.size(name).await?.is_some())
    }

    /// Takes a file away; that it is gone already is no fault.
    ///
    /// # Errors
    /// When it is still there.
    pub async fn delete(&self, name: &impl Name) -> Result<()> {
        self.remove(&name.path()).await
    }

    async fn size_at(&self, path: &Path) -> Result<Option<u64>> {
        match self.0.head(path).await {
            Ok(about) => Ok(Some(about.size)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(fault) => Err(fault.into()),
        }
    }

    async fn remove(&self, path: &Path) -> Result<()> {
        match self.0.delete(path).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Writes a file that appears whole or not at all.
    async fn write(&self, path: &Path, bytes: impl Stream<Item = io::Result<Bytes>> + Send) -> Result<()> {
        let mut writer = WriteMultipart::new_with_chunk_size(self.0.put_multipart(path).await?, PART);
        let mut bytes = std::pin::pin!(bytes);
        while let Some(piece) = bytes.next().await {
            let written = match piece {
                Ok(piece) => writer.wait_for_capacity(PARTS_AT_ONCE).await.map(|()| writer.put(piece)).map_err(Fault::from),
                Err(fault) => Err(fault.into()),
            };
            if let Err(fault) = written {
                // The first fault counts; what was written is of no use either way.
                let _ = writer.abort().await;
                return Err(fault);
            }
        }
        writer.finish().await?;
        Ok(())
    }
}

async fn found(result: GetResult) -> Result<Found> {
    let (size, range) = (result.meta.size, result.range.clone());
    let bytes = match result.payload {
        // In larger pieces than the store itself would read: each is a visit to another thread.
        GetResultPayload::File(file, _) => {
            let mut file = tokio::fs::File::from_std(file);
            file.seek(io::SeekFrom::Start(range.start)).await?;
            let part = file.take(range.end.saturating_sub(range.start));
            ReaderStream::with_capacity(part, PIECE).map(|piece| Ok(piece?)).boxed()
        }
        GetResultPayload::Stream(pieces) => pieces.map(|piece| Ok(piece?)).boxed(),
    };
    Ok(Found { size, range, bytes })
}

/// A file on the disk as a stream, for [`Blobs::keep`] and [`Blobs::publish_stream`].
///
/// # Errors
/// When it cannot be opened.
pub async fn pieces(file: &std::path::Path) -> io::Result<impl Stream<Item = io::Result<Bytes>> + Send + use<>> {
    Ok(ReaderStream::with_capacity(tokio::fs::File::open(file).await?, PIECE))
}

/// Bytes in memory as a stream.
pub fn piece(bytes: impl Into<Bytes>) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::iter([Ok(bytes.into())])
}
