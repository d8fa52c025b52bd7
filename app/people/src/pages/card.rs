//! A printed card was held before the camera: "Is that you?"

use super::{help, phone, said, sign_markup};
use crate::acts::find_card::{FoundCard, find_card};
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{LightLink, MainButton, owner, raw},
};
use leptos::prelude::*;

/// "Is that you?", or the kind words for a card that does not work any more (404). Changes nothing, however often it is asked for:
/// messengers and cameras look at addresses before people do.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn card_page(ctx: &PageContext, secret: &str) -> Result<Page, AppError> {
    let Some(card) = find_card(ctx, secret).await? else {
        return Ok(dead_card_page(ctx));
    };
    // Who holds the card reads its language, unless this browser was told another one.
    let ctx = ctx.speaking_to(card.lang);
    let lang = ctx.lang;
    let title = ctx.t("card-title");
    let action = paths::card(secret);
    Ok(Page::new(title, move || you(&ctx, &card, action)).lang(lang).frame(Frame::Plain).secret().script("js/card.js"))
}

fn you(ctx: &PageContext, card: &FoundCard, action: String) -> AnyView {
    view! {
        <div class="wrap flow">
            <div class="split">
                <div class="flow">
                    <h1>{ctx.t("card-title")}</h1>
                    <ul class="choices day">
                        <li class="choice">
                            {raw(sign_markup(&card.picture))}
                            <span>
                                <b dir="auto">{card.name.clone()}</b>
                                <small>{ctx.tf("card-number", &[("number", card.number.into())])}</small>
                            </span>
                        </li>
                    </ul>
                    <form method="post" action=action data-card=paths::SignIn::href(ctx.lang)>
                        {owner(ctx)}
                        <MainButton words=ctx.t("card-yes") />
                    </form>
                    <p class="btns">
                        <a class="btn" href=paths::Start::href(ctx.lang)>
                            {ctx.t("card-no")}
                        </a>
                    </p>
                </div>
                {help(ctx, false)}
            </div>
        </div>
    }
    .into_any()
}

/// The card is unknown, was taken back, or is older than a year: nobody learns which.
pub(super) fn dead_card_page(ctx: &PageContext) -> Page {
    let title = ctx.t("card-dead-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <h1>{ctx.t("card-dead-title")}</h1>
                {said(ctx.t("card-dead-why"))}
                {said(ctx.t("card-dead-do"))}
                {phone(&ctx)}
                <p class="btns">
                    <LightLink href=paths::Start::href(ctx.lang) words=ctx.t("card-dead-start") />
                </p>
            </div>
        }
    });
    page.frame(Frame::Plain).status(404).secret()
}
