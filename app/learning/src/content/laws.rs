//! What must hold whatever an author writes. A law takes any bytes: proptest tries it here, and a fuzz target in `fuzz/`.
#![allow(clippy::panic, reason = "a broken law is to be seen")]

use super::{
    Fault, Faults, front,
    lesson::{self, Spot},
    markdown::{self, Place, Written},
    question::{self, Asked, Line},
};
use crate::{
    course::{Finished, Kind, StepWords},
    screen,
};
use base::{Lang, fold, laws::text};
use std::{collections::HashSet, path::Path};

/// What markdown is made of, and what it must not become.
const PIECES: [&str; 74] = [
    "\n\n",
    "\n",
    "  \n",
    "\r\n",
    "**",
    "**fett**",
    "*",
    "_",
    "`",
    "> ",
    "# ",
    "## ",
    "- ",
    "1. ",
    "3. ",
    "  ",
    "    ",
    "\t",
    "[",
    "](https://klick.example)",
    "](/hilfe)",
    "](//boese.example)",
    "](javascript:alert(1))",
    "](tel:+49381)",
    "![",
    "](a.svg)",
    "](b.svg)",
    "[a]: https://klick.example \"'\n",
    "[a]",
    "<script>",
    "</p>",
    "<b>",
    "<!--",
    "-->",
    "<https://klick.example>",
    "&lt;",
    "&#0;",
    "&amp",
    "&",
    "\"",
    "'",
    "<",
    ">",
    "\\",
    "\0",
    "\u{7F}",
    "\u{FEFF}",
    "\u{202E}",
    "\u{AD}",
    "\u{2028}",
    "\u{A0}",
    "ü",
    "ж",
    "م",
    "؟",
    "🙂",
    "e\u{301}",
    ". ",
    "! ",
    "…",
    "z. B. ",
    "3. März",
    "---\n",
    "***\n",
    "]",
    "[[",
    "{#a}",
    "|",
    "1) ",
    "2. ",
    "\\[",
    "\\*",
    "［",
    "• ",
];

/// The lines of questions and drawings, for whole lessons.
const LESSON: [&str; 90] = [
    "# Titel {#a}\n",
    "# Titel {#b}\n",
    "# {#",
    "}\n",
    "\n",
    "\n\n",
    "\r\n",
    "- [(X)] ",
    "- [( )] ",
    "- [[X]] ",
    "- [[ ]] ",
    "- [ ] ",
    "- [(1)] ",
    "1. [[#]] ",
    "[[!]]\n",
    "[[Wort]]\n",
    "[[ a | (b) ]]\n",
    "[[",
    "]]",
    "|",
    "(",
    ")",
    "[[?]] ",
    "***\n",
    "  > ",
    "> ",
    "```screen phone\n",
    "```screen sign low\n",
    "```\n",
    "```chart\n",
    "# < Titel\n",
    "- WLAN | [on]\n",
    "* ",
    "{wifi}",
    "@ {wifi}\n",
    "keys abc *a\n",
    "nav *home\n",
    "Ein Satz. ",
    "**fett**",
    "![Ein Haus](a.svg)\n",
    "[Hilfe](/hilfe)",
    "<b>",
    "<",
    "&",
    "\"",
    "'",
    "\\",
    "\0",
    "\u{FEFF}",
    "\u{202E}",
    "\u{2028}",
    "ü",
    "م",
    "🙂",
    "- ",
    "1. ",
    "3. ",
    "  ",
    "    ",
    "---\n",
    "`",
    "*",
    "!",
    "?",
    "* [(X)] ",
    "+ [( )] ",
    "-[(X)] ",
    "- [(Х)] ",
    "-\u{A0}[( )] ",
    "- [(\u{A0})] ",
    "– [(X)] ",
    "- (X) ",
    "1) [[#]] ",
    "2. [[#]] ",
    "- [(2)] ",
    "[[a]] [[b]]\n",
    "[[!]] Text\n",
    "[[ ? ]]\n",
    "[[ a | (b ]]\n",
    "| a | b |\n",
    "|---|---|\n",
    "#Titel {#c}\n",
    "\u{A0}",
    "［",
    "• ",
    "[a]: /hilfe\n",
    "[Hilfe](/hilfe \"x\")",
    "\n  weiter",
    "```screenphone\n",
    "\u{200B}",
];

/// Lines as they should be, each with a word of its own.
const LINES: [(&str, &str); 16] = [
    ("- [(X)] Jawohl", "Jawohl"),
    ("- [( )] Niemals", "Niemals"),
    ("- [[X]] Jawohl", "Jawohl"),
    ("- [[ ]] Niemals", "Niemals"),
    ("- [ ] Brot", "Brot"),
    ("- [(1)] unsicher", "unsicher"),
    ("1. [[#]] zuerst", "zuerst"),
    ("[[WLAN]]", "WLAN"),
    ("[[ Anruf | ( Nachricht ) ]]", "Nachricht"),
    ("[[?]] Wellen", "Wellen"),
    ("# Titel {#c}", "Titel"),
    ("  > Weil", "Weil"),
    ("![Ein Haus](a.svg)", "Haus"),
    ("Lesen Sie die [Hilfe](/hilfe).", "Hilfe"),
    ("Das ist **wichtig**.", "wichtig"),
    ("3\\. Oktober", "Oktober"),
];

/// What slips in while one writes, or from another keyboard.
const SLIPS: [&str; 42] = [
    "", "", "", " ", "  ", "\u{A0}", "\t", "[", "]", "(", ")", "*", "**", "-", "–", "+", "•", "#", "＃", "{", "}", "|", "!", "?",
    "X", "Х", "x", "×", "1", "١", ".", ":", "［", "］", "`", "_", ">", "<", "\u{200B}", "\u{202E}", "\n", "/",
];

/// What heads are made of, and what YAML makes surprising.
const YAML: [&str; 48] = [
    "---\n",
    "---\r\n",
    "---",
    "\n",
    "\r\n",
    "\r",
    "\u{85}",
    "\u{2028}",
    "\u{FEFF}",
    "id: probe\n",
    "version: 1\n",
    "title: Eins\n",
    "line: Zwei\n",
    "minutes: 5\n",
    "finished: all\n",
    "can: [a]\n",
    "topic: handy\n",
    "picture: handy\n",
    "level: anfang\n",
    "lessons: [a]\n",
    "learn: [a]\n",
    "need: b\n",
    "review: [{date: 2026-11-26, changes: 1}]\n",
    "id: ",
    "can: ",
    "title: ",
    "- ",
    "  ",
    "&a ",
    "*a",
    "<<: *a\n",
    "!!binary ",
    "? ",
    ": ",
    "|\n",
    ">\n",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "%",
    "\"",
    "'",
    "\\",
    "\0",
    "ü",
];

const HEAD: &str =
    "---\nid: probe\nversion: 1\ntitle: Eins\nline: Eine Lektion.\nminutes: 5\nfinished: all\ncan: [tippen]\n---\n";

/// Markdown becomes nothing but the tags that there may be, with an author's words only as words; what is read aloud is what is read.
///
/// # Panics
/// When the law is broken.
pub fn markdown(bytes: &[u8]) {
    let text = text(bytes, &PIECES);
    for headings in [false, true] {
        let (written, faults) = collect(|faults| markdown::write(&text, 5, place(), headings, faults));
        lines_exist(&faults, 5, &text);
        judge(&written, faults.is_empty());
        // A sentence, an item and a paragraph around one letter each; and links that are written once and used often.
        let most = 64 * text.len() + 600_000;
        assert!(written.html.len() + written.pictures.len() < most, "{} bytes of {}", written.html.len(), text.len());
        let said: usize = faults.iter().map(|fault| fault.what.len()).sum();
        assert!(said < 256 * text.len() + 200_000, "{said} bytes of faults of {}", text.len());
    }
    let line = text.replace(['\n', '\r'], " ");
    let (written, faults) = collect(|faults| markdown::write_line(&line, 5, place(), faults));
    assert!(faults.iter().all(|fault| fault.line == 5), "{faults:?}");
    judge(&written, faults.is_empty());
    if faults.is_empty() && !line.contains(['[', ']', '&', '<']) {
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
        assert_eq!(letters(&written.plain), letters(&line), "an answer is read as it was written");
    }
}

/// The head and the body of a file are what stands in it, and whatever is wrong with the head is said with a line that there is.
///
/// # Panics
/// When the law is broken.
pub fn front(bytes: &[u8]) {
    let text = text(bytes, &YAML);
    let (parts, faults) = collect(|faults| front::split(&text, faults));
    assert_eq!(parts.is_none(), faults.len() == 1);
    lines_exist(&faults, 1, &text);
    if let Some((head, body, first_line)) = parts {
        let before = text.strip_suffix(body).unwrap_or_else(|| panic!("the body is not the end of {text:?}"));
        assert!(before.contains(head));
        let ended = before.ends_with('\n');
        assert_eq!(first_line, before.matches('\n').count() + if ended { 1 } else { 2 }, "{text:?}");
        let ((), faults) = collect(|faults| {
            front::yaml::<front::LessonHead>(head, 2, faults);
            front::yaml::<front::CourseHead>(head, 2, faults);
            front::yaml::<front::PageHead>(head, 2, faults);
        });
        lines_exist(&faults, 1, before);
    }
    let (_, faults) = collect(|faults| front::yaml::<front::CourseFile>(&text, 1, faults));
    lines_exist(&faults, 1, &text);
    if let Some(Finished::Right { m, n }) = front::finished(&text) {
        assert!(1 <= m && m <= n);
        assert_eq!(front::finished(&format!("right {m} of {n}")), Some(Finished::Right { m, n }));
    }
}

/// A question has the answers that stand in it, and among them the right ones.
///
/// # Panics
/// When the law is broken.
pub fn question(bytes: &[u8]) {
    let text = text(bytes, &LESSON);
    let (asked, faults) = collect(|faults| {
        let mut asked = Asked::default();
        for (line, what) in text.lines().enumerate().filter_map(|(count, line)| Some((count + 1, question::line(line)?))) {
            asked.take(&what, line, place(), faults);
        }
        asked.check(faults);
        asked
    });
    lines_exist(&faults, 1, &text);
    for line in text.lines() {
        let what = question::line(line);
        assert_eq!(what, question::line(&format!("{line}  ")), "spaces at the end mean nothing");
        if let Some(Line::Option { kind, right, number, text }) = what {
            let again = format!("{}{text}", mark(kind, right, number.unwrap_or_default()));
            assert_eq!(question::line(&again), what, "{line:?} written anew");
        }
    }
    good(&asked, faults.is_empty());
}

/// A whole lesson: its steps are whole, its drawings too, and a file with the line ends of Windows says the same.
///
/// # Panics
/// When the law is broken.
pub fn lesson(bytes: &[u8]) {
    let text = text(bytes, &LESSON);
    let text = if text.starts_with("---") { text } else { format!("{HEAD}{text}") };
    let files = ["a.svg".to_owned()];
    let spot = Spot { lang: Lang::De, course: "kurs", lesson: "lektion", files: &files };
    let (read, faults) = collect(|faults| lesson::read(&text, &spot, faults));
    lines_exist(&faults, 1, &text);
    if let Some(read) = &read {
        assert_eq!((read.shapes.len(), read.lines.len()), (read.words.steps.len(), read.words.steps.len()));
        for (shape, words) in read.shapes.iter().zip(&read.words.steps) {
            assert!(shape.right.iter().all(|right| (1..=shape.options).contains(right)), "{shape:?}");
            assert_eq!(words.question.is_some(), !matches!(shape.kind, Kind::Look | Kind::Practice), "{shape:?}");
            let options = words.question.as_ref().map_or(0, |question| question.options.len());
            assert_eq!(options, shape.options);
            step(words, faults.is_empty());
        }
        if faults.is_empty() {
            let ids: HashSet<_> = read.shapes.iter().map(|shape| &shape.id).collect();
            assert_eq!(ids.len(), read.shapes.len());
            assert!(ids.iter().all(|id| super::is_slug(id)));
        }
        let size: usize = read.words.steps.iter().map(|words| words.picture.len() + words.text.len() + words.plain.len()).sum();
        assert!(size < 400 * text.len() + 1_000_000, "{size} bytes of {}", text.len());
    } else {
        assert!(!faults.is_empty(), "what is not read has a fault");
    }
    if !text.contains('\r') {
        let windows = text.replace('\n', "\r\n");
        let (again, same_faults) = collect(|faults| lesson::read(&windows, &spot, faults));
        assert_eq!(
            same_faults.iter().map(|fault| fault.line).collect::<Vec<_>>(),
            faults.iter().map(|fault| fault.line).collect::<Vec<_>>()
        );
        let html = |file: &Option<lesson::LessonFile>| {
            file.as_ref().map(|file| file.words.steps.iter().map(|words| words.text.clone()).collect::<Vec<_>>())
        };
        assert_eq!(html(&again), html(&read));
        assert_eq!(again.map(|file| file.shapes), read.map(|file| file.shapes));
    }
}

/// A line that is nearly what it should be is read as something, or is a fault beside its place: no sign of it reaches a learner, and none of its
/// words is lost.
///
/// # Panics
/// When the law is broken.
pub fn near_misses(bytes: &[u8]) {
    let [kind, place, slips @ ..] = bytes else { return };
    let Some((line, word)) = LINES.get(usize::from(*kind) % LINES.len()) else { return };
    let mut letters: Vec<String> = line.chars().map(String::from).collect();
    for slip in slips.chunks_exact(3).take(3) {
        let [at, what, how] = slip else { continue };
        let at = usize::from(*at) % (letters.len() + 1);
        let slip = SLIPS.get(usize::from(*what) % SLIPS.len()).copied().unwrap_or_default().to_owned();
        match letters.get_mut(at) {
            Some(letter) if how % 2 == 0 => *letter = slip,
            _ => letters.insert(at, slip),
        }
    }
    let line = letters.concat();
    let (before, after) = match place % 4 {
        0 => ("Ein Satz.\n\n", "\n\n# Was ist das? {#b}\n\n- [(X)] Gut\n- [( )] Schlecht\n"),
        1 => ("Ein Satz.\n", "\n\n# Was ist das? {#b}\n\n- [(X)] Gut\n- [( )] Schlecht\n"),
        2 => ("Ein Satz.\n\n# Was ist das? {#b}\n\n- [(X)] Gut\n", "\n- [( )] Schlecht\n"),
        _ => ("Ein Satz.\n\n# Was ist das? {#b}\n\n- [(X)] Gut\n- [( )] Schlecht\n", "\n"),
    };
    let text = format!("{HEAD}# Sehen Sie hin {{#a}}\n\n{before}{line}{after}");
    let files = ["a.svg".to_owned()];
    let spot = Spot { lang: Lang::De, course: "kurs", lesson: "lektion", files: &files };
    let (read, faults) = collect(|faults| lesson::read(&text, &spot, faults));
    let Some(read) = read else { panic!("the head is whole: {faults:?}") };
    if !faults.is_empty() {
        let first = text.find(&format!("{before}{line}")).map_or(0, |at| text[..at + before.len()].matches('\n').count() + 1);
        let near = first.saturating_sub(1)..=first + line.matches('\n').count() + 1;
        assert!(faults.iter().any(|fault| near.contains(&fault.line)), "{line:?} in line {first}: {faults:?}");
        return;
    }
    let mut seen = String::new();
    for step in &read.words.steps {
        seen.push_str(&step.plain);
        // What there is to be read of a picture.
        seen.extend(step.picture.split("alt=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(words));
        seen.extend(step.question.iter().flat_map(|question| &question.solutions).map(String::as_str));
    }
    if !line.contains('\\') {
        let sign = seen.chars().find(|c| "[]{}|*`［］".contains(*c));
        assert!(sign.is_none(), "{line:?} shows {sign:?}: {seen}");
    }
    assert!(fold::out_of_place(&seen.replace('\n', " ")).is_none(), "{line:?}: {seen:?}");
    assert!(!line.contains(word) || seen.contains(word), "{line:?} lost its word: {seen}");
}

fn collect<T>(read: impl FnOnce(&mut Faults) -> T) -> (T, Vec<Fault>) {
    let mut list = Vec::new();
    let read = read(&mut Faults::of(Path::new("de.md"), &mut list));
    (read, list)
}

fn place() -> Place<'static> {
    const FILES: &[String] = &[];
    Place { lang: Lang::De, files: FILES, address: &|file| format!("/x/{file}") }
}

/// Each fault names a line that an editor shows.
fn lines_exist(faults: &[Fault], first_line: usize, text: &str) {
    let lines = first_line..first_line + text.split('\n').count();
    for fault in faults {
        assert!(lines.contains(&fault.line), "{fault} is not in {lines:?} of {text:?}");
        assert!(!fault.what.is_empty());
    }
}

fn mark(kind: Kind, right: bool, number: &str) -> String {
    match (kind, right) {
        (Kind::Single, true) => "- [(X)] ".to_owned(),
        (Kind::Single, false) => "- [( )] ".to_owned(),
        (Kind::Multiple, true) => "- [[X]] ".to_owned(),
        (Kind::Multiple, false) => "- [[ ]] ".to_owned(),
        (Kind::Tick, _) => "- [ ] ".to_owned(),
        (Kind::Scale, _) => format!("- [({number})] "),
        (Kind::Order, _) => format!("{number}. [[#]] "),
        (kind, _) => panic!("{kind:?} has no options"),
    }
}

fn good(asked: &Asked, whole: bool) {
    let question = &asked.question;
    assert!(asked.right.iter().all(|right| (1..=question.options.len()).contains(right)));
    assert!(asked.right.is_sorted());
    for choice in &question.options {
        markup(&choice.html, whole);
        markup(&choice.say, whole);
    }
    for html in question.hints.iter().chain([&question.why]) {
        markup(html, whole);
    }
    if whole {
        let judged = matches!(asked.kind, Some(Kind::Single | Kind::Multiple | Kind::Select));
        assert_eq!(judged, !asked.right.is_empty(), "{asked:?}");
        assert_eq!(asked.kind == Some(Kind::Text), !question.solutions.is_empty(), "{asked:?}");
        assert!(question.options.is_empty() || question.options.len() > 1 || asked.kind == Some(Kind::Tick), "{asked:?}");
    }
}

fn step(words: &StepWords, whole: bool) {
    markup(&words.text, whole);
    // Pictures and drawings, one behind the other.
    for part in words.picture.split_inclusive("</svg>") {
        let drawing = part.find("<svg").unwrap_or(part.len());
        let (pictures, drawing) = part.split_at(drawing);
        markup(pictures, whole);
        if !drawing.is_empty() {
            screen::laws::is_whole(drawing);
        }
    }
}

fn judge(written: &Written, whole: bool) {
    let seen = markup(&written.html, whole);
    markup(&written.pictures, whole);
    if whole {
        let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        // An answer holds its picture too, but no words of it.
        assert_eq!(bare(&seen), bare(&written.plain), "{}", written.html);
        assert_eq!(written.html.matches("<span data-satz>").count(), written.plain.lines().count(), "{}", written.html);
        assert!(written.plain.lines().all(|sentence| !sentence.trim().is_empty()), "{}", written.html);
    }
}

/// The words of HTML that the renderer made; `whole`: each tag is closed in its order.
fn markup(html: &str, whole: bool) -> String {
    let (mut seen, mut open) = (String::new(), Vec::new());
    let mut parts = html.split('<');
    seen.push_str(&words(parts.next().unwrap_or_default()));
    for part in parts {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("an open tag in {html}"));
        if let Some(name) = tag.strip_prefix('/') {
            assert!(["p", "ul", "ol", "li", "h2", "strong", "span", "a"].contains(&name), "{tag} in {html}");
            let opened = open.pop();
            assert!(!whole || opened == Some(name), "{tag} in {html}");
        } else if let Some(picture) = tag.strip_prefix("img class=\"pic\" src=\"") {
            let (source, rest) = picture.split_once("\" alt=\"").unwrap_or_else(|| panic!("{tag}"));
            let alt = rest.strip_suffix("\" loading=\"lazy\"").unwrap_or_else(|| panic!("{tag}"));
            assert!(
                source.starts_with('/') && !words(source).contains("..") && (!whole || !words(alt).trim().is_empty()),
                "{tag}"
            );
        } else if let Some(link) = tag.strip_prefix("a href=\"").and_then(|link| link.strip_suffix('"')) {
            let to = words(link);
            let known = ["https://", "mailto:", "tel:", "/"].iter().any(|start| to.starts_with(start));
            assert!(known && !to.starts_with("//") && !to.contains(|c: char| c.is_control() || c.is_whitespace()), "{tag}");
            open.push("a");
        } else {
            assert!(["p", "ul", "ol", "li", "h2", "strong", "span", "span data-satz"].contains(&tag), "{tag} in {html}");
            open.push(tag.split(' ').next().unwrap_or_default());
        }
        seen.push_str(&words(text));
    }
    assert!(!whole || open.is_empty(), "{html}");
    seen
}

/// Words as a browser shows them; nothing in them is markup.
fn words(escaped: &str) -> String {
    assert!(!escaped.contains(['<', '>', '"', '\'']), "{escaped}");
    let mut plain = String::new();
    for (count, part) in escaped.split('&').enumerate() {
        let known = [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("#39;", '\'')];
        let rest = match known.iter().find_map(|(name, sign)| Some((part.strip_prefix(name)?, sign))) {
            Some((rest, sign)) if count > 0 => {
                plain.push(*sign);
                rest
            }
            _ if count > 0 => panic!("an open & in {escaped}"),
            _ => part,
        };
        plain.push_str(rest);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Mostly pieces, which lie above the letters of ASCII.
    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(prop_oneof![3 => 0x80..=0xFF_u8, 1 => b' '..=b'~'], 0..40)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn markdown_is_only_what_it_may_be(bytes in bytes()) {
            markdown(&bytes);
        }

        #[test]
        fn any_text_is_only_text(bytes: Vec<u8>) {
            markdown(&bytes);
        }

        #[test]
        fn heads_are_split_and_read(bytes in bytes()) {
            front(&bytes);
            front(&[b"---\n", bytes.as_slice()].concat());
        }

        #[test]
        fn questions_are_whole(bytes in bytes()) {
            question(&bytes);
        }

        #[test]
        fn near_misses_are_named(bytes: [u8; 11]) {
            near_misses(&bytes);
        }

        #[test]
        fn one_slip_is_named(bytes: [u8; 5]) {
            near_misses(&bytes);
        }

        #[test]
        fn lessons_are_whole(bytes in bytes()) {
            lesson(&bytes);
        }
    }

    #[test]
    fn the_law_sees_what_is_wrong() {
        for html in [
            "<p onclick=\"x\">",
            "<p>",
            "a & b",
            "<a href=\"javascript:x\">a</a>",
            "<p>\"</p>",
            "<p></li>",
            "<script>",
            "<img src=\"x\">",
        ] {
            assert!(std::panic::catch_unwind(|| markup(html, true)).is_err(), "{html}");
        }
        assert_eq!(markup("<p><a href=\"/de/hilfe\">a &amp; b</a></p>", true), "a & b");
    }
}
