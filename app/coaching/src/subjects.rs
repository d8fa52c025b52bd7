//! What a permit of this room can be about.

use crate::records::{protocol, session};
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
    /// What counts of a participant's sessions, by the account.
    ServiceFacts = ServiceFact,
    /// What was said in a participant's sessions, by the account.
    Protocols = Protocol,
}

/// A session that was logged, by its id: whoever was there, it is its author's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session(pub Uuid);

impl Subject for Session {
    const KIND: Kind = Kind::ServiceFact;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let found = session::find(tx, self.0).await?;
        Ok(found.map(|session| Facts { record: Some(session.id), author: session.author, ..Facts::default() }))
    }
}

/// What a participant answers to a protocol, by the protocol's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer(pub Uuid);

impl Subject for Answer {
    const KIND: Kind = Kind::Answer;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let Some(account) = protocol::account_of(tx, self.0).await? else { return Ok(None) };
        let facts = about_person(tx, account).await?;
        Ok(facts.map(|facts| Facts { record: Some(self.0), ..facts }))
    }
}
