//! A printed card was held before the camera: "Is that you?"

use super::{help, phone, said, sign_markup};
use crate::acts::find_card::{FoundCard, find_card};
use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{LightLink, MainButton, raw},
};
use leptos::prelude::*;

/// "Is that you?", or the kind words for a card that does not work any more (404). Changes nothing, however often it is asked for:
/// messengers and cameras look at addresses before people do.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn card_page(here: &Here, secret: &str) -> Result<Page, AppError> {
    let Some(card) = find_card(here, secret).await? else {
        return Ok(dead_card_page(here));
    };
    // Who holds the card reads its language, unless this browser was told another one.
    let here = here.speaking_to(card.lang);
    let lang = here.lang;
    let title = here.t("card-title");
    let action = paths::card(secret);
    Ok(Page::new(title, move || you(&here, &card, action)).lang(lang).frame(Frame::Plain).secret().script("js/card.js"))
}

fn you(here: &Here, card: &FoundCard, action: String) -> AnyView {
    view! {
        <div class="wrap flow">
            <div class="split">
                <div class="flow">
                    <h1>{here.t("card-title")}</h1>
                    <ul class="choices day">
                        <li class="choice">
                            {raw(sign_markup(&card.picture))}
                            <span>
                                <b dir="auto">{card.name.clone()}</b>
                                <small>{here.tf("card-number", &[("number", card.number.into())])}</small>
                            </span>
                        </li>
                    </ul>
                    <form method="post" action=action data-card=paths::sign_in(here.lang)>
                        <MainButton words=here.t("card-yes") />
                    </form>
                    <p class="btns">
                        <a class="btn" href=paths::start(here.lang)>
                            {here.t("card-no")}
                        </a>
                    </p>
                </div>
                {help(here, false)}
            </div>
        </div>
    }
    .into_any()
}

/// The card is unknown, was taken back, or is older than a year: nobody learns which.
pub(super) fn dead_card_page(here: &Here) -> Page {
    let title = here.t("card-dead-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <h1>{here.t("card-dead-title")}</h1>
                {said(here.t("card-dead-why"))}
                {said(here.t("card-dead-do"))}
                {phone(&here)}
                <p class="btns">
                    <LightLink href=paths::start(here.lang) words=here.t("card-dead-start") />
                </p>
            </div>
        }
    });
    page.frame(Frame::Plain).status(404).secret()
}
