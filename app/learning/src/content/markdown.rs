//! Paragraphs, bold, lists, links, pictures: the markdown a step may hold, written out as HTML sentence by sentence.
//!
//! HTML is built here from events we know, with every text escaped. What we do not know is a fault, so nothing an author writes
//! reaches a browser unseen.

use super::{
    Faults, folder,
    signs::{self, Piece},
};
use base::{Lang, ui};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset};
use std::ops::Range;

/// A piece of markdown, written out.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// As HTML.
    pub(crate) html: String,
    /// As plain text, a sentence a line.
    pub(crate) plain: String,
    /// Pictures in it, as HTML.
    pub(crate) pictures: String,
    /// What it needs: files beside it and addresses of this site, with their lines.
    pub(crate) needs: Needs,
}

/// What a text needs that lies elsewhere.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    /// Names of pictures.
    pub(crate) files: Vec<String>,
    /// Addresses of this site as they were written, with their lines.
    pub(crate) links: Vec<(usize, String)>,
}

impl Needs {
    pub(crate) fn take(&mut self, other: Self) {
        self.files.extend(other.files);
        self.links.extend(other.links);
    }
}

/// Where pictures of this text lie, and how its sentences are set.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) lang: Lang,
    /// Names of the files beside the text, and how to address one.
    pub(crate) files: &'a [String],
    pub(crate) address: &'a dyn Fn(&str) -> String,
}

/// Writes out a block of markdown that begins at `first_line` of its file. `headings`: whether `##` may stand in it.
pub(crate) fn write(text: &str, first_line: usize, place: Place, headings: bool, faults: &mut Faults) -> Written {
    let mut pen = Pen::default();
    let mut alt: Option<(String, String)> = None;
    let mut before_link = 0;
    // Counted once: anew for each event would take long in a long text.
    let lines = Lines::of(text, first_line);
    let parser = Parser::new_ext(text, Options::empty());
    // Only the first one: which of them comes first in a map is chance.
    if let Some(start) = parser.reference_definitions().iter().map(|(_, found)| found.span.start).min() {
        faults
            .add(lines.number(start), "A line such as `[a]: …` is not shown. Write the link where it stands: `[words](/hilfe)`.");
    }
    let events: Vec<(Event, Range<usize>)> = parser.into_offset_iter().collect();
    find_signs(&events, &lines, faults);
    let mut bold = 0_usize;
    let mut lists: Vec<Option<u64>> = Vec::new();
    // `3\. Oktober` comes in two parts, and is one sentence.
    for (event, range) in TextMergeWithOffset::new(events.into_iter()) {
        let line = lines.number(range.start);
        if let Some((_, words)) = &mut alt
            && stands_between_brackets(&event, words)
        {
            continue;
        }
        match event {
            Event::Start(Tag::Paragraph) => pen.tag("<p>"),
            Event::End(TagEnd::Paragraph) => pen.block_end("</p>"),
            Event::Start(Tag::List(None)) => {
                lists.push(None);
                pen.tag("<ul>");
            }
            Event::End(TagEnd::List(ordered)) => {
                lists.pop();
                pen.tag(if ordered { "</ol>" } else { "</ul>" });
            }
            Event::Start(Tag::List(Some(first))) => {
                if first != 1 {
                    faults.add(
                        line,
                        format!("This list begins with {first} and would be shown from 1. Begin with 1., or write `{first}\\.` where no list is meant."),
                    );
                }
                lists.push(Some(first));
                pen.tag("<ol>");
            }
            Event::Start(Tag::Item) => {
                if let Some(Some(number)) = lists.last_mut() {
                    let shown = format!("{number}.");
                    if !text.get(range.start..).is_some_and(|item| item.trim_start().starts_with(&shown)) {
                        faults.add_first(line, format!("This thing in the list would be shown as `{shown}`. Write that, or write a \\ before the point where no list is meant."));
                    }
                    *number += 1;
                }
                pen.tag("<li>");
            }
            Event::End(TagEnd::Item) => pen.block_end("</li>"),
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) if headings => pen.tag("<h2>"),
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => pen.block_end("</h2>"),
            // Bold inside bold is bold: written out for each, a text would grow with the square of its length.
            Event::Start(Tag::Strong) => {
                if bold == 0 {
                    pen.begin("strong");
                }
                bold += 1;
            }
            Event::End(TagEnd::Strong) => {
                bold = bold.saturating_sub(1);
                if bold == 0 {
                    pen.end();
                }
            }
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                before_link = pen.sentence.len();
                if !title.is_empty() {
                    faults.add(
                        line,
                        "Words in quotation marks behind the address of a link are not shown. Write them between its [ ].",
                    );
                }
                if dest_url.starts_with('/') {
                    pen.out.needs.links.push((line, dest_url.to_string()));
                }
                match link(&dest_url, place.lang) {
                    Some(href) => pen.begin(&format!("a href=\"{}\"", ui::escape(&href))),
                    None => {
                        faults.add(line, format!("The link `{dest_url}` leads nowhere we may go. Use https://, tel:, mailto: or an address of this site."));
                        pen.begin("span");
                    }
                }
            }
            Event::End(TagEnd::Link) => {
                if pen.sentence.get(before_link..).is_none_or(|words| words.trim().is_empty()) {
                    faults.add(line, "A link has no words. Write between its [ ] where it leads.");
                }
                pen.end();
            }
            Event::Start(Tag::Image { .. }) if alt.is_some() => {
                faults.add(line, "A picture stands between the [ ] of another one. Only words can stand there.");
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                if !title.is_empty() {
                    faults.add(
                        line,
                        "Words in quotation marks behind the name of a picture are not shown. Write them between its [ ].",
                    );
                }
                alt = Some((dest_url.to_string(), String::new()));
            }
            Event::End(TagEnd::Image) => {
                if let Some((file, words)) = alt.take() {
                    picture(&file, &words, line, place, &mut pen.out, faults);
                }
            }
            Event::Text(words) => pen.words(&words),
            Event::SoftBreak | Event::HardBreak => pen.words(" "),
            Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => {
                faults.add(line, "Raw HTML is not allowed in content. Use markdown: **bold**, lists, pictures.");
            }
            Event::Start(Tag::Emphasis) => {
                faults.add(line, "Italics are hard to read. Use **bold** for one important word.");
            }
            Event::Start(Tag::Heading { .. }) => {
                faults.add(line, "Another heading inside a step. A step has one heading; begin a new step with `# Title {#id}`.");
            }
            Event::Start(Tag::CodeBlock(_)) => {
                faults.add(line, "Unknown block. The only fenced block is ```screen; text must not be indented by four spaces.");
            }
            Event::Code(_) => faults.add(line, "Words between ` ` are not shown as code. Write them in **bold**."),
            Event::Rule => faults.add(line, "A line `---` has no meaning here. Take it away."),
            Event::Start(Tag::BlockQuote(_)) => {
                faults.add(line, "A line with `>` belongs right under an answer, indented by two spaces.");
            }
            Event::Start(other) => {
                faults.add(line, format!("This cannot be shown: {other:?}. See content/README.md for what a step may hold."));
            }
            _ => {}
        }
    }
    pen.close_sentence();
    pen.out
}

/// The lines of a text: where each ends. Counted once; anew for each event would take long in a long text.
struct Lines<'t> {
    text: &'t str,
    first: usize,
    ends: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str, first: usize) -> Self {
        Self { text, first, ends: text.match_indices('\n').map(|(at, _)| at).collect() }
    }

    fn before(&self, at: usize) -> usize {
        self.ends.partition_point(|end| *end < at)
    }

    /// The number in the file of the line in which this place is.
    fn number(&self, at: usize) -> usize {
        self.first + self.before(at)
    }

    /// That line.
    fn raw(&self, at: usize) -> &'t str {
        let line = self.before(at);
        let start = line.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| end + 1);
        self.text.get(start..self.ends.get(line).copied().unwrap_or(self.text.len())).unwrap_or_default()
    }
}

/// Names what would be shown to learners and looks like markup, once a line.
fn find_signs(events: &[(Event, Range<usize>)], lines: &Lines, faults: &mut Faults) {
    let (mut begins, mut text_end, mut named) = (true, 0, 0);
    for (event, range) in events {
        if let Event::Text(words) = event {
            let number = lines.number(range.start);
            let source = lines.text.get(range.clone());
            // A `\` belongs to no text; what is written as `&#91;` is meant too.
            let escaped = range.start > text_end && lines.text.get(..range.start).is_some_and(|before| before.ends_with('\\'));
            let meant = escaped || source != Some(words.as_ref());
            // Looked at once a line, also where the line is the whole text.
            if number != named
                && let Some(what) = signs::wrong(Piece { words, begins, meant }, lines.raw(range.start))
            {
                faults.add_first(number, what);
                named = number;
            }
            text_end = range.end;
        }
        begins = matches!(event, Event::Start(_) | Event::SoftBreak | Event::HardBreak);
    }
}

/// Takes in what stands between the [ ] of a picture, where only words count; false: it is nothing for there.
fn stands_between_brackets(event: &Event, alt: &mut String) -> bool {
    match event {
        Event::Text(words) => alt.push_str(words),
        Event::SoftBreak | Event::HardBreak => alt.push(' '),
        Event::Start(Tag::Strong | Tag::Link { .. }) | Event::End(TagEnd::Strong | TagEnd::Link) => {}
        _ => return false,
    }
    true
}

/// A single line of markdown (an answer, a title) without its paragraph.
pub(crate) fn write_line(text: &str, line: usize, place: Place, faults: &mut Faults) -> Written {
    let mut written = write(text, line, place, false, faults);
    if written.html.contains("<li>") {
        faults.add(
            line,
            "A list cannot stand here. Where none is meant, write a \\ before its sign: `3\\. Oktober`, `\\- 5 Grad`.",
        );
    }
    let inner = written.html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>"));
    // For markdown, a line of ours may be several: a sign that ended lines long ago ends them there.
    if let Some(inner) = inner.filter(|inner| !inner.contains("<p>")) {
        written.html = inner.to_owned();
    }
    written.html = format!("{}{}", written.pictures, written.html);
    written
}

fn link(address: &str, lang: Lang) -> Option<String> {
    let clean = !address.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\');
    if !clean || address.starts_with("//") {
        return None;
    }
    if let Some(own) = address.strip_prefix('/') {
        return Some(crate::paths::in_language(&format!("/{own}"), lang));
    }
    ["https://", "mailto:", "tel:"].iter().any(|s| address.starts_with(s)).then(|| address.to_owned())
}

fn picture(file: &str, words: &str, line: usize, place: Place, out: &mut Written, faults: &mut Faults) {
    if words.trim().is_empty() {
        faults.add(
            line,
            format!("The picture `{file}` says nothing to people who cannot see it. Write between [ ] what one sees and where."),
        );
    }
    if let Some(what) = folder::picture_name(file) {
        faults.add(line, what);
        return;
    }
    if !place.files.iter().any(|f| f == file) {
        faults.add(line, format!("The picture `{file}` is missing. Put it beside this file, or mend the name."));
        return;
    }
    let src = ui::escape(&(place.address)(file));
    out.needs.files.push(file.to_owned());
    out.pictures.push_str(&format!("<img class=\"pic\" src=\"{src}\" alt=\"{}\" loading=\"lazy\">", ui::escape(words.trim())));
}

/// Writes text so that each sentence is one `<span data-satz>`, with bold and links kept inside.
#[derive(Default)]
struct Pen {
    out: Written,
    inline: Vec<String>,
    open: bool,
    sentence: String,
}

impl Pen {
    fn tag(&mut self, tag: &str) {
        self.close_sentence();
        self.out.html.push_str(tag);
    }

    fn block_end(&mut self, tag: &str) {
        self.close_sentence();
        // A paragraph that held only a picture leaves nothing behind.
        if tag == "</p>" && self.out.html.ends_with("<p>") {
            self.out.html.truncate(self.out.html.len() - 3);
        } else {
            self.out.html.push_str(tag);
        }
    }

    fn begin(&mut self, tag: &str) {
        // Else it begins with the first word: a bold picture leaves nothing to be read.
        if self.open {
            self.out.html.push_str(&format!("<{tag}>"));
        }
        self.inline.push(tag.to_owned());
    }

    fn end(&mut self) {
        if let Some(tag) = self.inline.pop()
            && self.open
        {
            self.out.html.push_str(&format!("</{}>", name(&tag)));
            // A whole sentence was bold: it ends here, not at the end of the next one.
            if self.inline.is_empty() && self.sentence.trim_end().ends_with(['.', '!', '?', '؟']) {
                self.close_sentence();
            }
        }
    }

    fn words(&mut self, words: &str) {
        let mut rest = words;
        while !rest.is_empty() {
            let Some((first, after)) = ui::first_sentence(rest) else {
                self.space();
                return;
            };
            if rest.starts_with(char::is_whitespace) {
                self.space();
            }
            self.open_sentence();
            self.out.html.push_str(&ui::escape(first));
            self.sentence.push_str(first);
            rest = after;
            let ends = first.ends_with(['.', '!', '?', '؟', '…']) && (rest.is_empty() || rest.starts_with(char::is_whitespace));
            let is_whole = ends
                && !(first.ends_with('.')
                    && first.trim_end_matches('.').ends_with(|c: char| c.is_ascii_digit())
                    && !rest.is_empty());
            if is_whole && self.inline.is_empty() {
                self.close_sentence();
            } else if rest.trim_start().is_empty() && !rest.is_empty() {
                self.space();
                return;
            }
        }
    }

    /// A space inside a sentence.
    fn space(&mut self) {
        if self.open {
            self.out.html.push(' ');
            self.sentence.push(' ');
        }
    }

    fn open_sentence(&mut self) {
        if self.open {
            return;
        }
        if self.out.html.ends_with("</span>") {
            self.out.html.push(' ');
        }
        self.out.html.push_str("<span data-satz>");
        for tag in &self.inline {
            self.out.html.push_str(&format!("<{tag}>"));
        }
        self.open = true;
    }

    fn close_sentence(&mut self) {
        if !self.open {
            return;
        }
        self.open = false;
        let sentence = std::mem::take(&mut self.sentence);
        let trimmed = self.out.html.trim_end().len();
        self.out.html.truncate(trimmed);
        for tag in self.inline.iter().rev() {
            self.out.html.push_str(&format!("</{}>", name(tag)));
        }
        self.out.html.push_str("</span>");
        self.out.plain.push_str(sentence.trim());
        self.out.plain.push('\n');
    }
}

fn name(tag: &str) -> &str {
    tag.split(' ').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn written(text: &str) -> (Written, Vec<super::super::Fault>) {
        let mut list = Vec::new();
        let place = Place { lang: Lang::De, files: &["a.svg".to_owned()], address: &|f| format!("/x/{f}") };
        let out = write(text, 1, place, false, &mut Faults::of(Path::new("t.md"), &mut list));
        (out, list)
    }

    #[test]
    fn each_sentence_is_a_mark() {
        let (out, faults) = written("Tippen Sie **einmal**. Warten Sie.\nDann weiter");
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(
            out.html,
            "<p><span data-satz>Tippen Sie <strong>einmal</strong>.</span> <span data-satz>Warten Sie.</span> \
             <span data-satz>Dann weiter</span></p>"
        );
        assert_eq!(out.plain, "Tippen Sie einmal.\nWarten Sie.\nDann weiter\n");
    }

    #[test]
    fn bold_may_hold_a_whole_sentence() {
        assert_eq!(written("**Wichtig.** Gut.").0.plain, "Wichtig.\nGut.\n");
        let (out, _) = written("**Wichtig. Sehr.** Gut.");
        assert_eq!(out.html.matches("<strong>").count(), out.html.matches("</strong>").count());
        assert_eq!(out.html.matches("<span").count(), out.html.matches("</span>").count());
    }

    #[test]
    fn what_we_do_not_know_is_a_fault() {
        for bad in [
            "<b>x</b>",
            "<script>alert(1)</script>",
            "*kursiv*",
            "    code",
            "`x`",
            "[x](javascript:alert(1))",
            "![](a.svg)",
            "![x](b.svg)",
            "## x",
            "> x",
            "[](https://klick.example)",
            "[ ](/hilfe)",
            "[![Ein Haus](a.svg)](https://klick.example)",
            "![Ein ![Haus](a.svg)](a.svg)",
            "3. Oktober",
        ] {
            let (out, faults) = written(bad);
            assert!(!faults.is_empty(), "{bad}");
            assert!(!out.html.contains("script"), "{bad}: {}", out.html);
        }
        let (_, faults) = written("gut\n\nauch gut\n\n<i>x</i>");
        assert_eq!(faults[0].line, 5);
    }

    #[test]
    fn a_picture_needs_words_and_a_file() {
        let (out, faults) = written("![Ein Haus](a.svg)\n\nText.");
        assert!(faults.is_empty());
        assert!(out.pictures.contains("alt=\"Ein Haus\""));
        assert!(!out.html.contains("<p></p>"));
    }

    #[test]
    fn a_bold_picture_is_only_a_picture() {
        let (out, faults) = written("**![Ein **altes** Haus](a.svg)** Text.");
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(out.html, "<p><span data-satz>Text.</span></p>");
        assert!(out.pictures.contains("alt=\"Ein altes Haus\""), "{}", out.pictures);
    }

    #[test]
    fn old_line_ends_break_no_answer() {
        let place = Place { lang: Lang::De, files: &[], address: &str::to_owned };
        let html = |text| write_line(text, 1, place, &mut Faults::of(Path::new("t.md"), &mut Vec::new())).html;
        assert_eq!(html("Eins."), "<span data-satz>Eins.</span>");
        assert_eq!(html("Eins.\r\rZwei."), "<p><span data-satz>Eins.</span></p><p><span data-satz>Zwei.</span></p>");
    }

    #[test]
    fn an_answer_is_no_list() {
        let line = |text| {
            let mut list = Vec::new();
            let place = Place { lang: Lang::De, files: &[], address: &str::to_owned };
            let written = write_line(text, 7, place, &mut Faults::of(Path::new("t.md"), &mut list));
            (written.plain, list.len())
        };
        assert_eq!(line("3\\. Oktober"), ("3. Oktober\n".to_owned(), 0));
        assert_eq!(line("- 5 Grad").1, 1);
        assert!(line("3. Oktober").1 > 0, "its number would not be shown");
    }

    /// How much longer sixteen times the text takes; the quickest of three, so that a busy machine counts little.
    fn growth(piece: &str, close: &str) -> f64 {
        let seconds = |count: usize| {
            let text = format!("{}{}", piece.repeat(count), close.repeat(count));
            let once = || {
                let begun = std::time::Instant::now();
                written(&text);
                begun.elapsed().as_secs_f64()
            };
            (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
        };
        let few = 4_000 / piece.len();
        seconds(16 * few) / seconds(few).max(1e-6)
    }

    /// Sixteen times the text takes about sixteen times as long; with a quadratic step in it, up to 256 times.
    #[test]
    fn a_long_text_takes_as_long_as_it_is() {
        for (piece, close) in [
            ("Wort ", ""),
            ("Ein Satz. ", ""),
            ("Zeile\n", ""),
            ("Am 3. Mai ", ""),
            ("z. B. ", ""),
            ("**fett** ", ""),
            ("**a. ", "** "),
            ("**a ", ""),
            ("[", ""),
            ("![", ""),
            ("[a](/b) ", ""),
            ("- a\n", ""),
            ("&amp;", ""),
            ("\\*", ""),
            ("a\n\n", ""),
        ] {
            let growth = growth(piece, close);
            assert!(growth < 100.0, "{piece:?}: {growth}");
        }
    }

    #[test]
    fn bold_in_bold_is_written_once() {
        let (out, faults) = written("**Eins. **Zwei. **Drei.** Vier.** Fünf.**");
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(out.html.matches("<strong>").count(), out.plain.lines().count());
        assert_eq!(out.html.matches("<strong>").count(), out.html.matches("</strong>").count());
    }
}
