//! What a permit of this room can be about.

use crate::records::station;
use base::{
    Moment,
    store::{Result, Tx},
};
use people::policy::{Facts, Kind, of::Subject};
use uuid::Uuid;

/// A station, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Station(pub Uuid);

/// What is true of a station.
pub fn of_station(id: Uuid, author: Option<Uuid>) -> Facts {
    Facts { record: Some(id), author, ..Facts::default() }
}

impl Subject for Station {
    const KIND: Kind = Kind::Station;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(station::find(tx, self.0).await?.map(|found| of_station(found.id, found.author)))
    }
}

/// A station that is published or taken back: for everybody to see, or for nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Publishing(pub Uuid);

impl Subject for Publishing {
    const KIND: Kind = Kind::Tour;

    fn detail(&self) -> &'static str {
        "station"
    }

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(station::find(tx, self.0).await?.map(|found| Facts { record: Some(found.id), ..Facts::default() }))
    }
}

/// A station that is to be made, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewStation {
    /// Its id.
    pub id: Uuid,
    /// Who makes it.
    pub author: Option<Uuid>,
}

impl Subject for NewStation {
    const KIND: Kind = Kind::Station;

    async fn facts(&self, _tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(Some(of_station(self.id, self.author)))
    }
}

/// A picture that is to come, by an id of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewPicture {
    /// Its id.
    pub id: Uuid,
    /// Who sends it.
    pub author: Option<Uuid>,
}

impl Subject for NewPicture {
    const KIND: Kind = Kind::Upload;

    async fn facts(&self, _tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(Some(of_station(self.id, self.author)))
    }
}

/// The tours, and the order of stations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tours;

impl Subject for Tours {
    const KIND: Kind = Kind::Tour;

    async fn facts(&self, _tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(Some(Facts::default()))
    }
}
