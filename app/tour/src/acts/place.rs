//! Where a station is, to where its picture looks, and what is there.

use super::{pictures::changed, refresh};
use crate::{
    published::Facts,
    records::{fact, station},
    rules::geo::Place,
    subjects::Station,
};
use base::{AppError, Context};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Says where a station is.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change it, and for a place that is nowhere.
pub async fn say_place(ctx: &Context, id: Uuid, place: Place) -> Result<(), AppError> {
    let place = place.micro().ok_or(AppError::NotFound)?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(id)).await?;
    station::set_place(&mut tx, id, Some(place)).await?;
    changed(ctx, &mut tx, id).await?;
    tx.commit().await?;
    refresh(ctx).await
}

/// A change of where a picture looks and where one looks first, in tenths of a degree; nothing: it stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// From north over east.
    pub heading: Option<i64>,
    /// Right of the picture's middle, and above the horizon.
    pub start: Option<(i64, i64)>,
}

/// Says to where the middle of the picture looks, or where one looks first.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change it.
pub async fn say_view(ctx: &Context, id: Uuid, view: View) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(id)).await?;
    let found = station::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let heading = view.heading.unwrap_or(found.heading).rem_euclid(3600);
    let (yaw, pitch) = view.start.unwrap_or((found.start_yaw, found.start_pitch));
    station::set_view(&mut tx, id, heading, yaw.clamp(-1800, 1800), pitch.clamp(-900, 900)).await?;
    changed(ctx, &mut tx, id).await?;
    tx.commit().await?;
    refresh(ctx).await
}

/// Says what is there.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change it.
pub async fn say_facts(ctx: &Context, id: Uuid, facts: Facts) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(id)).await?;
    let facts = Facts { steps: facts.steps.map(|steps| steps.clamp(0, 500)), ..facts };
    // Who only goes on changes nothing.
    if fact::of(&mut tx, id).await? == facts {
        return Ok(tx.commit().await?);
    }
    fact::set(&mut tx, id, facts).await?;
    changed(ctx, &mut tx, id).await?;
    tx.commit().await?;
    refresh(ctx).await
}
