//! Which parts show something of a region of the picture. Rather one too many than one too few.

use super::{Cover, FACES, arrow};
use crate::{
    part::{Part, Side, Tile},
    scene::{Region, WHOLE},
};
use std::collections::BTreeSet;

/// How far the places of a region that are looked at lie from one another, in radians: a quarter of a degree.
const STEP: f64 = 0.004_363;
/// What one of them stands for on a face from −1 to 1, at its corners where a face is widest, and as much more as averaging reaches.
const MARGIN: f64 = 0.02;

/// The parts that show something of these regions: photograph, sides, and tiles of all levels.
pub(crate) fn touched(cover: &Cover, regions: &[Region]) -> BTreeSet<Part> {
    let mut parts = BTreeSet::new();
    for region in regions {
        for place in places(cover, *region) {
            mark(cover, arrow(cover.direction(place)), &mut parts);
        }
    }
    parts
}

/// Places all over a region, with its edges, in parts of the picture.
fn places(cover: &Cover, Region { x, y, w, h }: Region) -> impl Iterator<Item = (f64, f64)> {
    let part = |number: u16| f64::from(number) / f64::from(WHOLE);
    // Its edges are moved outwards to whole pixels.
    let [(left, width), (top, height)] = [(x, w, cover.width), (y, h, cover.height)]
        .map(|(from, length, pixels)| (part(from) - 1.0 / pixels, part(length) + 2.0 / pixels));
    let (low, high) = (cover.direction((left, top + height)), cover.direction((left + width, top)));
    let [columns, rows] = [high.0 - low.0, high.1 - low.1].map(steps);
    (0..=rows).flat_map(move |row| {
        let y = top + height * f64::from(row) / f64::from(rows);
        (0..=columns).map(move |column| (left + width * f64::from(column) / f64::from(columns), y))
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a circle in quarters of a degree")]
fn steps(angle: f64) -> u32 {
    // A cylinder's rows are not evenly wide; twice as many are enough.
    ((angle.abs() / STEP).ceil().clamp(1.0, 10_000.0) as u32) * 2
}

fn mark(cover: &Cover, arrow: [f64; 3], parts: &mut BTreeSet<Part>) {
    let finest = cover.levels();
    let across = Tile::across(finest);
    for face in FACES {
        let Some((a, b)) = face.meet(arrow).filter(|(a, b)| a.abs().max(b.abs()) <= 1.0 + MARGIN) else { continue };
        let [(left, right), (top, bottom)] = [a, b].map(|at| (square(at - MARGIN, across), square(at + MARGIN, across)));
        for (row, col) in (top..=bottom).flat_map(|row| (left..=right).map(move |col| (row, col))) {
            let mut tile = Some(Tile { level: finest, face, row, col });
            while let Some(here) = tile {
                parts.insert(Part::Tile(here));
                tile = here.parent();
            }
        }
        if let Some(side) = Side::ALL.into_iter().find(|side| side.face() == face) {
            parts.insert(Part::Side(side));
        }
    }
    let window = cover.middle();
    if let Some((a, b)) = super::Face::Front.meet(arrow) {
        let inside = |at: f64, from: f64, to: f64| (from - MARGIN..=to + MARGIN).contains(&at);
        if inside(a, window.left, window.right) && inside(b, window.top, window.bottom) {
            parts.insert(Part::Photo);
        }
    }
}

/// In which of so many squares from −1 to 1 something lies.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 0 and the number of squares")]
fn square(at: f64, across: u8) -> u8 {
    (f64::midpoint(at, 1.0) * f64::from(across)).floor().clamp(0.0, f64::from(across - 1)) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Shape;

    fn keys(region: Region) -> Vec<String> {
        let cover = Cover::new(Shape::Sphere { crop: None }, (8192, 4096)).unwrap();
        let tile = |part| if let Part::Tile(tile) = part { Some(tile.key()) } else { None };
        touched(&cover, &[region]).into_iter().filter_map(tile).collect()
    }

    #[test]
    fn a_face_in_front_touches_few() {
        let near_the_middle = Region { x: 5100, y: 4800, w: 100, h: 100 };
        assert_eq!(keys(near_the_middle), ["1f00", "2f01", "3f12"]);
    }

    #[test]
    fn the_seam_and_the_pole_are_seen() {
        // The left edge of the picture is the middle of the back.
        assert_eq!(keys(Region { x: 0, y: 4800, w: 50, h: 100 }), ["1b00", "2b00", "2b01", "3b11", "3b12"]);
        let top = keys(Region { x: 0, y: 0, w: 10_000, h: 100 });
        assert!(top.iter().all(|key| key.contains('u')), "{top:?}");
        assert_eq!(top.len(), 1 + 4 + 4, "{top:?}");
    }

    #[test]
    fn the_whole_picture_touches_everything() {
        assert_eq!(keys(Region { x: 0, y: 0, w: WHOLE, h: WHOLE }).len(), 126);
    }
}
