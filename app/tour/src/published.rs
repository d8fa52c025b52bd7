//! The published tour, as pages show it: held in memory, put together anew after each change. Plain data; nothing that is not published is in it.

use crate::rules::{
    geo::Place,
    kinds::{Kerb, PointKind, ShapeKind},
    map::Map,
};
use base::{Lang, Moment};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};
use uuid::Uuid;

/// What is published at this moment; among the resources, lives as long as the process.
#[derive(Debug, Default)]
pub struct Shown {
    now: RwLock<Arc<Published>>,
    /// Held from reading the tables until what was read is shown: who read before a station was taken back must not show it afterwards.
    pub(crate) turn: tokio::sync::Mutex<()>,
}

impl Shown {
    /// What is published.
    pub fn now(&self) -> Arc<Published> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on this is published.
    pub fn show(&self, published: Published) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(published);
    }
}

/// All that is published.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Published {
    /// The stations in their order; their numbers are 1, 2, 3 …
    pub stations: Vec<Station>,
    /// The tours in their order, each with at least one station.
    pub tours: Vec<Tour>,
}

/// A station that everybody sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// The same on the list, on the map and on the station's page.
    pub number: usize,
    /// Where it is. Nobody publishes a station without one.
    pub place: Place,
    /// Degrees from north over east: to where the middle of the main picture looks.
    pub heading: f64,
    /// Where one looks first, in degrees right of the picture's middle and above the horizon.
    pub start: Look,
    /// Its words, in the order of [`Lang::ALL`]; at least one.
    pub words: Said<Words>,
    /// What is there.
    pub facts: Facts,
    /// What one sees.
    pub picture: Picture,
    /// The same place in former times.
    pub then: Option<Picture>,
    /// The same place now, from where the old picture was taken; without it, the main one.
    pub today: Option<Picture>,
    /// The points in the main picture, in reading order.
    pub points: Vec<Point>,
    /// Where it goes on, the nearest first of what was ordered.
    pub ways: Vec<Way>,
    /// Invented, and said so.
    pub demo: bool,
    /// When it was changed last.
    pub changed_at: Moment,
}

/// Words in the languages in which somebody wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said<T>(pub Vec<(Lang, T)>);

impl<T> Said<T> {
    /// The words in this language or, with its name, in the nearest one: plain German, German, whatever there is.
    pub fn nearest(&self, lang: Lang) -> Option<(Lang, &T)> {
        let own = |wanted: Lang| self.0.iter().find(|(lang, _)| *lang == wanted);
        lang.fallbacks().find_map(own).or_else(|| self.0.first()).map(|(lang, words)| (*lang, words))
    }

    /// The words in exactly this language.
    pub fn exact(&self, lang: Lang) -> Option<&T> {
        self.0.iter().find(|(own, _)| *own == lang).map(|(_, words)| words)
    }
}

/// The words of a station.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Its name.
    pub title: String,
    /// One sentence for the list.
    pub line: String,
    /// The street, or where else it is.
    pub place: String,
    /// What is on the way, for who uses a wheelchair or a pram.
    pub access: String,
    /// The main picture in words.
    pub alt: String,
    /// The picture of former times in words.
    pub alt_then: String,
    /// The short story; paragraphs with an empty line between them.
    pub story: String,
    /// The long one; may be empty.
    pub more: String,
    /// What is said in the sound, where it says something else.
    pub transcript: String,
}

/// What is there; nothing: nobody said it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Steps on the way.
    pub steps: Option<i64>,
    /// The kerb on the way.
    pub kerb: Option<Kerb>,
    /// Whether there is a bench.
    pub bench: Option<bool>,
    /// Whether there is a toilet.
    pub toilet: Option<bool>,
}

impl Facts {
    /// Whether one gets there without steps, as far as it was said.
    pub fn is_without_steps(self) -> bool {
        self.steps == Some(0)
    }
}

/// A direction from who looks, in degrees: right of the middle of the main picture, and above the horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// To the right, -180 to 180.
    pub yaw: f64,
    /// Up, -90 to 90.
    pub pitch: f64,
}

/// A picture with its files.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its id.
    pub id: Uuid,
    /// What it is.
    pub shape: ShapeKind,
    /// How many degrees of what is around it shows; 0 for a photograph.
    pub degrees: f64,
    /// The flat picture: the narrowest first. For looking around, the middle of the view.
    pub photo: Vec<Size>,
    /// To look around in it.
    pub around: Option<Around>,
}

/// One size of a picture, in two formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
    /// The address of the JPEG; every browser shows it.
    pub jpeg: File,
    /// The address of the AVIF, where there is one.
    pub avif: Option<File>,
}

/// A public file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its address: `/media/…`.
    pub href: String,
    /// How heavy it is.
    pub bytes: i64,
}

/// What one needs to look around.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    /// The side of a face of the cube on the finest level, in pixels.
    pub cube: i64,
    /// How many levels of tiles there are.
    pub levels: i64,
    /// What colour is above the horizon where there is no tile: `#rrggbb`.
    pub sky: String,
    /// What colour is below.
    pub ground: String,
    /// Six small faces in one picture.
    pub preview: File,
    /// The tiles, by the name that the viewer has for each: `1b00`.
    pub tiles: BTreeMap<String, File>,
    /// The pictures to the four sides: front, right, back, left; the narrowest first.
    pub sides: [Vec<Size>; 4],
}

impl Around {
    /// How many bytes come until the view is sharp that is first looked at: the preview, the coarsest tiles, and as many of the finer ones as the heaviest
    /// face has: less than that is in sight of a phone, so nobody is charged more than was said.
    pub fn first_bytes(&self) -> i64 {
        let level = |level: char| self.tiles.iter().filter(move |(key, _)| key.starts_with(level));
        let coarse: i64 = level('1').map(|(_, file)| file.bytes).sum();
        let mut faces: BTreeMap<Option<char>, i64> = BTreeMap::new();
        for (key, file) in level('2') {
            *faces.entry(key.chars().nth(1)).or_default() += file.bytes;
        }
        self.preview.bytes + coarse + faces.into_values().max().unwrap_or(0)
    }
}

/// A point in the main picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Its name in the station, for anchors.
    pub slug: String,
    /// What it leads to.
    pub kind: PointKind,
    /// The slug of the station, for a way there. A way to a station that is not published is left out.
    pub to: Option<String>,
    /// Where a film, a sound or an event is found in this house.
    pub href: Option<String>,
    /// Where it is.
    pub look: Look,
    /// Its words.
    pub words: Said<PointWords>,
}

/// The words of a point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PointWords {
    /// What it is.
    pub title: String,
    /// What there is to say about it; may be empty.
    pub words: String,
}

/// A way to another station that is published too.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Its slug.
    pub to: String,
    /// Its place among [`Published::stations`].
    pub index: usize,
    /// On foot.
    pub minutes: i64,
    /// Metres as the crow flies.
    pub metres: f64,
    /// Degrees from north over east.
    pub bearing: f64,
    /// Degrees right of the middle of the main picture.
    pub yaw: f64,
    /// By what one knows the way.
    pub landmark: Said<String>,
}

/// A tour that everybody sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Tour {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// Its words.
    pub words: Said<TourWords>,
    /// Its stations in order: their places among [`Published::stations`].
    pub stops: Vec<usize>,
    /// Its map.
    pub map: Option<TourMap>,
    /// Invented, and said so.
    pub demo: bool,
}

/// The words of a tour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TourWords {
    /// Its name.
    pub title: String,
    /// One sentence for the card.
    pub line: String,
    /// What the tour is; an invented one says so.
    pub words: String,
}

/// The drawn map of a tour.
#[derive(Clone, Debug, PartialEq)]
pub struct TourMap {
    /// Where it lies. A place becomes a point of it by [`Map::point`].
    pub map: Map,
    /// The drawing, as SVG. Served below `/stadtteil/karte/…`; looked through when it was imported.
    pub svg: Arc<str>,
    /// Some letters that change with the drawing, for its address.
    pub mark: String,
}

impl Published {
    /// The station with this name.
    pub fn station(&self, slug: &str) -> Option<&Station> {
        self.stations.iter().find(|station| station.slug == slug)
    }

    /// The station at this place of the order.
    pub fn at(&self, index: usize) -> Option<&Station> {
        self.stations.get(index)
    }

    /// The tour with this name.
    pub fn tour(&self, slug: &str) -> Option<&Tour> {
        self.tours.iter().find(|tour| tour.slug == slug)
    }

    /// The stations of a tour, in its order.
    pub fn stops<'p>(&'p self, tour: &'p Tour) -> impl Iterator<Item = &'p Station> + use<'p> {
        tour.stops.iter().filter_map(|index| self.stations.get(*index))
    }

    /// The stations after and before this one in a tour; in all stations when there is none.
    pub fn neighbours<'p>(&'p self, tour: Option<&'p Tour>, slug: &str) -> (Option<&'p Station>, Option<&'p Station>) {
        let order: Vec<&Station> = match tour {
            Some(tour) => self.stops(tour).collect(),
            None => self.stations.iter().collect(),
        };
        let Some(here) = order.iter().position(|station| station.slug == slug) else { return (None, None) };
        let next = order.get(here + 1).copied();
        (next, here.checked_sub(1).and_then(|before| order.get(before)).copied())
    }
}

impl Station {
    /// The way to this station, if it goes on there.
    pub fn way_to(&self, slug: &str) -> Option<&Way> {
        self.ways.iter().find(|way| way.to == slug)
    }

    /// Its title in this language or the nearest one.
    pub fn title(&self, lang: Lang) -> &str {
        self.words.nearest(lang).map_or(self.slug.as_str(), |(_, words)| words.title.as_str())
    }
}

impl Picture {
    /// The smallest file of the flat picture that is at least so wide, else the widest.
    pub fn at_least(&self, width: i64) -> Option<&Size> {
        self.photo.iter().find(|size| size.width >= width).or_else(|| self.photo.last())
    }
}
