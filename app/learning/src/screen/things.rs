//! Draws the things of a screen, each where the one before it ended: titles, rows, words and big icons.

use super::board::{Area, At, Board, bold, plain};
use super::measure::{fit, width};
use super::{End, KeySet, Part, Thing, fields, pads, presses};

const BACK: &str = r#"<path d="M19 12H5m7-7-7 7 7 7"/>"#;
const CHECK: &str = r#"<path d="M20 6 9 17l-5-5"/>"#;
const MORE: &str = r#"<path d="m9 18 6-6-6-6"/>"#;

/// Draws one thing; `before` is the thing above it and `columns` the most apps in a line of this screen.
pub(super) fn draw_thing(board: &mut Board, thing: &Thing, before: Option<&Thing>, after: Option<&Thing>, columns: usize) {
    // The frame and its white edge need room, or they would lie on the neighbours.
    let air = if board.holds_mark()
        && matches!(thing, Thing::Buttons(_) | Thing::Field { .. } | Thing::Bubble { .. } | Thing::Text { .. })
    {
        6
    } else {
        0
    };
    board.y += air;
    let top = board.y;
    match thing {
        Thing::Status { time, icons } => status(board, time, icons),
        Thing::Title { back, lead, words, icons } => title(board, *back, lead.as_deref(), words, icons),
        Thing::Row { lead, words, small, end } => {
            row(board, lead.as_deref(), words, small, end, matches!(after, Some(Thing::Row { .. })));
        }
        Thing::Tiles(tiles) => presses::tiles(board, tiles, columns),
        Thing::Buttons(buttons) => presses::buttons(board, buttons),
        Thing::Field { lead, words, value, icons } => fields::field(board, lead.as_deref(), words, value, icons),
        Thing::Bubble { mine, lead, words } => fields::bubble(board, *mine, lead.as_deref(), words),
        Thing::Big(words) => big(board, words),
        Thing::Icon { icon, words } => big_icon(board, icon, words),
        Thing::Text { lead, words } => text(board, lead.as_deref(), words, before.is_some_and(centred)),
        Thing::Line => {
            board.line(board.from, board.to, top + 7);
            board.y += 14;
        }
        Thing::Gap => board.y += board.air(26, 12),
        Thing::Swipe(way) => pads::swipe(board, *way),
        Thing::Keys(KeySet::Call) => pads::keyboard(board, KeySet::Call),
        Thing::Dialog(_) | Thing::Keys(_) | Thing::Nav | Thing::Key(_) => {}
    }
    if board.y > top && board.marked.is_none() {
        board.spot(&Part::Whole, Area { x: board.from - 7, y: top + 2, w: board.room() + 14, h: board.y - top - 4 });
    }
    board.y += air;
}

/// Whether small text under this thing stands in the middle.
pub(super) fn centred(thing: &Thing) -> bool {
    matches!(thing, Thing::Big(_) | Thing::Icon { .. })
}

/// The ground colour of an icon: the same app has the same colour on every screen.
pub(super) fn ground(icon: &str) -> &'static str {
    let known = match icon.split('-').next().unwrap_or("") {
        "phone" | "message" | "check" | "plus" | "share" => 0,
        "wifi" | "globe" | "map" | "user" | "users" | "info" | "contact" | "search" | "download" => 1,
        "bluetooth" | "settings" | "lock" | "shield" | "store" | "power" | "volume" | "mic" | "bell" | "play" | "plane" => 2,
        "signal" | "camera" | "trash" | "mail" | "triangle" | "circle" | "x" | "video" => 3,
        "image" | "heart" | "music" | "calendar" | "star" | "clock" => 4,
        other => other.bytes().map(usize::from).sum::<usize>() % 5,
    };
    let red = icon.ends_with("-off") && icon.starts_with("phone");
    match known {
        _ if red => r#"class="k-brick""#,
        0 => r#"class="k-leaf2""#,
        1 => r#"class="k-teal""#,
        2 => r#"class="k-petrol""#,
        3 => r#"class="k-brick""#,
        _ => r#"class="k-rose""#,
    }
}

pub(super) fn around(x: i32, y: i32, half: i32) -> Area {
    Area { x: x - half, y: y - half, w: 2 * half, h: 2 * half }
}

/// Icons in a line that ends at `x`; gives the place where they begin.
pub(super) fn end_icons(board: &mut Board, icons: &[String], mut x: i32, y: i32, size: i32, apart: i32) -> i32 {
    for (at, name) in icons.iter().enumerate().rev() {
        let middle = x - size / 2;
        board.icon(name, middle, y, size, false);
        board.spot(&Part::Icon(at), around(middle, y, size / 2 + 7));
        x -= size + apart;
    }
    x
}

fn status(board: &mut Board, time: &str, icons: &[String]) {
    let (from, to, y) = (board.from + 2, board.to - 2, board.y + 14);
    board.text(from, y + 5, At::Start, plain(14), time);
    board.spot(&Part::Words, Area { x: from - 7, y: y - 13, w: 52, h: 26 });
    if icons.is_empty() {
        board.rect(Area { x: to - 22, y: y - 6, w: 22, h: 12 }, 3, r##"fill="none" stroke="#1B1F23" stroke-width="1.5""##);
        board.rect(Area { x: to - 20, y: y - 4, w: 13, h: 8 }, 1, r##"fill="#1B1F23""##);
    } else {
        end_icons(board, icons, to, y, 18, if board.holds_mark() { 16 } else { 5 });
    }
    board.spot(&Part::Whole, Area { x: from - 10, y: y - 14, w: to - from + 20, h: 29 });
    board.y += 28 + if board.holds_mark() { 8 } else { 0 };
}

fn title(board: &mut Board, back: bool, lead: Option<&str>, words: &str, icons: &[String]) {
    let kept = icons.len() as i32 * 35 + if back { 34 } else { 0 } + if lead.is_some() { 38 } else { 0 };
    let (size, lines) = fit(words, board.room() - kept, true, &[20, 18, 16], board.title_lines);
    let high = size * 5 / 4 * lines.len() as i32 + 18;
    let (mut from, y) = (board.from, board.y + high / 2);
    if back {
        board.draw_icon(BACK, from + 11, y, 24, false, board.rtl);
        let marked = board.wants(&Part::Back);
        board.spot(&Part::Back, around(from + 10, y, 18));
        from += if marked { 40 } else { 34 };
    }
    if let Some(lead) = lead {
        board.circle(from + 15, y, 15, ground(lead));
        board.icon(lead, from + 15, y, 18, true);
        board.spot(&Part::Lead, around(from + 15, y, 20));
        from += 38;
    }
    end_icons(board, icons, board.to, y, 23, 12);
    let mut base = board.y + 9 + size;
    let mut wide = 0;
    for line in &lines {
        board.text(from, base, At::Start, bold(size), line);
        wide = wide.max(width(line, size, true));
        base += size * 5 / 4;
    }
    board.spot(&Part::Words, Area { x: from - 9, y: board.y + 2, w: wide + 18, h: high - 4 });
    board.y += high - board.air(0, 4) + if board.holds_mark() { 6 } else { 0 };
}

fn row(board: &mut Board, lead: Option<&str>, words: &str, small: &str, end: &End, more: bool) {
    let (mut from, mut to) = (board.from + 2, board.to - 2);
    if lead.is_some() {
        from += 38;
    }
    let kept = end_width(end);
    let room = to - from - kept;
    let (size, lines) = fit(words, room, false, &[17, 16, 15], 3);
    let (small_size, smalls) = if small.is_empty() { (14, Vec::new()) } else { fit(small, room, false, &[14, 13], 3) };
    let text_high = lines.len() as i32 * (size + 2) + smalls.len() as i32 * (small_size + 3);
    let high = (text_high + if board.holds_mark() { 22 } else { board.air(18, 12) }).max(board.air(48, 42));
    let y = board.y + high / 2;
    if let Some(lead) = lead {
        let x = board.from + 15;
        board.circle(x, y, 15, ground(lead));
        board.icon(lead, x, y, 18, true);
        board.spot(&Part::Lead, around(x, y, 21));
    }
    let mut base = y - text_high / 2 + size - 2;
    let mut wide = 0;
    for line in &lines {
        board.text(from, base, At::Start, plain(size), line);
        wide = wide.max(width(line, size, false));
        base += size + 2;
    }
    board.spot(&Part::Words, Area { x: from - 9, y: y - text_high / 2 - 8, w: wide + 18, h: text_high + 16 });
    base -= 1;
    for line in &smalls {
        board.text(from, base, At::Start, plain(small_size), line);
        base += small_size + 3;
    }
    draw_end(board, end, to, y);
    if kept > 0 {
        to -= kept - 8;
        board.spot(&Part::End, Area { x: to - 7, y: y - 20, w: kept + 6, h: 40 });
    }
    board.y += high;
    if more {
        board.line(from, board.to, board.y);
    } else if board.holds_mark() {
        board.y += 6;
    }
}

/// The room that the end of a row takes, with the gap before it.
fn end_width(end: &End) -> i32 {
    match end {
        End::Nothing => 0,
        End::Words(words) => width(words, 15, false).min(96) + 10,
        End::Switch(_) => 52,
        End::Tick(_) | End::Choice(_) | End::Icon(_) => 34,
        End::Arrow => 26,
    }
}

fn draw_end(board: &mut Board, end: &End, to: i32, y: i32) {
    match end {
        End::Nothing => {}
        End::Words(words) => {
            let (size, lines) = fit(words, 96, false, &[15, 14, 13], 2);
            let mut base = y + 6 - (lines.len() as i32 - 1) * (size + 2) / 2;
            for line in &lines {
                board.text(to, base, At::End, plain(size), line);
                base += size + 2;
            }
        }
        End::Switch(on) => {
            let (paint, knob) = if *on { (r#"class="k-petrol""#, to - 12) } else { (r##"fill="#85888B""##, to - 32) };
            let area = Area { x: to - 44, y: y - 12, w: 44, h: 24 };
            board.rect(area, 12, paint);
            board.circle(knob, y, 9, r##"fill="#fff""##);
            board.take(area);
        }
        End::Tick(on) => {
            let area = around(to - 12, y, 11);
            let paint = if *on { r#"class="k-petrol""# } else { r##"fill="none" stroke="#474B4F" stroke-width="2.5""## };
            board.rect(area, 4, paint);
            if *on {
                board.draw_icon(CHECK, to - 12, y, 18, true, false);
            }
            board.take(area);
        }
        End::Choice(on) => {
            let colour = if *on { "var(--k-petrol)" } else { "#474B4F" };
            board.circle(to - 12, y, 11, &format!(r#"fill="none" stroke="{colour}" stroke-width="2.5""#));
            if *on {
                board.circle(to - 12, y, 6, r#"class="k-petrol""#);
            }
            board.take(around(to - 12, y, 11));
        }
        End::Arrow => board.draw_icon(MORE, to - 8, y, 22, false, board.rtl),
        End::Icon(icon) => board.icon(icon, to - 12, y, 22, false),
    }
}

fn big(board: &mut Board, words: &str) {
    let (size, lines) = fit(words, board.room(), false, &[46, 40, 34, 30, 27, 24, 21], 2);
    let mut base = board.y + size + 2;
    let mut wide = 0;
    let top = board.y;
    for line in &lines {
        board.text(160, base, At::Middle, plain(size), line);
        wide = wide.max(width(line, size, false));
        base += size + 4;
    }
    board.y = base - size + board.air(12, 6);
    board.spot(&Part::Whole, Area { x: 160 - wide / 2 - 12, y: top, w: wide + 24, h: board.y - top });
}

fn big_icon(board: &mut Board, icon: &str, words: &str) {
    let (top, y) = (board.y, board.y + 40);
    board.circle(160, y, 34, ground(icon));
    board.icon(icon, 160, y, 40, true);
    let (size, lines) = fit(words, board.room(), true, &[19, 17, 16], 2);
    let mut base = y + 34 + size + 5;
    let mut wide = 68;
    for line in lines.iter().filter(|line| !line.is_empty()) {
        board.text(160, base, At::Middle, bold(size), line);
        wide = wide.max(width(line, size, true));
        base += size + 4;
    }
    board.y = base - size + 4;
    board.spot(&Part::Lead, around(160, y, 42));
    board.spot(&Part::Words, Area { x: 160 - wide / 2 - 10, y: y + 38, w: wide + 20, h: board.y - y - 36 });
    board.spot(&Part::Whole, Area { x: 160 - wide / 2 - 10, y: top - 2, w: wide + 20, h: board.y - top + 2 });
}

fn text(board: &mut Board, lead: Option<&str>, words: &str, middle: bool) {
    let top = board.y;
    let kept = if lead.is_some() { 26 } else { 0 };
    let (size, lines) = fit(words, board.room() - 4 - kept, false, &[15], 5);
    let wide = lines.iter().map(|line| width(line, size, false)).max().unwrap_or(0) + kept;
    let mut from = if middle { 160 - wide / 2 } else { board.from + 2 };
    if let Some(lead) = lead {
        board.icon(lead, from + 10, top + 12, 20, false);
        board.spot(&Part::Lead, around(from + 10, top + 12, 17));
        from += kept;
    }
    for (line, text) in lines.iter().enumerate() {
        let base = top + 17 + 19 * line as i32;
        if middle {
            board.text(160 + kept / 2, base, At::Middle, plain(size), text);
        } else {
            board.text(from, base, At::Start, plain(size), text);
        }
    }
    board.y += 19 * lines.len() as i32 + board.air(8, 5);
    board.spot(&Part::Whole, Area { x: from - kept - 9, y: top - 5, w: wide + 18, h: 19 * lines.len() as i32 + 13 });
}
