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

mod program;

use program::{Answer, Browser, CANARY, House, Klick, command, field, files, photo};
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    fs,
    io::{self, Write as _},
    net::TcpStream,
    path::Path,
    thread,
    time::{Duration, Instant},
};

const PAGE: &str = "/de/verwaltung/bilder";
/// A job whose process was killed rests for half a minute.
const PATIENCE: Duration = Duration::from_secs(90);

impl Browser {
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

    /// The start page, once this is true of it: it shows what a job made a moment after the other page says that it is done.
    fn start_page(&mut self, klick: &Klick, is_there: impl Fn(&str) -> bool) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let html = self.get(klick, "/de/").html();
            if is_there(&html) {
                return html;
            }
            assert!(Instant::now() < end, "{html}");
            thread::sleep(Duration::from_millis(50));
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
    let start = guest.start_page(&klick, |html| html.contains("<picture"));
    assert!(start.contains("width=\"400\" height=\"240\"") && start.contains(" 1600w"), "{start}");
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
    let other = files(&guest.start_page(&klick, |html| files(html) != shown));
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
    guest.start_page(&klick, |html| html.contains("class=\"own__logo\""));
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
