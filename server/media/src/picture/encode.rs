//! From pixels to files that hold nothing else. Here a further format would be added: AVIF is a quarter smaller, but its encoder
//! takes three minutes to build.

use super::Ending;
use image::{
    DynamicImage, ImageEncoder as _, RgbImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use mozjpeg::{ColorSpace, Compress};
use std::borrow::Cow;

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
