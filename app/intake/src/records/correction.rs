//! The table `short_contact_correction`: what stood there before.

use super::short_contact::ShortContact;
use crate::rules::short::{Channel, Topic};
use base::{
    Date, Moment, record,
    store::{Result, Tx},
};
use uuid::Uuid;

/// What stood there before it was corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Who corrected it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// When.
    pub made_at: Moment,
    /// Where, before.
    pub site: Uuid,
    /// The day before.
    pub day: Date,
    /// The minutes before.
    pub minutes: i64,
    /// The topic before.
    pub topic: Topic,
    /// How somebody came, before.
    pub channel: Channel,
}

record!(Correction { author, made_at, site = "site_id", day, minutes, topic, channel });

/// Writes what stood there before, under this id.
pub async fn insert(tx: &mut Tx, id: Uuid, before: &ShortContact, author: Option<Uuid>, at: Moment) -> Result<()> {
    tx.execute(
        "insert into short_contact_correction (id, contact_id, author, made_at, site_id, day, minutes, topic, channel, lang)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(id)
    .bind(before.id)
    .bind(author)
    .bind(at)
    .bind(before.site)
    .bind(before.day)
    .bind(before.minutes)
    .bind(before.topic)
    .bind(before.channel)
    .bind(before.lang.as_deref())
    .run()
    .await?;
    Ok(())
}

/// What stood there before, the last first.
pub async fn of_contact(tx: &mut Tx, contact: Uuid) -> Result<Vec<Correction>> {
    tx.query(
        "select author, made_at, site_id, day, minutes, topic, channel from short_contact_correction
         where contact_id = $1 order by made_at desc, id desc",
    )
    .bind(contact)
    .all()
    .await
}
