//! The table `tour_map`.

use crate::rules::{geo::Place, map::Map};
use base::{
    record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// The drawn map of a tour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnMap {
    /// The tour.
    pub tour: Uuid,
    /// The drawing; looked through before it is kept.
    pub svg: String,
    /// Its width in its own units.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// Where its edges lie, in millionths of a degree.
    pub north: i64,
    /// Its left edge.
    pub west: i64,
    /// Its lower edge.
    pub south: i64,
    /// Its right edge.
    pub east: i64,
}

record!(DrawnMap { tour = "tour_id", svg, width, height, north, west, south, east });

impl DrawnMap {
    /// Where it lies.
    pub fn map(&self) -> Option<Map> {
        let side = |length: i64| u32::try_from(length).map(f64::from).ok();
        let corners = (Place::from_micro(self.north, self.west), Place::from_micro(self.south, self.east));
        Map::new(side(self.width)?, side(self.height)?, corners.0, corners.1)
    }
}

/// From now on this is the map of its tour.
pub async fn put(tx: &mut Tx, map: &DrawnMap) -> Result<()> {
    tx.execute("delete from tour_map where tour_id = $1").bind(map.tour).run().await?;
    tx.execute(
        "insert into tour_map (tour_id, svg, width, height, north, west, south, east) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(map.tour)
    .bind(map.svg.as_str())
    .bind(map.width)
    .bind(map.height)
    .bind(map.north)
    .bind(map.west)
    .bind(map.south)
    .bind(map.east)
    .run()
    .await?;
    Ok(())
}

/// The maps of all tours.
pub async fn all(store: &Store) -> Result<Vec<DrawnMap>> {
    store.query("select tour_id, svg, width, height, north, west, south, east from tour_map").all().await
}
