//! The content in memory: courses and pages, read once and whole, or not at all.

use super::{
    Fault, Faults,
    folder::{Folder, text_of},
    front, ids, is_slug, lesson, markdown, practice, signs,
};
use crate::course::{Course, CourseWords, Lesson, LessonWords, Shape};
use base::{
    Lang,
    paths::{FOOT_PAGES, in_language},
    ui,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    panic::resume_unwind,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
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
    /// The links to addresses of this site.
    links: Vec<Link>,
}

/// A link to an address of this site, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The file, below the content folder.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// The address with its language.
    pub address: String,
}

/// What is compared once all courses have been read.
#[derive(Debug, Default)]
struct Notes {
    /// The ids of courses, and where they stand.
    courses: Vec<(PathBuf, usize, String)>,
    lessons: Vec<ids::Written>,
    /// The lessons that should come before others, and where that stands.
    before: Vec<(PathBuf, usize, String)>,
    links: Vec<Link>,
}

impl Notes {
    fn link(&mut self, file: &Path, lang: Lang, needs: markdown::Needs) {
        let links = needs.links.into_iter();
        self.links.extend(links.map(|(line, to)| Link { file: file.to_owned(), line, address: in_language(&to, lang) }));
    }

    fn take(&mut self, other: Self) {
        self.courses.extend(other.courses);
        self.lessons.extend(other.lessons);
        self.before.extend(other.before);
        self.links.extend(other.links);
    }
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
        let (library, mut faults, _, fresh) = Self::read(content);
        faults.extend(fresh.into_iter().map(|step| step.fault));
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// Like [`Library::load`], and writes new ids into `ids.txt` when nothing else is wrong. Returns how many were new.
    ///
    /// # Errors
    /// As for `load`.
    pub fn accept(content: &Path) -> Result<usize, Vec<Fault>> {
        let (_, mut faults, list, fresh) = Self::read(content);
        if faults.is_empty()
            && let Err(what) = ids::accept(content, &list, &fresh)
        {
            faults.push(Fault { file: PathBuf::from(ids::FILE), line: 1, what });
        }
        if faults.is_empty() { Ok(fresh.len()) } else { Err(faults) }
    }

    fn read(content: &Path) -> (Self, Vec<Fault>, ids::List, Vec<ids::Fresh>) {
        let mut faults = Vec::new();
        let mut notes = Notes::default();
        let top = Folder::read(content, Path::new(""), &mut faults);
        top.refuse_others(&["README.md", ids::FILE], &mut faults);
        top.refuse_folders(&["courses", "pages", "texts", "tour"], &mut faults);
        let folder = Folder::read(content, Path::new("courses"), &mut faults);
        let common: Vec<&str> = folder.files.iter().map(String::as_str).filter(|name| practice::is_labels(name)).collect();
        folder.refuse_others(&common, &mut faults);
        let mut courses: Vec<Course> = Vec::new();
        for (course, noted, found) in read_courses(content, &folder.folders) {
            courses.extend(course);
            notes.take(noted);
            faults.extend(found);
        }
        // As one would learn them: first what is for the beginning, then topic by topic; never by the alphabet of one language.
        courses.sort_by_key(|course| (course.level != "anfang", TOPICS.iter().position(|topic| *topic == course.topic)));
        if courses.is_empty() && faults.is_empty() {
            faults.push(Fault { file: PathBuf::from("courses"), line: 1, what: "There is no course here.".into() });
        }
        let mut seen: BTreeMap<&String, &PathBuf> = BTreeMap::new();
        for (file, line, id) in &notes.courses {
            if let Some(before) = seen.insert(id, file) {
                let what = format!("The id `{id}` is already that of {}. Each course has its own.", before.display());
                faults.push(Fault { file: file.clone(), line: *line, what });
            }
        }
        for (file, line, before) in &notes.before {
            if !notes.lessons.iter().any(|lesson| lesson.id == *before) {
                let what = format!(
                    "There is no lesson `{before}` that could come before. `needs` names the `id` in the head of a lesson."
                );
                faults.push(Fault { file: file.clone(), line: *line, what });
            }
        }
        let (list, fresh) = ids::compare(content, &notes.lessons, &mut faults);
        let pages = read_pages(content, &mut notes, &mut faults);
        (Self { courses: courses.into_iter().map(Arc::new).collect(), pages, links: notes.links }, faults, list, fresh)
    }

    /// The links of courses and pages to addresses of this site.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// Whether there is a page with this name, in any language.
    pub fn has_page(&self, name: &str) -> bool {
        self.pages.contains_key(name)
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

    /// The files that lessons use: (course, lesson, file).
    pub fn files(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.courses
            .iter()
            .flat_map(|c| &c.lessons)
            .flat_map(|l| l.files.iter().map(|f| (l.course.as_str(), l.slug.as_str(), f.as_str())))
    }
}

/// The text of a file, checked for characters that nobody sees.
pub(crate) fn read_file(content: &Path, file: &Path, list: &mut Vec<Fault>) -> Option<String> {
    let mut fault = |line: usize, what: String| list.push(Fault { file: file.to_owned(), line, what });
    let bytes = match fs::read(content.join(file)) {
        Ok(bytes) => bytes,
        Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => {
            fault(1, "This file is missing. Write it.".to_owned());
            return None;
        }
        Err(why) => {
            fault(1, format!("This file cannot be read: {why}"));
            return None;
        }
    };
    match super::utf8(bytes) {
        Ok(text) => {
            signs::characters(&text, &mut Faults::of(file, list));
            Some(text)
        }
        Err(line) => {
            fault(line, "This line is not UTF-8 text. Save the file as UTF-8.".to_owned());
            None
        }
    }
}

/// The languages to read: those of which there is a text, and those that must be there.
fn languages(folder: &Folder, needed: &[Lang]) -> Vec<Lang> {
    let here: Vec<Lang> = folder.languages().collect();
    Lang::ALL.into_iter().filter(|lang| here.contains(lang) || needed.contains(lang)).collect()
}

/// All courses with their notes and faults, in the given order. Side by side: it is most of what a start takes.
fn read_courses(content: &Path, slugs: &[String]) -> Vec<(Option<Course>, Notes, Vec<Fault>)> {
    thread::scope(|scope| {
        let read = |slug: &str| {
            let (mut notes, mut faults) = (Notes::default(), Vec::new());
            (read_course(content, slug, &mut notes, &mut faults), notes, faults)
        };
        let begun: Vec<_> = slugs.iter().map(|slug| scope.spawn(move || read(slug))).collect();
        begun.into_iter().map(|course| course.join().unwrap_or_else(|fault| resume_unwind(fault))).collect()
    })
}

fn read_course(content: &Path, slug: &str, notes: &mut Notes, list: &mut Vec<Fault>) -> Option<Course> {
    let path = Path::new("courses").join(slug);
    let folder = Folder::read(content, &path, list);
    folder.refuse_files(|name| name == "course.yaml" || practice::is_labels(name), list);
    let labels = labels(content, &path, &folder, list);
    let file = path.join("course.yaml");
    let text = read_file(content, &file, list)?;
    let mut faults = Faults::of(&file, list);
    let head: front::CourseFile = front::yaml(&text, 1, &mut faults)?;
    let at = |key: &str| front::line_of(text.trim_start_matches('\u{feff}'), 1, key);
    if !is_slug(slug) {
        faults.add(1, "The folder's name becomes the address: only small letters, digits and hyphens.");
    }
    if !is_slug(&head.id) {
        faults.add(at("id"), "`id` may hold only small letters, digits and hyphens.");
    }
    notes.courses.push((file.clone(), at("id"), head.id.clone()));
    if !TOPICS.contains(&head.topic.as_str()) {
        faults.add(at("topic"), format!("`topic` is one of: {}.", TOPICS.join(", ")));
    }
    if !ui::DRAWINGS.contains(&head.picture.as_str()) {
        faults.add(at("picture"), format!("There is no drawing `{}`. There are: {}.", head.picture, ui::DRAWINGS.join(", ")));
    }
    if !["anfang", "danach"].contains(&head.level.as_str()) {
        faults.add(at("level"), "`level` is anfang or danach.");
    }
    if head.lessons.is_empty() {
        faults.add(at("lessons"), "The course has no lessons.");
    }
    for found in folder.folders.iter().filter(|found| !head.lessons.contains(found)) {
        faults.add(at("lessons"), format!("The folder `{found}` is not among the `lessons`. Add it there or remove it."));
    }
    let mut lessons: Vec<&String> = Vec::new();
    for lesson in &head.lessons {
        if !is_slug(lesson) {
            faults.add(
                at("lessons"),
                format!("The lesson `{lesson}` has a name that cannot be an address: only small letters, digits and hyphens."),
            );
        } else if lessons.contains(&lesson) {
            faults.add(at("lessons"), format!("The lesson `{lesson}` stands in the list twice. Take one away."));
        } else {
            lessons.push(lesson);
        }
    }
    let mut words = BTreeMap::new();
    for lang in languages(&folder, &NEEDED) {
        let file = path.join(text_of(lang));
        let Some(text) = read_file(content, &file, list) else { continue };
        words.extend(course_words(&text, &file, lang, notes, &mut Faults::of(&file, list)).map(|words| (lang, words)));
    }
    let lessons = lessons
        .into_iter()
        .filter_map(|lesson| read_lesson(content, (slug, lesson), &labels, notes, list))
        .map(Arc::new)
        .collect();
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

/// The course in one language: its head, and a few words behind it.
fn course_words(text: &str, file: &Path, lang: Lang, notes: &mut Notes, faults: &mut Faults) -> Option<CourseWords> {
    let (written, body, first_line) = front::split(text, faults)?;
    let head = front::yaml::<front::CourseHead>(written, 2, faults)?;
    let at = |key: &str| front::line_of(written, 2, key);
    for (key, words) in [("title", &head.title), ("line", &head.line), ("need", &head.need)] {
        signs::plain_words(words, &format!("`{key}`"), at(key), faults);
    }
    if head.learn.is_empty() {
        faults.add(at("learn"), "`learn` says what one learns in this course: three lines.");
    }
    for (count, words) in head.learn.iter().enumerate() {
        signs::plain_words(words, "This line of `learn`", front::line_of_item(written, 2, "learn", count), faults);
    }
    let place = markdown::Place { lang, files: &[], address: &|file| file.to_owned() };
    let about = markdown::write(body, first_line, place, false, faults);
    notes.link(file, lang, about.needs);
    Some(CourseWords { title: head.title, line: head.line, learn: head.learn, need: head.need, about: about.html })
}

/// The device words that the exercises of a course have in common: its own, then those of all courses.
fn labels(content: &Path, path: &Path, folder: &Folder, list: &mut Vec<Fault>) -> practice::Labels {
    let mut labels = practice::Labels::default();
    labels.read(content, path, folder, list);
    let common = Path::new("courses");
    // What is wrong with this folder was said already.
    let known = Folder::read(content, common, &mut Vec::new());
    labels.read(content, common, &known, list);
    labels
}

fn read_lesson(
    content: &Path,
    (course, slug): (&str, &str),
    labels: &practice::Labels,
    notes: &mut Notes,
    list: &mut Vec<Fault>,
) -> Option<Lesson> {
    let path = Path::new("courses").join(course).join(slug);
    let folder = Folder::read(content, &path, list);
    folder.refuse_folders(&[], list);
    let mut first: Option<(Lang, lesson::LessonFile)> = None;
    let mut words: BTreeMap<Lang, LessonWords> = BTreeMap::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    let langs = languages(&folder, &NEEDED);
    let practices = practice::read(content, &path, &folder, &langs, labels, list);
    for lang in langs {
        let file = path.join(text_of(lang));
        let Some(text) = read_file(content, &file, list) else { continue };
        let mut faults = Faults::of(&file, list);
        let spot = lesson::Spot { lang, course, lesson: slug, files: &folder.files };
        let Some(mut read) = lesson::read(&text, &spot, &mut faults) else { continue };
        let mut needs = std::mem::take(&mut read.needs);
        used.extend(std::mem::take(&mut needs.files));
        let sounds = read.shapes.iter().map(|shape| lesson::sound(&shape.id, lang));
        used.extend(sounds.filter(|sound| folder.has(sound)));
        notes.link(&file, lang, needs);
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
    let (lang, model) = first?;
    folder.refuse_files(|name| used.contains(name) || practice::is_part(name, &folder), list);
    let file = path.join(text_of(lang));
    let shown = |name: &str| model.shapes.iter().any(|shape| shape.practice.as_deref() == Some(name));
    for (line, shape) in model.lines.iter().zip(&model.shapes) {
        if let Some(name) = &shape.practice
            && !folder.has(&format!("{name}.practice"))
        {
            let what = format!("There is no exercise `{name}` here. Write `{name}.practice` beside this file.");
            list.push(Fault { file: file.clone(), line: *line, what });
        }
    }
    for name in folder.files.iter().filter_map(|file| file.strip_suffix(".practice")).filter(|name| !shown(name)) {
        let what = format!("No step shows this exercise. Write a step with the block ```practice {name}, or take it away.");
        list.push(Fault { file: path.join(format!("{name}.practice")), line: 1, what });
    }
    for (lang, words) in &mut words {
        for (step, shape) in words.steps.iter_mut().zip(&model.shapes) {
            if let Some(practised) = shape.practice.as_ref().and_then(|name| practices.get(name)) {
                step.plain.push_str(&practised.plain(*lang));
            }
        }
    }
    notes.before.extend(model.before.into_iter().map(|(line, id)| (file.clone(), line, id)));
    let steps = model.lines.iter().zip(&model.shapes).map(|(line, shape)| (*line, shape.id.clone(), shape.kind));
    let id_line = front::line_of(&model.head, 2, "id");
    notes.lessons.push(ids::Written { file, id: model.id.clone(), id_line, steps: steps.collect() });
    Some(Lesson {
        id: model.id,
        course: course.to_owned(),
        slug: slug.to_owned(),
        version: model.version,
        minutes: model.minutes,
        finished: model.finished,
        steps: model.shapes,
        words,
        practices: practices.into_iter().map(|(name, practised)| (name, Arc::new(practised))).collect(),
        files: used.into_iter().collect(),
    })
}

/// All languages of a lesson have the same steps and the same right answers.
fn compare(model: &lesson::LessonFile, other: Lang, read: &lesson::LessonFile, faults: &mut Faults) {
    let at = |key: &str| front::line_of(&read.head, 2, key);
    if read.id != model.id {
        faults.add(at("id"), format!("`id` is `{}` here and `{}` in {other}.md. A lesson has one id.", read.id, model.id));
    }
    if read.version != model.version {
        faults.add(
            at("version"),
            format!(
                "`version` is {} here and {} in {other}.md. Bring this text up to date, then its number.",
                read.version, model.version
            ),
        );
    }
    for (key, differs) in [("finished", read.finished != model.finished), ("minutes", read.minutes != model.minutes)] {
        if differs {
            faults.add(at(key), format!("`{key}` is the same in all languages; it differs from {other}.md."));
        }
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
                    "Here stands the step `{}`, in {other}.md `{}`. The order is the same in all languages.",
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
    } else if shape.practice != wanted.practice {
        faults.add(line, format!("Another exercise stands here than in {other}.md."));
    } else if shape.options != wanted.options {
        faults.add(line, format!("The question has {} answers here and {} in {other}.md.", shape.options, wanted.options));
    } else if shape.right != wanted.right {
        faults.add(line, format!("Other answers are right here than in {other}.md. Keep the order of the answers."));
    }
}

fn read_pages(content: &Path, notes: &mut Notes, list: &mut Vec<Fault>) -> BTreeMap<String, BTreeMap<Lang, TextPage>> {
    let mut pages = BTreeMap::new();
    let root = Path::new("pages");
    let folder = Folder::read(content, root, list);
    folder.refuse_others(&[], list);
    for name in &folder.folders {
        if !is_slug(name) {
            let what = "The folder's name becomes the address: only small letters, digits and hyphens.".to_owned();
            list.push(Fault { file: root.join(name), line: 1, what });
        }
        let folder = Folder::read(content, &root.join(name), list);
        folder.refuse_files(|_| false, list);
        folder.refuse_folders(&[], list);
        let mut page = BTreeMap::new();
        for lang in languages(&folder, &[Lang::De]) {
            let file = root.join(name).join(text_of(lang));
            let Some(text) = read_file(content, &file, list) else { continue };
            let mut faults = Faults::of(&file, list);
            let Some((written, body, first_line)) = front::split(&text, &mut faults) else { continue };
            let Some(head) = front::yaml::<front::PageHead>(written, 2, &mut faults) else { continue };
            signs::plain_words(&head.title, "`title`", front::line_of(written, 2, "title"), &mut faults);
            let place = markdown::Place { lang, files: &[], address: &|f| f.to_owned() };
            let written = markdown::write(body, first_line, place, true, &mut faults);
            notes.link(&file, lang, written.needs);
            page.insert(lang, TextPage { title: head.title, html: written.html, plain: written.plain });
        }
        pages.insert(name.clone(), page);
    }
    for (name, _) in FOOT_PAGES.iter().filter(|(name, _)| !pages.contains_key(*name)) {
        let what = "This page is missing, and the foot of every page leads to it. Write it.".to_owned();
        list.push(Fault { file: root.join(name).join(text_of(Lang::De)), line: 1, what });
    }
    pages
}
