//! The tables `merging` and `merged_row`, and what each room says of its own: two accounts of one person become one.

use base::{
    Moment,
    merge::{Moving, Refusal, Sealed},
    moving, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What goes to the account that stays.
pub(crate) const MOVES: &[Moving] = &[
    moving!("placement"),
    Moving {
        rows: "select pseudonym from pseudonym_before where account_id = $1 and account_id <> $2 order by pseudonym",
        give: &["update pseudonym_before set account_id = $3 where pseudonym = $1 and account_id = $2"],
        ..moving!("pseudonym_before")
    },
    // Of whom somebody said that they are two: that holds for the one who stays too. Which of the two stands first, their ids say.
    Moving {
        table: "two_people",
        name: "two_people",
        rows: "select case when one = $1 then other else one end from two_people t where (one = $1 or other = $1)
               and $2 not in (one, other) and not exists (select 1 from two_people o
               where (o.one = $2 and o.other in (t.one, t.other)) or (o.other = $2 and o.one in (t.one, t.other))) order by 1",
        give: &[
            "update two_people set one = case when $1 < $3 then $1 else $3 end, other = case when $1 < $3 then $3 else $1 end
                 where (one = $1 and other = $2) or (one = $2 and other = $1)",
        ],
        sealed: &[],
    },
];

/// Two accounts that became one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merging {
    /// Its id.
    pub id: Uuid,
    /// The account that stays.
    pub kept: Uuid,
    /// The one that was closed; `None`: it is erased.
    pub gone: Option<Uuid>,
    /// When.
    pub made_at: Moment,
}

record!(Merging { id, kept = "account_id", gone, made_at });

/// A row that went along, in the order in which they went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Went {
    /// Under which name it is written down.
    pub name: String,
    /// Its id, or what else is to be known.
    pub row: String,
}

record!(Went { name, row = "row_id" });

/// Writes down that two became one. `false`: the one was closed for another already.
pub async fn insert(tx: &mut Tx, new: &Merging, made_by: Option<Uuid>) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into merging (id, account_id, gone, made_by, made_at) values ($1, $2, $3, $4, $5) on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.kept)
        .bind(new.gone)
        .bind(made_by)
        .bind(new.made_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The one with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Merging>> {
    tx.query("select id, account_id, gone, made_at from merging where id = $1").bind(id).one().await
}

/// All that can still be undone, the newest first.
pub async fn open(store: &Store) -> Result<Vec<Merging>> {
    let sql = "select id, account_id, gone, made_at from merging where gone is not null order by made_at desc, id";
    store.query(sql).all().await
}

/// The accounts that were closed for this one and are not erased yet.
pub async fn gone_for(tx: &mut Tx, kept: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> =
        tx.query("select gone from merging where account_id = $1 and gone is not null order by id").bind(kept).all().await?;
    Ok(rows.into_iter().map(|(gone,)| gone).collect())
}

/// When two accounts of this person became one last, since this moment.
pub async fn latest(store: &Store, kept: Uuid, since: Moment) -> Result<Option<Moment>> {
    let row: Option<(Option<Moment>,)> = store
        .query("select max(made_at) from merging where account_id = $1 and made_at > $2")
        .bind(kept)
        .bind(since)
        .one()
        .await?;
    Ok(row.and_then(|(at,)| at))
}

/// It is as if it had never been.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from merging where id = $1").bind(id).run().await?;
    Ok(())
}

/// Forgets what was done before this moment; how many.
pub async fn forget(tx: &mut Tx, before: Moment) -> Result<u64> {
    tx.execute("delete from merged_row where merging_id in (select id from merging where gone is null)").run().await?;
    tx.execute("delete from merging where gone is null and made_at <= $1").bind(before).run().await
}

/// Writes down what went along.
pub async fn keep_rows(tx: &mut Tx, id: Uuid, rows: &[Went]) -> Result<()> {
    for (place, went) in (1_i64..).zip(rows) {
        tx.execute("insert into merged_row (merging_id, place, name, row_id) values ($1, $2, $3, $4)")
            .bind(id)
            .bind(place)
            .bind(went.name.as_str())
            .bind(went.row.as_str())
            .run()
            .await?;
    }
    Ok(())
}

/// What went along.
pub async fn rows(tx: &mut Tx, id: Uuid) -> Result<Vec<Went>> {
    tx.query("select name, row_id from merged_row where merging_id = $1 order by place").bind(id).all().await
}

/// Whether both have what only one may have.
pub async fn is_refused(tx: &mut Tx, refusal: &Refusal, gone: Uuid, kept: Uuid) -> Result<bool> {
    Ok(tx.query(refusal.both).bind(gone).bind(kept).one::<(String,)>().await?.is_some())
}

/// The ids of the rows of this kind that leave an account.
pub async fn rows_of(tx: &mut Tx, moving: &Moving, from: Uuid, to: Uuid) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx.query(moving.rows).bind(from).bind(to).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Gives a row to another account.
pub async fn give(tx: &mut Tx, moving: &Moving, row: &str, from: Uuid, to: Uuid) -> Result<()> {
    for sql in moving.give {
        tx.execute(sql).bind(row).bind(from).bind(to).run().await?;
    }
    Ok(())
}

/// The closed words of a row that goes, each with the id of its place.
pub async fn sealed(tx: &mut Tx, sealed: &Sealed, row: &str) -> Result<Vec<(Uuid, Vec<u8>)>> {
    tx.query(sealed.find).bind(row).all().await
}

/// Writes them anew.
pub async fn write_sealed(tx: &mut Tx, sealed: &Sealed, place: Uuid, words: &[u8]) -> Result<()> {
    tx.execute(sealed.write).bind(place).bind(words).run().await?;
    Ok(())
}
