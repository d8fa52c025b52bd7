//! The question of a step: the form, what was said to the answer, hints.

use super::step::Scene;
use crate::{
    course::{Choice, Kind, Question, Shape},
    rules,
};
use base::{
    PageContext,
    ui::{self, ErrorSummary, Hidden, Note, NoteKind, icon_markup, owner, raw},
};
use leptos::prelude::*;

const FORM: &str = "frage";

/// What to mend, when nothing was answered; or that it could not be kept, because the sign-in is over.
pub(super) fn problem(scene: &Scene) -> AnyView {
    view! { <ErrorSummary ctx=scene.ctx.clone() /> }.into_any()
}

/// What is said to the answer given before: the first thing on the page.
pub(super) fn verdict(scene: &Scene) -> Option<AnyView> {
    let (shape, question) = (scene.shape()?, scene.words()?.question.as_ref()?);
    if !scene.shows_answer() {
        return None;
    }
    let ctx = &scene.ctx;
    let why = (!question.why.is_empty()).then(|| scene.own(question.why.clone(), true));
    let (kind, title, said) = if scene.standing.right == Some(true) {
        (NoteKind::Ok, "answer-right", why)
    } else if scene.standing.solved {
        (NoteKind::Show, "answer-solution", why)
    } else {
        let said = said(shape, question, scene.standing.answer.as_deref().unwrap_or_default());
        let said = if said.is_empty() { raw(ui::sentences(&ctx.t("answer-look-again"))) } else { scene.own(said, false) };
        (NoteKind::Yet, "answer-not-yet", Some(view! { <p>{said}</p> }.into_any()))
    };
    Some(view! { <Note kind=kind title=ctx.t(title) id="antwort" main=true>{said}</Note> }.into_any())
}

/// The answers with hers marked, and what may be done now.
pub(super) fn answered(scene: &Scene) -> Option<AnyView> {
    let (shape, question) = (scene.shape()?, scene.words()?.question.as_ref()?);
    if !scene.shows_answer() {
        return None;
    }
    let ctx = &scene.ctx;
    let given = scene.standing.answer.clone().unwrap_or_default();
    let open = scene.standing.right == Some(true) || scene.standing.solved;
    let solution = (!open && scene.standing.wrong >= rules::TRIES_BEFORE_SOLUTION).then(|| {
        view! {
            <form method="post" action=scene.address()>
                {owner(&scene.ctx)}
                <Hidden name="tun" value="loesung" />
                <Hidden name="id" value=scene.form_id("solution", scene.standing.tries) />
                <Hidden name="step" value=scene.step_mark() />
                <button class="btn btn--quiet" type="submit">
                    {raw(icon_markup("eye"))}
                    {ctx.t("show-solution")}
                </button>
            </form>
        }
    });
    let again = open.then(|| {
        let href = format!("{}?neu=1#frage", scene.address());
        view! {
            <p>
                <ui::QuietLink href=href icon="rotate-ccw" words=ctx.t("practise") />
            </p>
        }
    });
    Some(
        view! {
            {marked(scene, shape, question, &given, open)}
            {solution}
            {again}
        }
        .into_any(),
    )
}

/// What the author says to who chose these answers.
fn said(shape: &Shape, question: &Question, given: &str) -> String {
    let chosen: Vec<usize> = given.split(',').filter_map(|n| n.parse().ok()).collect();
    if !matches!(shape.kind, Kind::Single | Kind::Multiple) {
        return String::new();
    }
    let wrong: Vec<&str> = chosen
        .iter()
        .filter(|n| !shape.right.contains(n))
        .filter_map(|n| question.options.get(n.checked_sub(1)?))
        .map(|c| c.say.as_str())
        .filter(|say| !say.is_empty())
        .collect();
    wrong.first().copied().unwrap_or("").to_owned()
}

/// The answers as a list, hers marked; the right ones marked when they may be seen.
fn marked(scene: &Scene, shape: &Shape, question: &Question, given: &str, open: bool) -> AnyView {
    let ctx = &scene.ctx;
    let chosen: Vec<usize> = given.split(',').filter_map(|n| n.parse().ok()).collect();
    match shape.kind {
        Kind::Text => {
            let words = if open { question.solutions.first().cloned().unwrap_or_default() } else { given.to_owned() };
            let (class, label) =
                if open { ("choice choice--right", ctx.t("right-answer")) } else { ("choice choice--yet", ctx.t("your-answer")) };
            view! {
                <ul class="choices">
                    <li class=class>
                        <span><bdi>{words}</bdi><small>{label}</small></span>
                    </li>
                </ul>
            }
            .into_any()
        }
        Kind::Order => {
            let order: Vec<usize> = if open { (1..=shape.options).collect() } else { chosen };
            let rows: Vec<_> = order
                .iter()
                .filter_map(|n| question.options.get(n.checked_sub(1)?))
                .map(|c| view! { <li class="order__row"><span>{scene.own(c.html.clone(), false)}</span></li> })
                .collect();
            view! { <ol class=if open { "order order--right" } else { "order" }>{rows}</ol> }.into_any()
        }
        _ => {
            let rows: Vec<_> = question
                .options
                .iter()
                .enumerate()
                .map(|(i, choice)| {
                    let (mine, is_right) = (chosen.contains(&(i + 1)), shape.right.contains(&(i + 1)));
                    let class = match (open && is_right, mine) {
                        (true, _) => "choice choice--right",
                        (false, true) if open => "choice",
                        (false, true) => "choice choice--yet",
                        _ => "choice",
                    };
                    let mine = mine.then(|| view! { <small>{ctx.t("your-answer")}</small> });
                    let tick = (open && is_right)
                        .then(|| view! { {raw(icon_markup("check"))}<span class="vh">{ctx.t("right-answer")}</span> });
                    view! { <li class=class>{tick}<span>{scene.own(choice.html.clone(), false)}{mine}</span></li> }
                })
                .collect();
            view! { <ul class="choices">{rows}</ul> }.into_any()
        }
    }
}

/// The form, when there is something to answer.
pub(super) fn form(scene: &Scene) -> Option<AnyView> {
    let (shape, question) = (scene.shape()?, scene.words()?.question.as_ref()?);
    if scene.shows_answer() {
        return None;
    }
    let fields = match shape.kind {
        Kind::Look | Kind::Practice => return None,
        Kind::Single | Kind::Select => choices(scene, &question.options, "radio"),
        Kind::Scale => floors(scene, &question.options),
        Kind::Multiple | Kind::Tick => choices(scene, &question.options, "checkbox"),
        Kind::Text => text(scene),
        Kind::Order => order(scene, &question.options),
        // Its two buttons stand in the bar at the bottom.
        Kind::Try => ().into_any(),
    };
    let hints = hints(scene, question);
    // The return key sends a form by its first button; that is to answer, not to ask for a hint.
    let first =
        hints.is_some().then(|| view! { <button class="by-return" type="submit" tabindex="-1" aria-hidden="true"></button> });
    Some(
        view! {
            <form method="post" id=FORM action=scene.address()>
                {owner(&scene.ctx)}
                <Hidden name="tun" value="antwort" />
                <Hidden name="id" value=scene.form_id("answer", scene.standing.tries) />
                <Hidden name="step" value=scene.step_mark() />
                {first}
                <div class="flow">{fields} {hints}</div>
            </form>
        }
        .into_any(),
    )
}

/// The button that sends the form; it stands in the bar at the bottom.
pub(super) fn send(words: String) -> AnyView {
    view! {
        <button class="btn btn--main" type="submit" form=FORM>
            {words}
            <span class="light">{raw(icon_markup("arrow-right"))}</span>
        </button>
    }
    .into_any()
}

/// "Did it work?": two big buttons in the bar at the bottom.
pub(super) fn tried(ctx: &PageContext) -> AnyView {
    view! {
        <p class="actionbar__q" id="geklappt">{raw(ui::sentences(&ctx.t("try-question")))}</p>
        <button class="btn" type="submit" form=FORM name="a" value="no" aria-describedby="geklappt">
            <span data-satz="">{ctx.t("try-help")}</span>
        </button>
        <button class="btn btn--main" type="submit" form=FORM name="a" value="yes" aria-describedby="geklappt">
            <span data-satz="">{ctx.t("try-worked")}</span>
            <span class="light">{raw(icon_markup("check"))}</span>
        </button>
    }
    .into_any()
}

fn legend(scene: &Scene) -> String {
    let key = match scene.shape().map(|s| s.kind) {
        Some(Kind::Multiple) => "choose-several",
        Some(Kind::Tick) => "tick-off",
        Some(Kind::Select) => "choose-word",
        _ => "choose-one",
    };
    scene.ctx.t(key).into_owned()
}

/// The answers that are marked now: those that were sent and refused; else what was ticked off or felt before is still so.
fn chosen(scene: &Scene) -> Vec<String> {
    match &scene.ctx.errors {
        Some(refused) => refused.fields.all("a").map(ToOwned::to_owned).collect(),
        None if scene.shape().is_some_and(|s| matches!(s.kind, Kind::Tick | Kind::Scale)) => {
            scene.standing.answer.iter().flat_map(|a| a.split(',')).map(ToOwned::to_owned).collect()
        }
        None => Vec::new(),
    }
}

fn choices(scene: &Scene, options: &[Choice], kind: &'static str) -> AnyView {
    let before = chosen(scene);
    let (label, list) = match scene.shape().map(|s| s.kind) {
        Some(Kind::Tick) => ("tick", "ticks"),
        _ => ("choice", "choices"),
    };
    let rows: Vec<_> = options
        .iter()
        .enumerate()
        .map(|(i, choice)| {
            let value = (i + 1).to_string();
            let checked = before.contains(&value);
            view! {
                <label class=label>
                    <input type=kind name="a" value=value checked=checked id=(i == 0).then_some("a") />
                    <span>{scene.own(choice.html.clone(), false)}</span>
                </label>
            }
        })
        .collect();
    group(scene, &legend(scene), list, rows)
}

/// What can be chosen, with what to do and what is to mend above it.
fn group<R: IntoView + 'static>(scene: &Scene, legend: &str, class: &'static str, rows: Vec<R>) -> AnyView
where
    Vec<R>: IntoView,
{
    let bad = scene.ctx.field_error("a").is_some();
    view! {
        <fieldset aria-describedby=bad.then_some("a-err")>
            <legend>{raw(ui::sentences(legend))}</legend>
            {mend(scene)}
            <div class=class>{rows}</div>
        </fieldset>
    }
    .into_any()
}

/// How much: the floors of a house, most at the top; the chosen window and those below it are lit.
fn floors(scene: &Scene, options: &[Choice]) -> AnyView {
    let before = chosen(scene);
    let rows: Vec<_> = options
        .iter()
        .enumerate()
        .rev()
        .map(|(i, choice)| {
            let value = (i + 1).to_string();
            let checked = before.contains(&value);
            view! {
                <label class="house__floor floor">
                    <input type="radio" name="a" value=value checked=checked id=(i + 1 == options.len()).then_some("a") />
                    <span>{scene.own(choice.html.clone(), false)}</span>
                </label>
            }
        })
        .collect();
    group(scene, &scene.ctx.t("choose-feeling"), "floors", rows)
}

fn mend(scene: &Scene) -> Option<AnyView> {
    ui::problem(&scene.ctx, "a")
}

fn text(scene: &Scene) -> AnyView {
    let ctx = &scene.ctx;
    let bad = ctx.field_error("a").is_some();
    view! {
        <div class=if bad { "field field--bad" } else { "field" }>
            <label for="a">{raw(ui::sentences(&ctx.t("write-word")))}</label>
            {mend(scene)}
            <input
                class=if bad { "in in--bad" } else { "in" }
                type="text"
                id="a"
                name="a"
                value=ctx.typed("a").to_owned()
                autocomplete="off"
                autocapitalize="off"
                maxlength=rules::LONGEST_ANSWER
                enterkeyhint="done"
                aria-describedby=bad.then_some("a-err")
                aria-invalid=bad.then_some("true")
            />
        </div>
    }
    .into_any()
}

fn order(scene: &Scene, options: &[Choice]) -> AnyView {
    let ctx = &scene.ctx;
    let rows: Vec<_> = scene
        .order
        .iter()
        .enumerate()
        .filter_map(|(at, number)| {
            let choice = options.get(number.checked_sub(1)?)?;
            let place = at + 1;
            let up = ctx.tf("order-up", &[("what", choice.text.clone().into())]);
            let down = ctx.tf("order-down", &[("what", choice.text.clone().into())]);
            let view = view! {
                <li class="order__row">
                    <input type="hidden" name="order" value=number.to_string() />
                    <span>{scene.own(choice.html.clone(), false)}</span>
                    <span class="order__moves">
                        <button class="order__up" type="submit" name="move" value=format!("{place}-up") aria-label=up>
                            {raw(icon_markup("arrow-up"))}
                            {ctx.t("order-up-short")}
                        </button>
                        <button class="order__down" type="submit" name="move" value=format!("{place}-down") aria-label=down>
                            {raw(icon_markup("arrow-down"))}
                            {ctx.t("order-down-short")}
                        </button>
                    </span>
                </li>
            };
            Some(view)
        })
        .collect();
    view! {
        <fieldset>
            <legend>{raw(ui::sentences(&ctx.t("order-hint")))}</legend>
            <ol class="order" data-order="" data-text-place=ctx.t("order-place")>
                {rows}
            </ol>
            <p class="vh" role="status" data-order-status=""></p>
        </fieldset>
    }
    .into_any()
}

/// The hints that were asked for, and the way to the next one: a button of the same form, so that what was answered so far stays.
fn hints(scene: &Scene, question: &Question) -> Option<AnyView> {
    if question.hints.is_empty() {
        return None;
    }
    let ctx = &scene.ctx;
    let shown = scene.standing.hints.min(question.hints.len());
    let said: Vec<_> = question.hints.iter().take(shown).map(|hint| view! { <p>{scene.own(hint.clone(), false)}</p> }).collect();
    let more = (shown < question.hints.len()).then(|| {
        let id = scene.form_id("hint", scene.standing.hints);
        let to = format!("{}#hinweis", scene.address());
        view! {
            <p>
                <button class="btn btn--quiet" type="submit" name="hinweis" value=id formaction=to>
                    {raw(icon_markup("info"))}
                    {ctx.t("hint-show")}
                </button>
            </p>
        }
    });
    let box_ = (shown > 0).then(|| {
        view! { <Note kind=NoteKind::Hint title=ctx.t("hint") id="hinweis">{said}</Note> }
    });
    Some(view! { {box_}{more} }.into_any())
}
