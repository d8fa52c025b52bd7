//! What comes of pictures for looking around: a drawn sphere with coloured discs in known directions, of which tiles, sides and preview are
//! asked where they show them.
#![allow(clippy::cast_precision_loss, reason = "places in small pictures")]

use crate::{
    Test,
    seeds::{self, CANARY, Way, avif, decode, pixels},
};
use image::{Rgb, RgbImage};
use media::{Cube, FACES, Face, Facts, Format, Output, Part, Refused, Side, Tile};
use std::{
    collections::{BTreeMap, BTreeSet},
    f64::consts::{FRAC_PI_2, PI, TAU},
};

pub const ALL: &[Test] = &[
    ("a_sphere_shows_its_discs_where_they_are", a_sphere_shows_its_discs_where_they_are),
    ("a_strip_shows_its_discs_where_they_are", a_strip_shows_its_discs_where_they_are),
    ("a_crop_shows_its_discs_where_they_are", a_crop_shows_its_discs_where_they_are),
    ("sides_and_middle_show_the_discs_where_they_are", sides_and_middle_show_the_discs_where_they_are),
    ("hiding_changes_only_what_it_touches", hiding_changes_only_what_it_touches),
    ("what_was_hidden_is_nowhere", what_was_hidden_is_nowhere),
    ("a_flat_scene_comes_as_avif_and_jpeg", a_flat_scene_comes_as_avif_and_jpeg),
    ("the_head_is_looked_at", the_head_is_looked_at),
    ("nothing_but_pixels_is_left_of_a_scene", nothing_but_pixels_is_left_of_a_scene),
    ("a_strip_that_lies_on_its_side_stands_up", a_strip_that_lies_on_its_side_stands_up),
    ("a_large_sphere_fits_into_its_memory", a_large_sphere_fits_into_its_memory),
    ("noise_is_not_endless", noise_is_not_endless),
];

/// The discs: yaw and pitch in degrees. All round, halfway up and down, near the poles, and the poles.
const DISCS: [(f64, f64); 22] = [
    (0.0, 0.0),
    (45.0, 0.0),
    (90.0, 0.0),
    (135.0, 0.0),
    (180.0, 0.0),
    (-135.0, 0.0),
    (-90.0, 0.0),
    (-45.0, 0.0),
    (0.0, 45.0),
    (90.0, 45.0),
    (180.0, 45.0),
    (-90.0, 45.0),
    (20.0, -45.0),
    (110.0, -45.0),
    (-160.0, -45.0),
    (-70.0, -45.0),
    (30.0, 80.0),
    (-150.0, 80.0),
    (60.0, -80.0),
    (-120.0, -80.0),
    (0.0, 90.0),
    (0.0, -90.0),
];
/// The radius of a disc in degrees.
const RADIUS: f64 = 3.0;
/// As far as a disc may lie from where it belongs, in degrees.
const EXACT: f64 = 0.5;

/// Every disc has a colour of its own: strong red or blue, and a hue of green that tells them apart.
fn colour(disc: usize) -> [u8; 3] {
    let step = (disc / 2) as u8 * 23;
    if disc.is_multiple_of(2) { [255, step, 0] } else { [0, step, 255] }
}

fn arrow((yaw, pitch): (f64, f64)) -> [f64; 3] {
    let (yaw, pitch) = (yaw.to_radians(), pitch.to_radians());
    [yaw.sin() * pitch.cos(), pitch.sin(), -yaw.cos() * pitch.cos()]
}

fn angle(a: [f64; 3], b: [f64; 3]) -> f64 {
    let length = |v: [f64; 3]| v.iter().map(|x| x * x).sum::<f64>().sqrt();
    let dot: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
    (dot / length(a) / length(b)).clamp(-1.0, 1.0).acos().to_degrees()
}

/// Gray, with the discs, each pixel looked up by its direction.
fn drawn(width: u32, height: u32, direction: impl Fn(f64, f64) -> (f64, f64)) -> RgbImage {
    let (arrows, edge) = (DISCS.map(arrow), RADIUS.to_radians().cos());
    RgbImage::from_fn(width, height, |x, y| {
        let (yaw, pitch) = direction((f64::from(x) + 0.5) / f64::from(width), (f64::from(y) + 0.5) / f64::from(height));
        let here = arrow((yaw.to_degrees(), pitch.to_degrees()));
        // Every arrow is of length 1. Written out, because this is asked a hundred million times in a build that is not optimised.
        let found = arrows.iter().position(|disc| disc[0] * here[0] + disc[1] * here[1] + disc[2] * here[2] > edge);
        Rgb(found.map_or([128; 3], colour))
    })
}

fn sphere(width: u32) -> RgbImage {
    drawn(width, width / 2, |x, y| ((x - 0.5) * TAU, (0.5 - y) * PI))
}

fn strip(width: u32, height: u32, degrees: f64) -> RgbImage {
    let across = degrees.to_radians();
    let radius = f64::from(width) / across;
    drawn(width, height, move |x, y| ((x - 0.5) * across, ((0.5 - y) * f64::from(height) / radius).atan()))
}

/// The direction of a place on a face, both from −1 to 1, by the table in the notes on the pyramid and not by the code that is tried.
fn on_face(face: Face, a: f64, b: f64) -> [f64; 3] {
    match face {
        Face::Front => [a, -b, -1.0],
        Face::Back => [-a, -b, 1.0],
        Face::Up => [a, 1.0, -b],
        Face::Down => [a, -1.0, b],
        Face::Left => [-1.0, -b, -a],
        Face::Right => [1.0, -b, a],
    }
}

fn is(disc: usize, pixel: Rgb<u8>) -> bool {
    colour(disc).into_iter().zip(pixel.0).all(|(a, b)| a.abs_diff(b) <= 11)
}

/// Where the pictures show each disc: for each the mean of the directions of its pixels.
#[derive(Default)]
struct Found(BTreeMap<usize, ([f64; 3], u32)>);

impl Found {
    /// Looks through a picture; `direction` says where one of its places is seen.
    fn search(&mut self, picture: &RgbImage, direction: impl Fn(f64, f64) -> [f64; 3]) {
        let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
        for (x, y, pixel) in picture.enumerate_pixels() {
            // Nothing but a disc is as strong as that.
            if pixel.0.iter().all(|channel| *channel < 244) {
                continue;
            }
            let Some(disc) = (0..DISCS.len()).find(|disc| is(*disc, *pixel)) else { continue };
            // The edges of discs have colours of their own, some of which belong to others.
            let around = [(x.wrapping_sub(2), y), (x + 2, y), (x, y.wrapping_sub(2)), (x, y + 2)];
            if !around.into_iter().all(|(x, y)| picture.get_pixel_checked(x, y).is_none_or(|pixel| is(disc, *pixel))) {
                continue;
            }
            let seen = direction((f64::from(x) + 0.5) / width, (f64::from(y) + 0.5) / height);
            let length = seen.iter().map(|x| x * x).sum::<f64>().sqrt();
            // A pixel at the corner of a face is a smaller part of the sphere than one in its middle.
            let weight = length.powi(-3);
            let (sum, count) = self.0.entry(disc).or_insert(([0.0; 3], 0));
            for (sum, part) in sum.iter_mut().zip(seen) {
                *sum += part / length * weight;
            }
            *count += 1;
        }
    }

    /// All of these discs were found, each where it belongs.
    fn are_right(&self, expected: impl IntoIterator<Item = usize>, what: &str) {
        let mut worst: f64 = 0.0;
        for disc in expected {
            let (seen, count) = self.0.get(&disc).unwrap_or_else(|| panic!("{what}: the disc at {:?} is not there", DISCS[disc]));
            let off = angle(*seen, arrow(DISCS[disc]));
            assert!(off < EXACT && *count > 10, "{what}: the disc at {:?} is {off:.2}° away ({count} pixels)", DISCS[disc]);
            worst = worst.max(off);
        }
        println!("{what}: at most {worst:.3}° away");
    }
}

fn tiles(outputs: &[Output]) -> BTreeMap<Tile, &Output> {
    let tile = |output| match output {
        &Output { part: Part::Tile(tile), .. } => Some((tile, output)),
        _ => None,
    };
    outputs.iter().filter_map(tile).collect()
}

fn cube(outputs: &[Output]) -> Cube {
    Cube::read(&outputs.iter().find(|output| output.part == Part::Cube).expect("the cube").bytes).expect("it is read")
}

/// Each level of tiles shows the discs where they belong.
fn tiles_are_right(outputs: &[Output], expected: &[usize], what: &str) {
    for level in 1..=cube(outputs).levels {
        let mut found = Found::default();
        for (tile, output) in tiles(outputs).into_iter().filter(|(tile, _)| tile.level == level) {
            let squares = f64::from(1 << (level - 1));
            let place = |number: u8, at: f64| (f64::from(number) + at) / squares * 2.0 - 1.0;
            found.search(&pixels(output).into_rgb8(), |x, y| on_face(tile.face, place(tile.col, x), place(tile.row, y)));
        }
        found.are_right(expected.iter().copied(), &format!("{what}, level {level}"));
    }
    // The preview is coarse: a pixel is more than a degree. But no face is in another's place, or turned.
    let preview = outputs.iter().find(|output| output.part == Part::Preview).expect("a preview");
    assert!(preview.bytes.len() <= 3072, "{} bytes", preview.bytes.len());
}

fn a_sphere_shows_its_discs_where_they_are() {
    let outputs = decode("scene sphere only tiles", seeds::fine_jpeg(&sphere(3072)).as_slice()).unwrap();
    assert_eq!(cube(&outputs).levels, 2);
    assert_eq!(tiles(&outputs).len(), 30);
    tiles_are_right(&outputs, &(0..DISCS.len()).collect::<Vec<_>>(), "sphere");
    background_is_right(&outputs);
    preview_is_right(&outputs);
}

/// The poles have discs, so the first line is the one's colour and the last the other's, within what JPEG changes.
fn background_is_right(outputs: &[Output]) {
    let cube = cube(outputs);
    for (found, disc) in [(&cube.sky, 20), (&cube.ground, 21)] {
        let number = u32::from_str_radix(&found[1..], 16).unwrap().to_be_bytes();
        assert!(colour(disc).into_iter().zip([number[1], number[2], number[3]]).all(|(a, b)| a.abs_diff(b) < 20), "{found}");
    }
}

/// The discs in the middle of each face are in the middle of its place in the preview: back, down, front, left, right, up.
fn preview_is_right(outputs: &[Output]) {
    let preview = outputs.iter().find(|output| output.part == Part::Preview).unwrap();
    let preview = pixels(preview).into_rgb8();
    for (place, disc) in [(0, 4), (1, 21), (2, 0), (3, 6), (4, 2), (5, 20)] {
        let middle = preview.get_pixel(32, place * 64 + 32).0;
        let [red, _, blue] = middle;
        let [expected, _, _] = colour(disc);
        assert_eq!(red > blue, expected > 0, "face {place}: {middle:?}");
    }
}

/// The discs that lie well inside what a picture shows.
fn inside(half_yaw: f64, low: f64, high: f64) -> Vec<usize> {
    let inside = |(yaw, pitch): (f64, f64)| yaw.abs() < half_yaw - 6.0 && pitch > low + 4.0 && pitch < high - 4.0;
    (0..DISCS.len()).filter(|disc| inside(DISCS[*disc])).collect()
}

fn a_strip_shows_its_discs_where_they_are() {
    let picture = strip(2400, 1500, 200.0);
    let half = (750.0 / (2400.0 / 200_f64.to_radians())).atan().to_degrees();
    let outputs = decode("scene strip 200 only tiles", seeds::fine_jpeg(&picture).as_slice()).unwrap();
    let expected = inside(100.0, -half, half);
    assert!(expected.len() >= 5, "{expected:?}");
    tiles_are_right(&outputs, &expected, "strip");
    // What is only background is left out; what is around stays.
    let keys: BTreeSet<String> = tiles(&outputs).keys().map(|tile| tile.key()).collect();
    assert!(keys.contains("1f00") && keys.contains("1r00") && !keys.contains("1b00") && !keys.contains("2b11"), "{keys:?}");
    // Nearly all round: the seam is inside.
    let outputs = decode("scene strip 360 only tiles", seeds::fine_jpeg(&strip(3600, 1200, 360.0)).as_slice()).unwrap();
    let half = (600.0 / (3600.0 / TAU)).atan().to_degrees();
    tiles_are_right(&outputs, &inside(187.0, -half, half), "strip all round");
    // Much finer than a cube can show.
    let outputs = decode("scene strip 60 only tiles", seeds::fine_jpeg(&strip(4000, 1500, 60.0)).as_slice()).unwrap();
    assert_eq!(cube(&outputs).cube, 2048);
    tiles_are_right(&outputs, &[0], "fine strip");
}

fn a_crop_shows_its_discs_where_they_are() {
    // 240° × 100°, more sky than ground: from 70° to −30°.
    let (full, width, height) = (3600.0, 2400, 1000);
    let picture =
        drawn(width, height, |x, y| ((x - 0.5) * f64::from(width) / full * TAU, FRAC_PI_2 - (200.0 + y * 1000.0) / 1800.0 * PI));
    let outputs = decode("scene crop 3600,1800,600,200 only tiles", seeds::fine_jpeg(&picture).as_slice()).unwrap();
    let expected = inside(120.0, -30.0, 70.0);
    assert!(expected.len() >= 6, "{expected:?}");
    tiles_are_right(&outputs, &expected, "crop");
}

fn sides_and_middle_show_the_discs_where_they_are() {
    let outputs = decode("scene sphere", seeds::fine_jpeg(&sphere(1600)).as_slice()).unwrap();
    for (side, discs, yaw) in
        [(Side::Front, [0], 0.0), (Side::Right, [2], 90.0), (Side::Back, [4], 180.0), (Side::Left, [6], -90.0_f64)]
    {
        let jpegs = outputs.iter().filter(|output| output.part == Part::Side(side) && output.format == Format::Jpeg);
        for output in jpegs {
            let mut found = Found::default();
            found.search(&pixels(output).into_rgb8(), |x, y| turned([2.0 * x - 1.0, 1.0 - 2.0 * y, -1.0], yaw));
            found.are_right(discs, &format!("{side:?} at {} pixels", output.width));
        }
        assert_eq!(outputs.iter().filter(|output| output.part == Part::Side(side)).count(), 4);
    }
    let half = 50_f64.to_radians().tan();
    for output in outputs.iter().filter(|output| output.part == Part::Photo && output.format == Format::Jpeg) {
        let mut found = Found::default();
        found.search(&pixels(output).into_rgb8(), |x, y| [half * (2.0 * x - 1.0), half * (0.5 - y), -1.0]);
        found.are_right([0, 1, 7], &format!("the middle at {} pixels", output.width));
        assert_eq!(output.height, output.width.div_ceil(2));
    }
    for output in outputs.iter().filter(|output| output.format == Format::Avif) {
        avif(output);
    }
}

/// Turned to the right.
fn turned([x, y, z]: [f64; 3], yaw: f64) -> [f64; 3] {
    let (sin, cos) = yaw.to_radians().sin_cos();
    [x * cos - z * sin, y, x * sin + z * cos]
}

/// Every pixel is another, so that nothing stays the same by chance.
fn busy(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb([(x * 13 % 200) as u8, (y * 7 % 200) as u8, ((x / 8) ^ (y / 8)) as u8]))
}

fn hiding_changes_only_what_it_touches() {
    // Beside the middle, over the seam, at the pole: few of them in front, because that makes pictures to the sides again.
    for (shape, picture, regions) in [
        ("sphere", busy(3072, 1536), ["9900,4000,100,400", "2000,0,300,200"].as_slice()),
        ("strip 200", busy(2000, 900), &["6300,4700,200,300"]),
        ("crop 3600,1800,600,200", busy(2400, 1000), &["100,5900,250,250"]),
    ] {
        let picture = seeds::fine_jpeg(&picture);
        for region in regions {
            let plain = decode(&format!("scene {shape} only tiles"), picture.as_slice()).unwrap();
            let hidden = decode(&format!("scene {shape} blur {region} only tiles"), picture.as_slice()).unwrap();
            let again = decode(&format!("scene {shape} blur {region} only {region}"), picture.as_slice()).unwrap();
            let (plain, hidden, again) = (tiles(&plain), tiles(&hidden), tiles(&again));
            assert!(plain.keys().eq(hidden.keys()));
            let changed: BTreeSet<Tile> = plain.keys().copied().filter(|tile| plain[tile].bytes != hidden[tile].bytes).collect();
            let made: BTreeSet<Tile> = again.keys().copied().collect();
            assert!(!changed.is_empty() && changed.is_subset(&made), "{shape} {region}: {changed:?} {made:?}");
            // What is made again is what all of it made anew would be.
            assert!(again.iter().all(|(tile, output)| hidden[tile].bytes == output.bytes), "{shape} {region}");
            // Rather one too many, but not all of them.
            assert!(
                made.len() <= changed.len() + 4 && made.len() < plain.len(),
                "{shape} {region}: {} for {}",
                made.len(),
                changed.len()
            );
        }
    }
}

fn what_was_hidden_is_nowhere() {
    // A disc in front, of which nothing may be left in anything that is made.
    let picture = seeds::fine_jpeg(&sphere(1600));
    let outputs = decode("scene sphere blur 4850,4700,300,600", picture.as_slice()).unwrap();
    let [red, green, blue] = colour(0);
    for output in outputs.iter().filter(|output| output.format == Format::Jpeg) {
        let strong = |pixel: &Rgb<u8>| [red, green, blue].into_iter().zip(pixel.0).all(|(a, b)| a.abs_diff(b) <= 8);
        let left = pixels(output).into_rgb8().pixels().filter(|pixel| strong(pixel)).count();
        // Squares in its middle are wholly its colour; its edge, by which one would know it, is gone.
        let shape = |output: &Output| output.part == Part::Side(Side::Front);
        if shape(output) {
            let side = f64::from(output.width) * 2.0 * RADIUS.to_radians().tan() / 2.0;
            assert!((left as f64) < side * side * 0.3, "{:?}: {left}", output.part);
        }
    }
    // A photograph: what is in the region is squares, whichever way it was held.
    let flat =
        decode("scene flat blur 0,0,5000,5000", seeds::with_exif(&seeds::fine_jpeg(&busy(600, 400)), 6).as_slice()).unwrap();
    let jpeg = flat.iter().find(|output| output.format == Format::Jpeg && output.width == 400).unwrap();
    let made = pixels(jpeg).into_rgb8();
    let rough = |x0: u32, y0: u32| -> u32 {
        let differ = |x: u32, y: u32| u32::from(made.get_pixel(x, y).0[0].abs_diff(made.get_pixel(x + 1, y).0[0]));
        (0..30).flat_map(|y| (0..30).map(move |x| (x, y))).map(|(x, y)| differ(x0 + x, y0 + y)).sum()
    };
    assert!(rough(85, 130) * 4 < rough(300, 400), "{} {}", rough(85, 130), rough(300, 400));
}

fn a_flat_scene_comes_as_avif_and_jpeg() {
    let outputs = decode("scene flat", seeds::jpeg(&seeds::scene(1000, 750), Way::Progressive).as_slice()).unwrap();
    let sizes: Vec<_> = outputs.iter().map(|output| (output.format, output.width, output.height)).collect();
    let both = |width, height| [(Format::Avif, width, height), (Format::Jpeg, width, height)];
    assert_eq!(sizes, [both(1000, 750), both(800, 600), both(400, 300)].concat());
    for output in &outputs {
        match output.format {
            Format::Avif => avif(output),
            _ => drop(pixels(output)),
        }
    }
}

fn the_head_is_looked_at() {
    let look = |picture: &[u8]| decode("look", picture).map(|outputs| Facts::read(&outputs[0].bytes).unwrap());
    for (name, picture) in seeds::all() {
        let facts = look(&picture).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        assert!(facts.gpano.is_none() && facts.width > 0, "{name}: {facts:?}");
    }
    let lying = seeds::with_exif(&seeds::jpeg(&seeds::scene(60, 40), Way::Baseline), 6);
    assert_eq!((look(&lying).unwrap().width, look(&lying).unwrap().height), (40, 60));
    let xmp = |text: &str| [b"http://ns.adobe.com/xap/1.0/\0".as_slice(), text.as_bytes()].concat();
    let sphere = "<x:xmpmeta><rdf:Description GPano:ProjectionType=\"equirectangular\" GPano:FullPanoWidthPixels=\"120\"
        GPano:FullPanoHeightPixels=\"60\" GPano:CroppedAreaLeftPixels=\"30\" GPano:CroppedAreaTopPixels=\"10\"
        GPano:PoseHeadingDegrees=\"271.5\" exif:GPSLatitude=\"CANARY 52.5163N\"/></x:xmpmeta>";
    let picture = seeds::with_segment(&seeds::jpeg(&seeds::scene(60, 40), Way::Baseline), 0xE1, &xmp(sphere));
    let facts = look(&picture).unwrap();
    assert_eq!(facts.gpano.unwrap().heading, Some(271.5));
    let crop = media::Crop { full_width: 120, full_height: 60, left: 30, top: 10 };
    assert_eq!(facts.shape(), Some(media::Shape::Sphere { crop: Some(crop) }));
    let answer = decode("look", picture.as_slice()).unwrap();
    assert!(!String::from_utf8_lossy(&answer[0].bytes).contains("CANARY"));
    for (name, picture) in [("an SVG", b"<svg/>".as_slice()), ("nothing", b""), ("half a head", b"\xFF\xD8\xFF\xE0\0")] {
        assert!(matches!(look(picture), Err(Refused::Picture(_))), "{name}");
    }
}

fn nothing_but_pixels_is_left_of_a_scene() {
    let mut jpeg = seeds::with_exif(&seeds::jpeg(&seeds::scene(800, 400), Way::Baseline), 1);
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPano:ProjectionType=\"".as_slice(), CANARY, b"\""].concat();
    jpeg = seeds::with_segment(&jpeg, 0xE1, &xmp);
    jpeg = seeds::with_segment(&jpeg, 0xFE, CANARY);
    jpeg.extend(CANARY);
    for request in ["look", "scene flat", "scene sphere", "scene strip 120"] {
        for output in decode(request, jpeg.as_slice()).unwrap() {
            for trace in [CANARY, b"Exif", b"http://", b"xmp", b"ICC_PROFILE", b"mime", b"CREATOR", b"\xFF\xFE\0"] {
                let found = output.format != Format::Json || trace == CANARY;
                assert!(
                    !found || !output.bytes.windows(trace.len()).any(|part| part == trace),
                    "{request} {:?} {:?}",
                    output.part,
                    String::from_utf8_lossy(trace)
                );
            }
        }
    }
}

fn a_strip_that_lies_on_its_side_stands_up() {
    let upright = image::DynamicImage::from(strip(2000, 1000, 200.0));
    let lying = seeds::with_exif(&seeds::fine_jpeg(&upright.rotate270().into_rgb8()), 6);
    let outputs = decode("scene strip 200 only tiles", lying.as_slice()).unwrap();
    tiles_are_right(&outputs, &[0, 1, 2, 6, 7], "strip on its side");
}

fn a_large_sphere_fits_into_its_memory() {
    // Smooth, so that drawing and packing it takes no time; the memory is the same.
    let picture = RgbImage::from_fn(8192, 4096, |x, y| Rgb([(x / 32) as u8, (y / 16) as u8, 128]));
    for (name, file) in
        [("baseline", seeds::jpeg(&picture, Way::Baseline)), ("progressive, all of its colours", seeds::full_jpeg(&picture))]
    {
        let outputs = decode("scene sphere only tiles", file.as_slice()).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        assert_eq!(tiles(&outputs).len(), 126, "{name}");
        assert_eq!(outputs.len(), 128, "{name}");
    }
}

fn noise_is_not_endless() {
    let noise = RgbImage::from_fn(700, 500, |x, y| Rgb([(x * y) as u8, ((x * 7) ^ (y * 13)) as u8, (x + y * y) as u8]));
    assert_eq!(decode("scene flat", seeds::jpeg(&noise, Way::Baseline).as_slice()).unwrap().len(), 4);
    let outputs = decode("scene sphere only tiles", seeds::jpeg(&noise, Way::Baseline).as_slice()).unwrap();
    assert_eq!(outputs.len(), 8);
    assert!(FACES.len() == 6 && outputs.iter().all(|output| output.bytes.len() < 400_000));
}
