//! From a file to pixels. Which kind it is, its first bytes say, never its name.

use crate::{Reason, facts::Kind, request::LONGEST_SIDE};
use image::{
    DynamicImage, ImageDecoder, ImageError, Limits, RgbImage,
    codecs::{png::PngDecoder, webp::WebPDecoder},
    metadata::Orientation,
};
use std::io::Cursor;
use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::{JpegDecoder, errors::DecodeErrors};

/// The most pixels of a photograph.
pub(super) const MOST_PIXELS: u64 = 50_000_000;
/// The most pixels of a panorama: phones make them 16,384 pixels wide, cameras 12,000 × 6,000.
pub(super) const MOST_PIXELS_AROUND: u64 = 75_000_000;
/// Bytes for pixels: 50 million with four channels of 16 bits.
const MOST_MEMORY: u64 = 400_000_000;

/// What the head of a file says.
pub(super) struct Head {
    pub(super) kind: Kind,
    /// As it lies.
    pub(super) size: (u32, u32),
    /// How it has to be turned to stand upright.
    pub(super) orientation: Orientation,
    /// The camera's notes.
    pub(super) xmp: Option<Vec<u8>>,
}

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

/// Which kind of file it is, by its first bytes.
fn sniff(bytes: &[u8]) -> Result<Kind, Reason> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Ok(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Kind::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Kind::WebP),
        [_, _, _, _, b'f', b't', b'y', b'p', a, b, c, d, ..] if is_heic([*a, *b, *c, *d]) => Ok(Kind::Heic),
        _ => Err(Reason::Unknown),
    }
}

/// Decodes a picture of at most so many pixels.
pub(super) fn decode(bytes: &[u8], most: u64) -> Result<Decoded, Reason> {
    match sniff(bytes)? {
        Kind::Jpeg => jpeg(bytes, most),
        Kind::Png => read(PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(reason)?, most),
        Kind::WebP => read(WebPDecoder::new(Cursor::new(bytes)).map_err(reason)?, most),
        Kind::Heic => super::heic::decode(bytes, most),
    }
}

/// Reads only the head.
pub(super) fn head(bytes: &[u8]) -> Result<Head, Reason> {
    let kind = sniff(bytes)?;
    match kind {
        Kind::Jpeg => {
            let decoder = jpeg_head(bytes)?;
            let info = decoder.info().ok_or(Reason::Damaged)?;
            let size = (u32::from(info.width), u32::from(info.height));
            not_too_many(size, MOST_PIXELS_AROUND)?;
            Ok(Head { kind, size, orientation: jpeg_orientation(&decoder), xmp: decoder.xmp().cloned() })
        }
        Kind::Png => other_head(kind, PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(reason)?),
        Kind::WebP => other_head(kind, WebPDecoder::new(Cursor::new(bytes)).map_err(reason)?),
        Kind::Heic => super::heic::head(bytes),
    }
}

fn other_head(kind: Kind, mut decoder: impl ImageDecoder) -> Result<Head, Reason> {
    decoder.set_limits(limits()).map_err(reason)?;
    let size = decoder.dimensions();
    not_too_many(size, MOST_PIXELS_AROUND)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok(Head { kind, size, orientation, xmp: decoder.xmp_metadata().unwrap_or(None) })
}

/// The brands of HEIF with HEVC inside (ISO/IEC 23008-12, annex B).
fn is_heic(brand: [u8; 4]) -> bool {
    [*b"heic", *b"heix", *b"heim", *b"heis", *b"hevc", *b"hevx", *b"mif1", *b"msf1"].contains(&brand)
}

/// By zune-jpeg itself: in its strict mode a picture that breaks off is a fault, and not grey below.
fn jpeg_head(bytes: &[u8]) -> Result<JpegDecoder<ZCursor<&[u8]>>, Reason> {
    // Its own limits are not needed: the head alone takes no memory, and what is too large is known then.
    let most = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(most)
        .set_max_height(most)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(broken)?;
    match bytes {
        _ if !has_end(bytes) => Err(Reason::Damaged),
        _ if comes_apart(bytes) => Err(Reason::Unknown),
        _ => Ok(decoder),
    }
}

fn broken(_: DecodeErrors) -> Reason {
    Reason::Damaged
}

fn jpeg_orientation(decoder: &JpegDecoder<ZCursor<&[u8]>>) -> Orientation {
    let orientation = decoder.exif().and_then(|exif| Orientation::from_exif_chunk(exif));
    orientation.unwrap_or(Orientation::NoTransforms)
}

fn jpeg(bytes: &[u8], most: u64) -> Result<Decoded, Reason> {
    let mut decoder = jpeg_head(bytes)?;
    let info = decoder.info().ok_or(Reason::Damaged)?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    not_too_many((width, height), most)?;
    let pixels = decoder.decode().map_err(broken)?;
    let pixels = RgbImage::from_raw(width, height, pixels).ok_or(Reason::Damaged)?;
    Ok(Decoded { pixels: pixels.into(), orientation: jpeg_orientation(&decoder), profile: decoder.icc_profile() })
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

/// Whether light and colours of a baseline picture come one after the other (ITU-T T.81, B.2.3), and one of them is coarser than the others: some
/// programs write so, no camera does, and zune-jpeg makes green stripes of it (its issue 419). Better no picture than a wrong one.
fn comes_apart(bytes: &[u8]) -> bool {
    let (mut rest, mut parts) = (bytes.get(2..).unwrap_or_default(), None);
    loop {
        match rest {
            [0xFF, 0xDA, _, _, together, ..] => return parts.is_some_and(|parts| *together < parts),
            [0xFF, mark @ 0xC0..=0xFE, high, low, after @ ..] => {
                // Precision, height, width, how many parts, and three bytes for each.
                if let (0xC0 | 0xC1, [_, _, _, _, _, count, each @ ..]) = (mark, after) {
                    let each = each.chunks_exact(3).take(usize::from(*count));
                    let mut sizes = each.filter_map(|part| part.get(1));
                    let first = sizes.next();
                    parts = sizes.any(|size| Some(size) != first).then_some(*count);
                }
                rest = rest.get(usize::from(u16::from_be_bytes([*high, *low])) + 2..).unwrap_or_default();
            }
            // Bytes that fill.
            [_, after @ ..] => rest = after,
            [] => return false,
        }
    }
}

/// PNG and WebP. Of one that moves, the first picture.
fn read(mut decoder: impl ImageDecoder, most: u64) -> Result<Decoded, Reason> {
    decoder.set_limits(limits()).map_err(reason)?;
    not_too_many(decoder.dimensions(), most)?;
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

pub(super) fn not_too_many((width, height): (u32, u32), most: u64) -> Result<(), Reason> {
    if width == 0 || height == 0 {
        return Err(Reason::Damaged);
    }
    let too_long = width.max(height) > LONGEST_SIDE;
    if too_long || u64::from(width) * u64::from(height) > most { Err(Reason::TooManyPixels) } else { Ok(()) }
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

#[cfg(test)]
mod tests {
    use super::comes_apart;

    /// The head of a picture of three parts; `light`: how fine the first one is, `together`: so many come at once.
    fn head(mark: u8, light: u8, together: u8) -> Vec<u8> {
        let frame = [0xFF, mark, 0, 17, 8, 0, 16, 0, 16, 3, 1, light, 0, 2, 0x11, 1, 3, 0x11, 1];
        [&[0xFF, 0xD8], frame.as_slice(), &[0xFF, 0xDA, 0, 8, together, 1, 0, 0, 63, 0]].concat()
    }

    #[test]
    fn parts_one_after_the_other_are_known() {
        assert!(comes_apart(&head(0xC0, 0x22, 1)) && comes_apart(&head(0xC1, 0x21, 2)));
        assert!(!comes_apart(&head(0xC0, 0x22, 3)), "as cameras write");
        assert!(!comes_apart(&head(0xC0, 0x11, 1)), "all alike");
        assert!(!comes_apart(&head(0xC2, 0x22, 1)), "progressive is another matter");
        for length in 0..head(0xC0, 0x22, 1).len() {
            comes_apart(&head(0xC0, 0x22, 1)[..length]);
        }
    }
}
