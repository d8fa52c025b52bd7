//! A session that was logged: what is kept, and the way to take it back.

use super::{
    facts::{Preset, facts_fields},
    log_group::colleague_boxes,
    minutes, mode, pillar, presence,
    text::topic_words,
    undo::undo_form,
    when,
};
use crate::{
    acts::{
        log_session::{GROUP, TALK},
        may_log,
        open_session::{Correction, OpenedSession, Session, open_session},
    },
    forms::of_person,
    paths,
    rules::{Mode, Presence},
};
use base::{
    AppError, Moment, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, LightLink, Note, NoteKind, SelectField, TextArea, escape, icon_markup, owner_once, raw},
};
use drafts::Form;
use leptos::prelude::*;
use people::paths::Coach;
use uuid::Uuid;

/// The session.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody but who logged it and who may see what counts everywhere.
pub async fn session_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let opened = open_session(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("session-kept"), move || {
        let OpenedSession {
            session,
            group,
            people,
            texts,
            coaches,
            colleagues,
            writes_to,
            corrections,
            later,
            is_hers,
            can_be_taken_back,
        } = opened;
        let topics = topic_words(&ctx, &session.topics);
        let name = |name: &Option<String>| name.clone().unwrap_or_else(|| ctx.t("session-somebody").into_owned());
        let what = group.unwrap_or_else(|| people.first().map(|(known, _)| name(known)).unwrap_or_default());
        let kind =
            [minutes(&ctx, session.minutes), ctx.t(pillar(session.pillar)).into_owned(), ctx.t(mode(session.mode)).into_owned()];
        let mut rows = vec![
            ("session-what", bdi(&what)),
            ("session-day", escape(&when(&ctx, session.day, session.begins))),
            ("session-how-long", escape(&kind.join(" · "))),
        ];
        if coaches.len() > 1 {
            let gone = ctx.t("written-by-former");
            let names: Vec<String> = coaches.iter().map(|known| known.as_deref().map_or_else(|| escape(&gone), bdi)).collect();
            rows.push(("session-coaches", names.join(", ")));
        }
        for one in Presence::ALL.into_iter().filter(|_| session.group.is_some()) {
            let names: Vec<String> = people
                .iter()
                .filter(|(_, attended)| attended.presence == one)
                .map(|(known, attended)| match one {
                    Presence::Partly => format!("{} ({})", bdi(&name(known)), escape(&minutes(&ctx, attended.minutes))),
                    _ => bdi(&name(known)),
                })
                .collect();
            if !names.is_empty() {
                rows.push((presence(one), names.join(", ")));
            }
        }
        if !topics.is_empty() {
            rows.push(("session-topics", escape(&topics)));
        }
        if texts > 0 {
            rows.push(("session-texts", escape(&ctx.tf("session-texts-count", &[("count", texts.into())]))));
        }
        let rows: Vec<_> = rows
            .into_iter()
            .map(|(key, html)| view! { <div><dt>{ctx.t(key)}</dt>{raw(format!("<dd>{html}</dd>"))}</div> })
            .collect();
        let logs = may_log(&ctx);
        let home = if logs { paths::LogSession::href(ctx.lang) } else { Coach::href(ctx.lang) };
        let home_words = ctx.t(if logs { "session-log" } else { "session-back" });
        // Where the draft of this talk lies on this device, if it is one: it has arrived.
        // Later, another draft may lie there, which has not.
        let just_sent = is_hers && can_be_taken_back;
        let sent = people.first().filter(|_| just_sent).map(|(_, one)| match session.group {
            Some(group) => Form::about(&GROUP, group).key(),
            None => Form::about(&TALK, one.account).key(),
        });
        let back = can_be_taken_back.then(|| {
            let until = session.made_at.plus(crate::rules::UNDO);
            let form = undo_form(&ctx, &paths::Session::href(ctx.lang, session.id), "undo", None, until);
            view! { <Note kind=NoteKind::Ok title=ctx.t("session-kept-title")>{form}</Note> }
        });
        view! {
            <div class="wrap flow">
                <Back href=home words=home_words />
                <ErrorSummary ctx=ctx.clone() />
                <h1 id="undo" tabindex="-1" data-sent=sent>{ctx.t("session-kept")}</h1>
                {back}
                <dl class="ticket">{rows}</dl>
                {traces(&ctx, &corrections, &later)}
                {is_hers.then(|| correct_form(&ctx, &session, &colleagues))}
                {(!writes_to.is_empty()).then(|| write_form(&ctx, session.id, writes_to))}
                {logs
                    .then(|| {
                        view! {
                            <p class="btns">
                                <LightLink href=paths::LogSession::href(ctx.lang) words=ctx.t("session-next") />
                            </p>
                        }
                    })}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// What counted before, where it was corrected.
fn traces(ctx: &PageContext, corrections: &[Correction], later: &[(Moment, Option<String>, bool)]) -> AnyView {
    if corrections.is_empty() && later.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = corrections
        .iter()
        .map(|one| {
            let kind = [
                when(ctx, one.day, one.begins),
                minutes(ctx, one.minutes),
                ctx.t(pillar(one.pillar)).into_owned(),
                ctx.t(mode(one.mode)).into_owned(),
            ];
            let at = ctx.moment(one.made_at).into_owned();
            let said = ctx.tf("session-before", &[("at", at.into()), ("facts", kind.join(" · ").into())]).into_owned();
            view! { <li>{said}</li> }
        })
        .collect();
    let who: Vec<_> = later
        .iter()
        .map(|(at, name, came)| {
            let at = ctx.moment(*at).into_owned();
            let name = name.clone().unwrap_or_else(|| ctx.t("written-by-former").into_owned());
            let key = if *came { "session-later-in" } else { "session-later-out" };
            view! { <li>{ctx.tf(key, &[("at", at.into()), ("name", name.into())]).into_owned()}</li> }
        })
        .collect();
    view! {
        <section class="flow">
            <h2>{ctx.t("session-corrected")}</h2>
            <ul class="small">{rows} {who}</ul>
        </section>
    }
    .into_any()
}

/// What counts can be written anew; what stood there before stays to be seen.
fn correct_form(ctx: &PageContext, session: &Session, colleagues: &[(Uuid, String, bool)]) -> AnyView {
    const ONE: &[Mode] = &[Mode::Single, Mode::Phone, Mode::Online, Mode::Home, Mode::Office];
    let ctx = &ctx.for_form("correct");
    let preset = Preset {
        minutes: session.minutes,
        pillar: session.pillar,
        mode: session.mode,
        modes: if session.group.is_some() { &Mode::ALL } else { ONE },
        when: Some((session.day, session.begins)),
    };
    let choices: Vec<(Uuid, String)> = colleagues.iter().map(|(id, name, _)| (*id, name.clone())).collect();
    let is_there = |one: Uuid| match &ctx.errors {
        Some(errors) => errors.fields.get(&of_person("coach", one)) == "1",
        None => colleagues.iter().any(|(id, _, there)| *id == one && *there),
    };
    view! {
        <details class="place" open=ctx.errors.is_some()>
            <summary class="btn">{raw(icon_markup("pencil"))} {ctx.t("session-correct")}</summary>
            <form method="post" action=paths::Session::href(ctx.lang, session.id) class="flow text" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="correct" /> <p class="hint">{ctx.t("session-correct-hint")}</p>
                {facts_fields(ctx, &preset, false)} {colleague_boxes(ctx, &choices, is_there)} <p>
                    <button class="btn" type="submit">
                        {ctx.t("session-correct-keep")}
                    </button>
                </p>
            </form>
        </details>
    }
    .into_any()
}

/// Who was there can write to those whom she accompanies; one of them at a time.
fn write_form(ctx: &PageContext, session: Uuid, people: Vec<(Uuid, String)>) -> AnyView {
    let ctx = &ctx.for_form("write");
    let mut options = vec![(String::new(), String::new())];
    options.extend(people.into_iter().map(|(id, name)| (id.to_string(), name)));
    view! {
        <details class="place" open=ctx.errors.is_some()>
            <summary class="btn">{raw(icon_markup("pencil"))} {ctx.t("session-write")}</summary>
            <form method="post" action=paths::Session::href(ctx.lang, session) class="flow text" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="write" />
                <SelectField ctx=ctx.clone() name="person" label=ctx.t("session-write-to") options=options />
                <TextArea ctx=ctx.clone() name="words" label=ctx.t("session-write-words") hint=ctx.t("session-write-hint") /> <p>
                    <button class="btn" type="submit">
                        {ctx.t("session-write-keep")}
                    </button>
                </p>
            </form>
        </details>
    }
    .into_any()
}

/// A name among other words, each in its own direction.
fn bdi(name: &str) -> String {
    format!("<bdi>{}</bdi>", escape(name))
}
