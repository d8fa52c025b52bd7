//! A station begins as a draft.

use super::{pictures, versions};
use crate::{
    records::station,
    rules::{kinds::Role, slug},
    subjects::{NewStation, of_station},
};
use base::{AppError, Context};
use people::{
    acts::by::{By, may_with},
    policy::{Action, Kind, to},
};
use uuid::Uuid;

/// Whether the visitor may begin a station, of which she is the author: not who only takes somebody's place at one site, because she would not find
/// again what she made.
pub fn may_begin(ctx: &Context) -> bool {
    let author = ctx.who.person.as_ref().map(|person| person.id);
    may_with(ctx, Action::Make, Kind::Station, &of_station(ctx.new_id(), author))
}

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
