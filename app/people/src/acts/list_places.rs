//! The sites and their groups, with how many people are there.

use super::by::{may_with, principal};
use crate::{
    policy::{self, Action, Facts, Kind, of},
    records::{group, placement, site},
};
use base::{AppError, Context};
use uuid::Uuid;

pub use crate::records::{group::Group, site::Site};

/// A site with its groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedSite {
    /// The site.
    pub site: Site,
    /// How many people are there, those in its groups too.
    pub people: i64,
    /// Its groups by name, those that ended last.
    pub groups: Vec<ListedGroup>,
}

/// A group in the list of its site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedGroup {
    /// The group.
    pub group: Group,
    /// How many people are in it.
    pub people: i64,
}

impl ListedSite {
    /// What is true of the site.
    fn facts(&self) -> Facts {
        let id = Some(self.site.id);
        Facts { record: id, site: id, ended: self.site.ended_at.is_some(), ..Facts::default() }
    }

    /// Whether the visitor may do this with the site.
    pub fn may(&self, ctx: &Context, action: Action) -> bool {
        may_with(ctx, action, Kind::Site, &self.facts())
    }

    /// Whether the visitor may add a group here.
    pub fn may_grow(&self, ctx: &Context) -> bool {
        self.site.ended_at.is_none() && may_with(ctx, Action::Make, Kind::Group, &self.facts())
    }
}

impl ListedGroup {
    /// Whether the visitor may do this with the group.
    pub fn may(&self, ctx: &Context, action: Action) -> bool {
        let Group { id, site, ended_at, .. } = &self.group;
        let facts =
            Facts { record: Some(*id), site: Some(*site), group: Some(*id), ended: ended_at.is_some(), ..Facts::default() };
        may_with(ctx, action, Kind::Group, &facts)
    }
}

/// All sites by name, those that ended last.
///
/// # Errors
/// `SignInFirst` without a sign-in; `Broken` or `Busy` when the store does not answer.
pub async fn list_places(ctx: &Context) -> Result<Vec<ListedSite>, AppError> {
    let mut tx = ctx.store.begin().await?;
    policy::list::<of::Site>(&mut tx, principal(ctx, ctx.person()?), ctx.chance.as_ref()).await?;
    tx.commit().await?;
    let counts = placement::count(&ctx.store).await?;
    let people = |is_there: &dyn Fn(&placement::Count) -> bool| {
        counts.iter().filter(|count| is_there(count)).map(|count| count.people).sum()
    };
    let groups = group::all(&ctx.store).await?;
    let of_site = |id: Uuid| {
        let own = groups.iter().filter(|group| group.site == id);
        own.map(|group| ListedGroup { people: people(&|count| count.group == Some(group.id)), group: group.clone() }).collect()
    };
    let sites = site::all(&ctx.store).await?;
    Ok(sites
        .into_iter()
        .map(|site| ListedSite { people: people(&|count| count.site == site.id), groups: of_site(site.id), site })
        .collect())
}

/// Those of which the visitor may change something.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there can be none; `Broken` or `Busy` when the store does not answer.
pub async fn list_places_to_change(ctx: &Context) -> Result<Vec<ListedSite>, AppError> {
    ctx.person()?;
    if !super::by::may_at_all(ctx, Action::Change, Kind::Site) && !super::by::may_at_all(ctx, Action::Change, Kind::Group) {
        return Err(AppError::NotFound);
    }
    let mut places = list_places(ctx).await?;
    places.retain(|place| place.may(ctx, Action::Change) || place.groups.iter().any(|group| group.may(ctx, Action::Change)));
    Ok(places)
}

/// What a group and its site are called, for whoever meets there; `None`: there is no such group, or it has ended. Names of places stand in the house for
/// everybody: to look, nothing is written.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn name_of_group(ctx: &Context, group: Uuid) -> Result<Option<(String, String)>, AppError> {
    let Some(found) = group::all(&ctx.store).await?.into_iter().find(|one| one.id == group && one.ended_at.is_none()) else {
        return Ok(None);
    };
    let site = site::all(&ctx.store).await?.into_iter().find(|site| site.id == found.site);
    Ok(Some((found.name, site.map(|site| site.name).unwrap_or_default())))
}
