//! How long what is kept about the person who asks: the rules of all rooms, each with her own day where one can be named.

use super::me;
use crate::subjects::RequestsOf;
use base::{
    AppError, Context, Moment,
    room::{Keeping, Rooms},
};
use people::{acts::by::By, policy::to};

/// Every rule, in the order of the rooms.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn how_long(ctx: &Context) -> Result<Vec<(Keeping, Option<Moment>)>, AppError> {
    let me = me(ctx)?;
    By::signed_in(ctx)?.begin(ctx, to::See, RequestsOf(me)).await?.commit().await?;
    let mut all = Vec::new();
    // Of rooms that are off, too: what they keep stays.
    for keeping in Rooms::of(&ctx.resources).iter().flat_map(|room| room.keeps) {
        let until = match keeping.until {
            Some(ask) => ask(ctx, me).await?,
            None => None,
        };
        all.push((*keeping, until.filter(|until| *until > ctx.at)));
    }
    Ok(all)
}
