//! `kill -9`, fifty times, in the middle of jobs: nothing is lost, nothing is told done twice.

use crate::world::{contexts, ctx, kind, put, until};
use base::{
    Context, Store,
    moment::{Clock, SystemClock},
    resources::Resources,
    room::{Every, JobKind, Progress, Work},
    store::Migration,
};
use jobs::{Order, Pace, Runner};
use std::{
    io::{BufRead as _, BufReader, Lines, Read as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::Arc,
    time::Duration,
};

const ROUNDS: u64 = 50;
const FILE: &str = "KLICK_TEST_JOBS";

/// What jobs do, and a witness of every time that one was told done.
const WITNESS: &str = "
create table effect (job text primary key not null) strict;
create table begun (job text not null) strict;
create table told_done (job text not null) strict;
create trigger tell after update of state on job when new.state = 'done'
begin insert into told_done values (new.id); end;";

fn kinds() -> [JobKind; 2] {
    let work = kind("work", |ctx, job| Box::pin(work(ctx.clone(), job.id.to_string(), Arc::clone(&job.progress))));
    [JobKind { attempts: 1_000, ..work }, JobKind { name: "tick", attempts: 1_000, every: Some(Every::Interval(200)), ..work }]
}

/// Takes a while, tells how far it is, and leaves one trace, however often it is done.
fn work(ctx: Context, job: String, progress: Arc<dyn Progress>) -> Work<()> {
    Box::pin(async move {
        ctx.store.execute("insert into begun values ($1)").bind(job.as_str()).run().await?;
        for step in 1..=4 {
            tokio::time::sleep(Duration::from_millis(4)).await;
            progress.tell(step, 4);
        }
        ctx.store.execute("insert into effect values ($1) on conflict do nothing").bind(job).run().await?;
        Ok(())
    })
}

/// Not a test: the process that is killed.
#[test]
#[ignore = "the test below starts it"]
fn a_process_that_does_jobs() {
    let Ok(file) = std::env::var(FILE) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let running = runtime.block_on(async {
        let pace = Pace {
            seats: 4,
            look: Duration::from_millis(20),
            tell: Duration::from_millis(5),
            lease: 400,
            patience: Duration::from_secs(5),
        };
        let open = move || async move {
            let store = Store::sqlite(Path::new(&file)).await.unwrap();
            let clock: Arc<dyn Clock> = Arc::new(SystemClock);
            Ok(contexts(&store, clock, Resources::default()))
        };
        Runner { kinds: Arc::new(|_| kinds().to_vec()), pace }.start(open).await.unwrap()
    });
    println!("\nat work");
    // Until it is killed, or whoever started it is gone.
    let _ = std::io::stdin().read(&mut [0]);
    runtime.block_on(running.stop());
}

/// Starts the process and waits until it works. What it says must be heard as long as it lives.
fn child(file: &Path) -> (Child, Lines<BufReader<ChildStdout>>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::a_process_that_does_jobs", "--ignored", "--nocapture"])
        .env(FILE, file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let told = lines.by_ref().map_while(Result::ok).any(|line| line == "at work");
    assert!(told, "the process ended before it worked");
    (child, lines)
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_fifty_times_nothing_is_lost_and_nothing_told_twice() {
    let folder = Folder(std::env::temp_dir().join(format!("klick-jobs-{}", std::process::id())));
    std::fs::create_dir_all(&folder.0).unwrap();
    let file = folder.0.join("klick.db");
    let store = Store::sqlite(&file).await.unwrap();
    let mut migrations = jobs::MIGRATIONS.to_vec();
    migrations.push(Migration { number: 999_001, name: "witness", sql: WITNESS });
    store.migrate(&migrations).await.unwrap();
    let [kind, _] = kinds();
    let count = async |sql: &'static str| {
        let found: Option<(i64,)> = store.query(sql).one().await.unwrap();
        found.unwrap().0
    };

    let mut enqueued = 0;
    for round in 0..ROUNDS {
        for _ in 0..6 {
            put(&ctx(&store, SystemClock.now()), Order::of(&kind)).await;
            enqueued += 1;
        }
        let (mut child, _lines) = child(&file);
        // At another point of the work each time.
        tokio::time::sleep(Duration::from_millis(round * 37 % 97)).await;
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let cut = count("select count(*) from job where state = 'running'").await;
    let (mut last, lines) = child(&file);
    let open = "select count(*) from job where kind = 'work' and state <> 'done'";
    until("everything is done", || async { count(open).await == 0 }).await;
    // It ends by itself when nobody holds the other end any more.
    drop(last.stdin.take());
    assert!(lines.map_while(Result::ok).any(|line| line.starts_with("test result: ok")));
    assert!(last.wait().unwrap().success());

    assert_eq!(count("select count(*) from job where kind = 'work'").await, enqueued);
    assert_eq!(count("select count(*) from job where state = 'done'").await, count("select count(*) from effect").await);
    assert_eq!(count("select count(*) from told_done").await, count("select count(distinct job) from told_done").await);
    assert_eq!(count("select count(*) from told_done").await, count("select count(*) from job where state = 'done'").await);
    assert_eq!(count("select count(*) from job where state = 'running'").await, 0, "a calm end leaves nothing half done");
    let twice = count("select count(*) - count(distinct job) from begun").await;
    let came = count("select count(*) from job where kind = 'tick'").await;
    assert!(twice > 0, "no kill hit a job: the test shows nothing");
    assert_eq!(came, count("select count(distinct occurs_at) from job where kind = 'tick'").await);
    println!(
        "{enqueued} jobs, {came} that came by themselves; {twice} were begun again after a kill, {cut} of them after the last"
    );
    let found: Option<(String,)> = store.query("select integrity_check from pragma_integrity_check").one().await.unwrap();
    assert_eq!(found.unwrap().0, "ok");
    store.close().await;
}
