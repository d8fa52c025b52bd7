//! `target/klick/content`: a copy of content/, of which only changed files are written.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};

use crate::{files, places::Places, tell, tour};

pub(crate) fn build(places: &Places) -> Result<()> {
    tell::step("Content", || {
        let from = places.root.join("content");
        let to = places.klick.join("content");
        let found: Vec<_> = files::list(&from)?.into_iter().filter(|found| is_finished(&found.name)).collect();
        ensure!(
            !found.is_empty(),
            "content/ is empty, so there would be nothing to learn. Check that the clone is complete: `git status`."
        );
        let mut copied = 0;
        for file in &found {
            let copy = to.join(&file.name);
            if !files::same_by_look(&file.path, &copy) {
                files::copy_with_time(&file.path, &copy)?;
                copied += 1;
            }
        }
        let names: BTreeSet<&str> = found.iter().map(|file| file.name.as_str()).collect();
        let removed = files::remove_others(&to, |name| names.contains(name) || tour::is_rendered(name))?;
        Ok(((), format!("{}, {copied} copied, {removed} removed", tell::count(found.len(), "file"))))
    })
}

/// `*.part` is a file that somebody is still writing.
fn is_finished(name: &str) -> bool {
    files::extension(name) != "part"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::tests::Scratch;

    #[test]
    fn the_copy_follows_the_original() {
        let scratch = Scratch::new("content");
        let root = scratch.0.clone();
        let places = Places { klick: root.join("out"), cache: root.join("cache"), cargo: root.join("target"), root };
        assert!(build(&places).unwrap_err().to_string().contains("content/ is empty"));
        scratch.put("content/courses/a/de.md", "one");
        scratch.put("content/courses/a/ls.md.part", "half");
        scratch.put("content/ids.txt", "a");
        build(&places).unwrap();
        let copy = places.klick.join("content");
        let names = || files::list(&copy).unwrap().into_iter().map(|found| found.name).collect::<Vec<_>>();
        assert_eq!(names(), ["courses/a/de.md", "ids.txt"]);

        std::fs::remove_file(scratch.0.join("content/ids.txt")).unwrap();
        scratch.put("content/courses/a/de.md", "two, longer");
        build(&places).unwrap();
        assert_eq!(names(), ["courses/a/de.md"]);
        assert_eq!(files::read_text(&copy.join("courses/a/de.md")).unwrap(), "two, longer");
    }
}
