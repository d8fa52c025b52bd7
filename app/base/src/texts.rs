//! The words of the interface: Fluent files in `content/texts`, one a room and language: `content/texts/<lang>/<room>.ftl`.

use crate::Lang;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{
    borrow::Cow,
    collections::HashMap,
    path::{Path, PathBuf},
    sync::OnceLock,
};

static TEXTS: OnceLock<Texts> = OnceLock::new();

/// A value inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number; sentences may depend on it.
    Number(i64),
    /// Words.
    Words(String),
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

struct Texts(HashMap<Lang, FluentBundle<FluentResource>>);

/// Reads all languages from `folder`, once. German must be there; in the others a missing sentence is said in German.
///
/// # Errors
/// One line for every file that is missing or broken, and for every sentence that stands in two files.
pub fn load(folder: &Path) -> Result<(), Vec<String>> {
    if TEXTS.get().is_some() {
        return Ok(());
    }
    let mut faults = Vec::new();
    let mut bundles = HashMap::new();
    for lang in Lang::ALL {
        bundles.extend(read(lang, &folder.join(lang.code()), &mut faults).map(|bundle| (lang, bundle)));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let _ = TEXTS.set(Texts(bundles));
    Ok(())
}

/// All files of a language, in the order of their names.
fn read(lang: Lang, folder: &Path, faults: &mut Vec<String>) -> Option<FluentBundle<FluentResource>> {
    let mut files: Vec<PathBuf> = match std::fs::read_dir(folder) {
        Ok(entries) => {
            entries.flatten().map(|entry| entry.path()).filter(|file| file.extension().is_some_and(|e| e == "ftl")).collect()
        }
        Err(fault) => {
            faults.push(format!("{}: cannot be read ({fault})", folder.display()));
            return None;
        }
    };
    files.sort();
    let Ok(locale) = lang.tag().parse() else { return None };
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolation marks keep a German name inside an Arabic sentence in its place; elsewhere they only cost bytes.
    bundle.set_use_isolating(lang.is_rtl());
    for file in files {
        match std::fs::read_to_string(&file) {
            Ok(text) => faults.extend(add(&mut bundle, text).into_iter().map(|what| format!("{}: {what}", file.display()))),
            Err(fault) => faults.push(format!("{}: cannot be read ({fault})", file.display())),
        }
    }
    Some(bundle)
}

/// Adds a file's sentences; what is wrong with it.
fn add(bundle: &mut FluentBundle<FluentResource>, text: String) -> Vec<String> {
    match FluentResource::try_new(text.clone()) {
        Ok(resource) => bundle.add_resource(resource).err().into_iter().flatten().map(|fault| fault.to_string()).collect(),
        Err((_, faults)) => {
            faults.iter().map(|f| format!("line {}: {}", text.get(..f.pos.start).unwrap_or("").lines().count(), f.kind)).collect()
        }
    }
}

/// A sentence without values.
pub fn say(lang: Lang, key: &str) -> Cow<'static, str> {
    say_with(lang, key, &[])
}

/// A sentence with values in it. An unknown key shows itself, so that a test can find it.
pub fn say_with(lang: Lang, key: &str, values: &[(&str, Value)]) -> Cow<'static, str> {
    let Some(texts) = TEXTS.get() else {
        return Cow::Owned(key.to_owned());
    };
    for lang in [lang, Lang::De] {
        let Some(bundle) = texts.0.get(&lang) else {
            continue;
        };
        let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
            continue;
        };
        let mut faults = Vec::new();
        if values.is_empty() {
            return bundle.format_pattern(pattern, None, &mut faults);
        }
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
                Value::Words(words) => args.set(*name, FluentValue::from(words.clone())),
            }
        }
        return Cow::Owned(bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned());
    }
    Cow::Owned(key.to_owned())
}

/// Whether the language has this sentence of its own.
pub fn has(lang: Lang, key: &str) -> bool {
    TEXTS.get().and_then(|t| t.0.get(&lang)).is_some_and(|b| b.has_message(key))
}
