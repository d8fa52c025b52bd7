//! Which keys a keyboard has, in every language of the lessons.

use super::KeySet;

/// A row of keys: what stands on it, with keys that have a name instead of one letter in between.
pub(super) struct KeyRow {
    /// The name of the key before the letters, if there is one.
    pub before: Option<&'static str>,
    /// The letters, one key each.
    pub letters: &'static str,
    /// The name of the key after the letters, if there is one.
    pub after: Option<&'static str>,
}

/// Keys that have a name; the last row of every keyboard is made of some of them.
const NAMED: [&str; 7] = ["shift", "delete", "123", "abc", "space", "enter", "call"];

const GERMAN: [&str; 3] = ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"];
const ENGLISH: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const TURKISH: [&str; 3] = ["qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"];
const UKRAINIAN: [&str; 3] = ["йцукенгшщзхї", "фівапролджє", "ячсмитьбю"];
const RUSSIAN: [&str; 3] = ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];
const ARABIC: [&str; 3] = ["ضصثقفغعهخحج", "شسيبلاتنمكط", "ذءؤرىةوزظد"];
const SIGNS: [&str; 3] = ["1234567890", "@#€_&-+()/", "*\"':;!?"];
const ALL: [&[&str; 3]; 6] = [&GERMAN, &ENGLISH, &TURKISH, &UKRAINIAN, &RUSSIAN, &ARABIC];

/// The four rows of a pad for a PIN; delete and enter stand beside the zero.
pub(super) const DIGITS: [&str; 4] = ["123", "456", "789", " 0 "];

/// The four rows of the dial pad.
pub(super) const CALL: [&str; 4] = ["123", "456", "789", "*0#"];

/// The three upper rows of a keyboard. A marked letter that the language does not have brings the keyboard that has it.
pub(super) fn rows(set: KeySet, lang: &str, marked: Option<&str>) -> [KeyRow; 3] {
    let own = match (set, lang.get(..2).unwrap_or("")) {
        (KeySet::Letters, "en") => &ENGLISH,
        (KeySet::Letters, "tr") => &TURKISH,
        (KeySet::Letters, "uk") => &UKRAINIAN,
        (KeySet::Letters, "ru") => &RUSSIAN,
        (KeySet::Letters, "ar") => &ARABIC,
        (KeySet::Letters, _) => &GERMAN,
        _ => &SIGNS,
    };
    let letters = match marked {
        Some(key) if set == KeySet::Letters && !on(own, key) => ALL.into_iter().find(|layout| on(layout, key)).unwrap_or(own),
        _ => own,
    };
    let [first, second, third] = *letters;
    let shift = (set == KeySet::Letters && !first.starts_with('ض')).then_some("shift");
    [
        KeyRow { before: None, letters: first, after: None },
        KeyRow { before: None, letters: second, after: None },
        KeyRow { before: shift, letters: third, after: Some("delete") },
    ]
}

fn on(layout: &[&str; 3], key: &str) -> bool {
    key.chars().count() != 1 || layout.iter().any(|row| row.contains(key)) || ",.".contains(key)
}

/// The one name of a key, whatever the author calls it, or nothing if the keyboard does not have it.
pub(super) fn name(set: KeySet, key: &str) -> Option<String> {
    let key = match key {
        "back" | "backspace" => "delete".to_owned(),
        "phone" => "call".to_owned(),
        "return" | "ok" | "OK" => "enter".to_owned(),
        "ABC" => "abc".to_owned(),
        "dot" => ".".to_owned(),
        "comma" => ",".to_owned(),
        one if one.chars().count() == 1 => one.to_lowercase(),
        other => other.to_owned(),
    };
    let there = match set {
        KeySet::Letters => NAMED[..].contains(&key.as_str()) && key != "abc" && key != "call" || letter(&key),
        KeySet::Digits => {
            NAMED[..].contains(&key.as_str()) && !["123", "call", "shift"].contains(&key.as_str())
                || key.chars().count() == 1 && on(&SIGNS, &key)
        }
        KeySet::Call => key == "call" || key == "delete" || key.chars().count() == 1 && CALL.iter().any(|row| row.contains(&key)),
    };
    there.then_some(key)
}

fn letter(key: &str) -> bool {
    key.chars().count() == 1 && ALL.into_iter().any(|layout| on(layout, key))
}
