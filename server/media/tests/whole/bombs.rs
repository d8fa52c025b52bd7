//! Small files that claim to be large ones, and what is no picture: each is refused with its reason, and nothing else happens.

use crate::{
    Test,
    seeds::{self, Way, chunk, decode},
};
use flate2::{Compress, Compression, FlushCompress};
use image::{DynamicImage, RgbImage};
use media::{
    Reason::{self, Damaged, Heic, TooManyBytes, TooManyPixels, Unknown},
    Refused,
};
use std::io::{self, Read as _};

pub const ALL: &[Test] = &[
    ("claims_are_refused", claims_are_refused),
    ("what_unpacks_to_too_much_is_refused", what_unpacks_to_too_much_is_refused),
    ("too_many_scans_are_refused", too_many_scans_are_refused),
    ("too_many_bytes_are_refused", too_many_bytes_are_refused),
    ("what_is_no_picture_is_refused", what_is_no_picture_is_refused),
    ("a_picture_cut_in_half_is_refused", a_picture_cut_in_half_is_refused),
    ("a_sphere_is_no_way_around_the_limits", a_sphere_is_no_way_around_the_limits),
];

#[allow(clippy::unnecessary_wraps, reason = "it is compared with what may be none")]
fn refused(reason: Reason) -> Option<Refused> {
    Some(Refused::Picture(reason))
}

/// Each is tried as a photograph and as a sphere, which has less memory and may have more pixels.
const AROUND: &str = "scene sphere only tiles";

fn why(picture: &[u8]) -> Option<Refused> {
    decode("photo 400,800", picture).err()
}

/// A PNG of nothing that says it is this large.
fn png_of(width: u32, height: u32) -> Vec<u8> {
    let header = [&width.to_be_bytes(), &height.to_be_bytes(), [8, 6, 0, 0].as_slice(), &[0]].concat();
    let packed = packed_zeros(1);
    [b"\x89PNG\r\n\x1A\n".as_slice(), &chunk(*b"IHDR", &header), &chunk(*b"IDAT", &packed), &chunk(*b"IEND", b"")].concat()
}

/// As many megabytes of nothing, packed (RFC 1950): one megabyte is packed once and repeated.
fn packed_zeros(megabytes: u32) -> Vec<u8> {
    let (mut packer, mut megabyte) = (Compress::new(Compression::best(), true), Vec::with_capacity(1 << 16));
    packer.compress_vec(&vec![0; 1 << 20], &mut megabyte, FlushCompress::Full).unwrap();
    let (head, megabyte) = megabyte.split_at(2);
    // Adler-32 of zeros: one, and how many there are.
    let sum = ((megabytes % 65_521 * ((1 << 20) % 65_521)) % 65_521) << 16 | 1;
    [head, &megabyte.repeat(megabytes as usize), &[3, 0], &sum.to_be_bytes()].concat()
}

/// The same JPEG with another size in its frame header.
fn jpeg_of(width: u16, height: u16) -> Vec<u8> {
    let mut jpeg = seeds::jpeg(&seeds::scene(64, 64), Way::Baseline);
    let at = jpeg.windows(4).position(|part| part == [0xFF, 0xC0, 0, 17]).unwrap();
    jpeg[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    jpeg
}

/// A lossless WebP that says it is this large.
fn webp_of(width: u32, height: u32) -> Vec<u8> {
    let mut webp = seeds::webp(&DynamicImage::from(seeds::scene(64, 64)), None);
    let at = webp.windows(4).position(|part| part == b"VP8L").unwrap() + 9;
    let bits = u32::from_le_bytes(webp[at..at + 4].try_into().unwrap()) & !0x0FFF_FFFF;
    webp[at..at + 4].copy_from_slice(&(bits | (width - 1) | ((height - 1) << 14)).to_le_bytes());
    webp
}

fn claims_are_refused() {
    for (width, height) in [(65_535, 65_535), (16_384, 16_384), (1 << 30, 1 << 30), (10_000, 10_000), (20_000, 1)] {
        assert_eq!(why(&png_of(width, height)), refused(TooManyPixels), "PNG {width}×{height}");
    }
    assert!(matches!(why(&png_of(u32::MAX, u32::MAX)), Some(Refused::Picture(_))));
    assert_eq!(why(&png_of(0, 5)), refused(Damaged));
    // Within what is allowed, but the pixels are missing.
    assert_eq!(why(&png_of(7000, 7000)), refused(Damaged));
    for (width, height) in [(65_500, 65_500), (16_000, 16_000), (8000, 8000), (20_000, 10)] {
        assert_eq!(why(&jpeg_of(width, height)), refused(TooManyPixels), "JPEG {width}×{height}");
    }
    assert_eq!(why(&webp_of(16_383, 16_383)), refused(TooManyPixels));
    assert_eq!(why(&webp_of(7000, 7000)), refused(Damaged));
}

fn what_unpacks_to_too_much_is_refused() {
    let small = seeds::png(&seeds::scene(40, 30).into(), None, None);
    let zeros = packed_zeros(800);
    let profile = seeds::with_chunk(&small, *b"iCCP", &[b"bomb\0\0".as_slice(), &zeros].concat());
    let why = why(&profile);
    assert!(why.is_none() || matches!(why, Some(Refused::Picture(_) | Refused::TooMuchMemory)), "{why:?}");
    // Text is never unpacked.
    for name in [*b"zTXt", *b"iTXt"] {
        let text = seeds::with_chunk(&small, name, &[b"bomb\0\x01\0\0\0".as_slice(), &zeros].concat());
        let decoded = decode("photo 40", text.as_slice());
        assert!(matches!(decoded, Ok(_) | Err(Refused::Picture(_))), "{decoded:?}");
    }
}

fn too_many_scans_are_refused() {
    let jpeg = seeds::jpeg(&seeds::scene(400, 300), Way::Progressive);
    let last = jpeg.windows(2).rposition(|part| part == [0xFF, 0xDA]).unwrap();
    let (before, scan) = (&jpeg[..last], &jpeg[last..jpeg.len() - 2]);
    let many = [before, &scan.repeat(510), &[0xFF, 0xD9]].concat();
    assert_eq!(why(&many), refused(Damaged));
}

fn too_many_bytes_are_refused() {
    let jpeg = seeds::jpeg(&seeds::scene(40, 30), Way::Baseline);
    let endless = jpeg.as_slice().chain(io::repeat(0));
    assert_eq!(decode("photo 40", endless).err(), refused(TooManyBytes));
    let png = seeds::png(&seeds::scene(40, 30).into(), None, None);
    let text = |megabytes: usize| seeds::with_chunk(&png, *b"tEXt", &[b"a\0".as_slice(), &vec![b'x'; megabytes << 20]].concat());
    assert_eq!(why(&text(65)), refused(TooManyBytes));
    // As large as it may be, and nearly nothing of it picture.
    assert!(matches!(why(&text(60)), None | Some(Refused::Picture(_))));
}

fn a_sphere_is_no_way_around_the_limits() {
    let small = seeds::png(&seeds::scene(40, 30).into(), None, None);
    for (name, bomb) in [
        ("PNG that says 65,535²", png_of(65_535, 65_535)),
        ("PNG that says 12,000²", png_of(12_000, 12_000)),
        ("PNG without its pixels", png_of(12_000, 6_000)),
        ("JPEG that says 65,500²", jpeg_of(65_500, 65_500)),
        ("JPEG that says 16,000²", jpeg_of(16_000, 16_000)),
        ("WebP that says 16,383²", webp_of(16_383, 16_383)),
        (
            "profile that unpacks to 800 MB",
            seeds::with_chunk(&small, *b"iCCP", &[b"bomb\0\0".as_slice(), &packed_zeros(800)].concat()),
        ),
    ] {
        for request in [AROUND, "scene strip 360 only tiles", "scene flat", "look"] {
            let told = decode(request, bomb.as_slice());
            let refused = matches!(told, Err(Refused::Picture(_) | Refused::TooMuchMemory | Refused::TooMuchTime));
            // What a profile unpacks to may be left aside, and a head may say what it likes as long as no side is too long.
            let harmless = name.contains("profile") || request == "look";
            assert!(refused || (harmless && told.is_ok()), "{name}, {request}: {:?}", told.map(|outputs| outputs.len()));
        }
    }
    let jpeg = seeds::jpeg(&seeds::scene(400, 300), Way::Progressive);
    let last = jpeg.windows(2).rposition(|part| part == [0xFF, 0xDA]).unwrap();
    let many = [&jpeg[..last], &jpeg[last..jpeg.len() - 2].repeat(510), &[0xFF, 0xD9]].concat();
    assert_eq!(decode(AROUND, many.as_slice()).err(), refused(Damaged));
}

fn what_is_no_picture_is_refused() {
    for (name, file) in [
        ("nothing", b"".as_slice()),
        ("SVG", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("SVG with a head", b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>"),
        ("HTML", b"<!DOCTYPE html><script>alert(1)</script>"),
        ("GIF", b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF!\xF9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"),
        ("ZIP", b"PK\x03\x04\x14\0\0\0"),
        ("PDF", b"%PDF-1.7"),
        ("TIFF", b"II*\0\x08\0\0\0"),
        ("AVIF", b"\0\0\0\x20ftypavif\0\0\0\0avifmif1"),
        ("playlist", b"#EXTM3U\nfile:///etc/passwd"),
        ("RIFF that is no WebP", b"RIFF\x24\0\0\0WAVEfmt "),
    ] {
        assert_eq!(why(file), refused(Unknown), "{name}");
    }
    // With the feature, it is looked into.
    let heic = if cfg!(feature = "heic") { Damaged } else { Heic };
    assert_eq!(why(b"\0\0\0\x24ftypheic\0\0\0\0mif1heic"), refused(heic));
    for beginning in [b"\xFF\xD8\xFF".as_slice(), b"\x89PNG\r\n\x1A\n", b"RIFF\0\0\0\0WEBP"] {
        assert_eq!(why(beginning), refused(Damaged));
        assert_eq!(why(&[beginning, b"<html><script>"].concat()), refused(Damaged));
    }
}

fn a_picture_cut_in_half_is_refused() {
    let scene = seeds::scene(400, 300);
    let noise = RgbImage::from_fn(400, 300, |x, y| image::Rgb([(x * y) as u8, ((x * 7) ^ (y * 13)) as u8, (x + y * y) as u8]));
    for picture in [&scene, &noise] {
        for (name, file) in [
            ("baseline", seeds::jpeg(picture, Way::Baseline)),
            ("progressive", seeds::jpeg(picture, Way::Progressive)),
            ("gray", seeds::jpeg(picture, Way::Gray)),
            ("png", seeds::png(&DynamicImage::from(picture.clone()), None, None)),
            ("webp", seeds::webp(&DynamicImage::from(picture.clone()), None)),
        ] {
            assert!(why(&file).is_none(), "{name} is good when it is whole");
            for percent in [10, 50, 90] {
                let length = file.len() * percent / 100;
                assert_eq!(why(&file[..length]), refused(Damaged), "{name} at {percent} %");
                // As a camera leaves it whose battery went out: the rest is there, but empty. WebP has no sum to notice it by.
                if name != "webp" {
                    let mut empty = file.clone();
                    empty[length..].fill(0);
                    assert_eq!(why(&empty), refused(Damaged), "{name}, empty after {percent} %");
                }
            }
            // It says itself that it ends: what is missing is grey, as in every browser.
            if file.starts_with(b"\xFF\xD8") {
                assert!(why(&[&file[..file.len() / 2], &[0xFF, 0xD9]].concat()).is_none(), "{name}");
            }
        }
    }
}
