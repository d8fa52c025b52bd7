//! What is said about a picture in numbers: what kind it is, and how its tiles lie. Written by the child, so no number is believed before
//! it was looked at.

use crate::{
    part::Tile,
    request::LONGEST_SIDE,
    scene::{Crop, Scene, Shape},
    sphere::{MOST_LEVELS, TILE},
};
use serde::{Deserialize, Serialize};

/// As long as such a text may be.
const MOST_BYTES: usize = 2048;

/// What kind of file came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    WebP,
    /// HEIC.
    Heic,
}

/// What the head of a picture says. Whether its pixels are good, only decoding shows.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The kind of file.
    pub format: Kind,
    /// Its width, once it stands upright.
    pub width: u32,
    /// Its height, once it stands upright.
    pub height: u32,
    /// What the camera wrote down about a panorama.
    pub gpano: Option<Gpano>,
}

/// What of GPano is numbers. Nothing else of a picture's notes comes out of the process that reads them; where it was taken never does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gpano {
    /// Whether the projection is equirectangular (or not named), and not a cylinder.
    pub equirectangular: bool,
    /// Width of the whole sphere in pixels.
    pub full_width: Option<u32>,
    /// Height of the whole sphere in pixels.
    pub full_height: Option<u32>,
    /// Width of this part when it was made.
    pub cropped_width: Option<u32>,
    /// Height of this part when it was made.
    pub cropped_height: Option<u32>,
    /// Where this part begins from the left.
    pub left: Option<i32>,
    /// Where this part begins from the top.
    pub top: Option<i32>,
    /// Where the middle of the sphere looks to, in degrees from north.
    pub heading: Option<f64>,
    /// How the camera was tilted, in degrees.
    pub pitch: Option<f64>,
    /// How the camera was rolled, in degrees.
    pub roll: Option<f64>,
    /// Where one looks at first, in degrees from the middle.
    pub view_heading: Option<f64>,
    /// How high one looks at first, in degrees.
    pub view_pitch: Option<f64>,
}

/// How the tiles of a scene lie, and what colour is where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cube {
    /// The side of a face on the finest level, in pixels.
    pub cube: u32,
    /// How many levels there are.
    pub levels: u8,
    /// What colour is above the horizon, as `#rrggbb`.
    pub sky: String,
    /// What colour is below it.
    pub ground: String,
}

impl Facts {
    /// Reads what the child wrote; `None`: no child of ours wrote it.
    pub fn read(text: &[u8]) -> Option<Self> {
        read(text).filter(Self::is_sound)
    }

    fn is_sound(&self) -> bool {
        let side = |side: u32| (1..=LONGEST_SIDE).contains(&side);
        side(self.width) && side(self.height) && self.gpano.is_none_or(Gpano::is_sound)
    }

    /// What the picture is, if it says so itself: a sphere or a part of it.
    pub fn shape(&self) -> Option<Shape> {
        let gpano = self.gpano.filter(|gpano| gpano.equirectangular)?;
        let (Some(full_width), Some(full_height)) = (gpano.full_width, gpano.full_height) else { return None };
        // It may have been made smaller since.
        let scale = f64::from(self.width) / f64::from(gpano.cropped_width.unwrap_or(self.width).max(1));
        let top = gpano
            .top
            .unwrap_or_else(|| signed(full_height).saturating_sub(signed(gpano.cropped_height.unwrap_or(self.height))) / 2);
        let left = gpano.left.unwrap_or(0);
        let [full_width, full_height, left, top] =
            [f64::from(full_width), f64::from(full_height), f64::from(left), f64::from(top)]
                .map(|number| rounded(number * scale));
        let (full_width, full_height) = (full_width.unsigned_abs(), full_height.unsigned_abs());
        if full_width == 0 || full_height == 0 {
            return None;
        }
        if full_width <= self.width && full_height <= self.height && top == 0 {
            return Some(Shape::Sphere { crop: None });
        }
        let part = Shape::Sphere { crop: Some(Crop { full_width, full_height, left, top }) };
        // Numbers that each can be meant may give a sphere that cannot be asked for.
        Scene::new(part).is_sound().then_some(part)
    }
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

#[allow(clippy::cast_possible_truncation, reason = "what does not fit becomes the nearest number that does")]
fn rounded(number: f64) -> i32 {
    number.round() as i32
}

impl Gpano {
    /// No panorama is larger; it keeps later sums small.
    const MOST: u32 = 100_000;

    /// Whether every number can be meant.
    pub(crate) fn is_sound(self) -> bool {
        let lengths = [self.full_width, self.full_height, self.cropped_width, self.cropped_height];
        let places = [self.left, self.top];
        let angles = [self.heading, self.pitch, self.roll, self.view_heading, self.view_pitch];
        lengths.into_iter().flatten().all(|length| (1..=Self::MOST).contains(&length))
            && places.into_iter().flatten().all(|place| place.unsigned_abs() <= Self::MOST)
            && angles.into_iter().flatten().all(|angle| angle.is_finite() && angle.abs() <= 360.0)
    }
}

impl Cube {
    pub(crate) fn new(levels: u8, sky: [u8; 3], ground: [u8; 3]) -> Self {
        let colour = |[red, green, blue]: [u8; 3]| format!("#{red:02x}{green:02x}{blue:02x}");
        Self { cube: TILE << (levels.max(1) - 1), levels, sky: colour(sky), ground: colour(ground) }
    }

    /// Reads what the child wrote; `None`: no child of ours wrote it.
    pub fn read(text: &[u8]) -> Option<Self> {
        let is_colour = |text: &str| {
            text.len() == 7 && text.strip_prefix('#').is_some_and(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))
        };
        read(text).filter(|cube: &Self| {
            (1..=MOST_LEVELS).contains(&cube.levels)
                && cube.cube == TILE * u32::from(Tile::across(cube.levels))
                && is_colour(&cube.sky)
                && is_colour(&cube.ground)
        })
    }
}

fn read<'a, T: Deserialize<'a>>(text: &'a [u8]) -> Option<T> {
    serde_json::from_slice(text.get(..text.len().min(MOST_BYTES + 1)).filter(|text| text.len() <= MOST_BYTES)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts(gpano: Gpano) -> Facts {
        Facts { format: Kind::Jpeg, width: 4000, height: 1000, gpano: Some(gpano) }
    }

    #[test]
    fn what_was_written_is_read() {
        let facts = facts(Gpano { equirectangular: true, top: Some(-3), heading: Some(12.5), ..Gpano::default() });
        assert_eq!(Facts::read(&serde_json::to_vec(&facts).unwrap()), Some(facts));
        let cube = Cube::new(3, [1, 2, 255], [0, 0, 0]);
        assert_eq!((cube.cube, cube.sky.as_str()), (2048, "#0102ff"));
        assert_eq!(Cube::read(&serde_json::to_vec(&cube).unwrap()), Some(cube));
    }

    #[test]
    fn a_sphere_that_cannot_be_asked_for_is_none() {
        let one = Gpano { equirectangular: true, full_width: Some(8000), full_height: Some(4000), ..Gpano::default() };
        assert!(facts(one).shape().is_some());
        assert_eq!(facts(Gpano { cropped_width: Some(1), ..one }).shape(), None);
    }

    #[test]
    fn what_no_child_of_ours_writes_is_not_read() {
        for text in [
            "",
            "{}",
            r#"{"format":"jpeg","width":0,"height":5,"gpano":null}"#,
            r#"{"format":"jpeg","width":16385,"height":5,"gpano":null}"#,
            r#"{"format":"gif","width":5,"height":5,"gpano":null}"#,
            r#"{"format":"jpeg","width":5,"height":5,"gpano":null,"place":"here"}"#,
            r#"{"format":"jpeg","width":5,"height":5,"gpano":{"equirectangular":true,"heading":1e9}}"#,
            r#"{"format":"jpeg","width":5,"height":5,"gpano":{"equirectangular":true,"left":2000000}}"#,
        ] {
            assert_eq!(Facts::read(text.as_bytes()), None, "{text}");
        }
        for text in [
            r##"{"cube":2048,"levels":2,"sky":"#000000","ground":"#000000"}"##,
            r##"{"cube":0,"levels":0,"sky":"#000000","ground":"#000000"}"##,
            r##"{"cube":512,"levels":1,"sky":"red","ground":"#000000"}"##,
            r##"{"cube":512,"levels":1,"sky":"#00000x","ground":"#000000"}"##,
        ] {
            assert_eq!(Cube::read(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_crop_fits_a_picture_that_was_made_smaller() {
        let gpano = Gpano {
            equirectangular: true,
            full_width: Some(16_000),
            full_height: Some(8000),
            cropped_width: Some(8000),
            cropped_height: Some(2000),
            left: Some(1000),
            top: Some(3000),
            ..Gpano::default()
        };
        let crop = Crop { full_width: 8000, full_height: 4000, left: 500, top: 1500 };
        assert_eq!(facts(gpano).shape(), Some(Shape::Sphere { crop: Some(crop) }));
        assert_eq!(facts(Gpano { equirectangular: false, ..gpano }).shape(), None);
        let whole = Gpano { full_width: Some(4000), full_height: Some(1000), ..gpano };
        let whole = Gpano { cropped_width: None, cropped_height: None, top: Some(0), ..whole };
        assert_eq!(facts(whole).shape(), Some(Shape::Sphere { crop: None }));
    }

    proptest! {
        #[test]
        fn whatever_a_child_writes_is_only_read_or_not(text: Vec<u8>) {
            let _ = (Facts::read(&text), Cube::read(&text));
        }

        #[test]
        fn sound_numbers_give_a_sound_shape(
            full in 1..=100_000_u32, cropped in 1..=100_000_u32, left in -100_000..=100_000_i32, top in -100_000..=100_000_i32
        ) {
            let gpano = Gpano {
                equirectangular: true, full_width: Some(full), full_height: Some(full), cropped_width: Some(cropped),
                left: Some(left), top: Some(top), ..Gpano::default()
            };
            let _ = facts(gpano).shape();
        }
    }
}
