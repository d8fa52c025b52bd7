//! From pixels to files that hold nothing else.

use super::Ending;
use crate::believe::PREVIEW_BYTES;
use image::{
    DynamicImage, ImageEncoder as _, RgbImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use imgref::ImgRef;
use mozjpeg::{ColorSpace, Compress, ScanMode};
use ravif::BitDepth;
use rgb::{FromSlice as _, RGBA8};
use std::borrow::Cow;

/// The quality of AVIF: 74 in its own scale looks as 74 does in mozjpeg's.
const AVIF: f32 = 74.0;
/// Slower would be smaller by a fiftieth.
const AVIF_SPEED: u8 = 8;
/// A tenth larger, and three times as fast, for pictures that take long: noise.
const AVIF_FAST: u8 = 10;
/// So many bits a pixel has noise as JPEG; a photograph has less than one.
const NOISE: usize = 2;

/// How finely a JPEG keeps colours.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sampling {
    /// As finely as light and dark: edges of drawings stay clean.
    Full,
    /// Half as finely in both directions: in photographs nobody sees it.
    Half,
}

/// Without transparency: what shines through is white, like paper.
pub(super) fn on_white(picture: &DynamicImage) -> Cow<'_, RgbImage> {
    match picture {
        DynamicImage::ImageRgb8(pixels) => Cow::Borrowed(pixels),
        other => {
            let pixels = other.to_rgba8();
            let mut flat = RgbImage::new(pixels.width(), pixels.height());
            for (to, from) in flat.pixels_mut().zip(pixels.pixels()) {
                let [red, green, blue, alpha] = from.0;
                to.0 = [red, green, blue].map(|channel| over_white(channel, alpha));
            }
            Cow::Owned(flat)
        }
    }
}

fn over_white(channel: u8, alpha: u8) -> u8 {
    let (channel, alpha) = (u32::from(channel), u32::from(alpha));
    u8::try_from((channel * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

/// Progressive, so that a slow line shows something early; scans and quantisation chosen by trial.
pub(super) fn jpeg(pixels: &RgbImage, quality: f32, sampling: Sampling) -> Result<Vec<u8>, Ending> {
    let mut encoder = Compress::new(ColorSpace::JCS_RGB);
    encoder.set_size(usize::try_from(pixels.width()).unwrap_or(0), usize::try_from(pixels.height()).unwrap_or(0));
    encoder.set_quality(quality);
    let size = match sampling {
        Sampling::Full => (1, 1),
        Sampling::Half => (2, 2),
    };
    encoder.set_chroma_sampling_pixel_sizes(size, size);
    encoder.set_progressive_mode();
    encoder.set_optimize_scans(true);
    let mut started = encoder.start_compress(Vec::new())?;
    started.write_scanlines(pixels.as_raw())?;
    Ok(started.finish()?)
}

/// How much work a tile is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effort {
    /// Quantised by trial: everybody loads the coarse levels.
    Small,
    /// Eight times as fast and a quarter larger: of the finest level one looks at a few tiles.
    Fast,
}

/// A tile of a panorama.
pub(super) fn tile(pixels: &RgbImage, effort: Effort) -> Result<Vec<u8>, Ending> {
    square(pixels, if effort == Effort::Small { 74.0 } else { 78.0 }, effort)
}

/// As good as it can be in the bytes that a preview has.
pub(super) fn preview(pixels: &RgbImage) -> Result<Vec<u8>, Ending> {
    for quality in [60.0, 45.0, 30.0, 20.0, 12.0, 6.0, 3.0] {
        let file = square(pixels, quality, Effort::Small)?;
        if file.len() <= PREVIEW_BYTES {
            return Ok(file);
        }
    }
    // Not even noise comes here.
    Err(Ending::Broken)
}

fn square(pixels: &RgbImage, quality: f32, effort: Effort) -> Result<Vec<u8>, Ending> {
    let mut encoder = Compress::new(ColorSpace::JCS_RGB);
    encoder.set_size(usize::try_from(pixels.width()).unwrap_or(0), usize::try_from(pixels.height()).unwrap_or(0));
    if effort == Effort::Fast {
        encoder.set_fastest_defaults();
    }
    encoder.set_scan_optimization_mode(ScanMode::AllComponentsTogether);
    encoder.set_optimize_coding(true);
    encoder.set_quality(quality);
    encoder.set_chroma_sampling_pixel_sizes((2, 2), (2, 2));
    let mut started = encoder.start_compress(Vec::new())?;
    started.write_scanlines(pixels.as_raw())?;
    Ok(started.finish()?)
}

/// A quarter smaller than JPEG at the same sight. Eight bits give the same bytes as ten and are read faster; one thread, because the jail
/// has no more. `jpeg` is the length of the same picture as JPEG, which says how long it will take.
pub(super) fn avif(pixels: &RgbImage, jpeg: usize) -> Result<Vec<u8>, Ending> {
    let (width, height) = (usize::try_from(pixels.width()).unwrap_or(0), usize::try_from(pixels.height()).unwrap_or(0));
    let speed = if jpeg * 8 > width * height * NOISE { AVIF_FAST } else { AVIF_SPEED };
    let encoder =
        ravif::Encoder::new().with_quality(AVIF).with_speed(speed).with_bit_depth(BitDepth::Eight).with_num_threads(Some(1));
    // Not `encode_rgb`: that is inlined, and with it this crate would build the whole encoder again, checked and hardly optimised.
    let opaque: Vec<RGBA8> = pixels.as_raw().as_rgb().iter().map(|pixel| pixel.with_alpha(u8::MAX)).collect();
    let made = encoder.encode_rgba(ImgRef::new(&opaque, width, height));
    made.map(|made| made.avif_file).map_err(|_| Ending::Broken)
}

pub(super) fn png(picture: &DynamicImage) -> Result<Vec<u8>, Ending> {
    let mut file = Vec::new();
    PngEncoder::new_with_quality(&mut file, CompressionType::Best, FilterType::Adaptive)
        .write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into())
        .map_err(|_| Ending::Broken)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shines_through_is_white() {
        assert_eq!((over_white(0, 255), over_white(0, 0), over_white(200, 255)), (0, 255, 200));
        assert_eq!(over_white(0, 128), 127);
    }
}
