//! Somebody who works here chooses another password for herself.

use super::{by::by_herself, check_password::staff_sign_in, second_factor::own, set_password::put};
use crate::{
    hashing,
    limits::{Limits, PASSWORD_HERE},
    policy::Action,
    records::account,
    rules,
};
use base::{AppError, Context, PageContext, form::NewSignIn};

/// A word more for the audit log.
const DETAIL: &str = "password";

/// Whether there is a password of her own to change.
///
/// # Errors
/// `SignInFirst`; `NotFound` for participants: they have their pictures.
pub fn has_password(ctx: &Context) -> Result<(), AppError> {
    own(ctx).map(|_| ())
}

/// Sets the new password. All her sign-ins end; the one that is returned goes on in their place.
///
/// # Errors
/// `SignInFirst`; `NotFound` for participants; `Invalid` (field `old`) when the password from before is not right, or after too many wrong
/// ones, (field `new`) when the new one is too short; `Busy`.
pub async fn change_own_password(ctx: &PageContext, old: &str, new: &str) -> Result<NewSignIn, AppError> {
    let id = own(ctx)?;
    let refused = |field, say| AppError::refused(field, say);
    if !rules::password(new) {
        return Err(refused("new", "staff-add-short-password"));
    }
    let limits = Limits::shared();
    let who = format!("{id} {}", ctx.network);
    let counted = limits.take(ctx, &[(PASSWORD_HERE, &who)]).map_err(|_| refused("old", "staff-sign-in-wait"))?;
    let stored = account::password_hash(&ctx.store, id).await?.ok_or(AppError::NotFound)?;
    if !hashing::turn().await?.fits(ctx.settings.pepper, old.to_owned(), stored).await? {
        return Err(refused("old", "own-password-wrong"));
    }
    limits.give_back(counted);
    let hash = hashing::turn().await?.make(ctx, new.to_owned()).await?;
    let mut tx = ctx.store.begin().await?;
    by_herself(ctx, &mut tx, Action::Change, id, DETAIL).await?;
    put(&mut tx, id, &hash).await?;
    tx.commit().await?;
    let epoch = account::find(&ctx.store, id).await?.ok_or(AppError::NotFound)?.epoch;
    Ok(staff_sign_in(ctx, id, epoch).await?.0)
}
