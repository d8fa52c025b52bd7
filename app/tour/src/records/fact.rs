//! The table `station_fact`.

use crate::published::Facts;
use crate::rules::kinds::Kerb;
use base::{
    record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What is there, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The station.
    pub station: Uuid,
    steps: Option<i64>,
    kerb: Option<Kerb>,
    bench: Option<bool>,
    toilet: Option<bool>,
}

record!(Row { station = "station_id", steps, kerb, bench, toilet });

impl Row {
    /// What is there.
    pub fn facts(self) -> Facts {
        let Self { steps, kerb, bench, toilet, .. } = self;
        Facts { steps, kerb, bench, toilet }
    }
}

/// From now on this is there.
pub async fn set(tx: &mut Tx, station: Uuid, facts: Facts) -> Result<()> {
    tx.execute("delete from station_fact where station_id = $1").bind(station).run().await?;
    if facts == Facts::default() {
        return Ok(());
    }
    tx.execute("insert into station_fact (station_id, steps, kerb, bench, toilet) values ($1, $2, $3, $4, $5)")
        .bind(station)
        .bind(facts.steps)
        .bind(facts.kerb)
        .bind(facts.bench)
        .bind(facts.toilet)
        .run()
        .await?;
    Ok(())
}

/// What is there at a station.
pub async fn of(tx: &mut Tx, station: Uuid) -> Result<Facts> {
    let row: Option<Row> = tx
        .query("select station_id, steps, kerb, bench, toilet from station_fact where station_id = $1")
        .bind(station)
        .one()
        .await?;
    Ok(row.map(Row::facts).unwrap_or_default())
}

/// What is there at all stations.
pub async fn all(store: &Store) -> Result<Vec<Row>> {
    store.query("select station_id, steps, kerb, bench, toilet from station_fact").all().await
}
