//! Reads the author's lines and says, line by line, what is wrong.

use super::{Device, Fault, KeySet, Part, Screen, Spot, Thing};

/// More than this does not fit on a screen that one can read.
const MOST_THINGS: usize = 24;

/// Words in a screen are short.
const MOST_LETTERS: usize = 200;

/// Reads a screen: `info` is what stands behind the fence (`screen phone low`), `body` the lines between the fences, and
/// `first_line` the number of the first of these lines in the file. All faults are found at once.
pub fn parse(info: &str, body: &str, first_line: usize) -> Result<Screen, Vec<Fault>> {
    let mut reader = Reader {
        screen: Screen { device: Device::Phone, only_german: false, low: false, things: Vec::new(), marked: None },
        line: first_line.saturating_sub(1),
        faults: Vec::new(),
    };
    reader.head(info);
    let fence = reader.line;
    // What comes after too many things is not looked at: each is compared with those before.
    for text in body.lines() {
        if reader.screen.things.len() > MOST_THINGS {
            break;
        }
        reader.line = reader.line.saturating_add(1);
        reader.read(text.trim());
    }
    if reader.screen.things.is_empty() && reader.faults.is_empty() {
        reader.line = fence;
        reader.fault("This screen is empty. Write at least one line, such as `# Title`.");
    }
    if reader.screen.things.len() > MOST_THINGS {
        reader.line = fence;
        reader.fault(format!("This screen holds more than {MOST_THINGS} things. Show fewer."));
    }
    if reader.faults.is_empty() { Ok(reader.screen) } else { Err(reader.faults) }
}

/// Reads one line of a screen whose lines come and go. `line` is its number in the file.
pub fn parse_line(device: Device, text: &str, line: usize) -> Result<Thing, Vec<Fault>> {
    let screen = Screen::of(device, Vec::new());
    let mut reader = Reader { screen, line, faults: Vec::new() };
    reader.read(text.trim());
    if reader.screen.marked.is_some() {
        reader.fault(
            "A practice marks nothing: take the * away. The way to the goal is found, and marked, when somebody asks for help.",
        );
    }
    match reader.screen.things.pop() {
        Some(thing) if reader.faults.is_empty() => Ok(thing),
        _ => Err(reader.faults),
    }
}

/// What was read so far.
pub(super) struct Reader {
    pub screen: Screen,
    line: usize,
    faults: Vec<Fault>,
}

impl Reader {
    pub fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(Fault { line: self.line, what: what.into() });
    }

    fn head(&mut self, info: &str) {
        let mut device = None;
        for word in info.split_whitespace().skip_while(|&word| word == "screen") {
            match word {
                "phone" => device = Some(Device::Phone),
                "computer" => device = Some(Device::Computer),
                "sign" => device = Some(Device::Sign),
                "de" => self.screen.only_german = true,
                "low" => self.screen.low = true,
                _ => self.fault(format!(
                    "`{word}` is not known behind `screen`. Write phone, computer or sign, and de or low if needed."
                )),
            }
        }
        match device {
            Some(device) => self.screen.device = device,
            None if self.faults.is_empty() => {
                self.fault("Say what it is the screen of: `screen phone`, `screen computer` or `screen sign`.");
            }
            None => {}
        }
    }

    /// Reads one line; a line that is right adds exactly one thing.
    fn read(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        let text = if line.starts_with("*[") { line } else { self.star(line, Part::Whole) };
        let (first, rest) = text.split_once(char::is_whitespace).map_or((text, ""), |(first, rest)| (first, rest.trim()));
        let thing = match first {
            "#" => Some(self.title(rest)),
            "-" => Some(self.row(rest)),
            "+" => Some(self.tiles(rest)),
            "_" => self.field(rest),
            "<" => Some(self.bubble(false, rest)),
            ">" => Some(self.bubble(true, rest)),
            "=" => Some(self.big(rest)),
            "@" => self.icon_thing(rest),
            "?" => Some(self.dialog(rest)),
            "keys" => self.keys(rest),
            "nav" => Some(self.nav(rest)),
            "key" => self.side_key(rest),
            "swipe" => self.swipe(rest),
            "…" | "..." if rest.is_empty() => Some(Thing::Gap),
            dashes if rest.is_empty() && dashes.len() > 2 && dashes.bytes().all(|b| b == b'-') => Some(Thing::Line),
            _ if text.starts_with('[') || text.starts_with("*[") => self.buttons(text),
            _ if glued(text) => {
                let sign = text.chars().next().unwrap_or(' ');
                self.fault(format!("Put a space after the {sign} at the beginning of this line."));
                None
            }
            _ => self.status(text).or_else(|| Some(self.text(text))),
        };
        let Some(thing) = thing else { return };
        self.check(&thing);
        if matches!(thing, Thing::Gap | Thing::Line) && line.starts_with('*') {
            self.fault("Nothing is here that could be marked. Put the * before a thing.");
        }
        self.screen.things.push(thing);
    }

    /// What a device cannot show, and what there is only once.
    fn check(&mut self, thing: &Thing) {
        let phone_only = matches!(thing, Thing::Nav | Thing::Key(_) | Thing::Swipe(_) | Thing::Keys(KeySet::Call));
        match self.screen.device {
            Device::Computer if phone_only => self.fault("Only a phone has this. Write `screen phone`, or take the line away."),
            Device::Sign if !matches!(thing, Thing::Icon { .. } | Thing::Big(_) | Thing::Text { .. }) => {
                self.fault("A sign shows only one big icon: `@ {name}` or `@ {name} Words`. For all else write `screen phone`.");
            }
            _ => {}
        }
        let alike = |one: &&Thing| std::mem::discriminant(*one) == std::mem::discriminant(thing);
        let single = match thing {
            Thing::Status { .. } => "status line",
            Thing::Dialog(_) => "dialog box",
            Thing::Keys(_) => "keyboard",
            Thing::Nav => "`nav`",
            _ => return,
        };
        if self.screen.things.iter().any(|one| alike(&one)) {
            self.fault(format!("This is a second {single}; a screen has only one. Take one away."));
        }
    }

    /// Takes a `*` away that marks this part. A `*` that belongs to the words (`*100#`, `***`) stays.
    pub fn star<'t>(&mut self, text: &'t str, part: Part) -> &'t str {
        let Some(rest) = text.strip_prefix('*') else { return text };
        let literal = match rest.chars().next() {
            None | Some('*' | '#') => true,
            Some(digit) if digit.is_ascii_digit() => rest.ends_with('#'),
            Some(_) => false,
        };
        if literal {
            return text;
        }
        self.mark(part);
        rest.trim_start()
    }

    pub fn mark(&mut self, part: Part) {
        if self.screen.marked.is_some() {
            self.fault("This line marks a second spot; a screen shows only one. Take one * away.");
        } else {
            self.screen.marked = Some(Spot { thing: self.screen.things.len(), part });
        }
    }

    /// An icon at the beginning, and what follows it.
    pub fn lead<'t>(&mut self, text: &'t str, part: Part) -> (Option<String>, &'t str) {
        let text = if text.starts_with("*{") { self.star(text, part) } else { text };
        let Some(open) = text.strip_prefix('{') else { return (None, text) };
        let Some((name, rest)) = open.split_once('}') else {
            self.fault("An icon begins with { and never ends. Write {name}.");
            return (None, "");
        };
        (self.icon_name(name), rest.trim_start())
    }

    pub fn icon_name(&mut self, name: &str) -> Option<String> {
        let name = name.trim();
        if !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            return Some(name.to_owned());
        }
        self.fault(format!("`{{{name}}}` is not an icon. An icon has small letters, digits and hyphens, such as {{volume-2}}."));
        None
    }

    /// The icons at the end, and what stands before them.
    pub fn tail<'t>(&mut self, mut text: &'t str) -> (Vec<String>, &'t str) {
        let mut found = Vec::new();
        while let Some((before, name)) = text.trim_end().strip_suffix('}').and_then(|text| text.rsplit_once('{')) {
            let starred = before.strip_suffix('*');
            found.push((name, starred.is_some()));
            text = starred.unwrap_or(before);
        }
        let mut icons = Vec::new();
        for (at, (name, starred)) in found.into_iter().rev().enumerate() {
            if starred {
                self.mark(Part::Icon(at));
            }
            icons.extend(self.icon_name(name));
        }
        (icons, text.trim_end())
    }

    /// Words as they will be drawn: single spaces, no brackets of icons left in them.
    pub fn words(&mut self, text: &str) -> String {
        let letters = text.chars().count();
        if text.contains(['{', '}']) {
            self.fault("An icon stands here where none can be drawn. Put it at the beginning: `{name} Words`.");
        } else if letters > 1 && text.contains(['[', ']', '|', '［', '］', '｜']) {
            // Alone it is meant: a cursor.
            self.fault("A [ or | would be drawn as it stands. Write buttons alone on their line, `[Label] [Label]`, and the end of a row as `- Label | [on]`.");
        }
        if letters > MOST_LETTERS {
            self.fault(format!("{letters} letters are too many for a screen. Write at most {MOST_LETTERS}."));
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Whether a sign that begins a thing stands directly before a word: most likely its space was forgotten.
fn glued(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|sign| "#-+_<>=@?".contains(sign))
        && letters.next().is_some_and(|next| next.is_alphabetic() || next == '{')
}
