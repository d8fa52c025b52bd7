//! `klick copy`: from one database to another, such as from SQLite to PostgreSQL.

use crate::tell;
use anyhow::{Context as _, Result};
use clap::Args;
use server::{data::make_private, moving, settings::Database};

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
        if let Database::Sqlite(file) = &to {
            make_private(file).with_context(|| format!("The database {} cannot be made", file.display()))?;
        }
        let summary = moving::copy(&from, &to, &site::migrations()).await?;
        tell::line(format!(
            "Copied from {from} to {to}: {} in {}, counted on both sides.",
            tell::count(summary.rows, "row"),
            tell::count(summary.tables, "table")
        ));
        tell::line(
            "The files `pepper` and `keys` and the folder `blobs` of the old data folder belong to this data: take them along.",
        );
        Ok(())
    }
}
