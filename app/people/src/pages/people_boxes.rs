//! A list of people of whom some are chosen: a box for each.

use base::{PageContext, ui::problem};
use leptos::prelude::*;
use uuid::Uuid;

/// One person in such a list.
pub struct PersonBox {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// A line below; may be empty.
    pub detail: String,
    /// Whether she is chosen before anything was sent.
    pub chosen: bool,
}

/// The field `person`: a box for each of these people. A form that was refused comes back with the boxes as they were sent; the summary of what is
/// to be mended leads to the first one.
pub fn people_boxes(ctx: &PageContext, legend: impl Into<String>, people: Vec<PersonBox>) -> AnyView {
    let refused = ctx.errors.as_ref();
    let boxes: Vec<_> = people
        .into_iter()
        .enumerate()
        .map(|(place, person)| {
            let id = person.id.to_string();
            let chosen = refused.map_or(person.chosen, |refused| refused.fields.all("person").any(|typed| typed == id));
            let detail = (!person.detail.is_empty()).then(|| view! { <small>{person.detail}</small> });
            view! {
                <label class="choice">
                    <input type="checkbox" name="person" value=id id=(place == 0).then_some("person") checked=chosen />
                    <span>
                        <span class="choice__name" dir="auto">
                            {person.name}
                        </span>
                        {detail}
                    </span>
                </label>
            }
        })
        .collect();
    let problem = problem(ctx, "person");
    let bad = problem.is_some();
    view! {
        <fieldset class=if bad { "field field--bad" } else { "field" } aria-describedby=bad.then_some("person-err")>
            <legend>{legend.into()}</legend>
            {problem}
            <div class="choices">{boxes}</div>
        </fieldset>
    }
    .into_any()
}
