//! The tables `meeting_series` and `meeting_change`.

use crate::rules::plan::{Change, Series, Weekdays};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A series as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: Uuid,
    /// The group.
    pub group: Uuid,
    /// On which days of the week: see [`Weekdays::read`].
    pub weekdays: String,
    /// The minute of the day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// The first day on which one may be.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// Where, if it is not said by the site.
    pub place: String,
}

record!(Kept { id, group = "group_id", weekdays, begins, minutes, from = "from_day", to = "to_day", place });

impl Kept {
    /// As the rules know it.
    pub fn series(&self) -> Series {
        let Self { id, begins, minutes, from, to, .. } = *self;
        Series { id, weekdays: Weekdays::read(&self.weekdays), begins, minutes, from, to }
    }
}

/// Writes a series.
pub async fn insert(tx: &mut Tx, new: &Kept, by: Option<Uuid>, at: Moment) -> Result<()> {
    tx.execute(
        "insert into meeting_series (id, group_id, weekdays, begins, minutes, from_day, to_day, place, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.group)
    .bind(new.weekdays.as_str())
    .bind(new.begins)
    .bind(new.minutes)
    .bind(new.from)
    .bind(new.to)
    .bind(new.place.as_str())
    .bind(by)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// The series with this id, of this group.
pub async fn find(tx: &mut Tx, group: Uuid, id: Uuid) -> Result<Option<Kept>> {
    tx.query(
        "select id, group_id, weekdays, begins, minutes, from_day, to_day, place from meeting_series
         where id = $1 and group_id = $2",
    )
    .bind(id)
    .bind(group)
    .one()
    .await
}

/// How many series of this group are not over on this day.
pub async fn count(tx: &mut Tx, group: Uuid, day: Date) -> Result<i64> {
    let sql = "select count(*) from meeting_series where group_id = $1 and to_day >= $2";
    let counted: Option<(i64,)> = tx.query(sql).bind(group).bind(day).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// Whether this group has such a series already: the same days, times and place, in a part of the same time.
pub async fn is_there(tx: &mut Tx, new: &Kept) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .query(
            "select id from meeting_series where group_id = $1 and weekdays = $2 and begins = $3 and minutes = $4 and place = $5
             and from_day <= $7 and to_day >= $6 limit 1",
        )
        .bind(new.group)
        .bind(new.weekdays.as_str())
        .bind(new.begins)
        .bind(new.minutes)
        .bind(new.place.as_str())
        .bind(new.from)
        .bind(new.to)
        .one()
        .await?;
    Ok(found.is_some())
}

/// Every series of which a meeting can be on this day or later, of every group: one that is over may have a meeting that was moved.
pub async fn all(store: &Store, from: Date) -> Result<Vec<Kept>> {
    store
        .query(
            "select id, group_id, weekdays, begins, minutes, from_day, to_day, place from meeting_series
             where to_day >= $1 or id in (select series_id from meeting_change where new_day >= $1)
             order by from_day, begins, id",
        )
        .bind(from)
        .all()
        .await
}

/// The same of one group.
pub async fn of_group(store: &Store, group: Uuid, from: Date) -> Result<Vec<Kept>> {
    store
        .query(
            "select id, group_id, weekdays, begins, minutes, from_day, to_day, place from meeting_series
             where group_id = $1 and (to_day >= $2 or id in (select series_id from meeting_change where new_day >= $2))
             order by from_day, begins, id",
        )
        .bind(group)
        .bind(from)
        .all()
        .await
}

/// A series ends with this day.
pub async fn end(tx: &mut Tx, id: Uuid, day: Date) -> Result<()> {
    tx.execute("update meeting_series set to_day = $2 where id = $1 and to_day > $2 and from_day <= $2")
        .bind(id)
        .bind(day)
        .run()
        .await?;
    Ok(())
}

/// Takes a series away that has not begun yet.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from meeting_series where id = $1").bind(id).run().await?;
    Ok(())
}

impl base::store::Record for Change {
    fn read(row: &base::store::Row<'_>) -> Result<Self> {
        let (day, begins, minutes) = (row.named("new_day")?, row.named("new_begins")?, row.named("new_minutes")?);
        let to = match (day, begins, minutes) {
            (Some(day), Some(begins), Some(minutes)) => Some((day, begins, minutes)),
            _ => None,
        };
        Ok(Self { series: row.named("series_id")?, day: row.named("day")?, to })
    }
}

/// What is different on one day, as far as it is about this day or later; of every group.
pub async fn changes(store: &Store, from: Date) -> Result<Vec<Change>> {
    store
        .query("select series_id, day, new_day, new_begins, new_minutes from meeting_change where day >= $1 or new_day >= $1")
        .bind(from)
        .all()
        .await
}

/// The same of one group.
pub async fn changes_of(store: &Store, group: Uuid, from: Date) -> Result<Vec<Change>> {
    store
        .query(
            "select c.series_id, c.day, c.new_day, c.new_begins, c.new_minutes from meeting_change c
             join meeting_series s on s.id = c.series_id where s.group_id = $1 and (c.day >= $2 or c.new_day >= $2)",
        )
        .bind(group)
        .bind(from)
        .all()
        .await
}

/// Writes what is different on one day, over what was.
pub async fn change(tx: &mut Tx, new: &Change, by: Option<Uuid>, at: Moment) -> Result<()> {
    tx.execute(
        "insert into meeting_change (series_id, day, new_day, new_begins, new_minutes, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (series_id, day) do update set new_day = excluded.new_day, new_begins = excluded.new_begins,
             new_minutes = excluded.new_minutes, made_by = excluded.made_by, made_at = excluded.made_at",
    )
    .bind(new.series)
    .bind(new.day)
    .bind(new.to.map(|(day, ..)| day))
    .bind(new.to.map(|(_, begins, _)| begins))
    .bind(new.to.map(|(.., minutes)| minutes))
    .bind(by)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// The meeting is as the series says, after all.
pub async fn restore(tx: &mut Tx, series: Uuid, day: Date) -> Result<()> {
    tx.execute("delete from meeting_change where series_id = $1 and day = $2").bind(series).bind(day).run().await?;
    Ok(())
}
