//! `cargo run --release -p stage --example views <tour> <out> [part] [stage…]`: stages as PNG to look at: the whole picture, and what one sees to
//! eight sides at the size of a phone.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::many_single_char_names,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a tool to look with"
)]

use std::{fs::File, io::BufWriter, path::Path, time::Instant};

use stage::{Drawings, Image, Picture};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [tour, out, rest @ ..] = &words[..] else { panic!("views <tour> <out> [part] [stage…]") };
    let part: f32 = rest.first().and_then(|word| word.parse().ok()).unwrap_or(0.5);
    let drawings = Drawings::of(Path::new(tour));
    let all = drawings.stages().expect("stages");
    let chosen: Vec<_> = all.iter().filter(|name| rest.len() < 2 || rest[1..].contains(name)).collect();
    for name in chosen {
        let start = Instant::now();
        let theatre = drawings.build(name).unwrap_or_else(|error| panic!("{name}: {error:#}"));
        let built = start.elapsed();
        let image = theatre.render(part);
        println!(
            "{name}: built {built:.1?}, all {:.1?}, {}×{}, JPEG {} KB",
            start.elapsed(),
            image.width,
            image.height,
            image.jpeg().expect("JPEG").len() / 1024
        );
        for point in drawings.points(name).expect("points") {
            println!("  {} yaw {:.1} pitch {:.1}", point.name, point.yaw, point.pitch);
        }
        let stage = drawings.stage(name).expect("stage");
        save(&image, &Path::new(out).join(format!("{name}.png")));
        if matches!(stage.picture, Picture::Sphere { .. }) {
            save(&around(&image), &Path::new(out).join(format!("{name}-views.png")));
        }
    }
}

/// Eight views of 360 by 480, 75 degrees wide, beginning at the middle of the picture, and one to the feet.
fn around(sphere: &Image) -> Image {
    let (w, h) = (360, 480);
    let mut image = Image { width: w * 4, height: h * 2, pixels: vec![0; w * 4 * h * 2 * 3] };
    for view in 0..8 {
        let (yaw, pitch) = (view as f32 * 45.0, if view == 7 { -55.0f32 } else { -3.0 });
        let (sp, cp) = pitch.to_radians().sin_cos();
        let focal = w as f32 / 2.0 / 37.5f32.to_radians().tan();
        for y in 0..h {
            for x in 0..w {
                let (a, b) = ((x as f32 - 180.0) / focal, (240.0 - y as f32) / focal);
                let (forward, up) = (cp - b * sp, sp + b * cp);
                let heading = yaw.to_radians() + a.atan2(forward);
                let rise = up.atan2(a.hypot(forward));
                let s = (heading / std::f32::consts::TAU + 0.5).rem_euclid(1.0);
                let from = ((0.5 - rise / std::f32::consts::PI) * sphere.height as f32) as usize * sphere.width
                    + ((s * sphere.width as f32) as usize).min(sphere.width - 1);
                let to = (view / 4 * h + y) * w * 4 + view % 4 * w + x;
                let source = from.min(sphere.width * sphere.height - 1) * 3;
                let (target, bytes) = (to * 3, &sphere.pixels[source..source + 3]);
                image.pixels[target..target + 3].copy_from_slice(bytes);
            }
        }
    }
    image
}

fn save(image: &Image, path: &Path) {
    let file = BufWriter::new(File::create(path).expect("a file"));
    let mut encoder = png::Encoder::new(file, image.width as u32, image.height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&image.pixels)).expect("PNG");
}
