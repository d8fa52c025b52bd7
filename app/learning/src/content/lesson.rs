//! One file of a lesson: its head and its steps.

use super::{
    Faults, front, is_slug,
    markdown::{self, Place},
    question::{self, Asked, Line},
};
use crate::paths;
use crate::{
    course::{Finished, Kind, LessonWords, Shape, StepWords},
    screen,
};
use base::{Lang, texts, ui};
use std::collections::HashMap;

/// What a lesson file says.
#[derive(Debug)]
pub(crate) struct LessonFile {
    pub(crate) id: String,
    pub(crate) version: i64,
    pub(crate) minutes: u32,
    pub(crate) finished: Finished,
    pub(crate) shapes: Vec<Shape>,
    /// The line of each step's heading.
    pub(crate) lines: Vec<usize>,
    pub(crate) words: LessonWords,
}

/// Whether this is a day as people write it into a head: `2026-11-26`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |place: usize, digits: usize| {
        let part = parts.get(place).filter(|part| part.len() == digits)?;
        part.parse::<u32>().ok()
    };
    parts.len() == 3
        && number(0, 4).is_some_and(|year| year >= 2020)
        && number(1, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(2, 2).is_some_and(|day| (1..=31).contains(&day))
}

/// Where a lesson lies.
pub(crate) struct Spot<'a> {
    pub(crate) lang: Lang,
    pub(crate) course: &'a str,
    pub(crate) lesson: &'a str,
    pub(crate) files: &'a [String],
}

/// Reads a lesson file. Whatever is wrong is added to `faults`.
pub(crate) fn read(text: &str, spot: &Spot, faults: &mut Faults) -> Option<LessonFile> {
    let (head, body, first_line) = front::split(text, faults)?;
    let head: front::LessonHead = front::yaml(head, 2, faults)?;
    if !is_slug(&head.id) {
        faults.add(2, "`id` may hold only small letters, digits and hyphens.");
    }
    if head.version < 1 {
        faults.add(2, "`version` begins with 1.");
    }
    if !(1..=60).contains(&head.minutes) {
        faults.add(2, "`minutes` is a number from 1 to 60.");
    }
    if head.can.is_empty() || head.can.len() > 4 {
        faults.add(2, "`can` says in one to three lines what the learner can do afterwards.");
    }
    for code in &head.digcomp {
        if !code.chars().all(|c| c.is_ascii_digit() || c == '.') {
            faults.add(2, format!("`{code}` is not a DigComp code such as \"5.1\"."));
        }
    }
    let days = head.checked.iter().chain(head.review.iter().map(|review| &review.date));
    for day in days.filter(|day| !is_day(day)) {
        faults.add(2, format!("`{day}` is not a day such as 2026-11-26."));
    }
    if head.checked.is_some() && head.sources.is_empty() {
        faults.add(2, "`checked` says when the facts were compared, so `sources` says with what: a line each.");
    }
    for review in head.review.iter().filter(|review| review.changes > 9_999) {
        faults.add(2, format!("`changes: {}` of a review is the number of changed sentences.", review.changes));
    }
    for need in head.needs.iter().filter(|need| !is_slug(need)) {
        faults.add(2, format!("`{need}` in `needs` is not the id of a lesson."));
    }
    let finished = front::finished(&head.finished).unwrap_or_else(|| {
        faults.add(2, "`finished` is `all`, or `right 3 of 4` (three of four questions right).");
        Finished::All
    });

    let mut file = LessonFile {
        id: head.id,
        version: head.version,
        minutes: head.minutes,
        finished,
        shapes: Vec::new(),
        lines: Vec::new(),
        words: LessonWords { title: head.title, line: head.line, can: head.can, steps: Vec::new() },
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for part in parts(body, first_line, faults) {
        if let Some(before) = seen.insert(part.id.clone(), part.line) {
            faults.add(part.line, format!("The id `{}` is already used in line {before}. Each step needs its own.", part.id));
        }
        let (shape, words) = step(&part, spot, faults);
        file.shapes.push(shape);
        file.lines.push(part.line);
        file.words.steps.push(words);
    }
    let steps = file.shapes.len();
    if !(1..=12).contains(&steps) {
        faults.add(
            first_line,
            format!("A lesson has five to ten steps, this one has {steps}. A step begins with `# Title {{#id}}`."),
        );
    }
    let judged = file.shapes.iter().filter(|s| s.kind.is_judged()).count();
    if let Finished::Right { n, .. } = file.finished
        && n != judged
    {
        faults.add(2, format!("`finished` speaks of {n} questions, but the lesson has {judged} that can be right."));
    }
    Some(file)
}

/// A step before it is understood.
struct Part<'a> {
    id: String,
    title: String,
    line: usize,
    /// Its lines with their numbers.
    body: Vec<(usize, &'a str)>,
}

fn parts<'a>(body: &'a str, first_line: usize, faults: &mut Faults) -> Vec<Part<'a>> {
    let mut parts: Vec<Part> = Vec::new();
    let mut fenced = false;
    for (count, text) in body.lines().enumerate() {
        let line = first_line + count;
        if text.starts_with("```") {
            fenced = !fenced;
        }
        if !fenced && let Some(heading) = text.strip_prefix("# ") {
            let (title, id) = match heading.rsplit_once("{#").and_then(|(t, id)| Some((t, id.trim_end().strip_suffix('}')?))) {
                Some((title, id)) => (title.trim(), id.trim()),
                None => {
                    faults.add(line, "This step has no id. Write one after its title that never changes, such as `{#taste}`.");
                    (heading.trim(), "")
                }
            };
            if !id.is_empty() && !is_slug(id) {
                faults.add(line, format!("The id `{id}` may hold only small letters, digits and hyphens."));
            }
            if title.is_empty() {
                faults.add(line, "This step has no title. The title is the instruction or the question.");
            }
            parts.push(Part { id: id.to_owned(), title: title.to_owned(), line, body: Vec::new() });
        } else if let Some(part) = parts.last_mut() {
            part.body.push((line, text));
        } else if !text.trim().is_empty() {
            faults.add(line, "Words before the first step. Begin it with `# Title {#id}`.");
        }
    }
    if fenced {
        faults.add(first_line + body.lines().count(), "A block that began with ``` does not end. Write a line ``` after it.");
    }
    parts
}

fn step(part: &Part, spot: &Spot, faults: &mut Faults) -> (Shape, StepWords) {
    let address = |file: &str| paths::lesson_file(spot.course, spot.lesson, file);
    let place = Place { lang: spot.lang, files: spot.files, address: &address };
    let mut words = StepWords { title: part.title.clone(), plain: format!("{}\n", part.title), ..StepWords::default() };
    let mut asked = Asked::default();
    let mut text = Buffer::default();
    let mut lines = part.body.iter().copied().peekable();
    while let Some((line, raw)) = lines.next() {
        if let Some(info) = raw.strip_prefix("```") {
            text.flush(place, &mut words, faults);
            let mut inner = Vec::new();
            for (_, raw) in lines.by_ref() {
                if raw.starts_with("```") {
                    break;
                }
                inner.push(raw);
            }
            fence(info.trim(), &inner.join("\n"), line, spot, &mut words, faults);
        } else if let Some(what) = question::line(raw) {
            text.flush(place, &mut words, faults);
            if what == Line::Why {
                let mut inner = Vec::new();
                let mut closed = false;
                for (_, raw) in lines.by_ref() {
                    if question::line(raw) == Some(Line::Why) {
                        closed = true;
                        break;
                    }
                    inner.push(raw);
                }
                if !closed {
                    faults.add(line, "The explanation does not end. Write a second line `***` after it.");
                }
                asked.explain(&inner.join("\n"), line + 1, place, faults);
            } else {
                asked.take(&what, line, place, faults);
            }
        } else {
            text.push(line, raw);
        }
    }
    text.flush(place, &mut words, faults);
    asked.check(faults);
    let has_extras = !asked.question.hints.is_empty() || !asked.question.why.is_empty();
    if asked.kind.is_none() && has_extras {
        faults.add(part.line, "This step has a hint or an explanation but no question.");
    }
    words.plain.push_str(&asked.plain);
    let audio = format!("{}.{}.mp3", part.id, spot.lang);
    words.audio = spot.files.contains(&audio).then(|| address(&audio));
    let shape = Shape {
        id: part.id.clone(),
        kind: asked.kind.unwrap_or(Kind::Look),
        options: asked.question.options.len(),
        right: asked.right,
    };
    words.question = asked.kind.map(|_| asked.question);
    (shape, words)
}

/// Markdown lines that wait to be written out.
#[derive(Default)]
struct Buffer {
    first: usize,
    text: String,
}

impl Buffer {
    fn push(&mut self, line: usize, raw: &str) {
        if self.text.is_empty() {
            if raw.trim().is_empty() {
                return;
            }
            self.first = line;
        }
        self.text.push_str(raw);
        self.text.push('\n');
    }

    fn flush(&mut self, place: Place, words: &mut StepWords, faults: &mut Faults) {
        if self.text.trim().is_empty() {
            self.text.clear();
            return;
        }
        let written = markdown::write(&self.text, self.first, place, false, faults);
        words.picture.push_str(&written.pictures);
        words.text.push_str(&written.html);
        words.plain.push_str(&written.plain);
        self.text.clear();
    }
}

/// The words that describe a drawn screen, in the language of the lesson.
struct Spoken(Lang);

impl screen::Words for Spoken {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let values: Vec<(&str, texts::Value)> = args.iter().map(|(name, value)| (*name, texts::Value::from(*value))).collect();
        // Isolation marks have no place in a description.
        texts::say_with(self.0, key, &values).chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
    }
}

fn fence(info: &str, body: &str, line: usize, spot: &Spot, words: &mut StepWords, faults: &mut Faults) {
    let Some(kind) = info.strip_prefix("screen") else {
        faults.add(line, format!("Unknown block ```{info}. The only one is ```screen."));
        return;
    };
    match screen::parse(kind.trim(), body, line + 1) {
        Ok(drawn) => {
            for icon in drawn.icons() {
                if ui::icon_body(icon).is_none() {
                    faults.add(
                        line,
                        format!("There is no icon `{icon}`. content/README.md lists them; public/icons.svg holds them all."),
                    );
                }
            }
            let label = screen::describe(&drawn, &Spoken(spot.lang));
            let look = screen::Look { rtl: spot.lang.is_rtl(), lang: spot.lang.tag(), label: &label, icons: &ui::icon_body };
            words.picture.push_str(&screen::draw(&drawn, &look));
        }
        Err(list) => {
            for fault in list {
                faults.add(fault.line, fault.what);
            }
        }
    }
}
