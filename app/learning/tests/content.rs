//! The content that ships with Klick is whole; a broken course is refused with file, line and what to do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use base::{Lang, texts};
use learning::Library;
use std::{
    fs,
    path::{Path, PathBuf},
};

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

#[test]
fn the_courses_are_whole() {
    texts::load(&content().join("texts")).expect("texts");
    let library = Library::load(&content()).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{} faults:\n{}", lines.len(), lines.join("\n"))
    });
    assert!(library.course("handy").is_some_and(|course| course.lessons.len() == 8));
    for lesson in library.courses.iter().flat_map(|course| &course.lessons) {
        for lang in Lang::ALL {
            assert!(lesson.words.contains_key(&lang), "{} {lang}", lesson.slug);
        }
        assert!((5..=10).contains(&lesson.steps.len()), "{}", lesson.slug);
        assert!(lesson.steps.iter().filter(|s| s.kind.is_judged()).count() >= 2, "{}", lesson.slug);
        assert!(lesson.steps.iter().any(|s| s.kind == learning::course::Kind::Try), "{}", lesson.slug);
    }
}

/// A folder with a small whole course, in which one thing can be broken.
struct Course(PathBuf);

impl Course {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("klick-content-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let course = Self(root);
        course.write("courses/probe/course.yaml", "id: probe\ntopic: handy\npicture: handy\nlevel: anfang\nlessons: [eins]\n");
        for lang in ["de", "ls"] {
            course.write(
                &format!("courses/probe/{lang}.md"),
                "---\ntitle: Probe\nline: Eine Probe.\nlearn: [a]\nneed: Ihr Handy.\n---\n",
            );
            course.write(&format!("courses/probe/eins/{lang}.md"), LESSON);
        }
        course.write("ids.txt", "probe-eins a look\nprobe-eins b single\n");
        course
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a part of the German lesson.
    fn breaking(self, from: &str, to: &str) -> Self {
        assert!(LESSON.contains(from), "{from}");
        self.write("courses/probe/eins/de.md", &LESSON.replace(from, to));
        self
    }

    fn faults(&self) -> Vec<String> {
        match Library::load(&self.0) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Drop for Course {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const LESSON: &str = "---\nid: probe-eins\nversion: 1\ntitle: Eins\nline: Eine Lektion.\nminutes: 5\nfinished: all\ncan: [tippen]\n---\n\
                      \n# Sehen Sie hin {#a}\n\nEin Satz.\n\n# Was ist das? {#b}\n\n- [(X)] Gut\n- [( )] Schlecht\n  > Sehen Sie noch einmal.\n";

#[test]
fn a_whole_course_has_no_faults() {
    assert_eq!(Course::new("whole").faults(), Vec::<String>::new());
}

#[test]
fn each_kind_of_break_is_found_with_its_line() {
    let breaks: &[(&str, &str, &str, &str)] = &[
        ("no id", " {#a}", "", "de.md:11: This step has no id"),
        ("id twice", "{#b}", "{#a}", "de.md:15: The id `a` is already used in line 11"),
        ("odd id", "{#b}", "{#B ü}", "de.md:15: The id `B ü` may hold only"),
        ("changed id", "{#a}", "{#neu}", "ids.txt:1: The step `a` of `probe-eins` is gone"),
        (
            "changed kind",
            "- [(X)] Gut\n- [( )] Schlecht",
            "- [[X]] Gut\n- [[ ]] Schlecht",
            "is now `multiple`. A different question needs a new id",
        ),
        ("no right answer", "[(X)]", "[( )]", "de.md:17: This question has no right answer"),
        ("unknown block", "Ein Satz.", "```chart\nx\n```", "de.md:13: Unknown block ```chart"),
        ("open block", "Ein Satz.", "```screen phone\nx", "does not end"),
        ("missing picture", "Ein Satz.", "![Ein Haus](haus.svg)", "de.md:13: The picture `haus.svg` is missing"),
        ("bad yaml", "minutes: 5", "minutes: [", "de.md:"),
        ("unknown key", "minutes: 5", "minutes: 5\ncolour: red", "The head cannot be read"),
        ("no title", "title: Eins\n", "", "The head cannot be read"),
        ("raw html", "Ein Satz.", "Ein <b>Satz</b>.", "de.md:13: Raw HTML"),
        ("script", "Ein Satz.", "<script>alert(1)</script>", "de.md:13: Raw HTML"),
        ("two questions", "- [(X)] Gut", "- [[X]] Gut\n- [(X)] Gut", "A step asks one question"),
        ("bad rule", "finished: all", "finished: right 3 of 4", "the lesson has 1 that can be right"),
        ("screen fault", "Ein Satz.", "```screen phone\n* - A\n* - B\n```", "de.md:15:"),
    ];
    for (what, from, to, wanted) in breaks {
        let course = Course::new(&what.replace(' ', "-")).breaking(from, to);
        let faults = course.faults();
        assert!(faults.iter().any(|f| f.contains(wanted)), "{what}: wanted `{wanted}`, found {faults:#?}");
    }
}

#[test]
fn languages_must_agree() {
    let course = Course::new("agree").breaking("version: 1", "version: 2");
    assert!(course.faults().iter().any(|f| f.contains("ls.md:3: `version` is 1 here and 2 in de.md")), "{:#?}", course.faults());
    let course = Course::new("order")
        .breaking("- [(X)] Gut\n- [( )] Schlecht\n  > Sehen Sie noch einmal.\n", "- [( )] Schlecht\n- [(X)] Gut\n");
    assert!(course.faults().iter().any(|f| f.contains("Other answers are right here")), "{:#?}", course.faults());
}

#[test]
fn an_id_is_never_used_again() {
    let course = Course::new("retired");
    course.write("ids.txt", "probe-eins a retired\nprobe-eins b single\n");
    assert!(course.faults().iter().any(|f| f.contains("was used before")), "{:#?}", course.faults());
}

#[test]
fn new_ids_are_written_down_once_accepted() {
    let course = Course::new("accept");
    fs::remove_file(course.0.join("ids.txt")).unwrap();
    assert_eq!(course.faults().len(), 2);
    assert_eq!(Library::accept(&course.0).unwrap(), 2);
    assert_eq!(course.faults(), Vec::<String>::new());
}

#[test]
fn a_missing_or_broken_folder_is_said() {
    let course = Course::new("missing");
    fs::remove_dir_all(course.0.join("courses/probe/eins")).unwrap();
    assert!(course.faults().iter().any(|f| f.contains("This file is missing")));
    course.write("courses/probe/eins/de.md", "no head at all");
    fs::write(course.0.join("courses/probe/eins/ls.md"), [0xff, 0xfe, 0x00]).unwrap();
    let faults = course.faults();
    assert!(faults.iter().any(|f| f.contains("The file has no head")), "{faults:#?}");
    assert!(faults.iter().any(|f| f.contains("not UTF-8")), "{faults:#?}");
}
