//! A paper theatre: flat drawings stand on a drawn ground, and one looks around between them. The pictures of the demo tour are made so, by
//! `cargo xtask build`; the same bytes each time.
#![allow(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::many_single_char_names,
    reason = "pixels and angles; nothing here meets what comes from outside"
)]

mod drawing;
mod front;
mod house;
mod paint;
mod picture;
mod plan;
mod sheet;
mod theatre;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

pub use crate::{
    picture::Image,
    plan::{Picture, Stage, Things},
    theatre::{Pointed, Theatre},
};

/// Raise it when the same drawings give other pictures than before.
const VERSION: u32 = 1;

/// The drawings and stages of one tour: its folder `stage/`.
pub struct Drawings {
    folder: PathBuf,
}

impl Drawings {
    /// Those of the tour in `tour`.
    pub fn of(tour: &Path) -> Self {
        Self { folder: tour.join("stage") }
    }

    /// The names of the stages, in the order of the alphabet.
    pub fn stages(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.folder).with_context(|| format!("{} cannot be read.", self.folder.display()))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if let Some(name) = name.strip_suffix(".toml").filter(|name| *name != "town") {
                names.push(name.to_owned());
            }
        }
        names.sort();
        Ok(names)
    }

    /// What the pictures depend on: every drawing, every stage, and how they are rendered.
    pub fn look(&self) -> Result<String> {
        let mut paths: Vec<_> = std::fs::read_dir(&self.folder)
            .with_context(|| format!("{} cannot be read.", self.folder.display()))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        paths.sort();
        let mut hash = Sha256::new();
        hash.update(VERSION.to_le_bytes());
        for source in [
            include_str!("drawing.rs"),
            include_str!("front.rs"),
            include_str!("house.rs"),
            include_str!("lib.rs"),
            include_str!("paint.rs"),
            include_str!("picture.rs"),
            include_str!("plan.rs"),
            include_str!("sheet.rs"),
            include_str!("theatre.rs"),
        ] {
            hash.update(source);
        }
        for path in paths {
            let bytes = std::fs::read(&path).with_context(|| format!("{} cannot be read.", path.display()))?;
            hash.update(path.file_name().unwrap_or_default().as_encoded_bytes());
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(&bytes);
        }
        Ok(hash.finalize().iter().take(12).fold(String::new(), |look, byte| look + &format!("{byte:02x}")))
    }

    /// A stage as it is written.
    pub fn stage(&self, name: &str) -> Result<Stage> {
        self.toml(name)
    }

    /// Builds a stage up, so that it can be looked at.
    pub fn build(&self, name: &str) -> Result<Theatre> {
        let (town, stage) = (self.toml("town")?, self.toml(name)?);
        Theatre::build(self, &town, stage).with_context(|| format!("stage/{name}.toml"))
    }

    /// The points that name a drawing of a stage, and where in the picture they are; nothing is drawn for it.
    pub fn points(&self, name: &str) -> Result<Vec<Pointed>> {
        let (town, stage) = (self.toml("town")?, self.toml(name)?);
        Theatre::points(self, &town, &stage).with_context(|| format!("stage/{name}.toml"))
    }

    /// Renders a stage as a JPEG.
    pub fn render(&self, name: &str) -> Result<Vec<u8>> {
        self.build(name)?.render(1.0).jpeg()
    }

    fn toml<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T> {
        let path = self.folder.join(format!("{name}.toml"));
        let text = std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read.", path.display()))?;
        toml::from_str(&text).with_context(|| path.display().to_string())
    }

    /// A drawing's text.
    fn svg(&self, name: &str) -> Result<String> {
        ensure!(
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
            "“{name}” is no name of a drawing."
        );
        let path = self.folder.join(format!("{name}.svg"));
        std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read.", path.display()))
    }
}
