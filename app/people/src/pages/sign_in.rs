//! The ways to sign in, and out.

use super::{help, home, lead, said};
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ListLink, MainButton, Note, NoteKind, owner},
};
use leptos::prelude::*;

/// The ways to sign in: the card, a coach's code, staff.
///
/// # Errors
/// None of its own.
pub async fn sign_in_page(ctx: &PageContext) -> Result<Page, AppError> {
    let title = ctx.t("sign-in-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        let person = ctx.who.person.as_ref().map(|person| {
            let words = ctx.tf("sign-in-already", &[("name", person.name.as_str().into())]);
            let other = ctx.t("sign-in-other");
            view! {
                <Note kind=NoteKind::Info title=words>
                    <p>
                        <a href=paths::SignOut::href(lang)>{other}</a>
                    </p>
                </Note>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::Start::href(lang) words=ctx.t("sign-in-back") />
                <div class="split">
                    <div class="flow">
                        <h1>{ctx.t("sign-in-title")}</h1>
                        {person}
                        <Drawing name="karte" />
                        {lead(ctx.t("sign-in-card"))}
                        {said(ctx.t("sign-in-card-how"))}
                        <ul class="list">
                            <ListLink
                                href=paths::SignInCardCode::href(lang)
                                icon="qr-code"
                                words=ctx.t("sign-in-card-code")
                                detail=ctx.t("sign-in-card-code-detail")
                            />
                            <ListLink
                                href=paths::SignInCode::href(lang)
                                icon="hand-helping"
                                words=ctx.t("sign-in-help-code")
                                detail=ctx.t("sign-in-code-detail")
                            />
                            <ListLink
                                href=paths::SignInStaff::href(lang)
                                icon="users"
                                words=ctx.t("sign-in-staff")
                                detail=ctx.t("sign-in-staff-detail")
                            />
                        </ul>
                    </div>
                    {help(&ctx, false)}
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
pub async fn sign_out_page(ctx: &PageContext) -> Result<Page, AppError> {
    let title = ctx.t("sign-out-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        view! {
            <div class="wrap flow">
                <Back href=home(&ctx).0 words=ctx.t("sign-out-back") />
                <h1>{ctx.t("sign-out-title")}</h1>
                {said(ctx.t("sign-out-why"))}
                <form method="post" action=paths::SignOut::href(lang)>
                    {owner(&ctx)}
                    <MainButton words=ctx.t("sign-out-do") icon="log-out" />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
