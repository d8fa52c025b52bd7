//! A card without a camera: its code is typed.

use super::{help, lead};
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, TextField, owner},
};
use leptos::prelude::*;

/// The field for the code of a card.
///
/// # Errors
/// None of its own.
#[allow(clippy::unused_async, reason = "every page is awaited")]
pub async fn card_code_page(ctx: &PageContext) -> Result<Page, AppError> {
    let title = ctx.t("card-code-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::SignIn::href(lang) words=ctx.t("code-back") />
                <div class="split">
                    <div class="flow">
                        <ErrorSummary ctx=ctx.clone() />
                        <h1>{ctx.t("card-code-title")}</h1>
                        {lead(ctx.t("card-code-how"))}
                        <form method="post" action=paths::SignInCardCode::href(lang)>
                            {owner(&ctx)}
                            <TextField
                                ctx=ctx.clone()
                                name="code"
                                label=ctx.t("card-code-label")
                                hint=ctx.t("card-code-hint")
                                autocomplete="off"
                                ltr=true
                            />
                            <p class="formend">
                                <MainButton words=ctx.t("code-do") />
                            </p>
                        </form>
                    </div>
                    {help(&ctx, true)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
