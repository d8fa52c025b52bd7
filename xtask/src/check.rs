//! `cargo xtask check`: everything about the sources that a machine can judge without running Klick.

use anyhow::{Result, bail, ensure};

use crate::{faults, places::Places, report::Report, run, tell};

pub(crate) fn run(words: &[String]) -> Result<()> {
    ensure!(words.is_empty(), "`cargo xtask check` takes no words.");
    let mut report = Report::default();
    everything(&Places::find()?, &mut report);
    report.finish()
}

pub(crate) fn everything(places: &Places, report: &mut Report) {
    report.step("Format", || {
        run::show(
            run::cargo().current_dir(&places.root).args(["fmt", "--all", "--check"]),
            "The format is not rustfmt's: run `cargo fmt --all`.",
        )
    });
    report.step("Layers and style", || layers(places));
    report.step("Clippy", || {
        run::show(
            run::cargo().current_dir(&places.root).args([
                "clippy",
                "--workspace",
                "--exclude",
                "browser",
                "--all-targets",
                "--features",
                "klick/s3",
                "--",
                "-D",
                "warnings",
            ]),
            "Clippy has something to say: mend what stands above.",
        )
    });
    report.step("Content", || {
        run::show(
            run::cargo().current_dir(&places.root).args([
                "run",
                "--quiet",
                "--package",
                "klick",
                "--",
                "check",
                "--content",
                "content",
            ]),
            "The content has faults, or the program that checks it does not compile: mend what stands above.",
        )
    });
    report.step("Licences and sources", || licences(places));
}

/// By cargo-deny and `deny.toml`, where it is installed; building it here would take longer than all the rest.
fn licences(places: &Places) -> Result<()> {
    let deny = |words: &[&str]| {
        let mut cargo = run::cargo();
        cargo.current_dir(&places.root).arg("deny").args(words);
        cargo
    };
    if run::read(&mut deny(&["--version"])).is_err() {
        println!("left out, because cargo-deny is not installed here (`cargo install cargo-deny --locked`)");
        return Ok(());
    }
    run::show(
        &mut deny(&["check", "licenses", "bans", "sources"]),
        "A crate comes from elsewhere, or has a licence that deny.toml does not know: read it, and allow it or leave the crate.",
    )
}

fn layers(places: &Places) -> Result<()> {
    let (found, read) = faults::find(&places.root)?;
    for fault in &found {
        println!("{fault}");
    }
    if found.is_empty() {
        println!("{} keep to the rules", tell::count(read, "file"));
        return Ok(());
    }
    bail!("{} against the rules of ARCHITECTURE.md (the table is xtask/src/layers.rs).", tell::count(found.len(), "line"))
}
