//! While nothing can be written, or the database does not answer: who looks sees something, who is done gets out. On every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Lang, Role, Store,
    moment::{HOUR, MINUTE},
};
use people::paths::SignOut;
use testing::{Phone, World, each};

/// What everybody may look at, also who is signed in.
const PAGES: [&str; 9] = [
    "/de/",
    "/de/sprache",
    "/de/anzeige",
    "/de/hilfe",
    "/de/lernen",
    "/de/ich",
    "/de/abmelden",
    "/de/anmelden",
    "/de/seite/datenschutz",
];

async fn look(phone: &mut Phone, pages: &[String]) -> Vec<(String, u16)> {
    let mut seen = Vec::new();
    for page in pages {
        seen.push((page.clone(), phone.get(page).await.status));
    }
    seen
}

/// The pages of learning, one of each kind.
fn pages(world: &World) -> Vec<String> {
    let library = world.library();
    let course = &library.courses[0];
    let lesson = &course.lessons[0];
    let lesson = learning::paths::Lesson::href(Lang::De, course.slug.as_str(), lesson.slug.as_str());
    let of_course = learning::paths::Course::href(Lang::De, course.slug.as_str());
    let step = format!("{lesson}/1");
    PAGES.into_iter().map(ToOwned::to_owned).chain([of_course, lesson, step]).collect()
}

#[tokio::test]
async fn to_look_nothing_must_be_written() {
    each(async |world| {
        let pages = pages(&world);
        let mut guest = world.guest();
        let mut participant = world.sign_in(Role::Participant).await;
        let mut coach = world.sign_in(Role::Coach).await;
        let mut forgotten = world.sign_in(Role::Participant).await;
        let mut before = Vec::new();
        for phone in [&mut guest, &mut participant, &mut coach] {
            let seen = look(phone, &pages).await;
            assert!(seen.iter().all(|(_, status)| *status < 400), "{seen:?}");
            before.push(seen);
        }
        // It would be noted now that they were here.
        world.clock.go_on(2 * MINUTE);
        world.let_no_write_through().await;
        for (phone, before) in [&mut guest, &mut participant, &mut coach].into_iter().zip(before) {
            assert_eq!(look(phone, &pages).await, before);
        }
        assert!(participant.get("/de/").await.html.contains("data-leave"), "still signed in");

        // What is over is over, also when it cannot be taken away.
        world.clock.go_on(2 * HOUR);
        let page = forgotten.get("/de/").await;
        assert_eq!(page.status, 200);
        assert!(!page.html.contains("data-leave"), "nobody is signed in: {}", page.html);
    })
    .await;
}

/// "Fertig" on a phone that others use too: the browser forgets, whatever the server can do.
async fn gets_out(phone: &mut Phone) {
    let out = phone.post(&SignOut::href(Lang::De), &[("owner", "whose")]).await;
    assert_eq!((out.status, out.to.as_str()), (303, "/de/"));
    assert_eq!(out.clears, "\"cache\", \"cookies\", \"storage\"");
    assert!(!phone.cookies.contains_key("__Host-s"), "{:?}", out.cookies);
}

#[tokio::test]
async fn who_is_done_gets_out_in_any_case() {
    each(async |world| {
        let [mut one, mut another] = [world.sign_in(Role::Participant).await, world.sign_in(Role::Coach).await];
        let left = one.cookies.clone();
        world.let_no_write_through().await;
        gets_out(&mut one).await;
        // It is written down as soon as that can be.
        allow_writes(&world).await;
        for _ in 0..600 {
            if world.count("sign_in").await < 2 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        one.cookies = left;
        assert!(!one.get("/de/").await.html.contains("data-leave"), "who kept the cookie has nothing of it");

        world.store.close().await;
        let page = another.get("/de/lernen").await;
        assert!(page.status >= 500 && page.html.contains("data-leave"), "the database is away, the way out is there");
        assert!(!world.guest().get("/de/lernen").await.html.contains("data-leave"), "for who came in");
        assert_eq!(another.get(&SignOut::href(Lang::De)).await.status, 200, "the way out can be found");
        gets_out(&mut another).await;
    })
    .await;
}

async fn allow_writes(world: &World) {
    let do_it = async |sql: String| world.store.execute(String::leak(sql)).run().await.unwrap();
    if matches!(world.store, Store::Sqlite { .. }) {
        let triggers = world.store.query("select name from sqlite_schema where type = 'trigger'");
        for (name,) in triggers.all::<(String,)>().await.unwrap() {
            do_it(format!("drop trigger {name}")).await;
        }
    } else {
        do_it("drop function no_room() cascade".to_owned()).await;
    }
}

/// Somebody else holds the database: who looks does not wait for that, who writes hears that it is busy.
#[tokio::test]
async fn a_database_that_is_held_is_busy() {
    each(async |world| {
        let card = world.card("Amira").await;
        let mut participant = world.sign_in(Role::Participant).await;
        world.clock.go_on(2 * MINUTE);
        let mut held = world.store.begin().await.unwrap();
        if matches!(world.store, Store::Postgres(_)) {
            held.execute("lock table sign_in in exclusive mode").run().await.unwrap();
        }
        let page = participant.get("/de/ich").await;
        assert!(page.status == 200 && page.html.contains("data-leave"), "{}", page.html);
        let refused = world.guest().post(&card, &[]).await;
        assert_eq!(refused.status, 503);
        assert!(refused.html.contains("<h1>") && refused.html.contains("lang=\"de\""), "{}", refused.html);
        drop(held);
        assert_eq!(world.guest().post(&card, &[]).await.status, 303);
    })
    .await;
}

/// A form that cannot be kept says that the disk is full; nobody is told that it is her fault, and nothing is half done.
#[tokio::test]
async fn who_sends_something_is_told_what_is_wrong() {
    each(async |world| {
        // SQLite has no way to say so by a trigger: there the program itself is tried, on a small disk (server/tests/disk.rs).
        let Store::Postgres(_) = &world.store else { return };
        let card = world.card("Amira").await;
        let mut staff = world.sign_in(Role::Coach).await;
        let (owner, before) = (staff.mark().await, world.count("sign_in").await);
        world.let_no_write_through().await;
        let mut guest = world.guest();
        let refused = guest.post(&card, &[]).await;
        assert_eq!(refused.status, 507, "a way in cannot begin");
        assert!(refused.html.contains("<h1>") && refused.html.contains("lang=\"de\""), "{}", refused.html);
        let refused = staff.post("/de/begleitung/neu", &[("owner", &owner), ("name", "Ole"), ("sprache", "de")]).await;
        assert_eq!(refused.status, 507);
        assert_eq!(world.count("sign_in").await, before);
    })
    .await;
}
