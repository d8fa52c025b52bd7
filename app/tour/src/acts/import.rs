//! Takes a tour that was written down into the house: the demo tour, or one that was made elsewhere.

use super::{broken, making, refresh, versions};
use crate::{
    records::{
        fact, hotspot, link, map,
        person::{self, Shown},
        picture::{self, Picture},
        station::{self, Station},
        tour::{self, Tour},
        words,
    },
    rules::{
        format::{self, Fault, Folder, WrittenMap, WrittenStation, WrittenTour},
        kinds::{People, Role, StationState, TourState},
        making::Kept,
    },
};
use base::{AppError, Context, store::Tx};
use media::Shape;
use std::{
    collections::{BTreeMap, HashMap},
    fs, io,
    path::{Path, PathBuf},
};
use tracing::{error, info};
use uuid::Uuid;
use web::blobs::{Blobs, Original, pieces};

/// Files of a tour that are larger are none.
const MOST_BYTES: u64 = 1 << 20;
/// Nor are pictures: no larger one is decoded.
const MOST_PICTURE_BYTES: u64 = 64 << 20;

/// Reads the folder of a tour. Folders and files that are not named in its README are not looked at.
///
/// # Errors
/// All that is wrong with it, with file and line.
pub fn read(folder: &Path) -> Result<WrittenTour, Vec<Fault>> {
    let mut found = Folder::default();
    let mut faults = Vec::new();
    for name in ["tour.toml", "map.toml", "map.svg"] {
        text(folder, name, &mut found, &mut faults);
    }
    for station in own_names(&folder.join("stations")).unwrap_or_default() {
        for file in own_names(&folder.join("stations").join(&station)).unwrap_or_default() {
            let is_text = Path::new(&file).extension().is_some_and(|ending| ending == "toml" || ending == "md");
            if is_text {
                text(folder, &format!("stations/{station}/{file}"), &mut found, &mut faults);
            }
        }
    }
    // Those of a drawn tour are rendered by the build: beside the drawings they are missing.
    found.pictures = own_names(&folder.join("pictures")).map(|names| names.into_iter().collect());
    if found.pictures.is_none() && !folder.join("stage").is_dir() {
        found.pictures = Some(std::collections::BTreeSet::new());
    }
    match format::read(&found) {
        Ok(tour) if faults.is_empty() => Ok(tour),
        Ok(_) => Err(faults),
        Err(more) => {
            faults.extend(more);
            Err(faults)
        }
    }
}

/// The names in a folder but hidden ones; nothing when there is no such folder.
fn names(folder: &Path) -> Option<Vec<String>> {
    let entries = fs::read_dir(folder).ok()?;
    let mut names: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    Some(names)
}

/// The same of a folder that is one itself: a link may lead out of the tour.
fn own_names(folder: &Path) -> Option<Vec<String>> {
    fs::symlink_metadata(folder).ok().filter(fs::Metadata::is_dir)?;
    names(folder)
}

/// Whether this is a file itself, and no larger than a picture may be.
fn is_picture(file: &Path) -> bool {
    fs::symlink_metadata(file).is_ok_and(|about| about.is_file() && about.len() <= MOST_PICTURE_BYTES)
}

fn text(folder: &Path, name: &str, found: &mut Folder, faults: &mut Vec<Fault>) {
    let fault = |what: String| Fault { file: name.to_owned(), line: 1, what };
    let path = folder.join(name);
    match fs::symlink_metadata(&path) {
        Err(gone) if gone.kind() == io::ErrorKind::NotFound => return,
        Ok(about) if about.is_file() && about.len() <= MOST_BYTES => {}
        Ok(about) if about.is_file() => return faults.push(fault(format!("This file is larger than {MOST_BYTES} bytes."))),
        _ => return faults.push(fault("This is a link or no file. Put the file itself here.".to_owned())),
    }
    match fs::read_to_string(&path) {
        Ok(text) => drop(found.texts.insert(name.to_owned(), text.replace("\r\n", "\n"))),
        Err(wrong) => faults.push(fault(format!("This file cannot be read: {wrong}"))),
    }
}

/// The folders of tours in a folder of content, in the order of their names.
pub fn folders(content: &Path) -> Vec<PathBuf> {
    let tours = content.join("tour");
    let found = names(&tours).unwrap_or_default().into_iter().map(|name| tours.join(name));
    found.filter(|folder| folder.join("tour.toml").is_file()).collect()
}

/// What became of a tour that was to be taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is in the house, with so many stations; a job makes their pictures.
    In(usize),
    /// It was in the house already; nothing changed.
    There,
    /// Its pictures are not all in the folder, as files of at most 64 megabytes; nothing changed.
    WithoutPictures,
}

/// Takes a tour into the house, once: when there is one of its name, or one of its stations, nothing changes. `published`: everybody sees it as
/// soon as its pictures are made; else everything is a draft.
///
/// # Errors
/// When a picture cannot be read, or the database or the shelves do not answer. Then nothing of it is there.
pub async fn take_in(ctx: &Context, folder: &Path, written: &WrittenTour, published: bool) -> Result<Taken, AppError> {
    let mut tx = ctx.store.begin().await?;
    let mut there = tour::by_slug(&mut tx, &written.slug).await?.is_some();
    for station in &written.stations {
        there |= station::by_slug(&mut tx, &station.slug).await?.is_some();
    }
    tx.commit().await?;
    if there {
        return Ok(Taken::There);
    }
    let pictures = folder.join("pictures");
    let are_there = own_names(&pictures).is_some()
        && written.stations.iter().flat_map(|station| &station.pictures).all(|(_, name)| is_picture(&pictures.join(name)));
    if !are_there {
        return Ok(Taken::WithoutPictures);
    }
    let mut kept = Originals::new();
    let taken = match keep_originals(ctx, &pictures, written, &mut kept).await {
        Ok(()) => add(ctx, written, published, &kept).await,
        Err(fault) => Err(fault),
    };
    if matches!(taken, Ok(Taken::In(_))) {
        info!(tour = %written.slug, stations = written.stations.len(), "A tour was taken in.");
        refresh(ctx).await?;
    } else {
        let_go(ctx, &kept).await;
    }
    taken
}

/// Writes all of it down, or nothing.
async fn add(ctx: &Context, written: &WrittenTour, published: bool, kept: &Originals) -> Result<Taken, AppError> {
    let mut tx = ctx.store.begin().await?;
    let ids: HashMap<&str, Uuid> = written.stations.iter().map(|station| (station.slug.as_str(), ctx.new_id())).collect();
    let state = if published { StationState::Published } else { StationState::Draft };
    for station in &written.stations {
        let id = id_of(&ids, &station.slug)?;
        // Somebody may have made one of this name meanwhile.
        if !add_station(ctx, &mut tx, id, station, state, written.demo).await? {
            return Ok(Taken::There);
        }
        add_pictures(ctx, &mut tx, id, station, kept).await?;
    }
    // Only now there is everything that they lead to.
    for station in &written.stations {
        add_points(ctx, &mut tx, &ids, station).await?;
        add_links(&mut tx, &ids, station).await?;
        versions::keep(ctx, &mut tx, id_of(&ids, &station.slug)?, None).await?;
    }
    if !add_tour(ctx, &mut tx, &ids, written, published).await? {
        return Ok(Taken::There);
    }
    tx.commit().await?;
    Ok(Taken::In(written.stations.len()))
}

fn id_of(ids: &HashMap<&str, Uuid>, slug: &str) -> Result<Uuid, AppError> {
    ids.get(slug).copied().ok_or_else(|| AppError::Broken(format!("no station {slug} in a tour that was read")))
}

/// The pictures of a tour on the shelf of originals, by station and what they are for.
type Originals = BTreeMap<(String, &'static str), Uuid>;

async fn keep_originals(ctx: &Context, pictures: &Path, written: &WrittenTour, kept: &mut Originals) -> Result<(), AppError> {
    let blobs: &Blobs = ctx.resources.get()?;
    for station in &written.stations {
        for (role, name) in &station.pictures {
            let path = pictures.join(name);
            let unreadable = |fault: io::Error| AppError::Broken(format!("{}: {fault}", path.display()));
            let id = ctx.new_id();
            let bytes = pieces(&path).await.map_err(unreadable)?;
            blobs.keep(Original(id), bytes).await.map_err(broken)?;
            kept.insert((station.slug.clone(), role.code()), id);
        }
    }
    Ok(())
}

/// Takes the originals away of a tour that was not taken in: nobody would find them any more.
async fn let_go(ctx: &Context, kept: &Originals) {
    let Ok(blobs) = ctx.resources.get::<Blobs>() else { return };
    for id in kept.values() {
        // Where it is not known what became of the last step, nothing is lost.
        if !matches!(picture::look(&ctx.store, *id).await, Ok(None)) {
            continue;
        }
        if let Err(fault) = blobs.delete(&Original(*id)).await {
            error!(picture = %id, %fault, "The original of a tour that was not taken in could not be taken away.");
        }
    }
}

/// `false`: there is one of this name already; the transaction must not be committed.
async fn add_station(
    ctx: &Context,
    tx: &mut Tx,
    id: Uuid,
    written: &WrittenStation,
    state: StationState,
    demo: bool,
) -> Result<bool, AppError> {
    let (lat, lon) = written.place;
    let (start_yaw, start_pitch) = written.start;
    let new = Station {
        state,
        lat: Some(lat),
        lon: Some(lon),
        heading: written.heading,
        start_yaw,
        start_pitch,
        demo,
        published_at: (state == StationState::Published).then_some(ctx.at),
        ..Station::draft(id, written.slug.clone(), None, ctx.at)
    };
    if !station::insert(tx, &new).await? {
        return Ok(false);
    }
    fact::set(tx, id, written.facts).await?;
    for (lang, text) in &written.texts {
        words::set(tx, id, *lang, &text.words).await?;
    }
    Ok(true)
}

async fn add_pictures(ctx: &Context, tx: &mut Tx, id: Uuid, written: &WrittenStation, kept: &Originals) -> Result<(), AppError> {
    for (role, _) in &written.pictures {
        let Some(picture) = kept.get(&(written.slug.clone(), role.code())) else { continue };
        let job = making::order(ctx, tx, *picture, 1).await?;
        let shape = if *role == Role::Main { written.kept.clone() } else { Kept::of(Shape::Flat) };
        // Said of all its pictures.
        let basis = written.basis;
        let new = Picture {
            station: Some(id),
            role: *role,
            shape: Some(shape.kind),
            degrees: shape.degrees,
            people: Some(if basis.is_some() { People::Marked } else { People::None }),
            ..Picture::new(*picture, job, None, ctx.at)
        };
        picture::insert(tx, &new).await?;
        if let Some(basis) = basis {
            // Where in it, is not written down.
            let shown = Shown {
                id: ctx.new_id(),
                picture: *picture,
                x: 0,
                y: 0,
                w: media::WHOLE.into(),
                h: media::WHOLE.into(),
                basis,
                note: String::new(),
                author: None,
                made_at: ctx.at,
            };
            person::insert(tx, &shown).await?;
        }
    }
    Ok(())
}

async fn add_points(ctx: &Context, tx: &mut Tx, ids: &HashMap<&str, Uuid>, written: &WrittenStation) -> Result<(), AppError> {
    let station = id_of(ids, &written.slug)?;
    for (position, point) in (1_i64..).zip(&written.points) {
        let to = match &point.to {
            Some(to) => Some(id_of(ids, to)?),
            None => None,
        };
        let new = hotspot::Hotspot {
            id: ctx.new_id(),
            station,
            slug: point.slug.clone(),
            kind: point.kind,
            to,
            href: point.href.clone(),
            yaw: point.yaw,
            pitch: point.pitch,
            position,
        };
        hotspot::insert(tx, &new).await?;
        for (lang, text) in &written.texts {
            if let Some((title, words)) = text.points.get(&point.slug) {
                hotspot::set_words(tx, new.id, *lang, title, words).await?;
            }
        }
    }
    Ok(())
}

async fn add_links(tx: &mut Tx, ids: &HashMap<&str, Uuid>, written: &WrittenStation) -> Result<(), AppError> {
    let station = id_of(ids, &written.slug)?;
    for (position, one) in (1_i64..).zip(&written.links) {
        let to = id_of(ids, &one.to)?;
        link::put(tx, &link::Link { station, to, minutes: one.minutes, position }).await?;
        for (lang, text) in &written.texts {
            if let Some(landmark) = text.ways.get(&one.to) {
                link::set_words(tx, station, to, *lang, landmark).await?;
            }
        }
    }
    Ok(())
}

/// `false`: there is one of this name already; the transaction must not be committed.
async fn add_tour(
    ctx: &Context,
    tx: &mut Tx,
    ids: &HashMap<&str, Uuid>,
    written: &WrittenTour,
    published: bool,
) -> Result<bool, AppError> {
    let id = ctx.new_id();
    let new = Tour {
        id,
        slug: written.slug.clone(),
        state: if published { TourState::Published } else { TourState::Draft },
        position: 0,
        revision: 1,
        demo: written.demo,
        author: None,
        made_at: ctx.at,
        changed_at: ctx.at,
    };
    if !tour::insert(tx, &new).await? {
        return Ok(false);
    }
    for (lang, words) in &written.words {
        tour::set_words(tx, id, *lang, words).await?;
    }
    let mut stops = Vec::new();
    for station in &written.stations {
        stops.push(id_of(ids, &station.slug)?);
    }
    tour::set_stops(tx, id, &stops).await?;
    if let Some(WrittenMap { svg, width, height, north_west, south_east }) = &written.map {
        let drawn = map::DrawnMap {
            tour: id,
            svg: svg.clone(),
            width: *width,
            height: *height,
            north: north_west.0,
            west: north_west.1,
            south: south_east.0,
            east: south_east.1,
        };
        map::put(tx, &drawn).await?;
    }
    Ok(true)
}
