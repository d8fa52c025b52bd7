//! The words that a person types.

use crate::{commands, tell};
use base::{Lang, Role};
use clap::{Parser, Subcommand, error::ErrorKind};
use server::settings::Flags;
use std::process::ExitCode;

/// Klick: courses, cards and everything else of a learning place, in one program.
#[derive(Debug, Parser)]
#[command(name = "klick", version, disable_help_subcommand = true)]
#[command(
    after_help = "Every setting can also stand in the environment (KLICK_LISTEN) or in klick.toml in the data folder (listen = \"…\")."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten, next_help_heading = "Settings")]
    pub(crate) flags: Flags,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve the site
    Serve(commands::serve::Serve),
    /// Check the courses and texts
    Check(commands::check::Check),
    /// Make invented people for trying out, and say how they sign in
    Demo(commands::demo::Demo),
    /// Manage people
    #[command(subcommand)]
    User(commands::user::User),
    /// Manage printed cards
    #[command(subcommand)]
    Card(commands::card::Card),
    /// Write everything into one file and a folder beside it, while the site goes on running
    Backup(commands::backup::Backup),
    /// Bring a backup back into an empty data folder
    Restore(commands::restore::Restore),
    /// Copy everything from one database to another
    Copy(commands::copy::Copy),
    /// Make a new key that closes everybody's, while the site goes on running
    RotateKey,
    /// Check that nobody changed the log of who did what
    VerifyLog(commands::verify_log::VerifyLog),
}

/// Help is printed as it is; a mistake becomes one sentence.
pub(crate) fn explain(fault: &clap::Error) -> ExitCode {
    match fault.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            tell::line(fault.render().to_string().trim_end());
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            tell::problem(fault.render().to_string().trim_end());
            ExitCode::FAILURE
        }
        _ => {
            let text = fault.render().to_string();
            let first = text.split("\n\n").next().unwrap_or(&text);
            let words: Vec<&str> = first.trim_start_matches("error: ").split_whitespace().collect();
            tell::problem(format!(
                "This cannot be done: {}. `klick --help` says what can.",
                words.join(" ").trim_end_matches('.')
            ));
            ExitCode::FAILURE
        }
    }
}

/// A language by its code.
pub(crate) fn lang(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| format!("languages are {}", Lang::ALL.map(Lang::code).join(", ")))
}

/// A role by its code.
pub(crate) fn role(code: &str) -> Result<Role, String> {
    Role::from_code(code).ok_or_else(|| format!("roles are {}", Role::ALL.map(Role::code).join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
