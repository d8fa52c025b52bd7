//! `cargo xtask bench`: how fast Klick starts, shows pages and stores answers, beside nginx with the same bytes as a file.

mod busy;
mod line;
mod load;
mod saving;
mod servers;
mod tiles;
mod visit;

use std::{fs, os::unix::process::CommandExt as _, path::PathBuf, time::Duration};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{
    build,
    places::{Places, Profile},
    run, tell,
};
use line::get;
use load::{Load, Outcome, Work};
use servers::{Server, World};

/// How many connections ask at once.
const CONNECTIONS: [usize; 3] = [1, 16, 128];
/// Klick aims at one part in this many of the pages that nginx sends from a file.
const AIM: f64 = 4.0;

/// Measures, and says what it measured.
///
/// # Errors
/// When something cannot be built, started or signed in to, and when answers were errors: then the numbers are worth nothing.
pub fn run(args: &[String]) -> Result<()> {
    let (mut quick, mut pictures, mut folder, mut database) = (false, false, None, None);
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--quick" => quick = true,
            "--pictures" => pictures = true,
            "--folder" => folder = words.next().map(PathBuf::from),
            "--database" => database = words.next().cloned(),
            _ => bail!(
                "`cargo xtask bench` knows `--quick`, `--pictures` for these alone, `--folder FOLDER` for what was built before, and `--database postgres://…` \
                 for an empty one to use instead of SQLite."
            ),
        }
    }
    let places = Places::find()?;
    let folder = match folder {
        Some(folder) => folder.canonicalize().with_context(|| format!("There is no {}.", folder.display()))?,
        None => {
            build::everything(&places, Profile::Release)?;
            places.klick.clone()
        }
    };
    if cfg!(debug_assertions) {
        // An unoptimised load generator would measure itself.
        tell::begin("building the load generator; the first time this takes some minutes");
        let mut again = run::cargo();
        again.current_dir(&places.root).args(["run", "--quiet", "--release", "--package", "xtask", "--", "bench"]);
        again.args(quick.then_some("--quick")).args(pictures.then_some("--pictures")).arg("--folder").arg(folder);
        if let Some(database) = database {
            again.arg("--database").arg(database);
        }
        return Err(again.exec()).context("Cargo could not be started.");
    }
    // On the disk of the repository: a temporary folder may be in memory, where storing costs nothing.
    let scratch = Scratch(places.cache.join(format!("bench-{}", std::process::id())));
    fs::create_dir_all(&scratch.0)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let world = World { folder, scratch: scratch.0.clone(), database };
    if !pictures {
        runtime.block_on(everything(&world, quick))?;
    }
    tiles::measure(&world.folder.join("klick"), &world.scratch)
}

/// A folder that goes away.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn everything(world: &World, quick: bool) -> Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let busy = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("\nServer and load generator (one thread) share the {} of this machine.", tell::count(cores, "core"));
    println!(
        "In the minute before, {} other programs wanted a core; more than 0 makes all of this slower.",
        busy.split(' ').next().unwrap_or("?")
    );

    let people = world.demo()?;
    let mut starts = Vec::new();
    for _ in 0..4 {
        starts.push(Server::klick(world).await?.1);
    }
    let (klick, last) = Server::klick(world).await?;
    starts.push(last);
    starts.sort_unstable();
    visit::page(klick.address, visit::STEP, "").await?;
    let rest = klick.memory("VmRSS")?;
    let cookies = visit::sign_in(klick.address, &people).await?;
    let page = visit::page(klick.address, visit::STEP, &cookies).await?;
    ensure!(String::from_utf8_lossy(&page).contains("data-leave"), "The step does not look like a page of somebody signed in.");
    let nginx = Server::nginx(&world.scratch, &page).await?;
    klick.forget_peak();

    let mut table = Table { quick, ..Table::default() };
    println!("\n{}, signed in, a lesson begun: {} without compression", visit::STEP, tell::size(page.len()));
    Table::head("pages");
    let mut ratios = Vec::new();
    for connections in CONNECTIONS {
        for (encoding, note) in [("", "plain"), ("gzip", "gzip")] {
            let work = Work::Pages { request: get(klick.address, visit::STEP, &cookies, encoding) };
            let ours = table.row(&format!("Klick, {note}"), &klick, connections, work).await.per_second;
            let Some(nginx) = &nginx else { continue };
            let work = Work::Pages { request: get(nginx.address, "/step.html", "", encoding) };
            let theirs = table.row(&format!("nginx, {note}"), nginx, connections, work).await.per_second;
            if encoding.is_empty() {
                ratios.push((connections, ours / theirs));
            }
        }
    }
    let kept = if world.database.is_some() { "PostgreSQL" } else { "SQLite, synchronous = full" };
    println!("\nAnswers stored ({kept}; each connection a guest from another network, a new one after {} answers)", load::LESSON);
    Table::head("answers");
    for connections in CONNECTIONS {
        table.row("Klick", &klick, connections, Work::Answers { step: visit::STEP.to_owned() }).await;
    }
    println!("\nTalks saved ({kept})");
    saving::talks(&klick, &people).await?;
    let peak = klick.memory("VmHWM")?;
    println!("\nPages while the house works (a backup and a check of the log, asked for by the coordinator)");
    Table::head("pages");
    busy::pages(&mut table, &klick, &people, get(klick.address, visit::STEP, &cookies, "")).await?;

    let starts: Vec<_> = starts.iter().map(|start| format!("{:.0}", start.as_secs_f64() * 1e3)).collect();
    let middle = starts.get(2).map_or("?", String::as_str);
    println!("\nStart, from exec to the first 200 of /readyz: {middle} ms (the middle of {}).", starts.join(", "));
    println!("Memory at rest, after one page: {rest:.1} MB. Under load: {peak:.1} MB at most.");
    if nginx.is_none() {
        println!("nginx is not installed: no comparison.");
    }
    for (connections, ratio) in ratios {
        let aim = if ratio * AIM >= 1.0 { "reached" } else { "NOT reached" };
        println!("{}: {ratio:.3} of nginx's pages; the aim of a quarter is {aim}.", tell::count(connections, "connection"));
    }
    match table.first_error {
        Some(first) => bail!("{} ANSWERS WERE ERRORS, so these numbers are worth nothing. The first: {first}", table.errors),
        None => Ok(()),
    }
}

/// Measures row by row, prints each at once, and keeps the errors.
#[derive(Default)]
struct Table {
    quick: bool,
    errors: usize,
    first_error: Option<String>,
}

impl Table {
    fn head(what: &str) {
        let rate = format!("{what}/s");
        println!("{:<14}{:>12}{rate:>12}{:>10}{:>10}{:>10}{:>9}", "", "connections", "p50 ms", "p99 ms", "CPU µs", "errors");
    }

    async fn row(&mut self, name: &str, server: &Server, connections: usize, work: Work) -> Outcome {
        let (warm, time) = if self.quick { (300, 1_000) } else { (2_000, 5_000) };
        let load =
            Load { address: server.address, connections, warm: Duration::from_millis(warm), time: Duration::from_millis(time) };
        let before = server.cpu();
        let seen = load.run(work).await;
        let cpu = (server.cpu() - before) / seen.all;
        let Outcome { per_second, p50, p99, errors, .. } = seen;
        println!("{name:<14}{connections:>12}{per_second:>12.0}{p50:>10.2}{p99:>10.2}{cpu:>10.0}{errors:>9}");
        self.errors += errors;
        self.first_error = self.first_error.take().or_else(|| seen.first_error.clone());
        seen
    }
}
