//! The table `placement`: at which site, in which group and with which main coach a participant is. What was before stays.

use super::{id, maybe};
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// Where somebody is, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Its id.
    pub id: Uuid,
    /// The participant.
    pub account: Uuid,
    /// The site.
    pub site: Option<Uuid>,
    /// The group of this site.
    pub group: Option<Uuid>,
    /// The main coach.
    pub main_coach: Option<Uuid>,
    /// Since when.
    pub from: Moment,
    /// Until when; `None`: now.
    pub to: Option<Moment>,
}

struct Row {
    id: String,
    account_id: String,
    site_id: Option<String>,
    group_id: Option<String>,
    main_coach: Option<String>,
    begins_at: i64,
    ends_at: Option<i64>,
}

record!(Row { id, account_id, site_id, group_id, main_coach, begins_at, ends_at });

fn some(text: Option<String>) -> Result<Option<Uuid>> {
    text.as_deref().map(id).transpose()
}

impl Row {
    fn read(self) -> Result<Placement> {
        Ok(Placement {
            id: id(&self.id)?,
            account: id(&self.account_id)?,
            site: some(self.site_id)?,
            group: some(self.group_id)?,
            main_coach: some(self.main_coach)?,
            from: Moment(self.begins_at),
            to: self.ends_at.map(Moment),
        })
    }
}

/// Places a participant; where she was before ends at the moment in which this begins.
///
/// # Errors
/// When the group is none of the site.
pub async fn place(tx: &mut Tx, new: &Placement, made_by: Option<Uuid>) -> Result<()> {
    end(tx, new.account, new.from).await?;
    tx.execute(
        "insert into placement (id, account_id, site_id, group_id, main_coach, begins_at, ends_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(maybe(new.site))
    .bind(maybe(new.group))
    .bind(maybe(new.main_coach))
    .bind(new.from.0)
    .bind(new.to.map(|at| at.0))
    .bind(maybe(made_by))
    .run()
    .await?;
    Ok(())
}

/// Ends where a participant is now. `false`: she is nowhere.
pub async fn end(tx: &mut Tx, account: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update placement set ends_at = case when begins_at > $2 then begins_at else $2 end
             where account_id = $1 and ends_at is null",
        )
        .bind(account.to_string())
        .bind(at.0)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Where a participant is and was, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Placement>> {
    let rows: Vec<Row> = store
        .query(
            "select id, account_id, site_id, group_id, main_coach, begins_at, ends_at from placement
             where account_id = $1 order by case when ends_at is null then 0 else 1 end, begins_at desc, id desc",
        )
        .bind(account.to_string())
        .all()
        .await?;
    rows.into_iter().map(Row::read).collect()
}

/// Who is at this site now.
pub async fn at_site(store: &Store, site: Uuid) -> Result<Vec<Placement>> {
    let rows: Vec<Row> = store
        .query(
            "select p.id, p.account_id, p.site_id, p.group_id, p.main_coach, p.begins_at, p.ends_at
             from placement p join account a on a.id = p.account_id
             where p.site_id = $1 and p.ends_at is null and a.ended_at is null order by p.account_id",
        )
        .bind(site.to_string())
        .all()
        .await?;
    rows.into_iter().map(Row::read).collect()
}

/// Everything about where a participant is and was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// The participant.
    pub account: Uuid,
    /// Whether she has left.
    pub left: bool,
    /// Where she is; when she has left, where she was last, without a main coach.
    pub site: Option<Uuid>,
    /// In which group.
    pub group: Option<Uuid>,
    /// The main coach.
    pub main_coach: Option<Uuid>,
    /// Those who were the main coach before.
    pub former_coaches: Vec<Uuid>,
}

struct Step {
    account_id: String,
    left_at: Option<i64>,
    placement_id: Option<String>,
    site_id: Option<String>,
    group_id: Option<String>,
    main_coach: Option<String>,
    ends_at: Option<i64>,
}

record!(Step { account_id, left_at, placement_id, site_id, group_id, main_coach, ends_at });

/// Where this participant is and was; `None`: there is no such participant.
pub async fn whereabouts(tx: &mut Tx, account: Uuid) -> Result<Option<Whereabouts>> {
    let steps: Vec<Step> = tx
        .query(
            "select a.id as account_id, a.ended_at as left_at, p.id as placement_id, p.site_id, p.group_id, p.main_coach, p.ends_at
             from account a left join placement p on p.account_id = a.id where a.id = $1 and a.kind = 'participant'
             order by p.begins_at, p.id",
        )
        .bind(account.to_string())
        .all()
        .await?;
    Ok(gather(steps)?.pop())
}

/// Where all participants are and were, those who have left too.
pub async fn whereabouts_of_all(store: &Store) -> Result<Vec<Whereabouts>> {
    let steps: Vec<Step> = store
        .query(
            "select a.id as account_id, a.ended_at as left_at, p.id as placement_id, p.site_id, p.group_id, p.main_coach, p.ends_at
             from account a left join placement p on p.account_id = a.id where a.kind = 'participant'
             order by a.id, p.begins_at, p.id",
        )
        .all()
        .await?;
    gather(steps)
}

/// One person's steps stand one after the other.
fn gather(steps: Vec<Step>) -> Result<Vec<Whereabouts>> {
    let mut all: Vec<Whereabouts> = Vec::new();
    for step in steps {
        let account = id(&step.account_id)?;
        if all.last().is_none_or(|last| last.account != account) {
            let left = step.left_at.is_some();
            all.push(Whereabouts { account, left, site: None, group: None, main_coach: None, former_coaches: Vec::new() });
        }
        let Some(person) = all.last_mut().filter(|_| step.placement_id.is_some()) else { continue };
        let (main_coach, is_over) = (some(step.main_coach)?, step.ends_at.is_some());
        if !is_over || person.left {
            (person.site, person.group) = (some(step.site_id)?, some(step.group_id)?);
        }
        match main_coach {
            Some(coach) if is_over || person.left => person.former_coaches.push(coach),
            coach if !is_over => person.main_coach = coach,
            _ => {}
        }
    }
    for person in &mut all {
        person.former_coaches.sort_unstable();
        person.former_coaches.dedup();
    }
    Ok(all)
}
