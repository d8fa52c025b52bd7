//! A step in the course of a participation: one question a page.

use super::words::{pause, standing};
use crate::{
    acts::of_person::{OpenedWhole, open_participation},
    keys, paths,
    rules::{ExitReason, PauseReason, What},
};
use base::{
    AppError, Page, PageContext, codes,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, SelectField, TextField, date_field, owner_once},
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
            Self::Entry | Self::CorrectExit => "pencil",
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
        let can = whole.is.course.allows(kind.what());
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

fn button(kind: Kind) -> &'static str {
    match kind {
        Kind::Pause => "step-pause-do",
        Kind::GoOn => "step-go-on-do",
        Kind::Exit => "step-exit-do",
        Kind::EnterAgain => "step-enter-again-do",
        Kind::Hours | Kind::Entry | Kind::CorrectExit => "step-correct-do",
    }
}

fn fields(ctx: &PageContext, kind: Kind, whole: &OpenedWhole) -> AnyView {
    let course = &whole.is.course;
    let today = ctx.settings.zone.date(ctx.at);
    let words = |key: &str| ctx.t(key).into_owned();
    let none = String::new;
    match kind {
        Kind::Pause => {
            let options = PauseReason::ALL.map(|one| (one.code().to_owned(), words(keys::pause(one)))).to_vec();
            view! {
                {date_field(ctx, "begins", words("pause-begins"), none(), Some(today))}
                {date_field(ctx, "agreed", words("pause-agreed"), words("pause-agreed-hint"), None)}
                <SelectField
                    ctx=ctx.clone()
                    name="reason"
                    label=ctx.t("pause-reason")
                    hint=ctx.t("pause-reason-hint")
                    options=options
                    chosen=PauseReason::Other.code()
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
