//! The table `consent_event`.

use crate::rules::consents::{Event, Says};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What somebody said to a purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Its id.
    pub id: Uuid,
    /// Who said it.
    pub account: Uuid,
    /// In which order.
    pub number: i64,
    /// The purpose.
    pub purpose: String,
    /// The version of its words.
    pub version: i64,
    /// Yes or no.
    pub said: Says,
    /// The day of the signature, when it was said on paper.
    pub signed_on: Option<Date>,
    /// Who wrote down what stands on paper.
    pub author: Option<Uuid>,
    /// From when it counts.
    pub counts_at: Moment,
    /// When it was written.
    pub made_at: Moment,
}

record!(Consent { id, account = "account_id", number, purpose, version, said, signed_on, author, counts_at, made_at });

impl Consent {
    /// What the rules look at.
    pub fn event(&self) -> Event<'_> {
        let Self { number, purpose, version, said, counts_at, .. } = self;
        Event { purpose, version: *version, said: *said, counts_at: *counts_at, number: *number }
    }
}

macro_rules! consents {
    ($rest:literal) => {
        concat!(
            "select id, account_id, number, purpose, version, said, signed_on, author, counts_at, made_at from consent_event ",
            $rest
        )
    };
}

/// Writes what was said. Who writes at the same moment waits for the log.
pub async fn insert(tx: &mut Tx, new: &Consent) -> Result<()> {
    tx.execute(
        "insert into consent_event (id, account_id, number, purpose, version, said, signed_on, author, counts_at, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.account)
    .bind(new.number)
    .bind(new.purpose.as_str())
    .bind(new.version)
    .bind(new.said)
    .bind(new.signed_on)
    .bind(new.author)
    .bind(new.counts_at)
    .bind(new.made_at)
    .run()
    .await?;
    Ok(())
}

/// Everything that somebody said, in its order, within a transaction.
pub async fn of_account_in(tx: &mut Tx, account: Uuid) -> Result<Vec<Consent>> {
    tx.query(consents!("where account_id = $1 order by number")).bind(account).all().await
}

/// Everything that somebody said, in its order.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Consent>> {
    store.query(consents!("where account_id = $1 order by number")).bind(account).all().await
}

/// Whether anything was ever said.
pub async fn is_any(store: &Store) -> Result<bool> {
    let found: Option<(Uuid,)> = store.query("select id from consent_event limit 1").one().await?;
    Ok(found.is_some())
}
