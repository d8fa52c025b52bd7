//! `klick restore`: a backup becomes the database of an empty data folder.

use crate::{house::House, tell};
use anyhow::{Context as _, Result, anyhow, bail};
use base::{
    Store,
    chance::{Chance as _, SystemChance},
};
use clap::Args;
use people::{
    command_line,
    vault::{Keyring, Vault, keys},
};
use server::{
    data::DataFolder,
    moving::{self, MoveError, files},
    person_keys::{list_beside, said},
    settings::{Database, Settings, Shelves},
};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

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
    /// The copy of the file `keys` that belongs to the backup, if it is not in the data folder
    #[arg(long, value_name = "FILE", conflicts_with = "without_names")]
    keys: Option<PathBuf>,
    /// The newest list of people's keys [default: `person-keys` beside the backup]
    #[arg(long, value_name = "FILE", conflicts_with = "without_names")]
    person_keys: Option<PathBuf>,
    /// Go on without keys: nobody's name can be read then
    #[arg(long)]
    without_names: bool,
}

impl Restore {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        // Before anything is made: a wrong file must leave no traces.
        moving::check_file(&self.file).await?;
        let pepper = self.read_pepper()?;
        let list = self.read_list()?;
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
        let ring = self.ring(&data)?;
        let mut back = 0;
        let complete = async |store: &Store| {
            if let (Some(list), Some(ring)) = (&list, ring) {
                back = put_back(store, list, ring).await?;
            }
            Ok(())
        };
        let summary = moving::restore(&self.file, &settings.database, &site::migrations(), complete).await?;
        tell::line(format!(
            "Restored into {}: {} in {}.",
            settings.database,
            tell::count(summary.rows, "row"),
            tell::count(summary.tables, "table")
        ));
        if list.is_some() {
            tell::line(format!("{} of people put back.", tell::count(back, "key")));
            // Who was erased since is in the backup, and must not come back.
            let house = House::for_command(settings, false).await?;
            let erased = command_line::erase_again(&house.ctx()).await;
            house.close().await;
            let erased = tell::count(erased.map_err(tell::sentence)?, "account");
            tell::line(format!("{erased} erased once more: of people who were erased since the backup."));
        }
        self.restore_files(settings)?;
        Ok(())
    }

    /// The list of people's keys; `None`: it goes on without names.
    fn read_list(&self) -> Result<Option<String>> {
        if self.without_names {
            return Ok(None);
        }
        let file = self.person_keys.clone().unwrap_or_else(|| list_beside(&self.file));
        match std::fs::read_to_string(&file) {
            Ok(list) => Ok(Some(list)),
            Err(fault) => bail!(
                "The list of people's keys {} cannot be read: {fault}. Say with --person-keys where it is, or go on with --without-names.",
                file.display()
            ),
        }
    }

    /// The keys that close people's keys: those of the data folder, or the copy, which comes into it.
    fn ring(&self, data: &DataFolder) -> Result<Option<Keyring>> {
        if self.without_names {
            return Ok(None);
        }
        let place = data.path().join("keys");
        if let Some(file) = &self.keys {
            let text = read_copy(file)?;
            let ring = Keyring::parse(&text).map_err(|fault| anyhow!("{} is no file of keys: {fault}.", file.display()))?;
            if !data.has_keys() {
                data.put_keys(&text)?;
            } else if data.read_keys(Keyring::parse)?.as_ref() != Some(&ring) {
                bail!(
                    "There are other keys in {} already. Move them away first, if they do not belong to this backup.",
                    place.display()
                );
            }
        }
        match data.read_keys(Keyring::parse)? {
            None => bail!(
                "{} is missing, and without it nobody's name can be read. Say with --keys where your copy is, or go on with \
                 --without-names.",
                place.display()
            ),
            ring => Ok(ring),
        }
    }

    /// Pictures and other files, from the folder beside the backup.
    fn restore_files(&self, settings: &Settings) -> Result<()> {
        let kept = files::files_of(&self.file);
        match &settings.blobs {
            Shelves::Folder(_) if !kept.exists() => {
                tell::line(format!("There is no folder {}: pictures and other files are not restored.", kept.display()));
            }
            Shelves::Folder(folder) => {
                // A folder that was made and never used is in nobody's way.
                let _ = std::fs::remove_dir(folder);
                let copied = files::copy_files(&kept, folder, None).with_context(|| {
                    format!("The database is restored, the files are not: copy {} to {}", kept.display(), folder.display())
                })?;
                tell::line(format!("Restored into {}: {}.", folder.display(), tell::count(copied.files, "file")));
            }
            Shelves::Bucket(_) => tell::line(format!("Pictures and other files stay where they are: {}.", settings.blobs)),
        }
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

fn read_copy(file: &Path) -> Result<Zeroizing<String>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("The file {} cannot be read", file.display()))?;
    Ok(Zeroizing::new(text))
}

/// Puts people's keys back, and tries one of each: a ring that does not open them belongs to another database.
async fn put_back(store: &Store, list: &str, ring: Keyring) -> Result<u64, MoveError> {
    let mut tx = store.begin().await?;
    let back = keys::put_back(&mut tx, list).await.map_err(said)?;
    // Nobody's key would mean that everybody was erased since.
    if back == 0 && list.lines().count() > 2 {
        return Err(MoveError::Said(
            "The list of people's keys belongs to another database: it holds nobody's of this backup.".into(),
        ));
    }
    tx.commit().await?;
    keys::check(store, &Vault::new(ring)).await.map_err(said)?;
    Ok(back)
}
