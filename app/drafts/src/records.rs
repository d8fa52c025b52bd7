//! The table `draft`.

use base::{
    Moment,
    merge::{Merge, Moving, Refusal, Sealed},
    record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id; it stays the same for a person and a form.
    pub id: Uuid,
    /// How often it was written.
    pub revision: i64,
    /// Its fields, sealed; `None`: it was sent or thrown away.
    pub form: Option<Vec<u8>>,
    /// When it was written last.
    pub saved_at: Moment,
}

record!(Row { id, revision, form, saved_at });

/// Somebody's draft of this kind.
pub async fn find(tx: &mut Tx, account: Uuid, kind: &str) -> Result<Option<Row>> {
    let sql = "select id, revision, form, saved_at from draft where account_id = $1 and kind = $2";
    tx.query(sql).bind(account).bind(kind).one().await
}

/// The drafts with words that somebody has of a kind of which there is one for each person, the newest first: their names, and when each was kept.
pub async fn of_kind(store: &Store, account: Uuid, kind: &str) -> Result<Vec<(String, Moment)>> {
    let sql = "select kind, saved_at from draft where account_id = $1 and form is not null and kind like $2 || ':%' order by saved_at desc";
    store.query(sql).bind(account).bind(kind).all().await
}

/// How many drafts somebody has, those without words too.
pub async fn count(tx: &mut Tx, account: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> = tx.query("select count(*) from draft where account_id = $1").bind(account).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// Takes away what others began to write about this person; how many.
pub async fn erase_about(tx: &mut Tx, person: Uuid) -> Result<u64> {
    tx.execute("delete from draft where kind like '%:' || $1").bind(person).run().await
}

/// Writes a first draft. `false`: another one came before.
pub async fn insert(tx: &mut Tx, account: Uuid, kind: &str, row: &Row) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into draft (id, account_id, kind, revision, form, saved_at) values ($1, $2, $3, $4, $5, $6)
             on conflict do nothing",
        )
        .bind(row.id)
        .bind(account)
        .bind(kind)
        .bind(row.revision)
        .bind(row.form.clone())
        .bind(row.saved_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Writes a draft that is there already on top of the revision before. `false`: something else was written meanwhile.
pub async fn update(tx: &mut Tx, row: &Row) -> Result<bool> {
    let rows = tx
        .execute("update draft set revision = $2, form = $3, saved_at = $4 where id = $1 and revision = $2 - 1")
        .bind(row.id)
        .bind(row.revision)
        .bind(row.form.clone())
        .bind(row.saved_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Takes a draft's words away, whatever its revision. The revision grows, so that nothing typed before comes back.
pub async fn empty(tx: &mut Tx, account: Uuid, kind: &str, at: Moment) -> Result<u64> {
    tx.execute("update draft set revision = revision + 1, form = null, saved_at = $3 where account_id = $1 and kind = $2")
        .bind(account)
        .bind(kind)
        .bind(at)
        .run()
        .await
}

/// Forgets drafts without words from before `emptied`, and all from before `old`; how many.
pub async fn forget(tx: &mut Tx, emptied: Moment, old: Moment) -> Result<u64> {
    tx.execute("delete from draft where saved_at < $2 or (form is null and saved_at < $1)").bind(emptied).bind(old).run().await
}

/// A draft's words: closed with the key of whom it is about, or of who writes it.
const WORDS: Sealed = Sealed {
    table: "draft",
    column: "form",
    find: "select id, form from draft where id = $1 and form is not null",
    write: "update draft set form = $2 where id = $1",
};

/// What becomes of drafts when two accounts become one: those that the person began herself, and those that others began about her. Where both
/// accounts have one of the same form, it is to be sent or put away first: of two texts one would be lost.
pub(crate) const MERGE: Merge = Merge {
    moves: &[
        Moving {
            table: "draft",
            name: "draft",
            rows: "select id from draft where account_id = $1 and not exists (select 1 from draft o
                   where o.account_id = $2 and o.kind = replace(draft.kind, $1, $2)) order by id",
            give: &["update draft set account_id = $3, kind = replace(kind, $2, $3) where id = $1 and account_id = $2"],
            sealed: &[WORDS],
        },
        Moving {
            table: "draft",
            name: "draft about",
            rows: "select id from draft where kind like '%:' || $1 and account_id <> $1 and not exists (select 1 from draft o
                   where o.account_id = draft.account_id and o.kind = replace(draft.kind, $1, $2)) order by id",
            give: &["update draft set kind = replace(kind, $2, $3) where id = $1"],
            sealed: &[WORDS],
        },
    ],
    refuses: &[Refusal {
        both: "select d.id from draft d join draft o on o.kind = replace(d.kind, $1, $2)
               and (o.account_id = d.account_id or (d.account_id = $1 and o.account_id = $2))
               where d.form is not null and d.id <> o.id and (d.account_id = $1 or d.kind like '%:' || $1)",
        words: "merge-both-drafts",
    }],
    ..Merge::NOTHING
};
