//! The table `interest`.

use crate::rules::interest::{Channel, State};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// That somebody would like to take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    /// Its id, which is also the stranger's.
    pub id: Uuid,
    /// Where she would like to come.
    pub site: Option<Uuid>,
    /// The language she speaks, by its code.
    pub lang: String,
    /// How she wants to be reached first.
    pub channel: Channel,
    /// Her words, closed.
    pub words: Vec<u8>,
    /// The hash of the form that was sent.
    pub form: String,
    /// The hash of the code by which she takes it back.
    pub code: String,
    /// How far it is.
    pub state: State,
    /// How often nobody answered.
    pub tries: i64,
    /// When last.
    pub tried_at: Option<Moment>,
    /// The day on which she comes.
    pub agreed_day: Option<Date>,
    /// When she sent it.
    pub made_at: Moment,
    /// When it is forgotten.
    pub ends_at: Moment,
}

record!(Interest {
    id,
    site = "site_id",
    lang,
    channel,
    words,
    form = "form_hash",
    code = "code_hash",
    state,
    tries,
    tried_at,
    agreed_day,
    made_at,
    ends_at,
});

macro_rules! interests {
    ($rest:literal) => {
        concat!(
            "select id, site_id, lang, channel, words, form_hash, code_hash, state, tries, tried_at, agreed_day, made_at, ends_at
             from interest ",
            $rest
        )
    };
}

/// Writes it.
pub async fn insert(tx: &mut Tx, new: &Interest) -> Result<()> {
    tx.execute(
        "insert into interest (id, site_id, lang, channel, words, form_hash, code_hash, state, tries, tried_at, agreed_day, made_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(new.id)
    .bind(new.site)
    .bind(new.lang.as_str())
    .bind(new.channel)
    .bind(new.words.as_slice())
    .bind(new.form.as_str())
    .bind(new.code.as_str())
    .bind(new.state)
    .bind(new.tries)
    .bind(new.tried_at)
    .bind(new.agreed_day)
    .bind(new.made_at)
    .bind(new.ends_at)
    .run()
    .await?;
    Ok(())
}

/// What she sent, written anew.
pub async fn rewrite(tx: &mut Tx, new: &Interest) -> Result<()> {
    tx.execute("update interest set site_id = $2, lang = $3, channel = $4, words = $5 where id = $1")
        .bind(new.id)
        .bind(new.site)
        .bind(new.lang.as_str())
        .bind(new.channel)
        .bind(new.words.as_slice())
        .run()
        .await?;
    Ok(())
}

/// The one with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Interest>> {
    tx.query(interests!("where id = $1")).bind(id).one().await
}

/// The one with this code.
pub async fn by_code(tx: &mut Tx, code: &str) -> Result<Option<Interest>> {
    tx.query(interests!("where code_hash = $1")).bind(code).one().await
}

/// All that are not over, the oldest first.
pub async fn open(store: &Store, now: Moment) -> Result<Vec<Interest>> {
    store.query(interests!("where ends_at > $1 order by made_at, id")).bind(now).all().await
}

/// How far it is now, and until when it is kept.
pub async fn set_state(tx: &mut Tx, id: Uuid, state: State, day: Option<Date>, ends_at: Moment) -> Result<()> {
    tx.execute("update interest set state = $2, agreed_day = $3, ends_at = $4 where id = $1")
        .bind(id)
        .bind(state)
        .bind(day)
        .bind(ends_at)
        .run()
        .await?;
    Ok(())
}

/// How often nobody answered, and when last.
pub async fn set_tries(tx: &mut Tx, id: Uuid, tries: i64, at: Option<Moment>) -> Result<()> {
    tx.execute("update interest set tries = $2, tried_at = $3 where id = $1").bind(id).bind(tries).bind(at).run().await?;
    Ok(())
}

/// It belongs to another site.
pub async fn set_site(tx: &mut Tx, id: Uuid, site: Uuid) -> Result<()> {
    tx.execute("update interest set site_id = $2 where id = $1").bind(id).bind(site).run().await?;
    Ok(())
}

/// Those that are over.
pub async fn over(tx: &mut Tx, now: Moment) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx.query("select id from interest where ends_at <= $1").bind(now).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
