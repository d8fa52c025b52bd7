//! The table: one job, one owner, one end.

use crate::world::{NOON, ctx, databases, entry, idle, put};
use base::{
    AppError, Moment,
    context::{Person, Visitor},
    moment::DAY,
    room::JobKind,
};
use jobs::{
    Fault, Order, State, due,
    fault::Told,
    records::{self, Claimed, Rhythm},
};
use std::collections::HashSet;
use uuid::Uuid;

const LEASE: i64 = 30_000;

async fn claim(store: &base::Store, kinds: &[JobKind], now: Moment) -> Option<Claimed> {
    records::claim(store, kinds, ctx(store, now).new_id(), now, now.plus(LEASE)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_who_compete_get_each_job_once() {
    for scratch in databases().await {
        let (store, kind) = (&scratch.store, idle("pick"));
        let ctx = ctx(store, NOON);
        let mut tx = store.begin().await.unwrap();
        for _ in 0..200 {
            jobs::enqueue(&ctx, &mut tx, Order::of(&kind)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut mine = Vec::new();
                    while let Some(claimed) = claim(&store, &[idle("pick")], NOON).await {
                        assert!(records::finish(&store, &claimed, NOON, (0, 0)).await.unwrap());
                        mine.push(claimed.id);
                    }
                    mine
                })
            })
            .collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        // Whom others were in the way of may have left early: nothing may be left for good.
        while let Some(claimed) = claim(store, &[kind], NOON).await {
            all.push(claimed.id);
        }
        assert_eq!(all.len(), 200, "{}", scratch.name);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 200, "{}", scratch.name);
    }
}

#[tokio::test]
async fn a_job_is_enqueued_with_what_causes_it_or_not_at_all() {
    for scratch in databases().await {
        let (store, kind) = (&scratch.store, idle("pick"));
        let mut ctx = ctx(store, NOON);
        let mut tx = store.begin().await.unwrap();
        jobs::enqueue(&ctx, &mut tx, Order::of(&kind)).await.unwrap();
        drop(tx);
        assert_eq!(claim(store, &[kind], NOON).await, None, "{}", scratch.name);

        let person = Person {
            id: Uuid::from_u128(7),
            name: "Probe".into(),
            roles: vec![],
            assignments: vec![],
            owes_second_factor: false,
            own_device: false,
            demo: false,
        };
        ctx.who = Visitor { person: Some(person), guest: None };
        let id = put(&ctx, Order { payload: "7", ..Order::of(&kind) }).await;
        assert_eq!(entry(store, id).await.enqueued_by, Some(Uuid::from_u128(7)));
        let claimed = claim(store, &[kind], NOON).await.unwrap();
        assert_eq!((claimed.id, &*claimed.payload, claimed.attempts, claimed.most_attempts), (id, "7", 1, 3));

        let mut tx = store.begin().await.unwrap();
        records::forget_who(&mut tx, Uuid::from_u128(7)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(entry(store, id).await.enqueued_by, None);
    }
}

#[tokio::test]
async fn under_the_same_key_there_is_one_job() {
    for scratch in databases().await {
        let (store, kind, other) = (&scratch.store, idle("pick"), idle("other"));
        let ctx = ctx(store, NOON);
        let first = put(&ctx, Order { once: Some("a"), payload: "1", due: Some(NOON.minus(1)), ..Order::of(&kind) }).await;
        assert_eq!(put(&ctx, Order { once: Some("a"), payload: "2", ..Order::of(&kind) }).await, first);
        assert_ne!(put(&ctx, Order { once: Some("b"), ..Order::of(&kind) }).await, first);
        assert_ne!(put(&ctx, Order { once: Some("a"), ..Order::of(&other) }).await, first, "keys are of a kind");
        assert_ne!(put(&ctx, Order::of(&kind)).await, put(&ctx, Order::of(&kind)).await, "without a key each is one");
        let claimed = claim(store, &[kind], NOON).await.unwrap();
        assert_eq!((claimed.id, &*claimed.payload), (first, "1"));
        records::finish(store, &claimed, NOON, (0, 0)).await.unwrap();
        assert_eq!(put(&ctx, Order { once: Some("a"), ..Order::of(&kind) }).await, first, "also when it is done");
        assert_eq!(entry(store, first).await.state, State::Done);
    }
}

#[tokio::test]
async fn only_what_is_due_and_of_a_known_kind_is_begun_oldest_first() {
    for scratch in databases().await {
        let (store, kind, other) = (&scratch.store, idle("pick"), idle("pick-more"));
        let ctx = ctx(store, NOON);
        let late = put(&ctx, Order { due: Some(NOON.plus(2)), ..Order::of(&kind) }).await;
        let early = put(&ctx, Order { due: Some(NOON.plus(1)), ..Order::of(&kind) }).await;
        put(&ctx, Order::of(&other)).await;
        assert_eq!(claim(store, &[], NOON).await, None, "{}", scratch.name);
        for near in ["pic", "PICK-MORE", "pick%", "pick_more", "pick,pick"] {
            assert_eq!(claim(store, &[idle(near), kind], NOON).await, None, "{}", scratch.name);
        }
        assert_eq!(claim(store, &[idle("x"), kind], NOON.plus(2)).await.unwrap().id, early);
        assert_eq!(claim(store, &[kind], NOON.plus(2)).await.unwrap().id, late);
        assert_eq!(claim(store, &[kind, other], NOON.plus(2)).await.unwrap().kind, "pick-more");
    }
}

#[tokio::test]
async fn after_its_lease_a_job_is_somebody_elses() {
    for scratch in databases().await {
        let (store, kind) = (&scratch.store, idle("pick"));
        let id = put(&ctx(store, NOON), Order::of(&kind)).await;
        let slow = claim(store, &[kind], NOON).await.unwrap();
        assert_eq!(claim(store, &[kind], NOON.plus(LEASE - 1)).await, None, "{}", scratch.name);
        assert!(records::heartbeat(store, &slow, NOON.plus(2 * LEASE), (3, 8)).await.unwrap());
        assert_eq!(claim(store, &[kind], NOON.plus(LEASE)).await, None, "a heartbeat keeps it");
        let quick = claim(store, &[kind], NOON.plus(2 * LEASE)).await.unwrap();
        assert_eq!((quick.id, quick.attempts), (id, 2));
        let running = entry(store, id).await;
        assert_eq!((running.state, running.done, running.whole), (State::Running, 3, 8), "how far it was, until it says it anew");

        let told = Told::from(&AppError::Busy);
        assert!(!records::heartbeat(store, &slow, NOON.plus(9 * LEASE), (8, 8)).await.unwrap());
        assert!(!records::finish(store, &slow, NOON, (8, 8)).await.unwrap());
        assert!(!records::fail(store, &slow, NOON, &told, None).await.unwrap());
        assert!(!records::hand_back(store, &slow, (8, 8)).await.unwrap());
        assert_eq!(entry(store, id).await, running, "who is too late changes nothing");
        assert!(records::finish(store, &quick, NOON.plus(5), (8, 8)).await.unwrap());
        assert!(!records::finish(store, &quick, NOON.plus(6), (8, 8)).await.unwrap(), "done is told once");
        let done = entry(store, id).await;
        assert_eq!((done.state, done.done, done.ended_at), (State::Done, 8, Some(NOON.plus(5))));
    }
}

#[tokio::test]
async fn what_fails_rests_is_given_up_and_gets_one_more_try() {
    for scratch in databases().await {
        let (store, kind) = (&scratch.store, idle("pick"));
        let id = put(&ctx(store, NOON), Order::of(&kind)).await;
        let told = Told::from(&AppError::Full);
        let claimed = claim(store, &[kind], NOON).await.unwrap();
        assert!(records::fail(store, &claimed, NOON, &told, Some(due::pause(1))).await.unwrap());
        let failed = entry(store, id).await;
        assert_eq!(
            (failed.state, failed.fault, failed.detail.as_deref()),
            (State::Failed, Some(Fault::Full), Some("the disk is full"))
        );
        assert_eq!(claim(store, &[kind], NOON.plus(9_999)).await, None, "it rests");

        let claimed = claim(store, &[kind], NOON.plus(10_000)).await.unwrap();
        assert!(records::fail(store, &claimed, NOON.plus(10_000), &told, None).await.unwrap());
        assert_eq!(entry(store, id).await.state, State::GivenUp);
        assert_eq!(claim(store, &[kind], NOON.plus(DAY)).await, None);

        let again = async |id| {
            let mut tx = store.begin().await.unwrap();
            let found = records::again(&mut tx, id, NOON.plus(DAY)).await.unwrap();
            tx.commit().await.unwrap();
            found
        };
        assert!(again(id).await && !again(id).await && !again(Uuid::from_u128(1)).await);
        let claimed = claim(store, &[kind], NOON.plus(DAY)).await.unwrap();
        assert_eq!((claimed.attempts, claimed.most_attempts), (3, 3));
        assert!(!again(id).await, "not while it runs");
        records::fail(store, &claimed, NOON.plus(DAY), &told, None).await.unwrap();
        assert!(again(id).await);
        let claimed = claim(store, &[kind], NOON.plus(DAY)).await.unwrap();
        assert_eq!((claimed.attempts, claimed.most_attempts), (4, 4), "one more, each time somebody asks");
        records::finish(store, &claimed, NOON, (0, 0)).await.unwrap();
        assert_eq!(entry(store, id).await.fault, None);
    }
}

#[tokio::test]
async fn what_is_handed_back_costs_no_attempt() {
    for scratch in databases().await {
        let (store, kind) = (&scratch.store, idle("pick"));
        let id = put(&ctx(store, NOON), Order::of(&kind)).await;
        for _ in 0..5 {
            let claimed = claim(store, &[kind], NOON).await.unwrap();
            assert_eq!((claimed.id, claimed.attempts), (id, 1));
            assert!(records::hand_back(store, &claimed, (2, 4)).await.unwrap());
        }
        assert_eq!((entry(store, id).await.state, entry(store, id).await.done), (State::Waiting, 2));
    }
}

#[tokio::test]
async fn what_is_long_over_is_forgotten_but_not_when_something_came_last() {
    for scratch in databases().await {
        let (store, kind, nightly) = (&scratch.store, idle("pick"), idle("nightly"));
        let ctx = ctx(store, NOON);
        put(&ctx, Order::of(&kind)).await;
        let given_up = put(&ctx, Order { due: Some(NOON.plus(1)), ..Order::of(&kind) }).await;
        records::occur(&ctx, &nightly, Rhythm::Night, NOON.minus(DAY)).await.unwrap();
        records::occur(&ctx, &nightly, Rhythm::Night, NOON).await.unwrap();
        assert!(!records::occur(&ctx, &nightly, Rhythm::Night, NOON).await.unwrap(), "each time once");
        assert!(records::came(store, "nightly").await.unwrap().is_open);
        while let Some(claimed) = claim(store, &[kind, nightly], NOON.plus(1)).await {
            if claimed.id == given_up {
                records::fail(store, &claimed, NOON, &Told::from(&AppError::NotFound), None).await.unwrap();
            } else {
                records::finish(store, &claimed, NOON, (0, 0)).await.unwrap();
            }
        }
        assert_eq!(records::forget(store, NOON.plus(29 * DAY)).await.unwrap(), 0);
        assert_eq!(records::forget(store, NOON.plus(31 * DAY)).await.unwrap(), 2, "one that was put, one that came");
        let came = records::came(store, "nightly").await.unwrap();
        assert_eq!((came.last, came.is_open), (Some(NOON), false), "{}", scratch.name);
        assert_eq!(entry(store, given_up).await.state, State::GivenUp, "that may still be looked at");
        assert_eq!(records::forget(store, NOON.plus(181 * DAY)).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_page_sees_how_it_stands() {
    for scratch in databases().await {
        let (store, kind, nightly) = (&scratch.store, idle("pick"), idle("nightly"));
        let ctx = ctx(store, NOON);
        assert_eq!(jobs::overview(store).await.unwrap(), jobs::Overview::default());
        let mut ids = Vec::new();
        for number in 0..6 {
            ids.push(put(&ctx, Order { due: Some(NOON.plus(number)), ..Order::of(&kind) }).await);
        }
        records::occur(&ctx, &nightly, Rhythm::Night, NOON.plus(DAY)).await.unwrap();
        records::occur(&ctx, &idle("often"), Rhythm::Interval, NOON.plus(DAY)).await.unwrap();
        for (number, now) in (0..).zip([NOON, NOON.plus(1), NOON.plus(2), NOON.plus(3), NOON.plus(4)]) {
            let claimed = claim(store, &[kind], now).await.unwrap();
            match number {
                0 | 1 => records::finish(store, &claimed, now, (1, 1)).await.unwrap(),
                2 => records::fail(store, &claimed, now, &Told::from(&AppError::Busy), Some(DAY)).await.unwrap(),
                3 => records::fail(store, &claimed, now, &Told::from(&AppError::NotFound), None).await.unwrap(),
                _ => records::heartbeat(store, &claimed, now.plus(LEASE), (5, 20)).await.unwrap(),
            };
        }
        let seen = jobs::overview(store).await.unwrap();
        let of = |entries: &[jobs::Entry]| entries.iter().map(|entry| entry.id).collect::<Vec<_>>();
        assert_eq!(of(&seen.running), ids[4..5]);
        assert_eq!((seen.running[0].done, seen.running[0].whole), (5, 20));
        assert_eq!((of(&seen.waiting), seen.waiting_in_all), (ids[5..].to_vec(), 1), "{}", scratch.name);
        assert_eq!(of(&seen.failed), [ids[3], ids[2]]);
        assert_eq!(seen.next_nightly.iter().map(|entry| entry.due_at).collect::<Vec<_>>(), [NOON.plus(DAY)]);
        assert_eq!(of(&seen.last_done), [ids[1]], "of each kind the last");
    }
}
