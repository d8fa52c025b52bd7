//! Reads the author's lines and says, line by line, what is wrong.

use super::keys;
use super::{Button, Device, End, Fault, KeySet, Part, Screen, SideKey, Spot, Thing, Tile, Way};

/// More than this does not fit on a screen that one can read.
const MOST_THINGS: usize = 24;

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
    for text in body.lines() {
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

struct Reader {
    screen: Screen,
    line: usize,
    faults: Vec<Fault>,
}

impl Reader {
    fn fault(&mut self, what: impl Into<String>) {
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
            None if self.faults.is_empty() => self.fault("Say what it is the screen of: `screen phone`, `screen computer` or `screen sign`."),
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
            "#" => self.title(rest),
            "-" => self.row(rest),
            "+" => self.tiles(rest),
            "_" => self.field(rest),
            "<" => self.bubble(false, rest),
            ">" => self.bubble(true, rest),
            "=" => self.big(rest),
            "@" => self.icon_thing(rest),
            "?" => self.dialog(rest),
            "keys" => self.keys(rest),
            "nav" => self.nav(rest),
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
            _ => self.status(text).or_else(|| self.text(text)),
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
    fn star<'t>(&mut self, text: &'t str, part: Part) -> &'t str {
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

    fn mark(&mut self, part: Part) {
        if self.screen.marked.is_some() {
            self.fault("This line marks a second spot; a screen shows only one. Take one * away.");
        } else {
            self.screen.marked = Some(Spot { thing: self.screen.things.len(), part });
        }
    }

    /// An icon at the beginning, and what follows it.
    fn lead<'t>(&mut self, text: &'t str, part: Part) -> (Option<String>, &'t str) {
        let text = if text.starts_with("*{") { self.star(text, part) } else { text };
        let Some(open) = text.strip_prefix('{') else { return (None, text) };
        let Some((name, rest)) = open.split_once('}') else {
            self.fault("An icon begins with { and never ends. Write {name}.");
            return (None, "");
        };
        (self.icon_name(name), rest.trim_start())
    }

    fn icon_name(&mut self, name: &str) -> Option<String> {
        let name = name.trim();
        if !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            return Some(name.to_owned());
        }
        self.fault(format!("`{{{name}}}` is not an icon. An icon has small letters, digits and hyphens, such as {{volume-2}}."));
        None
    }

    /// The icons at the end, and what stands before them.
    fn tail<'t>(&mut self, mut text: &'t str) -> (Vec<String>, &'t str) {
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
    fn words(&mut self, text: &str) -> String {
        if text.contains(['{', '}']) {
            self.fault("An icon stands here where none can be drawn. Put it at the beginning: `{name} Words`.");
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn status(&mut self, text: &str) -> Option<Thing> {
        let time = text.split(['{', '*']).next().unwrap_or("").trim();
        let earlier = self.screen.things.iter().any(|thing| !matches!(thing, Thing::Key(_)));
        if !is_time(time) || earlier {
            return None;
        }
        let (icons, rest) = self.tail(text);
        Some(Thing::Status { time: self.words(rest), icons })
    }

    fn title(&mut self, text: &str) -> Option<Thing> {
        let bare = text.strip_prefix('*').unwrap_or(text).trim_start();
        let back = bare == "<" || bare.starts_with("< ");
        let text = match bare.strip_prefix('<') {
            Some(rest) if back => {
                self.star(text, Part::Back);
                rest.trim_start()
            }
            _ => text,
        };
        // A title that is only icons has them at its end.
        let only_icons = text.starts_with(['{', '*']) && text.ends_with('}') && !text.contains("} ");
        let (lead, text) = if only_icons { (None, text) } else { self.lead(text, Part::Lead) };
        let (icons, text) = self.tail(text);
        let text = self.star(text, Part::Words);
        if text.is_empty() && !back && icons.is_empty() && lead.is_none() {
            self.fault("This title has no words. Write `# Title`.");
        }
        Some(Thing::Title { back, lead, words: self.words(text), icons })
    }

    fn row(&mut self, text: &str) -> Option<Thing> {
        let (lead, text) = self.lead(text, Part::Lead);
        let (text, end) = text.split_once('|').map_or((text, None), |(text, end)| (text.trim(), Some(end.trim())));
        let text = self.star(text, Part::Words);
        let (words, small) = text.split_once(" / ").unwrap_or((text, ""));
        let (words, small) = (self.words(words), self.words(small));
        let end = match end {
            Some(end) => self.end(end),
            None => End::Nothing,
        };
        if lead.is_none() && words.is_empty() && end == End::Nothing {
            self.fault("This row is empty. Write `- Label`.");
        }
        Some(Thing::Row { lead, words, small, end })
    }

    fn end(&mut self, text: &str) -> End {
        if text.contains('|') {
            self.fault("This row has a second |. Only one value fits at its end.");
        }
        let text = self.star(text, Part::End);
        match text.to_ascii_lowercase().as_str() {
            "" => {
                self.fault("Nothing stands behind the |. Write a value there, or take the | away.");
                End::Nothing
            }
            "[on]" => End::Switch(true),
            "[off]" => End::Switch(false),
            "[x]" => End::Tick(true),
            "[ ]" | "[]" => End::Tick(false),
            "(x)" => End::Choice(true),
            "( )" | "()" => End::Choice(false),
            ">" => End::Arrow,
            _ if text.starts_with('{') => {
                let (icon, rest) = self.lead(text, Part::End);
                if !rest.is_empty() {
                    self.fault("At the end of a row stands either one icon or a word. Take one of them away.");
                }
                icon.map_or(End::Nothing, End::Icon)
            }
            _ if text.starts_with('[') && text.ends_with(']') => {
                self.fault(format!("`{text}` is not known at the end of a row. Write [on], [off], [x], [ ], (x), ( ), > or a word."));
                End::Nothing
            }
            _ => End::Words(self.words(text)),
        }
    }

    fn tiles(&mut self, text: &str) -> Option<Thing> {
        let mut tiles = Vec::new();
        for (at, text) in text.split(" + ").enumerate() {
            let text = self.star(text.trim(), Part::Item(at));
            let (icon, name) = self.lead(text, Part::Item(at));
            let name = self.star(name, Part::Item(at));
            let name = self.words(name);
            match icon {
                Some(icon) => tiles.push(Tile { icon, name }),
                None => self.fault("An app needs an icon: `+ {camera} Kamera + {phone} Telefon`."),
            }
        }
        if tiles.len() > 4 {
            self.fault("At most four apps stand side by side. Begin a new line with +.");
        }
        Some(Thing::Tiles(tiles))
    }

    fn buttons(&mut self, text: &str) -> Option<Thing> {
        let mut buttons = Vec::new();
        let mut text = text;
        while !text.is_empty() {
            let part = || Part::Item(buttons.len());
            let rest = self.star(text, part());
            let (filled, end) = if rest.starts_with("[[") || rest.starts_with("[*[") { (true, "]]") } else { (false, "]") };
            let inside = rest.strip_prefix('[').unwrap_or("");
            let inside = if filled { self.star(inside, part()).trim_start_matches('[') } else { inside };
            let Some((inside, rest)) = inside.split_once(end).filter(|_| rest.starts_with('[')) else {
                self.fault("Write buttons as `[Label] [Label]`, the filled one as `[[Label]]`, and nothing behind them. (A tick box is `- Label | [x]`.)");
                return None;
            };
            let inside = self.star(inside.trim(), part());
            let (icon, label) = self.lead(inside, part());
            let label = self.star(label, part());
            let words = self.words(label);
            if words.is_empty() && icon.is_none() {
                self.fault("This button is empty. Write `[Label]`. (A tick box is `- Label | [ ]`.)");
            }
            buttons.push(Button { icon, words, filled });
            text = rest.trim_start();
        }
        if buttons.len() > 4 {
            self.fault("At most four buttons stand side by side. Begin a new line.");
        }
        Some(Thing::Buttons(buttons))
    }

    fn field(&mut self, text: &str) -> Option<Thing> {
        let (lead, text) = self.lead(text, Part::Lead);
        let Some((label, value)) = text.split_once(':') else {
            self.fault("A field needs a colon after its label: `_ Name: Samira`, or `_ Name:` if it is empty.");
            return None;
        };
        let label = self.star(label.trim(), Part::Words);
        let words = self.words(label);
        let (icons, value) = self.tail(value);
        let value = self.star(value.trim(), Part::End);
        let value = self.words(value);
        Some(Thing::Field { lead, words, value, icons })
    }

    fn bubble(&mut self, mine: bool, text: &str) -> Option<Thing> {
        let (lead, text) = self.lead(text, Part::Lead);
        let text = self.star(text, Part::Words);
        if text.is_empty() && lead.is_none() {
            self.fault("This message is empty. Write its words, `{play} 0:12` or `{image}`.");
        }
        Some(Thing::Bubble { mine, lead, words: self.words(text) })
    }

    fn big(&mut self, text: &str) -> Option<Thing> {
        let words = self.words(text);
        if words.is_empty() {
            self.fault("Nothing stands behind the =. Write `= 14:05`.");
        }
        Some(Thing::Big(words))
    }

    fn icon_thing(&mut self, text: &str) -> Option<Thing> {
        let (icon, rest) = self.lead(text, Part::Lead);
        let rest = self.star(rest, Part::Words);
        let words = self.words(rest);
        if icon.is_none() {
            self.fault("A big icon is written `@ {name}` or `@ {name} Words`.");
        }
        icon.map(|icon| Thing::Icon { icon, words })
    }

    fn text(&mut self, text: &str) -> Option<Thing> {
        let (lead, text) = self.lead(text, Part::Lead);
        Some(Thing::Text { lead, words: self.words(text) })
    }

    fn dialog(&mut self, text: &str) -> Option<Thing> {
        let text = self.star(text, Part::Words);
        Some(Thing::Dialog(self.words(text)))
    }

    fn keys(&mut self, text: &str) -> Option<Thing> {
        let (set, key) = text.split_once(char::is_whitespace).map_or((text, ""), |(set, key)| (set, key.trim()));
        let set = match set {
            "abc" => KeySet::Letters,
            "123" => KeySet::Digits,
            "call" => KeySet::Call,
            _ => {
                self.fault("There are three keyboards: `keys abc`, `keys 123` and `keys call`.");
                return None;
            }
        };
        match key.strip_prefix('*').map(|name| (name, keys::name(set, name))) {
            Some((_, Some(name))) => self.mark(Part::Key(name)),
            Some((name, None)) => self.fault(format!(
                "This keyboard has no key `{name}`. Letters and signs are written as they are; the others are called space, enter, delete, shift, 123, abc, call."
            )),
            None if key.is_empty() => {}
            None => self.fault(format!("To mark a key, put a * before it: `*{key}`.")),
        }
        Some(Thing::Keys(set))
    }

    fn nav(&mut self, text: &str) -> Option<Thing> {
        match text {
            "" => {}
            "*back" => self.mark(Part::Item(0)),
            "*home" => self.mark(Part::Item(1)),
            "*apps" | "*last" | "*recent" | "*recents" => self.mark(Part::Item(2)),
            _ => self.fault("Write `nav`, or mark one of its keys: `nav *back`, `nav *home` or `nav *apps`."),
        }
        Some(Thing::Nav)
    }

    fn side_key(&mut self, text: &str) -> Option<Thing> {
        match self.star(text, Part::Whole) {
            "power" => Some(Thing::Key(SideKey::Power)),
            "volume" => Some(Thing::Key(SideKey::Volume)),
            _ => {
                self.fault("The keys at the side are `key power` and `key volume`; `* key power` marks one.");
                None
            }
        }
    }

    fn swipe(&mut self, text: &str) -> Option<Thing> {
        let way = match text {
            "up" => Way::Up,
            "down" => Way::Down,
            "left" => Way::Left,
            "right" => Way::Right,
            _ => {
                self.fault("A finger moves in four ways: `swipe up`, `swipe down`, `swipe left`, `swipe right`.");
                return None;
            }
        };
        Some(Thing::Swipe(way))
    }
}

/// Whether a sign that begins a thing stands directly before a word: most likely its space was forgotten.
fn glued(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|sign| "#-+_<>=@?".contains(sign))
        && letters.next().is_some_and(|next| next.is_alphabetic() || next == '{')
}

fn is_time(text: &str) -> bool {
    let two = |part: &str, least: usize| (least..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once([':', '.']).is_some_and(|(hours, minutes)| two(hours, 1) && two(minutes, 2))
}
