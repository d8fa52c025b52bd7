//! SQL, and nothing else.

pub mod consent;
pub(crate) mod merge;
pub mod request;
pub mod taken;

use base::store::{Result, Tx};
use uuid::Uuid;

/// Takes away what is about this person.
pub(crate) async fn erase(tx: &mut Tx, person: Uuid) -> Result<()> {
    for table in [
        "delete from consent_event where account_id = $1",
        "delete from data_request where account_id = $1",
        "delete from data_taken where account_id = $1",
    ] {
        tx.execute(table).bind(person).run().await?;
    }
    Ok(())
}
