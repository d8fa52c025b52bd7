//! What a permit of this room can be about.

use crate::records::request;
use base::{
    Moment,
    store::{Result, Tx},
};
use people::policy::{
    Facts, Kind,
    of::{Subject, about_person},
};
use uuid::Uuid;

macro_rules! about_participants {
    ($($(#[$what:meta])* $name:ident = $kind:ident),+ $(,)?) => {$(
        $(#[$what])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub Uuid);

        impl Subject for $name {
            const KIND: Kind = Kind::$kind;

            async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
                about_person(tx, self.0).await
            }
        }
    )+};
}

about_participants! {
    /// What a participant said yes or no to, by the account.
    ConsentsOf = Consent,
    /// What a participant wants done with her data, by the account.
    RequestsOf = DataRequest,
}

/// One request, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request(pub Uuid);

impl Subject for Request {
    const KIND: Kind = Kind::DataRequest;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let Some(found) = request::find(tx, self.0).await? else { return Ok(None) };
        let facts = about_person(tx, found.account).await?;
        Ok(facts.map(|facts| Facts { record: Some(self.0), ..facts }))
    }
}
