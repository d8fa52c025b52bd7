//! One question before something that cannot be taken back.

use super::lead;
use base::{
    PageContext,
    texts::Value,
    ui::{Hidden, icon_markup, owner_once, raw},
};
use leptos::prelude::*;

/// A question, by the keys of its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub title: &'static str,
    /// What will happen.
    pub why: &'static str,
    /// The words of the button that does it.
    pub yes: &'static str,
    /// What that button sends as `do`.
    pub verb: &'static str,
    /// Its icon.
    pub icon: &'static str,
}

/// The question, with a way back. `values` stand in its sentences; `address` is the page's without the question.
pub fn question(ctx: &PageContext, asked: &Question, values: &[(&str, Value)], address: &str) -> AnyView {
    question_with(ctx, asked, values, address, ().into_any())
}

/// A panel in which something is changed or asked, with a way back to `page`.
pub(super) fn panel(ctx: &PageContext, title: impl Into<String>, inside: AnyView, page: &str) -> AnyView {
    view! {
        <section class="panel flow" id="frage" tabindex="-1">
            <h2>{title.into()}</h2>
            {inside}
            <p class="btns">
                <a class="btn" href=page.to_owned()>
                    {ctx.t("coach-ask-no")}
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// The same, with a field to be filled in.
pub fn question_with(ctx: &PageContext, asked: &Question, values: &[(&str, Value)], address: &str, field: AnyView) -> AnyView {
    let Question { title, why, yes, verb, icon } = *asked;
    let inside = view! {
        {lead(ctx.tf(why, values))}
        <form method="post" action=address.to_owned()>
            {owner_once(ctx)} <Hidden name="do" value=verb /> {field} // No light: nothing becomes brighter by what ends here.
            <button class="btn" type="submit">
                {raw(icon_markup(icon))}
                {ctx.t(yes)}
            </button>
        </form>
    };
    panel(ctx, ctx.tf(title, values), inside.into_any(), address)
}
