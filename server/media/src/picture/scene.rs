//! A picture for the tour: photographs, and for looking around a cube of tiles, a preview and pictures to the four sides.

use super::{
    Ending, Out, blur, colour,
    cube::{Source, View},
    decode, encode,
    encode::Effort,
    light::Tables,
    shrink,
};
use crate::{
    Cube, Output, Part, Request,
    believe::PREVIEW,
    frame::Format,
    part::{Side, Tile},
    scene::{PHOTO_WIDTHS, SIDE_SIZES, Scene},
    sphere::{Cover, FACES, Face, SHARP, TILE},
};
use image::{DynamicImage, RgbImage, imageops, metadata::Orientation};
use std::{collections::BTreeSet, io::Write};

pub(super) fn make(request: &Request, scene: &Scene, bytes: Vec<u8>, out: &mut Out<'_, impl Write>) -> Result<(), Ending> {
    let is_flat = scene.cover((1, 1)).is_none();
    let mut decoded = decode::decode(&bytes, if is_flat { decode::MOST_PIXELS } else { decode::MOST_PIXELS_AROUND })?;
    drop(bytes);
    let size = decoded.upright();
    let Some(cover) = scene.cover(size) else {
        blur::pixelate(&mut decoded.pixels, decoded.orientation, &scene.blur);
        let mut picture = decoded.pixels;
        if let Some((width, height)) = request.sizes(size).first() {
            picture = shrink::to_size(picture, decoded.orientation, (*width, *height))?;
        }
        if let Some(profile) = &decoded.profile {
            colour::to_srgb(&mut picture, profile);
        }
        let upright = shrink::turn(picture, decoded.orientation);
        return photographs(request, Part::Photo, upright, &request.sizes(size), out);
    };
    let wanted = scene.wanted(size);
    // Before anything is hidden, so that hiding something does not change the colour of every tile. A mean of a whole line shows nobody.
    let lines = edges(&decoded);
    blur::pixelate(&mut decoded.pixels, decoded.orientation, &scene.blur);
    let (picture, cover, back) = upright(decoded, cover, lines)?;
    Around { request, source: Source::new(&picture, &cover, back), cover, wanted, back }.make(out)
}

/// The means of the first and last line, once the picture stands upright.
fn edges(decoded: &decode::Decoded) -> [[u8; 3]; 2] {
    let (width, height) = (decoded.pixels.width(), decoded.pixels.height());
    // Where the upright picture's first line lies: as a line or as a column, at the beginning or at the end.
    let (is_line, first_at_start) = match decoded.orientation {
        Orientation::NoTransforms | Orientation::FlipHorizontal => (true, true),
        Orientation::Rotate180 | Orientation::FlipVertical => (true, false),
        Orientation::Rotate90 | Orientation::Rotate90FlipH => (false, true),
        Orientation::Rotate270 | Orientation::Rotate270FlipH => (false, false),
    };
    let mean = |at_start: bool| {
        let (x, y, w, h) = match (is_line, at_start) {
            (true, true) => (0, 0, width, 1),
            (true, false) => (0, height.saturating_sub(1), width, 1),
            (false, true) => (0, 0, 1, height),
            (false, false) => (width.saturating_sub(1), 0, 1, height),
        };
        let line = encode::on_white(&decoded.pixels.crop_imm(x, y, w, h)).into_owned();
        let count = u64::from(w) * u64::from(h);
        let sums = line.pixels().fold([0_u64; 3], |[r, g, b], pixel| {
            let [red, green, blue] = pixel.0.map(u64::from);
            [r + red, g + green, b + blue]
        });
        sums.map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX))
    };
    [mean(first_at_start), mean(!first_at_start)]
}

/// The picture upright, in sRGB and without transparency, and not much finer than its cube.
fn upright(decoded: decode::Decoded, cover: Cover, lines: [[u8; 3]; 2]) -> Result<(RgbImage, Cover, [[u8; 3]; 2]), Ending> {
    let (mut pixels, orientation) = (decoded.pixels, decoded.orientation);
    let (width, height) = shrink::turned(orientation, (pixels.width(), pixels.height()));
    let crowd = cover.crowd(f64::from(cover.cube()));
    // A strip is made smaller at once: phones make it much finer than anybody sees it, and turning it needs its memory twice. For a whole
    // sphere that would need more memory than sampling it more often.
    let size = if cover.is_whole() || crowd <= SHARP { (width, height) } else { shrunk((width, height), SHARP / crowd) };
    pixels = shrink::to_size(pixels, orientation, size)?;
    let mut lines =
        lines.map(|[red, green, blue]| DynamicImage::from(RgbImage::from_pixel(1, 1, image::Rgb([red, green, blue]))));
    if let Some(profile) = &decoded.profile {
        colour::to_srgb(&mut pixels, profile);
        for line in &mut lines {
            colour::to_srgb(line, profile);
        }
    }
    let back = lines.map(|line| line.to_rgb8().get_pixel(0, 0).0);
    let pixels = match shrink::turn(pixels, orientation) {
        DynamicImage::ImageRgb8(pixels) => pixels,
        other => encode::on_white(&other).into_owned(),
    };
    Ok((pixels, cover.resized(size), back))
}

fn shrunk((width, height): (u32, u32), by: f64) -> (u32, u32) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "smaller than it was")]
    let scaled = |length: u32| ((f64::from(length) * by).round() as u32).clamp(1, length);
    (scaled(width), scaled(height))
}

/// A picture in several sizes and both formats, the largest first.
fn photographs(
    request: &Request,
    part: Part,
    mut picture: DynamicImage,
    sizes: &[(u32, u32)],
    out: &mut Out<'_, impl Write>,
) -> Result<(), Ending> {
    for (width, height) in sizes.iter().copied() {
        picture = shrink::to_size(picture, Orientation::NoTransforms, (width, height))?;
        for (format, bytes) in super::encode(request, &picture)? {
            out.write(&Output { part, format, width, height, bytes })?;
        }
    }
    Ok(())
}

/// What is made of a picture that lies around who looks.
struct Around<'a> {
    request: &'a Request,
    source: Source<'a>,
    cover: Cover,
    wanted: BTreeSet<Part>,
    back: [[u8; 3]; 2],
}

impl Around<'_> {
    fn make(&self, out: &mut Out<'_, impl Write>) -> Result<(), Ending> {
        let (cube, levels) = (self.cover.cube(), self.cover.levels());
        let [sky, ground] = self.back;
        out.json(Part::Cube, (cube, cube), &Cube::new(levels, sky, ground))?;
        let mut preview = RgbImage::new(PREVIEW, PREVIEW * 6);
        let tables = Tables::new();
        for (place, face) in (0_i64..).zip(FACES) {
            let small = self.face(face, &tables, out)?;
            let small = shrink::to_size(small.into(), Orientation::NoTransforms, (PREVIEW, PREVIEW))?.into_rgb8();
            imageops::replace(&mut preview, &small, 0, place * i64::from(PREVIEW));
        }
        let bytes = encode::preview(&preview)?;
        out.write(&Output { part: Part::Preview, format: Format::Jpeg, width: PREVIEW, height: PREVIEW * 6, bytes })?;
        if self.wanted.contains(&Part::Photo) {
            let most = PHOTO_WIDTHS.into_iter().max().unwrap_or(0);
            let width = self.cover.middle_width(most);
            let size = (width, crate::request::scaled(width, 1, 2));
            let view = self.source.window(self.cover.middle(), size);
            photographs(self.request, Part::Photo, view.pixels.into(), &self.request.sizes(size), out)?;
        }
        Ok(())
    }

    /// A face with its tiles, and with the picture to that side. Gives back its coarsest level.
    fn face(&self, face: Face, tables: &Tables, out: &mut Out<'_, impl Write>) -> Result<RgbImage, Ending> {
        let finest = self.cover.levels();
        let View { mut pixels, shows } = self.source.face(face, self.cover.cube());
        let mut shown: BTreeSet<Tile> =
            squares(face, finest).zip(shows).filter(|(_, shows)| *shows).map(|(tile, _)| tile).collect();
        let mut side = Side::ALL.into_iter().find(|side| side.face() == face).map(Part::Side);
        side = side.filter(|side| self.wanted.contains(side) && !shown.is_empty());
        for level in (1..=finest).rev() {
            let effort = if level == finest && level > 1 { Effort::Fast } else { Effort::Small };
            for tile in shown.iter().filter(|tile| self.wanted.contains(&Part::Tile(**tile))) {
                let at = |number: u8| u32::from(number) * TILE;
                let square = imageops::crop_imm(&pixels, at(tile.col), at(tile.row), TILE, TILE).to_image();
                let bytes = encode::tile(&square, effort)?;
                out.write(&Output { part: Part::Tile(*tile), format: Format::Jpeg, width: TILE, height: TILE, bytes })?;
            }
            // From the coarsest level that is large enough.
            let is_last = level == 1 || pixels.width() / 2 < SIDE_SIZES.into_iter().max().unwrap_or(0);
            if let Some(part) = side.filter(|_| is_last) {
                side = None;
                let sizes = SIDE_SIZES.map(|size| size.min(self.cover.cube()));
                let sizes: Vec<(u32, u32)> = sizes.into_iter().map(|size| (size, size)).collect();
                photographs(self.request, part, DynamicImage::from(pixels.clone()), &sizes, out)?;
            }
            if level > 1 {
                pixels = tables.halve(&pixels);
                shown = shown.into_iter().filter_map(Tile::parent).collect();
            }
        }
        Ok(pixels)
    }
}

/// The tiles of a face on a level, row by row.
fn squares(face: Face, level: u8) -> impl Iterator<Item = Tile> {
    let across = Tile::across(level);
    (0..across).flat_map(move |row| (0..across).map(move |col| Tile { level, face, row, col }))
}
