//! A folder of content: what lies in it, and what must not. Only what is named here is read and served, so a link or a stray file is a fault, never public.

use super::Fault;
use base::Lang;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The endings of pictures. Others are not shown by every browser.
const PICTURES: [&str; 5] = ["svg", "webp", "png", "jpg", "jpeg"];

/// The names in a folder, sorted. Hidden files and `*.part` (somebody is still writing it) are not looked at.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    /// Below the content folder.
    path: PathBuf,
    pub(crate) files: Vec<String>,
    pub(crate) folders: Vec<String>,
}

impl Folder {
    /// Reads what lies in `path` below the content folder; nothing, when there is no such folder. Links are faults and are not followed.
    pub(crate) fn read(content: &Path, path: &Path, list: &mut Vec<Fault>) -> Self {
        let mut folder = Self { path: path.to_owned(), ..Self::default() };
        let entries = match fs::read_dir(content.join(path)) {
            Ok(entries) => entries,
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => return folder,
            Err(fault) => {
                list.push(at(path, format!("This folder cannot be read: {fault}")));
                return folder;
            }
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                list.push(at(&path.join(&name), "This name is not UTF-8. Give it another one.".to_owned()));
                continue;
            };
            if name.starts_with('.') || Path::new(name).extension().is_some_and(|ending| ending == "part") {
                continue;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folder.folders.push(name.to_owned()),
                Ok(kind) if kind.is_file() => folder.files.push(name.to_owned()),
                _ => list.push(at(&path.join(name), "This is a link or no file. Put the file itself here.".to_owned())),
            }
        }
        folder.files.sort();
        folder.folders.sort();
        folder
    }

    /// Whether this file lies here.
    pub(crate) fn has(&self, file: &str) -> bool {
        self.files.iter().any(|own| own == file)
    }

    /// The languages in which there is a text here, in their usual order.
    pub(crate) fn languages(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(|lang| self.has(&text_of(*lang)))
    }

    /// Every file but texts in our languages, `except` and those that `known` names is a fault.
    pub(crate) fn refuse_files(&self, known: impl Fn(&str) -> bool, list: &mut Vec<Fault>) {
        for name in &self.files {
            if !known(name) && !Lang::ALL.into_iter().any(|lang| *name == text_of(lang)) {
                list.push(at(&self.path.join(name), stray(name)));
            }
        }
    }

    /// No file but those that `known` names belongs here.
    pub(crate) fn refuse_others(&self, known: &[&str], list: &mut Vec<Fault>) {
        for name in self.files.iter().filter(|name| !known.contains(&name.as_str())) {
            list.push(at(
                &self.path.join(name),
                "Nothing reads this file here. content/README.md says where what belongs. Take it away.".to_owned(),
            ));
        }
    }

    /// No folder belongs here but those in `known`.
    pub(crate) fn refuse_folders(&self, known: &[&str], list: &mut Vec<Fault>) {
        for name in self.folders.iter().filter(|name| !known.contains(&name.as_str())) {
            list.push(at(
                &self.path.join(name),
                "Nothing reads this folder here. content/README.md says where what belongs. Take it away.".to_owned(),
            ));
        }
    }
}

/// The file with the text in this language.
pub(crate) fn text_of(lang: Lang) -> String {
    format!("{lang}.md")
}

/// What is wrong with the name of a picture, which becomes a part of its address.
pub(crate) fn picture_name(file: &str) -> Option<String> {
    let (name, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let good = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c));
    (!good || !PICTURES.contains(&ending)).then(|| {
        format!(
            "`{file}` is not the name of a picture here: small letters, digits and hyphens, and .{} at its end.",
            PICTURES.join(", .")
        )
    })
}

fn at(file: &Path, what: String) -> Fault {
    Fault { file: file.to_owned(), line: 1, what }
}

/// What to do with a file that nobody reads.
fn stray(name: &str) -> String {
    let codes = Lang::ALL.map(Lang::code);
    let (stem, rest) = name.split_once('.').unwrap_or((name, ""));
    let lower = stem.to_ascii_lowercase();
    let is_text = rest.to_ascii_lowercase().split('.').any(|part| part.trim_end_matches('~') == "md");
    if is_text && codes.contains(&lower.as_str()) {
        return format!("This text would not be read. Call it `{lower}.md`, or take it away.");
    }
    if is_text {
        return format!(
            "There is no language `{stem}`. The languages are {} (Ukrainian is uk). Call the file so, or take it away.",
            codes.join(" ")
        );
    }
    "Nothing uses this file. Here belong the texts, pictures that stand in one of them, and sounds such as `step.de.mp3`. Name it in a text, or take it away."
        .to_owned()
}
