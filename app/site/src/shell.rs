//! What stands around the words of every page: head, bars, tabs, footer.

use crate::{hyphens::soften, paths};
use base::{
    Lang, Page, PageContext, assets,
    page::{About, Frame},
    room::{Place, Rooms},
    ui::{Wordmark, escape, icon_markup, icon_symbols, raw},
};
use hydration_context::{SharedContext, SsrSharedContext};
use leptos::prelude::*;
use std::{fmt::Write as _, sync::Arc};

/// What pages draw with: the panel pattern that drawings fill their houses with, then the icons of the page.
const DEFINITIONS: [&str; 2] = [
    "<svg width=\"0\" height=\"0\" class=\"vh\" aria-hidden=\"true\" focusable=\"false\"><defs><pattern id=\"platte\" \
     width=\"20\" height=\"24\" patternUnits=\"userSpaceOnUse\"><path class=\"k-pane\" d=\"M5 6h10v12H5z\"/><path class=\"k-s-joint\" \
     fill=\"none\" stroke-width=\"1\" d=\"M19.5 0v23.5H0\"/></pattern>",
    "</defs></svg>",
];
/// The icons that `say.js` puts into its buttons.
const OF_SAY: [&str; 3] = ["volume-2", "square", "volume-x"];

/// Writes a page out as HTML.
pub(crate) fn write(page: Page, ctx: &PageContext) -> String {
    let shared = SsrSharedContext::new_islands();
    // Nothing is hydrated but islands, which bring their own values.
    shared.set_is_hydrating(false);
    let owner = Owner::new_root(Some(Arc::new(shared)));
    let html = owner.with(|| document(page, ctx));
    owner.unset();
    html
}

fn document(page: Page, ctx: &PageContext) -> String {
    let Page { title, frame, top, scripts, hero, body, about, sheet, .. } = page;
    let mut out = String::with_capacity(16 * 1024);
    let body = (body)().to_html();
    let islands = body.contains(ISLAND.0);
    head(&mut out, &Head { title: &title, scripts: &scripts, about: about.as_ref(), sheet, islands, frame }, ctx);
    let class = match frame {
        Frame::Staff => " class=\"staff\"",
        _ if hero => " class=\"hashero\"",
        _ => "",
    };
    let _ = write!(out, "<body{class}><a class=\"skip\" href=\"#inhalt\">{}</a>", escape(&ctx.t("skip")));
    out.push_str(DEFINITIONS[0]);
    let icons = out.len();
    out.push_str(DEFINITIONS[1]);
    // On a device that others use too, every page begins with the way out.
    let shared = is_shared(ctx);
    let offline = format!(
        "<div class=\"offline\" role=\"status\" data-offline hidden>{}<span>{}</span></div>",
        icon_markup("wifi-off"),
        escape(&ctx.t("offline"))
    );
    match frame {
        Frame::Player => {
            if let Some(top) = top {
                out.push_str(&top().to_html());
            }
            out.push_str(&offline);
            out.push_str(&body);
            out.push_str(&leave(ctx).to_html());
        }
        Frame::Sheet => {
            let _ = write!(out, "<main id=\"inhalt\" tabindex=\"-1\">{body}</main>");
            out.push_str(&leave(ctx).to_html());
        }
        Frame::Hub | Frame::Plain | Frame::Staff => {
            out.push_str(&topbar(ctx).to_html());
            if shared {
                out.push_str(&leave(ctx).to_html());
            }
            out.push_str(&demo(ctx));
            out.push_str(&offline);
            let (before, inside) = split_hero(&body, hero);
            let _ = write!(out, "{before}<main id=\"inhalt\" tabindex=\"-1\">{inside}</main>");
            if !shared {
                out.push_str(&leave(ctx).to_html());
            }
            out.push_str(&footer(ctx).to_html());
            if frame == Frame::Hub {
                out.push_str(&tabs(ctx).to_html());
            }
        }
    }
    out.push_str("</body></html>");
    let symbols = icon_symbols(&out, &OF_SAY);
    out.insert_str(icons, &symbols);
    soften(&without_marks(&out, islands), ctx.lang)
}

/// What an island stands between.
const ISLAND: (&str, &str) = ("<leptos-island", "</leptos-island>");

/// Leptos leaves marks (`<!>`) where the browser would go on building; outside islands nobody reads them, and they are not valid HTML.
/// Words of people cannot hold them: theirs are escaped.
fn without_marks(html: &str, islands: bool) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while !rest.is_empty() {
        let end = if islands { rest.find(ISLAND.0) } else { None };
        let (plain, island) = rest.split_at(end.unwrap_or(rest.len()));
        push_without_marks(&mut out, plain);
        let (island, after) = island.split_at(island.find(ISLAND.1).unwrap_or(island.len()));
        out.push_str(island);
        rest = after.strip_prefix(ISLAND.1).map_or("", |after| {
            out.push_str(ISLAND.1);
            after
        });
    }
    out
}

/// Looks for `!`, which is rare in a page, instead of for whole marks.
fn push_without_marks(out: &mut String, html: &str) {
    let (mut done, mut from) = (0, 0);
    while let Some(at) = html.get(from..).and_then(|rest| rest.find('!')) {
        let at = from + at;
        from = at + 1;
        let Some(begin) = at.checked_sub(1).filter(|begin| html.get(*begin..at) == Some("<")) else { continue };
        let after = html.get(from..).unwrap_or_default();
        if let Some(mark) = [">", "--<() />-->"].into_iter().find(|mark| after.starts_with(mark)) {
            out.push_str(html.get(done..begin).unwrap_or_default());
            done = from + mark.len();
            from = done;
        }
    }
    out.push_str(html.get(done..).unwrap_or_default());
}

/// The start page's picture stands before its words, as wide as the window.
fn split_hero(body: &str, hero: bool) -> (&str, &str) {
    const END: &str = "<!--hero-->";
    if hero { body.split_once(END).unwrap_or(("", body)) } else { ("", body) }
}

/// What the head says of a page.
struct Head<'p> {
    title: &'p str,
    scripts: &'p [&'p str],
    about: Option<&'p About>,
    sheet: &'p str,
    islands: bool,
    frame: Frame,
}

fn head(out: &mut String, page: &Head<'_>, ctx: &PageContext) {
    let Head { title, scripts, about, sheet, islands, frame } = *page;
    let lang = ctx.lang;
    let _ = write!(out, "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"", lang.tag(), lang.dir());
    if lang == Lang::Ls {
        out.push_str(" data-variante=\"leicht\"");
    }
    match ctx.display.size {
        1 => out.push_str(" data-groesse=\"plus\""),
        2 => out.push_str(" data-groesse=\"plusplus\""),
        _ => {}
    }
    if ctx.display.learner_font {
        out.push_str(" data-schrift=\"lern\"");
    }
    match ctx.display.dark {
        Some(true) => out.push_str(" data-theme=\"dark\""),
        Some(false) => out.push_str(" data-theme=\"light\""),
        None => {}
    }
    let _ = write!(
        out,
        " data-ping=\"/healthz\" data-worker=\"{}\" data-without=\"{}\"",
        assets::href("js/offline-worker.js"),
        paths::Offline::href(lang)
    );
    if islands {
        let _ = write!(out, " data-islands=\"{}\"", assets::href("pkg/browser.js"));
    }
    let shared = is_shared(ctx);
    if shared {
        out.push_str(" data-shared");
    }
    let _ = write!(
        out,
        "><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{} – Klick</title><meta name=\"description\" content=\"{}\">\
         <link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\"><link rel=\"manifest\" href=\"/{lang}/app.webmanifest\">\
         <link rel=\"preload\" href=\"{}\" as=\"font\" type=\"font/woff2\" crossorigin>\
         <link rel=\"stylesheet\" href=\"{}\">",
        escape(title),
        escape(&about.map_or_else(|| ctx.t("start-about-line"), |about| about.line.as_str().into())),
        assets::href("identity/favicon.svg"),
        assets::href(font(lang)),
        assets::href("style.css"),
    );
    if frame == Frame::Staff {
        let _ = write!(out, "<link rel=\"stylesheet\" href=\"{}\">", assets::href("staff.css"));
    }
    if !sheet.is_empty() {
        let _ = write!(out, "<link rel=\"stylesheet\" href=\"{}\">", assets::href(sheet));
    }
    if let Some(about) = about {
        tell_others(out, title, about, ctx);
    }
    let own: &[&str] = if ctx.who.person.is_some() { &["js/leave.js"] } else { &[] };
    if ctx.who.person.is_some() {
        // Not a module: nothing is drawn before it has run.
        let _ = write!(out, "<script src=\"{}\"></script>", assets::href("js/gone.js"));
    }
    let common: &[&str] = &["js/say.js", "js/once.js"];
    let island: &[&str] = if islands { &["js/islands.js"] } else { &[] };
    for script in common.iter().chain(scripts).chain(own).chain(island) {
        let _ = write!(out, "<script type=\"module\" src=\"{}\"></script>", assets::href(script));
    }
    out.push_str("</head>");
}

/// What a page is about: for programs that show a link to it (Open Graph), and for those that look for places. The address has no query.
fn tell_others(out: &mut String, title: &str, about: &About, ctx: &PageContext) {
    let path = ctx.address.split(['?', '#']).next().unwrap_or_default();
    let _ = write!(
        out,
        "<meta property=\"og:type\" content=\"website\"><meta property=\"og:title\" content=\"{}\">\
         <meta property=\"og:description\" content=\"{}\"><meta property=\"og:url\" content=\"{}\">",
        escape(title),
        escape(&about.line),
        escape(&format!("{}{path}", ctx.settings.address)),
    );
    if let Some((href, width, height)) = &about.picture {
        let _ = write!(
            out,
            "<meta property=\"og:image\" content=\"{}\"><meta property=\"og:image:width\" content=\"{width}\">\
             <meta property=\"og:image:height\" content=\"{height}\">",
            escape(href)
        );
    }
    if !about.data.is_empty() {
        // Data, not a program: the policy has nothing against it. JSON may write `<` so that no word ends the element.
        let _ = write!(out, "<script type=\"application/ld+json\">{}</script>", about.data.replace('<', "\\u003c"));
    }
}

/// The font that the first words of a page are set in.
fn font(lang: Lang) -> &'static str {
    match lang {
        Lang::Uk | Lang::Ru => "fonts/klick-lern-cyrillic-400.woff2",
        Lang::Ar => "fonts/noto-sans-arabic-core-400.woff2",
        _ => "fonts/atkinson-hyperlegible-next-core-400.woff2",
    }
}

fn topbar(ctx: &PageContext) -> AnyView {
    let lang = ctx.lang;
    // Only addresses with a language are named: the one of a card holds its secret.
    let back = ctx.address.strip_prefix(&format!("/{lang}/")).unwrap_or("");
    view! {
        <header class="topbar">
            <a class="brand" href=paths::Start::href(lang) aria-label=ctx.t("brand")>
                <Wordmark />
            </a>
            <nav class="tools" aria-label=ctx.t("tools")>
                {base::ui::say_tool(ctx, lang, "")}
                {base::ui::tool(paths::languages(lang, back), "globe", lang.name().to_owned(), true)}
                {base::ui::tool(paths::Help::href(lang), "life-buoy", ctx.t("help").into_owned(), false)}
            </nav>
        </header>
    }
    .into_any()
}

/// "Fertig": on every page of a signed-in person, big; leaves nothing behind on this device.
fn leave(ctx: &PageContext) -> AnyView {
    if ctx.who.person.is_none() && !ctx.is_unknown {
        return ().into_any();
    }
    let shared = is_shared(ctx);
    let words = if shared { ctx.t("leave") } else { ctx.t("sign-out") };
    let line = shared.then(|| view! { <small>{ctx.t("leave-line")}</small> });
    view! {
        <form
            class="done"
            method="post"
            action=paths::SignOut::href(ctx.lang)
            data-leave=""
            data-later=ctx.t("leave-offline")
            aria-label=ctx.t("sign-out")
        >
            <button class="done__b" type="submit">
                {raw(icon_markup("log-out"))}
                {words}
                {line}
            </button>
        </form>
    }
    .into_any()
}

/// Whether a participant is signed in on a device that others use too. Staff sit at their own desks.
fn is_shared(ctx: &PageContext) -> bool {
    ctx.who.person.as_ref().is_some_and(|p| !p.own_device && !p.is_staff())
}

fn demo(ctx: &PageContext) -> String {
    if !ctx.settings.demo {
        return String::new();
    }
    format!("<aside class=\"demo\" aria-label=\"Demo\">{}<span>{}</span></aside>", icon_markup("info"), escape(&ctx.t("demo")))
}

fn footer(ctx: &PageContext) -> AnyView {
    let lang = ctx.lang;
    let pages = paths::FOOT_PAGES.map(|(page, words)| (paths::TextPage::href(lang, page), words));
    let rows: Vec<_> = pages
        .into_iter()
        .chain([(paths::SignInStaff::href(lang), "foot-staff")])
        .map(|(href, key)| view! { <li><a href=href>{ctx.t(key)}</a></li> })
        .collect();
    view! {
        <footer class="foot">
            <nav class="wrap" aria-label=ctx.t("foot")>
                <ul class="foot__l">{rows}</ul>
            </nav>
        </footer>
    }
    .into_any()
}

fn tabs(ctx: &PageContext) -> AnyView {
    let items = Rooms::links(ctx, Place::Tab);
    let path = ctx.address.split(['?', '#']).next().unwrap_or_default();
    // The start page is the beginning of every address; the others are where their own pages are.
    let here = |href: &str| path == href || (href != paths::Start::href(ctx.lang) && path.starts_with(&format!("{href}/")));
    let rows: Vec<_> = items
        .into_iter()
        .map(|item| {
            let href = (item.href)(ctx.lang);
            let current = here(&href).then_some("page");
            view! {
                <li>
                    <a class="tab" href=href aria-current=current>
                        {raw(icon_markup(item.picture))}
                        <span>{ctx.t(item.words)}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="tabs" aria-label=ctx.t("tabs")>
            <ul class="tabs__l">{rows}</ul>
        </nav>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_only_inside_islands() {
        let html = "a<!>b<!--<() />--><leptos-island x>c<!>d</leptos-island><!>e";
        assert_eq!(without_marks(html, true), "ab<leptos-island x>c<!>d</leptos-island>e");
        for (html, without) in [
            ("<!DOCTYPE html><p>1</p><!--hero-->", "<!DOCTYPE html><p>1</p><!--hero-->"),
            ("<!><p>Ja! <!>Ü!<!--<() />--></p><!><!>", "<p>Ja! Ü!</p>"),
            ("!<!", "!<!"),
            ("", ""),
        ] {
            assert_eq!(without_marks(html, false), without);
        }
    }
}
