//! For whom somebody may log a session.

use base::{AppError, Context};
use people::{
    acts::{
        by::{By, door, may_at_all, may_with},
        colleagues::colleagues_who_may,
        list_people::{ListedPerson, list_people},
        list_places::list_places,
        open_person::open_person,
    },
    policy::{Action, Kind, of::about_everybody},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Whether the visitor may log any session: whether a door to it opens.
pub fn may_log(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::ServiceFact)
}

/// A group of which a session can be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggableGroup {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Where it meets.
    pub site: String,
    /// The site's id.
    pub site_id: Uuid,
    /// When it meets, in the words of the house.
    pub times: String,
    /// Those of it for whom the visitor may log, by name.
    pub people: Vec<Loggable>,
}

/// Somebody for whom the visitor may log a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loggable {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// Whether the visitor may also write what was said.
    pub writes: bool,
}

/// The groups, by name, and those who are in none of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may log nothing; `Broken` or `Busy` when the store does not answer.
pub async fn loggable(ctx: &Context) -> Result<(Vec<LoggableGroup>, Vec<Loggable>), AppError> {
    door(ctx, Action::Make, Kind::ServiceFact)?;
    loggable_of(ctx, &list_people(ctx).await?).await
}

/// The same, of people who are listed already.
///
/// # Errors
/// As for [`loggable`].
pub(super) async fn loggable_of(ctx: &Context, people: &[ListedPerson]) -> Result<(Vec<LoggableGroup>, Vec<Loggable>), AppError> {
    let mut by_group: BTreeMap<Option<Uuid>, Vec<Loggable>> = BTreeMap::new();
    for ListedPerson { id, name, facts, .. } in people {
        if may_with(ctx, Action::Make, Kind::ServiceFact, facts) {
            let writes = may_with(ctx, Action::Make, Kind::Protocol, facts);
            by_group.entry(facts.group).or_default().push(Loggable { id: *id, name: name.clone(), writes });
        }
    }
    let mut groups = Vec::new();
    for place in list_places(ctx).await? {
        for listed in place.groups.into_iter().filter(|listed| listed.group.ended_at.is_none()) {
            if let Some(people) = by_group.remove(&Some(listed.group.id)) {
                let (id, name, times) = (listed.group.id, listed.group.name, listed.group.times);
                groups.push(LoggableGroup { id, name, site: place.site.name.clone(), site_id: place.site.id, times, people });
            }
        }
    }
    Ok((groups, by_group.into_values().flatten().collect()))
}

/// One of these groups.
///
/// # Errors
/// As for [`loggable`]; `NotFound` when there is no such group, or nobody in it for whom the visitor may log.
pub async fn loggable_group(ctx: &Context, group: Uuid) -> Result<LoggableGroup, AppError> {
    let (groups, _) = loggable(ctx).await?;
    groups.into_iter().find(|known| known.id == group).ok_or(AppError::NotFound)
}

/// Colleagues who can have been there too: who may log for one of these people themselves, by name.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn colleagues(ctx: &Context, people: &[Uuid]) -> Result<Vec<(Uuid, String)>, AppError> {
    let mut facts = about_everybody(&ctx.store).await?;
    facts.retain(|facts| facts.person.is_some_and(|person| people.contains(&person)));
    colleagues_who_may(ctx, Action::Make, Kind::ServiceFact, &facts).await
}

/// Somebody for whom the visitor may log a session.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not log for her.
pub async fn loggable_person(ctx: &Context, person: Uuid) -> Result<Loggable, AppError> {
    door(ctx, Action::Make, Kind::ServiceFact)?;
    let opened = open_person(ctx, By::signed_in(ctx)?, person).await?;
    if !opened.may(ctx, Action::Make, Kind::ServiceFact) {
        return Err(AppError::NotFound);
    }
    let writes = opened.may(ctx, Action::Make, Kind::Protocol);
    Ok(Loggable { id: opened.id, name: opened.name, writes })
}
