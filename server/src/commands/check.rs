//! `klick check`: whether the content may be served.

use crate::{cli, tell};
use anyhow::{Result, bail};
use base::{Lang, texts};
use clap::Args;
use learning::Library;
use server::settings::Settings;
use std::path::{Path, PathBuf};
use tour::{acts::import, rules::format::WrittenTour};

/// Options of `check`.
#[derive(Args, Debug)]
pub(crate) struct Check {
    /// Write the ids of new steps into ids.txt of the content folder
    #[arg(long)]
    accept: bool,
    /// Print everything that learners read in this language, a sentence a line
    #[arg(long, value_name = "LANGUAGE", value_parser = cli::lang)]
    print: Option<Lang>,
}

impl Check {
    pub(crate) fn run(self, settings: &Settings) -> Result<()> {
        let content = &settings.content;
        let new = if self.accept { accept(content)? } else { 0 };
        let library = load(content)?;
        if let Some(lang) = self.print {
            tell::line(library.plain(lang).trim_end());
            return Ok(());
        }
        if self.accept {
            tell::line(format!("{} written into {}.", tell::count(number(new), "new id"), content.join("ids.txt").display()));
        }
        let lessons = library.courses.iter().map(|course| course.lessons.len()).sum();
        tell::line(format!(
            "{} with {}: all in order.",
            tell::count(number(library.courses.len()), "course"),
            tell::count(number(lessons), "lesson")
        ));
        Ok(())
    }
}

/// Reads and checks texts and courses. Every fault is said with file and line.
pub(crate) fn load(content: &Path) -> Result<Library> {
    load_texts(content)?;
    let library = Library::load(content).or_else(|faults| refuse(content, &faults))?;
    // Only the site knows all addresses.
    let dead = site::dead_links(&library);
    if !dead.is_empty() {
        return refuse(content, &dead);
    }
    load_tours(content)?;
    Ok(library)
}

/// Reads and checks the tours, each with its folder.
pub(crate) fn load_tours(content: &Path) -> Result<Vec<(PathBuf, WrittenTour)>> {
    let (mut tours, mut faults) = (Vec::new(), 0);
    for path in import::folders(content) {
        match import::read(&path) {
            Ok(tour) => tours.push((path, tour)),
            Err(list) => {
                faults += list.len();
                for fault in list {
                    tell::problem(format!("{}{fault}", folder(&path)));
                }
            }
        }
    }
    if faults > 0 {
        bail!("{} to mend.", there_are(faults));
    }
    Ok(tours)
}

fn accept(content: &Path) -> Result<usize> {
    load_texts(content)?;
    Library::accept(content).or_else(|faults| refuse(content, &faults))
}

/// First, because drawn screens are described with them.
fn load_texts(content: &Path) -> Result<()> {
    let Err(faults) = texts::load(&content.join("texts")) else { return Ok(()) };
    faults.iter().for_each(tell::problem);
    bail!("{} to mend.", there_are(faults.len()))
}

fn refuse<T>(content: &Path, faults: &[learning::Fault]) -> Result<T> {
    for fault in faults {
        tell::problem(format!("{}{fault}", folder(content)));
    }
    bail!("{} to mend.", there_are(faults.len()))
}

/// The folder before a file's name, so that editors and terminals can open it.
fn folder(content: &Path) -> String {
    let folder = content.display().to_string();
    if folder.is_empty() || folder.ends_with('/') { folder } else { format!("{folder}/") }
}

fn there_are(faults: usize) -> String {
    format!("There {} {}", if faults == 1 { "is" } else { "are" }, tell::count(number(faults), "fault"))
}

fn number(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
