//! The published tour, as pages ask for it.

use super::put_together::put_together;
use crate::{
    published::{Published, Shown},
    subjects::Station,
};
use base::{AppError, Context};
use people::{acts::by::By, policy::to};
use std::sync::Arc;
use uuid::Uuid;

/// What is published at this moment; nothing where the process was started without the tour.
pub fn published(ctx: &Context) -> Arc<Published> {
    ctx.resources.get::<Shown>().map(Shown::now).unwrap_or_default()
}

/// Whether there is anything to see for everybody.
pub fn is_open(ctx: &Context) -> bool {
    !published(ctx).stations.is_empty()
}

/// From now on pages show what is published. To be called at the start, and after each change.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh(ctx: &Context) -> Result<(), AppError> {
    // A command shows no pages.
    let Ok(shown) = ctx.resources.get::<Shown>() else { return Ok(()) };
    let _turn = shown.turn.lock().await;
    shown.show(put_together(&ctx.store, None).await?);
    Ok(())
}

/// The tour as it would be with this station, whatever its state: its place among the stations, if it has a picture and a place.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn preview(ctx: &Context, station: Uuid) -> Result<(Published, Option<usize>), AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, Station(station)).await?.commit().await?;
    let published = put_together(&ctx.store, Some(station)).await?;
    let at = published.stations.iter().position(|found| found.id == station);
    Ok((published, at))
}
