//! "Was bleibt wie lange?": the rules of all rooms in plain words, with a day where one can be named.

use super::{back, lead};
use crate::acts::how_long::how_long;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{icon_markup, raw, sentences},
};
use leptos::prelude::*;

/// The page.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn how_long_page(ctx: &PageContext) -> Result<Page, AppError> {
    let rules = how_long(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("how-long-title"), move || {
        let rows: Vec<_> = rules
            .iter()
            .map(|(keeping, until)| {
                let until = until.map(|at| {
                    let day = ctx.day(ctx.settings.zone.date(at)).into_owned();
                    ctx.tf("how-long-until", &[("day", day.into())]).into_owned()
                });
                view! {
                    <li class="list__row">
                        {raw(icon_markup("clock"))} <span>
                            <b>{ctx.t(keeping.what)}</b>
                            {raw(format!("<small>{}</small>", sentences(&ctx.t(keeping.rule))))}
                            {until.map(|until| view! { <small><b>{until}</b></small> })}
                        </span>
                    </li>
                }
            })
            .collect();
        view! {
            <div class="wrap flow text">
                {back(&ctx)} <h1>{ctx.t("how-long-title")}</h1> {lead(ctx.t("how-long-lead"))} <ul class="list">{rows}</ul>
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}
