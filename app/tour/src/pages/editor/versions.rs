//! What a station was, to go back to.

use super::{
    parts::{said, small_form},
    staff,
};
use crate::{acts::versions, paths};
use base::{
    AppError, Page, PageContext,
    ui::{Back, ErrorSummary},
};
use leptos::prelude::*;
use uuid::Uuid;

/// The versions of a station, the newest first.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn versions_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let all = versions::all(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("versions-title"), move || {
        let action = paths::Versions::href(ctx.lang, id);
        let rows: Vec<_> = all
            .iter()
            .map(|(version, snapshot)| {
                let title = match snapshot.title() {
                    "" => ctx.t("desk-nameless").into_owned(),
                    title => title.to_owned(),
                };
                let fields = vec![("number", version.number.to_string())];
                view! {
                    <li class="list__row">
                        <span>
                            <b dir="auto">{title}</b>
                            <small>{ctx.moment(version.made_at)}</small>
                        </span>
                        {small_form(&ctx, action.clone(), fields, ("rotate-ccw", ctx.t("versions-back").into_owned()), "btn")}
                    </li>
                }
            })
            .collect();
        let list = if rows.is_empty() { said(ctx.t("versions-none")) } else { view! { <ul class="list">{rows}</ul> }.into_any() };
        view! {
            <div class="wrap flow text">
                <Back href=paths::Question::href(ctx.lang, id, 5) words=ctx.t("preview-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1 id="versions">{ctx.t("versions-title")}</h1>
                {said(ctx.t("versions-line"))}
                {list}
            </div>
        }
    });
    Ok(staff(page))
}
