//! Bytes from a line to the disk. What was written is on the disk before anybody is told; whatever lies behind that in the file
//! counts for nothing.

use super::{Refusal, headers::Sum};
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use std::{io, path::Path, pin::pin, time::Duration};
use tokio::{
    fs::{File, OpenOptions},
    io::{AsyncSeekExt as _, AsyncWriteExt as _, BufWriter},
};
use tokio_util::sync::CancellationToken;

/// So many bytes are gathered before they go to the disk.
const GATHERED: usize = 256 << 10;

/// A piece on its way.
pub(super) struct Piece {
    /// The first byte that is missing.
    pub(super) from: u64,
    /// So long the file may become.
    pub(super) most: u64,
    /// What it must add up to. Then it is kept whole or not at all.
    pub(super) sum: Option<Sum>,
    /// So long it may take until the next byte.
    pub(super) pause: Duration,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// So many bytes of the file are on the disk now.
    pub(super) to: u64,
    /// How the line ended.
    pub(super) end: End,
}

/// How the line ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// As it should.
    Whole,
    /// It broke, or somebody else took over.
    Broken,
    /// There was more than may be.
    TooMuch,
}

/// Writes what arrives. Must run in a task of its own: when the line breaks, the handler of a request is dropped where it stands.
pub(super) async fn write<E>(
    file: &Path,
    mut piece: Piece,
    bytes: impl Stream<Item = Result<Bytes, E>>,
    stop: &CancellationToken,
) -> Result<Written, Refusal> {
    let mut file = open(file, piece.from).await?;
    let (mut to, mut end, mut bytes) = (piece.from, End::Whole, pin!(bytes));
    loop {
        let next = tokio::select! {
            biased;
            () = stop.cancelled() => None,
            next = tokio::time::timeout(piece.pause, bytes.next()) => next.ok(),
        };
        let arrived = match next {
            Some(None) => break,
            Some(Some(Ok(arrived))) => arrived,
            Some(Some(Err(_))) | None => {
                end = End::Broken;
                break;
            }
        };
        let room = usize::try_from(piece.most.saturating_sub(to)).unwrap_or(usize::MAX);
        let fits = arrived.get(..room).unwrap_or(&arrived);
        if let Some(sum) = &mut piece.sum {
            sum.add(fits);
        }
        file.write_all(fits).await?;
        to += u64::try_from(fits.len()).unwrap_or(0);
        if fits.len() < arrived.len() {
            end = End::TooMuch;
            break;
        }
    }
    file.flush().await?;
    let file = file.into_inner();
    if let Some(sum) = piece.sum {
        let refused = match end {
            End::Whole if sum.matches() => None,
            End::Whole => Some(Refusal::OtherSum),
            End::Broken => Some(Refusal::Broken),
            End::TooMuch => Some(Refusal::TooLarge),
        };
        if let Some(refused) = refused {
            file.set_len(piece.from).await?;
            return Err(refused);
        }
    }
    file.sync_data().await?;
    Ok(Written { to, end })
}

/// The file, cut off behind the bytes that are known to be there: more of them may be left from a crash. Fewer means that a file is
/// lost whose row was kept.
async fn open(file: &Path, from: u64) -> Result<BufWriter<File>, Refusal> {
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(false).mode(0o600).open(file).await?;
    if file.metadata().await?.len() < from {
        return Err(Refusal::Gone);
    }
    file.set_len(from).await?;
    file.seek(io::SeekFrom::Start(from)).await?;
    Ok(BufWriter::with_capacity(GATHERED, file))
}
