//! What is not needed any longer: uploads that nobody goes on with, and bytes without a row.

use super::{Uploads, records};
use base::moment::DAY;
use std::error::Error;
use tracing::error;
use uuid::Uuid;

/// So long after its time an upload is still known, to be able to say that it is gone.
const KNOWN: i64 = DAY;

impl Uploads {
    /// Removes what waited too long. What came whole and was taken over has nothing left but its row by then.
    ///
    /// # Errors
    /// When rows or files cannot be read or removed.
    pub async fn tidy(&self) -> Result<(), Box<dyn Error + Send + Sync>> {
        let uploads = self.clone();
        self.0.runtime.spawn(async move { uploads.tidy_here().await }).await?
    }

    async fn tidy_here(&self) -> Result<(), Box<dyn Error + Send + Sync>> {
        // What is in the folder first: a row comes before its file, so a file seen here has had its row.
        let files = self.0.folder.all()?;
        for id in records::expired(&self.0.store, self.now().minus(KNOWN)).await? {
            self.remove(id).await?;
        }
        for id in files {
            if records::find(&self.0.store, id).await?.is_none() {
                let _turn = self.0.turns.take(id).await;
                self.0.folder.remove(id).await?;
            }
        }
        Ok(())
    }

    async fn remove(&self, id: Uuid) -> Result<(), Box<dyn Error + Send + Sync>> {
        // Who is still sending is stopped first.
        let _turn = self.0.turns.take(id).await;
        if let Some(row) = records::find(&self.0.store, id).await?
            && row.finished_at.is_some()
            && row.taken_at.is_none()
        {
            error!(upload = %id, kind = row.kind, "An upload came whole, but never could be used. It is removed.");
        }
        records::delete(&self.0.store, id).await?;
        self.0.folder.remove(id).await?;
        Ok(())
    }
}
