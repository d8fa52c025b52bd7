//! `klick backup`: everything in one file.

use crate::tell;
use anyhow::Result;
use clap::Args;
use server::{
    person_keys::{self, list_beside},
    settings::Settings,
};
use std::path::PathBuf;

/// Options of `backup`.
#[derive(Args, Debug)]
pub(crate) struct Backup {
    /// The file to write
    file: PathBuf,
}

impl Backup {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let summary = person_keys::back_up(&settings.database, &self.file).await?;
        tell::line(format!(
            "The backup is in {}: {}, {} in {}, checked.",
            self.file.display(),
            tell::size(summary.bytes),
            tell::count(summary.rows, "row"),
            tell::count(summary.tables, "table")
        ));
        tell::line(format!(
            "People's keys, closed, are in {}. Only the newest of these lists is kept: whoever was erased is not on it, and her name opens \
             in no backup any more.",
            list_beside(&self.file).display()
        ));
        tell::line(format!(
            "Not in it, on purpose: `pepper` and `keys` in {}. Keep copies of them at another place; without the one nobody can sign in \
             after a restore, without the other nobody's name can be read.",
            settings.data.display()
        ));
        Ok(())
    }
}
