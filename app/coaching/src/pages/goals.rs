//! Goals and tasks of one person, for those who accompany her.

use super::goal_parts::{
    Sides, about, change_form, goal_fields, goal_row, history, lang_of, rate_form, state_forms, tasks_section,
};
use crate::{
    acts::{
        goals::{NEW_GOAL, goals, open_goal},
        tasks::tasks,
    },
    paths,
    rules::goals::{GoalState, Side},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ErrorSummary, LightLink, MainButton, owner_once},
};
use drafts::{DraftBar, Form};
use leptos::prelude::*;
use people::{
    acts::{by::By, open_person::open_person},
    paths::CoachPerson,
    policy::{Action, Kind},
};
use uuid::Uuid;

/// All of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see her goals.
pub async fn goals_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    let goals = goals(ctx, person).await?;
    let tasks = tasks(ctx, person).await?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("goals-title"), opened.name), move || {
        let sides = Sides::of(&ctx, &opened.name);
        let rows: Vec<_> = goals.iter().map(|goal| goal_row(&ctx, goal, &sides, paths::Goal::href(ctx.lang, goal.id))).collect();
        let list = if rows.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("goals-none")}</p>
                </div>
            }
            .into_any()
        } else {
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        let action = paths::Goals::href(ctx.lang, person);
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, person) words=opened.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("goals-title")}</h1>
                <p class="btns">
                    <LightLink href=paths::NewGoal::href(ctx.lang, person) words=ctx.t("goal-new") />
                </p>
                <div class="cols">
                    <section class="flow">{list}</section>
                    {tasks_section(&ctx, &tasks, &sides, Side::Coach, &action)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The form for a new one.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may make no goal for her.
pub async fn new_goal_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    if !opened.may(ctx, Action::Make, Kind::Goal) {
        return Err(AppError::NotFound);
    }
    let form = Form::about(&NEW_GOAL, person);
    let (ctx, found) = drafts::prefill(ctx, form).await?;
    let page = Page::new(format!("{}: {}", ctx.t("goal-new"), opened.name), move || {
        view! {
            <div class="wrap flow text">
                <Back href=paths::Goals::href(ctx.lang, person) words=ctx.t("goals-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("goal-new")}</h1>
                <p class="lead">{ctx.tf("goal-new-with", &[("name", opened.name.as_str().into())])}</p>
                <form method="post" action=paths::NewGoal::href(ctx.lang, person) class="flow" novalidate>
                    {owner_once(&ctx)} {goal_fields(&ctx, None, Side::Coach)} <div class="actionbar">
                        <MainButton words=ctx.t("goal-keep") icon="check" />
                    </div> <DraftBar ctx=ctx.clone() form=form found=found />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// One of them: how near it is, as both see it, and the form to change it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such goal, or the visitor may not see it.
pub async fn goal_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let by = By::staff(ctx)?;
    let goal = open_goal(ctx, id).await?;
    let person = goal.person;
    let opened = open_person(ctx, by, person).await?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("goal-title"), opened.name), move || {
        let sides = Sides::of(&ctx, &opened.name);
        let action = paths::Goal::href(ctx.lang, id);
        let is_open = goal.state == GoalState::Open;
        view! {
            <div class="wrap flow">
                <Back href=paths::Goals::href(ctx.lang, person) words=ctx.t("goals-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1 id="undo" tabindex="-1" lang=lang_of(&goal.words) dir="auto">
                    {goal.words.title.clone()}
                </h1>
                <div class="cols">
                    <div class="flow">
                        {is_open.then(|| rate_form(&ctx, &goal, Side::Coach, action.clone()))}
                        {(!is_open).then(|| history(&ctx, &goal, &sides))}
                    </div>
                    <div class="flow">
                        {is_open.then(|| history(&ctx, &goal, &sides))} {about(&ctx, &goal)} {state_forms(&ctx, &goal, &action)}
                {change_form(&ctx, &goal, Side::Coach, &action)}
                    </div>
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
