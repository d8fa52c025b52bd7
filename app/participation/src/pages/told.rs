//! What this room holds about a participant, in words, for her to take along.

use super::own::lines;
use crate::acts::of_person::of_person;
use base::{
    AppError, PageContext,
    room::{Told, ToldRow},
};
use uuid::Uuid;

/// In what she takes part. Only for who has a permit for all of it.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn told(ctx: &PageContext, person: Uuid) -> Result<Vec<Told>, AppError> {
    let rows = of_person(ctx, person).await?.into_iter().map(|one| {
        let row = ToldRow::new(&one.project.name);
        let row = row.with("", ctx.tf("own-participation-code", &[("code", one.code.as_str().into())]));
        lines(ctx, &one.course).into_iter().fold(row, |row, line| row.with("", line))
    });
    Ok(vec![Told { heading: ctx.t("own-participation-title").into_owned(), rows: rows.collect() }])
}
