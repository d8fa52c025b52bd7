//! One's own password, for those who work here.

use super::said;
use crate::{acts::own_password::has_password, paths};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, PasswordField, owner},
};
use leptos::prelude::*;

/// The password from before, and the new one.
///
/// # Errors
/// `SignInFirst`; `NotFound` for participants.
pub async fn own_password_page(ctx: &PageContext) -> Result<Page, AppError> {
    has_password(ctx)?;
    let title = ctx.t("own-password-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <Back href=paths::Start::href(ctx.lang) words=ctx.t("tab-start") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("own-password-title")}</h1>
                {said(ctx.t("own-password-line"))}
                <form method="post" action=paths::OwnPassword::href(ctx.lang)>
                    {owner(&ctx)} <PasswordField ctx=ctx.clone() name="old" label=ctx.t("own-password-old") />
                    <PasswordField
                        ctx=ctx.clone()
                        name="new"
                        label=ctx.t("own-password-new")
                        hint=ctx.t("own-password-hint")
                        autocomplete="new-password"
                    /> <p class="formend">
                        <MainButton words=ctx.t("own-password-do") icon="check" />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
