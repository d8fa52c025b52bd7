//! Makes regions unrecognisable, in the picture itself, before anything is made of it: nothing that leaves holds more of them.

use crate::scene::{Region, WHOLE};
use image::{DynamicImage, metadata::Orientation};

/// So many squares lie along the longer side of a region: of a face nothing is left but its colour, of a number plate not even that.
const SQUARES: u32 = 5;

/// Pixelates the regions, which are given for the upright picture, in a picture that is not yet turned.
pub(super) fn pixelate(picture: &mut DynamicImage, orientation: Orientation, regions: &[Region]) {
    let (width, height) = (picture.width(), picture.height());
    for region in regions {
        let (columns, rows) = lying(*region, orientation, (width, height));
        match picture {
            DynamicImage::ImageRgb8(pixels) => squares::<3>(pixels.as_mut(), width, columns, rows),
            DynamicImage::ImageRgba8(pixels) => squares::<4>(pixels.as_mut(), width, columns, rows),
            // Decoding leaves only these two.
            _ => {}
        }
    }
}

/// From and to, the end not included.
type Span = (u32, u32);

/// The columns and rows of a region in the picture as it lies.
fn lying(Region { x, y, w, h }: Region, orientation: Orientation, (width, height): (u32, u32)) -> (Span, Span) {
    let across = (u32::from(x), u32::from(x) + u32::from(w));
    let down = (u32::from(y), u32::from(y) + u32::from(h));
    let back = |(from, to): Span| (u32::from(WHOLE).saturating_sub(to), u32::from(WHOLE).saturating_sub(from));
    let (across, down) = match orientation {
        Orientation::NoTransforms => (across, down),
        Orientation::FlipHorizontal => (back(across), down),
        Orientation::Rotate180 => (back(across), back(down)),
        Orientation::FlipVertical => (across, back(down)),
        // Turned clockwise, what lies at the left comes to the top.
        Orientation::Rotate90 => (down, back(across)),
        Orientation::Rotate270 => (back(down), across),
        Orientation::Rotate90FlipH => (down, across),
        Orientation::Rotate270FlipH => (back(down), back(across)),
    };
    (pixels(across, width), pixels(down, height))
}

/// Outwards to whole pixels.
fn pixels((from, to): Span, length: u32) -> Span {
    let at = |part: u32, round: u64| {
        let whole = u64::from(WHOLE);
        u32::try_from((u64::from(part) * u64::from(length) + round) / whole).unwrap_or(length).min(length)
    };
    (at(from, 0), at(to, u64::from(WHOLE) - 1))
}

/// Every square becomes its mean.
fn squares<const CHANNELS: usize>(pixels: &mut [u8], width: u32, (left, right): Span, (top, bottom): Span) {
    let side = (right - left).max(bottom - top).div_ceil(SQUARES).max(1);
    let line = usize::try_from(width).unwrap_or(0) * CHANNELS;
    let starts = |from: u32, to: u32| (from..to).step_by(usize::try_from(side).unwrap_or(1));
    for row in starts(top, bottom) {
        for column in starts(left, right) {
            let (rows, columns) = (row..(row + side).min(bottom), column..(column + side).min(right));
            let [first, last] = [columns.start, columns.end].map(|column| usize::try_from(column).unwrap_or(0) * CHANNELS);
            let (mut sums, mut count) = ([0_u64; CHANNELS], 0_u64);
            let [above, below] = [rows.start, rows.end].map(|row| usize::try_from(row).unwrap_or(0));
            for line in pixels.chunks_exact(line.max(1)).take(below).skip(above) {
                for pixel in line.get(first..last).unwrap_or_default().chunks_exact(CHANNELS) {
                    for (sum, channel) in sums.iter_mut().zip(pixel) {
                        *sum += u64::from(*channel);
                    }
                    count += 1;
                }
            }
            let mean = sums.map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX));
            for line in pixels.chunks_exact_mut(line.max(1)).take(below).skip(above) {
                for pixel in line.get_mut(first..last).unwrap_or_default().chunks_exact_mut(CHANNELS) {
                    pixel.copy_from_slice(&mean);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};

    /// Nothing is alike, so what is alike was pixelated.
    fn noise(width: u32, height: u32) -> DynamicImage {
        RgbImage::from_fn(width, height, |x, y| {
            Rgb([(x * 37 + y * 91).to_le_bytes()[0], (x * y).to_le_bytes()[0], x.to_le_bytes()[0]])
        })
        .into()
    }

    #[test]
    fn only_the_region_changes_and_it_is_squares() {
        let mut picture = noise(200, 100);
        pixelate(&mut picture, Orientation::NoTransforms, &[Region { x: 5000, y: 2000, w: 1000, h: 5000 }]);
        let (before, after) = (noise(200, 100).into_rgb8(), picture.into_rgb8());
        for (x, y, pixel) in after.enumerate_pixels() {
            let inside = (100..120).contains(&x) && (20..70).contains(&y);
            if inside {
                assert_eq!(pixel, after.get_pixel(100 + (x - 100) / 10 * 10, 20 + (y - 20) / 10 * 10), "{x} {y}");
            } else {
                assert_eq!(pixel, before.get_pixel(x, y), "{x} {y}");
            }
        }
        assert_ne!(after.get_pixel(100, 20), after.get_pixel(110, 20));
    }

    #[test]
    fn it_is_the_same_place_however_the_camera_was_held() {
        for exif in 1..=8 {
            let orientation = Orientation::from_exif(exif).unwrap();
            let mut picture = noise(60, 40);
            let plain = DynamicImage::from(RgbImage::new(60, 40));
            let mut hidden = picture.clone();
            pixelate(&mut hidden, orientation, &[Region { x: 1000, y: 5000, w: 2000, h: 4000 }]);
            let mut turned = plain;
            turned.apply_orientation(orientation);
            picture.apply_orientation(orientation);
            hidden.apply_orientation(orientation);
            let (before, after) = (picture.into_rgb8(), hidden.into_rgb8());
            let (width, height) = (turned.width(), turned.height());
            let changed: Vec<_> = after.enumerate_pixels().filter(|(x, y, pixel)| before.get_pixel(*x, *y) != *pixel).collect();
            assert!(changed.len() > 50, "{exif}");
            for (x, y, _) in changed {
                assert!(
                    (width / 10..width * 3 / 10).contains(&x) && (height / 2..height * 9 / 10).contains(&y),
                    "{exif}: {x} {y}"
                );
            }
        }
    }

    #[test]
    fn the_smallest_region_is_a_pixel_and_the_largest_the_picture() {
        let mut picture = noise(3, 2);
        pixelate(&mut picture, Orientation::NoTransforms, &[Region { x: 9999, y: 9999, w: 1, h: 1 }]);
        pixelate(&mut picture, Orientation::NoTransforms, &[Region { x: 0, y: 0, w: WHOLE, h: WHOLE }]);
    }
}
