//! The house is run from its pages: what the organisation says, places, rooms, the work in the background. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use administration::{lay_over, paths};
use base::{Lang, Role, testing::NOON};
use people::command_line;
use std::sync::Arc;
use testing::{World, each, field, walk};

#[tokio::test]
async fn what_the_organisation_says_is_read_at_once() {
    each(async |house| {
        let (about, imprint) = (paths::Organisation::href(Lang::De), paths::TextPage::href(Lang::De, "impressum"));
        let mut guest = house.guest();
        assert!(guest.get(&imprint).await.html.contains("fehlt noch"));
        let mut kern = house.sign_in(Role::Coordinator).await;
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

        let other = World::on(&house.store, site::ROOMS);
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
        let mut kern = house.sign_in(Role::Coordinator).await;
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
        let mut kern = house.sign_in(Role::Coordinator).await;
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
            let mut phone = house.sign_in(role).await;
            let own = phone.get("/de/").await.html;
            assert!(!own.contains("/verwaltung"), "no door: {own}");
            for path in &pages {
                assert_eq!(phone.get(path).await.status, 404, "{role:?} {path}");
                let owner = field(&phone.get("/de/abmelden").await.html, "owner").to_owned();
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

#[tokio::test]
async fn without_learning_no_link_leads_nowhere() {
    each(async |house| {
        let mut kern = house.sign_in(Role::Coordinator).await;
        let mut pia = house.guest();
        assert_eq!(pia.post("/de/lernen/handy/einschalten/1", &[("tun", "weiter")]).await.status, 303, "a guest has learned");
        let (_, secret) = command_line::add_participant(&house.ctx(), "Pia", Lang::De).await.unwrap();
        kern.send(&paths::Rooms::href(Lang::De), &[("off", "learning")]).await;
        assert_eq!(pia.get("/de/lernen").await.status, 404);
        pia.sign_in(&people::paths::card(&secret.text())).await;
        for who in [&mut house.guest(), &mut pia, &mut kern] {
            let seen = walk("without learning", who, &["/de/"], |to| to.starts_with("/de/") && !to.contains("?weiter=")).await;
            assert!(seen.len() > 8 && seen.keys().all(|path| !path.starts_with("/de/lernen")), "{:?}", seen.keys());
        }
        assert_eq!(house.count("learn_event").await, 1, "what was learned stays");
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
        let mut kern = house.sign_in(Role::Coordinator).await;
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
        let mut kern = house.sign_in(Role::Coordinator).await;
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
        let mut admin = house.sign_in(Role::Admin).await;
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
        let mut dpo = house.sign_in(Role::Dpo).await;
        let seen = dpo.get(&paths::Operation::href(Lang::De)).await.html;
        assert!(seen.contains("Wer hat was angesehen?") && !seen.contains("Jetzt sichern") && !seen.contains("Was gerade läuft"));
        assert_eq!(dpo.send(&paths::Operation::href(Lang::De), &[("do", "check")]).await.status, 303);
        assert_eq!(dpo.send(&paths::Operation::href(Lang::De), &[("do", "backup")]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_address_of_a_card_may_have_something_behind_it() {
    each(async |house| {
        let card = house.card("Amira").await;
        for behind in ["", "/", ".", "./", "//", ",", ")", "%20", "%2F", "…"] {
            let mut phone = house.guest();
            let mut found = phone.get(&format!("{card}{}", if behind == "…" { "%E2%80%A6" } else { behind })).await;
            if found.status == 303 {
                assert!(found.to.starts_with(&card), "{behind}: {}", found.to);
                found = phone.get(&found.to).await;
            }
            assert_eq!(found.status, 200, "{behind}");
            assert!(
                found.html.contains("Amira") && found.html.contains(&format!("action=\"{card}\"")),
                "{behind}: {}",
                found.html
            );
        }
        // What is sent to such an address works too; what is no card stays none.
        assert_eq!(house.guest().send(&format!("{card}."), &[]).await.status, 303);
        for none in ["/k/", "/k//", "/k/x/", "/k/x.", "/k/x/y/"] {
            let mut phone = house.guest();
            let mut found = phone.get(none).await;
            if found.status == 303 {
                found = phone.get(&found.to).await;
            }
            assert_eq!(found.status, 404, "{none}");
        }
    })
    .await;
}
