//! What is to be done today about participations: somebody came and her entry is not written down, or she pauses longer than was agreed.

use super::enter::of_place;
use crate::{
    records::{participation, pause, sub_project},
    rules::course::Pause,
};
use base::{AppError, Context, Date};
use people::{
    acts::{
        by::{may_at_all, may_with},
        list_people::list_people,
    },
    policy::{Action, Kind},
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// So many are shown of each kind.
const MOST: usize = 6;

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToDo {
    /// For whom.
    pub person: Uuid,
    /// Her name.
    pub name: String,
    /// What.
    pub why: Why,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Her entry into this sub-project is not written down.
    NoEntry(String),
    /// She wanted to be back on this day.
    Overdue {
        /// The participation.
        participation: Uuid,
        /// The day.
        agreed: Date,
    },
}

/// For those whom the visitor accompanies.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn to_do(ctx: &Context) -> Result<Vec<ToDo>, AppError> {
    if !may_at_all(ctx, Action::Change, Kind::Participation) || !may_at_all(ctx, Action::See, Kind::Goal) {
        return Ok(Vec::new());
    }
    let projects = sub_project::all(&ctx.store).await?;
    if projects.is_empty() {
        return Ok(Vec::new());
    }
    let people = list_people(ctx).await?;
    // Goals are seen only by who accompanies her: so it is known whose people these are.
    let hers: Vec<_> = people
        .into_iter()
        .filter(|person| {
            may_with(ctx, Action::See, Kind::Goal, &person.facts)
                && may_with(ctx, Action::Change, Kind::Participation, &person.facts)
        })
        .collect();
    let today = ctx.settings.zone.date(ctx.at);
    let open: HashMap<Uuid, Uuid> = participation::open(&ctx.store).await?.into_iter().map(|one| (one.id, one.account)).collect();
    let mut overdue: Vec<(Uuid, Uuid, Date)> = Vec::new();
    for kept in pause::open(&ctx.store).await? {
        let id = kept.participation;
        let pause = Pause::from(kept);
        if let (Some(account), Some(agreed)) = (open.get(&id), pause.agreed.filter(|agreed| *agreed < today)) {
            overdue.push((*account, id, agreed));
        }
    }
    overdue.sort_by_key(|(account, _, agreed)| (*agreed, *account));
    let named = |id: Uuid| hers.iter().find(|person| person.id == id).map(|person| person.name.clone());
    let late = overdue.into_iter().filter_map(|(person, participation, agreed)| {
        Some(ToDo { person, name: named(person)?, why: Why::Overdue { participation, agreed } })
    });
    let mut all: Vec<ToDo> = late.take(MOST).collect();
    let places = sub_project::places(&ctx.store).await?;
    let are_in: HashSet<(Uuid, Uuid)> = participation::everybody(&ctx.store).await?.into_iter().collect();
    let missing = hers.iter().filter_map(|person| {
        let project = of_place(&places, &person.facts)?;
        let project = projects.iter().find(|one| one.id == project && one.state.takes_entries())?;
        let why = Why::NoEntry(project.name.clone());
        (!are_in.contains(&(person.id, project.id))).then(|| ToDo { person: person.id, name: person.name.clone(), why })
    });
    all.extend(missing.take(MOST));
    Ok(all)
}
