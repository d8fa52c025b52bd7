//! Somebody uses her one-time link: she makes her account, or chooses a new password, and is signed in.

use super::{
    add_participants::new_account,
    add_staff::give_by,
    by::{By, by_herself},
    check_password::{staff, staff_sign_in},
    find_invitation::find_link,
    invite::{name_of, works},
    set_password::put,
};
use crate::{
    hashing,
    policy::Action,
    records::{
        account::{self, NewAccount},
        invitation::{self, Invitation, Whom},
        second_factor,
    },
    rules::{self, Proved, team::Over},
};
use base::{
    AppError, Context, Lang, Role,
    form::{FieldError, Fields, FormErrors, NewSignIn},
    rights::Scope,
    store::Tx,
};
use uuid::Uuid;

/// What is written into the log beside what a link opened.
pub(super) const BY_LINK: &str = "one-time-link";

/// Somebody came in by a link, or by the first start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// She is in: the sign-in that begins, and what she is here.
    In(NewSignIn, Vec<Role>),
    /// She has a new password, and a second factor that is asked for as ever.
    SecondFactor(Proved),
}

/// Uses a link. `email` is only for who has no account yet. The link is what gives the right; nobody is signed in.
///
/// # Errors
/// `NotFound` when the link does not work (any more); `Invalid` with everything that is to mend: `email`, `passwort`.
pub async fn accept_invitation(ctx: &Context, link: &str, email: &str, password: &str, lang: Lang) -> Result<Accepted, AppError> {
    let found = find_link(ctx, link).await?;
    let found = found.filter(|found| works(ctx, found)).ok_or(AppError::NotFound)?;
    match found.whom {
        Whom::Newcomer { role, scope, .. } => {
            let (email, hash) = key(ctx, email, password).await?;
            let name = name_of(ctx, &found.whom).await?;
            newcomer(ctx, &found, &name, (email, hash), lang, role, scope).await
        }
        Whom::Member(account) => {
            let hash = hashed(ctx, password, &[]).await?;
            member(ctx, &found, account, &hash).await
        }
    }
}

/// E-mail and hashed password of a new account.
///
/// # Errors
/// `Invalid` with everything that is to mend: `email`, `passwort`; `Busy`.
pub(super) async fn key(ctx: &Context, email: &str, password: &str) -> Result<(String, String), AppError> {
    let email = rules::email(email);
    let missing = email.is_none().then_some(FieldError { field: "email", key: "staff-add-no-email" });
    let hash = hashed(ctx, password, missing.as_slice()).await?;
    Ok((email.unwrap_or_default(), hash))
}

/// The password as it is kept, unless it is too short or something else is to mend already.
async fn hashed(ctx: &Context, password: &str, before: &[FieldError]) -> Result<String, AppError> {
    let mut list = before.to_vec();
    if !rules::password(password) {
        list.push(FieldError { field: "passwort", key: "staff-add-short-password" });
    }
    if !list.is_empty() {
        return Err(AppError::Invalid(FormErrors { fields: Fields::default(), list }));
    }
    hashing::turn().await?.make(ctx, password.to_owned()).await
}

async fn newcomer(
    ctx: &Context,
    found: &Invitation,
    name: &str,
    key: (String, String),
    lang: Lang,
    role: Role,
    scope: Option<Scope>,
) -> Result<Accepted, AppError> {
    let account = new_account(ctx, By::command_line(), ctx.new_id(), name, lang, false)?;
    let new = NewAccount { staff: Some(key), created_by: found.made_by, ..account };
    let mut tx = ctx.store.begin().await?;
    by_herself(ctx, &mut tx, Action::Make, new.id, BY_LINK).await?;
    insert(&mut tx, &new).await?;
    if !invitation::use_up(&mut tx, found.id, new.id, ctx.at).await? {
        return Err(AppError::NotFound);
    }
    give_by(ctx, &mut tx, found.made_by, new.id, role, scope.unwrap_or(Over::Own.scope(new.id))).await?;
    tx.commit().await?;
    Ok(Accepted::In(staff(new.id, 0), vec![role]))
}

/// Makes the account.
pub(super) async fn insert(tx: &mut Tx, new: &NewAccount) -> Result<(), AppError> {
    if account::insert(tx, new).await? {
        return Ok(());
    }
    Err(AppError::refused("email", "staff-add-email-taken"))
}

async fn member(ctx: &Context, found: &Invitation, account: Uuid, hash: &str) -> Result<Accepted, AppError> {
    let mut tx = ctx.store.begin().await?;
    by_herself(ctx, &mut tx, Action::Change, account, BY_LINK).await?;
    if !invitation::use_up(&mut tx, found.id, account, ctx.at).await? {
        return Err(AppError::NotFound);
    }
    put(&mut tx, account, hash).await?;
    tx.commit().await?;
    let known = account::find(&ctx.store, account).await?.ok_or(AppError::NotFound)?;
    if second_factor::is_on(&ctx.store, account).await? {
        return Ok(Accepted::SecondFactor(Proved { account, epoch: known.epoch }));
    }
    let (sign_in, roles) = staff_sign_in(ctx, account, known.epoch).await?;
    Ok(Accepted::In(sign_in, roles))
}
