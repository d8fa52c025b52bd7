//! "Anfragen zu Daten": what people want done with their data, by when; and one of them, to be answered.

use super::{
    lead, left,
    own_data::{answered, paragraphs},
    said, wish,
};
use crate::{
    acts::requests::{Seen, Waiting, open_request, waiting},
    paths,
    rules::requests::{State, Wish, days_left, is_urgent},
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ErrorSummary, Hidden, ListLink, MainButton, QuietLink, TextArea, owner_once},
};
use leptos::prelude::*;
use people::{
    pages::question::{Question, question},
    paths::CoachPerson,
};
use uuid::Uuid;

/// Where the list is left to.
fn home(ctx: &PageContext) -> AnyView {
    if people::may_accompany(ctx) {
        view! { <Back href=people::paths::Coach::href(ctx.lang) words=ctx.t("requests-back") /> }.into_any()
    } else {
        view! { <Back href=base::paths::Start::href(ctx.lang) words=ctx.t("requests-back-start") /> }.into_any()
    }
}

/// Whose it is, as far as the visitor may know.
pub(super) fn whose(ctx: &PageContext, name: Option<&str>) -> String {
    name.map_or_else(|| ctx.t("request-somebody").into_owned(), ToOwned::to_owned)
}

/// Everything that waits.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may see no request.
pub async fn requests_page(ctx: &PageContext) -> Result<Page, AppError> {
    let all = waiting(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("requests-title"), move || {
        let rows: Vec<_> = all.iter().map(|one| row(&ctx, one)).collect();
        let list = if rows.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    {lead(ctx.t("requests-none"))}
                </div>
            }
            .into_any()
        } else {
            view! { <ul class="list text">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap flow">
                {home(&ctx)} <h1>{ctx.t("requests-title")}</h1> {lead(ctx.t("requests-lead"))} {list}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn row(ctx: &PageContext, one: &Waiting) -> AnyView {
    let today = ctx.settings.zone.date(ctx.at);
    let due = ctx.tf("request-due", &[("day", ctx.day(one.due).into_owned().into())]).into_owned();
    let detail = format!("{}. {due} {}", ctx.t(wish(one.wish)), left(ctx, days_left(one.due, today)));
    let icon = if is_urgent(one.due, today) { "circle-alert" } else { "clock" };
    let href = paths::Request::href(ctx.lang, one.id);
    view! { <ListLink href=href icon=icon words=whose(ctx, one.name.as_deref()) detail=detail /> }.into_any()
}

/// One request.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or it is not for this visitor.
pub async fn request_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let seen = open_request(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t(wish(seen.request.wish)), move || {
        let one = &seen.request;
        let address = paths::Request::href(ctx.lang, id);
        let today = ctx.settings.zone.date(ctx.at);
        let asked = ctx.day(ctx.settings.zone.date(one.made_at)).into_owned();
        let due = ctx.tf("request-due", &[("day", ctx.day(one.due).into_owned().into())]).into_owned();
        let state = match one.state {
            State::Open => said(format!("{due} {}", left(&ctx, days_left(one.due, today)))),
            State::TakenBack => said(ctx.t("request-taken-back-staff")),
            State::Answered => answered(&ctx, one),
        };
        let lang = Lang::from_code(&one.words.lang).map(Lang::tag);
        let asks = ctx.query("frage") == "loeschen" && seen.may_erase;
        view! {
            <div class="wrap flow text">
                <Back href=paths::Requests::href(ctx.lang) words=ctx.t("requests-title") />
                {(!asks).then(|| view! { <ErrorSummary ctx=ctx.clone() /> })}
                <h1>{ctx.t(wish(one.wish))}</h1>
                <p class="lead">
                    <bdi>{whose(&ctx, seen.name.as_deref())}</bdi>
                </p>
                <p>{ctx.tf("request-asked", &[("day", asked.into())])}</p>
                <div class="voice" lang=lang>
                    {paragraphs(&one.words.words)}
                </div>
                {state}
                {seen
                    .name
                    .is_some()
                    .then(|| {
                        view! {
                            <p class="btns">
                                <QuietLink href=CoachPerson::href(ctx.lang, one.person) icon="user" words=ctx.t("request-person") />
                            </p>
                        }
                    })}
                {asks.then(|| erase_question(&ctx, &seen, &address))}
                {(seen.may_erase && !asks).then(|| erase(&ctx, &address))}
                {seen.may_answer.then(|| answer(&ctx, &seen, &address))}
                {lost(&ctx, &seen)}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// What somebody typed as an answer while another one was quicker: nothing typed is lost.
fn lost(ctx: &PageContext, seen: &Seen) -> Option<AnyView> {
    let typed = ctx.typed("answer").to_owned();
    (!seen.may_answer && !typed.is_empty()).then(|| {
        view! {
            <section class="flow" id="answer" tabindex="-1">
                {said(ctx.t("request-your-words"))}
                <div class="voice">{paragraphs(&typed)}</div>
            </section>
        }
        .into_any()
    })
}

fn erase_question(ctx: &PageContext, seen: &Seen, address: &str) -> AnyView {
    let name = [("name", whose(ctx, seen.name.as_deref()).into())];
    let asked = Question {
        title: "request-erase-ask",
        why: "request-erase-why",
        yes: "request-erase-yes",
        verb: "erase",
        icon: "trash-2",
    };
    question(ctx, &asked, &name, address)
}

fn erase(ctx: &PageContext, address: &str) -> AnyView {
    view! {
        <section class="flow">
            <h2>{ctx.t("request-erase")}</h2>
            {said(ctx.t("request-erase-line"))}
            <p class="btns">
                <QuietLink href=format!("{address}?frage=loeschen#frage") icon="trash-2" words=ctx.t("request-erase-do") />
            </p>
        </section>
    }
    .into_any()
}

fn answer(ctx: &PageContext, seen: &Seen, address: &str) -> AnyView {
    let (title, hint) = match seen.request.wish {
        Wish::Erase => ("request-refuse", "request-refuse-hint"),
        Wish::Correct | Wish::Restrict | Wish::Look => ("request-answer", "request-answer-hint"),
    };
    view! {
        <section class="flow">
            <h2>{ctx.t(title)}</h2>
            <form method="post" action=address.to_owned()>
                {owner_once(ctx)} <Hidden name="do" value="answer" />
                <TextArea ctx=ctx.clone() name="answer" label=ctx.t("request-answer-label") hint=ctx.t(hint) /> <p class="formend">
                    <MainButton words=ctx.t("request-answer-do") icon="send" />
                </p>
            </form>
        </section>
    }
    .into_any()
}
