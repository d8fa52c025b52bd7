//! What pages of agreements share, whoever looks: the words, the days, and what she said to it.

use super::text::paragraphs;
use crate::{
    acts::agreements::{AgreementWords, Answered, OpenedAgreement},
    rules::{Verdict, agreements::How},
};
use base::{
    Lang, PageContext,
    ui::{escape, raw},
};
use leptos::prelude::*;

/// The headings of what each does, which differ for those who read them.
pub(super) struct Headings {
    /// Of what the participant does.
    pub(super) person: String,
    /// Of what the coach does.
    pub(super) coach: String,
}

impl Headings {
    /// As she reads them, also on paper.
    pub(super) fn own(ctx: &PageContext) -> Self {
        Self { person: ctx.t("agreement-i-do").into_owned(), coach: ctx.t("agreement-my-coach-does").into_owned() }
    }

    /// As who accompanies her reads them.
    pub(super) fn of(ctx: &PageContext, name: &str) -> Self {
        Self {
            person: ctx.tf("agreement-she-does", &[("name", name.into())]).into_owned(),
            coach: ctx.t("agreement-coach-does").into_owned(),
        }
    }
}

/// The parts that have words, below headings of this level.
pub(super) fn parts(ctx: &PageContext, level: u8, words: &AgreementWords, headings: &Headings) -> Vec<AnyView> {
    let lang = Lang::from_code(&words.lang).map(Lang::tag);
    let parts = worded(ctx, words, headings).into_iter().map(|(heading, words)| {
        let heading = raw(format!("<h{level} class=\"h3\"><span data-satz>{}</span></h{level}>", escape(&heading)));
        view! {
            <div>
                {heading} <div lang=lang>{paragraphs(words)}</div>
            </div>
        }
        .into_any()
    });
    parts.collect()
}

/// The parts that have words, each with its heading.
pub(super) fn worded<'w>(ctx: &PageContext, words: &'w AgreementWords, headings: &Headings) -> Vec<(String, &'w str)> {
    let parts = [
        (ctx.t("agreement-together").into_owned(), &words.together),
        (headings.person.clone(), &words.person),
        (headings.coach.clone(), &words.coach),
        (ctx.t("agreement-meeting").into_owned(), &words.meeting),
    ];
    parts.into_iter().filter(|(_, words)| !words.is_empty()).map(|(heading, words)| (heading, words.as_str())).collect()
}

/// "Seit 1. März", "Von 1. März bis 30. Juni".
pub(super) fn span(ctx: &PageContext, one: &OpenedAgreement) -> String {
    let from = ctx.day(one.days.from).into_owned();
    match one.last {
        // Who agreed anew before it began, has never had it.
        Some(last) if last >= one.days.from => {
            ctx.tf("agreement-span", &[("from", from.into()), ("to", ctx.day(last).into_owned().into())]).into_owned()
        }
        Some(_) => ctx.t("agreement-never").into_owned(),
        None => ctx.tf("agreement-since", &[("day", from.into())]).into_owned(),
    }
}

/// When both look at it again; empty: not agreed, or it does not count any more.
pub(super) fn review(ctx: &PageContext, one: &OpenedAgreement) -> String {
    let day = one.days.review.filter(|_| !one.is_old);
    day.map(|day| ctx.tf("agreement-review-day", &[("day", ctx.day(day).into_owned().into())]).into_owned()).unwrap_or_default()
}

/// What she said to it.
pub(super) fn answered(ctx: &PageContext, level: u8, answer: &Answered) -> AnyView {
    let day = ctx.day(answer.day).into_owned();
    if let Some(said) = answer.said.as_ref().filter(|_| answer.verdict == Verdict::Differs) {
        let heading = ctx.tf("agreement-differs", &[("day", day.into())]).into_owned();
        let heading = raw(format!("<h{level} class=\"h3\"><span data-satz>{}</span></h{level}>", escape(&heading)));
        let lang = Lang::from_code(&said.lang).map(Lang::tag);
        return view! {
            <div class="voice">
                {heading}
                <div lang=lang>{paragraphs(&said.words)}</div>
            </div>
        }
        .into_any();
    }
    let how = agreed(ctx, answer);
    let noted = answer.noted_by.as_deref().map(|name| ctx.tf("agreement-noted-by", &[("name", name.into())]).into_owned());
    view! { <p><b>{how}</b>" "{noted}</p> }.into_any()
}

/// How she agreed, and when.
pub(super) fn agreed(ctx: &PageContext, answer: &Answered) -> String {
    let how = match answer.how {
        How::Screen => "agreement-agreed-screen",
        How::Orally => "agreement-agreed-orally",
        How::Paper => "agreement-agreed-paper",
    };
    ctx.tf(how, &[("day", ctx.day(answer.day).into_owned().into())]).into_owned()
}

/// A version that counts no more, behind its days.
pub(super) fn older(ctx: &PageContext, one: &OpenedAgreement, headings: &Headings) -> AnyView {
    let title = ctx.tf("agreement-version", &[("number", one.number.into())]).into_owned();
    view! {
        <details class="place">
            <summary class="btn">{format!("{title}. {}", span(ctx, one))}</summary>
            <article class="layer layer--open text flow">
                {parts(ctx, 3, &one.words, headings)} {one.answer.as_ref().map(|answer| answered(ctx, 3, answer))}
            </article>
        </details>
    }
    .into_any()
}
