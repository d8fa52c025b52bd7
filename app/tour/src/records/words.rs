//! The table `station_words`.

use crate::published::Words;
use base::{
    Lang, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// The words of a station in a language, as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The station.
    pub station: Uuid,
    /// The language.
    pub lang: Lang,
    title: String,
    line: String,
    place: String,
    access: String,
    alt: String,
    alt_then: String,
    story: String,
    more: String,
    transcript: String,
}

record!(Row { station = "station_id", lang, title, line, place, access, alt, alt_then, story, more, transcript });

impl Row {
    /// The words.
    pub fn words(self) -> Words {
        let Self { title, line, place, access, alt, alt_then, story, more, transcript, .. } = self;
        Words { title, line, place, access, alt, alt_then, story, more, transcript }
    }
}

macro_rules! words {
    ($rest:literal) => {
        concat!(
            "select station_id, lang, title, line, place, access, alt, alt_then, story, more, transcript from station_words ",
            $rest
        )
    };
}

/// From now on these are its words in this language; all empty: there are none.
pub async fn set(tx: &mut Tx, station: Uuid, lang: Lang, words: &Words) -> Result<()> {
    tx.execute("delete from station_words where station_id = $1 and lang = $2").bind(station).bind(lang).run().await?;
    if *words == Words::default() {
        return Ok(());
    }
    tx.execute(
        "insert into station_words (station_id, lang, title, line, place, access, alt, alt_then, story, more, transcript)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(station)
    .bind(lang)
    .bind(words.title.as_str())
    .bind(words.line.as_str())
    .bind(words.place.as_str())
    .bind(words.access.as_str())
    .bind(words.alt.as_str())
    .bind(words.alt_then.as_str())
    .bind(words.story.as_str())
    .bind(words.more.as_str())
    .bind(words.transcript.as_str())
    .run()
    .await?;
    Ok(())
}

/// The words of a station, in every language.
pub async fn of(tx: &mut Tx, station: Uuid) -> Result<Vec<Row>> {
    tx.query(words!("where station_id = $1 order by lang")).bind(station).all().await
}

/// The words of all stations.
pub async fn all(store: &Store) -> Result<Vec<Row>> {
    store.query(words!("order by station_id, lang")).all().await
}
