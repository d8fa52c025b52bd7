//! Who does the jobs: in a runtime and threads of its own, so that no page waits for them.

use crate::{
    due::{self, next_due},
    records::{self, Claimed, Rhythm},
    work,
};
use base::{
    AppError, Context, Moment, Store,
    room::{Every, JobKind},
};
use std::{pin::pin, sync::Arc, thread, time::Duration};
use tokio::{
    runtime,
    sync::{Notify, oneshot},
    task::JoinSet,
    time::{sleep, timeout},
};
use tokio_util::sync::{CancellationToken, DropGuard};

/// Gives a fresh context of nobody, with the present moment.
pub type Contexts = Arc<dyn Fn() -> Context + Send + Sync>;

/// Says which kinds of jobs are done at this moment: those of the rooms that are on.
pub type Kinds = Arc<dyn Fn(&Context) -> Vec<JobKind> + Send + Sync>;

/// The first look after something was enqueued: its transaction is mostly over by then. The next ones come four times as late each.
const FIRST_LOOK: Duration = Duration::from_millis(10);
/// How much a job's threads stand back behind those of pages, as `nice` counts: when both want a processor, pages get most of it.
#[cfg(target_os = "linux")]
const MODESTY: i32 = 10;

static ENQUEUED: Notify = Notify::const_new();

/// Tells the runners of this process that something was enqueued, or will be as soon as a transaction ends.
pub(crate) fn wake() {
    ENQUEUED.notify_waiters();
}

/// How fast everything goes. Moments are compared between processes: with several on one PostgreSQL, their clocks must agree to within a third
/// of [`Pace::lease`].
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// So many jobs are done at once.
    pub seats: usize,
    /// So often it is looked for jobs, when nobody says that there is one.
    pub look: Duration,
    /// So often it is written down how far a job is, at most; and it is looked whether it is time for a heartbeat.
    pub tell: Duration,
    /// So many milliseconds after its last heartbeat a job is taken from whoever has it. After a crash it rests as long.
    pub lease: i64,
    /// So long running jobs may go on when the process ends.
    pub patience: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            seats: 2,
            look: Duration::from_secs(1),
            tell: Duration::from_secs(1),
            lease: 30_000,
            patience: Duration::from_secs(5),
        }
    }
}

/// Does the jobs of these kinds. Those of other kinds stay untouched: their room is off, or they belong to another version.
pub struct Runner {
    /// The kinds. What waits of another one is done when it comes back.
    pub kinds: Kinds,
    /// How fast everything goes.
    pub pace: Pace,
}

/// A runner at work. Dropped, it stops too, but nobody waits for it.
pub struct Running {
    stop: DropGuard,
    ended: oneshot::Receiver<()>,
}

impl Running {
    /// Begins no more jobs and tells those that run to stop; returns when they have, or after [`Pace::patience`]. What did not finish goes
    /// on when a runner starts again.
    pub async fn stop(self) {
        drop(self.stop);
        let _ = self.ended.await;
    }
}

impl Runner {
    /// Begins. `open` makes what contexts come from, inside the runner's own runtime: a pool of connections to PostgreSQL must be opened
    /// where it is used (sqlx#2938), SQLite's store is the one that pages have.
    ///
    /// # Errors
    /// When there is no thread to be had, or what `open` says.
    pub async fn start<O, F>(self, open: O) -> Result<Running, AppError>
    where
        O: FnOnce() -> F + Send + 'static,
        F: Future<Output = Result<Contexts, AppError>>,
    {
        let stop = CancellationToken::new();
        let (opened, open_result) = oneshot::channel();
        let (end, ended) = oneshot::channel();
        let stopping = stop.clone();
        let no_thread = |fault: std::io::Error| AppError::Broken(format!("no thread for jobs: {fault}"));
        let runtime = threads().map_err(no_thread)?;
        let body = move || {
            runtime.block_on(async move {
                match open().await {
                    Ok(contexts) => {
                        let _ = opened.send(Ok(()));
                        let workshop = Workshop {
                            kinds: self.kinds,
                            pace: self.pace,
                            contexts,
                            stopping,
                            cutting: CancellationToken::new(),
                        };
                        Arc::new(workshop).keep().await;
                    }
                    Err(fault) => {
                        let _ = opened.send(Err(fault));
                    }
                }
            });
            // Whoever is stuck in a computation ends with the process.
            runtime.shutdown_background();
            let _ = end.send(());
        };
        thread::Builder::new().name("jobs".into()).spawn(body).map_err(no_thread)?;
        open_result.await.unwrap_or_else(|_| Err(AppError::Broken("the thread for jobs ended".into())))?;
        Ok(Running { stop: stop.drop_guard(), ended })
    }
}

/// One thread that claims, listens and writes down; and one more for each job that runs, so that one that computes keeps nobody waiting.
fn threads() -> std::io::Result<runtime::Runtime> {
    let mut builder = runtime::Builder::new_multi_thread();
    builder.worker_threads(1).thread_name("jobs").enable_all();
    #[cfg(target_os = "linux")]
    builder.on_thread_start(|| {
        // To Linux the process "none" is this thread alone. Where it is not allowed, it is no harm.
        let _ = rustix::process::setpriority_process(None, MODESTY);
    });
    builder.build()
}

/// Where the jobs are done.
pub(crate) struct Workshop {
    kinds: Kinds,
    pub(crate) pace: Pace,
    contexts: Contexts,
    /// Jobs should stop by themselves.
    pub(crate) stopping: CancellationToken,
    /// Jobs are stopped.
    pub(crate) cutting: CancellationToken,
}

impl Workshop {
    /// A fresh context.
    pub(crate) fn ctx(&self) -> Context {
        (self.contexts)()
    }

    /// The present moment.
    pub(crate) fn now(&self) -> Moment {
        self.ctx().at
    }

    /// The store.
    pub(crate) fn store(&self) -> Store {
        self.ctx().store
    }

    /// Until when a lease lasts that is given now.
    pub(crate) fn lease_from(&self, now: Moment) -> Moment {
        now.plus(self.pace.lease)
    }

    /// Looks for jobs and has them done, until it is told to stop.
    async fn keep(self: Arc<Self>) {
        let mut running = JoinSet::new();
        let mut rest = FIRST_LOOK;
        let mut planned: Option<Moment> = None;
        loop {
            // Heard from here on, so that nothing enqueued during the look is missed.
            let mut enqueued = pin!(ENQUEUED.notified());
            enqueued.as_mut().enable();
            let now = self.now();
            if planned.is_none_or(|at| !(0..due::PLANNING).contains(&now.since(at))) {
                self.plan().await;
                planned = Some(now);
            }
            while running.len() < self.pace.seats
                && let Some((kind, claimed)) = self.claim().await
            {
                running.spawn(work::do_job(Arc::clone(&self), kind, claimed));
                rest = FIRST_LOOK;
            }
            tokio::select! {
                () = self.stopping.cancelled() => break,
                Some(_) = running.join_next(), if !running.is_empty() => planned = None,
                () = enqueued => rest = FIRST_LOOK,
                () = sleep(rest) => rest = rest.saturating_mul(4).min(self.pace.look),
            }
        }
        self.close(running).await;
    }

    /// Waits for what runs; then cuts it.
    async fn close(&self, mut running: JoinSet<()>) {
        if timeout(self.pace.patience, all_end(&mut running)).await.is_err() {
            self.cutting.cancel();
            // Those that wait for something end at once; those that compute cannot be stopped, their lease runs out.
            let _ = timeout(Duration::from_secs(1), all_end(&mut running)).await;
        }
    }

    /// Begins a job that is due.
    async fn claim(&self) -> Option<(JobKind, Claimed)> {
        if self.stopping.is_cancelled() {
            return None;
        }
        let ctx = self.ctx();
        let kinds = (self.kinds)(&ctx);
        match records::claim(&ctx.store, &kinds, ctx.new_id(), ctx.at, self.lease_from(ctx.at)).await {
            Ok(claimed) => claimed.and_then(|claimed| Some((*kinds.iter().find(|kind| kind.name == claimed.kind)?, claimed))),
            Err(fault) => {
                tracing::error!(%fault, "no job can be begun: the database does not answer");
                None
            }
        }
    }

    /// Enqueues what comes by itself, once the time before is over.
    async fn plan(&self) {
        for kind in &(self.kinds)(&self.ctx()) {
            let Some(every) = kind.every else { continue };
            if let Err(fault) = self.plan_one(kind, every).await {
                tracing::error!(kind = kind.name, %fault, "a job that comes by itself could not be enqueued");
            }
        }
    }

    async fn plan_one(&self, kind: &JobKind, every: Every) -> base::store::Result<()> {
        let ctx = self.ctx();
        let came = records::came(&ctx.store, kind.name).await?;
        if came.is_open {
            return Ok(());
        }
        let rhythm = match every {
            Every::Interval(_) => Rhythm::Interval,
            Every::Night(_) => Rhythm::Night,
        };
        records::occur(&ctx, kind, rhythm, next_due(every, came.last, ctx.at, &ctx.settings.zone)).await?;
        Ok(())
    }
}

async fn all_end(running: &mut JoinSet<()>) {
    while running.join_next().await.is_some() {}
}
