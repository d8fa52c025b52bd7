//! The table `session_correction`: what counted before.

use crate::rules::{Mode, Pillar};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What counted of a session before it was corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Its id.
    pub id: Uuid,
    /// The session.
    pub session: Uuid,
    /// Who corrected it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// When.
    pub made_at: Moment,
    /// The day before.
    pub day: Date,
    /// The minute of the day before.
    pub begins: i64,
    /// The minutes before.
    pub minutes: i64,
    /// What it was for before.
    pub pillar: Pillar,
    /// How people met before.
    pub mode: Mode,
}

record!(Correction { id, session = "session_id", author, made_at, day, begins, minutes, pillar, mode });

/// Writes what counted before.
pub async fn insert(tx: &mut Tx, new: &Correction) -> Result<()> {
    tx.execute(
        "insert into session_correction (id, session_id, author, made_at, day, begins, minutes, pillar, mode)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id)
    .bind(new.session)
    .bind(new.author)
    .bind(new.made_at)
    .bind(new.day)
    .bind(new.begins)
    .bind(new.minutes)
    .bind(new.pillar)
    .bind(new.mode)
    .run()
    .await?;
    Ok(())
}

/// What counted before, the last first.
pub async fn of_session(tx: &mut Tx, session: Uuid) -> Result<Vec<Correction>> {
    tx.query(
        "select id, session_id, author, made_at, day, begins, minutes, pillar, mode from session_correction
         where session_id = $1 order by made_at desc, id desc",
    )
    .bind(session)
    .all()
    .await
}

/// What counted before of the sessions in which this person was, the first first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Correction>> {
    store
        .query(
            "select c.id, c.session_id, c.author, c.made_at, c.day, c.begins, c.minutes, c.pillar, c.mode
             from session_correction c join attendance a on a.session_id = c.session_id
             where a.account_id = $1 order by c.made_at, c.id",
        )
        .bind(account)
        .all()
        .await
}
