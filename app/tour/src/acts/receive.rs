//! A picture came whole: it lies in the basket of who sent it, and a job makes its files.

use super::making;
use crate::{
    records::picture::{self, Picture},
    subjects::NewPicture,
};
use base::{AppError, Context};
use people::{
    acts::by::{By, may_at_all},
    policy::{Action, Kind, to},
};
use web::uploads::Finished;

/// Asks whether the visitor may send a picture. `begins`: this is the request that begins it, and it is written down; those that follow only go
/// on with it.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody who may not.
pub async fn may_send(ctx: &Context, begins: bool) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    if !may_at_all(ctx, Action::Make, Kind::Upload) || !may_at_all(ctx, Action::Make, Kind::Station) {
        return Err(AppError::NotFound);
    }
    if !begins {
        return Ok(());
    }
    let picture = NewPicture { id: ctx.new_id(), author: by.actor() };
    Ok(by.begin(ctx, to::Make, picture).await?.commit().await?)
}

/// Notes a picture that came, once, and enqueues what makes its files. Who sent it was asked for her right when she began.
///
/// # Errors
/// `Broken`, `Busy` or `Full` when the database does not answer.
pub async fn receive(ctx: &Context, finished: &Finished) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    if picture::find(&mut tx, finished.id).await?.is_some() {
        return Ok(());
    }
    let job = making::order(ctx, &mut tx, finished.id, 1).await?;
    picture::insert(&mut tx, &Picture::new(finished.id, job, Some(finished.account), ctx.at)).await?;
    Ok(tx.commit().await?)
}
