//! Reading the words of one setting; each says what is allowed when they are not.

use super::{
    Database, LogFormat, SettingsError, Source,
    sources::{Found, resolve},
};
use crate::edge::network::Proxies;
use std::net::SocketAddr;

pub(super) fn listen(words: &str) -> Result<SocketAddr, &'static str> {
    // `localhost:3000` would need a look-up that may answer differently tomorrow.
    words.parse().map_err(|_| "an address such as 127.0.0.1:3000")
}

/// A settings file that is copied along must not open a machine to the network: that is said aloud, at the start, or not at all.
pub(super) fn only_flags_open_the_door(found: Option<&Found>, listen: SocketAddr) -> Result<(), SettingsError> {
    match found {
        Some(found) if found.source != Source::Flag && !listen.ip().to_canonical().is_loopback() => Err(SettingsError(format!(
            "{} must be an address of this computer only, such as 127.0.0.1:3000; to let other computers in, start with the option --listen {listen}.",
            found.subject()
        ))),
        _ => Ok(()),
    }
}

pub(super) fn database(found: &Found) -> Result<Database, SettingsError> {
    let allowed = "the path of a file, or an address such as postgres://klick@localhost/klick";
    let words = found.words.trim();
    match Database::from_address(words) {
        Database::Postgres(address) => Ok(Database::Postgres(address)),
        Database::Sqlite(file) if file.as_os_str().is_empty() || file.to_string_lossy().contains("://") => {
            Err(found.must_be(allowed))
        }
        Database::Sqlite(file) => {
            let file = Found { words: file.display().to_string(), ..found.clone() };
            resolve(&file).map(Database::Sqlite)
        }
    }
}

pub(super) fn line(words: &str) -> Result<String, &'static str> {
    let fine = words.chars().count() <= 80 && !words.chars().any(char::is_control);
    if fine { Ok(words.to_owned()) } else { Err("one line of at most 80 letters") }
}

pub(super) fn phone(words: &str) -> Result<String, &'static str> {
    let fine = words.len() <= 40 && words.chars().all(|c| c.is_ascii_digit() || " +-/()".contains(c));
    if fine { Ok(words.to_owned()) } else { Err("a telephone number such as 0381 12345") }
}

pub(super) fn zone(words: &str) -> Result<base::Zone, &'static str> {
    words.parse().map_err(|_| "the name of a time zone such as Europe/Berlin")
}

pub(super) fn address(words: &str) -> Result<String, &'static str> {
    const ALLOWED: &str = "an address such as https://klick.example, without a path; http:// only for this computer, because \
                           browsers keep nobody signed in over http";
    let words = words.trim_end_matches(['/', '.']);
    let uri: http::Uri = words.parse().map_err(|_| ALLOWED)?;
    let authority = uri.authority().filter(|a| !a.as_str().contains('@')).ok_or(ALLOWED)?;
    let host = authority.host().trim_matches(['[', ']']);
    let own = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    let usual_port = match uri.scheme_str() {
        Some("https") => 443,
        Some("http") if own => 80,
        _ => return Err(ALLOWED),
    };
    // Browsers leave the usual port and capitals out of `Origin`; the address must look like what they send.
    let shown = authority.as_str().to_ascii_lowercase();
    let shown = shown.strip_suffix(&format!(":{usual_port}")).unwrap_or(&shown);
    let whole = format!("{}://{shown}", uri.scheme_str().unwrap_or("https"));
    if uri.path_and_query().is_none_or(|rest| rest.as_str() == "/") { Ok(whole) } else { Err(ALLOWED) }
}

/// A bucket's name, as S3 and those who speak like it allow it.
pub(super) fn bucket(words: &str) -> Result<(), &'static str> {
    let name = words.strip_prefix("s3://").unwrap_or_default();
    let fine = (3..=63).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-".contains(&b));
    if fine { Ok(()) } else { Err("a folder, or a bucket such as s3://klick-files") }
}

/// Where a store in the network is; without encryption only on this computer, because the files are on the line.
pub(super) fn endpoint(words: &str) -> Result<String, &'static str> {
    address(words).map_err(|_| "an address such as https://s3.example.org, without a path; http:// only for this computer")
}

/// The rooms that are to be on, as those that are off.
pub(super) fn closed_rooms(words: &str) -> Result<Vec<String>, &'static str> {
    let named: Vec<&str> = words.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    let known = |name: &&str| site::ROOMS.iter().any(|room| room.name == *name);
    if !named.iter().all(known) {
        return Err("a list of rooms such as learning; those that cannot be switched off need not stand there");
    }
    let off = site::ROOMS.iter().filter(|room| room.can_close && !named.contains(&room.name));
    Ok(off.map(|room| room.name.to_owned()).collect())
}

pub(super) fn proxies(words: &str) -> Result<Proxies, &'static str> {
    Proxies::from_words(words).ok_or("a list of networks such as 127.0.0.1, 10.0.0.0/8")
}

pub(super) fn level(words: &str) -> Result<tracing::Level, &'static str> {
    match words {
        "error" => Ok(tracing::Level::ERROR),
        "warn" => Ok(tracing::Level::WARN),
        "info" => Ok(tracing::Level::INFO),
        "debug" => Ok(tracing::Level::DEBUG),
        _ => Err("one of error, warn, info, debug"),
    }
}

pub(super) fn format(words: &str) -> Result<LogFormat, &'static str> {
    match words {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err("text or json"),
    }
}

pub(super) fn count(words: &str) -> Result<usize, &'static str> {
    words.parse().ok().filter(|n| (1..=65_536).contains(n)).ok_or("a whole number from 1 to 65536")
}
