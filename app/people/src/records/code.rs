//! The table `helper_code`: codes with which a coach helps somebody in, once.

use crate::rules::CODE_LIFE;
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
    /// The number of the device that it is for.
    pub number: u8,
    /// What is kept of it.
    pub code_hash: &'a str,
    /// When.
    pub made_at: Moment,
    /// By whom.
    pub made_by: Option<Uuid>,
}

/// A code that was made so late or later was made by a clock that has been set back since, and does not work either.
fn latest(at: Moment) -> Moment {
    at.plus(CODE_LIFE)
}

/// Forgets codes that are over.
pub async fn forget_old(tx: &mut Tx, at: Moment) -> Result<u64> {
    tx.execute("delete from helper_code where ends_at <= $1 or made_at >= $2").bind(at).bind(latest(at)).run().await
}

/// Makes a code. `false`: the same one works for somebody already.
pub async fn insert(tx: &mut Tx, new: &NewCode<'_>) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into helper_code (id, account_id, number, code_hash, made_at, ends_at, made_by) values ($1, $2, $3, $4, $5, $6, $7)
             on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.account)
        .bind(i64::from(new.number))
        .bind(new.code_hash)
        .bind(new.made_at)
        .bind(new.made_at.plus(CODE_LIFE))
        .bind(new.made_by)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Uses a code up, in one statement: of many that come at once, one gets the account and its epoch.
pub async fn take(store: &Store, code_hash: &str, at: Moment, demo_too: bool) -> Result<Option<(Uuid, i64)>> {
    let mut tx = store.begin().await?;
    let taken: Option<(Uuid,)> = tx
        .query(
            "update helper_code set used_at = $2
             where code_hash = $1 and used_at is null and ends_at > $2 and made_at < $4
                and exists (select 1 from account a
                    where a.id = helper_code.account_id and a.ended_at is null and (a.demo = 0 or $3 = 1))
             returning account_id",
        )
        .bind(code_hash)
        .bind(at)
        .bind(demo_too)
        .bind(latest(at))
        .one()
        .await?;
    let found = match taken {
        None => None,
        Some((account,)) => {
            // The others that were made for her: nobody needs them now.
            revoke(&mut tx, account).await?;
            tx.query("select id, epoch from account where id = $1").bind(account).one().await?
        }
    };
    tx.commit().await?;
    Ok(found)
}

/// Until when this code of this account works, and when somebody came in with it; `None`: it is over, or was taken back.
pub async fn find(store: &Store, account: Uuid, code_hash: &str, at: Moment) -> Result<Option<(Moment, Option<Moment>)>> {
    store
        .query(
            "select ends_at, used_at from helper_code where account_id = $1 and code_hash = $2 and ends_at > $3 and made_at < $4",
        )
        .bind(account)
        .bind(code_hash)
        .bind(at)
        .bind(latest(at))
        .one()
        .await
}

/// Takes back the codes of an account that were not used.
pub async fn revoke(tx: &mut Tx, account: Uuid) -> Result<u64> {
    tx.execute("delete from helper_code where account_id = $1 and used_at is null").bind(account).run().await
}

/// Takes back every code of everybody; how many were there, used ones too.
pub async fn delete_every(tx: &mut Tx) -> Result<u64> {
    tx.execute("delete from helper_code").run().await
}
