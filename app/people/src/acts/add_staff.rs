//! A new member of staff, with e-mail and password.

use super::{by::By, looked};
use crate::{
    hashing,
    records::{
        account::{self, NewAccount},
        log,
    },
    rules,
};
use base::{
    AppError, Context, Lang, Role,
    form::{FieldError, Fields, FormErrors},
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
    let problems: Vec<FieldError> = [
        (name.is_some(), "name", "staff-add-no-name"),
        (email.is_some(), "email", "staff-add-no-email"),
        (rules::password(password), "password", "staff-add-short-password"),
        (good_roles, "roles", "staff-add-no-role"),
    ]
    .into_iter()
    .filter(|(good, ..)| !good)
    .map(|(_, field, say)| FieldError { field, key: say })
    .collect();
    let (Some(name), Some(email), true) = (name, email, problems.is_empty()) else {
        return Err(AppError::Invalid(FormErrors { fields: Fields::default(), list: problems }));
    };
    let hash = hashing::turn().await?.make(ctx, password.to_owned()).await?;
    let new = NewAccount {
        id: ctx.new_id(),
        name,
        lang,
        roles: roles.to_vec(),
        staff: Some((email, hash)),
        demo: false,
        made_at: ctx.at,
        created_by: by.actor(),
    };
    let mut tx = ctx.store.begin().await?;
    if !account::insert(&mut tx, &new).await? {
        return Err(AppError::Invalid(FormErrors::one(&Fields::default(), "email", "staff-add-email-taken")));
    }
    log::insert(&mut tx, ctx.new_id(), new.id, by.actor(), looked::MADE, ctx.at).await?;
    tx.commit().await?;
    Ok(new.id)
}
