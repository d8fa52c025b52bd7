//! The exercises of a lesson: what their files say, compared and tried, for every language of the lesson.

use super::{Fault, folder::Folder, is_slug, library::read_file};
use crate::{
    practice::{self, Words},
    screen,
};
use base::{Lang, ui};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

/// An exercise with its words in every language of its lesson.
#[derive(Debug)]
pub struct Practised {
    /// What stands on its screens and what follows from touching them.
    pub exercise: practice::Exercise,
    words: BTreeMap<Lang, Arc<Words>>,
}

impl Practised {
    /// Its words in this language or the nearest one.
    pub fn words(&self, lang: Lang) -> Option<&Arc<Words>> {
        lang.fallbacks().find_map(|lang| self.words.get(&lang))
    }

    /// Everything that a learner hears in it, in this language, a sentence a line; for linters.
    pub(crate) fn plain(&self, lang: Lang) -> String {
        let Some(words) = self.words.get(&lang) else { return String::new() };
        let sentences = self.exercise.needed().into_iter().filter(|needed| needed.is_sentence);
        let said = sentences.map(|needed| practice::Sentence { place: needed.key, german: needed.german });
        said.map(|sentence| practice::lines(lang, words.sentence(&sentence)).join("\n") + "\n").collect()
    }
}

/// The device words of each language that several exercises have in common.
#[derive(Debug, Default)]
pub(crate) struct Labels(BTreeMap<Lang, Arc<BTreeMap<String, String>>>);

impl Labels {
    /// Reads `labels.<lang>.words` in a folder, for the languages that have one; what is there already stays.
    pub(crate) fn read(&mut self, content: &Path, folder: &Path, known: &Folder, list: &mut Vec<Fault>) {
        for lang in Lang::ALL {
            let name = labels_of(lang);
            if !known.has(&name) {
                continue;
            }
            let file = folder.join(name);
            let Some(text) = read_file(content, &file, list) else { continue };
            let (labels, faults) = Words::read_labels(&text);
            add(&file, faults, list);
            let own = Arc::make_mut(self.0.entry(lang).or_default());
            for (german, label) in labels {
                own.entry(german).or_insert(label);
            }
        }
    }
}

/// The file of common device words in this language.
fn labels_of(lang: Lang) -> String {
    format!("labels.{lang}.words")
}

/// Whether this is a file of common device words.
pub(crate) fn is_labels(name: &str) -> bool {
    Lang::ALL.into_iter().any(|lang| name == labels_of(lang))
}

/// Reads the exercises that lie beside a lesson. `langs`: its languages. All faults are added to `list`; an exercise with a fault is not among them.
pub(crate) fn read(
    content: &Path,
    path: &Path,
    folder: &Folder,
    langs: &[Lang],
    labels: &Labels,
    list: &mut Vec<Fault>,
) -> BTreeMap<String, Practised> {
    let mut all = BTreeMap::new();
    for name in folder.files.iter().filter_map(|file| file.strip_suffix(".practice")) {
        let file = path.join(format!("{name}.practice"));
        if !is_slug(name) {
            let what = "An exercise has a name of small letters, digits and hyphens.".to_owned();
            list.push(Fault { file: file.clone(), line: 1, what });
        }
        let Some(text) = read_file(content, &file, list) else { continue };
        let exercise = match practice::read(&text) {
            Ok(exercise) => exercise,
            Err(faults) => {
                add(&file, faults, list);
                continue;
            }
        };
        add(&file, practice::check(&exercise).faults, list);
        for (line, icon) in exercise.icons() {
            if ui::icon_body(&icon).is_none() {
                let what =
                    format!("There is no icon `{icon}`. content/README.md lists them; app/base/src/ui/icons.svg holds them all.");
                list.push(Fault { file: file.clone(), line, what });
            }
        }
        let mut words = BTreeMap::from([(Lang::De, Arc::new(Words::german()))]);
        for lang in langs.iter().copied().filter(|lang| *lang != Lang::De) {
            let file = path.join(words_of(name, lang));
            let Some(text) = read_file(content, &file, list) else { continue };
            let (own, faults) = Words::read(lang, &text);
            add(&file, faults, list);
            let own = match labels.0.get(&lang) {
                Some(shared) => own.with(shared),
                None => own,
            };
            add(&file, own.check(&exercise), list);
            words.insert(lang, Arc::new(own));
        }
        all.insert(name.to_owned(), Practised { exercise, words });
    }
    all
}

/// The file with the words of an exercise in a language.
fn words_of(name: &str, lang: Lang) -> String {
    format!("{name}.{lang}.words")
}

/// Whether a file belongs to an exercise that lies here.
pub(crate) fn is_part(name: &str, folder: &Folder) -> bool {
    if name.ends_with(".practice") {
        return true;
    }
    let exercises: BTreeSet<&str> = folder.files.iter().filter_map(|file| file.strip_suffix(".practice")).collect();
    exercises.into_iter().any(|exercise| Lang::ALL.into_iter().any(|lang| lang != Lang::De && name == words_of(exercise, lang)))
}

fn add(file: &Path, faults: Vec<screen::Fault>, list: &mut Vec<Fault>) {
    let of = |fault: screen::Fault| Fault { file: PathBuf::from(file), line: fault.line, what: fault.what };
    list.extend(faults.into_iter().map(of));
}
