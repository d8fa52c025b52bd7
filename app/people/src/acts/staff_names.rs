//! The names of those who work here, for what they wrote: whoever may read it sees who it was.

use crate::{records::account, vault::Vault};
use base::{AppError, Context};
use std::collections::HashMap;
use uuid::Uuid;

/// The names of these accounts, as far as they are staff's and there is such an account.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn staff_names(ctx: &Context, accounts: Vec<Uuid>) -> Result<HashMap<Uuid, String>, AppError> {
    let vault = Vault::of(ctx)?;
    let mut names = HashMap::new();
    for id in accounts {
        if names.contains_key(&id) {
            continue;
        }
        if let Some(account) = account::find(&ctx.store, id).await?.filter(|account| account.kind == account::Kind::Staff) {
            names.insert(id, account.name.shown(vault));
        }
    }
    Ok(names)
}
