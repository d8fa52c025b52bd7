//! The device as it looks now: its drawing, and over it what can be touched, in reading order.

use super::{
    Act, Exercise, State, Verb, Words,
    part::{SMALLEST, Target, words_of},
};
use crate::screen::{self, Device, End, Part, Region, Screen, Thing};

/// A device to be touched.
#[derive(Debug, Clone)]
pub struct Painted {
    /// The drawing.
    pub svg: String,
    /// What lies over it, in reading order.
    pub over: Vec<Touch>,
}

/// Something over the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touch {
    /// Words that are only read.
    Words(String),
    /// A button.
    Button {
        /// What it sends: see [`Act::from_code`].
        code: String,
        /// What it is called.
        name: String,
        /// Whether it is a switch, and on.
        switch: Option<bool>,
        /// Where it lies.
        at: Placed,
        /// Whether it is the next one on the way to the goal.
        marked: bool,
    },
    /// A field to write in.
    Field(Field),
}

/// A field to write in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The number of its text.
    pub text: usize,
    /// Its label.
    pub name: String,
    /// What stands in it.
    pub value: String,
    /// Where it lies.
    pub at: Placed,
    /// Whether it is the next one on the way to the goal.
    pub marked: bool,
}

/// A place over the drawing, in half per cent of its width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// From the left edge.
    pub x: i32,
    /// From the upper edge.
    pub y: i32,
    /// How wide.
    pub w: i32,
    /// How high.
    pub h: i32,
}

/// Paints the device as it is in this state. `marked`: what is to be done next, if somebody asked.
pub fn paint(
    exercise: &Exercise,
    words: &Words,
    state: &State,
    marked: Option<&Act>,
    spoken: &dyn screen::Words,
    icons: &dyn for<'n> Fn(&'n str) -> Option<&'static str>,
) -> Painted {
    let shown: Vec<(usize, Thing)> =
        exercise.shown(words, state).into_iter().map(|(number, line)| (number, exercise.filled(words, state, line))).collect();
    let drawn = Screen::of(exercise.device, shown.iter().map(|(_, thing)| thing.clone()).collect());
    let lang = words.lang();
    let look = screen::Look { rtl: lang.is_rtl(), lang: lang.tag(), label: "", icons };
    let touchable = screen::draw_to_touch(&drawn, &look);
    let size = (touchable.wide, touchable.high);
    let place = |thing: usize, part: &Part| {
        let region = touchable.regions.iter().find(|region| region.thing == thing && region.part == *part)?;
        Some(placed(region, size))
    };
    let targets = exercise.targets(words, state);
    let mut over = Vec::new();
    for (at, (number, thing)) in shown.iter().enumerate() {
        let own: Vec<&(Target, Part, String)> = targets.iter().filter(|(target, ..)| target.line == *number).collect();
        let line = exercise.screen(state).and_then(|screen| screen.lines.get(*number));
        let says_itself = !own.is_empty() && !matches!(thing, Thing::Title { .. });
        if !says_itself && !matches!(thing, Thing::Status { .. } | Thing::Keys(_) | Thing::Nav) {
            let words = screen::describe_thing(thing, spoken);
            if !words.is_empty() {
                over.push(Touch::Words(words));
            }
        }
        let Some(line) = line else { continue };
        if let Thing::Field { value, .. } = thing
            && let (Some(text), Some(lies)) =
                (line.text, field(at, thing, lang.is_rtl(), &touchable.regions).map(|region| placed(&region, size)))
        {
            let name = screen::name_of(thing, &Part::Words, spoken);
            let is_marked = matches!(marked, Some(Act::Write(wanted, _)) if *wanted == text);
            over.push(Touch::Field(Field { text, name, value: value.clone(), at: lies, marked: is_marked }));
            continue;
        }
        for (target, part, _) in own {
            let Some(lies) = place(at, part) else { continue };
            let switch = line.switch.map(|flag| state.has(flag));
            let name = if *part == Part::Whole && switch.is_none() && !matches!(thing, Thing::Key(_)) {
                screen::describe_thing(thing, spoken)
            } else {
                screen::name_of(thing, part, spoken)
            };
            let is_marked = matches!(marked, Some(Act::On(_, wanted)) if wanted == target);
            let (code, _) = Act::On(Verb::Tap, *target).code();
            over.push(Touch::Button { code, name, switch, at: lies, marked: is_marked });
        }
        for (part, code, act) in fixed(thing, &touchable.regions, at) {
            let Some(lies) = place(at, &part) else { continue };
            let name = screen::name_of(thing, &part, spoken);
            over.push(Touch::Button { code, name, switch: None, at: lies, marked: marked == Some(&act) });
        }
    }
    Painted { svg: touchable.svg, over }
}

/// What is written lies inside of the drawn field, whose edge and icons stay seen: the frame that marks it is 6 units around it.
fn field(at: usize, thing: &Thing, rtl: bool, regions: &[Region]) -> Option<Region> {
    let Region { x, y, w, h, .. } = *regions.iter().find(|region| region.thing == at && region.part == Part::End)?;
    let Thing::Field { lead, icons, .. } = thing else { return None };
    let room = |count: usize| i32::try_from(count).unwrap_or(0) * 30;
    let (before, after) = (room(usize::from(lead.is_some())), room(icons.len()));
    let left = if rtl { after } else { before };
    Some(Region { thing: at, part: Part::Key(String::new()), x: x + 8 + left, y: y + 8, w: w - 16 - before - after, h: h - 16 })
}

/// The keys that every phone has: the three at the lower edge, and those of a keyboard.
fn fixed(thing: &Thing, regions: &[Region], at: usize) -> Vec<(Part, String, Act)> {
    match thing {
        Thing::Nav => [Act::Back, Act::Home, Act::Apps]
            .into_iter()
            .enumerate()
            .map(|(number, act)| (Part::Item(number), act.code().0, act))
            .collect(),
        Thing::Keys(_) => regions
            .iter()
            .filter(|region| region.thing == at)
            .filter_map(|region| match &region.part {
                // The other sets of signs are not drawn here.
                Part::Key(name) if !matches!(name.as_str(), "123" | "abc" | "enter" | "call") => {
                    let act = Act::Key(name.clone());
                    Some((region.part.clone(), act.code().0, act))
                }
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// A region in half per cent of the drawing, inside of it.
fn placed(region: &Region, (wide, high): (i32, i32)) -> Placed {
    let part = |length: i32, of: i32| (length * 200 + of / 2) / of.max(1);
    // The keys of a keyboard lie close together; who needs larger ones writes into the field.
    let least = if matches!(region.part, Part::Key(_)) { 1 } else { SMALLEST };
    let grown = |from: i32, length: i32, of: i32| {
        let more = (least - length).max(0);
        ((from - more / 2).clamp(0, (of - length - more).max(0)), length + more)
    };
    let ((x, w), (y, h)) = (grown(region.x, region.w, wide), grown(region.y, region.h, high));
    let (x, y) = (part(x, wide).clamp(0, 190), part(y, high).clamp(0, 195));
    Placed { x, y, w: part(w, wide).clamp(1, 200 - x), h: part(h, high).clamp(1, 200 - y) }
}

impl Exercise {
    /// A line as it stands on the screen now: in this language, with what was written, its switch as it is.
    fn filled(&self, words: &Words, state: &State, line: &super::Line) -> Thing {
        let mut thing = line.thing.clone();
        for text in words_of(&mut thing) {
            let written = text.strip_prefix('$').and_then(|name| self.texts.iter().position(|text| text.name == name));
            *text = match written.and_then(|number| state.texts.get(number)) {
                Some(written) => written.clone(),
                None => words.label(self, text).to_owned(),
            };
        }
        if let (Some(flag), Thing::Row { end, .. }) = (line.switch, &mut thing) {
            *end = End::Switch(state.has(flag));
        }
        thing
    }

    /// What is to be done, as a key of the house's texts with the name of what it is done to.
    pub fn told(&self, words: &Words, state: &State, act: &Act, spoken: &dyn screen::Words) -> (&'static str, String) {
        match act {
            Act::On(verb, target) => {
                let shown = self.shown(words, state);
                let line = shown.iter().find(|(number, _)| *number == target.line).map(|(_, line)| line);
                let named = self.targets(words, state).into_iter().find(|(known, ..)| known == target);
                let name = line.zip(named).map(|(line, (_, part, _))| {
                    let thing = self.filled(words, state, line);
                    screen::name_of(&thing, &if part == Part::End { Part::Words } else { part }, spoken)
                });
                let key = match (verb, self.device) {
                    (Verb::Hold, _) => "practice-do-hold",
                    (Verb::Double, _) => "practice-do-double",
                    (Verb::Right, _) => "practice-do-right",
                    (Verb::Hover, _) => "practice-do-hover",
                    (Verb::Drag, _) if state.holds_something() => "practice-do-drop",
                    (Verb::Drag, _) => "practice-do-drag",
                    (_, Device::Computer) => "practice-do-click",
                    _ => "practice-do-tap",
                };
                (key, name.unwrap_or_default())
            }
            Act::Swipe(way) => match way.as_str() {
                "up" => ("practice-do-up", String::new()),
                "down" => ("practice-do-down", String::new()),
                "left" => ("practice-do-left", String::new()),
                _ => ("practice-do-right-way", String::new()),
            },
            Act::Press(keys) => ("practice-do-press", words.label(self, keys).to_owned()),
            Act::Key(key) => ("practice-do-key", key.clone()),
            Act::Write(_, written) if written.is_empty() => ("practice-do-empty", String::new()),
            Act::Write(_, written) => ("practice-do-write", written.clone()),
            Act::Back => ("practice-do-back", String::new()),
            Act::Home => ("practice-do-home", String::new()),
            Act::Apps => ("practice-do-apps", String::new()),
            Act::Stop => ("practice-do-stop", String::new()),
        }
    }
}
