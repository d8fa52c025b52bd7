//! The tables `sub_project`, `sub_project_site`, `sub_project_group` and `participation_number`. Sub-projects are closed, never deleted.

use crate::rules::{Span, SubState};
use base::{
    Date, Moment, fold, record,
    store::{Result, Store, Tx},
};
use std::collections::HashMap;
use uuid::Uuid;

/// A sub-project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubProject {
    /// Its id.
    pub id: Uuid,
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// The letters before its codes.
    pub letters: String,
    /// Which organisation leads it; may be empty.
    pub lead: String,
    /// Its first day.
    pub begins: Date,
    /// Its last day.
    pub ends: Date,
    /// How far it is.
    pub state: SubState,
}

record!(SubProject { id, name, letters, lead, begins, ends, state });

impl SubProject {
    /// When it runs.
    pub fn span(&self) -> Span {
        Span { begins: self.begins, ends: self.ends }
    }
}

macro_rules! sub_projects {
    ($rest:literal) => {
        concat!("select id, name, letters, lead, begins, ends, state from sub_project ", $rest)
    };
}

/// Makes a sub-project. `false`: another one has these letters.
pub async fn insert(tx: &mut Tx, new: &SubProject, author: Option<Uuid>, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into sub_project (id, name, letters, lead, begins, ends, state, author, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.name.as_str())
        .bind(new.letters.as_str())
        .bind(new.lead.as_str())
        .bind(new.begins)
        .bind(new.ends)
        .bind(new.state)
        .bind(author)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Writes a sub-project anew. `false`: another one has these letters.
pub async fn change(tx: &mut Tx, new: &SubProject) -> Result<bool> {
    let rows = tx
        .execute(
            "update sub_project set name = $2, letters = $3, lead = $4, begins = $5, ends = $6, state = $7
             where id = $1 and not exists (select 1 from sub_project other where other.letters = $3 and other.id <> $1)",
        )
        .bind(new.id)
        .bind(new.name.as_str())
        .bind(new.letters.as_str())
        .bind(new.lead.as_str())
        .bind(new.begins)
        .bind(new.ends)
        .bind(new.state)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The sub-project with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<SubProject>> {
    tx.query(sub_projects!("where id = $1")).bind(id).one().await
}

/// All of them: those that run first, then by name.
pub async fn all(store: &Store) -> Result<Vec<SubProject>> {
    let mut all: Vec<SubProject> = store.query(sub_projects!("")).all().await?;
    let place = |state| SubState::ALL.iter().position(|one| *one == state);
    // Planned ones stand behind those that run.
    all.sort_by_cached_key(|one| (one.state != SubState::Running, place(one.state), fold::order(&one.name), one.id));
    Ok(all)
}

/// To which sub-project the sites and the groups belong that belong to one.
pub async fn places(store: &Store) -> Result<HashMap<Uuid, Uuid>> {
    let rows: Vec<(Uuid, Uuid)> = store
        .query(
            "select site_id, sub_project_id from sub_project_site
             union all select group_id, sub_project_id from sub_project_group",
        )
        .all()
        .await?;
    Ok(rows.into_iter().collect())
}

/// Nothing belongs to it any more.
pub async fn clear_places(tx: &mut Tx, id: Uuid) -> Result<()> {
    for table in
        ["delete from sub_project_site where sub_project_id = $1", "delete from sub_project_group where sub_project_id = $1"]
    {
        tx.execute(table).bind(id).run().await?;
    }
    Ok(())
}

/// A site belongs to it. `false`: it belongs to another one.
pub async fn add_site(tx: &mut Tx, id: Uuid, site: Uuid) -> Result<bool> {
    let rows = tx
        .execute("insert into sub_project_site (site_id, sub_project_id) values ($1, $2) on conflict do nothing")
        .bind(site)
        .bind(id)
        .run()
        .await?;
    Ok(rows == 1)
}

/// A group belongs to it. `false`: it belongs to another one.
pub async fn add_group(tx: &mut Tx, id: Uuid, group: Uuid) -> Result<bool> {
    let rows = tx
        .execute("insert into sub_project_group (group_id, sub_project_id) values ($1, $2) on conflict do nothing")
        .bind(group)
        .bind(id)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The next running number of this year: whoever comes in at the same moment waits, and gets the one after.
pub async fn next_number(tx: &mut Tx, id: Uuid, year: i64) -> Result<i64> {
    let given: Option<(i64,)> = tx
        .query(
            "insert into participation_number (sub_project_id, year, given) values ($1, $2, 1)
             on conflict (sub_project_id, year) do update set given = participation_number.given + 1 returning given",
        )
        .bind(id)
        .bind(year)
        .one()
        .await?;
    Ok(given.map_or(1, |(given,)| given))
}

/// Whether a code with its letters was given.
pub async fn has_numbers(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let found: Option<(i64,)> =
        tx.query("select given from participation_number where sub_project_id = $1").bind(id).one().await?;
    Ok(found.is_some())
}
