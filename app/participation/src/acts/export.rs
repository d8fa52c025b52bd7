//! Everything that this room holds about a person, for her to take along.

use super::of_person::course;
use crate::records::{event, participation, pause, sub_project};
use crate::rules::course::Pause;
use base::{AppError, Context, Moment};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// In what she takes part, and what was done with it; also what was taken back, as long as it is kept.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn export(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let moment = |at: Moment| ctx.settings.zone.wall(at).to_string();
    let names: HashMap<Uuid, String> = sub_project::all(&ctx.store).await?.into_iter().map(|one| (one.id, one.name)).collect();
    let pauses = pause::of_account(&ctx.store, person).await?;
    let events = event::of_account(&ctx.store, person).await?;
    let is_kept = participation::of_account(&ctx.store, person).await?.into_iter().map(|one| (one, false));
    let is_slip = participation::slips_of_account(&ctx.store, person).await?.into_iter().map(|one| (one, true));
    let mut all = Vec::new();
    for (one, taken_back) in is_kept.chain(is_slip) {
        let own = pauses.iter().filter(|pause| pause.participation == one.id).cloned().map(Pause::from).collect();
        let history: Vec<Value> = events
            .iter()
            .filter(|event| event.participation == one.id)
            .map(|event| json!({ "what": event.what.code(), "at": moment(event.made_at), "was": event.was, "taken_back": event.undone_at.map(moment) }))
            .collect();
        let course = serde_json::to_value(course(&one, own)).map_err(|fault| AppError::Broken(fault.to_string()))?;
        let project = names.get(&one.sub_project);
        all.push(
            json!({ "code": one.code, "sub_project": project, "taken_back": taken_back, "course": course, "history": history }),
        );
    }
    Ok(json!({ "participations": all }))
}
