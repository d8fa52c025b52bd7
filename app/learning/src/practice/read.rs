//! Reads an exercise and says, line by line, what is wrong.

use super::{
    Cond, Device, Exercise, Line, Screen, Sentence, Text, Verb,
    part::words_of,
    rule::{self, Draft, nearest},
};
use crate::screen::{self, End, Fault, Thing};

/// More than this is two exercises.
const MOST_SCREENS: usize = 16;
/// More than this nobody keeps in mind.
const MOST_FLAGS: usize = 16;

/// What stands before the first screen begins with one of these.
const HEADS: [&str; 11] = ["practice", "task", "safe", "done", "goal", "flag", "text", "stays", "stop", "top", "bottom"];

/// A line of the file with its number.
type Numbered<'t> = (usize, &'t str);

/// The lines of a screen before they are understood.
#[derive(Clone)]
struct Body<'t> {
    screen: Screen,
    /// Without the lines that every screen gets.
    bare: bool,
    /// A later part of a screen, below the edge of the glass: what is said on coming was said at the first part.
    is_later_part: bool,
    rules: Vec<Numbered<'t>>,
    drawn: Vec<Numbered<'t>>,
}

/// Reads an exercise. All faults are found at once.
///
/// # Errors
/// What is wrong, for its author.
pub fn read(text: &str) -> Result<Exercise, Vec<Fault>> {
    let mut reader = Reader::default();
    let bodies = reader.split(text);
    let bodies = pages(bodies);
    reader.check_sizes(&bodies);
    let mut read = Vec::new();
    for body in &bodies {
        read.push(reader.screen(body));
    }
    reader.exercise.screens = read;
    let names: Vec<String> = reader.exercise.screens.iter().map(|screen| screen.name.clone()).collect();
    for (number, body) in bodies.iter().enumerate() {
        reader.rules(number, body, &names);
    }
    reader.end(&names);
    reader.faults.sort_by_key(|fault| fault.line);
    reader.exercise.mark = mark(&reader.exercise);
    if reader.faults.is_empty() { Ok(reader.exercise) } else { Err(reader.faults) }
}

struct Reader<'t> {
    exercise: Exercise,
    faults: Vec<Fault>,
    goal: Option<Numbered<'t>>,
    stop: Option<Numbered<'t>>,
    done: Vec<Numbered<'t>>,
    top: Vec<Numbered<'t>>,
    bottom: Vec<Numbered<'t>>,
}

impl Default for Reader<'_> {
    fn default() -> Self {
        let exercise = Exercise {
            device: Device::Phone,
            task: Sentence { place: "task".to_owned(), german: String::new() },
            safe: None,
            done: Vec::new(),
            goals: Vec::new(),
            goal_if: Vec::new(),
            flags: Vec::new(),
            texts: Vec::new(),
            stays: Vec::new(),
            stop: None,
            screens: Vec::new(),
            verbs: Vec::new(),
            mark: 0,
            goal_line: 1,
        };
        Self { exercise, faults: Vec::new(), goal: None, stop: None, done: Vec::new(), top: Vec::new(), bottom: Vec::new() }
    }
}

impl<'t> Reader<'t> {
    fn fault(&mut self, line: usize, what: impl Into<String>) {
        self.faults.push(Fault { line, what: what.into() });
    }

    /// The head is read at once, the screens are put aside.
    fn split(&mut self, text: &'t str) -> Vec<Body<'t>> {
        let mut bodies: Vec<Body> = Vec::new();
        for (line, text) in (1..).zip(text.lines().map(str::trim)) {
            if text.is_empty() {
                continue;
            }
            let (word, rest) = text.split_once(' ').map_or((text, ""), |(word, rest)| (word, rest.trim()));
            if word == "==" {
                let body = self.begin(line, rest, &bodies);
                bodies.push(body);
            } else if let Some(body) = bodies.last_mut() {
                if rule::is_rule(rule::without_if(text)) { body.rules.push((line, text)) } else { body.drawn.push((line, text)) }
            } else {
                self.head(line, word, rest);
            }
        }
        bodies
    }

    fn begin(&mut self, line: usize, rest: &str, before: &[Body]) -> Body<'t> {
        let mut words = rest.split_whitespace();
        let name = words.next().unwrap_or("").to_owned();
        if name.is_empty() {
            self.fault(line, "A screen needs a name: `== start`.");
        }
        if let Some(other) = before.iter().find(|body| body.screen.name == name) {
            self.fault(
                line,
                format!("The screen `{name}` stands already in line {}. Give this one another name.", other.screen.line),
            );
        }
        let mut body = Body {
            screen: Screen { name, line, ..Screen::default() },
            bare: false,
            is_later_part: false,
            rules: Vec::new(),
            drawn: Vec::new(),
        };
        for word in words {
            match word {
                "trap" => body.screen.trap = true,
                "bare" => body.bare = true,
                _ => self.fault(line, format!("`{word}` is not known behind a screen's name. Write `trap`, `bare` or nothing.")),
            }
        }
        body
    }

    fn head(&mut self, line: usize, word: &str, rest: &'t str) {
        match word {
            "practice" => match rest {
                "phone" => {}
                "computer" => self.exercise.device = Device::Computer,
                _ => self.fault(line, "Write `practice phone` or `practice computer`."),
            },
            "task" => rest.clone_into(&mut self.exercise.task.german),
            "safe" => self.exercise.safe = Some(Sentence { place: "safe".to_owned(), german: rest.to_owned() }),
            "done" => self.done.push((line, rest)),
            "goal" => {
                self.exercise.goal_line = line;
                self.goal = Some((line, rest));
            }
            "stop" => self.stop = Some((line, rest)),
            "flag" => {
                for name in rest.split([' ', ',']).filter(|name| !name.is_empty()) {
                    if self.exercise.flags.iter().any(|known| known == name) {
                        self.fault(line, format!("The flag `{name}` stands here twice."));
                    }
                    self.exercise.flags.push(name.to_owned());
                }
            }
            "text" => match rest.split_once('=') {
                Some((name, wanted)) => {
                    let (wanted, from) = wanted.split_once(" from ").unwrap_or((wanted, ""));
                    let wanted = wanted.trim();
                    let (wanted, exact) = wanted.strip_suffix(" exact").map_or((wanted, false), |wanted| (wanted, true));
                    let wanted = wanted.split('|').map(|one| one.trim().to_owned()).collect();
                    let text = Text { name: name.trim().to_owned(), wanted, exact, from: from.trim().to_owned() };
                    self.exercise.texts.push(text);
                }
                None => self.fault(line, "A text needs what should be written: `text name = Amina`."),
            },
            "stays" => self.exercise.stays.extend(rest.split(", ").map(|words| words.trim().to_owned())),
            "top" => self.top.push((line, rest)),
            "bottom" => self.bottom.push((line, rest)),
            _ => {
                let near = nearest(word, HEADS.into_iter());
                self.fault(line, format!("`{word}` is not known at the top.{near} The first screen begins with `== name`."));
            }
        }
    }

    fn check_sizes(&mut self, bodies: &[Body]) {
        if bodies.is_empty() {
            self.fault(1, "There is no screen. Write `== start` and what stands on it.");
        }
        if bodies.len() > MOST_SCREENS {
            self.fault(1, format!("More than {MOST_SCREENS} screens. Make two exercises of it."));
        }
        if self.exercise.flags.len() > MOST_FLAGS {
            self.fault(1, format!("More than {MOST_FLAGS} flags. Make two exercises of it."));
        }
    }

    /// What stands on a screen, with the lines that every screen gets.
    fn screen(&mut self, body: &Body<'t>) -> Screen {
        let drawn = |text: &str| rule::without_if(text).to_owned();
        let off =
            body.drawn.iter().all(|(_, text)| drawn(text).starts_with("key ") || matches!(drawn(text).as_str(), "…" | "..."));
        let bare = body.bare || off;
        let has_time = body.drawn.iter().any(|(_, text)| is_time(drawn(text).split([' ', '{']).next().unwrap_or("")));
        let has_nav = body.drawn.iter().any(|(_, text)| drawn(text) == "nav");
        let top = if bare || has_time { Vec::new() } else { self.top.clone() };
        let bottom = if bare || has_nav { Vec::new() } else { self.bottom.clone() };
        let mut screen = body.screen.clone();
        for (line, text) in top.into_iter().chain(body.drawn.iter().copied()).chain(bottom) {
            let (when, text) = match text.strip_prefix("if ") {
                Some(rest) => {
                    let (when, text) = rule::split_if(rest);
                    (self.conds(line, when), text)
                }
                None => (Vec::new(), text),
            };
            if let Some(read) = self.line(line, when, text) {
                screen.lines.push(read);
            }
        }
        if screen.lines.is_empty() {
            self.fault(body.screen.line, "This screen is empty. Write at least one line, such as `# Title`.");
        }
        screen
    }

    /// One drawn line. `[$flag]` at its end is a switch; `$text` in a field is what somebody writes.
    fn line(&mut self, line: usize, when: Vec<Cond>, text: &str) -> Option<Line> {
        let (plain, switch) = match text.rsplit_once("[$") {
            Some((before, name)) if text.starts_with("- ") && name.ends_with(']') => {
                let name = name.trim_end_matches(']');
                let flag = self.exercise.flags.iter().position(|flag| flag == name);
                if flag.is_none() {
                    self.unknown(line, name);
                }
                (format!("{before}[off]"), flag)
            }
            _ => (text.to_owned(), None),
        };
        let mut thing = match screen::parse_line(self.exercise.device, &plain, line) {
            Ok(thing) => thing,
            Err(faults) => {
                self.faults.extend(faults);
                return None;
            }
        };
        let mut bound = None;
        for words in words_of(&mut thing) {
            if let Some(name) = words.strip_prefix('$') {
                let known = self.exercise.texts.iter().position(|text| text.name == name);
                if known.is_none() {
                    let name = name.to_owned();
                    self.unknown(line, &name);
                }
                bound = known;
            }
        }
        let text = bound.filter(|_| matches!(thing, Thing::Field { .. }));
        let ended = |thing: &Thing| matches!(thing, Thing::Row { end: End::Switch(_), .. });
        if switch.is_some() && !ended(&thing) {
            self.fault(line, "Only a row has a switch: `- WLAN | [$flag]`.");
        }
        Some(Line { number: line, when, thing, switch, text })
    }

    fn unknown(&mut self, line: usize, name: &str) {
        let names = self.exercise.flags.iter().chain(self.exercise.texts.iter().map(|text| &text.name));
        let near = nearest(name, names.map(String::as_str));
        self.fault(line, format!("`${name}` is not known.{near} Write `flag {name}` or `text {name} = …` at the top."));
    }

    fn conds(&mut self, line: usize, text: &str) -> Vec<Cond> {
        let mut all = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (not, name) = part.strip_prefix("not ").map_or((false, part), |rest| (true, rest));
            let (near, name) = name.strip_prefix("near ").map_or((false, name), |rest| (true, rest));
            let flag = self.exercise.flags.iter().position(|flag| flag == name);
            let text = self.exercise.texts.iter().position(|text| text.name == name);
            match (flag, text) {
                (Some(flag), _) if !near => all.push(Cond::Flag(flag, !not)),
                (_, Some(text)) if near => all.push(Cond::Near(text)),
                (_, Some(text)) => all.push(Cond::Text(text, !not)),
                _ => {
                    let names = self.exercise.flags.iter().chain(self.exercise.texts.iter().map(|text| &text.name));
                    let nearest = nearest(name, names.map(String::as_str));
                    self.fault(
                        line,
                        format!("`{name}` is neither a flag nor a text.{nearest} Write it at the top: `flag {name}`."),
                    );
                }
            }
        }
        all
    }

    fn rules(&mut self, number: usize, body: &Body<'t>, names: &[String]) {
        for (line, text) in &body.rules {
            let (when, text) = match text.strip_prefix("if ") {
                Some(rest) => {
                    let (when, text) = rule::split_if(rest);
                    (self.conds(*line, when), text)
                }
                None => (Vec::new(), *text),
            };
            let Some(screen) = self.exercise.screens.get(number) else { continue };
            let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
            let own =
                |what: &str| Some(Sentence { place: format!("{}/{what}", page_of(&screen.name).0), german: rest.to_owned() });
            match word {
                "say" | "else" if !when.is_empty() => {
                    self.fault(*line, format!("`{word}` has no condition. Take the `if` away."));
                    continue;
                }
                // It was said when one came to the first part of the screen.
                "say" if body.is_later_part => continue,
                "say" | "else" => {
                    let sentence = own(word);
                    if let Some(screen) = self.exercise.screens.get_mut(number) {
                        if word == "say" { screen.say = sentence } else { screen.other = sentence }
                    }
                    continue;
                }
                _ => {}
            }
            for (second, way) in rule::ways(text).into_iter().enumerate() {
                let draft = Draft { line: *line, when: when.clone(), text: &way, names };
                let mut faults = Vec::new();
                let read = rule::read(&draft, number, &self.exercise, &mut faults);
                self.faults.append(&mut faults);
                let Some(mut read) = read else { continue };
                let Some(screen) = self.exercise.screens.get_mut(number) else { continue };
                // Two ways to do one thing have one sentence.
                if second > 0
                    && let (Some(said), Some(before)) = (&mut read.say, screen.rules.last().and_then(|rule| rule.say.as_ref()))
                {
                    said.place.clone_from(&before.place);
                }
                if !self.exercise.verbs.contains(&read.verb) && read.verb != Verb::Tap {
                    self.exercise.verbs.push(read.verb);
                }
                screen.rules.push(read);
            }
        }
        if let Some(screen) = self.exercise.screens.get_mut(number) {
            swipes(screen, names);
        }
        let swiped =
            self.exercise.screens.get(number).is_some_and(|screen| screen.rules.iter().any(|rule| rule.verb == Verb::Swipe));
        if swiped && !self.exercise.verbs.contains(&Verb::Swipe) {
            self.exercise.verbs.push(Verb::Swipe);
        }
    }

    /// The goal, the stop button and the signs of success, which may name any screen and flag.
    fn end(&mut self, names: &[String]) {
        for (line, text) in std::mem::take(&mut self.done) {
            match text.strip_prefix("if ") {
                Some(rest) => {
                    let (when, words) = rule::split_if(rest);
                    let sentence = Sentence { place: format!("done if {when}"), german: words.to_owned() };
                    let when = self.conds(line, when);
                    self.exercise.done.insert(0, (when, sentence));
                }
                None => self.exercise.done.push((Vec::new(), Sentence { place: "done".to_owned(), german: text.to_owned() })),
            }
        }
        match self.goal {
            None => self.fault(1, "Say when the exercise is done: `goal screen` or `goal screen if flag`."),
            Some((line, text)) => {
                let (screens, when) = text.split_once(" if ").unwrap_or((text, ""));
                for name in screens.split(',').map(str::trim) {
                    let found = rule::screen_named(name, names, line, &mut self.faults);
                    self.exercise.goals.extend(found);
                }
                self.exercise.goal_if = self.conds(line, when);
            }
        }
        if let Some((line, name)) = self.stop {
            self.exercise.stop = rule::screen_named(name, names, line, &mut self.faults);
        }
        if self.exercise.task.german.is_empty() {
            self.fault(1, "What is to be done? Write `task …`.");
        }
        if self.exercise.done.is_empty() {
            self.fault(1, "What does one see at the end? Write `done …`, the sign of success.");
        }
    }
}

/// The parts of a screen that lie below one another swipe into each other.
fn swipes(screen: &mut Screen, names: &[String]) {
    let (whole, page) = page_of(&screen.name);
    let part = |number: usize| {
        let wanted = page_name(whole, number);
        names.iter().position(|name| *name == wanted)
    };
    let ways = [("up", part(page + 1)), ("down", page.checked_sub(1).filter(|before| *before > 0).and_then(part))];
    for (way, to) in ways {
        if let Some(to) = to {
            screen.rules.push(super::Rule {
                line: screen.line,
                when: Vec::new(),
                verb: Verb::Swipe,
                labels: vec![way.to_owned()],
                to: Some(super::To::Screen(to)),
                set: Vec::new(),
                clear: Vec::new(),
                say: None,
            });
        }
    }
}

/// The name of the later parts of a screen: `list~2`.
fn page_name(base: &str, number: usize) -> String {
    if number == 1 { base.to_owned() } else { format!("{base}~{number}") }
}

pub(super) fn page_of(name: &str) -> (&str, usize) {
    name.split_once('~').and_then(|(base, number)| Some((base, number.parse().ok()?))).unwrap_or((name, 1))
}

/// `~~~`: what follows lies below the edge of the glass. Each part is a screen of its own, with the title and with the rules for what stands on it.
fn pages(bodies: Vec<Body>) -> Vec<Body> {
    let mut all = Vec::new();
    for body in bodies {
        let parts: Vec<&[Numbered]> = body.drawn.split(|(_, text)| *text == "~~~").collect();
        if parts.len() < 2 {
            all.push(body);
            continue;
        }
        let is_head = |(_, text): &&Numbered| text.starts_with("# ") || is_time(text.split([' ', '{']).next().unwrap_or(""));
        let head: Vec<Numbered> = body.drawn.iter().filter(is_head).copied().collect();
        for (number, part) in (1..).zip(parts) {
            let mut page = body.clone();
            page.screen.name = page_name(&body.screen.name, number);
            page.drawn = part.to_vec();
            if number > 1 {
                page.is_later_part = true;
                page.drawn = head.iter().copied().filter(|line| !part.contains(line)).chain(part.iter().copied()).collect();
            }
            all.push(page);
        }
    }
    all
}

/// `14:05`.
fn is_time(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(':')
        .is_some_and(|(hours, minutes)| hours.len() <= 2 && minutes.len() == 2 && digits(hours) && digits(minutes))
}

/// Differs when screens, flags, texts or what stands on the screens differ (FNV-1a); a mended sentence changes nothing.
fn mark(exercise: &Exercise) -> u32 {
    let mut mark = 0x811c_9dc5_u32;
    let mut add = |bytes: &[u8]| {
        mark = bytes.iter().chain(&[0]).fold(mark, |mark, byte| (mark ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    };
    for screen in &exercise.screens {
        add(screen.name.as_bytes());
        for line in &screen.lines {
            add(format!("{:?}", std::mem::discriminant(&line.thing)).as_bytes());
        }
    }
    for name in exercise.flags.iter().chain(exercise.texts.iter().map(|text| &text.name)) {
        add(name.as_bytes());
    }
    mark
}
