//! Everything about a person in one file: to read, and as data. Whoever asks has just shown who she is: a phone that was left open gives nothing away.

use crate::{
    booklet,
    parcel::Parcel,
    records::taken::{self, Taken},
    rules::{TAKEN_MOST, is_fresh},
};
use base::{AppError, Context, Moment, PageContext, moment::DAY, room::Rooms};
use people::{
    acts::{by::By, open_person::open_person, staff_names::staff_names},
    policy::{of, to},
};
use tokio::sync::Semaphore;
use uuid::Uuid;

/// So long it is kept when somebody took her data along.
pub const KEPT: i64 = 30 * DAY;
/// So many are made at the same time at most: each is in memory as a whole while it is made.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Everything of the person who asks, in the language of the page.
///
/// # Errors
/// As for [`take_along`]; `SignInFirst`; `NotFound` for staff.
pub async fn take_own(ctx: &PageContext) -> Result<Vec<u8>, AppError> {
    let me = super::me(ctx)?;
    take_along(ctx, me).await
}

/// Everything of somebody else, in her language, to be handed over to her.
///
/// # Errors
/// As for [`take_along`]; `SignInFirst`.
pub async fn take_for(ctx: &PageContext, person: Uuid) -> Result<Vec<u8>, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    take_along(&ctx.speaking(opened.lang), person).await
}

/// Asks, counts, and makes it: room by room, so that only one room's part is in memory besides.
///
/// # Errors
/// `NotFound` when there is no such participant, or it is not for the visitor to take along; `Invalid` (field `fresh`) when her sign-in is not fresh, or it
/// was too often today; `Busy` when others do so at this moment.
async fn take_along(ctx: &PageContext, person: Uuid) -> Result<Vec<u8>, AppError> {
    let by = By::signed_in(ctx)?;
    let refused = |key| AppError::refused("fresh", key);
    let mut tx = by.begin(ctx, to::Make, of::Export(person)).await?;
    if !is_fresh(ctx.signed_in_at, ctx.at) {
        return Err(refused("take-not-fresh"));
    }
    if taken::count_since(&mut tx, person, ctx.at.minus(DAY)).await? >= TAKEN_MOST {
        return Err(refused("take-too-often"));
    }
    let _turn = AT_ONCE.try_acquire().map_err(|_| AppError::Busy)?;
    let author = by.actor().filter(|actor| *actor != person);
    let id = ctx.new_id();
    taken::insert(&mut tx, &Taken { id, account: person, author, made_at: ctx.at }).await?;
    tx.commit().await?;
    let made = make(ctx, person).await;
    if made.is_err() {
        // What she did not get does not count.
        let mut tx = ctx.store.begin().await?;
        taken::delete(&mut tx, id).await?;
        tx.commit().await?;
    }
    made
}

/// The file. Only for who has a permit.
async fn make(ctx: &PageContext, person: Uuid) -> Result<Vec<u8>, AppError> {
    let rooms: &Rooms = ctx.resources.get()?;
    let mut parcel = Parcel::new();
    parcel.begin("index.html")?;
    parcel.write(&booklet::head(ctx))?;
    for tell in rooms.0.iter().filter_map(|room| room.tell) {
        for part in tell(ctx, person).await? {
            parcel.write(&booklet::part(ctx, &part))?;
        }
        // Packing is work for the processor; others have their turn in between.
        tokio::task::yield_now().await;
    }
    parcel.write(&booklet::foot(ctx))?;
    parcel.begin("data.json")?;
    let mut before = "{";
    for (name, export) in rooms.0.iter().filter_map(|room| Some((room.name, room.export?))) {
        let value = export(ctx.context.clone(), person).await?;
        let value = serde_json::to_string_pretty(&value).map_err(|fault| AppError::Broken(fault.to_string()))?;
        parcel.write(&format!("{before}\n\"{name}\": {value}"))?;
        before = ",";
        tokio::task::yield_now().await;
    }
    parcel.write("\n}\n")?;
    parcel.done()
}

/// When somebody's data were taken along: when, and by whom if not by herself. Only for who has a permit.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn taken_of(ctx: &Context, person: Uuid) -> Result<Vec<(Moment, Option<String>)>, AppError> {
    let all = taken::of_account(&ctx.store, person).await?;
    let names = staff_names(ctx, all.iter().filter_map(|one| one.author).collect()).await?;
    Ok(all.into_iter().map(|one| (one.made_at, one.author.and_then(|author| names.get(&author).cloned()))).collect())
}

/// When it is forgotten that somebody took her data along last.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn kept_until(ctx: &Context, person: Uuid) -> Result<Option<Moment>, AppError> {
    Ok(taken::of_account(&ctx.store, person).await?.first().map(|one| one.made_at.plus(KEPT)))
}
