//! Which database is meant.

use std::path::PathBuf;

/// Which database is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A server, by its address.
    Postgres(String),
}

impl Database {
    /// Reads an address as `--database`, `--from` and `--to` take it.
    pub fn from_address(address: &str) -> Self {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Self::Postgres(address.to_owned())
        } else {
            Self::Sqlite(PathBuf::from(address.strip_prefix("sqlite://").unwrap_or(address)))
        }
    }

    /// What `Store::open` takes.
    pub fn address(&self) -> String {
        match self {
            Self::Sqlite(file) => file.display().to_string(),
            Self::Postgres(address) => address.clone(),
        }
    }
}

impl std::fmt::Display for Database {
    /// For people's eyes: never with the password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(file) => write!(f, "{} (SQLite)", file.display()),
            Self::Postgres(address) => {
                let place = address.split_once("://").map_or("", |(_, rest)| rest);
                let place = place.split('?').next().unwrap_or("");
                write!(f, "{} (PostgreSQL)", place.rsplit_once('@').map_or(place, |(_, place)| place))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn addresses_of_databases_are_told_apart() {
        assert_eq!(Database::from_address("sqlite:///a/b.db"), Database::Sqlite(Path::new("/a/b.db").into()));
        assert!(matches!(Database::from_address("postgresql://a/b"), Database::Postgres(_)));
    }
}
