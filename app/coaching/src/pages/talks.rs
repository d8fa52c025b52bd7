//! The sessions of one person, for those who accompany her.

use super::{
    minutes, mode, pillar, presence,
    text::{Headings, additions, answered, parts, topic_words},
    translations, when,
};
use crate::{
    acts::{
        private_notes::{PrivateNote, own_note},
        talks::{Talk, Talks, talks},
    },
    paths,
    rules::Presence,
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    part::{Asked, QUERY},
    ui::{Back, Drawing, ErrorSummary, Hidden, LightLink, TextArea, icon_markup, owner, owner_once, part_links, raw},
};
use leptos::prelude::*;
use people::{
    paths::CoachPerson,
    policy::{Action, Kind},
};
use uuid::Uuid;

/// Where the list of a person's sessions is, with the part that is shown.
pub(crate) fn here(ctx: &PageContext, person: Uuid) -> String {
    let page = paths::Talks::href(ctx.lang, person);
    Asked::read(ctx.query(QUERY)).map_or_else(|| page.clone(), |asked| asked.at(&page))
}

/// Newest first, part by part.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see what counts of her sessions.
pub async fn talks_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let Talks { person: opened, shown, part } = talks(ctx, person, Asked::read(ctx.query(QUERY))).await?;
    let note = if opened.may(ctx, Action::Make, Kind::PrivateNote) { Some(own_note(ctx, person).await?) } else { None };
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("talks-title"), opened.name), move || {
        let name = opened.name.clone();
        let adds = opened.may(&ctx, Action::Change, Kind::Protocol);
        let page = paths::Talks::href(ctx.lang, opened.id);
        let logs = opened.may(&ctx, Action::Make, Kind::ServiceFact);
        let list = if shown.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("talks-empty")}</p>
                </div>
            }
            .into_any()
        } else {
            let here = if part.of > 1 { part.shown.at(&page) } else { page.clone() };
            let of = Of { here: &here, name: &name, adds, into: adds.then_some(opened.lang) };
            let all: Vec<_> = shown.iter().map(|talk| one(&ctx, of, talk)).collect();
            view! { <div class="layers flow">{all}</div> }.into_any()
        };
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, opened.id) words=name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1 id="undo" tabindex="-1">{ctx.t("talks-title")}</h1>
                {logs
                    .then(|| {
                        view! {
                            <p class="btns">
                                <LightLink href=paths::LogOne::href(ctx.lang, opened.id) words=ctx.t("talk-log") />
                            </p>
                        }
                    })}
                {note.map(|note| private_note(&ctx, opened.id, note))} {list} {part_links(&ctx, &part, &page)}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The way to add something, or the form for it.
fn addendum(ctx: &PageContext, here: &str, protocol: Uuid) -> AnyView {
    let id = protocol.to_string();
    let ctx = ctx.for_form("addendum");
    if ctx.query("nachtrag") != id && ctx.typed("protocol") != id {
        return view! {
            <p>
                <a class="btn" href=format!("{}#words", asking(here, "nachtrag", &id))>
                    {raw(icon_markup("plus"))}
                    {ctx.t("addendum-add")}
                </a>
            </p>
        }
        .into_any();
    }
    view! {
        <form method="post" action=here.to_owned() class="flow" novalidate>
            {owner_once(&ctx)} <Hidden name="do" value="addendum" /> <Hidden name="protocol" value=id />
            <TextArea ctx=ctx.clone() name="words" label=ctx.t("addendum-label") hint=ctx.t("addendum-hint") /> <p>
                <button class="btn" type="submit">
                    {ctx.t("addendum-keep")}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// What only she who writes it reads, visibly apart from the rest.
fn private_note(ctx: &PageContext, person: Uuid, note: Option<PrivateNote>) -> AnyView {
    let ctx = &ctx.for_form("private");
    let goes = match &note {
        Some(note) => {
            let day = ctx.day(ctx.settings.zone.date(note.goes_at)).into_owned();
            ctx.tf("private-goes", &[("day", day.into())]).into_owned()
        }
        None => ctx.t("private-hint").into_owned(),
    };
    view! {
        <section class="layer layer--shut" id="notiz">
            <div class="layer__h">
                <h2>{ctx.t("private-title")}</h2>
                <span class="tag muted">{raw(icon_markup("lock"))} {ctx.t("private-only")}</span>
            </div>
            <form method="post" action=paths::Talks::href(ctx.lang, person) class="flow" novalidate>
                {owner(ctx)}
                <Hidden name="do" value="private" />
                <TextArea
                    ctx=ctx.clone()
                    name="private"
                    label=ctx.t("private-label")
                    hint=goes
                    value=note.map(|note| note.words).unwrap_or_default()
                />
                <p>
                    <button class="btn" type="submit">
                        {ctx.t("private-keep")}
                    </button>
                </p>
            </form>
        </section>
    }
    .into_any()
}

/// This address with one thing more in its query.
pub(super) fn asking(here: &str, name: &str, value: &str) -> String {
    let joint = if here.contains('?') { '&' } else { '?' };
    format!("{here}{joint}{name}={value}")
}

/// Whose talks these are, where they stand, and what may be done with them.
#[derive(Clone, Copy)]
struct Of<'a> {
    here: &'a str,
    name: &'a str,
    adds: bool,
    into: Option<Lang>,
}

fn one(ctx: &PageContext, of: Of<'_>, talk: &Talk) -> AnyView {
    let Of { here, name, adds, into } = of;
    let facts = &talk.attended;
    let topics = talk.text.as_ref().map(|_| topic_words(ctx, &facts.topics)).unwrap_or_default();
    let there = match facts.presence {
        Presence::Here => minutes(ctx, facts.minutes),
        Presence::Partly => format!("{}, {}", ctx.t(presence(Presence::Partly)), minutes(ctx, facts.minutes)),
        other => ctx.t(presence(other)).into_owned(),
    };
    let kind = [there, ctx.t(pillar(facts.pillar)).into_owned(), ctx.t(mode(facts.mode)).into_owned(), topics];
    let kind = kind.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let text = talk.text.as_ref().map(|text| {
        let state = match (&text.answer, text.read_at) {
            (Some(_), _) => "talks-answered",
            (None, Some(_)) => "talks-read",
            (None, None) => "talks-unread",
        };
        let view_of = ctx.tf("talk-view", &[("name", name.into())]).into_owned();
        let headings = Headings {
            agreed: ctx.t("talk-agreed").into_owned(),
            view: view_of,
            assessment: ctx.tf("talks-assessment", &[("name", author(ctx, text.author.as_deref()).into())]).into_owned(),
            note: ctx.t("talk-note").into_owned(),
        };
        let answer = text.answer.as_ref().map(|(verdict, words, at)| {
            let day = ctx.day(ctx.settings.zone.date(*at)).into_owned();
            let heading = ctx.tf("talks-answer", &[("name", name.into()), ("day", day.into())]).into_owned();
            answered(ctx, 4, heading, *verdict, words.as_ref())
        });
        view! {
            <article class="layer layer--open text">
                <div class="layer__h">
                    <h3>{ctx.t("talk-protocol")}</h3>
                    <span class="tag muted">{raw(icon_markup("eye"))} {ctx.t(state)}</span>
                </div>
                {parts(ctx, 4, &text.words, headings.clone())}
                {translations::of_protocol(ctx, into, text, headings, here)}
                {answer}
                {additions(ctx, 4, &text.added, |added| translations::of_addendum(ctx, into, text.id, added, here))}
                {adds.then(|| addendum(ctx, here, text.id))}
            </article>
        }
    });
    let heading = when(ctx, facts.day, facts.begins);
    if text.is_none() {
        // Most sessions are groups: one line each.
        return view! { <p class="layer layer--fact"><b>{heading}</b> <br /> {kind}</p> }.into_any();
    }
    view! {
        <section class="flow">
            <h2>{heading}</h2>
            <p class="layer layer--fact">{kind}</p>
            {text}
        </section>
    }
    .into_any()
}

/// Who wrote it, also when she does not work here any more.
pub(super) fn author(ctx: &PageContext, name: Option<&str>) -> String {
    name.map_or_else(|| ctx.t("written-by-former").into_owned(), ToOwned::to_owned)
}
