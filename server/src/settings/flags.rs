//! The options that every command takes.

use clap::Args;

/// Options; each has a variable of the environment (`--log-format`: `KLICK_LOG_FORMAT`) and a line in `klick.toml` (`log_format`).
#[derive(Args, Clone, Debug, Default)]
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
    /// What was said for this setting.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        match name {
            "data" => &self.data,
            "config" => &self.config,
            "listen" => &self.listen,
            "database" => &self.database,
            "content" => &self.content,
            "static" => &self.files,
            "place" => &self.place,
            "phone" => &self.phone,
            "hours" => &self.hours,
            "address" => &self.address,
            "zone" => &self.zone,
            "proxies" => &self.proxies,
            "log" => &self.log,
            "log_format" => &self.log_format,
            "connections" => &self.connections,
            "connections_per_network" => &self.connections_per_network,
            "requests" => &self.requests,
            _ => &None,
        }
        .as_deref()
    }
}
