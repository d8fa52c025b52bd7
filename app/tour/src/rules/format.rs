//! How a tour is written down: a folder of small files, see `content/tour/README.md`. Everything that is wrong is said with file and line.

mod drawing;
mod lines;
mod station;
mod words;

pub use station::{WrittenLink, WrittenPoint, WrittenStation};
pub use words::StationText;

use super::{geo::Place, map::Map, slug::is_slug};
use crate::published::TourWords;
use base::Lang;
use lines::{Faults, line_at, line_of, line_of_span};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};
use toml::Spanned;

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, below the folder of the tour.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// The folder of a tour, read.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// Its texts, by their path below the folder.
    pub texts: BTreeMap<String, String>,
    /// The names of its pictures; nothing when they are not there yet (those of drawn tours are rendered by the build).
    pub pictures: Option<BTreeSet<String>>,
}

/// A tour that is in order.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenTour {
    /// Its name in addresses.
    pub slug: String,
    /// Invented, and said so.
    pub demo: bool,
    /// Its words.
    pub words: Vec<(Lang, TourWords)>,
    /// Its map.
    pub map: Option<WrittenMap>,
    /// Its stations, in order.
    pub stations: Vec<WrittenStation>,
}

/// The map of a tour.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenMap {
    /// The drawing.
    pub svg: String,
    /// Its width in its own units.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// The upper left corner, in millionths of a degree: latitude, longitude.
    pub north_west: (i64, i64),
    /// The lower right corner.
    pub south_east: (i64, i64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TourFile {
    slug: Spanned<String>,
    #[serde(default)]
    demo: bool,
    stations: Vec<Spanned<String>>,
    words: BTreeMap<Spanned<String>, TourText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TourText {
    title: Spanned<String>,
    line: Spanned<String>,
    words: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MapFile {
    width: i64,
    height: i64,
    north_west: Corner,
    south_east: Corner,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Corner {
    lat: f64,
    lon: f64,
}

/// Reads a tour.
///
/// # Errors
/// All that is wrong, in the order of the files.
pub fn read(folder: &Folder) -> Result<WrittenTour, Vec<Fault>> {
    let mut faults = Faults::default();
    let tour = tour(folder, &mut faults);
    let mut list = faults.0;
    match tour {
        Some(tour) if list.is_empty() => Ok(tour),
        _ => {
            list.sort();
            list.dedup();
            Err(list)
        }
    }
}

/// What a file of TOML says.
fn parse<T: for<'de> Deserialize<'de>>(folder: &Folder, file: &str, faults: &mut Faults) -> Option<T> {
    let Some(text) = folder.texts.get(file) else {
        faults.add(file, 1, "This file is missing.");
        return None;
    };
    match toml::from_str(text) {
        Ok(read) => Some(read),
        Err(fault) => {
            let line = fault.span().map_or(1, |span| line_at(text, span.start));
            faults.add(file, line, fault.message().to_owned());
            None
        }
    }
}

fn tour(folder: &Folder, faults: &mut Faults) -> Option<WrittenTour> {
    const FILE: &str = "tour.toml";
    let read: TourFile = parse(folder, FILE, faults)?;
    let text = folder.texts.get(FILE).map_or("", String::as_str);
    let at = |span: std::ops::Range<usize>| line_of_span(text, &span);
    if !is_slug(read.slug.get_ref()) {
        faults.add(FILE, at(read.slug.span()), "A name is made of small letters, digits and single hyphens, 60 at most.");
    }
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for name in &read.stations {
        if !names.insert(name.get_ref()) {
            faults.add(FILE, at(name.span()), format!("The station `{}` stands there twice.", name.get_ref()));
        }
    }
    if read.stations.is_empty() {
        faults.add(FILE, line_of(text, "stations"), "A tour has at least one station.");
    }
    let mut words = Vec::new();
    for (code, said) in &read.words {
        let Some(lang) = Lang::from_code(code.get_ref()) else {
            faults.add(FILE, at(code.span()), format!("`{}` is no language of this site.", code.get_ref()));
            continue;
        };
        for (value, most) in [(&said.title, 80), (&said.line, 200), (&said.words, 2000)] {
            if let Some(what) = lines::wrong(value.get_ref(), most) {
                faults.add(FILE, at(value.span()), what);
            }
        }
        let [title, line, all] = [&said.title, &said.line, &said.words].map(|value| value.get_ref().trim().to_owned());
        words.push((lang, TourWords { title, line, words: all }));
    }
    if words.is_empty() {
        faults.add(FILE, 1, "A tour has words in at least one language: `[words.de]`.");
    }
    let map = map(folder, faults);
    let stations: Vec<WrittenStation> =
        read.stations.iter().filter_map(|name| station::read(folder, name.get_ref(), &names, faults)).collect();
    for folder in folder.texts.keys().filter_map(|path| path.strip_prefix("stations/")?.split_once('/')).map(|(name, _)| name) {
        if !names.contains(folder) {
            faults.add(FILE, line_of(text, "stations"), format!("The station `{folder}` has a folder and does not stand here."));
        }
    }
    Some(WrittenTour { slug: read.slug.into_inner(), demo: read.demo, words, map, stations })
}

/// The map, if there is one.
fn map(folder: &Folder, faults: &mut Faults) -> Option<WrittenMap> {
    const FILE: &str = "map.toml";
    const DRAWING: &str = "map.svg";
    if !folder.texts.contains_key(FILE) && !folder.texts.contains_key(DRAWING) {
        return None;
    }
    let read: MapFile = parse(folder, FILE, faults)?;
    let Some(svg) = folder.texts.get(DRAWING) else {
        faults.add(DRAWING, 1, "This file is missing.");
        return None;
    };
    let corner = |corner: &Corner| Place { lat: corner.lat, lon: corner.lon };
    let (north_west, south_east) = (corner(&read.north_west), corner(&read.south_east));
    let side = |length: i64| u32::try_from(length).map_or(0.0, f64::from);
    if Map::new(side(read.width), side(read.height), north_west, south_east).is_none() {
        faults.add(FILE, 1, "Width, height and corners make no map: the first corner is north-west of the second.");
        return None;
    }
    if let Some((line, what)) = drawing::wrong(svg, read.width, read.height) {
        faults.add(DRAWING, line, what);
    }
    Some(WrittenMap {
        svg: svg.clone(),
        width: read.width,
        height: read.height,
        north_west: north_west.micro()?,
        south_east: south_east.micro()?,
    })
}

#[cfg(test)]
pub(crate) mod tests;
