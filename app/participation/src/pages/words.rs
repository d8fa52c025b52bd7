//! Pieces and sentences that several pages of this room share.

use crate::{
    keys,
    rules::{
        ErrorReason,
        course::{Course, Exit, Pause, Standing},
    },
};
use base::{
    Date, PageContext,
    ui::{Drawing, icon_markup, raw},
};
use leptos::prelude::*;

/// "Nimmt teil seit 3. März", "Macht Pause seit …", "Ist gegangen am …", "War ein Irrtum".
pub(super) fn standing(ctx: &PageContext, course: &Course) -> String {
    let on = |key: &str, day: Date| ctx.tf(key, &[("day", ctx.day(day).into_owned().into())]).into_owned();
    match (course.standing(), course.exit, course.open_pause()) {
        (Standing::Error, ..) => ctx.t("did-error").into_owned(),
        (Standing::Exited, Some(exit), _) => on("standing-exited-on", exit.day),
        (_, _, Some(pause)) => on("standing-paused-since", pause.begins),
        _ => on("standing-entered-since", course.entered),
    }
}

/// A tag with how it stands.
pub(super) fn tag(ctx: &PageContext, course: &Course) -> AnyView {
    let icon = match course.standing() {
        Standing::Entered => "check",
        Standing::Paused => "pause",
        Standing::Exited => "log-out",
        Standing::Error => "x",
    };
    view! { <span class="tag">{raw(icon_markup(icon))} {ctx.t(keys::standing(course.standing()))}</span> }.into_any()
}

/// "4. Mai bis 8. Juni", or since when, and until when it was agreed.
pub(super) fn pause(ctx: &PageContext, pause: &Pause) -> String {
    let day = |day: Date| ctx.day(day).into_owned();
    match (pause.ended, pause.agreed) {
        (Some(ended), _) => ctx.tf("pause-was", &[("from", day(pause.begins).into()), ("to", day(ended).into())]).into_owned(),
        (None, Some(agreed)) => {
            ctx.tf("pause-is-until", &[("from", day(pause.begins).into()), ("to", day(agreed).into())]).into_owned()
        }
        (None, None) => ctx.tf("pause-is", &[("from", day(pause.begins).into())]).into_owned(),
    }
}

/// The same with why.
pub(super) fn pause_and_why(ctx: &PageContext, one: &Pause) -> String {
    format!("{}. {}", pause(ctx, one), ctx.t(keys::pause(one.reason)))
}

/// "Letzter Tag: 3. März. Arbeit gefunden".
pub(super) fn exit_and_why(ctx: &PageContext, exit: Exit) -> String {
    let day = ctx.tf("standing-exited-on", &[("day", ctx.day(exit.day).into_owned().into())]);
    format!("{day}. {}", ctx.t(keys::exit(exit.reason)))
}

/// "War ein Irrtum. Falsche Person".
pub(super) fn error_and_why(ctx: &PageContext, why: ErrorReason) -> String {
    format!("{}. {}", ctx.t("did-error"), ctx.t(keys::error(why)))
}

/// A fact: what it is, and what is the case.
pub(super) fn fact(icon: &'static str, words: String) -> AnyView {
    view! { <li class="fact">{raw(icon_markup(icon))} <span>{words}</span></li> }.into_any()
}

/// What is said where there is nothing.
pub(super) fn empty(words: String) -> AnyView {
    view! {
        <div class="empty">
            <Drawing name="leer" class="empty__pic" />
            <p class="lead">{words}</p>
        </div>
    }
    .into_any()
}
