//! The second question: where is it? On the map, by the device, by numbers, beside another station; to where the picture looks; what is there.

use super::{
    map::{self, Part},
    parts::{Over, head, keep_and_next, keep_quietly, next, said, tap, title_of},
};
use crate::{
    acts::desk::Opened,
    paths,
    rules::{
        compass::Eighth,
        kinds::{Kerb, Role, ShapeKind},
    },
};
use base::{
    Page, PageContext,
    policy::PagePolicy,
    ui::{Hidden, SelectField, TextField, owner},
};
use leptos::prelude::*;

/// The form whose button leads on.
const FACTS: &str = "was-es-gibt";

pub(super) fn place_page(ctx: &PageContext, opened: Opened) -> Page {
    let ctx = ctx.clone();
    let (may_change, has_map) = (opened.may_change, opened.drawn().next().is_some());
    Page::new(ctx.t("q2-title"), move || {
        let id = opened.station.id;
        let action = paths::Question::href(ctx.lang, id, 2);
        let now = match opened.station.place() {
            Some(place) => {
                let (lat, lon) = (format!("{:.5}", place.lat), format!("{:.5}", place.lon));
                said(ctx.tf("q2-now", &[("lat", lat.into()), ("lon", lon.into())]))
            }
            None => said(ctx.t("q2-nowhere")),
        };
        view! {
            <div class="wrap flow text">
                {head(&ctx, &opened, 2, &ctx.t("q2-title"))}
                {now}
                {on_map(&ctx, &opened, &action)}
                {by_numbers(&ctx, &opened, &action, !has_map)}
                {beside(&ctx, &opened, &action)}
                {looking(&ctx, &opened, &action)}
                {facts(&ctx, &opened, &action)}
                {if may_change { keep_and_next(&ctx, id, 2, FACTS) } else { next(&ctx, id, 2) }}
            </div>
        }
    })
    .script("js/tap.js")
    .script("js/kept.js")
    .script("js/here.js")
    .may(PagePolicy::Place)
}

fn on_map(ctx: &PageContext, opened: &Opened, action: &str) -> AnyView {
    let Some(part) = Part::of(ctx, opened) else { return said(ctx.t("q2-no-map")) };
    let tall = part.map.height / part.map.width;
    let tapped = format!("{action}{}", part.query(part.zoom));
    let link = |zoom: f64, icon: &'static str, words: &str| {
        let href = format!("{action}{}", part.query(zoom));
        view! {
            <li>
                <a class="chip" href=href>
                    {base::ui::raw(base::ui::icon_markup(icon))}
                    {ctx.t(words)}
                </a>
            </li>
        }
    };
    let nearer = (part.zoom < map::MOST_ZOOM).then(|| link(part.zoom * 2.0, "plus", "q2-nearer"));
    let farther = (part.zoom > 1.0).then(|| link(part.zoom / 2.0, "minus", "q2-farther"));
    let many = opened.drawn().count() > 1;
    let maps = many.then(|| {
        let links: Vec<_> = (0..opened.drawn().count())
            .map(|number| {
                let here = (number == part.number).then_some("true");
                let words = ctx.tf("q2-map", &[("number", i64::try_from(number + 1).unwrap_or(0).into())]);
                view! { <li><a class="chip" href=format!("{action}?karte={number}") aria-current=here>{words}</a></li> }
            })
            .collect();
        view! { <ul class="chips">{links}</ul> }
    });
    // Where the place lies in the part that is shown is drawn into the map itself.
    let over: [Over; 0] = [];
    view! {
        <section class="flow" aria-labelledby="karte">
            <h2 id="karte">{ctx.t("q2-map-title")}</h2>
            {said(ctx.t("q2-map-line"))}
            {maps}
            {tap(
                ctx,
                "tap",
                tapped,
                vec![("do", "map".to_owned())],
                (map::address(ctx, opened, &part), ctx.t("q2-map-alt").into_owned()),
                tall,
                &over,
            )}
            <ul class="chips">{nearer} {farther}</ul>
        </section>
    }
    .into_any()
}

/// `js/here.js` puts its button first. Numbers are for who has them; they are open where there is no map.
fn by_numbers(ctx: &PageContext, opened: &Opened, action: &str, is_open: bool) -> AnyView {
    let ctx = ctx.for_form("numbers");
    let is_open = is_open || ctx.errors.is_some();
    let value = opened.station.place().map(|place| format!("{:.6}, {:.6}", place.lat, place.lon)).unwrap_or_default();
    view! {
        <form
            method="post"
            action=action.to_owned()
            data-here=ctx.t("q2-here")
            data-here-asking=ctx.t("q2-here-asking")
            data-here-none=ctx.t("q2-here-none")
        >
            {owner(&ctx)}
            <Hidden name="do" value="numbers" />
            <details class="place" open=is_open>
                <summary class="btn">{ctx.t("q2-numbers")}</summary>
                <TextField
                    ctx=ctx.clone()
                    name="numbers"
                    label=ctx.t("q2-numbers")
                    hint=ctx.t("q2-numbers-hint")
                    value=value
                    ltr=true
                />
                {keep_quietly(&ctx)}
            </details>
        </form>
    }
    .into_any()
}

fn beside(ctx: &PageContext, opened: &Opened, action: &str) -> Option<AnyView> {
    let options: Vec<_> = (1..)
        .zip(&opened.others)
        .filter(|(_, other)| other.place.is_some())
        .map(|(number, other)| (other.id.to_string(), format!("{number}. {}", title_of(ctx, &other.words))))
        .collect();
    if options.is_empty() {
        return None;
    }
    Some(
        view! {
            <details class="place">
                <summary class="btn">{ctx.t("q2-beside")}</summary>
                <form method="post" action=action.to_owned()>
                    {owner(ctx)}
                    <Hidden name="do" value="beside" />
                    <SelectField
                        ctx=ctx.for_form("beside")
                        name="station"
                        label=ctx.t("q2-beside-label")
                        hint=ctx.t("q2-beside-hint")
                        options=options
                    />
                    {keep_quietly(ctx)}
                </form>
            </details>
        }
        .into_any(),
    )
}

/// To where the middle of the picture looks: only what can be looked around in, or leads on, needs it.
fn looking(ctx: &PageContext, opened: &Opened, action: &str) -> AnyView {
    let heading = f64::from(i32::try_from(opened.station.heading).unwrap_or(0)) / 10.0;
    let now = Eighth::of(heading);
    let eighths: Vec<_> = Eighth::ALL
        .into_iter()
        .map(|eighth| {
            view! {
                <label class="chip">
                    <input type="radio" name="eighth" value=eighth.code() checked=eighth == now />
                    {ctx.t(eighth.words())}
                </label>
            }
        })
        .collect();
    let is_photo = opened.picture(Role::Main).is_some_and(|main| main.picture.shape == Some(ShapeKind::Flat));
    let why = if is_photo { "q2-heading-photo" } else { "q2-heading-line" };
    let exact = ctx.for_form("degrees");
    view! {
        <section class="flow" aria-labelledby="richtung">
            <h2 id="richtung">{ctx.t("q2-heading")}</h2>
            {said(ctx.t(why))}
            <form method="post" action=action.to_owned() data-keep="">
                {owner(ctx)}
                <Hidden name="do" value="eighth" />
                <fieldset class="field">
                    <legend class="vh">{ctx.t("q2-heading")}</legend>
                    <div class="chips">{eighths}</div>
                </fieldset>
                {keep_quietly(ctx)}
            </form>
            <details class="place" open=exact.errors.is_some()>
                <summary class="btn">{ctx.t("q2-degrees")}</summary>
                <form method="post" action=action.to_owned() data-keep="">
                    {owner(ctx)}
                    <Hidden name="do" value="degrees" />
                    <TextField
                        ctx=exact.clone()
                        name="degrees"
                        label=ctx.t("q2-degrees")
                        hint=ctx.t("q2-degrees-hint")
                        value=format!("{heading}")
                        inputmode="decimal"
                        ltr=true
                    />
                    {keep_quietly(ctx)}
                </form>
            </details>
        </section>
    }
    .into_any()
}

/// Yes, no, or nobody said it.
fn yes_no(ctx: &PageContext, name: &'static str, legend: &str, now: Option<bool>) -> AnyView {
    let options =
        [("", "desk-unsaid", now.is_none()), ("yes", "desk-yes", now == Some(true)), ("no", "desk-no", now == Some(false))];
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words, chosen)| {
            view! {
                <label class="chip">
                    <input type="radio" name=name value=value checked=chosen />
                    {ctx.t(words)}
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field">
            <legend>{ctx.t(legend)}</legend>
            <div class="chips">{options}</div>
        </fieldset>
    }
    .into_any()
}

fn facts(ctx: &PageContext, opened: &Opened, action: &str) -> AnyView {
    let ctx = ctx.for_form("facts");
    let facts = opened.facts;
    let kerbs: Vec<_> = [
        (None, "desk-unsaid"),
        (Some(Kerb::None), "q2-kerb-none"),
        (Some(Kerb::Lowered), "q2-kerb-lowered"),
        (Some(Kerb::Raised), "q2-kerb-raised"),
    ]
    .into_iter()
    .map(|(kerb, words)| (kerb.map_or("", Kerb::code).to_owned(), ctx.t(words).into_owned()))
    .collect();
    view! {
        <section class="flow" aria-labelledby="gibt-es">
            <h2 id="gibt-es">{ctx.t("q2-facts")}</h2>
            <form method="post" action=action.to_owned() id=FACTS data-keep="">
                {owner(&ctx)}
                <Hidden name="do" value="facts" />
                <TextField
                    ctx=ctx.clone()
                    name="steps"
                    label=ctx.t("q2-steps")
                    hint=ctx.t("q2-steps-hint")
                    value=facts.steps.map(|steps| steps.to_string()).unwrap_or_default()
                    inputmode="numeric"
                />
                <SelectField
                    ctx=ctx.clone()
                    name="kerb"
                    label=ctx.t("q2-kerb")
                    options=kerbs
                    chosen=facts.kerb.map_or("", Kerb::code)
                />
                {yes_no(&ctx, "bench", "q2-bench", facts.bench)}
                {yes_no(&ctx, "toilet", "q2-toilet", facts.toilet)}
            </form>
        </section>
    }
    .into_any()
}
