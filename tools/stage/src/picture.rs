//! Looks at a theatre: one ray a sample, four samples a pixel, and a JPEG of it.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use anyhow::Result;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use crate::{
    plan::Picture,
    sheet::{Cut, Met},
    theatre::{Theatre, turned},
};

/// Samples a pixel, in each direction.
const SAMPLES: usize = 2;
const QUALITY: u8 = 88;

/// A picture: rows of red, green, blue.
pub struct Image {
    /// Pixels.
    pub width: usize,
    /// Pixels.
    pub height: usize,
    /// Three bytes a pixel.
    pub pixels: Vec<u8>,
}

impl Image {
    /// As JPEG.
    pub fn jpeg(&self) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        let mut encoder = Encoder::new(&mut out, QUALITY);
        encoder.set_sampling_factor(SamplingFactor::F_2_2);
        encoder.encode(&self.pixels, self.width as u16, self.height as u16, ColorType::Rgb)?;
        Ok(out)
    }
}

/// How the picture's columns and rows look into the world.
struct Lens {
    picture: Picture,
    width: usize,
    height: usize,
}

impl Lens {
    fn new(picture: Picture, part: f32) -> Self {
        let less = |pixels: usize| (pixels as f32 * part) as usize;
        let (width, height) = match picture {
            Picture::Sphere { width } => (less(width), less(width) / 2),
            Picture::Strip { width, height, .. } | Picture::Photo { width, height, .. } => (less(width), less(height)),
        };
        Self { picture, width, height }
    }

    /// The angle of a column to the right of the middle; `x` from 0 to 1.
    fn yaw(&self, x: f32) -> f32 {
        match self.picture {
            Picture::Photo { view, .. } => ((x * 2.0 - 1.0) * (view / 2.0).to_radians().tan()).atan(),
            _ => (x - 0.5) * turned(&self.picture).to_radians(),
        }
    }

    /// How steep the ray of a row rises; `y` from 0 (top) to 1.
    fn slope(&self, y: f32, yaw: f32) -> f32 {
        let aspect = self.height as f32 / self.width as f32;
        match self.picture {
            Picture::Sphere { .. } => ((0.5 - y) * std::f32::consts::PI).tan(),
            Picture::Strip { degrees, .. } => (0.5 - y) * aspect * degrees.to_radians(),
            Picture::Photo { view, shift, .. } => (0.5 + shift - y) * aspect * 2.0 * (view / 2.0).to_radians().tan() * yaw.cos(),
        }
    }

    /// The angle of one sample, in radians.
    fn step(&self) -> f32 {
        turned(&self.picture).to_radians() / (self.width * SAMPLES) as f32
    }
}

/// How many pixels a radian in the middle of the picture.
pub(crate) fn pixels_a_radian(picture: &Picture) -> f32 {
    let lens = Lens::new(*picture, 1.0);
    match *picture {
        Picture::Photo { view, .. } => lens.width as f32 / 2.0 / (view / 2.0).to_radians().tan(),
        _ => lens.width as f32 / turned(picture).to_radians(),
    }
}

/// One column of samples on its way into the world.
struct Column<'a> {
    theatre: &'a Theatre,
    heading: f32,
    direction: [f32; 2],
    cuts: Vec<Cut>,
    step: f32,
}

impl Theatre {
    /// The picture, or a smaller one (`part` of its width).
    pub fn render(&self, part: f32) -> Image {
        let lens = Lens::new(self.stage.picture, part);
        let (width, height) = (lens.width, lens.height);
        let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let strip = 32;
        let next = AtomicUsize::new(0);
        let pixels = Mutex::new(vec![0u8; width * height * 3]);
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    loop {
                        let from = next.fetch_add(strip, Ordering::Relaxed);
                        if from >= width {
                            break;
                        }
                        let to = (from + strip).min(width);
                        let part = self.columns(&lens, from, to);
                        let mut pixels = pixels.lock().unwrap_or_else(PoisonError::into_inner);
                        let row = (to - from) * 3;
                        for y in 0..height {
                            pixels[(y * width + from) * 3..][..row].copy_from_slice(&part[y * row..][..row]);
                        }
                    }
                });
            }
        });
        Image { width, height, pixels: pixels.into_inner().unwrap_or_else(PoisonError::into_inner) }
    }

    fn columns(&self, lens: &Lens, from: usize, to: usize) -> Vec<u8> {
        let n = to - from;
        let mut sums = vec![[0f32; 3]; n * lens.height];
        let rows = lens.height * SAMPLES;
        let (mut slopes, mut seen) = (vec![0f32; rows], vec![([0f32; 3], 1f32); rows]);
        for sample in 0..n * SAMPLES {
            let yaw = lens.yaw(((from * SAMPLES + sample) as f32 + 0.5) / (lens.width * SAMPLES) as f32);
            for (row, slope) in slopes.iter_mut().enumerate() {
                *slope = lens.slope((row as f32 + 0.5) / rows as f32, yaw);
            }
            self.column(yaw, lens.step()).look(&slopes, &mut seen);
            for (row, (colour, _)) in seen.iter().enumerate() {
                let sum = &mut sums[row / SAMPLES * n + sample / SAMPLES];
                for (sum, part) in sum.iter_mut().zip(colour) {
                    *sum += part;
                }
            }
        }
        let samples = (SAMPLES * SAMPLES) as f32;
        sums.iter().flat_map(|sum| sum.map(|part| (part / samples).round().clamp(0.0, 255.0) as u8)).collect()
    }

    fn column(&self, yaw: f32, step: f32) -> Column<'_> {
        let heading = self.stage.heading.to_radians() + yaw;
        let (sin, cos) = heading.sin_cos();
        let direction = [sin, -cos];
        let mut cuts: Vec<_> = self
            .sheets
            .iter()
            .filter_map(|sheet| sheet.cut(self.stage.eye, direction, self.drawings[sheet.drawing].width()))
            .collect();
        cuts.sort_by(|one, other| one.order.total_cmp(&other.order));
        Column { theatre: self, heading, direction, cuts, step }
    }
}

/// So little shines through that nobody sees it.
const NOTHING: f32 = 0.004;

impl Column<'_> {
    /// What the rays see that rise `slopes` a metre (from the steepest down): colours, and how much was still open.
    fn look(&self, slopes: &[f32], seen: &mut [([f32; 3], f32)]) {
        seen.fill(([0.0; 3], 1.0));
        let eye = self.theatre.stage.height;
        // Sheet by sheet, the nearest first: each touches only the rows that it covers.
        for cut in &self.cuts {
            let [low, high] = cut.slopes(eye, false);
            let from = slopes.partition_point(|slope| *slope >= high);
            let to = slopes.partition_point(|slope| *slope >= low);
            for (slope, seen) in slopes[from..to].iter().zip(&mut seen[from..to]) {
                if seen.1 > NOTHING
                    && let Some(met) = cut.meet(eye, *slope, false)
                    && (*slope >= 0.0 || met.distance <= -eye / slope + 0.02)
                {
                    self.add(cut, &met, *slope, seen);
                }
            }
        }
        let mut sky = None;
        for (row, (slope, seen)) in slopes.iter().zip(seen).enumerate() {
            if seen.1 > NOTHING {
                let back = match sky {
                    _ if *slope < 0.0 => self.floor(*slope, -eye / slope),
                    // The sky changes slowly: the samples of one pixel share it.
                    Some((pixel, colour)) if pixel == row / SAMPLES => colour,
                    _ => {
                        let colour = self.sky(*slope);
                        sky = Some((row / SAMPLES, colour));
                        colour
                    }
                };
                for (part, back) in seen.0.iter_mut().zip(back) {
                    *part += back * seen.1;
                }
            }
        }
    }

    /// Puts what is seen on a sheet behind what was seen before.
    fn add(&self, cut: &Cut, met: &Met, slope: f32, (colour, left): &mut ([f32; 3], f32)) {
        let length = (1.0 + slope * slope).sqrt().min(5.0);
        let pixels = met.distance * length * self.step * cut.pixels_a_metre;
        let seen = self.theatre.drawings[cut.drawing].at(met.across, met.down, pixels);
        for (part, seen) in colour.iter_mut().zip(seen) {
            *part += seen * *left;
        }
        *left *= 1.0 - seen[3] / 255.0;
    }

    /// What is seen mirrored in water that lies `near` metres away, and how much is still open.
    fn mirrored(&self, slope: f32, near: f32) -> ([f32; 3], f32) {
        let (eye, mut seen) = (self.theatre.stage.height, ([0f32; 3], 1f32));
        for cut in &self.cuts {
            let [low, high] = cut.slopes(eye, true);
            if slope < low || slope >= high {
                continue;
            }
            if let Some(met) = cut.meet(eye, slope, true).filter(|met| met.distance > near) {
                self.add(cut, &met, slope, &mut seen);
                if seen.1 < NOTHING {
                    break;
                }
            }
        }
        seen
    }

    fn floor(&self, slope: f32, distance: f32) -> [f32; 3] {
        let [dx, dy] = self.direction.map(|part| part * distance);
        let reach = dx.abs().max(dy.abs());
        let Some(ground) = self.theatre.ground.iter().find(|ground| reach < ground.reach * 0.98).or(self.theatre.ground.last())
        else {
            return [0.0; 3];
        };
        let (s, v) = (0.5 + dx / (2.0 * ground.reach), 0.5 + dy / (2.0 * ground.reach));
        let metre = ground.colours.width() as f32 / (2.0 * ground.reach);
        let (across, along) = (distance * self.step, distance * distance / self.theatre.stage.height * self.step);
        let pixels = (across * along.max(across)).sqrt() * metre;
        let [r, g, b, _] = ground.colours.at(s, v, pixels);
        let water = ground.water.at(s, v, pixels / 2.0)[3] / 255.0;
        if water < 0.02 {
            return [r, g, b];
        }
        let [x, y] = [self.theatre.stage.eye[0] + dx, self.theatre.stage.eye[1] + dy];
        let calm = (1.0 / (1.0 + distance * 0.02)).min(1.0);
        let wave = ((x * 1.7 + y * 0.9).sin() + (y * 2.9 - x * 1.1).sin()) * 0.012 * calm;
        let slope = (slope + wave * slope.abs().min(1.0)).min(-0.0005);
        let (mirror, left) = self.mirrored(slope, distance);
        let sky = self.sky(-slope);
        let strength = water * (0.30 + 0.38 * (1.0 + slope).clamp(0.0, 1.0));
        let mirror: [f32; 3] = std::array::from_fn(|i| mirror[i] + sky[i] * left);
        let own = [r, g, b];
        std::array::from_fn(|i| own[i] * (1.0 - strength) + mirror[i] * strength)
    }

    fn sky(&self, slope: f32) -> [f32; 3] {
        let pitch = slope.atan().to_degrees();
        let s = self.heading.to_degrees().rem_euclid(360.0) / 360.0;
        let [r, g, b, _] = self.theatre.sky.at(s, 1.0 - pitch / 90.0, 1.0);
        [r, g, b]
    }
}
