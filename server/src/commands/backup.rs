//! `klick backup`: everything in one file.

use crate::tell;
use anyhow::Result;
use clap::Args;
use server::{moving, settings::Settings};
use std::path::PathBuf;

/// Options of `backup`.
#[derive(Args, Debug)]
pub(crate) struct Backup {
    /// The file to write
    file: PathBuf,
}

impl Backup {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let summary = moving::back_up(&settings.database, &self.file, &site::migrations()).await?;
        tell::line(format!(
            "The backup is in {}: {}, {} in {}, checked.",
            self.file.display(),
            tell::size(summary.bytes),
            tell::count(summary.rows, "row"),
            tell::count(summary.tables, "table")
        ));
        tell::line(format!(
            "Not in it, on purpose: {}. Keep a copy of that file at another place; without it nobody can sign in after a restore.",
            settings.data.join("pepper").display()
        ));
        Ok(())
    }
}
