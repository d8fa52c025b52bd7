//! A step in the course of a participation: one question a page.

use super::words::{pause, standing};
use crate::{
    acts::of_person::{OpenedWhole, open_participation},
    keys, paths,
    rules::{
        ErrorReason, ExitReason, PauseReason, What,
        course::{Course, Pause},
    },
};
use base::{
    AppError, Page, PageContext, codes,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, MainButton, SelectField, TextField, date_field, owner_once},
};
use leptos::prelude::*;
use people::acts::{by::By, open_person::open_person};
use uuid::Uuid;

codes! {
    /// A step, as its address calls it.
    Kind {
        /// She pauses.
        Pause = "pause",
        /// She is back.
        GoOn = "weiter",
        /// She leaves.
        Exit = "austritt",
        /// She comes in again.
        EnterAgain = "wieder",
        /// Other hours are planned.
        Hours = "stunden",
        /// She came in on another day.
        Entry = "eintritt-aendern",
        /// She left on another day, or for another reason.
        CorrectExit = "austritt-aendern",
        /// A pause was on other days, or for another reason: which one says `pause` in the query.
        CorrectPause = "pause-aendern",
        /// All of it was an error.
        Error = "irrtum",
    }
}

impl Kind {
    /// What is done.
    pub fn what(self) -> What {
        match self {
            Self::Pause => What::Paused,
            Self::GoOn => What::WentOn,
            Self::Exit => What::Exited,
            Self::EnterAgain => What::EnteredAgain,
            Self::Hours => What::Hours,
            Self::Entry => What::Entry,
            Self::CorrectExit => What::Exit,
            Self::CorrectPause => What::Pause,
            Self::Error => What::Error,
        }
    }

    /// The key of its title.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Pause => "step-pause",
            Self::GoOn => "step-go-on",
            Self::Exit => "step-exit",
            Self::EnterAgain => "step-enter-again",
            Self::Hours => "step-hours",
            Self::Entry => "step-entry",
            Self::CorrectExit => "step-correct-exit",
            Self::CorrectPause => "step-correct-pause",
            Self::Error => "step-error",
        }
    }

    /// Its icon.
    pub(super) fn icon(self) -> &'static str {
        match self {
            Self::Pause => "pause",
            Self::GoOn => "play",
            Self::Exit => "log-out",
            Self::EnterAgain => "log-in",
            Self::Hours => "clock",
            Self::Entry | Self::CorrectExit | Self::CorrectPause => "pencil",
            Self::Error => "x",
        }
    }
}

/// The question. When the step cannot be taken any more, how it stands is said instead.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such step or participation, or the visitor may not.
pub async fn step_page(ctx: &PageContext, id: Uuid, step: &str) -> Result<Page, AppError> {
    let by = By::staff(ctx)?;
    let kind = Kind::from_code(step).ok_or(AppError::NotFound)?;
    let whole = open_participation(ctx, id).await?;
    if !whole.may_change {
        return Err(AppError::NotFound);
    }
    let name = if whole.may_see_person { open_person(ctx, by, whole.is.person).await?.name } else { whole.is.code.clone() };
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {name}", ctx.t(kind.title())), move || {
        let is_gone = kind == Kind::CorrectPause && which(&ctx, &whole.is.course).is_none();
        let can = whole.is.course.allows(kind.what()) && !is_gone;
        let form = can.then(|| {
            view! {
                <form method="post" action=paths::Step::href(ctx.lang, id, kind.code()) class="flow" id="do" novalidate>
                    {owner_once(&ctx)} {fields(&ctx, kind, &whole)} <MainButton words=ctx.t(button(kind)) icon="check" />
                </form>
            }
        });
        view! {
            <div class="wrap flow text">
                <Back href=paths::Participation::href(ctx.lang, id) words=whole.is.project.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t(kind.title())}</h1>
                <p class="lead">
                    <bdi>{name}</bdi>
                    ". "
                    {standing(&ctx, &whole.is.course)}
                    "."
                </p>
                {form}
                {(!can).then(|| view! { <p>{ctx.t("course-meanwhile")}</p> })}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The pause that is corrected: the one that the form or the query names, else the last one. `None`: it is gone.
fn which<'c>(ctx: &PageContext, course: &'c Course) -> Option<&'c Pause> {
    let named = match ctx.typed("pause") {
        "" => ctx.query("pause"),
        typed => typed,
    };
    if named.is_empty() { course.pauses.last() } else { course.pauses.iter().find(|pause| pause.id.to_string() == named) }
}

fn button(kind: Kind) -> &'static str {
    match kind {
        Kind::Pause => "step-pause-do",
        Kind::GoOn => "step-go-on-do",
        Kind::Exit => "step-exit-do",
        Kind::EnterAgain => "step-enter-again-do",
        Kind::Hours | Kind::Entry | Kind::CorrectExit | Kind::CorrectPause => "step-correct-do",
        Kind::Error => "step-error-do",
    }
}

fn fields(ctx: &PageContext, kind: Kind, whole: &OpenedWhole) -> AnyView {
    let course = &whole.is.course;
    let today = ctx.settings.zone.date(ctx.at);
    let words = |key: &str| ctx.t(key).into_owned();
    let none = String::new;
    match kind {
        Kind::Pause | Kind::CorrectPause => {
            let options = PauseReason::ALL.map(|one| (one.code().to_owned(), words(keys::pause(one)))).to_vec();
            let before = which(ctx, course).filter(|_| kind == Kind::CorrectPause);
            let named = before.map(|one| view! { <p>{ctx.t("step-trace")}</p> <Hidden name="pause" value=one.id.to_string() /> });
            // Whose pause ended with her exit was not back.
            let ended = before.filter(|one| !one.by_exit).and_then(|one| one.ended);
            let ended = ended.map(|day| date_field(ctx, "ended", words("step-go-on-day"), none(), Some(day)));
            let reason = before.map_or(PauseReason::Other, |one| one.reason);
            view! {
                {named}
                {date_field(ctx, "begins", words("pause-begins"), none(), Some(before.map_or(today, |one| one.begins)))}
                {date_field(ctx, "agreed", words("pause-agreed"), words("pause-agreed-hint"), before.and_then(|one| one.agreed))}
                {ended}
                <SelectField
                    ctx=ctx.clone()
                    name="reason"
                    label=ctx.t("pause-reason")
                    hint=ctx.t("pause-reason-hint")
                    options=options
                    chosen=reason.code()
                />
            }
            .into_any()
        }
        Kind::GoOn => {
            let now = course.open_pause().map(|one| pause(ctx, one)).unwrap_or_default();
            view! { {date_field(ctx, "day", words("step-go-on-day"), now, Some(today))} }.into_any()
        }
        Kind::Exit | Kind::CorrectExit => {
            let before = course.exit.filter(|_| kind == Kind::CorrectExit);
            let first = before.is_none().then(|| (none(), words("course-choose")));
            let reasons = ExitReason::ALL.map(|one| (one.code().to_owned(), words(keys::exit(one))));
            let options = first.into_iter().chain(reasons).collect::<Vec<_>>();
            let chosen = before.map(|exit| exit.reason.code()).unwrap_or_default();
            view! {
                {date_field(ctx, "day", words("step-exit-day"), none(), Some(before.map_or(today, |exit| exit.day)))}
                <SelectField ctx=ctx.clone() name="reason" label=ctx.t("step-exit-reason") options=options chosen=chosen />
            }
            .into_any()
        }
        Kind::Error => {
            let reasons = ErrorReason::ALL.map(|one| (one.code().to_owned(), words(keys::error(one))));
            let options = std::iter::once((none(), words("course-choose"))).chain(reasons).collect::<Vec<_>>();
            view! {
                <p>{ctx.t("step-error-why")}</p>
                <SelectField ctx=ctx.clone() name="reason" label=ctx.t("pause-reason") options=options />
            }
            .into_any()
        }
        Kind::EnterAgain => view! { <p>{ctx.t("step-enter-again-why")}</p> }.into_any(),
        Kind::Entry => view! {
            <p>{ctx.t("step-trace")}</p>
            {date_field(ctx, "day", words("enter-day"), none(), Some(course.entered))}
        }
        .into_any(),
        Kind::Hours => {
            let now = course.hours.map(|hours| hours.to_string()).unwrap_or_default();
            view! {
                <TextField
                    ctx=ctx.clone()
                    name="hours"
                    label=ctx.t("course-hours")
                    hint=ctx.t("course-hours-hint")
                    value=now
                    inputmode="numeric"
                    ltr=true
                />
            }
            .into_any()
        }
    }
}
