//! Somebody uses her one-time link: she makes her account, or chooses a new password, and is signed in.

use super::{
    add_participants::new_account,
    add_staff::give_by,
    by::By,
    invite::{name_of, works},
};
use crate::{
    audit::{self, Entry, Object, Outcome},
    hashing,
    policy::{Action, Kind},
    records::{
        account::{self, NewAccount},
        assignment,
        invitation::{self, Invitation, Whom},
        sign_in,
    },
    rules::{self, team::Over},
};
use base::{
    AppError, Context, Lang, Role,
    form::{FieldError, Fields, FormErrors, NewSignIn},
    rights::Scope,
    secret,
    store::Tx,
};
use uuid::Uuid;

/// Somebody came in by a link, or by the first start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The sign-in that begins.
    pub sign_in: NewSignIn,
    /// What she is here.
    pub roles: Vec<Role>,
}

/// Uses a link. `email` is only for who has no account yet. The link is what gives the right; nobody is signed in.
///
/// # Errors
/// `NotFound` when the link does not work (any more); `Invalid` with everything that is to mend: `email`, `passwort`.
pub async fn accept_invitation(ctx: &Context, link: &str, email: &str, password: &str, lang: Lang) -> Result<Accepted, AppError> {
    if !rules::is_secret(link) {
        return Err(AppError::NotFound);
    }
    let found = invitation::by_token(&ctx.store, &secret::hash(link)).await?;
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
    written_down(ctx, &mut tx, Action::Make, new.id).await?;
    insert(&mut tx, &new).await?;
    if !invitation::use_up(&mut tx, found.id, new.id, ctx.at).await? {
        return Err(AppError::NotFound);
    }
    give_by(ctx, &mut tx, found.made_by, new.id, role, scope.unwrap_or(Over::Own.scope(new.id))).await?;
    tx.commit().await?;
    Ok(Accepted { sign_in: staff(new.id, 0), roles: vec![role] })
}

/// Makes the account.
pub(super) async fn insert(tx: &mut Tx, new: &NewAccount) -> Result<(), AppError> {
    if account::insert(tx, new).await? {
        return Ok(());
    }
    Err(AppError::Invalid(FormErrors::one(&Fields::default(), "email", "staff-add-email-taken")))
}

async fn member(ctx: &Context, found: &Invitation, account: Uuid, hash: &str) -> Result<Accepted, AppError> {
    let mut tx = ctx.store.begin().await?;
    written_down(ctx, &mut tx, Action::Change, account).await?;
    if !invitation::use_up(&mut tx, found.id, account, ctx.at).await? || !account::set_password(&mut tx, account, hash).await? {
        return Err(AppError::NotFound);
    }
    account::raise_epoch(&mut tx, account).await?;
    sign_in::delete_all(&mut tx, account).await?;
    tx.commit().await?;
    let known = account::find(&ctx.store, account).await?.ok_or(AppError::NotFound)?;
    let held = assignment::held_by(&ctx.store, account, ctx.at).await?;
    Ok(Accepted { sign_in: staff(account, known.epoch), roles: rules::own_roles(account, &held) })
}

/// She does it herself: the link gave her the right, no role did.
pub(super) async fn written_down(ctx: &Context, tx: &mut Tx, action: Action, account: Uuid) -> Result<(), AppError> {
    let entry = Entry {
        at: ctx.at,
        actor: Some(account),
        action,
        kind: Kind::Account,
        object: Object::Person(account),
        outcome: Outcome::Done,
        ground: None,
        detail: "one-time-link",
    };
    audit::record(tx, ctx.chance.as_ref(), &entry).await?;
    Ok(())
}

/// A sign-in of somebody who works here.
pub(super) fn staff(account: Uuid, epoch: i64) -> NewSignIn {
    NewSignIn { account, epoch, own_device: false, staff: true }
}
