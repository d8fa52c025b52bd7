//! The first start: the first coordinator makes her account.

use super::link::over_page;
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{ErrorSummary, MainButton, PasswordField, TextField, owner},
};
use leptos::prelude::*;
use people::{acts::first_start::is_first_start, pages::lead};

/// The form while nobody works here; else that this address is closed (404). Changes nothing.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn first_start_page(ctx: &PageContext, secret: &str) -> Result<Page, AppError> {
    if !is_first_start(ctx, secret).await? {
        return Ok(over_page(ctx, "first-over-title", "first-over-line", true));
    }
    let action = paths::FirstStart::href(ctx.lang, secret);
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("first-title"), move || {
        view! {
            <div class="wrap flow">
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("first-title")}</h1>
                {lead(ctx.t("first-line"))}
                <form method="post" action=action>
                    {owner(&ctx)}
                    <TextField
                        ctx=ctx.clone()
                        name="name"
                        label=ctx.t("first-name")
                        hint=ctx.t("invite-name-hint")
                        autocomplete="name"
                    />
                    <TextField
                        ctx=ctx.clone()
                        name="email"
                        label=ctx.t("link-email")
                        autocomplete="username"
                        inputmode="email"
                        ltr=true
                    />
                    <PasswordField
                        ctx=ctx.clone()
                        name="passwort"
                        label=ctx.t("link-password")
                        hint=ctx.t("link-password-hint")
                        autocomplete="new-password"
                    />
                    <p class="formend">
                        <MainButton words=ctx.t("link-account-do") />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).secret())
}
