//! Rooms are switched on and off. What a room keeps stays untouched while it is off.

use super::lay_over::lay_over;
use crate::{records::room, rules};
use base::{AppError, Context, room::Rooms};
use people::{
    acts::by::{By, may_at_all},
    policy::{Action, Kind, of, to},
};

/// A room that can be switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch {
    /// The name of the room.
    pub name: &'static str,
    /// Whether it is on.
    pub is_open: bool,
    /// The room that must be switched before: one that needs this one and is on, or one that this one needs and is off.
    pub waits_for: Option<&'static str>,
}

/// All rooms that can be switched, in their order.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not see it.
pub async fn list_rooms(ctx: &Context) -> Result<Vec<Switch>, AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, of::Rooms).await?.commit().await?;
    Ok(switches(ctx))
}

/// Whether the visitor may switch them.
pub fn may_switch(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Change, Kind::Rooms)
}

/// Switches a room. From the next request on it is there, or is not.
///
/// # Errors
/// `NotFound` when there is no such room, or she may not. What must be switched before is told back: nothing was done then.
pub async fn switch_room(ctx: &Context, name: &str, on: bool) -> Result<Option<&'static str>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, of::Rooms).await?;
    let switch = switches(ctx).into_iter().find(|switch| switch.name == name).ok_or(AppError::NotFound)?;
    if switch.is_open == on {
        return Ok(None);
    }
    if switch.waits_for.is_some() {
        return Ok(switch.waits_for);
    }
    room::switch(&mut tx, name, on, ctx.at).await?;
    tx.commit().await?;
    lay_over(ctx).await?;
    Ok(None)
}

fn switches(ctx: &Context) -> Vec<Switch> {
    let rooms = Rooms::of(&ctx.resources);
    let is_open = |name: &str| ctx.settings.is_open(name);
    rooms
        .iter()
        .filter(|room| room.can_close)
        .map(|room| Switch { name: room.name, is_open: is_open(room.name), waits_for: rules::waits_for(room, rooms, is_open) })
        .collect()
}
