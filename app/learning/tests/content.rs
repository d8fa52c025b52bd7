//! The content that ships with Klick is whole; a broken course is refused with file, line and what to do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use base::{Lang, texts};
use learning::{
    Library,
    course::Kind,
    practice::{self, Act, Touch},
};
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
        let practices = lesson.steps.iter().filter(|step| step.kind == Kind::Practice).count();
        assert!((5..=10).contains(&(lesson.steps.len() - practices)), "{}", lesson.slug);
        assert!((1..=6).contains(&practices), "{}: nothing to practise", lesson.slug);
        assert!(lesson.steps.iter().filter(|s| s.kind.is_judged()).count() >= 2, "{}", lesson.slug);
        assert!(lesson.steps.iter().any(|s| s.kind == Kind::Try), "{}", lesson.slug);
    }
}

/// Every exercise of every course, in every language: somebody who only follows "Show me" reaches the goal, each step of it can be touched, and the easy sentences
/// are sentences of their own.
#[test]
fn every_exercise_can_be_done_in_every_language() {
    texts::load(&content().join("texts")).expect("texts");
    let library = Library::load(&content()).expect("the content is whole");
    let mut count = 0;
    for lesson in library.courses.iter().flat_map(|course| &course.lessons) {
        for (name, practised) in &lesson.practices {
            count += 1;
            for lang in Lang::ALL {
                let (exercise, words) = (&practised.exercise, practised.words(lang).expect("words"));
                assert_eq!(words.lang(), lang, "{}/{name}", lesson.slug);
                let way = exercise
                    .way(words, &exercise.start(words))
                    .unwrap_or_else(|| panic!("{}/{name} {lang}: no way", lesson.slug));
                for (state, act) in &way {
                    let painted = practice::paint(exercise, words, state, Some(act), &Keys, &|_| None);
                    let marked = painted.over.iter().filter(|touch| match touch {
                        Touch::Words(_) => false,
                        Touch::Button { marked, .. } => *marked,
                        Touch::Field(of) => of.marked,
                    });
                    let is_beside = matches!(act, Act::Swipe(_) | Act::Press(_) | Act::Stop);
                    assert_eq!(
                        marked.count(),
                        usize::from(!is_beside),
                        "{}/{name} {lang}: {act:?}\n{:?}",
                        lesson.slug,
                        painted.over
                    );
                }
            }
        }
    }
    assert!(count >= 60, "{count} exercises");
}

struct Keys;

impl learning::screen::Words for Keys {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        args.iter().fold(key.to_owned(), |said, (_, value)| said + " " + value)
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
        for page in ["barrierefreiheit", "datenschutz", "impressum", "leichte-sprache"] {
            course.write(&format!("pages/{page}/de.md"), "---\ntitle: Seite\n---\n\nEin Satz.\n");
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
        ("new id", "{#a}", "{#neu}", "de.md:11: The step `neu` of `probe-eins` is new"),
        (
            "changed kind",
            "- [(X)] Gut\n- [( )] Schlecht",
            "- [[X]] Gut\n- [[ ]] Schlecht",
            "de.md:15: The step `b` was a question of the kind `single` (ids.txt line 2) and is now `multiple`. A different",
        ),
        ("no right answer", "[(X)]", "[( )]", "de.md:17: This question has no right answer"),
        ("unknown block", "Ein Satz.", "```chart\nx\n```", "de.md:13: Unknown block ```chart"),
        ("open block", "Ein Satz.", "```screen phone\nx", "de.md:13: A block that begins here with ``` does not end"),
        ("missing picture", "Ein Satz.", "![Ein Haus](haus.svg)", "de.md:13: The picture `haus.svg` is missing"),
        ("bad yaml", "minutes: 5", "minutes: [", "de.md:"),
        ("unknown key", "minutes: 5", "minutes: 5\ncolour: red", "de.md:7: The head cannot be read"),
        ("no title", "title: Eins\n", "", "The head cannot be read"),
        ("raw html", "Ein Satz.", "Ein <b>Satz</b>.", "de.md:13: Raw HTML"),
        ("script", "Ein Satz.", "<script>alert(1)</script>", "de.md:13: Raw HTML"),
        ("two questions", "- [(X)] Gut", "- [[X]] Gut\n- [(X)] Gut", "A step asks one question"),
        (
            "bad rule",
            "finished: all",
            "finished: right 3 of 4",
            "de.md:7: `finished` speaks of 4 questions, but the lesson has 1 that can be right",
        ),
        ("screen fault", "Ein Satz.", "```screen phone\n* - A\n* - B\n```", "de.md:15:"),
    ];
    for (what, from, to, wanted) in breaks {
        let course = Course::new(&what.replace(' ', "-")).breaking(from, to);
        let faults = course.faults();
        assert!(faults.iter().any(|f| f.contains(wanted)), "{what}: wanted `{wanted}`, found {faults:#?}");
    }
}

/// Puts this line in place of "Ein Satz.", and of the answer "Schlecht": its fault is said there, with what to write.
#[test]
fn what_looks_like_markup_is_no_text() {
    for (line, wanted) in [
        ("* [(X)] Gut", "`- [(X)] right`"),
        ("+ [( )] Gut", "`- [(X)] right`"),
        ("-[(X)] Gut", "`- [(X)] right`"),
        ("- [(Х)] Gut", "`- [(X)] right`"),
        ("- [(\u{A0})] Gut", "`- [(X)] right`"),
        ("-\u{A0}[( )] Gut", "`- [(X)] right`"),
        ("– [(X)] Gut", "`- [(X)] right`"),
        ("- (X) Gut", "`- [(X)] right`"),
        ("- ( ) Gut", "`- [(X)] right`"),
        ("- ［(X)］ Gut", "`- [(X)] right`"),
        ("[[a]] [[b]]", "stands alone on its line"),
        ("[[WLAN]].", "stands alone on its line"),
        ("[[!]] Probieren Sie.", "`[[!]]` stands alone"),
        ("1) [[#]] Zuerst", "`1. [[#]] first`"),
        ("- [[#]] Zuerst", "`1. [[#]] first`"),
        ("[?] Ein Tipp", "`[[?]]"),
        ("[ ] Brot", "`- [ ] thing`"),
        ("*** Darum", "two lines that hold only"),
        ("#Titel {#c}", "`# Title {#id}`"),
        ("[Hilfe] (/hilfe)", "a link `[words](/hilfe)`"),
        ("[[ a | ( b ) ] ]", "A list to choose from"),
    ] {
        let text = Course::new("near-text").breaking("Ein Satz.", line).faults();
        assert!(text.iter().any(|fault| fault.contains("de.md:13:") && fault.contains(wanted)), "{line}: {text:#?}");
        let answer = Course::new("near-answer").breaking("- [( )] Schlecht", line).faults();
        assert!(answer.iter().any(|fault| fault.contains("de.md:18:")), "{line}: {answer:#?}");
    }
    for (line, wanted) in [
        ("| a | b |\n|---|---|\n| c | d |", "There are no tables"),
        ("Drei Dinge:\n• Brot", "Begin it with a hyphen"),
        ("1.Brot", "Begin it with a hyphen"),
        ("1. Brot\n3. Milch", "would be shown as `2.`"),
        ("1) Brot", "would be shown as `1.`"),
        ("3. März", "begins with 3"),
        ("[a]: https://klick.example", "Write the link where it stands"),
        ("[Hilfe](/hilfe \"Worte\")", "behind the address of a link are not shown"),
        ("Ein \u{202E}Satz.", "U+202E"),
        ("Ein &#x202E;Satz.", "U+202E"),
        ("Ein\u{200B}Satz.", "U+200B"),
        ("Ein Satz\u{FFFD}.", "U+FFFD"),
        ("```screenphone\nx\n```", "There are ```screen and ```practice"),
        ("```screen phone\nx\n```screen phone\ny\n```", "begins here before the one of line 13 ends"),
        ("![Ein Haus](Haus.PNG)", "is not the name of a picture"),
        ("[[ ! ]]", "no space and no other sign"),
        ("[[(WLAN)]]", "A word to write stands without"),
        ("[[ a | (b ]]", "The round brackets of `(b` are not whole"),
    ] {
        let faults = Course::new("near-more").breaking("Ein Satz.", line).faults();
        assert!(faults.iter().any(|fault| fault.contains("de.md:1") && fault.contains(wanted)), "{line}: {faults:#?}");
    }
    // Where the sign itself is meant.
    for line in ["Wählen Sie \\*100\\#.", "Drücken Sie \\[ und \\|.", "3\\. Oktober", "\\- 5 Grad", "C:\\\\Bilder"] {
        assert_eq!(Course::new("near-meant").breaking("Ein Satz.", line).faults(), Vec::<String>::new(), "{line}");
    }
}

/// Whatever stands behind the answers would be shown above them; whatever learners could not tell apart or not see is said.
#[test]
fn what_would_be_lost_or_misplaced_is_said() {
    let last = "- [( )] Schlecht\n  > Sehen Sie noch einmal.\n";
    for (instead, wanted) in [
        ("- [( )] Schlecht\n  und dunkel\n", "de.md:19: This line would be shown above the question"),
        ("- [( )] Schlecht\n  > Sehen Sie\n  noch einmal.\n", "de.md:20: This line would be shown above the question"),
        ("- [( )] Schlecht\n[[?]] Es ist\ngrün.\n", "de.md:20: This line would be shown above the question"),
        ("- [( )] Schlecht\n> Sehen Sie.\n", "de.md:19: This line would be shown above"),
        ("- [( )] Schlecht\n```screen phone\nx\n```\n", "de.md:19: This drawing would be shown above the question"),
        ("- [( )] Schlecht\n[[?]] Tipp\n  > Weil\n", "de.md:20: A line with `>` says something to an answer"),
        ("- [( )] Gut\n", "de.md:18: The same answer stands here twice"),
        ("- [( )] Schlecht\n[[?]]\n", "de.md:19: This hint has no words"),
        ("- [( )] Schlecht\n  >\n", "de.md:19: Nothing stands behind this `>`"),
        ("- [( )] Schlecht\n***\na\n***\n***\nb\n***\n", "de.md:22: This is a second explanation"),
        ("- [( )] Schlecht\n***\n***\n", "de.md:19: This explanation is empty"),
    ] {
        let faults = Course::new("misplaced").breaking(last, instead).faults();
        assert!(faults.iter().any(|fault| fault.contains(wanted)), "wanted {wanted}, found {faults:#?}");
    }
    let question = "- [(X)] Gut\n- [( )] Schlecht\n  > Sehen Sie noch einmal.\n";
    for (instead, wanted) in [
        ("1. [[#]] Zuerst\n2. [[#]] Zuerst\n", "de.md:18: The same answer stands here twice"),
        ("2. [[#]] Zuerst\n1. [[#]] Dann\n", "de.md:17: This is number 1 of the answers"),
        ("- [(1)] Schlecht\n- [(3)] Gut\n", "de.md:18: This is number 2 of the answers"),
        ("- [ ] Brot\n  > Weil\n", "de.md:18: Only an answer with [( )] or [[ ]]"),
        ("***\nDarum.\n***\n", "de.md:17: This hint or explanation belongs to a question"),
    ] {
        let faults = Course::new("misplaced-whole").breaking(question, instead).faults();
        assert!(faults.iter().any(|fault| fault.contains(wanted)), "wanted {wanted}, found {faults:#?}");
    }
    let course = Course::new("picture-in-why").breaking(last, "- [( )] Schlecht\n***\nDarum.\n\n![Ein Haus](haus.svg)\n***\n");
    course.write("courses/probe/eins/haus.svg", "<svg/>");
    assert!(
        course.faults().iter().any(|fault| fault.contains("de.md:19: A picture in an explanation is not shown")),
        "{:#?}",
        course.faults()
    );
}

#[test]
fn heads_say_all_that_stands_in_them() {
    for (from, to, wanted) in [
        ("title: Eins", "title: Tipp #3", "de.md:4: The words behind `#` are lost here"),
        ("title: Eins", "title: \"\"", "de.md:4: `title` is empty"),
        ("title: Eins", "title: \"\\u200b\"", "de.md:4: `title` is empty"),
        ("title: Eins", "title: \"a\\u202eb\"", "de.md:4: Here stands a character"),
        ("title: Eins", "title: Eins **fett**", "de.md:4: `title` is shown as it stands"),
        ("can: [tippen]", "can:\n  - tippen\n  - \"\"", "de.md:10: This line of `can` is empty"),
        ("can: [tippen]", "can: []", "de.md:8: `can` says"),
        ("minutes: 5", "minutes: 500", "de.md:6: `minutes`"),
        ("version: 1", "version: 0", "de.md:3: `version`"),
        ("finished: all", "finished: some", "de.md:7: `finished`"),
        (
            "minutes: 5",
            "minutes: viele",
            "de.md:6: The head cannot be read: minutes: invalid type: string \"viele\", expected u32. Compare",
        ),
        ("finished: all", "finished: all\nneeds: [nirgends]", "de.md:8: There is no lesson `nirgends`"),
        ("# Sehen Sie hin {#a}", "# Sehen Sie **hin** {#a}", "de.md:11: The title is shown as it stands"),
    ] {
        let faults = Course::new("head").breaking(from, to).faults();
        assert!(faults.iter().any(|fault| fault.contains(wanted)), "wanted {wanted}, found {faults:#?}");
    }
    let course = Course::new("course-head");
    course.write(
        "courses/probe/de.md",
        "---\ntitle: Probe\nline: Eine Probe.\nlearn:\n  - a\n  - ' '\nneed: Nr. #1\n---\n\n[Mehr] Worte.\n",
    );
    course.write("courses/probe/course.yaml", "id: probe\ntopic: handy\npicture: handy\nlevel: anfang\nlessons: [eins, eins]\n");
    let faults = course.faults();
    for wanted in [
        "de.md:6: This line of `learn` is empty",
        "de.md:7: The words behind `#`",
        "de.md:10: The `[` would be shown",
        "course.yaml:5: The lesson `eins` stands in the list twice",
    ] {
        assert!(faults.iter().any(|fault| fault.contains(wanted)), "wanted {wanted}, found {faults:#?}");
    }
}

/// Nothing lies in the folders that nobody reads, and no link; what lessons use is served, nothing else.
#[test]
fn every_file_is_read_or_named() {
    for (file, wanted) in [
        ("courses/probe/eins/ua.md", "There is no language `ua`"),
        ("courses/probe/eins/tr.MD", "Call it `tr.md`"),
        ("courses/probe/eins/tr.md.txt", "Call it `tr.md`"),
        ("courses/probe/eins/de.md~", "Call it `de.md`"),
        ("courses/probe/eins/liste.csv", "Nothing uses this file"),
        ("courses/probe/eins/haus.svg", "Nothing uses this file"),
        ("courses/probe/eins/z.de.mp3", "Nothing uses this file"),
        ("courses/probe/eins/a.tr.mp3", "Nothing uses this file"),
        ("courses/probe/brief.docx", "Nothing uses this file"),
        ("courses/notiz.txt", "Nothing reads this file here"),
        ("pages/impressum/UK.md", "Call it `uk.md`"),
        ("pages/impressum.md", "Nothing reads this file here"),
        ("seiten/x.md", "Nothing reads this folder here"),
    ] {
        let course = Course::new("stray");
        course.write(file, "---\ntitle: x\n---\n");
        let faults = course.faults();
        let place = file.split("/x.md").next().unwrap();
        assert!(
            faults.len() == 1 && faults[0].starts_with(&format!("{place}:1: ")) && faults[0].contains(wanted),
            "{file}: {faults:#?}"
        );
    }
    let course = Course::new("used").breaking("Ein Satz.", "![Ein Haus](haus.svg)");
    course.write("courses/probe/eins/haus.svg", "<svg/>");
    course.write("courses/probe/eins/a.de.mp3", "");
    course.write("courses/probe/eins/b.ls.mp3", "");
    course.write("courses/probe/eins/.de.md.swp", "");
    course.write("courses/probe/eins/uk.md.part", "");
    let library = Library::load(&course.0).unwrap();
    let files: Vec<_> = library.files().map(|(_, _, file)| file).collect();
    assert_eq!(files, ["a.de.mp3", "b.ls.mp3", "haus.svg"]);
    for page in ["datenschutz", "impressum"] {
        let course = Course::new("page-gone");
        fs::remove_dir_all(course.0.join("pages").join(page)).unwrap();
        assert_eq!(
            course.faults(),
            [format!("pages/{page}/de.md:1: This page is missing, and the foot of every page leads to it. Write it.")]
        );
    }
}

/// A link could lead to the pepper or the database.
#[cfg(unix)]
#[test]
fn links_are_faults_wherever_they_lie() {
    for file in [
        "courses/probe/eins/haus.svg",
        "courses/probe/eins/uk.md",
        "courses/probe/uk.md",
        "courses/zwei",
        "pages/impressum/ls.md",
        "ids.txt",
    ] {
        let course = Course::new("link");
        course.write("secret", "pepper");
        let course = course.breaking("Ein Satz.", "![Ein Haus](haus.svg)");
        let _ = fs::remove_file(course.0.join(file));
        std::os::unix::fs::symlink(course.0.join("secret"), course.0.join(file)).unwrap();
        let faults = course.faults();
        assert!(faults.iter().any(|fault| fault.starts_with(&format!("{file}:1: This is a link"))), "{file}: {faults:#?}");
        assert!(!faults.iter().any(|fault| fault.contains("pepper")), "{faults:#?}");
    }
}

/// A file name in another form of Unicode is the same name to people and another one to the disk: both are refused.
#[test]
fn names_of_pictures_are_plain() {
    for name in ["gr\u{FC}n.svg", "gru\u{308}n.svg", "Haus.svg", "haus.SVG", "haus.gif"] {
        let course = Course::new("names").breaking("Ein Satz.", &format!("![Ein Haus](<{name}>)"));
        course.write(&format!("courses/probe/eins/{name}"), "<svg/>");
        assert!(
            course.faults().iter().any(|fault| fault.contains("de.md:13:") && fault.contains("is not the name of a picture")),
            "{name}: {:#?}",
            course.faults()
        );
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

/// `ids.txt` is a promise: what cannot be read is not empty, and nothing that stands in it is lost.
#[test]
fn nothing_is_lost_from_the_list_of_ids() {
    const OLD: &str = "probe-eins alt retired\nprobe-eins a look\n";
    let kept = |course: &Course| fs::read(course.0.join("ids.txt")).unwrap();
    let accepted = |course: &Course| match Library::accept(&course.0) {
        Ok(new) => Ok(new),
        Err(faults) => Err(faults.iter().map(ToString::to_string).collect::<Vec<_>>()),
    };
    // One byte that is no UTF-8, in its third line.
    let course = Course::new("ids-byte");
    let broken = [OLD.as_bytes(), b"# \xff\nprobe-eins b single\n"].concat();
    fs::write(course.0.join("ids.txt"), &broken).unwrap();
    assert!(accepted(&course).unwrap_err()[0].starts_with("ids.txt:3: This line is not UTF-8"));
    assert_eq!(kept(&course), broken);
    // A folder where the file was.
    fs::remove_file(course.0.join("ids.txt")).unwrap();
    fs::create_dir(course.0.join("ids.txt")).unwrap();
    assert!(accepted(&course).unwrap_err().iter().any(|fault| fault.starts_with("ids.txt:1: This is a link or no file")));
    // No end of the last line, the mark of an editor, the line ends of Windows.
    for (before, after) in [
        (OLD.trim_end().to_owned(), format!("{OLD}probe-eins b single\n")),
        (format!("\u{FEFF}{OLD}"), format!("\u{FEFF}{OLD}probe-eins b single\n")),
        (OLD.replace('\n', "\r\n"), format!("{OLD}probe-eins b single\n").replace('\n', "\r\n")),
    ] {
        let course = Course::new("ids-ends");
        course.write("ids.txt", &before);
        assert_eq!(accepted(&course), Ok(1));
        assert_eq!(String::from_utf8(kept(&course)).unwrap(), after);
        assert_eq!(course.faults(), Vec::<String>::new());
        assert_eq!((accepted(&course), fs::read_dir(&course.0).unwrap().count()), (Ok(0), 3), "nothing is left beside it");
    }
    // Two lines that say the same, and one that says nothing.
    let course = Course::new("ids-twice");
    course.write("ids.txt", "probe-eins a look\nprobe-eins b single\nprobe-eins a retired\nprobe-eins b singel\n");
    let faults = course.faults();
    assert!(faults.iter().any(|fault| fault.starts_with("ids.txt:3: `probe-eins a` stands in line 1 already")), "{faults:#?}");
    assert!(faults.iter().any(|fault| fault.starts_with("ids.txt:4: This line is not")), "{faults:#?}");
    // A lesson that was copied with its id.
    let course = Course::new("ids-copy");
    course.write("courses/probe/course.yaml", "id: probe\ntopic: handy\npicture: handy\nlevel: anfang\nlessons: [eins, zwei]\n");
    for lang in ["de", "ls"] {
        course.write(&format!("courses/probe/zwei/{lang}.md"), LESSON);
    }
    let before = kept(&course);
    let copied = "courses/probe/zwei/de.md:2: The id `probe-eins` is already that of courses/probe/eins/de.md";
    assert!(accepted(&course).unwrap_err().iter().any(|fault| fault.starts_with(copied)));
    assert_eq!(kept(&course), before);
    // A whole course that was copied.
    let course = Course::new("ids-course");
    course.write("courses/zwei/course.yaml", "topic: handy\npicture: handy\nlevel: anfang\nlessons: [eins]\nid: probe\n");
    for lang in ["de", "ls"] {
        fs::create_dir_all(course.0.join("courses/zwei/eins")).unwrap();
        for file in [format!("{lang}.md"), format!("eins/{lang}.md")] {
            fs::copy(course.0.join("courses/probe").join(&file), course.0.join("courses/zwei").join(&file)).unwrap();
        }
    }
    let faults = course.faults();
    for wanted in
        ["courses/zwei/course.yaml:5: The id `probe` is already", "courses/zwei/eins/de.md:2: The id `probe-eins` is already"]
    {
        assert!(faults.iter().any(|fault| fault.starts_with(wanted)), "wanted {wanted}, found {faults:#?}");
    }
}

#[test]
fn a_missing_or_broken_folder_is_said() {
    let course = Course::new("missing");
    fs::remove_dir_all(course.0.join("courses/probe/eins")).unwrap();
    assert!(course.faults().iter().any(|f| f.contains("This file is missing")));
    course.write("courses/probe/eins/de.md", "no head at all");
    fs::write(course.0.join("courses/probe/eins/ls.md"), b"---\n\xff\n").unwrap();
    let faults = course.faults();
    assert!(faults.iter().any(|f| f.contains("The file has no head")), "{faults:#?}");
    assert!(faults.iter().any(|f| f.contains("ls.md:2: This line is not UTF-8")), "{faults:#?}");
}
