//! Forms from request to answer, through the whole site but without a server: what stays, what ends, what is never mixed up.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

mod world;

use axum::Router;
use base::{
    Context, Lang, Role, Store,
    chance::SystemChance,
    moment::{Clock, DAY, FixedClock},
    resources::Resources,
    settings::Settings,
    texts,
};
use learning::paths::Step;
use learning::{Library, course::Kind};
use people::{
    command_line, paths,
    vault::{Keyring, Vault},
};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use world::{NOON, Phone, field};

/// The site on a database of its own, with the real course and a clock that stands still.
struct World {
    file: PathBuf,
    store: Store,
    settings: Arc<Settings>,
    clock: Arc<FixedClock>,
    library: Arc<Library>,
    vault: Arc<Vault>,
    site: Router,
}

impl World {
    async fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let file = std::env::temp_dir().join(format!("klick-site-{}-{number}.db", std::process::id()));
        let store = Store::sqlite(&file).await.unwrap();
        store.migrate(&site::migrations()).await.unwrap();
        let settings = world::settings();
        let clock = Arc::new(FixedClock::at(NOON));
        let library = world::library();
        let vault = Arc::new(Vault::new(Keyring::new(&SystemChance)));
        let site = site::router(site::App {
            store: store.clone(),
            settings: Arc::clone(&settings),
            clock: Arc::<FixedClock>::clone(&clock),
            chance: Arc::new(SystemChance),
            resources: Resources::default().with(Arc::clone(&library)).with(Arc::clone(&vault)),
        });
        Self { file, store, settings, clock, library, vault, site }
    }

    fn ctx(&self) -> Context {
        let (store, settings) = (self.store.clone(), Arc::clone(&self.settings));
        let resources = Resources::default().with(Arc::clone(&self.vault));
        Context::of_nobody(store, settings, resources, self.clock.now(), Arc::new(SystemChance))
    }

    async fn card(&self, name: &str) -> String {
        let (_, secret) = command_line::add_participant(&self.ctx(), name, Lang::De).await.unwrap();
        paths::card(&secret.text())
    }

    fn phone(&self) -> Phone {
        Phone::of(&self.site)
    }

    /// The address of the first step with such a question, in German.
    fn step(&self, kind: Kind, with_hint: bool) -> String {
        let course = self.library.course("handy").unwrap();
        for lesson in &course.lessons {
            let (_, words) = lesson.words(Lang::De).unwrap();
            for (place, shape) in lesson.steps.iter().enumerate() {
                let hints = words.steps[place].question.as_ref().is_some_and(|question| !question.hints.is_empty());
                if shape.kind == kind && (hints || !with_hint) {
                    return Step::href(Lang::De, &course.slug, &lesson.slug, place + 1);
                }
            }
        }
        panic!("no such step in the course");
    }

    async fn events(&self) -> i64 {
        self.store.query("select count(*) from learn_event").one::<(i64,)>().await.unwrap().unwrap().0
    }
}

impl Drop for World {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", self.file.display()));
        }
    }
}

#[tokio::test]
async fn who_plants_a_session_does_not_get_in_with_the_victim() {
    let world = World::new().await;
    let (own, card) = (world.card("Dieb").await, world.card("Amira").await);
    let mut thief = world.phone();
    thief.post(&own, &[]).await;
    let mut victim = thief.clone();
    victim.card_and_pictures(&card).await;
    assert_ne!(victim.cookies["__Host-s"], thief.cookies["__Host-s"]);
    thief.post(&paths::SignInYou::href(Lang::De), &[("handy", "mein")]).await;
    assert!(!thief.get("/de/ich").await.html.contains("Amira"));
    victim.post(&paths::SignInYou::href(Lang::De), &[("handy", "andere")]).await;
    assert!(victim.get("/de/ich").await.html.contains("Amira"));
    assert!(!thief.get("/de/ich").await.html.contains("data-leave"), "the thief is nobody");
}

#[tokio::test]
async fn an_answer_is_not_kept_for_somebody_else() {
    let world = World::new().await;
    let mut phone = world.phone();
    phone.sign_in(&world.card("Amira").await).await;
    let step = world.step(Kind::Text, true);
    let page = phone.get(&step).await.html;
    let (mark, id) = (field(&page, "owner").to_owned(), field(&page, "id").to_owned());
    let typed = [("tun", "antwort"), ("id", id.as_str()), ("owner", mark.as_str()), ("a", "halb & ganz")];

    let mut nobody = Phone { cookies: BTreeMap::new(), ..phone.clone() };
    let mut other = world.phone();
    other.sign_in(&world.card("Oleh").await).await;
    for (phone, title) in [(&mut nobody, "signed-out-title"), (&mut other, "other-person-title")] {
        let refused = phone.post(&step, &typed).await;
        assert_eq!(refused.status, 422);
        assert!(refused.html.contains(&*texts::say(Lang::De, title)), "{}", refused.html);
        assert!(refused.html.contains("value=\"halb &amp; ganz\""), "what was typed is still there");
        assert!(refused.cookies.iter().all(|cookie| !cookie.starts_with("__Host-g")), "nobody became a guest");
    }
    assert_eq!(world.events().await, 0);
    assert_eq!(phone.post(&step, &typed).await.status, 303);
    assert_eq!(phone.post(&step, &typed).await.status, 303, "the very first answer too counts once");
    assert_eq!(world.events().await, 1);
}

#[tokio::test]
async fn a_hint_leaves_what_was_answered_in_its_place() {
    let world = World::new().await;
    for kind in [Kind::Text, Kind::Single, Kind::Multiple, Kind::Select, Kind::Order] {
        let step = world.step(kind, true);
        let mut phone = world.phone();
        let before = phone.get(&step).await.html;
        assert!(!before.contains("id=\"hinweis\""));
        let mut typed = vec![("tun", "antwort"), ("hinweis", "")];
        let kept = match kind {
            Kind::Order => {
                typed.extend(
                    ["2", "1", "3", "4", "5", "6"]
                        .into_iter()
                        .take(before.matches("name=\"order\"").count())
                        .map(|n| ("order", n)),
                );
                "value=\"2\""
            }
            Kind::Text => {
                typed.push(("a", "halb"));
                "value=\"halb\""
            }
            Kind::Select => {
                typed.push(("a", "2"));
                "value=\"2\" selected"
            }
            _ => {
                typed.push(("a", "2"));
                "value=\"2\" checked"
            }
        };
        let page = phone.post(&step, &typed).await;
        assert_eq!(page.status, 200, "{kind:?}");
        assert!(page.html.contains("id=\"hinweis\"") && !page.html.contains("id=\"fehler\""), "{kind:?}");
        if kind == Kind::Order {
            assert!(page.html.split("name=\"order\"").nth(1).unwrap().starts_with(" value=\"2\""), "{}", page.html);
        } else {
            assert!(page.html.contains(kept), "{kind:?}: {}", page.html);
        }
        assert!(phone.cookies.contains_key("__Host-g"), "who asks for a hint is a guest from now on");
        let again = page.html.split("name=\"hinweis\" value=\"").nth(1).map(|rest| rest.split('"').next().unwrap());
        if let Some(id) = again {
            typed[1] = ("hinweis", id);
            let (first, second) = (phone.post(&step, &typed).await.html, phone.post(&step, &typed).await.html);
            let count =
                |html: &str| html.split("id=\"hinweis\"").nth(1).unwrap().split("</div>").next().unwrap().matches("<p>").count();
            assert_eq!((count(&first), count(&second)), (2, 2), "{kind:?}: two taps are one hint");
        }
    }
}

#[tokio::test]
async fn a_guest_is_kept_as_long_as_she_learns_and_no_longer() {
    let world = World::new().await;
    let step = world.step(Kind::Look, false);
    let (mut busy, mut gone) = (world.phone(), world.phone());
    busy.post(&step, &[("tun", "weiter")]).await;
    gone.post(&step, &[("tun", "weiter")]).await;
    let cookie = busy.cookies["__Host-g"].clone();
    world.clock.go_on(59 * DAY);
    let later = busy.post(&world.step(Kind::Text, true), &[("tun", "antwort"), ("a", "x")]).await;
    let renewed = later.cookies.iter().find(|cookie| cookie.starts_with("__Host-g")).expect("the cookie anew");
    assert!(renewed.contains(&cookie) && renewed.contains("Max-Age=5184000"), "{renewed}");
    world.clock.go_on(2 * DAY);
    assert_eq!(learning::acts::tidy(&world.ctx()).await.unwrap(), 1);
    assert_eq!(world.events().await, 2, "what the one learned is there, what the other learned is forgotten");
    assert_eq!(learning::acts::tidy(&world.ctx()).await.unwrap(), 0);
}

#[tokio::test]
async fn the_way_out_stands_on_every_page() {
    let world = World::new().await;
    let mut phone = world.phone();
    phone.sign_in(&world.card("Amira").await).await;
    let print = "/de/lernen/handy/einschalten/drucken";
    for (path, status) in [("/de/gibt/es/nicht", 404), ("/de/lernen/nichts", 404), (print, 200), ("/de/hilfe", 200)] {
        let page = phone.get(path).await;
        assert_eq!(page.status, status, "{path}");
        assert!(page.html.contains("data-leave"), "{path}");
    }
    let session = phone.cookies["__Host-s"].clone();
    let done = phone.post("/de/abmelden", &[]).await;
    assert_eq!((done.status, done.to.as_str()), (303, "/de/"));
    assert!(!phone.cookies.contains_key("__Host-s"));
    phone.cookies.insert("__Host-s".into(), session);
    assert!(!phone.get("/de/").await.html.contains("data-leave"), "the old cookie opens nothing");
}

#[tokio::test]
async fn a_password_that_is_set_anew_ends_the_old_one() {
    let world = World::new().await;
    let ctx = world.ctx();
    let id = command_line::add_staff(&ctx, "Kim", "kim@klick.example", "das alte Passwort", &[Role::Coach]).await.unwrap();
    let mut coach = world.phone();
    let sign_in = paths::SignInStaff::href(Lang::De);
    let typed = |password| [("email", "kim@klick.example"), ("passwort", password)];
    assert_eq!(coach.post(&sign_in, &typed("das alte Passwort")).await.status, 303);
    assert_eq!(coach.get("/de/begleitung").await.status, 200);
    command_line::set_password(&ctx, id, "das neue Passwort").await.unwrap();
    assert_eq!(coach.get("/de/begleitung").await.status, 303, "signed out");
    assert_eq!(coach.post(&sign_in, &typed("das alte Passwort")).await.status, 422);
    assert_eq!(coach.post(&sign_in, &typed("das neue Passwort")).await.status, 303);
    assert!(command_line::set_password(&ctx, id, "kurz").await.is_err());
}
