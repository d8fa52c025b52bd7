//! A room is one line in the list: a room of thirty lines gets its link, page, form, table, job, rights, log, tidying, erasing, taking along and texts
//! checked, and is switched off and on, though nothing in the house knows of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use administration::paths;
use base::{
    Lang, Role,
    room::{Room, Rooms},
};
use people::{
    acts::{by::By, export_person::export_person},
    paths as people_paths,
    policy::{
        Action::{HelpIn, List},
        Kind::Person,
    },
    testing::somebody,
};
use std::path::Path;
use testing::{
    About, Town, each_with,
    rights::{Row, send_for_others, try_every_cell, unlisted},
    sentences::{keys, keys_in, sentences},
    walk,
};

/// One page, one form, one table, one job, one right: words that are pinned up about a participant.
mod pinboard {
    use base::{
        AppError, Context, Page, PageContext,
        form::{Done, Fields},
        room::{Job, JobKind, NavItem, Place, Room, Route},
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
        number: 99_001,
        name: "pinboard",
        sql: "create table pin (words text not null, account_id text not null) strict;",
    };
    const COUNT: JobKind = JobKind {
        name: "count-pins",
        words: "pinboard-count",
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
        export: Some(|ctx, person| {
            Box::pin(async move {
                let pins = ctx.store.query("select words from pin where account_id = $1").bind(person).all::<(String,)>().await?;
                Ok(pins.into_iter().map(|(words,)| words).collect())
            })
        }),
        ..Room::empty("pinboard")
    };

    fn may(ctx: &Context) -> bool {
        may_at_all(ctx, Action::HelpIn, Kind::Person)
    }

    fn show(ctx: &PageContext) -> Result<Page, AppError> {
        ctx.person()?;
        if !may(ctx) {
            return Err(AppError::NotFound);
        }
        let ctx = ctx.clone();
        let form = move || view! { <h1>{ctx.t("pinboard-title")}</h1> <form method="post">{owner(&ctx)}</form> };
        Ok(Page::new("Pinnwand", form))
    }

    async fn pin(ctx: PageContext, fields: Fields) -> Result<Done, AppError> {
        let person: uuid::Uuid = fields.get("person").parse().map_err(|_| AppError::Unreadable)?;
        let mut tx = By::signed_in(&ctx)?.begin(&ctx, to::HelpIn, of::Person(person)).await?;
        let words = fields.get("words");
        tx.execute("insert into pin (words, account_id) values ($1, $2)").bind(words).bind(person).run().await?;
        tx.commit().await?;
        Ok(Done::to(Board::href(ctx.lang)))
    }
}

/// The house with the line of the new room.
fn rooms() -> &'static [&'static Room] {
    Vec::leak(site::ROOMS.iter().copied().chain([&pinboard::ROOM]).collect())
}

fn board() -> String {
    pinboard::Board::href(Lang::De)
}

#[tokio::test]
async fn a_room_is_one_line_in_the_list_and_can_be_switched_off() {
    each_with(rooms(), async |house| {
        let (switches, board) = (paths::Rooms::href(Lang::De), board());
        let jobs = || Rooms::open(&house.ctx()).flat_map(|room| room.jobs).any(|kind| kind.name == "count-pins");
        let mut kern = house.sign_in(Role::Coordinator).await;
        let mut desk = house.sign_in(Role::Desk).await;
        let amira = somebody(&house.ctx(), "Amira", Role::Participant).await;
        let id = amira.to_string();

        // It is there: a link for who may, a page, a form, a job; for others there is none.
        assert!(kern.get("/de/").await.html.contains(&board) && !desk.get("/de/").await.html.contains(&board));
        let pinned = kern.send(&board, &[("words", "neu"), ("person", &id)]).await.status;
        assert_eq!((pinned, desk.get(&board).await.status), (303, 404));
        kern.send(&board, &[("words", "alt"), ("person", &id)]).await;
        assert!(walk("the new room", &mut kern, &["/de/"], |to| to == board).await.contains_key(&board));
        assert!(jobs());

        // Who it is about sees who did it, and takes it along.
        let looked = house.phone_of(amira).await.get(&people_paths::WhoLooked::href(Lang::De)).await.html;
        assert!(looked.contains("Kim"), "{looked}");
        let mut ctx = house.ctx();
        ctx.who.person = Some(base::context::Person {
            id: amira,
            name: "Amira".into(),
            roles: vec![Role::Participant],
            assignments: Vec::new(),
            owes_second_factor: false,
            own_device: false,
            demo: false,
        });
        let along = export_person(&ctx, By::signed_in(&ctx).unwrap(), amira).await.unwrap();
        assert_eq!(along.get("pinboard").unwrap().as_array().unwrap().len(), 2, "{along}");

        // It is tidied.
        let mut tidied = 0;
        for tidy in rooms().iter().filter_map(|room| room.tidy) {
            tidied += tidy(house.ctx()).await.unwrap();
        }
        assert!(tidied >= 1 && house.count("pin").await == 1);

        // Learning is needed by it; it goes first, and comes back last.
        let page = kern.get(&switches).await.html;
        assert!(page.contains("Schalten Sie zuerst diesen Raum aus") && !page.contains("value=\"learning\""), "{page}");
        let refused = kern.send(&switches, &[("off", "learning")]).await;
        assert!(refused.status == 422 && refused.html.contains("Diese Räume brauchen einander"), "{}", refused.html);
        assert_eq!(kern.send(&switches, &[("off", "pinboard")]).await.status, 303);
        assert_eq!(kern.send(&switches, &[("off", "pinboard")]).await.status, 303, "a second tap");
        assert!(!kern.get("/de/").await.html.contains(&board) && !jobs());
        assert_eq!((kern.get(&board).await.status, kern.post(&board, &[]).await.status), (404, 404));
        assert_eq!(house.count("pin").await, 1, "its data stays");
        assert_eq!(kern.send(&switches, &[("off", "learning")]).await.status, 303);
        assert_eq!(kern.send(&switches, &[("on", "pinboard")]).await.status, 422);
        for room in ["people", "site", "administration", "jobs", "gibtsnicht"] {
            assert_eq!(kern.send(&switches, &[("off", room)]).await.status, 404, "{room}");
        }
        assert_eq!(kern.send(&switches, &[("on", "learning")]).await.status, 303);
        assert_eq!(kern.send(&switches, &[("on", "pinboard")]).await.status, 303);
        assert_eq!(kern.get(&board).await.status, 200);

        // Who is erased is erased here too.
        let page = people_paths::CoachPerson::href(Lang::De, amira);
        assert_eq!(kern.send(&page, &[("do", "erase")]).await.status, 303);
        assert_eq!(house.count("pin").await, 0);
    })
    .await;
}

#[tokio::test]
async fn its_rights_are_tried_and_its_forms_kept_apart_like_those_of_all_rooms() {
    let rows = [
        Row::page::<pinboard::Board>(|_| board()).door(&[(HelpIn, Person)]),
        Row::form::<pinboard::Board>(|_| board(), |_, person| vec![("words", "neu".into()), ("person", person.id.to_string())])
            .right(HelpIn, Person, About::Person),
    ];
    assert_eq!(unlisted(&[&pinboard::ROOM], &[]), ["GET /{lang}/pinnwand", "POST /{lang}/pinnwand"]);
    assert_eq!(unlisted(&[&pinboard::ROOM], &rows), Vec::<String>::new());
    each_with(rooms(), async |world| {
        let mut town = Town::build(world).await;
        let tally = try_every_cell(&mut town, &rows).await;
        assert!(tally.faults.is_empty(), "{}", tally.faults.join("\n"));
        assert!(tally.cells["granted"] > 20 && town.world.count("pin").await > 10, "{:?}", tally.cells);
        // A row that asks for less than the room does is found out.
        let wrong = [Row::page::<pinboard::Board>(|_| board()).door(&[(List, Person)])];
        let faults = try_every_cell(&mut town, &wrong).await.faults;
        assert!(faults.iter().any(|fault| fault.contains("desk over everything") && fault.contains("404")), "{faults:?}");
        let (sent, faults) = send_for_others(&mut town, &rows).await;
        assert!(sent > 20 && faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[test]
fn a_sentence_that_it_lacks_is_named() {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/texts");
    let german = sentences(&texts, Lang::De, std::iter::once("base").chain(site::ROOMS.iter().map(|room| room.name)));
    let missing = |keys: Vec<&'static str>| keys.into_iter().filter(|key| !german.contains_key(*key)).collect::<Vec<_>>();
    assert_eq!(missing(keys(&pinboard::ROOM)), ["pinboard-count"]);
    assert_eq!(missing(keys_in(include_str!("room.rs")).collect()), ["pinboard-title", "pinboard-count"]);
}
