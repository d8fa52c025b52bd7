//! What the tour holds about somebody: the stations that she made.

use crate::records::station;
use base::{AppError, Context, Moment};
use serde_json::{Value, json};
use uuid::Uuid;

/// A station that somebody made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name in addresses.
    pub slug: String,
    /// When.
    pub at: Moment,
}

/// The stations that somebody made.
///
/// # Errors
/// When the database does not answer.
pub async fn made(ctx: &Context, account: Uuid) -> Result<Vec<Made>, AppError> {
    let found = station::of_author(&ctx.store, account).await?.into_iter();
    Ok(found.map(|station| Made { slug: station.slug, at: station.made_at }).collect())
}

/// The same as data.
///
/// # Errors
/// When the database does not answer.
pub async fn export(ctx: &Context, account: Uuid) -> Result<Value, AppError> {
    let made = made(ctx, account).await?;
    Ok(json!({ "stations": made.iter().map(|made| json!({ "name": made.slug, "made_at": made.at.0 })).collect::<Vec<_>>() }))
}
