//! "Zurücknehmen": the form that takes back what was written by a slip.

use base::{
    Moment, PageContext,
    ui::{Hidden, icon_markup, owner_once, raw},
};
use leptos::prelude::*;

/// The form, sent to the page that shows it: `does` is its field `do`, `named` says which one is meant. A page with such a form has an element with the
/// id `undo` also when the form is gone: what is said of a refusal leads there.
pub(super) fn undo_form(
    ctx: &PageContext,
    action: &str,
    does: &'static str,
    named: Option<(&'static str, String)>,
    until: Moment,
) -> AnyView {
    view! {
        <form method="post" action=action.to_owned()>
            {owner_once(&ctx.for_form(does))} <Hidden name="do" value=does />
            {named.map(|(name, value)| view! { <Hidden name=name value=value /> })}
            <p class="hint">{ctx.tf("session-undo-until", &[("time", ctx.time(until).into())])}</p>
            <button class="btn" type="submit">
                {raw(icon_markup("rotate-ccw"))}
                {ctx.t("session-undo")}
            </button>
        </form>
    }
    .into_any()
}
