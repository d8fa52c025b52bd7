//! Every record function on every database.

use super::*;
use crate::{
    records::{
        account::{self, NewAccount},
        code, key, sign_in,
    },
    rules::{CardState, TRIES_IN_ALL},
};
use base::Context;
use base::moment::{DAY, MINUTE};

fn new_account(ctx: &Context, name: &str, staff: Option<(&str, &str)>) -> NewAccount {
    let id = ctx.new_id();
    NewAccount {
        id,
        name: sealed(ctx, id, name),
        lang: Lang::Uk,
        staff: staff.map(|(email, hash)| (email.into(), hash.into())),
        demo: false,
        made_at: ctx.at,
        created_by: None,
    }
}

async fn insert(ctx: &Context, new: &NewAccount) -> bool {
    let mut tx = ctx.store.begin().await.unwrap();
    let made = account::insert(&mut tx, new).await.unwrap();
    tx.commit().await.unwrap();
    made
}

#[tokio::test]
async fn accounts() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        let amira = new_account(&ctx, "amira", None);
        let zoe = NewAccount { created_by: Some(amira.id), ..new_account(&ctx, "Zoe", None) };
        let demo = NewAccount { demo: true, ..new_account(&ctx, "Demo", None) };
        let kim = new_account(&ctx, "Kim", Some(("kim@klick.example", "hash")));
        for new in [&amira, &zoe, &demo, &kim] {
            assert!(insert(&ctx, new).await);
            assert!(!insert(&ctx, new).await, "the same id twice");
        }
        assert!(!insert(&ctx, &new_account(&ctx, "Other", Some(("kim@klick.example", "x")))).await, "the same e-mail twice");

        let found = account::find(store, amira.id).await.unwrap().unwrap();
        let opened = |name: &SealedName| name.shown(&world.vault);
        assert_eq!((opened(&found.name).as_str(), found.lang, found.kind), ("amira", Lang::Uk, account::Kind::Participant));
        assert_eq!((found.epoch, found.demo, found.ended_at, found.email), (0, false, None, None));
        assert!(account::find(store, ctx.new_id()).await.unwrap().is_none());
        assert_eq!(account::all(store).await.unwrap().len(), 4);
        let names = async |demo| {
            let found = account::participants(store, demo).await.unwrap();
            found.iter().map(|account| opened(&account.name)).collect::<std::collections::BTreeSet<_>>()
        };
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(names(false).await, set(&["amira", "Zoe"]));
        assert_eq!(names(true).await, set(&["amira", "Zoe", "Demo"]));
        assert_eq!(account::demo(store, demo.id).await.unwrap().unwrap().id, demo.id);
        assert!(account::demo(store, zoe.id).await.unwrap().is_none());

        let staff = account::staff(store, "kim@klick.example", false).await.unwrap().unwrap();
        assert_eq!((staff.id, staff.password_hash.as_str(), staff.epoch), (kim.id, "hash", 0));
        assert!(account::staff(store, "nobody@klick.example", true).await.unwrap().is_none());
        assert_eq!(account::password_hash(store, kim.id).await.unwrap(), Some("hash".into()));
        assert_eq!(account::password_hash(store, amira.id).await.unwrap(), None);

        let mut tx = store.begin().await.unwrap();
        assert!(account::set_password(&mut tx, kim.id, "other").await.unwrap());
        assert!(!account::set_password(&mut tx, amira.id, "other").await.unwrap(), "participants have no password");
        assert!(account::raise_epoch(&mut tx, kim.id).await.unwrap());
        assert!(!account::raise_epoch(&mut tx, ctx.new_id()).await.unwrap());
        assert!(account::end(&mut tx, zoe.id, ctx.at).await.unwrap());
        assert!(!account::end(&mut tx, zoe.id, ctx.at).await.unwrap());
        assert!(account::end(&mut tx, demo.id, ctx.at).await.unwrap());
        assert!(account::begin_again(&mut tx, demo.id).await.unwrap());
        assert!(!account::begin_again(&mut tx, zoe.id).await.unwrap(), "only demo people begin again");
        tx.commit().await.unwrap();
        assert_eq!(account::password_hash(store, kim.id).await.unwrap(), Some("other".into()));
        let zoe = account::find(store, zoe.id).await.unwrap().unwrap();
        assert_eq!((zoe.ended_at, zoe.epoch), (Some(ctx.at), 1));
        assert_eq!(names(true).await, set(&["amira", "Demo"]));
    })
    .await;
}

#[tokio::test]
async fn the_tables_refuse_what_cannot_be() {
    each(async |world| {
        let ctx = world.ctx();
        let amira = new_account(&ctx, "Amira", None);
        assert!(insert(&ctx, &amira).await);
        for bad in [
            // A name so long that its length would show.
            new_account(&ctx, &"x".repeat(300), None),
            NewAccount { created_by: Some(ctx.new_id()), ..new_account(&ctx, "x", None) },
        ] {
            let mut tx = ctx.store.begin().await.unwrap();
            assert!(account::insert(&mut tx, &bad).await.is_err(), "{:?}", bad.created_by);
        }
        for sql in [
            "update account set kind = 'robot'",
            "update account set kind = 'staff'",
            "update account set email = 'a@b.de'",
            "update account set demo = 2",
            "update account set epoch = -1",
            "insert into card_number (id, last) values (2, 0)",
        ] {
            assert!(ctx.store.execute(sql).run().await.is_err(), "{sql}");
        }
    })
    .await;
}

async fn card(ctx: &Context, account: Uuid, hash: &str) -> (Uuid, i64) {
    let mut tx = ctx.store.begin().await.unwrap();
    key::revoke(&mut tx, account, ctx.at).await.unwrap();
    let number = key::next_number(&mut tx).await.unwrap();
    let id = ctx.new_id();
    let new =
        key::NewKey { id, account, secret_hash: hash, code_hash: hash, number, picture: "boot", made_at: ctx.at, made_by: None };
    assert!(key::insert(&mut tx, &new).await.unwrap());
    tx.commit().await.unwrap();
    (id, number)
}

#[tokio::test]
async fn cards() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        let amira = new_account(&ctx, "Amira", None);
        let oleh = new_account(&ctx, "Oleh", None);
        assert!(insert(&ctx, &amira).await && insert(&ctx, &oleh).await);
        let [one, two, three] = ["a", "b", "c"].map(|c| c.repeat(64));
        let (first, number) = card(&ctx, amira.id, &one).await;
        assert_eq!(number, 1);
        let (second, number) = card(&ctx, amira.id, &two).await;
        assert_eq!(number, 2);
        card(&ctx, oleh.id, &three).await;

        let old = key::find(store, first).await.unwrap().unwrap();
        assert_eq!(old.facts.state(ctx.at), CardState::Blocked, "a new card takes the old one back");
        let found = key::by_secret(store, &two).await.unwrap().unwrap();
        assert_eq!((found.id, found.account, found.picture.as_str()), (second, amira.id, "boot"));
        assert_eq!(found.name.shown(&world.vault), "Amira");
        assert_eq!((found.lang, found.epoch, found.ended, found.demo, found.number), (Lang::Uk, 0, false, false, 2));
        assert_eq!(found.facts.state(ctx.at), CardState::Fresh);
        assert_eq!(found.facts.state(ctx.at.plus(365 * DAY)), CardState::Expired);
        assert_eq!(key::by_code(store, &two).await.unwrap().unwrap().id, second);
        assert!(key::by_secret(store, &"d".repeat(64)).await.unwrap().is_none());
        assert_eq!(key::newest(store, amira.id).await.unwrap().unwrap().id, second);
        assert!(key::newest(store, ctx.new_id()).await.unwrap().is_none());
        let numbers: Vec<i64> = key::newest_of_all(store).await.unwrap().into_iter().map(|card| card.number).collect();
        assert_eq!(numbers, [2, 3]);

        // A second living card, and the same secret twice, cannot be.
        let mut tx = store.begin().await.unwrap();
        let new = |hash| key::NewKey {
            id: ctx.new_id(),
            account: amira.id,
            secret_hash: hash,
            code_hash: hash,
            number: 77,
            picture: "bus",
            made_at: ctx.at,
            made_by: None,
        };
        assert!(!key::insert(&mut tx, &new(&one)).await.unwrap());
        assert!(key::insert(&mut tx, &new(&"e".repeat(64))).await.is_err());
        drop(tx);

        assert!(key::claim_try(store, second, ctx.at).await.unwrap().is_none(), "no pictures, no try");
        assert!(key::set_pictures(store, second, "pin", ctx.at).await.unwrap());
        assert!(!key::set_pictures(store, second, "other", ctx.at).await.unwrap(), "only once");
        assert!(!key::set_pictures(store, first, "pin", ctx.at).await.unwrap(), "not on a card that was taken back");
        for wanted in 1..=5 {
            let tried = key::claim_try(store, second, ctx.at).await.unwrap().unwrap();
            assert_eq!((tried.number, tried.pin_hash.as_str()), (wanted, "pin"));
        }
        assert!(key::claim_try(store, second, ctx.at.plus(15 * MINUTE - 1)).await.unwrap().is_none(), "a pause");
        let later = ctx.at.plus(15 * MINUTE);
        assert_eq!(key::claim_try(store, second, later).await.unwrap().unwrap().number, 6);
        assert!(!key::revoke_spent(store, second, later).await.unwrap(), "not spent yet");
        assert!(key::tries_back(store, second).await.unwrap());
        assert_eq!(key::find(store, second).await.unwrap().unwrap().facts.tries, 0);
        let mut at = later;
        for wanted in 1..=TRIES_IN_ALL {
            if wanted == 6 {
                at = at.plus(15 * MINUTE);
            }
            assert_eq!(key::claim_try(store, second, at).await.unwrap().unwrap().number, wanted);
        }
        assert!(key::claim_try(store, second, at.plus(DAY)).await.unwrap().is_none(), "never an eleventh");
        assert_eq!(key::find(store, second).await.unwrap().unwrap().facts.state(at), CardState::Blocked);
        assert!(key::revoke_spent(store, second, at).await.unwrap());
        assert!(!key::tries_back(store, second).await.unwrap(), "what was taken back stays so");

        let mut tx = store.begin().await.unwrap();
        assert!(!key::renew_demo(&mut tx, &two, "pin", at).await.unwrap(), "only demo cards are renewed");
        assert_eq!(key::revoke(&mut tx, oleh.id, at).await.unwrap(), 1);
        assert_eq!(key::revoke(&mut tx, oleh.id, at).await.unwrap(), 0);
        tx.commit().await.unwrap();
        assert!(store.execute("update account set demo = 1 where id = $1").bind(amira.id).run().await.unwrap() == 1);
        let mut tx = store.begin().await.unwrap();
        assert!(key::renew_demo(&mut tx, &two, "pin", at).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(key::find(store, second).await.unwrap().unwrap().facts.state(at), CardState::Works);

        let mut tx = store.begin().await.unwrap();
        account::end(&mut tx, amira.id, at).await.unwrap();
        tx.commit().await.unwrap();
        assert!(key::claim_try(store, second, at).await.unwrap().is_none(), "nobody tries the card of an ended account");
        assert!(key::find(store, second).await.unwrap().unwrap().ended);
    })
    .await;
}

#[tokio::test]
async fn codes() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        let amira = new_account(&ctx, "Amira", None);
        let oleh = new_account(&ctx, "Oleh", None);
        assert!(insert(&ctx, &amira).await && insert(&ctx, &oleh).await);
        let [one, two, three, wrong] = ["a", "b", "c", "d"].map(|c| c.repeat(64));
        let make = async |account: Uuid, hash: &str, at: Moment| {
            let mut tx = store.begin().await.unwrap();
            code::forget_old(&mut tx, at).await.unwrap();
            let new = code::NewCode { id: ctx.new_id(), account, number: 47, code_hash: hash, made_at: at, made_by: None };
            let made = code::insert(&mut tx, &new).await.unwrap();
            tx.commit().await.unwrap();
            made
        };
        assert!(make(amira.id, &one, ctx.at).await);
        assert!(!make(oleh.id, &one, ctx.at).await, "the same code twice at once");
        assert!(make(amira.id, &two, ctx.at).await);
        assert!(make(oleh.id, &three, ctx.at).await);
        assert_eq!(code::find(store, amira.id, &one, ctx.at).await.unwrap(), Some((ctx.at.plus(10 * MINUTE), None)));
        assert_eq!(code::find(store, oleh.id, &one, ctx.at).await.unwrap(), None);
        assert_eq!(code::take(store, &wrong, ctx.at, false).await.unwrap(), None);
        assert_eq!(code::take(store, &one, ctx.at, false).await.unwrap(), Some((amira.id, 0)));
        assert_eq!(code::take(store, &one, ctx.at, false).await.unwrap(), None, "only once");
        assert_eq!(code::take(store, &two, ctx.at, false).await.unwrap(), None, "the person's other codes go with it");
        assert_eq!(code::find(store, amira.id, &one, ctx.at).await.unwrap(), Some((ctx.at.plus(10 * MINUTE), Some(ctx.at))));
        assert_eq!(code::find(store, amira.id, &two, ctx.at).await.unwrap(), None, "taken back");
        let late = ctx.at.plus(10 * MINUTE);
        assert_eq!(code::take(store, &three, late, false).await.unwrap(), None, "too late");
        assert!(make(oleh.id, &one, late).await, "what is over makes room");
        for _ in 0..100 {
            code::take(store, &wrong, late, false).await.unwrap();
        }
        assert!(code::find(store, oleh.id, &one, late).await.unwrap().is_some(), "wrong ones of others do not kill it");

        assert!(make(oleh.id, &two, late).await);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(code::revoke(&mut tx, oleh.id).await.unwrap(), 2);
        tx.commit().await.unwrap();
        assert_eq!(code::take(store, &two, late, false).await.unwrap(), None);
        assert!(make(oleh.id, &two, late).await);
        store.execute("update account set demo = 1").run().await.unwrap();
        assert_eq!(code::take(store, &two, late, false).await.unwrap(), None, "no demo people in a real copy");
        assert_eq!(code::take(store, &two, late, true).await.unwrap(), Some((oleh.id, 0)));
    })
    .await;
}

#[tokio::test]
async fn sign_ins_and_the_log() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        let amira = new_account(&ctx, "Amira", None);
        let kim = new_account(&ctx, "Kim", Some(("kim@klick.example", "hash")));
        assert!(insert(&ctx, &amira).await && insert(&ctx, &kim).await);
        let [one, two] = ["a", "b"].map(|c| c.repeat(64));
        let nobody = sign_in::Owner { account: None, epoch: None, ends_at: ctx.at.plus(30 * MINUTE) };
        let owner = sign_in::Owner { account: Some(amira.id), epoch: Some(0), ends_at: ctx.at.plus(60 * MINUTE) };
        assert!(sign_in::insert(store, &one, "{}", &nobody, ctx.at).await.unwrap());
        assert!(!sign_in::insert(store, &one, "{}", &owner, ctx.at).await.unwrap());
        assert!(sign_in::insert(store, &two, "{}", &owner, ctx.at).await.unwrap());
        assert!(sign_in::update(store, &one, "{1}", &nobody, ctx.at).await.unwrap());
        assert!(!sign_in::update(store, &one, "{2}", &owner, ctx.at).await.unwrap(), "a row never changes its owner");
        assert!(!sign_in::update(store, &two, "{2}", &sign_in::Owner { epoch: Some(1), ..owner }, ctx.at).await.unwrap());
        let later = sign_in::Owner { account: None, epoch: None, ends_at: ctx.at.plus(DAY) };
        assert!(sign_in::update(store, &one, "{3}", &later, ctx.at.plus(5)).await.unwrap());
        let row = sign_in::find(store, &one).await.unwrap().unwrap();
        assert_eq!((row.data.as_str(), row.seen_at), ("{3}", ctx.at.plus(5)));
        assert_eq!(row.ends_at, ctx.at.plus(30 * MINUTE), "an end does not move away");
        assert_eq!((row.account_id, row.epoch, row.epoch_now, row.ended_at), (None, None, None, None));
        let row = sign_in::find(store, &two).await.unwrap().unwrap();
        assert_eq!((row.account_id, row.epoch, row.epoch_now), (Some(amira.id), Some(0), Some(0)));
        assert!(sign_in::is_there(store, &two).await.unwrap());
        assert_eq!(sign_in::seen(store, &two, ctx.at.plus(7)).await.unwrap(), 1);
        assert_eq!(sign_in::seen(store, &two, ctx.at).await.unwrap(), 0, "never back in time");
        assert_eq!(sign_in::delete(store, &two).await.unwrap(), 1);
        assert!(!sign_in::is_there(store, &two).await.unwrap());
        assert_eq!(sign_in::seen(store, &two, ctx.at).await.unwrap(), 0);
        let owner = sign_in::Owner { account: Some(amira.id), epoch: Some(0), ends_at: ctx.at.plus(60 * MINUTE) };
        assert!(sign_in::insert(store, &two, "{}", &owner, ctx.at).await.unwrap());
        let mut tx = store.begin().await.unwrap();
        assert_eq!(sign_in::forget_old(&mut tx, ctx.at.plus(10 * MINUTE), ctx.at).await.unwrap(), 0);
        assert_eq!(sign_in::forget_old(&mut tx, ctx.at.plus(30 * MINUTE), ctx.at).await.unwrap(), 1);
        assert_eq!(sign_in::delete_all(&mut tx, amira.id).await.unwrap(), 1);

        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn numbers_are_never_given_twice() {
    each(async |world| {
        let ctx = world.ctx();
        let taken: Vec<_> = (0..20)
            .map(|_| {
                let store = ctx.store.clone();
                tokio::spawn(async move {
                    let mut tx = store.begin().await.unwrap();
                    let number = key::next_number(&mut tx).await.unwrap();
                    tx.commit().await.unwrap();
                    number
                })
            })
            .collect();
        let mut numbers = Vec::new();
        for one in taken {
            numbers.push(one.await.unwrap());
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=20).collect::<Vec<i64>>());
    })
    .await;
}
