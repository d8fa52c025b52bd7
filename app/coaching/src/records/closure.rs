//! The table `closure`.

use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// From one day to another the house or a site is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Its id.
    pub id: Uuid,
    /// The site; `None`: the whole house.
    pub site: Option<Uuid>,
    /// What for, in the words of the house.
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The last.
    pub to: Date,
}

record!(Closure { id, site = "site_id", name, from = "from_day", to = "to_day" });

/// Writes a closure, unless the same one is there already.
pub async fn insert(tx: &mut Tx, new: &Closure, by: Option<Uuid>, at: Moment) -> Result<()> {
    let same: Option<(Uuid,)> = tx
        .query("select id from closure where coalesce(site_id, '') = $1 and name = $2 and from_day = $3 and to_day = $4 limit 1")
        .bind(new.site.map(|site| site.to_string()).unwrap_or_default())
        .bind(new.name.as_str())
        .bind(new.from)
        .bind(new.to)
        .one()
        .await?;
    if same.is_some() {
        return Ok(());
    }
    tx.execute("insert into closure (id, site_id, name, from_day, to_day, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(new.id)
        .bind(new.site)
        .bind(new.name.as_str())
        .bind(new.from)
        .bind(new.to)
        .bind(by)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// The closure with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Closure>> {
    tx.query("select id, site_id, name, from_day, to_day from closure where id = $1").bind(id).one().await
}

/// Those that are not over on this day, by their day.
pub async fn from(store: &Store, day: Date) -> Result<Vec<Closure>> {
    store
        .query("select id, site_id, name, from_day, to_day from closure where to_day >= $1 order by from_day, to_day, id")
        .bind(day)
        .all()
        .await
}

/// Takes a closure away.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from closure where id = $1").bind(id).run().await?;
    Ok(())
}
