//! "Orte und Gruppen".

use crate::{pages::places, paths};
use base::{
    AppError, PageContext,
    ui::{QuietLink, icon_markup, raw},
};
use leptos::prelude::*;
use people::acts::list_places::{ListedSite, list_places_to_change};

/// The open sites that the visitor looks after; `None`: not for this visitor.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn gather(ctx: &PageContext) -> Result<Option<Vec<ListedSite>>, AppError> {
    match list_places_to_change(ctx).await {
        Ok(places) => Ok(Some(places.into_iter().filter(|place| place.site.ended_at.is_none()).collect())),
        Err(AppError::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The list, and the way to all of them.
pub(super) fn section(ctx: &PageContext, sites: Vec<ListedSite>) -> AnyView {
    let many = sites.len();
    let list = if many == 0 { view! { <p>{ctx.t("places-empty")}</p> }.into_any() } else { places::rows(ctx, sites) };
    view! {
        <section class="col" id="orte">
            <h2>
                {raw(icon_markup("map-pin"))} {ctx.t("places-title")} {(many > 0).then(|| view! { <span class="count">{many}</span> })}
            </h2>
            {list}
            <p>
                <QuietLink href=paths::Places::href(ctx.lang) icon="pencil" words=ctx.t("places-all") />
            </p>
        </section>
    }
    .into_any()
}
