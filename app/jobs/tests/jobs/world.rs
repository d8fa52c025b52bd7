//! What the tests of jobs stand on.

use base::{
    Context, Moment, Store,
    chance::SystemChance,
    moment::{Clock, FixedClock},
    resources::Resources,
    room::{BorrowingWork, Job, JobKind},
    testing::{Scratch, scratch, settings},
};
use jobs::{Contexts, Entry, Order, Pace};
use std::{future::Future, sync::Arc, time::Duration};
use uuid::Uuid;

/// 2026-08-09 12:00 in Berlin.
pub const NOON: Moment = Moment(1_786_269_600_000);

/// Contexts on this store.
pub fn contexts(store: &Store, clock: Arc<dyn Clock>, resources: Resources) -> Contexts {
    let (store, settings) = (store.clone(), settings());
    Arc::new(move || {
        Context::of_nobody(store.clone(), Arc::clone(&settings), resources.clone(), clock.now(), Arc::new(SystemChance))
    })
}

/// Empty databases of each kind.
pub async fn databases() -> Vec<Scratch> {
    scratch(jobs::MIGRATIONS).await
}

/// A context at this moment.
pub fn ctx(store: &Store, at: Moment) -> Context {
    contexts(store, Arc::new(FixedClock::at(at)), Resources::default())()
}

/// A kind that does this.
pub fn kind(name: &'static str, run: for<'w> fn(&'w Context, &'w Job) -> BorrowingWork<'w, ()>) -> JobKind {
    JobKind { name, words: "job", run, every: None, attempts: 3 }
}

/// A kind that does nothing.
pub fn idle(name: &'static str) -> JobKind {
    kind(name, |_, _| Box::pin(async { Ok(()) }))
}

/// Enqueues a job in a transaction of its own.
pub async fn put(ctx: &Context, order: Order<'_>) -> Uuid {
    let mut tx = ctx.store.begin().await.unwrap();
    let id = jobs::enqueue(ctx, &mut tx, order).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// The job as a page sees it.
pub async fn entry(store: &Store, id: Uuid) -> Entry {
    jobs::entry(store, id).await.unwrap().unwrap()
}

/// A runner in a hurry.
pub fn hurry() -> Pace {
    Pace {
        seats: 2,
        look: Duration::from_millis(20),
        tell: Duration::from_millis(10),
        lease: 30_000,
        patience: Duration::from_secs(20),
    }
}

/// Comes back when it is so. The long end is only there so that a broken program fails instead of hanging.
pub async fn until<F: Future<Output = bool>>(what: &str, is_so: impl Fn() -> F) {
    for _ in 0..6_000 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("it never came to it: {what}");
}
