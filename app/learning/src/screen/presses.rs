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
    let named = list.iter().any(|tile| !tile.name.is_empty());
    let size = board.tile_size;
    let names: Vec<_> = list.iter().map(|tile| fit(&tile.name, pitch - 5, false, &[size], 2).1).collect();
    let most = names.iter().map(Vec::len).max().unwrap_or(1) as i32;
    let high = if named { 46 + 4 + most * 14 } else { 46 };
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
        let own = if tile.name.is_empty() { 46 } else { 50 + 14 * lines.len() as i32 };
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
    let rings = |button: &Button| button.icon.as_deref().is_some_and(|icon| button.words.is_empty() || icon.starts_with("phone"));
    if list.iter().all(rings) {
        return round_buttons(board, list);
    }
    let count = list.len().max(1) as i32;
    let wide = (board.room() - 12 * (count - 1)) / count;
    let fits = |button: &Button| button.words.is_empty() || width(&button.words, 14, true) <= wide - 16 - icon_room(button);
    // Words that do not fit side by side go one under the other, as phones do it.
    let stacked = count > 1 && !list.iter().all(fits);
    let mut y = board.y + 5;
    for (at, button) in list.iter().enumerate() {
        let area = if stacked {
            Area { x: board.from, y, w: board.room(), h: 40 }
        } else {
            Area { x: board.from + (wide + 12) * at as i32, y, w: wide, h: 40 }
        };
        one_button(board, button, area);
        board.spot(&Part::Item(at), area.grown(5));
        if list.len() == 1 {
            board.spot(&Part::Whole, area.grown(5));
        }
        if stacked {
            y += 52;
        }
    }
    board.y = if stacked { y } else { y + 40 + board.air(8, 6) };
}

fn icon_room(button: &Button) -> i32 {
    match &button.icon {
        Some(_) if button.words.is_empty() => 20,
        Some(_) => 26,
        None => 0,
    }
}

fn one_button(board: &mut Board, button: &Button, area: Area) {
    board.rect(area, 20, if button.filled { r#"class="k-petrol""# } else { EDGE });
    let kept = icon_room(button);
    let (size, lines) = fit(&button.words, area.w - 16 - kept, true, &[17, 16, 15, 14], 1);
    let line = lines.first().map_or("", String::as_str);
    let wide = width(line, size, true) + kept;
    let mut x = area.x + (area.w - wide) / 2;
    let y = area.y + area.h / 2;
    if let Some(icon) = &button.icon {
        board.icon(icon, x + 10, y, 20, button.filled);
        x += kept;
    }
    let look = Type { white: button.filled, ..bold(size) };
    board.text(x + (wide - kept) / 2, y + 6, At::Middle, look, line);
}

/// Round buttons with their words under them: a call that comes in, the keys under a call.
fn round_buttons(board: &mut Board, buttons: &[Button]) {
    let count = buttons.len().max(1) as i32;
    let pitch = board.room() / count;
    let named = buttons.iter().any(|button| !button.words.is_empty());
    let (r, top) = (if count > 3 { 22 } else { 28 }, board.y + 8);
    for (at, button) in buttons.iter().enumerate() {
        let Some(icon) = button.icon.as_deref() else { continue };
        let (x, y) = (board.from + pitch * at as i32 + pitch / 2, top + r);
        let calls = icon.starts_with("phone");
        if calls || button.filled {
            board.circle(x, y, r, if calls { ground(icon) } else { r#"class="k-petrol""# });
        } else {
            board.circle(x, y, r, EDGE);
        }
        board.icon(icon, x, y, r, calls || button.filled);
        let (size, lines) = fit(&button.words, pitch - 6, true, &[16, 15, 14, 13], 1);
        let line = lines.first().map_or("", String::as_str);
        board.text(x, top + 2 * r + 19, At::Middle, bold(size), line);
        let half = (width(line, size, true) / 2).max(r) + 8;
        let high = 2 * r + if line.is_empty() { 14 } else { 36 };
        board.spot(&Part::Item(at), Area { x: x - half, y: top - 7, w: 2 * half, h: high });
        if buttons.len() == 1 {
            board.spot(&Part::Whole, Area { x: x - half, y: top - 7, w: 2 * half, h: high });
        }
    }
    board.y = top + 2 * r + if named { 26 } else { 0 } + board.air(12, 8);
}
