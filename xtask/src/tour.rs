//! `target/klick/content/tour/<tour>/pictures`: what the stages of drawn tours show, rendered when the cache lacks it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    thread,
    time::Instant,
};

use anyhow::{Context, Result};
use stage::Drawings;

use crate::{files, places::Places, tell};

/// Whether a file of `target/klick/content` was rendered, not copied.
pub(crate) fn is_rendered(name: &str) -> bool {
    let mut parts = name.split('/');
    parts.next() == Some("tour") && parts.nth(1) == Some("pictures")
}

pub(crate) fn build(places: &Places) -> Result<()> {
    for tour in drawn(&places.root.join("content/tour"))? {
        one(places, &tour)?;
    }
    Ok(())
}

/// The folders of tours that have stages.
fn drawn(tours: &Path) -> Result<Vec<PathBuf>> {
    if !tours.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(tours).context("content/tour cannot be read.")? {
        let path = entry?.path();
        if path.join("stage").is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn one(places: &Places, tour: &Path) -> Result<()> {
    tell::step("Tour", || {
        let name = tour.file_name().context("a tour without a name")?.to_string_lossy().into_owned();
        let drawings = Drawings::of(tour);
        let kept = places.cache.join("tour").join(&name);
        let cache = kept.join(drawings.look()?);
        let stages = drawings.stages()?;
        let (mut rendered, mut bytes) = (0, 0);
        for stage in &stages {
            let picture = cache.join(format!("{stage}.jpg"));
            if !picture.is_file() {
                if rendered == 0 {
                    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
                    tell::begin(&format!(
                        "rendering {} of the tour “{name}”, on {}",
                        tell::count(stages.len(), "picture"),
                        tell::count(cores, "core")
                    ));
                }
                let start = Instant::now();
                files::write(&picture, &drawings.render(stage)?)?;
                println!("    {stage}.jpg ({})", tell::took(start.elapsed()));
                rendered += 1;
            }
            let out = places.klick.join("content/tour").join(&name).join("pictures").join(format!("{stage}.jpg"));
            let picture = files::read(&picture)?;
            bytes += picture.len();
            files::write_if_changed(&out, &picture)?;
        }
        let wanted: BTreeSet<String> = stages.iter().map(|stage| format!("{stage}.jpg")).collect();
        files::remove_others(&places.klick.join("content/tour").join(&name).join("pictures"), |file| wanted.contains(file))?;
        // What older drawings gave.
        let look = cache.file_name().map(|look| look.to_string_lossy().into_owned()).unwrap_or_default();
        files::remove_others(&kept, |file| file.starts_with(&look))?;
        Ok(((), format!("{}, {}; {rendered} rendered", tell::count(stages.len(), "picture"), tell::size(bytes))))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::tests::Scratch;

    #[test]
    fn what_is_rendered_is_told_from_what_is_copied() {
        assert!(is_rendered("tour/demo/pictures/markt.jpg"));
        assert!(
            !is_rendered("tour/demo/map.svg")
                && !is_rendered("courses/demo/pictures/a.jpg")
                && !is_rendered("tour/demo/stage/pictures")
        );
    }

    #[test]
    fn a_picture_is_rendered_once_and_again_when_a_drawing_changes() {
        let scratch = Scratch::new("tour");
        let root = scratch.0.clone();
        let places = Places { klick: root.join("out"), cache: root.join("cache"), cargo: root.join("target"), root };
        build(&places).unwrap();
        let stage = "content/tour/a/stage";
        let svg =
            |size: &str, colour: &str| format!("<svg viewBox=\"0 0 {size}\"><path fill='{colour}' d='M0 0h9999v9999H0z'/></svg>");
        scratch.put(&format!("{stage}/ground.svg"), &svg("100 100", "#00FF00"));
        scratch.put(&format!("{stage}/water.svg"), "<svg viewBox='0 0 100 100'><g/></svg>");
        scratch.put(&format!("{stage}/sky.svg"), &svg("3600 900", "#0000FF"));
        scratch.put(&format!("{stage}/town.toml"), "");
        let one = "eye = [50, 50]\nheading = 0\nsky = \"sky\"\npicture = { photo = { width = 16, height = 12, view = 60, shift = 0 } }\n";
        scratch.put(&format!("{stage}/one.toml"), one);
        build(&places).unwrap();
        let picture = places.klick.join("content/tour/a/pictures/one.jpg");
        let first = files::read(&picture).unwrap();
        assert!(first.starts_with(&[0xff, 0xd8]));

        // The cache is believed, until a drawing changes.
        let cached = files::list(&places.cache).unwrap();
        assert_eq!(cached.len(), 1);
        files::write(&cached[0].path, b"kept").unwrap();
        build(&places).unwrap();
        assert_eq!(files::read(&picture).unwrap(), b"kept");
        scratch.put(&format!("{stage}/sky.svg"), &svg("3600 900", "#FF0000"));
        build(&places).unwrap();
        assert_ne!(files::read(&picture).unwrap(), first);
        assert_eq!(files::list(&places.cache).unwrap().len(), 1, "what older drawings gave is gone");
    }
}
