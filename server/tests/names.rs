//! Names of participants stand nowhere in plain: the real program, used over HTTP, its files searched byte by byte. Whoever is erased is
//! unreadable in an old backup too, and the key that closes all others is exchanged while the program runs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

use base::{
    Lang,
    moment::{Clock as _, SystemClock},
};
use people::{paths::SecondFactor, testing::code_on};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// With umlauts, Arabic and Cyrillic; long enough that no other bytes are taken for them.
const NAMES: [&str; 5] = ["Jürgen Größler", "فاطمة الزهراء", "Юлія Ґонтаренко", "Małgorzata Wójcik", "Ayşe Yıldız"];
/// Stands in the database in plain, so that the search can be seen to find what is there.
const PLAIN: &str = "kim@klick.example";

/// The real program, on a folder of its own.
struct Klick {
    program: Child,
    address: String,
}

fn klick(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klick"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KLICK_")) {
        command.env_remove(name);
    }
    command.arg("--data").arg(folder);
    command.arg("--content").arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../content"));
    command
}

/// What a command says.
fn said(folder: &Path, words: &[&str]) -> String {
    let output = klick(folder).args(words).output().unwrap();
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

impl Klick {
    fn start(scratch: &Path) -> Self {
        let mut command = klick(&scratch.join("data"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--log", "debug", "--backups", "off"])
            .arg("--static")
            .arg(scratch.join("static"));
        let log = File::create(scratch.join("log")).unwrap();
        let mut program = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut out = BufReader::new(program.stdout.take().unwrap());
        let mut klick = Self { program, address: String::new() };
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("Klick is running at http://");
        address.unwrap_or_else(|| panic!("Klick does not start: {line:?}")).clone_into(&mut klick.address);
        // The rest of what it says belongs to the log as well.
        let mut told = File::create(scratch.join("told")).unwrap();
        thread::spawn(move || std::io::copy(&mut out, &mut told));
        klick
    }
}

impl Drop for Klick {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Somebody at a browser.
struct Browser {
    address: String,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    fn send(&mut self, head: &str, body: &str) -> (u16, String) {
        let mut line = TcpStream::connect(&self.address).unwrap();
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {}\r\n", cookies.join("; ")) };
        let request = format!(
            "{head} HTTP/1.1\r\nHost: klick.example\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n{cookies}\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        line.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, html) = answer.split_once("\r\n\r\n").unwrap();
        for line in head.lines() {
            if let Some(cookie) = line.strip_prefix("set-cookie: ") {
                let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        (head.split(' ').nth(1).unwrap().parse().unwrap(), html.to_owned())
    }

    fn get(&mut self, path: &str) -> (u16, String) {
        self.send(&format!("GET {path}"), "")
    }

    /// Sends the form of a page: its hidden fields, and these.
    fn submit(&mut self, page: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let (_, html) = self.get(page);
        let hidden = |name: &str| {
            let from = html.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
            from.split('"').next().map(|value| (name.to_owned(), value.to_owned()))
        };
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let body: Vec<String> = ["owner", "once"]
            .iter()
            .filter_map(|name| hidden(name))
            .chain(fields)
            .map(|(name, value)| format!("{name}={}", escaped(&value)))
            .collect();
        self.send(&format!("POST {}", page.split('?').next().unwrap()), &body.join("&"))
    }
}

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat()
}

/// The addresses of the people on a page, with the names.
fn people(html: &str) -> BTreeMap<String, String> {
    html.split("href=\"/de/begleitung/")
        .skip(1)
        .filter_map(|rest| {
            let id = rest.get(..36).filter(|id| id.matches('-').count() == 4)?;
            let name = NAMES.iter().find(|name| rest.split("</a>").next().unwrap().contains(*name));
            Some((name.copied().unwrap_or("?").to_owned(), id.to_owned()))
        })
        .collect()
}

/// Every file below a folder that holds these bytes.
fn holding(folder: &Path, what: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, what));
        } else if fs::read(&path).unwrap().windows(what.len()).any(|piece| piece == what.as_bytes()) {
            found.push(path);
        }
    }
    found
}

/// No name, and no word of one, is in any file.
fn nothing_plain(scratch: &Path) {
    for word in NAMES.iter().flat_map(|name| name.split(' ').chain([*name])) {
        assert_eq!(holding(scratch, word), Vec::<PathBuf>::new(), "{word} stands in plain");
    }
}

#[test]
fn names_stand_nowhere_in_plain_and_the_erased_are_gone() {
    let scratch = TempDir::new().unwrap();
    let (here, data) = (scratch.path(), scratch.path().join("data"));
    fs::create_dir(here.join("static")).unwrap();
    fs::DirBuilder::new().mode(0o700).create(&data).unwrap();
    fs::write(here.join("static/manifest.json"), "{}").unwrap();
    let added = said(&data, &["user", "add", "Kim", "--role", "coordinator", "--email", PLAIN]);
    let password = added.split("password: ").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    said(&data, &["user", "add", NAMES[0], "--role", "participant"]);
    let running = Klick::start(here);
    let mut kim = Browser { address: running.address.clone(), cookies: BTreeMap::new() };
    assert_eq!(kim.submit("/de/anmelden/team", &[("email", PLAIN), ("passwort", &password)]).0, 303);
    let app = SecondFactor::href(Lang::De);
    assert_eq!(kim.submit(&app, &[("do", "begin")]).0, 303);
    let code = code_on(&kim.get(&app).1, SystemClock.now());
    assert_eq!(kim.submit(&app, &[("do", "finish"), ("code", &code)]).0, 200);
    let mut cards = Vec::new();
    for name in &NAMES[1..4] {
        let (status, sheet) = kim.submit("/de/begleitung/neu", &[("name", name), ("sprache", "uk")]);
        assert!(status == 200 && sheet.contains(name), "{status}");
        // The card's code is drawn; a new one by the command line says its address.
        let card = said(&data, &["card", "new", name]);
        cards.push(card.split("/k/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned());
    }
    let listed = people(&kim.get("/de/begleitung").1);
    assert_eq!(listed.len(), 4, "{listed:?}");
    for (name, id) in &listed {
        assert!(kim.get(&format!("/de/begleitung/{id}")).1.contains(name));
        assert_eq!(kim.submit(&format!("/de/begleitung/{id}"), &[("do", "code"), ("number", "47")]).0, 303);
    }
    let mut phone = Browser { address: running.address.clone(), cookies: BTreeMap::new() };
    for (card, name) in cards.iter().zip(&NAMES[1..4]) {
        assert!(phone.get(&format!("/k/{card}")).1.contains(name), "a card greets by name");
        assert_eq!(phone.submit(&format!("/k/{card}"), &[]).0, 303);
    }
    said(&data, &["backup", here.join("old.db").to_str().unwrap()]);
    nothing_plain(here);
    assert!(holding(here, PLAIN).iter().any(|file| file.ends_with("old.db")), "the search finds what is there");
    let fatima = &listed[NAMES[1]];
    assert!(holding(here, fatima).iter().any(|file| file.ends_with("person-keys")));

    // A new key for all, while the program runs: it learns of it by itself.
    assert!(said(&data, &["rotate-key"]).contains("closes 5 keys"));
    assert_eq!(people(&kim.get("/de/begleitung").1), listed);
    assert_eq!(kim.submit("/de/begleitung/neu", &[("name", NAMES[4]), ("sprache", "tr")]).0, 200);
    assert_eq!(people(&kim.get("/de/begleitung").1).len(), 5);
    assert!(said(&data, &["rotate-key"]).contains("closes 6 keys"));
    assert_eq!(fs::read_to_string(data.join("keys")).unwrap().lines().count(), 3);

    // Fatima asks to be erased.
    let page = format!("/de/begleitung/{fatima}?frage=loeschen");
    let (status, asked) = kim.get(&page);
    assert!(status == 200 && asked.contains(&format!("Alles von {} löschen?", NAMES[1])), "{asked}");
    assert_eq!(kim.submit(&page, &[("do", "erase")]).0, 303);
    assert_eq!(kim.get(&format!("/de/begleitung/{fatima}")).0, 404);
    assert_eq!(kim.get("/de/begleitung/geloescht").0, 200);
    assert!(!kim.get("/de/begleitung").1.contains(NAMES[1]));
    assert_eq!(phone.get(&format!("/k/{}", cards[0])).0, 404);
    // The command line erases too.
    assert!(said(&data, &["user", "export", NAMES[0]]).contains(NAMES[0]));
    said(&data, &["user", "erase", NAMES[0]]);
    assert!(said(&data, &["verify-log"]).contains("The log is whole"));
    said(&data, &["backup", here.join("new.db").to_str().unwrap()]);
    nothing_plain(here);
    for gone in [fatima, &listed[NAMES[0]]] {
        let mut left = Vec::new();
        // The house tidies as a job, soon after.
        for _ in 0..100 {
            left = holding(here, gone);
            left.retain(|file| !file.ends_with("old.db"));
            if left.is_empty() {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        assert_eq!(left, Vec::<PathBuf>::new(), "her id is only in the old backup");
    }

    // The old backup, with all keys there are today: everybody but the erased.
    let other = here.join("other");
    let restored = klick(&other)
        .args(["restore", here.join("old.db").to_str().unwrap()])
        .args(["--pepper", data.join("pepper").to_str().unwrap(), "--keys", data.join("keys").to_str().unwrap()])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&restored.stdout).into_owned() + &String::from_utf8_lossy(&restored.stderr);
    assert!(restored.status.success() && told.contains("3 keys of people put back"), "{told}");
    assert!(told.contains("2 accounts erased once more"), "{told}");
    // Whoever was signed in is not any more, no code works, and what else opens an account is listed.
    assert!(told.contains("Ended, so that nothing old opens anything: ") && !told.contains(": 0 sign-ins"), "{told}");
    assert!(told.contains(", 2 codes of coaches,"), "{told}");
    let check = told.split("CHECK these cards and passwords.").nth(1).unwrap();
    for (name, what) in [(NAMES[2], "card "), (NAMES[3], "card "), ("Kim", "password of kim@klick.example")] {
        assert!(check.lines().any(|line| line.contains(what) && line.contains(name)), "{name}: {check}");
    }
    assert!(!check.contains(NAMES[0]) && !check.contains(NAMES[1]), "{check}");
    drop(running);
    fs::rename(&data, here.join("before")).unwrap();
    fs::rename(&other, &data).unwrap();
    let running = Klick::start(here);
    kim.address.clone_from(&running.address);
    phone.address.clone_from(&running.address);
    assert_eq!(kim.get("/de/begleitung").0, 303, "the session is in the backup, and over");
    assert_eq!(phone.get(&format!("/k/{}", cards[1])).0, 200, "a card works: it is on the list");
    drop(running);
    let other = data;
    let list = said(&other, &["user", "list"]);
    assert_eq!(list.lines().count(), 3);
    for (name, readable) in [(NAMES[0], false), (NAMES[1], false), (NAMES[2], true), (NAMES[3], true)] {
        assert_eq!(list.contains(name), readable, "{list}");
    }
    assert!(said(&other, &["verify-log"]).contains("The log is whole"));
}
