//! `cargo xtask test`: everything, and one line with the counts at the end.

use std::{env, process::Command};

use anyhow::{Context, Result, ensure};

use crate::{
    build, check,
    places::{Places, Profile},
    postgres::Postgres,
    report::Report,
    run, setup,
};

const POSTGRES: &str = "KLICK_TEST_POSTGRES";

pub(crate) fn run(words: &[String]) -> Result<()> {
    ensure!(words.len() <= 1, "`cargo xtask test` takes at most one word: a part of the names of the tests to run.");
    let filter = words.first().map(String::as_str);
    let places = Places::find()?;
    let mut report = Report::default();
    let end2end = places.root.join("end2end/run.mjs");

    report.step("Packages", setup::packages);
    if end2end.is_file() {
        report.step("Node packages", || setup::node_packages(&places));
    }
    if filter.is_none() {
        check::everything(&places, &mut report);
    }
    let given = env::var(POSTGRES).ok().filter(|address| !address.is_empty());
    let own = if given.is_none() { report.step("PostgreSQL", Postgres::start) } else { None };
    let address = given.or_else(|| own.as_ref().map(|own| own.address.clone()));

    report.step("Rust tests", || rust_tests(&places, filter, address.as_deref()));
    // The everyday build: it says the same as the release, and the Rust tests have compiled most of it.
    let built = report.step("Build", || build::everything(&places, Profile::Debug));
    if end2end.is_file() {
        report.step("Browser tests", || {
            built.context("They need what the step Build makes.")?;
            browser_tests(&places, filter, address.as_deref())
        });
    } else {
        println!("\nend2end/run.mjs is not there: no browser tests");
    }
    drop(own);
    report.finish()
}

fn rust_tests(places: &Places, filter: Option<&str>, postgres: Option<&str>) -> Result<()> {
    let mut tests = run::cargo();
    tests.current_dir(&places.root);
    if run::which("cargo-nextest").is_some() {
        tests.args(["nextest", "run", "--no-fail-fast"]);
        if filter.is_some() {
            // The word may be meant for the browser tests alone.
            tests.arg("--no-tests=pass");
        }
    } else {
        println!("cargo-nextest is not installed; `cargo test` does the same, more slowly");
        tests.args(["test", "--no-fail-fast"]);
    }
    tests.args(["--workspace", "--exclude", "browser"]).args(filter);
    // Laws are tried with the same examples each time: new ones are for who looks for them (`cargo nextest run`, fuzz/README.md).
    tests.env("PROPTEST_RNG_SEED", "20261127");
    if let Some(address) = postgres {
        tests.env(POSTGRES, address);
    }
    run::show(&mut tests, "Some Rust tests failed: their names stand above.")?;
    ensure!(postgres.is_some(), "The tests ran on SQLite only, because there was no PostgreSQL.");
    Ok(())
}

fn browser_tests(places: &Places, filter: Option<&str>, postgres: Option<&str>) -> Result<()> {
    setup::browser().context(
        "There is no browser, so no page was looked at. Install chromium (`sudo apt-get install chromium`) and run this again.",
    )?;
    let node = run::which("node").context("Node is missing: `sudo apt-get install nodejs npm`.")?;
    let mut tests = Command::new(node);
    tests.current_dir(&places.root).arg("end2end/run.mjs").args(filter).env("KLICK_DIR", &places.klick);
    if let Some(address) = postgres {
        tests.env(POSTGRES, address);
    }
    run::show(&mut tests, "Some browser tests failed: their names stand above.")
}
