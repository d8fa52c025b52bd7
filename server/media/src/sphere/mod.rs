//! How a picture lies on the sphere around who looks, and how the sphere lies on the six faces of a cube. Pure geometry.
//!
//! A pixel in the middle of a face at `a` (right) and `b` (down), both from −1 to 1, is seen in the direction (x right, y up, −z forward)
//! `f (a, −b, −1)`, `b (−a, −b, 1)`, `u (a, 1, −b)`, `d (a, −1, b)`, `l (−1, −b, −a)`, `r (1, −b, a)`.

mod touch;

pub(crate) use touch::touched;

use crate::{
    part::{Part, Tile},
    scene::{Crop, Shape},
};
use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// The side of a tile in pixels.
pub const TILE: u32 = 512;
/// The most levels of tiles: the finest has faces of 2048 pixels, which is as much as a phone shows.
pub const MOST_LEVELS: u8 = 3;
/// How many pixels of the picture may lie side by side under one pixel of a face, before they are averaged.
pub(crate) const SHARP: f64 = 1.3;
/// The flat picture of the middle of a view: half its width at distance 1, which is 100° across, and twice as wide as high.
const WIDE: f64 = 1.191_753_6;

/// A face of the cube around who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Behind.
    Back,
    /// Below.
    Down,
    /// In front.
    Front,
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Above.
    Up,
}

/// In the order of the preview.
pub const FACES: [Face; 6] = [Face::Back, Face::Down, Face::Front, Face::Left, Face::Right, Face::Up];

impl Face {
    /// Its name in addresses.
    pub fn letter(self) -> char {
        match self {
            Self::Back => 'b',
            Self::Down => 'd',
            Self::Front => 'f',
            Self::Left => 'l',
            Self::Right => 'r',
            Self::Up => 'u',
        }
    }

    /// Where one looks to see it, in radians; `None`: straight up or down.
    pub(crate) fn yaw(self) -> Option<f64> {
        match self {
            Self::Front => Some(0.0),
            Self::Right => Some(FRAC_PI_2),
            Self::Back => Some(PI),
            Self::Left => Some(-FRAC_PI_2),
            Self::Up | Self::Down => None,
        }
    }

    /// Where a direction (right, up, back) meets the plane of this face; `None`: it leads away from it.
    pub(crate) fn meet(self, [right, up, back]: [f64; 3]) -> Option<(f64, f64)> {
        let (far, a, b) = match self {
            Self::Front => (-back, right, -up),
            Self::Back => (back, -right, -up),
            Self::Up => (up, right, -back),
            Self::Down => (-up, right, back),
            Self::Left => (-right, -back, -up),
            Self::Right => (right, back, -up),
        };
        (far > 1e-3).then(|| (a / far, b / far))
    }
}

/// A window into the plane in front of who looks, at distance 1: from left to right and from top to bottom (down is positive).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Window {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

/// How a picture covers the sphere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cover {
    /// Width and height of the picture in pixels.
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// How much of the circle it shows, in radians; its middle is yaw 0.
    pub(crate) across: f64,
    pub(crate) upright: Upright,
}

/// How its rows lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Upright {
    /// As many radians of pitch each: `row = (top − pitch) · scale`.
    Round { top: f64, scale: f64 },
    /// As they stand on a cylinder whose horizon is the middle row: `row = height / 2 − scale · tan(pitch)`.
    Cylinder { scale: f64 },
}

impl Cover {
    pub(crate) fn new(shape: Shape, (width, height): (u32, u32)) -> Option<Self> {
        let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
        Some(match shape {
            Shape::Flat => return None,
            Shape::Strip { degrees } => {
                let across = f64::from(degrees).to_radians();
                Self { width, height, across, upright: Upright::Cylinder { scale: width / across } }
            }
            Shape::Sphere { crop: None } => {
                Self { width, height, across: TAU, upright: Upright::Round { top: FRAC_PI_2, scale: height / PI } }
            }
            Shape::Sphere { crop: Some(Crop { full_width, full_height, left: _, top }) } => {
                let scale = f64::from(full_height.max(1)) / PI;
                let across = (width / f64::from(full_width.max(1))).min(1.0) * TAU;
                Self { width, height, across, upright: Upright::Round { top: FRAC_PI_2 - f64::from(top) / scale, scale } }
            }
        })
    }

    /// The same after the picture got another size.
    pub(crate) fn resized(self, (width, height): (u32, u32)) -> Self {
        let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
        let upright = match self.upright {
            Upright::Round { top, scale } => Upright::Round { top, scale: scale * height / self.height },
            Upright::Cylinder { scale } => Upright::Cylinder { scale: scale * height / self.height },
        };
        Self { width, height, upright, ..self }
    }

    /// Pixels for each radian at the horizon.
    pub(crate) fn density(&self) -> f64 {
        self.width / self.across
    }

    /// Whether its left edge meets its right one.
    pub(crate) fn wraps(&self) -> bool {
        self.across > TAU - 1e-6
    }

    /// Whether it leaves nothing out.
    pub(crate) fn is_whole(&self) -> bool {
        let (low, high) = self.pitches();
        self.wraps() && high > FRAC_PI_2 - 1e-6 && low < 1e-6 - FRAC_PI_2
    }

    /// How many pixels a face has: the largest that the picture fills.
    pub(crate) fn cube(&self) -> u32 {
        TILE << (self.levels() - 1)
    }

    /// How many levels of tiles there are.
    pub(crate) fn levels(&self) -> u8 {
        let fills = |level: &u8| f64::from(TILE << (level - 1)) <= 1.25 * self.density() * 2.0;
        (1..=MOST_LEVELS).rev().find(fills).unwrap_or(1)
    }

    /// How many pixels of the picture lie side by side under one pixel in the middle of a face of this side.
    pub(crate) fn crowd(&self, side: f64) -> f64 {
        self.density() * 2.0 / side
    }

    /// The lowest and the highest pitch in it.
    pub(crate) fn pitches(&self) -> (f64, f64) {
        match self.upright {
            Upright::Round { top, scale } => ((top - self.height / scale).max(-FRAC_PI_2), top.min(FRAC_PI_2)),
            Upright::Cylinder { scale } => {
                let half = (self.height / 2.0 / scale).atan();
                (-half, half)
            }
        }
    }

    /// Yaw and pitch at a place of the picture, given in parts of its width and height.
    pub(crate) fn direction(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let row = y * self.height;
        let pitch = match self.upright {
            Upright::Round { top, scale } => top - row / scale,
            Upright::Cylinder { scale } => ((self.height / 2.0 - row) / scale).atan(),
        };
        ((x - 0.5) * self.across, pitch)
    }

    /// All tiles of all levels.
    pub(crate) fn tiles(&self) -> impl Iterator<Item = Part> {
        let squares = |level: u8| {
            let across = Tile::across(level);
            (0..across).flat_map(move |row| (0..across).map(move |col| (level, row, col)))
        };
        let places = (1..=self.levels()).flat_map(squares);
        places.flat_map(|(level, row, col)| FACES.map(|face| Part::Tile(Tile { level, face, row, col })))
    }

    /// The flat picture of the middle: as wide as it can be without background, and no wider than 100°. Verticals stay upright, so where
    /// the horizon is not in the picture, the window is moved and not tilted.
    pub(crate) fn middle(&self) -> Window {
        let (low, high) = self.pitches();
        let [low, high] = [low, high].map(|pitch| pitch.clamp(-1.2, 1.2).tan());
        let side = (self.across / 2.0).min(1.2).tan();
        let half = (WIDE / 2.0).min((high - low) / 2.0).min(side / 2.0).max(0.01);
        let middle = 0.0_f64.clamp(low + half, (high - half).max(low + half));
        Window { left: -2.0 * half, right: 2.0 * half, top: -middle - half, bottom: half - middle }
    }

    /// The size of the flat picture of the middle, when nothing is enlarged: never wider than the widest photograph.
    pub(crate) fn middle_width(&self, most: u32) -> u32 {
        let Window { left, right, .. } = self.middle();
        let width = ((right - left) * self.density()).round().clamp(2.0, f64::from(most));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between two widths")]
        let width = width as u32;
        width
    }
}

/// The direction (right, up, back) of a yaw and a pitch.
pub(crate) fn arrow((yaw, pitch): (f64, f64)) -> [f64; 3] {
    [yaw.sin() * pitch.cos(), pitch.sin(), -yaw.cos() * pitch.cos()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sphere(size: (u32, u32)) -> Cover {
        Cover::new(Shape::Sphere { crop: None }, size).unwrap()
    }

    #[test]
    fn a_cube_is_as_large_as_the_picture_fills() {
        for (width, cube) in [(512, 512), (2048, 512), (3000, 1024), (4096, 1024), (5376, 2048), (8192, 2048), (16_384, 2048)] {
            assert_eq!(sphere((width, width / 2)).cube(), cube, "{width}");
        }
        let strip = Cover::new(Shape::Strip { degrees: 90 }, (2048, 600)).unwrap();
        assert_eq!(strip.cube(), 2048);
        assert_eq!(sphere((8192, 4096)).tiles().count(), 126);
    }

    #[test]
    fn faces_are_where_one_expects_them() {
        for (yaw, pitch, face) in [
            (0.0, 0.0, Face::Front),
            (90.0, 0.0, Face::Right),
            (180.0, 0.0, Face::Back),
            (-90.0, 0.0, Face::Left),
            (30.0, 90.0, Face::Up),
            (30.0, -90.0, Face::Down),
        ] {
            let (a, b) = face.meet(arrow((f64::to_radians(yaw), f64::to_radians(pitch)))).unwrap();
            assert!(a.abs() < 1e-9 && b.abs() < 1e-9, "{face:?}");
        }
        let right = |face: Face, yaw: f64| face.meet(arrow((yaw.to_radians(), 0.3))).unwrap();
        for face in [Face::Front, Face::Right, Face::Back, Face::Left] {
            let (a, b) = right(face, face.yaw().unwrap().to_degrees() + 10.0);
            assert!(a > 0.0 && b < 0.0, "{face:?}");
        }
    }

    #[test]
    fn the_middle_shows_no_background() {
        let whole = sphere((8192, 4096)).middle();
        assert!((whole.right.atan().to_degrees() - 50.0).abs() < 0.01 && (whole.top + whole.bottom).abs() < 1e-9);
        // Only sky: 10° to 60° above the horizon.
        let crop = Crop { full_width: 7200, full_height: 3600, left: 0, top: 600 };
        let sky = Cover::new(Shape::Sphere { crop: Some(crop) }, (3600, 1000)).unwrap();
        let window = sky.middle();
        assert!(-window.bottom >= 10_f64.to_radians().tan() - 1e-9 && -window.top <= 60_f64.to_radians().tan() + 1e-9);
    }

    proptest! {
        #[test]
        fn the_middle_is_twice_as_wide_as_high(
            width in 1..=16_384_u32, height in 1..=16_384_u32, full_width in 1..=100_000_u32, full_height in 1..=100_000_u32,
            top in -100_000..=100_000_i32, degrees in 60..=360_u16, strip: bool
        ) {
            let crop = Some(Crop { full_width, full_height, left: 0, top });
            let shape = if strip { Shape::Strip { degrees } } else { Shape::Sphere { crop } };
            let cover = Cover::new(shape, (width, height)).unwrap();
            let window = cover.middle();
            prop_assert!((window.right - window.left - 2.0 * (window.bottom - window.top)).abs() < 1e-9);
            prop_assert!(window.left < window.right && window.right < 1.3);
            prop_assert!((1..=1600).contains(&cover.middle_width(1600)));
            prop_assert!((1..=MOST_LEVELS).contains(&cover.levels()));
        }

        #[test]
        fn a_direction_meets_its_face(yaw in -PI..PI, pitch in -1.57..1.57) {
            let arrow = arrow((yaw, pitch));
            let met = FACES.iter().filter(|face| face.meet(arrow).is_some_and(|(a, b)| a.abs() <= 1.0 && b.abs() <= 1.0)).count();
            prop_assert!((1..=3).contains(&met));
        }
    }
}
