//! One of several, each with a line below: what a role is, what it is given over.

use super::words;
use base::{PageContext, Role, ui::problem};
use leptos::prelude::*;
use people::{
    acts::list_team::Named,
    rules::team::{OFFERED, Over},
};

/// A choice: its value, its words, one line more.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) words: String,
    pub(super) line: String,
}

/// The roles.
pub(super) fn roles(ctx: &PageContext) -> Vec<Choice> {
    let choice =
        |role: Role| Choice { value: role.code().to_owned(), words: words::role(ctx, role), line: words::role_line(ctx, role) };
    OFFERED.into_iter().map(choice).collect()
}

/// What a role can be given over.
pub(super) fn overs(ctx: &PageContext, places: &[(Over, Named)]) -> Vec<Choice> {
    let house = [(Over::Own, Named::Own), (Over::All, Named::All)];
    let choice = |(over, named): &(Over, Named)| {
        let line = match named {
            Named::Own => "over-own-line",
            Named::Site(_) => "over-site-line",
            Named::Group(..) => "over-group-line",
            Named::All | Named::Other => "over-all-line",
        };
        let words = words::over(ctx, named);
        Choice { value: over.code(), words, line: ctx.t(line).into_owned() }
    };
    house.iter().chain(places).map(choice).collect()
}

/// The boxes to choose from; what was chosen before a refusal stays, else `chosen`.
pub(super) fn choices(ctx: &PageContext, name: &'static str, legend: String, all: Vec<Choice>, chosen: &str) -> AnyView {
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
                        <small>{choice.line}</small>
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
