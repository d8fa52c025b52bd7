//! What a station was: kept when it is handed in and published, to go back to.

use super::{pictures::changed, publish, remove};
use crate::{
    published::{Facts, Words},
    records::{
        fact, hotspot, link, station,
        version::{self, Version},
        words,
    },
    rules::{
        kinds::{Kerb, PointKind, StationState},
        publishing::Missing,
    },
    subjects::Station,
};
use base::{AppError, Context, Lang, form::to_mend, store::Tx};
use people::{acts::by::By, policy::to};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// So many versions of a station are kept.
const KEPT: i64 = 50;

/// A station as it is kept: all but its pictures, its state and its place among others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    lat: Option<i64>,
    lon: Option<i64>,
    heading: i64,
    start_yaw: i64,
    start_pitch: i64,
    steps: Option<i64>,
    kerb: Option<String>,
    bench: Option<bool>,
    toilet: Option<bool>,
    words: Vec<SaidWords>,
    points: Vec<SaidPoint>,
    links: Vec<SaidLink>,
}

/// Words in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SaidWords {
    lang: Lang,
    title: String,
    line: String,
    place: String,
    access: String,
    alt: String,
    alt_then: String,
    story: String,
    more: String,
    transcript: String,
}

/// A point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SaidPoint {
    slug: String,
    kind: String,
    to: Option<Uuid>,
    href: Option<String>,
    yaw: i64,
    pitch: i64,
    words: Vec<(Lang, String, String)>,
}

/// A way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SaidLink {
    to: Uuid,
    minutes: i64,
    words: Vec<(Lang, String)>,
}

impl Snapshot {
    /// Its title, in German if it has one.
    pub fn title(&self) -> &str {
        let of = |lang| self.words.iter().find(|words| words.lang == lang);
        of(Lang::De).or_else(|| self.words.first()).map_or("", |words| words.title.as_str())
    }
}

/// Keeps what a station is at this moment of the transaction, unless the last version says the same.
pub(super) async fn keep(ctx: &Context, tx: &mut Tx, id: Uuid, by: Option<Uuid>) -> Result<(), AppError> {
    let snapshot = serde_json::to_string(&take(tx, id).await?).map_err(|fault| AppError::Broken(fault.to_string()))?;
    version::insert(tx, id, &snapshot, by, ctx.at).await?;
    Ok(version::forget_old(tx, id, KEPT).await?)
}

async fn take(tx: &mut Tx, id: Uuid) -> Result<Snapshot, AppError> {
    let found = station::find(tx, id).await?.ok_or(AppError::NotFound)?;
    let facts = fact::of(tx, id).await?;
    let point_words = hotspot::words_of(tx, id).await?;
    let link_words = link::words_of(tx, id).await?;
    let words = words::of(tx, id).await?.into_iter().map(|row| {
        let lang = row.lang;
        let Words { title, line, place, access, alt, alt_then, story, more, transcript } = row.words();
        SaidWords { lang, title, line, place, access, alt, alt_then, story, more, transcript }
    });
    let points = hotspot::of(tx, id).await?.into_iter().map(|point| SaidPoint {
        words: (point_words.iter().filter(|words| words.hotspot == point.id))
            .map(|words| (words.lang, words.title.clone(), words.words.clone()))
            .collect(),
        slug: point.slug,
        kind: point.kind.code().to_owned(),
        to: point.to,
        href: point.href,
        yaw: point.yaw,
        pitch: point.pitch,
    });
    let links = link::of(tx, id).await?.into_iter().map(|link| SaidLink {
        words: (link_words.iter().filter(|words| words.to == link.to))
            .map(|words| (words.lang, words.landmark.clone()))
            .collect(),
        to: link.to,
        minutes: link.minutes,
    });
    Ok(Snapshot {
        lat: found.lat,
        lon: found.lon,
        heading: found.heading,
        start_yaw: found.start_yaw,
        start_pitch: found.start_pitch,
        steps: facts.steps,
        kerb: facts.kerb.map(|kerb| kerb.code().to_owned()),
        bench: facts.bench,
        toilet: facts.toilet,
        words: words.collect(),
        points: points.collect(),
        links: links.collect(),
    })
}

/// The versions of a station, the newest first, each as it can be read.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn all(ctx: &Context, id: Uuid) -> Result<Vec<(Version, Snapshot)>, AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, Station(id)).await?.commit().await?;
    let found = version::of(&ctx.store, id).await?.into_iter();
    Ok(found.filter_map(|version| serde_json::from_str(&version.snapshot).ok().map(|snapshot| (version, snapshot))).collect())
}

/// Makes a station what it was in this version. What it is now is kept before, so that one can go back to it too.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when there is no such version; `Invalid` (field `versions`) when everybody
/// sees the station, and this version may not be published.
pub async fn go_back(ctx: &Context, id: Uuid, number: i64) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Station(id)).await?;
    let version = version::find(&mut tx, id, number).await?.ok_or(AppError::NotFound)?;
    let snapshot: Snapshot = serde_json::from_str(&version.snapshot).map_err(|fault| AppError::Broken(fault.to_string()))?;
    keep(ctx, &mut tx, id, by.actor()).await?;
    put(ctx, &mut tx, id, snapshot).await?;
    // Somebody may be publishing it at this moment.
    station::hold(&mut tx, id).await?;
    let is_published = station::find(&mut tx, id).await?.is_some_and(|found| found.state == StationState::Published);
    if is_published && publish::ready(&mut tx, id).await?.missing().into_iter().any(Missing::is_of_version) {
        return Err(to_mend(&[(false, "versions", "tour-version-not-whole")]));
    }
    changed(ctx, &mut tx, id).await?;
    keep(ctx, &mut tx, id, by.actor()).await?;
    tx.commit().await?;
    remove::tidy(ctx).await?;
    Ok(())
}

async fn put(ctx: &Context, tx: &mut Tx, id: Uuid, snapshot: Snapshot) -> Result<(), AppError> {
    let Snapshot { lat, lon, heading, start_yaw, start_pitch, steps, kerb, bench, toilet, words: said, points, links } = snapshot;
    station::set_place(tx, id, lat.zip(lon)).await?;
    station::set_view(tx, id, heading, start_yaw, start_pitch).await?;
    fact::set(tx, id, Facts { steps, kerb: kerb.as_deref().and_then(Kerb::from_code), bench, toilet }).await?;
    for lang in Lang::ALL {
        let of_it = said.iter().find(|words| words.lang == lang).cloned();
        let now = of_it.map(|said| {
            let SaidWords { title, line, place, access, alt, alt_then, story, more, transcript, .. } = said;
            Words { title, line, place, access, alt, alt_then, story, more, transcript }
        });
        words::set(tx, id, lang, &now.unwrap_or_default()).await?;
    }
    hotspot::delete_all(tx, id).await?;
    for (position, point) in (1..).zip(points) {
        put_point(ctx, tx, id, position, point).await?;
    }
    link::delete_all(tx, id).await?;
    for (position, SaidLink { to, minutes, words }) in (1..).zip(links) {
        // It may have been thrown away since.
        if station::find(tx, to).await?.is_none() {
            continue;
        }
        link::put(tx, &link::Link { station: id, to, minutes, position }).await?;
        for (lang, landmark) in words {
            link::set_words(tx, id, to, lang, &landmark).await?;
        }
    }
    Ok(())
}

async fn put_point(ctx: &Context, tx: &mut Tx, station: Uuid, position: i64, point: SaidPoint) -> Result<(), AppError> {
    let SaidPoint { slug, kind, to, href, yaw, pitch, words } = point;
    let Some(kind) = PointKind::from_code(&kind) else { return Ok(()) };
    if let Some(to) = to
        && station::find(tx, to).await?.is_none()
    {
        return Ok(());
    }
    let new = hotspot::Hotspot { id: ctx.new_id(), station, slug, kind, to, href, yaw, pitch, position };
    if hotspot::insert(tx, &new).await? {
        for (lang, title, words) in words {
            hotspot::set_words(tx, new.id, lang, &title, &words).await?;
        }
    }
    Ok(())
}
