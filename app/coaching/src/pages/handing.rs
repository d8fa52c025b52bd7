//! A coach leaves: the folder with what is open for each of her people, to be printed and ticked off, and the note for the next coach.

use super::{
    agreement_parts::{Headings, parts, span},
    goal_parts::{by, lang_of},
    talks::author,
    text::paragraphs,
    when,
};
use crate::{
    acts::{
        agreements::newest_agreement,
        goals::goals,
        handing::{Folder, OpenThings, OpenedNote, folder, handing_note, may_hand_over},
        tasks::tasks,
    },
    paths,
    rules::goals::{GoalState, Side},
};
use base::{
    AppError, Date, Lang, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ErrorSummary, MainButton, Note, NoteKind, QuietLink, TextArea, owner_once},
};
use leptos::prelude::*;
use people::{
    acts::{by::By, open_person::open_person},
    pages::print_button,
    paths::{Coach, HandOver, HandOverFrom},
    policy::{Action, Kind},
};
use uuid::Uuid;

/// The folder of a coach.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody but herself and who may hand people over.
pub async fn folder_page(ctx: &PageContext, coach: Uuid) -> Result<Page, AppError> {
    let found = folder(ctx, coach).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("folder-title"), move || shown(&ctx, found));
    Ok(page.frame(Frame::Staff).private().script("js/letter.js"))
}

/// The folder of who asks.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who accompanies nobody.
pub async fn own_folder_page(ctx: &PageContext) -> Result<Page, AppError> {
    let me = ctx.person()?.id;
    if !may_hand_over(ctx) {
        return Err(AppError::NotFound);
    }
    folder_page(ctx, me).await
}

fn shown(ctx: &PageContext, found: Option<Folder>) -> AnyView {
    let own = found.as_ref().is_some_and(|folder| folder.own);
    let (back, back_words) = match &found {
        Some(folder) if folder.own => (Coach::href(ctx.lang), "session-back"),
        Some(folder) => (HandOverFrom::href(ctx.lang, folder.coach), "folder-back"),
        None => (HandOver::href(ctx.lang), "folder-back"),
    };
    let title = match &found {
        Some(folder) if !folder.own => ctx.tf("folder-of", &[("name", folder.name.as_str().into())]).into_owned(),
        _ => ctx.t("folder-title").into_owned(),
    };
    let (people, groups) = found.map(|folder| (folder.people, folder.groups)).unwrap_or_default();
    let drafts = people.iter().map(|one| one.drafts).sum::<usize>() + groups.len();
    let rows: Vec<_> = people.iter().map(|one| person(ctx, one)).collect();
    let list = if rows.is_empty() {
        view! {
            <div class="empty">
                <Drawing name="leer" class="empty__pic" />
                <p class="lead">{ctx.t("folder-nobody")}</p>
            </div>
        }
        .into_any()
    } else {
        view! { <div class="layers flow text">{rows}</div> }.into_any()
    };
    let begun = (drafts > 0).then(|| {
        let title = ctx.tf("folder-drafts", &[("count", number(drafts))]).into_owned();
        let line = ctx.t(if own { "folder-drafts-own" } else { "folder-drafts-line" }).into_owned();
        let groups = (!groups.is_empty()).then(|| {
            let names = groups.join(", ");
            view! { <p>{ctx.tf("folder-groups", &[("names", names.as_str().into())]).into_owned()}</p> }
        });
        view! { <Note kind=NoteKind::Bad title=title><p>{line}</p> {groups}</Note> }
    });
    view! {
        <div class="wrap flow">
            <Back href=back words=ctx.t(back_words) />
            <h1>{title}</h1>
            <p class="lead">{ctx.t(if own { "folder-lead-own" } else { "folder-lead" })}</p>
            <p class="btns">{print_button(ctx)}</p>
            {begun}
            {list}
        </div>
    }
    .into_any()
}

fn number(count: usize) -> base::texts::Value {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// What is open for one of them, each line with a box to tick on paper.
fn person(ctx: &PageContext, one: &OpenThings) -> AnyView {
    let counted = |key: &'static str, many: usize, day: Option<Date>| {
        let words = ctx.tf(key, &[("count", number(many))]).into_owned();
        let day = day.map(|day| ctx.tf("folder-next", &[("day", ctx.day(day).into_owned().into())]).into_owned());
        (many > 0).then(|| day.map_or_else(|| words.clone(), |day| format!("{words}. {day}")))
    };
    let mut lines: Vec<String> = [
        counted("folder-drafts", one.drafts, None),
        counted("folder-answers", one.answers, None),
        counted("folder-help", one.help, None),
        counted("folder-tasks", one.tasks.0, one.tasks.1),
        counted("folder-goals", one.goals.0, one.goals.1),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let Some((from, due)) = one.agreement {
        let words = ctx.tf("folder-agreement", &[("day", ctx.day(from).into_owned().into())]).into_owned();
        let due = due.map(|due| ctx.tf("agreement-review-day", &[("day", ctx.day(due).into_owned().into())]).into_owned());
        lines.push(due.map_or_else(|| words.clone(), |due| format!("{words}. {due}")));
    }
    for (day, begins) in &one.appointments {
        lines.push(ctx.tf("folder-appointment", &[("when", when(ctx, *day, *begins).into())]).into_owned());
    }
    lines.push(ctx.t(if one.note { "folder-note" } else { "folder-no-note" }).into_owned());
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li><span class="box"></span>{line}</li> }).collect();
    let way = one.reads.then(|| {
        let href = paths::HandingNote::href(ctx.lang, one.person);
        view! { <p><QuietLink href=href icon="pencil" words=ctx.t("folder-person") /></p> }
    });
    view! {
        <section class="layer layer--fact">
            <div class="layer__h">
                <h2 dir="auto">{one.name.clone()}</h2>
            </div>
            <ul class="sheet__a">{lines}</ul>
            {way}
        </section>
    }
    .into_any()
}

/// What is open for one person, in words, and the note for the next coach.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn handing_note_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    let note = handing_note(ctx, person).await?;
    let goals = goals(ctx, person).await?;
    let tasks = tasks(ctx, person).await?;
    let agreement = newest_agreement(ctx, person).await?;
    let ctx = ctx.clone();
    let title = ctx.tf("handing-title", &[("name", opened.name.as_str().into())]).into_owned();
    let page = Page::new(title.clone(), move || {
        let line = |words: String, lang: Option<&'static str>, day: Option<Date>| {
            let day = day.map(|day| view! { <small>{by(&ctx, day)}</small> });
            view! {
                <li class="list__row">
                    <span>
                        <b lang=lang dir="auto">{words}</b>
                        {day}
                    </span>
                </li>
            }
            .into_any()
        };
        let open = goals.iter().filter(|goal| goal.state == GoalState::Open);
        let goals: Vec<_> = open.map(|goal| line(goal.words.title.clone(), lang_of(&goal.words), goal.by_day)).collect();
        let open = tasks.iter().filter(|task| task.done_at.is_none() && task.side == Side::Coach);
        let tasks: Vec<_> =
            open.map(|task| line(task.words.what.clone(), Lang::from_code(&task.words.lang).map(Lang::tag), task.due)).collect();
        let section = |key: &'static str, rows: Vec<AnyView>| {
            (!rows.is_empty())
                .then(|| view! { <section class="flow"><h2>{ctx.t(key)}</h2> <ul class="list">{rows}</ul></section> })
        };
        let agreed = agreement.map(|one| {
            view! {
                <section class="flow">
                    <h2>{ctx.t("agreement-title")}</h2>
                    <article class="layer layer--open flow">
                        <p class="small muted">{span(&ctx, &one)}</p>
                        {parts(&ctx, 3, &one.words, &Headings::of(&ctx, &opened.name))}
                    </article>
                </section>
            }
        });
        let writes = opened.may(&ctx, Action::Make, Kind::HandingNote) && note.as_ref().is_none_or(|note| note.is_hers);
        view! {
            <div class="wrap flow text">
                <Back href=people::paths::CoachPerson::href(ctx.lang, person) words=opened.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{title}</h1>
                {note.as_ref().filter(|note| !note.is_hers).map(|note| note_of_another(&ctx, note))}
                {writes.then(|| note_form(&ctx, person, note.as_ref().filter(|note| note.is_hers)))}
                {agreed} {section("folder-goals-title", goals)} {section("folder-tasks-title", tasks)}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The note as who did not write it reads it.
pub(super) fn note_of_another(ctx: &PageContext, note: &OpenedNote) -> AnyView {
    let name = author(ctx, note.author.as_deref());
    let day = ctx.day(ctx.settings.zone.date(note.made_at)).into_owned();
    let goes = ctx.day(ctx.settings.zone.date(note.goes_at)).into_owned();
    view! {
        <section class="layer layer--open flow">
            <div class="layer__h">
                <h2>{ctx.tf("handing-note-of", &[("name", name.into()), ("day", day.into())])}</h2>
            </div>
            <div lang=Lang::from_code(&note.said.lang).map(Lang::tag)>{paragraphs(&note.said.words)}</div>
            <p class="small muted">{ctx.tf("handing-goes", &[("day", goes.into())])}</p>
        </section>
    }
    .into_any()
}

fn note_form(ctx: &PageContext, person: Uuid, note: Option<&OpenedNote>) -> AnyView {
    let value = note.map(|note| note.said.words.clone()).unwrap_or_default();
    view! {
        <form method="post" action=paths::HandingNote::href(ctx.lang, person) class="flow" novalidate>
            {owner_once(ctx)}
            <TextArea ctx=ctx.clone() name="words" label=ctx.t("handing-label") hint=ctx.t("handing-hint") value=value />
            <MainButton words=ctx.t("handing-keep") icon="check" />
        </form>
    }
    .into_any()
}
