//! What those who care for the house's pictures can do. Everybody else does not know of it.

use super::refresh;
use crate::{
    records,
    rules::{self, Kind, State},
};
use base::{AppError, Context, Lang, store::Tx};
use people::{
    acts::by::{By, may_at_all},
    policy::{self, Action, of, to},
};

/// Whether the visitor may change pictures.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody who may not.
pub(super) fn may_change(ctx: &Context) -> Result<(), AppError> {
    ctx.person()?;
    if may_at_all(ctx, Action::Change, policy::Kind::Organisation) { Ok(()) } else { Err(AppError::NotFound) }
}

/// Asks whether the visitor may send a picture. `begins`: this is the request that begins it, and it is written down; those that follow
/// only go on with it.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody who may not.
pub async fn may_send(ctx: &Context, begins: bool) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    if !may_at_all(ctx, Action::Make, policy::Kind::Upload) {
        return Err(AppError::NotFound);
    }
    if !begins {
        return may_change(ctx);
    }
    Ok(by.begin(ctx, to::Change, of::Organisation).await?.commit().await?)
}

/// Says what is to be seen on the picture that is shown, in these languages.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody who may not, and when no picture is shown.
pub async fn describe(ctx: &Context, kind: Kind, words: &[(Lang, String)]) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, of::Organisation).await?;
    let id = records::in_state(&mut tx, kind, State::Shown).await?.ok_or(AppError::NotFound)?;
    for (lang, words) in words {
        records::set_words(&mut tx, id, *lang, &rules::words(words)).await?;
    }
    tx.commit().await?;
    refresh(ctx).await
}

/// Shows no picture of this kind any more. It can be shown again.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody who may not.
pub async fn remove(ctx: &Context, kind: Kind) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, of::Organisation).await?;
    // A second tap must not take away what can be shown again.
    if records::in_state(&mut tx, kind, State::Shown).await?.is_some() {
        put_away(&mut tx, kind).await?;
    }
    tx.commit().await?;
    refresh(ctx).await
}

/// Shows the picture again that was shown before; the one that is shown now can be shown again in its turn.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody who may not, and when there is none.
pub async fn bring_back(ctx: &Context, kind: Kind) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, of::Organisation).await?;
    let earlier = records::in_state(&mut tx, kind, State::Earlier).await?.ok_or(AppError::NotFound)?;
    // Out of the way first: of each there is one at most.
    records::set_state(&mut tx, earlier, State::Gone).await?;
    if let Some(shown) = records::in_state(&mut tx, kind, State::Shown).await? {
        records::set_state(&mut tx, shown, State::Earlier).await?;
    }
    records::set_state(&mut tx, earlier, State::Shown).await?;
    tx.commit().await?;
    refresh(ctx).await
}

/// What is shown becomes what was shown before; what was that has had its day.
pub(super) async fn put_away(tx: &mut Tx, kind: Kind) -> Result<(), AppError> {
    let Some(shown) = records::in_state(tx, kind, State::Shown).await? else { return Ok(()) };
    if let Some(earlier) = records::in_state(tx, kind, State::Earlier).await? {
        records::set_state(tx, earlier, State::Gone).await?;
    }
    Ok(records::set_state(tx, shown, State::Earlier).await?)
}
