//! Pages for those who make the tour: their desk, the five questions about a station, what it was, tours.

mod map;
mod onward;
pub(crate) mod parts;
mod people;
mod picture;
mod place;
mod points;
mod preview;
mod tours;
mod versions;
mod words;

pub use map::place_map;
pub(crate) use map::{MOST_ZOOM, Part};
pub(crate) use people::{THIRDS, corner};
pub(crate) use picture::TURNS;
pub use picture::waiting;
pub use preview::{around, preview_page};
pub use tours::{order_page, tour_page};
pub use versions::versions_page;

use crate::{
    acts::{
        desk::{self, Listed, OpenedPicture},
        drafts::may_begin,
    },
    paths,
    rules::kinds::StationState,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ErrorSummary, LightLink, QuietLink, icon_markup, raw},
};
use leptos::prelude::*;
use parts::{bad, figure, progress_note, refused_on_the_way, said, send_form, small_form, state_words, title_of};
use uuid::Uuid;

/// A page of those who make the tour.
fn staff(page: Page) -> Page {
    page.frame(Frame::Staff).private()
}

/// The stations that one may work on: first what waits for somebody.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes none.
pub async fn desk_page(ctx: &PageContext) -> Result<Page, AppError> {
    let all = desk::list_stations(ctx).await?;
    let (publishes, begins) = (desk::may_publish(ctx), may_begin(ctx));
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("desk-title"), move || {
        let groups = [StationState::HandedIn, StationState::Draft, StationState::Published, StationState::Withdrawn];
        let lists: Vec<_> = groups.into_iter().filter_map(|state| group(&ctx, state, &all)).collect();
        let none = all.is_empty().then(|| {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("desk-none")}</p>
                </div>
            }
        });
        let order = publishes.then(|| {
            view! { <p><QuietLink href=paths::Order::href(ctx.lang) icon="list-checks" words=ctx.t("desk-order") /></p> }
        });
        view! {
            <div class="wrap flow">
                <h1>{ctx.t("desk-title")}</h1>
                {said(ctx.t("desk-lead"))}
                {begins.then(|| {
                    view! {
                        <p class="btns">
                            <LightLink href=paths::NewStation::href(ctx.lang) words=ctx.t("desk-new") icon="plus" />
                        </p>
                    }
                })}
                {none}
                {lists}
                {order}
            </div>
        }
    });
    Ok(staff(page))
}

fn group(ctx: &PageContext, state: StationState, all: &[Listed]) -> Option<AnyView> {
    let rows: Vec<_> = all.iter().filter(|listed| listed.state == state).map(|listed| row(ctx, listed)).collect();
    if rows.is_empty() {
        return None;
    }
    Some(
        view! {
            <section class="flow">
                <h2>{ctx.t(state_words(state))} <span class="count">{rows.len()}</span></h2>
                <ul class="list">{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

fn row(ctx: &PageContext, listed: &Listed) -> AnyView {
    let photo = listed.photo.clone().map(|(href, width, height)| {
        view! { <img class="thumb" src=href width=width height=height alt="" loading="lazy" decoding="async" /> }
    });
    let detail = match (listed.demo, listed.is_hers) {
        (true, _) => ctx.t("desk-is-demo"),
        (false, true) => ctx.t("desk-is-hers"),
        (false, false) => "".into(),
    };
    view! {
        <li>
            <a class="list__row" href=paths::Question::href(ctx.lang, listed.id, 1)>
                {photo}
                <span>
                    <b dir="auto">{title_of(ctx, &listed.words)}</b>
                    <small>{detail}</small>
                </span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}

/// A new station: a picture is sent or taken from the basket, or it begins without one.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes no stations.
pub async fn new_station_page(ctx: &PageContext) -> Result<Page, AppError> {
    let basket = desk::basket(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("desk-new"), move || {
        let action = paths::NewStation::href(ctx.lang);
        let refused = refused_on_the_way(ctx.query(crate::UPLOAD)).map(|key| bad(&ctx, key));
        let begin = |opened: &OpenedPicture| {
            let fields = vec![("picture", opened.picture.id.to_string())];
            vec![small_form(&ctx, action.clone(), fields, ("plus", ctx.t("desk-begin-with").into_owned()), "btn")]
        };
        view! {
            <div class="wrap flow text">
                <Back href=paths::Desk::href(ctx.lang) words=ctx.t("desk-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("desk-new")}</h1>
                {said(ctx.t("desk-new-lead"))}
                {refused}
                {basket_section(&ctx, &basket, &action, begin)}
                {send_form(&ctx, None)}
                {small_form(&ctx, action.clone(), Vec::new(), ("arrow-right", ctx.t("desk-begin-without").into_owned()), "btn btn--quiet")}
            </div>
        }
    });
    Ok(staff(page).script("js/upload.js"))
}

/// The pictures that have no station yet, each with what can be done with it.
fn basket_section(
    ctx: &PageContext,
    basket: &[OpenedPicture],
    here: &str,
    buttons: impl Fn(&OpenedPicture) -> Vec<AnyView>,
) -> Option<AnyView> {
    if basket.is_empty() {
        return None;
    }
    let rows: Vec<_> = basket
        .iter()
        .map(|opened| {
            let pic = opened.files.as_ref().map(|files| figure(files, ctx.t("desk-basket-alt").into_owned()));
            view! {
                <li class="panel flow">
                    {progress_note(ctx, opened, here.to_owned())}
                    {pic}
                    {buttons(opened)}
                </li>
            }
        })
        .collect();
    Some(
        view! {
            <section class="flow" aria-labelledby="rundgang-title">
                <h2 id="rundgang-title">{ctx.t("desk-basket")}</h2>
                <ul class="flow">{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

/// What everybody sees is not changed by who may not publish: how it is, and whom to ask.
fn locked_page(ctx: &PageContext, opened: desk::Opened, question: u8) -> Page {
    let ctx = ctx.clone();
    Page::new(title_of(&ctx, &opened.words), move || {
        let href = paths::Station::href(ctx.lang, &opened.station.slug);
        view! {
            <div class="wrap flow text">
                {parts::head(&ctx, &opened, question, &title_of(&ctx, &opened.words))}
                {said(ctx.t("desk-locked"))}
                <p><QuietLink href=href icon="eye" words=ctx.t("desk-locked-look") /></p>
                {parts::next(&ctx, opened.station.id, question)}
            </div>
        }
    })
}

/// One of the five questions about a station.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station, and for a sixth question.
pub async fn question_page(ctx: &PageContext, station: Uuid, question: u8) -> Result<Page, AppError> {
    if !(1..=5).contains(&question) {
        return Err(AppError::NotFound);
    }
    let opened = desk::open(ctx, station).await?;
    let page = match question {
        1..=4 if !opened.may_change => locked_page(ctx, opened, question),
        1 => picture::picture_page(ctx, opened, if may_begin(ctx) { desk::basket(ctx).await? } else { Vec::new() }),
        2 => place::place_page(ctx, opened),
        3 => people::people_page(ctx, opened),
        4 => words::words_page(ctx, opened),
        _ => onward::onward_page(ctx, opened),
    };
    Ok(staff(page))
}
