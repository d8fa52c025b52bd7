//! The house with its lights on: data folder, pepper, database, keys and settings, opened in the right order.

use anyhow::{Context as _, Result, bail};
use base::{
    Context, Store,
    chance::{Chance, SystemChance},
    moment::{Clock, SystemClock},
    resources::Resources,
    room::Rooms,
    settings::Live,
};
use people::vault::{Keyring, Vault, keys};
use server::{
    data::{DataError, DataFolder, make_private},
    moving,
    settings::{Database, Settings},
};
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
}

/// Who opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// The server: alone.
    Serving,
    /// A command that may run beside the server.
    OneCommand,
}

impl House {
    /// Opens everything. `address` is the public address.
    pub(crate) async fn open(settings: &Settings, address: String, demo: bool, who: For) -> Result<Self> {
        let chance: Arc<dyn Chance> = Arc::new(SystemChance);
        let mut data = DataFolder::open(&settings.data)?;
        let file = match &settings.database {
            Database::Sqlite(file) => Some(file.as_path()),
            Database::Postgres(_) => None,
        };
        let alone = take(&mut data, file, who)?;
        let pepper = data.pepper(chance.as_ref(), file)?;
        if let Some(file) = file {
            make_private(file).with_context(|| format!("The database {} cannot be made", file.display()))?;
        }
        let store = Store::open(&settings.database.address()).await?;
        if alone {
            store.migrate(&site::migrations()).await?;
        } else if !moving::is_current(&store, &site::migrations()).await? {
            // Changing the tables under a running server of another version would break it.
            bail!("The Klick that is running on this database is of another version. Stop it first.");
        }
        let data = Arc::new(data);
        let vault = open_vault(&data, &store, chance.as_ref()).await?;
        let settings = Arc::new(base::settings::Settings {
            place: settings.place.clone(),
            phone: settings.phone.clone(),
            hours: settings.hours.clone(),
            zone: settings.zone.clone(),
            closed: settings.closed.clone(),
            address,
            demo,
            pepper,
        });
        let resources = Resources::default().with(Arc::new(vault)).with(Arc::new(Rooms(site::ROOMS)));
        let resources = resources.with(Arc::new(Live::new(&settings)));
        let house = Self { store, settings, clock: Arc::new(SystemClock), chance, resources, data };
        administration::lay_over(&house.ctx()).await?;
        Ok(house)
    }

    /// Opens everything for one command, with the texts that its sentences need.
    pub(crate) async fn for_command(settings: &Settings, demo: bool) -> Result<Self> {
        // Without texts, the sentences of a refusal are only their keys; the command still works.
        let _ = base::texts::load(&settings.content.join("texts"));
        Self::open(settings, settings.public_address(settings.listen), demo, For::OneCommand).await
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
        Err(DataError::InUse(_)) if who == For::OneCommand => Ok(false),
        Err(fault) => Err(fault.into()),
    }
}
