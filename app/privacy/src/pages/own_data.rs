//! "Meine Daten": what can be done with them, and what became of what she asked for.

use super::{lead, left, said, wish};
use crate::{
    acts::requests::{OpenedRequest, note_read, own_requests},
    paths,
    rules::requests::{State, days_left},
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    paths::Me,
    ui::{Back, ErrorSummary, Hidden, ListLink, Note, NoteKind, escape, icon_markup, owner, raw, sentences},
};
use leptos::prelude::*;

/// So many requests that are over are shown, and all with an answer that she has not read.
const OVER_MOST: usize = 5;

/// The page.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_data_page(ctx: &PageContext) -> Result<Page, AppError> {
    let requests = own_requests(ctx).await?;
    if requests.iter().any(|one| one.is_new) {
        // To read, nothing must be written: on a full disk the answer stays new.
        let _ = note_read(ctx).await;
    }
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("own-data-title"), move || {
        let (open, over): (Vec<_>, Vec<_>) = requests.iter().partition(|one| one.state == State::Open);
        let asked: Vec<_> = open
            .into_iter()
            .chain(over.into_iter().enumerate().filter(|(place, one)| *place < OVER_MOST || one.is_new).map(|(_, one)| one))
            .map(|one| request(&ctx, one))
            .collect();
        let row = |href: String, icon: &'static str, words: &'static str, detail: &'static str| {
            view! { <ListLink href=href icon=icon words=ctx.t(words) detail=ctx.t(detail) /> }
        };
        view! {
            <div class="wrap flow text">
                <Back href=Me::href(ctx.lang) words=ctx.t("own-data-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("own-data-title")}</h1>
                {lead(ctx.t("own-data-lead"))}
                {(!asked.is_empty())
                    .then(|| {
                        view! {
                            <section class="flow">
                                <h2>{ctx.t("own-requests")}</h2>
                                {asked}
                            </section>
                        }
                    })}
                <ul class="list">
                    {row(paths::TakeAlong::href(ctx.lang), "download", "take-title", "take-line")}
                    {row(people::paths::WhoLooked::href(ctx.lang), "eye", "own-looked", "own-looked-line")}
                    {row(paths::HowLong::href(ctx.lang), "clock", "how-long-title", "how-long-line")}
                    {row(paths::Consents::href(ctx.lang), "circle-check", "consents-title", "consents-line")}
                    {row(paths::AskLook::href(ctx.lang), "pencil", "ask-look-title", "ask-look-line")}
                    {row(paths::AskErasure::href(ctx.lang), "trash-2", "ask-erase-title", "ask-erase-line")}
                </ul>
                {said(ctx.t("own-data-authority"))}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// What somebody typed: a paragraph for each line, each in the direction of its own script.
pub(super) fn paragraphs(words: &str) -> Vec<AnyView> {
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| raw(format!("<p dir=\"auto\">{}</p>", sentences(line)))).collect()
}

/// One request, and how it stands.
fn request(ctx: &PageContext, one: &OpenedRequest) -> AnyView {
    let day = |date| ctx.day(date).into_owned();
    let asked = day(ctx.settings.zone.date(one.made_at));
    let line = ctx.tf("request-asked", &[("day", asked.into())]).into_owned();
    let lang = Lang::from_code(&one.words.lang).map(Lang::tag);
    let words = view! { <div lang=lang>{paragraphs(&one.words.words)}</div> };
    let (kind, below) = match one.state {
        State::Open => {
            let days = left(ctx, days_left(one.due, ctx.settings.zone.date(ctx.at)));
            let due = ctx.tf("request-due", &[("day", day(one.due).into())]).into_owned();
            let below = view! {
                {said(format!("{due} {days}"))}
                <form method="post" action=paths::OwnData::href(ctx.lang)>
                    {owner(ctx)} <Hidden name="do" value="take-back" /> <Hidden name="request" value=one.id.to_string() />
                    <button class="btn" type="submit">
                        {raw(icon_markup("rotate-ccw"))}
                        <span>{ctx.t("request-take-back")} <span class="vh">{format!(": {}", ctx.t(wish(one.wish)))}</span></span>
                    </button>
                </form>
            };
            (NoteKind::Info, below.into_any())
        }
        State::TakenBack => (NoteKind::Info, said(ctx.t("request-taken-back"))),
        State::Answered => (NoteKind::Ok, answered(ctx, one)),
    };
    view! {
        <Note kind=kind title=ctx.t(wish(one.wish))>
            {raw(format!("<p class=\"small muted\">{}</p>", escape(&line)))} {words} {below}
        </Note>
    }
    .into_any()
}

/// The answer, and who gave it when.
pub(super) fn answered(ctx: &PageContext, one: &OpenedRequest) -> AnyView {
    let Some((answer, by)) = &one.answer else { return ().into_any() };
    let name = by.clone().unwrap_or_else(|| ctx.t("by-former").into_owned());
    let at = one.ended_at.map(|at| ctx.day(ctx.settings.zone.date(at)).into_owned()).unwrap_or_default();
    let heading = ctx.tf("request-answer-by", &[("name", name.into()), ("day", at.into())]).into_owned();
    let lang = Lang::from_code(&answer.lang).map(Lang::tag);
    view! {
        <p>
            <b>{heading}</b>
        </p>
        <div lang=lang>{paragraphs(&answer.words)}</div>
    }
    .into_any()
}
