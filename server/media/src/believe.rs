//! Whether what a child answered can have come from the request: the parent believes nothing else. It does not know how large the picture
//! was, so it holds the parts against one another.

use crate::{
    facts::{Cube, Facts},
    frame::{Format, Output},
    part::{Part, Side, Tile},
    request::{LONGEST_SIDE, Request, scaled},
    scene::{PHOTO_WIDTHS, Parts, SIDE_SIZES, Scene, Shape},
    sphere::TILE,
};
use std::collections::{BTreeMap, BTreeSet};

/// The side of a face in the preview.
pub(crate) const PREVIEW: u32 = 64;
/// The most bytes of a preview.
pub(crate) const PREVIEW_BYTES: usize = 3 << 10;

/// Whether the request leads to these.
pub(crate) fn fits(request: &Request, outputs: &[Output]) -> bool {
    if outputs.is_empty() || repeated(outputs) {
        return false;
    }
    let sound = |output: &Output| output.width > 0 && output.height > 0 && output.height <= LONGEST_SIDE;
    let all = |allowed: &[Format], length: &dyn Fn(&Output) -> bool| {
        outputs
            .iter()
            .all(|output| output.part == Part::Photo && allowed.contains(&output.format) && sound(output) && length(output))
    };
    let most = |sides: &[u32]| sides.iter().copied().max().unwrap_or(0);
    match request {
        Request::Photo(widths) => outputs.len() <= widths.len() && all(&[Format::Jpeg], &|output| output.width <= most(widths)),
        Request::Logo(sides) => {
            let length = |output: &Output| output.width.max(output.height) <= most(sides);
            outputs.len() <= 2 * sides.len() && all(&[Format::Jpeg, Format::Png], &length)
        }
        Request::Look => match outputs {
            [Output { part: Part::Facts, format: Format::Json, width, height, bytes }] => {
                Facts::read(bytes).is_some_and(|facts| (facts.width, facts.height) == (*width, *height))
            }
            _ => false,
        },
        Request::Scene(scene) => of_scene(scene, outputs),
    }
}

/// Whether something is there twice.
fn repeated(outputs: &[Output]) -> bool {
    let mut seen = BTreeSet::new();
    outputs.iter().any(|output| !seen.insert((output.part, output.width, output.height, output.format.ending())))
}

/// The formats of each size of each part.
type Sizes<'a> = BTreeMap<Part, BTreeMap<(u32, u32), Vec<&'a Output>>>;

fn of_scene(scene: &Scene, outputs: &[Output]) -> bool {
    let mut parts: Sizes<'_> = BTreeMap::new();
    for output in outputs {
        parts.entry(output.part).or_default().entry((output.width, output.height)).or_default().push(output);
    }
    if scene.shape == Shape::Flat {
        return parts.len() == 1 && parts.get(&Part::Photo).is_some_and(|sizes| photographs(sizes, None));
    }
    let one = |part| match parts.get(&part)?.iter().next()? {
        (size, outputs) if outputs.len() == 1 => Some((*size, *outputs.first()?)),
        _ => None,
    };
    let Some((_, cube)) = one(Part::Cube) else { return false };
    let Some(cube) = Cube::read(&cube.bytes).filter(|_| cube.format == Format::Json) else { return false };
    let Some((size, preview)) = one(Part::Preview) else { return false };
    let preview_fits = size == (PREVIEW, 6 * PREVIEW) && preview.format == Format::Jpeg && preview.bytes.len() <= PREVIEW_BYTES;
    preview_fits
        && parts.iter().all(|(part, sizes)| match part {
            Part::Facts => false,
            Part::Cube | Part::Preview => sizes.len() == 1,
            Part::Photo => scene.only != Some(Parts::Tiles) && photographs(sizes, Some(2)),
            Part::Side(_) => scene.only != Some(Parts::Tiles) && side(sizes, cube.cube),
            Part::Tile(here) => tile(*here, sizes, &cube) && here.parent().is_none_or(|up| parts.contains_key(&Part::Tile(up))),
        })
        && is_complete(scene, &parts, &cube)
}

/// Where nothing may be left out, whether it is there.
fn is_complete(scene: &Scene, parts: &Sizes<'_>, cube: &Cube) -> bool {
    let tiles = parts.keys().filter(|part| matches!(part, Part::Tile(_))).count();
    let sides = Side::ALL.into_iter().filter(|side| parts.contains_key(&Part::Side(*side))).count();
    let photo = parts.contains_key(&Part::Photo);
    // Only of a whole sphere is nothing background.
    let whole = scene.shape == Shape::Sphere { crop: None };
    let all_tiles = tiles == (1..=cube.levels).map(|level| 6 * usize::from(Tile::across(level)).pow(2)).sum::<usize>();
    match &scene.only {
        Some(Parts::Touched(_)) => true,
        Some(Parts::Tiles) => tiles > 0 && (all_tiles || !whole),
        None => photo && tiles > 0 && sides > 0 && ((all_tiles && sides == Side::ALL.len()) || !whole),
    }
}

fn both_formats(outputs: &[&Output]) -> bool {
    outputs.len() == 2
        && [Format::Avif, Format::Jpeg].into_iter().all(|format| outputs.iter().any(|output| output.format == format))
}

/// Photographs in sizes that belong together: the largest, and the others as wide as asked for and of the same shape. `shape`: how often
/// the height goes into the width.
fn photographs(sizes: &BTreeMap<(u32, u32), Vec<&Output>>, shape: Option<u32>) -> bool {
    let Some((&(width, height), _)) = sizes.last_key_value() else { return false };
    let widest = PHOTO_WIDTHS.iter().copied().max().unwrap_or(0);
    let wanted: BTreeSet<u32> = PHOTO_WIDTHS.into_iter().map(|wanted| wanted.min(width)).collect();
    let found: BTreeSet<u32> = sizes.keys().map(|(width, _)| *width).collect();
    (1..=widest).contains(&width)
        && (1..=LONGEST_SIDE).contains(&height)
        && shape.is_none_or(|shape| height == scaled(width, 1, shape))
        && found == wanted
        && sizes.len() == found.len()
        && sizes.iter().all(|((w, h), outputs)| scaled(height, *w, width).abs_diff(*h) <= 1 && both_formats(outputs))
}

/// Square, in the sizes that a face of this side gives.
fn side(sizes: &BTreeMap<(u32, u32), Vec<&Output>>, cube: u32) -> bool {
    let wanted: BTreeSet<(u32, u32)> = SIDE_SIZES.into_iter().map(|size| (size.min(cube), size.min(cube))).collect();
    sizes.keys().copied().collect::<BTreeSet<_>>() == wanted && sizes.values().all(|outputs| both_formats(outputs))
}

fn tile(tile: Tile, sizes: &BTreeMap<(u32, u32), Vec<&Output>>, cube: &Cube) -> bool {
    let across = Tile::across(tile.level);
    let is_there = (1..=cube.levels).contains(&tile.level) && tile.row < across && tile.col < across;
    let is_one = sizes.len() == 1
        && sizes.get(&(TILE, TILE)).is_some_and(|outputs| outputs.iter().all(|output| output.format == Format::Jpeg));
    is_there && is_one
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sphere::{FACES, Face};

    fn output(part: Part, format: Format, width: u32, height: u32) -> Output {
        Output { part, format, width, height, bytes: vec![0; 10] }
    }

    fn both(part: Part, width: u32, height: u32) -> [Output; 2] {
        [Format::Avif, Format::Jpeg].map(|format| output(part, format, width, height))
    }

    /// All of a sphere with one level.
    fn whole() -> Vec<Output> {
        let cube = Output {
            bytes: serde_json::to_vec(&Cube::new(1, [0; 3], [0; 3])).unwrap(),
            ..output(Part::Cube, Format::Json, 512, 512)
        };
        let mut outputs = vec![cube, output(Part::Preview, Format::Jpeg, 64, 384)];
        for face in FACES {
            outputs.push(output(Part::Tile(Tile { level: 1, face, row: 0, col: 0 }), Format::Jpeg, 512, 512));
        }
        for side in Side::ALL.map(Part::Side) {
            outputs.extend(both(side, 512, 512));
            outputs.extend(both(side, 400, 400));
        }
        outputs.extend(both(Part::Photo, 776, 388));
        outputs.extend(both(Part::Photo, 400, 200));
        outputs
    }

    fn request(text: &str) -> Request {
        text.parse().unwrap()
    }

    #[test]
    fn a_whole_answer_is_believed_and_a_false_one_is_not() {
        let sphere = request("scene sphere");
        assert!(fits(&sphere, &whole()));
        for missing in 0..whole().len() {
            let mut outputs = whole();
            let left_out = outputs.remove(missing);
            assert!(!fits(&sphere, &outputs), "without {left_out:?}");
            outputs.extend([left_out.clone(), left_out.clone()]);
            assert!(!fits(&sphere, &outputs), "twice {left_out:?}");
            outputs.pop();
            assert!(fits(&sphere, &outputs));
            for wrong in [
                Output { width: left_out.width + 1, ..left_out.clone() },
                Output { height: left_out.height + 3, ..left_out.clone() },
                Output { format: Format::Png, ..left_out.clone() },
            ] {
                *outputs.last_mut().unwrap() = wrong.clone();
                // How large the text says its cube is, is in the text.
                assert!(wrong.part == Part::Cube && wrong.format == Format::Json || !fits(&sphere, &outputs), "{wrong:?}");
            }
        }
        let tile = |level, row, face| output(Part::Tile(Tile { level, face, row, col: 0 }), Format::Jpeg, 512, 512);
        for more in [tile(2, 0, Face::Up), tile(1, 1, Face::Up), tile(0, 0, Face::Up), output(Part::Facts, Format::Json, 1, 1)] {
            let mut outputs = whole();
            outputs.push(more.clone());
            assert!(!fits(&sphere, &outputs), "{more:?}");
        }
    }

    #[test]
    fn what_was_not_asked_for_is_not_believed() {
        for other in ["scene sphere only tiles", "scene flat", "look", "photo 400,800,1600", "logo 800"] {
            assert!(!fits(&request(other), &whole()), "{other}");
        }
        // Of a strip, the back may be background.
        let mut strip = whole();
        strip.retain(|output| output.part != Part::Side(Side::Back));
        assert!(fits(&request("scene strip 200"), &strip) && !fits(&request("scene sphere"), &strip));
        let flat = [both(Part::Photo, 1600, 900), both(Part::Photo, 800, 450), both(Part::Photo, 400, 225)].concat();
        assert!(fits(&request("scene flat"), &flat));
        for wrong in [
            [both(Part::Photo, 1600, 900), both(Part::Photo, 800, 450), both(Part::Photo, 400, 245)].concat(),
            [both(Part::Photo, 1600, 900), both(Part::Photo, 900, 506)].concat(),
            both(Part::Photo, 1700, 900).to_vec(),
        ] {
            assert!(!fits(&request("scene flat"), &wrong), "{wrong:?}");
        }
    }
}
