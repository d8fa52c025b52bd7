//! Two accounts of one person become one: what was learned with either was learned by her.

use crate::records;
use base::merge::{Also, Merge};

/// What becomes of this room's tables. What happened goes behind what happened to the account that stays, and is found again by its numbers.
pub const MERGE: Merge = Merge {
    stays: &["learner"],
    also: Some(Also {
        join: |ctx, tx, both| {
            Box::pin(async move {
                let Some(from) = records::of_person_in(tx, both.gone).await? else { return Ok(Vec::new()) };
                let own = ctx.new_id().to_string();
                let to = records::make_learner(tx, own, Some(both.kept.to_string()), None, ctx.at).await?;
                let (behind, last) = records::append_learner(tx, &from, &to).await?;
                Ok(vec![("learned", format!("{behind} {last}"))])
            })
        },
        part: |_, tx, both, kept| {
            Box::pin(async move {
                let Some((_, numbers)) = kept.iter().find(|(name, _)| name == "learned") else { return Ok(()) };
                let numbers = numbers.split_once(' ').and_then(|(behind, last)| Some((behind.parse().ok()?, last.parse().ok()?)));
                let (from, to) = (records::of_person_in(tx, both.gone).await?, records::of_person_in(tx, both.kept).await?);
                if let (Some((behind, last)), Some(from), Some(to)) = (numbers, from, to) {
                    records::take_out(tx, &to, &from, behind, last).await?;
                }
                Ok(())
            })
        },
    }),
    ..Merge::NOTHING
};
