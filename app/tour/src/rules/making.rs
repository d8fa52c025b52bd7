//! What is made of a picture: what the decoder is asked for, what its parts are called, why a picture cannot be used.

use super::kinds::{Reason, Role, ShapeKind};
use media::{Crop, Facts, Format, Part, Parts, Reason as Broken, Refused, Region, Scene, Shape, Side};

/// How many degrees of what is around a phone's strip shows, where nobody said it.
pub const USUAL_STRIP: u16 = 180;

/// How a picture lies around who looks, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is.
    pub kind: ShapeKind,
    /// Only of a strip.
    pub degrees: Option<i64>,
    /// Only of a part of a sphere: see [`crop_text`].
    pub crop: Option<String>,
}

impl Kept {
    /// As the decoder knows it.
    pub fn shape(&self) -> Shape {
        match self.kind {
            ShapeKind::Flat => Shape::Flat,
            ShapeKind::Strip => {
                let degrees = self.degrees.and_then(|degrees| u16::try_from(degrees).ok()).unwrap_or(USUAL_STRIP);
                Shape::Strip { degrees: degrees.clamp(60, 360) }
            }
            ShapeKind::Sphere => Shape::Sphere { crop: self.crop.as_deref().and_then(crop) },
        }
    }

    /// As it is kept.
    pub fn of(shape: Shape) -> Self {
        match shape {
            Shape::Flat => Self { kind: ShapeKind::Flat, degrees: None, crop: None },
            Shape::Strip { degrees } => Self { kind: ShapeKind::Strip, degrees: Some(degrees.into()), crop: None },
            Shape::Sphere { crop } => Self { kind: ShapeKind::Sphere, degrees: None, crop: crop.map(crop_text) },
        }
    }

    /// How many degrees of what is around it shows; 0 for a photograph.
    pub fn seen(&self, width: i64) -> f64 {
        match self.shape() {
            Shape::Flat => 0.0,
            Shape::Strip { degrees } => f64::from(degrees),
            Shape::Sphere { crop: None } => 360.0,
            Shape::Sphere { crop: Some(crop) } => {
                let width = f64::from(u32::try_from(width).unwrap_or(0));
                (width / f64::from(crop.full_width.max(1)) * 360.0).min(360.0)
            }
        }
    }
}

/// A part of a sphere in one line: full width, full height, left, top.
pub fn crop_text(crop: Crop) -> String {
    format!("{},{},{},{}", crop.full_width, crop.full_height, crop.left, crop.top)
}

fn crop(text: &str) -> Option<Crop> {
    let mut parts = text.split(',');
    let crop = Crop {
        full_width: parts.next()?.parse().ok()?,
        full_height: parts.next()?.parse().ok()?,
        left: parts.next()?.parse().ok()?,
        top: parts.next()?.parse().ok()?,
    };
    parts.next().is_none().then_some(crop)
}

/// What a picture is, as far as its file says it. Only the main picture is looked around in.
pub fn told(facts: &Facts, role: Role) -> Option<Shape> {
    if role == Role::Main { facts.shape() } else { None }
}

/// What the decoder is asked for. `before`: what the files that are there were made of, if there are any; then only what differs is made again.
pub fn scene(shape: Shape, blur: Vec<Region>, before: Option<&Scene>) -> Scene {
    let touched = match before {
        // Of a photograph everything shows everything.
        Some(before) if before.shape == shape && shape != Shape::Flat => {
            let differs =
                |one: &[Region], other: &[Region]| one.iter().filter(|region| !other.contains(region)).copied().collect();
            let mut touched: Vec<Region> = differs(&blur, &before.blur);
            touched.extend::<Vec<Region>>(differs(&before.blur, &blur));
            // More than can be asked for: then all of it.
            (1..=media::MOST_REGIONS).contains(&touched.len()).then_some(Parts::Touched(touched))
        }
        _ => None,
    };
    Scene { shape, blur, only: touched }
}

/// Whether all of these parts were asked for, of a picture of this upright size. What is background may be missing.
pub fn are_wanted(scene: &Scene, size: (u32, u32), parts: impl IntoIterator<Item = Part>) -> bool {
    let wanted = scene.wanted(size);
    parts.into_iter().all(|part| wanted.contains(&part))
}

/// Under which name a part is kept; `None`: it is no file for pages.
pub fn part_name(part: Part) -> Option<String> {
    Some(match part {
        Part::Photo => "photo".to_owned(),
        Part::Preview => "preview".to_owned(),
        Part::Side(side) => format!("side-{}", Side::ALL.iter().position(|other| *other == side).unwrap_or(0)),
        Part::Tile(tile) => format!("tile-{}", tile.key()),
        Part::Facts | Part::Cube => return None,
    })
}

/// The kind of file that was made; `None`: it is no file for pages.
pub fn file_kind(format: Format) -> Option<web::Kind> {
    match format {
        Format::Jpeg => Some(web::Kind::Jpeg),
        Format::Png => Some(web::Kind::Png),
        Format::Avif => Some(web::Kind::Avif),
        Format::Json => None,
    }
}

/// Why a picture cannot be used; `None`: it is not the picture's fault, and it is tried again.
pub fn reason(refused: Refused) -> Option<Reason> {
    match refused {
        Refused::Picture(Broken::Unknown) => Some(Reason::Unknown),
        Refused::Picture(Broken::Heic) => Some(Reason::Heic),
        Refused::Picture(Broken::Damaged) | Refused::Attack => Some(Reason::Damaged),
        Refused::Picture(Broken::TooManyBytes | Broken::TooManyPixels) | Refused::TooMuchMemory | Refused::TooMuchTime => {
            Some(Reason::TooLarge)
        }
        Refused::NoJail => Some(Reason::NoJail),
        Refused::Failed => None,
    }
}

/// A region as it is kept, if it lies in the picture.
pub fn region(x: i64, y: i64, w: i64, h: i64) -> Option<Region> {
    let [x, y, w, h] = [x, y, w, h].map(|number| u16::try_from(number).ok());
    let (x, y, w, h) = (x?, y?, w?, h?);
    let fits = |from: u16, length: u16| length > 0 && u32::from(from) + u32::from(length) <= u32::from(media::WHOLE);
    (fits(x, w) && fits(y, h)).then_some(Region { x, y, w, h })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ONE: Region = Region { x: 10, y: 20, w: 30, h: 40 };
    const OTHER: Region = Region { x: 5000, y: 20, w: 30, h: 40 };

    #[test]
    fn a_shape_is_kept() {
        let crop = Crop { full_width: 8000, full_height: 4000, left: 500, top: -3 };
        for shape in
            [Shape::Flat, Shape::Strip { degrees: 200 }, Shape::Sphere { crop: None }, Shape::Sphere { crop: Some(crop) }]
        {
            assert_eq!(Kept::of(shape).shape(), shape);
        }
        assert_eq!(Kept::of(Shape::Flat).seen(4000).to_bits(), 0.0_f64.to_bits());
        assert!((Kept::of(Shape::Sphere { crop: Some(crop) }).seen(4000) - 180.0).abs() < 1e-9);
    }

    #[test]
    fn only_what_differs_is_made_again() {
        let sphere = Shape::Sphere { crop: None };
        assert_eq!(scene(sphere, vec![ONE], None).only, None);
        let before = scene(sphere, vec![ONE], None);
        assert_eq!(scene(sphere, vec![ONE, OTHER], Some(&before)).only, Some(Parts::Touched(vec![OTHER])));
        assert_eq!(scene(sphere, vec![OTHER], Some(&before)).only, Some(Parts::Touched(vec![OTHER, ONE])));
        assert_eq!(scene(sphere, vec![ONE], Some(&before)).only, None);
        assert_eq!(scene(Shape::Strip { degrees: 200 }, vec![OTHER], Some(&before)).only, None);
        // All moved: each place comes and goes, which is twice as many as can be asked for.
        let places = |y| (0..100).map(|x| Region { x, y, w: 1, h: 1 }).collect::<Vec<_>>();
        assert_eq!(scene(sphere, places(1), Some(&scene(sphere, places(2), None))).only, None);
        assert_eq!(scene(Shape::Flat, vec![OTHER], Some(&scene(Shape::Flat, vec![], None))).only, None);
    }

    #[test]
    fn what_does_not_show_a_place_is_not_made_again() {
        let size = (2048, 1024);
        let before = scene(Shape::Sphere { crop: None }, vec![], None);
        let behind = scene(before.shape, vec![Region { x: 10, y: 5000, w: 100, h: 100 }], Some(&before));
        let (front, back) = (Part::Side(Side::Front), Part::Side(Side::Back));
        assert!(are_wanted(&before, size, [front, back, Part::Photo, Part::Cube]));
        assert!(are_wanted(&behind, size, [Part::Cube, Part::Preview, back]) && !are_wanted(&behind, size, [Part::Cube, front]));
        assert!(!are_wanted(&Scene::new(Shape::Flat), size, [Part::Photo, Part::Preview]));
    }

    #[test]
    fn only_our_own_fault_is_tried_again() {
        assert_eq!(reason(Refused::Failed), None);
        assert_eq!(reason(Refused::Picture(Broken::Heic)), Some(Reason::Heic));
    }

    #[test]
    fn a_region_lies_in_the_picture() {
        assert!(region(0, 0, 10_000, 10_000).is_some());
        for (x, y, w, h) in [(0, 0, 0, 1), (-1, 0, 1, 1), (9_999, 0, 2, 1), (0, 0, 1, 70_000)] {
            assert_eq!(region(x, y, w, h), None);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_crop_or_none(text: String) {
            let _ = Kept { kind: ShapeKind::Sphere, degrees: None, crop: Some(text) }.shape();
        }
    }
}
