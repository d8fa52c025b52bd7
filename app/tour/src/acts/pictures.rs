//! What is done with the pictures of a station.

use super::{consent, making, publish, refresh, remove};
use crate::{
    records::{
        picture::{self, Picture},
        station,
    },
    rules::{
        kinds::{PictureState, Role, StationState},
        making::Kept,
    },
    subjects::{Publishing, Station},
};
use base::{AppError, Context, store::Tx};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// How it stands with a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Its files are there.
    Shown,
    /// They are being made: so many steps of so many; 0 of 0 until it is begun.
    Making(i64, i64),
    /// It cannot be used: the key of why.
    Refused(&'static str),
    /// It could not be made: our fault.
    Failed,
}

/// How it stands with a picture.
///
/// # Errors
/// When the database does not answer.
pub async fn progress(ctx: &Context, picture: &Picture) -> Result<Progress, AppError> {
    Ok(match picture.state {
        PictureState::Shown => Progress::Shown,
        PictureState::Refused => picture.reason.map_or(Progress::Failed, |reason| Progress::Refused(crate::keys::reason(reason))),
        PictureState::Gone => Progress::Failed,
        PictureState::Waiting => match jobs::entry(&ctx.store, picture.job).await? {
            Some(entry) if entry.state == jobs::State::GivenUp => Progress::Failed,
            Some(entry) => Progress::Making(entry.done, entry.whole),
            None => Progress::Failed,
        },
    })
}

/// The pictures that the visitor sent and gave to no station yet, the newest first.
///
/// # Errors
/// `SignInFirst`.
pub async fn basket(ctx: &Context) -> Result<Vec<Picture>, AppError> {
    Ok(picture::basket(&ctx.store, ctx.person()?.id).await?)
}

/// Gives a picture of the visitor's basket to a station, in the place of the one that it had for this role. `false`: it is no picture of hers, or
/// belongs to another station already; nothing changed.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station.
pub async fn give(ctx: &Context, station: Uuid, picture: Uuid, role: Role) -> Result<bool, AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Station(station)).await?;
    let found = picture::find(&mut tx, picture).await?.filter(|found| found.state != PictureState::Gone);
    match found {
        // A double tap.
        Some(found) if found.station == Some(station) && found.role == role => {
            tx.commit().await?;
            return Ok(true);
        }
        Some(found) if found.station.is_none() && found.sent_by.is_some() && found.sent_by == by.actor() => {
            // Only the main picture is looked around in; its job may be about to find out that one can.
            if role != Role::Main && found.kept() != Some(Kept::of(media::Shape::Flat)) {
                picture::set_shape(&mut tx, picture, &Kept::of(media::Shape::Flat), false).await?;
                making::again(ctx, &mut tx, &found).await?;
            }
        }
        _ => {
            tx.commit().await?;
            return Ok(false);
        }
    }
    picture::let_others_go(&mut tx, station, role, picture).await?;
    picture::attach(&mut tx, picture, station, role).await?;
    changed(ctx, &mut tx, station).await?;
    tx.commit().await?;
    remove::tidy(ctx).await?;
    Ok(true)
}

/// Lets a picture of a station go.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when the picture is not its own.
pub async fn let_go(ctx: &Context, station: Uuid, picture: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    of_station(&mut tx, station, picture).await?;
    picture::let_go(&mut tx, picture).await?;
    changed(ctx, &mut tx, station).await?;
    tx.commit().await?;
    remove::tidy(ctx).await?;
    Ok(())
}

/// Says what the main picture of a station is: then its files are made anew.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change the station, and when the picture is not its own.
pub async fn say_shape(ctx: &Context, station: Uuid, picture: Uuid, kept: &Kept) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(station)).await?;
    let found = of_station(&mut tx, station, picture).await?;
    if found.kept().as_ref() != Some(kept) {
        picture::set_shape(&mut tx, picture, kept, false).await?;
        making::again(ctx, &mut tx, &found).await?;
        changed(ctx, &mut tx, station).await?;
    }
    tx.commit().await?;
    refresh(ctx).await
}

/// The picture, if it is of this station.
pub(super) async fn of_station(tx: &mut Tx, station: Uuid, picture: Uuid) -> Result<Picture, AppError> {
    let found = picture::find(tx, picture).await?;
    found.filter(|found| found.station == Some(station) && found.state != PictureState::Gone).ok_or(AppError::NotFound)
}

/// Notes a change of a station. What is published is changed by who may publish it; what has something missing by now is taken back in the same
/// moment.
///
/// # Errors
/// `NotFound` when everybody sees the station and the visitor may not publish: then the transaction must not be committed.
pub(super) async fn changed(ctx: &Context, tx: &mut Tx, station: Uuid) -> Result<(), AppError> {
    note_change(ctx, tx, station, false).await
}

/// The same of a change that is about people. When it takes the station back, because somebody may not be seen any more, whoever works on the
/// station may do it.
///
/// # Errors
/// See [`changed`].
pub(super) async fn changed_people(ctx: &Context, tx: &mut Tx, station: Uuid) -> Result<(), AppError> {
    note_change(ctx, tx, station, true).await
}

async fn note_change(ctx: &Context, tx: &mut Tx, station: Uuid, about_people: bool) -> Result<(), AppError> {
    // Somebody may be publishing it at this moment.
    station::hold(tx, station).await?;
    let Some(found) = station::find(tx, station).await? else { return Ok(()) };
    station::touch(tx, station, found.revision, ctx.at).await?;
    if found.state != StationState::Published {
        return Ok(());
    }
    let holds = consent::holds(tx, station).await?;
    if holds || !about_people {
        By::signed_in(ctx)?.may(ctx, tx, to::Change, Publishing(station)).await?;
    }
    if !holds {
        publish::hide(ctx, tx, station).await?;
    }
    Ok(())
}
