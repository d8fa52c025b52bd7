//! The sign-ins of the web, kept by the traits of `tower-sessions`: hashed ids, an end in any case, nothing is ever revived. Looking needs no
//! write: a page comes also while nothing can be written.

use crate::{
    records::{
        account, assignment, second_factor,
        sign_in::{self, Owner, Row},
    },
    rules::{self, Times, second_factor::is_demanded},
    vault::Vault,
};
use base::{
    AppError, Moment, Role, Store,
    context::Person,
    moment::{Clock, MINUTE},
    secret,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{collections::HashMap, pin::Pin, sync::Arc, time::Duration};
use time::OffsetDateTime;
use tokio::sync::Semaphore;
use tower_sessions::{
    SessionStore,
    session::{self, Id, Record},
    session_store::{Error, Result},
};
use uuid::Uuid;

/// The key in the session under which [`SignedIn`] stands.
pub const WHO: &str = "who";
/// The key in the session under which stands what pages remember between two requests: a map of texts (`PageContext::kept`).
pub const KEPT: &str = "kept";

/// Who is signed in, as it stands in the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// The account.
    pub account: Uuid,
    /// The account's epoch when the sign-in began.
    pub epoch: i64,
    /// Whether the device belongs to the person alone.
    pub own_device: bool,
    /// Whether the account belongs to staff.
    pub staff: bool,
    /// When the sign-in began.
    pub at: Moment,
}

impl SignedIn {
    fn times(&self) -> Times {
        rules::times(self.staff, self.own_device)
    }

    /// How long the browser keeps the cookie, in seconds. `None`: until it is closed, as on every device that others use too.
    pub fn cookie_seconds(&self) -> Option<i64> {
        (self.own_device && !self.staff).then(|| self.times().whole / 1000)
    }
}

/// What a session holds, as far as every request needs it.
#[derive(Deserialize)]
struct Held {
    /// Under [`WHO`].
    who: Option<SignedIn>,
    /// Under [`KEPT`].
    kept: Option<HashMap<String, String>>,
}

/// Who is behind a session's cookie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The signed-in person.
    pub person: Option<Person>,
    /// What was remembered on the way in.
    pub kept: HashMap<String, String>,
    /// When the sign-in began.
    pub signed_in_at: Option<Moment>,
}

/// The table `sign_in` as a session store.
#[derive(Clone)]
pub struct SignInStore {
    store: Store,
    clock: Arc<dyn Clock>,
}

impl std::fmt::Debug for SignInStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SignInStore")
    }
}

type Data = HashMap<String, Value>;

/// How long a page waits for what it can do without.
const A_MOMENT: Duration = Duration::from_millis(250);
/// How long somebody who signs out waits for it to be written; after that it is tried again without her.
const PATIENCE: Duration = Duration::from_secs(2);
/// Until when it is tried again, each time after twice as long: from one second to some minutes.
const AGAIN: u32 = 9;
/// So many of either may be on their way at once, so that nobody makes a crowd of them while nothing can be written.
static ASIDE: Semaphore = Semaphore::const_new(16);
static ENDING: Semaphore = Semaphore::const_new(1_000);

/// `tower-sessions` carries a fault of the store as words only: these are read again by [`fault`].
fn broken(fault: sqlx::Error) -> Error {
    Error::Backend(match AppError::from(fault) {
        AppError::Broken(what) => what,
        passing => passing.to_string(),
    })
}

/// What a fault of a session is for a page.
pub fn fault(fault: &session::Error) -> AppError {
    let words = match fault {
        session::Error::Store(Error::Backend(words)) => words.clone(),
        other => other.to_string(),
    };
    [AppError::Full, AppError::Busy].into_iter().find(|one| one.to_string() == words).unwrap_or(AppError::Broken(words))
}

/// Writes what a page can do without, and waits for it only a moment: who only looks must see something also when the disk is full or
/// somebody else holds the database. What came to nothing is done at the next look.
async fn aside(write: impl Future<Output = sqlx::Result<u64>> + Send + 'static) {
    let Ok(place) = ASIDE.try_acquire() else { return };
    let written = tokio::spawn(async move {
        let _place = place;
        if let Err(fault) = write.await {
            tracing::warn!(%fault, "it could not be written when somebody was last here");
        }
    });
    let _ = tokio::time::timeout(A_MOMENT, written).await;
}

/// Ends a sign-in that could not be ended at once.
async fn end_later(store: Store, hash: String) {
    let Ok(_place) = ENDING.try_acquire() else { return };
    for round in 0..AGAIN {
        tokio::time::sleep(Duration::from_secs(1 << round)).await;
        if sign_in::delete(&store, &hash).await.is_ok() {
            return;
        }
    }
    tracing::error!("a sign-in could not be ended; it ends by itself in its time");
}

fn who(data: &Data) -> Result<Option<SignedIn>> {
    let who = data.get(WHO).filter(|who| !who.is_null());
    who.map(|who| serde_json::from_value(who.clone()).map_err(|fault| Error::Decode(fault.to_string()))).transpose()
}

fn hash(id: &Id) -> String {
    secret::hash(&id.to_string())
}

/// Whether somebody with these assignments still has to set up a second factor. Everybody knows the passwords of a demo: there nobody has to.
pub(crate) async fn owes_second_factor(
    store: &Store,
    account: Uuid,
    held: &[base::rights::Assignment],
) -> std::result::Result<bool, AppError> {
    Ok(is_demanded(held) && !second_factor::is_on(store, account).await?)
}

impl SignInStore {
    /// Sign-ins in this store, by this clock.
    pub fn new(store: Store, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock }
    }

    /// What the columns say, derived from the data.
    fn written(record: &Record, at: Moment) -> Result<(String, Owner)> {
        let owner = match who(&record.data)? {
            Some(who) => Owner { account: Some(who.account), epoch: Some(who.epoch), ends_at: who.at.plus(who.times().whole) },
            None => Owner { account: None, epoch: None, ends_at: at.plus(rules::BEFORE.whole) },
        };
        let data = serde_json::to_string(&record.data).map_err(|fault| Error::Encode(fault.to_string()))?;
        Ok((data, owner))
    }

    /// Always under a new id. `Session::flush` of tower-sessions 0.15 leaves the old id in the record, and the next `save` would
    /// make a sign-in under an id that somebody else may have planted before (session fixation, ASVS 5.0, 7.2.4).
    async fn make(&self, record: &mut Record) -> Result<()> {
        let at = self.clock.now();
        let (data, owner) = Self::written(record, at)?;
        for _ in 0..8 {
            record.id = Id::default();
            if sign_in::insert(&self.store, &hash(&record.id), &data, &owner, at).await.map_err(broken)? {
                return Ok(());
            }
        }
        Err(Error::Backend("no free id for a sign-in".into()))
    }

    /// Never makes a row: a request that was on its way while its person signed out must not bring the sign-in back. Never gives
    /// a row to somebody else: signing in needs a new id, or who planted the old one would be signed in too.
    async fn change(&self, record: &Record) -> Result<()> {
        let at = self.clock.now();
        let (data, owner) = Self::written(record, at)?;
        let id = hash(&record.id);
        if sign_in::update(&self.store, &id, &data, &owner, at).await.map_err(broken)? {
            return Ok(());
        }
        if sign_in::is_there(&self.store, &id).await.map_err(broken)? {
            return Err(Error::Backend("a sign-in cannot change its account: it needs a new id (cycle_id)".into()));
        }
        Ok(())
    }

    /// The row behind a session's id, while its sign-in lasts. What is over is deleted.
    async fn lasting(&self, id: &Id) -> sqlx::Result<Option<(Row, Held)>> {
        let at = self.clock.now();
        let hash = hash(id);
        let Some(row) = sign_in::find(&self.store, &hash).await? else {
            return Ok(None);
        };
        let held: Held = serde_json::from_str(&row.data).map_err(|fault| sqlx::Error::Decode(Box::new(fault)))?;
        let times = held.who.as_ref().map_or(rules::BEFORE, SignedIn::times);
        let over = row.ends_at <= at || !at.is_within(times.idle, row.seen_at);
        let owner = held.who.as_ref().map(|who| who.account);
        let store = self.store.clone();
        if over || row.account_id != owner || row.epoch != row.epoch_now || row.ended_at.is_some() {
            aside(async move { sign_in::delete(&store, &hash).await }).await;
            return Ok(None);
        }
        if !at.is_within(MINUTE, row.seen_at) {
            aside(async move { sign_in::seen(&store, &hash, at).await }).await;
        }
        Ok(Some((row, held)))
    }

    async fn find(&self, id: &Id) -> Result<Option<Record>> {
        let Some((row, _)) = self.lasting(id).await.map_err(broken)? else {
            return Ok(None);
        };
        let data = serde_json::from_str(&row.data).map_err(|fault| Error::Decode(fault.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(row.ends_at.0 / 1000).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    /// Who is behind the value of a session's cookie: nobody, when the sign-in is over, the account ended, its sign-ins were ended, or
    /// it is a demo account and `demo` is false, or the person was erased. One query for a participant, two for staff; the site asks it at every request.
    ///
    /// # Errors
    /// `Broken` or `Busy` when the store does not answer; `Broken` when the person's name does not open.
    pub async fn recognise(&self, vault: &Vault, cookie: &str, demo: bool) -> std::result::Result<Recognised, AppError> {
        let Ok(id) = cookie.parse::<Id>() else {
            return Ok(Recognised::default());
        };
        let Some((row, held)) = self.lasting(&id).await? else {
            return Ok(Recognised::default());
        };
        let kept = held.kept.unwrap_or_default();
        let name = row.name.map(|name| name.open(vault)).transpose()?.flatten();
        let Some((who, name)) = held.who.zip(name).filter(|_| demo || row.demo == Some(false)) else {
            return Ok(Recognised { kept, ..Recognised::default() });
        };
        let id = who.account;
        // A participant is nothing else, and needs no second question.
        let is_demo = row.demo != Some(false);
        let (roles, assignments, owes_second_factor) = if row.kind == Some(account::Kind::Participant) {
            (vec![Role::Participant], Vec::new(), false)
        } else {
            let held = assignment::held_by(&self.store, id, self.clock.now()).await?;
            let roles = rules::own_roles(id, &held);
            let owes = !is_demo && owes_second_factor(&self.store, id, &held).await?;
            (roles, if owes { Vec::new() } else { held }, owes)
        };
        let person = Person { id, name, roles, assignments, owes_second_factor, own_device: who.own_device, demo: is_demo };
        Ok(Recognised { person: Some(person), kept, signed_in_at: Some(who.at) })
    }

    /// Ends the sign-in behind the value of a session's cookie, if there is one. Comes back soon in any case; while nothing can be written, it is
    /// tried again for some minutes.
    pub async fn end_of(&self, cookie: &str) {
        let Ok(id) = cookie.parse::<Id>() else { return };
        let (store, hash) = (self.store.clone(), hash(&id));
        let ended = tokio::spawn({
            let (store, hash) = (store.clone(), hash.clone());
            async move { sign_in::delete(&store, &hash).await }
        });
        if !matches!(tokio::time::timeout(PATIENCE, ended).await, Ok(Ok(Ok(_)))) {
            tracing::error!("a sign-in could not be ended at once");
            tokio::spawn(end_later(store, hash));
        }
    }

    async fn end(&self, id: &Id) -> Result<()> {
        sign_in::delete(&self.store, &hash(id)).await.map_err(broken)?;
        Ok(())
    }
}

type Later<'f, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'f>>;

// What `async_trait` would write: the trait was made with it.
impl SessionStore for SignInStore {
    fn create<'a, 'b, 'f>(&'a self, record: &'b mut Record) -> Later<'f, ()>
    where
        'a: 'f,
        'b: 'f,
        Self: 'f,
    {
        Box::pin(self.make(record))
    }

    fn save<'a, 'b, 'f>(&'a self, record: &'b Record) -> Later<'f, ()>
    where
        'a: 'f,
        'b: 'f,
        Self: 'f,
    {
        Box::pin(self.change(record))
    }

    fn load<'a, 'b, 'f>(&'a self, id: &'b Id) -> Later<'f, Option<Record>>
    where
        'a: 'f,
        'b: 'f,
        Self: 'f,
    {
        Box::pin(self.find(id))
    }

    fn delete<'a, 'b, 'f>(&'a self, id: &'b Id) -> Later<'f, ()>
    where
        'a: 'f,
        'b: 'f,
        Self: 'f,
    {
        Box::pin(self.end(id))
    }
}
