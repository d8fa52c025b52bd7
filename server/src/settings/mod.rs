//! What the person who runs this copy has set: flags, then the environment, then `klick.toml`, then the defaults.

mod flags;
mod sources;
mod values;

pub use flags::Flags;
pub use keeping::Database;
pub use sources::Source;

use crate::edge::network::Proxies;
use sources::Raw;
use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

/// One sentence: which setting, where it came from, what is allowed.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct SettingsError(pub(crate) String);

/// All settings, read and checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The data folder.
    pub data: PathBuf,
    /// Whether somebody said where it is: then the name may be mistyped.
    pub data_is_named: bool,
    /// Where to wait for visitors.
    pub listen: SocketAddr,
    /// The database.
    pub database: Database,
    /// The folder with the courses.
    pub content: PathBuf,
    /// The folder with the files that browsers fetch.
    pub files: PathBuf,
    /// The name of the place or project.
    pub place: String,
    /// The telephone number for help.
    pub phone: String,
    /// When somebody answers it.
    pub hours: String,
    /// The public address, if it was set; else the site is reached where it listens.
    pub address: Option<String>,
    /// The time zone of the place.
    pub zone: base::Zone,
    /// The rooms that are off until somebody switches them in the house.
    pub closed: Vec<String>,
    /// Where a backup is put each night; nothing: none is made.
    pub backups: Option<PathBuf>,
    /// Where pictures and other files are kept.
    pub blobs: Shelves,
    /// The proxies whose word about a visitor's address is believed.
    pub proxies: Proxies,
    /// How much is logged.
    pub log: tracing::Level,
    /// How the log is written.
    pub log_format: LogFormat,
    /// How many connections may be open at once.
    pub connections: usize,
    /// How many of them from one network.
    pub connections_per_network: usize,
    /// How many requests may be worked on at once.
    pub requests: usize,
}

/// Where pictures and other files are kept.
#[derive(Clone, Debug)]
pub enum Shelves {
    /// In a folder of this machine. Backups hold it too.
    Folder(PathBuf),
    /// In a store that speaks S3. Its provider makes the copies.
    Bucket(web::blobs::Bucket),
}

impl Shelves {
    /// The folder, if they are on this machine.
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Self::Folder(folder) => Some(folder),
            Self::Bucket(_) => None,
        }
    }
}

impl std::fmt::Display for Shelves {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::Bucket(bucket) => write!(f, "s3://{} at {}", bucket.bucket, bucket.endpoint),
        }
    }
}

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// Where this program stands and what surrounds it; tests bring their own.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// The folder of the program.
    pub beside: &'a Path,
    /// A variable of the environment.
    pub environment: &'a dyn Fn(&str) -> Option<String>,
}

/// Where files are kept; a store in the network needs its address and a key.
fn shelves(raw: &Raw, data: &Path) -> Result<Shelves, SettingsError> {
    let bucket = match raw.get("blobs").map(|found| found.words.trim()) {
        None => return Ok(Shelves::Folder(data.join("blobs"))),
        Some(place) => match place.strip_prefix("s3://") {
            Some(bucket) => bucket.to_owned(),
            None => return Ok(Shelves::Folder(raw.path("blobs")?.unwrap_or_else(|| data.join("blobs")))),
        },
    };
    raw.read("blobs", values::bucket)?;
    let needed = |name: &str| match raw.get(name) {
        Some(found) => Ok(found.words.trim().to_owned()),
        None => Err(SettingsError(format!("For files in s3://{bucket} the setting `{name}` is missing."))),
    };
    needed("s3_endpoint")?;
    Ok(Shelves::Bucket(web::blobs::Bucket {
        endpoint: raw.read("s3_endpoint", values::endpoint)?.unwrap_or_default(),
        region: raw.read("s3_region", values::line)?.unwrap_or_else(|| "auto".to_owned()),
        key: needed("s3_key")?,
        secret: needed("s3_secret")?,
        bucket,
    }))
}

impl Settings {
    /// Gathers all settings.
    ///
    /// # Errors
    /// One sentence about the first thing that is wrong.
    pub fn gather(flags: &Flags, around: Surroundings<'_>) -> Result<Self, SettingsError> {
        let raw = Raw::gather(flags, around.environment)?;
        let data = raw.data.clone();
        let beside = |name: &str| around.beside.join(name);
        let listen = raw.read("listen", values::listen)?.unwrap_or((Ipv4Addr::LOCALHOST, 3000).into());
        values::only_flags_open_the_door(raw.get("listen"), listen)?;
        Ok(Self {
            database: match raw.get("database") {
                Some(found) => values::database(found)?,
                None => Database::Sqlite(data.join("klick.db")),
            },
            content: raw.path("content")?.unwrap_or_else(|| beside("content")),
            files: raw.path("static")?.unwrap_or_else(|| beside("static")),
            place: raw.read("place", values::line)?.unwrap_or_default(),
            phone: raw.read("phone", values::phone)?.unwrap_or_default(),
            hours: raw.read("hours", values::line)?.unwrap_or_default(),
            address: raw.read("address", values::address)?,
            zone: raw.read("zone", values::zone)?.unwrap_or_default(),
            closed: raw.read("rooms", values::closed_rooms)?.unwrap_or_default(),
            backups: match raw.get("backups").map(|found| found.words.as_str()) {
                Some("off") => None,
                _ => Some(raw.path("backups")?.unwrap_or_else(|| data.join("backups"))),
            },
            blobs: shelves(&raw, &data)?,
            proxies: raw.read("proxies", values::proxies)?.unwrap_or_default(),
            log: raw.read("log", values::level)?.unwrap_or(tracing::Level::INFO),
            log_format: raw.read("log_format", values::format)?.unwrap_or(LogFormat::Text),
            connections: raw.read("connections", values::count)?.unwrap_or(1_024),
            connections_per_network: raw.read("connections_per_network", values::count)?.unwrap_or(64),
            requests: raw.read("requests", values::count)?.unwrap_or(256),
            listen,
            data_is_named: raw.get("data").is_some(),
            data,
        })
    }

    /// The address people reach the site at, once it is known where it listens.
    pub fn public_address(&self, listening: SocketAddr) -> String {
        if let Some(address) = &self.address {
            return address.clone();
        }
        // "Everywhere" is no address that can be opened; on this computer the loopback is.
        let ip = if listening.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { listening.ip() };
        format!("http://{}", SocketAddr::new(ip, listening.port()))
    }
}
