//! The table `access_log`: who looked at whose data or did something with it. Rows are only added.

use super::maybe;
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The name of who did it; `None`: from the command line, or the account is gone.
    pub actor: Option<String>,
    /// What was done.
    pub what: String,
    /// When, in milliseconds.
    pub at: i64,
}

record!(Line { actor, what, at });

/// Writes a line.
pub async fn insert(tx: &mut Tx, line: Uuid, account: Uuid, actor: Option<Uuid>, what: &str, at: Moment) -> Result<()> {
    tx.execute("insert into access_log (id, account_id, actor_id, what, at) values ($1, $2, $3, $4, $5)")
        .bind(line.to_string())
        .bind(account.to_string())
        .bind(maybe(actor))
        .bind(what)
        .bind(at.0)
        .run()
        .await?;
    Ok(())
}

/// The newest lines about an account, without what the person did alone.
pub async fn about(store: &Store, account: Uuid, most: i64) -> Result<Vec<Line>> {
    store
        .query(
            "select a.name as actor, l.what, l.at from access_log l left join account a on a.id = l.actor_id
             where l.account_id = $1 and (l.actor_id is null or l.actor_id <> $1) order by l.at desc, l.id desc limit $2",
        )
        .bind(account.to_string())
        .bind(most)
        .all()
        .await
}
