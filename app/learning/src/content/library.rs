//! The content in memory: courses and pages, read once and whole, or not at all.

use super::{Fault, Faults, front, ids, is_slug, lesson, markdown};
use crate::course::{Course, CourseWords, Lesson, LessonWords, Shape};
use base::{Lang, ui};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

const TOPICS: [&str; 6] = ["handy", "computer", "internet", "sicher", "arbeit", "stadtteil"];
const NEEDED: [Lang; 2] = [Lang::De, Lang::Ls];

/// All content.
#[derive(Debug, Default)]
pub struct Library {
    /// The courses, in the order of their folders' names.
    pub courses: Vec<Arc<Course>>,
    /// The pages, by name and language.
    pages: BTreeMap<String, BTreeMap<Lang, TextPage>>,
}

/// A page written in markdown.
#[derive(Clone, Debug)]
pub struct TextPage {
    /// Its title.
    pub title: String,
    /// Its words, as safe HTML.
    pub html: String,
    /// Its words, a sentence a line.
    pub plain: String,
}

impl Library {
    /// Reads and checks the content folder. The interface texts must have been loaded before (drawn screens are described with them).
    ///
    /// # Errors
    /// Every fault with file, line and what to do; a library with a fault is not served.
    pub fn load(content: &Path) -> Result<Self, Vec<Fault>> {
        let (library, mut faults, fresh) = Self::read(content);
        for line in fresh {
            let what = format!("The step `{line}` is new. When the course is ready, run `klick check --accept`.");
            faults.push(Fault { file: PathBuf::from(ids::FILE), line: 1, what });
        }
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// Like [`Library::load`], and writes new ids into `ids.txt` when nothing else is wrong. Returns how many were new.
    ///
    /// # Errors
    /// As for `load`.
    pub fn accept(content: &Path) -> Result<usize, Vec<Fault>> {
        let (_, mut faults, fresh) = Self::read(content);
        if faults.is_empty()
            && let Err(fault) = ids::accept(content, &fresh)
        {
            faults.push(Fault { file: PathBuf::from(ids::FILE), line: 1, what: format!("The file cannot be written: {fault}") });
        }
        if faults.is_empty() { Ok(fresh.len()) } else { Err(faults) }
    }

    fn read(content: &Path) -> (Self, Vec<Fault>, Vec<String>) {
        let mut faults = Vec::new();
        let root = content.join("courses");
        let mut courses: Vec<Course> = folders(&root).iter().filter_map(|slug| read_course(content, slug, &mut faults)).collect();
        // As one would learn them: first what is for the beginning, then topic by topic; never by the alphabet of one language.
        courses.sort_by_key(|course| (course.level != "anfang", TOPICS.iter().position(|topic| *topic == course.topic)));
        if courses.is_empty() && faults.is_empty() {
            faults.push(Fault { file: PathBuf::from("courses"), line: 1, what: "There is no course here.".into() });
        }
        let fresh = ids::compare(content, &courses, &mut faults);
        let pages = read_pages(content, &mut faults);
        (Self { courses: courses.into_iter().map(Arc::new).collect(), pages }, faults, fresh)
    }

    /// The course with this address part.
    pub fn course(&self, slug: &str) -> Option<&Arc<Course>> {
        self.courses.iter().find(|c| c.slug == slug)
    }

    /// The lesson with this id, and its course.
    pub fn lesson_by_id(&self, id: &str) -> Option<(&Arc<Course>, &Arc<Lesson>)> {
        self.courses.iter().find_map(|c| c.lessons.iter().find(|l| l.id == id).map(|l| (c, l)))
    }

    /// A page in this language or the nearest one, and which language that is.
    pub fn page(&self, name: &str, lang: Lang) -> Option<(Lang, &TextPage)> {
        let page = self.pages.get(name)?;
        lang.fallbacks().chain([Lang::De]).find_map(|l| page.get(&l).map(|p| (l, p)))
    }

    /// Everything a learner reads in this language, a sentence a line, with a line `## …` before each lesson and page; for linters.
    pub fn plain(&self, lang: Lang) -> String {
        let mut out = String::new();
        for course in &self.courses {
            if let Some(words) = course.words.get(&lang) {
                out.push_str(&format!(
                    "## {}\n{}\n{}\n{}\n{}\n",
                    course.slug,
                    words.title,
                    words.line,
                    words.learn.join("\n"),
                    words.need
                ));
            }
            for lesson in &course.lessons {
                if let Some(words) = lesson.words.get(&lang) {
                    out.push_str(&format!(
                        "## {}/{}\n{}\n{}\n{}\n",
                        course.slug,
                        lesson.slug,
                        words.title,
                        words.line,
                        words.can.join("\n")
                    ));
                    words.steps.iter().for_each(|s| out.push_str(&s.plain));
                }
            }
        }
        for (name, page) in &self.pages {
            if let Some(page) = page.get(&lang) {
                out.push_str(&format!("## {name}\n{}\n{}", page.title, page.plain));
            }
        }
        out
    }

    /// The files that lessons bring: (course, lesson, file).
    pub fn files(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.courses
            .iter()
            .flat_map(|c| &c.lessons)
            .flat_map(|l| l.files.iter().map(|f| (l.course.as_str(), l.slug.as_str(), f.as_str())))
    }
}

fn folders(path: &Path) -> Vec<String> {
    names(path, |entry| entry.path().is_dir())
}

fn names(path: &Path, wanted: impl Fn(&fs::DirEntry) -> bool) -> Vec<String> {
    let mut list: Vec<String> = fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| wanted(entry))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    list.sort();
    list
}

fn read_file(content: &Path, file: &Path, list: &mut Vec<Fault>) -> Option<String> {
    match fs::read_to_string(content.join(file)) {
        Ok(text) => Some(text),
        Err(fault) => {
            let what = match fault.kind() {
                std::io::ErrorKind::NotFound => "This file is missing. Write it.".to_owned(),
                std::io::ErrorKind::InvalidData => "This file is not UTF-8 text. Save it as UTF-8.".to_owned(),
                _ => format!("This file cannot be read: {fault}"),
            };
            list.push(Fault { file: file.to_owned(), line: 1, what });
            None
        }
    }
}

fn read_course(content: &Path, slug: &str, list: &mut Vec<Fault>) -> Option<Course> {
    let folder = Path::new("courses").join(slug);
    let file = folder.join("course.yaml");
    let text = read_file(content, &file, list)?;
    let mut faults = Faults::of(&file, list);
    let head: front::CourseFile = front::yaml(&text, 1, &mut faults)?;
    if !is_slug(slug) {
        faults.add(1, "The folder's name becomes the address: only small letters, digits and hyphens.");
    }
    if !TOPICS.contains(&head.topic.as_str()) {
        faults.add(1, format!("`topic` is one of: {}.", TOPICS.join(", ")));
    }
    if !ui::DRAWINGS.contains(&head.picture.as_str()) {
        faults.add(1, format!("There is no drawing `{}`. There are: {}.", head.picture, ui::DRAWINGS.join(", ")));
    }
    if !["anfang", "danach"].contains(&head.level.as_str()) {
        faults.add(1, "`level` is anfang or danach.");
    }
    if head.lessons.is_empty() {
        faults.add(1, "The course has no lessons.");
    }
    for found in folders(&content.join(&folder)) {
        if !head.lessons.contains(&found) {
            Faults::of(&file, list)
                .add(1, format!("The folder `{found}` is not among the `lessons`. Add it there or remove it."));
        }
    }
    let mut words = BTreeMap::new();
    for lang in Lang::ALL {
        let file = folder.join(format!("{lang}.md"));
        if !content.join(&file).exists() && !NEEDED.contains(&lang) {
            continue;
        }
        let Some(text) = read_file(content, &file, list) else { continue };
        let mut faults = Faults::of(&file, list);
        if let Some((head, ..)) = front::split(&text, &mut faults)
            && let Some(head) = front::yaml::<front::CourseHead>(head, 2, &mut faults)
        {
            words.insert(lang, CourseWords { title: head.title, line: head.line, learn: head.learn, need: head.need });
        }
    }
    let lessons = head.lessons.iter().filter_map(|lesson| read_lesson(content, slug, lesson, list)).map(Arc::new).collect();
    Some(Course {
        id: head.id,
        slug: slug.to_owned(),
        topic: head.topic,
        picture: head.picture,
        level: head.level,
        words,
        lessons,
    })
}

fn read_lesson(content: &Path, course: &str, slug: &str, list: &mut Vec<Fault>) -> Option<Lesson> {
    let folder = Path::new("courses").join(course).join(slug);
    if !is_slug(slug) {
        let what = format!("The lesson `{slug}` has a name that cannot be an address: only small letters, digits and hyphens.");
        list.push(Fault { file: folder.clone(), line: 1, what });
    }
    let files = names(&content.join(&folder), |entry| {
        let path = entry.path();
        path.is_file() && path.extension().is_none_or(|e| e != "md")
    });
    let mut first: Option<(Lang, lesson::LessonFile)> = None;
    let mut words: BTreeMap<Lang, LessonWords> = BTreeMap::new();
    for lang in Lang::ALL {
        let file = folder.join(format!("{lang}.md"));
        if !content.join(&file).exists() && !NEEDED.contains(&lang) {
            continue;
        }
        let Some(text) = read_file(content, &file, list) else { continue };
        let mut faults = Faults::of(&file, list);
        let spot = lesson::Spot { lang, course, lesson: slug, files: &files };
        let Some(mut read) = lesson::read(&text, &spot, &mut faults) else { continue };
        match &first {
            None => {
                let own = std::mem::replace(
                    &mut read.words,
                    LessonWords { title: String::new(), line: String::new(), can: Vec::new(), steps: Vec::new() },
                );
                words.insert(lang, own);
                first = Some((lang, read));
            }
            Some((other, model)) => {
                compare(model, *other, &read, &mut faults);
                words.insert(lang, read.words);
            }
        }
    }
    let (_, model) = first?;
    Some(Lesson {
        id: model.id,
        course: course.to_owned(),
        slug: slug.to_owned(),
        version: model.version,
        minutes: model.minutes,
        finished: model.finished,
        steps: model.shapes,
        words,
        files,
    })
}

/// All languages of a lesson have the same steps and the same right answers.
fn compare(model: &lesson::LessonFile, other: Lang, read: &lesson::LessonFile, faults: &mut Faults) {
    if read.id != model.id {
        faults.add(2, format!("`id` is `{}` here and `{}` in {other}.md. A lesson has one id.", read.id, model.id));
    }
    if read.version != model.version {
        faults.add(
            3,
            format!(
                "`version` is {} here and {} in {other}.md. Bring this text up to date, then its number.",
                read.version, model.version
            ),
        );
    }
    if read.finished != model.finished || read.minutes != model.minutes {
        faults.add(2, format!("`finished` and `minutes` are the same in all languages; they differ from {other}.md."));
    }
    let mut theirs = model.shapes.iter();
    for (shape, line) in read.shapes.iter().zip(&read.lines) {
        let Some(wanted) = theirs.next() else {
            faults.add(*line, format!("The step `{}` is not in {other}.md.", shape.id));
            continue;
        };
        if shape.id != wanted.id {
            faults.add(
                *line,
                format!(
                    "PageContext stands the step `{}`, in {other}.md `{}`. The order is the same in all languages.",
                    shape.id, wanted.id
                ),
            );
            return;
        }
        differs(shape, wanted, *line, other, faults);
    }
    if let Some(missing) = theirs.next() {
        faults.add(read.lines.last().copied().unwrap_or(1), format!("The step `{}` of {other}.md is missing here.", missing.id));
    }
}

fn differs(shape: &Shape, wanted: &Shape, line: usize, other: Lang, faults: &mut Faults) {
    if shape.kind != wanted.kind {
        faults.add(line, format!("The question is `{}` here and `{}` in {other}.md.", shape.kind.code(), wanted.kind.code()));
    } else if shape.options != wanted.options {
        faults.add(line, format!("The question has {} answers here and {} in {other}.md.", shape.options, wanted.options));
    } else if shape.right != wanted.right {
        faults.add(line, format!("Other answers are right here than in {other}.md. Keep the order of the answers."));
    }
}

fn read_pages(content: &Path, list: &mut Vec<Fault>) -> BTreeMap<String, BTreeMap<Lang, TextPage>> {
    let mut pages = BTreeMap::new();
    for name in folders(&content.join("pages")) {
        let mut page = BTreeMap::new();
        for lang in Lang::ALL {
            let file = Path::new("pages").join(&name).join(format!("{lang}.md"));
            if !content.join(&file).exists() && lang != Lang::De {
                continue;
            }
            let Some(text) = read_file(content, &file, list) else { continue };
            let mut faults = Faults::of(&file, list);
            let Some((head, body, first_line)) = front::split(&text, &mut faults) else { continue };
            let Some(head) = front::yaml::<front::PageHead>(head, 2, &mut faults) else { continue };
            let place = markdown::Place { lang, files: &[], address: &|f| f.to_owned() };
            let written = markdown::write(body, first_line, place, true, &mut faults);
            page.insert(lang, TextPage { title: head.title, html: written.html, plain: written.plain });
        }
        pages.insert(name, page);
    }
    pages
}
