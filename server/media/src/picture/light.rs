//! Half as large, in linear light: the mean of a bright and a dark pixel is what an eye sees from afar.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "light between 0 and 65,535, and sRGB between 0 and 255"
)]

use image::RgbImage;

/// Between sRGB and light (IEC 61966-2-1).
pub(super) struct Tables {
    light: [u32; 256],
    srgb: Vec<u8>,
}

impl Tables {
    pub(super) fn new() -> Self {
        let to_light = |value: f64| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        let to_srgb = |light: f64| if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        Self {
            light: std::array::from_fn(|value| (to_light(value as f64 / 255.0) * 65_535.0).round() as u32),
            srgb: (0..4096).map(|light| (to_srgb((f64::from(light) + 0.5) / 4096.0) * 255.0).round().min(255.0) as u8).collect(),
        }
    }

    fn light(&self, value: u8) -> u32 {
        self.light.get(usize::from(value)).copied().unwrap_or(0)
    }

    /// Every pixel from four.
    pub(super) fn halve(&self, picture: &RgbImage) -> RgbImage {
        let (width, height) = (picture.width() / 2, picture.height() / 2);
        let mut half = RgbImage::new(width, height);
        let line = picture.width() as usize * 3;
        let lines = picture.as_raw().chunks_exact((2 * line).max(1));
        for (out, two) in half.chunks_exact_mut((width as usize * 3).max(1)).zip(lines) {
            let (upper, lower) = two.split_at(line);
            for ((pixel, upper), lower) in out.chunks_exact_mut(3).zip(upper.chunks_exact(6)).zip(lower.chunks_exact(6)) {
                let [r1, g1, b1, r2, g2, b2] = *upper else { continue };
                let [r3, g3, b3, r4, g4, b4] = *lower else { continue };
                for (channel, four) in pixel.iter_mut().zip([[r1, r2, r3, r4], [g1, g2, g3, g4], [b1, b2, b3, b4]]) {
                    let sum: u32 = four.into_iter().map(|value| self.light(value)).sum();
                    *channel = self.srgb.get((sum / 64) as usize).copied().unwrap_or(u8::MAX);
                }
            }
        }
        half
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgb;

    #[test]
    fn what_is_even_stays_and_black_and_white_is_bright() {
        let tables = Tables::new();
        for value in [0, 1, 20, 60, 128, 200, 254, 255] {
            let half = tables.halve(&RgbImage::from_pixel(4, 4, Rgb([value; 3])));
            assert!(half.pixels().all(|pixel| pixel.0[0].abs_diff(value) <= 1), "{value}: {half:?}");
        }
        let board = RgbImage::from_fn(2, 2, |x, y| Rgb([if (x + y) % 2 == 0 { 0 } else { 255 }; 3]));
        assert!(matches!(tables.halve(&board).get_pixel(0, 0).0, [187..=188, 187..=188, 187..=188]), "and not 128");
    }
}
