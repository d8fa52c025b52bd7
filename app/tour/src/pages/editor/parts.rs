//! What the pages of those who make the tour have in common.

use crate::{
    acts::desk::{Opened, OpenedPicture, Progress},
    paths,
    published::{Picture, Said, Words},
    rules::{
        kinds::StationState,
        spots::{Spot, View},
    },
};
use base::{
    Lang, PageContext,
    ui::{
        Back, ErrorSummary, Hidden, MainButton, Note, NoteKind, QuietLink, Windows, escape, icon_markup, owner, owner_once,
        problem, raw, sentences,
    },
};
use leptos::prelude::*;
use std::fmt::Write as _;
use uuid::Uuid;

/// So wide a picture is that is tapped without a script, in CSS pixels: what comes with the form counts from there.
pub(crate) const TAPPED: f64 = 280.0;

/// Sentences.
pub(super) fn said(words: impl AsRef<str>) -> AnyView {
    raw(format!("<p>{}</p>", sentences(words.as_ref())))
}

/// The name of a station, or that it has none yet.
pub(super) fn title_of(ctx: &PageContext, words: &Said<Words>) -> String {
    let named = words.nearest(ctx.lang).map(|(_, words)| words.title.clone()).filter(|title| !title.is_empty());
    let any = || words.0.iter().map(|(_, words)| words.title.clone()).find(|title| !title.is_empty());
    named.or_else(any).unwrap_or_else(|| ctx.t("desk-nameless").into_owned())
}

/// How far a station is, in words.
pub(super) fn state_words(state: StationState) -> &'static str {
    match state {
        StationState::Draft => "desk-state-draft",
        StationState::HandedIn => "desk-state-handed-in",
        StationState::Published => "desk-state-published",
        StationState::Withdrawn => "desk-state-withdrawn",
    }
}

/// The head of a question: the way back, how far one is, the question.
pub(super) fn head(ctx: &PageContext, opened: &Opened, question: u8, heading: &str) -> AnyView {
    let (href, words) = match question {
        1 => (paths::Desk::href(ctx.lang), ctx.t("desk-back")),
        before => (paths::Question::href(ctx.lang, opened.station.id, before - 1), ctx.t("desk-before")),
    };
    let of = ctx.tf("desk-question-of", &[("number", i64::from(question).into())]).into_owned();
    // What is done is lit; the last one, when nothing is missing any more.
    let lit = if question == 5 && opened.missing.is_empty() { 5 } else { usize::from(question) - 1 };
    let state = opened.station.state;
    let state_note = match state {
        StationState::Published => Some(("desk-live-title", if opened.may_change { "desk-live" } else { "" })),
        StationState::Withdrawn => Some(("desk-withdrawn-title", "desk-withdrawn")),
        StationState::Draft | StationState::HandedIn => None,
    };
    let note = state_note.map(|(title, line)| {
        let line = (!line.is_empty()).then(|| said(ctx.t(line)));
        view! { <Note kind=NoteKind::Info title=ctx.t(title)>{line}</Note> }
    });
    view! {
        <Back href=href words=words />
        <ErrorSummary ctx=ctx.clone() />
        <div class="text">
            <Windows lit=lit of=5 words=of id="question" />
        </div>
        <p class="muted">{title_of(ctx, &opened.words)}". "{ctx.t(state_words(state))}</p>
        <h1>{heading.to_owned()}</h1>
        {note}
    }
    .into_any()
}

/// The way on to the next question: everything is kept already.
pub(super) fn next(ctx: &PageContext, station: Uuid, question: u8) -> AnyView {
    let href = paths::Question::href(ctx.lang, station, question + 1);
    let on = view! { <base::ui::LightLink href=href words=ctx.t("desk-next") /> }.into_any();
    way_on(ctx, station, question, on)
}

/// The same way on, as the button of a form with this id: it keeps what stands there.
pub(super) fn keep_and_next(ctx: &PageContext, station: Uuid, question: u8, form: &'static str) -> AnyView {
    let on = view! {
        <button class="btn btn--main" type="submit" form=form name="next" value="1">
            {ctx.t("desk-next")}
            <span class="light">{raw(icon_markup("arrow-right"))}</span>
        </button>
    };
    way_on(ctx, station, question, on.into_any())
}

fn way_on(ctx: &PageContext, station: Uuid, question: u8, on: AnyView) -> AnyView {
    let numbers: Vec<_> = (1..=5_u8)
        .map(|number| {
            let href = paths::Question::href(ctx.lang, station, number);
            let here = (number == question).then_some("step");
            view! { <li><a class="chip" href=href aria-current=here>{number}". "{ctx.t(short(number))}</a></li> }
        })
        .collect();
    view! {
        <p class="btns desk__on">{on}</p>
        <nav aria-label=ctx.t("desk-questions")>
            <ul class="chips">{numbers}</ul>
        </nav>
    }
    .into_any()
}

/// A question in a word.
pub(super) fn short(question: u8) -> &'static str {
    match question {
        1 => "desk-q1-short",
        2 => "desk-q2-short",
        3 => "desk-q3-short",
        4 => "desk-q4-short",
        _ => "desk-q5-short",
    }
}

/// A form with one button. `once`: sent twice it is taken once.
pub(super) fn small_form(
    ctx: &PageContext,
    action: String,
    fields: Vec<(&'static str, String)>,
    (icon, words): (&'static str, String),
    class: &'static str,
) -> AnyView {
    let fields: Vec<_> = fields.into_iter().map(|(name, value)| view! { <Hidden name=name value=value /> }).collect();
    view! {
        <form method="post" action=action>
            {owner_once(ctx)}
            {fields}
            <button class=class type="submit">
                {raw(icon_markup(icon))}
                {words}
            </button>
        </form>
    }
    .into_any()
}

/// A box to choose one of several, with a line below.
pub(super) fn choice(name: &'static str, value: &str, chosen: bool, words: String, line: String) -> AnyView {
    let line = (!line.is_empty()).then(|| view! { <small>{line}</small> });
    view! {
        <label class="choice">
            <input type="radio" name=name value=value.to_owned() checked=chosen />
            <span>{words}{line}</span>
        </label>
    }
    .into_any()
}

/// The button that keeps a form.
pub(super) fn keep(ctx: &PageContext) -> AnyView {
    view! {
        <p class="formend">
            <MainButton words=ctx.t("desk-keep") icon="check" />
        </p>
    }
    .into_any()
}

/// A quieter one, where a page has several forms.
pub(super) fn keep_quietly(ctx: &PageContext) -> AnyView {
    view! {
        <p class="formend">
            <button class="btn" type="submit">
                {raw(icon_markup("check"))}
                {ctx.t("desk-keep")}
            </button>
        </p>
    }
    .into_any()
}

/// A picture as a page shows it, at most so wide.
pub(super) fn figure(picture: &Picture, alt: String) -> AnyView {
    let Some(size) = picture.at_least(400) else { return ().into_any() };
    let href = size.jpeg.href.clone();
    view! { <img class="desk__pic" src=href width=size.width height=size.height alt=alt decoding="async" loading="lazy" /> }
        .into_any()
}

/// How it stands with a picture that is not shown.
pub(super) fn progress_note(ctx: &PageContext, opened: &OpenedPicture, again: String) -> Option<AnyView> {
    let note = match opened.progress {
        Progress::Shown => return None,
        Progress::Making(done, of) => {
            let (title, line, look_again) = (ctx.t("desk-making-title"), ctx.t("desk-making"), ctx.t("desk-look-again"));
            let so_far = so_far(ctx, done, of);
            // Two names for one thing would be read twice: the sentence says what the bar shows.
            view! {
                <div role="status" data-waits=paths::Waiting::href(ctx.lang, opened.picture.id)>
                    <Note kind=NoteKind::Info title=title>
                        {said(line)}
                        <p data-so-far="">{so_far}</p>
                        <progress class="bar" max=of.max(1) value=done aria-hidden="true"></progress>
                        <p>
                            <a class="btn btn--quiet" href=again>
                                {raw(icon_markup("refresh-cw"))}
                                {look_again}
                            </a>
                        </p>
                    </Note>
                </div>
            }
            .into_any()
        }
        Progress::Refused(key) => bad(ctx, key),
        Progress::Failed => bad(ctx, "desk-making-failed"),
    };
    Some(note)
}

/// "1 von 3 Schritten sind fertig."; nothing until it is begun.
pub(super) fn so_far(ctx: &PageContext, done: i64, whole: i64) -> String {
    if whole == 0 {
        return String::new();
    }
    ctx.tf("desk-making-so-far", &[("done", done.into()), ("whole", whole.into())]).into_owned()
}

/// Before something is thrown away: what it is, the question, and what happens to it. `fields`: what the form says that throws it away.
pub(super) fn ask_erase(
    ctx: &PageContext,
    title: String,
    (question, line): (&str, &str),
    fields: Vec<(&'static str, String)>,
    here: &str,
) -> AnyView {
    let yes = ("trash-2", ctx.t("q5-erase-yes").into_owned());
    let line = ctx.t(line);
    view! {
        <div class="wrap flow text">
            <h1>{ctx.t(question)}</h1>
            <Note kind=NoteKind::Info title=title>{said(line)}</Note>
            {small_form(ctx, here.to_owned(), fields, yes, "btn")}
            <p><QuietLink href=here.to_owned() icon="arrow-left" words=ctx.t("q5-erase-no") /></p>
        </div>
    }
    .into_any()
}

/// What went wrong with a picture.
pub(super) fn bad(ctx: &PageContext, key: &str) -> AnyView {
    let (title, line) = (ctx.t("desk-refused-title"), ctx.t(key));
    view! {
        <div role="alert">
            <Note kind=NoteKind::Bad title=title>{said(line)}</Note>
        </div>
    }
    .into_any()
}

/// Something drawn over a picture that is tapped.
pub(super) enum Over {
    /// A rectangle, with a number.
    Box(Spot, Spot, usize),
    /// A point, with a number; 0: none.
    Dot(Spot, usize),
}

/// A picture to be tapped in, with this id. Without a script the tap is sent in pixels of the picture, which is `TAPPED` wide; with one in parts of 10,000.
pub(super) fn tap(
    ctx: &PageContext,
    id: &str,
    action: String,
    fields: Vec<(&'static str, String)>,
    (src, alt): (String, String),
    tall: f64,
    over: &[Over],
) -> AnyView {
    // What is wrong stands at the picture that was tapped.
    let problem = problem(ctx, id);
    let fields: Vec<_> = fields.into_iter().map(|(name, value)| view! { <Hidden name=name value=value /> }).collect();
    let height = (TAPPED * tall).round();
    view! {
        <form method="post" action=action class="tap" data-tap="">
            {owner(ctx)}
            {fields}
            <Hidden name="tap-id" value=id.to_owned() />
            <Hidden name="tall" value=format!("{tall:.4}") />
            <Hidden name="at-x" value="" />
            <Hidden name="at-y" value="" />
            {problem}
            {raw(format!(
                "<span class=\"tap__pic\"><input type=\"image\" id=\"{}\" class=\"tap__in\" name=\"tap\" src=\"{}\" alt=\"{}\" width=\"{TAPPED}\" \
                 height=\"{height}\">{}</span>",
                escape(id),
                escape(&src),
                escape(&alt),
                drawn(tall, over),
            ))}
        </form>
    }
    .into_any()
}

/// What lies over a picture; it is 1000 wide.
fn drawn(tall: f64, over: &[Over]) -> String {
    let height = 1000.0 * tall;
    let mut svg = format!("<svg class=\"tap__over\" viewBox=\"0 0 1000 {height:.0}\" aria-hidden=\"true\" focusable=\"false\">");
    for one in over {
        match one {
            Over::Box(from, to, number) => {
                let (x, y) = (from.x * 1000.0, from.y * height);
                let (w, h) = ((to.x - from.x) * 1000.0, (to.y - from.y) * height);
                let _ = write!(
                    svg,
                    "<rect class=\"tap__box tap__box--edge\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"{w:.0}\" height=\"{h:.0}\"/>\
                     <rect class=\"tap__box\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"{w:.0}\" height=\"{h:.0}\"/>\
                     <text class=\"tap__n tap__n--box\" x=\"{:.0}\" y=\"{:.0}\">{number}</text>",
                    x + w / 2.0,
                    y + h / 2.0 + 20.0,
                );
            }
            Over::Dot(spot, number) => {
                let (x, y) = (spot.x * 1000.0, spot.y * height);
                let _ = write!(svg, "<circle class=\"tap__dot\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"34\"/>");
                if *number > 0 {
                    let _ = write!(svg, "<text class=\"tap__n\" x=\"{x:.0}\" y=\"{:.0}\">{number}</text>", y + 18.0);
                }
            }
        }
    }
    svg.push_str("</svg>");
    svg
}

/// What is shown of a picture to be tapped in: its address, how high it is in parts of its width, and which view it is.
pub(super) struct Shown {
    /// The address of the file.
    pub(super) src: String,
    /// Height by width.
    pub(super) tall: f64,
    /// What it shows.
    pub(super) view: View,
}

/// The picture, or its side of this number.
pub(super) fn shown(picture: &Picture, side: u8) -> Option<Shown> {
    let (sizes, view) = match &picture.around {
        Some(around) => (around.sides.get(usize::from(side))?, View::Side(side)),
        None => (&picture.photo, View::Whole),
    };
    let large = sizes.iter().find(|size| size.width >= 800).or_else(|| sizes.last())?;
    let side_of = |length: i64| u32::try_from(length).map_or(1.0, f64::from);
    Some(Shown { src: large.jpeg.href.clone(), tall: side_of(large.height) / side_of(large.width).max(1.0), view })
}

/// The side that the address asks for: `?seite=`.
pub(super) fn side(ctx: &PageContext) -> u8 {
    ctx.query("seite").parse().ok().filter(|side| *side < 4).unwrap_or(0)
}

/// The four sides, to choose from.
pub(super) fn sides(ctx: &PageContext, href: impl Fn(u8) -> String, now: u8) -> AnyView {
    let words = ["tour-side-ahead", "tour-side-right", "tour-side-behind", "tour-side-left"];
    let links: Vec<_> = (0..4_u8)
        .zip(words)
        .map(|(side, words)| {
            let here = (side == now).then_some("true");
            view! { <li><a class="chip" href=href(side) aria-current=here>{ctx.t(words)}</a></li> }
        })
        .collect();
    view! { <ul class="chips">{links}</ul> }.into_any()
}

/// The language whose words are written: `?sprache=`, else German.
pub(super) fn writing(ctx: &PageContext) -> Lang {
    Lang::from_code(ctx.query("sprache")).unwrap_or(Lang::De)
}

/// The languages to write in, each with whether it is there.
pub(super) fn languages(ctx: &PageContext, href: impl Fn(Lang) -> String, now: Lang, is_there: impl Fn(Lang) -> bool) -> AnyView {
    let links: Vec<_> = Lang::ALL
        .into_iter()
        .map(|lang| {
            let here = (lang == now).then_some("true");
            let there = is_there(lang);
            let state = if there { ctx.t("desk-lang-there") } else { ctx.t("desk-lang-missing") };
            view! {
                <li>
                    <a class="chip" href=href(lang) aria-current=here>
                        {raw(icon_markup(if there { "check" } else { "minus" }))}
                        <span lang=lang.tag()>{lang.name()}</span>
                        <span class="vh">": "{state}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav aria-label=ctx.t("desk-langs")>
            <ul class="chips">{links}</ul>
        </nav>
    }
    .into_any()
}

/// Why a picture was refused on its way here, by the status of the answer.
pub(super) fn refused_on_the_way(status: &str) -> Option<&'static str> {
    Some(match status {
        "" => return None,
        "400" => "desk-send-none",
        "409" => "desk-send-again",
        "413" => "tour-refused-too-large",
        "415" => "tour-refused-unknown",
        "429" => "desk-send-many",
        "507" => "desk-send-full",
        _ => "desk-making-failed",
    })
}

/// The form that sends pictures, to a station or to none yet.
pub(super) fn send_form(ctx: &PageContext, station: Option<Uuid>) -> AnyView {
    let megabytes = crate::UPLOADS.iter().map(|upload| upload.most_bytes >> 20).max().unwrap_or(0);
    let hint = ctx.tf("desk-send-hint", &[("megabytes", i64::try_from(megabytes).unwrap_or(0).into())]);
    view! {
        <form
            method="post"
            action=paths::send(ctx.lang, station)
            enctype="multipart/form-data"
            data-upload=""
            data-many=""
            data-sending=ctx.t("desk-sending")
            data-broken=ctx.t("desk-line-gone")
            data-look=ctx.t("desk-look-again")
        >
            {owner(ctx)}
            <div class="field">
                <label for="file">{ctx.t("desk-send-file")}</label>
                <p class="hint" id="file-hint">{hint}</p>
                <input
                    class="in"
                    type="file"
                    id="file"
                    name="file"
                    accept="image/jpeg,image/png,image/webp,image/heic"
                    aria-describedby="file-hint"
                />
            </div>
            <p class="formend">
                <button class="btn" type="submit">
                    {raw(icon_markup("cloud-upload"))}
                    {ctx.t("desk-send")}
                </button>
            </p>
        </form>
    }
    .into_any()
}
