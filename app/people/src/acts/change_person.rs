//! A participant's name or language was written wrongly, or has changed.

use super::{by::By, open_person::participant};
use crate::{
    policy::{of, to},
    records::account,
    rules,
    vault::Vault,
};
use base::{AppError, Context, Lang};
use uuid::Uuid;

/// Changes both. The name is sealed with her key again.
///
/// # Errors
/// `NotFound` when there is no such participant, or it is not for her to change; `Invalid` (field `name`) for what is no name.
pub async fn change_person(ctx: &Context, by: By, person: Uuid, name: &str, lang: Lang) -> Result<(), AppError> {
    let known = participant(ctx, person).await?;
    let mut tx = by.begin(ctx, to::Change, of::Person(person)).await?;
    let refused = || AppError::refused("name", "coach-add-no-name");
    let name = rules::name(name).ok_or_else(refused)?;
    let sealed = known.name.changed(Vault::of(ctx)?, ctx.chance.as_ref(), &name)?.ok_or(AppError::NotFound)?;
    if !account::rename(&mut tx, person, &sealed, lang).await? {
        return Err(AppError::NotFound);
    }
    tx.commit().await?;
    Ok(())
}
