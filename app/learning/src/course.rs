//! What a course is made of, once it has been read and checked.

use crate::content::Practised;
use base::Lang;
use std::{collections::BTreeMap, sync::Arc};

/// A course: a house whose floors are lessons.
#[derive(Debug)]
pub struct Course {
    /// Stable id.
    pub id: String,
    /// The folder and address part.
    pub slug: String,
    /// `handy`, `computer`, `internet`, `sicher`, `arbeit` or `stadtteil`.
    pub topic: String,
    /// The name of its drawing.
    pub picture: String,
    /// `anfang` or `danach`.
    pub level: String,
    /// The course in words, by language.
    pub words: BTreeMap<Lang, CourseWords>,
    /// Its lessons in their order.
    pub lessons: Vec<Arc<Lesson>>,
}

/// A course in one language.
#[derive(Clone, Debug)]
pub struct CourseWords {
    /// Its title.
    pub title: String,
    /// One sentence for the card.
    pub line: String,
    /// "Das lernen Sie": can-do lines.
    pub learn: Vec<String>,
    /// "Das brauchen Sie".
    pub need: String,
    /// For whom it is, and what else is to be said: HTML, perhaps nothing.
    pub about: String,
}

/// A lesson: five to ten steps, three to seven minutes.
#[derive(Debug)]
pub struct Lesson {
    /// Stable id.
    pub id: String,
    /// The course's folder.
    pub course: String,
    /// The folder and address part.
    pub slug: String,
    /// Raised when a question changes its meaning or a step comes or goes.
    pub version: i64,
    /// How long it takes.
    pub minutes: u32,
    /// When it is finished.
    pub finished: Finished,
    /// Its steps, the same in every language.
    pub steps: Vec<Shape>,
    /// The lesson in words, by language.
    pub words: BTreeMap<Lang, LessonWords>,
    /// Its exercises, by their names.
    pub practices: BTreeMap<String, Arc<Practised>>,
    /// The pictures and sounds that it uses.
    pub files: Vec<String>,
}

/// The one rule by which a lesson is finished; shown to the learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finished {
    /// Every step was done.
    All,
    /// So many questions were answered right (Kolibri's `m_of_n`).
    Right {
        /// How many must be right.
        m: usize,
        /// How many there are.
        n: usize,
    },
}

/// A step as all languages share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Stable id.
    pub id: String,
    /// What it asks.
    pub kind: Kind,
    /// How many answers there are to choose from.
    pub options: usize,
    /// Which of them are right, counted from 1.
    pub right: Vec<usize>,
    /// The exercise to practise, by its name.
    pub practice: Option<String>,
}

/// What a step asks of the learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Nothing: look, listen, read.
    Look,
    /// One answer is right.
    Single,
    /// Several answers are right.
    Multiple,
    /// Write a word.
    Text,
    /// Choose from a list.
    Select,
    /// Put in order.
    Order,
    /// Practise on a drawn device.
    Practice,
    /// Try it on your own phone.
    Try,
    /// Tick off.
    Tick,
    /// How do you feel.
    Scale,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Look,
        Self::Single,
        Self::Multiple,
        Self::Text,
        Self::Select,
        Self::Order,
        Self::Practice,
        Self::Try,
        Self::Tick,
        Self::Scale,
    ];

    /// The name in `ids.txt`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Text => "text",
            Self::Select => "select",
            Self::Order => "order",
            Self::Practice => "practice",
            Self::Try => "try",
            Self::Tick => "tick",
            Self::Scale => "scale",
        }
    }

    /// Whether an answer can be right or not right yet.
    pub fn is_judged(self) -> bool {
        matches!(self, Self::Single | Self::Multiple | Self::Text | Self::Select | Self::Order)
    }
}

/// A lesson in one language.
#[derive(Debug)]
pub struct LessonWords {
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub line: String,
    /// "Sie können jetzt …".
    pub can: Vec<String>,
    /// Its steps in words.
    pub steps: Vec<StepWords>,
}

/// A step in one language. HTML in it was made by the content renderer and is safe.
#[derive(Debug, Default)]
pub struct StepWords {
    /// The heading: the instruction or the question, as plain text.
    pub title: String,
    /// The drawing or picture, as HTML; may be empty.
    pub picture: String,
    /// The sentences, as HTML.
    pub text: String,
    /// The answers, if it asks something.
    pub question: Option<Question>,
    /// The sound file that reads it aloud, if the lesson brings one.
    pub audio: Option<String>,
    /// Everything a learner reads in this step, a sentence a line; for linters.
    pub plain: String,
}

/// The words of a question.
#[derive(Debug, Default)]
pub struct Question {
    /// The answers to choose from, to order, to tick off.
    pub options: Vec<Choice>,
    /// The right words of a written answer; the first one is shown as the solution.
    pub solutions: Vec<String>,
    /// Hints, as HTML, shown one by one.
    pub hints: Vec<String>,
    /// Why, as HTML; shown when the answer is right or the solution was shown.
    pub why: String,
}

/// One answer to choose.
#[derive(Debug, Default)]
pub struct Choice {
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: String,
    /// What to say to who chose it, as HTML; may be empty.
    pub say: String,
}

impl Course {
    /// The words in this language or the nearest one, and which language that is.
    pub fn words(&self, lang: Lang) -> Option<(Lang, &CourseWords)> {
        lang.fallbacks().find_map(|l| self.words.get(&l).map(|w| (l, w)))
    }

    /// The lesson with this address part.
    pub fn lesson(&self, slug: &str) -> Option<&Arc<Lesson>> {
        self.lessons.iter().find(|l| l.slug == slug)
    }

    /// Minutes for the whole course.
    pub fn minutes(&self) -> u32 {
        self.lessons.iter().map(|l| l.minutes).sum()
    }
}

impl Lesson {
    /// The words in this language or the nearest one, and which language that is.
    pub fn words(&self, lang: Lang) -> Option<(Lang, &LessonWords)> {
        lang.fallbacks().find_map(|l| self.words.get(&l).map(|w| (l, w)))
    }
}
