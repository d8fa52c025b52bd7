//! What is to be made of a picture: which kind of picture it is, and in which sizes it is wanted.

use crate::{
    jail::Limits,
    scene::{PHOTO_WIDTHS, Scene, Shape},
};
use std::{fmt, str::FromStr, time::Duration};

/// No page needs more sizes of one picture.
const MOST_SIZES: usize = 8;
/// The longest side that is read or made, in pixels.
pub(crate) const LONGEST_SIDE: u32 = 16_384;

/// What is wanted. As text: `photo 400,800,1600`, `logo 512`, `look` or `scene sphere`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// A photograph: a JPEG for each of these widths.
    Photo(Vec<u32>),
    /// A drawing with few colours, for each of these lengths of its longer side: a JPEG on white, and before it a PNG where that
    /// keeps transparency or is smaller.
    Logo(Vec<u32>),
    /// Only what the head of the file says.
    Look,
    /// A picture for the tour: photographs as AVIF and JPEG, and what is for looking around.
    Scene(Scene),
}

/// The text of a request could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, sides) = match self {
            Self::Photo(sides) => ("photo", sides),
            Self::Logo(sides) => ("logo", sides),
            Self::Look => return f.write_str("look"),
            Self::Scene(scene) => return write!(f, "scene {scene}"),
        };
        let sides: Vec<String> = sides.iter().map(u32::to_string).collect();
        write!(f, "{kind} {}", sides.join(","))
    }
}

impl FromStr for Request {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        if text == "look" {
            return Ok(Self::Look);
        }
        let (kind, sides) = text.split_once(' ').ok_or(Unreadable)?;
        if kind == "scene" {
            return sides.parse().map(Self::Scene);
        }
        let sides = sides.split(',').map(|side| side.parse().map_err(|_| Unreadable)).collect::<Result<Vec<u32>, _>>()?;
        if sides.len() > MOST_SIZES || sides.iter().any(|side| !(1..=LONGEST_SIDE).contains(side)) {
            return Err(Unreadable);
        }
        match kind {
            "photo" => Ok(Self::Photo(sides)),
            "logo" => Ok(Self::Logo(sides)),
            _ => Err(Unreadable),
        }
    }
}

impl Request {
    /// The sizes (width, height) that a picture of this size is made in, the largest first, each once. Nothing is enlarged: what is
    /// smaller than asked for keeps its size.
    pub(crate) fn sizes(&self, (width, height): (u32, u32)) -> Vec<(u32, u32)> {
        let (wanted, from) = match self {
            Self::Photo(widths) => (widths.as_slice(), width),
            Self::Logo(sides) => (sides.as_slice(), width.max(height)),
            Self::Scene(_) => (PHOTO_WIDTHS.as_slice(), width),
            Self::Look => return Vec::new(),
        };
        let mut sizes: Vec<(u32, u32)> = wanted
            .iter()
            .map(|&side| if side >= from { (width, height) } else { (scaled(width, side, from), scaled(height, side, from)) })
            .collect();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        sizes.dedup();
        sizes
    }

    /// What the child may use. A sphere of 8192 × 4096 pixels fits, however it is packed, and a larger one that is packed simply.
    pub(crate) fn limits(&self) -> Limits {
        match self {
            Self::Photo(_) | Self::Logo(_) | Self::Look => Limits::default(),
            Self::Scene(Scene { shape: Shape::Flat, .. }) => Limits { seconds: 180, ..Limits::default() },
            Self::Scene(_) => Limits { memory: 352 << 20, seconds: 180 },
        }
    }

    /// How long it may take by the clock on the wall. AVIF takes its time.
    pub fn longest(&self) -> Duration {
        Duration::from_secs(self.limits().seconds * 2)
    }
}

/// `length · side / from`, rounded, at least one pixel.
pub(crate) fn scaled(length: u32, side: u32, from: u32) -> u32 {
    let from = u64::from(from.max(1));
    let scaled = (u64::from(length) * u64::from(side) + from / 2) / from;
    u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_request_is_read_back() {
        for text in ["photo 400,800,1600", "logo 512", "look", "scene flat", "scene sphere only tiles"] {
            assert_eq!(text.parse::<Request>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "photo",
            "photo ",
            "photo 0",
            "photo 400,",
            "photo -1",
            "photo 16385",
            "film 4",
            "look 1",
            "scene",
            "scene 4",
            "photo 1,1,1,1,1,1,1,1,1",
        ] {
            assert_eq!(text.parse::<Request>(), Err(Unreadable), "{text:?}");
        }
    }

    #[test]
    fn nothing_is_enlarged() {
        let photo = Request::Photo(vec![400, 800, 1600]);
        assert_eq!(photo.sizes((4000, 3000)), [(1600, 1200), (800, 600), (400, 300)]);
        assert_eq!(photo.sizes((1000, 500)), [(1000, 500), (800, 400), (400, 200)]);
        assert_eq!(photo.sizes((300, 900)), [(300, 900)]);
        assert_eq!(Request::Logo(vec![512]).sizes((1000, 4000)), [(128, 512)]);
        assert_eq!(Request::Logo(vec![512]).sizes((16_000, 1)), [(512, 1)]);
    }

    proptest! {
        #[test]
        fn sizes_keep_the_shape(
            width in 1..=LONGEST_SIDE, height in 1..=LONGEST_SIDE, logo: bool, sides in prop::collection::vec(1..=LONGEST_SIDE, 1..=8)
        ) {
            let request = if logo { Request::Logo(sides) } else { Request::Photo(sides) };
            let sizes = request.sizes((width, height));
            prop_assert!(!sizes.is_empty());
            for (w, h) in sizes {
                prop_assert!(w <= width && h <= height);
                let drift = (f64::from(w) * f64::from(height) / f64::from(width) - f64::from(h)).abs();
                // Half a pixel of the one side is this much of the other; nothing is thinner than a pixel.
                prop_assert!(h == 1 || w == 1 || drift <= 0.51 + 0.51 * f64::from(height) / f64::from(width), "{w}×{h}");
            }
        }

        #[test]
        fn any_text_is_only_read_or_not(text: String) {
            if let Ok(request) = text.parse::<Request>() {
                prop_assert_eq!(request.to_string().parse::<Request>(), Ok(request));
            }
        }
    }
}
