//! "Coach hilft": type the six digits from the coach's screen.

use super::{help, lead};
use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{Back, ErrorSummary, MainButton, TextField},
};
use leptos::prelude::*;

/// The field for the code.
///
/// # Errors
/// None of its own.
pub async fn code_page(here: &Here) -> Result<Page, AppError> {
    let title = here.t("code-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        let lang = here.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::sign_in(lang) words=here.t("code-back") />
                <div class="split">
                    <div class="flow">
                        <ErrorSummary here=here.clone() />
                        <h1>{here.t("code-title")}</h1>
                        {lead(here.t("code-how"))}
                        <form method="post" action=paths::sign_in_code(lang) novalidate>
                            <TextField
                                here=here.clone()
                                name="code"
                                label=here.t("code-label")
                                hint=here.t("code-hint")
                                autocomplete="one-time-code"
                                inputmode="numeric"
                                ltr=true
                            />
                            <p class="formend">
                                <MainButton words=here.t("code-do") />
                            </p>
                        </form>
                    </div>
                    {help(&here, false)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
