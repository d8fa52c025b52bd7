//! The table `station`.

use crate::rules::{geo::Place, kinds::StationState};
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A station, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// Its id.
    pub id: Uuid,
    /// Its name in addresses.
    pub slug: String,
    /// How far it is.
    pub state: StationState,
    /// Its place among all: small numbers first.
    pub position: i64,
    /// In millionths of a degree.
    pub lat: Option<i64>,
    /// In millionths of a degree.
    pub lon: Option<i64>,
    /// Tenths of a degree from north: to where the middle of the main picture looks.
    pub heading: i64,
    /// Tenths of a degree to the right of the middle, where one looks first.
    pub start_yaw: i64,
    /// Tenths of a degree above the horizon, where one looks first.
    pub start_pitch: i64,
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
    /// When it was published.
    pub published_at: Option<Moment>,
}

record!(Station {
    id,
    slug,
    state,
    position,
    lat,
    lon,
    heading,
    start_yaw,
    start_pitch,
    revision,
    demo,
    author,
    made_at,
    changed_at,
    published_at
});

impl Station {
    /// A draft with this name, at the end of the list.
    pub fn draft(id: Uuid, slug: String, author: Option<Uuid>, at: Moment) -> Self {
        Self {
            id,
            slug,
            state: StationState::Draft,
            position: 0,
            lat: None,
            lon: None,
            heading: 0,
            start_yaw: 0,
            start_pitch: 0,
            revision: 1,
            demo: false,
            author,
            made_at: at,
            changed_at: at,
            published_at: None,
        }
    }

    /// Where it is.
    pub fn place(&self) -> Option<Place> {
        Some(Place::from_micro(self.lat?, self.lon?))
    }
}

macro_rules! stations {
    ($rest:literal) => {
        concat!(
            "select id, slug, state, position, lat, lon, heading, start_yaw, start_pitch, revision, demo, author, made_at, changed_at,
             published_at from station ",
            $rest
        )
    };
}

/// Makes a station, at the end of the list. `false`: another one has this name or id.
pub async fn insert(tx: &mut Tx, new: &Station) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into station (id, slug, state, position, lat, lon, heading, start_yaw, start_pitch, revision, demo, author, made_at,
             changed_at, published_at)
             values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from station), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
             on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.slug.as_str())
        .bind(new.state)
        .bind(new.lat)
        .bind(new.lon)
        .bind(new.heading)
        .bind(new.start_yaw)
        .bind(new.start_pitch)
        .bind(new.revision)
        .bind(new.demo)
        .bind(new.author)
        .bind(new.made_at)
        .bind(new.changed_at)
        .bind(new.published_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The station with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Station>> {
    tx.query(stations!("where id = $1")).bind(id).one().await
}

/// The same, outside of a transaction.
pub async fn look(store: &Store, id: Uuid) -> Result<Option<Station>> {
    store.query(stations!("where id = $1")).bind(id).one().await
}

/// The station with this name.
pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Station>> {
    tx.query(stations!("where slug = $1")).bind(slug).one().await
}

/// All, whatever their state, in their order.
pub async fn all(store: &Store) -> Result<Vec<Station>> {
    store.query(stations!("order by position, made_at, id")).all().await
}

/// Those that are published, and this one, in their order.
pub(crate) async fn published(store: &Store, also: Option<Uuid>) -> Result<Vec<Station>> {
    store
        .query(stations!("where state = 'published' or id = $1 order by position, made_at, id"))
        .bind(also.unwrap_or_default())
        .all()
        .await
}

/// Those that somebody made.
pub(crate) async fn of_author(store: &Store, author: Uuid) -> Result<Vec<Station>> {
    store.query(stations!("where author = $1 order by position, made_at, id")).bind(author).all().await
}

/// Those that are published, looked at in a transaction.
pub async fn published_in(tx: &mut Tx) -> Result<Vec<Station>> {
    tx.query(stations!("where state = 'published' order by position, made_at, id")).all().await
}

/// The names that are taken.
pub async fn slugs(tx: &mut Tx) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx.query("select slug from station").all().await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

/// Gives it another name. `false`: it is taken.
pub async fn rename(tx: &mut Tx, id: Uuid, slug: &str) -> Result<bool> {
    let rows = tx
        .execute(
            "update station set slug = $2
             where id = $1 and not exists (select 1 from station other where other.slug = $2 and other.id <> $1)",
        )
        .bind(id)
        .bind(slug)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Nobody else changes it until this transaction ends. Who asks whether it may be seen asks afterwards, and so does who changes why.
pub(crate) async fn hold(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("update station set revision = revision where id = $1").bind(id).run().await?;
    Ok(())
}

/// Counts a change: it has a new revision now. `false`: somebody else changed it since `seen`, or there is none.
pub async fn touch(tx: &mut Tx, id: Uuid, seen: i64, at: Moment) -> Result<bool> {
    let rows = tx
        .execute("update station set revision = revision + 1, changed_at = $3 where id = $1 and revision = $2")
        .bind(id)
        .bind(seen)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Says where it is; in millionths of a degree, nothing: nowhere yet.
pub async fn set_place(tx: &mut Tx, id: Uuid, place: Option<(i64, i64)>) -> Result<()> {
    tx.execute("update station set lat = $2, lon = $3 where id = $1")
        .bind(id)
        .bind(place.map(|(lat, _)| lat))
        .bind(place.map(|(_, lon)| lon))
        .run()
        .await?;
    Ok(())
}

/// Says to where the middle of the main picture looks, and where one looks first. Tenths of a degree.
pub async fn set_view(tx: &mut Tx, id: Uuid, heading: i64, start_yaw: i64, start_pitch: i64) -> Result<()> {
    tx.execute("update station set heading = $2, start_yaw = $3, start_pitch = $4 where id = $1")
        .bind(id)
        .bind(heading)
        .bind(start_yaw)
        .bind(start_pitch)
        .run()
        .await?;
    Ok(())
}

/// Says how far it is. Published for the first time, it is noted when.
pub async fn set_state(tx: &mut Tx, id: Uuid, state: StationState, at: Moment) -> Result<()> {
    tx.execute(
        "update station set state = $2, changed_at = $3, revision = revision + 1,
         published_at = case when $4 = 1 and published_at is null then $3 else published_at end where id = $1",
    )
    .bind(id)
    .bind(state)
    .bind(at)
    .bind(state == StationState::Published)
    .run()
    .await?;
    Ok(())
}

/// Says its place among all.
pub async fn set_position(tx: &mut Tx, id: Uuid, position: i64) -> Result<()> {
    tx.execute("update station set position = $2 where id = $1").bind(id).bind(position).run().await?;
    Ok(())
}

/// Forgets a station with all that hangs on it but its pictures, which are to be let go before.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from station where id = $1").bind(id).run().await?;
    Ok(())
}
