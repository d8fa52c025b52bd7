//! Form fields: label above, hint, what to mend, and everything that was typed still in its place.

use super::{escape, icon_markup, raw};
use crate::Here;
use leptos::prelude::*;

/// A hidden field.
#[component]
pub fn Hidden(
    /// Its name.
    name: &'static str,
    /// Its value.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value /> }
}

/// The first thing on a page whose form was refused: what to mend, each a link to its field.
#[component]
pub fn ErrorSummary(
    /// The request with its refused form.
    here: Here,
) -> impl IntoView {
    let refused = here.refused.clone().filter(|r| !r.problems.is_empty())?;
    let rows: Vec<_> =
        refused.problems.iter().map(|p| view! { <li><a href=format!("#{}", p.field)>{here.t(p.say)}</a></li> }).collect();
    Some(view! {
        <div class="note note--bad" id="fehler" role="alert" tabindex="-1" autofocus=true>
            {raw(icon_markup("circle-alert"))}
            <div>
                <h2>{here.t("form-problem")}</h2>
                <ul class="errs">{rows}</ul>
            </div>
        </div>
    })
}

fn wrapped(here: &Here, name: &'static str, label: String, hint: String, input: AnyView) -> impl IntoView + use<> {
    let problem = here.problem(name);
    let class = if problem.is_some() { "field field--bad" } else { "field" };
    view! {
        <div class=class>
            <label for=name>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> })}
            {problem
                .map(|words| {
                    view! {
                        <p class="err" id=format!("{name}-err")>
                            {raw(icon_markup("circle-alert"))}
                            <span>{words}</span>
                        </p>
                    }
                })}
            {input}
        </div>
    }
}

fn described(here: &Here, name: &str, hint: &str) -> Option<String> {
    let mut ids = Vec::new();
    if !hint.is_empty() {
        ids.push(format!("{name}-hint"));
    }
    if here.problem(name).is_some() {
        ids.push(format!("{name}-err"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// One line of text.
#[component]
pub fn TextField(
    /// The request, for what was typed before.
    here: Here,
    /// The name and id.
    name: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// One sentence of help; may be empty.
    #[prop(into, optional)]
    hint: String,
    /// What stands in it when nothing was typed yet.
    #[prop(into, optional)]
    value: String,
    /// The `autocomplete` value.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The `inputmode` value.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// Written from left to right in every language: e-mail, codes.
    #[prop(default = false)]
    ltr: bool,
) -> impl IntoView {
    let typed = if here.refused.is_some() { here.typed(name).to_owned() } else { value };
    let class = if here.problem(name).is_some() { "in in--bad" } else { "in" };
    let input = view! {
        <input
            class=class
            type="text"
            id=name
            name=name
            value=typed
            autocomplete=autocomplete
            inputmode=inputmode
            dir=ltr.then_some("ltr")
            maxlength="200"
            aria-describedby=described(&here, name, &hint)
            aria-invalid=here.problem(name).map(|_| "true")
        />
    }
    .into_any();
    wrapped(&here, name, label, hint, input)
}

/// A password. What was typed is not sent back.
#[component]
pub fn PasswordField(
    /// The request.
    here: Here,
    /// The name and id.
    name: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// The `autocomplete` value.
    #[prop(default = "current-password")]
    autocomplete: &'static str,
) -> impl IntoView {
    let class = if here.problem(name).is_some() { "in in--bad" } else { "in" };
    let input = view! {
        <input
            class=class
            type="password"
            id=name
            name=name
            autocomplete=autocomplete
            dir="ltr"
            maxlength="300"
            aria-describedby=described(&here, name, "")
            aria-invalid=here.problem(name).map(|_| "true")
        />
    }
    .into_any();
    wrapped(&here, name, label, String::new(), input)
}

/// Several lines of text. Leptos 0.8 writes the children of `<textarea>` unescaped (leptos#4819): this one escapes.
#[component]
pub fn TextArea(
    /// The request, for what was typed before.
    here: Here,
    /// The name and id.
    name: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// One sentence of help; may be empty.
    #[prop(into, optional)]
    hint: String,
    /// What stands in it when nothing was typed yet.
    #[prop(into, optional)]
    value: String,
) -> impl IntoView {
    let typed = if here.refused.is_some() { here.typed(name).to_owned() } else { value };
    let class = if here.problem(name).is_some() { "in in--bad" } else { "in" };
    let described = described(&here, name, &hint).map(|ids| format!(" aria-describedby=\"{ids}\"")).unwrap_or_default();
    // The line break after the tag is swallowed by browsers and keeps a first empty line that was typed.
    let input = raw(format!(
        "<textarea class=\"{class}\" id=\"{name}\" name=\"{name}\" rows=\"5\" maxlength=\"4000\"{described}>\n{}</textarea>",
        escape(&typed)
    ));
    wrapped(&here, name, label, hint, input)
}
