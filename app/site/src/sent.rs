//! Forms that were sent: nothing is done twice because a thumb trembled, a line was slow or a page was loaded again.

use base::{
    Context, Moment,
    moment::{DAY, MINUTE},
    secret,
    store::{Result, Tx},
};
use uuid::Uuid;

/// So long a form is remembered: a tab may be woken up the next morning.
const REMEMBERED: i64 = 2 * DAY;
/// After so long nobody works on it any more: the process was killed in between.
const ABANDONED: i64 = MINUTE;

/// What is known of a form's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// It is the first time.
    First(Key),
    /// It was sent before, and led there.
    Before(String),
    /// It is being worked on at this moment.
    Now,
}

/// The key of a form, with whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key(String);

/// Claims the form: of many that come at once, one is the first.
pub(crate) async fn claim(ctx: &Context, once: &str) -> Result<Sent> {
    let key = secret::hash(&format!("{}|{once}", ctx.mark()));
    let mut tx = ctx.store.begin().await?;
    let rows = tx
        .execute(
            "insert into form_sent (key, at) values ($1, $2)
             on conflict (key) do update set at = $2 where form_sent.goes_to is null and (form_sent.at <= $3 or form_sent.at >= $4)",
        )
        .bind(key.as_str())
        .bind(ctx.at)
        .bind(ctx.at.minus(ABANDONED))
        // By a clock that was set back since.
        .bind(ctx.at.plus(ABANDONED))
        .run()
        .await?;
    let known: Option<(Option<String>,)> =
        if rows == 0 { tx.query("select goes_to from form_sent where key = $1").bind(key.as_str()).one().await? } else { None };
    tx.commit().await?;
    Ok(match known {
        None => Sent::First(Key(key)),
        Some((Some(goes_to),)) => Sent::Before(goes_to),
        Some((None,)) => Sent::Now,
    })
}

/// It was done, and led there.
pub(crate) async fn done(ctx: &Context, key: &Key, goes_to: &str) -> Result<u64> {
    ctx.store.execute("update form_sent set goes_to = $2 where key = $1").bind(key.0.as_str()).bind(goes_to).run().await
}

/// It was refused, or its answer can be shown again: it may be sent once more.
pub(crate) async fn undone(ctx: &Context, key: &Key) -> Result<u64> {
    ctx.store.execute("delete from form_sent where key = $1 and goes_to is null").bind(key.0.as_str()).run().await
}

/// Forgets forms that led to an address with this person's id.
pub(crate) async fn erase(tx: &mut Tx, person: Uuid) -> Result<()> {
    tx.execute("delete from form_sent where goes_to like $1").bind(format!("%{person}%")).run().await?;
    Ok(())
}

/// Forgets old forms.
pub(crate) async fn forget(ctx: &Context) -> Result<u64> {
    let before: Moment = ctx.at.minus(REMEMBERED);
    ctx.store.execute("delete from form_sent where at <= $1").bind(before).run().await
}
