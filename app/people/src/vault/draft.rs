//! Drafts are closed with the key of who writes them.

use super::{Place, Vault, keys};
use base::{
    AppError, Context,
    room::{BorrowingWork, Seal},
    store::Tx,
};
use uuid::Uuid;

/// Closes and opens drafts with the signed-in person's own key.
pub struct PersonSeal;

fn place(draft: Uuid) -> Place {
    Place { table: "draft", column: "form", row: draft }
}

impl Seal for PersonSeal {
    fn seal<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: Uuid, words: &'w str) -> BorrowingWork<'w, Vec<u8>> {
        Box::pin(async move {
            let key = keys::find_in(tx, Vault::of(ctx)?, ctx.person()?.id).await?.ok_or(AppError::NotFound)?;
            Ok(key.seal(ctx.chance.as_ref(), place(draft), words)?)
        })
    }

    fn open<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: Uuid, sealed: &'w [u8]) -> BorrowingWork<'w, String> {
        Box::pin(async move {
            let key = keys::find_in(tx, Vault::of(ctx)?, ctx.person()?.id).await?.ok_or(AppError::NotFound)?;
            Ok(key.open(place(draft), sealed)?)
        })
    }
}
