//! SQL, and nothing else.

pub mod fact;
pub mod file;
pub mod hotspot;
pub mod link;
pub mod map;
pub mod person;
pub mod picture;
pub mod station;
pub mod tour;
pub mod version;
pub mod words;

use base::store::{Result, Tx};
use uuid::Uuid;

/// Forgets who made or sent something, in the transaction that erases the account: what it says is about places, not about her. Pictures that she
/// sent and gave to no station go: with her, the room of jobs orders that the house tidies.
pub(crate) async fn erase(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.execute("update station_picture set state = 'gone' where sent_by = $1 and station_id is null").bind(account).run().await?;
    for forget in [
        "update station_picture set sent_by = null where sent_by = $1",
        "update station set author = null where author = $1",
        "update shown_person set author = null where author = $1",
        "update station_version set author = null where author = $1",
        "update tour set author = null where author = $1",
    ] {
        tx.execute(forget).bind(account).run().await?;
    }
    Ok(())
}
