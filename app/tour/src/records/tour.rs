//! The tables `tour`, `tour_words` and `tour_stop`.

use crate::published::TourWords;
use crate::rules::kinds::TourState;
use base::{
    Lang, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A tour, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tour {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// How far it is.
    pub state: TourState,
    /// Its place among all: small numbers first.
    pub position: i64,
    /// Raised by every change.
    pub revision: i64,
    /// Invented, and said so.
    pub demo: bool,
    /// Who made it.
    pub author: Option<Uuid>,
    /// When it was made.
    pub made_at: Moment,
    /// When it was changed last.
    pub changed_at: Moment,
}

record!(Tour { id, slug, state, position, revision, demo, author, made_at, changed_at });

/// The words of a tour, as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The tour.
    pub tour: Uuid,
    /// The language.
    pub lang: Lang,
    title: String,
    line: String,
    words: String,
}

record!(Row { tour = "tour_id", lang, title, line, words });

impl Row {
    /// The words.
    pub fn words(self) -> TourWords {
        let Self { title, line, words, .. } = self;
        TourWords { title, line, words }
    }
}

/// A station of a tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The tour.
    pub tour: Uuid,
    /// The station.
    pub station: Uuid,
    /// Its place in the tour.
    pub position: i64,
}

record!(Stop { tour = "tour_id", station = "station_id", position });

macro_rules! tours {
    ($rest:literal) => {
        concat!("select id, slug, state, position, revision, demo, author, made_at, changed_at from tour ", $rest)
    };
}

/// Makes a tour, at the end of the list. `false`: another one has this name or id.
pub async fn insert(tx: &mut Tx, new: &Tour) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into tour (id, slug, state, position, revision, demo, author, made_at, changed_at)
             values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from tour), $4, $5, $6, $7, $8) on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.slug.as_str())
        .bind(new.state)
        .bind(new.revision)
        .bind(new.demo)
        .bind(new.author)
        .bind(new.made_at)
        .bind(new.changed_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The tour with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Tour>> {
    tx.query(tours!("where id = $1")).bind(id).one().await
}

/// The tour with this name.
pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Tour>> {
    tx.query(tours!("where slug = $1")).bind(slug).one().await
}

/// All, in their order.
pub async fn all(store: &Store) -> Result<Vec<Tour>> {
    store.query(tours!("order by position, made_at, id")).all().await
}

/// Those that somebody made.
pub(crate) async fn of_author(store: &Store, author: Uuid) -> Result<Vec<Tour>> {
    store.query(tours!("where author = $1 order by position, made_at, id")).bind(author).all().await
}

/// Counts a change. `false`: somebody else changed it since `seen`, or there is none.
pub async fn touch(tx: &mut Tx, id: Uuid, seen: i64, at: Moment) -> Result<bool> {
    let rows = tx
        .execute("update tour set revision = revision + 1, changed_at = $3 where id = $1 and revision = $2")
        .bind(id)
        .bind(seen)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Says how far it is.
pub async fn set_state(tx: &mut Tx, id: Uuid, state: TourState) -> Result<()> {
    tx.execute("update tour set state = $2 where id = $1").bind(id).bind(state).run().await?;
    Ok(())
}

/// Says its place among all.
pub async fn set_position(tx: &mut Tx, id: Uuid, position: i64) -> Result<()> {
    tx.execute("update tour set position = $2 where id = $1").bind(id).bind(position).run().await?;
    Ok(())
}

/// Forgets a tour; its stations stay.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from tour where id = $1").bind(id).run().await?;
    Ok(())
}

/// From now on these are its words in this language; all empty: there are none.
pub async fn set_words(tx: &mut Tx, id: Uuid, lang: Lang, words: &TourWords) -> Result<()> {
    tx.execute("delete from tour_words where tour_id = $1 and lang = $2").bind(id).bind(lang).run().await?;
    if *words == TourWords::default() {
        return Ok(());
    }
    tx.execute("insert into tour_words (tour_id, lang, title, line, words) values ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(lang)
        .bind(words.title.as_str())
        .bind(words.line.as_str())
        .bind(words.words.as_str())
        .run()
        .await?;
    Ok(())
}

/// The words of all tours.
pub async fn words(store: &Store) -> Result<Vec<Row>> {
    store.query("select tour_id, lang, title, line, words from tour_words order by tour_id, lang").all().await
}

/// From now on these are its stations, in this order; each once.
pub async fn set_stops(tx: &mut Tx, id: Uuid, stations: &[Uuid]) -> Result<()> {
    tx.execute("delete from tour_stop where tour_id = $1").bind(id).run().await?;
    for (position, station) in (1_i64..).zip(stations) {
        tx.execute("insert into tour_stop (tour_id, station_id, position) values ($1, $2, $3) on conflict do nothing")
            .bind(id)
            .bind(*station)
            .bind(position)
            .run()
            .await?;
    }
    Ok(())
}

/// The stations of all tours, in their order.
pub async fn stops(store: &Store) -> Result<Vec<Stop>> {
    store.query("select tour_id, station_id, position from tour_stop order by tour_id, position, station_id").all().await
}
