//! "Betrieb": backups, work in the background, the log, the contents.

use super::when::when;
use crate::{
    acts::{
        backups::{Backups, may_back_up, see_backups},
        check_log::{Checked, last_check},
        content_faults::{Untranslated, content_faults},
        work::{may_run, see_work},
    },
    paths,
};
use base::{
    AppError, Page, PageContext,
    moment::DAY,
    page::Frame,
    room::job_kinds,
    ui::{Back, ErrorSummary, Hidden, Note, NoteKind, icon_markup, owner, raw},
};
use jobs::{Entry, Overview};
use leptos::prelude::*;

/// After so many milliseconds without a backup it is said.
const TOO_OLD: i64 = 2 * DAY;

/// Everything about how the house runs, each as far as the visitor may see it.
pub(super) struct Operation {
    work: Seen<Overview>,
    backups: Seen<Option<Backups>>,
    check: Seen<Option<Checked>>,
    faults: Seen<Vec<Untranslated>>,
}

/// Something, as far as the visitor may see it.
enum Seen<T> {
    Shown(T),
    Hidden,
}

impl<T> Seen<T> {
    /// What stands in its place.
    fn map<R>(self, show: impl FnOnce(T) -> R) -> Option<R> {
        match self {
            Self::Shown(seen) => Some(show(seen)),
            Self::Hidden => None,
        }
    }
}

/// Gathers it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is nothing for this visitor; `Broken` or `Busy` when the store does not answer.
pub(super) async fn gather(ctx: &PageContext) -> Result<Operation, AppError> {
    let seen = Operation {
        work: perhaps(see_work(ctx).await)?,
        backups: perhaps(see_backups(ctx).await)?,
        check: perhaps(last_check(ctx).await)?,
        faults: perhaps(content_faults(ctx, ctx.lang).await)?,
    };
    match (&seen.work, &seen.backups, &seen.check) {
        (Seen::Hidden, Seen::Hidden, Seen::Hidden) => Err(AppError::NotFound),
        _ => Ok(seen),
    }
}

fn perhaps<T>(seen: Result<T, AppError>) -> Result<Seen<T>, AppError> {
    match seen {
        Ok(seen) => Ok(Seen::Shown(seen)),
        Err(AppError::NotFound) => Ok(Seen::Hidden),
        Err(other) => Err(other),
    }
}

/// The page.
///
/// # Errors
/// See [`gather`].
pub async fn operation_page(ctx: &PageContext) -> Result<Page, AppError> {
    let seen = gather(ctx).await?;
    let title = ctx.t("operation-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let Operation { work, backups, check, faults } = seen;
        view! {
            <div class="wrap flow">
                <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("operation-title")}</h1>
                {pictures_note(&ctx)}
                <div class="cols">
                    <div class="flow">
                        {backups.map(|backups| backups_section(&ctx, backups.as_ref(), &paths::Operation::href(ctx.lang)))}
                        {check.map(|check| check_section(&ctx, check))} {faults.map(|faults| faults_section(&ctx, faults))}
                    </div>
                    {work.map(|work| view! { <section class="flow" id="arbeit">{work_lists(&ctx, &work, false)}</section> })}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The same on the overview, as short as it can be.
pub(super) fn section(ctx: &PageContext, seen: Operation) -> AnyView {
    let Operation { work, backups, check, faults } = seen;
    let href = paths::Operation::href(ctx.lang);
    let row = |to: String, icon, words: &str, detail: String| {
        view! { <base::ui::ListLink href=to icon=icon words=ctx.t(words) detail=detail /> }
    };
    let check = check.map(|check| row(format!("{href}#log"), "eye", "check-title", check_words(ctx, check)));
    let faults = faults.map(|faults| row(format!("{href}#inhalte"), "file-text", "faults-title", faults_words(ctx, &faults)));
    let about = people::acts::by::may_at_all(ctx, people::policy::Action::Change, people::policy::Kind::Organisation);
    let about = about.then(|| {
        let pictures = pictures::paths::OwnPictures::href(ctx.lang);
        let words =
            row(paths::Organisation::href(ctx.lang), "building-2", "organisation-title", ctx.t("organisation-line").into_owned());
        (words, row(pictures, "image", "own-title", ctx.t("own-about-line").into_owned()))
    });
    view! {
        <section class="col" id="betrieb">
            <h2>{raw(icon_markup("hard-drive"))} {ctx.t("operation-title")}</h2>
            {backups.map(|backups| backups_note(ctx, backups.as_ref()))}
            {work.map(|work| work_lists(ctx, &work, true))}
            <h3>{ctx.t("operation-look")}</h3>
            <ul class="list">
                {check} {faults} {about} {row(href, "settings", "operation-all", ctx.t("operation-all-line").into_owned())}
            </ul>
        </section>
    }
    .into_any()
}

/// How it stands with the backups, in one note.
fn backups_note(ctx: &PageContext, backups: Option<&Backups>) -> AnyView {
    let (kind, title, line) = match backups {
        None => (NoteKind::Yet, ctx.t("backup-off").into_owned(), ctx.t("backup-off-line").into_owned()),
        Some(Backups { kept, .. }) => match kept.first() {
            None => (NoteKind::Info, ctx.t("backup-none").into_owned(), ctx.t("backup-none-line").into_owned()),
            Some(last) => {
                let title = ctx.tf("backup-last", &[("when", when(ctx, last.at).into())]).into_owned();
                let line = ctx.tf("backup-kept", &[("count", kept.len().into())]).into_owned();
                if ctx.at.since(last.at) > TOO_OLD {
                    (NoteKind::Yet, title, ctx.t("backup-old").into_owned())
                } else {
                    (NoteKind::Ok, title, line)
                }
            }
        },
    };
    view! { <Note kind=kind title=title><p>{line}</p></Note> }.into_any()
}

/// That pictures cannot be opened on this machine, if it is so.
fn pictures_note(ctx: &PageContext) -> Option<AnyView> {
    let line = pictures::acts::are_out_of_order(ctx).then(|| ctx.t("pictures-off-line"))?;
    Some(view! { <Note kind=NoteKind::Bad title=ctx.t("pictures-off").into_owned()><p>{line}</p></Note> }.into_any())
}

/// How it stands with the backups, and a button that makes one, in a form to this address.
pub(super) fn backups_section(ctx: &PageContext, backups: Option<&Backups>, address: &str) -> AnyView {
    let button = backups.map(|backups| {
        if backups.is_on_its_way {
            view! { <p>{ctx.t("backup-on-its-way")}</p> }.into_any()
        } else if may_back_up(ctx) {
            button(ctx, address, "backup", None, "hard-drive", ctx.t("backup-now").into_owned())
        } else {
            ().into_any()
        }
    });
    view! {
        <section class="flow" id="sicherung">
            <h2>{ctx.t("backup-title")}</h2>
            {backups_note(ctx, backups)}
            {button}
        </section>
    }
    .into_any()
}

/// A form with one button, to this address: `do` says what it does, `job` with which job.
fn button(
    ctx: &PageContext,
    address: &str,
    what: &'static str,
    job: Option<uuid::Uuid>,
    icon: &'static str,
    words: String,
) -> AnyView {
    view! {
        <form method="post" action=address.to_owned()>
            {owner(ctx)} <Hidden name="do" value=what /> {job.map(|job| view! { <Hidden name="job" value=job.to_string() /> })}
            <button class="btn" type="submit">
                {raw(icon_markup(icon))}
                {words}
            </button>
        </form>
    }
    .into_any()
}

fn check_words(ctx: &PageContext, check: Option<Checked>) -> String {
    match check {
        None => ctx.t("check-never").into_owned(),
        Some(check) if check.is_whole => ctx.tf("check-whole", &[("when", when(ctx, check.at).into())]).into_owned(),
        Some(check) => ctx.tf("check-broken", &[("entry", (check.entries + 1).into())]).into_owned(),
    }
}

fn check_section(ctx: &PageContext, check: Option<Checked>) -> AnyView {
    let kind = match check {
        None => NoteKind::Info,
        Some(check) if check.is_whole => NoteKind::Ok,
        Some(_) => NoteKind::Bad,
    };
    let words = check_words(ctx, check);
    let entries = check.map(|check| ctx.tf("check-entries", &[("count", check.entries.into())]));
    view! {
        <section class="flow" id="log">
            <h2>{ctx.t("check-title")}</h2>
            <p>{ctx.t("check-line")}</p>
            <Note kind=kind title=words>
                <p>{entries}</p>
            </Note>
            {button(ctx, &paths::Operation::href(ctx.lang), "check", None, "shield-check", ctx.t("check-now").into_owned())}
        </section>
    }
    .into_any()
}

fn faults_words(ctx: &PageContext, faults: &[Untranslated]) -> String {
    ctx.tf("faults-count", &[("count", faults.len().into())]).into_owned()
}

fn faults_section(ctx: &PageContext, faults: Vec<Untranslated>) -> AnyView {
    let words = faults_words(ctx, &faults);
    let rows: Vec<_> = faults
        .into_iter()
        .map(|lesson| {
            let missing: Vec<&str> = lesson.missing.iter().map(|lang| lang.name()).collect();
            let missing = ctx.tf("faults-missing", &[("languages", missing.join(", ").into())]);
            view! {
                <li class="list__row">
                    {raw(icon_markup("file-text"))} <span>
                        <b dir="auto">{lesson.title}</b>
                        <small>{missing}</small>
                    </span>
                </li>
            }
        })
        .collect();
    view! {
        <section class="flow" id="inhalte">
            <h2>{ctx.t("faults-title")}</h2>
            <p>{words}</p>
            {(!rows.is_empty()).then(|| view! { <ul class="list">{rows}</ul> })}
        </section>
    }
    .into_any()
}

/// What runs, what failed, what comes next and what was done last. `short`: without what was done, below a heading of their own.
fn work_lists(ctx: &PageContext, work: &Overview, short: bool) -> AnyView {
    let running: Vec<_> = work.running.iter().map(|job| running(ctx, job)).collect();
    let failed: Vec<_> = work.failed.iter().map(|job| failed(ctx, job)).collect();
    let waiting =
        (work.waiting_in_all > 0).then(|| view! { <p>{ctx.tf("work-waiting", &[("count", work.waiting_in_all.into())])}</p> });
    let next: Vec<_> = work.next_nightly.iter().map(|job| plain(ctx, job, when(ctx, job.due_at))).collect();
    let done = work.last_done.iter().filter(|_| !short).map(|job| {
        let at = job.ended_at.map(|at| when(ctx, at)).unwrap_or_default();
        plain(ctx, job, ctx.tf("work-done-at", &[("when", at.into())]).into_owned())
    });
    let done: Vec<_> = done.collect();
    let heading = |key| {
        let words = ctx.t(key);
        if short { view! { <h3>{words}</h3> }.into_any() } else { view! { <h2>{words}</h2> }.into_any() }
    };
    let quiet = running.is_empty() && failed.is_empty();
    view! {
        {heading("work-now")}
        {if quiet {
            view! { <p class="muted">{ctx.t("work-quiet")}</p> }.into_any()
        } else {
            view! { <ul class="list">{running} {failed}</ul> }.into_any()
        }}
        {waiting}
        {(!next.is_empty()).then(|| view! { {heading("work-next")} <ul class="list">{next}</ul> })}
        {(!done.is_empty()).then(|| view! { {heading("work-done")} <ul class="list">{done}</ul> })}
    }
    .into_any()
}

/// What the work is called; of a room that is off, or of another version, in general.
fn name(ctx: &PageContext, job: &Entry) -> String {
    let kind = job_kinds(ctx).into_iter().find(|kind| kind.name == job.kind);
    ctx.t(kind.map_or("job-other", |kind| kind.words)).into_owned()
}

fn running(ctx: &PageContext, job: &Entry) -> AnyView {
    let name = name(ctx, job);
    let far = (job.whole > 0).then(|| ctx.tf("work-far", &[("done", job.done.into()), ("whole", job.whole.into())]));
    let bar = (job.whole > 0).then(|| {
        view! { <progress class="bar" max=job.whole value=job.done aria-label=name.clone()></progress> }
    });
    view! {
        <li class="job">
            <span class="job__h">
                <b>{name.clone()}</b>
                <small>{far.unwrap_or_else(|| ctx.t("work-runs"))}</small>
            </span>
            {bar}
        </li>
    }
    .into_any()
}

fn failed(ctx: &PageContext, job: &Entry) -> AnyView {
    let why = job.fault.map(|fault| {
        view! {
            <span class="why why--now">
                {raw(icon_markup("triangle-alert"))}
                {ctx.t(fault.words())}
            </span>
        }
    });
    let at = job.ended_at.map(|at| when(ctx, at)).unwrap_or_default();
    let again = may_run(ctx).then(|| {
        button(ctx, &paths::Operation::href(ctx.lang), "again", Some(job.id), "rotate-ccw", ctx.t("work-again").into_owned())
    });
    view! {
        <li class="job">
            <span class="job__h">
                <b>{name(ctx, job)}</b>
                <small>{ctx.tf("work-failed-at", &[("when", at.into())])}</small>
            </span>
            {why}
            {again}
        </li>
    }
    .into_any()
}

fn plain(ctx: &PageContext, job: &Entry, detail: String) -> AnyView {
    view! {
        <li class="job">
            <span class="job__h">
                <b>{name(ctx, job)}</b>
                <small>{detail}</small>
            </span>
        </li>
    }
    .into_any()
}
