//! Two accounts of one person become one, in every room and in one transaction; for a day it can be undone.
//!
//! Nothing is copied. Each room says which of its rows go to the account that stays ([`base::merge`]); their ids are written down, and on the way
//! back the same rows go back. What was sealed with the one key is sealed with the other. The closed account, its key and its cards stay as they are
//! for a day, but open nothing; then [`erase_merged`] erases what is left.

use super::{
    by::{By, may_with},
    erase_person::erase_in,
    open_person::participant,
};
use crate::{
    policy::{Action, Kind, of, to},
    records::{
        account, code,
        merging::{self, Merging, Went},
        placement, pseudonym, sign_in,
    },
    rules::MERGE_UNDO,
    vault::{PersonKey, Place, Vault, keys},
};
use base::{
    AppError, Context, Moment,
    merge::{Accounts, Also, Merge, Moving},
    moment::DAY,
    room::{Room, Rooms},
    store::Tx,
};
use uuid::Uuid;

/// So long the person reads on her page that two accounts became one.
const TOLD: i64 = 14 * DAY;

/// What becomes of the tables of this room. The closed account keeps its name, key, cards and pseudonym, and goes with them.
pub(crate) const MERGE: Merge = Merge {
    moves: merging::MOVES,
    stays: &[
        "access_key",
        "helper_code",
        "sign_in",
        "person_key",
        "pseudonym",
        "assignment",
        "invitation",
        "second_factor",
        "recovery_code",
        "merging",
    ],
    refuses: &[],
    also: Some(Also {
        join: |ctx, tx, both| Box::pin(close(ctx, tx, both)),
        part: |ctx, tx, both, kept| Box::pin(open_again(ctx, tx, both, kept)),
    }),
    settle: None,
};

/// What a room had to be known for the way back.
type Noted = Vec<(&'static str, String)>;

/// Closes the one account: nothing opens it any more, and where she is, is where the other one is.
async fn close(ctx: &Context, tx: &mut Tx, both: Accounts) -> Result<Noted, AppError> {
    let mut noted = Vec::new();
    if let Some(place) = placement::current(tx, both.gone).await? {
        noted.push(("where she was", place.to_string()));
        if placement::current(tx, both.kept).await?.is_some() {
            placement::end(tx, both.gone, ctx.at).await?;
        }
    }
    let name = pseudonym::of(tx, ctx.chance.as_ref(), both.gone).await?;
    pseudonym::hand_on(tx, &name, both.kept).await?;
    code::revoke(tx, both.gone).await?;
    sign_in::delete_all(tx, both.gone).await?;
    if !account::end(tx, both.gone, ctx.at).await? {
        return Err(AppError::NotFound);
    }
    Ok(noted)
}

/// The other way round.
async fn open_again(ctx: &Context, tx: &mut Tx, both: Accounts, noted: &[(String, String)]) -> Result<(), AppError> {
    account::open_again(tx, both.gone).await?;
    let name = pseudonym::of(tx, ctx.chance.as_ref(), both.gone).await?;
    pseudonym::take_back(tx, &name, both.kept).await?;
    let place = noted.iter().find(|(name, _)| name == "where she was").and_then(|(_, id)| id.parse().ok());
    if let Some(place) = place {
        placement::open_again(tx, place).await?;
    }
    Ok(())
}

/// Asks whether the visitor may merge this person without doing it: in the log stands that she was looked at, not that she was merged.
///
/// # Errors
/// `NotFound` when she may not.
pub(super) async fn may_merge(ctx: &Context, by: By, tx: &mut Tx, person: Uuid) -> Result<(), AppError> {
    by.may(ctx, tx, to::See, of::Person(person)).await?;
    let facts = of::about_person(tx, person).await?.ok_or(AppError::NotFound)?;
    if may_with(ctx, Action::Merge, Kind::Person, &facts) { Ok(()) } else { Err(AppError::NotFound) }
}

/// Makes one of the accounts of this person and of `other`; `kept` says which of the two stays.
///
/// # Errors
/// As for [`merge_people`]; `Invalid` also when nobody else was named (field `other`), or neither of the two is to stay (`kept`).
pub async fn merge_with(ctx: &Context, by: By, person: Uuid, other: Option<Uuid>, kept: Option<Uuid>) -> Result<(), AppError> {
    let gone = match (other, kept) {
        (Some(other), Some(kept)) if kept == person => Ok(Accounts { gone: other, kept }),
        (Some(other), Some(kept)) if kept == other => Ok(Accounts { gone: person, kept }),
        (Some(_), _) => Err(("kept", "merge-which")),
        (None, _) => Err(("other", "merge-choose")),
    };
    match gone {
        Ok(both) => merge_people(ctx, by, both).await.map(drop),
        Err((field, words)) => {
            // What is to be mended is only said to whom may merge her.
            let mut tx = ctx.store.begin().await?;
            may_merge(ctx, by, &mut tx, person).await?;
            tx.commit().await?;
            Err(AppError::refused(field, words))
        }
    }
}

/// Makes one of two accounts; the id under which it can be undone. Sent twice, it is done once: the second time there is nothing left to be closed.
///
/// # Errors
/// `NotFound` when one of them is no participant, has left, or is not for the visitor to merge; `Invalid` (field `other`) when it is the same
/// account, or when something stands against it: the sentence says what.
pub async fn merge_people(ctx: &Context, by: By, both: Accounts) -> Result<Uuid, AppError> {
    for one in [both.kept, both.gone] {
        participant(ctx, one).await?;
    }
    let mut tx = ctx.store.begin().await?;
    for one in [both.kept, both.gone] {
        if let Err(refused) = by.may(ctx, &mut tx, to::Merge, of::Person(one)).await {
            // That it was tried stays written down; nothing was touched yet.
            tx.commit().await?;
            return Err(refused);
        }
    }
    if both.kept == both.gone {
        return Err(AppError::refused("other", "merge-same"));
    }
    // What came to the closed one yesterday could not go back to where it was.
    if !merging::gone_for(&mut tx, both.gone).await?.is_empty() {
        return Err(AppError::refused("other", "merge-not-yet"));
    }
    let rooms: &Rooms = ctx.resources.get()?;
    for refusal in rooms.0.iter().flat_map(|room| room.merge.refuses) {
        if merging::is_refused(&mut tx, refusal, both.gone, both.kept).await? {
            return Err(AppError::refused("other", refusal.words));
        }
    }
    let new = Merging { id: ctx.new_id(), kept: both.kept, gone: Some(both.gone), made_at: ctx.at };
    if !merging::insert(&mut tx, &new, by.actor()).await? {
        return Err(AppError::NotFound);
    }
    let keys = Keys::find(ctx, &mut tx, both.gone, both.kept).await?;
    let mut went = Vec::new();
    for room in rooms.0 {
        join(ctx, &mut tx, room, both, &keys, &mut went).await?;
    }
    merging::keep_rows(&mut tx, new.id, &went).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// One room's rows go to the account that stays.
async fn join(
    ctx: &Context,
    tx: &mut Tx,
    room: &Room,
    both: Accounts,
    keys: &Keys,
    went: &mut Vec<Went>,
) -> Result<(), AppError> {
    let named = |name: &str| format!("{}/{name}", room.name);
    if let Some(also) = room.merge.also {
        let noted = (also.join)(ctx, tx, both).await?;
        went.extend(noted.into_iter().map(|(name, row)| Went { name: named(name), row }));
    }
    for moving in room.merge.moves {
        for row in merging::rows_of(tx, moving, both.gone, both.kept).await? {
            reseal(ctx, tx, moving, &row, &keys.from, &keys.to).await?;
            merging::give(tx, moving, &row, both.gone, both.kept).await?;
            went.push(Went { name: named(moving.name), row });
        }
    }
    if let Some(settle) = room.merge.settle {
        settle(tx, both.kept).await?;
        settle(tx, both.gone).await?;
    }
    Ok(())
}

/// Parts them again: every row goes back to where it was, with what was done with it since; what is new since stays with the account that stayed.
/// Sent twice, it is done once.
///
/// # Errors
/// `NotFound` when the person who stayed is not for the visitor, or has left since; `Invalid` (field `undo`) after a day.
pub async fn part_people(ctx: &Context, by: By, id: Uuid) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    let Some(merging) = merging::find(&mut tx, id).await? else { return Ok(()) };
    let Some(gone) = merging.gone.filter(|_| ctx.at.is_within(MERGE_UNDO, merging.made_at)) else {
        may_merge(ctx, by, &mut tx, merging.kept).await?;
        tx.commit().await?;
        return Err(AppError::refused("undo", "merge-too-late"));
    };
    let both = Accounts { gone, kept: merging.kept };
    // Who came last goes first: of what both had, one row stayed with her, and it counts on what the other brought.
    if merging::open(&ctx.store)
        .await?
        .iter()
        .any(|one| one.kept == merging.kept && (one.made_at, one.id) > (merging.made_at, id))
    {
        may_merge(ctx, by, &mut tx, merging.kept).await?;
        tx.commit().await?;
        return Err(AppError::refused("undo", "merge-later-first"));
    }
    for asked in
        [by.may(ctx, &mut tx, to::Merge, of::Person(both.kept)).await.map(drop), part_permit(ctx, by, &mut tx, both).await]
    {
        if let Err(refused) = asked {
            tx.commit().await?;
            return Err(refused);
        }
    }
    // Asked once more behind the lock of the log: a second tap finds nothing any more.
    if merging::find(&mut tx, id).await?.is_none() {
        return Ok(());
    }
    let went = merging::rows(&mut tx, id).await?;
    let keys = Keys::find(ctx, &mut tx, both.kept, gone).await?;
    let rooms: &Rooms = ctx.resources.get()?;
    for room in rooms.0.iter().rev() {
        part(ctx, &mut tx, room, both, &keys, &went).await?;
    }
    merging::delete(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}

async fn part_permit(ctx: &Context, by: By, tx: &mut Tx, both: Accounts) -> Result<(), AppError> {
    by.may(ctx, tx, to::Merge, of::MergedAway { gone: both.gone, kept: both.kept }).await.map(drop)
}

/// One room's rows go back.
async fn part(ctx: &Context, tx: &mut Tx, room: &Room, both: Accounts, keys: &Keys, went: &[Went]) -> Result<(), AppError> {
    let named = |went: &Went| went.name.strip_prefix(room.name).and_then(|name| name.strip_prefix('/')).map(ToOwned::to_owned);
    for went in went.iter().rev() {
        let Some(name) = named(went) else { continue };
        if let Some(moving) = room.merge.moves.iter().find(|moving| moving.name == name) {
            reseal(ctx, tx, moving, &went.row, &keys.from, &keys.to).await?;
            merging::give(tx, moving, &went.row, both.kept, both.gone).await?;
        }
    }
    if let Some(also) = room.merge.also {
        let noted: Vec<(String, String)> = went.iter().filter_map(|went| Some((named(went)?, went.row.clone()))).collect();
        (also.part)(ctx, tx, both, &noted).await?;
    }
    if let Some(settle) = room.merge.settle {
        settle(tx, both.kept).await?;
        settle(tx, both.gone).await?;
    }
    Ok(())
}

/// The keys of the account that rows leave and of the one to which they go.
struct Keys {
    from: PersonKey,
    to: PersonKey,
}

impl Keys {
    async fn find(ctx: &Context, tx: &mut Tx, from: Uuid, to: Uuid) -> Result<Self, AppError> {
        let vault = Vault::of(ctx)?;
        let from = keys::find_in(tx, vault, from).await?.ok_or(AppError::NotFound)?;
        let to = keys::find_in(tx, vault, to).await?.ok_or(AppError::NotFound)?;
        Ok(Self { from, to })
    }
}

/// What is sealed of a row is sealed with another person's key, for the same place.
async fn reseal(
    ctx: &Context,
    tx: &mut Tx,
    moving: &Moving,
    row: &str,
    from: &PersonKey,
    to: &PersonKey,
) -> Result<(), AppError> {
    for sealed in moving.sealed {
        for (id, words) in merging::sealed(tx, sealed, row).await? {
            let place = Place { table: sealed.table, column: sealed.column, row: id };
            let plain = from.open(place, &words)?;
            merging::write_sealed(tx, sealed, id, &to.seal(ctx.chance.as_ref(), place, &plain)?).await?;
        }
    }
    Ok(())
}

/// Erases the closed one of these two, unless they were parted by now; whether it did.
async fn erase_one(ctx: &Context, merging: &Merging) -> Result<bool, AppError> {
    let Some(gone) = merging.gone else { return Ok(false) };
    // The permit first: from here on the log is locked, and nobody parts them meanwhile.
    let mut tx = By::command_line().begin(ctx, to::Make, of::Erasure(gone)).await?;
    let is_still = merging::find(&mut tx, merging.id).await?.is_some_and(|now| now.gone == Some(gone));
    if is_still {
        erase_in(ctx, &mut tx, gone).await?;
    }
    tx.commit().await?;
    Ok(is_still)
}

/// Erases the accounts that were closed more than a day ago, and forgets after a while that it was so; how many were erased.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; who was erased by then stays so.
pub(crate) async fn erase_merged(ctx: &Context) -> Result<u64, AppError> {
    let mut count = 0;
    // A clock that was set back ends no undo.
    let is_over = |merging: &Merging| merging.made_at.plus(MERGE_UNDO) <= ctx.at;
    for merging in merging::open(&ctx.store).await?.into_iter().filter(is_over) {
        match erase_one(ctx, &merging).await {
            Ok(true) => count += 1,
            Ok(false) => {}
            // The others go all the same; this one is tried again in an hour.
            Err(fault) => tracing::error!(merging = %merging.id, %fault, "An account that was merged could not be erased."),
        }
    }
    let mut tx = ctx.store.begin().await?;
    merging::forget(&mut tx, ctx.at.minus(TOLD)).await?;
    tx.commit().await?;
    Ok(count)
}

/// When two accounts of the person who asks became one, if it was of late.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn merged_lately(ctx: &Context) -> Result<Option<Moment>, AppError> {
    let Some(person) = &ctx.who.person else { return Ok(None) };
    Ok(merging::latest(&ctx.store, person.id, ctx.at.minus(TOLD)).await?)
}
