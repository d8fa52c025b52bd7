//! SQL, and nothing else.

pub mod attendance;
pub mod protocol;
pub mod session;

use base::store::{Result, Tx};
use uuid::Uuid;

/// Takes away what is about this person. What only counts goes with her account by itself; a session in which nobody is left goes too.
pub(crate) async fn erase(tx: &mut Tx, person: Uuid) -> Result<()> {
    tx.execute(
        "delete from coaching_session where id in (select session_id from attendance where account_id = $1)
         and not exists (select 1 from attendance a where a.session_id = coaching_session.id and a.account_id <> $1)",
    )
    .bind(person)
    .run()
    .await?;
    tx.execute("delete from protocol where account_id = $1").bind(person).run().await?;
    tx.execute("delete from attendance where account_id = $1").bind(person).run().await?;
    Ok(())
}
