//! The handout of a lesson: one page of paper with every step, boxes to tick, and what is right.

use super::part::{Marks, find, marks, own_words};
use crate::{
    content::Library,
    course::{Kind, Lesson, LessonWords, Question, Shape, StepWords},
    paths, rules,
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    ui::{self, Back, Wordmark, escape, raw},
};
use leptos::prelude::*;
use people::pages::{print_button, qr::qr_markup};

/// The handout of a lesson.
///
/// # Errors
/// `NotFound` for an unknown lesson; `Broken` when the address of this copy is too long for a code.
pub async fn sheet_page(ctx: &PageContext, library: &Library, course: &str, lesson: &str) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (words_lang, words) = lesson.words(ctx.lang).ok_or(AppError::NotFound)?;
    let here = paths::Lesson::href(ctx.lang, &course.slug, &lesson.slug);
    let address = format!("{}{here}", ctx.settings.address);
    let qr = qr_markup(&address, "qr", &escape(&ctx.t("handout-qr")))?;
    let title = words.title.clone();
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = lesson.words(ctx.lang) else { return ().into_any() };
        let Marks { lang, dir, easy } = marks(ctx.lang, words_lang);
        let course_words = course.words(ctx.lang).map(|(lang, words)| own_words(ctx.lang, lang, escape(&words.title), false));
        let help = (!ctx.settings.phone.is_empty()).then(|| {
            view! { <br />{ctx.t("help")}": "<bdi dir="ltr">{ctx.settings.phone.clone()}</bdi> }
        });
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <Back href=here.clone() words=ctx.t("back") />
                    <p class="note">{ctx.t("sheet-how")}</p>
                    <p class="btns">{print_button(&ctx)}</p>
                </div>
                <article class=format!("sheet {}", density(&lesson, words, words_lang))>
                    <header class="sheet__head">
                        <Wordmark />
                        {ui::logo_markup(&ctx, "own__logo").map(raw)}
                        <p>{ctx.t("handout-name")}": "<span class="line"></span></p>
                    </header>
                    <p class="sheet__course">{ctx.t("handout-course")}": "{course_words}</p>
                    <h1>{own_words(ctx.lang, words_lang, ui::sentences(&words.title), false)}</h1>
                    <p>{ctx.t("handout-tick")}</p>
                    <ol class="sheet__l" lang=lang dir=dir data-variante=easy>{steps(&lesson, words)}</ol>
                    <footer class="sheet__end">
                        {raw(qr)}
                        <p>
                            {ctx.t("handout-where")}": "<br /><b><bdi dir="ltr">{shown(&address)}</bdi></b>{help}<br />
                            {ctx.t("sheet-when")}" "<span class="line"></span>
                        </p>
                        {answers(&ctx, &lesson, words, words_lang)}
                    </footer>
                </article>
            </div>
        }
        .into_any()
    });
    Ok(page.frame(Frame::Sheet).script("js/letter.js"))
}

/// An address as people type it.
fn shown(address: &str) -> String {
    address.split_once("://").map_or(address, |(_, rest)| rest).to_owned()
}

/// How large the words can be so that the lesson fits on one page. The numbers were measured in the browser with all lessons there are, on
/// A4: a line of a list takes as much room as 55 letters more, a picture as 40; Cyrillic letters are wider, Arabic ones narrower.
fn density(lesson: &Lesson, words: &LessonWords, lang: Lang) -> &'static str {
    let room: usize = on_paper(lesson, words).map(|(_, step, _)| room(step)).sum();
    let (large, middle, small) = match lang {
        Lang::Uk | Lang::Ru => (2950, 3400, 3950),
        Lang::Ar => (3250, 3750, 5000),
        _ => (3300, 3500, 4800),
    };
    match room {
        room if room < large => "sheet--large",
        room if room < middle => "sheet--middle",
        room if room < small => "sheet--small",
        _ => "sheet--smallest",
    }
}

/// What a step takes on paper, in letters.
fn room(step: &StepWords) -> usize {
    let options = step.question.as_ref().map_or(&[][..], |question| &question.options);
    let listed: usize = options.iter().map(|choice| choice.text.chars().count() + 55).sum();
    let picture = if step.picture.is_empty() { 0 } else { 40 };
    step.title.chars().count() + letters(&step.text) + 55 * step.text.matches("<li>").count() + listed + picture
}

/// How many letters of this HTML are read.
fn letters(html: &str) -> usize {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words).chars().count()).sum()
}

fn steps(lesson: &Lesson, words: &LessonWords) -> Vec<AnyView> {
    on_paper(lesson, words).map(|(number, step, shape)| one(number, step, shape)).collect()
}

/// The steps that paper can hold, with their numbers: not those that are practised on a device that answers.
fn on_paper<'l>(lesson: &'l Lesson, words: &'l LessonWords) -> impl Iterator<Item = (usize, &'l StepWords, &'l Shape)> {
    let all = (1..).zip(words.steps.iter().zip(&lesson.steps)).map(|(number, (step, shape))| (number, step, shape));
    all.filter(|(.., shape)| shape.kind != Kind::Practice)
}

/// One step: what was to be done, with a box; or what was asked, with a box for each answer.
fn one(number: usize, step: &StepWords, shape: &Shape) -> AnyView {
    let asks = shape.kind.is_judged() || matches!(shape.kind, Kind::Tick | Kind::Scale);
    let tick = (!asks).then(|| view! { <span class="box"></span> });
    let fields = step.question.as_ref().map(|question| fields(question, shape));
    view! {
        <li class="sheet__step">
            {raw(step.picture.clone())}
            <h2>{tick}{format!("{number}. ")}{raw(ui::sentences(&step.title))}</h2>
            {raw(step.text.clone())}
            {fields}
        </li>
    }
    .into_any()
}

fn fields(question: &Question, shape: &Shape) -> AnyView {
    let order: Vec<usize> = match shape.kind {
        Kind::Order => rules::mixed(&shape.id, shape.options),
        _ => (1..=shape.options).collect(),
    };
    let rows: Vec<_> = order
        .into_iter()
        .filter_map(|n| question.options.get(n.checked_sub(1)?))
        .map(|choice| view! { <li><span class="box"></span>{raw(choice.html.clone())}</li> })
        .collect();
    match shape.kind {
        Kind::Text => view! { <p><span class="line"></span></p> }.into_any(),
        _ if rows.is_empty() => ().into_any(),
        _ => view! { <ul class="sheet__a">{rows}</ul> }.into_any(),
    }
}

/// What is right, question by question.
fn answers(ctx: &PageContext, lesson: &Lesson, words: &LessonWords, lang: Lang) -> Option<AnyView> {
    let rows: Vec<_> = words
        .steps
        .iter()
        .zip(&lesson.steps)
        .enumerate()
        .filter_map(|(i, (step, shape))| Some(format!("{}. {}", i + 1, right(step.question.as_ref()?, shape)?)))
        .collect();
    let Marks { lang, dir, easy } = marks(ctx.lang, lang);
    (!rows.is_empty()).then(|| {
        let rows: Vec<_> = rows.into_iter().map(|row| view! { <span class="sheet__right">{row}" "</span> }).collect();
        view! { <p class="sheet__rights"><b>{ctx.t("handout-answers")}": "</b><span lang=lang dir=dir data-variante=easy>{rows}</span></p> }
            .into_any()
    })
}

/// The right answer in words; nothing where none is right or wrong.
fn right(question: &Question, shape: &Shape) -> Option<String> {
    let all: Vec<usize> = match shape.kind {
        Kind::Text => return question.solutions.first().cloned(),
        Kind::Order => (1..=shape.options).collect(),
        Kind::Single | Kind::Multiple | Kind::Select => shape.right.clone(),
        _ => return None,
    };
    let words: Vec<&str> = all
        .iter()
        .filter_map(|n| question.options.get(n.checked_sub(1)?))
        .map(|choice| choice.text.trim_end_matches('.'))
        .collect();
    Some(words.join(" – "))
}
