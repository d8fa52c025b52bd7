//! One turn of a practice: what came with the form, what follows, and what is said to it. Nothing of it is stored.

use super::{Act, Exercise, Said, State, Verb, Words};
use base::form::Fields;

/// The fields of the form: the state, the one before it, what was done, how the finger touches; a written text is `x` and its number.
pub mod field {
    /// The state as a word.
    pub const STATE: &str = "s";
    /// The state before it, for "a step back".
    pub const BEFORE: &str = "w";
    /// What was done.
    pub const ACT: &str = "t";
    /// How the finger or the mouse touches.
    pub const VERB: &str = "wie";
    /// A written text.
    pub const TEXT: &str = "x";
}

/// What is done with the exercise as a whole.
pub mod whole {
    /// Nothing but what was written.
    pub const WRITE: &str = "write";
    /// Show what to do next.
    pub const HELP: &str = "help";
    /// A step back.
    pub const UNDO: &str = "undo";
    /// From the beginning.
    pub const AGAIN: &str = "again";
}

/// How it stands after a turn.
#[derive(Debug, Clone)]
pub struct Play<'e> {
    /// Where she is now.
    pub state: State,
    /// Where she was, as a word; nothing at the beginning.
    pub before: Option<String>,
    /// Said to what was done.
    pub said: Said<'e>,
    /// Said because she came to another screen.
    pub arrived: Option<&'e str>,
    /// She asked what to do next.
    pub asks_help: bool,
    /// How the finger touches.
    pub verb: Verb,
    /// The drawn key that was tapped: there the focus stays.
    pub key: Option<String>,
}

impl<'e> Play<'e> {
    /// The beginning of an exercise.
    pub fn begin(exercise: &'e Exercise, words: &'e Words) -> Self {
        Self {
            state: exercise.start(words),
            before: None,
            said: Said::Nothing,
            arrived: exercise.arrived(words, None, &exercise.start(words)),
            asks_help: false,
            verb: Verb::Tap,
            key: None,
        }
    }

    /// What follows from a form; the beginning, when none came.
    pub fn turn(exercise: &'e Exercise, words: &'e Words, fields: &Fields) -> Self {
        let code = fields.get(field::STATE);
        let begin = Self::begin(exercise, words);
        if code.is_empty() {
            return begin;
        }
        let Some(mut state) = exercise.decode(code) else {
            return Self { said: Said::House("practice-renewed"), ..begin };
        };
        for text in 0..exercise.texts.len() {
            let name = format!("{}{text}", field::TEXT);
            if fields.has(&name) {
                (state, _) = exercise.act(words, &state, &Act::Write(text, fields.get(&name).to_owned()));
            }
        }
        let verb = Verb::from_code(fields.get(field::VERB)).filter(|verb| verb.is_on_a_part()).unwrap_or(Verb::Tap);
        let here = Self {
            before: Some(fields.get(field::BEFORE).to_owned()).filter(|before| !before.is_empty()),
            arrived: None,
            state: state.clone(),
            verb,
            ..begin.clone()
        };
        match fields.get(field::ACT) {
            whole::AGAIN => begin,
            whole::HELP => Self { asks_help: true, ..here },
            whole::UNDO => match here.before.as_deref().and_then(|before| exercise.decode(before)) {
                Some(before) => Self { state: before, before: None, ..here },
                None => begin,
            },
            act => match Act::from_code(act, verb) {
                None => here,
                Some(act) => {
                    let was = state;
                    let (next, said) = exercise.act(words, &was, &act);
                    let key = if let Act::Key(key) = &act { Some(key.clone()) } else { None };
                    let arrived = exercise.arrived(words, Some(&was), &next);
                    // A step back leads to before something was taken, not to the hand that holds it.
                    let before = exercise.encode(&State { held: None, ..was });
                    Self { before: Some(before), arrived, state: next, said, key, ..here }
                }
            },
        }
    }

    /// Everything that is said to this turn, in the words of the exercise; `house` says the house's own sentences.
    pub fn answer(&self, exercise: &'e Exercise, words: &'e Words, house: impl Fn(&str) -> String) -> Vec<String> {
        let said = match self.said {
            Said::Nothing => None,
            Said::Own(sentence) => Some(words.sentence(sentence).to_owned()),
            Said::House(key) => Some(house(key)),
        };
        let success = exercise.success(words, &self.state).map(str::to_owned);
        said.into_iter().chain(self.arrived.map(str::to_owned)).chain(success).collect()
    }
}

impl Exercise {
    /// What is said on coming to this screen.
    fn arrived<'e>(&'e self, words: &'e Words, from: Option<&State>, now: &State) -> Option<&'e str> {
        let is_new = from.is_none_or(|from| from.screen != now.screen);
        self.screen(now).filter(|_| is_new).and_then(|screen| screen.say.as_ref()).map(|say| words.sentence(say))
    }
}
