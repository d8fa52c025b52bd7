//! The real program on a folder of its own, and a browser without JavaScript.
#![allow(dead_code, reason = "each test file uses a part of it")]

use base::{
    Lang,
    moment::{Clock as _, SystemClock},
};
use mozjpeg::{ColorSpace, Compress};
use people::{paths::SecondFactor, testing::code_on};
use std::{
    fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

/// Stands in what cameras write beside the pixels: place, time, name.
pub const CANARY: &[u8] = b"54.0887 N 12.1405 E Kamera von Erika";

/// What it is started with to serve.
pub const SERVE: [&str; 5] = ["serve", "--listen", "127.0.0.1:0", "--log", "error"];

/// The program on a folder of its own.
pub struct Klick {
    program: Child,
    pub address: String,
}

/// One of its commands, with the real content unless the folder has its own.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klick"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KLICK_")) {
        command.env_remove(name);
    }
    let own = folder.join("content");
    let content = if own.is_dir() { own } else { content() };
    command.arg("--content").arg(content).arg("--data").arg(folder.join("data")).arg("--static").arg(folder.join("static"));
    command
}

/// The real content.
pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

impl Klick {
    pub fn start(folder: &Path) -> Self {
        let mut command = command(folder);
        command.args(SERVE);
        Self::start_by(command)
    }

    /// Started by a command of its own, which becomes it.
    pub fn start_by(mut command: Command) -> Self {
        let mut program = command.stdout(Stdio::piped()).spawn().unwrap();
        let out = program.stdout.take().unwrap();
        let mut klick = Self { program, address: String::new() };
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("Klick is running at http://");
        address.unwrap_or_else(|| panic!("Klick does not start: {line:?}")).clone_into(&mut klick.address);
        klick
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.program.id()
    }
}

impl AsRef<str> for Klick {
    fn as_ref(&self) -> &str {
        &self.address
    }
}

impl Drop for Klick {
    /// SIGKILL: nothing is written, nothing is closed.
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A line to the program that stays.
pub fn connect(address: &str) -> io::Result<BufReader<TcpStream>> {
    let line = TcpStream::connect(address)?;
    line.set_nodelay(true)?;
    // Only so that a fault cannot hold the test for ever.
    line.set_read_timeout(Some(Duration::from_secs(30)))?;
    Ok(BufReader::new(line))
}

/// A house with a coordinator and a coach, and their passwords.
pub struct House {
    pub folder: TempDir,
    pub mira: String,
    pub jonas: String,
}

impl House {
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("static")).unwrap();
        fs::write(folder.path().join("static/manifest.json"), "{}").unwrap();
        fs::DirBuilder::new().mode(0o700).create(folder.path().join("data")).unwrap();
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

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        let line = self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.unwrap_or_default()
    }

    pub fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A browser without JavaScript.
#[derive(Clone, Default)]
pub struct Browser {
    pub cookie: String,
}

impl Browser {
    pub fn try_ask(
        &mut self,
        at: &impl AsRef<str>,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> io::Result<Answer> {
        let mut line = TcpStream::connect(at.as_ref())?;
        line.set_read_timeout(Some(Duration::from_mins(1)))?;
        let mut head =
            format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n", at.as_ref());
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

    pub fn ask(&mut self, at: &impl AsRef<str>, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        self.try_ask(at, method, path, headers, body).unwrap()
    }

    pub fn get(&mut self, at: &impl AsRef<str>, path: &str) -> Answer {
        self.ask(at, "GET", path, &[], b"")
    }

    pub fn post(&mut self, at: &impl AsRef<str>, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", base::address::escape(value))).collect();
        self.ask(at, "POST", path, &[("Content-Type", "application/x-www-form-urlencoded")], body.join("&").as_bytes())
    }

    pub fn signed_in(klick: &impl AsRef<str>, email: &str, password: &str) -> Self {
        let mut browser = Self::default();
        let fields = [("email", email), ("passwort", password)];
        assert_eq!(browser.post(klick, "/de/anmelden/team", &fields).status, 303, "{email}");
        if browser.get(klick, "/de/verwaltung").header("location") == SecondFactor::href(Lang::De) {
            browser.set_app_up(klick);
        }
        browser
    }

    /// Sets up the second factor that a coordinator needs before anything opens.
    fn set_app_up(&mut self, klick: &impl AsRef<str>) {
        let page = SecondFactor::href(Lang::De);
        let owner = field(&self.get(klick, &page).html(), "owner");
        self.post(klick, &page, &[("owner", &owner), ("do", "begin")]);
        let code = code_on(&self.get(klick, &page).html(), SystemClock.now());
        let done = self.post(klick, &page, &[("owner", &owner), ("do", "finish"), ("code", &code)]);
        assert_eq!(done.status, 200, "{}", done.html());
    }
}

/// The value of the first hidden field of this name.
pub fn field(html: &str, name: &str) -> String {
    let tag = html.split('<').find(|tag| tag.starts_with("input") && tag.contains(&format!("name=\"{name}\""))).unwrap();
    tag.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// The addresses of public files on a page.
pub fn files(html: &str) -> Vec<String> {
    let mut files: Vec<String> =
        html.split("/media/").skip(1).map(|rest| format!("/media/{}", &rest[..rest.find(['"', ' ']).unwrap()])).collect();
    files.sort();
    files.dedup();
    files
}

/// A photograph with stripes that differ by `seed`, and with what a camera writes beside the pixels.
#[allow(clippy::cast_possible_truncation, reason = "any colours will do")]
pub fn photo(width: usize, height: usize, seed: usize) -> Vec<u8> {
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
