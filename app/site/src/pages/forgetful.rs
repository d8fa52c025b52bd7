//! What to do when the browser keeps nothing.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{LightLink, ListLink, drawing_markup, raw, sentences},
};
use leptos::prelude::*;

/// The browser sent no cookie back: they are switched off, or (`plain`) the line is not encrypted, where no browser takes ours. `back` is where
/// one wanted to go.
pub(crate) fn forgetful_page(ctx: &PageContext, back: &str, plain: bool) -> Page {
    let (ctx, back) = (ctx.clone(), back.to_owned());
    let page = Page::new(ctx.t("forgetful-title"), move || {
        let why = if plain { "forgetful-plain" } else { "forgetful-why" };
        let steps = if plain {
            let secure = ctx.settings.address.starts_with("https://").then(|| {
                view! {
                    <li>
                        {ctx.t("forgetful-plain-address")}" "
                        <a href=ctx.settings.address.clone()>
                            <bdi dir="ltr">{ctx.settings.address.clone()}</bdi>
                        </a>
                    </li>
                }
            });
            view! {
                {secure}
                <li>{raw(sentences(&ctx.t("forgetful-plain-ask")))}</li>
                <li>{raw(sentences(&ctx.t("forgetful-plain-operator")))}</li>
            }
            .into_any()
        } else {
            view! {
                <li>{raw(sentences(&ctx.t("forgetful-allow")))}</li>
                <li>{raw(sentences(&ctx.t("forgetful-other")))}</li>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow text">
                {raw(drawing_markup("panne", "pic pic--low"))}
                <h1>{ctx.t("forgetful-title")}</h1>
                <p class="lead">{raw(sentences(&ctx.t(why)))}</p>
                <h2>{ctx.t("forgetful-do")}</h2>
                <ul>{steps}</ul>
                <LightLink href=back words=ctx.t("try-once-more") icon="rotate-ccw" />
                <ul class="list">
                    <ListLink href=paths::Help::href(ctx.lang) icon="life-buoy" words=ctx.t("help") detail=ctx.t("forgetful-help") />
                </ul>
            </div>
        }
    });
    page.frame(Frame::Plain).status(AppError::Foreign.status()).private()
}
