//! A new participant: one question, and the language.

use super::{language_field, once, said};
use crate::acts::by::By;
use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{Back, ErrorSummary, Hidden, MainButton, TextField},
};
use leptos::prelude::*;

/// The fields for name and language.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than coaches and coordinators.
pub async fn coach_add_page(here: &Here) -> Result<Page, AppError> {
    By::staff(here)?;
    let title = here.t("coach-add-title");
    let once = once(here);
    let here = here.clone();
    let page = Page::new(title, move || {
        let lang = here.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::coach(lang) words=here.t("coach-back") />
                <ErrorSummary here=here.clone() />
                <h1>{here.t("coach-add-title")}</h1>
                <form method="post" action=paths::coach_add(lang) novalidate>
                    <Hidden name="einmal" value=once />
                    <TextField here=here.clone() name="name" label=here.t("coach-add-name") hint=here.t("coach-add-name-hint") />
                    {language_field(&here)}
                    {said(here.t("coach-add-then"))}
                    <p class="formend">
                        <MainButton words=here.t("coach-add-do") />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
