//! A station is handed in, published, taken back and begun again.

use super::{making, refresh, remove, versions};
use crate::{
    published::Words,
    records::{hotspot, person, picture, station, words},
    rules::{
        kinds::{Basis, People, PictureState, Role, StationState},
        making as rules,
        publishing::{Missing, Ready, can_become},
    },
    subjects::{Publishing, Station},
};
use base::{AppError, Context, Lang, store::Tx};
use media::Scene;
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// What is missing before a station may be published, in the order of the questions.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn missing(ctx: &Context, id: Uuid) -> Result<Vec<Missing>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Station(id)).await?;
    let missing = ready(&mut tx, id).await?.missing();
    tx.commit().await?;
    Ok(missing)
}

/// Gathers what the rule asks.
pub(super) async fn ready(tx: &mut Tx, id: Uuid) -> Result<Ready, AppError> {
    let found = station::find(tx, id).await?.ok_or(AppError::NotFound)?;
    let pictures = picture::of(tx, id).await?;
    let in_german = |lang: Lang| matches!(lang, Lang::De | Lang::Ls);
    let said: Vec<_> = words::of(tx, id).await?.into_iter().filter(|row| in_german(row.lang)).map(words::Row::words).collect();
    // Nobody reads a title in one and a story in the other.
    let filled = |words: &&Words| [&words.title, &words.story, &words.alt].into_iter().filter(|text| !text.is_empty()).count();
    let fullest = said.iter().max_by_key(filled);
    let point_words = hotspot::words_of(tx, id).await?;
    let points = hotspot::of(tx, id).await?.into_iter().map(|point| {
        let has_title =
            point_words.iter().any(|words| words.hotspot == point.id && in_german(words.lang) && !words.title.is_empty());
        (point.kind, has_title)
    });
    let mut ready = Ready {
        picture: pictures.iter().find(|picture| picture.role == Role::Main).map(|picture| picture.state),
        others: pictures.iter().filter(|picture| picture.role != Role::Main).map(|picture| picture.state).collect(),
        has_place: found.place().is_some(),
        people: pictures.iter().map(|picture| picture.people).collect(),
        shown: Vec::new(),
        unmarked: 0,
        unhidden: 0,
        has_title: fullest.is_some_and(|words| !words.title.is_empty()),
        has_story: fullest.is_some_and(|words| !words.story.is_empty()),
        has_alt: fullest.is_some_and(|words| !words.alt.is_empty()),
        points: points.collect(),
    };
    for picture in &pictures {
        let hidden = picture.made_of.parse::<Scene>().map(|scene| scene.blur).unwrap_or_default();
        let marked = person::of(tx, picture.id).await?;
        if picture.people == Some(People::Marked) && marked.is_empty() {
            ready.unmarked += 1;
        }
        for shown in marked {
            let region = rules::region(shown.x, shown.y, shown.w, shown.h);
            if shown.basis == Basis::Blurred
                && picture.state == PictureState::Shown
                && !region.is_some_and(|it| hidden.contains(&it))
            {
                ready.unhidden += 1;
            }
            ready.shown.push(shown.basis);
        }
    }
    Ok(ready)
}

/// Hands a draft in: those who publish find it.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change it, and when it is no draft.
pub async fn hand_in(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Station(id)).await?;
    become_state(ctx, &mut tx, id, StationState::HandedIn).await?;
    versions::keep(ctx, &mut tx, id, by.actor()).await?;
    Ok(tx.commit().await?)
}

/// Gives a station that was handed in back to who made it.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change it, and when it was not handed in.
pub async fn give_back(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(id)).await?;
    become_state(ctx, &mut tx, id, StationState::Draft).await?;
    Ok(tx.commit().await?)
}

/// Shows a station to everybody; or says what is missing, and nothing changes.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not publish, and when it was taken back and not begun again.
pub async fn publish(ctx: &Context, id: Uuid) -> Result<Vec<Missing>, AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Publishing(id)).await?;
    station::hold(&mut tx, id).await?;
    let found = station::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    // A double tap.
    if found.state == StationState::Published {
        tx.commit().await?;
        return Ok(Vec::new());
    }
    let missing = ready(&mut tx, id).await?.missing();
    if !missing.is_empty() {
        tx.commit().await?;
        return Ok(missing);
    }
    become_state(ctx, &mut tx, id, StationState::Published).await?;
    versions::keep(ctx, &mut tx, id, by.actor()).await?;
    tx.commit().await?;
    refresh(ctx).await?;
    Ok(missing)
}

/// Takes a station back: it is gone from pages, maps and files at once, and so are its pictures.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not.
pub async fn withdraw(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, Publishing(id)).await?;
    let found = station::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if found.state == StationState::Published {
        hide(ctx, &mut tx, id).await?;
    }
    tx.commit().await?;
    // First from the pages, then from the shelves.
    refresh(ctx).await?;
    remove::tidy(ctx).await?;
    Ok(())
}

/// Nobody sees it from the end of this transaction on. Its files go afterwards, by [`remove::tidy`].
pub(super) async fn hide(ctx: &Context, tx: &mut Tx, id: Uuid) -> Result<(), AppError> {
    Ok(station::set_state(tx, id, StationState::Withdrawn, ctx.at).await?)
}

/// Begins again with a station that was taken back: it is a draft, and its pictures are made anew.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change it, and when it was not taken back.
pub async fn begin_again(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(id)).await?;
    let found = station::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    // A double tap.
    if found.state == StationState::Draft {
        return Ok(tx.commit().await?);
    }
    if found.state != StationState::Withdrawn {
        return Err(AppError::NotFound);
    }
    become_state(ctx, &mut tx, id, StationState::Draft).await?;
    for picture in picture::of(&mut tx, id).await? {
        if picture.state != PictureState::Refused {
            // All of it: of what was there, nothing may be left.
            picture::strip(&mut tx, picture.id).await?;
            making::again(ctx, &mut tx, &picture).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Throws a station away that is not published, with its pictures.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and while it is published.
pub async fn erase(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Erase, Station(id)).await?;
    let found = station::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if found.state == StationState::Published {
        return Err(AppError::NotFound);
    }
    for picture in picture::of(&mut tx, id).await? {
        picture::let_go(&mut tx, picture.id).await?;
    }
    station::delete(&mut tx, id).await?;
    tx.commit().await?;
    remove::tidy(ctx).await?;
    Ok(())
}

async fn become_state(ctx: &Context, tx: &mut Tx, id: Uuid, to: StationState) -> Result<(), AppError> {
    let found = station::find(tx, id).await?.ok_or(AppError::NotFound)?;
    if found.state == to {
        return Ok(());
    }
    if !can_become(found.state, to) {
        return Err(AppError::NotFound);
    }
    Ok(station::set_state(tx, id, to, ctx.at).await?)
}
