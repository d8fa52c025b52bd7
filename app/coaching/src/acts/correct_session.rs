//! What counts of a session was logged wrongly: its author writes it anew, and what stood there before stays to be seen.

use super::log_session::NewSession;
use crate::{
    records::{
        attendance,
        correction::{self, Correction},
        last_met,
        session::{self, Session},
    },
    rules::Presence,
    subjects,
};
use base::{
    AppError, Context,
    form::{Fields, FormErrors},
};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Writes day, time, minutes, purpose and mode anew. Whoever was there the whole time has the new minutes; who, and what was said, stays.
///
/// # Errors
/// `Invalid` (field `minutes`) when somebody was there for longer than that; `SignInFirst`; `NotFound` for everybody but its author.
pub async fn correct_session(ctx: &Context, id: Uuid, new: &NewSession) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Session(id)).await?;
    let before = session::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let there = attendance::of_session(&mut tx, id).await?;
    if there.iter().any(|one| one.presence == Presence::Partly && one.minutes > new.minutes) {
        return Err(AppError::Invalid(FormErrors::one(&Fields::default(), "minutes", "session-no-part")));
    }
    let NewSession { day, begins, minutes, pillar, mode, .. } = *new;
    let changed = Session { day, begins, minutes, pillar, mode, ..before.clone() };
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
