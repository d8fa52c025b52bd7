//! The pages of this room.

pub mod enter;
pub mod newcomers;
pub mod of_person;
pub mod own;
pub mod participation;
pub mod report;
pub mod step;
pub mod sub_projects;
pub mod today;
pub(crate) mod told;
mod words;

use crate::paths;
use base::{AppError, PageContext, room::PersonLink};
use people::{
    acts::by::may_with,
    policy::{Action, Kind, of::about_person as facts_of},
};
use uuid::Uuid;

/// What this room has about one participant: in what she takes part.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn about_person(ctx: &PageContext, person: Uuid) -> Result<Vec<PersonLink>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let facts = facts_of(&mut tx, person).await?;
    tx.commit().await?;
    let sees = facts.is_some_and(|facts| may_with(ctx, Action::See, Kind::Participation, &facts));
    let link = || PersonLink {
        icon: "file-check",
        words: "participation-title",
        detail: ctx.t("participation-line").into_owned(),
        href: paths::OfPerson::href(ctx.lang, person),
    };
    Ok(sees.then(link).into_iter().collect())
}
