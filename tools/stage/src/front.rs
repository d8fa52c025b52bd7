//! The fronts of houses, drawn by rules: windows, balconies, doors, so that no two are quite alike. Units are centimetres.

use crate::plan::{House, Style};

/// Numbers as from a die, the same each time.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

const INK: &str = "#1B1F23";
const PANE: &str = "#6FA0A4";
const LIT: &str = "#FFC93C";
const JOINT: &str = "#D8BE94";
const WHITE: &str = "#FFFFFF";
const PETROL: &str = "#0A535B";
const CLOTH: [&str; 5] = ["#B9532F", "#0A535B", "#FFE9B0", "#A5467A", "#6B9C6C"];

/// How a front is to be.
pub(crate) struct Wanted<'a> {
    pub(crate) house: &'a House,
    /// Metres.
    pub(crate) width: f32,
    /// Whether the entrance is on this side.
    pub(crate) doors: bool,
    /// Of a hundred windows, how many are lit.
    pub(crate) lit: u64,
    /// The side that lies in the shade.
    pub(crate) shade: bool,
}

/// How high a storey is.
pub(crate) fn storey(style: Style) -> f32 {
    match style {
        Style::Old => 3.4,
        Style::Brick => 3.6,
        _ => 2.8,
    }
}

/// How high the front of a house is, in metres.
pub(crate) fn height(house: &House) -> f32 {
    house.storeys as f32 * storey(house.style) + 0.6
}

/// A filled rectangle.
fn rect(colour: &str, x: f32, y: f32, w: f32, h: f32) -> String {
    format!("<path fill='{colour}' d='M{x} {y}h{w}v{h}h-{w}z'/>")
}

/// A rectangle of shade.
fn dim(part: f32, x: f32, y: f32, w: f32, h: f32) -> String {
    format!("<path fill='{INK}' opacity='{part}' d='M{x} {y}h{w}v{h}h-{w}z'/>")
}

/// One front as the inside of an SVG, in centimetres.
pub(crate) fn draw(wanted: &Wanted, dice: &mut Dice) -> String {
    let house = wanted.house;
    let (w, h) = (wanted.width * 100.0, height(house) * 100.0);
    let mut s = rect(&house.wall, 0.0, 0.0, w, h);
    let step = if house.style == Style::Small { 260.0 } else { 310.0 };
    let count = (w / step).round().max(1.0) as u32;
    let (part, storey) = (w / count as f32, storey(house.style) * 100.0);
    if house.style == Style::Tower {
        s += &rect(&house.roof, (count / 2) as f32 * part, 0.0, part, h);
    }
    if house.style == Style::Old {
        s += &rect("#EBC9A0", 0.0, h - storey, w, storey);
        s += &rect(WHITE, 0.0, h - storey, w, 16.0);
    }
    for row in 0..house.storeys {
        let y = 60.0 + row as f32 * storey;
        let ground = row + 1 == house.storeys;
        for column in 0..count {
            let x = column as f32 * part;
            let middle = x + part / 2.0;
            if ground && wanted.doors && column % 5 == 2 % count {
                s += &door(house, middle, y + storey, dice);
            } else if house.style == Style::Brick && column == count / 2 && count > 2 {
                s += &rect(PETROL, middle - 75.0, y + 110.0, 150.0, 220.0);
                s += &rect(INK, middle - 4.0, y + 110.0, 8.0, 220.0);
            } else {
                s += &window(house, [x, y, part, storey], column, ground, wanted.lit, dice);
            }
        }
        if matches!(house.style, Style::Slab | Style::Tower) {
            s += &rect(JOINT, 0.0, y + storey - 8.0, w, 9.0);
        }
    }
    if matches!(house.style, Style::Slab | Style::Tower) {
        for i in 1..count {
            s += &rect(JOINT, i as f32 * part - 4.0, 60.0, 9.0, h - 60.0);
        }
    }
    s += &rect(if house.style == Style::Old { WHITE } else { &house.roof }, 0.0, 0.0, w, 50.0);
    s += &dim(0.12, 0.0, 50.0, w, 22.0);
    s += &dim(0.16, 0.0, h - 40.0, w, 40.0);
    if wanted.shade {
        s += &dim(0.12, 0.0, 0.0, w, h);
    }
    s
}

fn door(house: &House, middle: f32, foot: f32, dice: &mut Dice) -> String {
    let colour = CLOTH[dice.roll(2) as usize];
    let x = middle - 62.0;
    let mut s = rect(WHITE, x - 10.0, foot - 236.0, 144.0, 236.0);
    s += &rect(colour, x, foot - 224.0, 124.0, 224.0);
    s += &rect(PANE, x + 14.0, foot - 204.0, 40.0, 110.0);
    s += &rect(PANE, x + 70.0, foot - 204.0, 40.0, 110.0);
    s += &format!("<circle fill='{LIT}' cx='{}' cy='{}' r='7'/>", x + 62.0, foot - 60.0);
    s += &rect(&house.roof, middle - 95.0, foot - 258.0, 190.0, 14.0);
    s + &rect("#A3C6C7", middle - 75.0, foot - 10.0, 150.0, 10.0)
}

fn window(house: &House, [x, y, w, h]: [f32; 4], column: u32, ground: bool, lit: u64, dice: &mut Dice) -> String {
    let pane = if dice.roll(100) < lit { LIT } else { PANE };
    let (kind, cloth) = (dice.roll(10), CLOTH[dice.roll(5) as usize]);
    let (ww, wh) = match house.style {
        Style::Old => (w * 0.36, h * 0.56),
        Style::Brick => (w * 0.34, h * 0.42),
        Style::Small => (w * 0.40, h * 0.40),
        _ => (w * 0.52, h * 0.50),
    };
    let (wx, wy) = (x + (w - ww) / 2.0, y + h * 0.24);
    let foot = wy + wh;
    let mut s = String::new();
    if house.style == Style::Brick {
        for (colour, more) in [("#F7E8CC", 10.0), (pane, 0.0)] {
            let (half, rise) = (ww / 2.0 + more, wh - 6.0);
            s +=
                &format!("<path fill='{colour}' d='M{} {}v-{rise}q{half}-48 {} 0v{rise}z'/>", wx - more, foot + more, half * 2.0);
        }
    } else {
        s += &rect(WHITE, wx - 7.0, wy - 7.0, ww + 14.0, wh + 14.0);
        s += &rect(pane, wx, wy, ww, wh);
    }
    // Somebody lives behind it: curtains, a blind, a plant, a cat.
    match kind {
        0 | 1 => {
            let (part, bend) = (ww * 0.28, wh * 0.6);
            s += &format!(
                "<path fill='{WHITE}' opacity='.75' d='M{wx} {wy}h{part}q-6 {bend}-{part} {wh}zM{} {wy}h-{part}q6 {bend} {part} {wh}z'/>",
                wx + ww
            );
        }
        2 => s += &rect(cloth, wx, wy, ww, wh * 0.42),
        3 => {
            let middle = wx + ww * 0.6;
            s += &format!("<path fill='#47774F' d='M{middle} {foot}c-34-10-30-50-8-62 4-30 34-20 30 4 24 12 14 50-6 58z'/>");
            s += &rect(CLOTH[0], middle - 10.0, foot - 22.0, 24.0, 22.0);
        }
        4 if !ground => {
            s += &format!(
                "<path fill='{INK}' d='M{} {foot}c-4-26 4-36 8-44l-2-16 10 8h10l8-8v18c6 8 8 22 4 42z'/>",
                wx + ww * 0.25
            );
        }
        _ => {}
    }
    s += &rect(WHITE, wx + ww / 2.0 - 3.0, wy, 6.0, wh);
    match house.style {
        Style::Old => {
            s += &rect(WHITE, wx - 16.0, foot + 7.0, ww + 32.0, 12.0);
            s += &format!(
                "<path fill='{WHITE}' d='M{} {}h{3}q-{2}-40-{3} 0z'/>",
                wx - 12.0,
                wy - 12.0,
                ww / 2.0 + 12.0,
                ww + 24.0
            );
        }
        Style::Small => {
            s += &rect(&house.roof, wx - 30.0, wy, 24.0, wh);
            s += &rect(&house.roof, wx + ww + 6.0, wy, 24.0, wh);
            s += &rect("#47774F", wx, foot + 8.0, ww, 16.0);
            s += &rect(cloth, wx, foot + 2.0, ww, 9.0);
        }
        // Every third column has balconies.
        Style::Slab | Style::Tower if column % 3 == 1 && !ground => {
            let (bx, by, bw, bh) = (x + w * 0.08, y + h * 0.60, w * 0.84, h * 0.34);
            s += &dim(0.14, bx, by + bh, bw, 26.0);
            s += &rect(if kind < 5 { &house.roof } else { cloth }, bx, by, bw, bh);
            s += &rect(WHITE, bx, by, bw, 9.0);
            s += &balcony(kind, cloth, bx, by, bw);
        }
        _ => {}
    }
    s
}

/// What people have put on their balcony: flowers, the washing, a dish.
fn balcony(kind: u64, cloth: &str, x: f32, y: f32, w: f32) -> String {
    match kind {
        5 | 6 => (0..5u8).fold(String::new(), |flowers, i| {
            let (x, colour) = (x + w * (0.15 + 0.17 * f32::from(i)), CLOTH[usize::from(i + 3) % 5]);
            flowers + &format!("<circle fill='{colour}' cx='{x}' cy='{}' r='13'/>", y - 2.0)
        }),
        7 => {
            let line = y - 74.0;
            rect(INK, x, line, w, 3.0)
                + &rect(cloth, x + 16.0, line, 34.0, 46.0)
                + &rect(WHITE, x + 64.0, line, 46.0, 40.0)
                + &rect(PETROL, x + 124.0, line, 30.0, 56.0)
        }
        8 => format!("<circle fill='{WHITE}' stroke='{INK}' stroke-width='3' cx='{}' cy='{}' r='26'/>", x + w * 0.8, y - 20.0),
        _ => String::new(),
    }
}

/// The triangle above a side of a house with a pitched roof, in centimetres.
pub(crate) fn gable(house: &House, width: f32, lit: u64, dice: &mut Dice) -> String {
    let (w, h) = (width * 100.0, house.pitch * 100.0);
    let pane = if dice.roll(100) < lit { LIT } else { PANE };
    let (middle, top) = (w / 2.0, h * 0.5);
    let window = rect(WHITE, middle - 40.0, top, 80.0, 100.0) + &rect(pane, middle - 32.0, top + 8.0, 64.0, 84.0);
    let edge = format!("<path fill='none' stroke='{}' stroke-width='30' d='M0 {h}L{middle} 10 {w} {h}'/>", house.roof);
    format!("<path fill='{}' d='M0 {h}L{middle} 0 {w} {h}z'/>{window}{edge}", house.wall)
}

/// The slope of a pitched roof: rows of tiles, sometimes a window.
pub(crate) fn slope(house: &House, width: f32, length: f32, dice: &mut Dice) -> String {
    let (w, h) = (width * 100.0, length * 100.0);
    let mut s = rect(&house.roof, 0.0, 0.0, w, h);
    for row in 1..(length / 0.6) as u32 {
        s += &dim(0.16, 0.0, row as f32 * 60.0, w, 8.0);
    }
    for i in 0..(width / 5.0) as u64 {
        if dice.roll(3) > 0 {
            let x = 180.0 + i as f32 * 480.0;
            s += &(rect(WHITE, x, h * 0.4, 110.0, 120.0) + &rect(PANE, x + 10.0, h * 0.4 + 10.0, 90.0, 100.0));
        }
    }
    s
}
