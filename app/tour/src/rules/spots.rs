//! Where somebody tapped: from a spot in a shown picture to a direction, from there to a spot of the whole picture, and back.

use super::{
    compass::{Height, Side},
    geo::around,
    kinds::ShapeKind,
};
use crate::published::Look;
use media::Shape;
use std::f64::consts::{PI, TAU};

/// So many degrees across a photograph shows, as far as anybody knows.
const PHOTO_ACROSS: f64 = 66.0;
/// How high above or below the horizon something is that is said to be up or down, in degrees.
const STEEP: f64 = 35.0;
/// A tap beside a tap is at least so far away, in parts of the shown picture: nobody marks a face of no size.
const LEAST: f64 = 0.01;
/// The whole of a picture, in the parts in which it is marked.
const PARTS: f64 = 10_000.0;

/// A spot of a picture: 0 to 1 from the left, 0 to 1 from the top.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spot {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// What is shown to be tapped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The whole photograph.
    Whole,
    /// The picture to one of the four sides: front, right, back, left.
    Side(u8),
}

/// A picture, as far as one needs to know it for that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lens {
    /// What it is.
    pub shape: Shape,
    /// Upright, in pixels.
    pub width: u32,
    /// Upright, in pixels.
    pub height: u32,
}

/// A rectangle in parts of 10,000 of the whole picture: left, top, width, height.
pub type Rect = (i64, i64, i64, i64);

impl Lens {
    fn tall(&self) -> f64 {
        f64::from(self.height.max(1)) / f64::from(self.width.max(1))
    }

    /// How much of the circle it shows, in radians.
    fn across(&self) -> f64 {
        match self.shape {
            Shape::Flat => PHOTO_ACROSS.to_radians(),
            Shape::Strip { degrees } => f64::from(degrees).to_radians(),
            Shape::Sphere { crop: None } => TAU,
            Shape::Sphere { crop: Some(crop) } => (f64::from(self.width) / f64::from(crop.full_width.max(1))).min(1.0) * TAU,
        }
    }

    /// In which direction a column of the whole picture lies, from 0 to 1 of its width; in degrees.
    pub fn yaw_of(&self, column: f64) -> f64 {
        ((column - 0.5) * self.across()).to_degrees()
    }

    /// From the top, in parts of the height, how far down this pitch is.
    fn down(&self, pitch: f64) -> f64 {
        let height = f64::from(self.height.max(1));
        match self.shape {
            Shape::Flat => 0.5 - pitch / self.across() / self.tall(),
            Shape::Strip { .. } => {
                let scale = f64::from(self.width.max(1)) / self.across();
                0.5 - scale * pitch.tan() / height
            }
            Shape::Sphere { crop: None } => 0.5 - pitch / PI,
            Shape::Sphere { crop: Some(crop) } => {
                let scale = f64::from(crop.full_height.max(1)) / PI;
                ((PI / 2.0 - pitch) * scale - f64::from(crop.top)) / height
            }
        }
    }

    /// Which pitch is so far down.
    fn pitch(&self, down: f64) -> f64 {
        let height = f64::from(self.height.max(1));
        match self.shape {
            Shape::Flat => (0.5 - down) * self.across() * self.tall(),
            Shape::Strip { .. } => {
                let scale = f64::from(self.width.max(1)) / self.across();
                ((0.5 - down) * height / scale).atan()
            }
            Shape::Sphere { crop: None } => (0.5 - down) * PI,
            Shape::Sphere { crop: Some(crop) } => {
                let scale = f64::from(crop.full_height.max(1)) / PI;
                PI / 2.0 - (down * height + f64::from(crop.top)) / scale
            }
        }
    }

    /// In which direction a spot of what is shown lies.
    pub fn look(&self, view: View, spot: Spot) -> Look {
        match view {
            View::Whole => {
                let yaw = (spot.x - 0.5) * self.across();
                Look { yaw: yaw.to_degrees(), pitch: self.pitch(spot.y).to_degrees() }
            }
            View::Side(side) => {
                let (right, down) = (2.0 * spot.x - 1.0, 2.0 * spot.y - 1.0);
                let yaw = f64::from(side) * 90.0 + right.atan().to_degrees();
                Look { yaw: around(yaw), pitch: pitch_of(right, down).to_degrees() }
            }
        }
    }

    /// Where a direction is in what is shown; nothing when it is not in it.
    pub fn spot(&self, view: View, look: Look) -> Option<Spot> {
        let spot = match view {
            View::Whole => Spot { x: 0.5 + look.yaw.to_radians() / self.across(), y: self.down(look.pitch.to_radians()) },
            View::Side(side) => {
                let beside = around(look.yaw - f64::from(side) * 90.0);
                if beside.abs() > 60.0 {
                    return None;
                }
                let right = beside.to_radians().tan();
                let down = -look.pitch.to_radians().tan() * right.hypot(1.0);
                Spot { x: f64::midpoint(right, 1.0), y: f64::midpoint(down, 1.0) }
            }
        };
        let inside = |part: f64| (-1e-6..=1.0 + 1e-6).contains(&part);
        (inside(spot.x) && inside(spot.y)).then_some(spot)
    }

    /// The rectangles of the whole picture that hold what lies between two taps. Two, where it goes over the picture's edges; none, where the
    /// picture shows nothing of it.
    pub fn between(&self, view: View, one: Spot, other: Spot) -> Vec<Rect> {
        let (left, right) = wide(one.x, other.x);
        let (top, bottom) = wide(one.y, other.y);
        let View::Side(side) = view else {
            return part(left, right, top, bottom).into_iter().collect();
        };
        let plane = |part: f64| 2.0 * part - 1.0;
        let (left, right, top, bottom) = (plane(left), plane(right), plane(top), plane(bottom));
        // The horizon bends: what is highest and lowest lies at a corner or in the middle.
        let at = [left, right, 0.0_f64.clamp(left, right)];
        let highest = at.map(|right| pitch_of(right, top)).into_iter().fold(f64::MIN, f64::max);
        let lowest = at.map(|right| pitch_of(right, bottom)).into_iter().fold(f64::MAX, f64::min);
        let middle = around(f64::from(side) * 90.0).to_radians();
        let across = self.across();
        let (from, to) = (0.5 + (middle + left.atan()) / across, 0.5 + (middle + right.atan()) / across);
        let whole = across > TAU - 1e-6;
        let shifts: &[f64] = if whole { &[-1.0, 0.0, 1.0] } else { &[0.0, TAU / across, -TAU / across] };
        shifts.iter().filter_map(|shift| part(from + shift, to + shift, self.down(highest), self.down(lowest))).collect()
    }

    /// What is seen of a rectangle of the whole picture in what is shown: its corners there.
    pub fn seen(&self, view: View, rect: Rect) -> Option<(Spot, Spot)> {
        let (from, wide, high) = (Spot { x: parts(rect.0), y: parts(rect.1) }, parts(rect.2), parts(rect.3));
        if view == View::Whole {
            return Some((from, Spot { x: from.x + wide, y: from.y + high }));
        }
        let steps = 0..=8_u8;
        let spots =
            steps.clone().flat_map(|right| steps.clone().map(move |down| (f64::from(right) / 8.0, f64::from(down) / 8.0)));
        spots
            .filter_map(|(right, down)| {
                let yaw = self.yaw_of(from.x + right * wide);
                self.spot(view, Look { yaw: around(yaw), pitch: self.pitch(from.y + down * high).to_degrees() })
            })
            .fold(None, |seen, spot| {
                let (one, other) = seen.unwrap_or((spot, spot));
                let one = Spot { x: spot.x.min(one.x), y: spot.y.min(one.y) };
                Some((one, Spot { x: spot.x.max(other.x), y: spot.y.max(other.y) }))
            })
    }
}

/// To which side something is from where one looks first. In a photograph nothing is behind: in which third of it.
pub fn side_of(shape: ShapeKind, look: Look, start: Look) -> Side {
    if shape != ShapeKind::Flat {
        return Side::of(around(look.yaw - start.yaw));
    }
    match look.yaw {
        yaw if yaw > PHOTO_ACROSS / 6.0 => Side::Right,
        yaw if yaw < -PHOTO_ACROSS / 6.0 => Side::Left,
        _ => Side::Ahead,
    }
}

/// The sides that can be said of something in a picture of this kind.
pub fn sides(shape: ShapeKind) -> &'static [Side] {
    if shape == ShapeKind::Flat { &[Side::Left, Side::Ahead, Side::Right] } else { &Side::ALL }
}

/// In which direction something is of which a side and a height are said; the way back of [`side_of`].
pub fn look_of(shape: ShapeKind, side: Side, height: Height, start: Look) -> Look {
    let turned: u8 = match side {
        Side::Ahead => 0,
        Side::AheadRight => 1,
        Side::Right => 2,
        Side::BehindRight => 3,
        Side::Behind => 4,
        Side::BehindLeft => 5,
        Side::Left => 6,
        Side::AheadLeft => 7,
    };
    let turned = around(45.0 * f64::from(turned));
    // The middle of a third of the photograph.
    let third = PHOTO_ACROSS / 3.0;
    let (yaw, steep) =
        if shape == ShapeKind::Flat { (turned.clamp(-third, third), third) } else { (around(start.yaw + turned), STEEP) };
    let pitch = match height {
        Height::Up => steep,
        Height::Level => 0.0,
        Height::Down => -steep,
    };
    Look { yaw, pitch }
}

/// How high a point of the plane in front is seen, in radians.
fn pitch_of(right: f64, down: f64) -> f64 {
    (-down).atan2(right.hypot(1.0))
}

/// From the smaller to the larger one, and not too near.
fn wide(one: f64, other: f64) -> (f64, f64) {
    let (from, to) = (one.min(other).clamp(0.0, 1.0 - LEAST), one.max(other).clamp(0.0, 1.0));
    (from, to.max(from + LEAST))
}

/// What of it lies in the picture.
fn part(left: f64, right: f64, top: f64, bottom: f64) -> Option<Rect> {
    let (left, right) = (left.clamp(0.0, 1.0), right.clamp(0.0, 1.0));
    let (top, bottom) = (top.clamp(0.0, 1.0), bottom.clamp(0.0, 1.0));
    let (x, y) = (whole((left * PARTS).floor()), whole((top * PARTS).floor()));
    let (w, h) = (whole((right * PARTS).ceil()) - x, whole((bottom * PARTS).ceil()) - y);
    (w > 0 && h > 0 && right > left && bottom > top).then_some((x, y, w, h))
}

#[expect(clippy::cast_possible_truncation, reason = "it is between 0 and 10,000")]
fn whole(parts: f64) -> i64 {
    parts as i64
}

#[expect(clippy::cast_precision_loss, reason = "it is between 0 and 10,000")]
fn parts(whole: i64) -> f64 {
    whole as f64 / PARTS
}

/// Degrees in tenths, as they are kept.
#[expect(clippy::cast_possible_truncation, reason = "an angle in tenths has four digits")]
pub fn tenths(degrees: f64) -> i64 {
    (degrees * 10.0).round() as i64
}

/// The way back of [`tenths`].
#[expect(clippy::cast_precision_loss, reason = "an angle in tenths has four digits")]
pub fn degrees(tenths: i64) -> f64 {
    tenths as f64 / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use media::Crop;
    use proptest::prelude::*;

    const SPHERE: Lens = Lens { shape: Shape::Sphere { crop: None }, width: 4000, height: 2000 };
    const STRIP: Lens = Lens { shape: Shape::Strip { degrees: 200 }, width: 4000, height: 1200 };
    const PHOTO: Lens = Lens { shape: Shape::Flat, width: 1600, height: 1200 };

    fn lens() -> impl Strategy<Value = Lens> {
        let crop = Crop { full_width: 8000, full_height: 4000, left: 1000, top: 900 };
        let part = Lens { shape: Shape::Sphere { crop: Some(crop) }, width: 6000, height: 2200 };
        prop_oneof![Just(SPHERE), Just(STRIP), Just(part)]
    }

    #[test]
    fn the_middle_is_straight_ahead() {
        let middle = Spot { x: 0.5, y: 0.5 };
        for (lens, view) in [(SPHERE, View::Side(0)), (STRIP, View::Side(0)), (PHOTO, View::Whole)] {
            let look = lens.look(view, middle);
            assert!(look.yaw.abs() < 1e-9 && look.pitch.abs() < 1e-9, "{look:?}");
        }
        assert!((SPHERE.look(View::Side(1), middle).yaw - 90.0).abs() < 1e-9);
        assert!((SPHERE.look(View::Side(3), middle).yaw + 90.0).abs() < 1e-9);
        assert!((SPHERE.look(View::Side(0), Spot { x: 1.0, y: 0.5 }).yaw - 45.0).abs() < 1e-9);
        assert!((SPHERE.look(View::Side(0), Spot { x: 0.5, y: 0.0 }).pitch - 45.0).abs() < 1e-9);
    }

    #[test]
    fn behind_it_goes_over_the_edge_of_the_picture() {
        let rects = SPHERE.between(View::Side(2), Spot { x: 0.4, y: 0.4 }, Spot { x: 0.6, y: 0.6 });
        assert_eq!(rects.len(), 2, "{rects:?}");
        assert!(rects.iter().any(|(x, ..)| *x == 0) && rects.iter().any(|(x, _, w, _)| x + w == 10_000), "{rects:?}");
        assert_eq!(SPHERE.between(View::Side(1), Spot { x: 0.4, y: 0.4 }, Spot { x: 0.6, y: 0.6 }).len(), 1);
        assert_eq!(STRIP.between(View::Side(2), Spot { x: 0.4, y: 0.4 }, Spot { x: 0.6, y: 0.6 }), [], "nothing is there");
        assert_eq!(PHOTO.between(View::Whole, Spot { x: 0.3, y: 0.5 }, Spot { x: 0.1, y: 0.4 }), [(1000, 4000, 2000, 1000)]);
    }

    #[test]
    fn what_is_said_to_be_somewhere_is_there() {
        let start = Look { yaw: 100.0, pitch: 0.0 };
        for shape in [ShapeKind::Flat, ShapeKind::Strip, ShapeKind::Sphere] {
            for side in sides(shape) {
                for height in Height::ALL {
                    let look = look_of(shape, *side, height, start);
                    assert_eq!((side_of(shape, look, start), Height::of(look.pitch)), (*side, height), "{shape:?}");
                    let shown = shape != ShapeKind::Flat || PHOTO.spot(View::Whole, look).is_some();
                    assert!(shown, "{side:?} {height:?} lies in the photograph");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn a_tap_comes_back(x in 0.0..=1.0_f64, y in 0.0..=1.0_f64, side in 0..4_u8, lens in lens()) {
            let spot = lens.spot(View::Side(side), lens.look(View::Side(side), Spot { x, y })).unwrap();
            prop_assert!((spot.x - x).abs() < 1e-6 && (spot.y - y).abs() < 1e-6);
            let spot = PHOTO.spot(View::Whole, PHOTO.look(View::Whole, Spot { x, y })).unwrap();
            prop_assert!((spot.x - x).abs() < 1e-6 && (spot.y - y).abs() < 1e-6);
        }

        #[test]
        fn what_is_marked_is_hidden(from in (0.0..1.0_f64, 0.0..1.0_f64), size in (0.02..0.5_f64, 0.02..0.5_f64), part in (0.0..1.0_f64, 0.0..1.0_f64), side in 0..4_u8) {
            let one = Spot { x: from.0, y: from.1 };
            let other = Spot { x: (from.0 + size.0).min(1.0), y: (from.1 + size.1).min(1.0) };
            let rects = SPHERE.between(View::Side(side), one, other);
            let within = Spot { x: one.x + part.0 * (other.x - one.x), y: one.y + part.1 * (other.y - one.y) };
            let look = SPHERE.look(View::Side(side), within);
            let at = Spot { x: 0.5 + look.yaw / 360.0, y: 0.5 - look.pitch / 180.0 };
            let lies = |at: f64, from: i64, length: i64| at >= parts(from) - 1e-6 && at <= parts(from + length) + 1e-6;
            prop_assert!(rects.iter().any(|rect| lies(at.x, rect.0, rect.2) && lies(at.y, rect.1, rect.3)), "{rects:?} {at:?}");
            for rect in rects {
                let fits = |from: i64, length: i64| from >= 0 && length > 0 && from + length <= 10_000;
                prop_assert!(fits(rect.0, rect.2) && fits(rect.1, rect.3));
            }
        }
    }
}
