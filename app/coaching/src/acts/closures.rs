//! When the house or a site is closed: said by who runs it, and no group meets then.

pub use crate::records::closure::Closure;

use crate::{
    records::closure,
    rules::holidays::holidays,
    subjects::{self, ClosureOf},
};
use base::{AppError, Context, Date};
use people::{
    acts::{
        by::{By, listing, may_at_all, may_with},
        list_places::list_places,
    },
    policy::{Action, Facts, Kind, to},
};
use std::collections::HashMap;
use uuid::Uuid;

/// Whether there is anything behind this door for the visitor.
pub fn may_see_any(ctx: &Context) -> bool {
    may_at_all(ctx, Action::List, Kind::Closure)
}

/// A closure in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedClosure {
    /// The closure.
    pub closure: Closure,
    /// The name of its site.
    pub site: Option<String>,
    /// Whether the visitor may take it away.
    pub may_end: bool,
}

/// Everything for the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closures {
    /// Those that are not over, by their day: those of other sites too, because whoever plans must know them.
    pub all: Vec<ListedClosure>,
    /// Whether the visitor may close the whole house.
    pub whole_house: bool,
    /// The sites that she may close.
    pub sites: Vec<(Uuid, String)>,
}

/// The closures.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who closes nothing.
pub async fn closures(ctx: &Context) -> Result<Closures, AppError> {
    let mut tx = ctx.store.begin().await?;
    listing::<ClosureOf>(ctx, &mut tx, "").await?;
    tx.commit().await?;
    let may = |action, site: Option<Uuid>| may_with(ctx, action, Kind::Closure, &Facts { site, ..Facts::default() });
    let places = list_places(ctx).await?;
    let names: HashMap<Uuid, String> = places.iter().map(|place| (place.site.id, place.site.name.clone())).collect();
    let all = closure::from(&ctx.store, ctx.settings.zone.date(ctx.at)).await?.into_iter().map(|closure| ListedClosure {
        site: closure.site.and_then(|site| names.get(&site).cloned()),
        may_end: may(Action::End, closure.site),
        closure,
    });
    let sites = places.into_iter().filter(|place| place.site.ended_at.is_none() && may(Action::Make, Some(place.site.id)));
    Ok(Closures {
        all: all.collect(),
        whole_house: may(Action::Make, None),
        sites: sites.map(|place| (place.site.id, place.site.name)).collect(),
    })
}

/// Closes the house (`None`) or a site from one day to another. The same one twice is one.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such site, or it is not for the visitor to close.
pub async fn close(ctx: &Context, site: Option<Uuid>, name: &str, from: Date, to: Date) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, ClosureOf(site)).await?;
    let new = Closure { id: ctx.new_id(), site, name: name.to_owned(), from, to };
    closure::insert(&mut tx, &new, by.actor(), ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes down the public holidays of a year in a Land for the whole house; those that are there stay, and what is over is left out.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not close the house.
pub async fn close_on_holidays(ctx: &Context, land: &str, year: i16) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, ClosureOf(None)).await?;
    let today = ctx.settings.zone.date(ctx.at);
    for (from, to, name) in holidays(year, land).into_iter().filter(|(_, to, _)| *to >= today) {
        let new = Closure { id: ctx.new_id(), site: None, name: name.to_owned(), from, to };
        closure::insert(&mut tx, &new, by.actor(), ctx.at).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes a closure away: groups meet then, as planned.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or it is not for the visitor to take away.
pub async fn reopen(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, subjects::Closure(id)).await?;
    closure::delete(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}
