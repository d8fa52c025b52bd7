//! Groups of a site are made, changed and ended.

use super::by::By;
use crate::{
    policy::{of, to},
    records::group::{self, Group},
    rules,
};
use base::{
    AppError, Context, fold,
    form::{FieldError, to_mend},
};
use uuid::Uuid;

/// What somebody typed about a group: its name, and when it meets every week.
#[derive(Clone, Copy, Debug)]
pub struct GroupWords<'w> {
    /// Its name.
    pub name: &'w str,
    /// When it meets every week.
    pub times: &'w str,
}

impl GroupWords<'_> {
    /// Everything that is to mend, before anything is made.
    pub fn problems(self) -> Vec<FieldError> {
        match self.read(Uuid::nil(), Uuid::nil()) {
            Err(AppError::Invalid(refused)) => refused.list,
            _ => Vec::new(),
        }
    }

    /// As it is kept, or everything that is to mend.
    fn read(self, id: Uuid, site: Uuid) -> Result<Group, AppError> {
        let name = rules::line(self.name, rules::PLACE_NAME_LONGEST).filter(|name| fold::is_visible(name));
        let times = rules::line(self.times, rules::PLACE_LINE_LONGEST);
        let problems = [(name.is_some(), "name", "place-no-name"), (times.is_some(), "times", "place-too-long")];
        match (name, times) {
            (Some(name), Some(times)) => Ok(Group { id, site, name, times, ended_at: None }),
            _ => Err(to_mend(&problems)),
        }
    }
}

/// Makes a group of a site.
///
/// # Errors
/// `Invalid` with everything that is to mend: `name`, `times`; `NotFound` when there is no such site, or she may not.
pub async fn add_group(ctx: &Context, by: By, site: Uuid, words: GroupWords<'_>) -> Result<Uuid, AppError> {
    let new = words.read(ctx.new_id(), site)?;
    let mut tx = by.begin(ctx, to::Make, of::NewGroup { group: new.id, site }).await?;
    group::insert(&mut tx, &new, ctx.at).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Writes a group anew; it stays at its site.
///
/// # Errors
/// See [`add_group`].
pub async fn change_group(ctx: &Context, by: By, id: Uuid, words: GroupWords<'_>) -> Result<(), AppError> {
    // The site of what is written anew is not looked at.
    let changed = words.read(id, Uuid::nil())?;
    let mut tx = by.begin(ctx, to::Change, of::Group(id)).await?;
    group::change(&mut tx, &changed).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends a group.
///
/// # Errors
/// `Invalid` (field `end`) when people are still in it; `NotFound` when there is no such group or she may not.
pub async fn end_group(ctx: &Context, by: By, id: Uuid) -> Result<(), AppError> {
    let mut tx = by.begin(ctx, to::End, of::Group(id)).await?;
    let is_over = group::find(&mut tx, id).await?.is_some_and(|group| group.ended_at.is_some());
    if !is_over && !group::end(&mut tx, id, ctx.at).await? {
        return Err(AppError::refused("end", "group-end-people"));
    }
    tx.commit().await?;
    Ok(())
}
