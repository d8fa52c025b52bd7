//! The sentences of the interface: which there are, and which are said without being there.

use base::{Lang, room::Room};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The sentences of a language in these rooms' files: key → the names of the values in it.
///
/// # Panics
/// When one stands there twice.
pub fn sentences<'r>(texts: &Path, lang: Lang, rooms: impl Iterator<Item = &'r str>) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for room in rooms {
        let text = fs::read_to_string(texts.join(format!("{lang}/{room}.ftl"))).unwrap();
        let mut key = String::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" = ").or_else(|| line.split_once(" ="))
                && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            {
                let twice = out.insert(name.to_owned(), BTreeSet::new());
                assert!(twice.is_none(), "{lang}: {name} stands there twice");
                name.clone_into(&mut key);
            }
            for part in line.split('$').skip(1) {
                let value: String = part.chars().take_while(char::is_ascii_alphanumeric).collect();
                out.entry(key.clone()).or_default().insert(value);
            }
        }
    }
    out
}

/// The keys that a room's value names: of its links, its jobs, its drafts, how long it keeps what.
pub fn keys(room: &Room) -> Vec<&'static str> {
    let links = room.navigation.iter().flat_map(|item| [item.words, item.line]);
    let jobs = room.jobs.iter().map(|kind| kind.words);
    let drafts = room.drafts.iter().flat_map(|kind| kind.fields).map(|field| field.words);
    let keeps = room.keeps.iter().flat_map(|keeping| [keeping.what, keeping.rule, keeping.stays]);
    links.chain(jobs).chain(drafts).chain(keeps).filter(|key| !key.is_empty()).collect()
}

/// The keys that stand in the calls and tables of a source.
pub fn keys_in(source: &str) -> impl Iterator<Item = &str> {
    let calls = [".t(\"", ".tf(\"", "key: \"", "words: \"", "line: \""];
    let keys = calls.into_iter().flat_map(move |call| source.split(call).skip(1)).filter_map(|part| part.split('"').next());
    keys.filter(|key| !key.is_empty() && !key.contains([' ', '{']))
}
