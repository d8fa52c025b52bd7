//! "Whose phone is this?": the last question of the way in.

use super::{help, said, sign_in::sign_in_page};
use crate::{acts::begin_sign_in::way_in, rules::WayIn};
use base::{
    AppError, Here, Lang, Page,
    page::Frame,
    paths,
    ui::{icon_markup, raw},
};
use leptos::prelude::*;

/// Where the question is asked.
pub fn address(lang: Lang) -> String {
    paths::sign_in_you(lang)
}

/// The question; without a way in that came so far, the ways to sign in. A device that others use too is the first and the main
/// answer: it is the safe one.
///
/// # Errors
/// None of its own.
pub async fn device_page(here: &Here) -> Result<Page, AppError> {
    let Some(WayIn::Device(_)) = way_in(here) else {
        return sign_in_page(here).await;
    };
    let title = here.t("device-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <div class="split">
                    <div class="flow">
                        <h1>{here.t("device-title")}</h1>
                        <form class="flow" method="post" action=address(here.lang)>
                            <button class="btn btn--main btn--wide" type="submit" name="handy" value="andere">
                                {here.t("device-shared")}
                                <span class="light">{raw(icon_markup("users"))}</span>
                            </button>
                            {said(here.t("device-shared-detail"))}
                            <button class="btn btn--wide" type="submit" name="handy" value="mein">
                                {raw(icon_markup("smartphone"))}
                                {here.t("device-own")}
                            </button>
                            {said(here.t("device-own-detail"))}
                        </form>
                    </div>
                    {help(&here, false)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
