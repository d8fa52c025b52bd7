//! What looks like our markup and is not, so that a learner would read it; and characters that nobody sees. Both are faults, with what to write.

use super::Faults;
use base::fold;

/// Signs that our markup is made of. Where one is meant as a sign, there stands a `\` before it.
const MARKUP: &str = "[]{}|*`\\";
/// What stands before a thing in a list elsewhere.
const BULLETS: &str = "•·‣▪▫●○◦◾◆";

/// Names the first character of each line that cannot be seen, turns the direction of text, or was lost on the way.
pub(crate) fn characters(text: &str, faults: &mut Faults) {
    for (count, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = if count == 0 { line.strip_prefix('\u{feff}').unwrap_or(line) } else { line };
        if let Some(bad) = fold::out_of_place(line) {
            faults.add(count + 1, unseen_is(bad));
        }
    }
}

fn unseen_is(bad: char) -> String {
    let number = u32::from(bad);
    if bad == '\r' {
        return "A line ends in an old way here (U+000D alone). Save the file with line ends of Unix or Windows.".to_owned();
    }
    format!(
        "Here stands a character that readers cannot see or that turns their text around (U+{number:04X}). Write the line anew, without it."
    )
}

/// What stands in a piece of text between two pieces of markup.
#[derive(Clone, Copy)]
pub(crate) struct Piece<'a> {
    pub(crate) words: &'a str,
    /// It begins a line.
    pub(crate) begins: bool,
    /// Its first sign had a `\` before it.
    pub(crate) meant: bool,
}

/// What is wrong with a piece of text that a learner would read; `raw` is the line it stands in.
pub(crate) fn wrong(piece: Piece, raw: &str) -> Option<String> {
    if let Some(bad) = fold::out_of_place(piece.words) {
        return Some(unseen_is(bad));
    }
    let mut letters = piece.words.chars();
    if piece.meant {
        letters.next();
    }
    let rest = letters.as_str();
    let sign = rest.chars().find(|c| MARKUP.contains(plain(*c)));
    if let Some(sign) = sign {
        return Some(instead(raw, sign));
    }
    if rest.contains("__") || rest.contains("~~") {
        return Some(
            "Two `_` or `~` would be shown as they are. Bold is `**word**`; for a gap to fill in, ask a question.".to_owned(),
        );
    }
    if piece.begins && !piece.meant {
        let like = begins_like_markup(rest.trim_start()).map(ToOwned::to_owned);
        let like = like.or_else(|| looks_like_a_mark(rest).then(|| instead(raw, '(')))?;
        // `-[(X)] yes`: what comes behind the hyphen says more.
        let mark = raw.chars().find(|c| matches!(plain(*c), '[' | ']')).filter(|_| !raw.contains("]("));
        return Some(mark.map_or(like, |sign| instead(raw, sign)));
    }
    None
}

/// Words that are no markdown: of a head, a title, a list to choose from. A `\` has no meaning in them.
pub(crate) fn plain_words(words: &str, what: &str, line: usize, faults: &mut Faults) {
    if !fold::is_visible(words) {
        faults.add(line, format!("{what} is empty. Write what learners are to read there, or take it away."));
    } else if let Some(bad) = words.lines().find_map(fold::out_of_place) {
        faults.add(line, unseen_is(bad));
    } else if let Some(sign) = words.chars().find(|c| MARKUP.contains(plain(*c))) {
        faults.add(
            line,
            format!(
                "{what} is shown as it stands, without bold, links and ids, so learners would see the `{sign}`. Take it away."
            ),
        );
    }
}

/// Doubles of our signs from other keyboards, as the sign they look like.
fn plain(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '【' | '〔' | '〚' | '⟦' | '﹝' | '⁅' => '[',
        '】' | '〕' | '〛' | '⟧' | '﹞' | '⁆' => ']',
        '﹛' | '❴' => '{',
        '﹜' | '❵' => '}',
        '∗' | '﹡' | '⁎' | '✱' => '*',
        '∣' | '│' | '¦' => '|',
        other => other,
    }
}

/// `(X)`, `( )`, `(1)`: round brackets in which an answer is marked.
fn looks_like_a_mark(text: &str) -> bool {
    let inside = text
        .trim_start()
        .strip_prefix(['(', '（'])
        .and_then(|rest| rest.split_once([')', '）']))
        .map(|(inside, _)| inside.trim());
    inside.is_some_and(|inside| {
        inside.is_empty() || is_cross(inside) || inside.len() < 3 && inside.bytes().all(|b| b.is_ascii_digit())
    })
}

/// An X of any alphabet, or another sign by which people tick.
fn is_cross(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|c| "xXхХχΧ×✕✗✘✓✔".contains(plain(c))) && letters.next().is_none()
}

/// The beginning of a line that was meant for a list, a heading or a quotation.
fn begins_like_markup(line: &str) -> Option<&'static str> {
    const LIST: &str = "This looks like a thing in a list and would be shown as text. Begin it with a hyphen and a space `- `, or with `1. `. \
                        Where none is meant, write a \\ before its sign.";
    let mut letters = line.chars();
    let (first, second) = (letters.next()?, letters.next());
    // Between a sign and its words belongs a space of the keyboard.
    let is_glued = second.is_none_or(|c| c.is_alphabetic() || c.is_whitespace() && c != ' ');
    match plain(first) {
        '#' => {
            return Some(
                "This looks like a heading. A step begins with `# Title {#id}`: # and a space at the beginning of the line.",
            );
        }
        '>' => return Some("A line with `>` belongs right under an answer, indented by two spaces."),
        '-' | '+' if is_glued => return Some(LIST),
        '–' if second.is_some_and(char::is_whitespace) => return Some(LIST),
        c if BULLETS.contains(c) => return Some(LIST),
        _ => {}
    }
    let digits = line.chars().take_while(|c| fold::digit(*c).is_some()).count();
    let mut after = line.chars().skip(digits);
    let is_list = digits > 0 && digits < 4 && after.next().is_some_and(|c| ".)）．".contains(c)) && {
        // A number of another script is no number for markdown.
        let foreign = !first.is_ascii_digit();
        after.next().is_none_or(|c| c.is_alphabetic() || c.is_whitespace() && (foreign || c != ' '))
    };
    is_list.then_some(LIST)
}

/// What to write instead of this line, in which this sign would be shown.
pub(crate) fn instead(raw: &str, sign: char) -> String {
    let skeleton: String = raw.chars().map(plain).collect();
    let bare = skeleton.trim();
    let thing = bare.trim_start_matches(|c: char| "-+*–—".contains(c) || BULLETS.contains(c) || c.is_whitespace());
    let numbered = thing.trim_start_matches(|c: char| fold::digit(c).is_some());
    let thing = if numbered.len() < thing.len() { numbered.trim_start_matches(['.', ')', ' ']) } else { thing };
    let what = if bare.starts_with("***") || bare.trim_start_matches('*').is_empty() {
        "The explanation stands between two lines that hold only `***`."
    } else if bare.starts_with('`') || bare.starts_with("~~~") {
        "A drawing begins with a line such as ```screen phone and ends with a line ```, both at the beginning of the line."
    } else if thing.contains("[#") || thing.contains("# ]") {
        "A line to put in order is written `1. [[#]] first`."
    } else if thing.starts_with("[(") || thing.starts_with("([") || looks_like_a_mark(thing) {
        "An answer of which one is right is written `- [(X)] right`, `- [( )] wrong`, one of a scale `- [(1)] unsure`: hyphen, space, both brackets, \
         a Latin X or a space of the keyboard."
    } else if thing.starts_with("[[!") || thing.starts_with("[!") {
        "`[[!]]` stands alone on its line; the words belong above it."
    } else if thing.starts_with("[[?") || thing.starts_with("[?") {
        "A hint is written `[[?]] It looks like waves.`"
    } else if thing.starts_with('[') && thing.contains('|') {
        "A list to choose from stands alone on one line: `[[ Anruf | ( Nachricht ) | Foto ]]`."
    } else if thing.starts_with("[[") || thing.starts_with("[ [") {
        "Answers of which several are right are written `- [[X]] right`, `- [[ ]] wrong`. A word to write stands alone on its line, `[[WLAN]]`; further right \
         words on lines of their own."
    } else if bare.starts_with('[') || bare.starts_with('-') && thing.starts_with('[') {
        "A thing to tick off is written `- [ ] thing`, an answer `- [(X)] right`, a link `[words](/hilfe)`."
    } else if bare.contains("{#") || bare.starts_with('#') {
        "A step begins with `# Title {#id}`: # and a space at the beginning of the line, the id at its end."
    } else if sign == '|' || bare.starts_with('|') {
        "There are no tables. Write a list, or sentences."
    } else if matches!(plain(sign), '[' | ']') {
        "A link is written `[words](/hilfe)`, a picture `![what one sees](picture.svg)`."
    } else if sign == '*' {
        "Bold is written `**word**`, without spaces inside the signs."
    } else {
        "content/README.md says what a step may hold."
    };
    format!("The `{sign}` would be shown to learners. {what} Where the sign itself is meant, write `\\` before it.")
}

/// What is wrong with a line behind the answers of a question, which would be shown above them.
pub(crate) fn misplaced(raw: &str) -> String {
    let mark = raw.chars().find(|c| matches!(plain(*c), '[' | ']'));
    match mark {
        Some(sign) if !raw.contains("](") => instead(raw, sign),
        None if looks_like_a_mark(raw.trim_start_matches(['-', '*', '+', ' '])) => instead(raw, '('),
        _ => "This line would be shown above the question. What belongs to the answer, the hint or the `>` before it stands on the same line, however long; \
              sentences for everybody stand above the first answer."
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_wrong(words: &str) -> bool {
        wrong(Piece { words, begins: true, meant: false }, words).is_some()
    }

    #[test]
    fn signs_of_markup_are_no_text() {
        for bad in [
            "a ] b",
            "［X］",
            "【x】",
            "{#a}",
            "a | b",
            "2 * 3",
            "C:\\x",
            "__x",
            "~~x",
            "(X) ja",
            "( ) nein",
            "(\u{a0}) nein",
            "()",
            "(Х) ja",
            "(1) gut",
            "#Titel",
            "＃ Titel",
            "•Brot",
            "• Brot",
            "-Brot",
            "-\u{a0}Brot",
            "+Brot",
            "– Brot",
            "1.Brot",
            "1)Brot",
            "1.\u{a0}Brot",
            "١. خبز",
            "> x",
            "a\u{202E}b",
            "a\u{200B}b",
            "a\u{FFFD}",
            "a\u{E001}",
        ] {
            assert!(is_wrong(bad), "{bad}");
        }
        for good in [
            "Tippen Sie (einmal).",
            "(Nur mit WLAN) Laden",
            "Taste #",
            "mein_name",
            "Mehr > Weniger",
            "-5 Grad",
            "3.50 Euro",
            "3. März",
            "z. B. so",
            "5 × 3",
            "a – b",
            "— это",
            "م\u{200F}",
            "می\u{200C}خواهم",
            "❤\u{FE0F}",
        ] {
            assert!(!is_wrong(good), "{good}");
        }
        let number = "*100#";
        assert!(wrong(Piece { words: number, begins: true, meant: true }, "\\*100#").is_none());
    }

    #[test]
    fn what_to_write_is_said() {
        for (line, wanted) in [
            ("* [(X)] ja", "`- [(X)] right`"),
            ("-[( )] nein", "`- [(X)] right`"),
            ("1) [[#]] erst", "`1. [[#]] first`"),
            ("[[X]] ja", "`- [[X]] right`"),
            ("[[a]] [[b]]", "alone on its line"),
            ("[[!]] Probieren Sie", "`[[!]]` stands alone"),
            ("[?] Tipp", "`[[?]]"),
            ("[[ a | (b) ]", "A list to choose from"),
            ("[ ] Brot", "`- [ ] thing`"),
            ("#Titel {#a}", "`# Title {#id}`"),
            ("| a | b |", "no tables"),
            ("*** weil", "two lines that hold only"),
            ("Tippen [hier] (/x)", "A link is written"),
            ("**fett*", "Bold is written"),
        ] {
            let said = instead(line, line.chars().find(|c| MARKUP.contains(*c)).unwrap_or('#'));
            assert!(said.contains(wanted), "{line}: {said}");
        }
    }
}
