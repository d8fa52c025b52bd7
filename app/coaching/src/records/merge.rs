//! What becomes of this room's tables when two accounts of one person become one: which rows go, and which the two may not both have.

use base::{
    merge::{Moving, Refusal, Sealed},
    moving, sealed_words,
    store::{Result, Tx},
};
use uuid::Uuid;

/// What goes along. Of a session in which both were, the row of the closed account stays where it is.
pub(crate) const MOVES: &[Moving] = &[
    Moving {
        table: "attendance",
        name: "attendance",
        rows: "select session_id from attendance where account_id = $1 and not exists
               (select 1 from attendance o where o.session_id = attendance.session_id and o.account_id = $2) order by session_id",
        give: &["update attendance set account_id = $3 where session_id = $1 and account_id = $2"],
        sealed: &[],
    },
    Moving {
        table: "protocol",
        name: "protocol",
        rows: "select id from protocol where account_id = $1 and account_id <> $2 order by id",
        give: &["update protocol set account_id = $3 where id = $1 and account_id = $2"],
        sealed: &[
            sealed_words!("protocol"),
            Sealed {
                table: "protocol_answer",
                column: "words",
                find: "select protocol_id, words from protocol_answer where protocol_id = $1 and words is not null",
                write: "update protocol_answer set words = $2 where protocol_id = $1",
            },
            Sealed {
                table: "protocol_addendum",
                column: "words",
                find: "select id, words from protocol_addendum where protocol_id = $1",
                write: "update protocol_addendum set words = $2 where id = $1",
            },
            Sealed {
                table: "protocol_translation",
                column: "words",
                find: "select id, words from protocol_translation where protocol_id = $1",
                write: "update protocol_translation set words = $2 where id = $1",
            },
        ],
    },
    Moving {
        give: &[
            "update goal set account_id = $3, author = case when author = $2 then $3 else author end
             where id = $1 and account_id = $2",
            "update goal_rating set author = $3 where goal_id = $1 and author = $2",
        ],
        ..moving!("goal", sealed)
    },
    Moving {
        give: &["update task set account_id = $3, author = case when author = $2 then $3 else author end
                 where id = $1 and account_id = $2"],
        ..moving!("task", sealed)
    },
    moving!("appointment", sealed),
    Moving {
        // Who asked for help at the same step with both waits with the one that stays.
        rows: "select id from help_request where account_id = $1 and not exists (select 1 from help_request o
               where o.account_id = $2 and o.lesson_id = help_request.lesson_id and o.step_id = help_request.step_id
               and o.ended_at is null and help_request.ended_at is null) order by id",
        ..moving!("help_request")
    },
    Moving {
        sealed: &[
            sealed_words!("agreement"),
            Sealed {
                table: "agreement_answer",
                column: "words",
                find: "select agreement_id, words from agreement_answer where agreement_id = $1 and words is not null",
                write: "update agreement_answer set words = $2 where agreement_id = $1",
            },
        ],
        ..moving!("agreement")
    },
    Moving {
        // What the same lesson shows of both is there once.
        rows: "select id from competence where account_id = $1 and (lesson_id = '' or not exists (select 1 from competence o
               where o.account_id = $2 and o.lesson_id = competence.lesson_id and o.line = competence.line)) order by id",
        give: &["update competence set account_id = $3, author = case when author = $2 then $3 else author end
                 where id = $1 and account_id = $2"],
        ..moving!("competence", sealed)
    },
];

/// What would be lost.
pub(crate) const REFUSES: &[Refusal] = &[
    Refusal {
        both: "select p.id from protocol p join protocol o on o.session_id = p.session_id where p.account_id = $1 and o.account_id = $2",
        words: "merge-both-written",
    },
    Refusal {
        both: "select p.author from private_note p join private_note o on o.author = p.author
               where p.account_id = $1 and o.account_id = $2",
        words: "merge-both-noted",
    },
    // It is closed for the account whom it is about.
    Refusal {
        both: "select account_id from handing_note where account_id = $1 and account_id <> $2",
        words: "merge-handing-note",
    },
];

/// The sessions in which both were and the account that is to be closed the longer of the two.
pub(crate) async fn sessions_longer(tx: &mut Tx, gone: Uuid, kept: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(
            "select a.session_id from attendance a join attendance o on o.session_id = a.session_id
             where a.account_id = $1 and o.account_id = $2 and a.minutes > o.minutes order by a.session_id",
        )
        .bind(gone)
        .bind(kept)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(session,)| session).collect())
}

/// Two people in one session: each has from now on what the other had.
pub(crate) async fn swap_attendance(tx: &mut Tx, session: Uuid, one: Uuid, other: Uuid) -> Result<()> {
    let sql = "select presence, minutes from attendance where session_id = $1 and account_id = $2";
    let ones: Option<(String, i64)> = tx.query(sql).bind(session).bind(one).one().await?;
    let others: Option<(String, i64)> = tx.query(sql).bind(session).bind(other).one().await?;
    let (Some(ones), Some(others)) = (ones, others) else { return Ok(()) };
    for (account, (presence, minutes)) in [(one, others), (other, ones)] {
        tx.execute("update attendance set presence = $3, minutes = $4 where session_id = $1 and account_id = $2")
            .bind(session)
            .bind(account)
            .bind(presence)
            .bind(minutes)
            .run()
            .await?;
    }
    Ok(())
}

/// The versions of the agreements of two accounts, in the order in which they were written: the id, whose, the number.
pub(crate) async fn versions(tx: &mut Tx, one: Uuid, other: Uuid) -> Result<Vec<(Uuid, Uuid, i64)>> {
    tx.query("select id, account_id, number from agreement where account_id in ($1, $2) order by made_at, number, id")
        .bind(one)
        .bind(other)
        .all()
        .await
}

/// Gives versions other numbers. No two of one person may have the same one, not even while this is done.
pub(crate) async fn number_versions(tx: &mut Tx, numbers: &[(Uuid, i64)]) -> Result<()> {
    for (id, _) in numbers {
        tx.execute("update agreement set number = number + 1000000 where id = $1").bind(*id).run().await?;
    }
    for (id, number) in numbers {
        tx.execute("update agreement set number = $2 where id = $1").bind(*id).bind(*number).run().await?;
    }
    Ok(())
}

/// Whoever keeps something about this person in mind for herself, with the closed words.
pub(crate) async fn notes_about(tx: &mut Tx, account: Uuid) -> Result<Vec<(Uuid, Vec<u8>)>> {
    tx.query("select author, words from private_note where account_id = $1 order by author").bind(account).all().await
}

/// The words of a note, about another account from now on.
pub(crate) async fn give_note(tx: &mut Tx, author: Uuid, from: Uuid, to: Uuid, words: &[u8]) -> Result<()> {
    tx.execute("update private_note set account_id = $3, words = $4 where author = $1 and account_id = $2")
        .bind(author)
        .bind(from)
        .bind(to)
        .bind(words)
        .run()
        .await?;
    Ok(())
}
