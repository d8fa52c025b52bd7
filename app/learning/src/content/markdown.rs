//! Paragraphs, bold, lists, links, pictures: the markdown a step may hold, written out as HTML sentence by sentence.
//!
//! HTML is built here from events we know, with every text escaped. What we do not know is a fault, so nothing an author writes
//! reaches a browser unseen.

use super::Faults;
use base::{Lang, ui};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A piece of markdown, written out.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// As HTML.
    pub(crate) html: String,
    /// As plain text, a sentence a line.
    pub(crate) plain: String,
    /// Pictures in it, as HTML.
    pub(crate) pictures: String,
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
    let mut pen = Pen { out: Written::default(), inline: Vec::new(), open: false, sentence: String::new() };
    let mut alt: Option<(String, String)> = None;
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        let line = first_line + text.get(..range.start).map_or(0, |before| before.matches('\n').count());
        match event {
            Event::Start(Tag::Paragraph) => pen.tag("<p>"),
            Event::End(TagEnd::Paragraph) => pen.block_end("</p>"),
            Event::Start(Tag::List(None)) => pen.tag("<ul>"),
            Event::End(TagEnd::List(false)) => pen.tag("</ul>"),
            Event::Start(Tag::List(Some(_))) => pen.tag("<ol>"),
            Event::End(TagEnd::List(true)) => pen.tag("</ol>"),
            Event::Start(Tag::Item) => pen.tag("<li>"),
            Event::End(TagEnd::Item) => pen.block_end("</li>"),
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) if headings => pen.tag("<h2>"),
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => pen.block_end("</h2>"),
            Event::Start(Tag::Strong) => pen.begin("strong"),
            Event::End(TagEnd::Strong) => pen.end(),
            Event::Start(Tag::Link { dest_url, .. }) => match link(&dest_url, place.lang) {
                Some(href) => pen.begin(&format!("a href=\"{}\"", ui::escape(&href))),
                None => {
                    faults.add(line, format!("The link `{dest_url}` leads nowhere we may go. Use https://, tel:, mailto: or an address of this site."));
                    pen.begin("span");
                }
            },
            Event::End(TagEnd::Link) => pen.end(),
            Event::Start(Tag::Image { dest_url, .. }) => alt = Some((dest_url.to_string(), String::new())),
            Event::End(TagEnd::Image) => {
                if let Some((file, words)) = alt.take() {
                    picture(&file, &words, line, place, &mut pen.out, faults);
                }
            }
            Event::Text(words) => match &mut alt {
                Some((_, alt)) => alt.push_str(&words),
                None => pen.words(&words),
            },
            Event::SoftBreak => match &mut alt {
                Some((_, alt)) => alt.push(' '),
                None => pen.words(" "),
            },
            Event::HardBreak => pen.words(" "),
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

/// A single line of markdown (an answer, a title) without its paragraph.
pub(crate) fn write_line(text: &str, line: usize, place: Place, faults: &mut Faults) -> Written {
    let mut written = write(text, line, place, false, faults);
    if let Some(inner) = written.html.strip_prefix("<p>").and_then(|h| h.strip_suffix("</p>")) {
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
    if !place.files.iter().any(|f| f == file) {
        faults.add(line, format!("The picture `{file}` is missing. Put it beside this file, or mend the name."));
        return;
    }
    let src = ui::escape(&(place.address)(file));
    out.pictures.push_str(&format!("<img class=\"pic\" src=\"{src}\" alt=\"{}\" loading=\"lazy\">", ui::escape(words.trim())));
}

/// Writes text so that each sentence is one `<span data-satz>`, with bold and links kept inside.
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
        self.open_sentence();
        self.out.html.push_str(&format!("<{tag}>"));
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
        let joined = words;
        let mut rest = joined;
        while !rest.is_empty() {
            let first = ui::split_sentences(rest).first().copied().unwrap_or("");
            if first.is_empty() {
                if self.open {
                    self.out.html.push(' ');
                    self.sentence.push(' ');
                }
                return;
            }
            let start = rest.find(first).unwrap_or(0);
            let end = start + first.len();
            if start > 0 && self.open {
                self.out.html.push(' ');
                self.sentence.push(' ');
            }
            self.open_sentence();
            self.out.html.push_str(&ui::escape(first));
            self.sentence.push_str(first);
            rest = rest.get(end..).unwrap_or("");
            let ends = first.ends_with(['.', '!', '?', '؟', '…']) && (rest.is_empty() || rest.starts_with(char::is_whitespace));
            let is_whole = ends
                && !(first.ends_with('.')
                    && first.trim_end_matches('.').ends_with(|c: char| c.is_ascii_digit())
                    && !rest.is_empty());
            if is_whole && self.inline.is_empty() {
                self.close_sentence();
            } else if !rest.is_empty() && rest.trim().is_empty() {
                self.out.html.push(' ');
                self.sentence.push(' ');
                return;
            }
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
        let trimmed = self.out.html.trim_end().len();
        self.out.html.truncate(trimmed);
        for tag in self.inline.iter().rev() {
            self.out.html.push_str(&format!("</{}>", name(tag)));
        }
        self.out.html.push_str("</span>");
        self.open = false;
        let sentence = std::mem::take(&mut self.sentence);
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

    proptest::proptest! {
        #[test]
        fn nothing_breaks_the_pen(text in "\\PC{0,80}") {
            let (out, _) = written(&text);
            proptest::prop_assert_eq!(out.html.matches("<span").count(), out.html.matches("</span>").count());
            proptest::prop_assert!(!out.html.contains("<script"));
        }
    }
}
