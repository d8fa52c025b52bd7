//! "Hilfe rufen": the participant asks and sees who comes; staff see to it.

use super::{steps, today::ago};
use crate::{
    acts::ask_help::{Waiting, open_request, own_requests},
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    paths::{Help, Me},
    ui::{Back, Hidden, MainButton, Note, NoteKind, icon_markup, owner, phone_row, raw},
};
use leptos::prelude::*;
use people::paths::{Coach, CoachPerson};
use uuid::Uuid;

/// The page on which a participant asks for help: at the step she comes from (`?von=`), or at all.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn ask_help_page(ctx: &PageContext) -> Result<Page, AppError> {
    let waiting = own_requests(ctx).await?;
    let from = ctx.query("von").to_owned();
    let step = steps::named(ctx, &from);
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("help-call"), move || {
        let asked = waiting.iter().any(|one| one.step == step);
        let title = step.as_ref().and_then(|step| steps::title(&ctx, step));
        let back = match step.as_ref().and_then(|step| steps::address(&ctx, step)) {
            Some(address) => view! { <Back href=address words=ctx.t("help-call-back") /> }.into_any(),
            None if ctx.settings.has(&learning::ROOM) => {
                view! { <Back href=Me::href(ctx.lang) words=ctx.t("written-back") /> }.into_any()
            }
            None => view! { <Back href=Help::href(ctx.lang) words=ctx.t("help") /> }.into_any(),
        };
        let ask = (!asked).then(|| {
            view! {
                <p class="lead">{ctx.t("help-call-line")}</p>
                {title
                    .map(|title| {
                        view! {
                            <p>
                                {ctx.t("help-call-step")} <br />
                                <b>{title}</b>
                            </p>
                        }
                    })}
                <form method="post" action=paths::AskHelp::href(ctx.lang)>
                    {owner(&ctx)}
                    <Hidden name="do" value="ask" />
                    <Hidden name="von" value=from.clone() />
                    <MainButton words=ctx.t("help-call-do") icon="life-buoy" />
                </form>
            }
        });
        let all: Vec<_> = waiting.iter().map(|one| waits(&ctx, one, &from)).collect();
        view! {
            <div class="wrap flow text">
                {back}
                <h1>{ctx.t("help-call")}</h1>
                {ask} {all} <section class="flow">
                    <h2>{ctx.t("help-call-phone")}</h2>
                    {phone_row(&ctx)
                        .unwrap_or_else(|| view! { <p>{ctx.t("help-call-no-phone")}</p> }.into_any())}
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

fn waits(ctx: &PageContext, one: &Waiting, from: &str) -> AnyView {
    let said = match &one.taken_by {
        None => ctx.t("help-call-known").into_owned(),
        Some(name) => ctx.tf("help-call-taken", &[("name", name.as_str().into())]).into_owned(),
    };
    let title = one.step.as_ref().and_then(|step| steps::title(ctx, step));
    let below = view! {
        {title.map(|title| view! { <p>{title}</p> })}
        <p class="small">{ago(ctx, one.since)}</p>
        <form method="post" action=paths::AskHelp::href(ctx.lang)>
            {owner(ctx)} <Hidden name="do" value="end" /> <Hidden name="request" value=one.id.to_string() />
            <Hidden name="von" value=from.to_owned() /> <p>
                <button class="btn" type="submit">
                    {raw(icon_markup("check"))}
                    {ctx.t("help-call-end")}
                </button>
            </p>
        </form>
    }
    .into_any();
    view! {
        <Note kind=NoteKind::Ok title=said>
            {below}
        </Note>
    }
    .into_any()
}

/// A request, for those who see to it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or she may not see to it.
pub async fn help_request_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let request = open_request(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("today-asks"), move || {
        let action = paths::HelpRequest::href(ctx.lang, id);
        let step = request.step.as_ref().and_then(|step| Some((steps::title(&ctx, step)?, steps::address(&ctx, step)?)));
        let name = request.person.name.clone();
        let said = match (&request.taken_by, request.is_over) {
            (_, true) => Some(ctx.t("help-request-over").into_owned()),
            (Some((_, by)), false) => Some(ctx.tf("today-asks-taken", &[("name", by.as_str().into())]).into_owned()),
            (None, false) => None,
        };
        let since = ago(&ctx, request.since);
        let from = request.taken_by.as_ref().map(|(by, _)| by.to_string()).unwrap_or_default();
        let form = |does: &'static str, key: &'static str, main: bool| {
            let button = if main {
                view! { <MainButton words=ctx.t(key) icon="check" /> }.into_any()
            } else {
                view! {
                    <p>
                        <button class="btn" type="submit">
                            {ctx.t(key)}
                        </button>
                    </p>
                }
                .into_any()
            };
            view! {
                <form method="post" action=action.clone()>
                    {owner(&ctx)} <Hidden name="do" value=does />
                    {(does == "take").then(|| view! { <Hidden name="from" value=from.clone() /> })} {button}
                </form>
            }
        };
        let me = ctx.who.person.as_ref().map(|person| person.id);
        let hers = request.taken_by.as_ref().is_some_and(|(by, _)| Some(*by) == me);
        let take = if request.taken_by.is_none() { "help-request-take" } else { "help-request-take-over" };
        view! {
            <div class="wrap flow text">
                <Back href=Coach::href(ctx.lang) words=ctx.t("today-back") />
                <h1>
                    <bdi>{name}</bdi>
                </h1>
                <p class="lead">{ctx.t("today-asks")} ". " {since}</p>
                {step
                    .map(|(title, address)| {
                        view! {
                            <p>
                                {ctx.t("help-request-step")} <br />
                                <a href=address>{title}</a>
                            </p>
                        }
                    })}
                {said
                    .map(|said| {
                        view! {
                            <Note kind=NoteKind::Ok title=said>
                                {String::new()}
                            </Note>
                        }
                    })}
                {(!request.is_over && !hers).then(|| form("take", take, request.taken_by.is_none()))}
                {(!request.is_over).then(|| form("end", "help-request-end", request.taken_by.is_some()))}
                <p>
                    <a class="btn" href=CoachPerson::href(ctx.lang, request.person.id)>
                        {ctx.t("help-request-person")}
                    </a>
                </p>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
