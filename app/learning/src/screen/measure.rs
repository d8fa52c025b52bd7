//! How wide words are, where they break, and how they are written safely into a drawing.

use std::fmt::Write;

/// The width of words in units of the drawing. An estimate, rather a little too wide: phones have other fonts.
pub(super) fn width(text: &str, size: i32, bold: bool) -> i32 {
    let ems: f32 = text.chars().map(em).sum();
    let weight = if bold { 1.07 } else { 1.0 };
    // Nobody sees how much wider than wide it is, and sums of it must stay small.
    (ems * weight * size as f32).ceil().min(9_999.0) as i32
}

/// The width of one letter in parts of the font size, in groups: measured in the fonts of the site.
fn em(letter: char) -> f32 {
    match letter {
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' => 0.0,
        '.' | ',' | ':' | ';' | '\'' | 'i' | 'j' | 'l' | 'ı' | 'і' | 'ї' | '!' | '|' | ' ' => 0.29,
        'ا' | 'أ' | 'إ' | 'آ' | '،' => 0.27,
        'f' | 't' | 'r' | 'I' | '-' | '(' | ')' | '/' | '"' | '؟' | 'ر' | 'ز' | 'و' | 'ل' | 'ة' => 0.4,
        'm' | 'M' | 'W' | 'w' | '@' | '…' | 'ж' | 'ш' | 'щ' | 'ы' | 'ю' | 'м' | 'ф' | 'س' | 'ش' | 'ص' | 'ض' => 0.82,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'М' | 'Ы' | 'Ф' => 0.97,
        'А'..='Я' | 'Є' => 0.7,
        'а'..='я' | 'ё' | 'є' | 'ґ' => 0.57,
        '\u{600}'..='\u{6ff}' => 0.52,
        '\u{2e80}'.. => 1.1,
        letter if letter.is_uppercase() => 0.64,
        _ => 0.55,
    }
}

/// The words in the largest of the sizes in which they fit on one line; else in the smallest, on up to `most` lines.
/// Sizes go from large to small.
pub(super) fn fit(text: &str, room: i32, bold: bool, sizes: &[i32], most: usize) -> (i32, Vec<String>) {
    let plain = || text.chars().filter(|&letter| letter != '\u{ad}').collect::<String>();
    for &size in sizes {
        if width(text, size, bold) <= room {
            return (size, vec![plain()]);
        }
    }
    // Words that fit when broken are better read larger than smaller.
    for &size in sizes {
        let lines = wrap(text, size, room, bold);
        let whole = !lines.iter().any(|line| line.ends_with('\u{ad}'));
        if lines.len() <= most && (whole || Some(&size) == sizes.last()) {
            return (size, finish(lines, size, room, bold, most));
        }
    }
    let size = sizes.last().copied().unwrap_or(14);
    (size, finish(wrap(text, size, room, bold), size, room, bold, most))
}

/// At most `most` lines; the soft hyphens become hyphens, and if words are missing the last line ends with "…".
fn finish(mut lines: Vec<String>, size: i32, room: i32, bold: bool, most: usize) -> Vec<String> {
    let more = lines.len() > most;
    lines.truncate(most.max(1));
    if more && let Some(last) = lines.last_mut() {
        while width(last, size, bold) + width("…", size, bold) > room && last.pop().is_some() {}
        *last = format!("{}…", last.trim_end().trim_end_matches('\u{ad}'));
    }
    for line in &mut lines {
        let hyphen = line.ends_with('\u{ad}');
        line.retain(|letter| letter != '\u{ad}');
        if hyphen {
            line.push('-');
        }
    }
    lines
}

/// Lines that are not wider than the room. A line that ends inside a word ends with a soft hyphen.
fn wrap(text: &str, size: i32, room: i32, bold: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size, bold) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut rest = word.to_owned();
        while width(&rest, size, bold) > room {
            let Some((head, tail)) = split(&rest, size, room, bold) else { break };
            lines.push(head);
            rest = tail;
        }
        line = rest;
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Breaks a word that is too wide: at a soft hyphen or hyphen, else before a syllable, else anywhere.
fn split(word: &str, size: i32, room: i32, bold: bool) -> Option<(String, String)> {
    let letters: Vec<char> = word.chars().collect();
    let head = |end: usize| letters.iter().take(end).collect::<String>();
    let fits = |end: usize| width(&head(end), size, bold) + width("-", size, bold) <= room;
    let fitting = || (1..letters.len()).filter(|&end| fits(end));
    let end = fitting()
        .rfind(|&end| letters.get(end - 1).is_some_and(|&letter| "\u{ad}-/".contains(letter)))
        .or_else(|| {
            let middle = letters.len().div_ceil(2);
            fitting().filter(|&end| syllable(&letters, end)).min_by_key(|&end| {
                // As even as possible, but no more lines than needed.
                (letters.len() - end).abs_diff(end).max(middle.abs_diff(end))
            })
        })
        .or_else(|| fitting().next_back())?;
    let mut first = head(end);
    let tail: String = letters.iter().skip(end).collect();
    if !first.ends_with(['\u{ad}', '-', '/']) && letters.first().is_some_and(|&c| !rtl_letter(c)) {
        first.push('\u{ad}');
    }
    Some((first, tail))
}

/// Whether a new syllable may begin here: before a consonant with a vowel after it, with three letters on both sides.
/// True for German, Russian, Ukrainian and Turkish words; good enough for English ones.
fn syllable(letters: &[char], at: usize) -> bool {
    let get = |at: usize| letters.get(at).and_then(|c| c.to_lowercase().next()).unwrap_or(' ');
    let vowel = |c: char| "aeiouyäöüıаеёиіїоуыэюяє".contains(c);
    let letter = |c: char| c.is_alphabetic() && !rtl_letter(c);
    let before = get(at.wrapping_sub(1));
    at >= 3
        && at + 3 <= letters.len()
        && letter(before)
        && letter(get(at))
        && !vowel(get(at))
        && vowel(get(at + 1))
        && !(get(at) == 'h' && "cpts".contains(before))
        && !(get(at) == 'k' && before == 'c')
}

fn rtl_letter(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') && !letter.is_numeric()
}

/// Whether words are written from the right to the left.
pub(super) fn rtl(text: &str) -> bool {
    text.chars().any(rtl_letter)
}

/// Keeps a number with spaces in it in its order when it stands among words from the right to the left.
pub(super) fn keep_numbers(text: &str) -> String {
    let mut out = String::new();
    let mut number = String::new();
    for letter in text.chars().chain(['\n']) {
        let begins = letter.is_ascii_digit() || letter == '+';
        if begins || !number.is_empty() && " .:/-".contains(letter) {
            number.push(letter);
            continue;
        }
        let bare = number.trim_end_matches([' ', '.', ':', '/', '-']);
        let rest = number.strip_prefix(bare).unwrap_or("");
        if bare.contains([' ', '+']) {
            let _ = write!(out, "\u{2066}{bare}\u{2069}{rest}");
        } else {
            out.push_str(&number);
        }
        number.clear();
        if letter != '\n' {
            out.push(letter);
        }
    }
    out
}

/// Words as they may stand in XML: nothing in them can become markup.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}
