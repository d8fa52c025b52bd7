//! Tours, and the order of stations and tours.

use super::refresh;
use crate::{
    published::{Said, TourWords, Words},
    records::{
        station,
        tour::{self, Tour},
        words,
    },
    rules::{
        kinds::{StationState, TourState},
        slug,
    },
    subjects::Tours,
};
use base::{AppError, Context, Lang, form::to_mend, store::Tx};
use people::{acts::by::By, policy::to};
use std::collections::HashMap;
use uuid::Uuid;

/// A station that can stand in a tour.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The station.
    pub id: Uuid,
    /// Its words.
    pub words: Said<Words>,
    /// How far it is.
    pub state: StationState,
}

/// A tour as those who make it see it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedTour {
    /// The tour.
    pub tour: Tour,
    /// Its words.
    pub words: Said<TourWords>,
    /// Its stations, in its order.
    pub stops: Vec<Stop>,
}

/// All stations and all tours, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Everything {
    /// The stations.
    pub stations: Vec<Stop>,
    /// The tours.
    pub tours: Vec<OpenedTour>,
}

/// All stations and tours.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see how the tour is made.
pub async fn everything(ctx: &Context) -> Result<Everything, AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, Tours).await?.commit().await?;
    let mut said: HashMap<Uuid, Said<Words>> = HashMap::new();
    for row in words::all(&ctx.store).await? {
        said.entry(row.station).or_default().0.push((row.lang, row.words()));
    }
    let stations: Vec<Stop> = station::all(&ctx.store)
        .await?
        .into_iter()
        .map(|found| Stop { id: found.id, words: said.remove(&found.id).unwrap_or_default(), state: found.state })
        .collect();
    let mut words: HashMap<Uuid, Said<TourWords>> = HashMap::new();
    for row in tour::words(&ctx.store).await? {
        words.entry(row.tour).or_default().0.push((row.lang, row.words()));
    }
    let stops = tour::stops(&ctx.store).await?;
    let find = |id: Uuid| stations.iter().find(|station| station.id == id).cloned();
    let tours = tour::all(&ctx.store).await?.into_iter().map(|tour| OpenedTour {
        words: words.remove(&tour.id).unwrap_or_default(),
        stops: stops.iter().filter(|stop| stop.tour == tour.id).filter_map(|stop| find(stop.station)).collect(),
        tour,
    });
    let tours = tours.collect();
    Ok(Everything { stations, tours })
}

/// One of the tours, and all stations.
///
/// # Errors
/// As [`everything`]; `NotFound` when there is no such tour.
pub async fn open_tour(ctx: &Context, id: Uuid) -> Result<(OpenedTour, Vec<Stop>), AppError> {
    let Everything { stations, tours } = everything(ctx).await?;
    let tour = tours.into_iter().find(|tour| tour.tour.id == id).ok_or(AppError::NotFound)?;
    Ok((tour, stations))
}

/// Begins a tour with a title in German; its id.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not.
pub async fn begin_tour(ctx: &Context, title: &str) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    let taken: Vec<String> = tour::all(&ctx.store).await?.into_iter().map(|tour| tour.slug).collect();
    let mut tx = by.begin(ctx, to::Change, Tours).await?;
    let new = Tour {
        id: ctx.new_id(),
        slug: slug::unique(title, |name| taken.iter().any(|other| other == name)),
        state: TourState::Draft,
        position: 0,
        revision: 1,
        demo: false,
        author: by.actor(),
        made_at: ctx.at,
        changed_at: ctx.at,
    };
    tour::insert(&mut tx, &new).await?;
    tour::set_words(&mut tx, new.id, Lang::De, &TourWords { title: title.to_owned(), ..TourWords::default() }).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Says the words of a tour in a language; `seen` is the revision that the page showed.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and when there is no such tour; `Invalid` when somebody else changed it meanwhile.
pub async fn say_tour_words(ctx: &Context, id: Uuid, lang: Lang, seen: i64, words: &TourWords) -> Result<(), AppError> {
    let before = tour::words(&ctx.store).await?.into_iter().find(|row| row.tour == id && row.lang == lang).map(tour::Row::words);
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Tours).await?;
    tour::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    // A double tap changes nothing.
    if before.unwrap_or_default() == *words {
        return Ok(tx.commit().await?);
    }
    if !tour::touch(&mut tx, id, seen, ctx.at).await? {
        return Err(to_mend(&[(false, "title", "tour-changed-meanwhile")]));
    }
    tour::set_words(&mut tx, id, lang, words).await?;
    tx.commit().await?;
    refresh(ctx).await
}

/// What is done with a station in a tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// It comes to the end.
    In,
    /// It goes out.
    Out,
    /// One place forward.
    Up,
    /// One place back.
    Down,
}

/// Puts the stations of a tour in order. What is so already stays so.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and when there is no such tour or station.
pub async fn move_stop(ctx: &Context, id: Uuid, stop: Uuid, by: Move) -> Result<(), AppError> {
    let stops = tour::stops(&ctx.store).await?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Tours).await?;
    let found = tour::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    station::find(&mut tx, stop).await?.ok_or(AppError::NotFound)?;
    let mut order: Vec<Uuid> = stops.into_iter().filter(|stop| stop.tour == id).map(|stop| stop.station).collect();
    let at = order.iter().position(|own| *own == stop);
    match (by, at) {
        (Move::In, None) => order.push(stop),
        (Move::Out, Some(at)) => drop(order.remove(at)),
        (Move::Up, Some(at)) if at > 0 => order.swap(at, at - 1),
        (Move::Down, Some(at)) if at + 1 < order.len() => order.swap(at, at + 1),
        _ => {}
    }
    tour::set_stops(&mut tx, id, &order).await?;
    tour::touch(&mut tx, id, found.revision, ctx.at).await?;
    tx.commit().await?;
    refresh(ctx).await
}

/// Moves a station one place up or down among all stations.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and when there is no such station.
pub async fn move_station(ctx: &Context, id: Uuid, up: bool) -> Result<(), AppError> {
    let mut order: Vec<Uuid> = station::all(&ctx.store).await?.into_iter().map(|found| found.id).collect();
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Tours).await?;
    swap(&mut order, id, up)?;
    for (position, station) in (1..).zip(order) {
        station::set_position(&mut tx, station, position).await?;
    }
    tx.commit().await?;
    refresh(ctx).await
}

/// Moves a tour one place up or down among all tours.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and when there is no such tour.
pub async fn move_tour(ctx: &Context, id: Uuid, up: bool) -> Result<(), AppError> {
    let mut order: Vec<Uuid> = tour::all(&ctx.store).await?.into_iter().map(|found| found.id).collect();
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Tours).await?;
    swap(&mut order, id, up)?;
    for (position, tour) in (1..).zip(order) {
        tour::set_position(&mut tx, tour, position).await?;
    }
    tx.commit().await?;
    refresh(ctx).await
}

fn swap(order: &mut [Uuid], id: Uuid, up: bool) -> Result<(), AppError> {
    let at = order.iter().position(|own| *own == id).ok_or(AppError::NotFound)?;
    if up && at > 0 {
        order.swap(at, at - 1);
    } else if !up && at + 1 < order.len() {
        order.swap(at, at + 1);
    }
    Ok(())
}

/// Shows a tour to everybody. `false`: none of its stations is published, or it has no title in German; nothing changed.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and when there is no such tour.
pub async fn publish_tour(ctx: &Context, id: Uuid) -> Result<bool, AppError> {
    let (opened, _) = open_tour(ctx, id).await?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Tours).await?;
    let has_title = opened.words.0.iter().any(|(lang, words)| matches!(lang, Lang::De | Lang::Ls) && !words.title.is_empty());
    if !has_title || !opened.stops.iter().any(|stop| stop.state == StationState::Published) {
        tx.commit().await?;
        return Ok(false);
    }
    set_state(&mut tx, &opened.tour, TourState::Published, ctx).await?;
    tx.commit().await?;
    refresh(ctx).await?;
    Ok(true)
}

/// Takes a tour back; its stations stay.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and when there is no such tour.
pub async fn withdraw_tour(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, Tours).await?;
    let found = tour::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if found.state == TourState::Published {
        set_state(&mut tx, &found, TourState::Withdrawn, ctx).await?;
    }
    tx.commit().await?;
    refresh(ctx).await
}

/// Throws a tour away that is not published; its stations stay.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, when there is no such tour, and while it is published.
pub async fn erase_tour(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, Tours).await?;
    let found = tour::find(&mut tx, id).await?.filter(|found| found.state != TourState::Published);
    let found = found.ok_or(AppError::NotFound)?;
    tour::delete(&mut tx, found.id).await?;
    tx.commit().await?;
    refresh(ctx).await
}

async fn set_state(tx: &mut Tx, found: &Tour, state: TourState, ctx: &Context) -> Result<(), AppError> {
    tour::set_state(tx, found.id, state).await?;
    tour::touch(tx, found.id, found.revision, ctx.at).await?;
    Ok(())
}
