//! Somebody begins to take part in a sub-project.

use crate::{
    records::{
        event::{self, Event},
        participation::{self, Participation},
        sub_project::{self, SubProject},
    },
    rules::{What, code},
    subjects::Participations,
};
use base::{AppError, Context, Date, store::Tx};
use people::{
    acts::by::{By, may_with},
    policy::{Action, Facts, Kind, of::about_person, to},
};
use std::collections::HashMap;
use uuid::Uuid;

/// In what somebody can begin to take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The sub-projects that take people in and in which she is not.
    pub open: Vec<SubProject>,
    /// The one of the place where she is.
    pub usual: Option<Uuid>,
}

/// The sub-project of the place where somebody is: her group goes before her site.
pub(crate) fn of_place(places: &HashMap<Uuid, Uuid>, facts: &Facts) -> Option<Uuid> {
    let of = |place: Option<Uuid>| place.and_then(|place| places.get(&place)).copied();
    of(facts.group).or_else(|| of(facts.site))
}

/// What can be chosen for this person.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not.
pub async fn choices(ctx: &Context, person: Uuid) -> Result<Choices, AppError> {
    let mut tx = ctx.store.begin().await?;
    let facts = about_person(&mut tx, person).await?;
    tx.commit().await?;
    let facts = facts.filter(|facts| may_with(ctx, Action::Make, Kind::Participation, facts)).ok_or(AppError::NotFound)?;
    let own = participation::of_account(&ctx.store, person).await?;
    let own: Vec<Uuid> = own.iter().filter(|one| one.error.is_none()).map(|one| one.sub_project).collect();
    let mut open = sub_project::all(&ctx.store).await?;
    open.retain(|one| one.state.takes_entries() && !own.contains(&one.id));
    let usual = of_place(&sub_project::places(&ctx.store).await?, &facts).filter(|id| open.iter().any(|one| one.id == *id));
    Ok(Choices { open, usual })
}

/// She takes part from this day on; the id of the participation.
///
/// # Errors
/// `Invalid` (`project`, `entered`) when something is to mend; `NotFound` when there is no such person, or the visitor may not.
pub async fn enter(ctx: &Context, person: Uuid, project: Uuid, entered: Date, hours: Option<i64>) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, Participations(person)).await?;
    let id = enter_in(ctx, &mut tx, by.actor(), person, project, entered, hours).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same within a transaction that has its permit.
///
/// # Errors
/// `Invalid` (`project`, `entered`) when something is to mend.
pub(crate) async fn enter_in(
    ctx: &Context,
    tx: &mut Tx,
    author: Option<Uuid>,
    person: Uuid,
    project: Uuid,
    entered: Date,
    hours: Option<i64>,
) -> Result<Uuid, AppError> {
    let refused = |field, key| AppError::refused(field, key);
    let Some(found) = sub_project::find(tx, project).await? else { return Err(refused("project", "enter-no-project")) };
    if !found.state.takes_entries() {
        return Err(refused("project", "enter-closed"));
    }
    if participation::of_account_in(tx, person, project).await?.is_some() {
        return Err(refused("project", "enter-already"));
    }
    if entered > ctx.settings.zone.date(ctx.at) {
        return Err(refused("entered", "enter-future"));
    }
    if !found.span().has(entered) {
        return Err(refused("entered", "course-entry-span"));
    }
    let year = i64::from(entered.year());
    let number = sub_project::next_number(tx, project, year).await?;
    let new = Participation {
        id: ctx.new_id(),
        account: person,
        sub_project: project,
        code: code(&found.letters, year, number),
        entered,
        exited: None,
        exit_reason: None,
        hours,
        made_at: ctx.at,
        error: None,
    };
    if !participation::insert(tx, &new, author).await? {
        return Err(refused("project", "enter-already"));
    }
    let event = Event {
        id: ctx.new_id(),
        participation: new.id,
        place: 0,
        what: What::Entered,
        was: String::new(),
        author,
        made_at: ctx.at,
        undone_at: None,
    };
    event::insert(tx, &event).await?;
    Ok(new.id)
}
