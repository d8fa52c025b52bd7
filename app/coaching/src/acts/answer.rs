//! A participant says what she thinks of what was written about her. It stays beside it.

use super::words::{Said, key_of};
use crate::{
    records::protocol,
    rules::{MOST_LETTERS, Verdict},
    subjects,
};
use base::{AppError, PageContext};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Says it, once; after "Stimmt" she can still see it in another way.
///
/// # Errors
/// `Invalid` (field `words`) when she sees it in another way and says nothing, or too much; `NotFound` when nothing with this id is about her.
pub async fn answer(ctx: &PageContext, id: Uuid, verdict: Verdict, words: &str) -> Result<(), AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, subjects::Answer(id)).await?;
    let refused = |key| AppError::refused("words", key);
    let words = words.trim();
    let sealed = match verdict {
        Verdict::Agrees => None,
        Verdict::Differs if words.is_empty() => return Err(refused("written-differs-nothing")),
        Verdict::Differs if words.chars().count() > MOST_LETTERS => {
            return Err(refused("session-too-long"));
        }
        Verdict::Differs => {
            let key = key_of(ctx, &mut tx, me).await?;
            let said = Said { lang: ctx.lang.code().to_owned(), words: words.to_owned() };
            Some(said.seal(ctx, &key, id)?)
        }
    };
    // A second tap changes nothing; but who only tapped "Stimmt" can still say more.
    protocol::answer(&mut tx, id, verdict, sealed.as_deref(), ctx.at).await?;
    tx.commit().await?;
    Ok(())
}
