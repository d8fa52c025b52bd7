//! The program is killed in the middle of many answers, fifty times: whatever it acknowledged is there afterwards, nothing is there
//! twice, and what was on its way can be sent again. (This shows that an answer is committed before it is acknowledged. What a power
//! cut takes is up to `synchronous = full`, which `base::store` reads back at every start.)
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

use base::secret;
use learning::acts::event_id;
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    collections::BTreeSet,
    fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    thread,
    time::Duration,
};
use tempfile::TempDir;
use uuid::Uuid;

const BURSTS: u64 = 50;
const GUESTS: u64 = 6;
/// A step whose question has exactly one answer.
const STEP: &str = "/de/lernen/handy/einschalten/5";
const ANSWER: &str = "1";

/// The real program, on a folder of its own.
struct Klick {
    program: Child,
    address: String,
}

impl Klick {
    fn start(folder: &Path) -> Self {
        let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../content");
        let mut command = Command::new(env!("CARGO_BIN_EXE_klick"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KLICK_")) {
            command.env_remove(name);
        }
        command.args(["serve", "--listen", "127.0.0.1:0", "--log", "error"]).arg("--content").arg(content);
        command.arg("--data").arg(folder.join("data")).arg("--static").arg(folder.join("static"));
        let mut program = command.stdout(Stdio::piped()).spawn().unwrap();
        // Before it is known whether it starts, so that it ends with this value in any case.
        let out = program.stdout.take().unwrap();
        let mut klick = Self { program, address: String::new() };
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("Klick is running at http://");
        address.unwrap_or_else(|| panic!("Klick does not start: {line:?}")).clone_into(&mut klick.address);
        klick
    }
}

fn connect(address: &str) -> io::Result<BufReader<TcpStream>> {
    let line = TcpStream::connect(address)?;
    line.set_nodelay(true)?;
    // Only so that a fault cannot hold the test for ever.
    line.set_read_timeout(Some(Duration::from_secs(30)))?;
    Ok(BufReader::new(line))
}

impl Drop for Klick {
    /// SIGKILL: nothing is written, nothing is closed.
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A guest: known by the cookie that came with the first answer.
#[derive(Debug, Default)]
struct Guest {
    cookie: Option<String>,
    /// The ids of the forms whose answers the program said it has.
    acknowledged: BTreeSet<String>,
    /// The id of the form that was on its way when the program was killed.
    open: Option<String>,
}

impl Guest {
    /// Answers as fast as the program can, until it is gone.
    fn answer_until_killed(address: &str, mut next_id: u128, told: &AtomicUsize) -> Self {
        let mut guest = Self::default();
        let Ok(mut line) = connect(address) else { return guest };
        loop {
            next_id += 1;
            let id = Uuid::from_u128(next_id).to_string();
            guest.open = Some(id.clone());
            if guest.answer(&mut line, id).is_err() {
                return guest;
            }
            guest.open = None;
            told.fetch_add(1, SeqCst);
        }
    }

    /// The ids under which its acknowledged answers must be found.
    fn kept(&self) -> BTreeSet<String> {
        self.acknowledged.iter().map(|form| event_id(form, Some(ANSWER))).collect()
    }

    /// Sends one answer and notes what was said.
    fn answer(&mut self, line: &mut BufReader<TcpStream>, form: String) -> io::Result<()> {
        let body = format!("tun=antwort&a={ANSWER}&id={form}");
        let cookie = self.cookie.as_ref().map_or_else(String::new, |value| format!("Cookie: __Host-g={value}\r\n"));
        let head = format!(
            "POST {STEP} HTTP/1.1\r\nHost: klick.example\r\nSec-Fetch-Site: same-origin\r\n{cookie}\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        line.get_mut().write_all(format!("{head}{body}").as_bytes())?;
        let (status, new) = read_answer(line)?;
        assert_eq!(status, 303, "a good answer was not taken");
        match (&self.cookie, new) {
            (None, Some(new)) => self.cookie = Some(new),
            (Some(old), Some(new)) if *old == new => {}
            (old, new) => panic!("a guest is forgotten or never known: {old:?}, {new:?}"),
        }
        self.acknowledged.insert(form);
        Ok(())
    }
}

/// Status and guest's cookie of an answer that came whole.
fn read_answer(line: &mut BufReader<TcpStream>) -> io::Result<(u16, Option<String>)> {
    let (mut status, mut cookie, mut length) = (None, None, 0);
    loop {
        let mut text = String::new();
        line.read_line(&mut text)?;
        if !text.ends_with('\n') {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let text = text.trim_end();
        if text.is_empty() {
            break;
        }
        if status.is_none() {
            status = Some(text.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap());
        } else if let Some(value) = text.strip_prefix("set-cookie: __Host-g=") {
            cookie = value.split(';').next().map(ToOwned::to_owned);
        } else if let Some(value) = text.strip_prefix("content-length: ") {
            length = value.parse().unwrap();
        }
    }
    line.read_exact(&mut vec![0; length])?;
    Ok((status.unwrap(), cookie))
}

/// The database file, read beside the running program.
struct Database(SqliteConnection);

impl Database {
    async fn open(folder: &Path) -> Self {
        let options = SqliteConnectOptions::new().filename(folder.join("data/klick.db")).read_only(true);
        Self(SqliteConnection::connect_with(&options).await.unwrap())
    }

    /// The ids of all answers that the guest is known to have given.
    async fn answers(&mut self, guest: &Guest) -> BTreeSet<String> {
        let hash = guest.cookie.as_deref().map(secret::hash);
        let ids: Vec<String> = sqlx::query_scalar(
            "select event.id from learn_event event join learner on learner.id = event.learner_id \
             where learner.guest_hash = $1 and event.kind = 'answer'",
        )
        .bind(hash)
        .fetch_all(&mut self.0)
        .await
        .unwrap();
        ids.into_iter().collect()
    }

    async fn rows(&mut self) -> i64 {
        sqlx::query_scalar("select count(*) from learn_event").fetch_one(&mut self.0).await.unwrap()
    }

    async fn is_whole(&mut self) {
        let said: Vec<String> = sqlx::query_scalar("pragma integrity_check").fetch_all(&mut self.0).await.unwrap();
        assert_eq!(said, ["ok"]);
        let broken = sqlx::query("pragma foreign_key_check").fetch_all(&mut self.0).await.unwrap();
        assert!(broken.is_empty(), "{} rows lead nowhere", broken.len());
    }
}

/// Many answers at once, and SIGKILL in their middle.
fn burst(klick: Klick, number: u64) -> Vec<Guest> {
    let (address, told) = (klick.address.clone(), AtomicUsize::new(0));
    thread::scope(|scope| {
        let (address, told) = (&address, &told);
        let guest = |place| {
            let first_id = u128::from(number * GUESTS + place) << 64;
            scope.spawn(move || Guest::answer_until_killed(address, first_id, told))
        };
        let guests: Vec<_> = (0..GUESTS).map(guest).collect();
        // Another length each time: 150 to 300 milliseconds.
        thread::sleep(Duration::from_millis(150 + number * 37 % 150));
        while told.load(SeqCst) == 0 && guests.iter().any(|guest| !guest.is_finished()) {
            thread::sleep(Duration::from_millis(1));
        }
        drop(klick);
        guests.into_iter().map(|guest| guest.join().unwrap()).collect()
    })
}

/// Sends again what was on its way, as the page does when the connection is back.
fn send_again(klick: &Klick, guests: &mut [Guest]) {
    for guest in guests.iter_mut().filter(|guest| guest.cookie.is_some()) {
        if let Some(id) = guest.open.take() {
            guest.answer(&mut connect(&klick.address).unwrap(), id).unwrap();
        }
    }
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("static")).unwrap();
    fs::write(folder.path().join("static/manifest.json"), "{}").unwrap();

    let (mut everybody, mut told, mut on_their_way, mut stored) = (Vec::new(), 0, 0, 0);
    let mut klick = Klick::start(folder.path());
    for number in 0..BURSTS {
        let mut guests = burst(klick, number);
        klick = Klick::start(folder.path());
        let mut database = Database::open(folder.path()).await;
        database.is_whole().await;
        for guest in &guests {
            let answers = database.answers(guest).await;
            let acknowledged = guest.kept();
            let lost: Vec<_> = acknowledged.difference(&answers).collect();
            assert!(lost.is_empty(), "burst {number}: acknowledged, but not there: {lost:?}");
            let more: Vec<_> = answers.difference(&acknowledged).collect();
            let open = guest.open.as_deref().map(|form| event_id(form, Some(ANSWER)));
            assert!(more.len() <= 1 && more.iter().all(|id| Some(*id) == open.as_ref()), "burst {number}: never sent: {more:?}");
            told += guest.acknowledged.len();
            on_their_way += guest.open.iter().len();
            stored += more.len();
        }
        send_again(&klick, &mut guests);
        everybody.append(&mut guests);
    }
    drop(klick);

    let _klick = Klick::start(folder.path());
    let mut database = Database::open(folder.path()).await;
    database.is_whole().await;
    for guest in &everybody {
        assert_eq!(database.answers(guest).await, guest.kept(), "after the last start, each answer once");
    }
    let rows = database.rows().await;
    println!(
        "{BURSTS} kills: {told} answers were acknowledged, all of them are there. {on_their_way} were on their way, {stored} of them \
         had been stored. All that could be were sent again: {rows} rows, none twice."
    );
    assert!(told > 0 && rows >= i64::try_from(told).unwrap());
}
