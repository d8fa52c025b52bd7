//! A file on its way from the shelf to a thread that reads.

use std::io::{self, Read};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use web::blobs::{Fault, Found};

/// So many pieces wait for who reads.
const WAIT: usize = 4;

/// Where the pieces are put in.
pub(super) struct Pieces(Sender<Vec<u8>>);

/// Where they are read. For a thread that may wait.
pub(super) struct Reader {
    pieces: Receiver<Vec<u8>>,
    piece: Vec<u8>,
    read: usize,
}

pub(super) fn pipe() -> (Pieces, Reader) {
    let (pieces, receiver) = channel(WAIT);
    (Pieces(pieces), Reader { pieces: receiver, piece: Vec::new(), read: 0 })
}

impl Pieces {
    /// Sends a file, as far as somebody reads it: who has seen enough stops.
    pub(super) async fn send(self, mut file: Found) -> Result<(), Fault> {
        while let Some(piece) = file.next_piece().await {
            if self.0.send(piece?.to_vec()).await.is_err() {
                break;
            }
        }
        Ok(())
    }
}

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.read >= self.piece.len() {
            match self.pieces.blocking_recv() {
                Some(piece) => (self.piece, self.read) = (piece, 0),
                None => return Ok(0),
            }
        }
        let rest = self.piece.get(self.read..).unwrap_or_default();
        let length = rest.len().min(into.len());
        if let (Some(to), Some(from)) = (into.get_mut(..length), rest.get(..length)) {
            to.copy_from_slice(from);
        }
        self.read += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;
    use web::blobs::{Blobs, Original, piece};

    #[tokio::test]
    async fn what_is_sent_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path(), base::Moment(0)).unwrap();
        let whole: Vec<u8> = (0..1_000_000_u32).map(|number| number.to_le_bytes()[0]).collect();
        let name = Original(uuid::Uuid::nil());
        blobs.keep(name, piece(whole.clone())).await.unwrap();
        let found = blobs.get(&name, None).await.unwrap().unwrap();
        let (pieces, mut reader) = pipe();
        let reading = thread::spawn(move || {
            let mut all = Vec::new();
            reader.read_to_end(&mut all).unwrap();
            all
        });
        pieces.send(found).await.unwrap();
        assert!(reading.join().unwrap() == whole);
    }

    #[tokio::test]
    async fn who_has_seen_enough_stops() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path(), base::Moment(0)).unwrap();
        let name = Original(uuid::Uuid::nil());
        blobs.keep(name, piece(vec![7; 2_000_000])).await.unwrap();
        let found = blobs.get(&name, None).await.unwrap().unwrap();
        let (pieces, mut reader) = pipe();
        let reading = thread::spawn(move || {
            let mut some = [0; 10];
            reader.read_exact(&mut some).unwrap();
            some
        });
        pieces.send(found).await.unwrap();
        assert_eq!(reading.join().unwrap(), [7; 10]);
    }
}
