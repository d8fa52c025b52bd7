//! A station: `stations/<slug>/station.toml`, and its words beside it.

use super::{
    Folder,
    lines::{Faults, line_of, line_of_span},
    parse,
    words::{self, StationText, Wanted},
};
use crate::{
    published::Facts,
    rules::{
        geo::Place,
        kinds::{Basis, Kerb, PointKind, Role, ShapeKind},
        making::Kept,
        slug::{is_page, is_slug},
    },
};
use base::{Lang, paths::own};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

/// A station that is in order.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenStation {
    /// Its name in addresses.
    pub slug: String,
    /// What its main picture is.
    pub kept: Kept,
    /// Its pictures: what each is for, and the name of its file.
    pub pictures: Vec<(Role, String)>,
    /// Where it is, in millionths of a degree.
    pub place: (i64, i64),
    /// Tenths of a degree from north: to where the middle of the picture looks.
    pub heading: i64,
    /// Where one looks first, in tenths of a degree: right, up.
    pub start: (i64, i64),
    /// Why people can be seen in it; nothing: nobody can be recognised.
    pub basis: Option<Basis>,
    /// What is there.
    pub facts: Facts,
    /// Its points, in reading order.
    pub points: Vec<WrittenPoint>,
    /// Where it goes on.
    pub links: Vec<WrittenLink>,
    /// Its words.
    pub texts: Vec<(Lang, StationText)>,
}

/// A point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenPoint {
    /// Its name in the station.
    pub slug: String,
    /// What it leads to.
    pub kind: PointKind,
    /// The other station.
    pub to: Option<String>,
    /// An address in this house.
    pub href: Option<String>,
    /// Tenths of a degree to the right of the picture's middle.
    pub yaw: i64,
    /// Tenths of a degree above the horizon.
    pub pitch: i64,
}

/// A way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenLink {
    /// The other station.
    pub to: String,
    /// On foot.
    pub minutes: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StationFile {
    slug: Spanned<String>,
    kind: Spanned<String>,
    degrees: Option<Spanned<i64>>,
    picture: Spanned<String>,
    then: Option<Spanned<String>>,
    lat: Spanned<f64>,
    lon: Spanned<f64>,
    heading: Spanned<f64>,
    #[serde(default)]
    start: Option<Spanned<Start>>,
    consent: Spanned<String>,
    access: Access,
    #[serde(default)]
    point: Vec<Point>,
    #[serde(default)]
    link: Vec<Link>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Start {
    yaw: f64,
    pitch: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Access {
    steps: Option<Spanned<i64>>,
    kerb: Option<Spanned<String>>,
    bench: Option<bool>,
    toilet: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    id: Spanned<String>,
    kind: Spanned<String>,
    to: Option<Spanned<String>>,
    href: Option<Spanned<String>>,
    yaw: Spanned<f64>,
    pitch: Spanned<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    to: Spanned<String>,
    minutes: Spanned<i64>,
}

/// An angle in tenths of a degree, if it lies between these.
#[expect(clippy::cast_possible_truncation, reason = "it lies between small bounds")]
fn tenths(degrees: f64, least: f64, most: f64) -> Option<i64> {
    (least..=most).contains(&degrees).then(|| (degrees * 10.0).round() as i64)
}

/// Says what is wrong in one file, and goes on with something instead.
struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    faults: &'a mut Faults,
}

impl Reader<'_> {
    fn say<T>(&mut self, at: &Spanned<T>, what: impl Into<String>) {
        self.faults.add(self.file, line_of_span(self.text, &at.span()), what);
    }

    fn angle(&mut self, degrees: &Spanned<f64>, least: f64, most: f64) -> i64 {
        tenths(*degrees.get_ref(), least, most).unwrap_or_else(|| {
            self.say(degrees, format!("An angle here lies between {least} and {most} degrees."));
            0
        })
    }

    fn picture(&mut self, folder: &Folder, name: &Spanned<String>) {
        let is_name = name.get_ref().rsplit_once('.').is_some_and(|(name, ending)| {
            let letters = |part: &str| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
            };
            letters(name) && ["jpg", "jpeg", "png", "webp", "heic"].contains(&ending)
        });
        if !is_name {
            self.say(name, "The name of a picture is made of letters, digits and hyphens, and ends with .jpg, .png or .webp.");
        } else if folder.pictures.as_ref().is_some_and(|pictures| !pictures.contains(name.get_ref())) {
            self.say(name, format!("There is no picture `{}` in the folder pictures.", name.get_ref()));
        }
    }
}

/// Reads a station of this name. `all`: the names of all stations of the tour.
pub(super) fn read(folder: &Folder, slug: &str, all: &BTreeSet<&str>, faults: &mut Faults) -> Option<WrittenStation> {
    let file = format!("stations/{slug}/station.toml");
    let read: StationFile = parse(folder, &file, faults)?;
    let text = folder.texts.get(&file).map_or("", String::as_str);
    let mut reader = Reader { file: &file, text, faults };
    if read.slug.get_ref() != slug || !is_slug(slug) {
        reader.say(&read.slug, "The slug is the name of the folder: small letters, digits and single hyphens.");
    }
    if is_page(slug) {
        reader.say(&read.slug, "A page beside those of stations has this name. Choose another one.");
    }
    let place = place(&mut reader, &read);
    let heading = reader.angle(&read.heading, 0.0, 359.9);
    let kept = shape(&mut reader, &read);
    reader.picture(folder, &read.picture);
    if let Some(then) = &read.then {
        reader.picture(folder, then);
    }
    let basis = consent(&mut reader, &read.consent);
    let facts = access(&mut reader, &read.access);
    let points = points(&mut reader, &read.point, slug, all);
    let links = links(&mut reader, &read.link, slug, all);
    let start = start(&mut reader, read.start.as_ref());
    let wanted = Wanted {
        points: points.iter().map(|point| point.slug.as_str()).collect(),
        ways: links.iter().map(|link| link.to.as_str()).collect(),
        then: read.then.is_some(),
    };
    let texts: Vec<(Lang, StationText)> = Lang::ALL
        .into_iter()
        .filter_map(|lang| {
            let file = format!("stations/{slug}/{lang}.md");
            Some((lang, words::read(folder.texts.get(&file)?, &file, &wanted, faults)?))
        })
        .collect();
    let has_german = [Lang::De, Lang::Ls].iter().any(|lang| folder.texts.contains_key(&format!("stations/{slug}/{lang}.md")));
    if !has_german {
        faults.add(&file, 1, "A station has words in German: de.md or ls.md beside this file.");
    }
    let mut pictures = vec![(Role::Main, read.picture.into_inner())];
    pictures.extend(read.then.map(|then| (Role::Then, then.into_inner())));
    Some(WrittenStation { slug: slug.to_owned(), kept, pictures, place, heading, start, basis, facts, points, links, texts })
}

fn place(reader: &mut Reader<'_>, read: &StationFile) -> (i64, i64) {
    let place = Place { lat: *read.lat.get_ref(), lon: *read.lon.get_ref() };
    place.micro().unwrap_or_else(|| {
        reader.say(&read.lat, "There is no such place.");
        (0, 0)
    })
}

fn shape(reader: &mut Reader<'_>, read: &StationFile) -> Kept {
    let kind = match read.kind.get_ref().as_str() {
        "sphere" => ShapeKind::Sphere,
        "strip" => ShapeKind::Strip,
        "photo" => ShapeKind::Flat,
        _ => {
            reader.say(&read.kind, "A picture is a `sphere`, a `strip` or a `photo`.");
            ShapeKind::Flat
        }
    };
    let degrees = read.degrees.as_ref().map(|degrees| *degrees.get_ref());
    match (&read.degrees, kind) {
        (None, ShapeKind::Strip) => reader.say(&read.kind, "Of a strip it must be said how far one turned: `degrees = 180`."),
        (Some(said), ShapeKind::Strip) if !(60..=360).contains(said.get_ref()) => {
            reader.say(said, "For a strip one turns by 60 to 360 degrees.");
        }
        (Some(said), ShapeKind::Flat | ShapeKind::Sphere) => reader.say(said, "Only a strip has degrees."),
        _ => {}
    }
    Kept { kind, degrees, crop: None }
}

/// What is pixelated already shows nobody.
fn consent(reader: &mut Reader<'_>, said: &Spanned<String>) -> Option<Basis> {
    match (said.get_ref().as_str(), Basis::from_code(said.get_ref())) {
        ("none", _) | (_, Some(Basis::Blurred)) => None,
        (_, Some(basis)) if basis != Basis::Open => Some(basis),
        _ => {
            reader.say(said, "Why people may be seen: `none` (nobody can be recognised), `consent`, `incidental`, `event`, `own` or `blurred`.");
            None
        }
    }
}

fn access(reader: &mut Reader<'_>, access: &Access) -> Facts {
    let steps = access.steps.as_ref().map(|steps| *steps.get_ref());
    if let Some(said) = &access.steps
        && !(0..=500).contains(said.get_ref())
    {
        reader.say(said, "There are 0 to 500 steps.");
    }
    let kerb = access.kerb.as_ref().and_then(|said| {
        let kerb = Kerb::from_code(said.get_ref());
        if kerb.is_none() {
            reader.say(said, "A kerb is `none`, `lowered` or `raised`.");
        }
        kerb
    });
    Facts { steps, kerb, bench: access.bench, toilet: access.toilet }
}

fn start(reader: &mut Reader<'_>, start: Option<&Spanned<Start>>) -> (i64, i64) {
    let Some(said) = start else { return (0, 0) };
    let angles = (tenths(said.get_ref().yaw, -180.0, 180.0), tenths(said.get_ref().pitch, -90.0, 90.0));
    match angles {
        (Some(yaw), Some(pitch)) => (yaw, pitch),
        _ => {
            reader.say(said, "One looks -180 to 180 degrees to the right and -90 to 90 degrees up.");
            (0, 0)
        }
    }
}

/// What is wrong with a way to a station.
fn no_way(to: &str, from: &str, all: &BTreeSet<&str>) -> Option<String> {
    if to == from {
        return Some("A way leads to another station.".to_owned());
    }
    (!all.contains(to)).then(|| format!("There is no station `{to}` in this tour."))
}

fn points(reader: &mut Reader<'_>, all: &[Point], slug: &str, stations: &BTreeSet<&str>) -> Vec<WrittenPoint> {
    let mut names = BTreeSet::new();
    let mut points = Vec::new();
    for point in all {
        if !is_slug(point.id.get_ref()) || !names.insert(point.id.get_ref()) {
            reader.say(
                &point.id,
                "The id of a point is made of small letters, digits and hyphens; no two of a station have the same.",
            );
        }
        let kind = PointKind::from_code(point.kind.get_ref()).unwrap_or_else(|| {
            reader.say(&point.kind, "A point is `info`, `station`, `film`, `sound` or `event`.");
            PointKind::Info
        });
        match (kind, &point.to) {
            (PointKind::Station, None) => reader.say(&point.kind, "To which station? `to = \"…\"`."),
            (PointKind::Station, Some(to)) => {
                if let Some(what) = no_way(to.get_ref(), slug, stations) {
                    reader.say(to, what);
                }
            }
            (_, Some(to)) => reader.say(to, "Only a point of the kind `station` leads to one."),
            _ => {}
        }
        if matches!(kind, PointKind::Film | PointKind::Sound | PointKind::Event) && point.href.is_none() {
            reader.say(&point.kind, "Where is it found? `href = \"/…\"`, an address in this house.");
        }
        if let Some(href) = &point.href
            && own(href.get_ref()).is_none()
        {
            reader.say(
                href,
                "An address here lies in this house and begins with one slash; it has no spaces and at most 300 letters.",
            );
        }
        points.push(WrittenPoint {
            slug: point.id.get_ref().clone(),
            kind,
            to: point.to.as_ref().map(|to| to.get_ref().clone()),
            href: point.href.as_ref().map(|href| href.get_ref().clone()),
            yaw: reader.angle(&point.yaw, -180.0, 180.0),
            pitch: reader.angle(&point.pitch, -90.0, 90.0),
        });
    }
    points
}

fn links(reader: &mut Reader<'_>, all: &[Link], slug: &str, stations: &BTreeSet<&str>) -> Vec<WrittenLink> {
    let mut names = BTreeSet::new();
    for link in all {
        let twice = (!names.insert(link.to.get_ref())).then(|| "This way stands there twice.".to_owned());
        if let Some(what) = no_way(link.to.get_ref(), slug, stations).or(twice) {
            reader.say(&link.to, what);
        }
        if !(1..=240).contains(link.minutes.get_ref()) {
            reader.say(&link.minutes, "A way takes 1 to 240 minutes.");
        }
    }
    if stations.len() > 1 && all.is_empty() {
        let line = line_of(reader.text, "[access]");
        reader.faults.add(reader.file, line, "It goes on nowhere: at least one `[[link]]`.");
    }
    all.iter().map(|link| WrittenLink { to: link.to.get_ref().clone(), minutes: *link.minutes.get_ref() }).collect()
}
