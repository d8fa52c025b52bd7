//! The table `coaching_session`.

use crate::rules::{Mode, Pillar};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What is countable of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: Uuid,
    /// The group; `None`: with one person.
    pub group: Option<Uuid>,
    /// Who logged it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// The day at the place.
    pub day: Date,
    /// The minute of that day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// What it was for.
    pub pillar: Pillar,
    /// How people met.
    pub mode: Mode,
    /// What it was about: codes of [`Topic`](crate::rules::Topic) with a space between them.
    pub topics: String,
    /// When it was logged.
    pub made_at: Moment,
}

record!(Session { id, group = "group_id", author, day, begins, minutes, pillar, mode, topics, made_at });

/// Writes a session.
pub async fn insert(tx: &mut Tx, new: &Session) -> Result<()> {
    tx.execute(
        "insert into coaching_session (id, group_id, author, day, begins, minutes, pillar, mode, topics, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.group)
    .bind(new.author)
    .bind(new.day)
    .bind(new.begins)
    .bind(new.minutes)
    .bind(new.pillar)
    .bind(new.mode)
    .bind(new.topics.as_str())
    .bind(new.made_at)
    .run()
    .await?;
    Ok(())
}

/// The session with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Session>> {
    tx.query(
        "select id, group_id, author, day, begins, minutes, pillar, mode, topics, made_at from coaching_session where id = $1",
    )
    .bind(id)
    .one()
    .await
}

/// The newest so many that somebody logged, or at which she was there too.
pub async fn of_staff(store: &Store, staff: Uuid, most: i64) -> Result<Vec<Session>> {
    store
        .query(
            "select id, group_id, author, day, begins, minutes, pillar, mode, topics, made_at from coaching_session
             where author = $1 or id in (select session_id from session_coach where staff = $1 and ended_at is null)
             order by day desc, begins desc, id desc limit $2",
        )
        .bind(staff)
        .bind(most)
        .all()
        .await
}

/// The sessions of groups for this day that somebody logged, or at which she was there too: the group, the session, the minute of the day.
pub async fn of_staff_on(store: &Store, staff: Uuid, day: Date) -> Result<Vec<(Uuid, Uuid, i64)>> {
    store
        .query(
            "select group_id, id, begins from coaching_session where day = $2 and group_id is not null
             and (author = $1 or id in (select session_id from session_coach where staff = $1 and ended_at is null))
             order by begins, id",
        )
        .bind(staff)
        .bind(day)
        .all()
        .await
}

/// The sessions of groups from one day to another, whoever logged them: the group, the day, the minute of it.
pub async fn of_groups(store: &Store, from: Date, to: Date) -> Result<Vec<(Uuid, Date, i64)>> {
    store
        .query("select group_id, day, begins from coaching_session where day >= $1 and day <= $2 and group_id is not null")
        .bind(from)
        .bind(to)
        .all()
        .await
}

/// Whether any session was ever logged.
pub async fn is_any(store: &Store) -> Result<bool> {
    let found: Option<(Uuid,)> = store.query("select id from coaching_session limit 1").one().await?;
    Ok(found.is_some())
}

/// Writes what counts of it anew.
pub async fn change(tx: &mut Tx, session: &Session) -> Result<()> {
    tx.execute("update coaching_session set day = $2, begins = $3, minutes = $4, pillar = $5, mode = $6 where id = $1")
        .bind(session.id)
        .bind(session.day)
        .bind(session.begins)
        .bind(session.minutes)
        .bind(session.pillar)
        .bind(session.mode)
        .run()
        .await?;
    Ok(())
}

/// Takes a session back, with who was there and what was written.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<bool> {
    Ok(tx.execute("delete from coaching_session where id = $1").bind(id).run().await? == 1)
}

/// Who logged the sessions of a participant of which others were there too: the session, and who.
pub async fn authors_of(store: &Store, account: Uuid) -> Result<Vec<(Uuid, Uuid)>> {
    store
        .query(
            "select s.id, s.author from coaching_session s join attendance a on a.session_id = s.id
             where a.account_id = $1 and s.author is not null
             and exists (select 1 from session_coach c where c.session_id = s.id and c.ended_at is null)",
        )
        .bind(account)
        .all()
        .await
}
