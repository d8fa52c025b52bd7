//! A new member of staff, with e-mail and password.

use super::{add_participants::new_account, by::By};
use crate::{
    hashing,
    policy::{of, to},
    records::{
        account::{self, NewAccount},
        assignment::{self, Kept},
    },
    rules,
};
use base::{
    AppError, Context, Lang, Role,
    form::to_mend,
    rights::{Assignment, Scope},
    store::Tx,
};
use uuid::Uuid;

/// Makes a member of staff.
///
/// # Errors
/// `Invalid` with everything that is to mend: `name`, `email` (no address, or taken), `password` (too short), `roles`.
pub async fn add_staff(
    ctx: &Context,
    by: By,
    name: &str,
    email: &str,
    password: &str,
    roles: &[Role],
    lang: Lang,
) -> Result<Uuid, AppError> {
    let name = rules::name(name);
    let email = rules::email(email);
    let good_roles = !roles.is_empty() && !roles.contains(&Role::Participant);
    let checks = [
        (name.is_some(), "name", "staff-add-no-name"),
        (email.is_some(), "email", "staff-add-no-email"),
        (rules::password(password), "password", "staff-add-short-password"),
        (good_roles, "roles", "staff-add-no-role"),
    ];
    let (Some(name), Some(email), true) = (name, email, checks.iter().all(|(good, ..)| *good)) else {
        return Err(to_mend(&checks));
    };
    let hash = hashing::turn().await?.make(ctx, password.to_owned()).await?;
    let new = NewAccount { staff: Some((email, hash)), ..new_account(ctx, by, ctx.new_id(), &name, lang, false)? };
    let mut tx = ctx.store.begin().await?;
    by.may(ctx, &mut tx, to::Make, of::NewAccount { account: new.id, scope: Scope::All }).await?;
    if !account::insert(&mut tx, &new).await? {
        return Err(AppError::refused("email", "staff-add-email-taken"));
    }
    for role in roles {
        give(ctx, &mut tx, by, new.id, *role, Scope::All).await?;
    }
    tx.commit().await?;
    Ok(new.id)
}

/// Gives somebody a role over something, from now on.
pub(super) async fn give(ctx: &Context, tx: &mut Tx, by: By, account: Uuid, role: Role, scope: Scope) -> Result<(), AppError> {
    give_by(ctx, tx, by.actor(), account, role, scope).await
}

/// The same, when who gives it did so before.
pub(super) async fn give_by(
    ctx: &Context,
    tx: &mut Tx,
    made_by: Option<Uuid>,
    account: Uuid,
    role: Role,
    scope: Scope,
) -> Result<(), AppError> {
    let given = Assignment { account, role, scope, from: ctx.at, to: None, deputy_of: None };
    assignment::insert(tx, &Kept { id: ctx.new_id(), given, made_by, made_at: ctx.at }).await?;
    Ok(())
}
