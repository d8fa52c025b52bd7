//! Every word of the interface is there, in every language, with the same values in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use base::{Lang, texts};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use testing::sentences::{keys, keys_in};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sentences(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    testing::sentences::sentences(&root().join("content/texts"), lang, rooms())
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
        for (key, values) in &own {
            assert!(values.is_subset(&german[key]), "{lang}: {key} uses {values:?}, German {:?}", german[key]);
        }
    }
}

/// What stands in `{ $name }` is given by every call that says the sentence; else a reader would see it as it is.
#[test]
fn the_code_gives_each_value_that_a_sentence_uses() {
    let german = sentences(Lang::De);
    let mut seen = 0;
    for folder in rooms().map(|room| root().join("app").join(room).join("src")).chain([root().join("server/src")]) {
        let mut files = Vec::new();
        sources(&folder, &mut files);
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for call in text.split(".tf(").skip(1) {
                let Some((key, rest)) = call.trim_start().strip_prefix('"').and_then(|call| call.split_once('"')) else {
                    continue;
                };
                let Some(values) = rest.trim_start_matches([',', ' ', '\n']).strip_prefix("&[") else { continue };
                let Some(wanted) = german.get(key) else { continue };
                let given: BTreeSet<&str> =
                    values.split_once(']').map_or(values, |(values, _)| values).split('"').skip(1).step_by(2).collect();
                for value in wanted {
                    assert!(
                        given.contains(value.as_str()),
                        "{}: `{key}` needs ${value}, the call gives {given:?}",
                        file.display()
                    );
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 50, "the search finds nothing any more: {seen}");
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
            for key in keys_in(&text) {
                found += 1;
                assert!(german.contains_key(key), "{}: no sentence for {key}", file.display());
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
    let named: Vec<&str> = site::ROOMS.iter().flat_map(|room| keys(room)).filter(|key| !german.contains_key(*key)).collect();
    assert!(named.is_empty(), "no sentences for what the rooms name: {named:?}");
    let nameless: Vec<String> = site::ROOMS
        .iter()
        .filter(|room| room.can_close)
        .map(|room| format!("room-{}", room.name))
        .filter(|key| !german.contains_key(key))
        .collect();
    assert!(nameless.is_empty(), "rooms that can be switched off have a name: {nameless:?}");
    begun.extend(["pin-", "icon-", "screen-"].map(ToOwned::to_owned));
    let idle: Vec<&String> =
        german.keys().filter(|key| !used.contains(*key) && !begun.iter().any(|b| key.starts_with(b.as_str()))).collect();
    assert!(idle.is_empty(), "nobody says these sentences: {idle:?}");
}

/// A limit that a sentence names is the one of its rule, which the field has too.
#[test]
fn a_sentence_names_the_limit_of_its_rule() {
    use coaching::rules::{goals, plan};
    texts::load(&root().join("content/texts")).expect("texts that can be read");
    let limits = [
        ("session-too-long", base::form::MOST_LETTERS),
        ("goal-title-long", goals::TITLE_LONGEST),
        ("goal-line-long", goals::LINE_LONGEST),
        ("closure-no-name", plan::NAME_LONGEST),
        ("series-place-long", plan::PLACE_LONGEST),
    ];
    for lang in Lang::ALL {
        for (key, most) in limits {
            let said = texts::say(lang, key);
            assert!(said.contains(&most.to_string()), "{lang}, {key}: {said}");
        }
    }
}
