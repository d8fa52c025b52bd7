//! What somebody says yes or no to: she herself with a tap, or on paper, which somebody writes down.

use super::me;
use crate::{
    records::consent::{self, Consent},
    rules::consents::{Purpose, Says, Standing, counts_from_paper, counts_from_tap, last, purpose, purposes, standing},
    subjects::ConsentsOf,
};
use base::{AppError, Context, Date, Moment, civil::Span, store::Tx};
use people::{
    acts::{
        by::By,
        open_person::{OpenedPerson, open_person},
        staff_names::staff_names,
    },
    policy::to,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A purpose, and what somebody said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The purpose.
    pub purpose: &'static Purpose,
    /// How it stands.
    pub standing: Standing,
    /// What decides; `None`: nothing was said.
    pub decides: Option<Spoken>,
    /// Everything that was said, the newest first.
    pub said: Vec<Spoken>,
}

/// What was said once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Its number.
    pub number: i64,
    /// To which purpose.
    pub purpose: String,
    /// To which version of its words.
    pub version: i64,
    /// Yes or no.
    pub said: Says,
    /// When it was written.
    pub at: Moment,
    /// On paper, signed on this day.
    pub signed_on: Option<Date>,
    /// The name of who wrote that down, while she works here.
    pub by: Option<String>,
}

impl Spoken {
    fn of(kept: &Consent, names: &HashMap<Uuid, String>) -> Self {
        let Consent { number, version, said, signed_on, .. } = *kept;
        let by = kept.author.and_then(|author| names.get(&author).cloned());
        Self { number, purpose: kept.purpose.clone(), version, said, at: kept.made_at, signed_on, by }
    }
}

/// Everything that somebody said, in its order. Only for who has a permit.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn spoken(ctx: &Context, person: Uuid) -> Result<Vec<Spoken>, AppError> {
    let kept = consent::of_account(&ctx.store, person).await?;
    let names = staff_names(ctx, kept.iter().filter_map(|one| one.author).collect()).await?;
    Ok(kept.iter().map(|one| Spoken::of(one, &names)).collect())
}

async fn held(ctx: &Context, person: Uuid) -> Result<Vec<Held>, AppError> {
    let kept = consent::of_account(&ctx.store, person).await?;
    let names = staff_names(ctx, kept.iter().filter_map(|one| one.author).collect()).await?;
    let events: Vec<_> = kept.iter().map(Consent::event).collect();
    let one = |purpose: &'static Purpose| {
        let said: Vec<Spoken> =
            kept.iter().rev().filter(|one| one.purpose == purpose.key).map(|one| Spoken::of(one, &names)).collect();
        let decides = last(&purpose.key, &events, None);
        let decides = decides.and_then(|event| said.iter().find(|one| one.number == event.number).cloned());
        Held { purpose, standing: standing(purpose, &events, None), decides, said }
    };
    Ok(purposes().iter().map(one).collect())
}

/// What the participant who asks said.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_consents(ctx: &Context) -> Result<Vec<Held>, AppError> {
    let me = me(ctx)?;
    By::signed_in(ctx)?.begin(ctx, to::See, ConsentsOf(me)).await?.commit().await?;
    held(ctx, me).await
}

/// The person, and what she said, for those who accompany her.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn consents_of(ctx: &Context, person: Uuid) -> Result<(OpenedPerson, Vec<Held>), AppError> {
    let by = By::staff(ctx)?;
    let opened = open_person(ctx, by, person).await?;
    by.begin(ctx, to::See, ConsentsOf(person)).await?.commit().await?;
    Ok((opened, held(ctx, person).await?))
}

/// She says yes or no. Said again, nothing changes.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff, and when there is no such purpose; `Invalid` (field `purpose`) when its words have changed since her page was made.
pub async fn say(ctx: &Context, key: &str, version: i64, said: Says) -> Result<(), AppError> {
    let me = me(ctx)?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, ConsentsOf(me)).await?;
    let purpose = purpose(key).ok_or(AppError::NotFound)?;
    if said == Says::Yes && version != purpose.version {
        // She read other words than those to which her yes would be written.
        return Err(AppError::refused("purpose", "consent-changed"));
    }
    let before = consent::of_account_in(&mut tx, me).await?;
    let events: Vec<_> = before.iter().map(Consent::event).collect();
    let is_so = match standing(purpose, &events, None) {
        Standing::Yes(_) => said == Says::Yes,
        Standing::No(_) => said == Says::No,
        Standing::Open | Standing::Older(_) => false,
    };
    if !is_so {
        let counts_at = counts_from_tap(&purpose.key, &events, ctx.at);
        write(ctx, &mut tx, me, &before, (purpose, said), counts_at, None).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Somebody writes down what stands on paper, signed on this day. Written down twice, it is one.
///
/// # Errors
/// `SignInFirst`; `NotFound` when the person is not hers to write this down for; `Invalid` (fields `purpose`, `said`, `signed`) when something is to mend.
pub async fn write_down(
    ctx: &Context,
    person: Uuid,
    key: &str,
    said: Option<Says>,
    signed_on: Option<Date>,
) -> Result<(), AppError> {
    let by = By::staff(ctx)?;
    let mut tx = by.begin(ctx, to::Make, ConsentsOf(person)).await?;
    let today = ctx.settings.zone.date(ctx.at);
    let signed_on = signed_on.filter(|day| *day <= today);
    let checks = [
        (purpose(key).is_some(), "purpose", "paper-no-purpose"),
        (said.is_some(), "said", "paper-no-said"),
        (signed_on.is_some(), "signed", "paper-no-day"),
    ];
    let (Some(purpose), Some(said), Some(day)) = (purpose(key), said, signed_on) else {
        return Err(base::form::to_mend(&checks));
    };
    // A yes to other words is none to these. A no holds for all of them.
    if said == Says::Yes && purpose.since.is_some_and(|since| day < since) {
        return Err(AppError::refused("signed", "paper-older"));
    }
    let before = consent::of_account_in(&mut tx, person).await?;
    let is_written = before
        .iter()
        .rev()
        .find(|one| one.purpose == purpose.key)
        .is_some_and(|one| (one.said, one.version, one.signed_on) == (said, purpose.version, Some(day)));
    if !is_written {
        let next = day.checked_add(Span::new().days(1)).unwrap_or(day);
        let counts_at = counts_from_paper(said, (ctx.settings.zone.begin(day), ctx.settings.zone.begin(next)), ctx.at);
        write(ctx, &mut tx, person, &before, (purpose, said), counts_at, Some((day, by.actor()))).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn write(
    ctx: &Context,
    tx: &mut Tx,
    account: Uuid,
    before: &[Consent],
    (purpose, said): (&Purpose, Says),
    counts_at: Moment,
    paper: Option<(Date, Option<Uuid>)>,
) -> Result<(), AppError> {
    let new = Consent {
        id: ctx.new_id(),
        account,
        number: before.last().map_or(0, |one| one.number) + 1,
        purpose: purpose.key.clone(),
        version: purpose.version,
        said,
        signed_on: paper.map(|(day, _)| day),
        author: paper.and_then(|(_, author)| author),
        counts_at,
        made_at: ctx.at,
    };
    consent::insert(tx, &new).await?;
    Ok(())
}
