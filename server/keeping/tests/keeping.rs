//! Keeping data: backup and restore, copies between databases, and refusals that leave nothing behind.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

use base::{Moment, Store, store::Migration};
use keeping::{Database, Making, MoveError, Pepper, Seal, Summary};
use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// Two tables that refer to each other and to themselves, as slices have them.
const MIGRATIONS: [Migration; 1] = [Migration {
    number: 1,
    name: "test",
    sql: "create table person (id text primary key not null, elder text references person (id), name text not null, \
             photo blob, born integer) strict; \
             create table area (name text not null, number integer not null, primary key (name, number)) strict, without rowid; \
             create table answer (person_id text not null references person (id), id text not null, area text, number integer, \
             words text not null, primary key (person_id, id), foreign key (area, number) references area (name, number)) strict; \
             insert into area (name, number) values ('seeded', 0);",
}];

type Person = (String, Option<String>, String, Option<Vec<u8>>, Option<i64>);
type Answered = (String, String, Option<String>, Option<i64>, String);

const PEOPLE: usize = 2_500;
const PEPPER: Pepper = [7; 32];
const AT: Moment = Moment(1_795_305_600_000);

async fn back_up(database: &Database, file: &Path, migrations: &[Migration]) -> Result<Summary, MoveError> {
    let making = Making { migrations, without: &[], pepper: &PEPPER, at: AT };
    keeping::back_up(database, file, making).await.map(|seal| seal.holds)
}

async fn restore(file: &Path, database: &Database, migrations: &[Migration]) -> Result<Summary, MoveError> {
    keeping::restore(file, database, Some(&PEPPER), migrations, async |_| Ok(())).await.map(|seal| seal.holds)
}

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

/// The same with less in it, for tests that do it again and again.
async fn few(database: &Database) {
    let store = Store::open(&database.address()).await.unwrap();
    store.migrate(&MIGRATIONS).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    for number in 0..150 {
        tx.execute("insert into person (id, name, photo) values ($1, $2, $3)")
            .bind(format!("p{number:05}"))
            .bind(format!("Ім’я {number}"))
            .bind(vec![u8::try_from(number).unwrap(); 40])
            .run()
            .await
            .unwrap();
        tx.execute("insert into answer (person_id, id, words) values ($1, 'a', 'Wort')")
            .bind(format!("p{number:05}"))
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
    let summary = back_up(&database, &backup, &MIGRATIONS).await.unwrap();
    drop(tx);
    open.close().await;
    assert_eq!((summary.tables, summary.rows), (3, rows()));
    let seal = keeping::check_backup(&backup, Some(&PEPPER), &MIGRATIONS).await.unwrap();
    assert_eq!(seal, Seal { made_at: AT, holds: summary });
    assert!(summary.bytes < backup.metadata().unwrap().len(), "the seal stands behind the database");
    assert_eq!(backup.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(scratch.names(), ["backup.db", "klick.db"], "no half files");

    let again = restore(&backup, &restored, &MIGRATIONS).await.unwrap();
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
    let said = back_up(&database, &scratch.path("backup.db"), &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("already") && fs::read_to_string(scratch.path("backup.db")).unwrap() == "older", "{said}");
    let said = back_up(&scratch.sqlite("none.db"), &scratch.path("b.db"), &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("There is no database"), "{said}");
    assert!(back_up(&database, &scratch.path("no/folder/b.db"), &MIGRATIONS).await.is_err());
    let backup = scratch.path("second.db");
    back_up(&database, &backup, &MIGRATIONS).await.unwrap();
    let said = restore(&backup, &database, &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("already"), "{said}");
    assert_eq!(scratch.names(), ["backup.db", "klick.db", "second.db"]);
}

#[tokio::test]
async fn damaged_backups_are_not_restored() {
    let scratch = Scratch::new();
    let database = scratch.sqlite("klick.db");
    few(&database).await;
    let backup = scratch.path("backup.db");
    back_up(&database, &backup, &MIGRATIONS).await.unwrap();
    let whole = fs::read(&backup).unwrap();
    let to = scratch.sqlite("restored.db");
    let bad = scratch.path("bad.db");
    let refused = async |bytes: &[u8], what: &str| {
        fs::write(&bad, bytes).unwrap();
        let said = restore(&bad, &to, &MIGRATIONS).await.map(|_| what.to_owned()).unwrap_err().to_string();
        assert!(said.contains("bad.db ") && !said.contains(".part"), "{what}: {said}");
        assert_eq!(scratch.names(), ["backup.db", "bad.db", "klick.db"], "{what}");
    };
    // Every bit in turn would take long (the unit tests of the seal do it): these lie all over the file.
    let database_ends = whole.len() - 512;
    for number in 0..300 {
        let bit = number * whole.len() * 8 / 300 + number % 8;
        let mut turned = whole.clone();
        turned[bit / 8] ^= 1 << (bit % 8);
        refused(&turned, &format!("bit {bit} turned")).await;
        // Who lost the pepper gets no other content either.
        let found = keeping::check_backup(&bad, None, &MIGRATIONS).await;
        assert!(found.is_err() || bit / 8 > database_ends, "bit {bit} turned");
    }
    for cut in [1, 100, 512, 4_096, whole.len() / 2, whole.len() - 4_096, whole.len() - 512, whole.len() - 1] {
        refused(&whole[..cut], &format!("cut at {cut}")).await;
    }
    refused(b"not a database at all, but long enough to be looked at", "text").await;
    refused(b"", "nothing").await;
    assert!(restore(&scratch.path("none.db"), &to, &MIGRATIONS).await.is_err());
    let other = keeping::restore(&backup, &to, Some(&[8; 32]), &MIGRATIONS, async |_| Ok(())).await.unwrap_err().to_string();
    assert!(other.contains("another pepper") && !scratch.path("restored.db").exists(), "{other}");
    restore(&backup, &to, &MIGRATIONS).await.unwrap();
}

#[tokio::test]
async fn a_file_copied_from_under_a_running_klick_is_no_backup() {
    let scratch = Scratch::new();
    let database = scratch.sqlite("klick.db");
    let store = Store::open(&database.address()).await.unwrap();
    store.migrate(&MIGRATIONS).await.unwrap();
    store.execute("insert into area (name, number) values ('only in the log', 1)").run().await.unwrap();
    fs::copy(scratch.path("klick.db"), scratch.path("torn.db")).unwrap();
    store.close().await;
    fs::copy(scratch.path("klick.db"), scratch.path("later.db")).unwrap();
    for name in ["torn.db", "later.db"] {
        let said = restore(&scratch.path(name), &scratch.sqlite("restored.db"), &MIGRATIONS).await.unwrap_err().to_string();
        assert!(said.contains(name) && said.contains("`klick backup FILE --data FOLDER`"), "{said}");
        assert!(said.contains("the database itself"), "{said}");
    }
    assert!(!scratch.path("restored.db").exists());
}

/// Changes a finished database as somebody could who has the file.
async fn changed(file: &Path, sql: &'static str) {
    use sqlx::{ConnectOptions as _, Connection as _};
    let mut database = sqlx::sqlite::SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    sqlx::raw_sql(sql).execute(&mut database).await.unwrap();
    database.close().await.unwrap();
}

#[tokio::test]
async fn what_is_not_exactly_klicks_gives_no_backup() {
    let scratch = Scratch::new();
    for (number, sql, words) in [
        (
            0,
            "create trigger spy after insert on person begin insert into area (name, number) values (new.name, 1); end",
            "trigger spy, which is not Klick's",
        ),
        (1, "create trigger spy after insert on _sqlx_migrations begin select 1; end", "trigger spy, which is not Klick's"),
        (2, "create table more (id text)", "table more, which is not Klick's"),
        (3, "create view more as select name from person", "view more, which is not Klick's"),
        (4, "create index more on person (born)", "index more, which is not Klick's"),
        (5, "drop table answer", "table answer is missing"),
        (6, "alter table person add column spy text", "table person is not as Klick makes it"),
        (
            7,
            "pragma foreign_keys = off; insert into answer (person_id, id, words) values ('nobody', 'x', '')",
            "rows that are not there",
        ),
        (8, "drop table _sqlx_migrations", "which version wrote it"),
        (
            9,
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (99, 'next', 1, x'00', 0)",
            "newer version of Klick",
        ),
    ] {
        let database = scratch.sqlite(&format!("{number}.db"));
        few(&database).await;
        let Database::Sqlite(file) = &database else { unreachable!() };
        changed(file, sql).await;
        let backup = scratch.path("backup.db");
        let said = back_up(&database, &backup, &MIGRATIONS).await.unwrap_err().to_string();
        assert!(said.contains(words), "{sql}: {said}");
        let said = keeping::copy(&database, &scratch.sqlite("copy.db"), &MIGRATIONS).await.unwrap_err().to_string();
        assert!(said.contains(words), "{sql}: {said}");
        assert!(!backup.exists() && !scratch.path("copy.db").exists(), "{sql}");
        assert!(scratch.names().iter().all(|name| !name.starts_with('.')), "{sql}: {:?}", scratch.names());
    }
}

#[tokio::test]
async fn a_damaged_database_gives_no_backup_with_less_in_it() {
    let scratch = Scratch::new();
    let database = scratch.sqlite("whole.db");
    few(&database).await;
    let whole = fs::read(scratch.path("whole.db")).unwrap();
    let counted = back_up(&database, &scratch.path("whole.backup"), &MIGRATIONS).await.unwrap();
    let mut given = 0;
    for number in 0..240 {
        let mut bytes = whole.clone();
        // A piece of a page written over, from one byte to a whole page, as failing disks do it.
        let length = [1, 8, 64, 512, 4_096][number % 5];
        let from = number * (bytes.len() - length) / 240;
        let piece = &mut bytes[from..from + length];
        match number % 3 {
            0 => piece.fill(0),
            1 => piece.iter_mut().for_each(|byte| *byte = !*byte),
            _ => piece.reverse(),
        }
        let damaged = scratch.sqlite("damaged.db");
        fs::write(scratch.path("damaged.db"), &bytes).unwrap();
        let backup = scratch.path("damaged.backup");
        match back_up(&damaged, &backup, &MIGRATIONS).await {
            Ok(summary) => {
                // The letters of a word are nobody's to check; that all words are there is.
                assert_eq!((summary.tables, summary.rows), (counted.tables, counted.rows), "damage {number} at {from}");
                given += 1;
                fs::remove_file(&backup).unwrap();
            }
            Err(fault) => assert!(!backup.exists() && !fault.to_string().is_empty(), "{number}"),
        }
        for ending in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(scratch.path(&format!("damaged.db{ending}")));
        }
    }
    assert!(given < 240, "some damage is seen");
    assert_eq!(scratch.names(), ["whole.backup", "whole.db"]);
}

#[tokio::test]
async fn older_backups_are_brought_up_to_date_and_newer_ones_refused() {
    let scratch = Scratch::new();
    let database = scratch.sqlite("klick.db");
    fill(&database).await;
    let backup = scratch.path("backup.db");
    back_up(&database, &backup, &MIGRATIONS).await.unwrap();
    let before = fs::read(&backup).unwrap();
    let next =
        base::store::Migration { number: 2, name: "next", sql: "create table event (id text primary key not null) strict;" };
    let newer = [MIGRATIONS[0], next];
    let to = scratch.sqlite("restored.db");
    restore(&backup, &to, &newer).await.unwrap();
    assert_eq!(fs::read(&backup).unwrap(), before, "the backup itself is never written to");
    let store = Store::open(&to.address()).await.unwrap();
    assert!(keeping::is_current(&store, &newer).await.unwrap() && !keeping::is_current(&store, &MIGRATIONS).await.unwrap());
    assert!(store.query("select id from event").all::<(String,)>().await.unwrap().is_empty());
    store.close().await;

    let newest = scratch.path("newest.db");
    back_up(&to, &newest, &newer).await.unwrap();
    let said = restore(&newest, &scratch.sqlite("old.db"), &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("newer version of Klick") && !scratch.path("old.db").exists(), "{said}");
    let said = keeping::copy(&database, &scratch.sqlite("x.db"), &newer).await.unwrap_err().to_string();
    assert!(said.contains("older version of Klick"), "{said}");
}

#[tokio::test]
async fn a_copy_is_the_same() {
    let scratch = Scratch::new();
    let (from, to) = (scratch.sqlite("from.db"), scratch.sqlite("to.db"));
    fill(&from).await;
    let summary = keeping::copy(&from, &to, &MIGRATIONS).await.unwrap();
    assert_eq!(summary, Summary { tables: 3, rows: rows(), bytes: 0 });
    assert_eq!(everything(&to).await, everything(&from).await);

    let said = keeping::copy(&from, &to, &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("already"), "{said}");
    let said = keeping::copy(&from, &from, &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("onto itself"), "{said}");
    let said = keeping::copy(&scratch.sqlite("none.db"), &scratch.sqlite("y.db"), &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("There is no database") && !scratch.path("y.db").exists(), "{said}");
    assert_eq!(scratch.names(), ["from.db", "to.db"], "no half files, and no log beside them");
}

#[tokio::test]
async fn a_copy_that_fails_leaves_nothing_behind() {
    let scratch = Scratch::new();
    let other = Store::sqlite(&scratch.path("other.db")).await.unwrap();
    other.close().await;
    fs::write(scratch.path("text.db"), "not a database at all, but long enough to be looked at").unwrap();
    for from in ["other.db", "text.db"] {
        let said = keeping::copy(&scratch.sqlite(from), &scratch.sqlite("to.db"), &MIGRATIONS).await.unwrap_err().to_string();
        assert!(said.contains(from) && said.contains("no database of Klick"), "{said}");
    }
    fs::write(scratch.path("to.db"), "").unwrap();
    let said = keeping::copy(&scratch.sqlite("other.db"), &scratch.sqlite("to.db"), &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("already"), "{said}");
    assert_eq!(scratch.names(), ["other.db", "text.db", "to.db"]);
    assert_eq!(fs::read(scratch.path("to.db")).unwrap(), b"", "what is there already is not ours to fill");
}

/// A database of its own on the server that the tests may use, and nothing of it afterwards.
async fn postgres(name: &str) -> Option<(Database, Store)> {
    let address = std::env::var("KLICK_TEST_POSTGRES").ok()?;
    let home = Store::postgres(&address).await.unwrap();
    let Store::Postgres(pool) = &home else { unreachable!() };
    for sql in ["drop database if exists", "create database"] {
        let sql = format!("{sql} klick_keeping_{name}");
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap();
    }
    let (before, query) = address.split_once('?').map_or((&*address, None), |(before, query)| (before, Some(query)));
    let after = before.split_once("://").unwrap().1;
    let server = after.split('/').next().unwrap();
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    Some((Database::from_address(&format!("postgres://{server}/klick_keeping_{name}{query}")), home))
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
    // A text that PostgreSQL does not take: nothing is left of what went before it.
    let strange = scratch.sqlite("strange.db");
    few(&strange).await;
    changed(&scratch.path("strange.db"), "update answer set words = 'a' || char(0) || 'b' where person_id = 'p00140'").await;
    assert!(keeping::copy(&strange, &database, &MIGRATIONS).await.is_err());
    let store = Store::open(&database.address()).await.unwrap();
    assert!(!keeping::is_begun(&store).await.unwrap(), "no tables either");
    let sql = "select count(*) from information_schema.tables where table_schema = current_schema()";
    assert_eq!(store.query(sql).one::<(i64,)>().await.unwrap().unwrap().0, 0);
    store.close().await;
    fs::remove_file(scratch.path("strange.db")).unwrap();
    let summary = keeping::copy(&from, &database, &MIGRATIONS).await.unwrap();
    assert_eq!(summary.rows, rows());
    assert_eq!(everything(&database).await, wanted);
    let said = keeping::copy(&from, &database, &MIGRATIONS).await.unwrap_err().to_string();
    assert!(said.contains("not empty"), "{said}");

    let backup = scratch.path("backup.db");
    let summary = back_up(&database, &backup, &MIGRATIONS).await.unwrap();
    assert_eq!((summary.rows, summary.tables), (rows(), 3));
    assert_eq!(scratch.names(), ["backup.db", "from.db"], "no half files");
    restore(&backup, &again, &MIGRATIONS).await.unwrap();
    assert_eq!(everything(&again).await, wanted);
    assert_eq!(scratch.names(), ["backup.db", "from.db"], "no half files");
    let back = scratch.sqlite("back.db");
    keeping::copy(&again, &back, &MIGRATIONS).await.unwrap();
    assert_eq!(everything(&back).await, wanted);

    let Store::Postgres(pool) = &home else { unreachable!() };
    for name in ["moving", "moving_again"] {
        let sql = format!("drop database klick_keeping_{name} with (force)");
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap();
    }
}
