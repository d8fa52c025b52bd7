//! Everything about somebody has been erased. No word says who it was.

use super::{lead, said};
use crate::{acts::by::By, paths};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing},
};
use leptos::prelude::*;

/// What happened, and what stays.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who accompany people.
#[allow(clippy::unused_async, reason = "every page is awaited")]
pub async fn coach_erased_page(ctx: &PageContext) -> Result<Page, AppError> {
    By::staff(ctx)?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("coach-erased-title"), move || {
        view! {
            <div class="wrap flow text">
                <Back href=paths::Coach::href(ctx.lang) words=ctx.t("coach-back") />
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <h1>{ctx.t("coach-erased-title")}</h1>
                    {lead(ctx.t("coach-erased-lead"))}
                </div>
                {said(ctx.t("coach-erased-stays"))}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
