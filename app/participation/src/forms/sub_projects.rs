//! A sub-project as it is typed.

use crate::{
    acts::sub_projects::{Typed, add_sub_project, change_sub_project},
    paths,
    rules::SubState,
};
use base::{
    AppError, PageContext,
    form::{Done, Fields, date},
};
use uuid::Uuid;

fn read(fields: &Fields) -> Result<Typed<'_>, AppError> {
    let places: Result<Vec<Uuid>, _> = fields.all("place").map(str::parse).collect();
    Ok(Typed {
        name: fields.get("name"),
        letters: fields.get("letters"),
        lead: fields.get("lead"),
        begins: date(fields, "begins"),
        ends: date(fields, "ends"),
        state: SubState::from_code(fields.get("state")),
        places: places.map_err(|_| AppError::Unreadable)?,
    })
}

/// A new one: `name`, `letters`, `lead`, the days `begins-…` and `ends-…`, `state`, `place` (several).
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for whoever may make none.
pub async fn submit_new_sub_project(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let id = add_sub_project(ctx, &read(fields)?).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::SubProject::href(ctx.lang, id)))
}

/// One of them, written anew: the same fields.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is none, or the visitor may not.
pub async fn submit_sub_project(ctx: &PageContext, id: Uuid, fields: &Fields) -> Result<Done, AppError> {
    change_sub_project(ctx, id, &read(fields)?).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::SubProjects::href(ctx.lang)))
}
