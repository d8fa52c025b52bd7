//! Form fields: label above, hint, what to mend, and everything that was typed still in its place.

use super::{LightLink, Note, NoteKind, escape, icon_markup, raw, sentences};
use crate::{
    Lang, PageContext,
    form::{LINE_LETTERS, MOST_LETTERS, OWNER},
    paths,
};
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

/// The first thing on a page whose form was refused: what to mend, each a link to its field; or that nothing could be kept, because the
/// page was made for somebody who is signed out by now.
#[component]
pub fn ErrorSummary(
    /// The request with its refused form.
    ctx: PageContext,
) -> impl IntoView {
    let errors = ctx.errors.as_ref().filter(|errors| !errors.list.is_empty())?;
    if errors.list.iter().any(|error| error.field == OWNER) {
        return Some(of_another(&ctx));
    }
    let rows: Vec<_> =
        errors.list.iter().map(|error| view! { <li><a href=format!("#{}", error.field)>{ctx.t(error.key)}</a></li> }).collect();
    Some(
        view! {
            <div class="note note--bad" id="fehler" role="alert" tabindex="-1" autofocus=true>
                {raw(icon_markup("circle-alert"))}
                <div>
                    <h2>{ctx.t("form-problem")}</h2>
                    <ul class="errs">{rows}</ul>
                </div>
            </div>
        }
        .into_any(),
    )
}

fn of_another(ctx: &PageContext) -> AnyView {
    let (title, line, way) = match ctx.who.person {
        None => ("signed-out-title", "signed-out-line", Some(paths::SignIn::href(ctx.lang))),
        Some(_) => ("other-person-title", "other-person-line", None),
    };
    let (title, line, sign_in) = (ctx.t(title), ctx.t(line), ctx.t("sign-in"));
    let way = way.map(|to| view! { <p><LightLink href=to words=sign_in icon="key-round" /></p> });
    view! {
        <div role="alert">
            <Note kind=NoteKind::Bad title=title id="fehler">
                {raw(format!("<p>{}</p>", sentences(&line)))}
                {way}
            </Note>
        </div>
    }
    .into_any()
}

/// What to mend in a field, if anything: it stands between label and field, which names it by `aria-describedby="…-err"`.
pub fn problem(ctx: &PageContext, name: &str) -> Option<AnyView> {
    let words = ctx.field_error(name)?;
    let id = format!("{name}-err");
    Some(
        view! {
            <p class="err" id=id>
                {raw(icon_markup("circle-alert"))}
                <span>{words}</span>
            </p>
        }
        .into_any(),
    )
}

fn wrapped(ctx: &PageContext, name: &'static str, label: String, hint: String, input: AnyView) -> AnyView {
    let problem = problem(ctx, name);
    let class = if problem.is_some() { "field field--bad" } else { "field" };
    view! {
        <div class=class>
            <label for=name>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> })}
            {problem}
            {input}
        </div>
    }
    .into_any()
}

fn described(ctx: &PageContext, name: &str, hint: &str) -> Option<String> {
    let mut ids = Vec::new();
    if !hint.is_empty() {
        ids.push(format!("{name}-hint"));
    }
    if ctx.field_error(name).is_some() {
        ids.push(format!("{name}-err"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// One line of text.
#[component]
pub fn TextField(
    /// The request, for what was typed before.
    ctx: PageContext,
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
    /// So many letters it takes at most: what its rule says.
    #[prop(default = LINE_LETTERS)]
    most: usize,
    /// The language it is written in, where that need not be the page's.
    #[prop(optional)]
    lang: Option<Lang>,
) -> impl IntoView {
    let typed = if ctx.errors.is_some() { ctx.typed(name).to_owned() } else { value };
    let class = if ctx.field_error(name).is_some() { "in in--bad" } else { "in" };
    let dir = if ltr { Some("ltr") } else { lang.map(Lang::dir) };
    let input = view! {
        <input
            class=class
            type="text"
            id=name
            name=name
            value=typed
            autocomplete=autocomplete
            inputmode=inputmode
            lang=lang.map(Lang::tag)
            dir=dir
            maxlength=most.to_string()
            aria-describedby=described(&ctx, name, &hint)
            aria-invalid=ctx.field_error(name).map(|_| "true")
        />
    }
    .into_any();
    wrapped(&ctx, name, label, hint, input)
}

/// A password. What was typed is not sent back.
#[component]
pub fn PasswordField(
    /// The request.
    ctx: PageContext,
    /// The name and id.
    name: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// One sentence of help; may be empty.
    #[prop(into, optional)]
    hint: String,
    /// The `autocomplete` value.
    #[prop(default = "current-password")]
    autocomplete: &'static str,
) -> impl IntoView {
    let class = if ctx.field_error(name).is_some() { "in in--bad" } else { "in" };
    let input = view! {
        <input
            class=class
            type="password"
            id=name
            name=name
            autocomplete=autocomplete
            dir="ltr"
            maxlength="300"
            aria-describedby=described(&ctx, name, &hint)
            aria-invalid=ctx.field_error(name).map(|_| "true")
        />
    }
    .into_any();
    wrapped(&ctx, name, label, hint, input)
}

/// Several lines of text. Leptos 0.8 writes the children of `<textarea>` unescaped (leptos#4819): this one escapes.
#[component]
pub fn TextArea(
    /// The request, for what was typed before.
    ctx: PageContext,
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
    /// So many letters it takes at most: what its rule says.
    #[prop(default = MOST_LETTERS)]
    most: usize,
    /// The language it is written in, where that need not be the page's.
    #[prop(optional)]
    lang: Option<Lang>,
) -> impl IntoView {
    let typed = if ctx.errors.is_some() { ctx.typed(name).to_owned() } else { value };
    let class = if ctx.field_error(name).is_some() { "in in--bad" } else { "in" };
    let described = described(&ctx, name, &hint).map(|ids| format!(" aria-describedby=\"{ids}\"")).unwrap_or_default();
    let own = lang.map(|lang| format!(" lang=\"{}\" dir=\"{}\"", lang.tag(), lang.dir())).unwrap_or_default();
    // The line break after the tag is swallowed by browsers and keeps a first empty line that was typed.
    let input = raw(format!(
        "<textarea class=\"{class}\" id=\"{name}\" name=\"{name}\" rows=\"5\" maxlength=\"{most}\"{own}{described}>\n{}</textarea>",
        escape(&typed)
    ));
    wrapped(&ctx, name, label, hint, input)
}

/// A whole list, pasted: as many lines as come.
pub fn list_area(ctx: &PageContext, name: &'static str, label: String, hint: String, value: String) -> AnyView {
    let typed = if ctx.errors.is_some() { ctx.typed(name).to_owned() } else { value };
    let class = if ctx.field_error(name).is_some() { "in in--bad" } else { "in" };
    let described = described(ctx, name, &hint).map(|ids| format!(" aria-describedby=\"{ids}\"")).unwrap_or_default();
    let input = raw(format!(
        "<textarea class=\"{class}\" id=\"{name}\" name=\"{name}\" rows=\"10\" spellcheck=\"false\" autocomplete=\"off\"{described}>\n{}</textarea>",
        escape(&typed)
    ));
    wrapped(ctx, name, label, hint, input)
}

/// A few lines about one of many, such as a note about each person of a group: its label is not seen, because it stands beside the name.
pub fn note_area(name: &str, label: &str, typed: &str) -> AnyView {
    let (name, label, typed) = (escape(name), escape(label), escape(typed));
    raw(format!(
        "<textarea class=\"in\" name=\"{name}\" rows=\"2\" maxlength=\"{MOST_LETTERS}\" aria-label=\"{label}\">\n{typed}</textarea>"
    ))
}

/// One of several values.
#[component]
pub fn SelectField(
    /// The request, for what was chosen before.
    ctx: PageContext,
    /// The name and id.
    name: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// One sentence of help; may be empty.
    #[prop(into, optional)]
    hint: String,
    /// What can be chosen: value and words.
    options: Vec<(String, String)>,
    /// The value that is chosen when nothing was yet.
    #[prop(into, optional)]
    chosen: String,
) -> impl IntoView {
    let chosen = if ctx.errors.is_some() { ctx.typed(name).to_owned() } else { chosen };
    let class = if ctx.field_error(name).is_some() { "in in--bad" } else { "in" };
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect();
    let input = view! {
        <select
            class=class
            id=name
            name=name
            aria-describedby=described(&ctx, name, &hint)
            aria-invalid=ctx.field_error(name).map(|_| "true")
        >
            {options}
        </select>
    }
    .into_any();
    wrapped(&ctx, name, label, hint, input)
}
