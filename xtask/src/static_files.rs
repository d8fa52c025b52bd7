//! `target/klick/static`: every public file, the stylesheets and the browser's program, with hashed names, compressed, and the
//! manifest that knows them by their plain names.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Context, Result, ensure};

use crate::{
    files,
    linking::{self, Linked, Sources},
    places::Places,
    squeeze, style, tell,
};

pub(crate) fn build(places: &Places) -> Result<()> {
    let stamp = places.cache.join("static.stamp");
    let manifest = places.klick.join("static/manifest.json");
    let look = look(places)?;
    if manifest.is_file() && std::fs::read_to_string(&stamp).is_ok_and(|old| old == look) {
        return tell::step("Files", || Ok(((), "unchanged".into())));
    }
    let sheets = tell::step("Style", || style::bundle(&places.root.join("style")))?;
    tell::step("Files", || {
        let (mut sources, texts) = gather(&places.root.join("public"))?;
        sources.extend(browser(&places.cache.join("pkg"))?);
        sources.extend(sheets.into_iter().map(|(name, css)| (name.to_owned(), css.into_bytes())));
        let linked = linking::link(sources)?;
        let note = write(places, &linked, &texts)?;
        Ok(((), note))
    })?;
    files::write(&stamp, look.as_bytes())
}

/// What the result depends on: our sources, and this very program.
fn look(places: &Places) -> Result<String> {
    let own = std::env::current_exe().context("xtask cannot find itself.")?;
    files::look_of(&[places.root.join("public"), places.root.join("style"), places.cache.join("pkg"), own])
}

/// The files of public/: those that get a hash, and texts for people (licences, notes), which keep their names.
fn gather(public: &Path) -> Result<(Sources, Sources)> {
    let (mut sources, mut texts) = (Sources::new(), Sources::new());
    for found in files::list(public)? {
        let bytes = without_words(&found.name, files::read(&found.path)?);
        if is_for_people(&found.name) { &mut texts } else { &mut sources }.insert(found.name, bytes);
    }
    ensure!(
        !sources.is_empty(),
        "public/ is empty, so there would be no fonts and pictures. Check that the clone is complete: `git status`."
    );
    ensure!(
        !["style.css", "staff.css", "tour.css"].iter().any(|name| sources.contains_key(*name))
            && !sources.keys().any(|name| name.starts_with("pkg/")),
        "public/style.css, public/staff.css, public/tour.css and public/pkg/ are made by the build from style/ and app/browser: name those files otherwise."
    );
    Ok((sources, texts))
}

/// A script without its comments and indentation: a third less on the way to the phone. Who wants to read it finds it in public/.
fn without_words(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    match (files::extension(name).as_str(), std::str::from_utf8(&bytes)) {
        ("js", Ok(text)) => minifier::js::minify(text).to_string().into_bytes(),
        _ => bytes,
    }
}

fn is_for_people(name: &str) -> bool {
    let own = name.rsplit('/').next().unwrap_or(name).to_ascii_uppercase();
    let is_licence = || {
        let mut words = own.split(|c: char| !c.is_ascii_alphanumeric());
        words.any(|word| ["LICENSE", "LICENCE", "OFL", "COPYING", "NOTICE"].contains(&word))
    };
    match files::extension(&own).as_str() {
        "md" => true,
        "txt" | "" => is_licence(),
        _ => false,
    }
}

/// What wasm-bindgen left for the browser.
fn browser(pkg: &Path) -> Result<Sources> {
    files::list(pkg)?.into_iter().map(|found| Ok((format!("pkg/{}", found.name), files::read(&found.path)?))).collect()
}

fn write(places: &Places, linked: &BTreeMap<String, Linked>, texts: &Sources) -> Result<String> {
    let folder = places.klick.join("static");
    let texts_to_squeeze: Vec<_> = linked
        .iter()
        .filter(|(name, _)| squeeze::is_text(name))
        .map(|(_, file)| squeeze::Job { hash: &file.hash, bytes: &file.bytes })
        .collect();
    let squeezed = squeeze::fill(&places.cache, &texts_to_squeeze)?;

    let mut wanted = BTreeSet::from(["manifest.json".to_owned()]);
    for (name, file) in linked {
        let path = folder.join(&file.hashed);
        if !path.is_file() {
            files::write(&path, &file.bytes)?;
        }
        wanted.insert(file.hashed.clone());
        if squeeze::is_text(name) {
            for ending in ["br", "gz"] {
                let beside = format!("{}.{ending}", file.hashed);
                let path = folder.join(&beside);
                if !path.is_file() {
                    files::write(&path, &files::read(&squeeze::kept(&places.cache, &file.hash, ending))?)?;
                }
                wanted.insert(beside);
            }
        }
    }
    for (name, bytes) in texts {
        files::write_if_changed(&folder.join(name), bytes)?;
        wanted.insert(name.clone());
    }
    let names: BTreeMap<&str, &str> = linked.iter().map(|(name, file)| (name.as_str(), file.hashed.as_str())).collect();
    files::write_if_changed(&folder.join("manifest.json"), serde_json::to_string_pretty(&names)?.as_bytes())?;
    let removed = files::remove_others(&folder, |name| wanted.contains(name))?;

    let total = linked.values().map(|file| file.bytes.len()).sum();
    Ok(format!(
        "{}, {}; {squeezed} newly compressed, {removed} old ones removed",
        tell::count(linked.len(), "file"),
        tell::size(total)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::tests::Scratch;

    fn places(scratch: &Scratch) -> Places {
        let root = scratch.0.clone();
        let target = root.join("target");
        Places { klick: target.join("klick"), cache: target.join("klick-cache"), cargo: target, root }
    }

    #[test]
    fn a_whole_folder_is_built_and_kept_true() {
        let scratch = Scratch::new("static");
        scratch.put("style/a.css", "/* a comment */ a { background-image: url(/static/pictures/a.svg) }");
        scratch.put("public/pictures/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        scratch.put("public/js/a.js", "// why\nimport { b } from \"./b.js\";\n  b(`//${1}`);\n");
        scratch.put("public/js/b.js", "export const b = (text) => /\\/\\//.test(text); // so\n");
        scratch.put("public/fonts/LICENSE-a.txt", "free");
        scratch.put("public/fonts/a.woff2", "font");
        let places = places(&scratch);
        build(&places).unwrap();
        let folder = places.klick.join("static");
        let manifest = || -> BTreeMap<String, String> {
            serde_json::from_slice(&files::read(&folder.join("manifest.json")).unwrap()).unwrap()
        };
        let first = manifest();
        assert_eq!(first.keys().collect::<Vec<_>>(), ["fonts/a.woff2", "js/a.js", "js/b.js", "pictures/a.svg", "style.css"]);
        let script = files::read_text(&folder.join(&first["js/a.js"])).unwrap();
        assert!(
            script.contains("`//${1}`") && !script.contains("why") && script.contains(&first["js/b.js"]["js/".len()..]),
            "{script}"
        );
        let css = files::read_text(&folder.join(&first["style.css"])).unwrap();
        assert!(css.contains(&first["pictures/a.svg"]), "{css}");
        assert!(folder.join("fonts/LICENSE-a.txt").is_file());
        assert!(folder.join(format!("{}.br", first["style.css"])).is_file());
        assert!(!folder.join(format!("{}.br", first["fonts/a.woff2"])).exists());

        scratch.put("public/pictures/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>");
        build(&places).unwrap();
        let second = manifest();
        assert_ne!(first["style.css"], second["style.css"], "the picture's new name is part of the stylesheet");
        assert_eq!(first["fonts/a.woff2"], second["fonts/a.woff2"]);
        assert!(!folder.join(&first["style.css"]).exists(), "old files go");
        assert!(!folder.join(format!("{}.br", first["style.css"])).exists());
    }

    #[test]
    fn an_empty_folder_is_refused() {
        let scratch = Scratch::new("static-empty");
        scratch.put("style/a.css", "a { color: red }");
        assert!(build(&places(&scratch)).unwrap_err().to_string().contains("public/ is empty"));
    }

    #[test]
    fn licences_keep_their_names() {
        assert!(
            is_for_people("fonts/LICENSE-andika.txt")
                && is_for_people("fonts/OFL.txt")
                && is_for_people("icons.LICENSE.txt")
                && is_for_people("README.md")
        );
        assert!(!is_for_people("license.svg") && !is_for_people("robots.txt"));
    }
}
