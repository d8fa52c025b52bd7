//! A one-time link with which somebody makes her account here and chooses her own password.

use super::{by::By, new_card::secret};
use crate::{
    hashing,
    policy::{of, to},
    records::{
        account,
        invitation::{self, Invitation, Whom},
    },
    rules::{
        self,
        paper_code::code_of,
        team::{INVITATION_LIFE, Over, given_over},
    },
    vault::Vault,
};
use base::{AppError, Context, Moment, Role, form::to_mend, secret::Secret, store::Tx};
use uuid::Uuid;

/// Under which name the name of who is invited is sealed.
const SEALED: &str = "invitation";

/// A link that was just made. Only now its secret is known; it goes onto paper or into a message and is kept nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct NewLink {
    /// The invitation.
    pub id: Uuid,
    /// The name of who gets it.
    pub name: String,
    /// Whether she works here already and only chooses a new password.
    pub is_member: bool,
    /// Its secret.
    pub secret: Secret,
    /// The code with which it is typed.
    pub code: String,
    /// The first moment in which it works no more.
    pub ends_at: Moment,
}

/// Invites somebody: with this name, to be this, over this. The same form sent twice (see
/// [`new_cards`](super::new_card::new_cards)) makes one link. `None`: the form was sent before, and the link does not work any more.
///
/// # Errors
/// `Invalid` with everything that is to mend: `name`, `role`, `over`; `NotFound` when it is not for her to invite somebody to that.
pub async fn invite(
    ctx: &Context,
    by: By,
    name: &str,
    role: Option<Role>,
    over: Option<Over>,
    once: Option<&str>,
) -> Result<Option<NewLink>, AppError> {
    let name = rules::name(name);
    let role = role.filter(|role| *role != Role::Participant);
    let over = role.and_then(|role| given_over(role, over.unwrap_or(Over::Own)));
    let checks = [
        (name.is_some(), "name", "staff-add-no-name"),
        (role.is_some(), "role", "team-no-role"),
        (role.is_none() || over.is_some(), "over", "team-no-place"),
    ];
    let (Some(name), Some(role), Some(over)) = (name, role, over) else {
        return Err(to_mend(&checks));
    };
    let whom = Whom::Newcomer { name: hashing::seal(ctx, SEALED, &name)?, role, scope: over.scope_but_own() };
    make(ctx, by, whom, None, &secret(ctx, &["invitation-once"], once)).await
}

/// A new link in the place of one that was lost or is too old; the old one stops working.
///
/// # Errors
/// `NotFound` when there is no such invitation, somebody came with it, or it is not for her to give.
pub async fn invite_again(ctx: &Context, by: By, old: Uuid, once: Option<&str>) -> Result<Option<NewLink>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let found = invitation::find(&mut tx, old).await?.ok_or(AppError::NotFound)?;
    drop(tx);
    if matches!(found.whom, Whom::Member(_)) {
        return Err(AppError::NotFound);
    }
    make(ctx, by, found.whom, Some(old), &secret(ctx, &["invitation-again", &old.to_string()], once)).await
}

async fn make(ctx: &Context, by: By, whom: Whom, old: Option<Uuid>, secret: &Secret) -> Result<Option<NewLink>, AppError> {
    let scope = if let Whom::Newcomer { scope, .. } = &whom { *scope } else { None };
    let new = new_invitation(ctx, by, whom);
    let mut tx = by.begin(ctx, to::Make, of::Invitation { invitation: new.id, scope }).await?;
    if !insert(ctx, &mut tx, &new, secret).await? {
        drop(tx);
        return again(ctx, secret).await;
    }
    if let Some(old) = old
        && !invitation::end(&mut tx, old, ctx.at).await?
    {
        return Err(AppError::NotFound);
    }
    tx.commit().await?;
    link(ctx, &new, secret).await
}

/// An invitation for somebody, from now on.
pub(super) fn new_invitation(ctx: &Context, by: By, whom: Whom) -> Invitation {
    Invitation {
        id: ctx.new_id(),
        whom,
        made_at: ctx.at,
        ends_at: ctx.at.plus(INVITATION_LIFE),
        made_by: by.actor(),
        used_at: None,
        ended_at: None,
    }
}

/// Keeps it, under its secret and under its code. `false`: there is one with this secret.
pub(super) async fn insert(ctx: &Context, tx: &mut Tx, new: &Invitation, secret: &Secret) -> Result<bool, AppError> {
    Ok(invitation::insert(tx, new, &secret.hash(), &code_hash(ctx, &code(ctx, secret))).await?)
}

/// The code with which a link is typed; it opens the same.
fn code(ctx: &Context, secret: &Secret) -> String {
    let bytes = hashing::mac_bytes(&ctx.settings.pepper, &["invitation-code", &secret.text()]);
    code_of(bytes.first_chunk().copied().unwrap_or_default())
}

/// What is kept of it: a keyed hash.
pub(super) fn code_hash(ctx: &Context, code: &str) -> String {
    hashing::mac(&ctx.settings.pepper, &["invitation-code-hash", code])
}

/// The link of a form that was sent again, while it works.
pub(super) async fn again(ctx: &Context, secret: &Secret) -> Result<Option<NewLink>, AppError> {
    match invitation::by_token(&ctx.store, &secret.hash()).await? {
        Some(found) if works(ctx, &found) => link(ctx, &found, secret).await,
        _ => Ok(None),
    }
}

/// The link as it is shown.
pub(super) async fn link(ctx: &Context, made: &Invitation, secret: &Secret) -> Result<Option<NewLink>, AppError> {
    Ok(Some(NewLink {
        id: made.id,
        name: name_of(ctx, &made.whom).await?,
        is_member: matches!(made.whom, Whom::Member(_)),
        secret: secret.clone(),
        code: code(ctx, secret),
        ends_at: made.ends_at,
    }))
}

/// Whether an invitation opens something now.
pub(super) fn works(ctx: &Context, invitation: &Invitation) -> bool {
    let lasts = ctx.at < invitation.ends_at && ctx.at.is_within(INVITATION_LIFE, invitation.made_at);
    invitation.used_at.is_none() && invitation.ended_at.is_none() && lasts
}

/// The name of who is invited.
pub(super) async fn name_of(ctx: &Context, whom: &Whom) -> Result<String, AppError> {
    match whom {
        Whom::Newcomer { name, .. } => hashing::unseal(ctx, SEALED, name)
            .ok_or_else(|| AppError::Broken("the name in an invitation was sealed with another key".to_owned())),
        Whom::Member(account) => {
            let account = account::find(&ctx.store, *account).await?.ok_or(AppError::NotFound)?;
            Ok(account.name.shown(Vault::of(ctx)?))
        }
    }
}
