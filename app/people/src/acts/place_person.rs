//! At which site, in which group and with which main coach a participant is: to be seen, chosen and changed.

use super::{
    add_participants::{own_place, put},
    by::{By, may_with},
    list_places::{ListedSite, list_places},
    open_person::{OpenedPerson, participant},
};
use crate::{
    policy::{Action, Facts, Kind, of, to},
    records::{account, assignment, group, placement, site},
    vault::Vault,
};
use base::{AppError, Context, Role, fold, rights::Assignment, store::Tx};
use uuid::Uuid;

/// A site or a group that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The id of the group, or of the site.
    pub id: Uuid,
    /// The name of the site.
    pub site: String,
    /// The name of the group.
    pub group: Option<String>,
}

/// What can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Sites, each before its groups.
    pub places: Vec<Choice>,
    /// What is chosen already.
    pub chosen: Option<Uuid>,
    /// Whether nowhere can be chosen too.
    pub nowhere: bool,
}

/// Where a participant is now, and what can be made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placing {
    /// The name of the site.
    pub site: Option<String>,
    /// The name of the group.
    pub group: Option<String>,
    /// The main coach.
    pub main_coach: Option<(Uuid, String)>,
    /// What the visitor can choose; `None`: she may change nothing.
    pub choices: Option<Choices>,
    /// Who can be the main coach, by name; only for those who may choose.
    pub coaches: Vec<(Uuid, String)>,
}

/// Where somebody new can be put by who makes her. Nothing to choose: who makes her works at no site or group.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn choices_for_newcomer(ctx: &Context) -> Result<Choices, AppError> {
    let mut tx = ctx.store.begin().await?;
    let own = own_place(ctx, &mut tx, Uuid::nil()).await?;
    drop(tx);
    let places = choices(ctx, &list_places(ctx).await?, Kind::Person);
    let here = Facts { main_coach: own.main_coach, ..Facts::default() };
    Ok(Choices { places, chosen: own.group.or(own.site), nowhere: may_with(ctx, Action::Make, Kind::Person, &here) })
}

/// Where a participant is whose page was opened: that look was written down, and this is no second one.
///
/// # Errors
/// `NotFound` when she is gone meanwhile, or the visitor may not see it.
pub async fn see_placing(ctx: &Context, opened: &OpenedPerson) -> Result<Placing, AppError> {
    let person = opened.id;
    let mut tx = ctx.store.begin().await?;
    let now = placement::whereabouts(&mut tx, person).await?.ok_or(AppError::NotFound)?;
    drop(tx);
    let places = list_places(ctx).await?;
    let site = places.iter().find(|place| Some(place.site.id) == now.site);
    let group = site.and_then(|site| site.groups.iter().find(|group| Some(group.group.id) == now.group));
    let facts = Facts { person: Some(person), main_coach: now.main_coach, site: now.site, group: now.group, ..Facts::default() };
    if !may_with(ctx, Action::See, Kind::Placement, &facts) {
        return Err(AppError::NotFound);
    }
    let may = may_with(ctx, Action::Change, Kind::Placement, &facts);
    let vault = Vault::of(ctx)?;
    let choices = may.then(|| Choices {
        places: choices(ctx, &places, Kind::Placement),
        chosen: now.group.or(now.site),
        nowhere: may_with(ctx, Action::Make, Kind::Placement, &Facts::default()),
    });
    Ok(Placing {
        site: site.map(|site| site.site.name.clone()),
        group: group.map(|group| group.group.name.clone()),
        main_coach: match now.main_coach {
            Some(coach) => account::find(&ctx.store, coach).await?.map(|account| (coach, account.name.shown(vault))),
            None => None,
        },
        coaches: if may { coaches(ctx).await? } else { Vec::new() },
        choices,
    })
}

/// Puts a participant at a site or in a group (`place` is the id of one of them) with this main coach.
///
/// # Errors
/// `Invalid` when the place (`place`) or the coach (`coach`) is none any more; `NotFound` when there is no such participant, or she may not
/// take people from where this one is or put them there.
pub async fn place_person(
    ctx: &Context,
    by: By,
    person: Uuid,
    place: Option<Uuid>,
    main_coach: Option<Uuid>,
) -> Result<(), AppError> {
    participant(ctx, person).await?;
    let mut tx = by.begin(ctx, to::Change, of::Placement(person)).await?;
    let (site, group) = find_place(&mut tx, place).await?;
    if let Some(coach) = main_coach
        && !is_coach(ctx, &mut tx, coach).await?
    {
        return Err(AppError::refused("coach", "coach-place-no-coach"));
    }
    let new = of::NewPlacement { account: person, site, group, main_coach };
    by.may(ctx, &mut tx, to::Make, new).await?;
    put(ctx, &mut tx, by, new).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether somebody coaches now.
pub(super) async fn is_coach(ctx: &Context, tx: &mut Tx, account: Uuid) -> Result<bool, AppError> {
    Ok(assignment::not_over_of(tx, account, ctx.at).await?.iter().any(|given| coaches_now(given, ctx)))
}

/// The site and the group that an id stands for.
pub(super) async fn find_place(tx: &mut Tx, place: Option<Uuid>) -> Result<(Option<Uuid>, Option<Uuid>), AppError> {
    let Some(id) = place else { return Ok((None, None)) };
    if let Some(found) = group::find(tx, id).await?.filter(|group| group.ended_at.is_none()) {
        return Ok((Some(found.site), Some(id)));
    }
    match site::find(tx, id).await?.filter(|site| site.ended_at.is_none()) {
        Some(_) => Ok((Some(id), None)),
        None => Err(AppError::refused("place", "coach-place-gone")),
    }
}

/// The open sites and groups where the visitor may make a record of this kind.
fn choices(ctx: &Context, places: &[ListedSite], kind: Kind) -> Vec<Choice> {
    let may = |site: Uuid, group: Option<Uuid>| {
        may_with(ctx, Action::Make, kind, &Facts { site: Some(site), group, ..Facts::default() })
    };
    let mut all = Vec::new();
    for ListedSite { site, groups, .. } in places.iter().filter(|place| place.site.ended_at.is_none()) {
        if may(site.id, None) {
            all.push(Choice { id: site.id, site: site.name.clone(), group: None });
        }
        for group in groups.iter().map(|listed| &listed.group).filter(|group| group.ended_at.is_none()) {
            if may(site.id, Some(group.id)) {
                all.push(Choice { id: group.id, site: site.name.clone(), group: Some(group.name.clone()) });
            }
        }
    }
    all
}

/// Everybody who coaches now, by name.
pub(super) async fn coaches(ctx: &Context) -> Result<Vec<(Uuid, String)>, AppError> {
    let vault = Vault::of(ctx)?;
    let mut all: Vec<(Uuid, String)> = Vec::new();
    for kept in assignment::not_over(&ctx.store, ctx.at).await? {
        let id = kept.given.account;
        if !coaches_now(&kept.given, ctx) || all.iter().any(|(known, _)| *known == id) {
            continue;
        }
        let account = account::find(&ctx.store, id).await?;
        all.extend(
            account
                .filter(|coach| coach.ended_at.is_none() && (ctx.settings.demo || !coach.demo))
                .map(|coach| (id, coach.name.shown(vault))),
        );
    }
    all.sort_by_cached_key(|(id, name)| (fold::order(name), *id));
    Ok(all)
}

fn coaches_now(given: &Assignment, ctx: &Context) -> bool {
    given.role == Role::Coach && given.deputy_of.is_none() && given.holds_at(ctx.at)
}
