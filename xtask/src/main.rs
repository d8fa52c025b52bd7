//! `cargo xtask`: what a person types to build, start, check and test Klick. Each word has its own file here.

pub mod bench;
mod build;
mod check;
mod content;
mod damage;
mod debian_rust;
mod dev;
mod faults;
mod files;
mod layers;
mod linking;
mod places;
mod postgres;
mod program;
mod report;
mod run;
mod serve;
mod setup;
mod squeeze;
mod static_files;
mod style;
mod tell;
mod test;
mod tour;
mod wasm;
mod wasm_target;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask build [--debug]       leave everything that runs in target/klick/
cargo xtask serve [-- ARGUMENTS]  build, then start Klick with demo people; it prints its address
cargo xtask dev                   build, start, and again at every change of a file
cargo xtask check                 format, clippy, content, style and layering rules
cargo xtask test [FILTER]         everything: set up, check, tests on SQLite and PostgreSQL, build, a real browser
                                  (with a filter: only the tests whose name contains it)
cargo xtask bench                 measure speed and sizes
cargo xtask damage                ten thousand damaged pictures, each refused or good

What can be set in the environment:
  KLICK_TEST_POSTGRES=postgres://…  use this database for the tests instead of starting one
  KLICK_WASM=rustup|debian          where WebAssembly's standard library comes from (default: whichever works)
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) if problem.is::<report::Failed>() => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("\n{}", tell::sentence(&problem));
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[String]) -> Result<()> {
    let Some((verb, rest)) = words.split_first() else {
        print!("{HELP}");
        return Ok(());
    };
    match verb.as_str() {
        "build" => build::run(rest),
        "serve" => serve::run(rest),
        "dev" => dev::run(rest),
        "check" => check::run(rest),
        "test" => test::run(rest),
        "bench" => bench::run(rest),
        "damage" => damage::run(rest),
        "help" | "-h" | "--help" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("`cargo xtask {other}` does not exist. These do:\n\n{HELP}"),
    }
}
