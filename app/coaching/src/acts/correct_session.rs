//! What counts of a session was logged wrongly: its author writes it anew, and what stood there before stays to be seen.

use super::{log_session::NewSession, loggable::colleagues};
use crate::{
    records::{
        attendance,
        correction::{self, Correction},
        last_met,
        session::{self, Session},
        session_coach::{self, SessionCoach},
    },
    rules::Presence,
    subjects,
};
use base::{AppError, Context, store::Tx};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Writes day, time, minutes, purpose, mode and which colleagues were there anew. Whoever was there the whole time has the new minutes; who, and what was said, stays.
///
/// # Errors
/// `Invalid` (field `minutes`) when somebody was there for longer than that; `SignInFirst`; `NotFound` for everybody but its author.
pub async fn correct_session(ctx: &Context, id: Uuid, new: &NewSession) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let people = attendance::people_of(&ctx.store, id).await?;
    let known = colleagues(ctx, &people).await?;
    let mut tx = by.begin(ctx, to::Change, subjects::Session(id)).await?;
    let before = session::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let there = attendance::of_session(&mut tx, id).await?;
    if there.iter().any(|one| one.presence == Presence::Partly && one.minutes > new.minutes) {
        return Err(AppError::refused("minutes", "session-no-part"));
    }
    let NewSession { day, begins, minutes, pillar, mode, .. } = *new;
    let changed = Session { day, begins, minutes, pillar, mode, ..before.clone() };
    if before.group.is_some() {
        set_colleagues(ctx, &mut tx, by.actor(), id, &new.with, &known).await?;
    }
    if changed == before {
        tx.commit().await?;
        return Ok(());
    }
    let trace = Correction {
        id: ctx.new_id(),
        session: id,
        author: by.actor(),
        made_at: ctx.at,
        day: before.day,
        begins: before.begins,
        minutes: before.minutes,
        pillar: before.pillar,
        mode: before.mode,
    };
    correction::insert(&mut tx, &trace).await?;
    session::change(&mut tx, &changed).await?;
    attendance::set_whole(&mut tx, id, minutes).await?;
    for one in there {
        last_met::find_again(&mut tx, one.account).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Writes which colleagues were there; who was written there before and is no more stays to be seen. Who can not have been there is left out.
async fn set_colleagues(
    ctx: &Context,
    tx: &mut Tx,
    by: Option<Uuid>,
    session: Uuid,
    with: &[Uuid],
    known: &[(Uuid, String)],
) -> Result<(), AppError> {
    let all = session_coach::of_session(tx, session).await?;
    let now: Vec<Uuid> = all.into_iter().filter(|one| one.ended_at.is_none()).map(|one| one.staff).collect();
    for staff in now.iter().filter(|staff| !with.contains(staff)) {
        session_coach::end(tx, session, *staff, ctx.at).await?;
    }
    for staff in with.iter().filter(|staff| !now.contains(staff) && known.iter().any(|(known, _)| known == *staff)) {
        let there = SessionCoach { session, staff: *staff, made_at: ctx.at, ended_at: None };
        session_coach::insert(tx, ctx.new_id(), &there, by).await?;
    }
    Ok(())
}
