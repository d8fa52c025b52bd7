//! Gives every public file a name with its content's hash, and rewrites the addresses inside other files to those names.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use regex::Regex;

use crate::files::{extension, hashed_name, sha256};

/// Files by their plain names, such as `js/say.js`.
pub(crate) type Sources = BTreeMap<String, Vec<u8>>;

/// A file as it is served.
#[derive(Debug)]
pub(crate) struct Linked {
    pub(crate) hashed: String,
    pub(crate) hash: String,
    pub(crate) bytes: Vec<u8>,
}

/// Files whose addresses are rewritten.
const SPEAKS_OF_OTHERS: &[&str] = &["css", "js", "mjs", "svg", "html", "json", "webmanifest"];

/// `/static/x` not directly after a word, so that `https://elsewhere/static/x` is left alone.
const ABSOLUTE: &str = r"(^|[^A-Za-z0-9_./-])/static/([A-Za-z0-9_./-]*[A-Za-z0-9_-])";
/// `import "./x.js"`, `from "../x.js"`, `import("./x.js")`, `new URL("x.wasm", import.meta.url)`.
const RELATIVE: &str = concat!(
    r#"(\b(?:from|import)\s*\(?\s*["'])(\.{1,2}/[A-Za-z0-9_./-]+)"#,
    r#"|(\bnew\s+URL\(\s*["'])([A-Za-z0-9_./-]+)(?:["']\s*,\s*import\.meta\.url)"#,
);

/// Names all files; fails when one speaks of a file that is not there.
pub(crate) fn link(sources: Sources) -> Result<BTreeMap<String, Linked>> {
    let mut linker = Linker {
        absolute: Regex::new(ABSOLUTE)?,
        relative: Regex::new(RELATIVE)?,
        done: BTreeMap::new(),
        open: BTreeSet::new(),
        sources,
    };
    let names: Vec<String> = linker.sources.keys().cloned().collect();
    for name in names {
        linker.finish(&name)?;
    }
    Ok(linker.done)
}

struct Linker {
    absolute: Regex,
    relative: Regex,
    sources: Sources,
    done: BTreeMap<String, Linked>,
    open: BTreeSet<String>,
}

/// An address inside a file, and what it becomes.
struct Place {
    range: std::ops::Range<usize>,
    target: String,
    written: String,
    relative: bool,
}

impl Linker {
    /// Finishes a file after those that it speaks of, because their names are part of its content.
    fn finish(&mut self, name: &str) -> Result<()> {
        if self.done.contains_key(name) {
            return Ok(());
        }
        if !self.open.insert(name.to_owned()) {
            bail!("public/{name} speaks of itself through other files, so no hash can be part of its name. Break the ring.");
        }
        let mut bytes = self.sources.get(name).cloned().unwrap_or_default();
        if SPEAKS_OF_OTHERS.contains(&extension(name).as_str())
            && let Ok(text) = std::str::from_utf8(&bytes)
        {
            let text = text.to_owned();
            let places = self.places(name, &text);
            for place in &places {
                if !self.sources.contains_key(&place.target) {
                    bail!("{name} speaks of {}, but there is no public/{}.", place.written, place.target);
                }
                self.finish(&place.target)?;
            }
            bytes = self.rewrite(&text, &places).into_bytes();
        }
        let hash = sha256(&bytes);
        self.open.remove(name);
        self.done.insert(name.to_owned(), Linked { hashed: hashed_name(name, &hash), hash, bytes });
        Ok(())
    }

    /// Every address in the text that names a file of ours, from the first to the last.
    fn places(&self, name: &str, text: &str) -> Vec<Place> {
        let mut places = Vec::new();
        if text.contains("/static/") {
            for found in self.absolute.captures_iter(text) {
                // A path without an extension is put together by a script, or only talked about.
                if let Some(path) = found.get(2).filter(|path| !extension(path.as_str()).is_empty()) {
                    let target = path.as_str().to_owned();
                    places.push(Place { range: path.range(), written: format!("/static/{target}"), target, relative: false });
                }
            }
        }
        if matches!(extension(name).as_str(), "js" | "mjs") {
            let found = self.relative.captures_iter(text).filter_map(|found| found.get(2).or_else(|| found.get(4)));
            places.extend(found.map(|path| Place {
                range: path.range(),
                target: resolve(name, path.as_str()),
                written: path.as_str().to_owned(),
                relative: true,
            }));
        }
        places.sort_by_key(|place| place.range.start);
        places
    }

    fn rewrite(&self, text: &str, places: &[Place]) -> String {
        let (mut rewritten, mut from) = (String::with_capacity(text.len()), 0);
        for place in places {
            let hashed = self.done.get(&place.target).map_or(place.target.as_str(), |linked| linked.hashed.as_str());
            rewritten.push_str(text.get(from..place.range.start).unwrap_or_default());
            if place.relative {
                // A hash changes only the last part of a path.
                let kept = place.written.rsplit_once('/').map_or("", |(folder, _)| folder);
                let own = hashed.rsplit('/').next().unwrap_or(hashed);
                rewritten.push_str(kept);
                rewritten.push_str(if kept.is_empty() { "" } else { "/" });
                rewritten.push_str(own);
            } else {
                rewritten.push_str(hashed);
            }
            from = place.range.end;
        }
        rewritten.push_str(text.get(from..).unwrap_or_default());
        rewritten
    }
}

/// `../a.svg` as `js/say.js` means it: `a.svg`.
fn resolve(from: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            own => parts.push(own),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn text(linked: &BTreeMap<String, Linked>, name: &str) -> String {
        String::from_utf8(linked[name].bytes.clone()).unwrap()
    }

    #[test]
    fn addresses_become_hashed_names() {
        let linked = link(sources(&[
            ("style.css", "a{src:url(/static/fonts/a.woff2)}b{mask:url(\"/static/icons.svg#x\")}/* see /static/ */"),
            ("fonts/a.woff2", "font"),
            ("icons.svg", "<svg/>"),
            ("js/say.js", "import {a} from './other.js'; const m = import('/static/pkg/browser.js'); f(`/static/pictures/${x}`)"),
            ("js/other.js", "fetch('https://elsewhere.example/static/none.js')"),
            ("pkg/browser.js", "module_or_path = new URL('browser_bg.wasm', import.meta.url);"),
            ("pkg/browser_bg.wasm", "\0asm"),
        ]))
        .unwrap();
        let name = |plain: &str| linked[plain].hashed.clone();
        assert_eq!(
            text(&linked, "style.css"),
            format!(
                "a{{src:url(/static/{})}}b{{mask:url(\"/static/{}#x\")}}/* see /static/ */",
                name("fonts/a.woff2"),
                name("icons.svg")
            )
        );
        assert_eq!(
            text(&linked, "js/say.js"),
            format!(
                "import {{a}} from './{}'; const m = import('/static/{}'); f(`/static/pictures/${{x}}`)",
                name("js/other.js").trim_start_matches("js/"),
                name("pkg/browser.js")
            )
        );
        assert_eq!(text(&linked, "js/other.js"), "fetch('https://elsewhere.example/static/none.js')");
        assert_eq!(
            text(&linked, "pkg/browser.js"),
            format!("module_or_path = new URL('{}', import.meta.url);", name("pkg/browser_bg.wasm").trim_start_matches("pkg/"))
        );
        assert_eq!(extension(&name("pkg/browser_bg.wasm")), "wasm");
    }

    #[test]
    fn a_change_travels_to_those_who_speak_of_it() {
        let one = link(sources(&[("a.js", "import './b.js'"), ("b.js", "1")])).unwrap();
        let two = link(sources(&[("a.js", "import './b.js'"), ("b.js", "2")])).unwrap();
        assert_ne!(one["a.js"].hashed, two["a.js"].hashed);
    }

    #[test]
    fn missing_files_and_rings_are_refused() {
        let missing = link(sources(&[("style.css", "a{src:url(/static/none.svg)}")])).unwrap_err().to_string();
        assert_eq!(missing, "style.css speaks of /static/none.svg, but there is no public/none.svg.");
        let ring = link(sources(&[("a.js", "import './b.js'"), ("b.js", "import './a.js'")])).unwrap_err().to_string();
        assert!(ring.contains("Break the ring"), "{ring}");
    }

    #[test]
    fn relative_paths_are_resolved() {
        assert_eq!(resolve("js/say.js", "./b.js"), "js/b.js");
        assert_eq!(resolve("js/deep/say.js", "../../icons.svg"), "icons.svg");
        assert_eq!(resolve("say.js", "b.js"), "b.js");
    }
}
