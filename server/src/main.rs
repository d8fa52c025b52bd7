//! `klick`: reads the command line, does what it says, and says in one sentence when it could not.

mod cli;
mod commands;
mod house;
mod tell;
mod uploads;

use clap::Parser as _;
use cli::Cli;
use std::{panic::AssertUnwindSafe, process::ExitCode};

/// A page is made of many small texts; an allocator that is good at those makes it noticeably cheaper.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Before any thread is started: see `media::child`.
    let mut args = std::env::args_os().skip(1);
    if args.next().is_some_and(|command| command == media::COMMAND) {
        return media::child(args.filter_map(|arg| arg.into_string().ok()));
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(fault) => return cli::explain(&fault),
    };
    // A fault of the program is said like any other one; what it was made of may be somebody's words and is not said.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
        tell::problem(format!("This is a fault of Klick itself ({place}). Please report it."));
    }));
    let work = AssertUnwindSafe(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(commands::run(cli))
    });
    match std::panic::catch_unwind(work) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(problem)) => {
            tell::problem(format!("{problem:#}"));
            ExitCode::FAILURE
        }
        Err(_) => ExitCode::FAILURE,
    }
}
