//! A state as one short word, as it travels in a form: `3vf.3.1.012.0.Linde2024`. Whatever is odd in it is refused as a whole.

use super::{Act, Exercise, MOST_WRITTEN, State, Verb, part::Target};

/// No state is longer.
const LONGEST: usize = 2_000;

impl Exercise {
    /// The state as a word of ASCII letters, digits, points and underscores.
    pub fn encode(&self, state: &State) -> String {
        let behind: String = state.behind.iter().map(|screen| digit(*screen)).collect();
        let shift = u8::from(state.shift);
        let held = state.held.map(|held| format!("_{}_{}", held.line, held.part)).unwrap_or_default();
        let mut code = format!("{:x}.{}.{:x}.{behind}.{shift}{held}", self.mark, digit(state.screen), state.flags);
        for text in &state.texts {
            code.push('.');
            for byte in text.bytes() {
                if byte.is_ascii_alphanumeric() {
                    code.push(char::from(byte));
                } else {
                    code.push_str(&format!("_{byte:02x}"));
                }
            }
        }
        code
    }

    /// The state that this word says; nothing when it is that of another exercise, or of this one before it was changed.
    pub fn decode(&self, code: &str) -> Option<State> {
        if code.len() > LONGEST {
            return None;
        }
        let parts: Vec<&str> = code.split('.').collect();
        let [mark, screen, flags, behind, rest, texts @ ..] = parts.as_slice() else { return None };
        if u32::from_str_radix(mark, 16).ok()? != self.mark || texts.len() != self.texts.len() {
            return None;
        }
        let number = |c: char| c.to_digit(36).and_then(|n| usize::try_from(n).ok()).filter(|n| *n < self.screens.len());
        let mut first = screen.chars();
        let (screen, None) = (first.next().and_then(number)?, first.next()) else { return None };
        let flags = u32::from_str_radix(flags, 16).ok().filter(|flags| u64::from(*flags) >> self.flags.len() == 0)?;
        let behind: Vec<usize> = behind.chars().map(number).collect::<Option<_>>()?;
        let mut rest = rest.split('_');
        let shift = match rest.next() {
            Some("0") => false,
            Some("1") => true,
            _ => return None,
        };
        let mut place = || rest.next().map(str::parse::<usize>);
        let held = match (place(), place(), place()) {
            (None, ..) => None,
            (Some(Ok(line)), Some(Ok(part)), None) => Some(Target { line, part }),
            _ => return None,
        };
        let lines = self.screens.get(screen).map_or(0, |screen| screen.lines.len());
        let texts = texts.iter().map(|text| written(text)).collect::<Option<Vec<_>>>()?;
        let is_sound = behind.len() <= 7 && held.is_none_or(|held| held.line < lines);
        is_sound.then_some(State { screen, flags, texts, behind, shift, held })
    }
}

/// One of at most 36 screens as a digit.
fn digit(number: usize) -> char {
    u32::try_from(number).ok().and_then(|number| char::from_digit(number, 36)).unwrap_or('0')
}

fn written(code: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = code.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'_' => {
                let hex = [rest.next()?, rest.next()?];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).ok()?, 16).ok()?);
            }
            byte if byte.is_ascii_alphanumeric() => bytes.push(byte),
            _ => return None,
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    (text.chars().count() <= MOST_WRITTEN && !text.chars().any(char::is_control)).then_some(text)
}

impl Act {
    /// As the value of a button, and how the finger touches; what is written is sent by its field: see [`super::play::field`].
    pub fn code(&self) -> (String, Verb) {
        let code = match self {
            Self::On(verb, target) => return (format!("{}.{}", target.line, target.part), *verb),
            Self::Swipe(way) => format!("swipe {way}"),
            Self::Press(keys) => format!("press {keys}"),
            Self::Key(key) => format!("key {key}"),
            Self::Write(..) => super::play::whole::WRITE.to_owned(),
            Self::Back => "back".to_owned(),
            Self::Home => "home".to_owned(),
            Self::Apps => "apps".to_owned(),
            Self::Stop => "stop".to_owned(),
        };
        (code, Verb::Tap)
    }

    /// As the value of a button: `3.0`, `swipe up`, `press Strg+C`, `back`. A part of the screen is touched as `verb` says.
    pub fn from_code(code: &str, verb: Verb) -> Option<Self> {
        Some(match code.split_once(' ') {
            Some(("swipe", way)) => Self::Swipe(way.to_owned()),
            Some(("press", keys)) => Self::Press(keys.to_owned()),
            Some(("key", key)) => Self::Key(key.to_owned()),
            Some(_) => return None,
            None => match code {
                "back" => Self::Back,
                "home" => Self::Home,
                "apps" => Self::Apps,
                "stop" => Self::Stop,
                place => {
                    let (line, part) = place.split_once('.')?;
                    Self::On(verb, Target { line: line.parse().ok()?, part: part.parse().ok()? })
                }
            },
        })
    }
}
