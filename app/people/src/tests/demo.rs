//! The invented people: always there, always working, never in a real copy.

use super::*;
use crate::{
    acts::{
        check_password::{Checked, check_password},
        demo::demo_pictures,
    },
    forms, pages,
};
use tower_sessions::{
    SessionStore as _,
    session::{Id, Record},
};

fn pictures_of(world: &World, name: &str) -> Vec<u8> {
    demo_pictures(&world.ctx(), name).text().split('.').map(|number| number.parse().unwrap()).collect()
}

async fn works(world: &World, person: &crate::DemoPerson) -> bool {
    if let (Some(email), Some(password)) = (person.email, &person.password) {
        return matches!(check_password(&world.ctx(), email, password).await.unwrap(), Checked::Right { .. });
    }
    let mut browser = Browser::new(world);
    browser.card(person.card.as_ref().unwrap().strip_prefix("/k/").unwrap()).await;
    browser.tap(&pictures_of(world, person.name)).await;
    browser.device("andere").await;
    browser.signed_in.is_some()
}

#[tokio::test]
async fn demo_people_work_every_time() {
    each(async |world| {
        assert!(command_line::demo(&world.ctx(), false).await.unwrap().is_empty(), "nobody in a real copy");
        let real = world.clone();
        let world = world.with_demo();
        let people = command_line::demo(&world.ctx(), false).await.unwrap();
        let names: Vec<&str> = people.iter().map(|person| person.name).collect();
        assert_eq!(names, ["Demo Amira", "Demo Oleh", "Demo Coach", "Demo Verwaltung"]);
        assert_eq!(people[0].pictures.as_ref().unwrap().len(), 4);
        for person in &people {
            assert!(works(&world, person).await, "{}", person.name);
        }
        let before = world.dump().await;
        assert_eq!(command_line::demo(&world.ctx(), false).await.unwrap(), people, "every call returns the same");
        assert_eq!(world.dump().await, before, "and changes nothing");

        // Somebody spends a card, blocks one, ends a person, changes the password: all is mended.
        let mut browser = Browser::new(&world);
        let amira = people[0].card.clone().unwrap();
        browser.card(amira.strip_prefix("/k/").unwrap()).await;
        for _ in 0..5 {
            browser.tap(&[2, 2, 2, 5]).await;
        }
        assert!(!works(&world, &people[0]).await);
        let listed = command_line::list_accounts(&world.ctx()).await.unwrap();
        let id = |name: &str| listed.iter().find(|account| account.name == name).unwrap().id;
        command_line::new_card(&world.ctx(), id("Demo Amira")).await.unwrap();
        let coach = world.person(id("Demo Coach"), &[Role::Coach]);
        done(forms::submit_coach_person(&coach, id("Demo Oleh"), &fields(&[("do", "end")])).await.unwrap());
        world.store.execute("update account set password_hash = 'x', ended_at = 1 where email is not null").run().await.unwrap();
        assert_eq!(command_line::demo(&world.ctx(), false).await.unwrap(), people);
        for person in &people {
            assert!(works(&world, person).await, "{}", person.name);
        }
        assert_eq!(command_line::list_accounts(&world.ctx()).await.unwrap().len(), 4);

        // The same database in a copy that is not a demo: nobody gets in with what was on show.
        for person in &people {
            assert!(!works(&real, person).await, "{}", person.name);
        }
        let ctx = real.ctx();
        assert_eq!(pages::card_page(&ctx, amira.strip_prefix("/k/").unwrap()).await.unwrap().status, 404);
        let who = crate::SignedIn { account: id("Demo Coach"), epoch: 0, own_device: false, staff: true, at: NOON };
        let sign_ins = crate::SignInStore::new(world.store.clone(), world.clock.clone());
        let mut record = Record { id: Id::default(), data: HashMap::new(), expiry_date: time::OffsetDateTime::UNIX_EPOCH };
        record.data.insert(crate::WHO.to_owned(), serde_json::json!(who));
        sign_ins.create(&mut record).await.unwrap();
        let cookie = record.id.to_string();
        assert!(sign_ins.recognise(&world.vault, &cookie, real.settings.demo).await.unwrap().person.is_none());
        assert!(sign_ins.recognise(&world.vault, &cookie, world.settings.demo).await.unwrap().person.is_some());
        let coach = real.coach().await;
        assert!(!html(pages::coach_page(&coach).await.unwrap()).contains("Demo"));
        assert!(matches!(pages::coach_person_page(&coach, id("Demo Amira")).await, Err(AppError::NotFound)));
    })
    .await;
}
