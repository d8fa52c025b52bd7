//! A house from its fronts and its roof.

use crate::{
    front::{self, Dice, Wanted},
    plan::House,
};

/// A side of a house before it is drawn: where it stands, and the inside of its SVG in centimetres.
pub(crate) struct Side {
    pub(crate) from: [f32; 2],
    pub(crate) to: [f32; 2],
    pub(crate) low: f32,
    pub(crate) up: [f32; 3],
    /// Metres: along the edge and upwards.
    pub(crate) size: [f32; 2],
    pub(crate) inside: String,
}

/// All sides of a house.
pub(crate) fn sides(house: &House, lit: u64) -> Vec<Side> {
    let dice = &mut Dice((house.at[0] * 31.0 + house.at[1] * 17.0) as u64);
    let (half, high) = ([house.size[0] / 2.0, house.size[1] / 2.0], front::height(house));
    let (sin, cos) = house.turn.to_radians().sin_cos();
    let turned = |x: f32, y: f32| [x * cos - y * sin, x * sin + y * cos];
    let place = |x: f32, y: f32| {
        let [x, y] = turned(x * half[0], y * half[1]);
        [house.at[0] + x, house.at[1] + y]
    };
    let mut all = Vec::new();
    // South, north, east, west; left and right as one sees them from outside.
    for (i, (from, to)) in
        [([-1.0, 1.0], [1.0, 1.0]), ([1.0, -1.0], [-1.0, -1.0]), ([1.0, 1.0], [1.0, -1.0]), ([-1.0, -1.0], [-1.0, 1.0])]
            .into_iter()
            .enumerate()
    {
        let width = house.size[usize::from(i > 1)];
        let wanted = Wanted { house, width, doors: (i < 2) == (house.size[0] >= house.size[1]), lit, shade: i == 1 || i == 3 };
        let inside = front::draw(&wanted, dice);
        let (from, to) = (place(from[0], from[1]), place(to[0], to[1]));
        all.push(Side { from, to, low: 0.0, up: [0.0, 0.0, high], size: [width, high], inside });
    }
    if house.pitch > 0.0 {
        // The ridge runs along the longer side.
        let along = house.size[0] >= house.size[1];
        let (width, depth) = if along { (house.size[0], half[1]) } else { (house.size[1], half[0]) };
        let length = depth.hypot(house.pitch);
        for (a, b, (x, y)) in if along {
            [([-1.0, 1.0], [1.0, 1.0], (0.0, -depth)), ([1.0, -1.0], [-1.0, -1.0], (0.0, depth))]
        } else {
            [([1.0, 1.0], [1.0, -1.0], (-depth, 0.0)), ([-1.0, -1.0], [-1.0, 1.0], (depth, 0.0))]
        } {
            let [x, y] = turned(x, y);
            let inside = front::slope(house, width, length, dice);
            all.push(Side {
                from: place(a[0], a[1]),
                to: place(b[0], b[1]),
                low: high,
                up: [x, y, house.pitch],
                size: [width, length],
                inside,
            });
        }
        let gables = if along {
            [([1.0, 1.0], [1.0, -1.0]), ([-1.0, -1.0], [-1.0, 1.0])]
        } else {
            [([-1.0, 1.0], [1.0, 1.0]), ([1.0, -1.0], [-1.0, -1.0])]
        };
        for (a, b) in gables {
            let size = [depth * 2.0, house.pitch];
            let inside = front::gable(house, size[0], lit, dice);
            all.push(Side {
                from: place(a[0], a[1]),
                to: place(b[0], b[1]),
                low: high,
                up: [0.0, 0.0, house.pitch],
                size,
                inside,
            });
        }
    }
    all
}

/// The shadow that a house throws, and the paving around it, as SVG in metres.
pub(crate) fn ground(house: &House) -> String {
    let [w, h] = house.size;
    let place = format!("transform='translate({} {}) rotate({})'", house.at[0], house.at[1], house.turn);
    let rect = |x: f32, y: f32, w: f32, h: f32| format!("M{x} {y}h{w}v{h}h-{w}z");
    let (paving, shadow) =
        (rect(-w / 2.0 - 1.4, -h / 2.0 - 1.4, w + 2.8, h + 2.8), rect(-w / 2.0 - 0.6, -h / 2.0 - 3.0, w + 3.6, h + 3.4));
    format!("<g {place}><path fill='#E6DCC4' d='{paving}'/><path fill='#1B1F23' opacity='.13' d='{shadow}'/></g>")
}
