//! The forms for people who may be there twice.

use crate::{
    acts::{
        by::{By, door},
        like_names::{say_they_are_two, say_they_may_be_one},
        merge_people::{merge_with, part_people},
    },
    paths,
    policy::{Action, Kind},
};
use base::{
    AppError, PageContext,
    form::{Answer, Done, Fields},
};
use uuid::Uuid;

/// Who was named in this field; `None`: nobody.
fn named(fields: &Fields, field: &str) -> Option<Uuid> {
    fields.get(field).parse().ok()
}

/// On the list: `do` is `undo` (with `merging`) or `again` (with `one` and `other`, who were said to be two).
///
/// # Errors
/// `Invalid` after a day; `NotFound` for whoever may not merge them.
pub async fn submit_doubles(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    door(ctx, Action::Merge, Kind::Person)?;
    let by = By::signed_in(ctx)?;
    let done = match fields.get("do") {
        "undo" => part_people(ctx, by, named(fields, "merging").ok_or(AppError::Unreadable)?).await,
        "again" => {
            let one = named(fields, "one").ok_or(AppError::Unreadable)?;
            say_they_may_be_one(ctx, by, one, named(fields, "other")).await
        }
        _ => Err(AppError::Unreadable),
    };
    done.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Doubles::href(ctx.lang)).into())
}

/// On the page of one person: looking for somebody (`q`); or `do` is `join` (with `other`, and in `kept` whose account stays) or `two` (with `other`).
///
/// # Errors
/// `Invalid` when something is to mend or stands against it; `NotFound` for whoever may not merge them.
pub async fn submit_double(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    let by = By::signed_in(ctx)?;
    let other = named(fields, "other");
    let done = match fields.get("do") {
        "join" => merge_with(ctx, by, person, other, named(fields, "kept")).await,
        "two" => say_they_are_two(ctx, by, person, other).await,
        _ => return Ok(Answer::Again(fields.clone(), Vec::new())),
    };
    done.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Doubles::href(ctx.lang)).into())
}
