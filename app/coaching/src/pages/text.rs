//! What was written, as it is shown to both: what was agreed first, then both views beside each other, never mixed.

use super::{talks::author, topic};
use crate::{
    acts::{
        addenda::Added,
        words::{Said, Words},
    },
    rules::{Verdict, read_topics},
};
use base::{
    Lang, PageContext,
    ui::{escape, raw, sentences},
};
use leptos::prelude::*;

/// The headings of the parts, which differ for the two who read them.
#[derive(Clone)]
pub(super) struct Headings {
    pub(super) agreed: String,
    pub(super) view: String,
    pub(super) assessment: String,
    pub(super) note: String,
}

/// The parts that have words; their headings are of this level.
pub(super) fn parts(ctx: &PageContext, level: u8, words: &Words, headings: Headings) -> Vec<AnyView> {
    let lang = Lang::from_code(&words.lang).map(Lang::tag);
    let parts = [
        ("", headings.agreed, &words.agreed),
        ("voice", headings.view, &words.view),
        ("view", headings.assessment, &words.assessment),
        ("", headings.note, &words.note),
    ];
    let topics = topic_words(ctx, &words.topics);
    let topics = (!topics.is_empty()).then(|| view! { <p class="small muted">{topics}</p> }.into_any());
    let parts = parts.into_iter().filter(|(_, _, words)| !words.is_empty()).map(|(class, heading, words)| {
        view! {
            <div class=class>
                {heading_of(level, &heading)}
                <div lang=lang>{paragraphs(words)}</div>
            </div>
        }
        .into_any()
    });
    parts.chain(topics).collect()
}

/// A heading of this level, read as one sentence.
pub(super) fn heading_of(level: u8, words: &str) -> AnyView {
    raw(format!("<h{level} class=\"h3\"><span data-satz>{}</span></h{level}>", escape(words)))
}

/// What it was about, in words.
pub(super) fn topic_words(ctx: &PageContext, topics: &str) -> String {
    read_topics(topics).into_iter().map(|one| ctx.t(topic(one)).into_owned()).collect::<Vec<_>>().join(", ")
}

/// What somebody typed: a paragraph for each line, each in the direction of its own script.
pub(super) fn paragraphs(words: &str) -> Vec<AnyView> {
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| raw(format!("<p dir=\"auto\">{}</p>", sentences(line)))).collect()
}

/// What was added to it, each with who and when, and what more there is to each.
pub(super) fn additions(ctx: &PageContext, level: u8, added: &[Added], more: impl Fn(&Added) -> AnyView) -> Vec<AnyView> {
    let one = |added: &Added| {
        let day = ctx.day(ctx.settings.zone.date(added.at)).into_owned();
        let name = author(ctx, added.author.as_deref());
        let heading = ctx.tf("addendum-of", &[("name", name.into()), ("day", day.into())]).into_owned();
        let lang = Lang::from_code(&added.said.lang).map(Lang::tag);
        view! {
            <div>
                {heading_of(level, &heading)} <div lang=lang>{paragraphs(&added.said.words)}</div> {more(added)}
            </div>
        }
        .into_any()
    };
    added.iter().map(one).collect()
}

/// What the person said to it.
pub(super) fn answered(ctx: &PageContext, level: u8, heading: String, verdict: Verdict, said: Option<&Said>) -> AnyView {
    let Some(said) = said.filter(|_| verdict == Verdict::Differs) else {
        return view! { <p><b>{heading}</b>" "<span>{ctx.t("written-agreed")}</span></p> }.into_any();
    };
    let lang = Lang::from_code(&said.lang).map(Lang::tag);
    view! {
        <div class="voice">
            {heading_of(level, &heading)}
            <div lang=lang>{paragraphs(&said.words)}</div>
        </div>
    }
    .into_any()
}
