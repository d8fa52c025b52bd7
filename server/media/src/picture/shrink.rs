//! Smaller, and upright.

use super::Ending;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::{DynamicImage, RgbImage, RgbaImage, metadata::Orientation};

/// Width and height after turning.
pub(super) fn turned(orientation: Orientation, (width, height): (u32, u32)) -> (u32, u32) {
    let lies = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    if lies { (height, width) } else { (width, height) }
}

/// The picture in this size, which is its size once it stands upright. Lanczos with three lobes; transparent pixels lend nothing of
/// their colour to their neighbours. Smaller first and turned afterwards, because turning needs the memory twice.
pub(super) fn to_size(picture: DynamicImage, orientation: Orientation, upright: (u32, u32)) -> Result<DynamicImage, Ending> {
    // Turning is its own inverse as far as width and height go.
    let (width, height) = turned(orientation, upright);
    if (picture.width(), picture.height()) == (width, height) {
        return Ok(picture);
    }
    let mut smaller: DynamicImage =
        if picture.color().has_alpha() { RgbaImage::new(width, height).into() } else { RgbImage::new(width, height).into() };
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize(&picture, &mut smaller, &options).map_err(|_| Ending::Broken)?;
    Ok(smaller)
}

/// Upright.
pub(super) fn turn(mut picture: DynamicImage, orientation: Orientation) -> DynamicImage {
    picture.apply_orientation(orientation);
    picture
}
