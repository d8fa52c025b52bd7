//! Empty databases for tests: a temporary SQLite file always, a PostgreSQL database of its own when `KLICK_TEST_POSTGRES` is set.

use super::{Migration, Store};
use std::{
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

/// A database that is gone when this is dropped (the PostgreSQL server of the tests is thrown away as a whole).
pub struct Scratch {
    /// Which kind it is, for messages.
    pub name: &'static str,
    /// The open store with all tables.
    pub store: Store,
    /// Where it is, for a process of its own.
    pub address: String,
    folder: Option<PathBuf>,
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// One empty database of each kind, with these tables.
///
/// # Panics
/// When a database cannot be made: then no test can say anything.
#[allow(clippy::expect_used, clippy::disallowed_methods, reason = "only tests use this")]
pub async fn scratch(migrations: &[Migration]) -> Vec<Scratch> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("the clock");
    let name = format!("klick_{}_{}_{number}", std::process::id(), since.subsec_nanos());
    let folder = std::env::temp_dir().join(&name);
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let file = folder.join("klick.db");
    let sqlite = Store::sqlite(&file).await.expect("SQLite");
    // What a test wrote need not outlive a power cut; it outlives the process all the same. Waiting for the disk takes most of the time of a test.
    sqlite.execute("pragma synchronous = off").run().await.expect("a database that does not wait");
    let mut all = vec![Scratch { name: "sqlite", store: sqlite, address: file.display().to_string(), folder: Some(folder) }];
    if let Ok(server) = std::env::var("KLICK_TEST_POSTGRES") {
        let (store, address) = database(&server, &name).await;
        all.push(Scratch { name: "postgres", store, address, folder: None });
    }
    for scratch in &all {
        scratch.store.migrate(migrations).await.expect("the tables");
    }
    all
}

#[allow(clippy::expect_used, reason = "only tests use this")]
async fn database(server: &str, name: &str) -> (Store, String) {
    use sqlx::{ConnectOptions, Executor, postgres::PgConnectOptions};
    let options: PgConnectOptions = server.parse().expect("KLICK_TEST_POSTGRES is an address");
    let mut connection = options.connect().await.expect("PostgreSQL");
    connection.execute(sqlx::AssertSqlSafe(format!("create database {name}"))).await.expect("a database");
    let hurry = format!("alter database {name} set synchronous_commit = off");
    connection.execute(sqlx::AssertSqlSafe(hurry)).await.expect("a database that does not wait");
    let (base, query) = server.split_once('?').map_or((server, String::new()), |(b, q)| (b, format!("?{q}")));
    let base = base.rsplit_once('/').map_or(base, |(b, _)| b);
    let address = format!("{base}/{name}{query}");
    (Store::postgres(&address).await.expect("the new database"), address)
}
