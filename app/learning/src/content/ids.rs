//! `ids.txt`: every step that was ever published. What people have learned hangs on these ids, so none may change or be used again.

use super::{Fault, Faults};
use crate::course::Course;
use std::{collections::BTreeMap, fmt::Write as _, path::Path};

/// The name of the file, below the content folder.
pub(crate) const FILE: &str = "ids.txt";

const HEAD: &str = "# Every step that was ever published: lesson, step, kind of question. Written by `klick check --accept`, not by hand.\n\
                    # A step that was removed on purpose is marked `retired`; its id is never used again.\n";

/// Compares the courses with the list. New ids are returned for `--accept`; until then they are a fault.
pub(crate) fn compare(content: &Path, courses: &[Course], list: &mut Vec<Fault>) -> Vec<String> {
    let text = std::fs::read_to_string(content.join(FILE)).unwrap_or_default();
    let file = Path::new(FILE);
    let mut known: BTreeMap<(String, String), (usize, String)> = BTreeMap::new();
    let mut faults = Faults::of(file, list);
    for (count, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#')) {
        match *line.split_whitespace().collect::<Vec<_>>().as_slice() {
            [lesson, step, kind] => {
                known.insert((lesson.to_owned(), step.to_owned()), (count + 1, kind.to_owned()));
            }
            _ => faults.add(count + 1, "This line is not `lesson step kind`. Take back what was changed by hand."),
        }
    }
    let mut fresh = Vec::new();
    let mut lessons: Vec<&str> = Vec::new();
    for lesson in courses.iter().flat_map(|c| &c.lessons) {
        lessons.push(&lesson.id);
        for shape in &lesson.steps {
            let path = format!("courses/{}/{}/de.md", lesson.course, lesson.slug);
            let mut faults = Faults::of(Path::new(&path), faults_list(&mut faults));
            match known.remove(&(lesson.id.clone(), shape.id.clone())) {
                None => fresh.push(format!("{} {} {}", lesson.id, shape.id, shape.kind.code())),
                Some((at, kind)) if kind == "retired" => faults.add(
                    1,
                    format!("The id `{}` was used before ({FILE} line {at}) and may never be used again. Choose another one.", shape.id),
                ),
                Some((at, kind)) if kind != shape.kind.code() => faults.add(
                    1,
                    format!(
                        "The step `{}` was a question of the kind `{kind}` ({FILE} line {at}) and is now `{}`. A different question needs a new id.",
                        shape.id,
                        shape.kind.code()
                    ),
                ),
                Some(_) => {}
            }
        }
    }
    for ((lesson, step), (at, kind)) in known {
        if kind != "retired" && lessons.contains(&lesson.as_str()) {
            faults.add(
                at,
                format!("The step `{step}` of `{lesson}` is gone. If its id was changed, put the old one back. If the step was removed on purpose, write `retired` here instead of `{kind}`."),
            );
        } else if kind != "retired" {
            faults.add(at, format!("The lesson `{lesson}` is gone. Put it back, or write `retired` here instead of `{kind}`."));
        }
    }
    fresh
}

fn faults_list<'a>(faults: &'a mut Faults<'_>) -> &'a mut Vec<Fault> {
    faults.list
}

/// Adds new ids to the list.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn accept(content: &Path, fresh: &[String]) -> std::io::Result<()> {
    let file = content.join(FILE);
    let mut text = std::fs::read_to_string(&file).unwrap_or_else(|_| HEAD.to_owned());
    for line in fresh {
        let _ = writeln!(text, "{line}");
    }
    std::fs::write(file, text)
}
