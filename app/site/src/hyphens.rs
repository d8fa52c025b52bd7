//! Long words get soft hyphens, so that they break where people would break them: many browsers have no dictionary for a language, and where a
//! word is wider than its column they break it anywhere, without a hyphen.

use base::Lang;
use hypher::hyphenate_bounded;

/// Where a word may be broken; nothing is seen of it where it is not.
const SOFT: char = '\u{AD}';
/// So many letters stay together at each end.
const EDGE: usize = 3;
/// Whose words are left as they are: drawings, what is typed or chosen, names and addresses, and what the browser's own program goes on building.
const LEFT: [&str; 9] = ["svg", "script", "style", "title", "textarea", "select", "bdi", "code", "leptos-island"];
/// Elements without an end.
const VOID: [&str; 6] = ["br", "img", "input", "hr", "meta", "link"];

/// So many letters a word must have; Cyrillic ones are wider. Easy German keeps words whole (DIN SPEC 33429, 6.2): only those that may not fit
/// into a line.
fn long(lang: Lang) -> usize {
    match lang {
        Lang::Ls => 17,
        Lang::Uk | Lang::Ru => 10,
        _ => 12,
    }
}

/// Whose rules of breaking; Arabic has none.
fn rules(lang: Lang) -> Option<hypher::Lang> {
    match lang {
        Lang::De | Lang::Ls => Some(hypher::Lang::German),
        Lang::En => Some(hypher::Lang::English),
        Lang::Uk => Some(hypher::Lang::Ukrainian),
        Lang::Ru => Some(hypher::Lang::Russian),
        Lang::Tr => Some(hypher::Lang::Turkish),
        Lang::Ar => None,
    }
}

/// An element that is open.
struct Open<'h> {
    name: &'h str,
    /// The language of its words; `None`: they are left as they are.
    lang: Option<Lang>,
}

/// A page with soft hyphens in the long words of its texts. `page`: its language.
pub(crate) fn soften(html: &str, page: Lang) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 64);
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        write(text, open.last().map_or(Some(page), |element| element.lang), &mut out);
        let end = after.find('>').map_or(after.len(), |at| at + 1);
        let (tag, mut next) = after.split_at(end);
        out.push('<');
        out.push_str(tag);
        // Drawings are half of a page: they are copied in one piece.
        if tag.starts_with("svg") && !tag.ends_with("/>") {
            let (drawn, behind) = next.split_at(next.find("</svg>").map_or(next.len(), |at| at + "</svg>".len()));
            out.push_str(drawn);
            next = behind;
        } else {
            read(tag, page, &mut open);
        }
        rest = next;
    }
    write(rest, open.last().map_or(Some(page), |element| element.lang), &mut out);
    out
}

/// Opens or closes an element; `tag` is what stands after its `<`.
fn read<'h>(tag: &'h str, page: Lang, open: &mut Vec<Open<'h>>) {
    let name = |text: &'h str| text.split(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').next().unwrap_or_default();
    if let Some(end) = tag.strip_prefix('/') {
        if let Some(at) = open.iter().rposition(|element| element.name == name(end)) {
            open.truncate(at);
        }
        return;
    }
    let own = name(tag);
    if tag.starts_with('!') || tag.ends_with("/>") || VOID.contains(&own) {
        return;
    }
    let around = open.last().map_or(Some(page), |element| element.lang);
    let mut lang = if LEFT.contains(&own) { None } else { around };
    // A name and its value stand before and behind each second quotation mark.
    let mut attributes = tag.get(own.len()..).unwrap_or_default().split('"');
    while let (Some(attribute), Some(value)) = (attributes.next(), attributes.next()) {
        match attribute.trim_start() {
            "dir=" if value == "auto" => lang = None,
            // Easy German has the mark of German.
            "lang=" if lang.is_some() && value != page.tag() => lang = Lang::from_code(value),
            "lang=" if lang.is_some() => lang = Some(page),
            _ => {}
        }
    }
    open.push(Open { name: own, lang });
}

/// Writes a text out.
fn write(text: &str, lang: Option<Lang>, out: &mut String) {
    let Some((lang, rules)) = lang.and_then(|lang| Some((lang, rules(lang)?))) else { return out.push_str(text) };
    if text.len() < long(lang) {
        return out.push_str(text);
    }
    for part in text.split_inclusive(|c: char| c.is_whitespace()) {
        // Addresses and file names are copied; a soft hyphen would go along.
        let word = part.trim_end().trim_end_matches(['.', ':', ',', '?', '!']);
        if part.len() < long(lang) || word.contains(['.', '@', '/', '_', '=', '&']) {
            out.push_str(part);
            continue;
        }
        let mut rest = part;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let (letters, next) = rest.split_at(end);
            if letters.chars().count() < long(lang) {
                out.push_str(letters);
            } else {
                for (place, syllable) in hyphenate_bounded(letters, rules, EDGE, EDGE).enumerate() {
                    if place > 0 {
                        out.push(SOFT);
                    }
                    out.push_str(syllable);
                }
            }
            let sign = next.chars().next();
            out.extend(sign);
            rest = next.get(sign.map_or(0, char::len_utf8)..).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str, lang: Lang) -> String {
        soften(html, lang).replace(SOFT, "-")
    }

    #[test]
    fn long_words_break_where_people_break_them() {
        for (lang, word, broken) in [
            (Lang::De, "Datenschutzerklärung", "Daten-schutz-er-klä-rung"),
            (Lang::Ls, "Datenschutzerklärung", "Daten-schutz-er-klä-rung"),
            (Lang::Ls, "Barrierefreiheit", "Barrierefreiheit"),
            (Lang::De, "Handy", "Handy"),
            (Lang::Ar, "المساعدةالمساعدةالمساعدة", "المساعدةالمساعدةالمساعدة"),
        ] {
            assert_eq!(shown(word, lang), broken, "{lang}");
        }
        for (lang, word) in [
            (Lang::Uk, "Налаштування"),
            (Lang::Ru, "Конфиденциальность"),
            (Lang::Tr, "Erişilebilirlik"),
            (Lang::En, "Accessibility"),
        ] {
            let broken = shown(word, lang);
            assert!(broken.matches('-').count() > 1 && broken.replace('-', "") == word, "{lang}: {broken}");
        }
    }

    #[test]
    fn only_words_of_the_page_are_touched() {
        for html in [
            "<a href=\"/de/Datenschutzerklärung\" title=\"Datenschutzerklärung\">kurz</a>",
            "<svg><text>Datenschutzerklärung</text></svg>",
            "<textarea>Datenschutzerklärung</textarea><title>Datenschutzerklärung</title>",
            "<b dir=\"auto\">Datenschutzerklärung</b> <bdi>Datenschutzerklärung</bdi>",
            "<leptos-island><p>Datenschutzerklärung</p></leptos-island>",
            "https://datenschutzerklaerung.example/datenschutzerklaerung kern@datenschutzerklaerung.example",
            "<p lang=\"ar\">Datenschutzerklärung</p>",
            "<p lang=\"xx\">Datenschutzerklärung</p>",
            "<!DOCTYPE html><p>zu kurz",
            "<p",
        ] {
            assert_eq!(soften(html, Lang::De), html);
        }
        assert_eq!(
            shown("<svg><path d=\"M0\"/></svg><br>Datenschutzerklärung. <p lang=\"en\">Accessibility</p>", Lang::De),
            format!(
                "<svg><path d=\"M0\"/></svg><br>Daten-schutz-er-klä-rung. <p lang=\"en\">{}</p>",
                shown("Accessibility", Lang::En)
            )
        );
    }
}
