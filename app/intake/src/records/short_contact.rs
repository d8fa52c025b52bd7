//! The table `short_contact`.

use crate::rules::short::{Channel, Topic};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// Help in passing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortContact {
    /// Its id.
    pub id: Uuid,
    /// Where.
    pub site: Uuid,
    /// Who wrote it down; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// The day at the place.
    pub day: Date,
    /// How long, in minutes.
    pub minutes: i64,
    /// About what.
    pub topic: Topic,
    /// How somebody came.
    pub channel: Channel,
    /// In which language, by its code.
    pub lang: Option<String>,
    /// The hash of the word by which her minutes are added up.
    pub token: Option<String>,
    /// When it was written down.
    pub made_at: Moment,
}

record!(ShortContact { id, site = "site_id", author, day, minutes, topic, channel, lang, token, made_at });

macro_rules! contacts {
    ($rest:literal) => {
        concat!("select id, site_id, author, day, minutes, topic, channel, lang, token, made_at from short_contact ", $rest)
    };
}

/// Writes it.
pub async fn insert(tx: &mut Tx, new: &ShortContact) -> Result<()> {
    tx.execute(
        "insert into short_contact (id, site_id, author, day, minutes, topic, channel, lang, token, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.site)
    .bind(new.author)
    .bind(new.day)
    .bind(new.minutes)
    .bind(new.topic)
    .bind(new.channel)
    .bind(new.lang.as_deref())
    .bind(new.token.as_deref())
    .bind(new.made_at)
    .run()
    .await?;
    Ok(())
}

/// Writes it anew, but for who wrote it and when.
pub async fn change(tx: &mut Tx, new: &ShortContact) -> Result<()> {
    tx.execute(
        "update short_contact set site_id = $2, day = $3, minutes = $4, topic = $5, channel = $6, lang = $7, token = $8 where id = $1",
    )
    .bind(new.id)
    .bind(new.site)
    .bind(new.day)
    .bind(new.minutes)
    .bind(new.topic)
    .bind(new.channel)
    .bind(new.lang.as_deref())
    .bind(new.token.as_deref())
    .run()
    .await?;
    Ok(())
}

/// The one with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<ShortContact>> {
    tx.query(contacts!("where id = $1")).bind(id).one().await
}

/// Takes it away.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from short_contact where id = $1").bind(id).run().await?;
    Ok(())
}

/// How many minutes are added up under this word, but for this contact.
pub async fn minutes_of(tx: &mut Tx, token: &str, but: Option<Uuid>) -> Result<i64> {
    let sql = "select cast(coalesce(sum(minutes), 0) as bigint) from short_contact where token = $1 and id <> coalesce($2, '')";
    let sum: Option<(i64,)> = tx.query(sql).bind(token).bind(but).one().await?;
    Ok(sum.map_or(0, |(minutes,)| minutes))
}

/// Those of these days, the last written first.
pub async fn between(store: &Store, from: Date, until: Date) -> Result<Vec<ShortContact>> {
    store.query(contacts!("where day >= $1 and day <= $2 order by made_at desc, id desc")).bind(from).bind(until).all().await
}

/// Where this person wrote down the last one.
pub async fn last_site_of(store: &Store, author: Uuid) -> Result<Option<Uuid>> {
    let sql = "select site_id from short_contact where author = $1 order by made_at desc, id desc limit 1";
    let last: Option<(Uuid,)> = store.query(sql).bind(author).one().await?;
    Ok(last.map(|(site,)| site))
}

/// Whether there is any.
pub async fn is_any(store: &Store) -> Result<bool> {
    Ok(store.query("select id from short_contact limit 1").one::<(String,)>().await?.is_some())
}

/// Forgets the words of days before this one; how many.
pub async fn forget_tokens(tx: &mut Tx, before: Date) -> Result<u64> {
    tx.execute("update short_contact set token = null where token is not null and day < $1").bind(before).run().await
}
