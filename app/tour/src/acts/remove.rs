//! Files are taken away: of pictures that nobody wants, and of stations that were taken back.

use super::{broken, refresh};
use crate::records::{file, picture};
use base::{AppError, Context, moment::DAY};
use std::collections::BTreeSet;
use tracing::error;
use uuid::Uuid;
use web::blobs::{Blobs, Original, PublicName};

/// So long a picture waits for a station.
const BASKET: i64 = 90 * DAY;
/// So many files are taken away while others wait for the database.
const AT_ONCE: usize = 20;

/// Takes public files away that no picture has any more.
///
/// # Errors
/// When the database does not answer, or one is still there. It is tried again by [`tidy`], for what stands in the tables.
pub(super) async fn take_away(ctx: &Context, names: impl IntoIterator<Item = String>) -> Result<(), AppError> {
    let Ok(blobs) = ctx.resources.get::<Blobs>() else { return Ok(()) };
    let mut told = Ok(());
    for name in names.into_iter().collect::<BTreeSet<String>>() {
        if file::is_used(&ctx.store, &name).await? {
            continue;
        }
        let Ok(public) = name.parse::<PublicName>() else { continue };
        if let Err(fault) = blobs.delete(&public).await {
            error!(%name, %fault, "A public file of the tour could not be taken away.");
            told = Err(broken(fault));
        }
    }
    told
}

/// Takes files away that were noted as old, and forgets those that are gone; how many.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn take_old(ctx: &Context, names: impl IntoIterator<Item = String>) -> Result<u64, AppError> {
    let mut done = 0;
    for name in names.into_iter().collect::<BTreeSet<String>>() {
        if take_away(ctx, [name.clone()]).await.is_ok() {
            file::forget_old(&ctx.store, &name).await?;
            done += 1;
        }
    }
    Ok(done)
}

/// Takes all public files of a picture away: first the files, then what is known of them, so that nothing is forgotten that is still there. When
/// somebody begins again with it meanwhile, what is left stays for its job.
///
/// # Errors
/// When the database does not answer, or a file is still there.
async fn strip(ctx: &Context, id: Uuid, given_up: Option<i64>) -> Result<(), AppError> {
    let blobs = ctx.resources.get::<Blobs>()?;
    let names: BTreeSet<String> = file::look(&ctx.store, id).await?.into_iter().map(|file| file.name).collect();
    let mut own: Vec<PublicName> = Vec::new();
    for name in names {
        // Another picture of a station that is shown may hold the very same.
        if !file::is_used_elsewhere(&ctx.store, &name, id).await? {
            own.extend(name.parse::<PublicName>());
        }
    }
    for some in own.chunks(AT_ONCE) {
        // Who begins again with it waits for the end of this: nothing is taken away that was made anew.
        let mut tx = ctx.store.begin().await?;
        if !picture::hold_unwanted(&mut tx, id, given_up).await? {
            return Ok(tx.commit().await?);
        }
        for public in some {
            blobs.delete(public).await.map_err(broken)?;
        }
        tx.commit().await?;
    }
    let mut tx = ctx.store.begin().await?;
    if picture::hold_unwanted(&mut tx, id, given_up).await? {
        file::forget(&mut tx, id).await?;
        picture::strip(&mut tx, id).await?;
    }
    Ok(tx.commit().await?)
}

/// Takes away what no picture shows any more, and what is left of pictures that nobody wants and of stations that were taken back; and shows what
/// is published: another process may have changed it.
///
/// # Errors
/// When the database does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    // A command has no shelves.
    let Ok(blobs) = ctx.resources.get::<Blobs>() else { return Ok(0) };
    let mut done = picture::forget_baskets(&ctx.store, ctx.at.minus(BASKET)).await?;
    done += take_old(ctx, file::old(&ctx.store).await?).await?;
    let mut unwanted: Vec<(Uuid, Option<i64>)> = file::unwanted(&ctx.store).await?.into_iter().map(|id| (id, None)).collect();
    for waiting in picture::waiting(&ctx.store).await? {
        // What cannot be made anew does not stay as it was, whosever fault it is: something was to be hidden.
        let job = jobs::entry(&ctx.store, waiting.job).await?;
        if job.is_some_and(|job| job.state == jobs::State::GivenUp) {
            unwanted.push((waiting.id, Some(waiting.making)));
        }
    }
    for (id, given_up) in unwanted {
        match strip(ctx, id, given_up).await {
            Ok(()) => done += 1,
            Err(fault) => {
                error!(picture = %id, %fault, "The files of a picture of the tour could not be taken away. It is tried again.");
            }
        }
    }
    for gone in picture::gone(&ctx.store).await? {
        if !file::look(&ctx.store, gone.id).await?.is_empty() {
            continue;
        }
        match blobs.delete(&Original(gone.id)).await {
            Ok(()) => {
                picture::delete(&ctx.store, gone.id).await?;
                done += 1;
            }
            Err(fault) => error!(picture = %gone.id, %fault, "A picture of the tour could not be taken away. It is tried again."),
        }
    }
    refresh(ctx).await?;
    Ok(done)
}
