//! The fourth question: what is there to tell? Words in each language, and the points in the picture.

use super::{
    parts::{head, keep_and_next, keep_quietly, languages, next, said, writing},
    points::{ask_point_gone, points_section},
};
use crate::{
    acts::{
        desk::Opened,
        words::{Most, first_trace, more_trace},
    },
    paths,
    rules::kinds::Role,
};
use base::{
    Page, PageContext,
    ui::{Hidden, Note, NoteKind, TextArea, TextField, owner},
};
use leptos::prelude::*;

/// The form whose button leads on.
const STORY: &str = "geschichte";

pub(super) fn words_page(ctx: &PageContext, opened: Opened) -> Page {
    let ctx = ctx.clone();
    let new_point = ctx.new_id();
    Page::new(ctx.t("q4-title"), move || {
        let id = opened.station.id;
        let lang = writing(&ctx);
        let here = paths::Question::href(ctx.lang, id, 4);
        let action = format!("{here}?sprache={}", lang.code());
        if let Some(question) = ask_point_gone(&ctx, &opened, &action) {
            return question;
        }
        let is_there = |lang| opened.words.exact(lang).is_some_and(|words| !words.title.is_empty() && !words.story.is_empty());
        let words = opened.words.exact(lang).cloned().unwrap_or_default();
        let german = opened.words.nearest(base::Lang::De).filter(|(other, _)| *other != lang).map(|(_, words)| {
            let (title, story) = (words.title.clone(), words.story.clone());
            view! {
                <Note kind=NoteKind::Info title=ctx.t("q4-german")>
                    <p lang="de" dir="auto"><b>{title}</b></p>
                    <p lang="de" dir="auto">{story}</p>
                </Note>
            }
        });
        let missing = (!is_there(lang)).then(|| said(ctx.tf("q4-lang-missing", &[("language", lang.name().into())])));
        let first = ctx.for_form("words");
        let more = ctx.for_form("more");
        let has_then = opened.picture(Role::Then).is_some();
        let alt_then = has_then.then(|| {
            view! { <TextField ctx=more.clone() lang=lang name="alt-then" label=ctx.t("q4-alt-then") value=words.alt_then.clone() most=Most::ALT /> }
        });
        view! {
            <div class="wrap flow text">
                {head(&ctx, &opened, 4, &ctx.t("q4-title"))}
                {languages(&ctx, |lang| format!("{here}?sprache={}", lang.code()), lang, is_there)}
                {missing}
                {german}
                <form method="post" action=action.clone() id=STORY data-keep="">
                    {owner(&ctx)}
                    <Hidden name="do" value="words" />
                    <Hidden name="seen" value=first_trace(&words) />
                    <TextField ctx=first.clone() lang=lang name="title" label=ctx.t("q4-name") value=words.title.clone() most=Most::TITLE />
                    <TextArea
                        ctx=first.clone()
                        lang=lang
                        name="story"
                        label=ctx.t("q4-story")
                        hint=ctx.t("q4-story-hint")
                        value=words.story.clone()
                        most=Most::STORY
                    />
                    <TextField
                        ctx=first.clone()
                        lang=lang
                        name="alt"
                        label=ctx.t("q4-alt")
                        hint=ctx.t("q4-alt-hint")
                        value=words.alt.clone()
                        most=Most::ALT
                    />
                    {keep_quietly(&ctx)}
                </form>
                <details class="place" open=more.errors.is_some()>
                    <summary class="btn">{ctx.t("q4-more-title")}</summary>
                    <form method="post" action=action.clone() data-keep="">
                        {owner(&ctx)}
                        <Hidden name="do" value="more" />
                        <Hidden name="seen" value=more_trace(&words) />
                        <TextField ctx=more.clone() lang=lang name="line" label=ctx.t("q4-line") hint=ctx.t("q4-line-hint") value=words.line.clone() />
                        <TextField ctx=more.clone() lang=lang name="place" label=ctx.t("q4-place") value=words.place.clone() />
                        <TextArea ctx=more.clone() lang=lang name="access" label=ctx.t("q4-access") hint=ctx.t("q4-access-hint") value=words.access.clone() most=Most::ACCESS />
                        <TextArea ctx=more.clone() lang=lang name="more" label=ctx.t("q4-more") hint=ctx.t("q4-more-hint") value=words.more.clone() />
                        <TextArea ctx=more.clone() lang=lang name="transcript" label=ctx.t("q4-transcript") hint=ctx.t("q4-transcript-hint") value=words.transcript.clone() />
                        {alt_then}
                        {keep_quietly(&ctx)}
                    </form>
                </details>
                {points_section(&ctx, &opened, lang, new_point)}
                {if opened.may_change { keep_and_next(&ctx, id, 4, STORY) } else { next(&ctx, id, 4) }}
            </div>
        }
        .into_any()
    })
    .script("js/tap.js")
    .script("js/kept.js")
}
