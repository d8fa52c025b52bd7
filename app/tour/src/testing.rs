//! A small published tour, and stations in the tables, for tests.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "only tests use this")]

use crate::{
    published::{
        Around, Facts, File, Look, Picture, Point, PointWords, Published, Said, Size, Station, Tour, TourMap, TourWords, Way,
        Words,
    },
    records::{
        file, map, person, picture,
        station::{self, Station as Drafted},
        tour, words,
    },
    rules::{
        geo::{self, Place},
        kinds::{Basis, People, PictureState, PointKind, Role, ShapeKind, TourState},
        making::{self, Kept},
        map::Map,
    },
};
use base::{Context, Lang, Moment};
use media::Shape;
use std::{array, collections::BTreeMap};
use uuid::Uuid;

fn file(name: &str) -> File {
    File { href: format!("/media/{name}.jpg"), bytes: 9000 }
}

fn size(name: &str, width: i64, height: i64) -> Size {
    Size { width, height, jpeg: file(&format!("{name}-{width}")), avif: None }
}

fn picture(id: u128, shape: ShapeKind) -> Picture {
    let tiles: BTreeMap<String, File> = [("1f00".to_owned(), file("front")), ("1b00".to_owned(), file("back"))].into();
    let around = Around {
        cube: 512,
        levels: 1,
        sky: "#aabbcc".into(),
        ground: "#334455".into(),
        preview: file("preview"),
        tiles,
        sides: array::from_fn(|side| vec![size(&format!("side{side}"), 400, 400), size(&format!("side{side}"), 800, 800)]),
    };
    Picture {
        id: Uuid::from_u128(id),
        shape,
        degrees: if shape == ShapeKind::Flat { 0.0 } else { 360.0 },
        photo: vec![size("photo", 400, 300), size("photo", 800, 600), size("photo", 1600, 1200)],
        around: (shape != ShapeKind::Flat).then_some(around),
    }
}

fn station(number: usize, slug: &str, title: &str, place: Place, shape: ShapeKind) -> Station {
    let words = Words {
        title: title.into(),
        line: "Eine Zeile.".into(),
        place: "Am Markt 1".into(),
        alt: "Ein Platz.".into(),
        story: "Eine Geschichte.".into(),
        more: "Mehr davon.".into(),
        ..Words::default()
    };
    let id = u128::try_from(number).unwrap_or_default();
    Station {
        id: Uuid::from_u128(id),
        slug: slug.into(),
        number,
        place,
        heading: 312.0,
        start: Look::default(),
        words: Said(vec![(Lang::De, words)]),
        facts: Facts { steps: Some(0), bench: Some(true), ..Facts::default() },
        picture: picture(100 + id, shape),
        then: None,
        today: None,
        points: Vec::new(),
        ways: Vec::new(),
        demo: true,
        changed_at: Moment(0),
    }
}

/// Two stations, each the other's neighbour, and a tour along both.
pub fn published() -> Published {
    let (here, there) = (Place { lat: 54.6, lon: 12.3 }, Place { lat: 54.6, lon: 12.301 });
    let mut market = station(1, "markt", "Der Markt", here, ShapeKind::Sphere);
    let mut harbour = station(2, "hafen", "Der Hafen", there, ShapeKind::Flat);
    let way = |to: &str, index, from: Place, place: Place| Way {
        to: to.into(),
        index,
        minutes: 1,
        metres: geo::metres(from, place),
        bearing: geo::bearing(from, place),
        yaw: geo::arrow(312.0, geo::bearing(from, place)),
        landmark: Said(vec![(Lang::De, "Gehen Sie zum Wasser.".into())]),
    };
    market.ways.push(way("hafen", 1, here, there));
    harbour.ways.push(way("markt", 0, there, here));
    let words = PointWords { title: "Die Pumpe".into(), words: "Sie geht noch.".into() };
    market.points.push(Point {
        slug: "pumpe".into(),
        kind: PointKind::Info,
        to: None,
        href: None,
        look: Look { yaw: 7.0, pitch: -5.8 },
        words: Said(vec![(Lang::De, words)]),
    });
    let corners = (Place { lat: 54.604, lon: 12.292 }, Place { lat: 54.596, lon: 12.308 });
    let map = Map::new(1000.0, 780.0, corners.0, corners.1).map(|map| TourMap {
        map,
        svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 780\"/>".into(),
        mark: "0a1b2c3d".into(),
    });
    let tour = Tour {
        id: Uuid::from_u128(9),
        slug: "klein".into(),
        words: Said(vec![(
            Lang::De,
            TourWords { title: "Klein".into(), line: "Ein kurzer Weg.".into(), words: "Zwei Stationen.".into() },
        )]),
        stops: vec![0, 1],
        map,
        demo: true,
    };
    Published { stations: vec![market, harbour], tours: vec![tour] }
}

/// A draft with nothing in it, by this author.
pub async fn a_station(ctx: &Context, author: Option<Uuid>) -> Uuid {
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await.unwrap();
    station::insert(&mut tx, &Drafted::draft(id, format!("station-{}", id.simple()), author, ctx.at)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A draft of this name that may be published: with a place, words in German, and a photograph in which nobody can be recognised. `files`: the
/// public names of its picture, with their widths.
pub async fn a_whole_station(ctx: &Context, slug: &str, author: Option<Uuid>, files: &[(String, i64)]) -> Uuid {
    let (id, picture) = (ctx.new_id(), ctx.new_id());
    let mut tx = ctx.store.begin().await.unwrap();
    let new =
        Drafted { lat: Some(54_600_000), lon: Some(12_300_000), heading: 450, ..Drafted::draft(id, slug.into(), author, ctx.at) };
    station::insert(&mut tx, &new).await.unwrap();
    let said = Words {
        title: format!("Station {slug}"),
        line: "Eine Zeile.".into(),
        alt: "Ein Platz.".into(),
        story: "Eine Geschichte.".into(),
        ..Words::default()
    };
    words::set(&mut tx, id, Lang::De, &said).await.unwrap();
    let new = picture::Picture {
        station: Some(id),
        role: Role::Main,
        shape: Some(ShapeKind::Flat),
        width: 1600,
        height: 1200,
        people: Some(People::None),
        state: PictureState::Waiting,
        ..picture::Picture::new(picture, ctx.new_id(), author, ctx.at)
    };
    picture::insert(&mut tx, &new).await.unwrap();
    let made = picture::Made { made_of: "flat".into(), ..picture::Made::default() };
    assert!(picture::show(&mut tx, picture, 1, &made).await.unwrap());
    for (name, width) in files {
        let file =
            file::File { picture, part: "photo".into(), name: name.clone(), width: *width, height: width * 3 / 4, bytes: 9000 };
        file::insert(&mut tx, &file).await.unwrap();
    }
    tx.commit().await.unwrap();
    id
}

/// A tour with this title in German, without stations, that nobody sees.
pub async fn a_tour(ctx: &Context, title: &str) -> Uuid {
    let id = ctx.new_id();
    let new = tour::Tour {
        id,
        slug: id.simple().to_string(),
        state: TourState::Draft,
        position: 0,
        revision: 1,
        demo: false,
        author: None,
        made_at: ctx.at,
        changed_at: ctx.at,
    };
    let mut tx = ctx.store.begin().await.unwrap();
    tour::insert(&mut tx, &new).await.unwrap();
    tour::set_words(&mut tx, id, Lang::De, &TourWords { title: title.into(), ..TourWords::default() }).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A drawn map of a tour: two hundredths of a degree around 54.6, 12.3.
pub async fn a_map(ctx: &Context, tour: Uuid) {
    let drawn = map::DrawnMap {
        tour,
        svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 800\"><path d=\"M0 0h9\"/></svg>".into(),
        width: 1000,
        height: 800,
        north: 54_610_000,
        west: 12_290_000,
        south: 54_590_000,
        east: 12_310_000,
    };
    let mut tx = ctx.store.begin().await.unwrap();
    map::put(&mut tx, &drawn).await.unwrap();
    tx.commit().await.unwrap();
}

/// The job has made the files of this picture, as often as it was ordered: it is this, of this size, and hides what is to be hidden.
pub async fn made(ctx: &Context, id: Uuid, shape: Shape, (width, height): (i64, i64)) {
    let mut tx = ctx.store.begin().await.unwrap();
    let kept = Kept::of(shape);
    picture::set_shape(&mut tx, id, &kept, shape != Shape::Flat).await.unwrap();
    picture::set_size(&mut tx, id, width, height).await.unwrap();
    let blurred = person::of(&mut tx, id).await.unwrap().into_iter().filter(|shown| shown.basis == Basis::Blurred);
    let blur = blurred.filter_map(|shown| making::region(shown.x, shown.y, shown.w, shown.h)).collect();
    let scene = making::scene(shape, blur, None);
    let around = shape != Shape::Flat;
    let made = picture::Made {
        cube: if around { 512 } else { 0 },
        levels: i64::from(around),
        sky: if around { "#aabbcc".into() } else { String::new() },
        ground: if around { "#334455".into() } else { String::new() },
        made_of: scene.to_string(),
    };
    let making = picture::find(&mut tx, id).await.unwrap().unwrap().making;
    assert!(picture::show(&mut tx, id, making, &made).await.unwrap());
    file::forget(&mut tx, id).await.unwrap();
    let sides = ["preview", "tile-1f00", "side-0", "side-1", "side-2", "side-3"];
    for part in ["photo"].into_iter().chain(sides.into_iter().filter(|_| around)) {
        let name = format!("{part}-{}.jpg", id.simple());
        let new =
            file::File { picture: id, part: part.into(), name, width: 800, height: if around { 800 } else { 600 }, bytes: 9000 };
        file::insert(&mut tx, &new).await.unwrap();
    }
    tx.commit().await.unwrap();
}
