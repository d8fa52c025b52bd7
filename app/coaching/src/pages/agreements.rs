//! The agreements with one person, for those who accompany her, and the form for a new version.

use super::{
    agreement_parts::{Headings, answered, older, parts, review, span},
    talks::author,
    undo::undo_form,
};
use crate::{
    acts::{
        agreements::{NEW_AGREEMENT, OpenedAgreement, agreements, newest_agreement},
        goals::{OpenedGoal, goals},
        tasks::{OpenedTask, tasks},
    },
    paths,
    rules::{
        agreements::{How, usual_review},
        goals::{GoalState, LINE_LONGEST, Side},
    },
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    ui::{
        Back, Drawing, ErrorSummary, Hidden, LightLink, MainButton, QuietLink, SelectField, TextArea, date_field, enter_button,
        icon_markup, owner, owner_once, raw,
    },
};
use drafts::{DraftBar, Form};
use leptos::prelude::*;
use people::{
    acts::{by::By, open_person::open_person},
    paths::CoachPerson,
    policy::{Action, Kind},
};
use uuid::Uuid;

/// The name of the boxes that take something into the text, and what the button says that shows it there.
pub(crate) const TAKE: &str = "take";

/// All versions, the newest first.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see them.
pub async fn agreements_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    let all = agreements(ctx, person).await?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("agreement-title"), opened.name), move || {
        let makes = opened.may(&ctx, Action::Make, Kind::Agreement);
        let headings = Headings::of(&ctx, &opened.name);
        let new = if all.is_empty() { "agreement-first" } else { "agreement-anew" };
        let list = match all.split_first() {
            None => view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("agreement-none")}</p>
                </div>
            }
            .into_any(),
            Some((newest, before)) => {
                let before: Vec<_> = before.iter().map(|one| older(&ctx, one, &headings)).collect();
                let earlier = (!before.is_empty()).then(|| {
                    view! {
                        <section class="flow">
                            <h2>{ctx.t("agreement-before")}</h2>
                            {before}
                        </section>
                    }
                });
                view! {
                    {the_newest(&ctx, newest, &headings, makes)}
                    {earlier}
                }
                .into_any()
            }
        };
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, person) words=opened.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1 id="undo" tabindex="-1">{ctx.t("agreement-title")}</h1>
                {makes
                    .then(|| {
                        view! {
                            <p class="btns">
                                <LightLink href=paths::NewAgreement::href(ctx.lang, person) words=ctx.t(new) />
                            </p>
                        }
                    })}
                {list}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn the_newest(ctx: &PageContext, one: &OpenedAgreement, headings: &Headings, makes: bool) -> AnyView {
    let state = match (&one.answer, one.is_read) {
        (Some(_), _) => "talks-answered",
        (None, true) => "talks-read",
        (None, false) => "talks-unread",
    };
    let by = ctx.tf("written-by", &[("name", author(ctx, one.author.as_deref()).into())]).into_owned();
    let details: Vec<String> = [by, review(ctx, one)].into_iter().filter(|line| !line.is_empty()).collect();
    let action = paths::Agreements::href(ctx.lang, one.person);
    let undo =
        |does: &'static str, until: base::Moment| undo_form(ctx, &action, does, Some(("agreement", one.id.to_string())), until);
    let note_undo = one.answer.as_ref().and_then(|answer| answer.undo_until).map(|until| undo("undo-note", until));
    view! {
        <article class="layer layer--open text flow" id="newer">
            <div class="layer__h">
                <h2>{span(ctx, one)}</h2>
                <span class="tag muted">{raw(icon_markup("eye"))} {ctx.t(state)}</span>
            </div>
            <p class="small muted">{details.join(". ")}</p>
            {parts(ctx, 3, &one.words, headings)}
            {match &one.answer {
                Some(answer) => answered(ctx, 3, answer),
                None => view! { <p><b>{ctx.t("agreement-waits")}</b></p> }.into_any(),
            }}
        </article>
        <p class="btns">
            <QuietLink href=paths::PrintAgreement::href(ctx.lang, one.id) icon="printer" words=ctx.t("agreement-print") />
        </p>
        {one.undo_until.map(|until| undo("undo", until))}
        {note_undo}
        {(makes && one.answer.is_none()).then(|| note_form(ctx, one, &action))}
    }
    .into_any()
}

/// "Hat zugestimmt": she said so, or signed a paper.
fn note_form(ctx: &PageContext, one: &OpenedAgreement, action: &str) -> AnyView {
    let ctx = &ctx.for_form("noted");
    let today = ctx.settings.zone.date(ctx.at);
    let options = [(How::Orally, "agreement-how-orally"), (How::Paper, "agreement-how-paper")];
    let options = options.map(|(how, key)| (how.code().to_owned(), ctx.t(key).into_owned())).to_vec();
    view! {
        <details class="place" open=ctx.errors.is_some()>
            <summary class="btn">{raw(icon_markup("check"))} {ctx.t("agreement-note")}</summary>
            <form method="post" action=action.to_owned() class="flow" novalidate>
                {owner(ctx)} <Hidden name="do" value="noted" /> <Hidden name="agreement" value=one.id.to_string() />
                <SelectField ctx=ctx.clone() name="how" label=ctx.t("agreement-how") options=options chosen=How::Orally.code() />
                {date_field(ctx, "said", ctx.t("agreement-said").into_owned(), String::new(), Some(today))} <p>
                    <button class="btn" type="submit">
                        {ctx.t("agreement-note-keep")}
                    </button>
                </p>
            </form>
        </details>
    }
    .into_any()
}

/// The form for a new version; what the one before says stands in it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may write none for her.
pub async fn new_agreement_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    if !opened.may(ctx, Action::Make, Kind::Agreement) {
        return Err(AppError::NotFound);
    }
    let before = newest_agreement(ctx, person).await?;
    let goals = goals(ctx, person).await?;
    let tasks = tasks(ctx, person).await?;
    let form = Form::about(&NEW_AGREEMENT, person);
    let (ctx, found) = drafts::prefill(ctx, form).await?;
    let page = Page::new(format!("{}: {}", ctx.t("agreement-title"), opened.name), move || {
        let words = before.map(|one| one.words).unwrap_or_default();
        let today = ctx.settings.zone.date(ctx.at);
        let optional = || ctx.t("agreement-day-hint").into_owned();
        let her = ctx.tf("agreement-she-does", &[("name", opened.name.as_str().into())]).into_owned();
        view! {
            <div class="wrap flow text">
                <Back href=paths::Agreements::href(ctx.lang, person) words=ctx.t("agreement-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("agreement-title")}</h1>
                <p class="lead">{ctx.tf("agreement-lead", &[("name", opened.name.as_str().into())])}</p>
                <form method="post" action=paths::NewAgreement::href(ctx.lang, person) class="flow" novalidate>
                    {owner_once(&ctx)} {enter_button(ctx.t("agreement-keep"))}
                    {suggestions(&ctx, &goals, &tasks)}
                    <TextArea
                        ctx=ctx.clone()
                        name="together"
                        label=ctx.t("agreement-together")
                        hint=ctx.t("agreement-together-hint")
                        value=words.together
                    />
                    <TextArea ctx=ctx.clone() name="person" label=her hint=ctx.t("agreement-does-hint") value=words.person />
                    <TextArea
                        ctx=ctx.clone()
                        name="coach"
                        label=ctx.t("agreement-coach-does")
                        hint=ctx.t("agreement-coach-hint")
                        value=words.coach
                    />
                    <TextArea
                        ctx=ctx.clone()
                        name="meeting"
                        label=ctx.t("agreement-meeting")
                        hint=ctx.t("agreement-meeting-hint")
                        value=words.meeting
                        most=LINE_LONGEST
                    />
                    {date_field(&ctx, "from", ctx.t("agreement-from").into_owned(), String::new(), Some(today))}
                    {date_field(&ctx, "until", ctx.t("agreement-until").into_owned(), optional(), None)}
                    {date_field(&ctx, "review", ctx.t("agreement-review").into_owned(), optional(), Some(usual_review(today)))}
                    <div class="actionbar">
                        <MainButton words=ctx.t("agreement-keep") icon="check" />
                    </div>
                    <DraftBar ctx=ctx.clone() form=form found=found />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// Goals and tasks that are open, to be ticked: they are written into the text when the form is sent, or at once by the button.
fn suggestions(ctx: &PageContext, goals: &[OpenedGoal], tasks: &[OpenedTask]) -> AnyView {
    let goals = goals
        .iter()
        .filter(|goal| goal.state == GoalState::Open)
        .map(|goal| (goal.id, goal.words.title.clone(), goal.words.lang.clone(), "goal-title"));
    let tasks = tasks.iter().filter(|task| task.done_at.is_none()).map(|task| {
        let whose = if task.side == Side::Person { "agreement-task-hers" } else { "agreement-task-coachs" };
        (task.id, task.words.what.clone(), task.words.lang.clone(), whose)
    });
    let boxes: Vec<_> = goals
        .chain(tasks)
        .map(|(id, words, lang, kind)| {
            let id = id.to_string();
            let ticked = ctx.errors.as_ref().is_some_and(|errors| errors.fields.all(TAKE).any(|chosen| chosen == id));
            view! {
                <label class="choice">
                    <input type="checkbox" name=TAKE value=id checked=ticked />
                    <span>
                        <span lang=Lang::from_code(&lang).map(Lang::tag) dir="auto">
                            {words}
                        </span>
                        <small>{ctx.t(kind)}</small>
                    </span>
                </label>
            }
        })
        .collect();
    if boxes.is_empty() {
        return ().into_any();
    }
    view! {
        <fieldset class="field">
            <legend>{ctx.t("agreement-suggestions")}</legend>
            <p class="hint">{ctx.t("agreement-suggestions-hint")}</p>
            <div class="choices">{boxes}</div>
            <p>
                <button class="btn" type="submit" name="do" value=TAKE formnovalidate>
                    {raw(icon_markup("plus"))}
                    {ctx.t("agreement-take")}
                </button>
            </p>
        </fieldset>
    }
    .into_any()
}
