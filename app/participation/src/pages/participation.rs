//! One participation: how it stands, what can be done next, what was done.

use super::{
    step::Kind,
    words::{error_and_why, exit_and_why, fact, pause, pause_and_why, tag},
};
use crate::{
    acts::of_person::{Line, OpenedWhole, open_participation},
    keys, paths,
    rules::{What, course::Course},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, ListLink, Note, NoteKind, icon_markup, owner, raw},
};
use leptos::prelude::*;
use people::{
    acts::{by::By, open_person::open_person},
    pages::said,
};
use uuid::Uuid;

/// The participation.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not see it.
pub async fn participation_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let by = By::staff(ctx)?;
    let whole = open_participation(ctx, id).await?;
    let name = if whole.may_see_person { Some(open_person(ctx, by, whole.is.person).await?.name) } else { None };
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("participation-title"), whole.is.code), move || {
        let (back, words) = match &name {
            Some(name) => (paths::OfPerson::href(ctx.lang, whole.is.person), name.clone()),
            None => (paths::Report::href(ctx.lang, whole.is.project.id), whole.is.project.name.clone()),
        };
        let history: Vec<_> = whole.history.iter().map(|line| history(&ctx, line)).collect();
        view! {
            <div class="wrap flow">
                <Back href=back words=words />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{whole.is.project.name.clone()}</h1>
                {undo(&ctx, &whole)}
                <div class="cols">
                    <section class="flow">{facts(&ctx, &whole, name.clone())} {ways(&ctx, &whole)}</section>
                    <section class="flow">
                        <h2>{ctx.t("course-history")}</h2>
                        <ul class="list">{history}</ul>
                    </section>
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn facts(ctx: &PageContext, whole: &OpenedWhole, name: Option<String>) -> AnyView {
    let course = &whole.is.course;
    let mut all = Vec::new();
    all.extend(
        name.map(|name| view! { <li class="fact">{raw(icon_markup("user"))} <span><bdi>{name}</bdi></span></li> }.into_any()),
    );
    all.push(fact(
        "flag",
        ctx.tf("standing-entered-since", &[("day", ctx.day(course.entered).into_owned().into())]).into_owned(),
    ));
    all.extend(course.pauses.iter().map(|one| fact("pause", pause_and_why(ctx, one))));
    all.extend(course.exit.map(|exit| fact("log-out", exit_and_why(ctx, exit))));
    all.extend(course.hours.map(|hours| fact("clock", ctx.tf("course-hours-are", &[("count", hours.into())]).into_owned())));
    all.extend(course.error.map(|why| fact("x", error_and_why(ctx, why))));
    view! {
        <p class="row">
            <bdi dir="ltr">
                <b>{whole.is.code.clone()}</b>
            </bdi>
            {tag(ctx, course)}
        </p>
        <ul class="facts">{all}</ul>
    }
    .into_any()
}

/// What can be done next, each on a page of its own; each pause is corrected on its own.
fn ways(ctx: &PageContext, whole: &OpenedWhole) -> Option<AnyView> {
    let ways: Vec<_> = Kind::ALL
        .into_iter()
        .filter(|kind| whole.may_change && whole.is.course.allows(kind.what()))
        .filter(|kind| *kind != Kind::EnterAgain || whole.is.project.state.takes_entries())
        .flat_map(|kind| {
            let href = paths::Step::href(ctx.lang, whole.is.id, kind.code());
            let row = |href: String, detail: String| {
                view! { <ListLink href=href icon=kind.icon() words=ctx.t(kind.title()) detail=detail /> }
            };
            match kind {
                Kind::CorrectPause => whole
                    .is
                    .course
                    .pauses
                    .iter()
                    .map(|one| row(format!("{href}?pause={}", one.id), pause(ctx, one)))
                    .collect::<Vec<_>>(),
                _ => vec![row(href, String::new())],
            }
        })
        .collect();
    (!ways.is_empty()).then(|| view! { <h2>{ctx.t("course-next")}</h2> <ul class="list">{ways}</ul> }.into_any())
}

fn undo(ctx: &PageContext, whole: &OpenedWhole) -> Option<AnyView> {
    let (event, until) = whole.undo?;
    let line = said(ctx.tf("course-undo-until", &[("time", ctx.time(until).into())]));
    let what = whole.history.iter().find(|line| !line.undone).map(|line| ctx.t(keys::what(line.what)).into_owned());
    let form = view! {
        <form method="post" action=paths::Participation::href(ctx.lang, whole.is.id) id="undo">
            {owner(ctx)} <Hidden name="do" value="undo" /> <Hidden name="event" value=event.to_string() /> <button class="btn" type="submit">
                {raw(icon_markup("rotate-ccw"))}
                {ctx.t("course-undo")}
            </button>
        </form>
    };
    Some(view! { <Note kind=NoteKind::Ok title=what.unwrap_or_default()>{line} {form}</Note> }.into_any())
}

fn history(ctx: &PageContext, line: &Line) -> AnyView {
    let said = [ctx.moment(line.at).into_owned()].into_iter().chain(line.author.clone());
    let said = said.collect::<Vec<_>>().join(". ");
    let undone = line.undone.then(|| view! { <small>{ctx.t("course-taken-back")}</small> });
    let detail = if line.undone { String::new() } else { detail(ctx, line) };
    view! {
        <li class="list__row">
            {raw(icon_markup("clock"))}
            <span>
                <b>{ctx.t(keys::what(line.what))}</b>
                {(!detail.is_empty()).then(|| view! { <small>{detail}</small> })}
                {undone}
                <small>{said}</small>
            </span>
        </li>
    }
    .into_any()
}

/// What became of it, and what was there before where that is not there any more.
fn detail(ctx: &PageContext, line: &Line) -> String {
    let day = |day| ctx.day(day).into_owned();
    let from_to = |from: String, to: String| ctx.tf("course-from-to", &[("from", from.into()), ("to", to.into())]).into_owned();
    let exit = |course: &Course| {
        course.exit.map(|exit| format!("{}, {}", day(exit.day), ctx.t(keys::exit(exit.reason)))).unwrap_or_default()
    };
    let (was, then) = (line.was.as_ref(), &line.then);
    match line.what {
        What::Entered => day(then.entered),
        What::Paused => then.pauses.last().map(|one| pause_and_why(ctx, one)).unwrap_or_default(),
        What::WentOn => then.pauses.last().and_then(|one| one.ended).map(day).unwrap_or_default(),
        What::Exited => exit(then),
        What::EnteredAgain => was.map(|was| ctx.tf("course-was", &[("what", exit(was).into())]).into_owned()).unwrap_or_default(),
        What::Entry => was.map(|was| from_to(day(was.entered), day(then.entered))).unwrap_or_default(),
        What::Exit => was.map(|was| from_to(exit(was), exit(then))).unwrap_or_default(),
        What::Hours => {
            let hours = |course: &Course| course.hours.map_or_else(|| "–".to_owned(), |hours| hours.to_string());
            was.map(|was| from_to(hours(was), hours(then))).unwrap_or_default()
        }
        What::Pause => {
            let pauses = was.map(|was| was.pauses.as_slice()).unwrap_or_default();
            let mut both = then.pauses.iter().filter_map(|now| Some((pauses.iter().find(|one| one.id == now.id)?, now)));
            let changed = both.find(|(before, now)| before != now);
            changed.map(|(before, now)| from_to(pause_and_why(ctx, before), pause_and_why(ctx, now))).unwrap_or_default()
        }
        What::Error => then.error.map(|why| ctx.t(keys::error(why)).into_owned()).unwrap_or_default(),
    }
}
