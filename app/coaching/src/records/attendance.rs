//! The table `attendance`.

use crate::rules::{Mode, Pillar, Presence};
use base::{
    Date, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// Whether somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// The participant.
    pub account: Uuid,
    /// Whether she was there.
    pub presence: Presence,
    /// How many minutes count for her.
    pub minutes: i64,
}

record!(Attendance { account = "account_id", presence, minutes });

/// One participant's part of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended {
    /// The session.
    pub session: Uuid,
    /// Its day.
    pub day: Date,
    /// The minute of that day.
    pub begins: i64,
    /// What it was for.
    pub pillar: Pillar,
    /// How people met.
    pub mode: Mode,
    /// What it was about.
    pub topics: String,
    /// Whether she was there.
    pub presence: Presence,
    /// How many minutes count for her.
    pub minutes: i64,
}

record!(Attended { session = "session_id", day, begins, pillar, mode, topics, presence, minutes });

/// Writes whether somebody was there.
pub async fn insert(tx: &mut Tx, session: Uuid, new: &Attendance) -> Result<()> {
    tx.execute("insert into attendance (session_id, account_id, presence, minutes) values ($1, $2, $3, $4)")
        .bind(session)
        .bind(new.account)
        .bind(new.presence)
        .bind(new.minutes)
        .run()
        .await?;
    Ok(())
}

/// Whoever was there the whole time was there so long.
pub async fn set_whole(tx: &mut Tx, session: Uuid, minutes: i64) -> Result<()> {
    tx.execute("update attendance set minutes = $2 where session_id = $1 and presence = 'here'")
        .bind(session)
        .bind(minutes)
        .run()
        .await?;
    Ok(())
}

/// Who was in this session.
pub async fn of_session(tx: &mut Tx, session: Uuid) -> Result<Vec<Attendance>> {
    tx.query("select account_id, presence, minutes from attendance where session_id = $1 order by account_id")
        .bind(session)
        .all()
        .await
}

/// The sessions of one participant, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Attended>> {
    store
        .query(
            "select a.session_id, s.day, s.begins, s.pillar, s.mode, s.topics, a.presence, a.minutes
             from attendance a join coaching_session s on s.id = a.session_id
             where a.account_id = $1 order by s.day desc, s.begins desc, s.id desc",
        )
        .bind(account)
        .all()
        .await
}

/// Whom this session is about.
pub async fn people_of(store: &Store, session: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = store.query("select account_id from attendance where session_id = $1").bind(session).all().await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}
