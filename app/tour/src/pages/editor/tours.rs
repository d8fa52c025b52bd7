//! The order of stations, and the tours: their words, their stations, whether everybody sees them.

use super::{
    parts::{ask_erase, keep, languages, said, small_form, state_words, title_of, writing},
    staff,
};
use crate::{
    acts::{
        tours::{self, OpenedTour, Stop},
        words::Most,
    },
    paths,
    rules::kinds::TourState,
};
use base::{
    AppError, Page, PageContext,
    ui::{Back, ErrorSummary, Hidden, QuietLink, SelectField, TextArea, TextField, icon_markup, owner, owner_once, raw},
};
use leptos::prelude::*;
use uuid::Uuid;

/// How far a tour is, in words.
fn tour_state(state: TourState) -> &'static str {
    match state {
        TourState::Draft => "desk-state-draft",
        TourState::Published => "desk-state-published",
        TourState::Withdrawn => "desk-state-withdrawn",
    }
}

fn tour_title(ctx: &PageContext, opened: &OpenedTour) -> String {
    let named = opened.words.nearest(ctx.lang).map(|(_, words)| words.title.clone()).filter(|title| !title.is_empty());
    named.unwrap_or_else(|| ctx.t("desk-nameless").into_owned())
}

/// The two buttons that move a row.
fn moves(ctx: &PageContext, action: &str, fields: &[(&'static str, String)]) -> AnyView {
    let button = |does: &str, icon: &'static str, words: &str, class: &'static str| {
        let mut fields = fields.to_vec();
        fields.insert(0, ("do", does.to_owned()));
        small_form(ctx, action.to_owned(), fields, (icon, ctx.t(words).into_owned()), class)
    };
    let (up, down) =
        (button("up", "arrow-up", "tours-up", "order__up"), button("down", "arrow-down", "tours-down", "order__down"));
    view! { <div class="order__moves">{up} {down}</div> }.into_any()
}

/// The order of all stations and tours, and the form for a new tour.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see how the tour is made.
pub async fn order_page(ctx: &PageContext) -> Result<Page, AppError> {
    let all = tours::everything(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("desk-order"), move || {
        let action = paths::Order::href(ctx.lang);
        let stations: Vec<_> = all
            .stations
            .iter()
            .map(|stop| {
                let fields = [("station", stop.id.to_string())];
                view! {
                    <li class="order__row">
                        <span>
                            <a href=paths::Question::href(ctx.lang, stop.id, 1) dir="auto">{title_of(&ctx, &stop.words)}</a>
                            " "
                            <small>{ctx.t(state_words(stop.state))}</small>
                        </span>
                        {moves(&ctx, &action, &fields)}
                    </li>
                }
            })
            .collect();
        let stations =
            if stations.is_empty() { said(ctx.t("desk-none")) } else { view! { <ol class="order">{stations}</ol> }.into_any() };
        let list: Vec<_> = all
            .tours
            .iter()
            .map(|opened| {
                let fields = [("tour", opened.tour.id.to_string())];
                view! {
                    <li class="order__row">
                        <span>
                            <a href=paths::EditTour::href(ctx.lang, opened.tour.id) dir="auto">{tour_title(&ctx, opened)}</a>
                            " "
                            <small>{ctx.t(tour_state(opened.tour.state))}</small>
                        </span>
                        {moves(&ctx, &action, &fields)}
                    </li>
                }
            })
            .collect();
        let list = if list.is_empty() { said(ctx.t("tours-none")) } else { view! { <ol class="order">{list}</ol> }.into_any() };
        view! {
            <div class="wrap flow">
                <Back href=paths::Desk::href(ctx.lang) words=ctx.t("desk-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("desk-order")}</h1>
                <div class="cols">
                    <section class="flow">
                        <h2>{ctx.t("tours-stations")}</h2>
                        {said(ctx.t("tours-stations-line"))}
                        {stations}
                    </section>
                    <section class="flow">
                        <h2>{ctx.t("tours-title")}</h2>
                        {list}
                        <form method="post" action=action.clone()>
                            {owner_once(&ctx)}
                            <Hidden name="do" value="begin" />
                            <TextField ctx=ctx.clone() name="title" label=ctx.t("tours-new") hint=ctx.t("tours-new-hint") most=Most::TITLE />
                            <p class="formend">
                                <button class="btn" type="submit">
                                    {raw(icon_markup("plus"))}
                                    {ctx.t("tours-begin")}
                                </button>
                            </p>
                        </form>
                    </section>
                </div>
            </div>
        }
    });
    Ok(staff(page))
}

/// One tour.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see how the tour is made, and when there is no such tour.
pub async fn tour_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let (opened, stations) = tours::open_tour(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(tour_title(&ctx, &opened), move || {
        let here = paths::EditTour::href(ctx.lang, id);
        if ctx.query("frage") == "weg" && opened.tour.state != TourState::Published {
            let fields = vec![("do", "erase".to_owned())];
            return ask_erase(&ctx, tour_title(&ctx, &opened), ("tours-erase", "tours-erase-line"), fields, &here);
        }
        let lang = writing(&ctx);
        let is_there = |lang| opened.words.exact(lang).is_some_and(|words| !words.title.is_empty());
        let words = opened.words.exact(lang).cloned().unwrap_or_default();
        let form = ctx.for_form("words");
        view! {
            <div class="wrap flow">
                <Back href=paths::Order::href(ctx.lang) words=ctx.t("desk-order") />
                <ErrorSummary ctx=ctx.clone() />
                <h1 dir="auto">{tour_title(&ctx, &opened)}</h1>
                <p class="muted">{ctx.t(tour_state(opened.tour.state))}</p>
                <div class="cols">
                    <section class="flow">
                        <h2>{ctx.t("tours-words")}</h2>
                        {languages(&ctx, |lang| format!("{here}?sprache={}", lang.code()), lang, is_there)}
                        <form method="post" action=format!("{here}?sprache={}", lang.code()) data-keep="">
                            {owner(&ctx)}
                            <Hidden name="do" value="words" />
                            <Hidden name="revision" value=opened.tour.revision.to_string() />
                            <TextField ctx=form.clone() lang=lang name="title" label=ctx.t("tours-name") value=words.title most=Most::TITLE />
                            <TextField ctx=form.clone() lang=lang name="line" label=ctx.t("q4-line") hint=ctx.t("q4-line-hint") value=words.line />
                            <TextArea ctx=form.clone() lang=lang name="words" label=ctx.t("tours-about") value=words.words most=Most::STORY />
                            {keep(&ctx)}
                        </form>
                    </section>
                    <section class="flow">
                        {stops(&ctx, &opened, &stations, &here)}
                        {ending(&ctx, &opened, &here)}
                    </section>
                </div>
            </div>
        }
        .into_any()
    });
    Ok(staff(page).script("js/kept.js"))
}

/// The stations of a tour, and those that can still come in.
fn stops(ctx: &PageContext, opened: &OpenedTour, stations: &[Stop], here: &str) -> AnyView {
    let rows: Vec<_> = opened
        .stops
        .iter()
        .map(|stop| {
            let fields = vec![("station", stop.id.to_string())];
            let mut out = fields.clone();
            out.insert(0, ("do", "out".to_owned()));
            view! {
                <li class="order__row">
                    <span>
                        <b dir="auto">{title_of(ctx, &stop.words)}</b>
                        " "
                        <small>{ctx.t(state_words(stop.state))}</small>
                    </span>
                    {moves(ctx, here, &fields)}
                    {small_form(ctx, here.to_owned(), out, ("x", ctx.t("tours-out").into_owned()), "btn btn--quiet")}
                </li>
            }
        })
        .collect();
    let rows = if rows.is_empty() { said(ctx.t("tours-no-stops")) } else { view! { <ol class="order">{rows}</ol> }.into_any() };
    let options: Vec<_> = stations
        .iter()
        .filter(|station| !opened.stops.iter().any(|stop| stop.id == station.id))
        .map(|station| (station.id.to_string(), title_of(ctx, &station.words)))
        .collect();
    let add = (!options.is_empty()).then(|| {
        view! {
            <form method="post" action=here.to_owned()>
                {owner_once(ctx)}
                <Hidden name="do" value="in" />
                <SelectField ctx=ctx.for_form("in") name="station" label=ctx.t("tours-in-label") options=options />
                <p class="formend">
                    <button class="btn" type="submit">
                        {raw(icon_markup("plus"))}
                        {ctx.t("tours-in")}
                    </button>
                </p>
            </form>
        }
    });
    view! {
        <h2>{ctx.t("tours-stops")}</h2>
        {rows}
        {add}
    }
    .into_any()
}

/// What can be done with the whole tour.
fn ending(ctx: &PageContext, opened: &OpenedTour, here: &str) -> AnyView {
    let button = |does: &str, icon: &'static str, words: &str, class: &'static str| {
        small_form(ctx, here.to_owned(), vec![("do", does.to_owned())], (icon, ctx.t(words).into_owned()), class)
    };
    let buttons = match opened.tour.state {
        TourState::Published => button("withdraw", "eye-off", "tours-withdraw", "btn"),
        TourState::Draft | TourState::Withdrawn => view! {
            {button("publish", "globe", "tours-publish", "btn")}
            <p><QuietLink href=format!("{here}?frage=weg") icon="trash-2" words=ctx.t("tours-erase") /></p>
        }
        .into_any(),
    };
    let problem = base::ui::problem(ctx, "publish");
    view! {
        <h2 id="publish">{ctx.t("q5-ready")}</h2>
        {problem}
        {said(ctx.t("tours-erase-line"))}
        {buttons}
    }
    .into_any()
}
