//! Keeping what was learned without an account when the person signs in.

use crate::records;
use base::{AppError, Here};

/// How many different steps a guest finished on this device; 0 when there is nothing to take over.
///
/// # Errors
/// When the store fails.
pub async fn guest_steps(here: &Here) -> Result<usize, AppError> {
    let Some(guest) = &here.who.guest else { return Ok(0) };
    let Some(learner) = records::guest(&here.store, guest).await? else { return Ok(0) };
    let seen = records::overview(&here.store, &learner).await?;
    let mut steps: Vec<_> = seen.into_iter().filter(|s| !s.step_id.is_empty()).map(|s| (s.lesson_id, s.step_id)).collect();
    steps.sort();
    steps.dedup();
    Ok(steps.len())
}

/// Gives what was learned on this device to the signed-in person.
///
/// # Errors
/// Without a signed-in person, or when the store fails.
pub async fn take_over(here: &Here) -> Result<(), AppError> {
    let person = here.person()?;
    let Some(guest) = &here.who.guest else { return Ok(()) };
    let Some(from) = records::guest(&here.store, guest).await? else { return Ok(()) };
    let mut tx = here.store.begin().await?;
    let id = here.new_id().to_string();
    let own = records::make_learner(&mut tx, id, Some(person.id.to_string()), None, here.at).await?;
    records::take_over(&mut tx, &from, &own).await?;
    tx.commit().await?;
    Ok(())
}
