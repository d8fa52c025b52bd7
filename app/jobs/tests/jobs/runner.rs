//! The runner: jobs are done beside everything else, faults are faults, and a stop loses nothing.

use crate::world::{NOON, contexts, ctx, databases, entry, hurry, idle, kind, put, until};
use base::{
    AppError, Store, Zone,
    moment::{Clock, FixedClock, HOUR},
    resources::Resources,
    room::{Every, JobKind},
    store::scratch::Scratch,
};
use jobs::{Fault, Order, Pace, Runner, Running, State, records};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Semaphore;
use uuid::Uuid;

/// What test jobs and tests share.
struct Gate {
    /// How many jobs have come in.
    inside: AtomicUsize,
    /// How many may go out.
    out: Semaphore,
}

impl Gate {
    fn shut() -> Arc<Self> {
        Arc::new(Self { inside: AtomicUsize::new(0), out: Semaphore::new(0) })
    }

    fn came_in(&self) -> usize {
        self.inside.load(Ordering::SeqCst)
    }

    async fn pass(&self) {
        self.inside.fetch_add(1, Ordering::SeqCst);
        self.out.acquire().await.unwrap().forget();
    }
}

/// Waits at the gate.
fn waits(name: &'static str) -> JobKind {
    kind(name, |ctx, _| {
        Box::pin(async move {
            ctx.resources.get::<Gate>()?.pass().await;
            Ok(())
        })
    })
}

async fn start(scratch: &Scratch, clock: &Arc<FixedClock>, gate: &Arc<Gate>, pace: Pace, kinds: Vec<JobKind>) -> Running {
    let (store, address) = (scratch.store.clone(), (scratch.name == "postgres").then(|| scratch.address.clone()));
    let (clock, gate) = (Arc::clone(clock), Arc::clone(gate));
    let open = move || async move {
        // As the program does: what the runner's own runtime opened ends with it, and must not be in the pool of the others.
        let store = match address {
            Some(address) => Store::postgres(&address).await.unwrap(),
            None => store,
        };
        let clock: Arc<dyn Clock> = clock;
        Ok(contexts(&store, clock, Resources::default().with(gate)))
    };
    Runner { kinds: Arc::new(move |_| kinds.clone()), pace }.start(open).await.unwrap()
}

#[tokio::test]
async fn pages_read_and_write_while_a_job_runs() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        let kinds = vec![waits("long")];
        let running = start(&scratch, &clock, &gate, hurry(), kinds.clone()).await;
        let id = put(&ctx(store, NOON), Order::of(&kinds[0])).await;
        until("the job runs", || async { gate.came_in() == 1 }).await;
        for number in 0..200 {
            assert_eq!(entry(store, id).await.state, State::Running);
            put(&ctx(store, NOON), Order { due: Some(NOON.plus(HOUR + number)), ..Order::of(&kinds[0]) }).await;
        }
        assert_eq!(jobs::overview(store).await.unwrap().waiting_in_all, 200, "{}", scratch.name);
        gate.out.add_permits(1);
        until("it is done", || async { entry(store, id).await.state == State::Done }).await;
        running.stop().await;
    }
}

#[tokio::test]
async fn a_panic_is_a_fault_and_not_the_end() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        let panics = kind("panics", |_, job| {
            let number = job.payload.clone();
            Box::pin(async move { panic!("not {number}") })
        });
        let is_gone = kind("is-gone", |_, _| Box::pin(async { Err(AppError::NotFound) }));
        let kinds = vec![panics, is_gone, idle("quiet")];
        let running = start(&scratch, &clock, &gate, Pace { seats: 1, ..hurry() }, kinds.clone()).await;
        let first = put(&ctx(store, NOON), Order { payload: "7", due: Some(NOON.minus(2)), ..Order::of(&kinds[0]) }).await;
        let gone = put(&ctx(store, NOON), Order { due: Some(NOON.minus(1)), ..Order::of(&kinds[1]) }).await;
        let quiet = put(&ctx(store, NOON), Order::of(&kinds[2])).await;
        until("the next is done", || async { entry(store, quiet).await.state == State::Done }).await;
        let failed = entry(store, first).await;
        assert_eq!((failed.state, failed.fault, failed.detail.as_deref()), (State::Failed, Some(Fault::Broken), Some("panic")));
        assert_eq!(failed.due_at, NOON.plus(10_000));
        let given_up = entry(store, gone).await;
        assert_eq!(
            (given_up.state, given_up.fault, given_up.attempts),
            (State::GivenUp, Some(Fault::Gone), 1),
            "no use to try again"
        );
        clock.go_on(10_000);
        let stands = async || {
            let entry = entry(store, first).await;
            (entry.state, entry.attempts)
        };
        until("it is tried again", || async { stands().await == (State::Failed, 2) }).await;
        clock.go_on(HOUR);
        until("it is given up", || async { stands().await == (State::GivenUp, 3) }).await;
        running.stop().await;
    }
}

#[tokio::test]
async fn how_far_it_is_stands_in_the_table() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        let counts = kind("counts", |ctx, job| {
            Box::pin(async move {
                job.progress.tell(3, 8);
                ctx.resources.get::<Gate>()?.pass().await;
                job.progress.tell(8, 8);
                Ok(())
            })
        });
        let running = start(&scratch, &clock, &gate, hurry(), vec![counts]).await;
        let id = put(&ctx(store, NOON), Order::of(&counts)).await;
        let so_far = async || {
            let entry = entry(store, id).await;
            (entry.state, entry.done, entry.whole)
        };
        until("three of eight", || async { so_far().await == (State::Running, 3, 8) }).await;
        gate.out.add_permits(1);
        until("all", || async { so_far().await == (State::Done, 8, 8) }).await;
        running.stop().await;
    }
}

#[tokio::test]
async fn a_heartbeat_keeps_a_job_and_without_one_it_is_cut() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        let running = start(&scratch, &clock, &gate, hurry(), vec![waits("long")]).await;
        let id = put(&ctx(store, NOON), Order::of(&waits("long"))).await;
        until("the job runs", || async { gate.came_in() == 1 }).await;
        // Three leases pass in small steps: with heartbeats nobody takes it.
        for _ in 0..9 {
            clock.go_on(11_000);
            let now = clock.now();
            until("a heartbeat", || async {
                let until: Option<(i64,)> =
                    store.query("select leased_until from job where id = $1").bind(id).one().await.unwrap();
                until.unwrap().0 >= now.plus(20_000).0
            })
            .await;
        }
        assert_eq!((entry(store, id).await.attempts, gate.came_in()), (1, 1));
        // Somebody else takes it all the same, as after a long standstill of this process.
        let sql = "update job set lease = $2 where id = $1";
        store.execute(sql).bind(id).bind(Uuid::from_u128(1)).run().await.unwrap();
        clock.go_on(11_000);
        // The seat is free again: what held it was cut at the gate.
        let next = put(&ctx(store, NOON), Order::of(&waits("long"))).await;
        let after = put(&ctx(store, NOON), Order::of(&waits("long"))).await;
        until("both seats are at work again", || async { gate.came_in() == 3 }).await;
        assert_eq!(entry(store, id).await.state, State::Running, "the other one has it");
        gate.out.add_permits(2);
        until("both are done", || async {
            entry(store, next).await.state == State::Done && entry(store, after).await.state == State::Done
        })
        .await;
        running.stop().await;
    }
}

#[tokio::test]
async fn a_stop_lets_jobs_end_tells_them_and_cuts_the_rest() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        let listens = kind("listens", |ctx, job| {
            Box::pin(async move {
                ctx.resources.get::<Gate>()?.inside.fetch_add(1, Ordering::SeqCst);
                while !job.progress.should_stop() {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(())
            })
        });
        let deaf = waits("deaf");
        let kinds = vec![listens, deaf];
        let pace = Pace { patience: Duration::from_millis(100), ..hurry() };
        let running = start(&scratch, &clock, &gate, pace, kinds.clone()).await;
        let heard = put(&ctx(store, NOON), Order::of(&listens)).await;
        let cut = put(&ctx(store, NOON), Order::of(&deaf)).await;
        until("both run", || async { gate.came_in() == 2 }).await;
        let late = put(&ctx(store, NOON), Order::of(&deaf)).await;
        running.stop().await;
        for id in [heard, cut, late] {
            let entry = entry(store, id).await;
            assert_eq!((entry.state, entry.attempts), (State::Waiting, 0), "{}: nothing is done, nothing is lost", scratch.name);
        }
        // After the restart they go on.
        gate.out.add_permits(2);
        let running = start(&scratch, &clock, &gate, pace, vec![idle("listens"), deaf]).await;
        until("all are done", || async {
            let mut done = 0;
            for id in [heard, cut, late] {
                done += usize::from(entry(store, id).await.state == State::Done);
            }
            done == 3
        })
        .await;
        running.stop().await;
    }
}

#[tokio::test]
async fn a_job_that_computes_keeps_no_other_waiting_and_cannot_hold_up_the_end() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        let computes = kind("computes", |ctx, _| {
            Box::pin(async move {
                let gate = ctx.resources.get::<Gate>()?;
                gate.inside.fetch_add(1, Ordering::SeqCst);
                while gate.out.available_permits() == 0 {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Ok(())
            })
        });
        let kinds = vec![computes, idle("quick")];
        let pace = Pace { patience: Duration::from_millis(50), ..hurry() };
        let running = start(&scratch, &clock, &gate, pace, kinds.clone()).await;
        let long = put(&ctx(store, NOON), Order::of(&kinds[0])).await;
        until("it computes", || async { gate.came_in() == 1 }).await;
        for _ in 0..5 {
            let quick = put(&ctx(store, NOON), Order::of(&kinds[1])).await;
            until("others are done", || async { entry(store, quick).await.state == State::Done }).await;
        }
        running.stop().await;
        assert_eq!(entry(store, long).await.state, State::Running, "nobody can stop it: its lease runs out");
        let running = start(&scratch, &clock, &gate, pace, kinds).await;
        clock.go_on(30_000);
        until("it is begun again", || async { gate.came_in() == 2 }).await;
        gate.out.add_permits(1);
        until("it is done", || async { entry(store, long).await.state == State::Done }).await;
        assert_eq!(entry(store, long).await.attempts, 2);
        running.stop().await;
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn jobs_stand_back_behind_pages() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        // The 19th field (proc_pid_stat(5)); the second, a name in brackets, may hold spaces.
        let tells = kind("tells", |_, _| {
            Box::pin(async {
                let stat = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
                Err(AppError::Broken(stat.rsplit(')').next().unwrap().split_whitespace().nth(16).unwrap().to_owned()))
            })
        });
        let running = start(&scratch, &clock, &gate, hurry(), vec![tells]).await;
        let id = put(&ctx(store, NOON), Order::of(&tells)).await;
        until("it has told", || async { entry(store, id).await.state == State::Failed }).await;
        assert_eq!(entry(store, id).await.detail.as_deref(), Some("broken: 10"));
        running.stop().await;
    }
}

#[tokio::test]
async fn a_job_that_ends_processes_is_given_up() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        let kind = waits("deadly");
        let id = put(&ctx(store, NOON), Order::of(&kind)).await;
        for attempt in 1..=3 {
            let now = clock.now();
            let claimed = records::claim(store, &[kind], ctx(store, now).new_id(), now, now.plus(30_000)).await.unwrap().unwrap();
            assert_eq!(claimed.attempts, attempt);
            clock.go_on(30_000);
        }
        let running = start(&scratch, &clock, &gate, hurry(), vec![kind]).await;
        until("it is given up", || async { entry(store, id).await.state == State::GivenUp }).await;
        assert_eq!((entry(store, id).await.fault, gate.came_in()), (Some(Fault::Crashed), 0));
        running.stop().await;
    }
}

#[tokio::test]
async fn what_comes_by_itself_comes_once_for_all_processes() {
    for scratch in databases().await {
        let (store, clock, gate) = (&scratch.store, Arc::new(FixedClock::at(NOON)), Gate::shut());
        gate.out.add_permits(1_000);
        let nightly = JobKind { every: Some(Every::Night(180)), ..waits("nightly") };
        let hourly = JobKind { every: Some(Every::Interval(HOUR)), ..waits("hourly") };
        let mut runners = Vec::new();
        for _ in 0..3 {
            runners.push(start(&scratch, &clock, &gate, hurry(), vec![nightly, hourly]).await);
        }
        let count = async |kind: &'static str| {
            let sql = "select count(*) from job where kind = $1 and state = 'done'";
            let found: Option<(i64,)> = store.query(sql).bind(kind).one().await.unwrap();
            found.unwrap().0
        };
        for hour in 0..40 {
            clock.go_on(if hour == 0 { 0 } else { HOUR });
            // At noon, one o'clock, …: the 15th hour after noon is three in the night, the 39th too.
            let nights = i64::from(hour >= 15) + i64::from(hour >= 39);
            until("this hour", || async { (count("hourly").await, count("nightly").await) == (hour + 1, nights) }).await;
        }
        until("the next night", || async {
            let next = jobs::overview(store).await.unwrap().next_nightly;
            next.iter().map(|entry| Zone::default().wall(entry.due_at).to_string()).eq(["2026-08-12T03:00:00"])
        })
        .await;
        for runner in runners {
            runner.stop().await;
        }
        assert_eq!(gate.came_in(), 42, "{}", scratch.name);
    }
}

#[tokio::test]
async fn a_runner_without_a_store_says_so() {
    let open = || async { Err(AppError::Broken("no store".into())) };
    let refused = Runner { kinds: Arc::new(|_| Vec::new()), pace: Pace::default() }.start(open).await;
    assert!(matches!(refused, Err(AppError::Broken(what)) if what == "no store"));
}
