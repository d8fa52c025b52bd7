//! People who may be there twice: proposed by their names, and decided by who knows them.

use super::{
    by::{By, door, may_with},
    list_people::{ListedPerson, list_people},
    merge_people::may_merge,
};
use crate::{
    policy::{Action, Kind, of, to},
    records::{merging, two_people},
    rules::{
        MERGE_UNDO,
        like_names::{ENOUGH, Spelling, pairs},
    },
    vault::search,
};
use base::{AppError, Context, Moment, store::Tx};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// So many pairs are shown at once; when some are decided, others come.
const MOST: usize = 50;

/// What there is to be decided, and what was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doubles {
    /// Two who may be one, the most alike first.
    pub pairs: Vec<(ListedPerson, ListedPerson)>,
    /// What was merged of late: how it can be undone, the person, and until when.
    pub merged: Vec<(Uuid, ListedPerson, Moment)>,
    /// Like names of two people, as somebody said.
    pub two: Vec<(ListedPerson, ListedPerson)>,
}

/// The participants whom the visitor may merge, by name.
async fn mergeable(ctx: &Context) -> Result<Vec<ListedPerson>, AppError> {
    door(ctx, Action::Merge, Kind::Person)?;
    let mut people = list_people(ctx).await?;
    people.retain(|person| may_with(ctx, Action::Merge, Kind::Person, &person.facts));
    Ok(people)
}

/// People who may be there twice, what was merged, and who is known to be two.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may merge nobody.
pub async fn doubles(ctx: &Context) -> Result<Doubles, AppError> {
    let people = mergeable(ctx).await?;
    let known = two_people::all(&ctx.store).await?;
    let is_known: HashSet<(Uuid, Uuid)> = known.iter().flat_map(|(one, other)| [(*one, *other), (*other, *one)]).collect();
    let names: Vec<Spelling> = people.iter().map(|person| Spelling::of(&person.name)).collect();
    // What is decided makes room for the next ones.
    let found = pairs(&names, MOST + known.len());
    let at = |place: usize| people.get(place);
    let mut all = Doubles::default();
    for (one, other) in found.into_iter().filter_map(|(one, other, _)| at(one).zip(at(other))) {
        if all.pairs.len() < MOST && !is_known.contains(&(one.id, other.id)) {
            all.pairs.push((one.clone(), other.clone()));
        }
    }
    let by_id: HashMap<Uuid, &ListedPerson> = people.iter().map(|person| (person.id, person)).collect();
    let person = |id: Uuid| by_id.get(&id).copied().cloned();
    all.two = known.into_iter().filter_map(|(one, other)| person(one).zip(person(other))).collect();
    for merged in merging::open(&ctx.store).await? {
        let until = merged.made_at.plus(MERGE_UNDO);
        if let Some(person) = person(merged.kept).filter(|_| ctx.at.is_within(MERGE_UNDO, merged.made_at)) {
            all.merged.push((merged.id, person, until));
        }
    }
    Ok(all)
}

/// Somebody, and who may be the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likes {
    /// Her.
    pub herself: ListedPerson,
    /// Who is called alike, or was looked for by name.
    pub found: Vec<ListedPerson>,
    /// With whom she is compared.
    pub with: Option<ListedPerson>,
}

/// Somebody, and who may be the same person: who is called alike, or was `typed`; and the one `with` whom she is compared, if there is one. That
/// the visitor looked is in the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` when one of the two is not for the visitor to merge.
pub async fn likes(ctx: &Context, person: Uuid, typed: &str, with: Option<Uuid>) -> Result<Likes, AppError> {
    let mut people = mergeable(ctx).await?;
    let at = people.iter().position(|listed| listed.id == person).ok_or(AppError::NotFound)?;
    By::signed_in(ctx)?.begin(ctx, to::See, of::Person(person)).await?.commit().await?;
    let herself = people.remove(at);
    let with = match with {
        Some(other) => Some(people.iter().find(|listed| listed.id == other).cloned().ok_or(AppError::NotFound)?),
        None => None,
    };
    let found = if typed.is_empty() {
        like(&herself.name, &people)
    } else {
        search::find(typed, people.iter().map(|person| (person, person.name.as_str())), MOST).into_iter().cloned().collect()
    };
    Ok(Likes { herself, found, with })
}

/// Those of these people whose names are like this one, the most alike first.
pub(super) fn like(name: &str, people: &[ListedPerson]) -> Vec<ListedPerson> {
    let name = Spelling::of(name);
    let mut found: Vec<(u32, &ListedPerson)> = people
        .iter()
        .map(|person| (name.alike(&Spelling::of(&person.name)), person))
        .filter(|(alike, _)| *alike >= ENOUGH)
        .collect();
    found.sort_by_key(|(alike, _)| std::cmp::Reverse(*alike));
    found.into_iter().take(MOST).map(|(_, person)| person.clone()).collect()
}

/// Two people have like names and are two: the pair is not proposed again.
///
/// # Errors
/// `NotFound` when one of them is not for the visitor to merge; `Invalid` (field `other`) when nobody else was named.
pub async fn say_they_are_two(ctx: &Context, by: By, one: Uuid, other: Option<Uuid>) -> Result<(), AppError> {
    let (mut tx, other) = both(ctx, by, one, other).await?;
    two_people::insert(&mut tx, one, other, by.actor(), ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// They may be one after all: the pair is proposed again. Taken back twice, it is taken back.
///
/// # Errors
/// `NotFound` when one of them is not for the visitor to merge; `Invalid` (field `other`) when nobody else was named.
pub async fn say_they_may_be_one(ctx: &Context, by: By, one: Uuid, other: Option<Uuid>) -> Result<(), AppError> {
    let (mut tx, other) = both(ctx, by, one, other).await?;
    two_people::delete(&mut tx, one, other).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks for both of them, in one transaction.
async fn both(ctx: &Context, by: By, one: Uuid, other: Option<Uuid>) -> Result<(Tx, Uuid), AppError> {
    let mut tx = ctx.store.begin().await?;
    let mut asked = may_merge(ctx, by, &mut tx, one).await;
    let other = other.filter(|other| *other != one);
    if let (Ok(()), Some(other)) = (&asked, other) {
        asked = may_merge(ctx, by, &mut tx, other).await;
    }
    match (asked, other) {
        (Ok(()), Some(other)) => Ok((tx, other)),
        (asked, _) => {
            tx.commit().await?;
            Err(asked.err().unwrap_or(AppError::refused("other", "merge-choose")))
        }
    }
}
