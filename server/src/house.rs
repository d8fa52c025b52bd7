//! The house with its lights on: data folder, pepper, database, keys and settings, opened in the right order.

use anyhow::{Result, bail};
use base::{
    Context, Store,
    chance::{Chance, SystemChance},
    moment::{Clock, SystemClock},
    resources::Resources,
    room::Rooms,
    settings::Live,
};
use keeping::{
    Pepper,
    data::{DataError, DataFolder, Opening, make_private},
};
use people::vault::{Keyring, Vault, keys};
use server::settings::{Database, Settings};
use std::{path::Path, sync::Arc};

/// Everything that is open.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) settings: Arc<base::settings::Settings>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Arc<dyn Chance>,
    pub(crate) resources: Resources,
    /// Holds the keys, and keeps the lock.
    pub(crate) data: Arc<DataFolder>,
    /// Nobody was here before.
    pub(crate) is_new: bool,
}

/// Who opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// The server: alone.
    Serving,
    /// A command that may run beside the server, and may be the first thing that is done here.
    Beginning,
    /// A command that may run beside the server, about what is there already.
    OneCommand,
}

impl House {
    /// Opens everything. `address` is the public address.
    pub(crate) async fn open(settings: &Settings, address: String, demo: bool, who: For) -> Result<Self> {
        let chance: Arc<dyn Chance> = Arc::new(SystemChance);
        let mut data = DataFolder::open(&settings.data, opening(settings, demo, who))?;
        let file = match &settings.database {
            Database::Sqlite(file) => Some(file.as_path()),
            Database::Postgres(_) => None,
        };
        let (store, is_new) = match &settings.database {
            Database::Sqlite(file) => (None, !file.exists()),
            Database::Postgres(address) => {
                let store = Store::postgres(address).await?;
                let is_new = !keeping::is_begun(&store).await?;
                (Some(store), is_new)
            }
        };
        if is_new && who == For::OneCommand && !demo {
            bail!(
                "Nobody has begun here yet: there is nothing in {}. If Klick lies elsewhere, say with --data where; `klick serve` begins.",
                settings.database
            );
        }
        let alone = take(&mut data, file, who)?;
        let had_pepper = data.has_pepper();
        // A database without its pepper is never given another one.
        let pepper = if is_new { data.pepper_or_new(chance.as_ref())? } else { data.pepper()? };
        let store = match (store, file) {
            (Some(store), _) => store,
            (None, file) => {
                if let Some(file) = file {
                    make_private(file)?;
                }
                Store::open(&settings.database.address()).await?
            }
        };
        if alone {
            store.migrate(&site::migrations()).await?;
        } else if !keeping::is_current(&store, &site::migrations()).await? {
            // Changing the tables under a running server of another version would break it.
            bail!("The Klick that is running on this database is of another version. Stop it first.");
        }
        if !people::pepper::fits(&store, &pepper).await? {
            // Beside a PostgreSQL that is in use already, an empty data folder has just made one.
            let refused = data.refuse_pepper(!had_pepper);
            return Err(if had_pepper { refused } else { DataError::Missing(settings.data.join("pepper")) }.into());
        }
        let data = Arc::new(data);
        let vault = open_vault(&data, &store, chance.as_ref()).await?;
        let settings = Arc::new(of_base(settings, address, demo, pepper));
        let resources = Resources::default().with(Arc::new(vault)).with(Arc::new(Rooms(site::ROOMS)));
        let resources = resources.with(Arc::new(Live::new(&settings)));
        let house = Self { store, settings, clock: Arc::new(SystemClock), chance, resources, data, is_new };
        administration::lay_over(&house.ctx()).await?;
        Ok(house)
    }

    /// Opens everything for one command, with the texts that its sentences need.
    pub(crate) async fn for_command(settings: &Settings, demo: bool, who: For) -> Result<Self> {
        // Without texts, the sentences of a refusal are only their keys; the command still works.
        let _ = base::texts::load(&settings.content.join("texts"));
        Self::open(settings, settings.public_address(settings.listen), demo, who).await
    }

    /// What acts ask for first; here nobody is signed in, who sits at the machine may do everything.
    pub(crate) fn ctx(&self) -> Context {
        let (store, settings) = (self.store.clone(), Arc::clone(&self.settings));
        Context::of_nobody(store, settings, self.resources.clone(), self.clock.now(), Arc::clone(&self.chance))
    }

    /// Closes the database: SQLite writes its log back.
    pub(crate) async fn close(&self) {
        self.store.close().await;
    }
}

/// A folder that somebody named is only used when it is there: mistyped, its name would begin a new house, empty and with another pepper. A demo
/// is a playground and may be put anywhere.
fn opening(settings: &Settings, demo: bool, who: For) -> Opening {
    let begins = who != For::OneCommand && !settings.data_is_named;
    if demo || begins { Opening::Made } else { Opening::ThatIsThere }
}

/// What pages and acts need of the settings.
fn of_base(settings: &Settings, address: String, demo: bool, pepper: Pepper) -> base::settings::Settings {
    base::settings::Settings {
        place: settings.place.clone(),
        phone: settings.phone.clone(),
        hours: settings.hours.clone(),
        zone: settings.zone.clone(),
        closed: settings.closed.clone(),
        address,
        demo,
        pepper,
    }
}

/// A context for a database that is no house yet: a backup on its way back.
pub(crate) fn around(store: &Store, settings: &Settings, pepper: Pepper, vault: Vault) -> Context {
    let settings = Arc::new(of_base(settings, settings.public_address(settings.listen), false, pepper));
    let resources = Resources::default().with(Arc::new(vault)).with(Arc::new(Rooms(site::ROOMS)));
    Context::of_nobody(store.clone(), settings, resources, SystemClock.now(), Arc::new(SystemChance))
}

/// The vault with the keys of the data folder, which must be those of this database. They are read again when a key is met that was put there
/// while this process runs.
async fn open_vault(data: &Arc<DataFolder>, store: &Store, chance: &dyn Chance) -> Result<Vault> {
    let closed = keys::count(store).await?;
    let ring = data.keys(!closed.is_empty(), || Keyring::new(chance).text(), Keyring::parse)?;
    let data = Arc::clone(data);
    let vault = Vault::reading(ring, move || data.read_keys(Keyring::parse).ok().flatten());
    keys::check(store, &vault).await?;
    Ok(vault)
}

/// Takes the lock of an SQLite database. A command does without when a server has it.
fn take(data: &mut DataFolder, file: Option<&Path>, who: For) -> Result<bool> {
    let Some(file) = file else { return Ok(true) };
    match data.lock(file) {
        Ok(()) => Ok(true),
        Err(DataError::InUse(_)) if who != For::Serving => Ok(false),
        Err(fault) => Err(fault.into()),
    }
}
