//! `klick verify-log`: the log of who did what, held against itself.

use crate::{
    house::{For, House},
    tell,
};
use anyhow::{Result, bail};
use clap::Args;
use people::audit::{self, Head};
use server::settings::Settings;

/// Options of `verify-log`.
#[derive(Args, Debug)]
pub(crate) struct VerifyLog {
    /// An end of the log that was noted before, as this command prints it: NUMBER:HASH
    #[arg(long, value_name = "END", value_parser = str::parse::<Head>)]
    kept: Option<Head>,
}

impl VerifyLog {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let house = House::for_command(settings, false, For::OneCommand).await?;
        let verified = audit::verify(&house.store, self.kept.as_ref()).await;
        house.close().await;
        match verified {
            Ok(verified) => {
                tell::line(format!("The log is whole: {}.", tell::count(u64::try_from(verified.entries).unwrap_or(0), "line")));
                tell::line(format!("  Its end: {}", verified.head));
                tell::line(
                    "  Note the end at another place. With `--kept END` a log that somebody made anew is noticed too.".to_owned(),
                );
                Ok(())
            }
            Err(fault) => bail!("{fault}"),
        }
    }
}
