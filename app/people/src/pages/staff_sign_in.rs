//! Staff sign in with e-mail and password.

use super::help;
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, PasswordField, TextField, owner},
};
use leptos::prelude::*;

/// The fields for e-mail and password.
///
/// # Errors
/// None of its own.
pub async fn staff_sign_in_page(ctx: &PageContext) -> Result<Page, AppError> {
    let title = ctx.t("staff-sign-in-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::SignIn::href(lang) words=ctx.t("staff-sign-in-back") />
                <div class="split">
                    <div class="flow">
                        <ErrorSummary ctx=ctx.clone() />
                        <h1>{ctx.t("staff-sign-in-title")}</h1>
                        <form method="post" action=paths::SignInStaff::href(lang)>
                            {owner(&ctx)}
                            <TextField
                                ctx=ctx.clone()
                                name="email"
                                label=ctx.t("staff-sign-in-email")
                                autocomplete="username"
                                inputmode="email"
                                ltr=true
                            />
                            <PasswordField ctx=ctx.clone() name="passwort" label=ctx.t("staff-sign-in-password") />
                            <p class="formend">
                                <MainButton words=ctx.t("staff-sign-in-do") />
                            </p>
                        </form>
                    </div>
                    {help(&ctx, false)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
