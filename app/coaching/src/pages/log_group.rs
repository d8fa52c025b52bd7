//! Log a session of a group: everybody is there at first, and only exceptions are tapped.

use super::{
    facts::{Preset, facts_fields},
    presence,
};
use crate::{
    acts::{
        log_session::GROUP,
        loggable::{Loggable, LoggableGroup, colleagues, loggable_group},
        plan::planned_for_log,
    },
    forms::of_person,
    paths,
    rules::{LONGEST, Mode, Pillar, Presence, counted, minutes},
};
use base::{
    AppError, Date, Page, PageContext,
    form::date,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, Note, NoteKind, TextArea, icon_markup, note_area, owner_once, problem, raw},
};
use drafts::{DraftBar, Form};
use leptos::prelude::*;
use uuid::Uuid;

/// What stands in the form at first.
const PRESET: Preset =
    Preset { minutes: 90, pillar: Pillar::Education, mode: Mode::Group, modes: &[Mode::Group, Mode::Online], when: None };

/// The form.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such group, or nobody in it for whom the visitor may log.
pub async fn log_group_page(ctx: &PageContext, group: Uuid) -> Result<Page, AppError> {
    let group = loggable_group(ctx, group).await?;
    let form = Form::about(&GROUP, group.id);
    let asked = asked(ctx);
    let planned = planned_for_log(ctx, group.id, group.site_id, asked).await?;
    let ids: Vec<Uuid> = group.people.iter().map(|one| one.id).collect();
    let colleagues = colleagues(ctx, &ids).await?;
    let was_refused = ctx.errors.is_some();
    let (ctx, found) = drafts::prefill(ctx, form).await?;
    let preset = planned.map_or(PRESET, |(day, begins, minutes)| Preset { minutes, when: Some((day, begins)), ..PRESET });
    // Who comes for one meeting and finds the draft of another day must not take it for this one.
    let kept_day = found.draft.as_ref().and_then(|draft| date(&draft.fields, "day"));
    let other = kept_day.filter(|day| !was_refused && asked.is_some_and(|(asked, _)| asked != *day));
    let page = Page::new(format!("{}: {}", ctx.t("session-log"), group.name), move || {
        let LoggableGroup { id, name, site, people, .. } = group;
        let writes = people.iter().any(|one| one.writes);
        let readers: Vec<&str> = people.iter().filter(|one| one.writes).map(|one| one.name.as_str()).collect();
        // Of a group that she shares with another coach only her own people read what she writes.
        let only = (readers.len() < people.len()).then(|| {
            let names = readers.join(", ");
            view! { <p class="hint">{ctx.tf("session-note-for", &[("names", names.as_str().into())])}</p> }
        });
        let other = other.map(|day| {
            let day = ctx.day(day).into_owned();
            let said = ctx.tf("session-draft-other", &[("day", day.into())]).into_owned();
            let how = ctx.t("session-draft-other-how");
            view! { <Note kind=NoteKind::Info title=said><p>{how}</p></Note> }
        });
        let rows: Vec<_> = people.iter().map(|one| attendance(&ctx, one)).collect();
        view! {
            <div class="wrap flow">
                <Back href=paths::LogSession::href(ctx.lang) words=ctx.t("session-log") />
                <ErrorSummary ctx=ctx.clone() />
                <h1><bdi>{name}</bdi></h1>
                <p class="muted">{site}</p>
                {other}
                <form method="post" action=paths::LogGroup::href(ctx.lang, id) class="flow" novalidate>
                    {owner_once(&ctx)}
                    <div class="cols cols--wide">
                        <section class="flow">
                            <h2 id="who" tabindex="-1">{ctx.t("session-who")}</h2>
                            <p class="hint">{ctx.t("session-who-hint")}</p>
                            {problem(&ctx, "who")}
                            <div class="people">{rows}</div>
                        </section>
                        <div class="flow">
                            {facts_fields(&ctx, &preset, true)} {colleague_boxes(&ctx, &colleagues, |one| ctx.typed(&of_person("coach", one)) == "1")}
                            {writes
                                .then(|| {
                                    view! {
                                        <section class="layer layer--open" aria-labelledby="words">
                                            <div class="layer__h">
                                                <h2 id="words">{ctx.t("session-note")}</h2>
                                                <span class="tag muted">{raw(icon_markup("eye"))} {ctx.t("session-read-all")}</span>
                                            </div>
                                            {only}
                                            <TextArea
                                                ctx=ctx.clone()
                                                name="note"
                                                label=ctx.t("session-note-all")
                                                hint=ctx.t("session-note-hint")
                                            />
                                        </section>
                                    }
                                })}
                        </div>
                    </div>
                    <div class="actionbar">
                        <MainButton words=ctx.t("session-keep") icon="check" />
                    </div>
                    <DraftBar ctx=ctx.clone() form=form found=found />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The meeting that is asked for: `?am=2026-03-01&um=600`.
fn asked(ctx: &PageContext) -> Option<(Date, i64)> {
    Some((ctx.query("am").parse().ok()?, ctx.query("um").parse().ok()?))
}

/// Which colleagues were there too; nothing where there are none.
pub(super) fn colleague_boxes(ctx: &PageContext, colleagues: &[(Uuid, String)], is_there: impl Fn(Uuid) -> bool) -> AnyView {
    if colleagues.is_empty() {
        return ().into_any();
    }
    let boxes: Vec<_> = colleagues
        .iter()
        .map(|(id, name)| {
            view! {
                <label class="pick">
                    <input type="checkbox" name=of_person("coach", *id) value="1" checked=is_there(*id) />
                    <bdi>{name.clone()}</bdi>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field">
            <legend>{ctx.t("session-with")}</legend>
            <div class="picks">{boxes}</div>
        </fieldset>
    }
    .into_any()
}

/// One person: was she there, how long, and a note that she reads.
fn attendance(ctx: &PageContext, person: &Loggable) -> AnyView {
    let Loggable { id, name, writes } = person;
    let (field, part, note) = (of_person("presence", *id), of_person("minutes", *id), of_person("note", *id));
    let typed = |name: &str| ctx.errors.as_ref().map_or("", |errors| errors.fields.get(name)).to_owned();
    let chosen = Presence::from_code(&typed(&field)).unwrap_or(Presence::Here);
    let label = format!("name-{id}");
    let whole = minutes(ctx.typed("minutes")).unwrap_or(LONGEST);
    let bad = ctx.field_error("who").is_some() && counted(chosen, whole, &typed(&part)).is_none();
    let choices: Vec<_> = Presence::ALL
        .into_iter()
        .map(|one| {
            view! {
                <label>
                    <input type="radio" name=field.clone() value=one.code() checked=one == chosen />
                    {ctx.t(presence(one))}
                </label>
            }
        })
        .collect();
    let noted = typed(&note);
    let about = ctx.tf("session-note-of", &[("name", name.as_str().into())]).into_owned();
    let area = note_area(&note, &about, &noted);
    let note = writes.then(|| {
        view! {
            <details class="place" open=!noted.is_empty()>
                <summary>
                    {raw(icon_markup("pencil"))} {ctx.t("session-note-one")}
                    <span class="vh">" "<bdi>{name.clone()}</bdi></span>
                </summary>
                {area}
                <p class="hint">{ctx.t("session-note-read")}</p>
            </details>
        }
    });
    view! {
        <div class="att" role="radiogroup" aria-labelledby=label.clone()>
            <b id=label.clone() dir="auto">{name.clone()}</b>
            <div class="att__s">{choices}</div>
            <div class="att__more">
                <label for=part.clone()>{ctx.t("session-part-minutes")}</label>
                <input class=if bad { "in in--n in--bad" } else { "in in--n" } aria-invalid=bad.then_some("true") aria-describedby=bad.then_some("who-err") id=part.clone() name=part.clone() value=typed(&part) inputmode="numeric" maxlength="5" dir="ltr" autocomplete="off" />
            </div>
            {note}
        </div>
    }
    .into_any()
}
