//! What this room holds about somebody, in words, for her to read: the stations that she made.

use crate::acts::export::made;
use base::{
    AppError, PageContext,
    room::{Told, ToldRow},
};
use uuid::Uuid;

/// The stations that she made; nothing where she made none.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn told(ctx: &PageContext, person: Uuid) -> Result<Vec<Told>, AppError> {
    let made = made(ctx, person).await?;
    if made.is_empty() {
        return Ok(Vec::new());
    }
    let rows = made.into_iter().map(|one| ToldRow::new(one.slug).with("", ctx.moment(one.at))).collect();
    Ok(vec![Told { heading: ctx.t("tour-made-title").into_owned(), rows }])
}
