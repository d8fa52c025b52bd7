//! The pages of this room.

pub mod ask;
pub(crate) mod figures;
pub mod interests;
pub mod one_interest;
pub mod poster;
pub(crate) mod receipt;
pub mod short;
pub mod today;

use base::{Lang, PageContext, ui::problem};
use leptos::prelude::*;

/// One of a few, each a box to tap: value and words.
pub(crate) fn picks(
    ctx: &PageContext,
    name: &'static str,
    legend: String,
    options: Vec<(String, String)>,
    preset: &str,
) -> AnyView {
    let chosen = if ctx.errors.is_some() { ctx.typed(name) } else { preset }.to_owned();
    let boxes: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(place, (value, words))| {
            let checked = value == chosen;
            // The error summary leads to the first of them.
            let id = (place == 0).then_some(name);
            view! {
                <label class="pick">
                    <input type="radio" id=id name=name value=value checked=checked />
                    {words}
                </label>
            }
        })
        .collect();
    let problem = problem(ctx, name);
    let bad = problem.is_some();
    view! {
        <fieldset class=if bad { "field field--bad" } else { "field" } aria-describedby=bad.then(|| format!("{name}-err"))>
            <legend>{legend}</legend>
            {problem}
            <div class="picks">{boxes}</div>
        </fieldset>
    }
    .into_any()
}

/// All languages: code and name.
pub(crate) fn languages() -> Vec<(String, String)> {
    Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), lang.name().to_owned())).collect()
}
