//! Small pieces: icons, buttons, links, cards, notes, the row of windows.

use crate::{Lang, PageContext, paths};
use leptos::{prelude::*, tachys::html::InertElement};
use std::{collections::BTreeMap, sync::LazyLock};

/// HTML that was made by this house and is safe as it is.
pub fn raw(html: impl Into<String>) -> AnyView {
    InertElement::new(std::borrow::Cow::<'static, str>::Owned(html.into())).into_any()
}

/// An icon as HTML. Arrows and chevrons turn round in right-to-left pages.
pub fn icon_markup(name: &str) -> String {
    let turns = name.starts_with("arrow-l")
        || name.starts_with("arrow-r")
        || name.starts_with("chevron-l")
        || name.starts_with("chevron-r")
        || name.starts_with("log-")
        || name == "rotate-ccw";
    let class = if turns { "icon icon-dir" } else { "icon" };
    format!("<svg class=\"{class}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{USE}{name}\"/></svg>")
}

/// Where an icon is drawn: on the page itself. A file of all icons would be ten times as heavy as those of one page, and one request more.
const USE: &str = "#i-";

/// All icons, by their names: each a whole `<symbol>`.
static ICONS: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let symbols = include_str!("icons.svg").split_inclusive("</symbol>").filter_map(|part| part.get(part.find("<symbol")?..));
    symbols.filter_map(|symbol| Some((symbol.split_once("id=\"i-")?.1.split_once('"')?.0, symbol))).collect()
});

/// What is drawn inside an icon's 24 × 24 field; for drawings that hold icons.
pub fn icon_body(name: &str) -> Option<&'static str> {
    ICONS.get(name)?.split_once('>')?.1.strip_suffix("</symbol>")
}

/// The symbols of all icons that a page shows, and of these; a page holds them once.
pub fn icon_symbols(page: &str, also: &[&'static str]) -> String {
    let used = page.split("<use href=\"").skip(1).filter_map(|rest| rest.strip_prefix(USE)?.split('"').next());
    let names: std::collections::BTreeSet<&str> = used.chain(also.iter().copied()).collect();
    names.into_iter().filter_map(|name| ICONS.get(name).copied()).collect()
}

/// An icon. It never stands alone: a word is beside it.
#[component]
pub fn Icon(
    /// Its name in the sprite.
    name: &'static str,
) -> impl IntoView {
    raw(icon_markup(name))
}

/// The one filled button of a screen: a lit window at its end.
#[component]
pub fn MainButton(
    /// What happens, verb first.
    #[prop(into)]
    words: String,
    /// The icon in the window.
    #[prop(default = "arrow-right")]
    icon: &'static str,
) -> impl IntoView {
    view! {
        <button class="btn btn--main" type="submit">
            {words}
            <span class="light">{raw(icon_markup(icon))}</span>
        </button>
    }
}

/// The main way on, as a link that looks like the filled button.
#[component]
pub fn LightLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What happens, verb first.
    #[prop(into)]
    words: String,
    /// The icon in the window.
    #[prop(default = "arrow-right")]
    icon: &'static str,
    /// Full width on phones.
    #[prop(default = false)]
    wide: bool,
) -> impl IntoView {
    view! {
        <a class=if wide { "btn btn--main btn--wide" } else { "btn btn--main" } href=href>
            {words}
            <span class="light">{raw(icon_markup(icon))}</span>
        </a>
    }
}

/// A quiet way: icon and underlined words.
#[component]
pub fn QuietLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// The icon before the words.
    icon: &'static str,
    /// The words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    view! {
        <a class="btn btn--quiet" href=href>
            {raw(icon_markup(icon))}
            {words}
        </a>
    }
}

/// The way back, at the top of a page.
#[component]
pub fn Back(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Where one comes to: "Alle Kurse".
    #[prop(into)]
    words: String,
) -> impl IntoView {
    view! {
        <a class="back" href=href>
            {raw(icon_markup("chevron-left"))}
            {words}
        </a>
    }
}

/// A row of a list that is one link.
#[component]
pub fn ListLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// The icon at its start.
    icon: &'static str,
    /// One line of sense.
    #[prop(into)]
    words: String,
    /// One line of detail; may be empty.
    #[prop(into, optional)]
    detail: String,
) -> impl IntoView {
    view! {
        <li>
            <a class="list__row" href=href>
                {raw(icon_markup(icon))}
                <span>
                    <b>{words}</b>
                    {(!detail.is_empty()).then(|| view! { <small>{detail}</small> })}
                </span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
}

/// How a picture card lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardPicture {
    /// The main card of a hub page.
    Main,
    /// Picture at the side on phones, above on wide screens.
    Row,
    /// Picture at the side.
    Side,
}

/// A picture card; the whole card is one link.
#[component]
pub fn Card(
    /// How it lies.
    picture: CardPicture,
    /// The drawing.
    #[prop(into)]
    drawing: String,
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Its title.
    #[prop(into)]
    title: String,
    /// One line below.
    #[prop(into)]
    line: String,
) -> impl IntoView {
    let art = super::drawing_markup(&drawing, "card__pic");
    match picture {
        CardPicture::Main => view! {
            <article class="card card--main">
                {raw(art)}
                <div class="card__body">
                    <div>
                        <h2 class="card__title">
                            <a href=href>{title}</a>
                        </h2>
                        <p class="card__meta">{line}</p>
                    </div>
                    <span class="light">{raw(icon_markup("arrow-right"))}</span>
                </div>
            </article>
        }
        .into_any(),
        CardPicture::Row | CardPicture::Side => view! {
            <article class=if picture == CardPicture::Row { "card card--row card--up" } else { "card card--row" }>
                {raw(art)}
                <div class="card__body">
                    <h2 class="card__title">
                        <a href=href>{title}</a>
                    </h2>
                    <p class="card__meta">{line}</p>
                </div>
            </article>
        }
        .into_any(),
    }
}

/// What a note says by its colour, its icon and its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Good to know.
    Info,
    /// Right.
    Ok,
    /// Not right yet.
    Yet,
    /// A form that could not be saved.
    Bad,
    /// Another language than asked for.
    Lang,
    /// A hint.
    Hint,
    /// The solution.
    Show,
}

/// One note: edge, icon, heading, one or two sentences.
#[component]
pub fn Note(
    /// What it says.
    kind: NoteKind,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// An anchor, so that the page can open here.
    #[prop(optional)]
    id: &'static str,
    /// It is what the page is about: its title is the page's heading.
    #[prop(optional)]
    main: bool,
    /// Its sentences.
    children: Children,
) -> impl IntoView {
    let (class, icon) = match kind {
        NoteKind::Info => ("note", "info"),
        NoteKind::Ok => ("note note--ok", "circle-check"),
        NoteKind::Yet => ("note note--yet", "rotate-ccw"),
        NoteKind::Bad => ("note note--bad", "circle-alert"),
        NoteKind::Lang => ("note note--lang", "languages"),
        NoteKind::Hint => ("note note--hint", "info"),
        NoteKind::Show => ("note note--show", "eye"),
    };
    let id = (!id.is_empty()).then_some(id);
    let title = view! { <span data-satz="">{title}</span> };
    let heading = if main { view! { <h1>{title}</h1> }.into_any() } else { view! { <h2>{title}</h2> }.into_any() };
    view! {
        <div class=class id=id tabindex=id.map(|_| "-1")>
            {raw(icon_markup(icon))}
            <div>
                {heading}
                {children()}
            </div>
        </div>
    }
}

/// The row of windows, lit one by one, with the words that say the same.
#[component]
pub fn Windows(
    /// How many are lit.
    lit: usize,
    /// How many there are.
    of: usize,
    /// "Schritt 3 von 8".
    #[prop(into)]
    words: String,
    /// The id of the words.
    #[prop(default = "sc")]
    id: &'static str,
) -> impl IntoView {
    view! {
        <div class="way">
            <span class="windows">
                <progress max=of value=lit aria-labelledby=id></progress>
            </span>
            <span id=id>{words}</span>
        </div>
    }
}

/// "Vorlesen", the tool of a bar: the script puts its button here, without one there is nothing. `lang` is the language of the words that
/// are not marked with another one; `reads` says which words are read, as a CSS selector: empty for all.
pub fn say_tool(ctx: &PageContext, lang: Lang, reads: &'static str) -> AnyView {
    view! {
        <div
            class="tools__say"
            data-say=""
            data-reads=(!reads.is_empty()).then_some(reads)
            data-lang=lang.tag()
            data-rate=super::rate(ctx.display, lang)
            data-text-say=ctx.t("say")
            data-text-wait=ctx.t("say-wait")
            data-text-stop=ctx.t("say-stop")
            data-text-none=ctx.t("say-none")
            data-text-way=ctx.t("say-way")
            data-way=format!("{}#stimme", paths::Help::href(ctx.lang))
        ></div>
    }
    .into_any()
}

/// A tool of a bar: icon and word. `keep`: the word stays also where there is little room.
pub fn tool(href: String, icon: &str, words: String, keep: bool) -> AnyView {
    let class = keep.then_some("keep");
    view! {
        <a class="tool" href=href>
            {raw(icon_markup(icon))}
            <span class=class>{words}</span>
        </a>
    }
    .into_any()
}

/// The telephone number as a button, with the hours in which somebody answers; nothing, when there is no number.
pub fn phone_row(ctx: &PageContext) -> Option<AnyView> {
    let tel = ctx.settings.phone_href()?;
    let hours = ctx.settings.hours.clone();
    let row = view! {
        <p class="row">
            <a class="btn" href=tel>
                {raw(icon_markup("phone"))}
                <bdi dir="ltr">{ctx.settings.phone.clone()}</bdi>
            </a>
            {(!hours.is_empty()).then(|| view! { <span class="muted"><bdi>{hours}</bdi></span> })}
        </p>
    };
    Some(row.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_holds_each_icon_that_it_shows_once() {
        let page = format!("<p>{}{}{}</p>", icon_markup("check"), icon_markup("globe"), icon_markup("check"));
        let symbols = icon_symbols(&page, &["square"]);
        for name in ["check", "globe", "square"] {
            assert_eq!(symbols.matches(&format!("<symbol id=\"i-{name}\" viewBox=\"0 0 24 24\">")).count(), 1, "{symbols}");
        }
        assert_eq!(symbols.matches("</symbol>").count(), 3);
        assert_eq!(icon_symbols("no <use> here, nor &quot;#i-check&quot;", &["there-is-none"]), "");
        assert!(icon_body("check").is_some_and(|body| body.starts_with('<') && !body.contains("symbol")));
    }
}
