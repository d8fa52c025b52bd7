//! `klick restore`: a backup becomes the database of an empty data folder. Nothing that was ended since it was made opens anything again.

use crate::{house, tell};
use anyhow::{Context as _, Result, anyhow, bail};
use base::{
    Store, Zone,
    chance::{Chance as _, SystemChance},
};
use clap::Args;
use keeping::{
    MoveError, Pepper, Seal,
    data::{DataFolder, Opening},
    files,
};
use people::{
    acts::{after_restore::AfterRestore, list_people::ListedAccount},
    command_line,
    vault::{Keyring, Vault, keys},
};
use server::{
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

/// What opens people's names.
struct Names {
    /// The closed keys of people.
    list: String,
    /// The keys that close them.
    ring: Keyring,
    /// The same as it stands in the file.
    text: Zeroizing<String>,
}

/// What was done to the backup before it became the database.
struct Mended {
    keys: u64,
    erased: u64,
    after: AfterRestore,
}

impl Restore {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        // Everything is read and checked before anything is made: what is refused leaves no traces.
        let there = if settings.data.exists() { Some(DataFolder::open(&settings.data, Opening::ThatIsThere)?) } else { None };
        let pepper = self.pepper(there.as_ref(), &settings.data)?;
        let names = self.names(there.as_ref(), &settings.data)?;
        // A new pepper did not seal it.
        let sealed_with = (!self.new_pepper).then_some(&pepper);
        keeping::check_backup(&self.file, sealed_with, &site::migrations()).await?;

        let mut data = DataFolder::open(&settings.data, Opening::Made)?;
        if let Database::Sqlite(file) = &settings.database {
            data.lock(file)?;
        }
        let mut mended = None;
        let complete = async |store: &Store| {
            if self.new_pepper {
                people::pepper::exchange(store, &pepper).await.map_err(said)?;
            } else if !people::pepper::fits(store, &pepper).await.map_err(said)? {
                return Err(MoveError::Said(data.refuse_pepper(false).to_string()));
            }
            mended = Some(mend(store, settings, pepper, names.as_ref()).await?);
            keep(&data, &pepper, names.as_ref()).map_err(|fault| MoveError::Said(fault.to_string()))
        };
        let seal = keeping::restore(&self.file, &settings.database, sealed_with, &site::migrations(), complete).await?;
        tell_what_is_there(settings, &seal);
        if let Some(mended) = mended {
            self.tell_what_to_do(&settings.zone, &seal, &mended);
        }
        self.restore_files(settings)
    }

    /// The pepper: of the data folder, of the copy, or a new one.
    fn pepper(&self, there: Option<&DataFolder>, folder: &Path) -> Result<Pepper> {
        let place = folder.join("pepper");
        let own = there.filter(|data| data.has_pepper()).map(DataFolder::pepper).transpose()?;
        let given = if self.new_pepper {
            let mut pepper = [0; 32];
            SystemChance.fill(&mut pepper);
            Some(pepper)
        } else {
            self.pepper.as_deref().map(read_pepper).transpose()?
        };
        match (own, given) {
            (Some(own), Some(given)) if own != given => bail!(
                "There is another pepper in {} already. Move it away first, if it does not belong to this backup.",
                place.display()
            ),
            (Some(pepper), _) | (None, Some(pepper)) => Ok(pepper),
            (None, None) => bail!(
                "{} is missing, and without it nobody can sign in. Say with --pepper where your copy is, or go on without it with \
                 --new-pepper.",
                place.display()
            ),
        }
    }

    /// What opens people's names; nothing: it goes on without them.
    fn names(&self, there: Option<&DataFolder>, folder: &Path) -> Result<Option<Names>> {
        if self.without_names {
            return Ok(None);
        }
        let place = folder.join("keys");
        let own =
            there.map(|data| data.read_keys(|text| Keyring::parse(text).map(|_| Zeroizing::new(text.to_owned())))).transpose()?;
        let given = self.keys.as_deref().map(read_copy).transpose()?;
        let (text, from) = match (own.flatten(), given, &self.keys) {
            (Some(own), Some(given), _) if *own != *given => bail!(
                "There are other keys in {} already. Move them away first, if they do not belong to this backup.",
                place.display()
            ),
            (Some(own), ..) => (own, place.as_path()),
            (None, Some(given), Some(file)) => (given, file.as_path()),
            _ => bail!(
                "{} is missing, and without it nobody's name can be read. Say with --keys where your copy is, or go on with \
                 --without-names.",
                place.display()
            ),
        };
        let ring = Keyring::parse(&text).map_err(|fault| anyhow!("{} is no file of keys: {fault}.", from.display()))?;
        let file = self.person_keys.clone().unwrap_or_else(|| list_beside(&self.file));
        let list = std::fs::read_to_string(&file).map_err(|fault| {
            anyhow!(
                "The list of people's keys {} cannot be read: {fault}. Say with --person-keys where it is, or go on with --without-names.",
                file.display()
            )
        })?;
        Ok(Some(Names { list, ring, text }))
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

    fn tell_what_to_do(&self, zone: &Zone, seal: &Seal, mended: &Mended) {
        if !self.without_names {
            tell::line(format!("{} of people put back.", tell::count(mended.keys, "key")));
            tell::line(format!(
                "{} erased once more: of people who were erased since the backup.",
                tell::count(mended.erased, "account")
            ));
        }
        let AfterRestore { sign_ins, codes, links, paper_codes, addresses, to_check } = &mended.after;
        tell::line(format!(
            "Ended, so that nothing old opens anything: {}, {} of coaches, {} and {} on paper. Everybody signs in anew.",
            tell::count(*sign_ins, "sign-in"),
            tell::count(*codes, "code"),
            tell::count(*links, "one-time link"),
            tell::count(*paper_codes, "code")
        ));
        if *addresses > 0 {
            tell::line(format!(
                "And {}: who had her appointments in the calendar of her phone gets a new address on her page.",
                tell::count(*addresses, "calendar")
            ));
        }
        if to_check.is_empty() {
            return;
        }
        if self.new_pepper {
            tell::line("\nWith the new pepper none of these cards and passwords fits. Everybody needs a new one:");
        } else {
            tell::line(format!(
                "\nCHECK these cards and passwords. They work as they did on {}: what was taken back or changed since then works again.",
                time(zone, seal)
            ));
        }
        for account in to_check {
            tell::line(to_look_at(account));
        }
        tell::line(
            "Take a card back with `klick card revoke ID`, make a new card with `klick card new ID`, a new password with `klick user password \
             ID`; end an account with `klick user end ID`. Cards that were made since then do not work: make new ones.\n",
        );
    }
}

/// Puts people's keys back, erases who was erased since, and ends what must not open anything again: in the copy, before it is anybody's database.
async fn mend(store: &Store, settings: &Settings, pepper: Pepper, names: Option<&Names>) -> Result<Mended, MoveError> {
    let ring = names.map_or_else(|| Keyring::new(&SystemChance), |names| names.ring.clone());
    let ctx = house::around(store, settings, pepper, Vault::new(ring));
    let (mut keys, mut erased) = (0, 0);
    if let Some(names) = names {
        keys = put_back(store, names).await?;
        // Who was erased since is in the backup, and must not come back.
        erased = command_line::erase_again(&ctx).await.map_err(said)?;
    }
    let after = command_line::after_restore(&ctx).await.map_err(said)?;
    Ok(Mended { keys, erased, after })
}

/// Puts people's keys back, and tries one of each: a ring that does not open them belongs to another database.
async fn put_back(store: &Store, names: &Names) -> Result<u64, MoveError> {
    let mut tx = store.begin().await?;
    let back = keys::put_back(&mut tx, &names.list).await.map_err(said)?;
    // Nobody's key would mean that everybody was erased since.
    if back == 0 && names.list.lines().count() > 2 {
        return Err(MoveError::Said(
            "The list of people's keys belongs to another database: it holds nobody's of this backup.".into(),
        ));
    }
    tx.commit().await?;
    keys::check(store, &Vault::new(names.ring.clone())).await.map_err(said)?;
    Ok(back)
}

/// Pepper and keys come before the database: one without them is refused at the next start, they without one harm nobody.
fn keep(data: &DataFolder, pepper: &Pepper, names: Option<&Names>) -> Result<(), keeping::data::DataError> {
    data.put_pepper(pepper)?;
    names.map_or(Ok(()), |names| data.put_keys(&names.text))
}

fn tell_what_is_there(settings: &Settings, seal: &Seal) {
    tell::line(format!(
        "Restored into {}: {} in {}, as of {}.",
        settings.database,
        tell::count(seal.holds.rows, "row"),
        tell::count(seal.holds.tables, "table"),
        time(&settings.zone, seal)
    ));
}

/// When the backup was made, on the clock of the place.
fn time(zone: &Zone, seal: &Seal) -> String {
    let wall = zone.wall(seal.made_at);
    format!("{} {:02}:{:02}", wall.date(), wall.hour(), wall.minute())
}

fn to_look_at(account: &ListedAccount) -> String {
    let opens = match (account.card, &account.email) {
        (Some((number, _)), _) => format!("card {number}"),
        (None, Some(email)) => format!("password of {email}"),
        (None, None) => String::new(),
    };
    format!("  [ ] {opens}: {}   {}", account.name, account.id)
}

fn read_pepper(file: &Path) -> Result<Pepper> {
    let bytes = std::fs::read(file).with_context(|| format!("The file {} cannot be read", file.display()))?;
    bytes.try_into().map_err(|_| anyhow!("{} is no pepper: it must hold exactly 32 bytes.", file.display()))
}

fn read_copy(file: &Path) -> Result<Zeroizing<String>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("The file {} cannot be read", file.display()))?;
    Ok(Zeroizing::new(text))
}
