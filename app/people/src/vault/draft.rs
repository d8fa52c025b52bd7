//! Drafts are closed with the key of whom they are about, or else of who writes them.

use super::{Place, Vault, keys};
use base::{
    AppError, Context,
    room::{BorrowingWork, Seal, SealedDraft},
    store::Tx,
};
use uuid::Uuid;

/// Closes and opens drafts: with the key of whom one is about, or else with the signed-in person's own.
pub struct PersonSeal;

fn whose(ctx: &Context, draft: SealedDraft) -> Result<Uuid, AppError> {
    let me = ctx.person()?.id;
    Ok(draft.about.unwrap_or(me))
}

fn place(draft: Uuid) -> Place {
    Place { table: "draft", column: "form", row: draft }
}

impl Seal for PersonSeal {
    fn seal<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: SealedDraft, words: &'w str) -> BorrowingWork<'w, Vec<u8>> {
        Box::pin(async move {
            let key = keys::find_in(tx, Vault::of(ctx)?, whose(ctx, draft)?).await?.ok_or(AppError::NotFound)?;
            Ok(key.seal(ctx.chance.as_ref(), place(draft.id), words)?)
        })
    }

    fn open<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: SealedDraft, sealed: &'w [u8]) -> BorrowingWork<'w, String> {
        Box::pin(async move {
            let key = keys::find_in(tx, Vault::of(ctx)?, whose(ctx, draft)?).await?.ok_or(AppError::NotFound)?;
            Ok(key.open(place(draft.id), sealed)?)
        })
    }
}
