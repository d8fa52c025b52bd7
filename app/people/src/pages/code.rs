//! "Coach hilft": type the six digits from the coach's screen.

use super::{help, lead};
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, TextField, owner},
};
use leptos::prelude::*;

/// The field for the code.
///
/// # Errors
/// None of its own.
pub async fn code_page(ctx: &PageContext) -> Result<Page, AppError> {
    let title = ctx.t("code-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::SignIn::href(lang) words=ctx.t("code-back") />
                <div class="split">
                    <div class="flow">
                        <ErrorSummary ctx=ctx.clone() />
                        <h1>{ctx.t("code-title")}</h1>
                        {lead(ctx.t("code-how"))}
                        <form method="post" action=paths::SignInCode::href(lang)>
                            {owner(&ctx)}
                            <TextField
                                ctx=ctx.clone()
                                name="code"
                                label=ctx.t("code-label")
                                hint=ctx.t("code-hint")
                                autocomplete="one-time-code"
                                inputmode="numeric"
                                ltr=true
                            />
                            <p class="formend">
                                <MainButton words=ctx.t("code-do") />
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
