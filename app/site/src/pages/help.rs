//! Help: how this works, and a human.

use crate::ask::Ask;
use base::{
    AppError, Page,
    page::Frame,
    paths,
    ui::{Back, ListLink, icon_markup, raw},
};
use leptos::prelude::*;

/// Help.
pub(crate) async fn help_page(ask: Ask) -> Result<Page, AppError> {
    let here = ask.here;
    let page = Page::new(here.t("help"), move || {
        let lang = here.lang;
        let phone = here.settings.phone.clone();
        let tel = format!("tel:{}", phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>());
        let human = if phone.is_empty() {
            view! { <p>{here.t("help-human-no-phone")}</p> }.into_any()
        } else {
            let hours = here.settings.hours.clone();
            view! {
                <p>{here.t("help-human")}</p>
                <p class="row">
                    <a class="btn" href=tel>{raw(icon_markup("phone"))}<bdi dir="ltr">{phone}</bdi></a>
                    {(!hours.is_empty()).then(|| view! { <span class="muted"><bdi>{hours}</bdi></span> })}
                </p>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow text">
                <Back href=paths::start(lang) words=here.t("tab-start") />
                <h1>{here.t("help")}</h1>
                <ul class="list">
                    <ListLink href=paths::languages(lang, "hilfe") icon="globe" words=here.t("language-title") detail=here.t("help-language-line") />
                    <ListLink href=paths::display(lang) icon="type" words=here.t("display-title") detail=here.t("display-line") />
                    <ListLink href=paths::sign_in(lang) icon="log-in" words=here.t("sign-in") detail=here.t("help-sign-in-line") />
                    <ListLink href=paths::learn(lang) icon="book-open" words=here.t("learn-title") detail=here.t("help-learn-line") />
                </ul>
                <section class="flow">
                    <h2>{here.t("help-coach")}</h2>
                    {human}
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}
