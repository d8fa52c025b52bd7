//! The table `participation_pause`.

use crate::rules::{PauseReason, course::Pause};
use base::{
    Date, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A pause of a participation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPause {
    id: Uuid,
    /// The participation.
    pub participation: Uuid,
    begins: Date,
    agreed: Option<Date>,
    ended: Option<Date>,
    reason: PauseReason,
    by_exit: bool,
}

record!(KeptPause { id, participation = "participation_id", begins, agreed, ended, reason, by_exit });

impl From<KeptPause> for Pause {
    fn from(kept: KeptPause) -> Self {
        let KeptPause { id, begins, agreed, ended, reason, by_exit, .. } = kept;
        Self { id, begins, agreed, ended, reason, by_exit }
    }
}

macro_rules! pauses {
    ($rest:literal) => {
        concat!(
            "select p.id, p.participation_id, p.begins, p.agreed, p.ended, p.reason, p.by_exit from participation_pause p ",
            $rest,
            " order by p.begins, case when p.ended is null then 1 else 0 end, p.ended, p.id"
        )
    };
}

/// Writes the pauses of a participation as they are now.
pub async fn write(tx: &mut Tx, participation: Uuid, pauses: &[Pause]) -> Result<()> {
    tx.execute("delete from participation_pause where participation_id = $1").bind(participation).run().await?;
    for pause in pauses {
        tx.execute(
            "insert into participation_pause (id, participation_id, begins, agreed, ended, reason, by_exit)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(pause.id)
        .bind(participation)
        .bind(pause.begins)
        .bind(pause.agreed)
        .bind(pause.ended)
        .bind(pause.reason)
        .bind(pause.by_exit)
        .run()
        .await?;
    }
    Ok(())
}

/// The pauses of a participation, the oldest first.
pub async fn of_participation(tx: &mut Tx, participation: Uuid) -> Result<Vec<KeptPause>> {
    tx.query(pauses!("where p.participation_id = $1")).bind(participation).all().await
}

/// Those of somebody.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<KeptPause>> {
    store.query(pauses!("join participation o on o.id = p.participation_id where o.account_id = $1")).bind(account).all().await
}

/// Those in a sub-project.
pub async fn of_sub_project(store: &Store, sub_project: Uuid) -> Result<Vec<KeptPause>> {
    store
        .query(pauses!("join participation o on o.id = p.participation_id where o.sub_project_id = $1"))
        .bind(sub_project)
        .all()
        .await
}

/// Those that are not over.
pub async fn open(store: &Store) -> Result<Vec<KeptPause>> {
    store.query(pauses!("where p.ended is null")).all().await
}
