//! `klick restore`: a backup becomes the database of an empty data folder.

use crate::tell;
use anyhow::{Context as _, Result, anyhow, bail};
use base::chance::{Chance as _, SystemChance};
use clap::Args;
use server::{
    data::DataFolder,
    moving,
    settings::{Database, Settings},
};
use std::path::PathBuf;

/// Options of `restore`.
#[derive(Args, Debug)]
pub(crate) struct Restore {
    /// The backup
    file: PathBuf,
    /// The copy of the file `pepper` that belongs to the backup, if it is not in the data folder
    #[arg(long, value_name = "FILE", conflicts_with = "new_pepper")]
    pepper: Option<PathBuf>,
    /// Go on without it: everybody needs a new card or password then
    #[arg(long)]
    new_pepper: bool,
}

impl Restore {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        // Before anything is made: a wrong file must leave no traces.
        moving::check_file(&self.file).await?;
        let pepper = self.read_pepper()?;
        let mut data = DataFolder::open(&settings.data)?;
        if let Database::Sqlite(file) = &settings.database {
            data.lock(file)?;
        }
        let place = settings.data.join("pepper");
        match pepper {
            // First: a database without its pepper is refused at the next start, a pepper without a database harms nobody.
            Some(pepper) if !data.has_pepper() => data.put_pepper(&pepper)?,
            Some(pepper) if data.pepper(&SystemChance, None)? != pepper => {
                bail!(
                    "There is another pepper in {} already. Move it away first, if it does not belong to this backup.",
                    place.display()
                )
            }
            None if !data.has_pepper() => bail!(
                "{} is missing, and without it nobody can sign in. Say with --pepper where your copy is, or go on without it with \
                 --new-pepper.",
                place.display()
            ),
            Some(_) | None => {}
        }
        let summary = moving::restore(&self.file, &settings.database, &site::migrations()).await?;
        tell::line(format!(
            "Restored into {}: {} in {}.",
            settings.database,
            tell::count(summary.rows, "row"),
            tell::count(summary.tables, "table")
        ));
        Ok(())
    }

    fn read_pepper(&self) -> Result<Option<[u8; 32]>> {
        if self.new_pepper {
            let mut pepper = [0; 32];
            SystemChance.fill(&mut pepper);
            return Ok(Some(pepper));
        }
        let Some(file) = &self.pepper else { return Ok(None) };
        let bytes = std::fs::read(file).with_context(|| format!("The file {} cannot be read", file.display()))?;
        let pepper = bytes.try_into().map_err(|_| anyhow!("{} is no pepper: it must hold exactly 32 bytes.", file.display()))?;
        Ok(Some(pepper))
    }
}
