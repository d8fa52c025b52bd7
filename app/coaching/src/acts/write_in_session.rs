//! Who was at a session of a group writes to one of those who were in it: a protocol where there is none, else something that is added.

use super::{
    addenda::add_to_protocol,
    words::{Words, key_of},
};
use crate::{
    records::{attendance, protocol, session as sessions},
    rules::fits,
    subjects::{Protocols, SessionSeen},
};
use base::{AppError, Context, Lang};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Writes to this person.
///
/// # Errors
/// `Invalid` (field `words`) when there are no words, or too many; `NotFound` when the visitor was not at this session, or the person was not in it, or
/// is not hers to write about.
pub async fn write_in_session(ctx: &Context, lang: Lang, session: Uuid, person: Uuid, words: &str) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let me = ctx.person()?.id;
    let mut tx = by.begin(ctx, to::See, SessionSeen { session, by: me }).await?;
    let asked = by.may(ctx, &mut tx, to::Make, Protocols(person)).await.map(drop);
    let is_of_group = sessions::find(&mut tx, session).await?.is_some_and(|found| found.group.is_some());
    let is_in_it = is_of_group && attendance::of_session(&mut tx, session).await?.iter().any(|one| one.account == person);
    if asked.is_err() || !is_in_it {
        tx.commit().await?;
        return Err(asked.err().unwrap_or(AppError::NotFound));
    }
    let words = words.trim();
    let refused = |key| Err(AppError::refused("words", key));
    if words.is_empty() {
        return refused("addendum-nothing");
    }
    if !fits(words) {
        return refused("session-too-long");
    }
    if let Some(there) = protocol::of_session_and_account(&mut tx, session, person).await? {
        tx.commit().await?;
        return add_to_protocol(ctx, lang, there, words).await;
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let id = ctx.new_id();
    let said = Words { lang: lang.code().to_owned(), note: words.to_owned(), ..Words::default() };
    let sealed = said.seal(ctx, &key, id)?;
    protocol::insert(&mut tx, id, session, person, by.actor(), &sealed, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}
