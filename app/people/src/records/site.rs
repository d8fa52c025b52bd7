//! The table `site`: places where people are accompanied. They are ended, never deleted: what happened there stays true.

use base::{
    Moment, fold, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its id.
    pub id: Uuid,
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// Where it is, at most 200 characters.
    pub address: String,
    /// When somebody is there, in words, at most 200 characters.
    pub hours: String,
    /// Which languages are spoken there, in words, at most 200 characters.
    pub languages: String,
    /// When it was closed for good.
    pub ended_at: Option<Moment>,
}

record!(Site { id, name, address, hours, languages, ended_at });

/// Makes a site. `false`: the id is already there.
pub async fn insert(tx: &mut Tx, new: &Site, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into site (id, name, address, hours, languages, made_at, ended_at) values ($1, $2, $3, $4, $5, $6, $7)
             on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.name.as_str())
        .bind(new.address.as_str())
        .bind(new.hours.as_str())
        .bind(new.languages.as_str())
        .bind(at)
        .bind(new.ended_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Writes a site anew, but for its end. `false`: there is no such site.
pub async fn change(tx: &mut Tx, site: &Site) -> Result<bool> {
    let rows = tx
        .execute("update site set name = $2, address = $3, hours = $4, languages = $5 where id = $1")
        .bind(site.id)
        .bind(site.name.as_str())
        .bind(site.address.as_str())
        .bind(site.hours.as_str())
        .bind(site.languages.as_str())
        .run()
        .await?;
    Ok(rows == 1)
}

/// Ends a site. `false`: it is not there, had ended, or people are still placed there.
pub async fn end(tx: &mut Tx, site: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update site set ended_at = $2 where id = $1 and ended_at is null and not exists
             (select 1 from placement p join account a on a.id = p.account_id
              where p.site_id = $1 and p.ends_at is null and a.ended_at is null)",
        )
        .bind(site)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The site with this id, ended or not.
pub async fn find(tx: &mut Tx, site: Uuid) -> Result<Option<Site>> {
    tx.query("select id, name, address, hours, languages, ended_at from site where id = $1").bind(site).one().await
}

/// All sites by name, those that ended last.
pub async fn all(store: &Store) -> Result<Vec<Site>> {
    let mut all: Vec<Site> = store.query("select id, name, address, hours, languages, ended_at from site").all().await?;
    // Each database has an order of its own, and SQLite knows small letters of ASCII only.
    all.sort_by_cached_key(|site| (site.ended_at.is_some(), fold::order(&site.name), site.id));
    Ok(all)
}
