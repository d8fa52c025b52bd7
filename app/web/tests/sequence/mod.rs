//! Uploads in any order: begun, gone on with at right and wrong places, over lines that break, given up, sent as forms. Any bytes are a
//! sequence: proptest tries them in `laws.rs`, and a fuzz target in `fuzz/`.

use crate::common::{PIECE, World, form, sound};
use axum::{Router, body::Body};
use bytes::Bytes;
use data_encoding::BASE64;
use futures_util::stream;
use http::{HeaderMap, Request, Response};
use http_body_util::BodyExt as _;
use sha2::{Digest as _, Sha256};
use std::{
    io,
    slice::Iter,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};
use tower::ServiceExt as _;
use uuid::Uuid;
use web::{blobs::Original, uploads::Finished};

/// As many acts as one sequence has.
const MOST: usize = 12;
/// More of a file is never sent.
const LONGEST: usize = 6_000;
/// A file that is shorter is of no kind.
const TELLING: u64 = 10;
const NAMES: [&str; 4] = ["ton.mp3", "../../ton.mp3", "T\u{f6}ne \u{202E}3pm.exe", "a\\b.mp3"];

/// Plays the sequence: an offset never goes back and never beyond the length, nothing that was acknowledged is lost, a length that is known
/// stays, metadata comes back as it was sent, and what is told to have come whole is what was sent, once.
pub async fn play(world: &World, bytes: &[u8]) {
    static ACCOUNTS: AtomicU64 = AtomicU64::new(1);
    let account = Uuid::from_u128(u128::from(ACCOUNTS.fetch_add(1, Relaxed)));
    let doors = Router::new().nest("/send", world.uploads.routes());
    let mut sender = Sender { world, doors, account, sent: Vec::new(), forms: Vec::new() };
    let mut dice = Dice(bytes.iter());
    for _ in 0..MOST {
        let Some(act) = dice.0.next() else { break };
        match act % 8 {
            0 | 1 => sender.begin(&mut dice).await,
            2..=4 => sender.piece(&mut dice).await,
            5 => {}
            6 => sender.give_up(&mut dice).await,
            _ => sender.form(&mut dice).await,
        }
        for place in 0..sender.sent.len() {
            sender.look(place).await;
        }
    }
    sender.finish().await;
}

/// Decides by the bytes; when there are none left, always for the first.
struct Dice<'a>(Iter<'a, u8>);

impl Dice<'_> {
    fn byte(&mut self) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0))
    }

    fn below(&mut self, most: usize) -> usize {
        (self.byte() << 8 | self.byte()) % most.max(1)
    }

    /// True once in so many times.
    fn seldom(&mut self, times: usize) -> bool {
        self.byte() % times == times - 1
    }

    /// How long something is: mostly some hundred bytes, sometimes hardly any, now and then thousands.
    fn length(&mut self) -> usize {
        match self.byte() % 4 {
            0 => self.below(16),
            1 => self.below(LONGEST),
            _ => self.below(400),
        }
    }
}

/// An upload by tus, as its sender sees it.
struct Sent {
    place: String,
    id: Uuid,
    whole: Vec<u8>,
    /// Whether it begins as sound.
    good: bool,
    length: Option<u64>,
    /// So much was said to have come.
    offset: u64,
    metadata: Option<String>,
    gone: bool,
}

impl Sent {
    fn is_whole(&self) -> bool {
        !self.gone && self.length == Some(self.offset)
    }

    fn before(&self, offset: u64) -> &[u8] {
        &self.whole[..usize::try_from(offset).unwrap()]
    }
}

struct Sender<'a> {
    world: &'a World,
    doors: Router,
    account: Uuid,
    sent: Vec<Sent>,
    /// What came whole as a form.
    forms: Vec<Vec<u8>>,
}

struct Answer {
    status: u16,
    headers: HeaderMap,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.header(name).map(|number| number.parse().unwrap())
    }
}

fn whole(good: bool) -> Vec<u8> {
    let mut whole = sound(LONGEST);
    if !good {
        whole[..6].copy_from_slice(b"GIF89a");
    }
    whole
}

/// A body in pieces; `breaks`: so much of it comes.
fn body(bytes: &[u8], piece: usize, breaks: Option<usize>) -> Body {
    let there = &bytes[..breaks.unwrap_or(bytes.len()).min(bytes.len())];
    let pieces = there.chunks(piece.max(1)).map(|piece| Ok(Bytes::copy_from_slice(piece)));
    let end = breaks.map(|_| Err(io::Error::from(io::ErrorKind::ConnectionReset)));
    Body::from_stream(stream::iter(pieces.chain(end).collect::<Vec<io::Result<Bytes>>>()))
}

impl Sender<'_> {
    async fn ask(&self, method: &str, place: &str, headers: &[(&str, String)], body: Body) -> Answer {
        let mut request = Request::builder().method(method).uri(place).header("x-account", self.account.to_string());
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let answer: Response<Body> = self.doors.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = answer.into_parts();
        body.collect().await.unwrap();
        assert_ne!(parts.status.as_u16(), 500, "{method} {place} {headers:?}");
        Answer { status: parts.status.as_u16(), headers: parts.headers }
    }

    async fn tus(&self, method: &str, place: &str, mut headers: Vec<(&str, String)>, body: Body) -> Answer {
        headers.push(("tus-resumable", "1.0.0".to_owned()));
        self.ask(method, place, &headers, body).await
    }

    async fn begin(&mut self, dice: &mut Dice<'_>) {
        let good = !dice.seldom(6);
        let whole = whole(good);
        let length = if dice.seldom(3) { None } else { Some(dice.length()) };
        let metadata = dice.seldom(2).then(|| format!("kind,filename {}", BASE64.encode(NAMES[dice.byte() % 4].as_bytes())));
        let mut headers = match length {
            Some(length) => vec![("upload-length", length.to_string())],
            None => vec![("upload-defer-length", "1".to_owned())],
        };
        headers.extend(metadata.iter().map(|metadata| ("upload-metadata", metadata.clone())));
        let first = if dice.seldom(3) { dice.length().min(length.unwrap_or(LONGEST)) } else { 0 };
        let breaks = dice.seldom(3).then(|| dice.below(first + 1));
        if first > 0 {
            headers.push((PIECE.0, PIECE.1.to_owned()));
        }
        let answer = self.tus("POST", "/send/sound", headers, body(&whole[..first], dice.length(), breaks)).await;
        let length = length.map(|length| length as u64);
        if answer.status == 429 {
            // A length that is not known yet counts as the longest there may be.
            assert!(self.sent.iter().any(|sent| sent.length.is_none()));
            return;
        }
        if answer.status == 415 {
            assert!(!good || length.is_some_and(|length| length < TELLING), "sound of {length:?} bytes is sound");
            return;
        }
        assert_eq!(answer.status, 201);
        let place = answer.header("location").unwrap().to_owned();
        let id = place.rsplit('/').next().unwrap().parse().unwrap();
        let offset = answer.number("upload-offset").unwrap_or(0);
        assert_eq!(offset, breaks.unwrap_or(first) as u64, "what came without being cut is there");
        self.sent.push(Sent { place, id, whole, good, length, offset, metadata, gone: false });
    }

    async fn piece(&mut self, dice: &mut Dice<'_>) {
        if self.sent.is_empty() {
            return;
        }
        let place = dice.byte() % self.sent.len();
        let sent = &self.sent[place];
        let right = !dice.seldom(6);
        let at = if right { sent.offset } else { dice.below(LONGEST) as u64 };
        let from = usize::try_from(at).unwrap();
        let rest = sent.length.map_or(LONGEST, |length| usize::try_from(length).unwrap()).saturating_sub(from);
        let size = if dice.seldom(3) { rest } else { dice.length() }.min(LONGEST - from.min(LONGEST));
        let piece = sent.whole[from.min(LONGEST)..][..size].to_vec();
        let breaks = dice.seldom(4).then(|| dice.below(size + 1));
        let mut headers = vec![(PIECE.0, PIECE.1.to_owned()), ("upload-offset", at.to_string())];
        let sum = match dice.byte() % 6 {
            4 => Some((true, format!("sha256 {}", BASE64.encode(&Sha256::digest(&piece))))),
            5 => Some((false, format!("sha256 {}", BASE64.encode(&Sha256::digest(b"other"))))),
            _ => None,
        };
        headers.extend(sum.iter().map(|(_, sum)| ("upload-checksum", sum.clone())));
        if dice.seldom(2) {
            headers.push(("content-length", size.to_string()));
        }
        let length = dice.seldom(3).then(|| if dice.seldom(2) { at + size as u64 } else { dice.length() as u64 });
        headers.extend(length.map(|length| ("upload-length", length.to_string())));
        let answer = self.tus("PATCH", &sent.place, headers, body(&piece, dice.length(), breaks)).await;

        let sent = &mut self.sent[place];
        let (before, was_whole) = (sent.offset, sent.is_whole());
        if sent.gone {
            assert_eq!(answer.status, 404);
            return;
        }
        // It is known from now on, whatever became of the piece.
        if at == before && sent.length.is_none() && answer.status != 409 {
            sent.length = length.filter(|length| *length >= before);
        }
        match answer.status {
            204 => {
                assert_eq!(at, before);
                let now = answer.number("upload-offset").unwrap();
                let came = breaks.unwrap_or(size) as u64;
                assert_eq!(now, if was_whole { before } else { before + came });
                assert!(was_whole || sum.is_none_or(|(right, _)| right && breaks.is_none()));
                sent.offset = now;
            }
            409 => {
                assert_ne!(at, before);
                assert_eq!(answer.number("upload-offset"), Some(before));
            }
            415 => {
                assert!(!sent.good || sent.length.is_some_and(|length| length < TELLING));
                sent.gone = true;
            }
            460 => assert!(sum.is_some_and(|(right, _)| !right)),
            // More than there may be: what fits may have been taken. Or another length than before.
            413 | 400 => {
                if sum.is_none() && answer.status == 413 && at == before {
                    let offset = self.head(place).await.number("upload-offset").unwrap();
                    let sent = &mut self.sent[place];
                    assert!(offset == before || Some(offset) == sent.length, "{offset} of {:?}", sent.length);
                    sent.offset = offset;
                }
            }
            status => panic!("{status}"),
        }
    }

    async fn give_up(&mut self, dice: &mut Dice<'_>) {
        if self.sent.is_empty() {
            return;
        }
        let place = dice.byte() % self.sent.len();
        let answer = self.tus("DELETE", &self.sent[place].place, Vec::new(), Body::empty()).await;
        let sent = &mut self.sent[place];
        let expected = match (sent.gone, sent.is_whole()) {
            (true, _) => 404,
            (false, true) => 410,
            (false, false) => 204,
        };
        assert_eq!(answer.status, expected);
        sent.gone |= answer.status == 204;
    }

    async fn form(&mut self, dice: &mut Dice<'_>) {
        let good = !dice.seldom(6);
        let size = dice.length();
        let file = &whole(good)[..size];
        let fields: Vec<(String, String)> =
            (0..dice.byte() % 18).map(|count| (format!("f{count}"), "x".repeat(dice.length()))).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let written = form(&fields, Some((NAMES[dice.byte() % 4], file)));
        let breaks = dice.seldom(3).then(|| dice.below(written.len()));
        let headers = [("content-type", "multipart/form-data; boundary=grenze".to_owned())];
        // What came whole before is handed over in its own time.
        self.world.settled().await;
        let before = self.told().len();
        let answer = self.ask("POST", "/send/sound", &headers, body(&written, dice.length(), breaks)).await;
        if answer.status == 429 {
            // As when an upload begins.
            assert!(self.sent.iter().any(|sent| !sent.gone && sent.length.is_none()));
            assert_eq!(self.told().len(), before, "what was refused is not told");
            return;
        }
        let fits = fields.len() <= 16 && fields.iter().all(|(_, value)| value.len() <= 4_096);
        if good && size as u64 >= TELLING && fits && breaks.is_none() {
            assert_eq!(answer.status, 303);
        }
        if answer.status == 303 {
            assert!(good && fits);
            self.forms.push(file.to_vec());
        } else {
            assert_eq!(self.told().len(), before, "what was refused is not told");
        }
    }

    async fn head(&self, place: usize) -> Answer {
        self.tus("HEAD", &self.sent[place].place, Vec::new(), Body::empty()).await
    }

    /// What is there is what the sender believes.
    async fn look(&self, place: usize) {
        let (answer, sent) = (self.head(place).await, &self.sent[place]);
        if sent.gone {
            assert_eq!(answer.status, 404);
            return;
        }
        assert_eq!(answer.status, 200);
        assert_eq!(answer.number("upload-offset"), Some(sent.offset));
        assert_eq!(answer.number("upload-length"), sent.length);
        assert_eq!(answer.header("upload-defer-length"), if sent.length.is_none() { Some("1") } else { None });
        assert!(sent.length.is_none_or(|length| sent.offset <= length));
        assert_eq!(answer.header("upload-metadata"), sent.metadata.as_deref());
        if !sent.is_whole() {
            let file = self.world.folder.path().join("uploads").join(sent.id.to_string());
            let there = std::fs::read(file).unwrap_or_default();
            assert!(there.starts_with(sent.before(sent.offset)), "the bytes that were acknowledged are there");
        }
    }

    fn told(&self) -> Vec<Finished> {
        let told = self.world.house.told.lock().unwrap();
        told.iter().filter(|told| told.account == self.account).cloned().collect()
    }

    /// In the end what came whole was told once, as it was sent, and nothing else is left.
    async fn finish(&mut self) {
        self.world.settled().await;
        for sent in self.sent.iter().filter(|sent| !sent.gone && !sent.is_whole()) {
            assert_eq!(self.tus("DELETE", &sent.place, Vec::new(), Body::empty()).await.status, 204);
        }
        let told = self.told();
        let mut files = Vec::new();
        for told in &told {
            let name = told.name.as_deref().unwrap_or_default();
            assert!(!name.contains(['/', '\\', '\u{202E}']), "{name}");
            let file = self.world.blobs.get(&told.original, None).await.unwrap().unwrap().collect().await.unwrap();
            assert_eq!(file.len() as u64, told.size);
            files.push((told.id, file));
        }
        for sent in self.sent.iter().filter(|sent| sent.is_whole()) {
            let place = files.iter().position(|(id, _)| *id == sent.id).expect("what came whole is told");
            assert!(files.swap_remove(place).1 == sent.before(sent.offset));
        }
        for sent in &self.forms {
            let place = files.iter().position(|(_, file)| file == sent).expect("a form that was taken is told");
            files.swap_remove(place);
        }
        assert!(files.is_empty(), "{} files more than were sent", files.len());
        self.nothing_is_left(&told).await;
    }

    async fn nothing_is_left(&self, told: &[Finished]) {
        for told in told {
            self.world.blobs.delete(&Original(told.id)).await.unwrap();
        }
        self.world.house.told.lock().unwrap().retain(|told| told.account != self.account);
        // The file of what was handed over goes a moment later.
        for _ in 0..2_000 {
            if self.world.parts().is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(self.world.parts(), Vec::<std::path::PathBuf>::new());
        self.world.store.execute("delete from upload").run().await.unwrap();
    }
}
