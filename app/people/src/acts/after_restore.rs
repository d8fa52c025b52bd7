//! A backup was brought back: what was ended since must open nothing again. What cannot be ended for everybody is listed, to be looked at.

use super::list_people::{ListedAccount, list_accounts};
use crate::{
    audit::{self, Entry, Object, Outcome},
    policy::{Action, Kind},
    records::{account, code, invitation, second_factor, sign_in},
};
use base::{AppError, Context, room::Rooms};

/// What was ended, and what still opens an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterRestore {
    /// Sign-ins, also of guests and of who was on the way in.
    pub sign_ins: u64,
    /// A coach's codes.
    pub codes: u64,
    /// One-time links.
    pub links: u64,
    /// Codes on paper, for who lost her app.
    pub paper_codes: u64,
    /// Addresses that whoever knows them may read: calendars.
    pub addresses: u64,
    /// Whose card or password works as it did when the backup was made: it may have been taken back or changed since.
    pub to_check: Vec<ListedAccount>,
}

/// Ends every sign-in, every code and every one-time link, and raises every epoch. Cards and passwords stay: without them nobody came in again.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; then nothing was ended.
pub(crate) async fn after_restore(ctx: &Context) -> Result<AfterRestore, AppError> {
    let entry = Entry {
        at: ctx.at,
        actor: None,
        action: Action::End,
        kind: Kind::SignIn,
        object: Object::Nothing,
        outcome: Outcome::Done,
        ground: None,
        detail: "restored",
    };
    let mut tx = ctx.store.begin().await?;
    audit::record(&mut tx, ctx.chance.as_ref(), &entry).await?;
    account::raise_every_epoch(&mut tx).await?;
    let sign_ins = sign_in::delete_every(&mut tx).await?;
    let codes = code::delete_every(&mut tx).await?;
    let links = invitation::end_every(&mut tx, ctx.at).await?;
    let paper_codes = second_factor::delete_every_code(&mut tx).await?;
    // Of all rooms, also of those that are off.
    let mut addresses = 0;
    for end in Rooms::of(&ctx.resources).iter().filter_map(|room| room.after_restore) {
        addresses += end(&mut tx).await?;
    }
    tx.commit().await?;
    let mut to_check = list_accounts(ctx).await?;
    to_check
        .retain(|account| !account.ended && (account.email.is_some() || account.card.is_some_and(|(_, state)| state.lives())));
    Ok(AfterRestore { sign_ins, codes, links, paper_codes, addresses, to_check })
}
