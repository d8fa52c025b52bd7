//! What comes of good pictures.

use crate::{
    Test,
    seeds::{self, CANARY, Way, decode, pixels},
};
use image::{DynamicImage, GenericImageView as _, Rgb, RgbImage, Rgba};
use media::{Format, Output, Reason, Refused, Request, parent};
use std::{fs, io, os::unix::fs::PermissionsExt as _, sync::Arc, time::Duration};
use tokio::sync::Semaphore;

pub const ALL: &[Test] = &[
    ("a_photograph_comes_in_its_sizes", a_photograph_comes_in_its_sizes),
    ("every_kind_is_decoded", every_kind_is_decoded),
    #[cfg(feature = "heic")]
    ("a_picture_of_an_iphone_is_decoded", a_picture_of_an_iphone_is_decoded),
    ("every_orientation_stands_upright", every_orientation_stands_upright),
    ("nothing_but_pixels_is_left", nothing_but_pixels_is_left),
    ("colours_keep_their_meaning", colours_keep_their_meaning),
    ("a_logo_stays_clear", a_logo_stays_clear),
    ("a_large_photograph_fits", a_large_photograph_fits),
    ("what_follows_a_picture_does_no_harm", what_follows_a_picture_does_no_harm),
    ("every_end_is_told_apart", every_end_is_told_apart),
    ("a_false_program_is_no_child", a_false_program_is_no_child),
    ("one_picture_at_a_time", one_picture_at_a_time),
];

fn sizes(outputs: &[Output]) -> Vec<(Format, u32, u32)> {
    outputs.iter().map(|output| (output.format, output.width, output.height)).collect()
}

fn near(a: [u8; 3], b: [u8; 3]) -> bool {
    a.into_iter().zip(b).all(|(a, b)| a.abs_diff(b) <= 12)
}

fn a_photograph_comes_in_its_sizes() {
    let picture = seeds::jpeg(&seeds::scene(2000, 1500), Way::Baseline);
    let outputs = decode("photo 400,800,1600", picture.as_slice()).unwrap();
    assert_eq!(sizes(&outputs), [(Format::Jpeg, 1600, 1200), (Format::Jpeg, 800, 600), (Format::Jpeg, 400, 300)]);
    for output in &outputs {
        let made = pixels(output).into_rgb8();
        assert!(near(made.get_pixel(10, 10).0, [220, 20, 20]));
        let (x, y) = (made.width() * 3 / 4, made.height() * 3 / 4);
        assert!(near(made.get_pixel(x, y).0, [90, 150, 97]), "{:?}", made.get_pixel(x, y));
    }
}

fn every_kind_is_decoded() {
    for (name, picture) in seeds::all() {
        let outputs = decode("photo 100", picture.as_slice()).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        assert_eq!(outputs.len(), 1);
        pixels(&outputs[0]);
    }
}

#[cfg(feature = "heic")]
fn a_picture_of_an_iphone_is_decoded() {
    for (width, height) in [(200, 150), (1300, 900)] {
        let picture = seeds::heic(&seeds::scene(width, height));
        for output in decode("photo 1600,100", picture.as_slice()).unwrap() {
            let made = pixels(&output).into_rgb8();
            assert!(near(made.get_pixel(10, 10).0, [220, 20, 20]), "{:?}", made.get_pixel(10, 10));
            let (x, y) = (made.width() * 3 / 4, made.height() * 3 / 4);
            assert!(near(made.get_pixel(x, y).0, [90, 150, 97]), "{:?}", made.get_pixel(x, y));
        }
        assert!(decode("photo 100", &picture[..picture.len() / 2]).is_err());
        assert_eq!(decode("scene sphere only tiles", picture.as_slice()).unwrap().len() % 2, 0);
    }
}

/// The red quarter of the scene must lie at the top left, however the camera was held (EXIF 2.32, tag 0x0112).
fn every_orientation_stands_upright() {
    let upright = DynamicImage::from(seeds::scene(120, 80));
    for orientation in 1..=8 {
        // What the camera wrote down: the scene, turned the other way round.
        let lying = match orientation {
            2 => upright.fliph(),
            3 => upright.rotate180(),
            4 => upright.flipv(),
            5 => upright.rotate90().fliph(),
            6 => upright.rotate270(),
            7 => upright.rotate270().fliph(),
            8 => upright.rotate90(),
            _ => upright.clone(),
        };
        let jpeg = seeds::with_exif(&seeds::jpeg(&lying.to_rgb8(), Way::Progressive), orientation);
        let png = seeds::png(&lying, Some(seeds::exif(orientation)), None);
        let webp = seeds::webp(&lying, Some(seeds::exif(orientation)));
        for (name, picture) in [("jpeg", jpeg), ("png", png), ("webp", webp)] {
            for (request, size) in [("photo 120", (120, 80)), ("photo 60", (60, 40))] {
                let made = pixels(&decode(request, picture.as_slice()).unwrap()[0]);
                assert_eq!(made.dimensions(), size, "{name} {orientation}");
                let quarter = |x, y| made.get_pixel(size.0 * x / 4, size.1 * y / 4).0[0] > 150;
                assert_eq!(
                    [quarter(1, 1), quarter(3, 1), quarter(1, 3), quarter(3, 3)],
                    [true, false, false, false],
                    "{name} {orientation}"
                );
            }
        }
    }
}

fn nothing_but_pixels_is_left() {
    let scene = seeds::scene(300, 200);
    let rgb = DynamicImage::from(scene.clone());
    let mut jpeg = seeds::with_exif(&seeds::jpeg(&scene, Way::Baseline), 1);
    jpeg = seeds::with_segment(&jpeg, 0xE1, &[b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>".as_slice(), CANARY].concat());
    jpeg = seeds::with_segment(&jpeg, 0xED, &[b"Photoshop 3.0\0".as_slice(), CANARY].concat());
    jpeg = seeds::with_segment(&jpeg, 0xFE, CANARY);
    jpeg.extend(CANARY);
    let mut png = seeds::png(&rgb, Some(seeds::exif(1)), None);
    png = seeds::with_chunk(&png, *b"tEXt", &[b"Comment\0".as_slice(), CANARY].concat());
    png = seeds::with_chunk(&png, *b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0".as_slice(), CANARY].concat());
    png.extend(CANARY);
    let webp = seeds::webp(&rgb, Some(seeds::exif(1)));
    for picture in [jpeg, png, webp] {
        assert!(picture.windows(CANARY.len()).any(|part| part == CANARY));
        for request in ["photo 300,100", "logo 300,100"] {
            for output in decode(request, picture.as_slice()).unwrap() {
                for trace in
                    [CANARY, b"Exif", b"http://", b"Photoshop", b"ICC_PROFILE", b"eXIf", b"iCCP", b"tEXt", b"iTXt", b"CREATOR"]
                {
                    assert!(!output.bytes.windows(trace.len()).any(|part| part == trace), "{}", String::from_utf8_lossy(trace));
                }
            }
        }
    }
}

/// The same numbers are a stronger red in Display P3: in sRGB the green goes down to nothing.
fn colours_keep_their_meaning() {
    let picture = DynamicImage::from(RgbImage::from_pixel(64, 64, Rgb([200, 60, 60])));
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let middle = |picture: &[u8]| {
        let made = pixels(&decode("photo 64", picture).unwrap()[0]).into_rgb8();
        made.get_pixel(32, 32).0
    };
    let plain = middle(&seeds::png(&picture, None, None));
    assert!(near(plain, [200, 60, 60]), "{plain:?}");
    let segment = [b"ICC_PROFILE\0\x01\x01".as_slice(), &profile].concat();
    let jpeg = seeds::with_segment(&seeds::jpeg(&picture.to_rgb8(), Way::Baseline), 0xE2, &segment);
    for strong in [middle(&seeds::png(&picture, None, Some(profile))), middle(&jpeg)] {
        assert!(near(strong, [217, 48, 54]), "{strong:?}");
    }
    let nonsense = middle(&seeds::png(&picture, None, Some(vec![7; 300])));
    assert!(near(nonsense, [200, 60, 60]), "{nonsense:?}");
}

fn a_logo_stays_clear() {
    let outputs = decode("logo 512", seeds::png(&seeds::disc(1024).into(), None, None).as_slice()).unwrap();
    assert_eq!(sizes(&outputs), [(Format::Png, 512, 512), (Format::Jpeg, 512, 512)]);
    let [clear, white] = [pixels(&outputs[0]), pixels(&outputs[1])];
    assert_eq!(clear.get_pixel(0, 0).0[3], 0);
    assert_eq!(clear.get_pixel(256, 256), Rgba([0, 90, 160, 255]));
    assert!(near(white.to_rgb8().get_pixel(0, 0).0, [255, 255, 255]));
    assert!(near(white.to_rgb8().get_pixel(256, 256).0, [0, 90, 160]));
    // Transparent pixels are black here; they must not darken the edge.
    let edges = clear.to_rgba8().pixels().filter(|pixel| (30..220).contains(&pixel.0[3])).copied().collect::<Vec<_>>();
    assert!(!edges.is_empty() && edges.iter().all(|pixel| near([pixel.0[0], pixel.0[1], pixel.0[2]], [0, 90, 160])));

    let flat = DynamicImage::from(RgbImage::from_pixel(600, 300, Rgb([10, 90, 160])));
    let outputs = decode("logo 512", seeds::png(&flat, None, None).as_slice()).unwrap();
    assert_eq!(sizes(&outputs), [(Format::Png, 512, 256), (Format::Jpeg, 512, 256)], "few colours: a PNG is smaller");
    let noisy = seeds::jpeg(&seeds::scene(600, 300), Way::Baseline);
    assert_eq!(sizes(&decode("logo 512", noisy.as_slice()).unwrap()), [(Format::Jpeg, 512, 256)]);
}

fn a_large_photograph_fits() {
    // 49 million pixels, as the largest phones write them.
    let scene = seeds::scene(7000, 7000);
    for way in [Way::Baseline, Way::Progressive] {
        let outputs = decode("photo 400,800,1600", seeds::jpeg(&scene, way).as_slice()).unwrap();
        assert_eq!(outputs[0].width, 1600);
    }
    let outputs = decode("photo 1600", seeds::png(&scene.into(), None, None).as_slice()).unwrap();
    assert_eq!(outputs[0].width, 1600);
}

/// Phones put a second picture, a film or notes behind the first.
fn what_follows_a_picture_does_no_harm() {
    let picture = seeds::jpeg(&seeds::scene(300, 200), Way::Baseline);
    for after in [vec![0; 5000], picture.clone(), b"<script>alert(1)</script>".to_vec()] {
        let outputs = decode("photo 300", [picture.clone(), after].concat().as_slice()).unwrap();
        assert!(!outputs[0].bytes.windows(8).any(|part| part == b"<script>"));
    }
}

/// Programs that end as a child may, and one that does not end.
fn every_end_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let request = Request::Photo(vec![100]);
    for (number, (words, longest, told)) in [
        ("exec sleep 600", 0, Refused::TooMuchTime),
        ("kill -KILL $$", 60, Refused::TooMuchTime),
        ("kill -ABRT $$", 60, Refused::TooMuchMemory),
        ("kill -SYS $$", 60, Refused::Attack),
        ("kill -SEGV $$", 60, Refused::Attack),
        ("echo too-many-pixels >&2; exit 1", 60, Refused::Picture(Reason::TooManyPixels)),
        ("echo anything >&2; exit 1", 60, Refused::Failed),
        ("exit 2", 60, Refused::Failed),
        ("echo no Landlock >&2; exit 3", 60, Refused::NoJail),
        ("exit 101", 60, Refused::Picture(Reason::Damaged)),
        ("exit 0", 60, Refused::Attack),
        ("printf '\\0'", 60, Refused::Attack),
        ("yes", 60, Refused::Attack),
    ]
    .into_iter()
    .enumerate()
    {
        let program = folder.path().join(number.to_string());
        fs::write(&program, format!("#!/bin/sh\n{words}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        let longest = Duration::from_secs(longest);
        assert_eq!(parent::decode_here(&program, &request, b"x".as_slice(), longest), Err(told), "{words}");
    }
}

fn a_false_program_is_no_child() {
    let request = Request::Photo(vec![100]);
    let ask = |program: &str| parent::decode_here(program.as_ref(), &request, b"x".as_slice(), Duration::from_secs(20));
    assert_eq!(ask("/bin/echo"), Err(Refused::Attack), "it writes what no child of ours does");
    assert_eq!(ask("/nowhere/at/all"), Err(Refused::Failed));
    assert_eq!(decode("photo 100", b"<svg/>".as_slice()), Err(Refused::Picture(Reason::Unknown)));
}

fn one_picture_at_a_time() {
    let picture = seeds::jpeg(&seeds::scene(600, 400), Way::Progressive);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    runtime.block_on(async {
        let seats = Arc::new(Semaphore::new(1));
        let program = std::env::current_exe().unwrap();
        let request = Request::Photo(vec![200]);
        let ask =
            || tokio::spawn(parent::decode(seats.clone(), program.clone(), request.clone(), io::Cursor::new(picture.clone())));
        let asked: Vec<_> = (0..4).map(|_| ask()).collect();
        for answer in asked {
            assert_eq!(answer.await.unwrap().unwrap()[0].width, 200);
        }
        assert_eq!(seats.available_permits(), 1);
        // Nobody waits for it any longer: it goes on all the same, and gives its seat back.
        let given_up = ask();
        while seats.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        given_up.abort();
        let _seat = seats.acquire().await.unwrap();
    });
}
