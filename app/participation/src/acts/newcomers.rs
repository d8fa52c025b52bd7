//! A list of people who are to come: kept sealed while it is looked at, then taken over as a whole or not at all.

use super::enter::enter_in;
use crate::{
    records::{
        newcomer_list::{self, NewcomerList},
        sub_project,
    },
    rules::{
        list::{Fault, Known, KnownPlace, KnownProject, List, Listed, read},
        reading::{Unreadable, checked},
    },
    subjects::{self, Participations},
};
use base::{AppError, Context, fold, moment::DAY, store::Tx};
use people::{
    acts::{
        add_participants::{Where, add_listed},
        by::{By, door},
        list_people::list_people,
        list_places::list_places,
        place_person::choices_for_newcomer,
    },
    policy::{Action, Kind, to},
    vault::{PersonKey, Place, Vault, keys},
};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// So long a list waits, and so long is known who came of it.
const WAITS: i64 = 2 * DAY;

/// A list, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// It waits to be taken over; with the names of the places and sub-projects that it speaks of.
    Waiting(List, HashMap<Uuid, String>),
    /// It was taken over: the account and the name of everybody who came of it and is still here, by name.
    Taken(Vec<(Uuid, String)>),
}

/// Which rows are left out, and which are taken although their name is there already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// By their numbers.
    pub out: BTreeSet<u64>,
    /// By their numbers.
    pub all_the_same: BTreeSet<u64>,
}

/// Keeps a list to be looked at; its id. One that the visitor brought before and did not take over goes.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may add nobody. The fault, when nothing of it can be read.
pub async fn keep_list(ctx: &Context, text: String) -> Result<Result<Uuid, Fault>, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let author = ctx.person()?.id;
    let text = match checked(text) {
        Ok(text) => text,
        Err(why) => return Ok(Err(why.into())),
    };
    if let Err(fault) = read(&text, &known(ctx).await?) {
        return Ok(Err(fault));
    }
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await?;
    let key = own_key(ctx, &mut tx, author).await?;
    newcomer_list::delete_waiting_of(&mut tx, author).await?;
    let Ok(words) = key.seal(ctx.chance.as_ref(), place(id), &text) else { return Ok(Err(Unreadable::TooLarge.into())) };
    newcomer_list::insert(&mut tx, &NewcomerList { id, author, words, taken_at: None }, ctx.at).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

fn place(list: Uuid) -> Place {
    Place { table: "newcomer_list", column: "words", row: list }
}

async fn own_key(ctx: &Context, tx: &mut Tx, author: Uuid) -> Result<PersonKey, AppError> {
    keys::find_in(tx, Vault::of(ctx)?, author).await?.ok_or(AppError::NotFound)
}

/// What stands in it, for who brought it: to be mended.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such list of hers, or it was taken over.
pub async fn words_of(ctx: &Context, id: Uuid) -> Result<String, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::NewcomerList(id)).await?;
    let found = newcomer_list::find(&mut tx, id).await?.filter(|list| list.taken_at.is_none()).ok_or(AppError::NotFound)?;
    let key = own_key(ctx, &mut tx, found.author).await?;
    tx.commit().await?;
    Ok(key.open(place(id), &found.words)?)
}

/// A list as it can be looked at.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such list of the visitor's.
pub async fn open_list(ctx: &Context, id: Uuid) -> Result<Opened, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::NewcomerList(id)).await?;
    let found = newcomer_list::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let made = newcomer_list::people(&mut tx, id).await?;
    let key = own_key(ctx, &mut tx, found.author).await?;
    tx.commit().await?;
    if found.taken_at.is_some() {
        let names: HashMap<Uuid, String> = list_people(ctx).await?.into_iter().map(|person| (person.id, person.name)).collect();
        let mut people: Vec<(Uuid, String)> = made.into_iter().filter_map(|id| Some((id, names.get(&id)?.clone()))).collect();
        people.sort_by_cached_key(|(id, name)| (fold::order(name), *id));
        return Ok(Opened::Taken(people));
    }
    let text = key.open(place(id), &found.words)?;
    let known = known(ctx).await?;
    let places = known.places.iter().map(|place| {
        (place.id, place.group.as_ref().map_or_else(|| place.site.clone(), |group| format!("{}: {group}", place.site)))
    });
    let names = places.chain(known.projects.iter().map(|project| (project.id, project.name.clone()))).collect();
    read(&text, &known).map(|list| Opened::Waiting(list, names)).map_err(|_| AppError::NotFound)
}

/// What lists of the visitor are held against.
async fn known(ctx: &Context) -> Result<Known, AppError> {
    let choices = choices_for_newcomer(ctx).await?;
    let yours: HashSet<Uuid> = choices.places.iter().map(|choice| choice.id).collect();
    let of = sub_project::places(&ctx.store).await?;
    let mut places = Vec::new();
    for listed in list_places(ctx).await?.into_iter().filter(|listed| listed.site.ended_at.is_none()) {
        let site = &listed.site;
        let own = of.get(&site.id).copied();
        places.push(KnownPlace {
            id: site.id,
            site: site.name.clone(),
            group: None,
            yours: yours.contains(&site.id),
            project: own,
        });
        for group in listed.groups.iter().map(|listed| &listed.group).filter(|group| group.ended_at.is_none()) {
            places.push(KnownPlace {
                id: group.id,
                site: site.name.clone(),
                group: Some(group.name.clone()),
                yours: yours.contains(&group.id),
                project: of.get(&group.id).copied().or(own),
            });
        }
    }
    let projects = sub_project::all(&ctx.store).await?.into_iter().map(|one| KnownProject {
        open: one.state.takes_entries(),
        span: one.span(),
        id: one.id,
        name: one.name,
        letters: one.letters,
    });
    let projects = projects.collect();
    let here = match list_people(ctx).await {
        Ok(people) => people.into_iter().map(|person| fold::words(&person.name)).collect(),
        Err(AppError::NotFound) => HashSet::new(),
        Err(other) => return Err(other),
    };
    let usual = choices.chosen.filter(|chosen| yours.contains(chosen));
    Ok(Known { places, usual, nowhere: choices.nowhere, projects, here, today: ctx.settings.zone.date(ctx.at) })
}

/// Makes everybody of it, all or none. Sent again, nothing happens: it was taken over.
///
/// # Errors
/// `Invalid` (`rows`) while a row is undecided, nobody is left, or somebody cannot come in after all; `NotFound` when there is no such list of
/// the visitor's, or she may not put somebody where the list says.
pub async fn take_list(ctx: &Context, id: Uuid, decided: &Decided) -> Result<(), AppError> {
    let refused = |key| AppError::refused("rows", key);
    let Opened::Waiting(list, _) = open_list(ctx, id).await? else { return Ok(()) };
    let people = match settled(&list, decided) {
        Ok(people) => people,
        // Sent from two devices at once, the other one was quicker: now everybody is here already.
        Err(_) if matches!(open_list(ctx, id).await?, Opened::Taken(_)) => return Ok(()),
        Err(key) => return Err(refused(key)),
    };
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::NewcomerList(id)).await?;
    if !newcomer_list::take(&mut tx, id, ctx.at).await? {
        return Ok(());
    }
    for person in people {
        let at = person.place.map_or(Where::Own, |place| Where::At(Some(place)));
        let new = add_listed(ctx, by, &mut tx, &person.name, person.lang, at)
            .await
            .map_err(|fault| changed(fault, refused("list-changed")))?;
        if let Some((project, day)) = person.entry {
            by.may(ctx, &mut tx, to::Make, Participations(new)).await?;
            let entered = enter_in(ctx, &mut tx, by.actor(), new, project, day, None).await;
            entered.map_err(|fault| changed(fault, refused("list-changed")))?;
        }
        newcomer_list::add_person(&mut tx, id, new).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Who comes in; or the key of what is to be done first.
fn settled<'l>(list: &'l List, decided: &Decided) -> Result<Vec<&'l Listed>, &'static str> {
    let mut people = Vec::new();
    for row in list.rows.iter().filter(|row| !decided.out.contains(&row.number)) {
        let is_settled = row.problems.is_empty() || decided.all_the_same.contains(&row.number);
        people.push(row.person.as_ref().filter(|_| is_settled).ok_or("list-undecided")?);
    }
    if people.is_empty() { Err("list-nobody") } else { Ok(people) }
}

/// What was good when it was looked at and is no more.
fn changed(fault: AppError, refused: AppError) -> AppError {
    if matches!(fault, AppError::Invalid(_)) { refused } else { fault }
}

/// Throws it away. `false`: it was taken over meanwhile, and who came of it stays known.
///
/// # Errors
/// `NotFound` when there is no such list of the visitor's.
pub async fn drop_list(ctx: &Context, id: Uuid) -> Result<bool, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Erase, subjects::NewcomerList(id)).await?;
    let is_gone = newcomer_list::delete_waiting(&mut tx, id).await?;
    tx.commit().await?;
    Ok(is_gone)
}

/// Forgets old lists; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    Ok(newcomer_list::forget(&ctx.store, ctx.at.minus(WAITS)).await?)
}
