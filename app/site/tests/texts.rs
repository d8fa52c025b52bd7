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

/// The sentences of a file: key → the names of the values in it.
fn sentences(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join(format!("content/texts/{lang}.ftl"))).unwrap();
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").or_else(|| line.split_once(" ="))
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        {
            assert!(out.insert(name.to_owned(), BTreeSet::new()).is_none(), "{lang}: {name} stands there twice");
            name.clone_into(&mut key);
        }
        for part in line.split('$').skip(1) {
            let value: String = part.chars().take_while(char::is_ascii_alphanumeric).collect();
            out.entry(key.clone()).or_default().insert(value);
        }
    }
    out
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
        for (key, values) in &own {
            assert!(values.is_subset(&german[key]), "{lang}: {key} uses {values:?}, German {:?}", german[key]);
        }
    }
}

#[test]
fn every_key_in_the_code_has_a_sentence() {
    let german = sentences(Lang::De);
    let mut files = Vec::new();
    for room in ["base", "people", "learning", "site"] {
        sources(&root().join("app").join(room).join("src"), &mut files);
    }
    let mut found = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for call in [".t(\"", ".tf(\"", "say: \""] {
            for part in text.split(call).skip(1) {
                let key = part.split('"').next().unwrap();
                found += 1;
                assert!(german.contains_key(key), "{}: no sentence for {key}", file.display());
            }
        }
    }
    assert!(found > 100, "the search finds nothing any more");
}
