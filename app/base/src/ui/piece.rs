//! Small pieces: icons, buttons, links, cards, notes, the row of windows.

use crate::assets;
use leptos::{prelude::*, tachys::html::InertElement};

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
    format!(
        "<svg class=\"{class}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{}#i-{name}\"/></svg>",
        assets::href("icons.svg")
    )
}

/// What is drawn inside an icon's 24 × 24 field; for drawings that hold icons.
pub fn icon_body(name: &str) -> Option<&'static str> {
    static SPRITE: &str = include_str!("../../../../public/icons.svg");
    let start = SPRITE.find(&format!("id=\"i-{name}\""))?;
    let rest = SPRITE.get(start..)?;
    let body = rest.get(rest.find('>')? + 1..)?;
    body.get(..body.find("</symbol>")?)
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
        CardPicture::Row => view! {
            <article class="card card--row card--up">
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
    view! {
        <div class=class id=id tabindex=id.map(|_| "-1")>
            {raw(icon_markup(icon))}
            <div>
                <h2>
                    <span data-satz="">{title}</span>
                </h2>
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
