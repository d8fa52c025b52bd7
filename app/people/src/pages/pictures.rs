//! The four pictures: chosen the first time, tapped every other time.

use super::{card::dead_card_page, code_page, device::device_page, help, lead, said, sign_in::sign_in_page, staff_code_page};
use crate::paths;
use crate::{
    acts::begin_sign_in::{Stage, stage, way_in},
    rules::{AtPictures, PICTURES, Say, WayIn, Weak},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Hidden, LightLink, PIN_PICTURES, Pin, icon_markup, owner, raw},
};
use leptos::prelude::*;

/// The pictures; or whatever comes first or next on the way in.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn pictures_page(ctx: &PageContext) -> Result<Page, AppError> {
    let at = match way_in(ctx) {
        Some(WayIn::Pictures(at)) => at,
        Some(WayIn::Code(_)) => return code_page(ctx).await,
        Some(WayIn::Device(_)) => return device_page(ctx).await,
        Some(WayIn::SecondFactor(_)) => return staff_code_page(ctx).await,
        None => return sign_in_page(ctx).await,
    };
    Ok(match stage(ctx, &at).await? {
        Stage::Choose => grid_page(ctx, at, true),
        Stage::Enter => grid_page(ctx, at, false),
        Stage::Paused(minutes) => paused_page(ctx, minutes),
        Stage::Dead => dead_card_page(ctx),
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

fn grid_page(ctx: &PageContext, at: AtPictures, choose: bool) -> Page {
    let again = at.first.is_some();
    let (title, sentence) = words(choose, again);
    let ctx = ctx.clone();
    let page = Page::new(ctx.t(title), move || {
        let lang = ctx.lang;
        let many = at.chosen.len();
        let count = ctx.tf("pictures-count", &[("count", many.into()), ("all", PICTURES.into())]);
        // Who looks over the shoulder must not learn the pictures: only while they are chosen for the first time are they shown.
        let slots: Vec<_> = (0..PICTURES)
            .map(|place| match at.chosen.get(place) {
                Some(picture) if choose && !again => shown_slot(&ctx, *picture),
                Some(_) => masked_slot(&ctx),
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
                            <span>{ctx.t(pin.key)}</span>
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
                        {ctx.t("pictures-take-away")}
                    </button>
                </p>
            }
        });
        // What was not right stands where the heading stood: the pictures stay in their places.
        let head = match at.say {
            Some(say) => note(&ctx, say),
            None => view! {
                <Back href=paths::SignIn::href(lang) words=ctx.t("pictures-back") />
                <h1>{ctx.t(title)}</h1>
            }
            .into_any(),
        };
        // To this place the next page opens, so that a tap moves nothing where the pictures are taller than the window.
        let action = format!("{}#bilder", paths::SignInPictures::href(lang));
        view! {
            <div class="wrap flow">
                <div class="split">
                    <div class="pinpage">
                        <div class="pinhead">{head}</div>
                        <p class="vh">{count}</p>
                        <ol class="slots day" id="bilder">{slots}</ol>
                        <form method="post" action=action>
                            {owner(&ctx)}
                            <Hidden name="platz" value=at.place() />
                            <ul class="pins day">{pictures}</ul>
                            {take_away}
                        </form>
                        {lead(ctx.t(sentence))}
                    </div>
                    {help(&ctx, true)}
                </div>
            </div>
        }
    });
    page.frame(Frame::Plain).private()
}

fn shown_slot(ctx: &PageContext, picture: u8) -> AnyView {
    let pin = Pin::number(picture);
    view! {
        <li class="on">
            {pin.map(|pin| raw(pin.markup()))}
            <span class="vh">{pin.map(|pin| ctx.t(pin.key))}</span>
        </li>
    }
    .into_any()
}

fn masked_slot(ctx: &PageContext) -> AnyView {
    view! {
        <li class="on on--hid">
            {raw(icon_markup("check"))}
            <span class="vh">{ctx.t("pictures-chosen")}</span>
        </li>
    }
    .into_any()
}

fn note(ctx: &PageContext, say: Say) -> AnyView {
    let (title, sentence) = match say {
        Say::Wrong(left) => ("pictures-wrong", ctx.tf("pictures-wrong-left", &[("left", left.into())])),
        Say::NotSame => ("pictures-not-same", ctx.t("pictures-not-same-do")),
        Say::Weak(Weak::Same) => ("pictures-weak", ctx.t("pictures-weak-same")),
        Say::Weak(Weak::Row) => ("pictures-weak", ctx.t("pictures-weak-row")),
        Say::Weak(Weak::Column) => ("pictures-weak", ctx.t("pictures-weak-column")),
    };
    view! {
        <div class="note note--yet">
            {raw(icon_markup("rotate-ccw"))}
            <div>
                <h1>
                    <span data-satz="">{ctx.t(title)}</span>
                </h1>
                {said(sentence)}
            </div>
        </div>
    }
    .into_any()
}

/// Five wrong tries: a pause. Somebody who is in a hurry gets help from the coach.
fn paused_page(ctx: &PageContext, minutes: i64) -> Page {
    let title = ctx.t("pictures-paused-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <Back href=paths::SignIn::href(ctx.lang) words=ctx.t("pictures-back") />
                <div class="split">
                    <div class="flow">
                        <h1>{ctx.t("pictures-paused-title")}</h1>
                        {lead(ctx.tf("pictures-paused", &[("minutes", minutes.into())]))}
                        {said(ctx.t("pictures-paused-do"))}
                        <p class="btns">
                            <LightLink href=paths::SignInCode::href(ctx.lang) words=ctx.t("pictures-paused-code") />
                        </p>
                    </div>
                    {help(&ctx, false)}
                </div>
            </div>
        }
    });
    page.frame(Frame::Plain).status(429).private()
}
