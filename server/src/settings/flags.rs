//! The options that every command takes.

use clap::Args;
use serde::Serialize;
use std::collections::BTreeMap;

/// Options; each has a variable of the environment (`--log-format`: `KLICK_LOG_FORMAT`) and a line in `klick.toml` (`log_format`).
#[derive(Args, Clone, Debug, Default, Serialize)]
#[allow(missing_docs, reason = "the help texts say it")]
pub struct Flags {
    /// The data folder [default: ./data]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data: Option<String>,
    /// The file with the settings [default: klick.toml in the data folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<String>,
    /// Where to wait for visitors [default: 127.0.0.1:3000]; only this option may open the door to other computers
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
    /// The database: a file, or postgres://… [default: klick.db in the data folder]
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub database: Option<String>,
    /// The folder with the courses [default: content beside the program]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub content: Option<String>,
    /// The folder with the files for browsers [default: static beside the program]
    #[arg(long = "static", global = true, value_name = "FOLDER")]
    #[serde(rename = "static")]
    pub files: Option<String>,
    /// The name of the place or project
    #[arg(long, global = true, value_name = "NAME")]
    pub place: Option<String>,
    /// The telephone number for help
    #[arg(long, global = true, value_name = "NUMBER")]
    pub phone: Option<String>,
    /// When somebody answers it, such as "Mo–Fr 9–16 Uhr"
    #[arg(long, global = true, value_name = "WORDS")]
    pub hours: Option<String>,
    #[arg(long, global = true, value_name = "ADDRESS")]
    #[arg(help = "The address people reach the site at, such as https://klick.example [default: where it listens]")]
    pub address: Option<String>,
    /// The time zone of the place [default: Europe/Berlin]
    #[arg(long, global = true, value_name = "NAME")]
    pub zone: Option<String>,
    /// The rooms that are on until somebody switches them in the house, such as learning [default: all]
    #[arg(long, global = true, value_name = "ROOMS")]
    pub rooms: Option<String>,
    #[arg(long, global = true, value_name = "FOLDER")]
    #[arg(help = "Where a backup is put each night; `off` for none [default: backups in the data folder]")]
    pub backups: Option<String>,
    /// Where pictures and other files are kept: a folder, or s3://BUCKET [default: blobs in the data folder]
    #[arg(long, global = true, value_name = "PLACE")]
    pub blobs: Option<String>,
    /// The address of the store for s3://BUCKET, such as https://s3.example.org
    #[arg(long, global = true, value_name = "ADDRESS", hide_short_help = true)]
    pub s3_endpoint: Option<String>,
    /// Its region, where it has one
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    pub s3_region: Option<String>,
    /// The name of the key; the key itself stands in KLICK_S3_SECRET or in klick.toml
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    pub s3_key: Option<String>,
    /// Everybody on a machine can read its command lines, so this is no option of it.
    #[arg(skip)]
    pub s3_secret: Option<String>,
    /// The proxies that may say where visitors come from, such as 127.0.0.1,10.0.0.0/8
    #[arg(long, global = true, value_name = "NETWORKS")]
    pub proxies: Option<String>,
    /// How much is logged: error, warn, info, debug [default: info]
    #[arg(long, global = true, value_name = "LEVEL")]
    pub log: Option<String>,
    /// How the log is written: text, json [default: text]
    #[arg(long, global = true, value_name = "FORMAT")]
    pub log_format: Option<String>,
    /// How many connections may be open at once [default: 1024]
    #[arg(long, global = true, value_name = "NUMBER", hide_short_help = true)]
    pub connections: Option<String>,
    /// How many of them from one network [default: 64]
    #[arg(long, global = true, value_name = "NUMBER", hide_short_help = true)]
    pub connections_per_network: Option<String>,
    /// How many requests may be worked on at once [default: 256]
    #[arg(long, global = true, value_name = "NUMBER", hide_short_help = true)]
    pub requests: Option<String>,
}

impl Flags {
    /// What was said for each setting, by its name; the names are all that there are.
    pub(super) fn said(&self) -> BTreeMap<String, Option<String>> {
        serde_json::to_value(self).and_then(serde_json::from_value).unwrap_or_default()
    }
}
