//! The table `session_coach`: who else was there.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// Somebody who works here was at a session that another one logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionCoach {
    /// The session.
    pub session: Uuid,
    /// Who was there.
    pub staff: Uuid,
    /// When it was written.
    pub made_at: Moment,
    /// When she was taken out again.
    pub ended_at: Option<Moment>,
}

record!(SessionCoach { session = "session_id", staff, made_at, ended_at });

/// Writes that she was there, unless it is written already.
pub async fn insert(tx: &mut Tx, id: Uuid, new: &SessionCoach, by: Option<Uuid>) -> Result<()> {
    tx.execute(
        "insert into session_coach (id, session_id, staff, made_by, made_at) values ($1, $2, $3, $4, $5) on conflict do nothing",
    )
    .bind(id)
    .bind(new.session)
    .bind(new.staff)
    .bind(by)
    .bind(new.made_at)
    .run()
    .await?;
    Ok(())
}

/// She was not there after all.
pub async fn end(tx: &mut Tx, session: Uuid, staff: Uuid, at: Moment) -> Result<()> {
    tx.execute("update session_coach set ended_at = $3 where session_id = $1 and staff = $2 and ended_at is null")
        .bind(session)
        .bind(staff)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Everybody who was written there, also who was taken out again, in the order of writing.
pub async fn of_session(tx: &mut Tx, session: Uuid) -> Result<Vec<SessionCoach>> {
    tx.query("select session_id, staff, made_at, ended_at from session_coach where session_id = $1 order by made_at, id")
        .bind(session)
        .all()
        .await
}

/// Whether she was at this session.
pub async fn was_there(tx: &mut Tx, session: Uuid, staff: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .query("select id from session_coach where session_id = $1 and staff = $2 and ended_at is null")
        .bind(session)
        .bind(staff)
        .one()
        .await?;
    Ok(found.is_some())
}

/// Who was at the sessions of a participant, besides who logged them.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<(Uuid, Uuid)>> {
    store
        .query(
            "select c.session_id, c.staff from session_coach c join attendance a on a.session_id = c.session_id
             where a.account_id = $1 and c.ended_at is null order by c.made_at, c.id",
        )
        .bind(account)
        .all()
        .await
}
