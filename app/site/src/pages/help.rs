//! Help: how this works, and a human.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    room::{Place, Rooms},
    ui::{Back, ListLink, phone_row, raw, sentences},
};
use leptos::prelude::*;

/// Help.
pub(crate) async fn help_page(ctx: PageContext) -> Result<Page, AppError> {
    let page = Page::new(ctx.t("help"), move || {
        let lang = ctx.lang;
        let human = match phone_row(&ctx) {
            None => view! { <p>{ctx.t("help-human-no-phone")}</p> }.into_any(),
            Some(row) => view! { <p>{ctx.t("help-human")}</p> {row} }.into_any(),
        };
        let learn = ctx.settings.has(&learning::ROOM).then(|| {
            view! {
                <ListLink href=paths::Learn::href(lang) icon="book-open" words=ctx.t("learn-title") detail=ctx.t("help-learn-line") />
            }
        });
        let steps: Vec<_> = ["help-voice-open", "help-voice-search", "help-voice-install"]
            .into_iter()
            .enumerate()
            .map(|(place, key)| view! { <li><span class="nr">{place + 1}</span><span>{raw(sentences(&ctx.t(key)))}</span></li> })
            .collect();
        let call: Vec<_> = Rooms::links(&ctx, Place::Stuck)
            .into_iter()
            .map(|item| view! { <ListLink href=(item.href)(lang) icon=item.picture words=ctx.t(item.words) detail=ctx.t(item.line) /> })
            .collect();
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
                    {(!call.is_empty()).then(|| view! { <ul class="list">{call}</ul> })} {human}
                </section>
                <section class="flow" id="stimme">
                    <h2>{ctx.t("help-voice-title")}</h2>
                    <p>{raw(sentences(&ctx.t("help-voice-line")))}</p>
                    <ol class="todo">{steps}</ol>
                    <p>{raw(sentences(&ctx.t("help-voice-ask")))}</p>
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}
