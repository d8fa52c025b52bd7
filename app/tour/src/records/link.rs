//! The tables `station_link` and `station_link_words`.

use base::{
    Lang, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A way from a station to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// From where.
    pub station: Uuid,
    /// To where.
    pub to: Uuid,
    /// On foot.
    pub minutes: i64,
    /// Its place among the ways of the station.
    pub position: i64,
}

record!(Link { station = "station_id", to = "to_station", minutes, position });

/// By what one knows the way, in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// From where.
    pub station: Uuid,
    /// To where.
    pub to: Uuid,
    /// The language.
    pub lang: Lang,
    /// A sentence.
    pub landmark: String,
}

record!(Words { station = "station_id", to = "to_station", lang, landmark });

/// Sets a way, or writes it anew.
pub async fn put(tx: &mut Tx, link: &Link) -> Result<()> {
    tx.execute(
        "insert into station_link (station_id, to_station, minutes, position) values ($1, $2, $3, $4)
         on conflict (station_id, to_station) do update set minutes = excluded.minutes, position = excluded.position",
    )
    .bind(link.station)
    .bind(link.to)
    .bind(link.minutes)
    .bind(link.position)
    .run()
    .await?;
    Ok(())
}

/// Takes a way away.
pub async fn delete(tx: &mut Tx, station: Uuid, to: Uuid) -> Result<()> {
    tx.execute("delete from station_link where station_id = $1 and to_station = $2").bind(station).bind(to).run().await?;
    Ok(())
}

/// Takes all ways from a station away.
pub async fn delete_all(tx: &mut Tx, station: Uuid) -> Result<()> {
    tx.execute("delete from station_link where station_id = $1").bind(station).run().await?;
    Ok(())
}

/// The ways from a station, in their order.
pub async fn of(tx: &mut Tx, station: Uuid) -> Result<Vec<Link>> {
    tx.query(
        "select station_id, to_station, minutes, position from station_link where station_id = $1 order by position, to_station",
    )
    .bind(station)
    .all()
    .await
}

/// All ways, in their order.
pub async fn all(store: &Store) -> Result<Vec<Link>> {
    store
        .query("select station_id, to_station, minutes, position from station_link order by station_id, position, to_station")
        .all()
        .await
}

/// From now on one knows the way by this, in this language; empty: by nothing. The way must be there.
pub async fn set_words(tx: &mut Tx, station: Uuid, to: Uuid, lang: Lang, landmark: &str) -> Result<()> {
    tx.execute("delete from station_link_words where station_id = $1 and to_station = $2 and lang = $3")
        .bind(station)
        .bind(to)
        .bind(lang)
        .run()
        .await?;
    if landmark.is_empty() {
        return Ok(());
    }
    tx.execute("insert into station_link_words (station_id, to_station, lang, landmark) values ($1, $2, $3, $4)")
        .bind(station)
        .bind(to)
        .bind(lang)
        .bind(landmark)
        .run()
        .await?;
    Ok(())
}

/// By what one knows the ways from a station.
pub async fn words_of(tx: &mut Tx, station: Uuid) -> Result<Vec<Words>> {
    tx.query(
        "select station_id, to_station, lang, landmark from station_link_words where station_id = $1 order by to_station, lang",
    )
    .bind(station)
    .all()
    .await
}

/// By what one knows all ways.
pub async fn all_words(store: &Store) -> Result<Vec<Words>> {
    store
        .query("select station_id, to_station, lang, landmark from station_link_words order by station_id, to_station, lang")
        .all()
        .await
}
