//! Erasing a person: who may, what goes, what stays.

use super::*;
use crate::{
    acts::{erase_person::erase_person, export_person::export_person},
    audit::{self, Who},
    forms, pages,
    vault::keys,
};

/// What refers to an account in this room, as text.
async fn rows_about(world: &World, person: Uuid) -> Vec<String> {
    world.dump().await.into_iter().filter(|row| row.contains(&person.to_string())).collect()
}

#[tokio::test]
async fn everything_of_a_person_goes_and_the_log_stays_whole() {
    each(async |world| {
        let (amira, secret) = with_pictures(&world).await;
        let (oleh, _) = world.participant().await;
        let coach = world.coach().await;
        done(forms::submit_coach_person(&coach, amira, &fields(&[("do", "code"), ("number", "47")])).await.unwrap());
        html(pages::coach_person_page(&coach, amira).await.unwrap());
        let others = rows_about(&world, oleh).await;
        assert!(rows_about(&world, amira).await.len() >= 4, "account, card, code, place, pseudonym");
        let pseudonym: Vec<(String,)> =
            world.store.query("select pseudonym from pseudonym where account_id = $1").bind(amira).all().await.unwrap();

        let desk = world.person(crate::testing::somebody(&world.ctx(), "Vera", Role::Coordinator).await, &[Role::Coordinator]);
        let done = done(forms::submit_coach_person(&desk, amira, &fields(&[("do", "erase")])).await.unwrap());
        assert_eq!(done.to, "/de/begleitung/geloescht");
        assert!(html(pages::coach_erased_page(&desk).await.unwrap()).contains("class=\"empty\""));

        assert_eq!(rows_about(&world, amira).await, Vec::<String>::new());
        assert_eq!(rows_about(&world, oleh).await, others, "of others nothing is gone");
        assert!(keys::find(&world.store, &world.vault, amira).await.unwrap().is_none());
        assert_eq!(pages::card_page(&world.ctx(), &secret.text()).await.unwrap().status, 404);
        assert!(matches!(pages::coach_person_page(&desk, amira).await, Err(AppError::NotFound)));
        assert!(matches!(erase_person(&desk, by(&desk), amira).await, Err(AppError::NotFound)), "once is enough");

        // The log is whole, says who erased, and not whom.
        audit::verify(&world.store, None).await.unwrap();
        let newest = audit::before(&world.ctx(), i64::MAX, 2).await.unwrap();
        let erased = newest.iter().find(|line| line.kind == crate::policy::Kind::Erasure).unwrap();
        assert!(matches!(&erased.who, Who::Person(_, name) if name == "Vera"), "{erased:?}");
        assert_eq!(erased.person, None);
        let known: Vec<(String,)> = world
            .store
            .query("select account_id from pseudonym where pseudonym = $1")
            .bind(pseudonym[0].0.as_str())
            .all()
            .await
            .unwrap();
        assert_eq!(known, []);
    })
    .await;
}

#[tokio::test]
async fn only_who_may_erases_and_sees_the_door() {
    each(async |world| {
        let (amira, _) = world.participant().await;
        let coach = world.coach().await;
        let desk = world.person(crate::testing::somebody(&world.ctx(), "Vera", Role::Coordinator).await, &[Role::Coordinator]);
        let shown = async |ctx: &PageContext, query: &str| {
            let asked = PageContext { address: format!("/de/begleitung/{amira}{query}"), ..ctx.clone() };
            html(pages::coach_person_page(&asked, amira).await.unwrap())
        };
        assert!(shown(&desk, "").await.contains("?frage=loeschen"));
        assert!(shown(&desk, "?frage=loeschen").await.contains("value=\"erase\""));
        assert!(!shown(&coach, "").await.contains("loeschen"));
        assert!(!shown(&coach, "?frage=loeschen").await.contains("value=\"erase\""));
        let tried = forms::submit_coach_person(&coach, amira, &fields(&[("do", "erase")])).await;
        assert!(matches!(tried, Err(AppError::NotFound)));
        assert!(matches!(
            forms::submit_coach_person(&world.ctx(), amira, &fields(&[("do", "erase")])).await,
            Err(AppError::SignInFirst)
        ));
        assert!(!rows_about(&world, amira).await.is_empty());
        // Staff are ended, not erased.
        let kim = coach.who.person.as_ref().unwrap().id;
        assert!(matches!(command_line::erase_person(&world.ctx(), kim).await, Err(AppError::NotFound)));
        // Who has left can still be erased.
        command_line::end_account(&world.ctx(), amira).await.unwrap();
        command_line::erase_person(&world.ctx(), amira).await.unwrap();
        assert!(rows_about(&world, amira).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_room_that_fails_keeps_everything() {
    each(async |world| {
        const FAILS: base::room::Room = base::room::Room {
            erase: Some(|_, _, _| Box::pin(async { Err(AppError::Busy) })),
            ..base::room::Room::empty("fails")
        };
        const FAILING: &[&base::room::Room] = &[&FAILS, &crate::ROOM];
        let (amira, _) = world.participant().await;
        let before = rows_about(&world, amira).await;
        // Below people: it comes after the account is gone.
        let mut ctx = world.ctx();
        ctx.resources = ctx.resources.clone().with(Arc::new(Rooms(FAILING)));
        assert!(matches!(command_line::erase_person(&ctx, amira).await, Err(AppError::Busy)));
        assert_eq!(rows_about(&world, amira).await, before);
        assert!(keys::find(&world.store, &world.vault, amira).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn who_was_erased_does_not_come_back_with_a_backup() {
    each(async |world| {
        let (amira, _) = world.participant().await;
        let (oleh, _) = world.participant().await;
        let kim = world.coach().await.who.person.as_ref().unwrap().id;
        assert_eq!(command_line::erase_again(&world.ctx()).await.unwrap(), 0);
        // As an older backup with the newest list of keys.
        for gone in [amira, kim] {
            world.store.execute("delete from person_key where account_id = $1").bind(gone).run().await.unwrap();
        }
        let named = async |name: &str| {
            let listed = command_line::list_accounts(&world.ctx()).await.unwrap();
            listed.iter().filter(|account| account.name == name).count()
        };
        assert_eq!((named(crate::vault::UNREADABLE).await, named("Amira <S.>").await), (2, 1));
        assert_eq!(command_line::erase_again(&world.ctx()).await.unwrap(), 1);
        assert!(rows_about(&world, amira).await.is_empty() && !rows_about(&world, oleh).await.is_empty());
        assert!(!rows_about(&world, kim).await.is_empty(), "staff are not erased");
        audit::verify(&world.store, None).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_person_takes_everything_along() {
    each(async |world| {
        let (amira, _) = world.participant().await;
        let coach = world.coach().await;
        html(pages::coach_person_page(&coach, amira).await.unwrap());
        let all = command_line::export_person(&world.ctx(), amira).await.unwrap();
        let people = &all["people"];
        assert_eq!((people["name"].as_str(), people["language"].as_str()), (Some("Amira <S.>"), Some("ar")));
        assert_eq!(people["cards"][0]["number"], 1);
        assert!(people["looked"].as_array().unwrap().iter().any(|look| look["who"] == "Coach Kim"), "{people}");
        assert!(export_person(&coach, by(&coach), amira).await.is_err(), "only the main coach");
    })
    .await;
}
