//! The process is killed in the middle of uploads, again and again: what was said to have come is there, and in the end each file is the
//! one that was sent.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod common;

use axum::Router;
use base::{Store, chance::SystemChance, moment::FixedClock};
use common::{Client, House, LOGO, NOW, PIECE, SOUND, limits, sound};
use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};
use uuid::Uuid;
use web::{
    blobs::{Blobs, Original},
    uploads::{Setup, Uploads},
};

const KILLS: u64 = 30;
const FOLDER: &str = "KLICK_TEST_UPLOADS";
/// Written before the address, so that it is found among the words of the test's frame.
const HERE: &str = "uploads are taken at ";

/// Not a test but the process that is killed: this program, started once more for this function alone. It also serves by hand:
/// `KLICK_TEST_UPLOADS=/tmp/x cargo test -p web --test kill serves -- --ignored --nocapture`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "it is started by the test below"]
async fn serves_uploads() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let store = Store::sqlite(&folder.join("klick.db")).await.unwrap();
    store.migrate(web::MIGRATIONS).await.unwrap();
    let house = Arc::new(House { told: std::sync::Mutex::default(), faults: std::sync::Mutex::default() });
    let uploads = Uploads::open(Setup {
        store,
        blobs: Blobs::folder(&folder.join("blobs"), NOW).unwrap(),
        folder: &folder.join("uploads"),
        kinds: vec![SOUND, LOGO],
        limits: limits(),
        clock: Arc::new(FixedClock::at(NOW)),
        chance: Arc::new(SystemChance),
        gate: house.clone(),
        finish: house,
    })
    .unwrap();
    uploads.resume().await.unwrap();
    uploads.tidy().await.unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("\n{HERE}{}", listener.local_addr().unwrap());
    axum::serve(listener, Router::new().nest("/send", uploads.routes())).await.unwrap();
}

/// The process, killed when this is dropped.
struct Server(Child, SocketAddr);

impl Server {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "serves_uploads", "--ignored", "--nocapture"])
            .env(FOLDER, folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let at = lines.map_while(Result::ok).find_map(|line| line.strip_prefix(HERE)?.parse().ok()).expect("it starts");
        Self(child, at)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// One who sends a file, over and over broken lines.
struct Sender {
    place: Option<String>,
    /// So much was said to have come.
    acknowledged: u64,
    whole: Vec<u8>,
}

impl Sender {
    /// Goes on until all is there, or the process is gone.
    async fn send(&mut self, at: SocketAddr, piece: usize) -> bool {
        let client = Client { at, account: Some(Uuid::from_u128(7)) };
        let place = match &self.place {
            Some(place) => place.clone(),
            None => {
                let length = self.whole.len().to_string();
                let Some(answer) = client.try_ask("POST", "/send/sound", &[("upload-length", &length)], Vec::new()).await else {
                    return false;
                };
                let place = answer.location();
                self.place = Some(place.clone());
                place
            }
        };
        let Some(answer) = client.try_ask("HEAD", &place, &[], Vec::new()).await else { return false };
        let mut offset = answer.offset().unwrap_or_else(|| panic!("an upload is lost: {answer:?}"));
        assert!(offset >= self.acknowledged, "{offset} of {} that were acknowledged", self.acknowledged);
        while offset < self.whole.len() as u64 {
            let from = usize::try_from(offset).unwrap();
            let part = self.whole[from..self.whole.len().min(from + piece)].to_vec();
            let headers = [PIECE, ("upload-offset", &offset.to_string())];
            let Some(answer) = client.try_ask("PATCH", &place, &headers, part).await else { return false };
            assert_eq!(answer.status, 204, "{answer:?}");
            offset = answer.offset().unwrap();
            self.acknowledged = offset;
        }
        true
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let (mut finished, mut cut) = (Vec::new(), 0);
    let mut senders: Vec<Sender> = Vec::new();
    for number in 0..KILLS {
        let server = Server::start(folder.path());
        while senders.len() < 3 {
            let length = 400_000 + usize::try_from(number).unwrap() * 37_000 + senders.len() * 211_111;
            senders.push(Sender { place: None, acknowledged: 0, whole: sound(length) });
        }
        let at = server.1;
        let sending: Vec<_> = senders
            .drain(..)
            .enumerate()
            .map(|(place, mut sender)| {
                tokio::spawn(async move {
                    let whole = sender.send(at, 50_000 << place).await;
                    (whole, sender)
                })
            })
            .collect();
        // Another moment each time.
        tokio::time::sleep(Duration::from_millis(20 + number * 53 % 170)).await;
        drop(server);
        for sender in sending {
            match sender.await.unwrap() {
                (true, sender) => finished.push(sender),
                (false, sender) => {
                    cut += 1;
                    senders.push(sender);
                }
            }
        }
    }
    let server = Server::start(folder.path());
    for mut sender in senders {
        assert!(sender.send(server.1, 1 << 20).await);
        finished.push(sender);
    }
    let store = Store::sqlite(&folder.path().join("klick.db")).await.unwrap();
    loop {
        let open: Option<(i64,)> =
            store.query("select count(*) from upload where finished_at is not null and taken_at is null").one().await.unwrap();
        if open == Some((0,)) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    drop(server);
    let blobs = Blobs::folder(&folder.path().join("blobs"), NOW).unwrap();
    for sender in &finished {
        let id = sender.place.as_ref().unwrap().rsplit('/').next().unwrap().parse().unwrap();
        let kept = blobs.get(&Original(id), None).await.unwrap().expect("each file is there").collect().await.unwrap();
        assert!(kept == sender.whole, "each file is the one that was sent");
    }
    println!("{KILLS} kills, {cut} lines cut, {} files came whole, each as it was sent", finished.len());
    assert!(cut > 0);
}
