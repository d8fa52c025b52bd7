//! The code of a one-time link is typed, where there is no camera.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{ErrorSummary, MainButton, TextField, owner},
};
use leptos::prelude::*;
use people::pages::{lead, phone};

/// The field for the code.
///
/// # Errors
/// None of its own.
pub async fn type_code_page(ctx: &PageContext) -> Result<Page, AppError> {
    let title = ctx.t("type-code-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("type-code-title")}</h1>
                {lead(ctx.t("type-code-line"))}
                <form method="post" action=paths::TypeCode::href(ctx.lang)>
                    {owner(&ctx)}
                    <TextField
                        ctx=ctx.clone()
                        name="code"
                        label=ctx.t("type-code-label")
                        hint=ctx.t("type-code-hint")
                        autocomplete="off"
                        ltr=true
                    />
                    <p class="formend">
                        <MainButton words=ctx.t("type-code-do") />
                    </p>
                </form>
                {phone(&ctx)}
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).secret())
}
