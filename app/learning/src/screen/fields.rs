//! Draws what people write: fields and messages.

use super::Part;
use super::board::{Area, At, Board, Type, plain};
use super::measure::{fit, width};
use super::things::{around, end_icons};

const PLAY: &str = r##"<path fill="#fff" d="M6 4l14 8-14 8z"/>"##;

/// A field to write in, with its label above it.
pub(super) fn field(board: &mut Board, lead: Option<&str>, words: &str, value: &str, icons: &[String]) {
    let (from, to) = (board.from, board.to);
    let mut top = board.y + 3;
    if !words.is_empty() {
        let (size, lines) = fit(words, board.room(), false, &[15, 14, 13], 1);
        let line = lines.first().map_or("", String::as_str);
        board.text(from + 2, top + 13, At::Start, plain(size), line);
        board.spot(&Part::Words, Area { x: from - 7, y: top - 6, w: width(line, size, false) + 16, h: 28 });
        top += 21;
    }
    let area = Area { x: from, y: top, w: to - from, h: 40 };
    board.rect(area, 6, r##"fill="none" stroke="#474B4F" stroke-width="2""##);
    let (mut x, y) = (from + 12, top + 20);
    if let Some(lead) = lead {
        board.icon(lead, x + 9, y, 20, false);
        board.spot(&Part::Lead, around(x + 9, y, 19));
        x += 28;
    }
    let end = end_icons(board, icons, to - 10, y, 22, 8);
    let (size, lines) = fit(value, end - x - 8, false, &[17, 16, 15, 14], 1);
    let line = lines.first().map_or("", String::as_str);
    // The line that blinks where one writes.
    let caret = board.caret == Some(board.thing);
    board.text(x, y + 6, At::Start, Type { caret, ..plain(size) }, line);
    board.spot(&Part::End, area.grown(6));
    board.spot(&Part::Whole, Area { x: from - 7, y: board.y - 3, w: to - from + 14, h: top + 49 - board.y });
    board.y = top + 40 + board.air(12, 8);
}

/// A message.
pub(super) fn bubble(board: &mut Board, mine: bool, lead: Option<&str>, words: &str) {
    let (size, lines, wide, high) = match lead {
        Some("play") => (15, vec![words.to_owned()], 58 + 70 + width(words, 15, false), 44),
        Some("image") => {
            let (size, lines) = if words.is_empty() { (15, Vec::new()) } else { fit(words, 124, false, &[16, 15], 2) };
            let high = 84 + lines.len() as i32 * (size + 5) + if lines.is_empty() { 0 } else { 4 };
            (size, lines, 136, high)
        }
        _ => {
            let kept = if lead.is_some() { 26 } else { 0 };
            let (size, lines) = fit(words, 158 - kept, false, &[16], 6);
            let wide = lines.iter().map(|line| width(line, size, false)).max().unwrap_or(0) + kept;
            let high = lines.len() as i32 * 20 + 16;
            (size, lines, wide + 24, high)
        }
    };
    let x = if mine { board.to - wide } else { board.from };
    let area = Area { x, y: board.y + 3, w: wide, h: high };
    board.rect(area, 14, if mine { r##"fill="#CDE7E4""## } else { r##"fill="#EBE6DB""## });
    // The little corner that shows who speaks.
    let tip = if mine { area.x + wide - 14 } else { area.x };
    board.rect(Area { x: tip, y: area.y, w: 14, h: 14 }, 2, if mine { r##"fill="#CDE7E4""## } else { r##"fill="#EBE6DB""## });
    board.spot(&Part::Whole, area.grown(6));
    match lead {
        Some("play") => {
            let y = area.y + 22;
            board.circle(x + 23, y, 15, r#"class="k-petrol""#);
            board.draw_icon(PLAY, x + 24, y, 16, true, false);
            board.spot(&Part::Lead, around(x + 23, y, 22));
            let at = if board.rtl { board.x(x + 110) } else { x + 48 };
            board.shape(&format!(
                r##"<path d="M{at} {}v6m6-11v16m6-10v4m6-9v14m6-18v22m6-15v8m6-12v16m6-10v4m6-8v12m6-9v6m6-5v4" fill="none" stroke="#474B4F" stroke-width="2.5"/>"##,
                y - 3
            ));
            board.text(x + wide - 12, y + 5, At::End, plain(15), words);
        }
        Some("image") => {
            let picture = Area { x: x + 8, y: area.y + 8, w: 120, h: 68 };
            board.rect(picture, 8, r##"fill="#A9D3DA""##);
            let left = if board.rtl { picture.mirrored().x } else { picture.x };
            board.shape(&format!(
                r#"<path d="M{left} {}l34-26 26 18 20-12 40 26v8q0 8-8 8h-104q-8 0-8-8z" class="k-leaf2"/>"#,
                picture.y + 52
            ));
            board.circle(picture.x + 96, picture.y + 18, 8, r#"class="k-lit""#);
            board.take(picture);
            for (line, text) in lines.iter().enumerate() {
                board.text(x + 12, area.y + 95 + (size + 5) * line as i32, At::Start, plain(size), text);
            }
        }
        lead => {
            let mut from = x + 12;
            if let Some(lead) = lead {
                board.icon(lead, from + 9, area.y + high / 2, 20, false);
                board.spot(&Part::Lead, around(from + 9, area.y + high / 2, 18));
                from += 26;
            }
            for (line, text) in lines.iter().enumerate() {
                board.text(from, area.y + 23 + 20 * line as i32, At::Start, plain(size), text);
            }
        }
    }
    board.spot(&Part::Words, area.grown(6));
    board.y += high + board.air(9, 6);
}
