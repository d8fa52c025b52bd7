//! What those who make the tour work on: the list of stations, and one of them, opened with all that belongs to it.

use super::{drafts::may_begin, pictures, publish, put_together};
use crate::{
    published::{Facts, Look, Picture as Shown, PointWords, Said, Words},
    records::{
        fact, file, hotspot, link,
        map::{self, DrawnMap},
        person,
        picture::{self, Picture},
        station, words,
    },
    rules::{
        geo::{self, Place},
        kinds::{Role, ShapeKind, StationState},
        map::Map,
        publishing::Missing,
        spots::{Lens, degrees},
    },
    subjects::{Station, of_station},
};
use base::{AppError, Context, store::Tx};
use people::{
    acts::by::{By, listing, may_at_all, may_with},
    policy::{Action, Facts as Truths, Kind, to},
};
use std::collections::HashMap;
use uuid::Uuid;

pub use super::pictures::Progress;

/// A station in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// How far it is.
    pub state: StationState,
    /// Its words.
    pub words: Said<Words>,
    /// The address of a small picture of it, with width and height.
    pub photo: Option<(String, i64, i64)>,
    /// Whether the visitor made it.
    pub is_hers: bool,
    /// Invented, and said so.
    pub demo: bool,
}

/// The stations that the visitor may work on, in their order.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes none.
pub async fn list_stations(ctx: &Context) -> Result<Vec<Listed>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let listing = listing::<Station>(ctx, &mut tx, "").await?;
    tx.commit().await?;
    let mut words: HashMap<Uuid, Said<Words>> = HashMap::new();
    for row in words::all(&ctx.store).await? {
        words.entry(row.station).or_default().0.push((row.lang, row.words()));
    }
    let mut photos: HashMap<Uuid, (String, i64, i64)> = HashMap::new();
    for file in file::photos(&ctx.store).await? {
        if !file.is_avif() {
            photos.entry(file.picture).or_insert((format!("/media/{}", file.name), file.width, file.height));
        }
    }
    let pictures = picture::all(&ctx.store).await?.into_iter().filter(|picture| picture.role == Role::Main);
    let mut main: HashMap<Uuid, Uuid> = pictures.filter_map(|picture| Some((picture.station?, picture.id))).collect();
    let me = ctx.person()?.id;
    let shown = station::all(&ctx.store).await?.into_iter().filter(|found| listing.shows(&of_station(found.id, found.author)));
    Ok(shown
        .map(|found| Listed {
            id: found.id,
            state: found.state,
            words: words.remove(&found.id).unwrap_or_default(),
            photo: main.remove(&found.id).and_then(|picture| photos.remove(&picture)),
            is_hers: found.author == Some(me),
            demo: found.demo,
        })
        .collect())
}

/// Whether the desk opens for the visitor.
pub fn is_open_for(ctx: &Context) -> bool {
    may_at_all(ctx, Action::List, Kind::Station)
}

/// Whether the visitor may publish and take back, and put stations and tours in order.
pub fn may_publish(ctx: &Context) -> bool {
    may_with(ctx, Action::Change, Kind::Tour, &Truths::default())
}

/// A picture of an opened station.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedPicture {
    /// The picture.
    pub picture: Picture,
    /// Its files; nothing while there are none.
    pub files: Option<Shown>,
    /// How it stands with it.
    pub progress: Progress,
    /// Who is marked in it.
    pub marks: Vec<person::Shown>,
}

impl OpenedPicture {
    /// How it lies around who looks; nothing while that is not known.
    pub fn lens(&self) -> Option<Lens> {
        let side = |length: i64| u32::try_from(length).ok().filter(|length| *length > 0);
        let (width, height) = (side(self.picture.width)?, side(self.picture.height)?);
        Some(Lens { shape: self.picture.kept()?.shape(), width, height })
    }
}

/// A point of an opened station.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedPoint {
    /// The point.
    pub point: hotspot::Hotspot,
    /// Its words.
    pub words: Said<PointWords>,
}

/// A way of an opened station.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedWay {
    /// The way.
    pub way: link::Link,
    /// By what one knows it.
    pub landmark: Said<String>,
}

/// Another station than the opened one.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// Its id.
    pub id: Uuid,
    /// Its words.
    pub words: Said<Words>,
    /// Where it is.
    pub place: Option<Place>,
    /// Whether everybody sees it.
    pub is_published: bool,
    /// Whether the visitor may change it.
    pub may_change: bool,
    /// How far away it is, in metres.
    pub metres: Option<f64>,
}

/// A station that somebody works on.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a right of its own")]
pub struct Opened {
    /// The station.
    pub station: station::Station,
    /// Its words.
    pub words: Said<Words>,
    /// What is there.
    pub facts: Facts,
    /// Its pictures: the main one, the one of former times, the one of now.
    pub pictures: Vec<OpenedPicture>,
    /// The points in its main picture, in reading order.
    pub points: Vec<OpenedPoint>,
    /// Where it goes on.
    pub ways: Vec<OpenedWay>,
    /// The other stations that the visitor may know of, the nearest first.
    pub others: Vec<Other>,
    /// The drawn maps.
    pub maps: Vec<DrawnMap>,
    /// What is missing before everybody may see it.
    pub missing: Vec<Missing>,
    /// Whether the visitor may change it: what everybody sees, only who may publish.
    pub may_change: bool,
    /// Whether she may throw it away.
    pub may_erase: bool,
    /// Whether she may publish it.
    pub may_publish: bool,
    /// Whether she may take it back.
    pub may_withdraw: bool,
}

impl Opened {
    /// Where the maps lie that can be shown.
    pub fn drawn(&self) -> impl Iterator<Item = (&DrawnMap, Map)> {
        self.maps.iter().filter_map(|drawn| Some((drawn, drawn.map()?)))
    }

    /// How its main picture lies around who looks; a photograph while nobody said it.
    pub fn shape(&self) -> ShapeKind {
        self.picture(Role::Main).and_then(|main| main.picture.shape).unwrap_or(ShapeKind::Flat)
    }

    /// Where one looks first.
    pub fn start(&self) -> Look {
        Look { yaw: degrees(self.station.start_yaw), pitch: degrees(self.station.start_pitch) }
    }

    /// Its picture for this role.
    pub fn picture(&self, role: Role) -> Option<&OpenedPicture> {
        self.pictures.iter().find(|opened| opened.picture.role == role)
    }
}

/// Opens a station to work on.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see it.
pub async fn open(ctx: &Context, id: Uuid) -> Result<Opened, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Station(id)).await?;
    let found = station::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let words = Said(words::of(&mut tx, id).await?.into_iter().map(|row| (row.lang, row.words())).collect());
    let facts = fact::of(&mut tx, id).await?;
    let points = points(&mut tx, id).await?;
    let ways = ways(&mut tx, id).await?;
    let missing = publish::ready(&mut tx, id).await?.missing();
    let mut marked = Vec::new();
    for role in Role::ALL {
        // The newest of each kind; there is only one.
        if let Some(picture) = picture::of(&mut tx, id).await?.into_iter().find(|picture| picture.role == role) {
            let marks = person::of(&mut tx, picture.id).await?;
            marked.push((picture, marks));
        }
    }
    tx.commit().await?;
    let mut pictures = Vec::new();
    for (picture, marks) in marked {
        pictures.push(open_picture(ctx, picture, marks).await?);
    }
    let own = of_station(id, found.author);
    let truths = Truths { record: Some(id), ..Truths::default() };
    Ok(Opened {
        words,
        facts,
        pictures,
        points,
        ways,
        others: others(ctx, &found).await?,
        maps: map::all(&ctx.store).await?,
        missing,
        may_change: changes(ctx, &found),
        may_erase: may_with(ctx, Action::Erase, Kind::Station, &own),
        may_publish: may_with(ctx, Action::Change, Kind::Tour, &truths),
        may_withdraw: may_with(ctx, Action::End, Kind::Tour, &truths),
        station: found,
    })
}

/// Whether the visitor may change this station: what everybody sees, only who may publish.
fn changes(ctx: &Context, found: &station::Station) -> bool {
    let truths = Truths { record: Some(found.id), ..Truths::default() };
    may_with(ctx, Action::Change, Kind::Station, &of_station(found.id, found.author))
        && (found.state != StationState::Published || may_with(ctx, Action::Change, Kind::Tour, &truths))
}

async fn open_picture(ctx: &Context, picture: Picture, marks: Vec<person::Shown>) -> Result<OpenedPicture, AppError> {
    let files = put_together::picture_of(&picture, &file::look(&ctx.store, picture.id).await?);
    let progress = pictures::progress(ctx, &picture).await?;
    Ok(OpenedPicture { picture, files, progress, marks })
}

/// The visitor's pictures that have no station yet, the newest first.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes no stations.
pub async fn basket(ctx: &Context) -> Result<Vec<OpenedPicture>, AppError> {
    ctx.person()?;
    if !may_begin(ctx) {
        return Err(AppError::NotFound);
    }
    let mut all = Vec::new();
    for picture in pictures::basket(ctx).await? {
        all.push(open_picture(ctx, picture, Vec::new()).await?);
    }
    Ok(all)
}

/// How far a picture is that the visitor waits for: so many steps of so many. Nothing when it is over, or when it is neither hers nor one of a
/// station that she may see. It says nothing of the picture; so it may be asked every two seconds, and is not written down.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes no stations.
pub async fn waited_for(ctx: &Context, picture: Uuid) -> Result<Option<(i64, i64)>, AppError> {
    people::acts::by::door(ctx, Action::List, Kind::Station)?;
    let me = ctx.person()?.id;
    let Some(found) = picture::look(&ctx.store, picture).await? else { return Ok(None) };
    let of = match found.station {
        Some(station) => station::look(&ctx.store, station).await?,
        None => None,
    };
    let sees = of.is_some_and(|of| may_with(ctx, Action::See, Kind::Station, &of_station(of.id, of.author)));
    if !sees && found.sent_by != Some(me) {
        return Ok(None);
    }
    Ok(match pictures::progress(ctx, &found).await? {
        Progress::Making(done, whole) => Some((done, whole)),
        Progress::Shown | Progress::Refused(_) | Progress::Failed => None,
    })
}

async fn points(tx: &mut Tx, id: Uuid) -> Result<Vec<OpenedPoint>, AppError> {
    let said = hotspot::words_of(tx, id).await?;
    let of = |point: Uuid| {
        let own = said.iter().filter(|words| words.hotspot == point);
        Said(own.map(|row| (row.lang, PointWords { title: row.title.clone(), words: row.words.clone() })).collect())
    };
    Ok(hotspot::of(tx, id).await?.into_iter().map(|point| OpenedPoint { words: of(point.id), point }).collect())
}

async fn ways(tx: &mut Tx, id: Uuid) -> Result<Vec<OpenedWay>, AppError> {
    let said = link::words_of(tx, id).await?;
    let of = |to: Uuid| {
        let own = said.iter().filter(|words| words.to == to);
        Said(own.map(|row| (row.lang, row.landmark.clone())).collect())
    };
    Ok(link::of(tx, id).await?.into_iter().map(|way| OpenedWay { landmark: of(way.to), way }).collect())
}

async fn others(ctx: &Context, here: &station::Station) -> Result<Vec<Other>, AppError> {
    let mut words: HashMap<Uuid, Said<Words>> = HashMap::new();
    for row in words::all(&ctx.store).await? {
        words.entry(row.station).or_default().0.push((row.lang, row.words()));
    }
    let from = here.place();
    let mut all: Vec<Other> = station::all(&ctx.store)
        .await?
        .into_iter()
        .filter(|other| other.id != here.id)
        .filter(|other| {
            other.state == StationState::Published
                || may_with(ctx, Action::See, Kind::Station, &of_station(other.id, other.author))
        })
        .map(|other| Other {
            id: other.id,
            words: words.remove(&other.id).unwrap_or_default(),
            place: other.place(),
            is_published: other.state == StationState::Published,
            may_change: changes(ctx, &other),
            metres: from.zip(other.place()).map(|(from, to)| geo::metres(from, to)),
        })
        .collect();
    let far = |other: &Other| other.metres.unwrap_or(f64::MAX);
    all.sort_by(|one, other| far(one).total_cmp(&far(other)));
    Ok(all)
}
