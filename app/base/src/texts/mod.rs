//! The words of the interface: Fluent files in `content/texts`, one a room and language: `content/texts/<lang>/<room>.ftl`.

mod check;

use crate::Lang;
use check::Sentences;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, collections::HashMap, path::Path, sync::OnceLock};

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
    let texts = read_all(folder, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let _ = TEXTS.set(texts);
    Ok(())
}

fn read_all(folder: &Path, faults: &mut Vec<String>) -> Texts {
    let (mut bundles, mut sentences) = (HashMap::new(), HashMap::new());
    check::languages(folder, faults);
    for lang in Lang::ALL {
        if let Some((bundle, own)) = read(lang, &folder.join(lang.code()), faults) {
            bundles.insert(lang, bundle);
            sentences.insert(lang, own);
        }
    }
    check::compare(&sentences, faults);
    Texts(bundles)
}

/// All files of a language, in the order of their names.
fn read(lang: Lang, folder: &Path, faults: &mut Vec<String>) -> Option<(FluentBundle<FluentResource>, Sentences)> {
    let mut sentences = Sentences::new();
    let Ok(locale) = lang.tag().parse() else { return None };
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolation marks keep a German name inside an Arabic sentence in its place; elsewhere they only cost bytes.
    bundle.set_use_isolating(lang.is_rtl());
    for file in check::files(folder, faults) {
        match std::fs::read_to_string(&file) {
            Ok(text) => add(&mut bundle, &file, text, &mut sentences, faults),
            Err(fault) => faults.push(format!("{}: cannot be read ({fault})", file.display())),
        }
    }
    Some((bundle, sentences))
}

/// Adds a file's sentences, and what is wrong with it.
fn add(
    bundle: &mut FluentBundle<FluentResource>,
    file: &Path,
    text: String,
    sentences: &mut Sentences,
    faults: &mut Vec<String>,
) {
    match FluentResource::try_new(text.clone()) {
        Ok(resource) => {
            check::read(file, &text, &resource, sentences, faults);
            let doubled = bundle.add_resource(resource).err().into_iter().flatten();
            faults.extend(doubled.map(|fault| format!("{}: {fault}", file.display())));
        }
        Err((_, broken)) => {
            let line_ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
            faults.extend(broken.iter().map(|fault| {
                let line = 1 + line_ends.partition_point(|end| *end < fault.pos.start);
                format!("{}:{line}: {}", file.display(), fault.kind)
            }));
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
        let said = bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        // A value that only this language asks for would be shown as markup.
        if faults.is_empty() || lang == Lang::De {
            return Cow::Owned(said);
        }
    }
    Cow::Owned(key.to_owned())
}

/// Whether the language has this sentence of its own.
pub fn has(lang: Lang, key: &str) -> bool {
    TEXTS.get().and_then(|t| t.0.get(&lang)).is_some_and(|b| b.has_message(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::PathBuf};

    /// A folder with a sentence in every language, in which something can be changed.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = Self(std::env::temp_dir().join(format!("klick-texts-{}-{name}", std::process::id())));
            let _ = fs::remove_dir_all(&folder.0);
            for lang in Lang::ALL {
                folder.put(
                    &format!("{lang}/base.ftl"),
                    "# Words\nhello = Hallo, { $name }!\ncount = { $n ->\n    [one] eins\n   *[other] { $n }\n }\n",
                );
            }
            folder
        }

        fn put(&self, file: &str, text: &str) {
            let file = self.0.join(file);
            fs::create_dir_all(file.parent().unwrap_or(&self.0)).unwrap();
            fs::write(file, text).unwrap();
        }

        fn faults(&self) -> Vec<String> {
            let mut faults = Vec::new();
            read_all(&self.0, &mut faults);
            faults
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn what_readers_would_see_as_markup_is_a_fault_with_its_line() {
        let whole = Folder::new("whole");
        assert_eq!(whole.faults(), Vec::<String>::new());
        for (count, (lang, file, text, wanted)) in [
            ("uk", "base.ftl", "\nhello = Hallo, { $nmae }!\n", "uk/base.ftl:2: `{ $nmae }` stands in no other language"),
            ("de", "base.ftl", "hello = Hallo, { $nmae }!\n", "de/base.ftl:1: `{ $nmae }` stands in no other language"),
            ("ar", "base.ftl", "count = { $n ->\n    [one] { $m }\n   *[other] { $n }\n }\n", "ar/base.ftl:1: `{ $m }`"),
            ("tr", "base.ftl", "# x\nhello = Hallo, $name!\n", "tr/base.ftl:2: `$name` would be shown"),
            ("tr", "base.ftl", "hello = Hallo, { name }!\n", "tr/base.ftl:1: `{ name }` is another sentence"),
            ("tr", "base.ftl", "hello = Hallo, { -name }!\n", "tr/base.ftl:1: `{ -name }` is a term"),
            ("tr", "base.ftl", "hello = Hallo\u{202E}\n", "tr/base.ftl:1: here stands a character"),
            ("tr", "base.ftl", "hello = Hallo\nbad = { $n\n", "tr/base.ftl:3:"),
            ("tr", "base.FTL", "hello = Hallo\n", "tr/base.FTL: nobody reads this"),
            ("tr", "web.ftl.txt", "hello = Hallo\n", "tr/web.ftl.txt: nobody reads this"),
            ("ua", "base.ftl", "hello = Hallo\n", "ua: nobody reads this"),
        ]
        .into_iter()
        .enumerate()
        {
            let folder = Folder::new(&count.to_string());
            folder.put(&format!("{lang}/{file}"), text);
            let faults = folder.faults();
            assert!(faults.iter().any(|fault| fault.contains(wanted)), "wanted {wanted}, found {faults:#?}");
        }
    }
}
