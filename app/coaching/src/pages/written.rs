//! "Was über mich geschrieben ist": the person reads and hears every word, and answers.

use super::{
    handing::note_of_another,
    minutes,
    talks::author,
    text::{Headings, additions, answered, parts},
    translations::{hers, hers_added, switch},
};
use crate::{
    acts::{
        handing::handing_note,
        written::{WrittenText, open_written, written},
    },
    paths,
    rules::Verdict,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    part::{Asked, QUERY},
    ui::{Back, Drawing, ErrorSummary, Hidden, ListLink, MainButton, TextArea, icon_markup, owner, part_links, raw},
};
use leptos::prelude::*;
use uuid::Uuid;

/// What was written, newest first, part by part.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn written_page(ctx: &PageContext) -> Result<Page, AppError> {
    let (shown, part) = written(ctx, Asked::read(ctx.query(QUERY))).await?;
    let note = handing_note(ctx, ctx.person()?.id).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("written-title"), move || {
        let list = if shown.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("written-empty")}</p>
                </div>
            }
            .into_any()
        } else {
            let rows: Vec<_> = shown.iter().map(|one| row(&ctx, one)).collect();
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap flow text">
                <Back href=base::paths::Me::href(ctx.lang) words=ctx.t("written-back") />
                <h1>{ctx.t("written-title")}</h1>
                <p class="lead">{ctx.t("written-lead")}</p>
                {note.map(|note| note_of_another(&ctx, &note))}
                {list}
                {part_links(&ctx, &part, &paths::Written::href(ctx.lang))}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

fn row(ctx: &PageContext, one: &WrittenText) -> AnyView {
    let state = match (&one.text.answer, one.text.read_at) {
        _ if one.text.is_new => "written-new",
        (Some((Verdict::Agrees, ..)), _) => "written-you-agreed",
        (Some((Verdict::Differs, ..)), _) => "written-you-answered",
        (None, Some(_)) => "written-you-read",
        (None, None) => "written-new",
    };
    let detail = format!("{}. {}", author(ctx, one.text.author.as_deref()), ctx.t(state));
    view! { <ListLink href=paths::WrittenOne::href(ctx.lang, one.text.id) icon="file-text" words=ctx.day(one.day) detail=detail /> }
        .into_any()
}

/// One of them, with the question whether it is right.
///
/// # Errors
/// `SignInFirst`; `NotFound` when nothing with this id is about her.
pub async fn written_one_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let one = open_written(ctx, id).await?;
    let ctx = ctx.clone();
    let who = author(&ctx, one.text.author.as_deref());
    let title = ctx.tf("written-by", &[("name", who.as_str().into())]).into_owned();
    let page = Page::new(title.clone(), move || {
        let headings = Headings {
            agreed: ctx.t("written-agreed-title").into_owned(),
            view: ctx.t("written-said").into_owned(),
            assessment: ctx.tf("written-thinks", &[("name", who.into())]).into_owned(),
            note: ctx.t("written-note").into_owned(),
        };
        // Who was not there reads what was written all the same.
        let there = |ctx: &PageContext| {
            ctx.tf(
                if one.is_of_group { "written-when-group" } else { "written-when" },
                &[("day", ctx.day(one.day).into_owned().into()), ("minutes", minutes(ctx, one.minutes).into())],
            )
        };
        let lead = if one.minutes == 0 { ctx.day(one.day) } else { there(&ctx) };
        let (in_hers, links) = switch(&ctx, &one.text, &paths::WrittenOne::href(ctx.lang, id));
        let words = match one.text.translated.as_ref().filter(|_| in_hers) {
            Some(new) => hers(&ctx, new, headings),
            None => view! { {parts(&ctx, 2, &one.text.words, headings)} }.into_any(),
        };
        let added =
            if in_hers { hers_added(&ctx, 2, &one.text.added) } else { additions(&ctx, 2, &one.text.added, |_| ().into_any()) };
        let answer = one
            .text
            .answer
            .as_ref()
            .map(|(verdict, said, _)| answered(&ctx, 2, ctx.t("written-your-answer").into_owned(), *verdict, said.as_ref()));
        let verdict = one.text.answer.as_ref().map(|(verdict, ..)| *verdict);
        let below = (verdict != Some(Verdict::Differs)).then(|| question(&ctx, id, verdict.is_none()));
        view! {
            <div class="wrap flow text">
                <Back href=paths::Written::href(ctx.lang) words=ctx.t("written-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
                {(!one.with.is_empty())
                    .then(|| {
                        let names = one.with.join(", ");
                        view! { <p>{ctx.tf("written-with", &[("names", names.as_str().into())]).into_owned()}</p> }
                    })}
                {links}
                <article class="layer layer--open flow">
                    {words} {added}
                    <p class="small muted">{ctx.t("written-who-reads")}</p>
                </article>
                {answer} {below}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// "Stimmt das so?" Who has tapped "Stimmt" can still see it in another way.
fn question(ctx: &PageContext, id: Uuid, first: bool) -> AnyView {
    let action = paths::WrittenOne::href(ctx.lang, id);
    let open = ctx.errors.as_ref().is_some_and(|errors| errors.fields.get("do") == Verdict::Differs.code());
    view! {
        <section class="flow">
            {first
                .then(|| {
                    view! {
                        <h2>{ctx.t("written-question")}</h2>
                        <form method="post" action=action.clone()>
                            {owner(ctx)}
                            <Hidden name="do" value=Verdict::Agrees.code() />
                            <MainButton words=ctx.t("written-agree") icon="check" />
                        </form>
                    }
                })}
            <details class="place" open=open>
                <summary class="btn">{raw(icon_markup("message-circle"))} {ctx.t("written-differ")}</summary>
                <form method="post" action=action class="flow" novalidate>
                    {owner(ctx)}
                    <Hidden name="do" value=Verdict::Differs.code() />
                    <TextArea ctx=ctx.clone() name="words" label=ctx.t("written-differ-how") hint=ctx.t("written-differ-hint") />
                    <p>
                        <button class="btn" type="submit">{ctx.t("written-differ-send")}</button>
                    </p>
                </form>
            </details>
        </section>
    }
    .into_any()
}
