//! Once a file is whole: to the shelf of originals, then to what it is for, then out of the folder. Every step may be done again.

use super::{Finished, Uploads, records};
use crate::{
    Kind,
    blobs::{self, Original},
    kind::TELLING,
};
use std::error::Error;
use tracing::{error, info};
use uuid::Uuid;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

impl Uploads {
    /// In a task of its own: who sent the last byte need not wait for it.
    pub(super) fn hand_over_soon(&self, id: Uuid) {
        let uploads = self.clone();
        tokio::spawn(async move { uploads.hand_over(id).await });
    }

    /// Hands an upload over that came whole, if that was not done. A fault is in the log, and it is tried again later.
    pub(super) async fn hand_over(&self, id: Uuid) {
        // One after the other; nobody is stopped.
        let _turn = self.0.handing.take(id).await;
        if let Err(fault) = self.try_to_hand_over(id).await {
            error!(upload = %id, fault, "An upload came whole, but could not be used yet. It is tried again.");
        }
    }

    async fn try_to_hand_over(&self, id: Uuid) -> Result<()> {
        let Some(upload) =
            records::find(&self.0.store, id).await?.filter(|row| row.finished_at.is_some() && row.taken_at.is_none())
        else {
            return Ok(());
        };
        let kind = *self.kind(&upload.kind).ok_or_else(|| format!("nothing takes uploads of the kind {}", upload.kind))?;
        let original = Original(id);
        if !self.0.blobs.exists(&original).await? {
            self.0.blobs.keep(original, blobs::pieces(&self.0.folder.file(id)).await?).await?;
        }
        let size = upload.received();
        let found =
            self.0.blobs.get(&original, Some(0..size.min(u64::try_from(TELLING)?))).await?.ok_or("the original is gone")?;
        let Some(sniffed) = Kind::sniff(&found.collect().await?).filter(|sniffed| kind.accepts.contains(sniffed)) else {
            // It was to be refused, and a crash came between.
            self.0.blobs.delete(&original).await?;
            return Ok(self.forget(id).await?);
        };
        let finished = Finished { id, account: upload.account, kind, sniffed, size, name: upload.name, original };
        self.0.finish.finished(finished).await?;
        records::set_taken(&self.0.store, id, self.now()).await?;
        self.0.folder.remove(id).await?;
        info!(upload = %id, kind = kind.name, bytes = size, "An upload came whole.");
        Ok(())
    }

    /// Whether a file of this kind came whole and is on its way to what it is for: who sent it is told that it has arrived.
    ///
    /// # Errors
    /// When the rows cannot be read.
    pub async fn is_handing_over(&self, kind: &str) -> base::store::Result<bool> {
        records::is_waiting(&self.0.store, kind).await
    }

    /// Hands over what came whole before a crash or a fault. To be called at the start and now and then.
    ///
    /// # Errors
    /// When the rows cannot be read.
    pub async fn resume(&self) -> base::store::Result<()> {
        let uploads = self.clone();
        let resumed = self.0.runtime.spawn(async move {
            for id in records::waiting(&uploads.0.store).await? {
                uploads.hand_over(id).await;
            }
            Ok(())
        });
        resumed.await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
    }
}
