//! The tables `second_factor` and `recovery_code`: what is asked of somebody beside her password.

use crate::rules::second_factor::WRONG_MOST;
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// An app that makes codes for somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondFactor {
    /// What the app holds too, sealed.
    pub secret: Vec<u8>,
    /// Since when it is asked for.
    pub active_at: Moment,
}

record!(SecondFactor { secret, active_at });

/// The second factor of an account.
pub async fn find(store: &Store, account: Uuid) -> Result<Option<SecondFactor>> {
    store.query("select secret, active_at from second_factor where account_id = $1").bind(account).one().await
}

/// Whether an account has one.
pub async fn is_on(store: &Store, account: Uuid) -> Result<bool> {
    let row: Option<(Moment,)> =
        store.query("select active_at from second_factor where account_id = $1").bind(account).one().await?;
    Ok(row.is_some())
}

/// Asks for this from now on; what was asked for before goes.
pub async fn keep(tx: &mut Tx, account: Uuid, secret: &[u8], step: i64, at: Moment) -> Result<()> {
    tx.execute(
        "insert into second_factor (account_id, secret, active_at, used_step, wrong) values ($1, $2, $3, $4, 0)
         on conflict (account_id) do update
         set secret = excluded.secret, active_at = excluded.active_at, used_step = excluded.used_step, wrong = 0",
    )
    .bind(account)
    .bind(secret)
    .bind(at)
    .bind(step)
    .run()
    .await?;
    Ok(())
}

/// Counts a try before its code is compared, so that no crowd of requests gets more. `false`: there were too many wrong ones.
pub async fn claim(store: &Store, account: Uuid) -> Result<bool> {
    let rows = store
        .execute("update second_factor set wrong = wrong + 1 where account_id = $1 and wrong < $2")
        .bind(account)
        .bind(WRONG_MOST)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The code of this step was right. `false`: it, or a later one, was used before.
pub async fn use_step(store: &Store, account: Uuid, step: i64) -> Result<bool> {
    let rows = store
        .execute("update second_factor set used_step = $2, wrong = 0 where account_id = $1 and used_step < $2")
        .bind(account)
        .bind(step)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Asks for none any more. `false`: there was none.
pub async fn delete(tx: &mut Tx, account: Uuid) -> Result<bool> {
    tx.execute("delete from recovery_code where account_id = $1").bind(account).run().await?;
    Ok(tx.execute("delete from second_factor where account_id = $1").bind(account).run().await? == 1)
}

/// Puts new codes on paper in the place of the old ones.
pub async fn replace_codes(tx: &mut Tx, account: Uuid, hashes: &[String]) -> Result<()> {
    tx.execute("delete from recovery_code where account_id = $1").bind(account).run().await?;
    for hash in hashes {
        tx.execute("insert into recovery_code (account_id, code_hash, used_at) values ($1, $2, null)")
            .bind(account)
            .bind(hash.as_str())
            .run()
            .await?;
    }
    Ok(())
}

/// Takes away the codes on paper of everybody; how many.
pub async fn delete_every_code(tx: &mut Tx) -> Result<u64> {
    tx.execute("delete from recovery_code").run().await
}

/// Uses a code on paper up, in one statement; from then on codes of the app are compared again. `false`: there is none like it, or it
/// was used.
pub async fn use_code(store: &Store, account: Uuid, hash: &str, at: Moment) -> Result<bool> {
    let mut tx = store.begin().await?;
    let rows = tx
        .execute("update recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null")
        .bind(account)
        .bind(hash)
        .bind(at)
        .run()
        .await?;
    if rows == 1 {
        tx.execute("update second_factor set wrong = 0 where account_id = $1").bind(account).run().await?;
    }
    tx.commit().await?;
    Ok(rows == 1)
}

/// How many codes on paper are left.
pub async fn codes_left(store: &Store, account: Uuid) -> Result<i64> {
    let row: Option<(i64,)> =
        store.query("select count(*) from recovery_code where account_id = $1 and used_at is null").bind(account).one().await?;
    Ok(row.map_or(0, |(left,)| left))
}
