//! What was changed in the house is laid over what the process was started with.

use crate::records::{organisation, room};
use base::{AppError, Context, room::Rooms, settings::Live};

/// Reads what was changed and lays it over. At the start, after each change, and now and then where several processes share a database.
/// A process without [`Live`] settings keeps those of its start.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn lay_over(ctx: &Context) -> Result<(), AppError> {
    let Ok(live) = ctx.resources.get::<Live>() else { return Ok(()) };
    let organisation = organisation::find(&ctx.store).await?;
    let switched = room::all(&ctx.store).await?;
    let rooms = Rooms::of(&ctx.resources);
    live.lay_over(|settings| {
        if let Some(said) = organisation {
            (settings.place, settings.phone, settings.hours) = (said.name, said.phone, said.hours);
        }
        for room in rooms.iter().filter(|room| room.can_close) {
            if let Some(switched) = switched.iter().find(|switched| switched.name == room.name) {
                settings.closed.retain(|closed| closed != room.name);
                if !switched.is_open {
                    settings.closed.push(room.name.to_owned());
                }
            }
        }
    });
    Ok(())
}
