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
    AppError, Here, Role,
    form::{Fields, Problem, Refused},
};
use uuid::Uuid;

/// Makes a member of staff.
///
/// # Errors
/// `Refused` with everything that is to mend: `name`, `email` (no address, or taken), `password` (too short), `roles`.
pub async fn add_staff(here: &Here, by: By, name: &str, email: &str, password: &str, roles: &[Role]) -> Result<Uuid, AppError> {
    let name = rules::name(name);
    let email = rules::email(email);
    let good_roles = !roles.is_empty() && !roles.contains(&Role::Participant);
    let problems: Vec<Problem> = [
        (name.is_some(), "name", "staff-add-no-name"),
        (email.is_some(), "email", "staff-add-no-email"),
        (rules::password(password), "password", "staff-add-short-password"),
        (good_roles, "roles", "staff-add-no-role"),
    ]
    .into_iter()
    .filter(|(good, ..)| !good)
    .map(|(_, field, say)| Problem { field, say })
    .collect();
    let (Some(name), Some(email), true) = (name, email, problems.is_empty()) else {
        return Err(AppError::Refused(Refused { fields: Fields::default(), problems }));
    };
    let hash = hashing::turn().await?.make(here, password.to_owned()).await?;
    let new = NewAccount {
        id: here.new_id(),
        name,
        lang: here.lang,
        roles: roles.to_vec(),
        staff: Some((email, hash)),
        demo: false,
        made_at: here.at,
        created_by: by.actor(),
    };
    let mut tx = here.store.begin().await?;
    if !account::insert(&mut tx, &new).await? {
        return Err(AppError::Refused(Refused::one(&Fields::default(), "email", "staff-add-email-taken")));
    }
    log::insert(&mut tx, here.new_id(), new.id, by.actor(), looked::MADE, here.at).await?;
    tx.commit().await?;
    Ok(new.id)
}
