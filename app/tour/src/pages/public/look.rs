//! Looking around: the picture before, and the frame in which `js/look.js` draws after a tap. Without JavaScript, or where the phone cannot draw, there are
//! pictures to the four sides.

use super::part::numbered;
use crate::{published::Station, rules::compass::Eighth};
use base::{
    PageContext,
    ui::{QuietLink, icon_markup, raw},
};
use leptos::prelude::*;

/// What a button does: its name in the module, with which numbers, its icon, its word.
const TURNS: [(&str, &str, &str, &str); 6] = [
    ("turn", "-30 0", "arrow-left", "tour-look-left"),
    ("turn", "30 0", "arrow-right", "tour-look-right"),
    ("turn", "0 20", "arrow-up", "tour-look-up"),
    ("turn", "0 -20", "arrow-down", "tour-look-down"),
    ("zoom", "-15", "plus", "tour-look-nearer"),
    ("zoom", "15", "minus", "tour-look-farther"),
];

/// The same without numbers; the second value: whether it is on or off.
const MODES: [(&str, bool, &str, &str); 3] = [
    ("hold", true, "smartphone", "tour-look-hold"),
    ("full", true, "maximize", "tour-look-full"),
    ("close", false, "x", "tour-look-close"),
];

/// Where the rest of a station is that can be looked around in.
pub(super) struct Rest {
    /// What the module asks for.
    pub(super) data: String,
    /// The page with the pictures to the four sides; before a station is published there is none.
    pub(super) sides: Option<String>,
}

/// The section in which one looks around. `still`: the picture before, ready HTML.
pub(super) fn look_section(ctx: &PageContext, station: &Station, still: String, Rest { data, sides }: Rest) -> AnyView {
    let Some(around) = station.picture.around.as_ref() else { return raw(still) };
    let size = format!("{} KB", kilobytes(around.first_bytes()));
    let sides = sides.map(|href| {
        view! { <p class="btns"><QuietLink href=href icon="image" words=ctx.t("tour-look-sides") /></p> }
    });
    view! {
        <section class="look" id="rundum" aria-label=numbered(ctx, station) data-look=data>
            <div class="look__still">
                {raw(still)}
                <button class="btn look__start" type="button" hidden=true>
                    {raw(icon_markup("refresh-cw"))}
                    <span>{ctx.t("tour-look-start")}" "<small><bdi dir="ltr">{size}</bdi></small></span>
                </button>
            </div>
            <p class="look__fault" role="status">
                {ctx.t("tour-look-fault")}
            </p>
            <div class="look__stage" tabindex="0" role="group" aria-label=ctx.t("tour-look-turn")></div>
            <p class="look__to">
                {raw(icon_markup("compass"))}
                <span class="look__where" aria-live="polite" data-words=looking(ctx)></span>
            </p>
            <div class="look__bar" role="group" aria-label=ctx.t("tour-look-turn")>
                {bar(ctx)}
            </div>
            {sides}
        </section>
    }
    .into_any()
}

/// Left is left in every language: these arrows are not mirrored.
fn bar(ctx: &PageContext) -> Vec<AnyView> {
    let icon = |name| raw(icon_markup(name).replace("icon icon-dir", "icon"));
    let turns = TURNS.into_iter().map(|(does, with, sign, words)| {
        view! { <button type="button" data-do=does data-with=with>{icon(sign)}<span>{ctx.t(words)}</span></button> }.into_any()
    });
    let modes = MODES.into_iter().map(|(does, is_mode, sign, words)| {
        let pressed = is_mode.then_some("false");
        view! { <button type="button" data-do=does aria-pressed=pressed>{icon(sign)}<span>{ctx.t(words)}</span></button> }
            .into_any()
    });
    turns.chain(modes).collect()
}

/// "Sie schauen nach Norden.", for each eighth of the compass from north to the right, as JSON.
fn looking(ctx: &PageContext) -> String {
    let all: Vec<String> = Eighth::ALL
        .into_iter()
        .map(|eighth| ctx.tf("tour-looking", &[("to", ctx.t(eighth.words()).into_owned().into())]).into_owned())
        .collect();
    serde_json::to_string(&all).unwrap_or_default()
}

/// So many kilobytes, rounded up to tens: nobody is charged more than was said.
pub(super) fn kilobytes(bytes: i64) -> i64 {
    (bytes.max(1) + 10_239) / 10_240 * 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_tap_costs_is_rounded_up() {
        assert_eq!([0, 1, 10_240, 10_241, 60_000].map(kilobytes), [10, 10, 10, 20, 60]);
    }
}
