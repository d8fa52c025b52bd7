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
use base::{AppError, Context, Lang, store::Tx};
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
    let put = put_way(ctx, &mut tx, (from, other), minutes, landmark).await?;
    tx.commit().await?;
    refresh(ctx).await?;
    Ok(put)
}

/// Sets a way to another station and the one back. `false`: one of the two has too many already; nothing changed.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change both stations, and when there is no such other one.
pub async fn say_both_ways(ctx: &Context, from: Uuid, other: Uuid) -> Result<bool, AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Station(from)).await?;
    by.may(ctx, &mut tx, to::Change, Station(other)).await?;
    let put = put_way(ctx, &mut tx, (from, other), None, None).await? && put_way(ctx, &mut tx, (other, from), None, None).await?;
    if put {
        tx.commit().await?;
        refresh(ctx).await?;
    }
    Ok(put)
}

async fn put_way(
    ctx: &Context,
    tx: &mut Tx,
    (from, other): (Uuid, Uuid),
    minutes: Option<i64>,
    landmark: Option<(Lang, &str)>,
) -> Result<bool, AppError> {
    let here = station::find(tx, from).await?.ok_or(AppError::NotFound)?;
    let there = station::find(tx, other).await?.filter(|there| there.id != from).ok_or(AppError::NotFound)?;
    let ways = link::of(tx, from).await?;
    let before = ways.iter().find(|way| way.to == other);
    if before.is_none() && ways.len() >= MOST_WAYS {
        return Ok(false);
    }
    let walked = || here.place().zip(there.place()).map(|(here, there)| geo::minutes(geo::metres(here, there)));
    let minutes = minutes.or(before.map(|way| way.minutes)).or_else(walked).unwrap_or(10).clamp(1, 240);
    let position = before.map_or_else(|| ways.last().map_or(1, |last| last.position + 1), |way| way.position);
    link::put(tx, &Link { station: from, to: other, minutes, position }).await?;
    if let Some((lang, landmark)) = landmark {
        link::set_words(tx, from, other, lang, landmark).await?;
    }
    changed(ctx, tx, from).await?;
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
