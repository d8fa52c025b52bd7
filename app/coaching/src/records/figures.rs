//! What figures are counted from: sessions, who was there, goals. No words.

use crate::rules::{Mode, Pillar, Presence, goals::GoalState};
use base::{
    Date, Moment, record,
    store::{Result, Store},
};
use uuid::Uuid;

/// One participant's part of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The session.
    pub session: Uuid,
    /// Who logged it.
    pub author: Option<Uuid>,
    /// Its day.
    pub day: Date,
    /// How long it was.
    pub minutes: i64,
    /// What it was for.
    pub pillar: Pillar,
    /// How people met.
    pub mode: Mode,
    /// The participant.
    pub account: Uuid,
    /// Whether she was there.
    pub presence: Presence,
}

record!(Part { session = "session_id", author, day, minutes, pillar, mode, account = "account_id", presence });

/// Everybody's part of every session from one day to another.
pub async fn parts(store: &Store, from: Date, to: Date) -> Result<Vec<Part>> {
    store
        .query(
            "select a.session_id, s.author, s.day, s.minutes, s.pillar, s.mode, a.account_id, a.presence
             from attendance a join coaching_session s on s.id = a.session_id where s.day >= $1 and s.day <= $2",
        )
        .bind(from)
        .bind(to)
        .all()
        .await
}

/// At which sessions of these days somebody was there too, besides who logged them.
pub async fn with(store: &Store, staff: Uuid, from: Date, to: Date) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = store
        .query(
            "select c.session_id from session_coach c join coaching_session s on s.id = c.session_id
             where c.staff = $1 and c.ended_at is null and s.day >= $2 and s.day <= $3",
        )
        .bind(staff)
        .bind(from)
        .bind(to)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(session,)| session).collect())
}

/// A goal, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BareGoal {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// How important.
    pub importance: i64,
    /// How difficult.
    pub difficulty: i64,
    /// Whether it is worked on.
    pub state: GoalState,
    /// Since when.
    pub made_at: Moment,
    /// When it was over.
    pub ended_at: Option<Moment>,
}

record!(BareGoal { id, account = "account_id", importance, difficulty, state, made_at, ended_at });

/// Every goal that was made before this moment.
pub async fn goals(store: &Store, until: Moment) -> Result<Vec<BareGoal>> {
    store
        .query("select id, account_id, importance, difficulty, state, made_at, ended_at from goal where made_at < $1")
        .bind(until)
        .all()
        .await
}

/// How near goals were between two days, as either side saw it: the oldest first.
pub async fn ratings(store: &Store, from: Date, to: Date) -> Result<Vec<super::goal::Rating>> {
    store
        .query("select goal_id, side, day, level from goal_rating where day >= $1 and day <= $2 order by day, goal_id, side")
        .bind(from)
        .bind(to)
        .all()
        .await
}
