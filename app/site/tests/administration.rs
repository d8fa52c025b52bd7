//! The whole walk of a new house, without JavaScript: first start, coordinator, invitations, passwords, a role over a site, and who sees what.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

mod world;

use axum::Router;
use base::{
    Context, Lang, Store,
    chance::SystemChance,
    moment::{Clock, DAY, FixedClock},
    resources::Resources,
    room::Rooms,
    settings::{Live, Settings},
    store::scratch::scratch,
    texts,
};
use people::{
    command_line, paths as people_paths,
    vault::{Keyring, Vault},
};
use std::sync::Arc;
use world::{Answer, NOON, Phone, field};

const MARKET: &str = "018f0000-0000-7000-8000-000000000001";
const HARBOUR: &str = "018f0000-0000-7000-8000-000000000002";
const PASSWORD: &str = "ein langer Satz nur fuer mich";

/// A house in which nobody works yet.
struct World {
    store: Store,
    settings: Arc<Settings>,
    resources: Resources,
    clock: Arc<FixedClock>,
    /// The secret of the first start.
    first: String,
    site: Router,
}

impl World {
    async fn new(store: Store) -> Self {
        let settings = world::settings();
        let clock = Arc::new(FixedClock::at(NOON));
        let vault = Arc::new(Vault::new(Keyring::new(&SystemChance)));
        let resources = Resources::default()
            .with(vault)
            .with(world::library())
            .with(Arc::new(Live::new(&settings)))
            .with(Arc::new(Rooms(site::ROOMS)));
        let chance = Arc::new(SystemChance);
        let nobody = Context::of_nobody(store.clone(), Arc::clone(&settings), resources.clone(), NOON, chance.clone());
        let (first, secret) = command_line::first_start(&nobody).await.unwrap().unwrap();
        let resources = resources.with(Arc::new(first));
        let site = site::router(site::App {
            store: store.clone(),
            settings: Arc::clone(&settings),
            clock: Arc::<FixedClock>::clone(&clock),
            chance,
            resources: resources.clone(),
        });
        Self { store, settings, resources, clock, first: secret.text(), site }
    }

    fn ctx(&self) -> Context {
        let (settings, resources) = (Arc::clone(&self.settings), self.resources.clone());
        Context::of_nobody(self.store.clone(), settings, resources, self.clock.now(), Arc::new(SystemChance))
    }

    fn phone(&self) -> Phone {
        Phone::of(&self.site)
    }

    async fn card(&self, name: &str) -> String {
        let (_, secret) = command_line::add_participant(&self.ctx(), name, Lang::De).await.unwrap();
        people_paths::card(&secret.text())
    }
}

/// Runs a test in a new house on each database there is.
async fn each(test: impl AsyncFn(World)) {
    let migrations: Vec<_> = site::ROOMS.iter().flat_map(|room| room.migrations).copied().collect();
    for scratch in scratch(&migrations).await {
        test(World::new(scratch.store.clone()).await).await;
        scratch.store.close().await;
    }
}

fn says(answer: &Answer, key: &str) -> bool {
    answer.html.contains(&*base::ui::escape(&texts::say(Lang::De, key)))
}

/// Sends a form of this page as the page would.
async fn send(phone: &mut Phone, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = phone.get(path).await;
    let mut all = vec![("owner", field(&page.html, "owner"))];
    let once = page.html.contains("name=\"once\"").then(|| field(&page.html, "once").to_owned());
    all.extend(once.as_deref().map(|once| ("once", once)));
    all.extend(fields);
    phone.post(path, &all).await
}

/// The first coordinator, signed in.
async fn coordinator(world: &World) -> Phone {
    let mut phone = world.phone();
    let path = format!("/erster-start/{}", world.first);
    assert_eq!(phone.get(&path).await.status, 200);
    let refused = send(&mut phone, &path, &[("name", ""), ("email", "kern"), ("passwort", "kurz")]).await;
    assert_eq!(refused.status, 422);
    assert!(
        says(&refused, "staff-add-no-name") && says(&refused, "staff-add-no-email") && says(&refused, "staff-add-short-password")
    );
    assert!(!refused.html.contains("kurz\""), "a password is not sent back");
    let done = send(&mut phone, &path, &[("name", "Frau Kern"), ("email", "kern@klick.example"), ("passwort", PASSWORD)]).await;
    assert_eq!((done.status, done.to.as_str()), (303, "/de/verwaltung"));
    let closed = world.phone().get(&path).await;
    assert_eq!(closed.status, 404);
    assert!(says(&closed, "first-over-title"));
    phone
}

/// Invites somebody; the address of the link.
async fn invite(coordinator: &mut Phone, name: &str, role: &str, over: &str) -> String {
    let sheet = send(coordinator, "/de/verwaltung/einladen", &[("name", name), ("role", role), ("over", over)]).await;
    assert_eq!(sheet.status, 200, "{}", sheet.html);
    link(&sheet.html)
}

/// The link on a sheet.
fn link(html: &str) -> String {
    let at = html.find("https://klick.example/neu/").unwrap() + "https://klick.example".len();
    html[at..].split(['<', '"']).next().unwrap().to_owned()
}

async fn accept(world: &World, link: &str, email: &str) -> Phone {
    let mut phone = world.phone();
    let done = send(&mut phone, link, &[("email", email), ("passwort", PASSWORD)]).await;
    assert_eq!(done.status, 303, "{}", done.html);
    assert!(phone.get("/de/").await.html.contains("data-leave"), "signed in");
    phone
}

/// The address of somebody's page.
async fn member(coordinator: &mut Phone, name: &str) -> String {
    let html = coordinator.get("/de/verwaltung").await.html;
    let before = html.split(&format!(">{name}</b>")).next().unwrap();
    let at = before.rfind("href=\"").unwrap() + 6;
    before[at..].split('"').next().unwrap().to_owned()
}

async fn site(world: &World, id: &str, name: &str) {
    let sql = "insert into site (id, name, address, hours, languages, made_at) values ($1, $2, '', '', '', 0)";
    world.store.execute(sql).bind(id).bind(name).run().await.unwrap();
}

async fn participant_at(world: &World, name: &str, site: &str) {
    let (id, _) = command_line::add_participant(&world.ctx(), name, Lang::De).await.unwrap();
    let sql = "update placement set site_id = $2 where account_id = $1";
    world.store.execute(sql).bind(id).bind(site).run().await.unwrap();
}

#[tokio::test]
async fn a_new_house_fills_with_people_who_each_see_what_their_work_needs() {
    each(async |world| {
        let mut kern = coordinator(&world).await;
        site(&world, MARKET, "Haus am Markt").await;
        site(&world, HARBOUR, "Treff am Hafen").await;
        participant_at(&world, "Amira", MARKET).await;
        participant_at(&world, "Oleh", HARBOUR).await;

        let refused = send(&mut kern, "/de/verwaltung/einladen", &[("name", " "), ("role", "desk"), ("over", "own")]).await;
        assert_eq!(refused.status, 422);
        assert!(says(&refused, "staff-add-no-name") && says(&refused, "team-no-place"));

        // Two are invited; each link works once.
        let to_jana = invite(&mut kern, "Jana", "coach", &format!("site-{MARKET}")).await;
        let to_marek = invite(&mut kern, "Marek", "coach", "own").await;
        assert_ne!(to_jana, to_marek);
        let hashes: Vec<(String,)> =
            world.store.query("select token_hash || coalesce(name, '') from invitation").all().await.unwrap();
        assert!(hashes.iter().all(|(kept,)| !kept.contains(to_jana.trim_start_matches("/neu/")) && !kept.contains("Jana")));
        let mut phone = world.phone();
        assert_eq!((phone.get(&to_jana).await.status, phone.get(&to_jana).await.status), (200, 200), "looking uses nothing up");
        let short = send(&mut phone, &to_jana, &[("email", "jana@klick.example"), ("passwort", "kurz")]).await;
        assert_eq!(short.status, 422);
        assert!(short.html.contains("jana@klick.example"), "what was typed is kept");
        let mut jana = accept(&world, &to_jana, "jana@klick.example").await;
        let taken = send(&mut world.phone(), &to_marek, &[("email", "jana@klick.example"), ("passwort", PASSWORD)]).await;
        assert!(taken.status == 422 && says(&taken, "staff-add-email-taken"));
        let mut marek = accept(&world, &to_marek, "marek@klick.example").await;
        let used = world.phone().get(&to_jana).await;
        assert_eq!(used.status, 404);
        assert!(says(&used, "link-used-title"));
        let again =
            world.phone().post(&to_jana, &[("owner", "guest"), ("email", "x@klick.example"), ("passwort", PASSWORD)]).await;
        assert_eq!((again.status, again.to.as_str()), (303, to_jana.as_str()));

        // Each sees only her own.
        let people = |answer: Answer| (answer.html.contains("Amira"), answer.html.contains("Oleh"));
        assert_eq!(people(jana.get("/de/begleitung").await), (true, false));
        assert_eq!(people(marek.get("/de/begleitung").await), (false, false));
        assert_eq!(people(kern.get("/de/begleitung").await), (true, true));

        // Marek stands in for Jana: first what it means, then it is given.
        let page = member(&mut kern, "Marek").await;
        let jana_id = member(&mut kern, "Jana").await.rsplit('/').next().unwrap().to_owned();
        let mut wish = vec![
            ("do", "give"),
            ("what", "deputy"),
            ("other", jana_id.as_str()),
            ("over", "all"),
            ("from-day", "22"),
            ("from-month", "11"),
            ("from-year", "2026"),
            ("to-day", ""),
            ("to-month", ""),
            ("to-year", ""),
        ];
        let endless = send(&mut kern, &page, &wish).await;
        assert!(endless.status == 422 && says(&endless, "team-deputy-until"), "{}", endless.html);
        wish.truncate(7);
        wish.extend([("to-day", "24"), ("to-month", "11"), ("to-year", "2026")]);
        let asked = send(&mut kern, &page, &wish).await;
        assert_eq!(asked.status, 200);
        assert!(
            asked.html.contains("Marek sieht vom 22. November bis 24. November den einen Menschen von Jana."),
            "{}",
            asked.html
        );
        assert_eq!(people(marek.get("/de/begleitung").await), (false, false), "nothing is given yet");
        let meant = field(&asked.html, "meant").to_owned();
        wish.push(("meant", &meant));
        assert_eq!(send(&mut kern, &page, &wish).await.status, 303);
        assert_eq!(people(marek.get("/de/begleitung").await), (true, false));
        assert!(kern.get("/de/verwaltung").await.html.contains("bis 24. November"));
        world.clock.go_on(3 * DAY);
        let mut marek = sign_in(&world, "marek@klick.example", PASSWORD).await;
        assert_eq!(people(marek.get("/de/begleitung").await), (false, false), "it ended by itself");

        // Everything was written down, and the log is whole.
        let mut kern = sign_in(&world, "kern@klick.example", PASSWORD).await;
        let entries: Vec<(String,)> =
            world.store.query("select action || ' ' || kind || ' ' || detail from audit order by sequence").all().await.unwrap();
        let wrote = |what: &str| entries.iter().filter(|(entry,)| entry == what).count();
        assert_eq!(wrote("make account one-time-link"), 3, "{entries:?}");
        assert_eq!(wrote("make account invitation"), 2);
        assert_eq!(wrote("make assignment "), 1);
        assert!(people::audit::verify(&world.store, None).await.is_ok());

        // The last coordinator stays.
        let own = member(&mut kern, "Frau Kern").await;
        let html = kern.get(&own).await.html;
        assert!(!html.contains("name=\"do\""), "nobody changes her own roles");
    })
    .await;
}

async fn sign_in(world: &World, email: &str, password: &str) -> Phone {
    let mut phone = world.phone();
    let done = phone.post(&people_paths::SignInStaff::href(Lang::De), &[("email", email), ("passwort", password)]).await;
    assert_eq!(done.status, 303, "{}", done.html);
    phone
}

#[tokio::test]
async fn administration_is_not_there_for_others() {
    each(async |world| {
        let mut kern = coordinator(&world).await;
        let open = invite(&mut kern, "Ines", "coach", "own").await;
        let mut jana = accept(&world, &invite(&mut kern, "Jana", "coach", "all").await, "jana@klick.example").await;
        let card = world.card("Amira").await;
        let mut amira = world.phone();
        amira.sign_in(&card).await;
        let (member, invitation) = (member(&mut kern, "Jana").await, member(&mut kern, "Ines").await);
        assert!(invitation.contains("/einladung/"));
        for path in ["/de/verwaltung", "/de/verwaltung/einladen", &member, &invitation] {
            assert_eq!(kern.get(path).await.status, 200, "{path}");
            for phone in [&mut jana, &mut amira] {
                let mark = field(&phone.get("/de/abmelden").await.html, "owner").to_owned();
                assert_eq!(phone.get(path).await.status, 404, "{path}");
                if path == "/de/verwaltung" {
                    continue;
                }
                for what in ["give", "end-role", "reset", "end", "again"] {
                    let fields = [("owner", mark.as_str()), ("do", what), ("name", "Eva"), ("role", "admin"), ("over", "all")];
                    assert_eq!(phone.post(path, &fields).await.status, 404, "{path} {what}");
                }
            }
            assert_eq!(world.phone().get(path).await.to, "/de/anmelden", "who is nobody signs in first");
        }
        assert!(!jana.get("/de/").await.html.contains("/de/verwaltung"), "nobody sees a door that does not open");
        assert!(kern.get("/de/").await.html.contains("/de/verwaltung"));
        assert_eq!(world.phone().get(&open).await.status, 200, "and nothing was done");
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_over_says_so_kindly() {
    each(async |world| {
        let mut kern = coordinator(&world).await;
        // Taken back.
        let first = invite(&mut kern, "Ines", "editor", "own").await;
        let page = member(&mut kern, "Ines").await;
        assert_eq!(send(&mut kern, &page, &[("do", "end")]).await.status, 303);
        let dead = world.phone().get(&first).await;
        assert!(dead.status == 404 && says(&dead, "link-dead-title"));
        assert_eq!(kern.get(&page).await.status, 404);
        // A new one in the place of one that was lost.
        let lost = invite(&mut kern, "Ines", "editor", "own").await;
        let page = member(&mut kern, "Ines").await;
        let sheet = send(&mut kern, &page, &[("do", "again")]).await;
        let fresh = link(&sheet.html);
        assert!(says(&world.phone().get(&lost).await, "link-dead-title"));
        assert_eq!(world.phone().get(&fresh).await.status, 200);
        // Too old.
        world.clock.go_on(7 * DAY);
        let overdue = world.phone().get(&fresh).await;
        assert!(overdue.status == 404 && says(&overdue, "link-overdue-title"));
        let posted =
            world.phone().post(&fresh, &[("owner", "guest"), ("email", "i@klick.example"), ("passwort", PASSWORD)]).await;
        assert_eq!(posted.status, 303);
        let nobody = world.phone().get(&format!("/neu/{}", "a".repeat(43))).await;
        assert!(nobody.status == 404 && says(&nobody, "link-dead-title"));
    })
    .await;
}

#[tokio::test]
async fn a_password_is_renewed_and_somebody_leaves() {
    each(async |world| {
        let mut kern = coordinator(&world).await;
        let mut jana = accept(&world, &invite(&mut kern, "Jana", "coordinator", "all").await, "jana@klick.example").await;
        let page = member(&mut kern, "Jana").await;

        // The old password and all sign-ins are over at once.
        assert!(says(&kern.get(&format!("{page}?frage=passwort")).await, "ask-reset-yes"));
        let sheet = send(&mut kern, &format!("{page}?frage=passwort"), &[("do", "reset")]).await;
        let to_jana = link(&sheet.html);
        assert!(!jana.get("/de/").await.html.contains("data-leave"), "signed out");
        let typed = [("email", "jana@klick.example"), ("passwort", PASSWORD)];
        assert_eq!(world.phone().post(&people_paths::SignInStaff::href(Lang::De), &typed).await.status, 422);
        let mut phone = world.phone();
        assert!(!phone.get(&to_jana).await.html.contains("name=\"email\""), "she has one");
        assert_eq!(send(&mut phone, &to_jana, &[("passwort", "noch ein langer Satz")]).await.status, 303);
        let mut jana = sign_in(&world, "jana@klick.example", "noch ein langer Satz").await;

        // Jana cannot take herself away, but she can end the first coordinator; then she is the last.
        let kerns = member(&mut jana, "Frau Kern").await;
        assert_eq!(send(&mut jana, &format!("{kerns}?frage=ende"), &[("do", "end")]).await.status, 303);
        assert!(!kern.get("/de/").await.html.contains("data-leave"), "signed out");
        let typed = [("email", "kern@klick.example"), ("passwort", PASSWORD)];
        assert_eq!(world.phone().post(&people_paths::SignInStaff::href(Lang::De), &typed).await.status, 422);
        let kept: Vec<(Option<i64>,)> =
            world.store.query("select ends_at from assignment order by begins_at").all().await.unwrap();
        assert_eq!(kept.iter().filter(|(end,)| end.is_none()).count(), 1);
        assert!(says(&jana.get("/de/verwaltung").await, "team-title"));

        // Who is there only for a while may not end the last one who stays.
        let mut ines = accept(&world, &invite(&mut jana, "Ines", "coach", "own").await, "i@klick.example").await;
        assert_eq!(ines.get("/de/verwaltung").await.status, 404);
        let page = member(&mut jana, "Ines").await;
        let mut wish = vec![
            ("do", "give"),
            ("what", "coordinator"),
            ("over", "all"),
            ("from-day", "22"),
            ("from-month", "11"),
            ("from-year", "2026"),
            ("to-day", "1"),
            ("to-month", "12"),
            ("to-year", "2026"),
        ];
        let meant = field(&send(&mut jana, &page, &wish).await.html, "meant").to_owned();
        wish.push(("meant", &meant));
        assert_eq!(send(&mut jana, &page, &wish).await.status, 303);
        let janas = member(&mut ines, "Jana").await;
        let given = field(&ines.get(&janas).await.html, "given").to_owned();
        let refused = send(&mut ines, &janas, &[("do", "end-role"), ("given", &given)]).await;
        assert!(refused.status == 422 && says(&refused, "team-last-coordinator"), "{}", refused.html);
        let refused = send(&mut ines, &format!("{janas}?frage=ende"), &[("do", "end")]).await;
        assert!(refused.status == 422 && says(&refused, "team-last-coordinator"));
        assert_eq!(jana.get("/de/verwaltung").await.status, 200);
        // Jana ends all that Ines has: which of two that begin at the same moment stands first is left to chance.
        for _ in 0..2 {
            let given = field(&jana.get(&page).await.html, "given").to_owned();
            assert_eq!(send(&mut jana, &page, &[("do", "end-role"), ("given", &given)]).await.status, 303);
        }
        assert_eq!(ines.get("/de/verwaltung").await.status, 404);
    })
    .await;
}
