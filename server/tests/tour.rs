//! A drawn tour in the real program: taken in at the start of a demo, its pictures made by the process for pictures, shown; after a kill in the
//! middle of it, and once only.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod program;
mod small_content;

use program::{Browser, CANARY, Klick, SERVE, command, photo};
use serde_json::Value;
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    fs,
    path::Path,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A job whose process was killed rests for half a minute; AVIF takes its time.
const PATIENCE: Duration = Duration::from_mins(3);
const GEOJSON: &str = "/de/stadtteil/rundgang.geojson";

/// A tour of two stations: one to look around in, one a photograph.
fn write_tour(folder: &Path) {
    small_content::write(folder);
    let tour = folder.join("content/tour/klein");
    let put = |name: &str, bytes: &[u8]| {
        let path = tour.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    put(
        "tour.toml",
        b"slug = \"klein\"\ndemo = true\nstations = [\"markt\", \"hafen\"]\n[words.de]\ntitle = \"Klein\"\nline = \"Kurz.\"\nwords = \"Erfunden.\"\n",
    );
    put(
        "map.toml",
        b"width = 100\nheight = 78\nnorth_west = { lat = 54.61, lon = 12.29 }\nsouth_east = { lat = 54.59, lon = 12.31 }\n",
    );
    put("map.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 78\"><path d=\"M0 0h9v9z\"/></svg>");
    for (slug, other, kind, lon) in [("markt", "hafen", "sphere", "12.300"), ("hafen", "markt", "photo", "12.301")] {
        let station = format!(
            "slug = \"{slug}\"\nkind = \"{kind}\"\npicture = \"{slug}.jpg\"\nlat = 54.6\nlon = {lon}\nheading = 90\nconsent = \"none\"\n\
             [access]\nsteps = 0\nkerb = \"none\"\nbench = true\ntoilet = false\n[[link]]\nto = \"{other}\"\nminutes = 1\n"
        );
        put(&format!("stations/{slug}/station.toml"), station.as_bytes());
        let words = format!(
            "---\ntitle: \"Station {slug}\"\nline: \"Eine Zeile.\"\nplace: \"Am Wasser\"\naccess: \"Ohne Stufen.\"\nalt: \"Ein Platz.\"\nways:\n  \
             {other}: \"Zum Wasser.\"\n---\n\nEine Geschichte.\n\n## Mehr\n\nMehr davon.\n"
        );
        put(&format!("stations/{slug}/de.md"), words.as_bytes());
    }
    put("pictures/markt.jpg", &photo(1024, 512, 1));
    put("pictures/hafen.jpg", &photo(640, 480, 2));
}

fn start(folder: &Path) -> Klick {
    let mut command = command(folder);
    command.args(SERVE).args(["--demo", "--tour"]).stderr(Stdio::inherit());
    Klick::start_by(command)
}

/// Waits until so many places are on the map.
fn places(klick: &Klick, wanted: usize) -> Vec<Value> {
    let (mut guest, end) = (Browser::default(), Instant::now() + PATIENCE);
    loop {
        let answer = guest.get(klick, GEOJSON);
        if answer.status == 200 {
            let json: Value = serde_json::from_slice(&answer.body).unwrap();
            let features = json["features"].as_array().unwrap();
            if features.len() >= wanted {
                return features.clone();
            }
        }
        assert!(Instant::now() < end, "{} {}", answer.status, answer.html());
        thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn a_drawn_tour_is_there_when_its_pictures_are_made() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("static")).unwrap();
    fs::write(folder.path().join("static/manifest.json"), "{}").unwrap();
    write_tour(folder.path());
    let klick = start(folder.path());
    // Killed while nothing, or something, of it is made: it goes on.
    drop(klick);
    let klick = start(folder.path());
    let found = places(&klick, 3);
    assert_eq!(found.len(), 3, "two stations and the way along them");
    assert_eq!(found[0]["properties"]["title"], "Station markt");
    assert_eq!(found[1]["id"], "hafen");

    let mut guest = Browser::default();
    let around = guest.get(&klick, "/de/stadtteil/rundgang/markt/rundum.json");
    assert_eq!((around.status, around.header("content-type")), (200, "application/json; charset=utf-8"));
    let json: Value = serde_json::from_slice(&around.body).unwrap();
    let (levels, tiles) = (json["levels"].as_u64().unwrap(), json["tiles"].as_object().unwrap());
    assert!((1..=3).contains(&levels) && json["cube"].as_u64() == Some(512 << (levels - 1)), "{json}");
    assert!(tiles.keys().filter(|key| key.starts_with('1')).count() == 6 && json["heading"] == 90.0, "{json}");
    for file in tiles.values().chain([&json["preview"]]) {
        let answer = guest.get(&klick, file.as_str().unwrap());
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/jpeg"));
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert!(!answer.body.windows(4).any(|part| part == b"Exif" || part == &CANARY[..4]), "nothing but pixels");
    }
    assert_eq!(guest.get(&klick, "/de/stadtteil/rundgang/hafen/rundum.json").status, 404, "it is a photograph");
    assert_eq!(guest.get(&klick, "/de/stadtteil/rundgang/nirgends/rundum.json").status, 404);

    // After the next start it is the same, and once.
    drop(klick);
    let klick = start(folder.path());
    assert_eq!(places(&klick, 3).len(), 3);
}

/// Marks the middle of the picture of a station, and orders what the pages of those who make the tour order: its files anew, without what is there.
async fn hide_the_middle(folder: &Path, slug: &str) {
    let options = SqliteConnectOptions::new().filename(folder.join("data/klick.db"));
    let mut database = SqliteConnection::connect_with(&options).await.unwrap();
    let sql = "select p.id from station_picture p join station s on s.id = p.station_id where s.slug = $1";
    let picture: String = sqlx::query_scalar(sql).bind(slug).fetch_one(&mut database).await.unwrap();
    let (mark, job) = ("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002");
    let mark_sql = "insert into shown_person (id, picture_id, x, y, w, h, basis, note, made_at) values ($1, $2, 4500, 4500, 1000, 1000, 'blurred', '', 0)";
    sqlx::query(mark_sql).bind(mark).bind(&picture).execute(&mut database).await.unwrap();
    let wait_sql = "update station_picture set people = 'marked', state = 'waiting', making = 2, job_id = $1 where id = $2";
    sqlx::query(wait_sql).bind(job).bind(&picture).execute(&mut database).await.unwrap();
    let job_sql =
        "insert into job (id, kind, once_key, payload, state, attempts, most_attempts, due_at, done, whole, enqueued_at)
                   values ($1, 'tour-picture', $2, $3, 'waiting', 0, 3, 0, 0, 0, 0)";
    let payload = format!("{picture} 2");
    sqlx::query(job_sql).bind(job).bind(format!("tour-picture:{payload}")).bind(&payload).execute(&mut database).await.unwrap();
}

fn around(klick: &Klick) -> Value {
    let answer = Browser::default().get(klick, "/de/stadtteil/rundgang/markt/rundum.json");
    serde_json::from_slice(&answer.body).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_hidden_is_made_anew_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("static")).unwrap();
    fs::write(folder.path().join("static/manifest.json"), "{}").unwrap();
    write_tour(folder.path());
    let klick = start(folder.path());
    places(&klick, 3);
    let before = around(&klick);
    hide_the_middle(folder.path(), "markt").await;
    let end = Instant::now() + PATIENCE;
    let after = loop {
        let now = around(&klick);
        if now["tiles"].is_object() && now != before {
            break now;
        }
        assert!(Instant::now() < end, "{now}");
        thread::sleep(Duration::from_millis(200));
    };
    assert_ne!(before["tiles"]["1f00"], after["tiles"]["1f00"], "the middle is in front");
    assert_eq!(before["tiles"]["1b00"], after["tiles"]["1b00"], "behind nothing has changed");
    let (mut guest, old) = (Browser::default(), before["tiles"]["1f00"].as_str().unwrap().to_owned());
    while guest.get(&klick, &old).status != 404 {
        assert!(Instant::now() < end, "what showed the face is still there");
        thread::sleep(Duration::from_millis(100));
    }
    for file in after["tiles"].as_object().unwrap().values() {
        assert_eq!(guest.get(&klick, file.as_str().unwrap()).status, 200);
    }
}

#[test]
fn a_tour_that_is_not_in_order_is_said_with_file_and_line() {
    let folder = TempDir::new().unwrap();
    write_tour(folder.path());
    let check = || command(folder.path()).arg("check").output().unwrap();
    let whole = check();
    assert!(whole.status.success(), "{whole:?}");
    let station = folder.path().join("content/tour/klein/stations/markt/station.toml");
    let text = fs::read_to_string(&station).unwrap();
    fs::write(&station, text.replace("\"sphere\"", "\"ball\"")).unwrap();
    let broken = check();
    let said = [broken.stdout.as_slice(), broken.stderr.as_slice()].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(!broken.status.success() && said.contains("tour/klein/stations/markt/station.toml:2: A picture is a"), "{said}");
}
