//! Every word of the interface is there, in every language, with the same values in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use base::{Lang, texts};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The sentences of a language: key → the room it belongs to and the names of the values in it.
fn sentences(lang: Lang) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut out: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    for room in rooms() {
        let text = fs::read_to_string(root().join(format!("content/texts/{lang}/{room}.ftl"))).unwrap();
        let mut key = String::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" = ").or_else(|| line.split_once(" ="))
                && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            {
                let twice = out.insert(name.to_owned(), (room.to_owned(), BTreeSet::new()));
                assert!(twice.is_none(), "{lang}: {name} stands there twice");
                name.clone_into(&mut key);
            }
            for part in line.split('$').skip(1) {
                let value: String = part.chars().take_while(char::is_ascii_alphanumeric).collect();
                out.entry(key.clone()).or_default().1.insert(value);
            }
        }
    }
    out
}

/// The crates with words of their own: what all rooms share, and every room.
fn rooms() -> impl Iterator<Item = &'static str> {
    std::iter::once("base").chain(site::ROOMS.iter().map(|room| room.name))
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

#[test]
fn all_languages_say_the_same() {
    texts::load(&root().join("content/texts")).expect("texts that can be read");
    let german = sentences(Lang::De);
    for lang in Lang::ALL {
        let own = sentences(lang);
        let missing: Vec<_> = german.keys().filter(|k| !own.contains_key(*k)).collect();
        let extra: Vec<_> = own.keys().filter(|k| !german.contains_key(*k)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{lang}: missing {missing:?}, too many {extra:?}");
        for (key, (_, values)) in &own {
            assert!(values.is_subset(&german[key].1), "{lang}: {key} uses {values:?}, German {:?}", german[key].1);
        }
    }
}

/// What looks like a key in the code: a whole literal of small letters, digits and hyphens. Keys stand in calls, in tables and in the
/// answers of functions, so every literal is looked at.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2).filter(|word| {
        word.contains('-') || word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    })
}

#[test]
fn every_key_in_the_code_has_a_sentence_and_every_sentence_a_key() {
    let german = sentences(Lang::De);
    let mut used: BTreeSet<String> = BTreeSet::new();
    // Keys that are put together: their beginning stands in a `format!`.
    let mut begun: BTreeSet<String> = BTreeSet::new();
    let mut found = 0;
    // The program itself has words for what it does in the background.
    for folder in rooms().map(|room| root().join("app").join(room).join("src")).chain([root().join("server/src")]) {
        let mut files = Vec::new();
        sources(&folder, &mut files);
        files.retain(|file| !file.iter().any(|part| part == "tests" || part == "tests.rs"));
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for call in [".t(\"", ".tf(\"", "key: \"", "words: \"", "line: \""] {
                for part in text.split(call).skip(1) {
                    let key = part.split('"').next().unwrap();
                    found += 1;
                    assert!(
                        key.is_empty() || key.contains([' ', '{']) || german.contains_key(key),
                        "{}: no sentence for {key}",
                        file.display()
                    );
                }
            }
            used.extend(literals(&text).map(ToOwned::to_owned));
            begun.extend(
                text.split("format!(\"")
                    .skip(1)
                    .filter_map(|part| part.split('{').next())
                    .filter(|p| p.ends_with('-'))
                    .map(ToOwned::to_owned),
            );
        }
    }
    assert!(found > 100, "the search finds nothing any more");
    begun.extend(["pin-", "icon-", "screen-"].map(ToOwned::to_owned));
    let idle: Vec<&String> =
        german.keys().filter(|key| !used.contains(*key) && !begun.iter().any(|b| key.starts_with(b.as_str()))).collect();
    assert!(idle.is_empty(), "nobody says these sentences: {idle:?}");
}
