//! Where it goes on from a station.

use super::{pictures::changed, refresh};
use crate::{
    records::{
        link::{self, Link},
        station,
    },
    rules::geo,
    subjects::Station,
};
use base::{AppError, Context, Lang};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// So many ways lead on from a station at most.
pub const MOST_WAYS: usize = 12;
/// So many letters say by what one knows the way.
pub const MOST_LANDMARK: usize = 300;

/// Sets a way to another station, or changes it. Without `minutes`, as long as it takes on foot; ten where nobody knows it. `false`: there are
/// too many.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when there is no such other one.
pub async fn say_way(
    ctx: &Context,
    from: Uuid,
    other: Uuid,
    minutes: Option<i64>,
    landmark: Option<(Lang, &str)>,
) -> Result<bool, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(from)).await?;
    let here = station::find(&mut tx, from).await?.ok_or(AppError::NotFound)?;
    let there = station::find(&mut tx, other).await?.filter(|there| there.id != from).ok_or(AppError::NotFound)?;
    let ways = link::of(&mut tx, from).await?;
    let before = ways.iter().find(|way| way.to == other);
    if before.is_none() && ways.len() >= MOST_WAYS {
        tx.commit().await?;
        return Ok(false);
    }
    let walked = || here.place().zip(there.place()).map(|(here, there)| geo::minutes(geo::metres(here, there)));
    let minutes = minutes.or(before.map(|way| way.minutes)).or_else(walked).unwrap_or(10).clamp(1, 240);
    let position = before.map_or_else(|| ways.last().map_or(1, |last| last.position + 1), |way| way.position);
    link::put(&mut tx, &Link { station: from, to: other, minutes, position }).await?;
    if let Some((lang, landmark)) = landmark {
        link::set_words(&mut tx, from, other, lang, landmark).await?;
    }
    changed(ctx, &mut tx, from).await?;
    tx.commit().await?;
    refresh(ctx).await?;
    Ok(true)
}

/// Takes a way away; that it is gone already is no fault.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station.
pub async fn take_way(ctx: &Context, from: Uuid, other: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(from)).await?;
    link::delete(&mut tx, from, other).await?;
    changed(ctx, &mut tx, from).await?;
    tx.commit().await?;
    refresh(ctx).await
}
