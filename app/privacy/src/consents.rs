//! What other rooms ask before they do something for which somebody must have said yes.

use crate::{records::consent, rules::consents};
use base::{AppError, Context, store::Tx};
use uuid::Uuid;

/// Whether this person agrees to this purpose now, by the words of today. What nobody asked her, and what is no purpose, is no. The answer itself is
/// not written into the log: ask in the transaction of what is done with it, whose permit is.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn given(_ctx: &Context, tx: &mut Tx, person: Uuid, purpose: &str) -> Result<bool, AppError> {
    let Some(purpose) = consents::purpose(purpose) else { return Ok(false) };
    let said = consent::of_account_in(tx, person).await?;
    let events: Vec<_> = said.iter().map(consent::Consent::event).collect();
    Ok(consents::standing(purpose, &events, None).is_given())
}
