//! The table `station_version`.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What a station was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The station.
    pub station: Uuid,
    /// Its number: 1 is the oldest.
    pub number: i64,
    /// What it was, as JSON: see `acts::versions`.
    pub snapshot: String,
    /// Who changed it then.
    pub author: Option<Uuid>,
    /// When.
    pub made_at: Moment,
}

record!(Version { station = "station_id", number, snapshot, author, made_at });

/// Keeps what a station is now, unless the last version says the same.
pub async fn insert(tx: &mut Tx, station: Uuid, snapshot: &str, author: Option<Uuid>, at: Moment) -> Result<()> {
    let last: Option<(i64, String)> = tx
        .query("select number, snapshot from station_version where station_id = $1 order by number desc limit 1")
        .bind(station)
        .one()
        .await?;
    if last.as_ref().is_some_and(|(_, before)| before == snapshot) {
        return Ok(());
    }
    tx.execute("insert into station_version (station_id, number, snapshot, author, made_at) values ($1, $2, $3, $4, $5)")
        .bind(station)
        .bind(last.map_or(1, |(number, _)| number + 1))
        .bind(snapshot)
        .bind(author)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Forgets all but the newest of a station.
pub async fn forget_old(tx: &mut Tx, station: Uuid, keep: i64) -> Result<()> {
    tx.execute(
        "delete from station_version where station_id = $1
         and number <= (select max(number) from station_version where station_id = $1) - $2",
    )
    .bind(station)
    .bind(keep)
    .run()
    .await?;
    Ok(())
}

/// The versions of a station, the newest first.
pub async fn of(store: &Store, station: Uuid) -> Result<Vec<Version>> {
    store
        .query(
            "select station_id, number, snapshot, author, made_at from station_version where station_id = $1 order by number desc",
        )
        .bind(station)
        .all()
        .await
}

/// One of them.
pub async fn find(tx: &mut Tx, station: Uuid, number: i64) -> Result<Option<Version>> {
    tx.query("select station_id, number, snapshot, author, made_at from station_version where station_id = $1 and number = $2")
        .bind(station)
        .bind(number)
        .one()
        .await
}

/// Those that were kept when this account changed something.
pub(crate) async fn of_author(store: &Store, author: Uuid) -> Result<Vec<Version>> {
    store
        .query(
            "select station_id, number, snapshot, author, made_at from station_version where author = $1 order by made_at, station_id, number",
        )
        .bind(author)
        .all()
        .await
}
