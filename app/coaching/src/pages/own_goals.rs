//! "Meine Ziele": the person writes down what she wants to reach, says how near it is, and ticks off what is to do.

use super::goal_parts::{
    Sides, about, change_form, goal_fields, goal_row, history, lang_of, rate_form, state_forms, tasks_section,
};
use crate::{
    acts::{
        goals::{goals, open_goal},
        tasks::tasks,
    },
    paths,
    rules::goals::{GoalState, Side},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    paths::Me,
    ui::{Back, Drawing, ErrorSummary, LightLink, MainButton, owner_once},
};
use leptos::prelude::*;
use uuid::Uuid;

/// All of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_goals_page(ctx: &PageContext) -> Result<Page, AppError> {
    let me = ctx.participant()?;
    let goals = goals(ctx, me).await?;
    let tasks = tasks(ctx, me).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("own-goals-title"), move || {
        let sides = Sides::own(&ctx);
        let rows: Vec<_> =
            goals.iter().map(|goal| goal_row(&ctx, goal, &sides, paths::OwnGoal::href(ctx.lang, goal.id))).collect();
        let list = if rows.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("own-goals-none")}</p>
                </div>
            }
            .into_any()
        } else {
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        let action = paths::OwnGoals::href(ctx.lang);
        view! {
            <div class="wrap flow text">
                <Back href=Me::href(ctx.lang) words=ctx.t("written-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("own-goals-title")}</h1>
                {list}
                <p class="btns">
                    <LightLink href=paths::NewOwnGoal::href(ctx.lang) words=ctx.t("goal-new") />
                </p>
                {tasks_section(&ctx, &tasks, &sides, Side::Person, &action)}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// The form for a new one.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub fn new_own_goal_page(ctx: &PageContext) -> Result<Page, AppError> {
    ctx.participant()?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("goal-new"), move || {
        view! {
            <div class="wrap flow text">
                <Back href=paths::OwnGoals::href(ctx.lang) words=ctx.t("own-goals-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("goal-new")}</h1>
                <form method="post" action=paths::NewOwnGoal::href(ctx.lang) class="flow" novalidate>
                    {owner_once(&ctx)} {goal_fields(&ctx, None, Side::Person)}
                    <MainButton words=ctx.t("goal-keep") icon="check" />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// One of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff, and when it is another one's.
pub async fn own_goal_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let me = ctx.participant()?;
    let goal = open_goal(ctx, id).await?;
    if goal.person != me {
        return Err(AppError::NotFound);
    }
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("goal-title"), move || {
        let sides = Sides::own(&ctx);
        let action = paths::OwnGoal::href(ctx.lang, id);
        let is_open = goal.state == GoalState::Open;
        view! {
            <div class="wrap flow text">
                <Back href=paths::OwnGoals::href(ctx.lang) words=ctx.t("own-goals-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1 id="undo" tabindex="-1">{ctx.t("goal-title")}</h1>
                <p class="lead" lang=lang_of(&goal.words) dir="auto">
                    <span data-satz="">{goal.words.title.clone()}</span>
                </p>
                {is_open.then(|| rate_form(&ctx, &goal, Side::Person, action.clone()))}
                {history(&ctx, &goal, &sides)}
                {about(&ctx, &goal)}
                {state_forms(&ctx, &goal, &action)}
                {change_form(&ctx, &goal, Side::Person, &action)}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}
