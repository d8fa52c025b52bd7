//! Pictures that the tests are made of.

use image::{
    DynamicImage, ImageEncoder as _, Rgb, RgbImage, Rgba, RgbaImage,
    codecs::{png::PngEncoder, webp::WebPEncoder},
};
use media::{Output, Refused, Request, parent};
use std::io::Read;

/// A word that must not be found in anything that was made.
pub const CANARY: &[u8] = b"CANARY 52.5163N";

/// Asks the parent, with this program as the child.
pub fn decode(request: &str, picture: impl Read + Send) -> Result<Vec<Output>, Refused> {
    let request: Request = request.parse().unwrap();
    parent::decode_here(&std::env::current_exe().unwrap(), &request, picture, request.longest())
}

/// Soft colours, with a red quarter at the top left so that it can be seen how it is turned.
pub fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 2 && y < height / 2 {
            Rgb([220, 20, 20])
        } else {
            Rgb([(x * 120 / width) as u8, (y * 200 / height) as u8, 90 + ((x ^ y) % 16) as u8])
        }
    })
}

/// How a JPEG is written.
#[derive(Clone, Copy)]
pub enum Way {
    Baseline,
    Progressive,
    Gray,
}

pub fn jpeg(pixels: &RgbImage, way: Way) -> Vec<u8> {
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let space = if matches!(way, Way::Gray) { mozjpeg::ColorSpace::JCS_GRAYSCALE } else { mozjpeg::ColorSpace::JCS_RGB };
    let mut encoder = mozjpeg::Compress::new(space);
    encoder.set_size(width, height);
    if matches!(way, Way::Progressive) {
        encoder.set_progressive_mode();
    } else {
        encoder.set_fastest_defaults();
    }
    encoder.set_quality(85.0);
    let mut started = encoder.start_compress(Vec::new()).unwrap();
    match way {
        Way::Gray => started.write_scanlines(DynamicImage::from(pixels.clone()).into_luma8().as_raw()).unwrap(),
        _ => started.write_scanlines(pixels.as_raw()).unwrap(),
    }
    started.finish().unwrap()
}

/// With all of its colours, and hardly anything lost.
pub fn fine_jpeg(pixels: &RgbImage) -> Vec<u8> {
    coloured(pixels, 95.0, false)
}

/// With all of its colours, in scans: what takes most memory to decode.
pub fn full_jpeg(pixels: &RgbImage) -> Vec<u8> {
    coloured(pixels, 85.0, true)
}

fn coloured(pixels: &RgbImage, quality: f32, progressive: bool) -> Vec<u8> {
    let mut encoder = mozjpeg::Compress::new(mozjpeg::ColorSpace::JCS_RGB);
    encoder.set_size(pixels.width() as usize, pixels.height() as usize);
    encoder.set_fastest_defaults();
    if progressive {
        encoder.set_progressive_mode();
    }
    encoder.set_quality(quality);
    encoder.set_chroma_sampling_pixel_sizes((1, 1), (1, 1));
    let mut started = encoder.start_compress(Vec::new()).unwrap();
    started.write_scanlines(pixels.as_raw()).unwrap();
    started.finish().unwrap()
}

/// An AVIF is whole: boxes without gaps, one picture of this size, nothing beside it. (Its pixels are looked at in a browser.)
pub fn avif(output: &Output) {
    let boxes = boxes(&output.bytes);
    assert_eq!(boxes.iter().map(|(name, _)| name.as_slice()).collect::<Vec<_>>(), [b"ftyp".as_slice(), b"meta", b"mdat"]);
    assert!(boxes[2].1.len() > 20);
    let meta = boxes[1].1;
    let size = [b"ispe\0\0\0\0".as_slice(), &output.width.to_be_bytes(), &output.height.to_be_bytes()].concat();
    let count = |name: &[u8]| meta.windows(name.len()).filter(|part| *part == name).count();
    assert_eq!((count(&size), count(b"ispe"), count(b"infe"), count(b"av01")), (1, 1, 1, 1));
    for name in [b"Exif".as_slice(), b"mime", b"uri ", b"prof", b"rICC"] {
        assert_eq!(count(name), 0, "{}", String::from_utf8_lossy(name));
    }
}

/// Name and inside of each box of the ISO base media format (ISO/IEC 14496-12 §4.2).
fn boxes(mut rest: &[u8]) -> Vec<([u8; 4], &[u8])> {
    let mut boxes = Vec::new();
    while !rest.is_empty() {
        let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
        boxes.push((rest[4..8].try_into().unwrap(), &rest[8..length]));
        rest = &rest[length..];
    }
    boxes
}

/// EXIF with an orientation and a maker's name that tells too much.
pub fn exif(orientation: u8) -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend([0x0F, 0x01, 2, 0, CANARY.len() as u8, 0, 0, 0, 38, 0, 0, 0]);
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    exif.extend([0; 4]);
    assert_eq!(exif.len(), 38);
    exif.extend(CANARY);
    exif
}

/// The JPEG with a segment right after its beginning.
pub fn with_segment(jpeg: &[u8], marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, data, &jpeg[2..]].concat()
}

pub fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    with_segment(jpeg, 0xE1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat())
}

pub fn png(picture: &DynamicImage, exif: Option<Vec<u8>>, profile: Option<Vec<u8>>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = PngEncoder::new(&mut file);
    if let Some(exif) = exif {
        encoder.set_exif_metadata(exif).unwrap();
    }
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).unwrap();
    }
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into()).unwrap();
    file
}

/// A chunk of a PNG with its checksum.
pub fn chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&name, data].concat();
    let sum = named.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg()))
    });
    [&u32::try_from(data.len()).unwrap().to_be_bytes(), named.as_slice(), &(!sum).to_be_bytes()].concat()
}

/// The PNG with a chunk right after its header.
pub fn with_chunk(png: &[u8], name: [u8; 4], data: &[u8]) -> Vec<u8> {
    [&png[..33], &chunk(name, data), &png[33..]].concat()
}

/// Lossless.
pub fn webp(picture: &DynamicImage, exif: Option<Vec<u8>>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = WebPEncoder::new_lossless(&mut file);
    if let Some(exif) = exif {
        encoder.set_exif_metadata(exif).unwrap();
    }
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into()).unwrap();
    file
}

/// One yellowish pixel, lossy (VP8).
pub const LOSSY_WEBP: &[u8] =
    b"RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0\x30\x01\0\x9d\x01\x2a\x01\0\x01\0\x03\0\x34\x25\xa4\0\x03\x70\0\xfe\xfb\x94\0\0";

/// A disc on nothing.
pub fn disc(side: u32) -> RgbaImage {
    let middle = f64::from(side) / 2.0;
    RgbaImage::from_fn(side, side, |x, y| {
        let far = (f64::from(x) - middle).hypot(f64::from(y) - middle);
        Rgba([0, 90, 160, (255.0 * (middle - far).clamp(0.0, 1.0)) as u8])
    })
}

/// As an iPhone writes it: in pieces where it is larger than one.
#[cfg(feature = "heic")]
pub fn heic(pixels: &RgbImage) -> Vec<u8> {
    let options = heifer::EncodeOptions { quality: 90, max_threads: 1 };
    heifer::encode_rgb8(pixels.width(), pixels.height(), pixels.as_raw(), &options).unwrap()
}

/// One of each kind, small.
pub fn all() -> Vec<(&'static str, Vec<u8>)> {
    let scene = scene(200, 150);
    let rgb = DynamicImage::from(scene.clone());
    #[cfg(feature = "heic")]
    let heic = vec![("heic", heic(&scene)), ("heic, in pieces", heic(&self::scene(700, 600)))];
    #[cfg(not(feature = "heic"))]
    let heic = Vec::new();
    let others = vec![
        ("baseline", with_exif(&jpeg(&scene, Way::Baseline), 6)),
        ("progressive", jpeg(&scene, Way::Progressive)),
        ("gray", jpeg(&scene, Way::Gray)),
        ("png", png(&rgb, Some(exif(8)), None)),
        ("png, 16 bits", png(&rgb.to_rgba16().into(), None, None)),
        ("png, gray", png(&rgb.to_luma8().into(), None, None)),
        ("png, clear", png(&disc(120).into(), None, None)),
        ("webp", webp(&rgb, Some(exif(3)))),
        ("webp, clear", webp(&disc(120).into(), None)),
        ("webp, lossy", LOSSY_WEBP.to_vec()),
    ];
    [others, heic].concat()
}

/// The pixels of something that was made; a JPEG must be whole.
pub fn pixels(output: &Output) -> DynamicImage {
    use zune_core::{bytestream::ZCursor, options::DecoderOptions};
    let pixels: DynamicImage = match output.format {
        media::Format::Jpeg => {
            let options = DecoderOptions::default().set_strict_mode(true);
            let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(&output.bytes), options);
            let bytes = decoder.decode().expect("a JPEG that was made decodes");
            let info = decoder.info().unwrap();
            RgbImage::from_raw(info.width.into(), info.height.into(), bytes).unwrap().into()
        }
        media::Format::Png => image::load_from_memory(&output.bytes).expect("a PNG that was made decodes"),
        other => panic!("{other:?} has no pixels here"),
    };
    assert_eq!((pixels.width(), pixels.height()), (output.width, output.height));
    pixels
}
