//! The pieces that pages are made of. The only place (with the content renderer) where ready-made HTML is let through.

mod choice;
mod date;
mod drawing;
mod field;
mod form;
mod own_picture;
mod part;
mod piece;
mod tower;

pub use choice::{Choice, choices};
pub use date::date_field;
pub use drawing::{DRAWINGS, Drawing, PIN_PICTURES, Pin, Wordmark, drawing_markup, wordmark_markup};
pub use field::{ErrorSummary, Hidden, PasswordField, SelectField, TextArea, TextField, list_area, note_area, problem};
pub use form::{enter_button, owner, owner_once};
pub use own_picture::{logo_markup, photo_markup};
pub use part::part_links;
pub use piece::{
    Back, Card, CardPicture, Icon, LightLink, ListLink, MainButton, Note, NoteKind, QuietLink, Windows, icon_body, icon_markup,
    icon_symbols, phone_row, raw, say_tool, tool,
};
pub use tower::tower_markup;

/// How fast a voice reads: 1 is normal. Easy German is read a little slower, and slower still when the reader wishes.
pub fn rate(display: crate::context::Display, lang: crate::Lang) -> &'static str {
    match (display.slow, lang) {
        (true, _) => "0.7",
        (false, crate::Lang::Ls) => "0.85",
        _ => "1",
    }
}

/// Text as it may stand between tags and in attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// A text's sentences, each in a mark of its own that the reader's voice can follow. `text` is escaped here.
pub fn sentences(text: &str) -> String {
    split_sentences(text).into_iter().map(|s| format!("<span data-satz>{}</span>", escape(s))).collect::<Vec<_>>().join(" ")
}

/// Splits after `.`, `!`, `?`, `؟` or `:` when a space follows; "3. März" and "z. B." style points stay inside (a point after a
/// digit or a single letter does not end a sentence).
pub fn split_sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((sentence, after)) = first_sentence(rest) {
        out.push(sentence);
        rest = after;
    }
    out
}

/// The first sentence, without the spaces around it, and what follows it; nothing where there are only spaces.
pub fn first_sentence(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let mut before: [char; 2] = [' ', ' '];
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = match c {
            '!' | '?' | '؟' | '…' => true,
            '.' => !(before[1].is_ascii_digit() || before[0].is_whitespace() && before[1].is_alphabetic()),
            _ => false,
        };
        if ends && chars.peek().is_none_or(|(_, next)| next.is_whitespace()) {
            return text.split_at_checked(at + c.len_utf8());
        }
        before = [before[1], c];
    }
    let words = text.trim_end().len();
    if words > 0 { text.split_at_checked(words) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_pause() {
        assert_eq!(split_sentences("Tippen Sie. Warten Sie!"), ["Tippen Sie.", "Warten Sie!"]);
        assert_eq!(split_sentences("Am 3. März um 14 Uhr."), ["Am 3. März um 14 Uhr."]);
        assert_eq!(split_sentences("هل وجدته؟ نعم."), ["هل وجدته؟", "نعم."]);
        assert_eq!(split_sentences("ohne Punkt"), ["ohne Punkt"]);
        assert!(split_sentences("  ").is_empty());
    }

    #[test]
    fn hostile_text_is_only_text() {
        assert_eq!(escape("</textarea><script>\"'&"), "&lt;/textarea&gt;&lt;script&gt;&quot;&#39;&amp;");
        assert!(!sentences("<b>x</b>. <i>").contains("<b>"));
    }
}
