//! The commands, one a file.

pub(crate) mod backup;
pub(crate) mod card;
pub(crate) mod check;
pub(crate) mod copy;
pub(crate) mod demo;
pub(crate) mod restore;
pub(crate) mod rotate_key;
pub(crate) mod serve;
pub(crate) mod user;
pub(crate) mod verify_log;

use crate::cli::{Cli, Command};
use anyhow::{Context as _, Result};
use server::settings::{Settings, Surroundings};
use std::path::Path;

/// Does what was typed.
pub(crate) async fn run(cli: Cli) -> Result<()> {
    let program = std::env::current_exe().context("The program cannot find itself")?;
    let beside = program.parent().unwrap_or(Path::new("."));
    let environment = |name: &str| std::env::var(name).ok();
    let settings = Settings::gather(&cli.flags, Surroundings { beside, environment: &environment })?;
    match cli.command {
        Command::Serve(serve) => serve.run(settings).await,
        Command::Check(check) => check.run(&settings),
        Command::Demo(demo) => demo.run(&settings).await,
        Command::User(user) => user.run(&settings).await,
        Command::Card(card) => card.run(&settings).await,
        Command::Backup(backup) => backup.run(&settings).await,
        Command::Restore(restore) => restore.run(&settings).await,
        Command::Copy(copy) => copy.run().await,
        Command::RotateKey => rotate_key::run(&settings).await,
        Command::VerifyLog(verify) => verify.run(&settings).await,
    }
}
