//! The second question: where it is, to where the picture looks, what is there.

use super::{id, mend, must_tap};
use crate::{
    acts::{
        desk,
        place::{View, say_facts, say_place, say_view},
    },
    pages::editor::{MOST_ZOOM, Part},
    paths,
    published::Facts,
    rules::{compass::Eighth, geo::Place, kinds::Kerb, spots::tenths},
};
use base::{
    AppError, PageContext,
    clock::{plain_digits, small_number},
    form::{Done, Fields, to_mend},
};
use uuid::Uuid;

/// Beside another station: so far to the east, some twenty metres.
const BESIDE: f64 = 0.0003;
/// More steps are no way.
const MOST_STEPS: i64 = 500;

/// `do` is `map` with a tap, `numbers`, `beside` with `station`, `eighth`, `degrees`, or `facts`.
pub(super) async fn submit(ctx: &PageContext, station: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let here = paths::Question::href(ctx.lang, station, 2);
    match fields.get("do") {
        "map" => {
            let opened = desk::open(ctx, station).await?;
            let part = Part::of(ctx, &opened).ok_or(AppError::NotFound)?;
            let spot = must_tap(fields)?;
            say_place(ctx, station, part.map.place(part.point(spot.x, spot.y))).await?;
            // Nearer, so that the next tap says it better.
            let zoom = (part.zoom * 2.0).min(MOST_ZOOM / 2.0).max(part.zoom);
            return Ok(Done::to(format!("{here}?karte={}&zoom={zoom}#karte", part.number)));
        }
        "numbers" => {
            let place = Place::parse(&plain_digits(fields.get("numbers")));
            let place = place.ok_or_else(|| to_mend(&[(false, "numbers", "q2-numbers-bad")]))?;
            say_place(ctx, station, place).await?;
        }
        "beside" => {
            let other = id(fields, "station")?;
            let opened = desk::open(ctx, station).await?;
            let place =
                opened.others.iter().find(|own| own.id == other).and_then(|other| other.place).ok_or(AppError::NotFound)?;
            say_place(ctx, station, Place { lon: (place.lon + BESIDE).min(180.0), ..place }).await?;
            return Ok(Done::to(format!("{here}?zoom=8#karte")));
        }
        "eighth" => {
            let eighth = Eighth::from_code(fields.get("eighth")).ok_or(AppError::Unreadable)?;
            let at = Eighth::ALL.iter().position(|own| *own == eighth).and_then(|at| i64::try_from(at).ok()).unwrap_or(0);
            say_view(ctx, station, View { heading: Some(at * 450), start: None }).await?;
            return Ok(Done::to(format!("{here}#richtung")));
        }
        "degrees" => {
            let typed = plain_digits(fields.get("degrees")).replace(',', ".");
            let degrees = typed.parse::<f64>().ok().filter(|degrees| (0.0..=360.0).contains(degrees));
            let degrees = degrees.ok_or_else(|| to_mend(&[(false, "degrees", "q2-degrees-bad")]))?;
            say_view(ctx, station, View { heading: Some(tenths(degrees)), start: None }).await?;
            return Ok(Done::to(format!("{here}#richtung")));
        }
        "facts" => {
            let typed = plain_digits(fields.get("steps"));
            let steps =
                if typed.is_empty() { Some(None) } else { small_number(&typed).filter(|steps| *steps <= MOST_STEPS).map(Some) };
            mend(&[(steps.is_some(), "steps", "q2-steps-bad")])?;
            let facts = Facts {
                steps: steps.flatten(),
                kerb: Kerb::from_code(fields.get("kerb")),
                bench: yes_no(fields.get("bench")),
                toilet: yes_no(fields.get("toilet")),
            };
            say_facts(ctx, station, facts).await?;
            return Ok(Done::to(paths::Question::href(ctx.lang, station, 3)));
        }
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(format!("{here}#karte")))
}

fn yes_no(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
