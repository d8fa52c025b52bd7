//! A new participant, with a card.

use super::{
    by::By,
    looked,
    new_card::{NewCard, again, issue, secret},
};
use crate::{
    records::{
        account::{self, NewAccount},
        log,
    },
    rules,
};
use base::{
    AppError, Context, Lang, Role,
    form::{Fields, FormErrors},
};

/// The account to be made for a participant.
pub(super) fn new_account(ctx: &Context, by: By, name: String, lang: Lang, demo: bool) -> NewAccount {
    NewAccount {
        id: ctx.new_id(),
        name,
        lang,
        roles: vec![Role::Participant],
        staff: None,
        demo,
        made_at: ctx.at,
        created_by: by.actor(),
    }
}

/// Makes a participant and a card. The same form sent twice (see [`new_cards`](super::new_card::new_cards)) makes one person, not
/// two. `None`: the form was sent before, and its card is in use by now.
///
/// # Errors
/// `Invalid` (field `name`) without a name, or with one that is too long.
pub async fn add_participant(
    ctx: &Context,
    by: By,
    name: &str,
    lang: Lang,
    once: Option<&str>,
) -> Result<Option<NewCard>, AppError> {
    let name =
        rules::name(name).ok_or_else(|| AppError::Invalid(FormErrors::one(&Fields::default(), "name", "coach-add-no-name")))?;
    let secret = secret(ctx, &["add-once"], once);
    let new = new_account(ctx, by, name.clone(), lang, false);
    let mut tx = ctx.store.begin().await?;
    if account::insert(&mut tx, &new).await?
        && let Some((number, picture)) = issue(ctx, &mut tx, by, new.id, &secret).await?
    {
        for what in [looked::MADE, looked::CARD] {
            log::insert(&mut tx, ctx.new_id(), new.id, by.actor(), what, ctx.at).await?;
        }
        tx.commit().await?;
        return Ok(Some(NewCard { person: new.id, name, lang, number, picture, secret }));
    }
    drop(tx);
    again(ctx, secret).await
}
