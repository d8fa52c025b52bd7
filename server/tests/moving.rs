//! Moving data: backup and restore, copies between databases, and refusals that leave nothing behind.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod stub;

use base::Store;
use server::{
    moving::{self, Summary},
    settings::Database,
};
use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};
use stub::MIGRATIONS;
use tempfile::TempDir;

type Person = (String, Option<String>, String, Option<Vec<u8>>, Option<i64>);
type Answered = (String, String, Option<String>, Option<i64>, String);

const PEOPLE: usize = 2_500;

struct Scratch(TempDir);

impl Scratch {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn sqlite(&self, name: &str) -> Database {
        Database::Sqlite(self.path(name))
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(self.0.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// A database with rows of every kind: empty values, emoji, bytes, the largest number, people who refer to later people.
async fn fill(database: &Database) {
    let store = Store::open(&database.address()).await.unwrap();
    store.migrate(&MIGRATIONS).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    tx.execute("insert into area (name, number) values ($1, $2)").bind("Hafen ⚓").bind(i64::MAX).run().await.unwrap();
    for number in 0..PEOPLE {
        let elder = (number > 0).then(|| format!("p{:05}", PEOPLE - number));
        let photo = (number % 3 == 0).then(|| vec![0, 255, u8::try_from(number % 256).unwrap()]);
        // Counting down: each refers to one who is already there, but whose id comes later in the alphabet.
        tx.execute("insert into person (id, elder, name, photo, born) values ($1, $2, $3, $4, $5)")
            .bind(format!("p{:05}", PEOPLE - number - 1))
            .bind(elder)
            .bind(format!("Ім’я {number} \"'; --\n"))
            .bind(photo)
            .bind((number % 2 == 0).then_some(-1_i64))
            .run()
            .await
            .unwrap();
    }
    for number in 0..10 {
        tx.execute("insert into answer (person_id, id, area, number, words) values ($1, $2, $3, $4, $5)")
            .bind("p00000")
            .bind(format!("a{number}"))
            .bind((number > 4).then_some("Hafen ⚓"))
            .bind((number > 4).then_some(i64::MAX))
            .bind(String::new())
            .run()
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    store.close().await;
}

async fn everything(database: &Database) -> (Vec<Person>, Vec<Answered>, Vec<(String, i64)>) {
    let store = Store::open(&database.address()).await.unwrap();
    let people = store.query("select id, elder, name, photo, born from person order by id").all().await.unwrap();
    let answers = store.query("select person_id, id, area, number, words from answer order by id").all().await.unwrap();
    let areas = store.query("select name, number from area order by number").all().await.unwrap();
    store.close().await;
    (people, answers, areas)
}

fn rows() -> u64 {
    // People, answers, the area and the one that the migration brings along.
    PEOPLE as u64 + 10 + 2
}

#[tokio::test]
async fn a_backup_comes_back_as_it_was() {
    let scratch = Scratch::new();
    let (database, restored) = (scratch.sqlite("klick.db"), scratch.sqlite("restored.db"));
    fill(&database).await;
    // While somebody has it open and writes.
    let open = Store::open(&database.address()).await.unwrap();
    let mut tx = open.begin().await.unwrap();
    tx.execute("insert into area (name, number) values ('not finished', 1)").run().await.unwrap();
    let backup = scratch.path("backup.db");
    let summary = moving::back_up(&database, &backup, &MIGRATIONS, &[]).await.unwrap();
    drop(tx);
    open.close().await;
    assert_eq!((summary.tables, summary.rows), (3, rows()));
    assert_eq!(summary.bytes, backup.metadata().unwrap().len());
    assert_eq!(backup.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(scratch.names(), ["backup.db", "klick.db"], "no half files");

    let again = moving::restore(&backup, &restored, &MIGRATIONS, async |_| Ok(())).await.unwrap();
    assert_eq!(again, summary);
    assert_eq!(everything(&restored).await, everything(&database).await);
    let Database::Sqlite(file) = &restored else { unreachable!() };
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn backups_write_over_nothing() {
    let scratch = Scratch::new();
    let database = scratch.sqlite("klick.db");
    fill(&database).await;
    fs::write(scratch.path("backup.db"), "older").unwrap();
    let said = moving::back_up(&database, &scratch.path("backup.db"), &MIGRATIONS, &[]).await.unwrap_err().to_string();
    assert!(said.contains("already") && fs::read_to_string(scratch.path("backup.db")).unwrap() == "older", "{said}");
    let said =
        moving::back_up(&scratch.sqlite("none.db"), &scratch.path("b.db"), &MIGRATIONS, &[]).await.unwrap_err().to_string();
    assert!(said.contains("There is no database"), "{said}");
    assert!(moving::back_up(&database, &scratch.path("no/folder/b.db"), &MIGRATIONS, &[]).await.is_err());
    let backup = scratch.path("second.db");
    moving::back_up(&database, &backup, &MIGRATIONS, &[]).await.unwrap();
    let said = moving::restore(&backup, &database, &MIGRATIONS, async |_| Ok(())).await.unwrap_err().to_string();
    assert!(said.contains("already"), "{said}");
    assert_eq!(scratch.names(), ["backup.db", "klick.db", "second.db"]);
}

#[tokio::test]
async fn damaged_backups_are_not_restored() {
    let scratch = Scratch::new();
    let database = scratch.sqlite("klick.db");
    fill(&database).await;
    let backup = scratch.path("backup.db");
    moving::back_up(&database, &backup, &MIGRATIONS, &[]).await.unwrap();
    let whole = fs::read(&backup).unwrap();
    let to = scratch.sqlite("restored.db");
    let refused = async |bytes: &[u8], what: &str| {
        fs::write(scratch.path("bad.db"), bytes).unwrap();
        let said = moving::restore(&scratch.path("bad.db"), &to, &MIGRATIONS, async |_| Ok(()))
            .await
            .map(|_| what.to_owned())
            .unwrap_err();
        let said = said.to_string();
        assert!(said.contains("bad.db is"), "{what}: {said}");
        assert!(!scratch.path("restored.db").exists(), "{what}");
    };
    for cut in [1, 100, 4_096, whole.len() / 2, whole.len() - 4_096, whole.len() - 1] {
        refused(&whole[..cut], &format!("cut at {cut}")).await;
    }
    let mut turned = whole.clone();
    let middle = turned.len() / 2;
    turned[middle..middle + 4_096].reverse();
    refused(&turned, "a page turned round").await;
    refused(b"not a database at all, but long enough to be looked at", "text").await;
    refused(b"", "nothing").await;
    assert!(moving::restore(&scratch.path("none.db"), &to, &MIGRATIONS, async |_| Ok(())).await.is_err());

    // A sound database of somebody else.
    let other = Store::sqlite(&scratch.path("other.db")).await.unwrap();
    other.close().await;
    let said = moving::restore(&scratch.path("other.db"), &to, &MIGRATIONS, async |_| Ok(())).await.unwrap_err().to_string();
    assert!(said.contains("is not a backup of Klick"), "{said}");
}

#[tokio::test]
async fn older_backups_are_brought_up_to_date_and_newer_ones_refused() {
    let scratch = Scratch::new();
    let database = scratch.sqlite("klick.db");
    fill(&database).await;
    let backup = scratch.path("backup.db");
    moving::back_up(&database, &backup, &MIGRATIONS, &[]).await.unwrap();
    let before = fs::read(&backup).unwrap();
    let next =
        base::store::Migration { number: 2, name: "next", sql: "create table event (id text primary key not null) strict;" };
    let newer = [MIGRATIONS[0], next];
    let to = scratch.sqlite("restored.db");
    moving::restore(&backup, &to, &newer, async |_| Ok(())).await.unwrap();
    assert_eq!(fs::read(&backup).unwrap(), before, "the backup itself is never written to");
    let store = Store::open(&to.address()).await.unwrap();
    assert!(moving::is_current(&store, &newer).await.unwrap() && !moving::is_current(&store, &MIGRATIONS).await.unwrap());
    assert!(store.query("select id from event").all::<(String,)>().await.unwrap().is_empty());
    store.close().await;

    let newest = scratch.path("newest.db");
    moving::back_up(&to, &newest, &newer, &[]).await.unwrap();
    let said = moving::restore(&newest, &scratch.sqlite("old.db"), &MIGRATIONS, async |_| Ok(())).await.unwrap_err().to_string();
    assert!(said.contains("newer version of Klick") && !scratch.path("old.db").exists(), "{said}");
    let said = moving::copy(&database, &scratch.sqlite("x.db"), &newer).await.unwrap_err().to_string();
    assert!(said.contains("older version of Klick"), "{said}");
}

#[tokio::test]
async fn a_copy_is_the_same() {
    let scratch = Scratch::new();
    let (from, to) = (scratch.sqlite("from.db"), scratch.sqlite("to.db"));
    fill(&from).await;
    let summary = moving::copy(&from, &to, &MIGRATIONS).await.unwrap();
    assert_eq!(summary, Summary { tables: 3, rows: rows(), bytes: 0 });
    assert_eq!(everything(&to).await, everything(&from).await);

    let said = moving::copy(&from, &to, &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("not empty"), "{said}");
    let said = moving::copy(&from, &from, &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("onto itself"), "{said}");
    let said = moving::copy(&scratch.sqlite("none.db"), &scratch.sqlite("y.db"), &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("There is no database") && !scratch.path("y.db").exists(), "{said}");
}

/// A database of its own on the server that the tests may use, and nothing of it afterwards.
async fn postgres(name: &str) -> Option<(Database, Store)> {
    let address = std::env::var("KLICK_TEST_POSTGRES").ok()?;
    let home = Store::postgres(&address).await.unwrap();
    let Store::Postgres(pool) = &home else { unreachable!() };
    for sql in ["drop database if exists", "create database"] {
        let sql = format!("{sql} klick_server_{name}");
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap();
    }
    let (before, query) = address.split_once('?').map_or((&*address, None), |(before, query)| (before, Some(query)));
    let after = before.split_once("://").unwrap().1;
    let server = after.split('/').next().unwrap();
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    Some((Database::from_address(&format!("postgres://{server}/klick_server_{name}{query}")), home))
}

/// What `/readyz` tries out: each time something is really written, and a closed database is told.
async fn try_out(database: &Database) {
    let store = Store::open(&database.address()).await.unwrap();
    store.migrate(&site::migrations()).await.unwrap();
    let mut seen = Vec::new();
    for _ in 0..3 {
        server::upkeep::try_out(store.clone()).await.unwrap();
        let told = store.query("select cast(turn as bigint) from probe").one::<(i64,)>();
        seen.push(told.await.unwrap().unwrap().0);
    }
    assert!(seen[0] != seen[1] && seen[1] != seen[2], "{seen:?}");
    store.close().await;
    assert!(server::upkeep::try_out(store).await.is_err());
}

#[tokio::test]
async fn trying_out_writes() {
    try_out(&Scratch::new().sqlite("try.db")).await;
}

#[tokio::test]
async fn the_same_on_postgres() {
    let Some((database, home)) = postgres("moving").await else {
        eprintln!("KLICK_TEST_POSTGRES is not set: PostgreSQL is left out");
        return;
    };
    let (again, _) = postgres("moving_again").await.unwrap();
    let scratch = Scratch::new();
    let from = scratch.sqlite("from.db");
    fill(&from).await;
    let wanted = everything(&from).await;
    let summary = moving::copy(&from, &database, &MIGRATIONS).await.unwrap();
    assert_eq!(summary.rows, rows());
    assert_eq!(everything(&database).await, wanted);
    let said = moving::copy(&from, &database, &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("not empty"), "{said}");

    let backup = scratch.path("backup.db");
    let summary = moving::back_up(&database, &backup, &MIGRATIONS, &[]).await.unwrap();
    assert_eq!((summary.rows, summary.tables), (rows(), 3));
    assert_eq!(scratch.names(), ["backup.db", "from.db"], "no half files");
    moving::restore(&backup, &again, &MIGRATIONS, async |_| Ok(())).await.unwrap();
    assert_eq!(everything(&again).await, wanted);
    assert_eq!(scratch.names(), ["backup.db", "from.db"], "no half files");
    let back = scratch.sqlite("back.db");
    moving::copy(&again, &back, &MIGRATIONS).await.unwrap();
    assert_eq!(everything(&back).await, wanted);

    let (probed, _) = postgres("moving_probe").await.unwrap();
    try_out(&probed).await;

    let Store::Postgres(pool) = &home else { unreachable!() };
    for name in ["moving", "moving_again", "moving_probe"] {
        let sql = format!("drop database klick_server_{name} with (force)");
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap();
    }
}

#[test]
fn addresses_of_databases_are_told_apart() {
    assert_eq!(Database::from_address("sqlite:///a/b.db"), Database::Sqlite(Path::new("/a/b.db").into()));
    assert!(matches!(Database::from_address("postgresql://a/b"), Database::Postgres(_)));
}
