//! SQL, and nothing else.

pub mod event;
pub(crate) mod merge;
pub mod newcomer_list;
pub mod participation;
pub mod pause;
pub mod sub_project;

use base::store::{Result, Tx};
use uuid::Uuid;

/// Takes away what is about this person: so it is gone before her account is, and from backups too. Lists that she brought herself go with her account.
pub(crate) async fn erase(tx: &mut Tx, person: Uuid) -> Result<()> {
    for table in [
        "delete from participation_event where participation_id in (select id from participation where account_id = $1)",
        "delete from participation_pause where participation_id in (select id from participation where account_id = $1)",
        "delete from participation where account_id = $1",
        "delete from newcomer_list_person where account_id = $1",
    ] {
        tx.execute(table).bind(person).run().await?;
    }
    Ok(())
}
