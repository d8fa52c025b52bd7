//! `klick copy`: from one database to another, such as from SQLite to PostgreSQL.

use crate::tell;
use anyhow::Result;
use clap::Args;
use keeping::Database;

/// Options of `copy`.
#[derive(Args, Debug)]
pub(crate) struct Copy {
    /// The database to read: a file, or postgres://…
    #[arg(long, value_name = "ADDRESS")]
    from: String,
    /// The empty database to fill: a file, or postgres://…
    #[arg(long, value_name = "ADDRESS")]
    to: String,
}

impl Copy {
    pub(crate) async fn run(self) -> Result<()> {
        let (from, to) = (Database::from_address(&self.from), Database::from_address(&self.to));
        let summary = keeping::copy(&from, &to, &site::migrations()).await?;
        tell::line(format!(
            "Copied from {from} to {to}: {} in {}, checked before and counted on both sides.",
            tell::count(summary.rows, "row"),
            tell::count(summary.tables, "table")
        ));
        tell::line(
            "The files `pepper` and `keys` and the folder `blobs` of the old data folder belong to this data: take them along.",
        );
        Ok(())
    }
}
