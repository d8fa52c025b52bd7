//! "Alles mitnehmen": what is in the file, and the button that makes it.

use super::{back, lead, said};
use crate::{acts::me, paths, rules::is_fresh};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    paths::SignIn,
    ui::{ErrorSummary, LightLink, MainButton, Note, NoteKind, owner},
};
use leptos::prelude::*;

/// The page.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
#[allow(clippy::unused_async, reason = "every page is awaited")]
pub async fn take_along_page(ctx: &PageContext) -> Result<Page, AppError> {
    me(ctx)?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("take-title"), move || {
        let fresh = is_fresh(ctx.signed_in_at, ctx.at);
        let way = if fresh {
            view! {
                {said(ctx.t("take-careful"))}
                <form method="post" action=paths::TakeAlong::href(ctx.lang) id="fresh">
                    {owner(&ctx)} <MainButton words=ctx.t("take-do") icon="download" />
                </form>
            }
            .into_any()
        } else {
            let line = said(ctx.t("take-sign-in-line"));
            view! {
                <Note kind=NoteKind::Info title=ctx.t("take-sign-in") id="fresh">
                    {line}
                </Note>
                <p class="btns">
                    <LightLink href=SignIn::href(ctx.lang) words=ctx.t("take-sign-in-do") icon="key-round" />
                </p>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow text">
                {back(&ctx)} <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("take-title")}</h1>
                {lead(ctx.t("take-lead"))}
                {said(ctx.t("take-what"))}
                {way}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}
