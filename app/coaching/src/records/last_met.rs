//! The table `last_met`.

use base::{
    Date,
    store::{Result, Store, Tx},
};
use std::collections::HashMap;
use uuid::Uuid;

/// Notes that somebody was met on this day, unless she was met later too.
pub async fn note(tx: &mut Tx, account: Uuid, day: Date) -> Result<()> {
    tx.execute(
        "insert into last_met (account_id, day) values ($1, $2)
         on conflict (account_id) do update set day = excluded.day where last_met.day < excluded.day",
    )
    .bind(account)
    .bind(day)
    .run()
    .await?;
    Ok(())
}

/// Finds out anew when somebody was last met: a session was taken back.
pub async fn find_again(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.execute("delete from last_met where account_id = $1").bind(account).run().await?;
    tx.execute(
        "insert into last_met (account_id, day) select a.account_id, max(s.day) from attendance a
         join coaching_session s on s.id = a.session_id
         where a.account_id = $1 and a.presence in ('here', 'partly') group by a.account_id",
    )
    .bind(account)
    .run()
    .await?;
    Ok(())
}

/// When everybody was last met.
pub async fn all(store: &Store) -> Result<HashMap<Uuid, Date>> {
    let rows: Vec<(Uuid, Date)> = store.query("select account_id, day from last_met").all().await?;
    Ok(rows.into_iter().collect())
}
