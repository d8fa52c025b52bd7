//! `cargo xtask bench`: measures how fast Klick starts, shows pages and stores answers, beside nginx with the same bytes as a file.

mod line;
mod load;
mod servers;
mod visit;

use std::{fs, net::SocketAddr, path::PathBuf, time::Duration};

use anyhow::{Result, bail, ensure};

use crate::{
    build,
    places::{Places, Profile},
    run, tell,
};
use line::get;
use load::{Load, Outcome, Work};
use servers::Server;

/// What one needs to know to read the numbers.
const CONNECTIONS: [usize; 3] = [1, 16, 128];
/// How much of nginx's speed with a file Klick aims at: one part in this many.
const AIM: f64 = 4.0;

struct Options {
    quick: bool,
    folder: Option<PathBuf>,
}

/// Measures, and says what it measured.
///
/// # Errors
/// When something cannot be built, started or signed in to, and when answers were errors: then the numbers are worth nothing.
pub fn run(args: &[String]) -> Result<()> {
    let mut options = Options { quick: false, folder: None };
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--quick" => options.quick = true,
            "--folder" => options.folder = words.next().map(PathBuf::from),
            _ => bail!(
                "`cargo xtask bench` knows `--quick` and `--folder FOLDER` (with klick, content and static: nothing is built)."
            ),
        }
    }
    let places = Places::find()?;
    let folder = match &options.folder {
        Some(folder) => folder.clone(),
        None => {
            build::everything(&places, Profile::Release)?;
            places.klick.clone()
        }
    };
    if cfg!(debug_assertions) && std::env::var("BENCH_DEBUG").is_err() {
        // An unoptimised load generator would measure itself.
        tell::begin("building the load generator; the first time this takes some minutes");
        let mut again = run::cargo();
        again.current_dir(&places.root).args(["run", "--quiet", "--release", "--package", "xtask", "--", "bench", "--folder"]);
        again.arg(folder.canonicalize()?).args(options.quick.then_some("--quick"));
        return run::show(&mut again, "The bench did not come to its end: what was wrong stands above.");
    }
    // On the disk that a data folder would be on: a temporary folder may be in memory, where storing costs nothing.
    let scratch = Scratch(places.cache.join(format!("bench-{}", std::process::id())));
    fs::create_dir_all(&scratch.0)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(measure(&folder, &scratch.0, options.quick))
}

/// A folder that goes away.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn measure(folder: &std::path::Path, scratch: &std::path::Path, quick: bool) -> Result<()> {
    let (warm, time) = if quick { (300, 1_000) } else { (2_000, 5_000) };
    let (warm, time) = (Duration::from_millis(warm), Duration::from_millis(time));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let busy = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("\nServer and load generator (one thread) share the {} of this machine.", tell::count(cores, "core"));
    println!("Before it began, {} programs wanted a core (average of a minute).", busy.split(' ').next().unwrap_or("?"));

    let people = servers::demo(folder, scratch)?;
    let mut starts = Vec::new();
    for _ in 1..5 {
        starts.push(Server::klick(folder, scratch).await?.1);
    }
    let (klick, last) = Server::klick(folder, scratch).await?;
    starts.push(last);
    starts.sort_unstable();
    visit::page(klick.address, visit::STEP, "").await?;
    let rest = klick.memory("VmRSS")?;
    let cookies = visit::sign_in(klick.address, &people).await?;
    let page = visit::page(klick.address, visit::STEP, &cookies).await?;
    ensure!(String::from_utf8_lossy(&page).contains("data-leave"), "The step does not look like a page of somebody signed in.");
    let nginx = Server::nginx(scratch, &page).await?;
    klick.forget_peak();

    let mut table = Table::default();
    let mut ratios = Vec::new();
    println!("\n{} for a signed-in participant with a begun lesson, {} without compression", visit::STEP, tell::size(page.len()));
    Table::head("pages");
    for connections in CONNECTIONS {
        for (encoding, note) in [("", "plain"), ("gzip", "gzip")] {
            let load = |address| Load { address, connections, warm, time };
            let work = Work::Pages { request: get(klick.address, visit::STEP, &cookies, encoding) };
            let ours = table.row(&format!("Klick, {note}"), connections, load(klick.address).run(work).await);
            let Some(nginx) = &nginx else { continue };
            let work = Work::Pages { request: get(nginx.address, "/step.html", "", encoding) };
            let theirs = table.row(&format!("nginx, {note}"), connections, load(nginx.address).run(work).await);
            if encoding.is_empty() {
                ratios.push((connections, ours / theirs));
            }
        }
    }
    println!("\nAnswers stored (SQLite, synchronous = full; each connection a guest, a new one after {} answers)", load::LESSON);
    Table::head("answers");
    for connections in CONNECTIONS {
        let work = Work::Answers { step: visit::STEP.to_owned() };
        table.row("Klick", connections, Load { address: klick.address, connections, warm, time }.run(work).await);
    }
    let peak = klick.memory("VmHWM")?;

    println!();
    let all: Vec<_> = starts.iter().map(|start| format!("{:.0}", start.as_secs_f64() * 1e3)).collect();
    println!(
        "Start, from exec to the first 200 of /readyz: {} ms (the middle of {}).",
        all.get(2).map_or("?", |s| s),
        all.join(", ")
    );
    println!("Memory at rest, after one page: {rest:.1} MB. Under load: {peak:.1} MB at most.");
    if nginx.is_none() {
        println!("nginx is not installed: no comparison.");
    }
    for (connections, ratio) in ratios {
        let aim = if ratio * AIM >= 1.0 { "reached" } else { "NOT reached" };
        println!("{:<15} {ratio:.3} of nginx's pages: the aim of a quarter is {aim}.", tell::count(connections, "connection"));
    }
    if let Some(first) = table.first_error {
        bail!("{} ANSWERS WERE ERRORS, so these numbers are worth nothing. The first: {first}", table.errors);
    }
    Ok(())
}

/// Prints rows as they come, and keeps the errors.
#[derive(Default)]
struct Table {
    errors: usize,
    first_error: Option<String>,
}

impl Table {
    fn head(what: &str) {
        println!("{:<16}{:>11}{:>14}{:>10}{:>10}{:>9}", "", "connections", format!("{what}/s"), "p50 ms", "p99 ms", "errors");
    }

    fn row(&mut self, name: &str, connections: usize, outcome: Outcome) -> f64 {
        let Outcome { per_second, p50, p99, errors, first_error } = outcome;
        println!("{name:<16}{connections:>11}{per_second:>14.0}{p50:>10.2}{p99:>10.2}{errors:>9}");
        self.errors += errors;
        self.first_error = self.first_error.take().or(first_error);
        per_second
    }
}

/// A free port of this computer.
fn free_address() -> Result<SocketAddr> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?)
}
