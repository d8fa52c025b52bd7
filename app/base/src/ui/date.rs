//! A day as three numbers: no picker is as quick, and every reader can type it.

use super::problem;
use crate::{Date, PageContext};
use leptos::prelude::*;

/// Day, month and year; what was typed before a refusal stays, else `preset`.
pub fn date_field(ctx: &PageContext, name: &'static str, legend: String, hint: String, preset: Option<Date>) -> AnyView {
    let parts = [("day", "in in--n"), ("month", "in in--n"), ("year", "in in--y")];
    let inputs: Vec<_> = parts
        .into_iter()
        .enumerate()
        .map(|(place, (part, class))| {
            let field = format!("{name}-{part}");
            // The error summary leads to the first of them.
            let id = if place == 0 { name.to_owned() } else { field.clone() };
            let value = match preset {
                _ if ctx.errors.is_some() => ctx.typed(&field).to_owned(),
                Some(date) if part == "day" => date.day().to_string(),
                Some(date) if part == "month" => date.month().to_string(),
                Some(date) => date.year().to_string(),
                None => String::new(),
            };
            view! {
                <div>
                    <label for=id.clone()>{ctx.t(&format!("date-part-{part}"))}</label>
                    <input class=class type="text" id=id name=field value=value inputmode="numeric" autocomplete="off" maxlength="4" dir="ltr" />
                </div>
            }
        })
        .collect();
    let problem = problem(ctx, name);
    let bad = problem.is_some();
    let described = [(!hint.is_empty()).then(|| format!("{name}-hint")), bad.then(|| format!("{name}-err"))];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> });
    view! {
        <fieldset
            class=if bad { "field field--bad" } else { "field" }
            aria-describedby=(!described.is_empty()).then_some(described)
        >
            <legend>{legend}</legend>
            {hint}
            {problem}
            <div class="row">{inputs}</div>
        </fieldset>
    }
    .into_any()
}
