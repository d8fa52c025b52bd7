//! The fields of a form in the page: reading them as a browser would send them, and writing them.

use crate::saved::{Typed, is_kept};
use leptos::{
    wasm_bindgen::{JsCast as _, JsValue},
    web_sys::{HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, UrlSearchParams},
};

/// One control that a draft keeps.
enum Control {
    Line(HtmlInputElement),
    Choice(HtmlInputElement),
    Lines(HtmlTextAreaElement),
    Select(HtmlSelectElement),
}

/// The controls with these names, in the order of the page.
fn controls(form: &HtmlFormElement, names: &[String]) -> Vec<(String, Control)> {
    let all = form.elements();
    let known = |name: String| is_kept(names, &name).then_some(name);
    (0..all.length())
        .filter_map(|at| {
            let element = all.item(at)?;
            if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                let name = known(input.name())?;
                let control = match input.type_().as_str() {
                    "radio" | "checkbox" => Control::Choice(input.clone()),
                    "hidden" | "password" | "file" | "submit" | "button" => return None,
                    _ => Control::Line(input.clone()),
                };
                return Some((name, control));
            }
            if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
                return Some((known(area.name())?, Control::Lines(area.clone())));
            }
            let select = element.dyn_ref::<HtmlSelectElement>()?;
            Some((known(select.name())?, Control::Select(select.clone())))
        })
        .collect()
}

/// What stands in the form.
pub(super) fn read(form: &HtmlFormElement, names: &[String]) -> Typed {
    values(form, names, |control| match control {
        Control::Line(input) => Some(input.value()),
        Control::Choice(input) => input.checked().then(|| input.value()),
        Control::Lines(area) => Some(area.value()),
        Control::Select(select) => Some(select.value()),
    })
}

/// What stood in the form when it came: who types before the program is there has typed nothing in vain.
pub(super) fn came(form: &HtmlFormElement, names: &[String]) -> Typed {
    values(form, names, |control| match control {
        Control::Line(input) => Some(input.default_value()),
        Control::Choice(input) => input.default_checked().then(|| input.value()),
        Control::Lines(area) => area.default_value().ok(),
        Control::Select(select) => {
            let first = |which| some(select.query_selector(which));
            first("option[selected]").or_else(|| first("option")).and_then(|option| option.get_attribute("value"))
        }
    })
}

fn values(form: &HtmlFormElement, names: &[String], value: impl Fn(&Control) -> Option<String>) -> Typed {
    controls(form, names).into_iter().filter_map(|(name, control)| Some((name, value(&control)?))).collect()
}

/// Writes this into the form; a field that is not named is emptied.
pub(super) fn write(form: &HtmlFormElement, names: &[String], typed: &Typed) {
    for (name, control) in controls(form, names) {
        let mut values = typed.iter().filter(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        match control {
            Control::Choice(input) => input.set_checked(values.any(|value| value == input.value())),
            Control::Line(input) => input.set_value(values.next().unwrap_or_default()),
            Control::Lines(area) => area.set_value(values.next().unwrap_or_default()),
            Control::Select(select) => select.set_value(values.next().unwrap_or_default()),
        }
    }
}

/// As a browser writes a form that is sent.
pub(super) fn encode(typed: &Typed) -> String {
    let Ok(written) = UrlSearchParams::new() else { return String::new() };
    for (name, value) in typed {
        written.append(name, value);
    }
    String::from(written.to_string())
}

/// What was sent in the form's own fields of the house is no draft: the field with the revision that a button without JavaScript goes on from.
pub(super) fn note_revision(form: &HtmlFormElement, revision: i64) {
    let field = form.query_selector(&format!("input[name={}]", crate::saved::REVISION)).ok().flatten();
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value(&revision.to_string());
    }
}

/// A value of JavaScript that cannot be had counts as none.
pub(super) fn some<T>(asked: Result<Option<T>, JsValue>) -> Option<T> {
    asked.ok().flatten()
}
