//! The first start: nobody works here yet, and a one-time address lets the first coordinator make her account in the browser.

use super::{
    accept_invitation::{Accepted, BY_LINK, insert, key},
    add_participants::new_account,
    add_staff::give_by,
    by::{By, by_herself},
    check_password::staff,
};
use crate::{
    policy::Action,
    records::account::{self, NewAccount},
    rules,
};
use base::{
    AppError, Context, Lang, Role,
    form::{FieldError, Fields, FormErrors},
    rights::Scope,
    secret::{self, Secret, same},
};
use tokio::sync::Mutex;

/// The address that is open while nobody works here: the hash of its secret, in memory only, so that each start has another one. One of
/// the process's resources; without it there is no first start.
pub struct FirstStart(Mutex<Option<String>>);

impl FirstStart {
    /// With a secret that is told to who starts the program. `None`: somebody works here.
    ///
    /// # Errors
    /// `Broken` or `Busy` when the store does not answer.
    pub async fn open(ctx: &Context) -> Result<Option<(Self, Secret)>, AppError> {
        let mut tx = ctx.store.begin().await?;
        if account::is_anybody_staff(&mut tx).await? {
            return Ok(None);
        }
        let secret = Secret::new(ctx.chance.as_ref());
        Ok(Some((Self(Mutex::new(Some(secret.hash()))), secret)))
    }

    fn fits(open: Option<&String>, typed: &str) -> bool {
        rules::is_secret(typed) && open.is_some_and(|hash| same(hash, &secret::hash(typed)))
    }
}

/// Whether this address is the open one. Changes nothing.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn is_first_start(ctx: &Context, typed: &str) -> Result<bool, AppError> {
    let Ok(first) = ctx.resources.get::<FirstStart>() else { return Ok(false) };
    if !FirstStart::fits(first.0.lock().await.as_ref(), typed) {
        return Ok(false);
    }
    let mut tx = ctx.store.begin().await?;
    Ok(!account::is_anybody_staff(&mut tx).await?)
}

/// Makes the first coordinator, over the whole house. From then on the address opens nothing.
///
/// # Errors
/// `NotFound` when it is not the open address, or somebody works here by now; `Invalid` with everything that is to mend: `name`, `email`,
/// `passwort`.
pub async fn first_coordinator(
    ctx: &Context,
    typed: &str,
    name: &str,
    email: &str,
    password: &str,
    lang: Lang,
) -> Result<Accepted, AppError> {
    let first = ctx.resources.get::<FirstStart>().map_err(|_| AppError::NotFound)?;
    // Held to the end: of two who send it at once, one is the first.
    let mut open = first.0.lock().await;
    if !FirstStart::fits(open.as_ref(), typed) {
        return Err(AppError::NotFound);
    }
    let name = rules::name(name);
    let mut list = Vec::new();
    if name.is_none() {
        list.push(FieldError { field: "name", key: "staff-add-no-name" });
    }
    let made = key(ctx, email, password).await;
    if let Err(AppError::Invalid(more)) = &made {
        list.extend(&more.list);
    }
    let (Some(name), true) = (name, list.is_empty()) else {
        return Err(AppError::Invalid(FormErrors { fields: Fields::default(), list }));
    };
    let account = new_account(ctx, By::command_line(), ctx.new_id(), &name, lang, false)?;
    let new = NewAccount { staff: Some(made?), ..account };
    let mut tx = ctx.store.begin().await?;
    by_herself(ctx, &mut tx, Action::Make, new.id, BY_LINK).await?;
    if account::is_anybody_staff(&mut tx).await? {
        return Err(AppError::NotFound);
    }
    insert(&mut tx, &new).await?;
    give_by(ctx, &mut tx, None, new.id, Role::Coordinator, Scope::All).await?;
    tx.commit().await?;
    *open = None;
    Ok(Accepted::In(staff(new.id, 0), vec![Role::Coordinator]))
}
