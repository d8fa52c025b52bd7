//! The kinds of lines: each makes one thing, or says what is wrong.

use super::parse::Reader;
use super::{Button, End, KeySet, Part, SideKey, Thing, Tile, Way, keys};

impl Reader {
    pub fn status(&mut self, text: &str) -> Option<Thing> {
        let time = text.split(['{', '*']).next().unwrap_or("").trim();
        let earlier = self.screen.things.iter().any(|thing| !matches!(thing, Thing::Key(_)));
        if !is_time(time) || earlier {
            return None;
        }
        let (icons, rest) = self.tail(text);
        Some(Thing::Status { time: self.words(rest), icons })
    }

    pub fn title(&mut self, text: &str) -> Thing {
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
        Thing::Title { back, lead, words: self.words(text), icons }
    }

    pub fn row(&mut self, text: &str) -> Thing {
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
        Thing::Row { lead, words, small, end }
    }

    pub fn end(&mut self, text: &str) -> End {
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
                self.fault(format!(
                    "`{text}` is not known at the end of a row. Write [on], [off], [x], [ ], (x), ( ), > or a word."
                ));
                End::Nothing
            }
            _ => End::Words(self.words(text)),
        }
    }

    pub fn tiles(&mut self, text: &str) -> Thing {
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
        Thing::Tiles(tiles)
    }

    pub fn buttons(&mut self, text: &str) -> Option<Thing> {
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

    pub fn field(&mut self, text: &str) -> Option<Thing> {
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

    pub fn bubble(&mut self, mine: bool, text: &str) -> Thing {
        let (lead, text) = self.lead(text, Part::Lead);
        let text = self.star(text, Part::Words);
        if text.is_empty() && lead.is_none() {
            self.fault("This message is empty. Write its words, `{play} 0:12` or `{image}`.");
        }
        Thing::Bubble { mine, lead, words: self.words(text) }
    }

    pub fn big(&mut self, text: &str) -> Thing {
        let words = self.words(text);
        if words.is_empty() {
            self.fault("Nothing stands behind the =. Write `= 14:05`.");
        }
        Thing::Big(words)
    }

    pub fn icon_thing(&mut self, text: &str) -> Option<Thing> {
        let (icon, rest) = self.lead(text, Part::Lead);
        let rest = self.star(rest, Part::Words);
        let words = self.words(rest);
        if icon.is_none() {
            self.fault("A big icon is written `@ {name}` or `@ {name} Words`.");
        }
        icon.map(|icon| Thing::Icon { icon, words })
    }

    pub fn text(&mut self, text: &str) -> Thing {
        let (lead, text) = self.lead(text, Part::Lead);
        Thing::Text { lead, words: self.words(text) }
    }

    pub fn dialog(&mut self, text: &str) -> Thing {
        let text = self.star(text, Part::Words);
        Thing::Dialog(self.words(text))
    }

    pub fn keys(&mut self, text: &str) -> Option<Thing> {
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

    pub fn nav(&mut self, text: &str) -> Thing {
        match text {
            "" => {}
            "*back" => self.mark(Part::Item(0)),
            "*home" => self.mark(Part::Item(1)),
            "*apps" | "*last" | "*recent" | "*recents" => self.mark(Part::Item(2)),
            _ => self.fault("Write `nav`, or mark one of its keys: `nav *back`, `nav *home` or `nav *apps`."),
        }
        Thing::Nav
    }

    pub fn side_key(&mut self, text: &str) -> Option<Thing> {
        match self.star(text, Part::Whole) {
            "power" => Some(Thing::Key(SideKey::Power)),
            "volume" => Some(Thing::Key(SideKey::Volume)),
            _ => {
                self.fault("The keys at the side are `key power` and `key volume`; `* key power` marks one.");
                None
            }
        }
    }

    pub fn swipe(&mut self, text: &str) -> Option<Thing> {
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

fn is_time(text: &str) -> bool {
    let two = |part: &str, least: usize| (least..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once([':', '.']).is_some_and(|(hours, minutes)| two(hours, 1) && two(minutes, 2))
}
