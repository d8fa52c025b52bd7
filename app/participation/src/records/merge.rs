//! What becomes of this room's tables when two accounts of one person become one.

use base::{
    merge::{Merge, Refusal},
    moving,
};

/// Her participations go along, each with its pauses and its trace. Of a list that was brought only the cards to be printed are known.
pub(crate) const MERGE: Merge = Merge {
    moves: &[moving!("participation")],
    stays: &["newcomer_list_person"],
    refuses: &[Refusal {
        both: "select p.id from participation p join participation o on o.sub_project_id = p.sub_project_id
               where p.account_id = $1 and o.account_id = $2
                   and p.undone_at is null and o.undone_at is null and p.error is null and o.error is null",
        words: "merge-both-take-part",
    }],
    ..Merge::NOTHING
};
