//! What becomes of this room's tables when two accounts of one person become one.

use base::{
    merge::{Merge, Moving, Refusal, Sealed},
    moving, sealed_words,
};

/// What she wants done and when she took her data along go along. Of two wishes of one kind that are open, the one of the account that stays is seen to.
pub(crate) const MERGE: Merge = Merge {
    moves: &[
        moving!("consent_event"),
        Moving {
            rows: "select id from data_request where account_id = $1 and not exists (select 1 from data_request o
                   where o.account_id = $2 and o.kind = data_request.kind and o.state = 'open' and data_request.state = 'open') order by id",
            sealed: &[
                sealed_words!("data_request"),
                Sealed {
                    table: "data_request",
                    column: "answer",
                    find: "select id, answer from data_request where id = $1 and answer is not null",
                    write: "update data_request set answer = $2 where id = $1",
                },
            ],
            ..moving!("data_request")
        },
        moving!("data_taken"),
    ],
    stays: &[],
    // What she said last counts, and nobody but she can say which of two was last.
    refuses: &[Refusal {
        both: "select c.id from consent_event c, consent_event o where c.account_id = $1 and o.account_id = $2",
        words: "merge-both-consents",
    }],
    ..Merge::NOTHING
};
