//! A card is lost: it stops working, and whoever signed in with it is signed out.

use super::{by::By, open_person::participant};
use crate::{
    policy::{of, to},
    records::{account, code, key, sign_in},
};
use base::{AppError, Context};
use uuid::Uuid;

/// Takes back all cards and codes of a person and ends all sign-ins; how many cards worked.
///
/// # Errors
/// `NotFound` when there is no such participant.
pub async fn revoke_cards(ctx: &Context, by: By, person: Uuid) -> Result<u64, AppError> {
    participant(ctx, person).await?;
    let mut tx = by.begin(ctx, to::End, of::Card(person)).await?;
    let cards = key::revoke(&mut tx, person, ctx.at).await?;
    code::revoke(&mut tx, person).await?;
    account::raise_epoch(&mut tx, person).await?;
    sign_in::delete_all(&mut tx, person).await?;
    tx.commit().await?;
    Ok(cards)
}
