//! One question before something that cannot be taken back.

use super::lead;
use base::{
    PageContext,
    texts::Value,
    ui::{Hidden, MainButton, owner_once},
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
    let Question { title, why, yes, verb, icon } = *asked;
    view! {
        <section class="panel flow" id="frage" tabindex="-1">
            <h2>{ctx.tf(title, values)}</h2>
            {lead(ctx.tf(why, values))}
            <form method="post" action=address.to_owned()>
                {owner_once(ctx)}
                <Hidden name="do" value=verb />
                <MainButton words=ctx.t(yes) icon=icon />
            </form>
            <p class="btns">
                <a class="btn" href=address.to_owned()>
                    {ctx.t("coach-ask-no")}
                </a>
            </p>
        </section>
    }
    .into_any()
}
