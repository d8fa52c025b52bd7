//! "Räume".

use crate::{
    acts::switch_room::{Switch, list_rooms},
    pages::rooms,
    paths,
};
use base::{
    AppError, PageContext,
    ui::{icon_markup, raw},
};
use leptos::prelude::*;

/// The rooms that can be switched; `None`: not for this visitor.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn gather(ctx: &PageContext) -> Result<Option<Vec<Switch>>, AppError> {
    match list_rooms(ctx).await {
        Ok(rooms) => Ok(Some(rooms)),
        Err(AppError::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The rooms, each with its switch.
pub(super) fn section(ctx: &PageContext, rooms: &[Switch]) -> AnyView {
    view! {
        <section class="col" id="raeume">
            <h2>{raw(icon_markup("door-open"))} {ctx.t("rooms-title")}</h2>
            {rooms::switches(ctx, rooms, &paths::Rooms::href(ctx.lang))}
        </section>
    }
    .into_any()
}
