//! Every word on a page stands in the texts, and the texts keep to the house rules.

use base::{Lang, texts};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Once,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/texts")
}

/// Our German.
fn german() -> String {
    fs::read_to_string(folder().join("de.ftl")).unwrap()
}

/// Loads the German words for the pages of the tests.
pub fn load() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let to = std::env::temp_dir().join(format!("klick-people-texts-{}", std::process::id()));
        fs::create_dir_all(&to).unwrap();
        for lang in Lang::ALL {
            fs::write(to.join(format!("{lang}.ftl")), if lang == Lang::De { german() } else { String::new() }).unwrap();
        }
        texts::load(&to).unwrap();
        fs::remove_dir_all(&to).unwrap();
    });
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("tests") {
                sources(&path, all);
            }
        } else if ["forms.rs", "add_participant.rs", "add_staff.rs"].iter().any(|name| path.ends_with(name))
            || path.iter().any(|p| p == "pages")
        {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// The keys that the pages and forms name.
fn used() -> BTreeSet<String> {
    const OURS: [&str; 9] = ["sign-in-", "sign-out-", "card-", "pictures-", "device-", "code-", "staff-", "coach-", "sheet-"];
    let mut all = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all.split('"')
        .skip(1)
        .step_by(1)
        .filter(|text| OURS.iter().any(|prefix| text.starts_with(prefix)))
        .filter(|text| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_key_has_its_sentence() {
    load();
    let used = used();
    assert!(used.len() > 100, "{}", used.len());
    for key in &used {
        assert!(texts::has(Lang::De, key), "{key} is missing");
    }
    for pin in &base::ui::PIN_PICTURES {
        assert!(texts::has(Lang::De, pin.key), "{} is missing", pin.key);
    }
    if folder().join("people.de.part").exists() {
        for key in german().lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key) {
            assert!(used.contains(key) || key.starts_with("pin-"), "{key} is never said");
        }
    }
}

#[test]
fn the_words_are_kind_and_plain() {
    if !folder().join("people.de.part").exists() {
        return;
    }
    for line in german().lines().filter(|line| !line.starts_with('#')) {
        let small = line.to_lowercase();
        for bad in ["!", "bitte", "ungültig", "vergessen", "fehler", "falsch"] {
            assert!(!small.contains(bad), "{line}");
        }
        for sentence in line.split(['.', '?', '=']) {
            assert!(sentence.split_whitespace().count() <= 17, "too long: {sentence}");
        }
    }
}
