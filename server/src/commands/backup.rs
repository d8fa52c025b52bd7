//! `klick backup`: the database in one file, and the folder of pictures and other files beside it.

use crate::tell;
use anyhow::Result;
use base::moment::{Clock as _, SystemClock};
use clap::Args;
use keeping::{
    data::{DataFolder, Opening},
    files,
};
use server::{
    person_keys::{self, list_beside},
    settings::{Settings, Shelves},
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
        let pepper = DataFolder::open(&settings.data, Opening::ThatIsThere)?.pepper()?;
        let summary = person_keys::back_up(&settings.database, &self.file, &pepper, SystemClock.now()).await?;
        tell::line(format!(
            "The backup is in {}: {}, {} in {}, checked and sealed.",
            self.file.display(),
            tell::size(summary.bytes),
            tell::count(summary.rows, "row"),
            tell::count(summary.tables, "table")
        ));
        match &settings.blobs {
            Shelves::Folder(folder) => {
                let beside = files::files_of(&self.file);
                let copied = files::copy_files(folder, &beside, None)?;
                tell::line(format!(
                    "The folder {} belongs to it: {}, {}. Keep both together.",
                    beside.display(),
                    tell::count(copied.files, "file"),
                    tell::size(copied.bytes)
                ));
            }
            Shelves::Bucket(_) => tell::line(format!(
                "Not in it: pictures and other files in {}. Let the provider keep copies of that store.",
                settings.blobs
            )),
        }
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
