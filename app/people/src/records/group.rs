//! The table `site_group`: groups of a site. They are ended, never deleted.

use base::{
    Moment, fold, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A group that meets at a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: Uuid,
    /// The site; a group never moves to another.
    pub site: Uuid,
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// When it meets every week, in words, at most 200 characters.
    pub times: String,
    /// When it ended.
    pub ended_at: Option<Moment>,
}

record!(Group { id, site = "site_id", name, times, ended_at });

/// Makes a group. `false`: the id is already there.
pub async fn insert(tx: &mut Tx, new: &Group, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into site_group (id, site_id, name, times, made_at, ended_at) values ($1, $2, $3, $4, $5, $6)
             on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.site)
        .bind(new.name.as_str())
        .bind(new.times.as_str())
        .bind(at)
        .bind(new.ended_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Writes a group anew, but for its site and its end. `false`: there is no such group.
pub async fn change(tx: &mut Tx, group: &Group) -> Result<bool> {
    let rows = tx
        .execute("update site_group set name = $2, times = $3 where id = $1")
        .bind(group.id)
        .bind(group.name.as_str())
        .bind(group.times.as_str())
        .run()
        .await?;
    Ok(rows == 1)
}

/// Ends a group. `false`: it is not there, had ended, or people are still in it.
pub async fn end(tx: &mut Tx, group: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update site_group set ended_at = $2 where id = $1 and ended_at is null and not exists
             (select 1 from placement p join account a on a.id = p.account_id
              where p.group_id = $1 and p.ends_at is null and a.ended_at is null)",
        )
        .bind(group)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Ends all groups of a site that ended.
pub async fn end_all_of(tx: &mut Tx, site: Uuid, at: Moment) -> Result<u64> {
    tx.execute("update site_group set ended_at = $2 where site_id = $1 and ended_at is null").bind(site).bind(at).run().await
}

/// The group with this id, ended or not.
pub async fn find(tx: &mut Tx, group: Uuid) -> Result<Option<Group>> {
    tx.query("select id, site_id, name, times, ended_at from site_group where id = $1").bind(group).one().await
}

/// All groups by name, those that ended last.
pub async fn all(store: &Store) -> Result<Vec<Group>> {
    let mut all: Vec<Group> = store.query("select id, site_id, name, times, ended_at from site_group").all().await?;
    // Each database has an order of its own, and SQLite knows small letters of ASCII only.
    all.sort_by_cached_key(|group| (group.ended_at.is_some(), fold::order(&group.name), group.id));
    Ok(all)
}
