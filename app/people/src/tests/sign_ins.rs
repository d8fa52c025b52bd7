//! The session store: nothing is revived, everything ends in time.

use super::*;
use crate::{KEPT, Recognised, SignInStore, SignedIn, WHO, tidy};
use base::moment::{DAY, HOUR, MINUTE};
use serde_json::json;
use tower_sessions::{
    Expiry, Session, SessionStore,
    session::{Id, Record},
};

fn store_of(world: &World) -> SignInStore {
    SignInStore::new(world.store.clone(), world.clock.clone())
}

fn signed_in(world: &World, account: Uuid, own_device: bool, staff: bool) -> SignedIn {
    SignedIn { account, epoch: 0, own_device, staff, at: world.clock.now() }
}

fn record(who: Option<&SignedIn>) -> Record {
    let mut data = HashMap::new();
    if let Some(who) = who {
        data.insert(WHO.to_owned(), json!(who));
    }
    data.insert(KEPT.to_owned(), json!({"pending": "x"}));
    Record { id: Id::default(), data, expiry_date: time::OffsetDateTime::UNIX_EPOCH }
}

async fn rows(world: &World) -> i64 {
    world.store.query("select count(*) from sign_in").one::<(i64,)>().await.unwrap().unwrap().0
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_sign_out_is_final_1000_times() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = store_of(&world);
        let mut revived = 0;
        for _ in 0..1000 {
            let mut record = record(Some(&signed_in(&world, account, false, false)));
            sessions.create(&mut record).await.unwrap();
            let in_flight = {
                let (sessions, record) = (sessions.clone(), record.clone());
                tokio::spawn(async move { sessions.save(&record).await.is_ok() })
            };
            let sign_out = {
                let (sessions, id) = (sessions.clone(), record.id);
                tokio::spawn(async move { sessions.delete(&id).await.is_ok() })
            };
            assert!(in_flight.await.unwrap() && sign_out.await.unwrap());
            revived += i32::from(sessions.load(&record.id).await.unwrap().is_some());
        }
        assert_eq!(revived, 0);
        assert_eq!(rows(&world).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_session_is_kept_as_it_was() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = store_of(&world);
        let mut record = record(Some(&signed_in(&world, account, false, false)));
        let given = record.id;
        sessions.create(&mut record).await.unwrap();
        assert_ne!(record.id, given, "who brings an id does not keep it");
        let loaded = sessions.load(&record.id).await.unwrap().unwrap();
        assert_eq!((loaded.id, &loaded.data), (record.id, &record.data));
        assert_eq!(loaded.expiry_date.unix_timestamp(), world.clock.now().plus(HOUR).0 / 1000);
        record.data.insert("more".into(), json!(1));
        sessions.save(&record).await.unwrap();
        assert_eq!(sessions.load(&record.id).await.unwrap().unwrap().data, record.data);
        assert!(sessions.load(&Id::default()).await.unwrap().is_none());
        sessions.delete(&record.id).await.unwrap();
        sessions.delete(&record.id).await.unwrap();
        assert!(sessions.load(&record.id).await.unwrap().is_none());
        sessions.save(&record).await.unwrap();
        assert!(sessions.load(&record.id).await.unwrap().is_none(), "saving does not revive");
        record.data.insert(WHO.into(), json!("rubbish"));
        assert!(sessions.create(&mut record).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn every_sign_in_ends_in_time() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = store_of(&world);
        let alive = async |record: &Record| sessions.load(&record.id).await.unwrap().is_some();
        // Who, after how long unused, after how long in any case.
        let kinds = [
            (None, 10 * MINUTE, 30 * MINUTE),
            (Some((false, false)), 10 * MINUTE, 60 * MINUTE),
            (Some((true, false)), 60 * DAY, 180 * DAY),
            (Some((false, true)), 30 * MINUTE, 12 * HOUR),
            (Some((true, true)), 30 * MINUTE, 12 * HOUR),
        ];
        for (kind, idle, whole) in kinds {
            let make = async || {
                let who = kind.map(|(own, staff)| signed_in(&world, account, own, staff));
                let mut record = record(who.as_ref());
                sessions.create(&mut record).await.unwrap();
                record
            };
            let unused = make().await;
            world.clock.go_on(idle - 1);
            assert!(alive(&unused).await, "{kind:?}");
            world.clock.go_on(idle);
            assert!(!alive(&unused).await, "{kind:?} unused");
            let used = make().await;
            let begun = world.clock.now();
            while world.clock.now().since(begun) + idle / 2 < whole {
                world.clock.go_on(idle / 2);
                assert!(alive(&used).await, "{kind:?} in use");
                sessions.save(&used).await.unwrap();
            }
            world.clock.go_on(begun.plus(whole).since(world.clock.now()));
            assert!(!alive(&used).await, "{kind:?} at its end");
        }
        assert_eq!(rows(&world).await, 0, "what is over is deleted when it is asked for");
    })
    .await;
}

/// A clock that was set back lets no sign-in last longer, and ends none that is in use when it was only put right.
#[tokio::test]
async fn a_clock_that_is_set_back_makes_no_sign_in_longer() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = store_of(&world);
        let make = async || {
            let mut record = record(Some(&signed_in(&world, account, false, false)));
            sessions.create(&mut record).await.unwrap();
            record
        };
        let alive = async |record: &Record| sessions.load(&record.id).await.unwrap().is_some();
        let unused = make().await;
        world.clock.go_on(-10 * MINUTE);
        assert!(!alive(&unused).await, "who knows how long that was");
        let used = make().await;
        let (mut went, mut back) = (0, 0);
        while alive(&used).await {
            world.clock.go_on(5 * MINUTE);
            went += 5;
            assert!(alive(&used).await || went >= 60, "in use");
            world.clock.go_on(-2 * MINUTE);
            back += 2;
            assert!(went < 90, "it lasts for ever");
        }
        // An hour of its own time, however often the clock went back meanwhile.
        assert!((60..=65).contains(&went) && back > 20, "{went} {back}");
    })
    .await;
}

#[tokio::test]
async fn at_the_start_it_is_said_that_the_clock_was_set_back() {
    each(async |world| {
        let behind = async || command_line::clock_is_behind(&world.ctx()).await.unwrap();
        assert_eq!(behind().await, None, "nothing was written yet");
        world.coach().await;
        world.clock.go_on(-MINUTE);
        assert_eq!(behind().await, None);
        world.clock.go_on(-DAY);
        assert_eq!(behind().await, Some(DAY + MINUTE));
        let (account, _) = world.participant().await;
        world.clock.go_on(2 * DAY);
        store_of(&world).create(&mut record(Some(&signed_in(&world, account, true, false)))).await.unwrap();
        world.clock.go_on(-HOUR);
        assert_eq!(behind().await, Some(HOUR), "somebody was here later");
    })
    .await;
}

#[tokio::test]
async fn looking_is_written_down_once_a_minute() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = store_of(&world);
        let mut record = record(Some(&signed_in(&world, account, false, false)));
        sessions.create(&mut record).await.unwrap();
        let seen = async || world.store.query("select seen_at from sign_in").one::<(i64,)>().await.unwrap().unwrap().0;
        world.clock.go_on(MINUTE - 1);
        sessions.load(&record.id).await.unwrap();
        assert_eq!(seen().await, NOON.0);
        world.clock.go_on(1);
        sessions.load(&record.id).await.unwrap();
        assert_eq!(seen().await, NOON.0 + MINUTE);
    })
    .await;
}

#[tokio::test]
async fn one_word_ends_all_sign_ins() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = store_of(&world);
        let sign_in = async |epoch| {
            let mut record = record(Some(&SignedIn { epoch, ..signed_in(&world, account, true, false) }));
            sessions.create(&mut record).await.unwrap();
            record
        };
        let phone = sign_in(0).await;
        let tablet = sign_in(0).await;
        assert!(sessions.load(&tablet.id).await.unwrap().is_some());
        let ctx = world.person(account, &[Role::Participant]);
        crate::end_all(&ctx, account).await.unwrap();
        assert!(sessions.load(&phone.id).await.unwrap().is_none());
        assert!(sessions.load(&tablet.id).await.unwrap().is_none());
        // A sign-in that was on its way with the old epoch is worth nothing.
        let late = sign_in(0).await;
        assert!(sessions.load(&late.id).await.unwrap().is_none());
        let new = sign_in(1).await;
        assert!(sessions.load(&new.id).await.unwrap().is_some());
        let found = sessions.recognise(&world.vault, &new.id.to_string(), false).await.unwrap();
        let person = found.person.unwrap();
        assert!(person.own_device && person.is(Role::Participant) && !person.is_staff());
        assert_eq!((person.id, found.kept.get("pending").map(String::as_str)), (account, Some("x")));
        for dead in [phone.id, tablet.id, late.id] {
            assert_eq!(sessions.recognise(&world.vault, &dead.to_string(), true).await.unwrap(), Recognised::default());
        }
        for nonsense in ["", "x", "ä", &"A".repeat(22), &"A".repeat(5000)] {
            assert_eq!(sessions.recognise(&world.vault, nonsense, true).await.unwrap(), Recognised::default());
        }

        // Others may not; coaches may for participants only.
        let (other, _) = world.participant().await;
        assert!(matches!(crate::end_all(&ctx, other).await, Err(AppError::NotFound)));
        assert!(matches!(crate::end_all(&world.ctx(), other).await, Err(AppError::SignInFirst)));
        let coach = world.coach().await;
        crate::end_all(&coach, account).await.unwrap();
        let colleague = world.coach().await;
        let colleague = colleague.who.person.as_ref().unwrap().id;
        assert!(matches!(crate::end_all(&coach, colleague).await, Err(AppError::NotFound)));
        command_line::end_all(&world.ctx(), colleague).await.unwrap();
    })
    .await;
}

/// The way the site signs somebody in: `flush`, then the new data. The id that was there before must not come to life again.
#[tokio::test]
async fn a_planted_id_never_becomes_a_sign_in() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = Arc::new(store_of(&world));
        let planted = Session::new(None, sessions.clone(), None);
        planted.insert(KEPT, json!({"pending": "x"})).await.unwrap();
        planted.save().await.unwrap();
        let id = planted.id().unwrap();

        let victim = Session::new(Some(id), sessions.clone(), Some(Expiry::OnSessionEnd));
        assert!(victim.get_value(KEPT).await.unwrap().is_some());
        victim.flush().await.unwrap();
        victim.insert(WHO, signed_in(&world, account, false, false)).await.unwrap();
        victim.save().await.unwrap();
        assert_ne!(victim.id().unwrap(), id);
        assert!(sessions.load(&id).await.unwrap().is_none(), "the planted id is dead");
        assert!(sessions.load(&victim.id().unwrap()).await.unwrap().is_some());

        // And without a new id nothing is signed in at all.
        let planted = Session::new(None, sessions.clone(), None);
        planted.insert(KEPT, json!({})).await.unwrap();
        planted.save().await.unwrap();
        let careless = Session::new(planted.id(), sessions.clone(), None);
        careless.insert(WHO, signed_in(&world, account, false, false)).await.unwrap();
        assert!(careless.save().await.is_err());
        assert!(!sessions.load(&planted.id().unwrap()).await.unwrap().unwrap().data.contains_key(WHO));
    })
    .await;
}

#[tokio::test]
async fn what_is_over_is_tidied_away() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let sessions = store_of(&world);
        let mut kept = record(Some(&signed_in(&world, account, true, false)));
        for record in [&mut record(None), &mut record(Some(&signed_in(&world, account, false, false))), &mut kept] {
            sessions.create(record).await.unwrap();
        }
        let coach = world.coach().await;
        crate::acts::help_in::help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap();
        assert_eq!(tidy(&world.ctx()).await.unwrap(), 0);
        world.clock.go_on(2 * HOUR);
        assert_eq!(tidy(&world.ctx()).await.unwrap(), 3);
        assert!(sessions.load(&kept.id).await.unwrap().is_some());
    })
    .await;
}

#[test]
fn only_own_devices_keep_the_cookie() {
    let who = SignedIn { account: Uuid::nil(), epoch: 0, own_device: true, staff: false, at: NOON };
    assert_eq!(who.cookie_seconds(), Some(180 * 24 * 3600));
    assert_eq!(SignedIn { own_device: false, ..who.clone() }.cookie_seconds(), None);
    assert_eq!(SignedIn { staff: true, ..who }.cookie_seconds(), None);
}
