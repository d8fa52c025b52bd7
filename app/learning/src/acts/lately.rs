//! What people learned of late and where they do not get on: for those who accompany them.

use crate::records::{self, Finished, Trouble};
use base::{AppError, Context, Moment};
use std::collections::HashMap;
use uuid::Uuid;

/// From so many tries on, somebody does not get on.
const TRIES: i64 = 3;

/// What happened to somebody of late.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lately {
    /// The lessons that were finished, newest first.
    pub finished: Vec<Finished>,
    /// The step that is hard, the newest.
    pub trouble: Option<Trouble>,
}

/// What happened since then, by account. It says nothing of whom the visitor may know this: see `people::acts::by::may_with` for each.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn lately(ctx: &Context, since: Moment) -> Result<HashMap<Uuid, Lately>, AppError> {
    let mut all: HashMap<Uuid, Lately> = HashMap::new();
    let mut finished = records::finished_since(&ctx.store, since).await?;
    finished.sort_by_key(|one| std::cmp::Reverse(one.at));
    for one in finished {
        all.entry(one.account).or_default().finished.push(one);
    }
    let mut trouble = records::trouble_since(&ctx.store, since, TRIES).await?;
    trouble.sort_by_key(|one| one.at);
    for one in trouble {
        let account = one.account;
        all.entry(account).or_default().trouble = Some(one);
    }
    Ok(all)
}

/// The steps at which one person did not get on since then, and has not since: the newest first. Ask for the permit before.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn trouble_of(ctx: &Context, person: Uuid, since: Moment) -> Result<Vec<Trouble>, AppError> {
    let mut all = records::trouble_since(&ctx.store, since, TRIES).await?;
    all.retain(|one| one.account == person);
    all.sort_by_key(|one| std::cmp::Reverse(one.at));
    Ok(all)
}
