//! Two accounts of one person become one: her sessions, goals, tasks and all that was written are hers; and apart again.

use super::{private_notes::row, sealed, words::key_of};
use crate::records::{last_met, merge};
use base::{
    AppError, Context,
    merge::{Also, Merge},
    store::Tx,
};
use uuid::Uuid;

/// What becomes of this room's tables. Her calendar stays closed: its address was given to a device of the closed account.
pub const MERGE: Merge = Merge {
    moves: merge::MOVES,
    stays: &["last_met", "calendar_feed", "private_note", "handing_note"],
    refuses: merge::REFUSES,
    also: Some(Also {
        join: |ctx, tx, both| {
            Box::pin(async move {
                let mut kept = Vec::new();
                // Logged twice, she was there as long as the longer of the two says.
                for session in merge::sessions_longer(tx, both.gone, both.kept).await? {
                    merge::swap_attendance(tx, session, both.gone, both.kept).await?;
                    kept.push(("swapped", session.to_string()));
                }
                for author in give_notes(ctx, tx, both.gone, both.kept, |_| true).await? {
                    kept.push(("noted", author.to_string()));
                }
                // What was agreed with both is one row of versions: what was written last counts.
                let versions = merge::versions(tx, both.gone, both.kept).await?;
                if [both.gone, both.kept].iter().all(|account| versions.iter().any(|(_, of, _)| of == account)) {
                    kept.extend(versions.iter().map(|(id, _, number)| ("numbered", format!("{id} {number}"))));
                    let anew: Vec<(Uuid, i64)> = versions.iter().zip(1_i64..).map(|((id, ..), number)| (*id, number)).collect();
                    merge::number_versions(tx, &anew).await?;
                }
                Ok(kept)
            })
        },
        part: |ctx, tx, both, kept| {
            Box::pin(async move {
                let named = |name: &'static str| {
                    kept.iter().filter(move |(known, _)| known == name).filter_map(|(_, id)| id.parse::<Uuid>().ok())
                };
                for session in named("swapped") {
                    merge::swap_attendance(tx, session, both.gone, both.kept).await?;
                }
                let numbered = kept.iter().filter(|(known, _)| known == "numbered").filter_map(|(_, row)| row.split_once(' '));
                let before = numbered.filter_map(|(id, number)| Some((id.parse::<Uuid>().ok()?, number.parse::<i64>().ok()?)));
                merge::number_versions(tx, &before.collect::<Vec<(Uuid, i64)>>()).await?;
                let authors: Vec<Uuid> = named("noted").collect();
                give_notes(ctx, tx, both.kept, both.gone, |author| authors.contains(&author)).await?;
                Ok(())
            })
        },
    }),
    settle: Some(|tx, account| Box::pin(async move { Ok(last_met::find_again(tx, account).await?) })),
};

/// Gives the notes of these authors to another account, closed with its key; whose they are. Their place depends on whom they are about, so
/// that they cannot be moved as rows.
async fn give_notes(ctx: &Context, tx: &mut Tx, from: Uuid, to: Uuid, of: impl Fn(Uuid) -> bool) -> Result<Vec<Uuid>, AppError> {
    let mut given = Vec::new();
    let notes = merge::notes_about(tx, from).await?;
    if notes.is_empty() {
        return Ok(given);
    }
    let (open, close) = (key_of(ctx, tx, from).await?, key_of(ctx, tx, to).await?);
    for (author, words) in notes.into_iter().filter(|(author, _)| of(*author)) {
        let plain: String = sealed::open(&open, "private_note", row(from, author), &words)?;
        let words = sealed::seal(ctx, &close, "private_note", row(to, author), &plain)?;
        merge::give_note(tx, author, from, to, &words).await?;
        given.push(author);
    }
    Ok(given)
}
