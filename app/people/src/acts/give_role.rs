//! Somebody who works here gets a role: over what, from when until when; or takes the place of somebody else for a while.

use super::{
    by::By,
    list_team::{Names, member},
};
use crate::{
    policy::{self, Action, Kind, Principal, of, to},
    records::assignment::{self, Kept},
    rules::team::{Over, given_over, is_there_already},
    vault::Vault,
};
use base::{
    AppError, Context, Date, Moment, Role,
    rights::{Assignment, Scope},
};
use uuid::Uuid;

/// What somebody is to get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A role of her own.
    Role(Role),
    /// Everything that this person has herself.
    PlaceOf(Uuid),
}

/// A role that is to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// What.
    pub what: What,
    /// Over what; for a deputy, to which part of what the other person has it is narrowed.
    pub over: Over,
    /// The first day.
    pub from: Date,
    /// The last day; `None`: until somebody ends it.
    pub to: Option<Date>,
}

/// What it would mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// Who gets it.
    pub name: String,
    /// Whose place she takes.
    pub deputy_of: Option<String>,
    /// How many participants she sees by it.
    pub people: usize,
}

/// What it would mean to give somebody this; changes nothing.
///
/// # Errors
/// See [`give_role`]; it refuses the same.
pub async fn meaning(ctx: &Context, by: By, staff: Uuid, wish: Wish) -> Result<Meaning, AppError> {
    let (given, meaning) = plan(ctx, by, staff, wish).await?;
    let mut tx = ctx.store.begin().await?;
    for one in given {
        // Asked, but not written down: nothing is given yet.
        by.may(ctx, &mut tx, to::Make, of::NewAssignment(one)).await?;
    }
    Ok(meaning)
}

/// Gives it. It holds from its first day (today: from now) to the end of its last.
///
/// # Errors
/// `Invalid` with what is to mend: `what`, `over`, `from`, `to`; `NotFound` when there is no such member of staff, or it is not hers to give.
pub async fn give_role(ctx: &Context, by: By, staff: Uuid, wish: Wish) -> Result<(), AppError> {
    let (given, _) = plan(ctx, by, staff, wish).await?;
    let mut tx = ctx.store.begin().await?;
    for one in &given {
        if let Err(refused) = by.may(ctx, &mut tx, to::Make, of::NewAssignment(*one)).await {
            // That it was tried stays written down; nothing was given.
            tx.commit().await?;
            return Err(refused);
        }
    }
    for one in given {
        assignment::insert(&mut tx, &Kept { id: ctx.new_id(), given: one, made_by: by.actor(), made_at: ctx.at }).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn plan(ctx: &Context, by: By, staff: Uuid, wish: Wish) -> Result<(Vec<Assignment>, Meaning), AppError> {
    let account = member(ctx, staff).await?;
    let refused = |field, key| Err(AppError::refused(field, key));
    if by.actor() == Some(staff) {
        return refused("what", "team-not-oneself");
    }
    let (from, to) = match times(ctx, wish) {
        Ok(times) => times,
        Err((field, key)) => return refused(field, key),
    };
    let names = Names::read(ctx).await?;
    let is_place = matches!(wish.over, Over::Site(_) | Over::Group(_));
    if is_place && !names.places().iter().any(|(over, _)| *over == wish.over) {
        return refused("over", "team-no-place");
    }
    let mut theirs = Vec::new();
    let mut deputy_of = None;
    let given = match wish.what {
        What::Role(role) => {
            let Some(over) = given_over(role, wish.over) else { return refused("over", "team-no-place") };
            vec![Assignment { account: staff, role, scope: over.scope(staff), from, to, deputy_of: None }]
        }
        What::PlaceOf(other) => {
            let other = member(ctx, other).await?;
            if other.id == staff {
                return refused("other", "team-no-other");
            }
            if to.is_none() {
                return refused("to", "team-deputy-until");
            }
            theirs = assignment::held_by(&ctx.store, other.id, ctx.at).await?;
            theirs.retain(|held| held.account == other.id && held.deputy_of.is_none());
            if theirs.is_empty() {
                return refused("other", "team-other-has-nothing");
            }
            deputy_of = Some(other.name.shown(Vault::of(ctx)?));
            let scope = wish.over.scope_but_own().unwrap_or(Scope::All);
            let roles = crate::rules::own_roles(other.id, &theirs);
            let lent = |role| Assignment { account: staff, role, scope, from, to, deputy_of: Some(other.id) };
            roles.into_iter().map(lent).collect()
        }
    };
    let held: Vec<Assignment> = assignment::of_account(&ctx.store, staff).await?.into_iter().map(|kept| kept.given).collect();
    if given.iter().all(|one| is_there_already(one, &held)) {
        return refused("what", "team-there-already");
    }
    let people = seen(ctx, staff, from, &[given.clone(), theirs].concat()).await?;
    Ok((given, Meaning { name: account.name.shown(Vault::of(ctx)?), deputy_of, people }))
}

/// The first moment in which it holds, and the first in which it holds no more.
fn times(ctx: &Context, wish: Wish) -> Result<(Moment, Option<Moment>), (&'static str, &'static str)> {
    let zone = &ctx.settings.zone;
    let today = zone.date(ctx.at);
    if wish.from < today {
        return Err(("from", "team-from-past"));
    }
    let from = if wish.from == today { ctx.at } else { zone.begin(wish.from) };
    let Some(last) = wish.to else { return Ok((from, None)) };
    if last < wish.from {
        return Err(("to", "team-to-before"));
    }
    let after = last.tomorrow().map_err(|_| ("to", "team-no-day"))?;
    Ok((from, Some(zone.begin(after))))
}

/// How many participants somebody sees by these.
async fn seen(ctx: &Context, account: Uuid, at: Moment, assignments: &[Assignment]) -> Result<usize, AppError> {
    let matrix = policy::matrix().map_err(|fault| AppError::Broken(fault.to_string()))?;
    let who = Principal { account, is_participant: false, assignments, at };
    let everybody = of::about_everybody(&ctx.store).await?;
    let sees = |facts: &&policy::Facts| policy::decide(matrix, &who, Action::See, Kind::Person, facts).is_granted();
    Ok(everybody.iter().filter(sees).count())
}
