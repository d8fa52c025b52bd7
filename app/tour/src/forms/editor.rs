//! The forms of those who make the tour: a new station, the five questions, going back, tours.

mod onward;
mod people;
mod picture;
mod place;
mod tours;
mod words;

pub use tours::{submit_order, submit_tour};

use crate::{
    acts::{drafts, versions},
    pages::editor::parts::TAPPED,
    paths,
    rules::spots::Spot,
};
use base::{
    AppError, PageContext,
    form::{Check, Done, Fields, to_mend},
};
use uuid::Uuid;

/// A new station: with `picture`, one of the visitor's basket, or without.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes no stations, and when the picture is none of hers.
pub async fn submit_new_station(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let picture = match fields.get("picture") {
        "" => None,
        id => Some(id.parse().map_err(|_| AppError::NotFound)?),
    };
    let station = drafts::begin(ctx, picture).await?;
    Ok(Done::to(paths::Question::href(ctx.lang, station, 1)))
}

/// One of the five questions; `do` says what of it.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for who may not, and for what is not there.
pub async fn submit_question(ctx: &PageContext, station: Uuid, question: u8, fields: &Fields) -> Result<Done, AppError> {
    let done = match question {
        1 => picture::submit(ctx, station, fields).await,
        2 => place::submit(ctx, station, fields).await,
        3 => people::submit(ctx, station, fields).await,
        4 => words::submit(ctx, station, fields).await,
        5 => onward::submit(ctx, station, fields).await,
        _ => Err(AppError::NotFound),
    };
    done.map_err(|refused| refused.keeping(fields))
}

/// Makes a station what it was: `number` says when.
///
/// # Errors
/// `Invalid` when there is no such version any more; `NotFound` for who may not.
pub async fn submit_versions(ctx: &PageContext, station: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let number = fields.get("number").parse().map_err(|_| AppError::NotFound)?;
    // It may have been forgotten since the page was shown.
    let is_there = versions::all(ctx, station).await?.iter().any(|(version, _)| version.number == number);
    mend(&[(is_there, "versions", "versions-none")]).map_err(|refused| refused.keeping(fields))?;
    versions::go_back(ctx, station, number).await?;
    Ok(Done::to(paths::Question::href(ctx.lang, station, 5)))
}

/// A field that holds an id.
fn id(fields: &Fields, name: &str) -> Result<Uuid, AppError> {
    fields.get(name).parse().map_err(|_| AppError::NotFound)
}

/// Nothing, where all of these are good.
fn mend(checks: &[Check]) -> Result<(), AppError> {
    if checks.iter().all(|(good, ..)| *good) { Ok(()) } else { Err(to_mend(checks)) }
}

/// Where somebody tapped in a picture. A script says it in parts of 10,000; without one the browser says it in pixels of the picture. Nothing for
/// a key: browsers say then that the upper left corner was tapped.
fn tapped(fields: &Fields) -> Option<Spot> {
    let number = |name: &str| fields.get(name).parse::<f64>().ok().filter(|number| number.is_finite());
    let spot = if let (Some(x), Some(y)) = (number("at-x"), number("at-y")) {
        Spot { x: x / 10_000.0, y: y / 10_000.0 }
    } else {
        let (x, y) = (number("tap.x")?, number("tap.y")?);
        if x <= 0.0 && y <= 0.0 {
            return None;
        }
        let tall = number("tall").filter(|tall| (0.05..=20.0).contains(tall))?;
        Spot { x: x / TAPPED, y: y / (TAPPED * tall).round().max(1.0) }
    };
    Some(Spot { x: spot.x.clamp(0.0, 1.0), y: spot.y.clamp(0.0, 1.0) })
}

/// The same, or the form comes back and says what to do.
fn must_tap(fields: &Fields) -> Result<Spot, AppError> {
    tapped(fields).ok_or_else(|| to_mend(&[(false, tap_field(fields), "desk-no-tap")]))
}

/// The picture that a form is about, where a page has several: what is wrong is said there.
fn tap_field(fields: &Fields) -> &'static str {
    match fields.get("tap-id") {
        "tap-then" => "tap-then",
        "tap-now" => "tap-now",
        _ => "tap",
    }
}

/// Which of the four sides was tapped in.
fn side(fields: &Fields) -> u8 {
    fields.get("seite").parse().ok().filter(|side| *side < 4).unwrap_or(0)
}
