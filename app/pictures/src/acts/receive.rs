//! A picture came whole: it is noted, and a job makes it smaller.

use super::smaller::SMALLER;
use crate::{
    records::{self, Picture},
    rules::{Kind, State},
};
use base::{AppError, Context};
use jobs::Order;
use web::uploads::Finished;

/// Notes a picture that came, once, and enqueues what makes it smaller. Who sent it was asked for her right when she began.
///
/// # Errors
/// `Unreadable` when it is no picture of ours; `Broken`, `Busy` or `Full` when the database does not answer.
pub async fn receive(ctx: &Context, finished: &Finished) -> Result<(), AppError> {
    let kind = Kind::from_code(finished.kind.name).ok_or(AppError::Unreadable)?;
    let id = finished.id.to_string();
    let mut tx = ctx.store.begin().await?;
    if records::state(&mut tx, finished.id).await?.is_some() {
        return Ok(());
    }
    let order = Order { payload: &id, once: Some(&id), ..Order::of(&SMALLER) };
    let job = jobs::enqueue(ctx, &mut tx, order).await?;
    records::supersede(&mut tx, kind).await?;
    let picture = Picture { id: finished.id, kind, state: State::Waiting, reason: None, job, sent_at: ctx.at };
    records::add(&mut tx, &picture, finished.account).await?;
    Ok(tx.commit().await?)
}
