//! The page that a browser keeps for when there is no internet (`public/js/offline-worker.js`). The same for everybody.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{drawing_markup, icon_markup, phone_row, raw, sentences},
};
use leptos::prelude::*;

/// What goes on without a line: waiting, looking for one, telephoning.
pub(crate) async fn offline_page(ctx: PageContext) -> Result<Page, AppError> {
    let page = Page::new(ctx.t("offline-title"), move || {
        let phone = phone_row(&ctx).map(|row| view! { <p>{raw(sentences(&ctx.t("offline-phone")))}</p> {row} });
        view! {
            <div class="wrap flow text">
                {raw(drawing_markup("offline", "pic pic--low"))}
                <h1>{ctx.t("offline-title")}</h1>
                <p class="lead">{raw(sentences(&ctx.t("offline-why")))}</p>
                <p>
                    // With a script it loads what one wanted to see, and does so by itself as soon as there is a line.
                    <a class="btn btn--main" href=paths::Start::href(ctx.lang) data-again="">
                        {ctx.t("try-once-more")}
                        <span class="light">{raw(icon_markup("rotate-ccw"))}</span>
                    </a>
                </p>
                <h2>{ctx.t("offline-do")}</h2>
                <ul>
                    <li>{raw(sentences(&ctx.t("offline-plane")))}</li>
                    <li>{raw(sentences(&ctx.t("offline-wifi")))}</li>
                    <li>{raw(sentences(&ctx.t("offline-wait")))}</li>
                </ul>
                {phone}
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}
