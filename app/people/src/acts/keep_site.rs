//! Sites are made, changed and ended.

use super::by::By;
use crate::{
    policy::{of, to},
    records::{
        group,
        site::{self, Site},
    },
    rules,
};
use base::{
    AppError, Context, fold,
    form::{FieldError, to_mend},
};
use uuid::Uuid;

/// What somebody typed about a site.
#[derive(Clone, Copy, Debug)]
pub struct SiteWords<'w> {
    /// Its name.
    pub name: &'w str,
    /// Where it is.
    pub address: &'w str,
    /// When somebody is there.
    pub hours: &'w str,
    /// Which languages are spoken there.
    pub languages: &'w str,
}

impl SiteWords<'_> {
    /// Everything that is to mend, before anything is made.
    pub fn problems(self) -> Vec<FieldError> {
        match self.read(Uuid::nil()) {
            Err(AppError::Invalid(refused)) => refused.list,
            _ => Vec::new(),
        }
    }

    /// As it is kept, or everything that is to mend.
    fn read(self, id: Uuid) -> Result<Site, AppError> {
        let name = rules::line(self.name, rules::PLACE_NAME_LONGEST).filter(|name| fold::is_visible(name));
        let line = |words| rules::line(words, rules::PLACE_LINE_LONGEST);
        let all = (name, line(self.address), line(self.hours), line(self.languages));
        let problems = [
            (all.0.is_some(), "name", "place-no-name"),
            (all.1.is_some(), "address", "place-too-long"),
            (all.2.is_some(), "hours", "place-too-long"),
            (all.3.is_some(), "languages", "place-too-long"),
        ];
        match all {
            (Some(name), Some(address), Some(hours), Some(languages)) => {
                Ok(Site { id, name, address, hours, languages, ended_at: None })
            }
            _ => Err(to_mend(&problems)),
        }
    }
}

/// Makes a site.
///
/// # Errors
/// `Invalid` with everything that is to mend: `name`, `address`, `hours`, `languages`; `NotFound` when she may not.
pub async fn add_site(ctx: &Context, by: By, words: SiteWords<'_>) -> Result<Uuid, AppError> {
    let new = words.read(ctx.new_id())?;
    let mut tx = by.begin(ctx, to::Make, of::NewSite(new.id)).await?;
    site::insert(&mut tx, &new, ctx.at).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Writes a site anew.
///
/// # Errors
/// See [`add_site`]; `NotFound` also when there is no such site.
pub async fn change_site(ctx: &Context, by: By, id: Uuid, words: SiteWords<'_>) -> Result<(), AppError> {
    let changed = words.read(id)?;
    let mut tx = by.begin(ctx, to::Change, of::Site(id)).await?;
    site::change(&mut tx, &changed).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends a site with all its groups.
///
/// # Errors
/// `Invalid` (field `end`) when people are still there; `NotFound` when there is no such site or she may not.
pub async fn end_site(ctx: &Context, by: By, id: Uuid) -> Result<(), AppError> {
    let mut tx = by.begin(ctx, to::End, of::Site(id)).await?;
    // Ended before, by somebody else or by a second tap: that is what was wanted.
    let is_over = site::find(&mut tx, id).await?.is_some_and(|site| site.ended_at.is_some());
    if !is_over && !site::end(&mut tx, id, ctx.at).await? {
        return Err(AppError::refused("end", "site-end-people"));
    }
    group::end_all_of(&mut tx, id, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}
