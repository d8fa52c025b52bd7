//! The board that things are drawn on: rectangles, circles, icons and words, mirrored where the lesson is.
//!
//! All places are given as if the lesson ran from the left to the right. What is alike is collected (shapes, thin lines,
//! icons, words) and written in one group each, because that keeps the drawing small.

use super::measure::{escape, keep_numbers, rtl, width};
use super::{Look, Part, Region, Spot};
use std::fmt::Write;

/// The width of every drawing.
pub(super) const WIDE: i32 = 320;

/// The colour of words and dark lines, in both themes: the screen is light in both.
pub(super) const INK: &str = "#1B1F23";

/// A rectangle on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Area {
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub h: i32,
}

impl Area {
    pub fn grown(self, by: i32) -> Self {
        Self { x: self.x - by, y: self.y - by, w: self.w + 2 * by, h: self.h + 2 * by }
    }

    pub fn mirrored(self) -> Self {
        Self { x: WIDE - self.x - self.w, ..self }
    }

    /// How much of the two is the same.
    pub fn shared(self, other: Self) -> i32 {
        let across = (self.x + self.w).min(other.x + other.w) - self.x.max(other.x);
        let down = (self.y + self.h).min(other.y + other.h) - self.y.max(other.y);
        across.max(0) * down.max(0)
    }
}

/// Where the given place of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    Start,
    Middle,
    End,
}

/// How words look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub size: i32,
    pub bold: bool,
    pub white: bool,
    /// With the line at its end that blinks where one writes.
    pub caret: bool,
}

pub(super) const fn plain(size: i32) -> Type {
    Type { size, bold: false, white: false, caret: false }
}

pub(super) const fn bold(size: i32) -> Type {
    Type { size, bold: true, white: false, caret: false }
}

/// The size that the group of words has, so that most words need not say it.
const USUAL: i32 = 17;

pub(super) struct Board<'a, 'i> {
    pub look: &'a Look<'a, 'i>,
    /// Whether this screen is drawn from the right to the left.
    pub rtl: bool,
    /// Less air between things, for screens that hold much.
    pub tight: bool,
    /// The things' left and right edge.
    pub from: i32,
    pub to: i32,
    /// The left and right edge of the glass.
    pub glass: (i32, i32),
    /// How far down the things have come.
    pub y: i32,
    /// The number of the thing that is being drawn.
    pub thing: usize,
    /// The number of the field that one is writing in.
    pub caret: Option<usize>,
    /// The most lines of a title: the bar of a window has one.
    pub title_lines: usize,
    /// Whether the keys for calling have their own green key: not if the author wrote one.
    pub own_call: bool,
    /// The size of the names of apps, one for the whole screen.
    pub tile_size: i32,
    /// See `Painted::left_over` in draw.rs.
    pub left_over: i32,
    spot: Option<&'a Spot>,
    /// Where the marked part is, once it was drawn.
    pub marked: Option<Area>,
    /// Where words and icons stand: a hand should not cover them.
    pub taken: Vec<Area>,
    /// Where each part of each thing lies, for who wants to touch it.
    pub regions: Vec<Region>,
    shapes: String,
    lines: String,
    inks: String,
    whites: String,
    words: String,
    top: String,
    done: String,
}

impl<'a, 'i> Board<'a, 'i> {
    pub fn new(look: &'a Look<'a, 'i>, rtl: bool, tight: bool, spot: Option<&'a Spot>) -> Self {
        Self {
            look,
            rtl,
            tight,
            from: 54,
            to: 266,
            glass: (39, 281),
            y: 0,
            thing: 0,
            caret: None,
            title_lines: 2,
            own_call: true,
            tile_size: 14,
            left_over: 0,
            spot,
            marked: None,
            taken: Vec::new(),
            regions: Vec::new(),
            shapes: String::new(),
            lines: String::new(),
            inks: String::new(),
            whites: String::new(),
            words: String::new(),
            top: String::new(),
            done: String::new(),
        }
    }

    /// The width between the edges.
    pub fn room(&self) -> i32 {
        self.to - self.from
    }

    /// Less of a height when the screen is full.
    pub fn air(&self, usual: i32, tight: i32) -> i32 {
        if self.tight { tight } else { usual }
    }

    /// The place across, mirrored where needed.
    pub fn x(&self, x: i32) -> i32 {
        if self.rtl { WIDE - x } else { x }
    }

    fn place(&self, area: Area) -> Area {
        if self.rtl { area.mirrored() } else { area }
    }

    /// `1` or, mirrored, `-1`: the way in which words run.
    pub fn way(&self) -> i32 {
        if self.rtl { -1 } else { 1 }
    }

    /// Something already written as SVG, among the shapes.
    pub fn shape(&mut self, svg: &str) {
        self.shapes.push_str(svg);
    }

    /// A part of the path of thin grey lines.
    pub fn line(&mut self, from: i32, to: i32, y: i32) {
        let area = self.place(Area { x: from, y, w: to - from, h: 0 });
        let _ = write!(self.lines, "M{} {}h{}", area.x, area.y, area.w);
    }

    /// A rectangle; `paint` are its attributes, such as `class="k-ink"`.
    pub fn rect(&mut self, area: Area, round: i32, paint: &str) {
        let Area { x, y, w, h } = self.place(area);
        let _ = write!(self.shapes, r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{round}" {paint}/>"#);
    }

    pub fn circle(&mut self, x: i32, y: i32, r: i32, paint: &str) {
        let x = self.x(x);
        let _ = write!(self.shapes, r#"<circle cx="{x}" cy="{y}" r="{r}" {paint}/>"#);
    }

    /// Draws no frame and no hand, whatever is marked.
    pub fn forget_mark(&mut self) {
        if self.holds_mark() {
            self.spot = None;
        }
    }

    /// Remembers that something stands here.
    pub fn take(&mut self, area: Area) {
        let area = self.place(area);
        self.taken.push(area);
    }

    /// The same for a place that is not mirrored.
    pub fn take_here(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// Says where a part of the thing is that is being drawn: if it is the marked one, the frame goes there.
    pub fn spot(&mut self, part: &Part, area: Area) {
        let placed = self.place(area);
        self.region(part.clone(), placed);
        if self.wants(part) {
            self.marked = Some(placed);
        }
    }

    /// Remembers where a part of the thing lies that is being drawn; the place is not mirrored.
    pub fn region(&mut self, part: Part, Area { x, y, w, h }: Area) {
        // Of several for one part the first one counts: a message says a second, wider one.
        if !self.regions.iter().any(|region| region.thing == self.thing && region.part == part) {
            self.regions.push(Region { thing: self.thing, part, x, y, w, h });
        }
    }

    pub fn wants(&self, part: &Part) -> bool {
        self.spot.is_some_and(|spot| spot.thing == self.thing && spot.part == *part)
    }

    /// Whether the marked place is in the thing that is being drawn.
    pub fn holds_mark(&self) -> bool {
        self.spot.is_some_and(|spot| spot.thing == self.thing)
    }

    /// The name of the key that is marked on the keyboard that is being drawn.
    pub fn wanted_key(&self) -> Option<&'a str> {
        match self.spot {
            Some(Spot { thing, part: Part::Key(name) }) if *thing == self.thing => Some(name),
            _ => None,
        }
    }

    /// Marks a place that is not mirrored.
    pub fn mark_here(&mut self, area: Area) {
        self.marked = Some(area);
    }

    /// An icon around a middle, `size` units wide, in ink or in white.
    pub fn icon(&mut self, name: &str, x: i32, y: i32, size: i32, white: bool) {
        let inside = (self.look.icons)(name).unwrap_or(r#"<circle cx="12" cy="12" r="9"/>"#);
        self.draw_icon(inside, x, y, size, white, self.rtl && has_side(name));
    }

    /// An icon that is given as SVG, turned round if wanted.
    pub fn draw_icon(&mut self, inside: &str, x: i32, y: i32, size: i32, white: bool, flip: bool) {
        let scale = format!("{:.2}", f64::from(size) / 24.0);
        let scale = scale.trim_end_matches('0').trim_end_matches('.').trim_start_matches('0');
        let (left, top) = (self.x(x) - size / 2, y - size / 2);
        let left = if flip { left + size } else { left };
        let scale = match (flip, scale) {
            (true, _) => format!(" scale(-{scale} {scale})"),
            (false, "1") => String::new(),
            (false, _) => format!(" scale({scale})"),
        };
        let to = if white { &mut self.whites } else { &mut self.inks };
        let _ = write!(to, r#"<g transform="translate({left} {top}){scale}">{}</g>"#, inside.replace(" />", "/>"));
        self.take(Area { x: x - size / 2, y: top, w: size, h: size });
    }

    /// One line of words; `y` is the line that the letters stand on.
    pub fn text(&mut self, x: i32, y: i32, at: At, look: Type, words: &str) {
        if words.is_empty() && !look.caret {
            return;
        }
        let wide = width(words, look.size, look.bold);
        let left = match at {
            At::Start => x,
            At::Middle => x - wide / 2,
            At::End => x - wide,
        };
        self.take(Area { x: left, y: y - look.size * 4 / 5, w: wide, h: look.size + if rtl(words) { 5 } else { 0 } });
        let mut with = String::new();
        // Words in Latin letters keep their own direction among Arabic words, or their signs would wander.
        let foreign = self.rtl && !rtl(words) && words.chars().any(char::is_alphabetic);
        let simple = words.chars().all(char::is_alphanumeric);
        if foreign && !simple {
            with.push_str(r#" direction="ltr""#);
        }
        let at = match at {
            At::Start if foreign && !simple => At::End,
            At::End if foreign && !simple => At::Start,
            at => at,
        };
        match at {
            At::Start => {}
            At::Middle => with.push_str(r#" text-anchor="middle""#),
            At::End => with.push_str(r#" text-anchor="end""#),
        }
        if look.size != USUAL {
            let _ = write!(with, r#" font-size="{}""#, look.size);
        }
        if look.bold {
            with.push_str(r#" font-weight="700""#);
        }
        let words = if self.rtl && !foreign { keep_numbers(words) } else { words.to_owned() };
        let words = escape(&words);
        // The stylesheet colours every text of a screen; a part of a text may have its own colour.
        let words = if look.white { format!(r##"<tspan fill="#fff">{words}</tspan>"##) } else { words };
        let words = if look.caret { words + r#"<tspan class="k-teal">|</tspan>"# } else { words };
        let x = self.x(x);
        let _ = write!(self.words, r#"<text x="{x}" y="{y}"{with}>{words}</text>"#);
    }

    /// Something that lies on top of its layer.
    pub fn on_top(&mut self, svg: &str) {
        self.top.push_str(svg);
    }

    /// Words written as SVG by others: the letters of a keyboard.
    pub fn raw_text(&mut self, svg: &str) {
        self.words.push_str(svg);
    }

    fn close_layer(&mut self) {
        self.done.push_str(&std::mem::take(&mut self.shapes));
        if !self.lines.is_empty() {
            let _ = write!(self.done, r##"<path d="{}" stroke="#D5D1C7" stroke-width="1.5"/>"##, self.lines);
            self.lines.clear();
        }
        for (icons, colour) in [(&mut self.inks, INK), (&mut self.whites, "#fff")] {
            if !icons.is_empty() {
                let _ = write!(
                    self.done,
                    r#"<g fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{icons}</g>"#
                );
                icons.clear();
            }
        }
        if !self.words.is_empty() {
            let direction = if self.rtl { r#" direction="rtl""# } else { "" };
            let _ = write!(self.done, r#"<g font-size="{USUAL}"{direction}>{}</g>"#, self.words);
            self.words.clear();
        }
        self.done.push_str(&std::mem::take(&mut self.top));
    }

    /// Ends the layer and hands over everything that was drawn.
    pub fn hand_over(&mut self) -> String {
        self.close_layer();
        std::mem::take(&mut self.done)
    }
}

/// Whether an icon shows along the line of reading, so that it is turned where one reads from the right.
fn has_side(name: &str) -> bool {
    const SIDES: [&str; 12] =
        ["arrow-", "chevron", "send", "reply", "forward", "undo", "redo", "log-", "move-", "corner-", "list", "text-"];
    SIDES.iter().any(|side| name.starts_with(side))
}
