//! The ways to sign in, and out.

use super::{help, lead, said};
use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{Back, Drawing, ListLink, MainButton, Note, NoteKind},
};
use leptos::prelude::*;

/// The ways to sign in: the card, a coach's code, staff.
///
/// # Errors
/// None of its own.
pub async fn sign_in_page(here: &Here) -> Result<Page, AppError> {
    let title = here.t("sign-in-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        let lang = here.lang;
        let person = here.who.person.as_ref().map(|person| {
            let words = here.tf("sign-in-already", &[("name", person.name.as_str().into())]);
            let other = here.t("sign-in-other");
            view! {
                <Note kind=NoteKind::Info title=words>
                    <p>
                        <a href=paths::sign_out(lang)>{other}</a>
                    </p>
                </Note>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::start(lang) words=here.t("sign-in-back") />
                <div class="split">
                    <div class="flow">
                        <h1>{here.t("sign-in-title")}</h1>
                        {person}
                        <Drawing name="karte" />
                        {lead(here.t("sign-in-card"))}
                        {said(here.t("sign-in-card-how"))}
                        <ul class="list">
                            <ListLink
                                href=paths::sign_in_code(lang)
                                icon="hand-helping"
                                words=here.t("sign-in-help-code")
                                detail=here.t("sign-in-code-detail")
                            />
                            <ListLink
                                href=paths::sign_in_staff(lang)
                                icon="users"
                                words=here.t("sign-in-staff")
                                detail=here.t("sign-in-staff-detail")
                            />
                        </ul>
                    </div>
                    {help(&here, false)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}

/// "Are you done?", for who comes here without the form of the top bar.
///
/// # Errors
/// None of its own.
pub async fn sign_out_page(here: &Here) -> Result<Page, AppError> {
    let title = here.t("sign-out-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        let lang = here.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::me(lang) words=here.t("sign-out-back") />
                <h1>{here.t("sign-out-title")}</h1>
                {said(here.t("sign-out-why"))}
                <form method="post" action=paths::sign_out(lang)>
                    <MainButton words=here.t("sign-out-do") icon="log-out" />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
