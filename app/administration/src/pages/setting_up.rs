//! The first start goes on: the house, the first place, the rooms, the backup. Each question can wait, and each can be answered again.

use super::{operation, organisation, places, rooms};
use crate::{
    acts::{
        backups::{Backups, see_backups},
        change_organisation::{may_change_organisation, organisation_to_change},
        switch_room::{Switch, list_rooms},
    },
    enter, paths,
    rules::{Organisation, Question},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{ErrorSummary, LightLink, MainButton, Windows, owner, owner_once},
};
use leptos::prelude::*;
use people::pages::{lead, said};

/// What a question needs to be asked.
enum Asked {
    House(Box<Organisation>),
    Place,
    Rooms(Vec<Switch>),
    Backup(Option<Backups>),
}

/// A question, with what comes before and after.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than coordinators of the whole house, or when there is no such question.
pub async fn setting_up_page(ctx: &PageContext, question: &str) -> Result<Page, AppError> {
    enter(ctx)?;
    let question = Question::from_code(question).ok_or(AppError::NotFound)?;
    if !may_change_organisation(ctx) {
        return Err(AppError::NotFound);
    }
    let asked = match question {
        Question::House => Asked::House(Box::new(organisation_to_change(ctx).await?)),
        Question::Place => Asked::Place,
        Question::Rooms => Asked::Rooms(list_rooms(ctx).await?),
        Question::Backup => Asked::Backup(see_backups(ctx).await?),
    };
    let title = ctx.t(question.words().0);
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let (title, line) = question.words();
        let address = paths::SettingUp::href(ctx.lang, question.code());
        let body = match asked {
            Asked::House(house) => house_form(&ctx, *house, &address),
            Asked::Place => place_form(&ctx, &address),
            Asked::Rooms(switches) => view! { {rooms::switches(&ctx, &switches, &address)} {go_on(&ctx, question)} }.into_any(),
            Asked::Backup(backups) => {
                view! { {operation::backups_section(&ctx, backups.as_ref(), &address)} {go_on(&ctx, question)} }.into_any()
            }
        };
        view! {
            <div class="wrap flow">
                {way(&ctx, question)}
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t(title)}</h1>
                {lead(ctx.t(line))}
                {body}
                {whole_way(&ctx, question)}
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}

/// "Frage 2 von 5", as windows.
fn way(ctx: &PageContext, question: Question) -> AnyView {
    let number = question.number();
    let words = ctx.tf("setting-up-number", &[("number", number.into()), ("all", Question::IN_ALL.into())]);
    view! { <Windows lit=number - 1 of=Question::IN_ALL words=words /> }.into_any()
}

/// All five as floors: done, now, to come.
fn whole_way(ctx: &PageContext, now: Question) -> AnyView {
    let account = ("setting-up-account", 1);
    let others = Question::ALL.map(|question| (question.words().0, question.number()));
    let floors: Vec<_> = std::iter::once(account)
        .chain(others)
        .map(|(words, number)| {
            let (win, state) = match number.cmp(&now.number()) {
                std::cmp::Ordering::Less => ("win win--on", Some("setting-up-before")),
                std::cmp::Ordering::Equal => ("win win--half", Some("setting-up-now")),
                std::cmp::Ordering::Greater => ("win", None),
            };
            view! {
                <li class="house__floor">
                    <span class="house__line">
                        <span class=win aria-hidden="true">
                            {number}
                        </span>
                        <span class="house__t">
                            <b>{ctx.t(words)}</b>
                            {state.map(|state| view! { <small>{ctx.t(state)}</small> })}
                        </span>
                    </span>
                </li>
            }
        })
        .collect();
    view! {
        <section class="flow">
            <h2>{ctx.t("setting-up-way")}</h2>
            <ol class="house text">{floors}</ol>
        </section>
    }
    .into_any()
}

/// Where the way goes on after a question.
pub(crate) fn after(ctx: &PageContext, question: Question) -> String {
    match question.next() {
        Some(next) => paths::SettingUp::href(ctx.lang, next.code()),
        None => paths::Administration::href(ctx.lang),
    }
}

/// The way back to the question before.
fn back(ctx: &PageContext, question: Question) -> Option<AnyView> {
    let href = paths::SettingUp::href(ctx.lang, question.before()?.code());
    Some(view! { <a class="btn" href=href>{ctx.t("setting-up-back")}</a> }.into_any())
}

/// The end of a form: on, back, and "Ich frage erst nach".
fn form_end(ctx: &PageContext, question: Question) -> AnyView {
    view! {
        <div class="btns formend">
            <MainButton words=ctx.t("setting-up-next") />
            {back(ctx, question)}
            <a class="btn btn--quiet" href=after(ctx, question)>
                {ctx.t("setting-up-later")}
            </a>
        </div>
    }
    .into_any()
}

/// The way on from a question whose answers count at once.
fn go_on(ctx: &PageContext, question: Question) -> AnyView {
    let words = if question.next().is_some() { "setting-up-next" } else { "setting-up-done" };
    view! {
        <p class="btns">
            <LightLink href=after(ctx, question) words=ctx.t(words) />
            {back(ctx, question)}
        </p>
    }
    .into_any()
}

fn house_form(ctx: &PageContext, house: Organisation, address: &str) -> AnyView {
    view! {
        <form method="post" action=address.to_owned()>
            {owner(ctx)} {organisation::fields(ctx, &house)} {form_end(ctx, Question::House)}
        </form>
    }
    .into_any()
}

fn place_form(ctx: &PageContext, address: &str) -> AnyView {
    view! {
        <form method="post" action=address.to_owned()>
            {owner_once(ctx)} {places::site_fields(ctx, None)} <h2>{ctx.t("setting-up-group")}</h2>
            {said(ctx.t("setting-up-group-line"))} {places::group_fields(ctx, None, "group")} {form_end(ctx, Question::Place)}
        </form>
    }
    .into_any()
}

/// On the overview, as long as nobody has said anything about the house: the way to the questions.
pub(super) fn still_open(ctx: &PageContext) -> AnyView {
    let title = ctx.t("setting-up-open");
    let line = said(ctx.t("setting-up-open-line"));
    let href = paths::SettingUp::href(ctx.lang, Question::House.code());
    view! {
        <section class="panel flow">
            <h2>{title}</h2>
            {line}
            <p>
                <LightLink href=href words=ctx.t("setting-up-go") />
            </p>
        </section>
    }
    .into_any()
}
