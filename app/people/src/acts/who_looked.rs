//! Who looked at my data? Everybody may know that about themselves.

use crate::records::log;
use base::{AppError, Context, Moment};

/// Somebody looked at a person's data, or did something with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The name; `None`: from the command line, or the account is gone.
    pub who: Option<String>,
    /// What was done: one of the words in [`looked`](super::looked), or of another slice.
    pub what: String,
    /// When.
    pub at: Moment,
}

/// The newest hundred lines about the person who asks.
///
/// # Errors
/// `SignInFirst`.
pub async fn who_looked(ctx: &Context) -> Result<Vec<Looked>, AppError> {
    let lines = log::about(&ctx.store, ctx.person()?.id, 100).await?;
    Ok(lines.into_iter().map(|line| Looked { who: line.actor, what: line.what, at: Moment(line.at) }).collect())
}
