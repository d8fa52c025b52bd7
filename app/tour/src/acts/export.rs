//! What the tour holds about somebody: the stations and tours that she made, the pictures that she sent, what she said about people in pictures, and
//! the versions that were kept when she changed something.

use crate::records::{
    person::{self, Shown},
    picture::{self, Picture},
    station, tour,
    version::{self, Version},
};
use base::{AppError, Context, Moment};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// A station or a tour that somebody made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name in addresses.
    pub slug: String,
    /// When.
    pub at: Moment,
}

/// All that the tour holds about somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The stations that she made.
    pub stations: Vec<Made>,
    /// The tours that she made.
    pub tours: Vec<Made>,
    /// The pictures that she sent, also those that no station has yet.
    pub pictures: Vec<Picture>,
    /// What she said about people in pictures.
    pub marks: Vec<Shown>,
    /// What stations were when she changed them.
    pub versions: Vec<Version>,
    names: HashMap<Uuid, String>,
}

impl Kept {
    /// The name of a station.
    pub fn name(&self, station: Uuid) -> &str {
        self.names.get(&station).map_or("", String::as_str)
    }
}

/// The stations that somebody made.
///
/// # Errors
/// When the database does not answer.
pub async fn made(ctx: &Context, account: Uuid) -> Result<Vec<Made>, AppError> {
    let found = station::of_author(&ctx.store, account).await?.into_iter();
    Ok(found.map(|station| Made { slug: station.slug, at: station.made_at }).collect())
}

/// All that the tour holds about somebody.
///
/// # Errors
/// When the database does not answer.
pub async fn kept(ctx: &Context, account: Uuid) -> Result<Kept, AppError> {
    let tours = tour::of_author(&ctx.store, account).await?.into_iter();
    Ok(Kept {
        stations: made(ctx, account).await?,
        tours: tours.map(|tour| Made { slug: tour.slug, at: tour.made_at }).collect(),
        pictures: picture::of_sender(&ctx.store, account).await?,
        marks: person::of_author(&ctx.store, account).await?,
        versions: version::of_author(&ctx.store, account).await?,
        names: station::all(&ctx.store).await?.into_iter().map(|station| (station.id, station.slug)).collect(),
    })
}

/// The same as data.
///
/// # Errors
/// When the database does not answer.
pub async fn export(ctx: &Context, account: Uuid) -> Result<Value, AppError> {
    let kept = kept(ctx, account).await?;
    let made = |all: &[Made]| all.iter().map(|made| json!({ "name": made.slug, "made_at": made.at.0 })).collect::<Vec<_>>();
    let pictures = kept.pictures.iter().map(|picture| {
        json!({
            "id": picture.id.to_string(),
            "station": picture.station.map(|station| kept.name(station)),
            "role": picture.role.code(),
            "width": picture.width,
            "height": picture.height,
            "sent_at": picture.sent_at.0,
        })
    });
    let marks = kept.marks.iter().map(|mark| {
        json!({
            "picture": mark.picture.to_string(),
            "place": [mark.x, mark.y, mark.w, mark.h],
            "basis": mark.basis.code(),
            "note": mark.note,
            "made_at": mark.made_at.0,
        })
    });
    let versions = kept.versions.iter().map(|version| {
        json!({
            "station": kept.name(version.station),
            "number": version.number,
            "made_at": version.made_at.0,
            "words": serde_json::from_str::<Value>(&version.snapshot).unwrap_or_default(),
        })
    });
    Ok(json!({
        "stations": made(&kept.stations),
        "tours": made(&kept.tours),
        "pictures": pictures.collect::<Vec<_>>(),
        "marks": marks.collect::<Vec<_>>(),
        "versions": versions.collect::<Vec<_>>(),
    }))
}
