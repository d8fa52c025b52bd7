//! What the numbers of a picture mean. Phones write Display P3; without its profile the same numbers would look pale, and a
//! profile may tell which device it was. So the pixels are turned into sRGB, which needs none.

use image::DynamicImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, Transform8BitExecutor, TransformOptions};
use std::sync::Arc;

/// Bytes of pixels that are turned at once: three and four go into it.
const PIECE: usize = 3 * 4 * 16_384;

/// Turns the pixels into sRGB. A profile that cannot be read, or is not about red, green and blue, changes nothing: most viewers
/// do the same.
pub(super) fn to_srgb(picture: &mut DynamicImage, profile: &[u8]) {
    let layout = if picture.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    let Some(transform) = transform(profile, layout) else { return };
    let pixels: &mut [u8] = match picture {
        DynamicImage::ImageRgb8(pixels) => pixels.as_mut(),
        DynamicImage::ImageRgba8(pixels) => pixels.as_mut(),
        _ => return,
    };
    // Piece by piece, because it needs the memory of each twice; both layouts fit into a piece without rest.
    let mut before = Vec::new();
    for piece in pixels.chunks_mut(PIECE) {
        before.clear();
        before.extend_from_slice(piece);
        // It fails only for buffers that do not fit the layout, before it changes anything.
        let _ = transform.transform(&before, piece);
    }
}

fn transform(profile: &[u8], layout: Layout) -> Option<Arc<Transform8BitExecutor>> {
    let from = ColorProfile::new_from_slice(profile).ok()?;
    if from.color_space != DataColorSpace::Rgb {
        return None;
    }
    from.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default()).ok()
}
