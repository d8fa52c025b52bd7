//! A door for uploads on a loopback port, and a client that can break its line.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly, and each test file uses a part of them"
)]

use axum::{
    Router,
    response::{IntoResponse as _, Response},
};
use base::{
    Moment, Store,
    chance::SystemChance,
    moment::FixedClock,
    store::scratch::{Scratch, scratch},
};
use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderMap, Method, Request, StatusCode, header, request::Parts};
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use std::{
    error::Error,
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    io::AsyncWriteExt as _,
    net::{TcpListener, TcpStream},
};
use uuid::Uuid;
use web::{
    Kind,
    blobs::Blobs,
    uploads::{Finish, Finished, FormFields, Gate, Limits, Refusal, Setup, UploadKind, Uploads},
};

/// 2026-11-22.
pub const NOW: Moment = Moment(1_795_305_600_000);
pub const SOUND: UploadKind = UploadKind { name: "sound", most_bytes: 500 << 20, accepts: &[Kind::Mp3, Kind::Wav] };
pub const LOGO: UploadKind = UploadKind { name: "logo", most_bytes: 200_000, accepts: &[Kind::Png, Kind::Jpeg] };
pub const PIECE: (&str, &str) = ("content-type", "application/offset+octet-stream");
const TUS: (&str, &str) = ("tus-resumable", "1.0.0");

/// The account that a request comes from stands in its header, or in the form's field `from`.
pub struct House {
    /// What was told, in its order.
    pub told: Mutex<Vec<Finished>>,
    /// So often the next file is refused.
    pub faults: Mutex<u32>,
}

impl Gate for House {
    fn may<'a>(&'a self, parts: &'a Parts, _: &'a UploadKind) -> BoxFuture<'a, Result<Uuid, StatusCode>> {
        let named = parts.headers.get("x-account").and_then(|value| value.to_str().ok()?.parse().ok());
        let fields = parts.extensions.get::<FormFields>();
        let field = fields.and_then(|fields| fields.0.iter().find(|(name, _)| name == "from")?.1.parse().ok());
        Box::pin(async move { named.or(field).ok_or(StatusCode::FORBIDDEN) })
    }

    fn answer(&self, _: &Parts, kind: &UploadKind, outcome: Result<Uuid, Refusal>) -> Response {
        match outcome {
            Ok(id) => (StatusCode::SEE_OTHER, [(header::LOCATION, format!("/{}/{id}", kind.name))]).into_response(),
            Err(refusal) => (refusal.status(), format!("{refusal:?}")).into_response(),
        }
    }
}

impl Finish for House {
    fn finished(&self, upload: Finished) -> BoxFuture<'_, Result<(), Box<dyn Error + Send + Sync>>> {
        Box::pin(async move {
            let mut faults = self.faults.lock().unwrap();
            if *faults > 0 {
                *faults -= 1;
                return Err("the house is on fire".into());
            }
            self.told.lock().unwrap().push(upload);
            Ok(())
        })
    }
}

pub struct World {
    pub name: &'static str,
    pub store: Store,
    pub uploads: Uploads,
    pub blobs: Blobs,
    pub house: Arc<House>,
    pub clock: Arc<FixedClock>,
    pub at: SocketAddr,
    pub folder: TempDir,
    _scratch: Scratch,
}

pub fn limits() -> Limits {
    Limits { leave_free: 0, ..Limits::default() }
}

/// A world on each database.
pub async fn worlds(limits: Limits) -> Vec<World> {
    let mut worlds = Vec::new();
    for scratch in scratch(web::MIGRATIONS).await {
        worlds.push(World::on(scratch, limits).await);
    }
    worlds
}

impl World {
    async fn on(scratch: Scratch, limits: Limits) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let house = Arc::new(House { told: Mutex::default(), faults: Mutex::default() });
        let clock = Arc::new(FixedClock::at(NOW));
        let blobs = Blobs::folder(&folder.path().join("blobs"), NOW).unwrap();
        let uploads = Uploads::open(Setup {
            store: scratch.store.clone(),
            blobs: blobs.clone(),
            folder: &folder.path().join("uploads"),
            kinds: vec![SOUND, LOGO],
            limits,
            clock: clock.clone(),
            chance: Arc::new(SystemChance),
            gate: house.clone(),
            finish: house.clone(),
        })
        .unwrap();
        let at = serve(&uploads).await;
        let (name, store) = (scratch.name, scratch.store.clone());
        Self { name, store, uploads, blobs, house, clock, at, folder, _scratch: scratch }
    }

    pub fn client(&self) -> Client {
        Client { at: self.at, account: Some(Uuid::from_u128(7)) }
    }

    /// The files that are on their way.
    pub fn parts(&self) -> Vec<PathBuf> {
        std::fs::read_dir(self.folder.path().join("uploads")).unwrap().map(|entry| entry.unwrap().path()).collect()
    }

    /// Waits until so many files were told.
    pub async fn told(&self, count: usize) -> Vec<Finished> {
        loop {
            let told = self.house.told.lock().unwrap().clone();
            if told.len() >= count {
                return told;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Waits until everything that came whole was handed over.
    pub async fn settled(&self) {
        // Only so that a fault cannot hold the test for ever.
        for _ in 0..6_000 {
            let open: Option<(i64,)> = self
                .store
                .query("select count(*) from upload where finished_at is not null and taken_at is null")
                .one()
                .await
                .unwrap();
            if open == Some((0,)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let sql = "select id, received, size, finished_at from upload where finished_at is not null and taken_at is null";
        let open: Vec<(String, i64, Option<i64>, i64)> = self.store.query(sql).all().await.unwrap();
        panic!("came whole and is not handed over: {open:?}; parts {:?}", self.parts());
    }
}

async fn serve(uploads: &Uploads) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let router = Router::new().nest("/send", uploads.routes());
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    at
}

#[derive(Clone, Copy)]
pub struct Client {
    pub at: SocketAddr,
    pub account: Option<Uuid>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn offset(&self) -> Option<u64> {
        self.header("upload-offset").map(|offset| offset.parse().unwrap())
    }

    pub fn location(&self) -> String {
        self.header("location").unwrap_or_else(|| panic!("no location: {self:?}")).to_owned()
    }
}

impl Client {
    /// As tus, over a line of its own.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Answer {
        self.send(method, path, &[&[TUS], headers].concat(), body).await
    }

    /// Without saying that it is tus.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Answer {
        self.over_a_line(method, path, headers, body.into()).await.unwrap()
    }

    /// As tus; `None`: there was no answer.
    pub async fn try_ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Option<Answer> {
        self.over_a_line(method, path, &[&[TUS], headers].concat(), body).await.ok()
    }

    async fn over_a_line(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Answer, Box<dyn Error + Send + Sync>> {
        let line = TokioIo::new(TcpStream::connect(self.at).await?);
        let (mut sender, connection) = hyper::client::conn::http1::handshake(line).await?;
        tokio::spawn(connection);
        let mut request = Request::builder().method(Method::from_bytes(method.as_bytes())?).uri(path).header("host", "x");
        if let Some(account) = self.account {
            request = request.header("x-account", account.to_string());
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = sender.send_request(request.body(Full::new(Bytes::from(body)))?).await?;
        let (parts, body) = response.into_parts();
        let body = body.collect().await?.to_bytes().to_vec();
        Ok(Answer { status: parts.status.as_u16(), headers: parts.headers, body })
    }

    /// The status of an answer.
    pub async fn status(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> u16 {
        self.ask(method, path, headers, body).await.status
    }

    /// Begins an upload of sound and says where it is.
    pub async fn begin(&self, length: usize) -> String {
        let answer = self.ask("POST", "/send/sound", &[("upload-length", &length.to_string())], "").await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.location()
    }

    /// Sends a piece.
    pub async fn patch(&self, place: &str, offset: u64, body: impl Into<Vec<u8>>) -> Answer {
        self.ask("PATCH", place, &[PIECE, ("upload-offset", &offset.to_string())], body).await
    }

    pub async fn head(&self, place: &str) -> Answer {
        self.ask("HEAD", place, &[], "").await
    }

    /// A piece of which only the beginning is sent; the line stays open.
    pub async fn half_a_piece(&self, place: &str, offset: u64, announced: usize, sent: &[u8], more: &str) -> TcpStream {
        let account = self.account.unwrap();
        let mut line = TcpStream::connect(self.at).await.unwrap();
        let head = format!(
            "PATCH {place} HTTP/1.1\r\nHost: x\r\nX-Account: {account}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {offset}\r\n\
             Content-Type: application/offset+octet-stream\r\nContent-Length: {announced}\r\n{more}\r\n"
        );
        line.write_all(head.as_bytes()).await.unwrap();
        line.write_all(sent).await.unwrap();
        line.flush().await.unwrap();
        line
    }

    /// Waits until the bytes of a hanging piece are in the file, without disturbing it.
    pub async fn arrived(world: &World, place: &str, bytes: u64) {
        let file = world.folder.path().join("uploads").join(place.rsplit('/').next().unwrap());
        // They are gathered in memory before they are written.
        while std::fs::metadata(&file).map_or(0, |about| about.len()) + (256 << 10) < bytes {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

/// Bytes that begin like an MP3, each place different.
pub fn sound(length: usize) -> Vec<u8> {
    let mut bytes = b"ID3\x04\0\0\0\0\0\x01".to_vec();
    bytes.extend((0..length.saturating_sub(bytes.len())).map(|place| (place * 31 % 251) as u8));
    bytes.truncate(length);
    bytes
}

/// A form with these fields and a file.
pub fn form(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--grenze\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes());
    }
    if let Some((name, bytes)) = file {
        let head = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/svg+xml");
        body.extend(format!("--grenze\r\n{head}\r\n\r\n").as_bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--grenze--\r\n");
    body
}

pub const FORM: (&str, &str) = ("content-type", "multipart/form-data; boundary=grenze");
