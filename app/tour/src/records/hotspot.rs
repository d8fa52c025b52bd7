//! The tables `hotspot` and `hotspot_words`.

use crate::rules::kinds::PointKind;
use base::{
    Lang, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A point in the main picture of a station.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hotspot {
    /// Its id.
    pub id: Uuid,
    /// The station.
    pub station: Uuid,
    /// Its name in the station.
    pub slug: String,
    /// What it leads to.
    pub kind: PointKind,
    /// The other station, for a way there.
    pub to: Option<Uuid>,
    /// An address in this house, for a film, a sound, an event.
    pub href: Option<String>,
    /// Tenths of a degree to the right of the picture's middle.
    pub yaw: i64,
    /// Tenths of a degree above the horizon.
    pub pitch: i64,
    /// Its place in reading order.
    pub position: i64,
}

record!(Hotspot { id, station = "station_id", slug, kind, to = "to_station", href, yaw, pitch, position });

/// The words of a point in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The point.
    pub hotspot: Uuid,
    /// The language.
    pub lang: Lang,
    /// What it is.
    pub title: String,
    /// What there is to say about it.
    pub words: String,
}

record!(Words { hotspot = "hotspot_id", lang, title, words });

macro_rules! hotspots {
    ($rest:literal) => {
        concat!("select id, station_id, slug, kind, to_station, href, yaw, pitch, position from hotspot ", $rest)
    };
}

/// Sets a point; `false`: the station has one of this name already.
pub async fn insert(tx: &mut Tx, new: &Hotspot) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into hotspot (id, station_id, slug, kind, to_station, href, yaw, pitch, position)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.station)
        .bind(new.slug.as_str())
        .bind(new.kind)
        .bind(new.to)
        .bind(new.href.as_deref())
        .bind(new.yaw)
        .bind(new.pitch)
        .bind(new.position)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Writes a point anew; its name and its station stay. `false`: there is none.
pub async fn change(tx: &mut Tx, new: &Hotspot) -> Result<bool> {
    let rows = tx
        .execute(
            "update hotspot set kind = $3, to_station = $4, href = $5, yaw = $6, pitch = $7, position = $8
             where id = $1 and station_id = $2",
        )
        .bind(new.id)
        .bind(new.station)
        .bind(new.kind)
        .bind(new.to)
        .bind(new.href.as_deref())
        .bind(new.yaw)
        .bind(new.pitch)
        .bind(new.position)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Takes a point away.
pub async fn delete(tx: &mut Tx, station: Uuid, id: Uuid) -> Result<()> {
    tx.execute("delete from hotspot where id = $2 and station_id = $1").bind(station).bind(id).run().await?;
    Ok(())
}

/// Takes all points of a station away.
pub async fn delete_all(tx: &mut Tx, station: Uuid) -> Result<()> {
    tx.execute("delete from hotspot where station_id = $1").bind(station).run().await?;
    Ok(())
}

/// The points of a station, in reading order.
pub async fn of(tx: &mut Tx, station: Uuid) -> Result<Vec<Hotspot>> {
    tx.query(hotspots!("where station_id = $1 order by position, slug")).bind(station).all().await
}

/// The points of all stations, in reading order.
pub async fn all(store: &Store) -> Result<Vec<Hotspot>> {
    store.query(hotspots!("order by station_id, position, slug")).all().await
}

/// From now on these are its words in this language; both empty: there are none.
pub async fn set_words(tx: &mut Tx, id: Uuid, lang: Lang, title: &str, words: &str) -> Result<()> {
    tx.execute("delete from hotspot_words where hotspot_id = $1 and lang = $2").bind(id).bind(lang).run().await?;
    if title.is_empty() && words.is_empty() {
        return Ok(());
    }
    tx.execute("insert into hotspot_words (hotspot_id, lang, title, words) values ($1, $2, $3, $4)")
        .bind(id)
        .bind(lang)
        .bind(title)
        .bind(words)
        .run()
        .await?;
    Ok(())
}

/// The words of the points of a station.
pub async fn words_of(tx: &mut Tx, station: Uuid) -> Result<Vec<Words>> {
    tx.query(
        "select hotspot_id, lang, title, words from hotspot_words
         where hotspot_id in (select id from hotspot where station_id = $1) order by hotspot_id, lang",
    )
    .bind(station)
    .all()
    .await
}

/// The words of all points.
pub async fn all_words(store: &Store) -> Result<Vec<Words>> {
    store.query("select hotspot_id, lang, title, words from hotspot_words order by hotspot_id, lang").all().await
}
