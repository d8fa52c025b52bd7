//! New participants, each with a card.

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
    vault::{PersonSeal, SealedName, Vault},
};
use base::{
    AppError, Context, Lang, Role,
    rights::Scope,
    room::{DraftField, DraftKind},
    secret::Secret,
    store::Tx,
};
use uuid::Uuid;

/// The account to be made for a participant.
pub(super) fn new_account(ctx: &Context, by: By, id: Uuid, name: &str, lang: Lang, demo: bool) -> Result<NewAccount, AppError> {
    let name = SealedName::new(Vault::of(ctx)?, ctx.chance.as_ref(), id, name)?;
    Ok(NewAccount { id, name, lang, staff: None, demo, made_at: ctx.at, created_by: by.actor() })
}

/// So many people are added at once: a group with room to spare.
pub const MOST: usize = 40;

/// The form with the names of those who are to be added.
pub const NEWCOMERS: DraftKind = DraftKind {
    name: "people/newcomers",
    fields: &[
        DraftField { name: "name", words: "coach-add-name", long: true, say: |_, typed| typed.to_owned() },
        DraftField { name: "sprache", words: "coach-add-language", long: false, say: |_, code| language(code) },
        // Its value is an id: nobody compares two of them by reading.
        DraftField { name: "place", words: "coach-place-where", long: false, say: |_, _| "…".to_owned() },
    ],
    seal: &PersonSeal,
    may: None,
};

fn language(code: &str) -> String {
    Lang::from_code(code).map_or_else(String::new, |lang| lang.name().to_owned())
}

/// Where somebody new is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// Where who makes her works.
    Own,
    /// At this site or in this group (the id of one of them), or nowhere yet.
    At(Option<Uuid>),
}

/// Makes participants, each with a card: all or none. The same form sent twice (see [`new_cards`](super::new_card::new_cards)) makes each of
/// them once; who uses the card by now is left out. What was kept of the form while it was typed is put away.
///
/// # Errors
/// `Invalid` without a name, with one that is too long, or with more than [`MOST`] (`name`), or when the chosen place is none any more
/// (`place`).
pub async fn add_participants(
    ctx: &Context,
    by: By,
    names: &[&str],
    lang: Lang,
    at: Where,
    once: Option<&str>,
) -> Result<Vec<NewCard>, AppError> {
    let refused = |key| AppError::refused("name", key);
    let names: Option<Vec<String>> = names.iter().map(|name| rules::name(name)).collect();
    let names = names.filter(|names| !names.is_empty()).ok_or_else(|| refused("coach-add-no-name"))?;
    if names.len() > MOST {
        return Err(refused("coach-add-too-many"));
    }
    let secrets: Vec<Secret> = (0..names.len()).map(|at| secret(ctx, &["add-once", &at.to_string()], once)).collect();
    let mut made = Vec::new();
    let mut tx = ctx.store.begin().await?;
    for (name, secret) in names.into_iter().zip(&secrets) {
        let new = new_account(ctx, by, ctx.new_id(), &name, lang, false)?;
        let mut place = own_place(ctx, &mut tx, new.id).await?;
        if let Where::At(chosen) = at {
            (place.site, place.group) = find_place(&mut tx, chosen).await?;
        }
        by.may(ctx, &mut tx, to::Make, of::Newcomer(place)).await?;
        if account::insert(&mut tx, &new).await?
            && let Some((number, picture)) = issue(ctx, &mut tx, by, new.id, secret).await?
        {
            put(ctx, &mut tx, by, place).await?;
            made.push(NewCard { person: new.id, name, lang, number, picture, secret: secret.clone() });
        } else {
            // The same form was quicker: its cards are the cards.
            made.clear();
            break;
        }
    }
    if !made.is_empty() {
        if by.actor().is_some() {
            drafts::finish(ctx, &mut tx, &NEWCOMERS).await?;
        }
        tx.commit().await?;
        return Ok(made);
    }
    drop(tx);
    for secret in secrets {
        made.extend(again(ctx, secret).await?);
    }
    Ok(made)
}

/// Makes one of several people of a list, without a card, in a transaction of which all comes true or nothing: their cards are printed next.
///
/// # Errors
/// `Invalid` (`name`) when the name is none, or (`place`) when the place is none any more; `NotFound` when the visitor may add nobody there.
pub async fn add_listed(ctx: &Context, by: By, tx: &mut Tx, name: &str, lang: Lang, at: Where) -> Result<Uuid, AppError> {
    let name = rules::name(name);
    let name = name.ok_or_else(|| AppError::refused("name", "coach-add-no-name"))?;
    let new = new_account(ctx, by, ctx.new_id(), &name, lang, false)?;
    let mut place = own_place(ctx, tx, new.id).await?;
    if let Where::At(chosen) = at {
        (place.site, place.group) = find_place(tx, chosen).await?;
    }
    by.may(ctx, tx, to::Make, of::Newcomer(place)).await?;
    if !account::insert(tx, &new).await? {
        return Err(AppError::Busy);
    }
    put(ctx, tx, by, place).await?;
    Ok(new.id)
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
