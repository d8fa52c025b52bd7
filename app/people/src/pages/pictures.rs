//! The four pictures: chosen the first time, tapped every other time.

use super::{card::dead_card_page, device::device_page, help, lead, said, sign_in::sign_in_page};
use crate::{
    acts::begin_sign_in::{Stage, stage, way_in},
    rules::{AtPictures, PICTURES, Say, WayIn, Weak},
};
use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{Back, Hidden, LightLink, Note, NoteKind, PIN_PICTURES, Pin, icon_markup, raw},
};
use leptos::prelude::*;

/// The pictures; or whatever comes first or next on the way in.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn pictures_page(here: &Here) -> Result<Page, AppError> {
    let at = match way_in(here) {
        Some(WayIn::Pictures(at)) => at,
        Some(WayIn::Device(_)) => return device_page(here).await,
        None => return sign_in_page(here).await,
    };
    Ok(match stage(here, &at).await? {
        Stage::Choose => grid_page(here, at, true),
        Stage::Enter => grid_page(here, at, false),
        Stage::Paused(minutes) => paused_page(here, minutes),
        Stage::Dead => dead_card_page(here),
    })
}

/// Heading and sentence: choose, choose again, tap.
fn words(choose: bool, again: bool) -> (&'static str, &'static str) {
    match (choose, again) {
        (true, false) => ("pictures-choose-title", "pictures-choose"),
        (true, true) => ("pictures-again-title", "pictures-again"),
        (false, _) => ("pictures-title", "pictures-enter"),
    }
}

fn grid_page(here: &Here, at: AtPictures, choose: bool) -> Page {
    let again = at.first.is_some();
    let (title, sentence) = words(choose, again);
    let here = here.clone();
    let page = Page::new(here.t(title), move || {
        let lang = here.lang;
        let many = at.chosen.len();
        let count = here.tf("pictures-count", &[("count", many.into()), ("all", PICTURES.into())]);
        // Who looks over the shoulder must not learn the pictures: only while they are chosen for the first time are they shown.
        let slots: Vec<_> = (0..PICTURES)
            .map(|place| match at.chosen.get(place) {
                Some(picture) if choose && !again => shown_slot(&here, *picture),
                Some(_) => masked_slot(&here),
                None => view! { <li>{place + 1}</li> }.into_any(),
            })
            .collect();
        let pictures: Vec<_> = PIN_PICTURES
            .iter()
            .map(|pin| {
                view! {
                    <li>
                        <button class="pin" type="submit" name="bild" value=pin.number.to_string()>
                            {raw(pin.markup())}
                            {here.t(pin.key)}
                        </button>
                    </li>
                }
            })
            .collect();
        let take_away = (many > 0).then(|| {
            view! {
                <p class="btns">
                    <button class="btn btn--quiet" type="submit" name="weg" value="1">
                        {raw(icon_markup("rotate-ccw"))}
                        {here.t("pictures-take-away")}
                    </button>
                </p>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::sign_in(lang) words=here.t("pictures-back") />
                <div class="split">
                    <div class="flow">
                        <h1>{here.t(title)}</h1>
                        {at.say.map(|say| note(&here, say))}
                        {lead(here.t(sentence))}
                        <p class="vh">{count}</p>
                        <ol class="slots day">{slots}</ol>
                        <form method="post" action=paths::sign_in_pictures(lang)>
                            <Hidden name="platz" value=at.place() />
                            <ul class="pins day">{pictures}</ul>
                            {take_away}
                        </form>
                    </div>
                    {help(&here, true)}
                </div>
            </div>
        }
    });
    page.frame(Frame::Plain).private()
}

fn shown_slot(here: &Here, picture: u8) -> AnyView {
    let pin = Pin::number(picture);
    view! {
        <li class="on">
            {pin.map(|pin| raw(pin.markup()))}
            <span class="vh">{pin.map(|pin| here.t(pin.key))}</span>
        </li>
    }
    .into_any()
}

fn masked_slot(here: &Here) -> AnyView {
    view! {
        <li class="on">
            <span class="vh">{here.t("pictures-chosen")}</span>
        </li>
    }
    .into_any()
}

fn note(here: &Here, say: Say) -> AnyView {
    let (title, sentence) = match say {
        Say::Wrong(left) => ("pictures-wrong", here.tf("pictures-wrong-left", &[("left", left.into())])),
        Say::NotSame => ("pictures-not-same", here.t("pictures-not-same-do")),
        Say::Weak(Weak::Same) => ("pictures-weak", here.t("pictures-weak-same")),
        Say::Weak(Weak::Row) => ("pictures-weak", here.t("pictures-weak-row")),
        Say::Weak(Weak::Column) => ("pictures-weak", here.t("pictures-weak-column")),
    };
    view! {
        <Note kind=NoteKind::Yet title=here.t(title)>
            {said(sentence)}
        </Note>
    }
    .into_any()
}

/// Five wrong tries: a pause. Somebody who is in a hurry gets help from the coach.
fn paused_page(here: &Here, minutes: i64) -> Page {
    let title = here.t("pictures-paused-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <Back href=paths::sign_in(here.lang) words=here.t("pictures-back") />
                <div class="split">
                    <div class="flow">
                        <h1>{here.t("pictures-paused-title")}</h1>
                        {lead(here.tf("pictures-paused", &[("minutes", minutes.into())]))}
                        {said(here.t("pictures-paused-do"))}
                        <p class="btns">
                            <LightLink href=paths::sign_in_code(here.lang) words=here.t("pictures-paused-code") />
                        </p>
                    </div>
                    {help(&here, false)}
                </div>
            </div>
        }
    });
    page.frame(Frame::Plain).status(429).private()
}
