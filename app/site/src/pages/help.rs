//! Help: how this works, and a human.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ListLink, icon_markup, raw},
};
use leptos::prelude::*;

/// Help.
pub(crate) async fn help_page(ctx: PageContext) -> Result<Page, AppError> {
    let page = Page::new(ctx.t("help"), move || {
        let lang = ctx.lang;
        let phone = ctx.settings.phone.clone();
        let tel = ctx.settings.phone_href().unwrap_or_default();
        let human = if phone.is_empty() {
            view! { <p>{ctx.t("help-human-no-phone")}</p> }.into_any()
        } else {
            let hours = ctx.settings.hours.clone();
            view! {
                <p>{ctx.t("help-human")}</p>
                <p class="row">
                    <a class="btn" href=tel>{raw(icon_markup("phone"))}<bdi dir="ltr">{phone}</bdi></a>
                    {(!hours.is_empty()).then(|| view! { <span class="muted"><bdi>{hours}</bdi></span> })}
                </p>
            }
            .into_any()
        };
        let learn = ctx.settings.has(&learning::ROOM).then(|| {
            view! {
                <ListLink href=paths::Learn::href(lang) icon="book-open" words=ctx.t("learn-title") detail=ctx.t("help-learn-line") />
            }
        });
        view! {
            <div class="wrap flow text">
                <Back href=paths::Start::href(lang) words=ctx.t("tab-start") />
                <h1>{ctx.t("help")}</h1>
                <ul class="list">
                    <ListLink href=paths::languages(lang, "hilfe") icon="globe" words=ctx.t("language-title") detail=ctx.t("help-language-line") />
                    <ListLink href=paths::Display::href(lang) icon="type" words=ctx.t("display-title") detail=ctx.t("display-line") />
                    <ListLink href=paths::SignIn::href(lang) icon="log-in" words=ctx.t("sign-in") detail=ctx.t("help-sign-in-line") />
                    {learn}
                </ul>
                <section class="flow">
                    <h2>{ctx.t("help-coach")}</h2>
                    {human}
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}
