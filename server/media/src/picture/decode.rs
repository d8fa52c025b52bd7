//! From a file to pixels. Which kind it is, its first bytes say, never its name.

use crate::{Reason, request::LONGEST_SIDE};
use image::{
    DynamicImage, ImageDecoder, ImageError, Limits, RgbImage,
    codecs::{png::PngDecoder, webp::WebPDecoder},
    metadata::Orientation,
};
use std::io::Cursor;
use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::{JpegDecoder, errors::DecodeErrors};

/// The most pixels of a photograph.
const MOST_PIXELS: u64 = 50_000_000;
/// Bytes for pixels: 50 million with four channels of 16 bits.
const MOST_MEMORY: u64 = 400_000_000;

/// A decoded picture, not yet turned.
pub(super) struct Decoded {
    /// Eight bits a channel; with an alpha channel only where something shines through.
    pub(super) pixels: DynamicImage,
    /// How it has to be turned to stand upright.
    pub(super) orientation: Orientation,
    /// Its ICC profile: what its numbers mean.
    pub(super) profile: Option<Vec<u8>>,
}

impl Decoded {
    /// Width and height once it stands upright.
    pub(super) fn upright(&self) -> (u32, u32) {
        super::shrink::turned(self.orientation, (self.pixels.width(), self.pixels.height()))
    }
}

pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Reason> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => {
            read(PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(reason)?)
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
            read(WebPDecoder::new(Cursor::new(bytes)).map_err(reason)?)
        }
        [_, _, _, _, b'f', b't', b'y', b'p', a, b, c, d, ..] if is_heic([*a, *b, *c, *d]) => Err(Reason::Heic),
        _ => Err(Reason::Unknown),
    }
}

/// The brands of HEIF with HEVC inside (ISO/IEC 23008-12, annex B).
fn is_heic(brand: [u8; 4]) -> bool {
    [*b"heic", *b"heix", *b"heim", *b"heis", *b"hevc", *b"hevx", *b"mif1", *b"msf1"].contains(&brand)
}

/// By zune-jpeg itself: in its strict mode a picture that breaks off is a fault, and not grey below.
fn jpeg(bytes: &[u8]) -> Result<Decoded, Reason> {
    // Its own limits are not needed: the head alone takes no memory, and what is too large is known then.
    let most = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(most)
        .set_max_height(most)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let reason = |_: DecodeErrors| Reason::Damaged;
    decoder.decode_headers().map_err(reason)?;
    if !has_end(bytes) {
        return Err(Reason::Damaged);
    }
    let info = decoder.info().ok_or(Reason::Damaged)?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    not_too_many(width, height)?;
    let pixels = decoder.decode().map_err(reason)?;
    let pixels = RgbImage::from_raw(width, height, pixels).ok_or(Reason::Damaged)?;
    let orientation = decoder.exif().and_then(|exif| Orientation::from_exif_chunk(exif));
    Ok(Decoded {
        pixels: pixels.into(),
        orientation: orientation.unwrap_or(Orientation::NoTransforms),
        profile: decoder.icc_profile(),
    })
}

/// Whether the mark of the end comes after the pixels begin. What comes before may hold a smaller picture with an end of its own. A
/// file whose rest is empty, as a failing battery leaves it, has none, and zeros can be read as pixels.
fn has_end(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        match rest {
            [0xFF, 0xDA, pixels @ ..] => return pixels.windows(2).any(|mark| mark == [0xFF, 0xD9]),
            [0xFF, 0xC0..=0xFE, high, low, ..] => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(length + 2..).unwrap_or_default();
            }
            // Bytes that fill.
            [_, after @ ..] => rest = after,
            [] => return false,
        }
    }
}

/// PNG and WebP. Of one that moves, the first picture.
fn read(mut decoder: impl ImageDecoder) -> Result<Decoded, Reason> {
    decoder.set_limits(limits()).map_err(reason)?;
    let (width, height) = decoder.dimensions();
    not_too_many(width, height)?;
    // A fault in what stands beside the picture is no fault of the picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().unwrap_or(None);
    let pixels = DynamicImage::from_decoder(decoder).map_err(reason)?;
    Ok(Decoded { pixels: eight_bits(pixels), orientation, profile })
}

fn eight_bits(pixels: DynamicImage) -> DynamicImage {
    if pixels.color().has_alpha() {
        let pixels = pixels.into_rgba8();
        if pixels.pixels().any(|pixel| pixel.0[3] < u8::MAX) {
            return pixels.into();
        }
        return DynamicImage::from(pixels).into_rgb8().into();
    }
    pixels.into_rgb8().into()
}

fn not_too_many(width: u32, height: u32) -> Result<(), Reason> {
    if width == 0 || height == 0 {
        return Err(Reason::Damaged);
    }
    let too_long = width.max(height) > LONGEST_SIDE;
    if too_long || u64::from(width) * u64::from(height) > MOST_PIXELS { Err(Reason::TooManyPixels) } else { Ok(()) }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn reason(fault: ImageError) -> Reason {
    match fault {
        ImageError::Limits(_) => Reason::TooManyPixels,
        _ => Reason::Damaged,
    }
}
