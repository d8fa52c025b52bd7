//! Says a screen in words, for those who do not see it, from the top to the bottom and then what is marked.

use super::{Button, Device, End, KeySet, Part, Screen, SideKey, Thing, Way};

/// The words of a language. Keys and their texts stand in `content/texts`; all begin with `screen-` or `icon-`.
pub trait Words {
    /// The text of a key with its values. For a key that there is not: nothing, or the key itself.
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String;
}

/// What a screen reader says in place of the drawing.
pub fn describe(screen: &Screen, words: &dyn Words) -> String {
    let teller = Teller { words, sign: screen.device == Device::Sign };
    let off = screen.things.iter().all(|thing| matches!(thing, Thing::Key(_) | Thing::Gap));
    let mut sentences = Vec::new();
    match screen.device {
        Device::Phone if off => sentences.push(teller.word("screen-phone-off")),
        Device::Phone => sentences.push(teller.word("screen-phone")),
        Device::Computer => sentences.push(teller.word("screen-computer")),
        Device::Sign => {}
    }
    let mut titled = false;
    let marked = screen.marked().map(|spot| spot.thing);
    for (at, thing) in joined(&screen.things) {
        // The time and the battery are said only where they matter.
        if matches!(thing, Thing::Status { .. }) && marked != Some(at) && screen.things.len() > 2 {
            continue;
        }
        let mut said = teller.thing(&thing);
        // The first thing under a title is tied to it.
        if titled && matches!(thing, Thing::Row { .. } | Thing::Text { .. }) {
            said = teller.words.say("screen-below", &[("what", &said)]);
        }
        titled = matches!(thing, Thing::Title { .. });
        sentences.push(said);
    }
    if let Some(spot) = screen.marked()
        && let Some(thing) = screen.things.get(spot.thing)
        && !matches!(thing, Thing::Swipe(_))
    {
        let what = teller.part(thing, &spot.part);
        sentences.push(teller.words.say("screen-marked", &[("what", &what)]));
    }
    let sentences: Vec<String> = sentences.iter().map(|said| sentence(said)).filter(|said| !said.is_empty()).collect();
    sentences.join(" ")
}

/// What a screen reader says of one thing.
pub fn describe_thing(thing: &Thing, words: &dyn Words) -> String {
    Teller { words, sign: false }.thing(thing)
}

/// The name of a part of a thing.
pub fn name_of(thing: &Thing, part: &Part, words: &dyn Words) -> String {
    Teller { words, sign: false }.part(thing, part)
}

/// The things without the empty ones; apps and buttons in several lines are said as one list.
fn joined(things: &[Thing]) -> Vec<(usize, Thing)> {
    let mut all: Vec<(usize, Thing)> = Vec::new();
    for (at, thing) in things.iter().enumerate() {
        match (all.last_mut(), thing) {
            (_, Thing::Gap | Thing::Line) => {}
            (Some((_, Thing::Tiles(before))), Thing::Tiles(more)) => before.extend(more.iter().cloned()),
            (Some((_, Thing::Buttons(before))), Thing::Buttons(more)) => before.extend(more.iter().cloned()),
            _ => all.push((at, thing.clone())),
        }
    }
    all
}

/// Words as a sentence: with a full stop, unless they end with another sign.
fn sentence(said: &str) -> String {
    let said = said.trim();
    if said.is_empty() || said.ends_with(['.', '!', '?', '…', ':', '؟']) { said.to_owned() } else { format!("{said}.") }
}

struct Teller<'a> {
    words: &'a dyn Words,
    sign: bool,
}

impl Teller<'_> {
    fn word(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// The name of an icon; one that has none in this language is called as its author calls it.
    fn icon(&self, name: &str) -> String {
        let key = format!("icon-{name}");
        let said = self.word(&key);
        if said.is_empty() || said == key { name.replace('-', " ") } else { said }
    }

    /// The words, or the name of the icon where there are none.
    fn name(&self, words: &str, icon: Option<&str>) -> String {
        if words.is_empty() { icon.map(|icon| self.icon(icon)).unwrap_or_default() } else { words.to_owned() }
    }

    /// "a, b, c" as the language writes it.
    fn list(&self, parts: &[String]) -> String {
        let mut said = String::new();
        for part in parts.iter().filter(|part| !part.is_empty()) {
            said =
                if said.is_empty() { part.clone() } else { self.words.say("screen-list", &[("first", &said), ("next", part)]) };
        }
        said
    }

    fn thing(&self, thing: &Thing) -> String {
        match thing {
            Thing::Status { time, icons } => {
                let names = self.list(&icons.iter().map(|icon| self.icon(icon)).collect::<Vec<_>>());
                if names.is_empty() {
                    self.words.say("screen-time", &[("time", time)])
                } else {
                    self.words.say("screen-time-icons", &[("time", time), ("icons", &names)])
                }
            }
            Thing::Title { back, lead, words, icons } => self.title(*back, &self.name(words, lead.as_deref()), icons),
            Thing::Row { lead, words, small, end } => {
                self.list(&[self.name(words, lead.as_deref()), small.clone(), self.end(end)])
            }
            Thing::Tiles(tiles) => {
                let names: Vec<_> = tiles.iter().map(|tile| self.name(&tile.name, Some(&tile.icon))).collect();
                self.words.say("screen-apps", &[("names", &self.list(&names))])
            }
            Thing::Buttons(buttons) => {
                let names: Vec<_> = buttons.iter().map(|button| self.button(button)).collect();
                let key = if names.len() == 1 { "screen-button" } else { "screen-buttons" };
                self.words.say(key, &[("names", &self.list(&names))])
            }
            Thing::Field { lead, words, value, .. } => self.field(&self.name(words, lead.as_deref()), value),
            Thing::Bubble { mine, lead, words } => {
                let key = if *mine { "screen-from-me" } else { "screen-from-them" };
                self.words.say(key, &[("text", &self.message(lead.as_deref(), words))])
            }
            Thing::Big(words) => self.words.say("screen-big", &[("text", words)]),
            Thing::Icon { words, .. } if !words.is_empty() && !self.sign => words.clone(),
            Thing::Icon { icon, words } => self.words.say("screen-icon", &[("icon", &self.name(words, Some(icon)))]),
            Thing::Text { lead, words } => self.name(words, lead.as_deref()),
            Thing::Line | Thing::Gap => String::new(),
            Thing::Dialog(words) if words.is_empty() => self.word("screen-dialog-plain"),
            Thing::Dialog(words) => self.words.say("screen-dialog", &[("title", words)]),
            Thing::Keys(set) => self.word(match set {
                KeySet::Letters => "screen-keys-letters",
                KeySet::Digits => "screen-keys-digits",
                KeySet::Call => "screen-keys-call",
            }),
            Thing::Nav => {
                let names = ["screen-nav-back", "screen-nav-home", "screen-nav-apps"].map(|key| self.word(key));
                self.words.say("screen-nav", &[("names", &self.list(&names))])
            }
            Thing::Key(SideKey::Power) => self.word("screen-key-power"),
            Thing::Key(SideKey::Volume) => self.word("screen-key-volume"),
            Thing::Swipe(way) => self.word(match way {
                Way::Up => "screen-swipe-up",
                Way::Down => "screen-swipe-down",
                Way::Left => "screen-swipe-left",
                Way::Right => "screen-swipe-right",
            }),
        }
    }

    fn title(&self, back: bool, words: &str, icons: &[String]) -> String {
        let mut parts = Vec::new();
        if !words.is_empty() {
            parts.push(words.to_owned());
        }
        if back {
            parts.push(self.word("screen-back"));
        }
        parts.extend(icons.iter().map(|icon| self.icon(icon)));
        self.words.say("screen-title", &[("title", &self.list(&parts))])
    }

    fn end(&self, end: &End) -> String {
        match end {
            End::Nothing | End::Arrow => String::new(),
            End::Words(words) => words.clone(),
            End::Switch(on) => self.word(if *on { "screen-on" } else { "screen-off" }),
            End::Tick(on) => self.word(if *on { "screen-ticked" } else { "screen-not-ticked" }),
            End::Choice(on) => self.word(if *on { "screen-chosen" } else { "screen-not-chosen" }),
            End::Icon(icon) => self.icon(icon),
        }
    }

    fn button(&self, button: &Button) -> String {
        self.name(&button.words, button.icon.as_deref())
    }

    fn field(&self, name: &str, value: &str) -> String {
        match (name, value) {
            ("", "") => self.word("screen-field-bare-empty"),
            ("", value) => self.words.say("screen-field-bare", &[("value", value)]),
            (name, "") => self.words.say("screen-field-empty", &[("name", name)]),
            (name, value) => self.words.say("screen-field", &[("name", name), ("value", value)]),
        }
    }

    fn message(&self, lead: Option<&str>, words: &str) -> String {
        match lead {
            Some("play") => self.list(&[self.word("screen-voice"), words.to_owned()]),
            Some("image") => self.list(&[self.word("screen-picture"), words.to_owned()]),
            lead => self.name(words, lead),
        }
    }

    /// The name of a part of a thing, as the object of "The red frame is around: …".
    fn part(&self, thing: &Thing, part: &Part) -> String {
        match (thing, part) {
            (Thing::Status { icons, .. } | Thing::Title { icons, .. } | Thing::Field { icons, .. }, Part::Icon(at)) => {
                icons.get(*at).map(|icon| self.icon(icon)).unwrap_or_default()
            }
            (Thing::Status { .. }, Part::Whole) => self.word("screen-status"),
            (Thing::Status { time, .. }, _) => time.clone(),
            (Thing::Title { .. }, Part::Back) => self.word("screen-back"),
            (Thing::Row { lead: Some(icon), .. } | Thing::Icon { icon, .. }, Part::Lead) => self.icon(icon),
            (Thing::Row { lead, words, end, .. }, Part::End) => {
                let name = self.name(words, lead.as_deref());
                match end {
                    End::Switch(_) => self.words.say("screen-switch", &[("name", &name)]),
                    End::Tick(_) => self.words.say("screen-tick", &[("name", &name)]),
                    End::Choice(_) => self.words.say("screen-choice", &[("name", &name)]),
                    End::Arrow => self.word("icon-chevron-right"),
                    end => self.end(end),
                }
            }
            (Thing::Title { lead, words, .. } | Thing::Row { lead, words, .. } | Thing::Text { lead, words }, _) => {
                self.name(words, lead.as_deref())
            }
            (Thing::Tiles(tiles), Part::Item(at)) => {
                tiles.get(*at).map(|tile| self.name(&tile.name, Some(&tile.icon))).unwrap_or_default()
            }
            (Thing::Tiles(tiles), _) => {
                self.list(&tiles.iter().map(|tile| self.name(&tile.name, Some(&tile.icon))).collect::<Vec<_>>())
            }
            (Thing::Buttons(buttons), Part::Item(at)) => buttons.get(*at).map(|button| self.button(button)).unwrap_or_default(),
            (Thing::Buttons(buttons), _) => self.list(&buttons.iter().map(|button| self.button(button)).collect::<Vec<_>>()),
            (Thing::Field { lead, words, .. }, _) => match self.name(words, lead.as_deref()).as_str() {
                "" => self.word("screen-field-name-bare"),
                name => self.words.say("screen-field-name", &[("name", name)]),
            },
            (Thing::Bubble { lead, words, .. }, _) => self.message(lead.as_deref(), words),
            (Thing::Icon { icon, words }, _) => self.name(words, Some(icon)),
            (Thing::Big(words), _) => words.clone(),
            (Thing::Dialog(words), _) if !words.is_empty() => words.clone(),
            (Thing::Dialog(_), _) => self.word("screen-window"),
            (Thing::Keys(_), Part::Key(key)) => match key.as_str() {
                "shift" | "delete" | "space" | "enter" | "call" => self.word(&format!("screen-key-{key}")),
                key => self.words.say("screen-key", &[("key", key)]),
            },
            (Thing::Keys(_), _) => self.word("screen-keyboard"),
            (Thing::Nav, Part::Item(0)) => self.word("screen-nav-back"),
            (Thing::Nav, Part::Item(1)) => self.word("screen-nav-home"),
            (Thing::Nav, Part::Item(_)) => self.word("screen-nav-apps"),
            (Thing::Nav, _) => self.word("screen-nav-all"),
            (Thing::Key(SideKey::Power), _) => self.word("screen-power"),
            (Thing::Key(SideKey::Volume), _) => self.word("screen-volume"),
            (Thing::Line | Thing::Gap | Thing::Swipe(_), _) => String::new(),
        }
    }
}
