//! How long pages take while the house works behind them.

use std::time::Duration;

use anyhow::Result;
use tokio::time::{Instant, sleep};

use super::{
    Table,
    load::Work,
    servers::Server,
    visit::{self, Browser},
};

const OPERATION: &str = "/de/verwaltung/betrieb";
/// As many as ask in the row that this is compared with.
const CONNECTIONS: usize = 16;
/// The slowest of a hundred pages may take this much longer while the house works.
const AIM: f64 = 2.0;

/// Two rows: without work, and with it. Says how long the work took, and whether it can be felt.
pub(super) async fn pages(table: &mut Table, klick: &Server, people: &str, request: Vec<u8>) -> Result<()> {
    let mut desk = visit::sign_in_coordinator(klick.address, people).await?;
    let owner = desk.owner().await?;
    let alone = table.row("at rest", klick, CONNECTIONS, Work::Pages { request: request.clone() }).await;
    for work in ["backup", "check"] {
        desk.send(OPERATION, &format!("owner={owner}&do={work}")).await?;
    }
    let watch = tokio::spawn(work_ends(desk));
    let beside = table.row("at work", klick, CONNECTIONS, Work::Pages { request }).await;
    let worked = watch.await??;
    let ratio = beside.p99 / alone.p99;
    let aim = if ratio <= AIM { "reached" } else { "NOT reached" };
    println!(
        "The work took {:.1} s; p99 at work is {ratio:.2} of that at rest; the aim of at most {AIM} is {aim}.",
        worked.as_secs_f64()
    );
    Ok(())
}

/// When no job runs any more.
async fn work_ends(mut desk: Browser) -> Result<Duration> {
    let begin = Instant::now();
    let mut last = begin;
    // Jobs begin a moment after they were asked for.
    while last.elapsed() < Duration::from_secs(1) {
        let page = desk.ask(OPERATION, None).await?;
        if String::from_utf8_lossy(&page.body).contains("<progress") {
            last = Instant::now();
        }
        sleep(Duration::from_millis(100)).await;
    }
    Ok(last - begin)
}
