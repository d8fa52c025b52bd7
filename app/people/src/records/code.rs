//! The table `helper_code`: codes with which a coach helps somebody in, once.

use crate::rules::{CODE_LIFE, CODE_TRIES};
use base::{
    Moment,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A code to be made.
pub struct NewCode<'a> {
    /// Its id.
    pub id: Uuid,
    /// Whom it lets in.
    pub account: Uuid,
    /// What is kept of it.
    pub code_hash: &'a str,
    /// When.
    pub made_at: Moment,
    /// By whom.
    pub made_by: Option<Uuid>,
}

/// Forgets codes that are over.
pub async fn forget_old(tx: &mut Tx, at: Moment) -> Result<u64> {
    tx.execute("delete from helper_code where ends_at <= $1").bind(at).run().await
}

/// Makes a code. `false`: the same one works for somebody already.
pub async fn insert(tx: &mut Tx, new: &NewCode<'_>) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into helper_code (id, account_id, code_hash, made_at, ends_at, made_by) values ($1, $2, $3, $4, $5, $6)
             on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.account)
        .bind(new.code_hash)
        .bind(new.made_at)
        .bind(new.made_at.plus(CODE_LIFE))
        .bind(new.made_by)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Uses a code up, in one statement: of many that come at once, one gets the account and its epoch. A wrong one counts against
/// every code that works.
pub async fn take(store: &Store, code_hash: &str, at: Moment, demo_too: bool) -> Result<Option<(Uuid, i64)>> {
    let mut tx = store.begin().await?;
    let taken: Option<(Uuid,)> = tx
        .query(
            "update helper_code set used_at = $2
             where code_hash = $1 and used_at is null and ends_at > $2 and tries < $3
                and exists (select 1 from account a
                    where a.id = helper_code.account_id and a.ended_at is null and (a.demo = 0 or $4 = 1))
             returning account_id",
        )
        .bind(code_hash)
        .bind(at)
        .bind(CODE_TRIES)
        .bind(demo_too)
        .one()
        .await?;
    let found = match taken {
        None => {
            tx.execute("update helper_code set tries = tries + 1 where used_at is null and ends_at > $1").bind(at).run().await?;
            None
        }
        Some((account,)) => {
            tx.execute("update helper_code set used_at = $2 where account_id = $1 and used_at is null")
                .bind(account)
                .bind(at)
                .run()
                .await?;
            tx.query("select id, epoch from account where id = $1").bind(account).one().await?
        }
    };
    tx.commit().await?;
    Ok(found)
}

/// Until when this code works for this account; `None`: it was used or does not work any more.
pub async fn works_until(store: &Store, account: Uuid, code_hash: &str, at: Moment) -> Result<Option<Moment>> {
    let row: Option<(Moment,)> = store
        .query(
            "select ends_at from helper_code
             where account_id = $1 and code_hash = $2 and used_at is null and ends_at > $3 and tries < $4",
        )
        .bind(account)
        .bind(code_hash)
        .bind(at)
        .bind(CODE_TRIES)
        .one()
        .await?;
    Ok(row.map(|(ends_at,)| ends_at))
}

/// Takes back the codes of an account that were not used.
pub async fn revoke(tx: &mut Tx, account: Uuid) -> Result<u64> {
    tx.execute("delete from helper_code where account_id = $1 and used_at is null").bind(account).run().await
}
