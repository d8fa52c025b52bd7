//! A protocol in the language of whom it is about: below the first text for her coach, and before it for herself, with a way to the other one.

use super::{
    talks::{asking, author},
    text::{Headings, heading_of, paragraphs, parts},
    undo::undo_form,
};
use crate::acts::{addenda::Added, talks::Text, translations::Translated, words::Words};
use base::{
    Lang, PageContext,
    ui::{Hidden, TextArea, icon_markup, owner_once, raw},
};
use leptos::prelude::*;
use uuid::Uuid;

/// In which language a text is that names one by its code; German, where none is named.
fn lang_of(code: &str) -> Lang {
    Lang::from_code(code).unwrap_or(Lang::De)
}

/// "Übersetzt von Jana, 3. März".
fn by<W>(ctx: &PageContext, new: &Translated<W>) -> String {
    let day = ctx.day(ctx.settings.zone.date(new.at)).into_owned();
    ctx.tf("translation-by", &[("name", author(ctx, new.author.as_deref()).into()), ("day", day.into())]).into_owned()
}

fn undo<W>(ctx: &PageContext, here: &str, new: &Translated<W>) -> Option<AnyView> {
    let form = |until| undo_form(ctx, here, "undo-translation", Some(("translation", new.id.to_string())), until);
    new.undo_until.map(form)
}

/// For her coach: the translation of a protocol, or the way to one into her language; `here`: the address of the page.
pub(super) fn of_protocol(ctx: &PageContext, into: Option<Lang>, text: &Text, headings: Headings, here: &str) -> AnyView {
    if let Some(new) = &text.translated {
        let lang = lang_of(&new.words.lang);
        return view! {
            <details class="place">
                <summary class="btn">{raw(icon_markup("languages"))} {by(ctx, new)} ": " {lang.name()}</summary>
                <div dir=lang.dir()>{parts(ctx, 4, &new.words, headings)}</div>
            </details>
            {undo(ctx, here, new)}
        }
        .into_any();
    }
    let Some(into) = into.filter(|into| into.tag() != lang_of(&text.words.lang).tag()) else { return ().into_any() };
    let id = text.id.to_string();
    let form = ctx.for_form("translate");
    if ctx.query("uebersetzen") != id && form.typed("protocol") != id {
        return way(ctx, into, here, &id, "agreed");
    }
    let words = &text.words;
    let part = |name: &'static str, label: String, first: &str| {
        (!first.is_empty()).then(|| {
            view! {
                <div>
                    <div lang=Lang::from_code(&words.lang).map(Lang::tag)>{paragraphs(first)}</div>
                    <TextArea ctx=form.clone() name=name label=label />
                </div>
            }
        })
    };
    let Headings { agreed, view, assessment, note } = headings;
    view! {
        <form method="post" action=here.to_owned() class="flow" novalidate>
            {owner_once(&form)} <Hidden name="do" value="translate" /> <Hidden name="protocol" value=id />
            {taken_back(&form)} <p class="hint">{ctx.tf("translation-hint", &[("lang", into.name().into())])}</p>
            {part("agreed", agreed, &words.agreed)} {part("view", view, &words.view)}
            {part("assessment", assessment, &words.assessment)} {part("note", note, &words.note)} <p>
                <button class="btn" type="submit">
                    {ctx.t("translation-keep")}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// For her coach: the translation of something that was added, or the way to one.
pub(super) fn of_addendum(ctx: &PageContext, into: Option<Lang>, protocol: Uuid, added: &Added, here: &str) -> AnyView {
    if let Some(new) = &added.translated {
        let lang = lang_of(&new.words.lang);
        return view! {
            <p class="small muted">{by(ctx, new)}</p>
            <div lang=lang.tag() dir=lang.dir()>
                {paragraphs(&new.words.words)}
            </div>
            {undo(ctx, here, new)}
        }
        .into_any();
    }
    let Some(into) = into.filter(|into| into.tag() != lang_of(&added.said.lang).tag()) else { return ().into_any() };
    let id = added.id.to_string();
    let form = ctx.for_form("translate-addendum");
    if ctx.query("uebersetzen") != id && form.typed("addendum") != id {
        return way(ctx, into, here, &id, "words");
    }
    view! {
        <form method="post" action=here.to_owned() class="flow" novalidate>
            {owner_once(&form)} <Hidden name="do" value="translate-addendum" /> <Hidden name="protocol" value=protocol.to_string() />
            <Hidden name="addendum" value=id /> {taken_back(&form)}
            <TextArea
                ctx=form.clone()
                name="words"
                label=ctx.tf("translation-into", &[("lang", into.name().into())])
                hint=ctx.tf("translation-hint", &[("lang", into.name().into())])
            />
            <p>
                <button class="btn" type="submit">
                    {ctx.t("translation-keep")}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// Its words are in the form again, and nothing of them is kept.
fn taken_back(form: &PageContext) -> Option<AnyView> {
    let is_back = form.errors.as_ref().is_some_and(|errors| errors.list.is_empty());
    is_back.then(|| view! { <p><b>{form.t("translation-taken-back")}</b></p> }.into_any())
}

fn way(ctx: &PageContext, into: Lang, here: &str, id: &str, field: &str) -> AnyView {
    let href = format!("{}#{field}", asking(here, "uebersetzen", id));
    view! {
        <p>
            <a class="btn" href=href>
                {raw(icon_markup("languages"))}
                {ctx.tf("translation-into", &[("lang", into.name().into())])}
            </a>
        </p>
    }
    .into_any()
}

/// For herself: which of the two she reads, and the links to both; nothing where there is only one.
pub(super) fn switch(ctx: &PageContext, text: &Text, href: &str) -> (bool, AnyView) {
    let new_lang = text.translated.as_ref().map(|new| lang_of(&new.words.lang));
    let added = text.added.iter().find_map(|one| Some(lang_of(&one.translated.as_ref()?.words.lang)));
    let Some(lang) = new_lang.or(added) else { return (false, ().into_any()) };
    let original = ctx.query("text") == "original";
    let first = lang_of(&text.words.lang);
    let links: Vec<_> = [(lang, href.to_owned(), !original), (first, format!("{href}?text=original"), original)]
        .into_iter()
        .zip(["translation-yours", "translation-first"])
        .map(|((lang, href, current), key)| {
            let words = ctx.tf(key, &[("lang", lang.name().into())]).into_owned();
            view! {
                <a class="btn" href=href aria-current=current.then_some("true")>
                    {words}
                </a>
            }
        })
        .collect();
    (!original, view! { <p class="btns">{links}</p> }.into_any())
}

/// For herself: a protocol in her language, and who translated it.
pub(super) fn hers(ctx: &PageContext, new: &Translated<Words>, headings: Headings) -> AnyView {
    let lang = lang_of(&new.words.lang);
    view! {
        <p class="small muted">{by(ctx, new)}</p>
        <div class="flow" dir=lang.dir()>{parts(ctx, 2, &new.words, headings)}</div>
    }
    .into_any()
}

/// For herself: what was added, in her language where it was translated.
pub(super) fn hers_added(ctx: &PageContext, level: u8, added: &[Added]) -> Vec<AnyView> {
    let one = |one: &Added| {
        let day = ctx.day(ctx.settings.zone.date(one.at)).into_owned();
        let name = author(ctx, one.author.as_deref());
        let heading = ctx.tf("addendum-of", &[("name", name.into()), ("day", day.into())]).into_owned();
        let translated = one.translated.as_ref();
        let said = translated.map_or(&one.said, |new| &new.words);
        let lang = lang_of(&said.lang);
        view! {
            <div>
                {heading_of(level, &heading)} {translated.map(|new| view! { <p class="small muted">{by(ctx, new)}</p> })}
                <div lang=lang.tag() dir=lang.dir()>
                    {paragraphs(&said.words)}
                </div>
            </div>
        }
        .into_any()
    };
    added.iter().map(one).collect()
}
