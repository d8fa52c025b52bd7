//! Who can be recognised in a picture, and why she may be: said by those who make the station.

use super::{
    making,
    pictures::{self, of_station},
    refresh, remove,
};
use crate::{
    records::{
        person::{self, Shown},
        picture::{self, Picture},
        station,
    },
    rules::{
        kinds::{Basis, People, PictureState, StationState},
        making as rules, publishing,
    },
    subjects::Station,
};
use base::{AppError, Context, fold, form::to_mend, store::Tx};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// As many can be marked in one picture as the decoder can hide.
pub const MOST_MARKS: usize = media::MOST_REGIONS;
/// So many letters a note has at most.
pub const MOST_NOTE: usize = 200;

/// Says whether people can be recognised in a picture. Nobody: then the marks that are there go.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when the picture is not its own.
pub async fn say_people(ctx: &Context, station: Uuid, picture: Uuid, people: People) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    let found = of_station(&mut tx, station, picture).await?;
    picture::set_people(&mut tx, picture, Some(people)).await?;
    if people == People::None {
        let mut hid = false;
        for shown in person::of(&mut tx, picture).await? {
            // What is pixelated stays so: nobody can be recognised because of it.
            if shown.basis == Basis::Blurred {
                hid = true;
            } else {
                person::delete(&mut tx, picture, shown.id).await?;
            }
        }
        if hid {
            picture::set_people(&mut tx, picture, Some(People::Marked)).await?;
        }
    }
    changed_people(ctx, tx, station, &found, false).await
}

/// A mark in a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its own id, made with the form: sent twice, it is one.
    pub id: Uuid,
    /// Left, top, width and height, in parts of 10,000 of the upright picture.
    pub place: (i64, i64, i64, i64),
    /// Why she may be seen.
    pub basis: Basis,
    /// A note without names.
    pub note: String,
}

/// Marks somebody, or something such as a number plate. `false`: it lies outside of the picture, or there are too many.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when the picture is not its own.
pub async fn mark(ctx: &Context, station: Uuid, picture: Uuid, mark: &Mark) -> Result<bool, AppError> {
    let by = By::signed_in(ctx)?;
    let (x, y, w, h) = mark.place;
    if rules::region(x, y, w, h).is_none() {
        return Ok(false);
    }
    let mut tx = by.begin(ctx, to::Change, Station(station)).await?;
    let found = of_station(&mut tx, station, picture).await?;
    if person::of(&mut tx, picture).await?.len() >= MOST_MARKS {
        tx.commit().await?;
        return Ok(false);
    }
    let (basis, note) = (mark.basis, note(&mark.note));
    let shown = Shown { id: mark.id, picture, x, y, w, h, basis, note, author: by.actor(), made_at: ctx.at };
    if person::insert(&mut tx, &shown).await? {
        picture::set_people(&mut tx, picture, Some(People::Marked)).await?;
        changed_people(ctx, tx, station, &found, basis == Basis::Blurred).await?;
    } else {
        tx.commit().await?;
    }
    Ok(true)
}

/// Says why somebody who is marked may be seen.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when there is no such mark.
pub async fn say_basis(
    ctx: &Context,
    station: Uuid,
    picture: Uuid,
    shown: Uuid,
    basis: Basis,
    said: &str,
) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    let found = of_station(&mut tx, station, picture).await?;
    let before = person::of(&mut tx, picture).await?.into_iter().find(|one| one.id == shown).ok_or(AppError::NotFound)?;
    person::set_basis(&mut tx, picture, shown, basis, &note(said)).await?;
    let hides = (before.basis == Basis::Blurred) != (basis == Basis::Blurred);
    changed_people(ctx, tx, station, &found, hides).await
}

/// Takes a mark away; that it is gone already is no fault.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when the picture is not its own; `Invalid` (field `people`) while everybody
/// sees the station and somebody is pixelated there: she would be shown, and nobody would have said why she may be.
pub async fn unmark(ctx: &Context, station: Uuid, picture: Uuid, shown: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    let found = of_station(&mut tx, station, picture).await?;
    let before = person::of(&mut tx, picture).await?.into_iter().find(|one| one.id == shown);
    let hides = before.is_some_and(|before| before.basis == Basis::Blurred);
    // Somebody may be publishing it at this moment.
    station::hold(&mut tx, station).await?;
    let is_published = station::find(&mut tx, station).await?.is_some_and(|found| found.state == StationState::Published);
    if hides && is_published {
        return Err(to_mend(&[(false, "people", "tour-unmark-published")]));
    }
    person::delete(&mut tx, picture, shown).await?;
    changed_people(ctx, tx, station, &found, hides).await
}

/// Ends what was changed about people: what is to be hidden is made anew, and what may not be seen any more is taken back.
async fn changed_people(ctx: &Context, mut tx: Tx, station: Uuid, picture: &Picture, hides: bool) -> Result<(), AppError> {
    // A picture that cannot be opened has nothing to be made anew.
    if hides && picture.state != PictureState::Refused {
        making::again(ctx, &mut tx, picture).await?;
    }
    pictures::changed_people(ctx, &mut tx, station).await?;
    tx.commit().await?;
    if hides {
        // First from the pages, then from the shelves.
        refresh(ctx).await?;
        making::take_what_shows(ctx, picture.id).await?;
    }
    remove::tidy(ctx).await?;
    Ok(())
}

/// Whether all pictures of a station may be seen, for the sake of the people in them.
pub(super) async fn holds(tx: &mut Tx, station: Uuid) -> Result<bool, AppError> {
    let pictures = picture::of(tx, station).await?;
    let mut shown = Vec::new();
    let mut marked_nobody = false;
    for picture in &pictures {
        let bases: Vec<Basis> = person::of(tx, picture.id).await?.into_iter().map(|shown| shown.basis).collect();
        marked_nobody |= picture.people == Some(People::Marked) && bases.is_empty();
        shown.extend(bases);
    }
    let people: Vec<Option<People>> = pictures.iter().map(|picture| picture.people).collect();
    Ok(!marked_nobody && publishing::may_be_seen(&people, &shown))
}

fn note(typed: &str) -> String {
    fold::tidy(typed).chars().take(MOST_NOTE).collect()
}
