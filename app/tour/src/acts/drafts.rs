//! A station begins as a draft.

use super::{pictures, versions};
use crate::{
    records::station,
    rules::{kinds::Role, slug},
    subjects::NewStation,
};
use base::{AppError, Context};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Begins a station, with this picture of the visitor's basket if she chose one; its id.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes no stations, and when the picture is none of hers.
pub async fn begin(ctx: &Context, picture: Option<Uuid>) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    if let Some(picture) = picture
        && !pictures::basket(ctx).await?.iter().any(|own| own.id == picture)
    {
        return Err(AppError::NotFound);
    }
    let id = ctx.new_id();
    let mut tx = by.begin(ctx, to::Make, NewStation { id, author: by.actor() }).await?;
    let taken = station::slugs(&mut tx).await?;
    let name = slug::unique("station", |name| taken.iter().any(|other| other == name));
    station::insert(&mut tx, &station::Station::draft(id, name, by.actor(), ctx.at)).await?;
    versions::keep(ctx, &mut tx, id, by.actor()).await?;
    tx.commit().await?;
    if let Some(picture) = picture {
        pictures::give(ctx, id, picture, Role::Main).await?;
    }
    Ok(id)
}
