//! One of several, each a box to tap.

use super::problem;
use crate::PageContext;
use leptos::prelude::*;

/// A choice: its value, its words, and one line more, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// Its words.
    pub words: String,
    /// What it means.
    pub line: String,
}

impl Choice {
    /// A choice that needs no line.
    pub fn new(value: impl Into<String>, words: impl Into<String>) -> Self {
        Self { value: value.into(), words: words.into(), line: String::new() }
    }
}

/// The boxes to choose from; what was chosen before a refusal stays, else `chosen`.
pub fn choices(ctx: &PageContext, name: &'static str, legend: String, all: Vec<Choice>, chosen: &str) -> AnyView {
    let chosen = if ctx.errors.is_some() { ctx.typed(name).to_owned() } else { chosen.to_owned() };
    let boxes: Vec<_> = all
        .into_iter()
        .enumerate()
        .map(|(place, choice)| {
            let checked = choice.value == chosen;
            // The error summary leads to the first box.
            view! {
                <label class="choice">
                    <input type="radio" name=name value=choice.value id=(place == 0).then_some(name) checked=checked />
                    <span>
                        <span dir="auto">{choice.words}</span>
                        {(!choice.line.is_empty()).then(|| view! { <small>{choice.line}</small> })}
                    </span>
                </label>
            }
        })
        .collect();
    let err = format!("{name}-err");
    let problem = problem(ctx, name);
    let bad = problem.is_some();
    view! {
        <fieldset class=if bad { "field field--bad" } else { "field" } aria-describedby=bad.then_some(err)>
            <legend>{legend}</legend>
            {problem}
            <div class="choices choices--plain">{boxes}</div>
        </fieldset>
    }
    .into_any()
}
