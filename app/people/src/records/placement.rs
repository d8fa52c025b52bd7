//! The table `placement`: at which site, in which group and with which main coach a participant is. What was before stays.

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

record!(Placement {
    id,
    account = "account_id",
    site = "site_id",
    group = "group_id",
    main_coach,
    from = "begins_at",
    to = "ends_at",
});

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
    .bind(new.id)
    .bind(new.account)
    .bind(new.site)
    .bind(new.group)
    .bind(new.main_coach)
    .bind(new.from)
    .bind(new.to)
    .bind(made_by)
    .run()
    .await?;
    Ok(())
}

/// Why she is where she is since the last change.
pub async fn give_reason(tx: &mut Tx, account: Uuid, reason: &str) -> Result<()> {
    tx.execute("update placement set reason = $2 where account_id = $1 and ends_at is null")
        .bind(account)
        .bind(reason)
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
        .bind(account)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Where a participant is now, by the id of the row.
pub async fn current(tx: &mut Tx, account: Uuid) -> Result<Option<Uuid>> {
    let row: Option<(Uuid,)> =
        tx.query("select id from placement where account_id = $1 and ends_at is null").bind(account).one().await?;
    Ok(row.map(|(id,)| id))
}

/// It has not ended after all.
pub async fn open_again(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("update placement set ends_at = null where id = $1").bind(id).run().await?;
    Ok(())
}

/// Where a participant is and was, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Placement>> {
    store
        .query(
            "select id, account_id, site_id, group_id, main_coach, begins_at, ends_at from placement
             where account_id = $1 order by case when ends_at is null then 0 else 1 end, begins_at desc, id desc",
        )
        .bind(account)
        .all()
        .await
}

/// Who is at this site now.
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of coaching are still to come"))]
pub async fn at_site(store: &Store, site: Uuid) -> Result<Vec<Placement>> {
    store
        .query(
            "select p.id, p.account_id, p.site_id, p.group_id, p.main_coach, p.begins_at, p.ends_at
             from placement p join account a on a.id = p.account_id
             where p.site_id = $1 and p.ends_at is null and a.ended_at is null order by p.account_id",
        )
        .bind(site)
        .all()
        .await
}

/// Why somebody was placed as she was, where it was written down: the placement, and the words.
pub async fn reasons_of(store: &Store, account: Uuid) -> Result<Vec<(Uuid, String)>> {
    store.query("select id, reason from placement where account_id = $1 and reason <> '' order by id").bind(account).all().await
}

/// How many people are at a site, or in one of its groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The site.
    pub site: Uuid,
    /// The group; `None`: at the site and in none of its groups.
    pub group: Option<Uuid>,
    /// How many.
    pub people: i64,
}

record!(Count { site = "site_id", group = "group_id", people });

/// How many people are where now.
pub async fn count(store: &Store) -> Result<Vec<Count>> {
    store
        .query(
            "select p.site_id, p.group_id, count(*) as people from placement p join account a on a.id = p.account_id
             where p.site_id is not null and p.ends_at is null and a.ended_at is null group by p.site_id, p.group_id",
        )
        .all()
        .await
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
    account: Uuid,
    left_at: Option<Moment>,
    placement: Option<Uuid>,
    site: Option<Uuid>,
    group: Option<Uuid>,
    main_coach: Option<Uuid>,
    ends_at: Option<Moment>,
}

record!(Step {
    account = "account_id",
    left_at,
    placement = "placement_id",
    site = "site_id",
    group = "group_id",
    main_coach,
    ends_at,
});

macro_rules! steps {
    ($rest:literal) => {
        concat!(
            "select a.id as account_id, a.ended_at as left_at, p.id as placement_id, p.site_id, p.group_id, p.main_coach, p.ends_at
             from account a left join placement p on p.account_id = a.id where a.kind = 'participant' ",
            $rest
        )
    };
}

/// Where this participant is and was; `None`: there is no such participant.
pub async fn whereabouts(tx: &mut Tx, account: Uuid) -> Result<Option<Whereabouts>> {
    let steps = tx.query(steps!("and a.id = $1 order by p.begins_at, p.id")).bind(account).all().await?;
    Ok(gather(steps).pop())
}

/// Where all participants are and were, those who have left too.
pub async fn whereabouts_of_all(store: &Store) -> Result<Vec<Whereabouts>> {
    Ok(gather(store.query(steps!("order by a.id, p.begins_at, p.id")).all().await?))
}

/// One person's steps stand one after the other.
fn gather(steps: Vec<Step>) -> Vec<Whereabouts> {
    let mut all: Vec<Whereabouts> = Vec::new();
    for Step { account, left_at, placement, site, group, main_coach, ends_at } in steps {
        if all.last().is_none_or(|last| last.account != account) {
            let left = left_at.is_some();
            all.push(Whereabouts { account, left, site: None, group: None, main_coach: None, former_coaches: Vec::new() });
        }
        let Some(person) = all.last_mut().filter(|_| placement.is_some()) else { continue };
        let is_over = ends_at.is_some();
        if !is_over || person.left {
            (person.site, person.group) = (site, group);
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
    all
}
