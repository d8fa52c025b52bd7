//! Draws what one presses: apps side by side and buttons.

use super::board::{Area, At, Board, Type, bold, plain};
use super::measure::{fit, width};
use super::things::ground;
use super::{Button, Part, Thing, Tile};

const EDGE: &str = r#"fill="none" stroke="var(--k-petrol)" stroke-width="2""#;

/// How far the middles of apps are from each other.
fn pitch(board: &Board, columns: usize) -> i32 {
    (board.room() + 22) / columns.clamp(1, 4) as i32
}

/// The largest size that the names of these apps fit in.
pub(super) fn name_size(board: &Board, thing: &Thing, columns: usize) -> i32 {
    let Thing::Tiles(list) = thing else { return 14 };
    let size = |tile: &Tile| fit(&tile.name, pitch(board, columns) - 5, false, &[14, 13, 12], 2).0;
    list.iter().map(size).min().unwrap_or(14)
}

/// Apps side by side; `columns` is how many stand side by side elsewhere on this screen.
pub(super) fn tiles(board: &mut Board, list: &[Tile], columns: usize) {
    let (from, pitch) = (board.from - 11, pitch(board, columns));
    let size = board.tile_size;
    let names: Vec<_> = list.iter().map(|tile| fit(&tile.name, pitch - 5, false, &[size], 2).1).collect();
    let most = names.iter().map(Vec::len).max().unwrap_or(1) as i32;
    let high = if list.iter().all(|tile| tile.name.is_empty()) { 46 } else { 50 + most * 14 };
    let top = board.y + 4;
    for (at, (tile, lines)) in list.iter().zip(&names).enumerate() {
        let x = from + pitch * at as i32 + pitch / 2;
        board.rect(Area { x: x - 23, y: top, w: 46, h: 46 }, 13, ground(&tile.icon));
        board.icon(&tile.icon, x, top + 23, 28, true);
        let mut wide = 46;
        for (line, text) in lines.iter().enumerate() {
            board.text(x, top + 60 + 14 * line as i32, At::Middle, plain(size), text);
            wide = wide.max(width(text, size, false));
        }
        let own = if tile.name.is_empty() { 46 } else { 53 + 14 * lines.len() as i32 };
        let area = Area { x: x - wide / 2 - 6, y: top - 6, w: wide + 12, h: own + 12 };
        board.spot(&Part::Item(at), area);
        if list.len() == 1 {
            board.spot(&Part::Whole, area);
        }
    }
    board.y = top + high + board.air(14, 10);
}

/// Buttons side by side, or one under the other where their words are too long for that.
pub(super) fn buttons(board: &mut Board, list: &[Button]) {
    let count = list.len().max(1) as i32;
    let wide = (board.room() - 12 * (count - 1)) / count;
    let fits = |button: &Button| button.words.is_empty() || width(&button.words, 14, true) <= wide - 16 - icon_room(button);
    // Buttons of a call are round, and so are buttons with icons whose words need more room.
    let calls = list.iter().any(|button| button.icon.as_deref().is_some_and(is_call));
    let bare = list.iter().all(|button| button.words.is_empty());
    if list.iter().all(|button| button.icon.is_some()) && (calls || bare || !list.iter().all(fits)) {
        return round_buttons(board, list, calls);
    }
    // Words that do not fit side by side go one under the other, as phones do it.
    let stacked = count > 1 && !list.iter().all(fits);
    // All words of a line have one size.
    let wide = if stacked { board.room() } else { wide };
    // A button that has the line for itself may have two lines of words.
    let most = if count == 1 || stacked { 2 } else { 1 };
    let size = |button: &Button| fit(&button.words, wide - 16 - icon_room(button), true, &[17, 16, 15, 14], most).0;
    let size = list.iter().map(size).min().unwrap_or(17);
    let mut y = board.y + 5;
    let mut high = 40;
    for (at, button) in list.iter().enumerate() {
        let x = if stacked { board.from } else { board.from + (wide + 12) * at as i32 };
        let (_, lines) = fit(&button.words, wide - 16 - icon_room(button), true, &[size], most);
        high = 22 + 18 * (lines.len() as i32).max(1);
        let area = Area { x, y, w: wide, h: high };
        one_button(board, button, area, &lines, size);
        board.spot(&Part::Item(at), area.grown(5));
        if list.len() == 1 {
            board.spot(&Part::Whole, area.grown(5));
        }
        if stacked {
            y += high + 12;
        }
    }
    board.y = if stacked { y } else { y + high + board.air(8, 6) };
}

fn is_call(icon: &str) -> bool {
    icon.starts_with("phone")
}

fn icon_room(button: &Button) -> i32 {
    match &button.icon {
        Some(_) if button.words.is_empty() => 20,
        Some(_) => 26,
        None => 0,
    }
}

fn one_button(board: &mut Board, button: &Button, area: Area, lines: &[String], size: i32) {
    board.rect(area, 20, if button.filled { r#"class="k-petrol""# } else { EDGE });
    let kept = icon_room(button);
    let wide = lines.iter().map(|line| width(line, size, true)).max().unwrap_or(0) + kept;
    let mut x = area.x + (area.w - wide) / 2;
    let y = area.y + area.h / 2;
    if let Some(icon) = &button.icon {
        board.icon(icon, x + 10, y, 20, button.filled);
        x += kept;
    }
    let look = Type { white: button.filled, ..bold(size) };
    for (at, line) in lines.iter().enumerate() {
        let base = y + 6 + 18 * at as i32 - 9 * (lines.len() as i32 - 1);
        board.text(x + (wide - kept) / 2, base, At::Middle, look, line);
    }
}

/// Round buttons with their words under them: a call that comes in, the keys under a call.
fn round_buttons(board: &mut Board, buttons: &[Button], calls: bool) {
    let count = buttons.len().max(1) as i32;
    let pitch = board.room() / count;
    let named = buttons.iter().any(|button| !button.words.is_empty());
    let size = buttons.iter().map(|button| fit(&button.words, pitch - 6, true, &[16, 15, 14, 13], 1).0).min().unwrap_or(16);
    let (r, top) = (if calls && count < 4 { 28 } else { 23 }, board.y + 8);
    for (at, button) in buttons.iter().enumerate() {
        let Some(icon) = button.icon.as_deref() else { continue };
        let (x, y) = (board.from + pitch * at as i32 + pitch / 2, top + r);
        // Green takes a call, red ends or refuses it.
        let coloured = is_call(icon) || calls && icon == "x";
        let paint = match (coloured, button.filled) {
            (true, _) => ground(icon),
            (false, true) => r#"class="k-petrol""#,
            (false, false) => EDGE,
        };
        board.circle(x, y, r, paint);
        board.icon(icon, x, y, r, coloured || button.filled);
        let (_, lines) = fit(&button.words, pitch - 6, true, &[size], 1);
        let line = lines.first().map_or("", String::as_str);
        board.text(x, top + 2 * r + 19, At::Middle, bold(size), line);
        let half = (width(line, size, true) / 2).max(r) + 8;
        let high = 2 * r + if line.is_empty() { 14 } else { 40 };
        board.spot(&Part::Item(at), Area { x: x - half, y: top - 7, w: 2 * half, h: high });
        if buttons.len() == 1 {
            board.spot(&Part::Whole, Area { x: x - half, y: top - 7, w: 2 * half, h: high });
        }
    }
    board.y = top + 2 * r + if named { 28 } else { 0 } + board.air(12, 8);
}
