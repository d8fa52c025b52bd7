//! The fifth question: where does it go on? And what comes after it: as others will see it, hand in, publish, take back, throw away.

use super::parts::{ask_erase, head, keep_quietly, languages, said, small_form, state_words, title_of, writing};
use crate::{
    acts::{
        desk::{Opened, OpenedWay},
        ways::MOST_LANDMARK,
    },
    paths,
    rules::{
        compass::{Eighth, Side},
        geo,
        kinds::StationState,
    },
};
use base::{
    Page, PageContext,
    ui::{Hidden, QuietLink, SelectField, TextField, icon_markup, owner, owner_once, raw},
};
use leptos::prelude::*;

pub(super) fn onward_page(ctx: &PageContext, opened: Opened) -> Page {
    let ctx = ctx.clone();
    Page::new(ctx.t("q5-title"), move || {
        let id = opened.station.id;
        let action = paths::Question::href(ctx.lang, id, 5);
        let ways: Vec<_> = opened.ways.iter().map(|way| way_row(&ctx, &opened, way, &action)).collect();
        let ways = if ways.is_empty() { said(ctx.t("q5-no-ways")) } else { view! { <ol class="list">{ways}</ol> }.into_any() };
        // The form of one of them: the one that the address or a refused form names.
        let named = |text: &str| opened.ways.iter().find(|way| way.way.to.to_string() == text);
        let chosen = named(ctx.typed("to")).or_else(|| named(ctx.query("weg")));
        if ctx.query("frage") == "weg-gone"
            && let Some(way) = chosen
        {
            let fields = vec![("do", "way-gone".to_owned()), ("to", way.way.to.to_string())];
            return ask_erase(&ctx, name_of(&ctx, &opened, way.way.to), ("q5-way-gone", "q5-way-gone-line"), fields, &action);
        }
        let chosen = chosen.map(|way| way_form(&ctx, &opened, way, &action));
        if ctx.query("frage") == "weg" && opened.may_erase && opened.station.state != StationState::Published {
            let fields = vec![("do", "erase".to_owned())];
            return ask_erase(&ctx, title_of(&ctx, &opened.words), ("q5-erase", "q5-erase-line"), fields, &action);
        }
        view! {
            <div class="wrap flow text">
                {head(&ctx, &opened, 5, &ctx.t("q5-title"))}
                {ways}
                {chosen}
                {new_way(&ctx, &opened, &action)}
                {ending(&ctx, &opened, &action)}
            </div>
        }
        .into_any()
    })
    .script("js/kept.js")
}

/// Where another station is from here: which way, how many minutes.
fn distance(ctx: &PageContext, opened: &Opened, to: uuid::Uuid) -> Option<(String, i64)> {
    let (from, to) = (opened.station.place()?, opened.others.iter().find(|other| other.id == to)?.place?);
    let bearing = geo::bearing(from, to);
    let heading = f64::from(i32::try_from(opened.station.heading + opened.station.start_yaw).unwrap_or(0)) / 10.0;
    let words = format!("{}, {}", ctx.t(Side::of(geo::arrow(heading, bearing)).words()), ctx.t(Eighth::of(bearing).words()));
    Some((words, geo::minutes(geo::metres(from, to))))
}

/// A way in the list.
fn way_row(ctx: &PageContext, opened: &Opened, way: &OpenedWay, action: &str) -> AnyView {
    let to = way.way.to;
    let minutes = ctx.tf("q5-so-many-minutes", &[("minutes", way.way.minutes.into())]).into_owned();
    let detail = match distance(ctx, opened, to) {
        Some((side, _)) => format!("{side}, {minutes}"),
        None => minutes,
    };
    view! {
        <li>
            <a class="list__row" href=format!("{action}?weg={to}#weg")>
                <span>
                    <b dir="auto">{name_of(ctx, opened, to)}</b>
                    <small>{detail}</small>
                </span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}

fn name_of(ctx: &PageContext, opened: &Opened, to: uuid::Uuid) -> String {
    let other = opened.others.iter().find(|other| other.id == to);
    other.map_or_else(|| ctx.t("desk-nameless").into_owned(), |other| title_of(ctx, &other.words))
}

fn way_form(ctx: &PageContext, opened: &Opened, way: &OpenedWay, action: &str) -> AnyView {
    let to = way.way.to;
    let other = opened.others.iter().find(|other| other.id == to);
    let title = name_of(ctx, opened, to);
    let unseen = other.is_some_and(|other| !other.is_published).then(|| said(ctx.t("q5-unseen")));
    let where_to = distance(ctx, opened, to).map(|(words, _)| view! { <p class="muted">{words}</p> });
    let lang = writing(ctx);
    let of_this = ctx.errors.as_ref().is_some_and(|errors| errors.fields.get("to") == to.to_string());
    let form = PageContext { errors: ctx.errors.clone().filter(|_| of_this), ..ctx.clone() };
    let said_in: Vec<_> = way
        .landmark
        .0
        .iter()
        .filter(|(other, _)| *other != lang)
        .map(|(lang, words)| view! { <li lang=lang.tag() dir="auto">{words.clone()}</li> })
        .collect();
    let landmark = way.landmark.exact(lang).cloned().unwrap_or_default();
    let others = (!said_in.is_empty()).then(|| view! { <ul class="muted">{said_in}</ul> });
    view! {
        <section class="panel flow" id="weg">
            <h2 dir="auto">{title}</h2>
            {where_to}
            {unseen}
            {languages(ctx, |lang| format!("{action}?weg={to}&sprache={}#weg", lang.code()), lang, |lang| way.landmark.exact(lang).is_some())}
            <form method="post" action=action.to_owned() data-keep="">
                {owner(ctx)}
                <Hidden name="do" value="way" />
                <Hidden name="to" value=to.to_string() />
                <Hidden name="lang" value=lang.code() />
                <TextField
                    ctx=form.clone()
                    name="minutes"
                    label=ctx.t("q5-minutes")
                    value=way.way.minutes.to_string()
                    inputmode="numeric"
                />
                <TextField
                    ctx=form.clone()
                    name="landmark"
                    label=ctx.t("q5-landmark")
                    hint=ctx.t("q5-landmark-hint")
                    value=landmark
                    most=MOST_LANDMARK
                />
                {others}
                {keep_quietly(ctx)}
            </form>
            <p><QuietLink href=format!("{action}?weg={to}&frage=weg-gone") icon="trash-2" words=ctx.t("q5-way-gone") /></p>
        </section>
    }
    .into_any()
}

/// Another way: the nearest stations first, each with the minutes on foot.
fn new_way(ctx: &PageContext, opened: &Opened, action: &str) -> AnyView {
    let options: Vec<_> = opened
        .others
        .iter()
        .filter(|other| !opened.ways.iter().any(|way| way.way.to == other.id))
        .map(|other| {
            let title = title_of(ctx, &other.words);
            let words = match distance(ctx, opened, other.id) {
                Some((side, minutes)) => {
                    format!("{title}: {side}, {}", ctx.tf("q5-so-many-minutes", &[("minutes", minutes.into())]))
                }
                None => title,
            };
            (other.id.to_string(), words)
        })
        .collect();
    if options.is_empty() {
        return said(ctx.t("q5-no-others"));
    }
    view! {
        <form method="post" action=action.to_owned()>
            {owner(ctx)}
            <Hidden name="do" value="new-way" />
            <SelectField ctx=ctx.for_form("new-way") name="new" label=ctx.t("q5-new-way") options=options />
            <p class="formend">
                <label class="chip">
                    <input type="checkbox" name="back" value="yes" checked=true />
                    {ctx.t("q5-both")}
                </label>
            </p>
            <p class="formend">
                <button class="btn" type="submit">
                    {raw(icon_markup("plus"))}
                    {ctx.t("q5-add-way")}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// What is missing, each with the way there; and what can be done now.
fn ending(ctx: &PageContext, opened: &Opened, action: &str) -> AnyView {
    let id = opened.station.id;
    let state = opened.station.state;
    let missing: Vec<_> = opened
        .missing
        .iter()
        .map(|missing| {
            let href = paths::Question::href(ctx.lang, id, missing.question());
            view! {
                <li>
                    <a class="list__row" href=href>
                        {raw(icon_markup("circle-alert"))}
                        <span>{ctx.t(missing.words())}</span>
                        {raw(icon_markup("chevron-right"))}
                    </a>
                </li>
            }
        })
        .collect();
    let lacks = if missing.is_empty() {
        said(ctx.t("q5-nothing-missing"))
    } else {
        view! {
            {said(ctx.t("q5-missing"))}
            <ul class="list" id="fehlt">{missing}</ul>
        }
        .into_any()
    };
    let button = |does: &str, icon: &'static str, words: &str, class: &'static str| {
        small_form(ctx, action.to_owned(), vec![("do", does.to_owned())], (icon, ctx.t(words).into_owned()), class)
    };
    let mut buttons = Vec::new();
    if opened.may_publish && matches!(state, StationState::Draft | StationState::HandedIn) {
        buttons.push(
            view! {
                <form method="post" action=action.to_owned()>
                    {owner_once(ctx)}
                    <Hidden name="do" value="publish" />
                    <base::ui::MainButton words=ctx.t("q5-publish") icon="globe" />
                </form>
            }
            .into_any(),
        );
    }
    if opened.may_change && state == StationState::Draft {
        let class = if opened.may_publish { "btn btn--quiet" } else { "btn" };
        buttons.push(button("hand-in", "send", "q5-hand-in", class));
    }
    if opened.may_change && state == StationState::HandedIn {
        buttons.push(button("give-back", "rotate-ccw", "q5-give-back", "btn btn--quiet"));
    }
    if opened.may_withdraw && state == StationState::Published {
        buttons.push(said(ctx.t("q5-withdraw-line")));
        buttons.push(button("withdraw", "eye-off", "q5-withdraw", "btn"));
    }
    if opened.may_change && state == StationState::Withdrawn {
        buttons.push(button("begin-again", "rotate-ccw", "q5-begin-again", "btn"));
    }
    // What everybody sees is looked at where everybody sees it.
    let see = if state == StationState::Published {
        let slug = &opened.station.slug;
        view! {
            <p><QuietLink href=paths::Station::href(ctx.lang, slug) icon="eye" words=ctx.t("q5-see") /></p>
            <p><QuietLink href=paths::Poster::href(ctx.lang, slug) icon="qr-code" words=ctx.t("tour-poster") /></p>
        }
        .into_any()
    } else {
        view! { <p><QuietLink href=paths::Preview::href(ctx.lang, id) icon="eye" words=ctx.t("q5-preview") /></p> }.into_any()
    };
    let erase = (opened.may_erase && state != StationState::Published)
        .then(|| view! { <p><QuietLink href=format!("{action}?frage=weg") icon="trash-2" words=ctx.t("q5-erase") /></p> });
    view! {
        <section class="flow" aria-labelledby="fertig">
            <h2 id="fertig">{ctx.t("q5-ready")}</h2>
            <p>{ctx.t(state_words(state))}</p>
            {lacks}
            {see}
            {buttons}
            <p>
                <QuietLink href=paths::Versions::href(ctx.lang, id) icon="clock" words=ctx.t("versions-title") />
            </p>
            {erase}
        </section>
    }
    .into_any()
}
