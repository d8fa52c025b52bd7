//! The steps that tus and forms share: may one more begin, a piece is written, is it what it should be, is it whole.

use super::{
    Refusal, UploadKind, Uploads,
    headers::{Metadata, Sum},
    records::{self, Upload, whole},
    turns::Turn,
    write::{self, End, Piece, Written},
};
use crate::{Kind, kind::TELLING};
use base::{Moment, chance::new_id};
use bytes::Bytes;
use futures_util::Stream;
use uuid::Uuid;

impl Uploads {
    pub(super) fn now(&self) -> Moment {
        self.0.clock.now()
    }

    /// Begins an upload of this account, if the account may have one more and the disk has room. `size` is `None` when it is not
    /// known yet.
    pub(super) async fn begin(
        &self,
        account: Uuid,
        kind: &UploadKind,
        size: Option<u64>,
        metadata: Metadata,
        keep: i64,
    ) -> Result<(Uuid, Upload), Refusal> {
        let (now, limits) = (self.now(), &self.0.limits);
        let reserved = size.unwrap_or(kind.most_bytes);
        if reserved > kind.most_bytes {
            return Err(Refusal::TooLarge);
        }
        self.has_room(size.unwrap_or(0))?;
        let upload = Upload {
            account,
            kind: kind.name.to_owned(),
            size: size.map(whole),
            received: 0,
            metadata: metadata.header,
            name: metadata.name,
            expires_at: now.plus(keep),
            finished_at: None,
            taken_at: None,
        };
        let id = new_id(now, &*self.0.chance);
        // One after the other: else two that begin at once would both see room for one.
        let _beginning = self.0.beginning.lock().await;
        let mut tx = self.0.store.begin().await?;
        let (open, bytes) = records::under_way(&mut tx, account, now).await?;
        if open >= i64::from(limits.open) || bytes.saturating_add(whole(reserved)) > whole(limits.bytes) {
            return Err(Refusal::TooMany);
        }
        // The row first, then the file: so a file without a row is never one that is only beginning.
        records::add(&mut tx, id, upload.clone(), reserved, now).await?;
        tx.commit().await?;
        Ok((id, upload))
    }

    /// Whether the disk has room for so many bytes more and still some for the house.
    pub(super) fn has_room(&self, bytes: u64) -> Result<(), Refusal> {
        let needed = self.0.limits.leave_free.saturating_add(bytes);
        if self.0.folder.free()? < needed { Err(Refusal::Full) } else { Ok(()) }
    }

    /// Writes a piece behind what is there, and notes it. Runs in a task of its own, so that nothing is lost with the line.
    pub(super) async fn append<E: Send + 'static>(
        &self,
        id: Uuid,
        upload: &Upload,
        kind: &UploadKind,
        sum: Option<Sum>,
        bytes: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
        turn: Turn,
    ) -> Result<Written, Refusal> {
        let (uploads, kind) = (self.clone(), *kind);
        let (from, size) = (upload.received(), upload.size());
        let work = tokio::spawn(async move {
            let piece = Piece { from, most: size.unwrap_or(kind.most_bytes), sum, pause: uploads.0.limits.pause };
            let written = uploads.write(id, &kind, size, piece, bytes, &turn).await;
            drop(turn);
            written
        });
        work.await.map_err(|_| Refusal::Fault)?
    }

    async fn write<E>(
        &self,
        id: Uuid,
        kind: &UploadKind,
        size: Option<u64>,
        piece: Piece,
        bytes: impl Stream<Item = Result<Bytes, E>>,
        turn: &Turn,
    ) -> Result<Written, Refusal> {
        let from = piece.from;
        let written = match write::write(&self.0.folder.file(id), piece, bytes, &turn.stop).await {
            Err(Refusal::Gone) => {
                self.forget(id).await?;
                return Err(Refusal::Gone);
            }
            Err(refused @ (Refusal::OtherSum | Refusal::Broken | Refusal::TooLarge)) if size == Some(from) => {
                // All of it was there before this piece, which is refused all the same.
                self.end(id, kind, from).await?;
                return Err(refused);
            }
            other => other?,
        };
        if from == 0 {
            self.0.folder.sync().await?;
        }
        let is_whole = size == Some(written.to);
        self.note(id, (from, written.to), is_whole).await?;
        let (first, told) = (from < telling(), written.to >= telling());
        if is_whole || (first && told) {
            self.is_of_its_kind(id, kind).await?;
        }
        if is_whole {
            self.hand_over_soon(id);
        }
        if written.end == End::TooMuch { Err(Refusal::TooLarge) } else { Ok(written) }
    }

    /// All of it is there, as is only known now.
    pub(super) async fn end(&self, id: Uuid, kind: &UploadKind, to: u64) -> Result<(), Refusal> {
        self.note(id, (to, to), true).await?;
        self.is_of_its_kind(id, kind).await?;
        self.hand_over_soon(id);
        Ok(())
    }

    /// First the bytes, then the row, then the answer.
    pub(super) async fn note(&self, id: Uuid, from_to: (u64, u64), is_whole: bool) -> Result<(), Refusal> {
        let now = self.now();
        let finished_at = is_whole.then_some(now);
        let noted = records::advance(&self.0.store, id, from_to, finished_at, now.plus(self.0.limits.keep)).await?;
        // Somebody else's turn: another process on the same folder, or it was deleted.
        if noted { Ok(()) } else { Err(Refusal::Gone) }
    }

    /// As soon as its first bytes are there: a film is not sent for an hour only to be refused.
    pub(super) async fn is_of_its_kind(&self, id: Uuid, kind: &UploadKind) -> Result<Kind, Refusal> {
        let beginning = self.0.folder.beginning(id, TELLING).await?;
        match Kind::sniff(&beginning).filter(|sniffed| kind.accepts.contains(sniffed)) {
            Some(sniffed) => Ok(sniffed),
            None => {
                self.forget(id).await?;
                Err(Refusal::OtherKind)
            }
        }
    }

    /// Row first: bytes without a row are tidied away.
    pub(super) async fn forget(&self, id: Uuid) -> Result<(), Refusal> {
        records::delete(&self.0.store, id).await?;
        self.0.folder.remove(id).await?;
        Ok(())
    }
}

fn telling() -> u64 {
    u64::try_from(TELLING).unwrap_or(u64::MAX)
}
