//! A coach leaves or is away for long: her people go to another one, with a reason.

use super::{
    add_participants::put,
    by::{By, door, may_with},
    list_people::{ListedPerson, list_people},
    place_person::{coaches, is_coach},
};
use crate::{
    policy::{Action, Kind, of, to},
    records::{account, placement},
    rules,
    vault::Vault,
};
use base::{
    AppError, Context, fold,
    room::{Handed, Rooms},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A coach with the people whose main coach she is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoachWithPeople {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// Her people, by name.
    pub people: Vec<ListedPerson>,
}

/// Everybody who is the main coach of people whom the visitor may put elsewhere, by name; also who does not work here any more.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may put nobody anywhere.
pub async fn coaches_with_people(ctx: &Context) -> Result<Vec<CoachWithPeople>, AppError> {
    door(ctx, Action::Change, Kind::Placement)?;
    let mut of_coach: BTreeMap<Uuid, Vec<ListedPerson>> = BTreeMap::new();
    for person in list_people(ctx).await? {
        if let Some(coach) = person.facts.main_coach.filter(|_| may_with(ctx, Action::Change, Kind::Placement, &person.facts)) {
            of_coach.entry(coach).or_default().push(person);
        }
    }
    let vault = Vault::of(ctx)?;
    let mut all = Vec::new();
    for (id, people) in of_coach {
        if let Some(account) = account::find(&ctx.store, id).await? {
            all.push(CoachWithPeople { id, name: account.name.shown(vault), people });
        }
    }
    all.sort_by_cached_key(|coach| (fold::order(&coach.name), coach.id));
    Ok(all)
}

/// One of them, and who else coaches now; `None`: she has nobody whom the visitor may put elsewhere.
///
/// # Errors
/// As for [`coaches_with_people`].
pub async fn handing_over(ctx: &Context, coach: Uuid) -> Result<Option<(CoachWithPeople, Vec<(Uuid, String)>)>, AppError> {
    let Some(from) = coaches_with_people(ctx).await?.into_iter().find(|known| known.id == coach) else { return Ok(None) };
    let mut to = coaches(ctx).await?;
    to.retain(|(id, _)| *id != coach);
    Ok(Some((from, to)))
}

/// Gives these people of a coach another main coach, all or none; they stay where they are. From the next request on the one before sees of them only
/// what she sees of everybody in a group or at a site of hers. Each room passes on what is its own; `ticked` are the boxes of rooms that were ticked.
///
/// # Errors
/// `Invalid` without people or when one of them has another coach by now (`person`), when the new coach is none (`to`), or when the reason is too long (`reason`); `NotFound` when one of them is nobody
/// whom the visitor may put elsewhere.
pub async fn hand_over(
    ctx: &Context,
    from: Uuid,
    people: &[Uuid],
    to_coach: Option<Uuid>,
    reason: &str,
    ticked: &[&str],
) -> Result<usize, AppError> {
    let by = By::signed_in(ctx)?;
    let refused = |field, key| AppError::refused(field, key);
    let people: BTreeSet<Uuid> = people.iter().copied().collect();
    if people.is_empty() {
        return Err(refused("person", "coach-cards-nobody"));
    }
    let reason = rules::line(reason, rules::PLACE_LINE_LONGEST).ok_or_else(|| refused("reason", "place-too-long"))?;
    let mut tx = ctx.store.begin().await?;
    for person in &people {
        if let Err(error) = by.may(ctx, &mut tx, to::Change, of::Placement(*person)).await {
            if matches!(error, AppError::NotFound) {
                // Who asks for what is not hers stands in the log.
                tx.commit().await?;
            }
            return Err(error);
        }
    }
    let Some(coach) = to_coach else { return Err(refused("to", "coach-place-no-coach")) };
    if !is_coach(ctx, &mut tx, coach).await? {
        return Err(refused("to", "coach-place-no-coach"));
    }
    for person in &people {
        let now = placement::whereabouts(&mut tx, *person).await?.ok_or(AppError::NotFound)?;
        if now.main_coach != Some(from) {
            return Err(refused("person", "hand-over-gone"));
        }
        let new = of::NewPlacement { account: *person, site: now.site, group: now.group, main_coach: Some(coach) };
        by.may(ctx, &mut tx, to::Make, new).await?;
        put(ctx, &mut tx, by, new).await?;
        placement::give_reason(&mut tx, *person, &reason).await?;
    }
    let handed: Vec<Uuid> = people.iter().copied().collect();
    for room in Rooms::hand_over(ctx) {
        let handed = Handed { people: &handed, from, to: coach, ticked: ticked.contains(&room.name) };
        (room.pass)(ctx, &mut tx, &handed).await?;
    }
    tx.commit().await?;
    Ok(people.len())
}
