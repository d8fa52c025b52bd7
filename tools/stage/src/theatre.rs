//! A stage built up: every sheet in its place, the ground and the sky drawn.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use resvg::usvg::Tree;

use crate::{
    Drawings,
    drawing::{self, Drawing},
    house,
    paint::{self, Light},
    picture,
    plan::{Figure, Flat, Laid, Picture, Stage, Things},
    sheet::Sheet,
};

/// How far the four drawings of the ground reach, in metres: each four times as far as the one before.
const REACH: [f32; 4] = [9.0, 36.0, 144.0, 620.0];
/// Their pixels from side to side.
const GROUND_PIXELS: usize = 1600;

/// A drawn piece of ground around the eye, and where there is water.
pub(crate) struct Ground {
    pub(crate) reach: f32,
    pub(crate) colours: Drawing,
    pub(crate) water: Drawing,
}

/// What a point of the station sits on.
#[derive(Debug, Clone, PartialEq)]
pub struct Pointed {
    /// The point's name.
    pub name: String,
    /// Degrees to the right of the picture's middle.
    pub yaw: f32,
    /// Degrees above the horizon.
    pub pitch: f32,
}

/// A stage built up.
pub struct Theatre {
    pub(crate) stage: Stage,
    pub(crate) drawings: Vec<Drawing>,
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) ground: Vec<Ground>,
    pub(crate) sky: Drawing,
}

/// A drawing that is wanted, and how fine.
struct Wish {
    inside: String,
    units: [f32; 2],
    /// Pixels a unit.
    scale: f32,
}

struct Builder<'a> {
    drawings: &'a Drawings,
    eye: [f32; 2],
    height: f32,
    heading: f32,
    light: Light,
    /// Pixels a metre, one metre away.
    fine: f32,
    wishes: Vec<Wish>,
    known: BTreeMap<String, usize>,
    sheets: Vec<Sheet>,
    ground: String,
    water: String,
    points: Vec<Pointed>,
}

impl Theatre {
    /// Puts everything in its place and draws it.
    pub(crate) fn build(drawings: &Drawings, town: &Things, stage: Stage) -> Result<Self> {
        Builder::place_all(drawings, town, &stage)?.finish(stage)
    }

    /// Where the drawings are that points sit on.
    pub(crate) fn points(drawings: &Drawings, town: &Things, stage: &Stage) -> Result<Vec<Pointed>> {
        Ok(Builder::place_all(drawings, town, stage)?.points)
    }
}

impl<'a> Builder<'a> {
    fn place_all(drawings: &'a Drawings, town: &Things, stage: &Stage) -> Result<Self> {
        let light = match (stage.evening, stage.old) {
            (true, _) => Light::Evening,
            (_, true) => Light::Old,
            _ => Light::Day,
        };
        let mut builder = Self {
            drawings,
            eye: stage.eye,
            height: stage.height,
            heading: stage.heading,
            light,
            fine: picture::pixels_a_radian(&stage.picture) * 1.4,
            wishes: Vec::new(),
            known: BTreeMap::new(),
            sheets: Vec::new(),
            ground: String::new(),
            water: String::new(),
            points: Vec::new(),
        };
        let lit = if stage.evening { 46 } else { 6 };
        builder.things(town, lit, &stage.without).context("town.toml")?;
        builder.things(&stage.own, lit, &[])?;
        Ok(builder)
    }

    fn things(&mut self, things: &Things, lit: u64, without: &[usize]) -> Result<()> {
        for laid in &things.ground {
            self.laid(laid).with_context(|| format!("ground “{}”", laid.d))?;
        }
        for (number, house) in things.houses.iter().enumerate() {
            if without.contains(&number) {
                continue;
            }
            self.ground += &house::ground(house);
            for side in house::sides(house, lit) {
                let drawing = self.wish(
                    &format!("house {number} {:?} {}", side.from, self.sheets.len()),
                    side.inside,
                    side.size.map(|m| m * 100.0),
                    &[side.from, side.to],
                    side.size[0],
                );
                let edge = [side.to[0] - side.from[0], side.to[1] - side.from[1]];
                self.sheets.push(Sheet { from: side.from, edge, low: side.low, up: side.up, drawing, width: side.size[0] });
            }
        }
        for figure in &things.figures {
            self.figures(figure).with_context(|| format!("figure “{}”", figure.d))?;
        }
        for flat in &things.sheets {
            self.flat(flat).with_context(|| format!("sheet “{}”", flat.d))?;
        }
        Ok(())
    }

    fn place(&self, at: Option<[f32; 2]>, to: Option<[f32; 2]>) -> Result<[f32; 2]> {
        match (at, to) {
            (Some(at), None) => Ok(at),
            (None, Some([heading, metres])) => {
                let (sin, cos) = heading.to_radians().sin_cos();
                Ok([self.eye[0] + sin * metres, self.eye[1] - cos * metres])
            }
            _ => anyhow::bail!("either `at` or `to` says where it is"),
        }
    }

    fn distance(&self, [x, y]: [f32; 2]) -> f32 {
        (x - self.eye[0]).hypot(y - self.eye[1])
    }

    fn point(&mut self, name: Option<&String>, place: [f32; 2], z: f32) {
        if let Some(name) = name {
            let heading = (place[0] - self.eye[0]).atan2(self.eye[1] - place[1]).to_degrees();
            let yaw = (heading - self.heading + 540.0).rem_euclid(360.0) - 180.0;
            let pitch = (z - self.height).atan2(self.distance(place)).to_degrees();
            self.points.push(Pointed { name: name.clone(), yaw, pitch });
        }
    }

    /// Asks for a drawing as fine as the nearest of these places needs.
    fn wish(&mut self, key: &str, inside: String, units: [f32; 2], places: &[[f32; 2]], width: f32) -> usize {
        let mut near = places.iter().map(|place| self.distance(*place)).fold(f32::INFINITY, f32::min);
        if let [from, to] = places {
            // The nearest place of a front may lie between its ends.
            let (edge, way) = ([to[0] - from[0], to[1] - from[1]], [self.eye[0] - from[0], self.eye[1] - from[1]]);
            let part = (edge[0] * way[0] + edge[1] * way[1]) / (edge[0] * edge[0] + edge[1] * edge[1]);
            if (0.0..1.0).contains(&part) {
                near = near.min(self.distance([from[0] + edge[0] * part, from[1] + edge[1] * part]));
            }
        }
        let wanted = (self.fine / near.max(1.2)).clamp(3.0, 700.0) * width / units[0];
        let most = (3_000_000.0 / (units[0] * units[1])).sqrt();
        let scale = wanted.min(most);
        if let Some(&number) = self.known.get(key) {
            self.wishes[number].scale = self.wishes[number].scale.max(scale);
            return number;
        }
        self.known.insert(key.to_owned(), self.wishes.len());
        self.wishes.push(Wish { inside, units, scale });
        self.wishes.len() - 1
    }

    fn figures(&mut self, figure: &Figure) -> Result<()> {
        let svg = paint::fill(&self.drawings.svg(&figure.d)?, &figure.c)?;
        let units = paint::size(&svg)?;
        let inside = paint::inside(&svg)?.to_owned();
        let key = format!("{} {:?}", figure.d, figure.c);
        let mut all: Vec<([f32; 2], f32)> = figure.all.iter().map(|&[x, y, size]| ([x, y], size)).collect();
        if figure.at.is_some() || figure.to.is_some() || all.is_empty() {
            all.push((self.place(figure.at, figure.to)?, 1.0));
        }
        for (place, size) in all {
            let [width, height] = units.map(|unit| unit / 100.0 * size * figure.size);
            let drawing = self.wish(&key, inside.clone(), units, &[place], width);
            let distance = self.distance(place);
            ensure!(distance > 0.3, "it stands in the eye");
            let mut across = [(self.eye[1] - place[1]) / distance * width, (place[0] - self.eye[0]) / distance * width];
            if figure.flip {
                across = across.map(|part| -part);
            }
            let from = [place[0] - across[0] / 2.0, place[1] - across[1] / 2.0];
            self.sheets.push(Sheet { from, edge: across, low: figure.z, up: [0.0, 0.0, height], drawing, width });
            if figure.z < 0.1 && distance < 150.0 {
                let r = width * 0.42;
                self.ground += &format!(
                    "<ellipse fill='#1B1F23' opacity='.15' cx='{}' cy='{}' rx='{r}' ry='{}'/>",
                    place[0] + r * 0.25,
                    place[1] - r * 0.2,
                    r * 0.62
                );
            }
            self.point(figure.point.as_ref(), place, figure.z + height * 0.55);
        }
        Ok(())
    }

    fn flat(&mut self, flat: &Flat) -> Result<()> {
        let svg = paint::fill(&self.drawings.svg(&flat.d)?, &flat.c)?;
        let units = paint::size(&svg)?;
        let place = self.place(flat.at, flat.to)?;
        let [width, height] = units.map(|unit| unit / 100.0 * flat.size);
        let (sin, cos) = flat.face.to_radians().sin_cos();
        // Who looks at the front has the left end to the right of where the front looks.
        let edge = [cos * -width, sin * -width];
        let from = [place[0] - edge[0] / 2.0, place[1] - edge[1] / 2.0];
        let (back, rise) = flat.lean.to_radians().sin_cos();
        let rise = if (flat.lean - 90.0).abs() < 0.01 { 0.0 } else { rise };
        let back = if flat.lean == 0.0 { 0.0 } else { back };
        let up = [-sin * height * back, cos * height * back, height * rise];
        let key = format!("{} {:?}", flat.d, flat.c);
        let ends = [from, [from[0] + edge[0], from[1] + edge[1]]];
        let drawing = self.wish(&key, paint::inside(&svg)?.to_owned(), units, &ends, width);
        self.sheets.push(Sheet { from, edge, low: flat.z, up, drawing, width });
        self.point(flat.point.as_ref(), place, flat.z + up[2] * 0.55);
        Ok(())
    }

    fn laid(&mut self, laid: &Laid) -> Result<()> {
        let svg = self.drawings.svg(&laid.d)?;
        let [w, h] = paint::size(&svg)?;
        let [x, y] = self.place(laid.at, laid.to)?;
        let text = format!(
            "<g transform='translate({x} {y}) rotate({}) scale({}) translate({} {})'>{}</g>",
            laid.turn,
            laid.size / 100.0,
            -w / 2.0,
            -h / 2.0,
            paint::inside(&svg)?
        );
        self.ground += &text;
        if laid.water {
            self.water += &text;
        }
        self.point(laid.point.as_ref(), [x, y], 0.0);
        Ok(())
    }

    fn finish(self, stage: Stage) -> Result<Theatre> {
        let svg = |inside: &str, [w, h]: [f32; 2]| {
            let text = paint::lit(inside, self.light);
            format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {w} {h}' width='{w}' height='{h}'>{text}</svg>")
        };
        let drawings = together(&self.wishes, |wish| {
            let [w, h] = wish.units.map(|unit| ((unit * wish.scale).ceil() as usize).max(2));
            Drawing::new(&svg(&wish.inside, wish.units), w, h, wish.scale, [0.0, 0.0])
        })?;
        let (town, water) = (self.drawings.svg("ground")?, self.drawings.svg("water")?);
        let whole = paint::size(&town)?;
        let town = format!("{}{}{}", paint::inside(&town)?, paint::inside(&water)?, self.ground);
        let water = format!("{}{}", paint::inside(&water)?, self.water);
        let (town, water) = (drawing::read(&svg(&town, whole))?, drawing::read(&svg(&water, whole))?);
        let ground = together(&REACH, |&reach| {
            let from = [self.eye[0] - reach, self.eye[1] - reach];
            let draw = |tree: &Tree, pixels: usize| Drawing::of(tree, pixels, pixels, pixels as f32 / (2.0 * reach), from);
            Ok(Ground { reach, colours: draw(&town, GROUND_PIXELS)?, water: draw(&water, GROUND_PIXELS / 2)? })
        })?;
        let sky = self.drawings.svg(&stage.sky)?;
        ensure!(sky.contains("viewBox=\"0 0 3600 900\""), "the sky “{}” is not 3600 by 900", stage.sky);
        let light = if self.light == Light::Old { Light::Old } else { Light::Day };
        let text = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='3600' height='900'>{}</svg>",
            paint::lit(paint::inside(&sky)?, light)
        );
        let sky = Drawing::new(&text, 4104, 1026, 1.14, [0.0, 0.0])?;
        Ok(Theatre { stage, drawings, sheets: self.sheets, ground, sky })
    }
}

/// Does the same with each, two at a time; the results are in the order of the things.
fn together<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> Result<R> + Sync) -> Result<Vec<R>> {
    let half = things.len() / 2;
    let (first, second) = things.split_at(half);
    let do_all = |things: &[T]| things.iter().map(&work).collect::<Result<Vec<_>>>();
    std::thread::scope(|scope| {
        let other = scope.spawn(|| do_all(second));
        let mut done = do_all(first)?;
        done.extend(other.join().map_err(|_| anyhow::anyhow!("a drawing could not be drawn"))??);
        Ok(done)
    })
}

/// How far one turns from left to right.
pub(crate) fn turned(picture: &Picture) -> f32 {
    match *picture {
        Picture::Sphere { .. } => 360.0,
        Picture::Strip { degrees, .. } => degrees,
        Picture::Photo { view, .. } => view,
    }
}
