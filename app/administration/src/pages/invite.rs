//! Invite somebody: her name, what she is to be, over what.

use super::choice::{overs, roles};
use crate::{enter, may_invite, paths};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, TextField, choices, owner_once},
};
use leptos::prelude::*;
use people::{acts::list_team::places, pages::said};

/// The three questions.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who may invite somebody.
pub async fn invite_page(ctx: &PageContext) -> Result<Page, AppError> {
    enter(ctx)?;
    if !may_invite(ctx) {
        return Err(AppError::NotFound);
    }
    let places = places(ctx).await?;
    let title = ctx.t("invite-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let over = choices(&ctx, "over", ctx.t("team-over").into_owned(), overs(&ctx, &places), "own");
        view! {
            <div class="wrap flow">
                <div class="headrow">
                    <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                    <ErrorSummary ctx=ctx.clone() />
                    <h1>{ctx.t("invite-title")}</h1>
                </div>
                <form method="post" action=paths::Invite::href(ctx.lang)>
                    {owner_once(&ctx)}
                    <TextField ctx=ctx.clone() name="name" label=ctx.t("invite-name") hint=ctx.t("invite-name-hint") />
                    {choices(&ctx, "role", ctx.t("invite-role").into_owned(), roles(&ctx), "coach")}
                    {over}
                    <p class="hint">{ctx.t("team-over-hint")}</p>
                    {said(ctx.t("invite-why"))}
                    <p class="formend">
                        <MainButton words=ctx.t("invite-do") />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
