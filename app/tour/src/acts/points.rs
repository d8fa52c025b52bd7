//! The points in the main picture of a station.

use super::{pictures::changed, refresh};
use crate::{
    published::{Look, PointWords},
    records::{
        hotspot::{self, Hotspot},
        station,
    },
    rules::{kinds::PointKind, spots::tenths},
    subjects::Station,
};
use base::{AppError, Context, Lang, paths::own};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// So many points a picture has at most.
pub const MOST_POINTS: usize = 40;
/// So many letters the name of a point has at most.
pub const MOST_TITLE: usize = 80;
/// So many letters its words have at most.
pub const MOST_WORDS: usize = 600;

/// Sets a point, which has no words yet, or moves the one with this id. `false`: there are too many.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when the point is that of another one.
pub async fn put_point(ctx: &Context, station: Uuid, id: Uuid, look: Look) -> Result<bool, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    let all = hotspot::of(&mut tx, station).await?;
    let (yaw, pitch) = (tenths(look.yaw).clamp(-1800, 1800), tenths(look.pitch).clamp(-900, 900));
    if let Some(point) = all.iter().find(|point| point.id == id) {
        hotspot::change(&mut tx, &Hotspot { yaw, pitch, ..point.clone() }).await?;
    } else {
        if all.len() >= MOST_POINTS {
            tx.commit().await?;
            return Ok(false);
        }
        let slug =
            (1..=all.len() + 1).map(|number| format!("punkt-{number}")).find(|slug| !all.iter().any(|point| point.slug == *slug));
        let position = all.last().map_or(1, |point| point.position + 1);
        let (slug, kind) = (slug.unwrap_or_default(), PointKind::Info);
        let new = Hotspot { id, station, slug, kind, to: None, href: None, yaw, pitch, position };
        // An id that another station's point has.
        if !hotspot::insert(&mut tx, &new).await? {
            return Err(AppError::NotFound);
        }
    }
    changed(ctx, &mut tx, station).await?;
    tx.commit().await?;
    refresh(ctx).await?;
    Ok(true)
}

/// Moves a point one place up or down in reading order; at the end it stays.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when it has no such point.
pub async fn move_point(ctx: &Context, station: Uuid, id: Uuid, up: bool) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    let mut all = hotspot::of(&mut tx, station).await?;
    let at = all.iter().position(|point| point.id == id).ok_or(AppError::NotFound)?;
    let other = if up { at.checked_sub(1) } else { Some(at + 1).filter(|other| *other < all.len()) };
    if let Some(other) = other {
        all.swap(at, other);
        for (position, point) in (1..).zip(all) {
            hotspot::change(&mut tx, &Hotspot { position, ..point }).await?;
        }
        changed(ctx, &mut tx, station).await?;
    }
    tx.commit().await?;
    refresh(ctx).await
}

/// What a point leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leads {
    /// What it is.
    pub kind: PointKind,
    /// The other station, for a way there.
    pub to: Option<Uuid>,
    /// An address in this house, for a film, a sound, an event.
    pub href: Option<String>,
}

impl Leads {
    /// Whether it is known to where it leads.
    pub fn is_whole(&self) -> bool {
        match self.kind {
            PointKind::Info => true,
            PointKind::Station => self.to.is_some(),
            PointKind::Film | PointKind::Sound | PointKind::Event => self.href.as_deref().and_then(own).is_some(),
        }
    }
}

/// Says what a point is, and its words in a language.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, when it has no such point, or where it leads to is none.
pub async fn say_point(
    ctx: &Context,
    station: Uuid,
    id: Uuid,
    leads: &Leads,
    lang: Lang,
    words: &PointWords,
) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    let all = hotspot::of(&mut tx, station).await?;
    let point = all.into_iter().find(|point| point.id == id).ok_or(AppError::NotFound)?;
    if !leads.is_whole() {
        return Err(AppError::NotFound);
    }
    let to = leads.to.filter(|_| leads.kind == PointKind::Station);
    if let Some(to) = to
        && (to == station || station::find(&mut tx, to).await?.is_none())
    {
        return Err(AppError::NotFound);
    }
    let href = leads.href.clone().filter(|_| !matches!(leads.kind, PointKind::Info | PointKind::Station));
    hotspot::change(&mut tx, &Hotspot { kind: leads.kind, to, href, ..point }).await?;
    hotspot::set_words(&mut tx, id, lang, &words.title, &words.words).await?;
    changed(ctx, &mut tx, station).await?;
    tx.commit().await?;
    refresh(ctx).await
}

/// Takes a point away; that it is gone already is no fault.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station.
pub async fn take_point(ctx: &Context, station: Uuid, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    hotspot::delete(&mut tx, station, id).await?;
    changed(ctx, &mut tx, station).await?;
    tx.commit().await?;
    refresh(ctx).await
}
