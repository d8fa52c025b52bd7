//! What a picture for the tour is, and what is to be made of it: a photograph, a strip that somebody took while turning, or all around.

use crate::{
    part::{Part, Side},
    request::{LONGEST_SIDE, Unreadable},
    sphere::{Cover, touched},
};
use std::{collections::BTreeSet, fmt, str::FromStr};

/// The widths of photographs, and of the flat picture of the middle of a view.
pub const PHOTO_WIDTHS: [u32; 3] = [400, 800, 1600];
/// The sides of the square pictures to the four sides.
pub const SIDE_SIZES: [u32; 2] = [800, 400];
/// As many regions of one picture can be hidden, or made again, at once.
pub const MOST_REGIONS: usize = 100;
/// Places in a picture are given in parts of this, of its upright width and height.
pub const WHOLE: u16 = 10_000;

/// How a picture lies around who looks. Yaw 0 is the picture's middle column; to the right and up is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A photograph.
    Flat,
    /// A strip, as phones make them while one turns: a cylinder with the horizon in its middle.
    Strip {
        /// How far one turned, 60 to 360.
        degrees: u16,
    },
    /// Equirectangular.
    Sphere {
        /// Which part of the sphere; `None`: all of it.
        crop: Option<Crop>,
    },
}

/// A part of a sphere, in the numbers of GPano, in pixels of this picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crop {
    /// Width of the whole sphere.
    pub full_width: u32,
    /// Height of the whole sphere.
    pub full_height: u32,
    /// How far from the left edge of the sphere the picture begins. Says only where north is: yaw 0 is the picture's own middle.
    pub left: i32,
    /// How far below the top of the sphere the picture begins; negative: above it.
    pub top: i32,
}

impl Crop {
    /// How many degrees the middle of a picture of this width lies to the right of the middle of its sphere, which is what GPano's
    /// heading is about.
    pub fn turn(self, width: u32) -> f64 {
        let middle = f64::from(self.left) + f64::from(width) / 2.0;
        (middle / f64::from(self.full_width.max(1)) - 0.5) * 360.0
    }
}

/// A rectangle in the upright picture, in parts of 10,000 of its width and height. In a sphere it is marked on the flat picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Left edge.
    pub x: u16,
    /// Upper edge.
    pub y: u16,
    /// Width.
    pub w: u16,
    /// Height.
    pub h: u16,
}

/// Which parts are made, when not all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parts {
    /// Only what these regions touch: those that came or went since the parts were made.
    Touched(Vec<Region>),
    /// Only what is for looking around: tiles and preview.
    Tiles,
}

/// A picture for the tour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// What it is.
    pub shape: Shape,
    /// What nobody may recognise: pixelated before anything else is made.
    pub blur: Vec<Region>,
    /// Only some parts.
    pub only: Option<Parts>,
}

impl Scene {
    /// All of a picture, nothing hidden.
    pub fn new(shape: Shape) -> Self {
        Self { shape, blur: Vec::new(), only: None }
    }

    /// How a picture of this upright size lies around who looks; `None`: it is flat.
    pub(crate) fn cover(&self, size: (u32, u32)) -> Option<Cover> {
        Cover::new(self.shape, size)
    }

    /// The parts that are wanted of a picture of this upright size, whatever of it is background and left out.
    pub fn wanted(&self, size: (u32, u32)) -> BTreeSet<Part> {
        let Some(cover) = self.cover(size) else { return [Part::Photo].into() };
        let mut parts: BTreeSet<Part> = [Part::Cube, Part::Preview].into();
        match &self.only {
            Some(Parts::Touched(regions)) => parts.extend(touched(&cover, regions)),
            only => {
                parts.extend(cover.tiles());
                if only.is_none() {
                    parts.insert(Part::Photo);
                    parts.extend(Side::ALL.map(Part::Side));
                }
            }
        }
        parts
    }
}

impl Region {
    fn is_sound(self) -> bool {
        let fits = |from: u16, length: u16| length > 0 && u32::from(from) + u32::from(length) <= u32::from(WHOLE);
        fits(self.x, self.w) && fits(self.y, self.h)
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{},{}", self.x, self.y, self.w, self.h)
    }
}

impl FromStr for Region {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let numbers: Vec<u16> = numbers(text.split(','))?;
        let [x, y, w, h] = numbers[..] else { return Err(Unreadable) };
        let region = Self { x, y, w, h };
        if region.is_sound() { Ok(region) } else { Err(Unreadable) }
    }
}

fn numbers<'a, T: FromStr>(texts: impl Iterator<Item = &'a str>) -> Result<Vec<T>, Unreadable> {
    texts.map(|text| text.parse().map_err(|_| Unreadable)).collect()
}

fn joined(regions: &[Region]) -> String {
    regions.iter().map(Region::to_string).collect::<Vec<_>>().join(";")
}

fn regions(text: &str) -> Result<Vec<Region>, Unreadable> {
    let regions = text.split(';').map(str::parse).collect::<Result<Vec<Region>, _>>()?;
    if regions.len() > MOST_REGIONS { Err(Unreadable) } else { Ok(regions) }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flat => f.write_str("flat"),
            Self::Strip { degrees } => write!(f, "strip {degrees}"),
            Self::Sphere { crop: None } => f.write_str("sphere"),
            Self::Sphere { crop: Some(Crop { full_width, full_height, left, top }) } => {
                write!(f, "crop {full_width},{full_height},{left},{top}")
            }
        }
    }
}

/// `flat`, `strip 200`, `sphere` or `crop 8000,4000,100,-20`, then ` blur 0,0,100,100;…` and ` only tiles` or ` only 0,0,100,100;…`.
impl fmt::Display for Scene {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.shape)?;
        if !self.blur.is_empty() {
            write!(f, " blur {}", joined(&self.blur))?;
        }
        match &self.only {
            None => Ok(()),
            Some(Parts::Tiles) => f.write_str(" only tiles"),
            Some(Parts::Touched(regions)) => write!(f, " only {}", joined(regions)),
        }
    }
}

impl FromStr for Scene {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let mut words = text.split(' ').peekable();
        let mut next = || words.next().ok_or(Unreadable);
        let shape = match next()? {
            "flat" => Shape::Flat,
            "strip" => Shape::Strip { degrees: next()?.parse().map_err(|_| Unreadable)? },
            "sphere" => Shape::Sphere { crop: None },
            "crop" => Shape::Sphere { crop: Some(crop(next()?)?) },
            _ => return Err(Unreadable),
        };
        let mut scene = Self::new(shape);
        let mut word = words.next();
        if word == Some("blur") {
            scene.blur = regions(words.next().ok_or(Unreadable)?)?;
            word = words.next();
        }
        if word == Some("only") {
            scene.only = Some(match words.next().ok_or(Unreadable)? {
                "tiles" => Parts::Tiles,
                places => Parts::Touched(regions(places)?),
            });
            word = words.next();
        }
        if word.is_some() || !scene.is_sound() { Err(Unreadable) } else { Ok(scene) }
    }
}

fn crop(text: &str) -> Result<Crop, Unreadable> {
    let numbers: Vec<i32> = numbers(text.split(','))?;
    let [full_width, full_height, left, top] = numbers[..] else { return Err(Unreadable) };
    let length = |number: i32| u32::try_from(number).map_err(|_| Unreadable);
    Ok(Crop { full_width: length(full_width)?, full_height: length(full_height)?, left, top })
}

impl Scene {
    /// Whether it can be asked for. The child reads every request as text, and what it reads goes through this.
    pub(crate) fn is_sound(&self) -> bool {
        let shape = match self.shape {
            Shape::Flat => self.only.is_none(),
            Shape::Strip { degrees } => (60..=360).contains(&degrees),
            Shape::Sphere { crop: None } => true,
            Shape::Sphere { crop: Some(Crop { full_width, full_height, left, top }) } => {
                // Wider spheres than these are of one pixel a face and more: no camera makes them.
                let most = LONGEST_SIDE * 8;
                let far = |number: i32| number.unsigned_abs() <= most;
                (1..=most).contains(&full_width) && (1..=most).contains(&full_height) && far(left) && far(top)
            }
        };
        let few = |regions: &[Region]| regions.len() <= MOST_REGIONS && regions.iter().all(|region| region.is_sound());
        let only = match &self.only {
            Some(Parts::Touched(regions)) => !regions.is_empty() && few(regions),
            _ => true,
        };
        shape && only && few(&self.blur)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_scene_is_read_back() {
        for text in [
            "flat",
            "flat blur 0,0,10000,10000",
            "strip 200",
            "sphere",
            "sphere only tiles",
            "crop 8192,4096,100,-20",
            "sphere blur 1,2,3,4;5,6,7,8 only 5,6,7,8",
        ] {
            assert_eq!(text.parse::<Scene>().map(|scene| scene.to_string()), Ok(text.to_owned()));
        }
        for text in [
            "",
            "flat ",
            "flat only tiles",
            "strip",
            "strip 59",
            "strip 361",
            "sphere blur",
            "sphere blur 1,2,3",
            "sphere blur 1,2,0,4",
            "sphere blur 1,2,10000,4",
            "sphere only",
            "sphere only tiles blur 1,2,3,4",
            "sphere more",
            "crop 0,4096,0,0",
            "crop -1,4096,0,0",
            "crop 8192,4096,0",
        ] {
            assert_eq!(text.parse::<Scene>(), Err(Unreadable), "{text:?}");
        }
    }

    #[test]
    fn a_crop_says_how_far_it_is_turned() {
        let crop = |left| Crop { full_width: 8000, full_height: 4000, left, top: 0 };
        assert!((crop(3000).turn(2000) - 0.0).abs() < 1e-9);
        assert!((crop(5000).turn(2000) - 90.0).abs() < 1e-9);
        assert!((crop(0).turn(4000) + 90.0).abs() < 1e-9);
    }

    #[test]
    fn of_a_whole_sphere_everything_is_wanted() {
        let scene = Scene::new(Shape::Sphere { crop: None });
        assert_eq!(scene.wanted((8192, 4096)).len(), 126 + 7);
        assert_eq!(Scene { only: Some(Parts::Tiles), ..scene }.wanted((1024, 512)).len(), 6 + 2);
        assert_eq!(Scene::new(Shape::Flat).wanted((10, 10)).into_iter().collect::<Vec<_>>(), [Part::Photo]);
    }

    proptest! {
        #[test]
        fn any_text_is_only_read_or_not(text in "(flat|strip|sphere|crop)?( |,|;|[0-9]|blur|only|tiles|-){0,40}") {
            if let Ok(scene) = text.parse::<Scene>() {
                prop_assert_eq!(scene.to_string().parse::<Scene>(), Ok(scene));
            }
        }
    }
}
