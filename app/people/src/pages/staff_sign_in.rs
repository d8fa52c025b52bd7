//! Staff sign in with e-mail and password.

use super::help;
use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{Back, ErrorSummary, MainButton, PasswordField, TextField},
};
use leptos::prelude::*;

/// The fields for e-mail and password.
///
/// # Errors
/// None of its own.
pub async fn staff_sign_in_page(here: &Here) -> Result<Page, AppError> {
    let title = here.t("staff-sign-in-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        let lang = here.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::sign_in(lang) words=here.t("staff-sign-in-back") />
                <div class="split">
                    <div class="flow">
                        <ErrorSummary here=here.clone() />
                        <h1>{here.t("staff-sign-in-title")}</h1>
                        <form method="post" action=paths::sign_in_staff(lang) novalidate>
                            <TextField
                                here=here.clone()
                                name="email"
                                label=here.t("staff-sign-in-email")
                                autocomplete="username"
                                inputmode="email"
                                ltr=true
                            />
                            <PasswordField here=here.clone() name="passwort" label=here.t("staff-sign-in-password") />
                            <p class="formend">
                                <MainButton words=here.t("staff-sign-in-do") />
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
