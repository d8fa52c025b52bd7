//! One file of a lesson: its head and its steps.

use super::{
    Faults, front, is_slug,
    markdown::{self, Needs, Place},
    question::{self, Asked, Line},
    signs,
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
    /// Its head as it was written, to say where something stands in it.
    pub(crate) head: String,
    /// The lessons that should come before, with the line that says so.
    pub(crate) before: Vec<(usize, String)>,
    /// Pictures and addresses that stand in it.
    pub(crate) needs: Needs,
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
    let (head, written): (front::LessonHead, _) = (front::yaml(head, 2, faults)?, head);
    let at = |key: &str| front::line_of(written, 2, key);
    if !is_slug(&head.id) {
        faults.add(at("id"), "`id` may hold only small letters, digits and hyphens.");
    }
    if head.version < 1 {
        faults.add(at("version"), "`version` begins with 1.");
    }
    if !(1..=60).contains(&head.minutes) {
        faults.add(at("minutes"), "`minutes` is a number from 1 to 60.");
    }
    if head.can.is_empty() || head.can.len() > 4 {
        faults.add(at("can"), "`can` says in one to three lines what the learner can do afterwards.");
    }
    for code in &head.digcomp {
        if !code.chars().all(|c| c.is_ascii_digit() || c == '.') {
            faults.add(at("digcomp"), format!("`{code}` is not a DigComp code such as \"5.1\"."));
        }
    }
    let reviews = head.review.iter().map(|review| ("review", &review.date));
    let days = head.checked.iter().map(|day| ("checked", day)).chain(reviews);
    for (key, day) in days.filter(|(_, day)| !is_day(day)) {
        faults.add(at(key), format!("`{day}` is not a day such as 2026-11-26."));
    }
    if head.checked.is_some() && head.sources.is_empty() {
        faults.add(at("checked"), "`checked` says when the facts were compared, so `sources` says with what: a line each.");
    }
    for review in head.review.iter().filter(|review| review.changes > 9_999) {
        faults.add(at("review"), format!("`changes: {}` of a review is the number of changed sentences.", review.changes));
    }
    for need in head.needs.iter().filter(|need| !is_slug(need)) {
        faults.add(at("needs"), format!("`{need}` in `needs` is not the id of a lesson."));
    }
    let finished = front::finished(&head.finished).unwrap_or_else(|| {
        faults.add(at("finished"), "`finished` is `all`, or `right 3 of 4` (three of four questions right).");
        Finished::All
    });

    signs::plain_words(&head.title, "`title`", at("title"), faults);
    signs::plain_words(&head.line, "`line`", at("line"), faults);
    for (count, can) in head.can.iter().enumerate() {
        signs::plain_words(can, "This line of `can`", front::line_of_item(written, 2, "can", count), faults);
    }

    let mut file = LessonFile {
        head: written.to_owned(),
        before: head.needs.into_iter().map(|need| (at("needs"), need)).collect(),
        needs: Needs::default(),
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
        let (shape, words) = step(&part, spot, &mut file.needs, faults);
        file.shapes.push(shape);
        file.lines.push(part.line);
        file.words.steps.push(words);
    }
    let steps = file.shapes.len();
    let practices = file.shapes.iter().filter(|shape| shape.kind == Kind::Practice).count();
    if !(1..=12).contains(&(steps - practices)) || practices > 6 {
        faults.add(
            first_line.min(text.lines().count()),
            format!(
                "A lesson has five to ten steps and one to three to practise; this one has {} and {practices}. A step begins with `# Title {{#id}}`.",
                steps - practices
            ),
        );
    }
    let judged = file.shapes.iter().filter(|s| s.kind.is_judged()).count();
    if let Finished::Right { n, .. } = file.finished
        && n != judged
    {
        faults.add(at("finished"), format!("`finished` speaks of {n} questions, but the lesson has {judged} that can be right."));
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
    let mut fenced = None;
    for (count, text) in body.lines().enumerate() {
        let line = first_line + count;
        if text.starts_with("```") {
            if let Some(before) = fenced.filter(|_| !is_fence_end(text)) {
                faults
                    .add(line, format!("A block begins here before the one of line {before} ends. Write a line ``` after that."));
                fenced = None;
            }
            fenced = fenced.xor(Some(line));
        }
        if fenced.is_none()
            && let Some(heading) = text.strip_prefix("# ")
        {
            let (title, id) = match heading
                .rsplit_once("{#")
                .and_then(|(t, id)| Some((t, id.trim_end().strip_suffix('}')?.trim())))
            {
                Some((title, id)) if !id.is_empty() => {
                    if !is_slug(id) {
                        faults.add(line, format!("The id `{id}` may hold only small letters, digits and hyphens, at most 60."));
                    }
                    (title.trim(), id)
                }
                unnamed => {
                    faults.add(line, "This step has no id. Write one after its title that never changes, such as `{#taste}`.");
                    (unnamed.map_or(heading, |(title, _)| title).trim(), "")
                }
            };
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
    if let Some(line) = fenced {
        faults.add(line, "A block that begins here with ``` does not end. Write a line ``` after it.");
    }
    parts
}

/// The file that reads a step aloud.
pub(crate) fn sound(step: &str, lang: Lang) -> String {
    format!("{step}.{lang}.mp3")
}

/// Whether this line ends a block: nothing but the fence.
fn is_fence_end(line: &str) -> bool {
    line.trim_start_matches('`').trim().is_empty()
}

fn step(part: &Part, spot: &Spot, needs: &mut Needs, faults: &mut Faults) -> (Shape, StepWords) {
    let address = |file: &str| paths::lesson_file(spot.course, spot.lesson, file);
    let place = Place { lang: spot.lang, files: spot.files, address: &address };
    let mut words = StepWords { title: part.title.clone(), plain: format!("{}\n", part.title), ..StepWords::default() };
    let mut asked = Asked::default();
    let mut text = Buffer::default();
    let mut misplaced = None;
    let mut practice = None;
    let mut lines = part.body.iter().copied().peekable();
    if !part.title.is_empty() {
        signs::plain_words(&part.title, "The title", part.line, faults);
    }
    while let Some((line, raw)) = lines.next() {
        if let Some(info) = raw.strip_prefix("```") {
            text.flush(place, &mut words, needs, faults);
            let mut inner = Vec::new();
            while let Some((_, raw)) = lines.next_if(|(_, raw)| !raw.starts_with("```")) {
                inner.push(raw);
            }
            // Another beginning is one.
            lines.next_if(|(_, raw)| is_fence_end(raw));
            if asked.has_begun() {
                faults.add(line, "This drawing would be shown above the question. Put it before the first answer.");
            }
            match practice_named(info.trim()) {
                Some(name) => {
                    let is_empty = inner.iter().all(|line: &&str| line.trim().is_empty());
                    if !is_slug(name) || !is_empty || practice.replace((line, name.to_owned())).is_some() {
                        faults.add(line, "A step shows one exercise, in an empty block: ```practice and the name of its file.");
                    }
                }
                None => fence(info.trim(), &inner.join("\n"), line, spot, &mut words, faults),
            }
        } else if let Some(what) = question::line(raw) {
            text.flush(place, &mut words, needs, faults);
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
        } else if !asked.has_begun() {
            text.push(line, raw);
        } else if !raw.trim().is_empty() && misplaced.replace(line).is_none_or(|before| before + 1 < line) {
            faults.add(line, signs::misplaced(raw));
        }
    }
    text.flush(place, &mut words, needs, faults);
    asked.check(faults);
    needs.take(asked.needs);
    words.plain.push_str(&asked.plain);
    let audio = sound(&part.id, spot.lang);
    words.audio = spot.files.contains(&audio).then(|| address(&audio));
    if let (Some((line, _)), Some(_)) = (&practice, asked.kind) {
        faults.add(*line, "A step to practise asks nothing else. Make two steps of it.");
    }
    let kind = if practice.is_some() { Kind::Practice } else { asked.kind.unwrap_or(Kind::Look) };
    let shape = Shape {
        practice: practice.map(|(_, name)| name),
        id: part.id.clone(),
        kind,
        options: asked.question.options.len(),
        right: asked.right,
    };
    words.question = asked.kind.map(|_| asked.question);
    (shape, words)
}

/// The exercise that a block shows.
fn practice_named(info: &str) -> Option<&str> {
    info.strip_prefix("practice").filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace)).map(str::trim)
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

    fn flush(&mut self, place: Place, words: &mut StepWords, needs: &mut Needs, faults: &mut Faults) {
        if self.text.trim().is_empty() {
            self.text.clear();
            return;
        }
        let written = markdown::write(&self.text, self.first, place, false, faults);
        words.picture.push_str(&written.pictures);
        words.text.push_str(&written.html);
        words.plain.push_str(&written.plain);
        needs.take(written.needs);
        self.text.clear();
    }
}

/// The words that describe a drawn screen, in a language.
pub(crate) struct Spoken(pub(crate) Lang);

impl screen::Words for Spoken {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let values: Vec<(&str, texts::Value)> = args.iter().map(|(name, value)| (*name, texts::Value::from(*value))).collect();
        // Isolation marks have no place in a description.
        texts::say_with(self.0, key, &values).chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
    }
}

fn fence(info: &str, body: &str, line: usize, spot: &Spot, words: &mut StepWords, faults: &mut Faults) {
    let Some(kind) = info.strip_prefix("screen").filter(|kind| !kind.starts_with(|c: char| !c.is_whitespace())) else {
        faults.add(line, format!("Unknown block ```{info}. There are ```screen and ```practice."));
        return;
    };
    match screen::parse(kind.trim(), body, line + 1) {
        Ok(drawn) => {
            for icon in drawn.icons() {
                if ui::icon_body(icon).is_none() {
                    faults.add(
                        line,
                        format!(
                            "There is no icon `{icon}`. content/README.md lists them; app/base/src/ui/icons.svg holds them all."
                        ),
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
