//! The tables `audit` and `audit_head`: the chained log. Rows are only added.

use crate::{
    audit::Outcome,
    policy::{Action, Kind},
    vault::SealedName,
};
use base::{
    Moment, record,
    store::{Record, Result, Row, Store, Tx},
};
use uuid::Uuid;

/// A row of the chain. Empty texts mean nobody and nothing; people stand there under their pseudonyms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its place, from 1, without gaps.
    pub sequence: i64,
    /// When, in milliseconds.
    pub at: i64,
    /// Who did it.
    pub actor: String,
    /// In whose place.
    pub stands_for: String,
    /// What was done.
    pub action: String,
    /// With which kind of record.
    pub kind: String,
    /// With what: the pseudonym of the person it is about, else the record's id.
    pub object: String,
    /// Whether it was done.
    pub outcome: String,
    /// By which right.
    pub ground: String,
    /// A word more.
    pub detail: String,
    /// The hash of the row before.
    pub previous: String,
    /// Its hash.
    pub hash: String,
}

record!(Link { sequence, at, actor, stands_for, action, kind, object, outcome, ground, detail, previous, hash });

/// Where the chain ends: place and hash of the last row.
pub struct End {
    /// Its place; 0: there is none.
    pub sequence: i64,
    /// Its hash; zeros: there is none.
    pub hash: String,
}

record!(End { sequence, hash });

/// Locks the end of the chain until the transaction is over, and reads it; `None`: somebody took its row away.
pub async fn lock_end(tx: &mut Tx) -> Result<Option<End>> {
    tx.execute("update audit_head set sequence = sequence where id = 1").run().await?;
    tx.query("select sequence, hash from audit_head where id = 1").one().await
}

/// The latest moment that somebody was here or something was written into the log.
pub async fn latest(store: &Store) -> Result<Option<Moment>> {
    let sql = "select max(l.at) as at from (select max(seen_at) as at from sign_in union all
                   select at from audit where sequence = (select sequence from audit_head where id = 1)) l";
    Ok(store.query(sql).one::<(Option<Moment>,)>().await?.and_then(|(at,)| at))
}

/// The end of the chain.
pub async fn end(store: &Store) -> Result<Option<End>> {
    store.query("select sequence, hash from audit_head where id = 1").one().await
}

/// Adds a row, which is then the end of the chain. The end must be locked.
pub async fn append(tx: &mut Tx, link: &Link) -> Result<()> {
    tx.execute(
        "insert into audit (sequence, at, actor, stands_for, action, kind, object, outcome, ground, detail, previous, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(link.sequence)
    .bind(link.at)
    .bind(link.actor.as_str())
    .bind(link.stands_for.as_str())
    .bind(link.action.as_str())
    .bind(link.kind.as_str())
    .bind(link.object.as_str())
    .bind(link.outcome.as_str())
    .bind(link.ground.as_str())
    .bind(link.detail.as_str())
    .bind(link.previous.as_str())
    .bind(link.hash.as_str())
    .run()
    .await?;
    tx.execute("update audit_head set sequence = $1, hash = $2 where id = 1")
        .bind(link.sequence)
        .bind(link.hash.as_str())
        .run()
        .await?;
    Ok(())
}

/// Whether the same was written since this moment: same people, action, object, outcome, ground and detail.
pub async fn is_written_since(tx: &mut Tx, since: Moment, like: &Link) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .query(
            "select sequence from audit where object = $1 and at > $2 and at <= $3 and actor = $4 and stands_for = $5
             and action = $6 and kind = $7 and outcome = $8 and ground = $9 and detail = $10 limit 1",
        )
        .bind(like.object.as_str())
        .bind(since)
        .bind(like.at)
        .bind(like.actor.as_str())
        .bind(like.stands_for.as_str())
        .bind(like.action.as_str())
        .bind(like.kind.as_str())
        .bind(like.outcome.as_str())
        .bind(like.ground.as_str())
        .bind(like.detail.as_str())
        .one()
        .await?;
    Ok(row.is_some())
}

/// The rows after this place, in order, at most so many.
pub async fn after(store: &Store, sequence: i64, most: i64) -> Result<Vec<Link>> {
    store
        .query(
            "select sequence, at, actor, stands_for, action, kind, object, outcome, ground, detail, previous, hash
             from audit where sequence > $1 order by sequence limit $2",
        )
        .bind(sequence)
        .bind(most)
        .all()
        .await
}

/// A row with the people behind the pseudonyms, as far as there still are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its place.
    pub sequence: i64,
    /// When.
    pub at: Moment,
    /// Whether anybody did it; else it was done at the machine itself.
    pub by_somebody: bool,
    /// Who did it, with the name.
    pub actor: Option<SealedName>,
    /// Whether it was done in somebody's place.
    pub in_a_place: bool,
    /// In whose, with the name.
    pub stands_for: Option<SealedName>,
    /// The person it is about.
    pub person: Option<Uuid>,
    /// What was done.
    pub action: Action,
    /// With which kind of record.
    pub kind: Kind,
    /// Whether it was done.
    pub outcome: Outcome,
    /// By which right.
    pub ground: String,
    /// A word more.
    pub detail: String,
}

impl Record for Line {
    fn read(row: &Row<'_>) -> Result<Self> {
        let is_somebody = |pseudonym: &str| Ok::<_, sqlx::Error>(!row.named::<String>(pseudonym)?.is_empty());
        Ok(Self {
            sequence: row.named("sequence")?,
            at: row.named("at")?,
            by_somebody: is_somebody("actor")?,
            actor: SealedName::read(row, "actor_id", "actor_")?,
            in_a_place: is_somebody("stands_for")?,
            stands_for: SealedName::read(row, "stood_id", "stood_")?,
            person: row.named("person_id")?,
            action: row.named("action")?,
            kind: row.named("kind")?,
            outcome: row.named("outcome")?,
            ground: row.named("ground")?,
            detail: row.named("detail")?,
        })
    }
}

macro_rules! lines {
    ($from:literal, $rest:literal) => {
        concat!(
            "select l.sequence, l.at, l.actor, a.id as actor_id, a.name as actor_name, ak.kek as actor_kek,
                    ak.wrapped as actor_wrapped, l.stands_for, s.id as stood_id, s.name as stood_name, sk.kek as stood_kek,
                    sk.wrapped as stood_wrapped, op.account_id as person_id, l.action, l.kind, l.outcome, l.ground, l.detail
             from ",
            $from,
            " left join pseudonym ap on ap.pseudonym = l.actor left join account a on a.id = ap.account_id
             left join person_key ak on ak.account_id = a.id
             left join pseudonym sp on sp.pseudonym = l.stands_for left join account s on s.id = sp.account_id
             left join person_key sk on sk.account_id = s.id ",
            $rest
        )
    };
}

/// The newest rows about a person, also with an account of hers that was closed because she had two, without what she did herself and what was
/// refused.
pub async fn about(store: &Store, person: Uuid, most: i64) -> Result<Vec<Line>> {
    store
        .query(lines!(
            "(select account_id, pseudonym from pseudonym where account_id = $1
              union all select account_id, pseudonym from pseudonym_before where account_id = $1) op
             join audit l on l.object = op.pseudonym",
            "where l.actor <> op.pseudonym and l.outcome = 'done' order by l.sequence desc limit $2"
        ))
        .bind(person)
        .bind(most)
        .all()
        .await
}

/// The rows before this place, newest first, at most so many.
pub async fn before(store: &Store, sequence: i64, most: i64) -> Result<Vec<Line>> {
    store
        .query(lines!(
            "audit l left join pseudonym op on op.pseudonym = l.object",
            "where l.sequence < $1 order by l.sequence desc limit $2"
        ))
        .bind(sequence)
        .bind(most)
        .all()
        .await
}
