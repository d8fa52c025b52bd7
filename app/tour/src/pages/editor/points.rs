//! The points in the main picture: set by a tap, or by direction and height; what each is and what there is to say.

use super::parts::{Over, Shown, ask_erase, keep_quietly, said, shown, side, sides, small_form, tap, title_of};
use crate::{
    acts::{
        desk::{Opened, OpenedPicture, OpenedPoint},
        points::{MOST_TITLE, MOST_WORDS},
    },
    pages::public::direction,
    paths,
    published::Look,
    rules::{
        compass::Height,
        kinds::{PointKind, Role, ShapeKind},
        spots::{self, degrees},
    },
};
use base::{
    Lang, PageContext,
    ui::{Hidden, QuietLink, SelectField, TextArea, TextField, icon_markup, owner, raw},
};
use leptos::prelude::*;
use uuid::Uuid;

/// Where a point is.
fn look(point: &OpenedPoint) -> Look {
    Look { yaw: degrees(point.point.yaw), pitch: degrees(point.point.pitch) }
}

/// Where a point is from where one looks first, in words.
fn where_it_is(ctx: &PageContext, opened: &Opened, point: &OpenedPoint) -> String {
    direction(ctx, opened.shape(), look(point), opened.start())
}

/// What a point is called in this language, or another one.
fn name(ctx: &PageContext, point: &OpenedPoint) -> String {
    let named = point.words.nearest(ctx.lang).map(|(_, words)| words.title.clone()).filter(|title| !title.is_empty());
    named.unwrap_or_else(|| ctx.t("q4-point-nameless").into_owned())
}

/// Before a point is taken away: the question. Nothing, when the address asks for none.
pub(super) fn ask_point_gone(ctx: &PageContext, opened: &Opened, here: &str) -> Option<AnyView> {
    let point = opened.points.iter().find(|point| point.point.id.to_string() == ctx.query("punkt"))?;
    (ctx.query("frage") == "punkt").then(|| {
        let fields = vec![("do", "point-gone".to_owned()), ("point", point.point.id.to_string())];
        ask_erase(ctx, name(ctx, point), ("q4-point-gone", "q4-point-gone-line"), fields, here)
    })
}

pub(super) fn points_section(ctx: &PageContext, opened: &Opened, lang: Lang, new_point: Uuid) -> AnyView {
    let id = opened.station.id;
    let here = format!("{}?sprache={}", paths::Question::href(ctx.lang, id, 4), lang.code());
    let side = side(ctx);
    let rows: Vec<_> = (1..)
        .zip(&opened.points)
        .map(|(number, point): (usize, _)| {
            let title = name(ctx, point);
            let href = format!("{here}&seite={side}&punkt={}#punkt", point.point.id);
            let missing = point.words.exact(lang).is_none().then(|| {
                view! { <small>{ctx.tf("q4-point-lang-missing", &[("language", lang.name().into())])}</small> }
            });
            view! {
                <li>
                    <a class="list__row" href=href>
                        <span class="nr">{number}</span>
                        <span>
                            <b dir="auto">{title}</b>
                            <small>{where_it_is(ctx, opened, point)}</small>
                            {missing}
                        </span>
                        {raw(icon_markup("chevron-right"))}
                    </a>
                </li>
            }
        })
        .collect();
    let list = if rows.is_empty() { said(ctx.t("q4-no-points")) } else { view! { <ol class="list">{rows}</ol> }.into_any() };
    let chosen = opened.points.iter().find(|point| point.point.id.to_string() == ctx.query("punkt"));
    // It gets another place, or a new one is set.
    let moved = chosen.filter(|_| ctx.query("setzen") == "1");
    let new_point = moved.map_or(new_point, |point| point.point.id);
    let moving =
        moved.map(|point| view! { <p role="status"><b dir="auto">{name(ctx, point)}": "</b>{ctx.t("q4-point-moving")}</p> });
    let main = opened.picture(Role::Main);
    let picture = main.and_then(|main| tapping(ctx, opened, main, &here, side, new_point));
    view! {
        <section class="flow" aria-labelledby="punkte">
            <h2 id="punkte">{ctx.t("q4-points")}</h2>
            {said(ctx.t("q4-points-line"))}
            {moving}
            {picture}
            {list}
            {chosen.map(|point| point_form(ctx, opened, point, lang, &here))}
            {by_words(ctx, opened.shape(), &here, new_point)}
        </section>
    }
    .into_any()
}

/// The picture to be tapped in.
fn tapping(ctx: &PageContext, opened: &Opened, main: &OpenedPicture, here: &str, side: u8, new_point: Uuid) -> Option<AnyView> {
    let files = main.files.as_ref()?;
    let lens = main.lens()?;
    let Shown { src, tall, view } = shown(files, side)?;
    let over: Vec<Over> =
        (1..).zip(&opened.points).filter_map(|(number, point)| Some(Over::Dot(lens.spot(view, look(point))?, number))).collect();
    let fields = vec![("do", "point".to_owned()), ("seite", side.to_string()), ("point", new_point.to_string())];
    let around = files.around.is_some();
    let start = around.then(|| {
        let fields = vec![("do", "start".to_owned()), ("seite", side.to_string())];
        let words = ctx.t("q4-start-here").into_owned();
        small_form(ctx, format!("{here}&seite={side}"), fields, ("eye", words), "btn btn--quiet")
    });
    let chips = around.then(|| sides(ctx, |side| format!("{here}&seite={side}#punkte"), side));
    Some(
        view! {
            {chips}
            {tap(ctx, "tap", format!("{here}&seite={side}"), fields, (src, ctx.t("q4-tap-alt").into_owned()), tall, &over)}
            {start}
        }
        .into_any(),
    )
}

/// A point without a tap: direction and height.
fn by_words(ctx: &PageContext, shape: ShapeKind, here: &str, new_point: Uuid) -> AnyView {
    let directions: Vec<_> =
        spots::sides(shape).iter().map(|side| (side.code().to_owned(), ctx.t(side.words()).into_owned())).collect();
    let heights: Vec<_> = Height::ALL
        .into_iter()
        .map(|height| (height.code().to_owned(), ctx.t(height.words().unwrap_or("q4-height-level")).into_owned()))
        .collect();
    let ctx = ctx.for_form("point-words");
    view! {
        <details class="place" open=ctx.errors.is_some()>
            <summary class="btn">{ctx.t("q4-without-tap")}</summary>
            <form method="post" action=here.to_owned()>
                {owner(&ctx)}
                <Hidden name="do" value="point-words" />
                <Hidden name="point" value=new_point.to_string() />
                <SelectField ctx=ctx.clone() name="direction" label=ctx.t("q4-direction") options=directions chosen="ahead" />
                <SelectField ctx=ctx.clone() name="height" label=ctx.t("q4-height") options=heights chosen="level" />
                {keep_quietly(&ctx)}
            </form>
        </details>
    }
    .into_any()
}

/// What a point is, and its words.
fn point_form(ctx: &PageContext, opened: &Opened, point: &OpenedPoint, lang: Lang, here: &str) -> AnyView {
    let action = format!("{here}&punkt={}", point.point.id);
    let form = ctx.for_form("point-change");
    let words = point.words.exact(lang).cloned().unwrap_or_default();
    let kinds = [
        (PointKind::Info, "q4-kind-info"),
        (PointKind::Station, "q4-kind-station"),
        (PointKind::Film, "q4-kind-film"),
        (PointKind::Sound, "q4-kind-sound"),
        (PointKind::Event, "q4-kind-event"),
    ];
    let kinds: Vec<_> = kinds.into_iter().map(|(kind, words)| (kind.code().to_owned(), ctx.t(words).into_owned())).collect();
    let mut stations = vec![(String::new(), ctx.t("q4-to-none").into_owned())];
    stations.extend(opened.others.iter().map(|other| (other.id.to_string(), title_of(ctx, &other.words))));
    let to = point.point.to.map(|to| to.to_string()).unwrap_or_default();
    let fields = |does: &str| vec![("do", does.to_owned()), ("point", point.point.id.to_string())];
    let button = |does: &str, icon: &'static str, words: &str| {
        small_form(ctx, here.to_owned(), fields(does), (icon, ctx.t(words).into_owned()), "btn btn--quiet")
    };
    view! {
        <section class="panel flow" id="punkt">
            <h3 dir="auto">{name(ctx, point)}</h3>
            <form method="post" action=action data-keep="">
                {owner(ctx)}
                <Hidden name="do" value="point-change" />
                <Hidden name="point" value=point.point.id.to_string() />
                <TextField ctx=form.clone() lang=lang name="point-title" label=ctx.t("q4-point-title") value=words.title most=MOST_TITLE />
                <TextArea ctx=form.clone() lang=lang name="point-text" label=ctx.t("q4-point-words") value=words.words most=MOST_WORDS />
                <SelectField ctx=form.clone() name="kind" label=ctx.t("q4-kind") options=kinds chosen=point.point.kind.code() />
                <SelectField ctx=form.clone() name="to" label=ctx.t("q4-to") options=stations chosen=to />
                <TextField
                    ctx=form.clone()
                    name="href"
                    label=ctx.t("q4-href")
                    hint=ctx.t("q4-href-hint")
                    value=point.point.href.clone().unwrap_or_default()
                    ltr=true
                />
                {keep_quietly(ctx)}
            </form>
            <p>
                <QuietLink
                    href=format!("{here}&punkt={}&setzen=1#punkte", point.point.id)
                    icon="map-pin"
                    words=ctx.t("q4-point-move")
                />
            </p>
            {button("up", "arrow-up", "tours-up")}
            {button("down", "arrow-down", "tours-down")}
            <p>
                <QuietLink href=format!("{here}&punkt={}&frage=punkt", point.point.id) icon="trash-2" words=ctx.t("q4-point-gone") />
            </p>
        </section>
    }
    .into_any()
}
