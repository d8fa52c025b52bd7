//! What becomes of this room's tables when two accounts of one person become one.

use base::{
    merge::{Merge, Moving, Refusal, Sealed},
    moving, sealed_words,
};

/// All of it goes along.
pub(crate) const MERGE: Merge = Merge {
    moves: &[
        // What counts last decides, whoever's it was; only their numbers must not meet.
        Moving {
            give: &["update consent_event set account_id = $3,
                     number = case when number > 1000000000 then number - 1000000000 else number + 1000000000 end
                     where id = $1 and account_id = $2"],
            ..moving!("consent_event")
        },
        Moving {
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
    refuses: &[
        // Each has words and a day of its own.
        Refusal {
            both: "select r.id from data_request r join data_request o on o.kind = r.kind
                   where r.account_id = $1 and o.account_id = $2 and r.state = 'open' and o.state = 'open'",
            words: "merge-both-asked",
        },
        // Numbers that were moved once before.
        Refusal {
            both: "select c.id from consent_event c join consent_event o on abs(c.number - o.number) = 1000000000
                   where c.account_id = $1 and o.account_id = $2",
            words: "merge-both-consents",
        },
    ],
    ..Merge::NOTHING
};
