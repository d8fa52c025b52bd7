//! The third question: are people in it? Who can be recognised is marked with two taps, and for each it is said why she may be seen.

use super::parts::{Over, choice, figure, head, keep_quietly, next, progress_note, said, shown, side, sides, small_form, tap};
use crate::{
    acts::desk::{Opened, OpenedPicture},
    paths,
    published::Look,
    rules::{
        kinds::{Basis, People, Role, ShapeKind},
        spots::{Spot, side_of},
    },
};
use base::{
    Page, PageContext,
    ui::{Choice, Hidden, QuietLink, SelectField, TextField, choices, icon_markup, owner, problem, raw},
};
use leptos::prelude::*;
use uuid::Uuid;

pub(super) fn people_page(ctx: &PageContext, opened: Opened) -> Page {
    let ctx = ctx.clone();
    let new_mark = ctx.new_id();
    Page::new(ctx.t("q3-title"), move || {
        let id = opened.station.id;
        // The form of one of them: whom the address or a refused form names, else the first of whom nothing was said yet.
        let all = || opened.pictures.iter().flat_map(|picture| &picture.marks);
        let named = |text: &str| all().find(|mark| mark.id.to_string() == text);
        let asked = named(ctx.typed("mark")).or_else(|| named(ctx.query("person")));
        let chosen = asked.or_else(|| all().find(|mark| mark.basis == Basis::Open)).map(|mark| mark.id);
        let parts: Vec<_> = opened.pictures.iter().map(|picture| of_picture(&ctx, &opened, picture, new_mark, chosen)).collect();
        let none = opened.pictures.is_empty().then(|| said(ctx.t("q3-no-picture")));
        view! {
            <div class="wrap flow text">
                {head(&ctx, &opened, 3, &ctx.t("q3-title"))}
                {said(ctx.t("q3-lead"))}
                {none}
                {parts}
                {next(&ctx, id, 3)}
            </div>
        }
    })
    .script("js/tap.js")
    .script("js/kept.js")
    .script("js/upload.js")
}

/// The fields that say which picture it is.
fn about(what: &'static str, picture: &OpenedPicture) -> Vec<(&'static str, String)> {
    vec![("do", what.to_owned()), ("picture", picture.picture.id.to_string())]
}

fn of_picture(ctx: &PageContext, opened: &Opened, picture: &OpenedPicture, new_mark: Uuid, chosen: Option<Uuid>) -> AnyView {
    let action = paths::Question::href(ctx.lang, opened.station.id, 3);
    let role = match picture.picture.role {
        Role::Main => "q3-picture-main",
        Role::Then => "q1-then",
        Role::Now => "q1-now",
    };
    let marking = picture.picture.people == Some(People::Marked);
    let still = (!marking).then(|| picture.files.as_ref().map(|files| figure(files, ctx.t("desk-pic-alt").into_owned())));
    let marks: Vec<_> = (1..).zip(&picture.marks).map(|(number, mark)| row(ctx, &action, picture, mark.id, number)).collect();
    let marks = (!marks.is_empty()).then(|| view! { <ol class="list">{marks}</ol> });
    let number_of = |id: Uuid| picture.marks.iter().position(|mark| mark.id == id).map(|at| at + 1);
    let chosen = chosen.and_then(|id| person(ctx, &action, picture, id, number_of(id)?));
    view! {
        <section class="flow" id=format!("bild-{}", picture.picture.id)>
            <h2>{ctx.t(role)}</h2>
            {progress_note(ctx, picture, action.clone())}
            {still}
            {question(ctx, &action, picture)}
            {marking.then(|| mark_form(ctx, &action, picture, new_mark))}
            {marks}
            {chosen}
        </section>
    }
    .into_any()
}

/// Whether people can be recognised.
fn question(ctx: &PageContext, action: &str, picture: &OpenedPicture) -> AnyView {
    let by_chance = picture.marks.len() == 1 && picture.marks.iter().all(|mark| mark.basis == Basis::Incidental);
    let people = picture.picture.people;
    let role = picture.picture.role;
    let fieldset = if role == Role::Main { "people".to_owned() } else { ["people-", role.code()].concat() };
    let boxes = [
        choice("people", "none", people == Some(People::None), ctx.t("q3-none").into_owned(), ctx.t("q3-none-line").into_owned()),
        choice(
            "people",
            "incidental",
            people == Some(People::Marked) && by_chance,
            ctx.t("q3-incidental").into_owned(),
            ctx.t("q3-incidental-line").into_owned(),
        ),
        choice(
            "people",
            "marked",
            people == Some(People::Marked) && !by_chance,
            ctx.t("q3-marked").into_owned(),
            ctx.t("q3-marked-line").into_owned(),
        ),
    ];
    view! {
        <form method="post" action=action.to_owned() class="flow" data-keep="">
            {owner(ctx)}
            <Hidden name="do" value="people" />
            <Hidden name="picture" value=picture.picture.id.to_string() />
            <Hidden name="mark" value=ctx.new_id().to_string() />
            <fieldset class="field choices choices--plain" id=fieldset>
                <legend>{ctx.t("q3-title")}</legend>
                {(role == Role::Main).then(|| problem(ctx, "people"))}
                {boxes.into_iter().collect::<Vec<_>>()}
            </fieldset>
            {keep_quietly(ctx)}
        </form>
    }
    .into_any()
}

/// The corner that was tapped first, as the address says it: `?ecke=` in parts of 10,000 of what is shown.
pub(crate) fn corner(text: &str) -> Option<Spot> {
    let (x, y) = text.split_once(',')?;
    let part = |text: &str| text.parse::<f64>().ok().map(|part| part / 10_000.0).filter(|part| (0.0..=1.0).contains(part));
    Some(Spot { x: part(x)?, y: part(y)? })
}

/// The thirds of what is shown, from the left and from the top, in the form of who cannot tap.
pub(crate) const THIRDS: [&str; 3] = ["first", "middle", "last"];

/// Marking without a tap: one of the nine parts of what is shown.
fn by_words(ctx: &PageContext, action: &str, role: Role, fields: Vec<(&'static str, String)>) -> AnyView {
    let thirds = |words: [&str; 3]| -> Vec<_> {
        THIRDS.into_iter().zip(words).map(|(third, words)| (third.to_owned(), ctx.t(words).into_owned())).collect()
    };
    let (across, down) =
        (thirds(["tour-side-left", "q3-middle", "tour-side-right"]), thirds(["tour-height-up", "q3-middle", "tour-height-down"]));
    // Each picture of the page has such a form.
    let names = match role {
        Role::Main => ("across", "down"),
        Role::Then => ("across-then", "down-then"),
        Role::Now => ("across-now", "down-now"),
    };
    let ctx = ctx.for_form("mark-words");
    let fields: Vec<_> = fields.into_iter().map(|(name, value)| view! { <Hidden name=name value=value /> }).collect();
    view! {
        <details class="place">
            <summary class="btn">{ctx.t("q3-without-tap")}</summary>
            <form method="post" action=action.to_owned()>
                {owner(&ctx)}
                {fields}
                <SelectField ctx=ctx.clone() name=names.0 label=ctx.t("q4-direction") options=across chosen="middle" />
                <SelectField ctx=ctx.clone() name=names.1 label=ctx.t("q4-height") options=down chosen="middle" />
                {keep_quietly(&ctx)}
            </form>
        </details>
    }
    .into_any()
}

/// The picture to be tapped in: first one corner, then the other one.
fn mark_form(ctx: &PageContext, action: &str, picture: &OpenedPicture, new_mark: Uuid) -> AnyView {
    let Some((files, lens)) = picture.files.as_ref().zip(picture.lens()) else { return said(ctx.t("q3-wait")) };
    let is_asked = ctx.query("bild") == picture.picture.id.to_string();
    let side = if is_asked { side(ctx) } else { 0 };
    let Some(shown) = shown(files, side) else { return said(ctx.t("q3-wait")) };
    let corner = corner(ctx.query("ecke")).filter(|_| is_asked);
    let here = |side: u8| format!("{action}?bild={}&seite={side}", picture.picture.id);
    let role = picture.picture.role;
    let anchor = format!("antippen-{}", role.code());
    let tap_id = if role == Role::Main { "tap".to_owned() } else { ["tap-", role.code()].concat() };
    let mut over: Vec<Over> = (1..)
        .zip(&picture.marks)
        .filter_map(|(number, mark)| {
            let (from, to) = lens.seen(shown.view, (mark.x, mark.y, mark.w, mark.h))?;
            // The whole picture is no place in it.
            (mark.w < 10_000).then_some(Over::Box(from, to, number))
        })
        .collect();
    over.extend(corner.map(|corner| Over::Dot(corner, 0)));
    let mut fields = about("mark", picture);
    fields.push(("role", role.code().to_owned()));
    fields.push(("seite", side.to_string()));
    let new = corner.and_then(|_| ctx.query("neu").parse().ok()).unwrap_or(new_mark);
    fields.push(("mark", new.to_string()));
    let mut in_words = about("mark-words", picture);
    in_words.extend([
        ("role", role.code().to_owned()),
        ("seite", side.to_string()),
        ("mark", new.to_string()),
        ("tap-id", tap_id.clone()),
    ]);
    let asks = match corner {
        Some(corner) => {
            fields.push(("ecke", format!("{:.0},{:.0}", corner.x * 10_000.0, corner.y * 10_000.0)));
            "q3-tap-second"
        }
        None => "q3-tap-first",
    };
    let again = corner.map(|_| {
        let href = format!("{}#{anchor}", here(side));
        view! { <p><QuietLink href=href icon="rotate-ccw" words=ctx.t("q3-tap-again") /></p> }
    });
    let query = match corner {
        Some(corner) => format!("{}&ecke={:.0},{:.0}&neu={new}", here(side), corner.x * 10_000.0, corner.y * 10_000.0),
        None => here(side),
    };
    view! {
        <div class="flow" id=anchor.clone()>
            {files.around.is_some().then(|| sides(ctx, |side| format!("{}#{anchor}", here(side)), side))}
            <p role="status">
                <b>{ctx.t(asks)}</b>
            </p>
            {tap(ctx, &tap_id, query, fields, (shown.src.clone(), ctx.t("q3-tap-alt").into_owned()), shown.tall, &over)}
            {again}
            {by_words(ctx, action, role, in_words)}
        </div>
    }
    .into_any()
}

/// Why somebody may be seen, in a word.
fn basis_words(basis: Basis) -> &'static str {
    match basis {
        Basis::Consent => "q3-consent",
        Basis::Own => "q3-own",
        Basis::Incidental => "q3-chance",
        Basis::Event => "q3-event",
        Basis::Blurred => "q3-blurred",
        Basis::Open => "q3-open",
    }
}

/// Somebody who is marked, in the list.
fn row(ctx: &PageContext, action: &str, picture: &OpenedPicture, mark: Uuid, number: i64) -> Option<AnyView> {
    let shown = picture.marks.iter().find(|shown| shown.id == mark)?;
    let where_to = where_to(ctx, picture, shown.x, shown.w).map(|words| format!(", {words}"));
    Some(
        view! {
            <li>
                <a class="list__row" href=format!("{action}?person={mark}#person")>
                    <span>
                        <b>{ctx.tf("q3-person", &[("number", number.into())])} {where_to}</b>
                        <small>{ctx.t(basis_words(shown.basis))}</small>
                    </span>
                    {raw(icon_markup("chevron-right"))}
                </a>
            </li>
        }
        .into_any(),
    )
}

/// In which direction a mark lies, in words; nothing for the whole picture.
fn where_to(ctx: &PageContext, picture: &OpenedPicture, x: i64, w: i64) -> Option<String> {
    let lens = picture.lens().filter(|_| w < 10_000)?;
    let middle = f64::from(i32::try_from(2 * x + w).unwrap_or(0)) / 20_000.0;
    let at = Look { yaw: lens.yaw_of(middle), pitch: 0.0 };
    let shape = picture.picture.shape.unwrap_or(ShapeKind::Flat);
    Some(ctx.t(side_of(shape, at, Look::default()).words()).into_owned())
}

/// Somebody who is marked: why she may be seen.
fn person(ctx: &PageContext, action: &str, picture: &OpenedPicture, mark: Uuid, number: usize) -> Option<AnyView> {
    let shown = picture.marks.iter().find(|shown| shown.id == mark)?;
    let where_to = where_to(ctx, picture, shown.x, shown.w);
    let bases = [
        (Basis::Consent, "q3-consent-line"),
        (Basis::Own, ""),
        (Basis::Incidental, "q3-chance-line"),
        (Basis::Event, "q3-event-line"),
        (Basis::Blurred, "q3-blurred-line"),
    ];
    let bases: Vec<_> = bases
        .into_iter()
        .map(|(basis, line)| {
            let line = if line.is_empty() { String::new() } else { ctx.t(line).into_owned() };
            Choice { line, ..Choice::new(basis.code(), ctx.t(basis_words(basis))) }
        })
        .collect();
    let of_this = ctx.errors.as_ref().is_some_and(|errors| errors.fields.get("mark") == mark.to_string());
    let plain = PageContext { errors: ctx.errors.clone().filter(|_| of_this), ..ctx.clone() };
    let mut gone = about("unmark", picture);
    gone.push(("mark", mark.to_string()));
    let number = i64::try_from(number).unwrap_or(0);
    let open = (shown.basis == Basis::Open).then(|| said(ctx.t("q3-open")));
    Some(
        view! {
            <section class="panel flow" id="person">
                <h3>{ctx.tf("q3-person", &[("number", number.into())])} {where_to.map(|words| format!(", {words}"))}</h3>
                {open}
                <form method="post" action=action.to_owned() class="flow" data-keep="">
                    {owner(ctx)}
                    <Hidden name="do" value="basis" />
                    <Hidden name="picture" value=picture.picture.id.to_string() />
                    <Hidden name="mark" value=mark.to_string() />
                    {choices(&plain, "basis", ctx.t("q3-may-be-seen").into_owned(), bases, shown.basis.code())}
                    <TextField
                        ctx=plain.clone()
                        name="note"
                        label=ctx.t("q3-note")
                        hint=ctx.t("q3-note-hint")
                        value=shown.note.clone()
                    />
                    {keep_quietly(ctx)}
                </form>
                {small_form(ctx, action.to_owned(), gone, ("trash-2", ctx.t("q3-unmark").into_owned()), "btn btn--quiet")}
            </section>
        }
        .into_any(),
    )
}
