//! What a permit of this room can be about.

use crate::records::{interest, short_contact};
use base::{
    Moment,
    store::{Result, Tx},
};
use people::policy::{
    Facts, Kind,
    of::{self, Subject},
};
use uuid::Uuid;

/// That somebody would like to take part, by its id. It lies at the site that she chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interest(pub Uuid);

impl Subject for Interest {
    const KIND: Kind = Kind::Interest;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        let found = interest::find(tx, self.0).await?.filter(|found| found.ends_at > at);
        Ok(found.map(|found| of_interest(&found)))
    }
}

/// What is true of it.
pub(crate) fn of_interest(found: &interest::Interest) -> Facts {
    Facts { record: Some(found.id), site: found.site, ..Facts::default() }
}

/// Help in passing, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShortContact(pub Uuid);

impl Subject for ShortContact {
    const KIND: Kind = Kind::ShortContact;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(short_contact::find(tx, self.0).await?.map(|found| of_contact(&found)))
    }
}

/// What is true of it.
pub(crate) fn of_contact(found: &short_contact::ShortContact) -> Facts {
    Facts { record: Some(found.id), site: Some(found.site), author: found.author, ..Facts::default() }
}

/// Help in passing that is to be written down at a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewShortContact {
    /// The contact.
    pub contact: Uuid,
    /// The site.
    pub site: Uuid,
}

impl Subject for NewShortContact {
    const KIND: Kind = Kind::ShortContact;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        let site = of::Site(self.site).facts(tx, at).await?;
        Ok(site.map(|site| Facts { record: Some(self.contact), ..site }))
    }
}
