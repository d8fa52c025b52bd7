//! Reads all that is published and puts it together.

use crate::{
    published::{
        Around, Facts, File, Look, Picture, Point, PointWords, Published, Said, Size, Station, Tour, TourMap, TourWords, Way,
        Words,
    },
    records::{self, fact, file, hotspot, link, map, picture, station, tour, words},
    rules::{
        geo::{self, Place},
        kinds::{PointKind, Role, TourState},
        spots::degrees,
    },
};
use base::{AppError, Lang, Store, secret};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Everything of the tables, by whose it is.
struct Rows {
    words: HashMap<Uuid, Said<Words>>,
    facts: HashMap<Uuid, Facts>,
    pictures: HashMap<Uuid, Vec<picture::Picture>>,
    files: HashMap<Uuid, Vec<file::File>>,
    points: HashMap<Uuid, Vec<hotspot::Hotspot>>,
    point_words: HashMap<Uuid, Said<PointWords>>,
    links: HashMap<Uuid, Vec<link::Link>>,
    landmarks: HashMap<(Uuid, Uuid), Said<String>>,
}

impl Rows {
    async fn read(store: &Store, also: Option<Uuid>) -> Result<Self, AppError> {
        let mut rows = Self {
            words: HashMap::new(),
            facts: fact::all(store).await?.into_iter().map(|row| (row.station, row.facts())).collect(),
            pictures: HashMap::new(),
            files: HashMap::new(),
            points: HashMap::new(),
            point_words: HashMap::new(),
            links: HashMap::new(),
            landmarks: HashMap::new(),
        };
        for row in words::all(store).await? {
            rows.words.entry(row.station).or_default().0.push((row.lang, row.words()));
        }
        for row in picture::published(store, also).await? {
            if let Some(station) = row.station {
                rows.pictures.entry(station).or_default().push(row);
            }
        }
        for row in file::published(store, also).await? {
            rows.files.entry(row.picture).or_default().push(row);
        }
        for row in hotspot::all(store).await? {
            rows.points.entry(row.station).or_default().push(row);
        }
        for hotspot::Words { hotspot, lang, title, words } in hotspot::all_words(store).await? {
            // Without a title it is shown in the nearest language that has one.
            if title.is_empty() {
                continue;
            }
            rows.point_words.entry(hotspot).or_default().0.push((lang, PointWords { title, words }));
        }
        for row in link::all(store).await? {
            rows.links.entry(row.station).or_default().push(row);
        }
        for link::Words { station, to, lang, landmark } in link::all_words(store).await? {
            rows.landmarks.entry((station, to)).or_default().0.push((lang, landmark));
        }
        Ok(rows)
    }

    /// The picture of a station for this role, if its files are there.
    fn picture(&self, station: Uuid, role: Role) -> Option<Picture> {
        let of_it = self.pictures.get(&station)?.iter().find(|picture| picture.role == role)?;
        picture_of(of_it, self.files.get(&of_it.id)?)
    }
}

/// All that is published, and this station, whatever its state.
pub(super) async fn put_together(store: &Store, also: Option<Uuid>) -> Result<Published, AppError> {
    let rows = Rows::read(store, also).await?;
    let found = station::published(store, also).await?;
    // What is published without a picture or a place (its picture was refused when it was made anew) is not shown.
    let whole: Vec<(station::Station, Place, Picture)> = found
        .into_iter()
        .filter_map(|station| {
            let (place, picture) = (station.place()?, rows.picture(station.id, Role::Main)?);
            Some((station, place, picture))
        })
        .collect();
    let index: HashMap<Uuid, (usize, String, Place)> =
        (0..).zip(&whole).map(|(at, (station, place, _))| (station.id, (at, station.slug.clone(), *place))).collect();
    let stations = (1..)
        .zip(whole)
        .map(|(number, (station, place, picture))| {
            let id = station.id;
            let heading = degrees(station.heading);
            Station {
                id,
                number,
                place,
                heading,
                start: Look { yaw: degrees(station.start_yaw), pitch: degrees(station.start_pitch) },
                words: complete(in_order(rows.words.get(&id))),
                facts: rows.facts.get(&id).copied().unwrap_or_default(),
                picture,
                then: rows.picture(id, Role::Then),
                today: rows.picture(id, Role::Now),
                points: points(&rows, id, &index),
                ways: ways(&rows, id, place, heading, &index),
                demo: station.demo,
                changed_at: station.changed_at,
                slug: station.slug,
            }
        })
        .collect();
    Ok(Published { stations, tours: tours(store, &index).await? })
}

type Index = HashMap<Uuid, (usize, String, Place)>;

fn points(rows: &Rows, station: Uuid, index: &Index) -> Vec<Point> {
    let all = rows.points.get(&station).into_iter().flatten();
    all.filter_map(|point| {
        // Just set, it has no words yet: there is nothing to be seen of it.
        let words = rows.point_words.get(&point.id)?;
        let to = match (point.kind, point.to) {
            (PointKind::Station, Some(to)) => Some(index.get(&to)?.1.clone()),
            _ => None,
        };
        Some(Point {
            slug: point.slug.clone(),
            kind: point.kind,
            to,
            href: point.href.clone(),
            look: Look { yaw: degrees(point.yaw), pitch: degrees(point.pitch) },
            words: in_order(Some(words)),
        })
    })
    .collect()
}

fn ways(rows: &Rows, station: Uuid, place: Place, heading: f64, index: &Index) -> Vec<Way> {
    let all = rows.links.get(&station).into_iter().flatten();
    all.filter_map(|link| {
        let (at, slug, there) = index.get(&link.to)?;
        let bearing = geo::bearing(place, *there);
        Some(Way {
            to: slug.clone(),
            index: *at,
            minutes: link.minutes,
            metres: geo::metres(place, *there),
            bearing,
            yaw: geo::arrow(heading, bearing),
            landmark: in_order(rows.landmarks.get(&(station, link.to))),
        })
    })
    .collect()
}

async fn tours(store: &Store, index: &Index) -> Result<Vec<Tour>, AppError> {
    let mut words: HashMap<Uuid, Said<TourWords>> = HashMap::new();
    for row in tour::words(store).await? {
        words.entry(row.tour).or_default().0.push((row.lang, row.words()));
    }
    let mut stops: HashMap<Uuid, Vec<usize>> = HashMap::new();
    for stop in tour::stops(store).await? {
        if let Some((at, _, _)) = index.get(&stop.station) {
            stops.entry(stop.tour).or_default().push(*at);
        }
    }
    let mut maps: HashMap<Uuid, TourMap> = map::all(store).await?.into_iter().filter_map(tour_map).collect();
    let all = tour::all(store).await?.into_iter().filter(|tour| tour.state == TourState::Published);
    Ok(all
        .filter_map(|tour| {
            let stops = stops.remove(&tour.id)?;
            let words = in_order(words.get(&tour.id));
            Some(Tour { id: tour.id, slug: tour.slug, words, stops, map: maps.remove(&tour.id), demo: tour.demo })
        })
        .collect())
}

fn tour_map(row: map::DrawnMap) -> Option<(Uuid, TourMap)> {
    let map = row.map()?;
    let mark = secret::hash(&row.svg).get(..8).unwrap_or_default().to_owned();
    Some((row.tour, TourMap { map, svg: row.svg.into(), mark }))
}

/// A picture as pages show it; nothing without a flat file.
pub(super) fn picture_of(picture: &records::picture::Picture, files: &[file::File]) -> Option<Picture> {
    let kept = picture.kept()?;
    let photo = sizes(files, "photo");
    if photo.is_empty() {
        return None;
    }
    Some(Picture { id: picture.id, shape: kept.kind, degrees: kept.seen(picture.width), photo, around: around(picture, files) })
}

fn around(picture: &records::picture::Picture, files: &[file::File]) -> Option<Around> {
    let preview = files.iter().find(|file| file.part == "preview").map(public)?;
    let tiles: BTreeMap<String, File> =
        files.iter().filter_map(|file| Some((file.part.strip_prefix("tile-")?.to_owned(), public(file)))).collect();
    if picture.levels == 0 || tiles.is_empty() {
        return None;
    }
    Some(Around {
        cube: picture.cube,
        levels: picture.levels,
        sky: picture.sky.clone(),
        ground: picture.ground.clone(),
        preview,
        tiles,
        sides: ["side-0", "side-1", "side-2", "side-3"].map(|part| sizes(files, part)),
    })
}

/// The sizes of a part, the narrowest first, each with its formats.
fn sizes(files: &[file::File], part: &str) -> Vec<Size> {
    let mut sizes: BTreeMap<(i64, i64), (Option<File>, Option<File>)> = BTreeMap::new();
    for file in files.iter().filter(|file| file.part == part) {
        let formats = sizes.entry((file.width, file.height)).or_default();
        if file.name.rsplit_once('.').is_some_and(|(_, ending)| ending == "avif") {
            formats.1 = Some(public(file));
        } else {
            formats.0 = Some(public(file));
        }
    }
    let all = sizes.into_iter();
    all.filter_map(|((width, height), (jpeg, avif))| Some(Size { width, height, jpeg: jpeg?, avif })).collect()
}

fn public(file: &file::File) -> File {
    File { href: format!("/media/{}", file.name), bytes: file.bytes }
}

/// In the order of [`Lang::ALL`].
fn in_order<T: Clone>(said: Option<&Said<T>>) -> Said<T> {
    let mut said = said.map(|said| said.0.clone()).unwrap_or_default();
    said.sort_by_key(|(lang, _)| Lang::ALL.iter().position(|other| other == lang));
    Said(said)
}

/// The languages in which there is a title and a story; while there is none, as in a draft that is looked at, whatever there is.
fn complete(said: Said<Words>) -> Said<Words> {
    let has_both = |(_, words): &(Lang, Words)| !words.title.is_empty() && !words.story.is_empty();
    if said.0.iter().any(has_both) { Said(said.0.into_iter().filter(has_both).collect()) } else { said }
}
