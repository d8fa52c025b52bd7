//! For whom cards are printed: everybody whom the visitor may print one for, or those of a group.

use super::{
    by::may_with,
    list_people::{ListedPerson, list_people},
    list_places::list_places,
};
use crate::policy::{Action, Kind};
use base::{AppError, Context};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Who can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The people, by name.
    pub people: Vec<ListedPerson>,
    /// The groups in which somebody is who can be chosen, by site and name.
    pub groups: Vec<(Uuid, String)>,
    /// The group whose people these are; `None`: all.
    pub group: Option<Uuid>,
}

/// Who can be chosen, of a group or of all. A group of which she knows nobody is for her like one that there is not: empty.
///
/// # Errors
/// As for [`list_people`].
pub async fn choose(ctx: &Context, group: Option<Uuid>) -> Result<Choice, AppError> {
    let mut people = list_people(ctx).await?;
    people.retain(|person| may_with(ctx, Action::PrintCard, Kind::Card, &person.facts));
    let there: BTreeSet<Uuid> = people.iter().filter_map(|person| person.facts.group).collect();
    let places = list_places(ctx).await?;
    let groups = places.iter().flat_map(|site| &site.groups).map(|listed| &listed.group);
    let groups = groups.filter(|group| there.contains(&group.id)).map(|group| (group.id, group.name.clone())).collect();
    if group.is_some() {
        people.retain(|person| person.facts.group == group);
    }
    Ok(Choice { people, groups, group })
}
