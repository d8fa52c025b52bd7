//! A coordinator who sends pictures by tus, one after the other, and goes on where it broke.

use crate::program::{Browser, Klick};
use sha2::{Digest as _, Sha256};
use std::{fs, path::Path, sync::Arc};

const TUS: (&str, &str) = ("Tus-Resumable", "1.0.0");
const PIECE: (&str, &str) = ("Content-Type", "application/offset+octet-stream");
/// As much as is sent at once: so that a picture comes in some ten pieces.
const AT_ONCE: usize = 24 << 10;

/// A picture on its way, or here.
pub struct Sent {
    place: String,
    bytes: Vec<u8>,
    /// So much was said to have come.
    acknowledged: usize,
}

impl Sent {
    pub fn id(&self) -> &str {
        self.place.rsplit('/').next().unwrap()
    }

    /// Whether a file holds exactly this; `None`: there is none.
    fn is_in(&self, file: &Path, length: usize) -> Option<bool> {
        let there = fs::read(file).ok()?;
        let there = there.get(..length).unwrap_or(&there);
        Some(Sha256::digest(there) == Sha256::digest(&self.bytes[..length]))
    }
}

pub struct Sender {
    browser: Browser,
    /// What the picture is for: one sender each, so that they come in their order.
    kind: &'static str,
    picture: Arc<Vec<u8>>,
    begun: u64,
    open: Option<Sent>,
    /// What was said to have come whole.
    pub whole: Vec<Sent>,
    /// So many lines broke in the middle of a picture.
    pub broken: usize,
}

impl Sender {
    pub fn new(browser: Browser, kind: &'static str, picture: Arc<Vec<u8>>) -> Self {
        Self { browser, kind, picture, begun: 0, open: None, whole: Vec::new(), broken: 0 }
    }

    /// Sends until the program is gone.
    pub fn send_until_killed(&mut self, address: &str) {
        while self.send_one(address).is_some() {}
        self.broken += usize::from(self.open.is_some());
    }

    /// Brings what is open to its end.
    pub fn send_rest(&mut self, klick: &Klick) {
        if self.open.is_some() {
            self.send_one(&klick.address).unwrap();
        }
    }

    /// One picture to its end: the one that is open, from where the program says, or a new one. `None`: the program is gone.
    fn send_one(&mut self, address: &str) -> Option<()> {
        if self.open.is_none() {
            self.begun += 1;
            let bytes = other(&self.picture, self.kind, self.begun);
            let length = bytes.len().to_string();
            let path = format!("/upload/{}", self.kind);
            let answer = self.browser.try_ask(&address, "POST", &path, &[TUS, ("Upload-Length", &length)], b"").ok()?;
            assert_eq!(answer.status, 201, "{answer:?}");
            self.open = Some(Sent { place: answer.header("location").to_owned(), bytes, acknowledged: 0 });
        }
        let sent = self.open.as_mut()?;
        let mut headers = vec![TUS];
        let answer = self.browser.try_ask(&address, "HEAD", &sent.place, &headers, b"").ok()?;
        assert_eq!(answer.status, 200, "{answer:?}");
        let mut offset: usize = answer.header("upload-offset").parse().unwrap();
        assert!(offset >= sent.acknowledged, "{offset} of {} that were acknowledged", sent.acknowledged);
        headers.push(PIECE);
        while offset < sent.bytes.len() {
            let piece = &sent.bytes[offset..sent.bytes.len().min(offset + AT_ONCE)];
            let from = offset.to_string();
            let headers = [&headers[..], &[("Upload-Offset", from.as_str())]].concat();
            let answer = self.browser.try_ask(&address, "PATCH", &sent.place, &headers, piece).ok()?;
            assert_eq!(answer.status, 204, "{answer:?}");
            offset = answer.header("upload-offset").parse().unwrap();
            sent.acknowledged = offset;
        }
        self.whole.extend(self.open.take());
        Some(())
    }

    /// While the program is dead: what was acknowledged of the open picture is there, and each whole one as it was sent, in one of its places
    /// or (given away for a newer one) in none. How many were seen.
    pub fn check(&self, data: &Path, of_this_round: usize) -> usize {
        let is_in = |folder: &str, sent: &Sent, length| sent.is_in(&data.join(folder).join(sent.id()), length);
        if let Some(open) = &self.open
            && open.acknowledged > 0
        {
            // Its last piece may have come without anybody being told.
            let there = is_in("uploads", open, open.acknowledged).or_else(|| is_in("blobs/original", open, open.acknowledged));
            assert_eq!(there, Some(true), "{} bytes of {} were acknowledged", open.acknowledged, open.place);
        }
        let mut seen = 0;
        for sent in &self.whole[self.whole.len() - of_this_round..] {
            let (kept, coming) = (is_in("blobs/original", sent, sent.bytes.len()), is_in("uploads", sent, sent.bytes.len()));
            let Some(right) = kept.or(coming) else { continue };
            assert!(right && kept != Some(false) && coming != Some(false), "{} is not what was sent", sent.place);
            seen += 1;
        }
        seen
    }
}

/// The same picture as another file: what a camera writes beside the pixels differs.
fn other(picture: &[u8], kind: &str, number: u64) -> Vec<u8> {
    let mut bytes = picture[..2].to_vec();
    for part in 0..4 {
        let length = 50_000_u16;
        bytes.extend([0xFF, 0xEF]);
        bytes.extend(length.to_be_bytes());
        let mut seed = Sha256::digest(format!("{kind} {number} {part}")).to_vec();
        while seed.len() < usize::from(length) - 2 {
            seed.extend(Sha256::digest(&seed[seed.len() - 32..]));
        }
        bytes.extend(&seed[..usize::from(length) - 2]);
    }
    bytes.extend(&picture[2..]);
    bytes
}
