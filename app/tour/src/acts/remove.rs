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

/// Takes all public files of these pictures away: first the files, then what is known of them, so that nothing is forgotten that is still there.
///
/// # Errors
/// When the database does not answer, or a file is still there.
pub(super) async fn strip(ctx: &Context, pictures: &[Uuid]) -> Result<(), AppError> {
    let blobs = ctx.resources.get::<Blobs>()?;
    for id in pictures {
        let names: BTreeSet<String> = file::look(&ctx.store, *id).await?.into_iter().map(|file| file.name).collect();
        for name in names {
            // Another picture of a station that is shown may hold the very same.
            if file::is_used_elsewhere(&ctx.store, &name, *id).await? {
                continue;
            }
            if let Ok(public) = name.parse::<PublicName>() {
                blobs.delete(&public).await.map_err(broken)?;
            }
        }
        let mut tx = ctx.store.begin().await?;
        file::forget(&mut tx, *id).await?;
        picture::strip(&mut tx, *id).await?;
        tx.commit().await?;
    }
    Ok(())
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
    for name in file::old(&ctx.store).await? {
        if take_away(ctx, [name.clone()]).await.is_ok() {
            file::forget_old(&ctx.store, &name).await?;
            done += 1;
        }
    }
    for id in file::unwanted(&ctx.store).await? {
        match strip(ctx, &[id]).await {
            Ok(()) => done += 1,
            Err(fault) => {
                error!(picture = %id, %fault, "The files of a picture of the tour could not be taken away. It is tried again.")
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
