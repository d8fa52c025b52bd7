//! The tables `access_key` (printed cards) and `card_number`.

use crate::rules::{CARD_LIFE, CardFacts, MISSES_IN_ALL, MISSES_WITHIN, PAUSE, TRIES_BEFORE_PAUSE, TRIES_IN_ALL};
use crate::vault::SealedName;
use base::{
    Lang, Moment,
    store::{Record, Result, Row, Store, Tx},
};
use uuid::Uuid;

/// A card to be made.
pub struct NewKey<'a> {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// What is kept of its secret.
    pub secret_hash: &'a str,
    /// What is kept of its code.
    pub code_hash: &'a str,
    /// The number on it.
    pub number: i64,
    /// The picture on it.
    pub picture: &'a str,
    /// When.
    pub made_at: Moment,
    /// By whom.
    pub made_by: Option<Uuid>,
}

/// A card and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The card.
    pub id: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// The person's name.
    pub name: SealedName,
    /// The person's language.
    pub lang: Lang,
    /// The account's epoch.
    pub epoch: i64,
    /// Whether the account ended.
    pub ended: bool,
    /// Whether the account is invented.
    pub demo: bool,
    /// The number on the card.
    pub number: i64,
    /// The picture on the card.
    pub picture: String,
    /// The hashed pictures.
    pub pin_hash: Option<String>,
    /// What it can do.
    pub facts: CardFacts,
}

impl Record for Key {
    fn read(row: &Row<'_>) -> Result<Self> {
        let pin_hash: Option<String> = row.named("pin_hash")?;
        Ok(Self {
            id: row.named("id")?,
            account: row.named("account_id")?,
            name: SealedName::read(row, "account_id", "")?.ok_or(sqlx::Error::RowNotFound)?,
            lang: row.named("lang")?,
            epoch: row.named("epoch")?,
            ended: row.named::<Option<Moment>>("ended_at")?.is_some(),
            demo: row.named("demo")?,
            number: row.named("number")?,
            picture: row.named("picture")?,
            facts: CardFacts {
                has_pictures: pin_hash.is_some(),
                tries: row.named("tries")?,
                misses: row.named("misses")?,
                locked_until: row.named("locked_until")?,
                ends_at: row.named("ends_at")?,
                revoked_at: row.named("revoked_at")?,
            },
            pin_hash,
        })
    }
}

macro_rules! keys {
    ($rest:literal) => {
        concat!(
            "select k.id, k.account_id, a.name, p.kek, p.wrapped, a.lang, a.epoch, a.ended_at, a.demo, k.number, k.picture, k.pin_hash, k.tries, k.misses,
                    k.locked_until, k.ends_at, k.revoked_at
             from access_key k join account a on a.id = k.account_id left join person_key p on p.account_id = a.id ",
            $rest
        )
    };
}

/// The card with this secret.
pub async fn by_secret(store: &Store, secret_hash: &str) -> Result<Option<Key>> {
    store.query(keys!("where k.secret_hash = $1")).bind(secret_hash).one().await
}

/// The card with this code.
pub async fn by_code(store: &Store, code_hash: &str) -> Result<Option<Key>> {
    store.query(keys!("where k.code_hash = $1")).bind(code_hash).one().await
}

/// The card with this id.
pub async fn find(store: &Store, key: Uuid) -> Result<Option<Key>> {
    store.query(keys!("where k.id = $1")).bind(key).one().await
}

/// The newest card of an account.
pub async fn newest(store: &Store, account: Uuid) -> Result<Option<Key>> {
    store.query(keys!("where k.account_id = $1 order by k.number desc limit 1")).bind(account).one().await
}

/// The same inside a transaction.
pub async fn newest_in(tx: &mut Tx, account: Uuid) -> Result<Option<Key>> {
    tx.query(keys!("where k.account_id = $1 order by k.number desc limit 1")).bind(account).one().await
}

/// All cards of an account, oldest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Key>> {
    store.query(keys!("where k.account_id = $1 order by k.number")).bind(account).all().await
}

/// The newest card of every account that has one.
pub async fn newest_of_all(store: &Store) -> Result<Vec<Key>> {
    let sql =
        keys!("where k.number = (select max(l.number) from access_key l where l.account_id = k.account_id) order by k.number");
    store.query(sql).all().await
}

/// The next number for a card. Two cards made at once wait for one another here.
pub async fn next_number(tx: &mut Tx) -> Result<i64> {
    let row: Option<(i64,)> = tx.query("update card_number set last = last + 1 where id = 1 returning last").one().await?;
    row.map(|(last,)| last).ok_or(sqlx::Error::RowNotFound)
}

/// Makes a card. `false`: there is one with this secret already.
pub async fn insert(tx: &mut Tx, new: &NewKey<'_>) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into access_key (id, account_id, secret_hash, number, picture, made_at, ends_at, made_by, code_hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (secret_hash) do nothing",
        )
        .bind(new.id)
        .bind(new.account)
        .bind(new.secret_hash)
        .bind(new.number)
        .bind(new.picture)
        .bind(new.made_at)
        .bind(new.made_at.plus(CARD_LIFE))
        .bind(new.made_by)
        .bind(new.code_hash)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Whether there is a card with this secret, whatever became of it.
pub async fn is_there(tx: &mut Tx, secret_hash: &str) -> Result<bool> {
    Ok(tx.query("select id from access_key where secret_hash = $1").bind(secret_hash).one::<(String,)>().await?.is_some())
}

/// Takes back every card of an account; how many.
pub async fn revoke(tx: &mut Tx, account: Uuid, at: Moment) -> Result<u64> {
    tx.execute("update access_key set revoked_at = $2 where account_id = $1 and revoked_at is null")
        .bind(account)
        .bind(at)
        .run()
        .await
}

/// A try that was claimed.
pub struct Try {
    /// Which try since the last right one: 1 to 10.
    pub number: i64,
    /// What the pictures must fit.
    pub pin_hash: String,
}

/// Claims a try at the pictures, in one statement and before anything is compared: however many come at once, each gets its own
/// number, the fifth starts the pause and no eleventh is given. `None`: the card rests, was taken back, or has no pictures.
pub async fn claim_try(store: &Store, key: Uuid, at: Moment) -> Result<Option<Try>> {
    let mut tx = store.begin().await?;
    let row: Option<(i64, String)> = tx
        .query(
            "update access_key set tries = tries + 1,
                misses = case when misses_from > $6 then misses + 1 else 1 end,
                misses_from = case when misses_from > $6 then misses_from else $2 end,
                locked_until = case when tries + 1 = $3 then $4 else locked_until end
             where id = $1 and revoked_at is null and ends_at > $2 and pin_hash is not null and tries < $5
                and (locked_until is null or locked_until <= $2 or locked_until >= $7)
                and exists (select 1 from account a where a.id = access_key.account_id and a.ended_at is null)
             returning tries, pin_hash",
        )
        .bind(key)
        .bind(at)
        .bind(TRIES_BEFORE_PAUSE)
        .bind(at.plus(PAUSE))
        .bind(TRIES_IN_ALL)
        .bind(at.plus(-MISSES_WITHIN))
        .bind(at.plus(2 * PAUSE))
        .one()
        .await?;
    tx.commit().await?;
    Ok(row.map(|(number, pin_hash)| Try { number, pin_hash }))
}

/// The pictures were right: counting begins anew, but for what was wrong in a month. `false`: the card was taken back while they were
/// compared.
pub async fn tries_back(store: &Store, key: Uuid) -> Result<bool> {
    let rows = store
        .execute("update access_key set tries = 0, misses = misses - 1, locked_until = null where id = $1 and revoked_at is null")
        .bind(key)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The last try was wrong, in a row or in a month: the card is taken back.
pub async fn revoke_spent(store: &Store, key: Uuid, at: Moment) -> Result<bool> {
    let rows = store
        .execute("update access_key set revoked_at = $2 where id = $1 and revoked_at is null and (tries >= $3 or misses >= $4)")
        .bind(key)
        .bind(at)
        .bind(TRIES_IN_ALL)
        .bind(MISSES_IN_ALL)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Keeps the hashed pictures of a card that has none. `false`: it has some, or does not work any more.
pub async fn set_pictures(store: &Store, key: Uuid, pin_hash: &str, at: Moment) -> Result<bool> {
    let rows = store
        .execute(
            "update access_key set pin_hash = $2 where id = $1 and pin_hash is null and revoked_at is null and ends_at > $3
                and exists (select 1 from account a where a.id = access_key.account_id and a.ended_at is null)",
        )
        .bind(key)
        .bind(pin_hash)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Puts a hash of the same pictures in the place of an older one, if it is still there.
pub async fn renew_pictures(store: &Store, key: Uuid, old: &str, new: &str) -> Result<bool> {
    let rows = store
        .execute("update access_key set pin_hash = $3 where id = $1 and pin_hash = $2")
        .bind(key)
        .bind(old)
        .bind(new)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Lets the card of a demo account work again, with these pictures.
pub async fn renew_demo(tx: &mut Tx, secret_hash: &str, pin_hash: &str, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update access_key set pin_hash = $2, tries = 0, misses = 0, locked_until = null, revoked_at = null, ends_at = $3
             where secret_hash = $1 and exists (select 1 from account a where a.id = access_key.account_id and a.demo = 1)",
        )
        .bind(secret_hash)
        .bind(pin_hash)
        .bind(at.plus(CARD_LIFE))
        .run()
        .await?;
    Ok(rows == 1)
}
