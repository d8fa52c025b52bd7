//! The proof that somebody may do this with that. There is no other way to one than asking, and asking is written down.

use super::{About, Act, Action, Facts, Ground, Principal, Verdict, decide, matrix, may_at_all, of::Subject, to};
use crate::audit::{self, Entry, Object, Outcome};
use base::{AppError, Moment, Store, chance::Chance, store::Tx};
use std::marker::PhantomData;
use uuid::Uuid;

/// Somebody may do `A` with the record `K`: `&Permit<of::Person>` is leave to see a participant, `&Permit<of::Card, to::PrintCard>` to
/// print a card, and neither is the other.
#[derive(Debug)]
pub struct Permit<K, A = to::See> {
    subject: K,
    actor: Option<Uuid>,
    ground: Option<Ground>,
    act: PhantomData<A>,
}

impl<K: Subject, A: Act> Permit<K, A> {
    /// What it is about.
    pub fn subject(&self) -> &K {
        &self.subject
    }

    /// Who has it; `None`: who sits at the machine itself, or a job.
    pub fn actor(&self) -> Option<Uuid> {
        self.actor
    }

    /// By which right; `None` at the machine itself.
    pub fn ground(&self) -> Option<Ground> {
        self.ground
    }
}

/// Asks for a permit within a transaction and writes down what came of it. Ask before anything else is written in the transaction: from here
/// to its end the log is locked. A refusal is written only if the transaction is committed all the same; [`begin`] sees to that.
///
/// # Errors
/// `NotFound` when there is no such record or she may not: for her that is the same. `Broken` or `Busy` when the store does not answer.
pub async fn permit<K: Subject, A: Act>(
    tx: &mut Tx,
    who: Principal<'_>,
    chance: &dyn Chance,
    _to: A,
    subject: K,
) -> Result<Permit<K, A>, AppError> {
    let facts = subject.facts(tx, who.at).await?.ok_or(AppError::NotFound)?;
    let (outcome, ground) = match decide(house()?, &who, A::ACTION, K::KIND, &facts) {
        Verdict::Granted(ground) => (Outcome::Done, Some(ground)),
        Verdict::NotFound => (Outcome::Refused, None),
    };
    if !is_nobody_elses_business::<K, A>(&who, &facts) {
        audit::record(tx, chance, &entry::<K, A>(who.at, Some(who.account), &subject, &facts, outcome, ground)).await?;
    }
    match ground {
        Some(_) => Ok(Permit { subject, actor: Some(who.account), ground, act: PhantomData }),
        None => Err(AppError::NotFound),
    }
}

/// Begins a transaction with a permit. When there is such a record and she may not, that is written down.
///
/// # Errors
/// See [`permit`].
pub async fn begin<K: Subject, A: Act>(
    store: &Store,
    who: Principal<'_>,
    chance: &dyn Chance,
    to: A,
    subject: K,
) -> Result<(Tx, Permit<K, A>), AppError> {
    let mut tx = store.begin().await?;
    match permit(&mut tx, who, chance, to, subject).await {
        Ok(permit) => Ok((tx, permit)),
        Err(AppError::NotFound) => {
            tx.commit().await?;
            Err(AppError::NotFound)
        }
        Err(other) => Err(other),
    }
}

/// A permit for who sits at the machine itself, and for jobs: the record must be there, nobody is asked for a right, and it is written down
/// all the same. Only the command line and jobs may call it.
pub(crate) async fn at_the_machine<K: Subject, A: Act>(
    tx: &mut Tx,
    at: Moment,
    chance: &dyn Chance,
    _to: A,
    subject: K,
) -> Result<Permit<K, A>, AppError> {
    let facts = subject.facts(tx, at).await?.ok_or(AppError::NotFound)?;
    let entry = entry::<K, A>(at, None, &subject, &facts, Outcome::Done, None);
    audit::record(tx, chance, &entry).await?;
    Ok(Permit { subject, actor: None, ground: None, act: PhantomData })
}

/// Leave to list the records of a kind: those of them that [`shows`](Self::shows) says.
#[derive(Debug)]
pub struct Listing<'a, K> {
    who: Principal<'a>,
    kind: PhantomData<K>,
}

impl<K: Subject> Listing<'_, K> {
    /// Whether a record of which this is true stands in the list.
    pub fn shows(&self, facts: &Facts) -> bool {
        matrix().is_ok_and(|matrix| decide(matrix, &self.who, Action::List, K::KIND, facts).is_granted())
    }
}

/// Asks to list the records of a kind, and writes down that it was listed: one entry, whoever stands in it.
///
/// # Errors
/// `NotFound` when she may list none of them; `Broken` or `Busy` when the store does not answer.
pub async fn list<'a, K: Subject>(tx: &mut Tx, who: Principal<'a>, chance: &dyn Chance) -> Result<Listing<'a, K>, AppError> {
    list_saying(tx, who, chance, "").await
}

/// The same, with a word more for the log: at most 40 letters.
///
/// # Errors
/// See [`list`].
pub async fn list_saying<'a, K: Subject>(
    tx: &mut Tx,
    who: Principal<'a>,
    chance: &dyn Chance,
    detail: &'static str,
) -> Result<Listing<'a, K>, AppError> {
    if !may_at_all(house()?, &who, Action::List, K::KIND) {
        return Err(AppError::NotFound);
    }
    let entry = Entry {
        at: who.at,
        actor: Some(who.account),
        action: Action::List,
        kind: K::KIND,
        object: Object::Nothing,
        outcome: Outcome::Done,
        ground: None,
        detail,
    };
    audit::record(tx, chance, &entry).await?;
    Ok(Listing { who, kind: PhantomData })
}

fn house() -> Result<&'static super::Matrix, AppError> {
    matrix().map_err(|fault| AppError::Broken(fault.to_string()))
}

/// Whether nobody else learns or loses anything by it: she looks at what is about her, or does something with a draft or a file of her own.
fn is_nobody_elses_business<K: Subject, A: Act>(who: &Principal<'_>, facts: &Facts) -> bool {
    match K::KIND.about() {
        About::Work => facts.author == Some(who.account),
        _ => matches!(A::ACTION, Action::List | Action::See) && facts.person == Some(who.account),
    }
}

fn entry<K: Subject, A: Act>(
    at: Moment,
    actor: Option<Uuid>,
    subject: &K,
    facts: &Facts,
    outcome: Outcome,
    ground: Option<Ground>,
) -> Entry {
    let object = match (facts.person, facts.record) {
        (Some(_), _) if K::MAKES_ACCOUNT && outcome == Outcome::Refused => Object::Nothing,
        (Some(person), _) => Object::Person(person),
        (None, Some(record)) => Object::Record(record),
        (None, None) => Object::Nothing,
    };
    Entry { at, actor, action: A::ACTION, kind: K::KIND, object, outcome, ground, detail: subject.detail() }
}
