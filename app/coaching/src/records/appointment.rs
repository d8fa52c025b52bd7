//! The tables `appointment` and `calendar_feed`.

use crate::rules::{Mode, goals::Side};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Its id.
    pub id: Uuid,
    /// The participant.
    pub account: Uuid,
    /// With whom.
    pub staff: Option<Uuid>,
    /// The day at the place.
    pub day: Date,
    /// The minute of that day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// How they meet.
    pub mode: Mode,
    /// What for, sealed.
    pub words: Vec<u8>,
    /// When it was made.
    pub made_at: Moment,
    /// When it was called off.
    pub ended_at: Option<Moment>,
    /// By whom.
    pub ended_by: Option<Side>,
}

record!(Appointment {
    id,
    account = "account_id",
    staff,
    day,
    begins,
    minutes,
    mode,
    words,
    made_at,
    ended_at,
    ended_by,
});

macro_rules! appointments {
    ($rest:literal) => {
        concat!(
            "select id, account_id, staff, day, begins, minutes, mode, words, made_at, ended_at, ended_by from appointment ",
            $rest
        )
    };
}

/// Writes an appointment.
pub async fn insert(tx: &mut Tx, new: &Appointment) -> Result<()> {
    tx.execute(
        "insert into appointment (id, account_id, staff, day, begins, minutes, mode, words, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id)
    .bind(new.account)
    .bind(new.staff)
    .bind(new.day)
    .bind(new.begins)
    .bind(new.minutes)
    .bind(new.mode)
    .bind(new.words.as_slice())
    .bind(new.made_at)
    .run()
    .await?;
    Ok(())
}

/// The appointment with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Appointment>> {
    tx.query(appointments!("where id = $1")).bind(id).one().await
}

/// Those of a participant from this day on, the next first.
pub async fn of_account(store: &Store, account: Uuid, from: Date) -> Result<Vec<Appointment>> {
    store
        .query(appointments!("where account_id = $1 and day >= $2 order by day, begins, id"))
        .bind(account)
        .bind(from)
        .all()
        .await
}

/// All from one day to another, the next first.
pub async fn between(store: &Store, from: Date, to: Date) -> Result<Vec<Appointment>> {
    store.query(appointments!("where day >= $1 and day <= $2 order by day, begins, id")).bind(from).bind(to).all().await
}

/// It is called off.
pub async fn end(tx: &mut Tx, id: Uuid, by: Side, at: Moment) -> Result<()> {
    tx.execute("update appointment set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null")
        .bind(id)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(())
}

/// Somebody's calendar is read under this secret from now on; an earlier one is worth nothing any more.
pub async fn open_feed(tx: &mut Tx, account: Uuid, hash: &str, at: Moment) -> Result<()> {
    tx.execute(
        "insert into calendar_feed (account_id, secret_hash, made_at) values ($1, $2, $3)
         on conflict (account_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at",
    )
    .bind(account)
    .bind(hash)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// Nobody reads it any more.
pub async fn close_feed(tx: &mut Tx, account: Uuid) -> Result<u64> {
    tx.execute("delete from calendar_feed where account_id = $1").bind(account).run().await
}

/// Nobody's calendar is read any more; how many were.
pub async fn close_every_feed(tx: &mut Tx) -> Result<u64> {
    tx.execute("delete from calendar_feed").run().await
}

/// Whether somebody's calendar can be read.
pub async fn has_feed(store: &Store, account: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> =
        store.query("select account_id from calendar_feed where account_id = $1").bind(account).one().await?;
    Ok(found.is_some())
}

/// Whose calendar this is, while her account lives.
pub async fn of_feed(store: &Store, hash: &str) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = store
        .query(
            "select f.account_id from calendar_feed f join account a on a.id = f.account_id
             where f.secret_hash = $1 and a.ended_at is null",
        )
        .bind(hash.to_owned())
        .one()
        .await?;
    Ok(found.map(|(account,)| account))
}

/// Those with this member of staff from this day on that were not called off, the next first.
pub async fn coming_with(store: &Store, staff: Uuid, from: Date) -> Result<Vec<Appointment>> {
    store
        .query(appointments!("where staff = $1 and day >= $2 and ended_at is null order by day, begins, id"))
        .bind(staff)
        .bind(from)
        .all()
        .await
}

/// The appointments of a participant with one member of staff, from this day on, are with another one now.
pub async fn pass_on(tx: &mut Tx, account: Uuid, from: Uuid, to: Uuid, day: Date) -> Result<()> {
    tx.execute("update appointment set staff = $3 where account_id = $1 and staff = $2 and day >= $4 and ended_at is null")
        .bind(account)
        .bind(from)
        .bind(to)
        .bind(day)
        .run()
        .await?;
    Ok(())
}
