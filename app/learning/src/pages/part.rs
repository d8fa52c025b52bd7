//! What several pages of learning share.

use crate::paths;
use crate::{
    acts::{Ahead, GoOn},
    content::Library,
    course::{Course, Finished, Lesson},
    rules::Progress,
};
use base::{
    AppError, Lang, PageContext,
    ui::{self, LightLink, Note, NoteKind, Windows, drawing_markup, icon_markup, raw, say_tool},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The course and the lesson of an address.
pub(super) fn find(library: &Library, course: &str, lesson: &str) -> Result<(Arc<Course>, Arc<Lesson>), AppError> {
    let course = library.course(course).ok_or(AppError::NotFound)?;
    let lesson = course.lesson(lesson).ok_or(AppError::NotFound)?;
    Ok((course.clone(), lesson.clone()))
}

/// The marks of an element whose words are in another language than the page; none when they are the same.
pub(super) struct Marks {
    pub(super) lang: Option<&'static str>,
    pub(super) dir: Option<&'static str>,
    pub(super) easy: Option<&'static str>,
}

/// How to mark words that are written in `words` on a page in `page`.
pub(super) fn marks(page: Lang, words: Lang) -> Marks {
    let foreign = page.tag() != words.tag();
    Marks {
        lang: foreign.then(|| words.tag()),
        dir: (page.dir() != words.dir()).then(|| words.dir()),
        easy: (words == Lang::Ls && page != Lang::Ls).then_some("leicht"),
    }
}

/// Words of the content, marked with their language when the page is in another one. `block`: paragraphs, not a part of a line.
pub(super) fn own_words(page: Lang, words: Lang, html: String, block: bool) -> AnyView {
    if page.tag() == words.tag() && (page == words || words != Lang::Ls) {
        return raw(html);
    }
    let Marks { lang, dir, easy } = marks(page, words);
    if block {
        view! { <div lang=lang dir=dir data-variante=easy>{raw(html)}</div> }.into_any()
    } else {
        view! { <span lang=lang dir=dir data-variante=easy>{raw(html)}</span> }.into_any()
    }
}

/// Says honestly that these words are not there in the reader's language.
pub(super) fn other_language(ctx: &PageContext, words: Lang) -> Option<AnyView> {
    let line = ctx.t("lang-missing-line");
    (ctx.lang != words && ctx.lang.tag() != words.tag()).then(|| {
        view! {
            <Note kind=NoteKind::Lang title=ctx.t("lang-missing-title")>
                <p>{line}</p>
            </Note>
        }
        .into_any()
    })
}

/// "6 Lektionen, etwa 30 Minuten".
pub(super) fn size(ctx: &PageContext, course: &Course) -> String {
    ctx.tf("course-size", &[("lessons", course.lessons.len().into()), ("minutes", i64::from(course.minutes()).into())])
        .into_owned()
}

/// The topic of a course, with its icon and colour.
pub(super) fn topic_tag(ctx: &PageContext, topic: &str) -> AnyView {
    let icon = match topic {
        "computer" => "laptop",
        "internet" => "globe",
        "sicher" => "shield-check",
        "arbeit" => "briefcase",
        "stadtteil" => "map",
        _ => "smartphone",
    };
    view! {
        <p class=format!("tag t-{topic}")>
            {raw(icon_markup(icon))}
            {ctx.t(&format!("topic-{topic}"))}
        </p>
    }
    .into_any()
}

/// The rule by which the lesson is finished, in words.
pub(super) fn rule(ctx: &PageContext, lesson: &Lesson) -> String {
    match lesson.finished {
        Finished::All => ctx.tf("lesson-rule-all", &[("steps", lesson.steps.len().into())]),
        Finished::Right { m, n } => ctx.tf("lesson-rule-right", &[("m", m.into()), ("n", n.into())]),
    }
    .into_owned()
}

/// Check marks before can-do lines.
pub(super) fn checks(page: Lang, words: Lang, lines: &[String]) -> AnyView {
    let Marks { lang, dir, .. } = marks(page, words);
    let rows: Vec<_> =
        lines.iter().map(|line| view! { <li>{raw(icon_markup("check"))}<span>{raw(ui::sentences(line))}</span></li> }).collect();
    view! { <ul class="checks" lang=lang dir=dir>{rows}</ul> }.into_any()
}

/// The state of a lesson in words: finished, begun, or how long it takes.
pub(super) fn state(ctx: &PageContext, lesson: &Lesson, progress: &Progress) -> AnyView {
    if progress.finished {
        view! { <small>{raw(icon_markup("check"))}{ctx.t("state-finished")}</small> }.into_any()
    } else if let (true, Some(step)) = (progress.is_begun(), progress.next(lesson)) {
        let words = ctx.tf("state-begun-step", &[("step", step.into()), ("of", lesson.steps.len().into())]);
        view! { <small>{words}</small> }.into_any()
    } else {
        view! { <small>{ctx.tf("minutes", &[("minutes", i64::from(lesson.minutes).into())])}</small> }.into_any()
    }
}

/// The panel "go on here": the first thing a returning learner sees.
pub fn go_on_panel(ctx: &PageContext, way: &GoOn) -> AnyView {
    match way {
        GoOn::Step(ahead) => step_panel(ctx, ahead),
        GoOn::Whole { course, next } => whole_panel(ctx, course, next.as_deref()),
    }
}

fn step_panel(ctx: &PageContext, ahead: &Ahead) -> AnyView {
    let Some((lang, words)) = ahead.lesson.words(ctx.lang) else { return ().into_any() };
    let Marks { lang, dir, .. } = marks(ctx.lang, lang);
    let of = ahead.lesson.steps.len();
    let words_of = ctx.tf("step-of", &[("step", ahead.step.into()), ("of", of.into())]).into_owned();
    let href = paths::Step::href(ctx.lang, &ahead.course.slug, &ahead.lesson.slug, ahead.step);
    view! {
        <section class="panel panel--flush" aria-labelledby="weiter">
            {raw(drawing_markup(&ahead.course.picture, "pic"))}
            <div class="panel__in flow">
                <h2 id="weiter" lang=lang dir=dir>
                    {words.title.clone()}
                </h2>
                <Windows lit=ahead.lit of=of words=words_of id="weiter-schritt" />
                <LightLink
                    href=href
                    words=if ahead.begun { ctx.t("go-on") } else { ctx.t("begin") }
                    wide=true
                />
            </div>
        </section>
    }
    .into_any()
}

/// A course of which every lesson is finished, and what comes after it.
fn whole_panel(ctx: &PageContext, course: &Course, next: Option<&Course>) -> AnyView {
    view! {
        <section class="panel panel--flush" aria-labelledby="weiter">
            {raw(drawing_markup("hell", "pic"))}
            <div class="panel__in flow">
                <h2 id="weiter">{ctx.t("whole-title")}</h2>
                {whole_line(ctx, course)}
                {next.map(|course| next_line(ctx, course))}
                {after_whole(ctx, next, true)}
            </div>
        </section>
    }
    .into_any()
}

/// What one can do after a whole course.
pub(super) fn whole_line(ctx: &PageContext, course: &Course) -> Option<AnyView> {
    let (lang, words) = course.words(ctx.lang)?;
    let Marks { lang, dir, .. } = marks(ctx.lang, lang);
    let view = view! {
        <p>{ctx.t("whole-line")}" "<b lang=lang dir=dir>{words.title.clone()}</b></p>
    };
    Some(view.into_any())
}

/// "Als Nächstes: " and the course.
pub(super) fn next_line(ctx: &PageContext, course: &Course) -> Option<AnyView> {
    let (lang, words) = course.words(ctx.lang)?;
    let Marks { lang, dir, .. } = marks(ctx.lang, lang);
    let view = view! {
        <p>{ctx.t("me-next")}": "<b lang=lang dir=dir>{words.title.clone()}</b></p>
    };
    Some(view.into_any())
}

/// The way on after a whole course: the next one, or, when all are whole, what one can do now.
pub(super) fn after_whole(ctx: &PageContext, next: Option<&Course>, wide: bool) -> AnyView {
    let (href, words) = match next {
        Some(course) => (paths::Course::href(ctx.lang, &course.slug), ctx.t("next-course")),
        None => (paths::Me::href(ctx.lang), ctx.t("to-me")),
    };
    view! { <LightLink href=href words=words wide=wide /> }.into_any()
}

/// The bar of the lesson player: pause, how far one is, read aloud, help.
pub(super) struct Bar {
    /// Where "Pause" leads.
    pub(super) pause: String,
    /// Where "Hilfe" leads.
    pub(super) help: String,
    /// How many windows are lit: as many as steps are done, here as everywhere.
    pub(super) lit: usize,
    /// How many there are.
    pub(super) of: usize,
    /// "Schritt 3 von 8".
    pub(super) words: String,
    /// The language of the words that are read aloud.
    pub(super) spoken: Lang,
    /// Which of them are read (see `say_tool`).
    pub(super) reads: &'static str,
}

impl Bar {
    /// The bar.
    pub(super) fn view(self, ctx: &PageContext) -> AnyView {
        view! {
            <header class="playbar">
                {ui::tool(self.pause, "x", ctx.t("pause").into_owned(), false)}
                <Windows lit=self.lit of=self.of words=self.words />
                {say_tool(ctx, self.spoken, self.reads)}
                {ui::tool(self.help, "life-buoy", ctx.t("help").into_owned(), false)}
            </header>
        }
        .into_any()
    }
}
