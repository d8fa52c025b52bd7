//! The table `access_log`: who looked at whose data or did something with it. Rows are only added.

use super::{id, maybe};
use base::{
    Moment,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who did it; `None`: from the command line, or the account is gone.
    pub actor: Option<Uuid>,
    /// What was done.
    pub what: String,
    /// When.
    pub at: Moment,
}

/// Writes a line.
pub async fn insert(tx: &mut Tx, line: Uuid, account: Uuid, actor: Option<Uuid>, what: &str, at: Moment) -> Result<()> {
    tx.sql("insert into access_log (id, account_id, actor_id, what, at) values ($1, $2, $3, $4, $5)")
        .bind(line.to_string())
        .bind(account.to_string())
        .bind(maybe(actor))
        .bind(what)
        .bind(at.0)
        .run()
        .await?;
    Ok(())
}

/// The newest lines about an account.
pub async fn about(store: &Store, account: Uuid, most: i64) -> Result<Vec<Line>> {
    let rows: Vec<(Option<String>, String, i64)> = store
        .sql("select actor_id, what, at from access_log where account_id = $1 order by at desc, id desc limit $2")
        .bind(account.to_string())
        .bind(most)
        .all()
        .await?;
    rows.into_iter()
        .map(|(actor, what, at)| Ok(Line { actor: actor.map(|actor| id(&actor)).transpose()?, what, at: Moment(at) }))
        .collect()
}
