//! What is written in `stage/*.toml`: the town that all stations share, and each station's own stage.

use serde::Deserialize;

/// Houses, trees and things of the whole district, in metres east and south of the map's corner.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Things {
    /// Houses with drawn fronts.
    pub houses: Vec<House>,
    /// Drawings that face who looks at them.
    pub figures: Vec<Figure>,
    /// Drawings that stand, lean or lie in one direction.
    pub sheets: Vec<Flat>,
    /// Drawings on the ground.
    pub ground: Vec<Laid>,
}

/// A house: four fronts, and a roof if it is pitched.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    /// The middle.
    pub at: [f32; 2],
    /// West to east, north to south, before it is turned.
    pub size: [f32; 2],
    /// Storeys.
    pub storeys: u32,
    /// How the fronts are drawn.
    pub style: Style,
    /// The colour of the walls.
    pub wall: String,
    /// The colour of the roof.
    pub roof: String,
    /// Metres that a pitched roof rises; without: flat.
    #[serde(default)]
    pub pitch: f32,
    /// Turned clockwise, in degrees.
    #[serde(default)]
    pub turn: f32,
}

/// How fronts are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Style {
    /// Panels, some with balconies.
    Slab,
    /// A slab of many storeys with a coloured stripe.
    Tower,
    /// Plaster, tall windows with frames, a cornice.
    Old,
    /// Brick, arches, a loading door.
    Brick,
    /// A small house.
    Small,
}

/// A drawing that faces the eye.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The file, without its ending.
    pub d: String,
    /// Where it stands; metres east and south.
    #[serde(default)]
    pub at: Option<[f32; 2]>,
    /// Where it stands, seen from the eye: degrees from north, metres.
    #[serde(default)]
    pub to: Option<[f32; 2]>,
    /// Several of the same, each with its place and size.
    #[serde(default)]
    pub all: Vec<[f32; 3]>,
    /// Larger or smaller than drawn.
    #[serde(default = "one")]
    pub size: f32,
    /// Metres above the ground.
    #[serde(default)]
    pub z: f32,
    /// Mirrored, so that it looks to the other side.
    #[serde(default)]
    pub flip: bool,
    /// Colours for the names that the drawing leaves open.
    #[serde(default)]
    pub c: std::collections::BTreeMap<String, String>,
    /// The point of the station that sits on it.
    #[serde(default)]
    pub point: Option<String>,
}

/// A drawing that has a direction of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flat {
    /// The file, without its ending.
    pub d: String,
    /// The middle of its lower edge; metres east and south.
    #[serde(default)]
    pub at: Option<[f32; 2]>,
    /// The same, seen from the eye: degrees from north, metres.
    #[serde(default)]
    pub to: Option<[f32; 2]>,
    /// To where its front looks, degrees from north.
    pub face: f32,
    /// Larger or smaller than drawn.
    #[serde(default = "one")]
    pub size: f32,
    /// Metres above the ground.
    #[serde(default)]
    pub z: f32,
    /// Leans back, in degrees from upright; 90 lies with its front up.
    #[serde(default)]
    pub lean: f32,
    /// Colours for the names that the drawing leaves open.
    #[serde(default)]
    pub c: std::collections::BTreeMap<String, String>,
    /// The point of the station that sits on it.
    #[serde(default)]
    pub point: Option<String>,
}

/// A drawing on the ground.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Laid {
    /// The file, without its ending.
    pub d: String,
    /// The middle; metres east and south.
    #[serde(default)]
    pub at: Option<[f32; 2]>,
    /// The same, seen from the eye: degrees from north, metres.
    #[serde(default)]
    pub to: Option<[f32; 2]>,
    /// Turned clockwise, in degrees.
    #[serde(default)]
    pub turn: f32,
    /// Larger or smaller than drawn.
    #[serde(default = "one")]
    pub size: f32,
    /// It mirrors what stands behind it.
    #[serde(default)]
    pub water: bool,
    /// The point of the station that sits on it.
    #[serde(default)]
    pub point: Option<String>,
}

/// One station's stage: where the eye is, what kind of picture is made, and what stands only here.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Where one stands; metres east and south.
    pub eye: [f32; 2],
    /// The eye above the ground.
    #[serde(default = "eye_height")]
    pub height: f32,
    /// To where the middle of the picture looks, degrees from north.
    pub heading: f32,
    /// What is made.
    pub picture: Picture,
    /// The sky, a drawing of 3600 by 900 tenths of a degree.
    pub sky: String,
    /// Lamps and windows are lit, everything else is dark.
    #[serde(default)]
    pub evening: bool,
    /// Grey and brown, as in an old photo; some drawings of the town are left out.
    #[serde(default)]
    pub old: bool,
    /// Houses of the town that are left out: the number in their order.
    #[serde(default)]
    pub without: Vec<usize>,
    /// What stands only here.
    #[serde(default)]
    pub own: Things,
}

/// What is made.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "lowercase")]
pub enum Picture {
    /// All around, twice as wide as high.
    Sphere {
        /// Pixels.
        width: usize,
    },
    /// A sweep: a cylinder.
    Strip {
        /// Pixels.
        width: usize,
        /// Pixels.
        height: usize,
        /// How far one turned.
        degrees: f32,
    },
    /// A photo; lines that stand upright stay upright.
    Photo {
        /// Pixels.
        width: usize,
        /// Pixels.
        height: usize,
        /// How much is seen from left to right, in degrees.
        view: f32,
        /// The horizon below the middle, in parts of the height.
        shift: f32,
    },
}

fn one() -> f32 {
    1.0
}

fn eye_height() -> f32 {
    1.65
}
