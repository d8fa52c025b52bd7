//! A step to practise: the device, what can be touched on it, and what is said to that.

use super::step::Scene;
use crate::{
    content::{Practised, Spoken},
    practice::{
        self, Act, Play, Touch, Verb, Words,
        play::{field, whole},
    },
    screen::Device,
};
use base::{
    PageContext,
    ui::{self, Hidden, Note, NoteKind, icon_markup, owner, raw},
};
use leptos::prelude::*;
use std::{borrow::Cow, sync::Arc};

/// The form: the button "Show me" stands outside of it, in the bar at the bottom.
const FORM: &str = "uebung";

/// What a page of practice knows.
pub(super) struct Practising {
    practised: Arc<Practised>,
    words: Arc<Words>,
}

/// The exercise of this step, in the reader's language or the nearest one.
pub(super) fn practising(scene: &Scene) -> Option<Practising> {
    let name = scene.shape()?.practice.as_deref()?;
    let practised = Arc::clone(scene.lesson.practices.get(name)?);
    let words = Arc::clone(practised.words(scene.ctx.lang)?);
    Some(Practising { practised, words })
}

impl Practising {
    /// How it stands: after the form that was sent, or at the beginning.
    pub(super) fn play(&self, ctx: &PageContext) -> Play<'_> {
        match &ctx.errors {
            Some(sent) => Play::turn(&self.practised.exercise, &self.words, &sent.fields),
            None => Play::begin(&self.practised.exercise, &self.words),
        }
    }

    /// Whether the goal is reached.
    pub(super) fn is_done(&self, play: &Play) -> bool {
        self.practised.exercise.is_done(&self.words, &play.state)
    }
}

/// The heading of what is said first, for the title of the page: who cannot see hears it first.
pub(super) fn said_first(ctx: &PageContext, practising: &Practising, play: &Play) -> Option<String> {
    if practising.is_done(play) {
        return Some(ctx.t("practice-done").into_owned());
    }
    if play.asks_help {
        return Some(ctx.t("practice-shown").into_owned());
    }
    said(ctx, practising, play).into_iter().next()
}

fn said(ctx: &PageContext, practising: &Practising, play: &Play) -> Vec<String> {
    play.answer(&practising.practised.exercise, &practising.words, |key| ctx.t(key).into_owned())
}

/// What is said, above the device: it gets the focus, so that it is read first.
fn note(scene: &Scene, practising: &Practising, play: &Play, shown: Option<&Act>) -> Option<AnyView> {
    let ctx = &scene.ctx;
    let exercise = &practising.practised.exercise;
    let mut lines = said(ctx, practising, play);
    let (kind, title) = if practising.is_done(play) {
        (NoteKind::Ok, "practice-done")
    } else if let Some(act) = shown {
        let (key, what) = exercise.told(&practising.words, &play.state, act, &Spoken(practising.words.lang()));
        lines.push(if what.is_empty() { ctx.t(key).into_owned() } else { ctx.tf(key, &[("what", what.into())]).into_owned() });
        (NoteKind::Show, "practice-shown")
    } else if play.before.is_none() {
        (NoteKind::Info, "practice-happened")
    } else {
        (NoteKind::Yet, "practice-happened")
    };
    if lines.is_empty() {
        return None;
    }
    let lang = practising.words.lang();
    let lines: Vec<_> = lines
        .iter()
        .flat_map(|said| practice::lines(lang, said))
        .map(|line| view! { <p>{scene.own(ui::sentences(line), false)}</p> })
        .collect();
    let main = ctx.errors.is_some();
    Some(view! { <Note kind=kind title=ctx.t(title) id="antwort" main=main>{lines}</Note> }.into_any())
}

/// The exercise: what is to be done, what was said, the device.
pub(super) fn exercise(scene: &Scene, practising: &Practising, play: &Play, heading: AnyView) -> AnyView {
    let ctx = &scene.ctx;
    let (exercise, words) = (&practising.practised.exercise, &practising.words);
    let done = practising.is_done(play);
    let is_phone = exercise.device == Device::Phone;
    let safe = match &exercise.safe {
        Some(safe) => scene.own(ui::sentences(words.sentence(safe)), false),
        None => raw(ui::sentences(&ctx.t(if is_phone { "practice-safe-phone" } else { "practice-safe-computer" }))),
    };
    let task: Vec<_> = practice::lines(words.lang(), words.sentence(&exercise.task))
        .into_iter()
        .map(|line| view! { <p class="lead">{scene.own(ui::sentences(line), false)}</p> })
        .collect();
    let shown = play.asks_help.then(|| exercise.next(words, &play.state)).flatten();
    let shown = shown.as_ref();
    let tools = (!done).then(|| tools(ctx, exercise, words, play, shown));
    let own = done.then(|| view! { <p>{raw(ui::sentences(&ctx.t("practice-own")))}</p> });
    view! {
        // Nothing of an older page is put into it again: the drawing would not fit to it.
        <form class="duo flow" id=FORM method="post" action=format!("{}#antwort", scene.address()) autocomplete="off">
            {owner(ctx)}
            <Hidden name="tun" value="ueben" />
            <Hidden name="id" value=scene.form_id("done", 0) />
            <Hidden name=field::STATE value=exercise.encode(&play.state) />
            <Hidden name=field::BEFORE value=play.before.clone().unwrap_or_default() />
            // The return key sends a form by its first button: that writes, and touches nothing.
            <button class="by-return" type="submit" name=field::ACT value=whole::WRITE tabindex="-1" aria-hidden="true"></button>
            <div class="flow">
                {note(scene, practising, play, shown)}
                {heading}
                {task}
                {own}
            </div>
            <div class="flow">
                {(!done).then(|| gestures(ctx, exercise, play)).flatten()}
                {device(scene, practising, play, shown, done)}
                {tools}
                <p class="muted">{safe}</p>
            </div>
        </form>
    }
    .into_any()
}

fn device(scene: &Scene, practising: &Practising, play: &Play, shown: Option<&Act>, done: bool) -> AnyView {
    let ctx = &scene.ctx;
    let (exercise, words) = (&practising.practised.exercise, &practising.words);
    let painted = practice::paint(exercise, words, &play.state, shown, &Spoken(practising.words.lang()), &ui::icon_body);
    let over: Vec<_> = painted.over.iter().map(|touch| over(touch, play, done)).collect();
    let (class, name) = match exercise.device {
        Device::Computer => ("practice practice--computer", "practice-device-computer"),
        _ => ("practice", "practice-device-phone"),
    };
    view! {
        <div class=class role="group" aria-label=ctx.t(name) dir="ltr">
            <div class="practice__d">
                {raw(painted.svg)}
                {over}
            </div>
        </div>
    }
    .into_any()
}

fn over(touch: &Touch, play: &Play, done: bool) -> AnyView {
    let places = |at: practice::Placed| format!("x{} y{} w{} h{}", at.x, at.y, at.w, at.h);
    match touch {
        Touch::Words(words) => view! { <p class="vh">{words.clone()}</p> }.into_any(),
        Touch::Button { code, name, switch, at, marked } => {
            let class = format!("practice__t{} {}", if *marked { " practice__t--next" } else { "" }, places(*at));
            let switch_role = switch.map(|_| "switch");
            let checked = switch.map(|on| if on { "true" } else { "false" });
            // After a drawn key the next one is near.
            let focus = play.key.as_ref().is_some_and(|key| *code == format!("key {key}"));
            view! {
                <button
                    class=class
                    type="submit"
                    name=field::ACT
                    value=code.clone()
                    role=switch_role
                    aria-checked=checked
                    aria-label=name.clone()
                    disabled=done
                    autofocus=focus
                ></button>
            }
            .into_any()
        }
        Touch::Field(of) => {
            let class = format!("practice__in{} {}", if of.marked { " practice__t--next" } else { "" }, places(of.at));
            view! {
                <input
                    class=class
                    type="text"
                    name=format!("{}{}", field::TEXT, of.text)
                    value=of.value.clone()
                    aria-label=of.name.clone()
                    maxlength=practice::MOST_WRITTEN
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    dir="auto"
                    disabled=done
                />
            }
            .into_any()
        }
    }
}

/// What the finger or the mouse does, where an exercise asks for more than tapping.
fn gestures(ctx: &PageContext, exercise: &practice::Exercise, play: &Play) -> Option<AnyView> {
    let verbs: Vec<Verb> = exercise.verbs().filter(|verb| verb.is_on_a_part()).collect();
    if verbs.is_empty() {
        return None;
    }
    let is_computer = exercise.device == Device::Computer;
    let legend = ctx.t(if is_computer { "practice-mouse" } else { "practice-finger" });
    // What was taken is to be dropped next.
    let chosen = if play.state.holds_something() { Verb::Drag } else { Verb::Tap };
    let rows: Vec<_> = [Verb::Tap]
        .into_iter()
        .chain(verbs)
        .map(|verb| {
            let words = match verb {
                Verb::Tap if is_computer => "practice-click",
                Verb::Tap => "practice-tap",
                Verb::Hold => "practice-hold",
                Verb::Double => "practice-double",
                Verb::Right => "practice-right",
                Verb::Hover => "practice-hover",
                _ => "practice-drag",
            };
            view! {
                <label class="chip">
                    <input type="radio" name=field::VERB value=verb.code() checked=verb == chosen />
                    {ctx.t(words)}
                </label>
            }
        })
        .collect();
    Some(
        view! {
            <fieldset class="practice__how">
                <legend>{legend}</legend>
                <div class="chips">{rows}</div>
            </fieldset>
        }
        .into_any(),
    )
}

/// Swipes and keys as buttons, and what is done with the exercise as a whole.
fn tools(ctx: &PageContext, exercise: &practice::Exercise, words: &Words, play: &Play, shown: Option<&Act>) -> AnyView {
    let button = |value: String, icon: &'static str, words: Cow<'static, str>, next: bool| {
        let class = if next { "btn practice__t--next" } else { "btn" };
        view! {
            <button class=class type="submit" name=field::ACT value=value>
                {raw(icon_markup(icon))}
                {words}
            </button>
        }
        .into_any()
    };
    let is_shown = |act: Act| shown == Some(&act);
    let swipes = exercise.verbs().any(|verb| verb == Verb::Swipe).then(|| {
        let ways = [
            ("up", "arrow-up", "practice-up"),
            ("down", "arrow-down", "practice-down"),
            ("left", "arrow-left", "practice-left"),
            ("right", "arrow-right", "practice-right-way"),
        ];
        let buttons: Vec<_> = ways
            .into_iter()
            .map(|(way, icon, words)| button(format!("swipe {way}"), icon, ctx.t(words), is_shown(Act::Swipe(way.to_owned()))))
            .collect();
        view! { <div class="practice__more practice__more--four" role="group" aria-label=ctx.t("practice-swipes")>{buttons}</div> }
    });
    let keys = exercise.keys();
    let keys = (!keys.is_empty()).then(|| {
        let buttons: Vec<_> = keys
            .into_iter()
            .map(|key| {
                button(
                    format!("press {key}"),
                    "keyboard",
                    Cow::Owned(words.label(exercise, key).to_owned()),
                    is_shown(Act::Press(key.to_owned())),
                )
            })
            .collect();
        view! { <div class="practice__more" role="group" aria-label=ctx.t("practice-keys")>{buttons}</div> }
    });
    let stop =
        exercise.offers_stop(&play.state).then(|| button("stop".to_owned(), "hand", ctx.t("practice-stop"), is_shown(Act::Stop)));
    let undo = play.before.is_some().then(|| button(whole::UNDO.to_owned(), "arrow-left", ctx.t("practice-undo"), false));
    let again = play.before.is_some().then(|| button(whole::AGAIN.to_owned(), "rotate-ccw", ctx.t("practice-again"), false));
    view! {
        {swipes}
        {keys}
        <div class="practice__more">
            {stop}
            {undo}
            {again}
        </div>
    }
    .into_any()
}

/// "Show me", in the bar at the bottom.
pub(super) fn show_me(ctx: &PageContext) -> AnyView {
    view! {
        <button class="btn" type="submit" form=FORM name=field::ACT value=whole::HELP>
            {raw(icon_markup("eye"))}
            {ctx.t("practice-help")}
        </button>
    }
    .into_any()
}
