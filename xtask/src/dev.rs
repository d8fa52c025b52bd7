//! `cargo xtask dev`: builds, starts, and does both again at every change. What runs keeps running while the new does not build.

use std::{path::PathBuf, process::Child, thread, time::Duration};

use anyhow::{Context, Result};

use crate::{
    build, files,
    places::{Places, Profile},
    run, tell,
};

pub(crate) fn run(words: &[String]) -> Result<()> {
    let words = words.strip_prefix(&["--".to_owned()]).unwrap_or(words);
    let places = Places::find()?;
    let watched: Vec<PathBuf> =
        ["app", "server", "content", "style", "public", "Cargo.toml", "Cargo.lock"].map(|name| places.root.join(name)).to_vec();
    let mut running: Option<Child> = None;
    loop {
        let seen = files::look_of(&watched)?;
        match build::everything(&places, Profile::Debug) {
            Ok(()) => {
                if let Some(mut old) = running.take() {
                    run::end(&mut old, "TERM");
                }
                running = Some(start(&places, words)?);
            }
            Err(problem) => {
                let old = if running.is_some() { " What ran before keeps running." } else { "" };
                println!("\n{}{old}", tell::sentence(&problem));
            }
        }
        wait_for_change(&watched, &seen, &mut running)?;
        println!("\n… something changed");
    }
}

fn start(places: &Places, words: &[String]) -> Result<Child> {
    run::ends_with_us(&places.klick.join("klick"), None)?
        .args(["serve", "--demo", "--history", "--tour"])
        .args(words)
        .spawn()
        .context("target/klick/klick could not be started.")
}

/// Returns when a file differs from what was seen, and nobody is writing any more.
fn wait_for_change(watched: &[PathBuf], seen: &str, running: &mut Option<Child>) -> Result<()> {
    loop {
        thread::sleep(Duration::from_millis(300));
        if let Some(child) = running
            && !matches!(child.try_wait(), Ok(None))
        {
            println!("\nKlick has ended. It starts again when a file changes; Ctrl-C ends this.");
            *running = None;
        }
        let mut now = files::look_of(watched)?;
        if now == seen {
            continue;
        }
        loop {
            thread::sleep(Duration::from_millis(150));
            let later = files::look_of(watched)?;
            if later == now {
                return Ok(());
            }
            now = later;
        }
    }
}
