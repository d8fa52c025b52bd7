//! `ids.txt`: every step that was ever published. What people have learned hangs on these ids, so none may change or be used again, and
//! nothing that stands in the file may be lost.

use super::{Fault, Faults};
use crate::course::Kind;
use std::{
    collections::HashMap,
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// The name of the file, below the content folder.
pub(crate) const FILE: &str = "ids.txt";
/// While it is written; hidden, so that nobody reads it.
const WRITTEN: &str = ".ids.txt.new";
/// The kind of a step that was removed on purpose.
const RETIRED: &str = "retired";

const HEAD: &str = "# Every step that was ever published: lesson, step, kind of question. Written by `klick check --accept`, not by hand.\n\
                    # A step that was removed on purpose is marked `retired`; its id is never used again.\n";

/// A lesson as its first language has it.
#[derive(Debug)]
pub(crate) struct Written {
    /// Its file, below the content folder.
    pub(crate) file: PathBuf,
    pub(crate) id: String,
    pub(crate) id_line: usize,
    /// Its steps: their lines, ids and kinds.
    pub(crate) steps: Vec<(usize, String, Kind)>,
}

/// A step that is not in the list yet.
#[derive(Debug)]
pub(crate) struct Fresh {
    /// Its line in the list.
    entry: String,
    /// What is wrong as long as it is not accepted.
    pub(crate) fault: Fault,
}

/// The list as it was read; `None`: there is no file yet.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct List(Option<String>);

/// Compares the lessons with the list. New ids are returned for [`accept`]; until then they are a fault.
pub(crate) fn compare(content: &Path, lessons: &[Written], list: &mut Vec<Fault>) -> (List, Vec<Fresh>) {
    let read = match read(&content.join(FILE)) {
        Ok(read) => read,
        // What cannot be read is not empty: else all ids would seem new.
        Err(fault) => {
            list.push(fault);
            return (List::default(), Vec::new());
        }
    };
    let mut known = entries(read.0.as_deref().unwrap_or_default(), list);
    let (mut fresh, mut ids) = (Vec::new(), HashMap::new());
    for lesson in lessons {
        let mut faults = Faults::of(&lesson.file, list);
        if let Some(before) = ids.insert(lesson.id.as_str(), lesson) {
            let before = before.file.display();
            faults.add(
                lesson.id_line,
                format!("The id `{}` is already that of {before}. Each lesson has its own; a copy needs a new one.", lesson.id),
            );
            continue;
        }
        for (line, step, kind) in &lesson.steps {
            let kind = kind.code();
            match known.remove(&(lesson.id.as_str(), step.as_str())) {
                None => {
                    let what = format!("The step `{step}` of `{}` is new. When the course is ready, run `klick check --accept`.", lesson.id);
                    let fault = Fault { file: lesson.file.clone(), line: *line, what };
                    fresh.push(Fresh { entry: format!("{} {step} {kind}", lesson.id), fault });
                }
                Some((at, RETIRED)) => faults.add(
                    *line,
                    format!("The id `{step}` was used before ({FILE} line {at}) and may never be used again. Choose another one."),
                ),
                Some((at, before)) if before != kind => faults.add(
                    *line,
                    format!("The step `{step}` was a question of the kind `{before}` ({FILE} line {at}) and is now `{kind}`. A different question needs a new id."),
                ),
                Some(_) => {}
            }
        }
    }
    let mut gone: Vec<_> = known.into_iter().filter(|(_, (_, kind))| *kind != RETIRED).collect();
    gone.sort_by_key(|(_, (at, _))| *at);
    let mut faults = Faults::of(Path::new(FILE), list);
    for ((lesson, step), (at, kind)) in gone {
        if ids.contains_key(lesson) {
            faults.add(
                at,
                format!("The step `{step}` of `{lesson}` is gone. If its id was changed, put the old one back. If the step was removed on purpose, write `{RETIRED}` here instead of `{kind}`."),
            );
        } else {
            faults.add(at, format!("The lesson `{lesson}` is gone. Put it back, or write `{RETIRED}` here instead of `{kind}`."));
        }
    }
    (read, fresh)
}

/// Adds new ids to the list that [`compare`] read. Written beside it and moved, so that a full disk or a cut leaves the old one whole.
///
/// # Errors
/// A sentence: the file cannot be written, was changed meanwhile, or does not hold afterwards what it should.
pub(crate) fn accept(content: &Path, List(before): &List, fresh: &[Fresh]) -> Result<(), String> {
    if fresh.is_empty() {
        return Ok(());
    }
    let (file, beside) = (content.join(FILE), content.join(WRITTEN));
    let mut text = before.clone().unwrap_or_else(|| HEAD.to_owned());
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(end);
    }
    for step in fresh {
        text.push_str(&step.entry);
        text.push_str(end);
    }
    let is_still = |wanted: Option<&str>| read(&file).is_ok_and(|found| found.0.as_deref() == wanted);
    let written = || -> io::Result<bool> {
        let mut new = File::create(&beside)?;
        if before.is_some() {
            new.set_permissions(fs::metadata(&file)?.permissions())?;
        }
        new.write_all(text.as_bytes())?;
        new.sync_all()?;
        if !is_still(before.as_deref()) {
            return Ok(false);
        }
        fs::rename(&beside, &file)?;
        Ok(true)
    };
    let done = written();
    if !matches!(done, Ok(true)) {
        let _ = fs::remove_file(&beside);
    }
    match done {
        Ok(true) if is_still(Some(text.as_str())) => Ok(()),
        Ok(true) => Err("The file does not hold what was written. Compare it with the last version in git.".to_owned()),
        Ok(false) => Err("The file was changed while this was written. Run the command once more.".to_owned()),
        Err(fault) => Err(format!("The file cannot be written, and is as it was: {fault}")),
    }
}

/// The file as it is, byte by byte but for the sign that some editors put before it.
fn read(file: &Path) -> Result<List, Fault> {
    let fault = |line: usize, what: String| Fault { file: PathBuf::from(FILE), line, what };
    match fs::symlink_metadata(file) {
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => return Ok(List(None)),
        Ok(kind) if !kind.is_file() => return Err(fault(1, "This is a link or no file. Put the file itself here.".to_owned())),
        _ => {}
    }
    let bytes = fs::read(file)
        .map_err(|why| fault(1, format!("The file cannot be read: {why}. Without it nobody knows which ids were used.")))?;
    let text = super::utf8(bytes).map_err(|line| {
        fault(line, "This line is not UTF-8 text. Take back what was changed; the version in git is whole.".to_owned())
    })?;
    Ok(List(Some(text)))
}

type Entries<'t> = HashMap<(&'t str, &'t str), (usize, &'t str)>;

/// What stands in the list: lesson and step, with the line and the kind.
fn entries<'t>(text: &'t str, list: &mut Vec<Fault>) -> Entries<'t> {
    let mut known = Entries::new();
    let mut faults = Faults::of(Path::new(FILE), list);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (count, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
        let at = count + 1;
        match *line.split_whitespace().collect::<Vec<_>>().as_slice() {
            [lesson, step, kind] if kind == RETIRED || Kind::ALL.iter().any(|known| known.code() == kind) => {
                if let Some((before, _)) = known.insert((lesson, step), (at, kind)) {
                    faults.add(
                        at,
                        format!("`{lesson} {step}` stands in line {before} already. Take one of them away; `{RETIRED}` stays."),
                    );
                }
            }
            _ => faults.add(at, "This line is not `lesson step kind`. Take back what was changed by hand."),
        }
    }
    known
}
