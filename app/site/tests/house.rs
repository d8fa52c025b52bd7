//! The house is run from its pages: what the organisation says, places, rooms, the work in the background. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

mod world;

use administration::{
    acts::backups::{Backup, BackupShelf},
    lay_over, paths,
};
use axum::Router;
use base::{
    Context, Lang, Moment, Role, Store,
    chance::SystemChance,
    moment::{Clock, FixedClock},
    resources::Resources,
    room::{JobKind, Room, Rooms},
    settings::{Live, Settings},
    store::scratch::scratch,
};
use people::{
    command_line,
    vault::{Keyring, Vault},
};
use std::sync::Arc;
use world::{NOON, Phone};

const PASSWORD: &str = "ein langes Passwort";

/// One process of the house, with rooms of its own.
struct House {
    store: Store,
    settings: Arc<Settings>,
    resources: Resources,
    clock: Arc<FixedClock>,
    site: Router,
}

impl House {
    fn new(store: &Store, rooms: &'static [&'static Room]) -> Self {
        let settings = world::settings();
        let clock = Arc::new(FixedClock::at(NOON));
        let vault = Arc::new(Vault::new(Keyring::new(&SystemChance)));
        let resources = Resources::default()
            .with(vault)
            .with(world::library())
            .with(Arc::new(Live::new(&settings)))
            .with(Arc::new(Rooms(rooms)));
        let resources = resources.with(Arc::new(shelf()));
        let site = site::router(site::App {
            store: store.clone(),
            settings: Arc::clone(&settings),
            clock: Arc::<FixedClock>::clone(&clock),
            chance: Arc::new(SystemChance),
            resources: resources.clone(),
        });
        Self { store: store.clone(), settings, resources, clock, site }
    }

    fn ctx(&self) -> Context {
        let (settings, resources) = (Arc::clone(&self.settings), self.resources.clone());
        Context::of_nobody(self.store.clone(), settings, resources, self.clock.now(), Arc::new(SystemChance))
    }

    fn guest(&self) -> Phone {
        Phone::of(&self.site)
    }

    /// Somebody who works here, signed in.
    async fn staff(&self, role: Role) -> Phone {
        let email = format!("{}@klick.example", self.ctx().new_id());
        command_line::add_staff(&self.ctx(), "Kim", &email, PASSWORD, &[role]).await.unwrap();
        let mut phone = self.guest();
        phone.sign_in_staff(&email, PASSWORD).await;
        phone
    }
}

/// Two backups: of this night, and of the one before.
fn shelf() -> BackupShelf {
    const BACKUP: JobKind =
        JobKind { name: "backup", words: "job-backup", run: |_, _| Box::pin(async { Ok(()) }), every: None, attempts: 3 };
    let night = Moment(NOON.0 - 10 * base::moment::HOUR);
    let kept = move || Ok(vec![Backup { at: night.minus(base::moment::DAY), bytes: 1 }, Backup { at: night, bytes: 1 }]);
    BackupShelf { kept: Box::new(kept), kind: BACKUP }
}

/// Runs a test in a house on each database there is.
async fn each(test: impl AsyncFn(House)) {
    let migrations: Vec<_> = site::ROOMS.iter().flat_map(|room| room.migrations).copied().collect();
    for scratch in scratch(&migrations).await {
        test(House::new(&scratch.store, site::ROOMS)).await;
        scratch.store.close().await;
    }
}

#[tokio::test]
async fn what_the_organisation_says_is_read_at_once() {
    each(async |house| {
        let (about, imprint) = (paths::Organisation::href(Lang::De), paths::TextPage::href(Lang::De, "impressum"));
        let mut guest = house.guest();
        assert!(guest.get(&imprint).await.html.contains("fehlt noch"));
        let mut kern = house.staff(Role::Coordinator).await;
        let page = kern.get(&about).await;
        assert!(page.html.contains("value=\"Klick Nordost\""), "what the process was started with: {}", page.html);

        let bad = [("name", ""), ("phone", "ruf <an>"), ("hours", "Mo"), ("email", "kein")];
        let refused = kern.send(&about, &bad).await;
        assert_eq!(refused.status, 422);
        for kept in
            ["value=\"ruf &lt;an&gt;\"", "value=\"Mo\"", "value=\"kein\"", "href=\"#name\"", "href=\"#phone\"", "href=\"#email\""]
        {
            assert!(refused.html.contains(kept), "{kept}: {}", refused.html);
        }
        assert!(guest.get("/de/").await.html.contains("Klick Nordost"), "nothing was changed");

        let other = House::new(&house.store, site::ROOMS);
        let good = [
            ("name", "Klick Hafen"),
            ("phone", "0381 12 34"),
            ("hours", "Montag, 9 bis 12 Uhr"),
            ("responsible", "Frau Kern"),
            ("address", "Am Hafen 1, 18069 Musterstadt"),
            ("email", "Info@Verein.example"),
            ("register", ""),
        ];
        assert_eq!(kern.send(&about, &good).await.status, 303);
        let start = guest.get("/de/").await.html;
        assert!(start.contains("Klick Hafen") && start.contains("tel:03811234") && !start.contains("Nordost"), "{start}");
        assert!(guest.get("/de/hilfe").await.html.contains("Montag, 9 bis 12 Uhr"));
        let said = guest.get(&imprint).await.html;
        assert!(said.contains("Frau Kern") && said.contains("mailto:info@verein.example"), "{said}");
        assert!(!said.contains("fehlt noch") && !said.contains("Register"), "{said}");
        assert!(kern.get(&about).await.html.contains("value=\"Frau Kern\""));

        let mut elsewhere = other.guest();
        assert!(!elsewhere.get("/de/").await.html.contains("Klick Hafen"));
        lay_over(&other.ctx()).await.unwrap();
        assert!(elsewhere.get("/de/").await.html.contains("Klick Hafen"), "another process sees it when it looks");
        let entries: Vec<(String, String)> =
            house.store.query("select action, outcome from audit where kind = 'organisation'").all().await.unwrap();
        assert_eq!(entries, [("change".to_owned(), "done".to_owned())]);
    })
    .await;
}

#[tokio::test]
async fn places_are_kept_without_a_script() {
    each(async |house| {
        let mut kern = house.staff(Role::Coordinator).await;
        let (places, new) = (paths::Places::href(Lang::De), paths::NewSite::href(Lang::De));
        assert!(kern.get(&places).await.html.contains("Es gibt noch keinen Ort"));
        let refused = kern.send(&new, &[("name", " "), ("address", "Am <Markt> 1")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.html.contains("Am &lt;Markt&gt; 1") && refused.html.contains("href=\"#name\""), "{}", refused.html);
        let site = kern.send(&new, &[("name", "Haus am Markt"), ("hours", "Montag bis Freitag")]).await.to;
        let more = format!("{site}/gruppe");
        assert_eq!(kern.send(&more, &[("name", "")]).await.status, 422);
        assert_eq!(kern.send(&more, &[("name", "Handy"), ("times", "Dienstag, 10 Uhr")]).await.to, site);
        let page = kern.get(&site).await.html;
        assert!(page.contains("Handy") && page.contains("Dienstag, 10 Uhr") && page.contains("Noch niemand"), "{page}");
        let group =
            page.split("href=\"").map(|rest| rest.split('"').next().unwrap()).find(|to| to.contains("/gruppen/")).unwrap();
        assert_eq!(kern.send(group, &[("do", "change"), ("name", "Handy 1"), ("times", "")]).await.to, places);
        assert_eq!(kern.send(&site, &[("do", "change"), ("name", "Haus"), ("hours", "Montag")]).await.to, places);
        let list = kern.get(&places).await.html;
        assert!(list.contains("Haus") && list.contains("1 Gruppe. Montag"), "{list}");
        assert!(kern.get(&paths::Administration::href(Lang::De)).await.html.contains("1 Gruppe. Montag"));

        // Somebody is there: the end is refused, and all words still stand on the page.
        let add = kern.get("/de/begleitung/neu").await.html;
        assert!(add.contains("Haus: Handy 1"), "{add}");
        let id = group.rsplit('/').next().unwrap();
        assert_eq!(kern.send("/de/begleitung/neu", &[("name", "Amira"), ("sprache", "ar"), ("place", id)]).await.status, 200);
        assert!(kern.get(&format!("{site}?frage=ende")).await.html.contains("Haus beenden?"));
        let refused = kern.send(&format!("{site}?frage=ende"), &[("do", "end")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.html.contains("An diesem Ort sind noch Menschen"), "{}", refused.html);
        assert!(refused.html.contains("value=\"Haus\"") && refused.html.contains("value=\"Montag\""), "{}", refused.html);
        assert_eq!(kern.send(&format!("{group}?frage=ende"), &[("do", "end")]).await.status, 422);

        // She is put elsewhere, and it ends.
        let people = kern.get("/de/begleitung").await.html;
        let amira = people.split("href=\"/de/begleitung/").map(|rest| rest.split('"').next().unwrap()).find(|id| id.len() == 36);
        let amira = format!("/de/begleitung/{}", amira.unwrap());
        let ask = format!("{amira}?frage=ort");
        assert!(kern.get(&ask).await.html.contains("Wo ist die Person?"));
        assert_eq!(kern.send(&ask, &[("do", "place"), ("place", ""), ("coach", "")]).await.to, amira);
        assert!(kern.get(&amira).await.html.contains("Noch an keinem Ort"));
        assert_eq!(kern.send(&format!("{site}?frage=ende"), &[("do", "end")]).await.to, places);
        assert!(kern.get(&places).await.html.contains("Beendet"));
        let over = kern.get(&site).await.html;
        assert!(!over.contains("name=\"name\"") && !over.contains("/gruppe\""), "what is over is only read: {over}");
        assert_eq!(kern.get(&more).await.status, 404);
        assert!(!kern.get("/de/begleitung/neu").await.html.contains("Haus"), "nobody new is put there");
    })
    .await;
}

#[tokio::test]
async fn for_others_there_are_no_such_pages() {
    each(async |house| {
        let mut kern = house.staff(Role::Coordinator).await;
        let site = kern.send(&paths::NewSite::href(Lang::De), &[("name", "Haus")]).await.to;
        assert_eq!(kern.send(&format!("{site}/gruppe"), &[("name", "Handy")]).await.status, 303);
        let page = kern.get(&site).await.html;
        let group =
            page.split("href=\"").map(|rest| rest.split('"').next().unwrap()).find(|to| to.contains("/gruppen/")).unwrap();
        let pages = [
            paths::Administration::href(Lang::De),
            paths::Organisation::href(Lang::De),
            paths::Places::href(Lang::De),
            paths::NewSite::href(Lang::De),
            paths::Rooms::href(Lang::De),
            paths::Operation::href(Lang::De),
            site.clone(),
            format!("{site}/gruppe"),
            group.to_owned(),
        ];
        let mut guest = house.guest();
        for role in [Role::Coach, Role::Editor, Role::Desk] {
            let mut phone = house.staff(role).await;
            let own = phone.get("/de/").await.html;
            assert!(!own.contains("/verwaltung"), "no door: {own}");
            for path in &pages {
                assert_eq!(phone.get(path).await.status, 404, "{role:?} {path}");
                let owner = world::field(&phone.get("/de/abmelden").await.html, "owner").to_owned();
                for what in ["change", "alles"] {
                    let sent = [("owner", owner.as_str()), ("do", what), ("name", "Meins"), ("off", "learning")];
                    let status = phone.post(path, &sent).await.status;
                    assert!([404, 405].contains(&status), "{role:?} {path} {what}: {status}");
                }
                assert_eq!(guest.get(path).await.status, 303, "{path}");
            }
        }
        let names: Vec<(String,)> =
            house.store.query("select name from site union all select name from site_group").all().await.unwrap();
        assert_eq!(names.len(), 2);
        assert!(names.iter().all(|(name,)| name != "Meins"), "{names:?}");
    })
    .await;
}

/// A room of thirty lines: one page, one form, one table, one job, one right.
mod pinboard {
    use super::*;
    use base::{
        AppError, Page, PageContext,
        form::{Done, Fields},
        room::{Job, NavItem, Place, Route},
        store::Migration,
        ui::owner,
    };
    use leptos::prelude::*;
    use people::{
        acts::by::{By, may_at_all},
        policy::{Action, Kind, of, to},
    };

    base::addresses! {
        /// The notes.
        Board() = "/{lang}/pinnwand";
    }

    const TABLE: Migration = Migration {
        number: 9001,
        name: "pinboard",
        sql: "create table pin (words text not null, account_id text not null) strict;",
    };
    const COUNT: JobKind = JobKind {
        name: "count-pins",
        words: "tab-start",
        run: |_, _: &Job| Box::pin(async { Ok(()) }),
        every: None,
        attempts: 1,
    };

    pub const ROOM: Room = Room {
        needs: &["learning"],
        migrations: &[TABLE],
        routes: || vec![Route::page(|ctx, _: Board| async move { show(&ctx) }).form(|ctx, _: Board, fields| pin(ctx, fields))],
        navigation: &[NavItem {
            place: Place::Start,
            order: 9,
            picture: "leer",
            words: "tab-start",
            line: "",
            href: Board::href,
            shown: |ctx| may(ctx),
        }],
        jobs: &[COUNT],
        tidy: Some(|ctx| Box::pin(async move { Ok(ctx.store.execute("delete from pin where words = 'alt'").run().await?) })),
        erase: Some(|_, tx, person| {
            Box::pin(async move { Ok(tx.execute("delete from pin where account_id = $1").bind(person).run().await.map(drop)?) })
        }),
        ..Room::empty("pinboard")
    };

    fn may(ctx: &Context) -> bool {
        may_at_all(ctx, Action::Change, Kind::Organisation)
    }

    fn show(ctx: &PageContext) -> Result<Page, AppError> {
        if !may(ctx) {
            return Err(AppError::NotFound);
        }
        let ctx = ctx.clone();
        Ok(Page::new("Pinnwand", move || view! { <form method="post">{owner(&ctx)}</form> }))
    }

    async fn pin(ctx: PageContext, fields: Fields) -> Result<Done, AppError> {
        let by = By::signed_in(&ctx)?;
        let mut tx = by.begin(&ctx, to::Change, of::Organisation).await?;
        tx.execute("insert into pin (words, account_id) values ($1, $2)")
            .bind(fields.get("words"))
            .bind(by.actor())
            .run()
            .await?;
        tx.commit().await?;
        Ok(Done::to(Board::href(ctx.lang)))
    }
}

#[tokio::test]
async fn a_room_is_one_line_in_the_list_and_can_be_switched_off() {
    let more: &'static [&Room] = Vec::leak(site::ROOMS.iter().copied().chain([&pinboard::ROOM]).collect());
    let migrations: Vec<_> = more.iter().flat_map(|room| room.migrations).copied().collect();
    for scratch in scratch(&migrations).await {
        let house = House::new(&scratch.store, more);
        let (rooms, board) = (paths::Rooms::href(Lang::De), pinboard::Board::href(Lang::De));
        let count = async || house.store.query("select count(*) from pin").one::<(i64,)>().await.unwrap().unwrap().0;
        let jobs = || Rooms::open(&house.ctx()).flat_map(|room| room.jobs).any(|kind| kind.name == "count-pins");
        let mut kern = house.staff(Role::Coordinator).await;
        let mut coach = house.staff(Role::Coach).await;

        // It is there: a link for who may, a page, a form, a job; for others there is none.
        assert!(kern.get("/de/").await.html.contains(&board) && !coach.get("/de/").await.html.contains(&board));
        assert_eq!((kern.send(&board, &[("words", "neu")]).await.status, coach.get(&board).await.status), (303, 404));
        kern.send(&board, &[("words", "alt")]).await;
        let mut tidied = 0;
        for tidy in more.iter().filter_map(|room| room.tidy) {
            tidied += tidy(house.ctx()).await.unwrap();
        }
        assert!(tidied >= 1 && count().await == 1 && jobs());

        // Learning is needed by it; it goes first, and comes back last.
        let page = kern.get(&rooms).await.html;
        assert!(page.contains("Schalten Sie zuerst diesen Raum aus") && !page.contains("value=\"learning\""), "{page}");
        let refused = kern.send(&rooms, &[("off", "learning")]).await;
        assert!(refused.status == 422 && refused.html.contains("Diese Räume brauchen einander"), "{}", refused.html);
        assert_eq!(kern.send(&rooms, &[("off", "pinboard")]).await.status, 303);
        assert_eq!(kern.send(&rooms, &[("off", "pinboard")]).await.status, 303, "a second tap");
        assert!(!kern.get("/de/").await.html.contains(&board) && !jobs());
        assert_eq!((kern.get(&board).await.status, kern.post(&board, &[]).await.status), (404, 404));
        assert_eq!(count().await, 1, "its data stays");
        assert_eq!(kern.send(&rooms, &[("off", "learning")]).await.status, 303);
        assert_eq!(kern.send(&rooms, &[("on", "pinboard")]).await.status, 422);
        for room in ["people", "site", "administration", "jobs", "gibtsnicht"] {
            assert_eq!(kern.send(&rooms, &[("off", room)]).await.status, 404, "{room}");
        }
        assert_eq!(kern.send(&rooms, &[("on", "learning")]).await.status, 303);
        assert_eq!(kern.send(&rooms, &[("on", "pinboard")]).await.status, 303);
        assert_eq!(kern.get(&board).await.status, 200);

        let mut tx = house.store.begin().await.unwrap();
        let pinned = house.store.query("select account_id from pin").one::<(uuid::Uuid,)>().await.unwrap().unwrap().0;
        pinboard::ROOM.erase.unwrap()(&house.ctx(), &mut tx, pinned).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(count().await, 0);
        scratch.store.close().await;
    }
}

#[tokio::test]
async fn without_learning_no_link_leads_nowhere() {
    each(async |house| {
        let mut kern = house.staff(Role::Coordinator).await;
        let mut pia = house.guest();
        assert_eq!(pia.post("/de/lernen/handy/einschalten/1", &[("tun", "weiter")]).await.status, 303, "a guest has learned");
        let (_, secret) = command_line::add_participant(&house.ctx(), "Pia", Lang::De).await.unwrap();
        kern.send(&paths::Rooms::href(Lang::De), &[("off", "learning")]).await;
        assert_eq!(pia.get("/de/lernen").await.status, 404);
        pia.sign_in(&people::paths::card(&secret.text())).await;
        for who in [&mut house.guest(), &mut pia, &mut kern] {
            let mut seen = std::collections::BTreeSet::new();
            let mut ahead = vec!["/de/".to_owned()];
            while let Some(path) = ahead.pop() {
                if !seen.insert(path.clone()) {
                    continue;
                }
                let page = who.get(&path).await;
                assert!(page.status == 200 || page.status == 303, "{path}: {}", page.status);
                let links = page.html.split("<a ").skip(1).filter_map(|tag| tag.split("href=\"").nth(1)?.split('"').next());
                let own = links.map(|to| to.split('#').next().unwrap().replace("&amp;", "&"));
                ahead.extend(own.chain([page.to.clone()]).filter(|to| to.starts_with("/de/") && !to.contains("?weiter=")));
            }
            assert!(seen.len() > 8 && seen.iter().all(|path| !path.starts_with("/de/lernen")), "{seen:?}");
        }
        let kept = house.store.query("select count(*) from learn_event").one::<(i64,)>().await.unwrap().unwrap().0;
        assert_eq!(kept, 1, "what was learned stays");
    })
    .await;
}

/// Somebody who does not mind how far it is.
struct Silent;

impl base::room::Progress for Silent {
    fn tell(&self, _done: u64, _of: u64) {}
    fn should_stop(&self) -> bool {
        false
    }
}

#[tokio::test]
async fn backups_and_work_are_seen_and_set_going() {
    each(async |house| {
        let page = paths::Operation::href(Lang::De);
        let mut kern = house.staff(Role::Coordinator).await;
        let seen = kern.get(&page).await.html;
        assert!(seen.contains("Gesichert heute um 3:00 Uhr") && seen.contains("2 Sicherungen sind aufgehoben"), "{seen}");
        assert!(seen.contains("Gerade läuft nichts"), "{seen}");
        let overview = kern.get(&paths::Administration::href(Lang::De)).await.html;
        assert!(overview.contains("Gesichert heute um 3:00 Uhr") && overview.contains(&page), "{overview}");

        for _ in 0..2 {
            assert_eq!(kern.send(&page, &[("do", "backup")]).await.to, page);
        }
        let orders = async || house.store.query("select kind, payload from job").all::<(String, String)>().await.unwrap();
        assert_eq!(orders().await, [("backup".to_owned(), "now".to_owned())], "asked twice within a minute, once");
        let seen = kern.get(&page).await.html;
        assert!(seen.contains("Eine Sicherung läuft gerade") && !seen.contains("Jetzt sichern"), "{seen}");

        // It fails for good: why, in people's words, and once more.
        let (id,): (uuid::Uuid,) = house.store.query("select id from job").one().await.unwrap().unwrap();
        let fail = "update job set state = 'given-up', fault = 'full', detail = 'No space left', attempts = 3, ended_at = $1";
        house.store.execute(fail).bind(NOON).run().await.unwrap();
        let seen = kern.get(&page).await.html;
        assert!(seen.contains("Der Speicher ist voll") && seen.contains("heute um 13:00 Uhr, nicht geklappt"), "{seen}");
        assert!(!seen.contains("No space left"), "words for operators stand in the log");
        assert!(kern.get(&paths::Administration::href(Lang::De)).await.html.contains("Der Speicher ist voll"));
        let id = id.to_string();
        for _ in 0..2 {
            assert_eq!(kern.send(&page, &[("do", "again"), ("job", &id)]).await.status, 303, "a second tap does no harm");
        }
        let (state,): (String,) = house.store.query("select state from job").one().await.unwrap().unwrap();
        assert_eq!(state, "waiting");
        for (job, status) in [("x", 400), (&*uuid::Uuid::nil().to_string(), 404)] {
            assert_eq!(kern.send(&page, &[("do", "again"), ("job", job)]).await.status, status, "{job}");
        }
        assert_eq!(kern.send(&page, &[("do", "alles")]).await.status, 400);
    })
    .await;
}

#[tokio::test]
async fn the_log_is_checked_and_said_to_be_whole_or_not() {
    each(async |house| {
        let page = paths::Operation::href(Lang::De);
        let mut kern = house.staff(Role::Coordinator).await;
        assert!(kern.get(&page).await.html.contains("Noch nicht geprüft"));
        assert_eq!(kern.send(&page, &[("do", "check")]).await.status, 303);
        let kinds: Vec<(String,)> = house.store.query("select kind from job").all().await.unwrap();
        assert_eq!(kinds, [("check-log".to_owned(),)]);
        let check = async || {
            let kind = base::room::job_kinds(&house.ctx()).into_iter().find(|kind| kind.name == "check-log").unwrap();
            let job = base::room::Job { id: uuid::Uuid::nil(), payload: String::new(), progress: Arc::new(Silent) };
            (kind.run)(&house.ctx(), &job).await.unwrap();
        };
        check().await;
        let seen = kern.get(&page).await.html;
        assert!(seen.contains("Die Liste ist vollständig, geprüft heute um 13:00 Uhr"), "{seen}");
        house.store.execute("update audit set detail = 'x' where sequence = 2").run().await.unwrap();
        check().await;
        let seen = kern.get(&page).await.html;
        assert!(seen.contains("Die Liste stimmt nicht, ab Eintrag 2") && seen.contains("1 Eintrag ist so"), "{seen}");
    })
    .await;
}

#[tokio::test]
async fn who_keeps_the_machine_running_sees_how_it_runs_and_no_people() {
    each(async |house| {
        let mut admin = house.staff(Role::Admin).await;
        let overview = admin.get(&paths::Administration::href(Lang::De)).await.html;
        assert!(
            overview.contains("Betrieb") && overview.contains("Räume") && !overview.contains("Wer hier arbeitet"),
            "{overview}"
        );
        assert!(!overview.contains(&paths::Organisation::href(Lang::De)), "no door that does not open");
        assert_eq!(admin.send(&paths::Operation::href(Lang::De), &[("do", "backup")]).await.status, 303);
        assert_eq!(admin.send(&paths::Rooms::href(Lang::De), &[("off", "learning")]).await.status, 303);
        for path in [paths::Organisation::href(Lang::De), paths::Places::href(Lang::De), paths::NewSite::href(Lang::De)] {
            assert_eq!(admin.get(&path).await.status, 404, "{path}");
        }
        // Who watches over the protection of data may have the log checked, and nothing more of this.
        let mut dpo = house.staff(Role::Dpo).await;
        let seen = dpo.get(&paths::Operation::href(Lang::De)).await.html;
        assert!(seen.contains("Wer hat was angesehen?") && !seen.contains("Jetzt sichern") && !seen.contains("Was gerade läuft"));
        assert_eq!(dpo.send(&paths::Operation::href(Lang::De), &[("do", "check")]).await.status, 303);
        assert_eq!(dpo.send(&paths::Operation::href(Lang::De), &[("do", "backup")]).await.status, 404);
    })
    .await;
}
