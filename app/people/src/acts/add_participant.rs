//! A new participant, with a card.

use super::{
    by::By,
    new_card::{NewCard, again, issue, secret},
    place_person::find_place,
};
use crate::{
    policy::{of, to},
    records::{
        account::{self, NewAccount},
        group,
        placement::{self, Placement},
    },
    rules,
    vault::{SealedName, Vault},
};
use base::{
    AppError, Context, Lang, Role,
    form::{Fields, FormErrors},
    rights::Scope,
    store::Tx,
};
use uuid::Uuid;

/// The account to be made for a participant.
pub(super) fn new_account(ctx: &Context, by: By, id: Uuid, name: &str, lang: Lang, demo: bool) -> Result<NewAccount, AppError> {
    let name = SealedName::new(Vault::of(ctx)?, ctx.chance.as_ref(), id, name)?;
    Ok(NewAccount { id, name, lang, staff: None, demo, made_at: ctx.at, created_by: by.actor() })
}

/// Where somebody new is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// Where who makes her works.
    Own,
    /// At this site or in this group (the id of one of them), or nowhere yet.
    At(Option<Uuid>),
}

/// Makes a participant and a card. The same form sent twice (see [`new_cards`](super::new_card::new_cards)) makes one person, not
/// two. `None`: the form was sent before, and its card is in use by now.
///
/// # Errors
/// `Invalid` without a name, or with one that is too long (`name`), or when the chosen place is none any more (`place`).
pub async fn add_participant(
    ctx: &Context,
    by: By,
    name: &str,
    lang: Lang,
    at: Where,
    once: Option<&str>,
) -> Result<Option<NewCard>, AppError> {
    let name =
        rules::name(name).ok_or_else(|| AppError::Invalid(FormErrors::one(&Fields::default(), "name", "coach-add-no-name")))?;
    let secret = secret(ctx, &["add-once"], once);
    let new = new_account(ctx, by, ctx.new_id(), &name, lang, false)?;
    let mut tx = ctx.store.begin().await?;
    let mut place = own_place(ctx, &mut tx, new.id).await?;
    if let Where::At(chosen) = at {
        (place.site, place.group) = find_place(&mut tx, chosen).await?;
    }
    by.may(ctx, &mut tx, to::Make, of::Newcomer(place)).await?;
    if account::insert(&mut tx, &new).await?
        && let Some((number, picture)) = issue(ctx, &mut tx, by, new.id, &secret).await?
    {
        put(ctx, &mut tx, by, place).await?;
        tx.commit().await?;
        return Ok(Some(NewCard { person: new.id, name, lang, number, picture, secret }));
    }
    drop(tx);
    again(ctx, secret).await
}

/// Where somebody new belongs: to the site or group that who makes her works at; else to nobody but her main coach.
pub(super) async fn own_place(ctx: &Context, tx: &mut Tx, account: Uuid) -> Result<of::NewPlacement, AppError> {
    let mut place = of::NewPlacement { account, site: None, group: None, main_coach: None };
    let Some(person) = &ctx.who.person else { return Ok(place) };
    let own = || person.assignments.iter().filter(|given| given.account == person.id && given.holds_at(ctx.at));
    if own().any(|given| given.role == Role::Coach && given.deputy_of.is_none()) {
        place.main_coach = Some(person.id);
    }
    for given in own() {
        match given.scope {
            Scope::Site(site) => place.site = Some(site),
            Scope::Group(id) => {
                let Some(found) = group::find(tx, id).await? else { continue };
                (place.site, place.group) = (Some(found.site), Some(id));
            }
            Scope::All | Scope::SubProject(_) | Scope::Record(_) => continue,
        }
        break;
    }
    Ok(place)
}

/// Puts her there.
pub(super) async fn put(ctx: &Context, tx: &mut Tx, by: By, at: of::NewPlacement) -> Result<(), AppError> {
    let of::NewPlacement { account, site, group, main_coach } = at;
    let new = Placement { id: ctx.new_id(), account, site, group, main_coach, from: ctx.at, to: None };
    placement::place(tx, &new, by.actor()).await?;
    Ok(())
}
