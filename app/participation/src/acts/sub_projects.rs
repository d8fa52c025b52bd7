//! Sub-projects are made, changed and looked at.

use crate::{
    records::{participation, sub_project},
    rules::{SubState, letters},
    subjects::{self, NewSubProject, of_sub_project},
};
use base::{AppError, Context, Date, fold, form::to_mend};
use people::{
    acts::{
        by::{By, door, may_at_all, may_with},
        list_places::{ListedSite, list_places},
    },
    policy::{Action, Kind, to},
    rules::{PLACE_LINE_LONGEST, PLACE_NAME_LONGEST, line},
};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

pub use crate::records::sub_project::SubProject;

/// A sub-project as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed<'t> {
    /// Its name.
    pub name: &'t str,
    /// The letters before its codes.
    pub letters: &'t str,
    /// Which organisation leads it.
    pub lead: &'t str,
    /// Its first day.
    pub begins: Option<Date>,
    /// Its last day.
    pub ends: Option<Date>,
    /// How far it is.
    pub state: Option<SubState>,
    /// The sites and groups that belong to it.
    pub places: Vec<Uuid>,
}

/// A sub-project in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedSubProject {
    /// It.
    pub is: SubProject,
    /// How many take part now.
    pub people: usize,
}

/// A sub-project, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedSubProject {
    /// It.
    pub is: SubProject,
    /// Whether a code was given: then its letters stay.
    pub has_numbers: bool,
    /// All sites with their groups.
    pub places: Vec<ListedSite>,
    /// Which of them belong to which sub-project, with its name.
    pub of: HashMap<Uuid, (Uuid, String)>,
    /// Whether the visitor may change it.
    pub may_change: bool,
}

/// Whether there is anything behind this door for the visitor.
pub fn may_enter(ctx: &Context) -> bool {
    may_at_all(ctx, Action::See, Kind::SubProject)
}

/// Whether the visitor may make one.
pub fn may_make(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::SubProject)
}

/// Those that the visitor looks after.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there can be none.
pub async fn sub_projects(ctx: &Context) -> Result<Vec<ListedSubProject>, AppError> {
    door(ctx, Action::See, Kind::SubProject)?;
    let open = participation::open(&ctx.store).await?;
    let mut all = sub_project::all(&ctx.store).await?;
    all.retain(|one| may_with(ctx, Action::See, Kind::SubProject, &of_sub_project(one.id)));
    let people = |id: Uuid| open.iter().filter(|one| one.sub_project == id).count();
    Ok(all.into_iter().map(|is| ListedSubProject { people: people(is.id), is }).collect())
}

/// One of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such sub-project, or it is not for the visitor to see.
pub async fn open_sub_project(ctx: &Context, id: Uuid) -> Result<OpenedSubProject, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::SubProject(id)).await?;
    let is = sub_project::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let has_numbers = sub_project::has_numbers(&mut tx, id).await?;
    tx.commit().await?;
    let may_change = may_with(ctx, Action::Change, Kind::SubProject, &of_sub_project(id));
    Ok(OpenedSubProject { is, has_numbers, places: list_places(ctx).await?, of: places_of_all(ctx).await?, may_change })
}

/// All sites and groups, and to which sub-project they belong, with its name: for one that is to be made.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may make none.
pub async fn places_for_new(ctx: &Context) -> Result<(Vec<ListedSite>, HashMap<Uuid, (Uuid, String)>), AppError> {
    door(ctx, Action::Make, Kind::SubProject)?;
    Ok((list_places(ctx).await?, places_of_all(ctx).await?))
}

async fn places_of_all(ctx: &Context) -> Result<HashMap<Uuid, (Uuid, String)>, AppError> {
    let names: HashMap<Uuid, String> = sub_project::all(&ctx.store).await?.into_iter().map(|one| (one.id, one.name)).collect();
    let places = sub_project::places(&ctx.store).await?;
    Ok(places.into_iter().map(|(place, of)| (place, (of, names.get(&of).cloned().unwrap_or_default()))).collect())
}

/// Makes a sub-project.
///
/// # Errors
/// `Invalid` with everything that is to mend; `NotFound` for whoever may make none.
pub async fn add_sub_project(ctx: &Context, typed: &Typed<'_>) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    door(ctx, Action::Make, Kind::SubProject)?;
    let new = read(ctx.new_id(), typed)?;
    let places = list_places(ctx).await?;
    let mut tx = by.begin(ctx, to::Make, NewSubProject(new.id)).await?;
    if !sub_project::insert(&mut tx, &new, by.actor(), ctx.at).await? {
        return Err(AppError::refused("letters", "project-letters-taken"));
    }
    put_places(&mut tx, new.id, &typed.places, &places).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Writes a sub-project anew.
///
/// # Errors
/// `Invalid` with everything that is to mend; `NotFound` when there is none, or the visitor may not.
pub async fn change_sub_project(ctx: &Context, id: Uuid, typed: &Typed<'_>) -> Result<(), AppError> {
    door(ctx, Action::Change, Kind::SubProject)?;
    let places = list_places(ctx).await?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::SubProject(id)).await?;
    let before = sub_project::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let new = read(id, typed)?;
    if new.letters != before.letters && sub_project::has_numbers(&mut tx, id).await? {
        return Err(AppError::refused("letters", "project-letters-stay"));
    }
    if new.state == SubState::Closed && participation::count_open(&mut tx, id).await? > 0 {
        return Err(AppError::refused("state", "project-still-open"));
    }
    if !sub_project::change(&mut tx, &new).await? {
        return Err(AppError::refused("letters", "project-letters-taken"));
    }
    sub_project::clear_places(&mut tx, id).await?;
    put_places(&mut tx, id, &typed.places, &places).await?;
    tx.commit().await?;
    Ok(())
}

fn read(id: Uuid, typed: &Typed<'_>) -> Result<SubProject, AppError> {
    let name = line(typed.name, PLACE_NAME_LONGEST).filter(|name| fold::is_visible(name));
    let letters = letters(typed.letters);
    let lead = line(typed.lead, PLACE_LINE_LONGEST);
    let in_order = typed.begins.is_none_or(|begins| typed.ends.is_none_or(|ends| ends >= begins));
    let checks = [
        (name.is_some(), "name", "project-no-name"),
        (letters.is_some(), "letters", "project-no-letters"),
        (lead.is_some(), "lead", "place-too-long"),
        (typed.begins.is_some(), "begins", "project-no-day"),
        (typed.ends.is_some(), "ends", "project-no-day"),
        (in_order, "ends", "project-days-order"),
        (typed.state.is_some(), "state", "project-no-state"),
    ];
    match (name, letters, lead, typed.begins, typed.ends, typed.state) {
        (Some(name), Some(letters), Some(lead), Some(begins), Some(ends), Some(state)) if in_order => {
            Ok(SubProject { id, name, letters, lead, begins, ends, state })
        }
        _ => Err(to_mend(&checks)),
    }
}

/// Each place once; a strange one refuses all.
async fn put_places(tx: &mut base::store::Tx, id: Uuid, chosen: &[Uuid], places: &[ListedSite]) -> Result<(), AppError> {
    for place in chosen.iter().copied().collect::<BTreeSet<Uuid>>() {
        let is_site = places.iter().any(|listed| listed.site.id == place);
        let is_group = places.iter().flat_map(|listed| &listed.groups).any(|listed| listed.group.id == place);
        let is_free = match (is_site, is_group) {
            (true, _) => sub_project::add_site(tx, id, place).await?,
            (_, true) => sub_project::add_group(tx, id, place).await?,
            _ => return Err(AppError::refused("place", "project-place-gone")),
        };
        if !is_free {
            return Err(AppError::refused("place", "project-place-taken"));
        }
    }
    Ok(())
}
