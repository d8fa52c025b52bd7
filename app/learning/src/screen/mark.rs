//! The red frame and the hand: the one place where the eye should go.

use super::board::{Area, INK, WIDE};

/// A hand with a pointing finger, 24 × 24; the tip of the finger is near 9, 3.
const HAND: &str = "M22 14a8 8 0 0 1-8 8c-4 0-6.5-1.5-8.5-4.5L2.8 14c-.9-1.5 1-3.2 2.4-1.9L7.5 14V4.5a1.75 1.75 0 0 1 3.5 0V11V9.5a1.75 1.75 0 0 1 3.6 0v1a1.75 1.75 0 0 1 3.6 0v1a1.75 1.75 0 0 1 3.8 0z";

/// The frame around a marked area.
pub(super) fn frame(area: Area) -> String {
    let Area { x, y, w, h } = area;
    let round = 13.min(w / 3).min(h / 3);
    let rect = format!(r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{round}" stroke="#);
    format!(r##"<g fill="none">{rect}"#fff" stroke-width="10"/>{rect}"var(--k-mark)" stroke-width="5"/></g>"##)
}

/// A hand: where the tip of its finger is, and whether it comes from the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hand {
    pub x: i32,
    pub y: i32,
    pub left: bool,
}

impl Hand {
    pub fn draw(self) -> String {
        let (x, scale) = if self.left { (self.x + 18, "-2 2") } else { (self.x - 18, "2") };
        format!(
            r##"<path transform="translate({x} {}) scale({scale})" fill="#fff" stroke="{INK}" stroke-width="1.4" stroke-linejoin="round" d="{HAND}"/>"##,
            self.y - 5
        )
    }

    /// What the hand covers: its finger, and the rest of it below.
    pub fn covered(self) -> [Area; 2] {
        let palm = if self.left { self.x - 28 } else { self.x - 14 };
        [Area { x: self.x - 6, y: self.y - 2, w: 12, h: 16 }, Area { x: palm, y: self.y + 12, w: 42, h: 28 }]
    }
}

/// Where the finger should point so that it touches the marked area and covers as few words as possible.
pub(super) fn point(area: Area, taken: &[Area], rtl: bool) -> Hand {
    // In a wide area beside the words, which stand on the other side when one reads from the right.
    let wish = if rtl && area.w > 110 { area.x + area.w / 3 } else { area.x + area.w * 2 / 3 };
    let mut best = (i32::MAX, Hand { x: wish, y: area.y + area.h - 4, left: false });
    let (from, to) = (area.x - 2, area.x + area.w + 2);
    for step in 0..=24 {
        for (deep, dislike) in [(20, 0), (12, 30), (4, 70), (-3, 90)] {
            for left in [false, true] {
                let x = from + (to - from) * step / 24;
                let y = area.y + area.h - deep.min(area.h / 2);
                let hand = Hand { x, y, left };
                let covered = hand.covered();
                if covered.iter().any(|part| part.x < 1 || part.x + part.w > WIDE - 1) {
                    continue;
                }
                // Never over what is marked; over other words if it cannot be helped.
                let words: i32 = taken
                    .iter()
                    .map(|&one| {
                        let own = if one.shared(area) * 2 > one.w * one.h { 12 } else { 2 };
                        covered.iter().map(|part| own * one.shared(part.grown(2))).sum::<i32>()
                    })
                    .sum();
                let cost = words + dislike + (x - wish).abs() + if left { 60 } else { 0 };
                if cost < best.0 {
                    best = (cost, hand);
                }
            }
        }
    }
    best.1
}
