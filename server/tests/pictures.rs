//! The logo and the photograph, sent to the real program: by a plain form and by tus, made smaller in its process for pictures, shown,
//! changed, taken away; and the program killed in the middle of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "helpers of tests may fail loudly"
)]

use mozjpeg::{ColorSpace, Compress};
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const PAGE: &str = "/de/verwaltung/bilder";
/// Stands in what cameras write beside the pixels: place, time, name.
const CANARY: &[u8] = b"54.0887 N 12.1405 E Kamera von Erika";
/// A job whose process was killed rests for half a minute.
const PATIENCE: Duration = Duration::from_secs(90);

/// The program on a folder of its own.
struct Klick {
    program: Child,
    address: String,
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klick"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KLICK_")) {
        command.env_remove(name);
    }
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../content");
    command.arg("--content").arg(content).arg("--data").arg(folder.join("data")).arg("--static").arg(folder.join("static"));
    command
}

impl Klick {
    fn start(folder: &Path) -> Self {
        let mut command = command(folder);
        command.args(["serve", "--listen", "127.0.0.1:0", "--log", "error"]);
        let mut program = command.stdout(Stdio::piped()).spawn().unwrap();
        let out = program.stdout.take().unwrap();
        let mut klick = Self { program, address: String::new() };
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("Klick is running at http://");
        address.unwrap_or_else(|| panic!("Klick does not start: {line:?}")).clone_into(&mut klick.address);
        klick
    }
}

impl Drop for Klick {
    /// SIGKILL: nothing is written, nothing is closed.
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A house with a coordinator and a coach, and their passwords.
struct House {
    folder: TempDir,
    mira: String,
    jonas: String,
}

impl House {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("static")).unwrap();
        fs::write(folder.path().join("static/manifest.json"), "{}").unwrap();
        let add = |name: &str, role: &str| {
            let email = format!("{name}@klick.example");
            let added = command(folder.path()).args(["user", "add", name, "--email", &email, "--role", role]).output().unwrap();
            let said = String::from_utf8(added.stdout).unwrap();
            let password = said.split("password: ").nth(1).and_then(|rest| rest.split_whitespace().next());
            password.unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&added.stderr))).to_owned()
        };
        let (mira, jonas) = (add("mira", "coordinator"), add("jonas", "coach"));
        Self { folder, mira, jonas }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }
}

#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        let line = self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.unwrap_or_default()
    }

    fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A browser without JavaScript.
#[derive(Default)]
struct Browser {
    cookie: String,
}

impl Browser {
    fn try_ask(&mut self, klick: &Klick, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> io::Result<Answer> {
        let mut line = TcpStream::connect(&klick.address)?;
        line.set_read_timeout(Some(Duration::from_mins(1)))?;
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n",
            klick.address
        );
        if !self.cookie.is_empty() {
            head += &format!("Cookie: {}\r\n", self.cookie);
        }
        if method != "GET" {
            head += &format!("Content-Length: {}\r\n", body.len());
        }
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        line.write_all(format!("{head}\r\n").as_bytes())?;
        line.write_all(body)?;
        let mut all = Vec::new();
        line.read_to_end(&mut all)?;
        let end = all.windows(4).position(|part| part == b"\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
        let head = String::from_utf8(all[..end].to_vec()).unwrap();
        if let Some(cookie) = head.lines().find_map(|line| line.strip_prefix("set-cookie: __Host-s=")) {
            self.cookie = format!("__Host-s={}", cookie.split(';').next().unwrap());
        }
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Ok(Answer { status, head, body: all[end + 4..].to_vec() })
    }

    fn ask(&mut self, klick: &Klick, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        self.try_ask(klick, method, path, headers, body).unwrap()
    }

    fn get(&mut self, klick: &Klick, path: &str) -> Answer {
        self.ask(klick, "GET", path, &[], b"")
    }

    fn post(&mut self, klick: &Klick, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", base::address::escape(value))).collect();
        self.ask(klick, "POST", path, &[("Content-Type", "application/x-www-form-urlencoded")], body.join("&").as_bytes())
    }

    fn signed_in(klick: &Klick, email: &str, password: &str) -> Self {
        let mut browser = Self::default();
        let fields = [("email", email), ("passwort", password)];
        assert_eq!(browser.post(klick, "/de/anmelden/team", &fields).status, 303, "{email}");
        browser
    }

    /// The file in the form of the page, as a browser sends it.
    fn send(&mut self, klick: &Klick, kind: &str, owner: &str, file: &[u8]) -> Answer {
        let mut body = format!("--xx\r\nContent-Disposition: form-data; name=\"owner\"\r\n\r\n{owner}\r\n").into_bytes();
        body.extend(
            b"--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Bild.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n",
        );
        body.extend(file);
        body.extend(b"\r\n--xx--\r\n");
        let path = format!("/upload/{kind}?sprache=de");
        self.ask(klick, "POST", &path, &[("Content-Type", "multipart/form-data; boundary=xx")], &body)
    }

    /// Looks at the page until nothing is waited for any more.
    fn settled(&mut self, klick: &Klick) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let html = self.get(klick, PAGE).html();
            if !html.contains("data-waits") {
                return html;
            }
            assert!(Instant::now() < end, "{html}");
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn change(&mut self, klick: &Klick, kind: &str, what: &str, more: &[(&str, &str)]) {
        let html = self.get(klick, PAGE).html();
        let owner = field(&html, "owner");
        let fields = [&[("owner", owner.as_str()), ("kind", kind), ("do", what)], more].concat();
        let answer = self.post(klick, PAGE, &fields);
        assert_eq!((answer.status, answer.header("location")), (303, format!("{PAGE}#{kind}-title").as_str()), "{what}");
    }
}

/// The value of the first hidden field of this name.
fn field(html: &str, name: &str) -> String {
    let tag = html.split('<').find(|tag| tag.starts_with("input") && tag.contains(&format!("name=\"{name}\""))).unwrap();
    tag.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// The addresses of public files on a page.
fn files(html: &str) -> Vec<String> {
    let mut files: Vec<String> =
        html.split("/media/").skip(1).map(|rest| format!("/media/{}", &rest[..rest.find(['"', ' ']).unwrap()])).collect();
    files.sort();
    files.dedup();
    files
}

/// A photograph with stripes that differ by `seed`, and with what a camera writes beside the pixels.
fn photo(width: usize, height: usize, seed: usize) -> Vec<u8> {
    let mut encoder = Compress::new(ColorSpace::JCS_RGB);
    encoder.set_size(width, height);
    encoder.set_quality(85.0);
    let mut started = encoder.start_compress(Vec::new()).unwrap();
    let pixels: Vec<u8> = (0..width * height)
        .flat_map(|at| {
            let (x, y) = (at % width, at / width);
            [(x / 3 + seed * 40) as u8, (y / 5) as u8, (x * y / 997 + seed) as u8]
        })
        .collect();
    started.write_scanlines(&pixels).unwrap();
    let jpeg = started.finish().unwrap();
    let exif = [b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0".as_slice(), CANARY].concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

fn logo() -> Vec<u8> {
    let mut file = io::Cursor::new(Vec::new());
    let picture = image::RgbaImage::from_fn(600, 200, |x, _| image::Rgba([0, 90, 160, if x % 100 < 50 { 255 } else { 0 }]));
    picture.write_to(&mut file, image::ImageFormat::Png).unwrap();
    file.into_inner()
}

#[test]
fn a_picture_is_sent_shown_replaced_and_taken_away() {
    let folder = House::new();
    let klick = Klick::start(folder.path());
    let mut mira = Browser::signed_in(&klick, "mira@klick.example", &folder.mira);
    let mut guest = Browser::default();
    let page = mira.get(&klick, PAGE);
    assert_eq!(page.status, 200);
    let owner = field(&page.html(), "owner");
    assert!(!guest.get(&klick, "/de/").html().contains("/media/"), "without pictures everything is as before");

    // A photograph: with all it holds it stays where nobody comes, and what is shown is only pixels.
    let sent = mira.send(&klick, "photo", &owner, &photo(2000, 1200, 1));
    assert_eq!((sent.status, sent.header("location")), (303, "/de/verwaltung/bilder#photo-title"));
    let html = mira.settled(&klick);
    assert!(html.contains("own__pic"), "{html}");
    let start = guest.get(&klick, "/de/").html();
    assert!(start.contains("<picture") && start.contains("width=\"400\" height=\"240\"") && start.contains(" 1600w"), "{start}");
    let shown = files(&start);
    assert_eq!(shown.len(), 3);
    for file in &shown {
        let answer = guest.get(&klick, file);
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/jpeg"));
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
        assert!(!answer.body.windows(4).any(|part| part == b"Exif" || part == &CANARY[..4]), "nothing but pixels");
    }

    // What is to be seen on it.
    mira.change(&klick, "photo", "words", &[("photo-alt", "Das Haus <am> Hafen"), ("photo-alt-uk", "Дім")]);
    assert!(guest.get(&klick, "/de/").html().contains("alt=\"Das Haus &lt;am&gt; Hafen\""));
    assert!(guest.get(&klick, "/uk/").html().contains("alt=\"Дім\""));
    assert!(guest.get(&klick, "/ar/").html().contains("alt=\"Das Haus &lt;am&gt; Hafen\" lang=\"de\" dir=\"ltr\""));

    // Another one in its place, and back.
    mira.send(&klick, "photo", &owner, &photo(1000, 600, 2));
    mira.settled(&klick);
    let other = files(&guest.get(&klick, "/de/").html());
    assert!(!other.is_empty() && other.iter().all(|file| !shown.contains(file)));
    assert!(!guest.get(&klick, "/de/").html().contains("Hafen"), "what was to be seen on the other one is not said of this one");
    mira.change(&klick, "photo", "back", &[]);
    assert_eq!(files(&guest.get(&klick, "/de/").html()), shown);
    mira.change(&klick, "photo", "remove", &[]);
    assert!(!guest.get(&klick, "/de/").html().contains("<picture"));
    mira.change(&klick, "photo", "back", &[]);
    assert_eq!(files(&guest.get(&klick, "/de/").html()), shown);

    // The logo: on the start page and on what is printed.
    mira.send(&klick, "logo", &owner, &logo());
    mira.settled(&klick);
    assert!(guest.get(&klick, "/de/").html().contains("class=\"own__logo\""));
    assert!(!guest.get(&klick, "/de/lernen").html().contains("own__logo"));
    assert!(guest.get(&klick, "/de/lernen/handy/einschalten/drucken").html().contains("own__logo"));

    // After the next start it is the same.
    drop(klick);
    let klick = Klick::start(folder.path());
    assert!(guest.get(&klick, "/de/").html().contains("<picture"));
    drop(klick);

    // A backup holds the pictures.
    let backup = folder.path().join("backup.db");
    let made = command(folder.path()).arg("backup").arg(&backup).output().unwrap();
    assert!(made.status.success() && folder.path().join("backup.db.blobs/original").is_dir(), "{made:?}");
    let (pepper, keys) = (folder.path().join("data/pepper"), folder.path().join("data/keys"));
    let restored = folder.path().join("other");
    let done =
        command(&restored).arg("restore").arg(&backup).arg("--pepper").arg(&pepper).arg("--keys").arg(&keys).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    fs::create_dir_all(restored.join("static")).unwrap();
    fs::write(restored.join("static/manifest.json"), "{}").unwrap();
    let klick = Klick::start(&restored);
    let start = guest.get(&klick, "/de/").html();
    assert!(shown.iter().all(|file| start.contains(file) && guest.get(&klick, file).status == 200));
}

#[test]
fn who_may_not_knows_of_nothing() {
    let folder = House::new();
    let klick = Klick::start(folder.path());
    let mut jonas = Browser::signed_in(&klick, "jonas@klick.example", &folder.jonas);
    assert_eq!(jonas.get(&klick, PAGE).status, 404);
    let owner = field(&jonas.get(&klick, "/de/begleitung/neu").html(), "owner");
    assert_eq!(jonas.send(&klick, "logo", &owner, &logo()).status, 404);
    let tus = [("Tus-Resumable", "1.0.0"), ("Upload-Length", "1000")];
    assert_eq!(jonas.ask(&klick, "POST", "/upload/logo", &tus, b"").status, 404);
    assert_eq!(jonas.post(&klick, PAGE, &[("owner", &owner), ("kind", "logo"), ("do", "remove")]).status, 404);
    let mut guest = Browser::default();
    assert_eq!(guest.ask(&klick, "POST", "/upload/logo", &tus, b"").status, 401);
    let answer = guest.send(&klick, "logo", "guest", &logo());
    assert_eq!((answer.status, answer.header("location")), (303, PAGE), "from there to the sign-in");
    assert_eq!(guest.get(&klick, PAGE).status, 303);
    assert_eq!(guest.get(&klick, "/upload/other").status, 404);
}

#[test]
fn what_cannot_be_used_is_said_where_it_was_sent() {
    let folder = House::new();
    let klick = Klick::start(folder.path());
    let mut mira = Browser::signed_in(&klick, "mira@klick.example", &folder.mira);
    let owner = field(&mira.get(&klick, PAGE).html(), "owner");
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".as_slice();
    let large = [photo(100, 100, 1), vec![0; 11 << 20]].concat();
    for (file, status, words) in [
        (svg, "415", "Klick nimmt nur JPEG, PNG und WebP."),
        (b"%PDF-1.7 and so on", "415", "Klick nimmt nur JPEG, PNG und WebP."),
        (b"\0\0\0\x24ftypheic\0\0\0\0mif1heic", "415", "Klick nimmt nur JPEG, PNG und WebP."),
        (&large, "413", "Das Bild ist zu groß."),
        (b"", "400", "Es ist kein ganzes Bild angekommen."),
    ] {
        let sent = mira.send(&klick, "logo", &owner, file);
        assert_eq!((sent.status, sent.header("location")), (303, format!("{PAGE}?logo={status}").as_str()));
        let page = mira.get(&klick, sent.header("location"));
        assert_eq!(page.status, 422);
        assert!(page.html().contains(words) && page.html().contains("href=\"#logo\""), "{status}");
    }
    // The page was made for somebody else.
    let sent = mira.send(&klick, "logo", "0123456789abcdef", &logo());
    assert_eq!(sent.header("location"), format!("{PAGE}?logo=409"));
    assert_eq!(mira.get(&klick, sent.header("location")).status, 422);

    // It begins like a picture and is none, or breaks off.
    let whole = photo(800, 600, 1);
    for file in [&whole[..whole.len() / 2], b"\x89PNG\r\n\x1A\n and nothing that makes sense"] {
        assert_eq!(mira.send(&klick, "photo", &owner, file).header("location"), format!("{PAGE}#photo-title"));
        let html = mira.settled(&klick);
        assert!(html.contains("Das Bild ist beschädigt.") && !html.contains("/media/"), "{html}");
    }
    // A good one after it, and all is well.
    mira.send(&klick, "photo", &owner, &whole);
    let html = mira.settled(&klick);
    assert!(html.contains("own__pic") && !html.contains("beschädigt"), "{html}");
}

/// Something about the jobs, read beside the running program.
async fn jobs(folder: &Path, state: &str) -> i64 {
    let options = SqliteConnectOptions::new().filename(folder.join("data/klick.db")).read_only(true);
    let mut database = SqliteConnection::connect_with(&options).await.unwrap();
    let counted = sqlx::query_scalar("select count(*) from job where kind = 'pictures' and state = $1").bind(state);
    counted.fetch_one(&mut database).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_picture_survives_that_the_program_is_killed() {
    let folder = House::new();
    let mut klick = Klick::start(folder.path());
    let mut mira = Browser::signed_in(&klick, "mira@klick.example", &folder.mira);
    // Large enough to be decoded for a while.
    let picture = photo(5000, 4000, 3);
    let length = picture.len().to_string();
    let tus = ("Tus-Resumable", "1.0.0");
    let begun = mira.ask(&klick, "POST", "/upload/photo", &[tus, ("Upload-Length", &length)], b"");
    assert_eq!(begun.status, 201);
    let place = begun.header("location").to_owned();
    let piece = ("Content-Type", "application/offset+octet-stream");

    // Killed between pieces, and in the middle of one.
    let third = picture.len() / 3;
    assert_eq!(mira.ask(&klick, "PATCH", &place, &[tus, piece, ("Upload-Offset", "0")], &picture[..third]).status, 204);
    drop(klick);
    klick = Klick::start(folder.path());
    let there = |mira: &mut Browser, klick: &Klick| {
        let said = mira.ask(klick, "HEAD", &place, &[tus], b"");
        assert_eq!(said.status, 200);
        said.header("upload-offset").parse::<usize>().unwrap()
    };
    assert_eq!(there(&mut mira, &klick), third, "what was acknowledged is there");
    {
        let mut line = TcpStream::connect(&klick.address).unwrap();
        let head = format!(
            "PATCH {place} HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nCookie: {}\r\nTus-Resumable: 1.0.0\r\n\
             Content-Type: application/offset+octet-stream\r\nUpload-Offset: {third}\r\nContent-Length: {}\r\n\r\n",
            klick.address,
            mira.cookie,
            picture.len() - third
        );
        line.write_all(head.as_bytes()).unwrap();
        line.write_all(&picture[third..2 * third]).unwrap();
        thread::sleep(Duration::from_millis(200));
        drop(klick);
    }
    klick = Klick::start(folder.path());
    let from = there(&mut mira, &klick);
    assert!((third..=2 * third).contains(&from));
    let said = mira.ask(&klick, "PATCH", &place, &[tus, piece, ("Upload-Offset", &from.to_string())], &picture[from..]);
    assert_eq!(said.status, 204);
    assert!(mira.get(&klick, PAGE).html().contains("data-waits"), "it has arrived, whoever has it at this moment");

    // Killed in the middle of the job.
    let end = Instant::now() + PATIENCE;
    while jobs(folder.path(), "running").await == 0 {
        assert!(Instant::now() < end && jobs(folder.path(), "done").await == 0, "the job was never seen running");
        thread::sleep(Duration::from_millis(5));
    }
    drop(klick);
    assert_eq!(jobs(folder.path(), "running").await, 1, "it was killed in the middle");
    klick = Klick::start(folder.path());
    assert!(mira.get(&klick, PAGE).html().contains("data-waits"), "it is still waited for");
    let html = mira.settled(&klick);
    assert!(html.contains("own__pic"), "{html}");
    assert_eq!(files(&Browser::default().get(&klick, "/de/").html()).len(), 3);
    assert_eq!(jobs(folder.path(), "done").await, 1, "once");
}
