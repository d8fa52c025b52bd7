//! One job, from its claim to what is written down of its end.

use crate::{
    Fault,
    due::pause,
    fault::Told,
    progress::Slip,
    records::{self, Claimed},
    runner::Workshop,
};
use base::{
    AppError, Moment,
    room::{Job, JobKind},
};
use std::sync::Arc;
use tokio::{
    runtime::Handle,
    task::{JoinError, JoinHandle, spawn_blocking},
    time::{MissedTickBehavior, interval, sleep},
};
use tokio_util::sync::CancellationToken;

/// How it ended.
enum End {
    /// Done.
    Done,
    /// With a fault.
    Fault(Told),
    /// It was stopped, or stopped by itself, because the process ends.
    Stopped,
    /// Somebody else has it: nothing is to be written.
    Lost,
}

/// Does a job and writes down how it ended.
pub(crate) async fn do_job(workshop: Arc<Workshop>, kind: JobKind, claimed: Claimed) {
    let slip = Arc::new(Slip::new(workshop.stopping.clone()));
    let mut until = workshop.lease_from(workshop.now());
    let end = if claimed.attempts > claimed.most_attempts {
        End::Fault(Told::new(Fault::Crashed, "the process ended in the middle of the last attempt"))
    } else {
        let cut = workshop.cutting.child_token();
        let hands = begin(&workshop, kind, &claimed, &slip, &cut);
        accompany(&workshop, &claimed, &slip, &cut, hands, &mut until).await
    };
    while let Err(fault) = write_down(&workshop, &claimed, &slip, &end).await {
        // Once the lease has run out, somebody does it again: that must do no harm.
        if workshop.now() >= until || workshop.stopping.is_cancelled() {
            tracing::error!(kind = kind.name, job = %claimed.id, %fault, "the end of a job could not be written down");
            break;
        }
        sleep(workshop.pace.tell).await;
    }
}

/// Begins it in a thread of its own.
fn begin(
    workshop: &Workshop,
    kind: JobKind,
    claimed: &Claimed,
    slip: &Arc<Slip>,
    cut: &CancellationToken,
) -> JoinHandle<Option<Result<(), AppError>>> {
    let (ctx, cut, runtime) = (workshop.ctx(), cut.clone(), Handle::current());
    let job = Job { id: claimed.id, payload: claimed.payload.clone(), progress: Arc::<Slip>::clone(slip) };
    spawn_blocking(move || runtime.block_on(cut.run_until_cancelled((kind.run)(&ctx, &job))))
}

/// Sends heartbeats until it ends.
async fn accompany(
    workshop: &Workshop,
    claimed: &Claimed,
    slip: &Slip,
    cut: &CancellationToken,
    mut hands: JoinHandle<Option<Result<(), AppError>>>,
    until: &mut Moment,
) -> End {
    let mut ticks = interval(workshop.pace.tell);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut written, mut lost) = ((0, 0), false);
    let ended = loop {
        tokio::select! {
            ended = &mut hands => break ended,
            _ = ticks.tick() => {}
        }
        let (now, so_far) = (workshop.now(), slip.so_far());
        if so_far == written && until.since(now) > workshop.pace.lease / 3 * 2 {
            continue;
        }
        match records::heartbeat(&workshop.store(), claimed, workshop.lease_from(now), so_far).await {
            Ok(true) => (written, *until) = (so_far, workshop.lease_from(now)),
            Err(fault) if now < *until => {
                tracing::warn!(kind = claimed.kind, job = %claimed.id, %fault, "a heartbeat was missed");
            }
            Ok(false) | Err(_) => {
                lost = true;
                cut.cancel();
            }
        }
    };
    if lost { End::Lost } else { how(ended, slip) }
}

fn how(ended: Result<Option<Result<(), AppError>>, JoinError>, slip: &Slip) -> End {
    match ended {
        Ok(None) => End::Stopped,
        Ok(Some(_)) if slip.was_told_to_stop() => End::Stopped,
        Ok(Some(Ok(()))) => End::Done,
        Ok(Some(Err(fault))) => End::Fault(Told::from(&fault)),
        Err(fault) if fault.is_panic() => End::Fault(Told::panic()),
        Err(_) => End::Stopped,
    }
}

async fn write_down(workshop: &Workshop, claimed: &Claimed, slip: &Slip, end: &End) -> base::store::Result<()> {
    let (store, now, so_far) = (workshop.store(), workshop.now(), slip.so_far());
    let (kind, job) = (&*claimed.kind, claimed.id);
    let ours = match end {
        End::Done => {
            tracing::debug!(kind, %job, "a job is done");
            records::finish(&store, claimed, now, so_far).await?
        }
        End::Fault(told) => {
            let tries_again = claimed.attempts < claimed.most_attempts && !told.fault.is_final();
            let pause = tries_again.then(|| pause(claimed.attempts));
            let (attempt, of, detail) = (claimed.attempts, claimed.most_attempts, &*told.detail);
            match pause {
                Some(pause) => tracing::warn!(kind, %job, attempt, of, detail, pause, "a job failed and will be tried again"),
                None => tracing::error!(kind, %job, attempt, of, detail, "a job failed and was given up"),
            }
            records::fail(&store, claimed, now, told, pause).await?
        }
        End::Stopped => records::hand_back(&store, claimed, so_far).await?,
        End::Lost => false,
    };
    if !ours {
        tracing::warn!(kind, %job, "a job took so long without a sign of life that it was begun again elsewhere");
    }
    Ok(())
}
