//! SQL, and nothing else.

pub mod addendum;
pub mod agreement;
pub mod appointment;
pub mod attendance;
pub mod closure;
pub mod competence;
pub mod correction;
pub mod figures;
pub mod goal;
pub mod handing_note;
pub mod help_request;
pub mod last_met;
pub(crate) mod merge;
pub mod plan;
pub mod private_note;
pub mod protocol;
pub mod session;
pub mod session_coach;
pub mod task;
pub mod translation;

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
    // A form about a group of hers that a coach has begun holds notes about her, and is closed with the coach's key, not with hers.
    tx.execute(
        "delete from draft where kind in
         (select 'coaching/group:' || group_id from placement where account_id = $1 and group_id is not null)",
    )
    .bind(person)
    .run()
    .await?;
    // What her rooms hold goes with her key anyway: so its words are gone from backups too.
    for table in [
        "delete from help_request where account_id = $1",
        "delete from last_met where account_id = $1",
        "delete from appointment where account_id = $1",
        "delete from calendar_feed where account_id = $1",
        "delete from goal where account_id = $1",
        "delete from task where account_id = $1",
        "delete from private_note where account_id = $1",
        "delete from agreement where account_id = $1",
        "delete from competence where account_id = $1",
        "delete from handing_note where account_id = $1",
    ] {
        tx.execute(table).bind(person).run().await?;
    }
    tx.execute("delete from protocol where account_id = $1").bind(person).run().await?;
    tx.execute("delete from attendance where account_id = $1").bind(person).run().await?;
    Ok(())
}
