//! Sites, groups, roles and where participants are, on every database.

use super::*;
use crate::{
    records::{
        account,
        assignment::{self, Kept},
        group::{self, Group},
        placement::{self, Placement},
        site::{self, Site},
    },
    testing::{a_group, a_site, give, put, role, somebody},
};
use base::{
    moment::{DAY, HOUR},
    rights::{Assignment, Scope},
};

#[tokio::test]
async fn what_is_written_is_read_as_it_was_and_not_written_twice() {
    each(async |world| {
        let ctx = world.ctx();
        let site = Site {
            id: ctx.new_id(),
            name: "Markt".into(),
            address: "Am Markt 1".into(),
            hours: "Montag bis Freitag, 9 bis 17 Uhr".into(),
            languages: "Deutsch, Українська, العربية".into(),
            ended_at: None,
        };
        let group =
            Group { id: ctx.new_id(), site: site.id, name: "Handy".into(), times: "Dienstag 10 Uhr".into(), ended_at: None };
        let jana = somebody(&ctx, "Jana", Role::Coach).await;
        let given = role(&ctx, jana, Role::Coach, Scope::Group(group.id));
        let kept = Kept { id: ctx.new_id(), given, made_by: None, made_at: ctx.at };
        let mut tx = ctx.store.begin().await.unwrap();
        for first in [true, false] {
            assert_eq!(site::insert(&mut tx, &site, ctx.at).await.unwrap(), first);
            assert_eq!(group::insert(&mut tx, &group, ctx.at).await.unwrap(), first);
            assert_eq!(assignment::insert(&mut tx, &kept).await.unwrap(), first);
        }
        assert_eq!(site::find(&mut tx, site.id).await.unwrap(), Some(site));
        assert_eq!(group::find(&mut tx, group.id).await.unwrap(), Some(group));
        assert_eq!(assignment::find(&mut tx, kept.id).await.unwrap(), Some(kept));
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn sites_and_groups() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        let (market, harbour) = (a_site(&ctx, "haus am Markt").await, a_site(&ctx, "Hafen").await);
        let phone = a_group(&ctx, market, "Handy für den Anfang").await;
        let names = async || site::all(store).await.unwrap().into_iter().map(|site| site.name).collect::<Vec<_>>();
        a_site(&ctx, "Ärztehaus").await;
        // A letter that SQLite cannot make small and PostgreSQL sorts by the language of the machine.
        assert_eq!(names().await, ["Ärztehaus", "Hafen", "haus am Markt"]);
        let amira = somebody(&ctx, "Amira", Role::Participant).await;
        put(&ctx, amira, Some(market), Some(phone), None).await;

        let mut tx = store.begin().await.unwrap();
        let mut changed = site::find(&mut tx, harbour).await.unwrap().unwrap();
        changed.name = "Treff am Hafen".into();
        assert!(site::change(&mut tx, &changed).await.unwrap());
        assert_eq!(site::find(&mut tx, harbour).await.unwrap().unwrap(), changed);
        assert!(!site::change(&mut tx, &Site { id: ctx.new_id(), ..changed }).await.unwrap());
        let mut moved = group::find(&mut tx, phone).await.unwrap().unwrap();
        moved.times = "Mittwoch 14 Uhr".into();
        assert!(group::change(&mut tx, &moved).await.unwrap());
        assert_eq!(group::find(&mut tx, phone).await.unwrap().unwrap(), moved);
        assert!(!group::end(&mut tx, phone, ctx.at).await.unwrap(), "somebody is in it");
        assert!(!site::end(&mut tx, market, ctx.at).await.unwrap(), "somebody is there");
        assert!(account::end(&mut tx, amira, ctx.at).await.unwrap());
        assert!(group::end(&mut tx, phone, ctx.at).await.unwrap());
        assert!(!group::end(&mut tx, phone, ctx.at).await.unwrap(), "it ended");
        assert!(site::end(&mut tx, market, ctx.at).await.unwrap());
        assert!(!site::end(&mut tx, market, ctx.at).await.unwrap(), "it ended");
        tx.commit().await.unwrap();
        assert_eq!(names().await, ["Ärztehaus", "Treff am Hafen", "haus am Markt"], "what ended stands last");
        assert_eq!(group::all(store).await.unwrap().len(), 1);
        assert_eq!(group::all(store).await.unwrap()[0].ended_at, Some(ctx.at));
    })
    .await;
}

/// The same ones in any order: ids of one millisecond come in a random one.
fn same(found: &[Assignment], wanted: &[Assignment]) -> bool {
    found.len() == wanted.len() && wanted.iter().all(|one| found.contains(one))
}

#[tokio::test]
async fn roles_hold_in_their_time_and_deputies_bring_what_the_other_has() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        let site = a_site(&ctx, "Markt").await;
        let [jana, marek, sina] = [
            somebody(&ctx, "Jana", Role::Coach).await,
            somebody(&ctx, "Marek", Role::Coach).await,
            somebody(&ctx, "Sina", Role::Editor).await,
        ];
        let coach = role(&ctx, jana, Role::Coach, Scope::Site(site));
        give(&ctx, coach).await;
        give(&ctx, Assignment { to: Some(ctx.at), from: ctx.at.minus(DAY), ..role(&ctx, jana, Role::Desk, Scope::All) }).await;
        give(&ctx, Assignment { from: ctx.at.plus(DAY), ..role(&ctx, jana, Role::Editor, Scope::All) }).await;
        let own = role(&ctx, marek, Role::Coach, Scope::Record(marek));
        give(&ctx, own).await;
        let lent = Assignment { to: Some(ctx.at.plus(DAY)), deputy_of: Some(jana), ..role(&ctx, marek, Role::Coach, Scope::All) };
        let lent_id = give(&ctx, lent).await;
        // What is lent to Jana is not lent on to Marek.
        give(
            &ctx,
            Assignment { to: Some(ctx.at.plus(DAY)), deputy_of: Some(sina), ..role(&ctx, jana, Role::Editor, Scope::All) },
        )
        .await;
        give(&ctx, role(&ctx, sina, Role::Editor, Scope::All)).await;

        let held = async |who, at| assignment::held_by(store, who, at).await.unwrap();
        assert!(same(&held(marek, ctx.at).await, &[coach, own, lent]));
        assert_eq!(held(marek, ctx.at.plus(DAY)).await, [own], "the deputy's time is over");
        assert_eq!(held(marek, ctx.at.minus(1)).await, []);
        assert_eq!(held(jana, ctx.at).await.len(), 3, "one of hers, one lent to her, one of Sina's");
        assert_eq!(held(jana, ctx.at.plus(DAY)).await.len(), 2);
        assert_eq!(assignment::of_account(store, jana).await.unwrap().len(), 4);
        assert_eq!(assignment::of_account(store, jana).await.unwrap()[0].given.from, ctx.at.plus(DAY), "newest first");
        assert_eq!(assignment::not_over(store, ctx.at).await.unwrap().len(), 6);

        let mut tx = store.begin().await.unwrap();
        assert!(same(&assignment::not_over_of(&mut tx, marek, ctx.at).await.unwrap(), &[own, lent]));
        assert!(account::end(&mut tx, jana, ctx.at).await.unwrap());
        tx.commit().await.unwrap();
        assert!(same(&held(marek, ctx.at).await, &[own, lent]), "who is gone lends nothing");

        let mut tx = store.begin().await.unwrap();
        let later = ctx.at.plus(HOUR);
        assert!(assignment::end(&mut tx, lent_id, later).await.unwrap());
        assert!(!assignment::end(&mut tx, lent_id, later).await.unwrap(), "it is over");
        assert!(!assignment::end(&mut tx, ctx.new_id(), later).await.unwrap());
        assert_eq!(assignment::find(&mut tx, lent_id).await.unwrap().unwrap().given.to, Some(later));
        assert_eq!(assignment::end_all_of(&mut tx, jana, later).await.unwrap(), 3);
        assert_eq!(assignment::not_over_of(&mut tx, jana, later).await.unwrap(), []);
        let never = assignment::not_over_of(&mut tx, jana, ctx.at.plus(2 * DAY)).await.unwrap();
        assert_eq!(never, [], "what had not begun never holds");
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_no_role_is_not_kept() {
    each(async |world| {
        let ctx = world.ctx();
        let jana = somebody(&ctx, "Jana", Role::Coach).await;
        let marek = somebody(&ctx, "Marek", Role::Coach).await;
        let good = role(&ctx, jana, Role::Coach, Scope::All);
        for (bad, why) in [
            (Assignment { role: Role::Participant, ..good }, "participants are no staff"),
            (Assignment { to: Some(ctx.at.minus(1)), ..good }, "it ends before it begins"),
            (Assignment { deputy_of: Some(marek), ..good }, "a deputy without an end"),
            (Assignment { deputy_of: Some(jana), to: Some(ctx.at.plus(1)), ..good }, "her own deputy"),
            (Assignment { account: ctx.new_id(), ..good }, "nobody"),
        ] {
            let mut tx = ctx.store.begin().await.unwrap();
            let new = Kept { id: ctx.new_id(), given: bad, made_by: None, made_at: ctx.at };
            assert!(assignment::insert(&mut tx, &new).await.is_err(), "{why}");
        }
    })
    .await;
}

#[tokio::test]
async fn participants_are_in_one_place_and_it_is_known_where_they_were() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        let (market, harbour) = (a_site(&ctx, "Markt").await, a_site(&ctx, "Hafen").await);
        let group = a_group(&ctx, market, "Handy").await;
        let (jana, marek) = (somebody(&ctx, "Jana", Role::Coach).await, somebody(&ctx, "Marek", Role::Coach).await);
        let amira = somebody(&ctx, "Amira", Role::Participant).await;
        let whereabouts = async |who| {
            let mut tx = store.begin().await.unwrap();
            placement::whereabouts(&mut tx, who).await.unwrap()
        };
        let nowhere = whereabouts(amira).await.unwrap();
        assert_eq!((nowhere.site, nowhere.main_coach, nowhere.left, nowhere.former_coaches.len()), (None, None, false, 0));
        assert_eq!(whereabouts(jana).await, None, "staff are nowhere");
        assert_eq!(whereabouts(ctx.new_id()).await, None);

        put(&ctx, amira, Some(market), Some(group), Some(jana)).await;
        world.clock.go_on(HOUR);
        let ctx = world.ctx();
        put(&ctx, amira, Some(harbour), None, Some(marek)).await;
        let now = whereabouts(amira).await.unwrap();
        assert_eq!((now.site, now.group, now.main_coach), (Some(harbour), None, Some(marek)));
        assert_eq!(now.former_coaches, [jana]);
        let steps = placement::of_account(store, amira).await.unwrap();
        assert_eq!(steps.len(), 2);
        assert_eq!((steps[0].site, steps[0].to), (Some(harbour), None));
        assert_eq!((steps[1].site, steps[1].group, steps[1].to), (Some(market), Some(group), Some(ctx.at)));
        assert_eq!(placement::at_site(store, market).await.unwrap(), []);
        assert_eq!(placement::at_site(store, harbour).await.unwrap()[0].account, amira);

        let oleh = somebody(&ctx, "Oleh", Role::Participant).await;
        put(&ctx, oleh, None, None, Some(jana)).await;
        let all = placement::whereabouts_of_all(store).await.unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!(all.iter().find(|person| person.account == amira), Some(&now));

        let mut tx = store.begin().await.unwrap();
        let bad =
            |site, group| Placement { id: ctx.new_id(), account: oleh, site, group, main_coach: None, from: ctx.at, to: None };
        assert!(placement::place(&mut tx, &bad(Some(harbour), Some(group)), None).await.is_err(), "a group of another site");
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        assert!(placement::place(&mut tx, &bad(None, Some(group)), None).await.is_err(), "a group without its site");
        drop(tx);

        let mut tx = store.begin().await.unwrap();
        assert!(account::end(&mut tx, amira, ctx.at).await.unwrap());
        assert!(placement::end(&mut tx, oleh, ctx.at.minus(DAY)).await.unwrap());
        assert!(!placement::end(&mut tx, oleh, ctx.at).await.unwrap());
        tx.commit().await.unwrap();
        let left = whereabouts(amira).await.unwrap();
        assert_eq!((left.left, left.site, left.main_coach), (true, Some(harbour), None), "where she was last, with nobody");
        assert!(left.former_coaches.contains(&jana) && left.former_coaches.contains(&marek));
        let nobody = whereabouts(oleh).await.unwrap();
        assert_eq!((nobody.left, nobody.site, nobody.main_coach), (false, None, None));
        assert_eq!(nobody.former_coaches, [jana]);
        assert_eq!(placement::at_site(store, harbour).await.unwrap(), [], "who has left is nowhere");
    })
    .await;
}

#[tokio::test]
async fn who_is_erased_takes_roles_and_places_along() {
    each(async |world| {
        let ctx = world.ctx();
        let site = a_site(&ctx, "Markt").await;
        let (jana, marek) = (somebody(&ctx, "Jana", Role::Coach).await, somebody(&ctx, "Marek", Role::Coach).await);
        let amira = somebody(&ctx, "Amira", Role::Participant).await;
        give(&ctx, role(&ctx, jana, Role::Coach, Scope::Site(site))).await;
        let lent = Assignment { to: Some(ctx.at.plus(DAY)), deputy_of: Some(jana), ..role(&ctx, marek, Role::Coach, Scope::All) };
        give(&ctx, lent).await;
        put(&ctx, amira, Some(site), None, Some(jana)).await;
        let mut tx = ctx.store.begin().await.unwrap();
        tx.execute("delete from account where id = $1").bind(jana).run().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(assignment::not_over(&ctx.store, ctx.at).await.unwrap(), []);
        assert_eq!(placement::of_account(&ctx.store, amira).await.unwrap()[0].main_coach, None);
        let mut tx = ctx.store.begin().await.unwrap();
        tx.execute("delete from account where id = $1").bind(amira).run().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(placement::at_site(&ctx.store, site).await.unwrap(), []);
    })
    .await;
}
