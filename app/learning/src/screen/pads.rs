//! Draws what is pressed with a finger on the device itself: keyboards, the keys at the edges, a movement.
//!
//! Keys and movements lie where they lie on the real phone, so they are never mirrored.

use super::board::{Area, Board};
use super::keys::{CALL, DIGITS, rows};
use super::measure::{escape, rtl};
use super::things::around;
use super::{KeySet, Part, SideKey, Way, mark};
use std::fmt::Write;

pub(super) const SHIFT: &str = r#"<path d="m12 4 8 9h-5v7H9v-7H4z"/>"#;
pub(super) const DELETE: &str = r#"<path d="M21 5H9l-6 7 6 7h12zm-4 4-5 6m0-6 5 6"/>"#;
pub(super) const ENTER: &str = r#"<path d="M20 5v8H5m5-5-5 5 5 5"/>"#;

/// A sign without width that keeps a letter from joining the next one.
const ALONE: char = '\u{200c}';

/// A keyboard, with its upper edge where the board has come to.
pub(super) fn keyboard(board: &mut Board, set: KeySet) {
    match set {
        KeySet::Call => number_pad(board, &CALL),
        KeySet::Digits if board.wanted_key().is_none_or(|key| DIGITS.iter().any(|row| row.contains(key)) || on_pad(key)) => {
            number_pad(board, &DIGITS);
        }
        KeySet::Letters | KeySet::Digits => typing_keys(board, set),
    }
}

fn on_pad(key: &str) -> bool {
    key == "delete" || key == "enter"
}

fn typing_keys(board: &mut Board, set: KeySet) {
    let wanted = board.wanted_key();
    let rows = rows(set, board.look.lang, wanted);
    let (left, right) = (board.glass.0 + 3, board.glass.1 - 3);
    let most = rows.iter().map(|row| row.letters.chars().count()).max().unwrap_or(10).max(10);
    let unit = f64::from(right - left) / most as f64;
    let deep = board.air(36, 33);
    let (top, high) = (board.y, deep - 6);
    board.shape(&format!(
        r##"<path d="M{} {top}h{}v{}H{}z" fill="#DDD8CC"/>"##,
        board.glass.0,
        board.glass.1 - board.glass.0,
        4 * deep + 8,
        board.glass.0
    ));
    let mut keys = Keys { path: String::new(), at: (0, 0), high, found: None, all: Vec::new(), names: Vec::new(), wanted };
    let mut y = top + 6;
    for row in &rows {
        let letters = row.letters.chars().count() as f64 * unit;
        let sides = row.before.iter().count() + row.after.iter().count();
        let side = if sides == 0 { 0.0 } else { ((f64::from(right - left) - letters) / sides as f64).min(1.5 * unit) };
        let mut x = f64::from(left) + (f64::from(right - left) - letters - side * sides as f64) / 2.0;
        let mut places = Vec::new();
        if row.before.is_some() {
            let middle = keys.add("shift", x, y, side);
            own_icon(board, SHIFT, middle, y + high / 2);
            x += side;
        }
        for letter in row.letters.chars() {
            places.push((letter, keys.add(letter.encode_utf8(&mut [0; 4]), x, y, unit)));
            x += unit;
        }
        if row.after.is_some() {
            let middle = keys.add("delete", x, y, side);
            own_icon(board, DELETE, middle, y + high / 2);
        }
        letters_at(board, &places, y + high / 2 + 5);
        y += deep;
    }
    last_row(board, &mut keys, set, (left, right), unit, y);
    board.shape(&format!(r##"<path d="{}" fill="#fff" stroke="#fff" stroke-width="4" stroke-linejoin="round"/>"##, keys.path));
    if let Some(area) = keys.found {
        board.mark_here(area.grown(5));
    }
    for (name, area) in keys.names.into_iter().zip(&keys.all) {
        board.region(Part::Key(name), *area);
    }
    for area in keys.all {
        board.take_here(area.grown(-3));
    }
    board.y = top + 4 * deep + 8;
    whole(board, top);
}

fn last_row(board: &mut Board, keys: &mut Keys, set: KeySet, (left, right): (i32, i32), unit: f64, y: i32) {
    let (other, sign) = if set == KeySet::Letters { ("123", "123") } else { ("abc", "ABC") };
    let wide = 1.7 * unit;
    let (mut x, base) = (f64::from(left), y + keys.high / 2 + 5);
    let middle = keys.add(other, x, y, wide);
    letters(board, middle, base, 13, sign);
    x += wide;
    let comma = if board.rtl { "،" } else { "," };
    let middle = keys.add(",", x, y, unit);
    letters(board, middle, base, 16, comma);
    x += unit;
    let space = f64::from(right) - x - unit - wide;
    keys.add("space", x, y, space);
    x += space;
    let middle = keys.add(".", x, y, unit);
    letters(board, middle, base, 16, ".");
    let middle = keys.add("enter", x + unit, y, wide);
    own_icon(board, ENTER, middle, y + keys.high / 2);
}

/// The white keys of a keyboard as one path, and where the marked one is.
struct Keys<'a> {
    path: String,
    at: (i32, i32),
    high: i32,
    found: Option<Area>,
    all: Vec<Area>,
    names: Vec<String>,
    wanted: Option<&'a str>,
}

impl Keys<'_> {
    /// Adds a key that takes this width with its gap; gives its middle.
    fn add(&mut self, name: &str, x: f64, y: i32, wide: f64) -> i32 {
        let (from, to) = (x.round() as i32 + 3, (x + wide).round() as i32 - 3);
        let (w, h) = (to - from, self.high - 4);
        let y = y + 2;
        let _ = write!(self.path, "m{} {}h{w}v{h}h-{w}z", from - self.at.0, y - self.at.1);
        self.at = (from, y);
        let area = Area { x: from - 2, y: y - 2, w: w + 4, h: h + 4 };
        if self.wanted == Some(name) {
            self.found = Some(area);
        }
        self.all.push(area);
        self.names.push(name.to_owned());
        i32::midpoint(from, to)
    }
}

/// An icon of the keyboard itself, at a place that is not mirrored.
fn own_icon(board: &mut Board, inside: &str, x: i32, y: i32) {
    board.draw_icon(inside, board.x(x), y, 19, false, false);
}

fn letters(board: &mut Board, x: i32, y: i32, size: i32, words: &str) {
    let size = if size == 17 { String::new() } else { format!(r#" font-size="{size}""#) };
    board.raw_text(&format!(r#"<text x="{x}" y="{y}"{size} text-anchor="middle">{}</text>"#, escape(words)));
}

/// The zero of our own typeface is crossed, so that nobody takes it for an O; no keypad has such a zero.
const KEYPAD_FACE: &str = r#" font-family="Roboto,Arial,sans-serif""#;

/// One letter on each of these places: one text with a list of places, except where letters would join.
fn letters_at(board: &mut Board, places: &[(char, i32)], y: i32) {
    let row: String = places.iter().map(|(letter, _)| letter).collect();
    if rtl(&row) {
        let mut row = String::new();
        for (letter, x) in places {
            let _ = write!(row, r#"<tspan x="{x}">{letter}{ALONE}</tspan>"#);
        }
        board.raw_text(&format!(r#"<text y="{y}" font-size="14" text-anchor="middle">{row}</text>"#));
        return;
    }
    let at: Vec<String> = places.iter().map(|(_, x)| x.to_string()).collect();
    let direction = if board.rtl { r#" direction="ltr""# } else { "" };
    let face = if row.contains('0') { KEYPAD_FACE } else { "" };
    board.raw_text(&format!(
        r#"<text x="{}" y="{y}" text-anchor="middle"{direction}{face}>{}</text>"#,
        at.join(" "),
        escape(&row)
    ));
}

/// Big digits: for calling, or for a PIN.
fn number_pad(board: &mut Board, rows: &[&str; 4]) {
    let wanted = board.wanted_key();
    let (top, pitch) = (board.y, board.air(45, 41));
    let columns = [90, 160, 230];
    let mut path = String::new();
    let mut places = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let y = top + 22 + pitch * at as i32;
        let keys: Vec<(char, i32)> = row.chars().zip(columns).filter(|(key, _)| *key != ' ').collect();
        let list: Vec<String> = keys.iter().map(|(_, x)| x.to_string()).collect();
        for (key, x) in keys {
            let _ = write!(path, "M{x} {y}h0");
            places.push((key.to_string(), x, y));
        }
        board.raw_text(&format!(
            r#"<text x="{}" y="{}" font-size="25" text-anchor="middle" direction="ltr"{KEYPAD_FACE}>{}</text>"#,
            list.join(" "),
            y + 9,
            row.replace(' ', "")
        ));
    }
    board.shape(&format!(r##"<path d="{path}" stroke="#EBE6DB" stroke-width="{}" stroke-linecap="round"/>"##, board.air(40, 37)));
    let (last, below) = (top + 22 + pitch * 3, top + 4 * pitch + 25);
    board.y = top + 4 * pitch + 4;
    if rows == &DIGITS {
        own_icon(board, DELETE, columns[0], last);
        own_icon(board, ENTER, columns[2], last);
        places.extend([("delete".to_owned(), columns[0], last), ("enter".to_owned(), columns[2], last)]);
    } else if board.own_call {
        board.circle(160, below, 24, r#"class="k-leaf2""#);
        board.icon("phone", 160, below, 26, true);
        own_icon(board, DELETE, columns[2], below);
        places.extend([("call".to_owned(), 160, below), ("delete".to_owned(), columns[2], below)]);
        board.y = below + 32;
    }
    for (name, x, y) in places {
        board.region(Part::Key(name.clone()), around(x, y, 22));
        board.take_here(Area { x: x - 10, y: y - 10, w: 20, h: 20 });
        if wanted == Some(&name) {
            let half = if name == "call" { 30 } else { 26 };
            board.mark_here(around(x, y, half));
        }
    }
    whole(board, top);
}

fn whole(board: &mut Board, top: i32) {
    let (left, right) = board.glass;
    board.spot(&Part::Whole, Area { x: left + 3, y: top + 2, w: right - left - 6, h: board.y - top - 4 });
}

/// The three keys at the lower edge: back, home, last apps.
pub(super) fn nav(board: &mut Board) {
    let y = board.y + 18;
    let way = board.way();
    let (back, home, last) = (board.x(96), 160, board.x(224));
    board.shape(&format!(
        r##"<path d="M{} {y}l{} 8v-16zM{} {}h15v15h-15zM{} {y}a9 9 0 1 0 18 0a9 9 0 1 0-18 0z" fill="none" stroke="#1B1F23" stroke-width="2.2" stroke-linejoin="round"/>"##,
        back - 8 * way,
        14 * way,
        last - 7,
        y - 7,
        home - 9
    ));
    for (at, x) in [96, 160, 224].into_iter().enumerate() {
        let area = Area { x: x - 15, y: y - 15, w: 30, h: 30 };
        board.take(area.grown(-5));
        board.spot(&Part::Item(at), area.grown(5));
    }
    board.y += 38;
    let (top, x, w) = (y - 16, board.from, board.room());
    board.spot(&Part::Whole, Area { x, y: top, w, h: 34 });
}

/// A key at the right side of the phone; gives its shape, which lies outside the glass.
pub(super) fn side_key(board: &mut Board, key: SideKey, right: i32, low: bool) -> String {
    let (y, h) = match (key, low) {
        (SideKey::Volume, true) => (18, 34),
        (SideKey::Power, true) => (64, 30),
        (SideKey::Volume, false) => (48, 50),
        (SideKey::Power, false) => (114, 38),
    };
    board.region(Part::Whole, Area { x: right - 28, y: y - 8, w: 36, h: h + 16 });
    if board.wants(&Part::Whole) {
        board.mark_here(Area { x: right - 10, y: y - 8, w: 29, h: h + 16 });
        board.take_here(Area { x: right, y, w: 9, h });
    }
    format!(r#"<rect x="{}" y="{y}" width="12" height="{h}" rx="4" class="k-teal"/>"#, right - 4)
}

/// An arrow with a finger at its beginning.
pub(super) fn swipe(board: &mut Board, way: Way) {
    let y = board.y;
    let (path, finger, high) = match way {
        Way::Up => (format!("M160 {}v-50m-17 17 17-17 17 17", y + 60), (160, y + 54), 96),
        Way::Down => (format!("M152 {}v66m-17-17 17 17 17-17", y + 10), (162, y + 10), 86),
        Way::Left => (format!("M200 {}h-90m17-17-17 17 17 17", y + 24), (200, y + 22), 66),
        Way::Right => (format!("M112 {}h90m-17-17 17 17-17 17", y + 24), (116, y + 22), 66),
    };
    let hand = mark::Hand { x: finger.0, y: finger.1, left: false }.draw();
    // A marked movement needs neither frame nor second hand: its arrow has the colour of the frame.
    let colour = if board.holds_mark() { "var(--k-mark)" } else { "var(--k-petrol)" };
    board.forget_mark();
    board.shape(&format!(
        r##"<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="{path}" stroke="#fff" stroke-width="13"/><path d="{path}" stroke="{colour}" stroke-width="7"/></g>"##
    ));
    board.on_top(&hand);
    board.take(Area { x: 100, y, w: 120, h: high });
    board.y += high;
}
