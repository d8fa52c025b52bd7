//! From a picture that lies on the sphere to flat pictures of what one sees in a direction. One sample a pixel where that is sharp, more
//! where the picture is finer. Bounded: beside the picture one such flat picture.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "places in a picture of at most 16,384 pixels, which an f32 holds to a thousandth"
)]

use crate::sphere::{Cover, Face, SHARP, TILE, Upright, Window};
use image::RgbImage;
use std::f32::consts::{FRAC_PI_2, PI};

/// The picture and how it lies.
pub(super) struct Source<'a> {
    pixels: &'a [u8],
    /// The last one: at every other, four bytes can be read at once.
    last: u32,
    width: usize,
    height: usize,
    whole: bool,
    wraps: bool,
    /// Columns for each radian of yaw.
    density: f32,
    upright: Lines,
    /// What there is where the picture is not: above the horizon and below.
    back: [u32; 2],
}

/// How its rows lie, see [`Upright`].
#[derive(Clone, Copy)]
enum Lines {
    Round { top: f32, scale: f32 },
    Cylinder { middle: f32, scale: f32 },
}

/// A flat picture, and which of its squares of a tile's size show something of the picture and not only background, row by row.
pub(super) struct View {
    pub(super) pixels: RgbImage,
    pub(super) shows: Vec<bool>,
}

/// How a flat picture lies in space.
enum Plane {
    /// Upright, to this yaw.
    Upright(f32, Window),
    /// All of a face above or below.
    Level(Face),
}

/// Arc tangent; its error is below 2·10⁻⁵, a fortieth of a pixel (a minimax polynomial for −1 to 1).
fn atan(x: f32) -> f32 {
    let is_large = x.abs() > 1.0;
    let t = if is_large { 1.0 / x } else { x };
    let s = t * t;
    let p = t
        * (0.999_997_7 + s * (-0.332_622_82 + s * (0.193_541_17 + s * (-0.116_430_98 + s * (0.052_647_29 + s * -0.011_719_13)))));
    match (is_large, x > 0.0) {
        (false, _) => p,
        (true, true) => FRAC_PI_2 - p,
        (true, false) => -FRAC_PI_2 - p,
    }
}

fn atan2(y: f32, x: f32) -> f32 {
    let angle = atan(if x == 0.0 { y.signum() * 1e30 } else { y / x });
    match (x < 0.0, y < 0.0) {
        (false, _) => angle,
        (true, true) => angle - PI,
        (true, false) => angle + PI,
    }
}

/// Between −π and π.
fn around(yaw: f32) -> f32 {
    if yaw > PI {
        yaw - 2.0 * PI
    } else if yaw < -PI {
        yaw + 2.0 * PI
    } else {
        yaw
    }
}

/// Red and blue at once, then green: `a + (b − a) · part / 256`, with `part` from 0 to 256.
fn mix(a: u32, b: u32, part: u32) -> u32 {
    const TWO: u32 = 0x00FF_00FF;
    let red_blue = (((a & TWO) * (256 - part) + (b & TWO) * part + 0x0080_0080) >> 8) & TWO;
    let green = (((a >> 8) & 0xFF) * (256 - part) + ((b >> 8) & 0xFF) * part + 0x80) & 0xFF00;
    red_blue | green
}

fn packed([red, green, blue]: [u8; 3]) -> u32 {
    u32::from_le_bytes([red, green, blue, 0])
}

impl<'a> Source<'a> {
    /// `sky` and `ground` are what there is where the picture is not.
    pub(super) fn new(picture: &'a RgbImage, cover: &Cover, [sky, ground]: [[u8; 3]; 2]) -> Self {
        let upright = match cover.upright {
            Upright::Round { top, scale } => Lines::Round { top: top as f32, scale: scale as f32 },
            Upright::Cylinder { scale } => Lines::Cylinder { middle: (cover.height / 2.0) as f32, scale: scale as f32 },
        };
        let pixels = picture.as_raw().as_slice();
        Self {
            pixels,
            last: pixels.last_chunk::<3>().map_or(0, |last| packed(*last)),
            width: picture.width() as usize,
            height: picture.height() as usize,
            whole: cover.is_whole(),
            wraps: cover.wraps(),
            density: cover.density() as f32,
            upright,
            back: [sky, ground].map(packed),
        }
    }

    fn at(&self, index: usize) -> u32 {
        let four = self.pixels.get(index * 3..).and_then(|rest| rest.first_chunk::<4>());
        four.map_or(self.last, |four| u32::from_le_bytes(*four))
    }

    /// Between the four pixels around a place.
    fn sample(&self, column: f32, row: f32) -> u32 {
        let row = (row - 0.5).clamp(0.0, (self.height - 1) as f32);
        let mut column = column - 0.5;
        if !self.wraps {
            column = column.clamp(0.0, (self.width - 1) as f32);
        } else if column < 0.0 {
            column += self.width as f32;
        }
        let (fine_column, fine_row) = ((column * 256.0) as u32, (row * 256.0) as u32);
        let (left, upper) = (((fine_column >> 8) as usize).min(self.width - 1), (fine_row >> 8) as usize);
        let right = match left + 1 < self.width {
            true => left + 1,
            false if self.wraps => 0,
            false => left,
        };
        let (upper, lower) = (upper * self.width, (upper + 1).min(self.height - 1) * self.width);
        let (across, down) = (fine_column & 255, fine_row & 255);
        let above = mix(self.at(upper + left), self.at(upper + right), across);
        mix(above, mix(self.at(lower + left), self.at(lower + right), across), down)
    }

    /// What is at a yaw and the tangent of a pitch; `None`: background.
    fn look(&self, yaw: f32, steep: f32) -> Option<u32> {
        let column = yaw * self.density + self.width as f32 / 2.0;
        let row = match self.upright {
            Lines::Round { top, scale } => (top - atan(steep)) * scale,
            Lines::Cylinder { middle, scale } => middle - scale * steep,
        };
        let beside = !self.wraps && !(0.0..=self.width as f32).contains(&column);
        let outside = beside || !(0.0..=self.height as f32).contains(&row);
        if outside && !self.whole { None } else { Some(self.sample(column, row)) }
    }

    /// A face of the cube, all of it.
    pub(super) fn face(&self, face: Face, side: u32) -> View {
        let all = Window { left: -1.0, right: 1.0, top: -1.0, bottom: 1.0 };
        let plane = face.yaw().map_or(Plane::Level(face), |yaw| Plane::Upright(yaw as f32, all));
        self.view(&plane, side, side, f64::from(side) / 2.0)
    }

    /// What is in a window in front.
    pub(super) fn window(&self, window: Window, (width, height): (u32, u32)) -> View {
        self.view(&Plane::Upright(0.0, window), width, height, f64::from(width) / (window.right - window.left))
    }

    /// `density`: pixels of the view for a distance of 1 in its plane.
    fn view(&self, plane: &Plane, width: u32, height: u32, density: f64) -> View {
        // So many samples a pixel in each direction.
        let times = ((f64::from(self.density) / density / SHARP).ceil().clamp(1.0, 4.0)) as usize;
        let (width, height) = (width as usize, height as usize);
        let tile = TILE as usize;
        let squares = width.div_ceil(tile);
        let mut view =
            View { pixels: RgbImage::new(width as u32, height as u32), shows: vec![false; squares * height.div_ceil(tile)] };
        let window = match plane {
            Plane::Upright(_, window) => *window,
            Plane::Level(_) => Window { left: -1.0, right: 1.0, top: -1.0, bottom: 1.0 },
        };
        let places = |from: f64, to: f64, length: usize| -> Vec<f32> {
            let length = length * times;
            (0..length).map(|at| (from + (to - from) * (at as f64 + 0.5) / length as f64) as f32).collect()
        };
        let (across, down) = (places(window.left, window.right, width), places(window.top, window.bottom, height));
        let mut sight: Vec<(f32, f32)> = match plane {
            // The same in every line: the yaw, and how steep the line at distance 1 is.
            Plane::Upright(turn, _) => across.iter().map(|a| (around(atan(*a) + turn), 1.0 / (1.0 + a * a).sqrt())).collect(),
            Plane::Level(_) => vec![(0.0, 0.0); across.len()],
        };
        let mut sums = vec![[0_u32; 3]; width];
        let lines = view.pixels.chunks_exact_mut((width * 3).max(1));
        for (row, (line, down)) in lines.zip(down.chunks_exact(times)).enumerate() {
            sums.fill([0; 3]);
            let shown = view.shows.get_mut(row / tile * squares..).unwrap_or_default();
            for &b in down {
                if let Plane::Level(face) = plane {
                    let up = if *face == Face::Up { 1.0 } else { -1.0 };
                    for (sight, &a) in sight.iter_mut().zip(&across) {
                        // `u (a, 1, −b)`, `d (a, −1, b)`.
                        *sight = (atan2(a, up * b), up / a.hypot(b).max(1e-9));
                    }
                }
                let factor = if matches!(plane, Plane::Level(_)) { 1.0 } else { -b };
                let squares_of = sums.chunks_mut(tile).zip(sight.chunks(tile * times));
                for ((sums, sight), shown) in squares_of.zip(shown.iter_mut()) {
                    for (sum, sight) in sums.iter_mut().zip(sight.chunks_exact(times)) {
                        for (yaw, steep) in sight {
                            let steep = factor * steep;
                            let found = self.look(*yaw, steep);
                            *shown |= found.is_some();
                            let [sky, ground] = self.back;
                            let [red, green, blue, _] = found.unwrap_or(if steep < 0.0 { ground } else { sky }).to_le_bytes();
                            let [reds, greens, blues] = sum;
                            *reds += u32::from(red);
                            *greens += u32::from(green);
                            *blues += u32::from(blue);
                        }
                    }
                }
            }
            let count = (times * times) as u32;
            for (pixel, sum) in line.chunks_exact_mut(3).zip(&sums) {
                for (channel, sum) in pixel.iter_mut().zip(sum) {
                    *channel = ((sum + count / 2) / count) as u8;
                }
            }
        }
        view
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn angles_are_right(x in -1e4_f32..1e4, y in -1e4_f32..1e4) {
            prop_assert!((atan(x) - x.atan()).abs() < 2.2e-5);
            // Where the angle is about the line to the back, it may be called π or −π.
            prop_assert!((atan2(y, x) - y.atan2(x)).abs() < 2.2e-5 || y.atan2(x).abs() > PI - 1e-4);
        }

        #[test]
        fn mixing_stays_between(a: [u8; 3], b: [u8; 3], part in 0..=256_u32) {
            let mixed = mix(packed(a), packed(b), part).to_le_bytes();
            for ((a, b), mixed) in a.into_iter().zip(b).zip(mixed) {
                prop_assert!((a.min(b)..=a.max(b)).contains(&mixed));
            }
        }
    }
}
