//! One process of the house on a database of its own, with the real courses and texts, and a clock that stands still.

use crate::Phone;
use administration::acts::backups::{Backup, BackupShelf};
use axum::Router;
use base::{
    Context, Lang, Moment, Role, Store,
    chance::SystemChance,
    moment::{Clock, DAY, FixedClock, HOUR},
    resources::Resources,
    rights::Scope,
    room::{JobKind, Room, Rooms},
    settings::{Live, Settings},
    testing::{NOON, scratch, settings},
    texts,
};
use learning::Library;
use people::{
    command_line,
    testing::{give, role as from_now, sign_in, somebody},
    vault::{Keyring, Vault},
};
use std::{
    path::Path,
    sync::{Arc, LazyLock},
};
use uuid::Uuid;

/// One process of the house.
#[derive(Clone)]
pub struct World {
    /// The database.
    pub store: Store,
    /// What it was started with.
    pub settings: Arc<Settings>,
    /// What it holds once.
    pub resources: Resources,
    /// It stands still until it is told to go on.
    pub clock: Arc<FixedClock>,
    /// The whole site.
    pub site: Router,
}

/// Runs a test in a house on each database there is.
pub async fn each(test: impl AsyncFn(World)) {
    each_with(site::ROOMS, test).await;
}

/// The same, with these rooms.
pub async fn each_with(rooms: &'static [&'static Room], test: impl AsyncFn(World)) {
    let migrations: Vec<_> = rooms.iter().flat_map(|room| room.migrations).copied().collect();
    for scratch in scratch(&migrations).await {
        test(World::on(&scratch.store, rooms)).await;
        scratch.store.close().await;
    }
}

impl World {
    /// A process on this database, perhaps beside another one.
    pub fn on(store: &Store, rooms: &'static [&'static Room]) -> Self {
        let settings = settings();
        let resources = Resources::default()
            .with(Arc::new(Vault::new(Keyring::new(&SystemChance))))
            .with(library())
            .with(Arc::new(Live::new(&settings)))
            .with(Arc::new(Rooms(rooms)))
            .with(Arc::new(shelf()))
            .with(Arc::new(tour::published::Shown::default()));
        Self { store: store.clone(), settings, resources, clock: Arc::new(FixedClock::at(NOON)), site: Router::new() }.built()
    }

    /// And this among what the process holds.
    #[must_use]
    pub fn holding<T: Send + Sync + 'static>(self, thing: T) -> Self {
        Self { resources: self.resources.clone().with(Arc::new(thing)), ..self }.built()
    }

    /// The same as a demo, where invented people sign in.
    #[must_use]
    pub fn as_demo(self) -> Self {
        let settings = Arc::new(Settings { demo: true, ..(*self.settings).clone() });
        let resources = self.resources.clone().with(Arc::new(Live::new(&settings)));
        Self { settings, resources, ..self }.built()
    }

    fn built(self) -> Self {
        let site = site::router(site::App {
            store: self.store.clone(),
            settings: Arc::clone(&self.settings),
            clock: Arc::<FixedClock>::clone(&self.clock),
            chance: Arc::new(SystemChance),
            resources: self.resources.clone(),
        });
        Self { site, ..self }
    }

    /// A context of nobody, at this moment.
    pub fn ctx(&self) -> Context {
        let (settings, resources) = (Arc::clone(&self.settings), self.resources.clone());
        Context::of_nobody(self.store.clone(), settings, resources, self.clock.now(), Arc::new(SystemChance))
    }

    /// The real courses.
    pub fn library(&self) -> Arc<Library> {
        library()
    }

    /// A browser that has been nowhere yet.
    pub fn guest(&self) -> Phone {
        Phone::of(&self.site)
    }

    /// The browser of somebody who has just signed in.
    pub async fn phone_of(&self, account: Uuid) -> Phone {
        let mut phone = self.guest();
        phone.cookies.insert("__Host-s".to_owned(), sign_in(&self.ctx(), account).await);
        phone
    }

    /// Somebody new with this role over everything, signed in.
    pub async fn sign_in(&self, role: Role) -> Phone {
        let account = somebody(&self.ctx(), "Kim", role).await;
        if role != Role::Participant {
            give(&self.ctx(), from_now(&self.ctx(), account, role, Scope::All)).await;
        }
        self.phone_of(account).await
    }

    /// The address of the card of somebody new.
    pub async fn card(&self, name: &str) -> String {
        let (_, secret) = command_line::add_participant(&self.ctx(), name, Lang::De).await.unwrap();
        people::paths::card(&secret.text())
    }

    /// From now on every write fails: as with a full disk on PostgreSQL, as with a broken one on SQLite (where nobody can say that it is full).
    pub async fn let_no_write_through(&self) {
        let do_it = async |sql: String| self.store.execute(String::leak(sql)).run().await.unwrap();
        let is_sqlite = matches!(self.store, Store::Sqlite { .. });
        if !is_sqlite {
            let refuse = "begin raise exception 'no room' using errcode = '53100'; end";
            do_it(format!("create function no_room() returns trigger language plpgsql as $$ {refuse} $$")).await;
        }
        for table in self.tables().await {
            for what in ["insert", "update", "delete"] {
                do_it(if is_sqlite {
                    format!("create trigger no_{what}_{table} before {what} on {table} begin select raise(abort, 'no room'); end")
                } else {
                    format!("create trigger no_{what} before {what} on {table} for each statement execute function no_room()")
                })
                .await;
            }
        }
    }

    /// The tables of all rooms, by name.
    pub async fn tables(&self) -> Vec<&'static str> {
        let of_sqlite = "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name";
        let of_postgres = "select table_name::text from information_schema.tables where table_schema = 'public' order by 1";
        let is_sqlite = matches!(self.store, Store::Sqlite { .. });
        let tables: Vec<(String,)> = self.store.query(if is_sqlite { of_sqlite } else { of_postgres }).all().await.unwrap();
        tables.into_iter().map(|(table,)| &*String::leak(table)).collect()
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &'static str) -> i64 {
        let sql: &'static str = String::leak(format!("select count(*) from {table}"));
        self.store.query(sql).one::<(i64,)>().await.unwrap().unwrap().0
    }
}

/// The real courses, and the real texts.
fn library() -> Arc<Library> {
    static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        texts::load(&content.join("texts")).expect("texts that can be read");
        Arc::new(Library::load(&content).ok().unwrap())
    });
    Arc::clone(&LIBRARY)
}

/// Two backups: of this night, and of the one before.
fn shelf() -> BackupShelf {
    const BACKUP: JobKind =
        JobKind { name: "backup", words: "job-backup", run: |_, _| Box::pin(async { Ok(()) }), every: None, attempts: 3 };
    let night = Moment(NOON.0 - 10 * HOUR);
    let kept = move || Ok(vec![Backup { at: night.minus(DAY), bytes: 1 }, Backup { at: night, bytes: 1 }]);
    BackupShelf { kept: Box::new(kept), kind: BACKUP }
}
