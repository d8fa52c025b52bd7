//! One step: the heart. A picture, a few sentences, at most one question, one way on.

use super::{
    part::{Bar, find, marks, other_language, own_words},
    practice, question,
};
use crate::paths;
use crate::{
    acts,
    content::Library,
    course::{Course, Kind, Lesson, Shape, StepWords},
    forms, rules,
    rules::{Progress, Standing},
};
use base::{
    AppError, Lang, Page, PageContext,
    ui::{self, Hidden, LightLink, MainButton, QuietLink, owner, raw},
};
use leptos::prelude::*;
use std::sync::Arc;

/// What is read aloud: the sentences, and what the bar at the bottom asks.
const READ: &str = "main [data-satz], .actionbar [data-satz]";

/// What the page of one step knows.
pub(super) struct Scene {
    pub(super) ctx: PageContext,
    pub(super) course: Arc<Course>,
    pub(super) lesson: Arc<Lesson>,
    pub(super) number: usize,
    pub(super) standing: Standing,
    /// Who the ids of the forms belong to, when that is known.
    pub(super) learner: Option<String>,
    /// A fresh try was asked for.
    pub(super) fresh: bool,
    /// The order of the lines, when they were moved.
    pub(super) order: Vec<usize>,
}

impl Scene {
    pub(super) fn shape(&self) -> Option<&Shape> {
        self.lesson.steps.get(self.number - 1)
    }

    pub(super) fn words(&self) -> Option<&StepWords> {
        self.lesson.words(self.ctx.lang).and_then(|(_, w)| w.steps.get(self.number - 1))
    }

    pub(super) fn address(&self) -> String {
        paths::Step::href(self.ctx.lang, &self.course.slug, &self.lesson.slug, self.number)
    }

    /// The id that the form carries, so that it counts once.
    pub(super) fn form_id(&self, kind: &str, count: usize) -> String {
        match (&self.learner, self.shape()) {
            (Some(learner), Some(shape)) => acts::form_id(learner, &self.lesson, &shape.id, kind, count),
            _ => String::new(),
        }
    }

    /// Which step, as it is now, the form was made for.
    pub(super) fn step_mark(&self) -> String {
        self.shape().map_or_else(String::new, |shape| acts::step_mark(&self.lesson, &shape.id))
    }

    /// Words of the lesson, marked with their language.
    pub(super) fn own(&self, html: String, block: bool) -> AnyView {
        let words = self.lesson.words(self.ctx.lang).map_or(self.ctx.lang, |(lang, _)| lang);
        own_words(self.ctx.lang, words, html, block)
    }

    /// Whether the answer given before is shown, instead of an empty form.
    pub(super) fn shows_answer(&self) -> bool {
        !self.fresh && self.ctx.errors.is_none() && self.standing.right.is_some()
    }
}

/// One step. In its query: `neu` for a fresh try; `folge` for how the lines of an order question lie now (`2.1.3`).
///
/// # Errors
/// `NotFound` for an unknown step.
pub async fn step_page(ctx: &PageContext, library: &Library, at: &paths::Step) -> Result<Page, AppError> {
    let (course, lesson, number) = (&at.course, &at.lesson, at.number);
    let (again, order) = (!ctx.query("neu").is_empty(), ctx.query("folge"));
    let (course, lesson) = find(library, course, lesson)?;
    let shape = number.checked_sub(1).and_then(|i| lesson.steps.get(i)).ok_or(AppError::NotFound)?;
    let (learner, events) = acts::at_lesson(ctx, &lesson).await?;
    let standing = rules::standing(&shape.id, &events);
    let mut moved: Vec<usize> = order.split('.').filter_map(|n| n.parse().ok()).collect();
    let mut sorted = moved.clone();
    sorted.sort_unstable();
    if !sorted.iter().copied().eq(1..=shape.options) {
        moved = match &ctx.errors {
            Some(refused) if shape.kind == Kind::Order => forms::order(&refused.fields, shape),
            _ => rules::mixed(&shape.id, shape.options),
        };
    }
    // A person's forms carry the same ids before and after her first answer.
    let learner = ctx.who.person.as_ref().map(|person| person.id.to_string()).or(learner);
    let scene = Scene { ctx: ctx.clone(), learner, standing, fresh: again, order: moved, number, course, lesson };
    let words = scene.words().ok_or(AppError::NotFound)?;
    let (spoken, _) = scene.lesson.words(ctx.lang).ok_or(AppError::NotFound)?;
    let of = scene.lesson.steps.len();
    let step_of = ctx.tf("step-of", &[("step", number.into()), ("of", of.into())]).into_owned();
    let lead = match scene.standing.right {
        Some(true) if scene.shows_answer() => ctx.t("answer-right"),
        Some(false) if scene.shows_answer() && !scene.standing.solved => ctx.t("answer-not-yet"),
        _ => step_of.clone().into(),
    };
    let practising = practice::practising(&scene);
    let answered = practising.as_ref().and_then(|practising| {
        let play = practising.play(ctx);
        practice::said_first(ctx, practising, &play).filter(|_| ctx.errors.is_some())
    });
    let lead = answered.map_or(lead, Into::into);
    let title = format!("{lead}: {}", words.title);
    let bar = Bar {
        pause: paths::Lesson::href(ctx.lang, &scene.course.slug, &scene.lesson.slug),
        help: paths::StepHelp::href(ctx.lang, &scene.course.slug, &scene.lesson.slug, number),
        lit: Progress::of(&events).lit(&scene.lesson),
        of,
        words: step_of,
        spoken,
        reads: READ,
    };
    let top = ctx.clone();
    let orders = scene.shape().is_some_and(|s| s.kind == Kind::Order) && !scene.shows_answer();
    let practises = practising.is_some();
    let page = Page::new(title, move || body(&scene, practising.as_ref())).player(move || bar.view(&top));
    let page = if practises { page.sheet("practice.css").script("js/practice.js") } else { page };
    Ok(if orders { page.script("js/order.js") } else { page })
}

fn body(scene: &Scene, practising: Option<&practice::Practising>) -> AnyView {
    let ctx = &scene.ctx;
    let (Some(words), Some(shape)) = (scene.words(), scene.shape()) else { return ().into_any() };
    let Some((words_lang, _)) = scene.lesson.words(ctx.lang) else { return ().into_any() };
    let note = other_language(ctx, words_lang);
    let wide = words.picture.contains("class=\"screen\"") && shape.kind == Kind::Look;
    let flow = if wide { "flow flow--wide" } else { "flow" };
    let help = paths::StepHelp::href(ctx.lang, &scene.course.slug, &scene.lesson.slug, scene.number);
    // After an answer the page is about what is said to it; the question comes after that.
    let verdict = question::verdict(scene);
    let title = scene.own(ui::sentences(&words.title), false);
    if let Some(practising) = practising {
        let play = practising.play(ctx);
        let text = (!words.text.is_empty()).then(|| view! { <div class="text flow">{scene.own(words.text.clone(), true)}</div> });
        // After a touch the page is about what is said to it.
        let is_answer = ctx.errors.is_some() && practice::said_first(ctx, practising, &play).is_some();
        let title = if is_answer { view! { <h2>{title}</h2> }.into_any() } else { view! { <h1>{title}</h1> }.into_any() };
        let heading = view! {
            {note}
            {title}
            {text}
        };
        // Who cannot do it now goes on all the same.
        let on = (!practising.is_done(&play)).then(|| {
            let next = forms::next(ctx.lang, &scene.lesson, scene.number);
            let words = if scene.standing.finished { "next" } else { "practice-skip" };
            view! { <p><QuietLink href=next icon="arrow-right" words=ctx.t(words) /></p> }
        });
        let exercise = practice::exercise(scene, practising, &play, heading.into_any());
        return view! {
            <main id="inhalt" class="player player--practice" tabindex="-1">
                <div class="wrap flow">
                    {question::problem(scene)}
                    {exercise}
                    <p>
                        <QuietLink href=help icon="hand-helping" words=ctx.t("stuck") />
                    </p>
                    {on}
                </div>
            </main>
            {practice_bar(scene, practising.is_done(&play))}
        }
        .into_any();
    }
    let heading = if verdict.is_some() { view! { <h2>{title}</h2> }.into_any() } else { view! { <h1>{title}</h1> }.into_any() };
    view! {
        <main id="inhalt" class="player" tabindex="-1">
            <div class="wrap">
                <div class=flow>
                    {question::problem(scene)}
                    {verdict}
                    {note}
                    {heading}
                    {raw(words.picture.clone())}
                    {(!words.text.is_empty()).then(|| view! { <div class="text flow">{scene.own(words.text.clone(), true)}</div> })}
                    {question::answered(scene)}
                    {question::form(scene)}
                    {words.audio.as_deref().map(|src| sound(src, ctx.lang, words_lang))}
                    <p>
                        <QuietLink href=help icon="hand-helping" words=ctx.t("stuck") />
                    </p>
                </div>
            </div>
        </main>
        {bottom(scene, wide)}
    }
    .into_any()
}

/// The lesson's own sound. "Vorlesen" in the bar plays it; without a script it stands here for itself.
fn sound(src: &str, page: Lang, words: Lang) -> AnyView {
    view! { <audio controls=true preload="none" data-read="" lang=marks(page, words).lang src=src.to_owned()></audio> }.into_any()
}

fn back(scene: &Scene) -> AnyView {
    let (lang, course, lesson) = (scene.ctx.lang, &scene.course.slug, &scene.lesson.slug);
    let href = if scene.number > 1 {
        paths::Step::href(lang, course, lesson, scene.number - 1)
    } else {
        paths::Lesson::href(lang, course, lesson)
    };
    view! { <a class="btn" href=href>{scene.ctx.t("back")}</a> }.into_any()
}

/// The bar below an exercise: back, "show me", and on once it was done.
fn practice_bar(scene: &Scene, done: bool) -> AnyView {
    let ctx = &scene.ctx;
    let next = forms::next(ctx.lang, &scene.lesson, scene.number);
    let main = if done { view! { <LightLink href=next words=ctx.t("next") /> }.into_any() } else { practice::show_me(ctx) };
    view! {
        <footer class="actionbar">
            {back(scene)}
            {main}
        </footer>
    }
    .into_any()
}

/// The bar at the bottom: back, and the one way on.
fn bottom(scene: &Scene, wide: bool) -> AnyView {
    let ctx = &scene.ctx;
    let next = forms::next(ctx.lang, &scene.lesson, scene.number);
    let kind = scene.shape().map_or(Kind::Look, |s| s.kind);
    let main = match (kind, scene.standing.right) {
        (Kind::Look, _) => view! {
            <form method="post" action=scene.address()>
                {owner(&scene.ctx)}
                <Hidden name="tun" value="weiter" />
                <Hidden name="id" value=scene.form_id("done", 0) />
                <Hidden name="step" value=scene.step_mark() />
                <MainButton words=ctx.t("next") />
            </form>
        }
        .into_any(),
        (_, Some(false)) if scene.shows_answer() && !scene.standing.solved => {
            view! { <LightLink href=format!("{}?neu=1#frage", scene.address()) words=ctx.t("try-again") icon="rotate-ccw" /> }
                .into_any()
        }
        (_, Some(_)) if scene.shows_answer() => view! { <LightLink href=next words=ctx.t("next") /> }.into_any(),
        // "Did it work?" is answered here, where it is always seen; who has answered before may go on.
        (Kind::Try, _) if scene.standing.finished => view! { <LightLink href=next words=ctx.t("next") /> }.into_any(),
        (Kind::Try, _) => {
            return view! {
                <footer class="actionbar actionbar--ask">
                    {back(scene)}
                    {question::tried(ctx)}
                </footer>
            }
            .into_any();
        }
        (Kind::Tick | Kind::Scale, _) => question::send(ctx.t("next").into_owned()),
        _ => question::send(ctx.t("check").into_owned()),
    };
    view! {
        <footer class=if wide { "actionbar actionbar--wide" } else { "actionbar" }>
            {back(scene)}
            {main}
        </footer>
    }
    .into_any()
}
