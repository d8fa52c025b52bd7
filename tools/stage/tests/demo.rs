//! The demo tour is whole: words in every language for everything, points on what they name, arrows that show the right way, pictures of the
//! right size, the same bytes each time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a test"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use serde::Deserialize;
use stage::{Drawings, Picture};

const LANGUAGES: [&str; 7] = ["de", "ls", "en", "uk", "ru", "ar", "tr"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tour {
    slug: String,
    demo: bool,
    stations: Vec<String>,
    words: BTreeMap<String, TourWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TourWords {
    title: String,
    line: String,
    words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Map {
    width: f64,
    height: f64,
    north_west: Corner,
    south_east: Corner,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Corner {
    lat: f64,
    lon: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Station {
    slug: String,
    kind: Kind,
    degrees: Option<f32>,
    picture: String,
    then: Option<String>,
    lat: f64,
    lon: f64,
    heading: f32,
    consent: String,
    access: Access,
    #[serde(default)]
    point: Vec<Point>,
    link: Vec<Link>,
}

#[derive(Deserialize, PartialEq, Clone, Copy, Debug)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Sphere,
    Strip,
    Photo,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Access {
    steps: u8,
    kerb: String,
    bench: bool,
    toilet: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    id: String,
    kind: String,
    to: Option<String>,
    yaw: f32,
    pitch: f32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    to: String,
    minutes: u32,
}

/// One language's words, as far as the tests must know them.
#[derive(Default)]
struct Words {
    plain: BTreeMap<String, String>,
    ways: BTreeMap<String, String>,
    points: BTreeMap<String, (String, String)>,
    short: String,
    long: String,
}

fn tour() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../content/tour/demo")
}

fn toml<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let path = tour().join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn stations() -> Vec<Station> {
    let tour: Tour = toml("tour.toml");
    tour.stations.iter().map(|slug| toml(&format!("stations/{slug}/station.toml"))).collect()
}

fn unquoted(text: &str) -> String {
    let inside = text.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inside.unwrap_or_else(|| panic!("not in quotes: {text}")).replace("\\\"", "\"")
}

fn words(slug: &str, language: &str) -> Words {
    let path = tour().join(format!("stations/{slug}/{language}.md"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (head, body) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).expect("front matter");
    let mut words = Words::default();
    let mut list = "";
    for line in head.lines() {
        match (line.strip_prefix("  "), list) {
            (Some(line), "ways") => {
                let (to, way) = line.split_once(": ").expect("a way");
                words.ways.insert(to.to_owned(), unquoted(way));
            }
            (Some(line), "points") => {
                let (id, both) = line.split_once(": ").expect("a point");
                let both = both.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).expect("title and words");
                let (title, said) = both.split_once("\", \"").expect("title and words");
                words.points.insert(id.to_owned(), (unquoted(&format!("{title}\"")), unquoted(&format!("\"{said}"))));
            }
            (Some(line), _) => panic!("{slug}/{language}.md: {line}"),
            (None, _) => {
                let (name, value) = line.split_once(':').expect("a name");
                if value.is_empty() {
                    list = name;
                } else {
                    words.plain.insert(name.to_owned(), unquoted(value));
                }
            }
        }
    }
    let (short, long) = body.split_once("\n## Mehr\n").expect("## Mehr");
    (words.short, words.long) = (short.trim().to_owned(), long.trim().to_owned());
    words
}

/// Metres east and south of the map's corner.
fn place(map: &Map, station: &Station) -> [f64; 2] {
    let (nw, se) = (&map.north_west, &map.south_east);
    [(station.lon - nw.lon) / (se.lon - nw.lon) * map.width, (station.lat - nw.lat) / (se.lat - nw.lat) * map.height]
}

fn apart(one: f32, other: f32) -> f32 {
    ((one - other + 540.0).rem_euclid(360.0) - 180.0).abs()
}

#[test]
fn everything_has_words_in_every_language() {
    let tour: Tour = toml("tour.toml");
    assert_eq!((tour.slug.as_str(), tour.demo, tour.stations.len()), ("demo", true, 9));
    assert_eq!(tour.words.keys().map(String::as_str).collect::<BTreeSet<_>>(), LANGUAGES.into_iter().collect());
    assert!(tour.words.values().all(|words| !words.title.is_empty() && !words.line.is_empty() && !words.words.is_empty()));
    for station in stations() {
        let points: BTreeSet<_> = station.point.iter().map(|point| point.id.clone()).collect();
        let links: BTreeSet<_> = station.link.iter().map(|link| link.to.clone()).collect();
        assert_eq!(points.len(), station.point.len(), "{}: two points of one name", station.slug);
        assert!((2..=5).contains(&points.len()) && !links.is_empty(), "{}", station.slug);
        for language in LANGUAGES {
            let words = words(&station.slug, language);
            let at = format!("{}/{language}.md", station.slug);
            let mut plain = BTreeSet::from(["title", "line", "place", "access", "alt"]);
            plain.extend(station.then.as_ref().map(|_| "then"));
            assert_eq!(words.plain.keys().map(String::as_str).collect::<BTreeSet<_>>(), plain, "{at}");
            assert_eq!(words.points.keys().cloned().collect::<BTreeSet<_>>(), points, "{at}");
            assert_eq!(words.ways.keys().cloned().collect::<BTreeSet<_>>(), links, "{at}");
            let all = words.plain.values().chain(words.ways.values()).chain(words.points.values().flat_map(|(a, b)| [a, b]));
            assert!(all.chain([&words.short, &words.long]).all(|text| !text.trim().is_empty()), "{at}: something is empty");
        }
    }
}

#[test]
fn the_way_is_right() {
    let map: Map = toml("map.toml");
    let stations = stations();
    let find = |slug: &str| stations.iter().find(|station| station.slug == slug).unwrap_or_else(|| panic!("no station {slug}"));
    for station in &stations {
        let [x, y] = place(&map, station);
        let stage = Drawings::of(&tour()).stage(&station.slug).unwrap();
        assert!((x - f64::from(stage.eye[0])).hypot(y - f64::from(stage.eye[1])) < 0.5, "{}: {x} {y}", station.slug);
        assert!(apart(station.heading, stage.heading) < 0.01, "{}", station.slug);
        let way = |to: &str| {
            let [tx, ty] = place(&map, find(to));
            ((tx - x).atan2(y - ty).to_degrees() as f32, (tx - x).hypot(ty - y))
        };
        for link in &station.link {
            assert!(
                find(&link.to).link.iter().any(|back| back.to == station.slug),
                "{} → {}: no way back",
                station.slug,
                link.to
            );
            assert_eq!(link.minutes, (way(&link.to).1 / 75.0).ceil() as u32, "{} → {}", station.slug, link.to);
        }
        for point in &station.point {
            match (point.kind.as_str(), &point.to) {
                ("station", Some(to)) => {
                    assert!(apart(station.heading + point.yaw, way(to).0) < 15.0, "{} → {to}", station.slug);
                    assert!(station.link.iter().any(|link| link.to == *to));
                }
                ("info", None) => {}
                _ => panic!("{}: {}", station.slug, point.id),
            }
        }
    }
}

#[test]
fn points_sit_on_what_they_name() {
    let drawings = Drawings::of(&tour());
    for station in stations() {
        for pointed in drawings.points(&station.slug).unwrap() {
            let point = station.point.iter().find(|point| point.id == pointed.name);
            let point = point.unwrap_or_else(|| panic!("{}: no point {}", station.slug, pointed.name));
            assert!(
                apart(point.yaw, pointed.yaw) < 1.0 && (point.pitch - pointed.pitch).abs() < 1.5,
                "{}: {pointed:?}",
                station.slug
            );
        }
    }
}

#[test]
fn stations_are_what_their_stages_make() {
    let (mut kinds, mut benches, mut toilets) = (BTreeMap::new(), 0, 0);
    let drawings = Drawings::of(&tour());
    for station in stations() {
        *kinds.entry(format!("{:?}", station.kind)).or_insert(0) += 1;
        let stage = drawings.stage(&station.slug).unwrap();
        let same = match (station.kind, stage.picture) {
            (Kind::Sphere, Picture::Sphere { width }) => width == 4096,
            (Kind::Strip, Picture::Strip { degrees, .. }) => Some(degrees) == station.degrees,
            (Kind::Photo, Picture::Photo { width, height, .. }) => (width, height) == (1600, 1200),
            _ => false,
        };
        assert!(same, "{}", station.slug);
        assert_eq!(station.picture, format!("{}.jpg", station.slug));
        if let Some(then) = &station.then {
            drawings.stage(then.strip_suffix(".jpg").unwrap()).unwrap();
        }
        let Access { steps, kerb, bench, toilet } = &station.access;
        assert!(*steps < 50 && ["none", "lowered", "raised"].contains(&kerb.as_str()) && station.consent == "none");
        benches += u8::from(*bench);
        toilets += u8::from(*toilet);
    }
    assert!(benches > toilets && toilets > 1, "{benches} {toilets}");
    assert_eq!(kinds, BTreeMap::from([("Photo".into(), 2), ("Sphere".into(), 5), ("Strip".into(), 2)]));
}

#[test]
fn drawings_are_small_and_used() {
    let folder = tour().join("stage");
    let mut used: BTreeSet<String> = ["ground".into(), "water".into()].into();
    let mut texts = String::new();
    let mut drawn = BTreeSet::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let text = fs::read_to_string(folder.join(&name)).unwrap();
        if let Some(name) = name.strip_suffix(".svg") {
            assert!(text.len() < 60_000 && !text.contains("<text") && !text.contains("href"), "{name}.svg");
            drawn.insert(name.to_owned());
        } else {
            texts += &text;
        }
    }
    for piece in texts.split('"').skip(1).step_by(2) {
        used.insert(piece.to_owned());
    }
    assert_eq!(drawn.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new(), "drawings that no stage shows");
    assert!(fs::metadata(tour().join("map.svg")).unwrap().len() <= 12 * 1024);
}

#[test]
fn the_same_bytes_each_time() {
    let drawings = Drawings::of(&tour());
    let small = |name: &str| drawings.build(name).unwrap().render(0.1);
    for name in ["abend", "hafen", "laden"] {
        let (one, other) = (small(name), small(name));
        assert!(one.pixels == other.pixels && one.jpeg().unwrap() == other.jpeg().unwrap(), "{name}");
    }
    assert_eq!(drawings.look().unwrap(), drawings.look().unwrap());
    let image = small("markt");
    assert_eq!((image.width, image.height), (409, 204));
    let mean = |rows: std::ops::Range<usize>| {
        let part = &image.pixels[rows.start * image.width * 3..rows.end * image.width * 3];
        part.iter().map(|byte| f32::from(*byte)).sum::<f32>() / part.len() as f32
    };
    assert!(mean(0..40) > 190.0 && mean(0..40) > mean(160..200), "the sky is above, the ground below");
}
