//! Who does it: somebody who is signed in, or who sits at the machine itself. Every act asks here for its permit.

use crate::{
    audit::{self, Entry, Object, Outcome},
    policy::{self, Act, Action, Facts, Kind, Permit, Principal, of, permit},
    records::{account, assignment},
    sign_ins::owes_second_factor,
};
use base::{AppError, Context, Moment, Role, context::Person, rights::Assignment, store::Tx};
use uuid::Uuid;

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    actor: Option<Uuid>,
}

/// The signed-in person as the policy knows her.
pub(crate) fn principal<'p>(ctx: &Context, person: &'p Person) -> Principal<'p> {
    Principal { account: person.id, is_participant: person.is(Role::Participant), assignments: &person.assignments, at: ctx.at }
}

/// Whether there is any record of this kind with which the visitor may do this: whether a door to it opens.
pub fn may_at_all(ctx: &Context, action: Action, kind: Kind) -> bool {
    let Some(person) = &ctx.who.person else { return false };
    policy::matrix().is_ok_and(|matrix| policy::may_at_all(matrix, &principal(ctx, person), action, kind))
}

/// Whether the visitor may do this with a record of which this is true: whether a button for it is shown. The act itself asks for its permit.
pub fn may_with(ctx: &Context, action: Action, kind: Kind, facts: &Facts) -> bool {
    let Some(person) = &ctx.who.person else { return false };
    policy::matrix().is_ok_and(|matrix| policy::decide(matrix, &principal(ctx, person), action, kind, facts).is_granted())
}

/// What somebody who works here may do, whoever asks.
pub struct Rights {
    account: Uuid,
    at: Moment,
    assignments: Vec<Assignment>,
}

/// The rights of this account at this moment: for what she has opened to a machine of hers, such as a calendar. None for a participant, and none for
/// who owes a second factor: nothing opens to her.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn rights_of(ctx: &Context, account: Uuid) -> Result<Rights, AppError> {
    let mut assignments = assignment::held_by(&ctx.store, account, ctx.at).await?;
    let is_demo = account::find(&ctx.store, account).await?.is_some_and(|found| found.demo);
    if !is_demo && owes_second_factor(&ctx.store, account, &assignments).await? {
        assignments.clear();
    }
    Ok(Rights { account, at: ctx.at, assignments })
}

impl Rights {
    /// Of this account: what she has herself of all that is `held` at this moment, and what those have whose place she takes, if they are `here`.
    pub(super) fn of(account: Uuid, at: Moment, held: &[Assignment], here: impl Fn(Uuid) -> bool) -> Self {
        let own = held.iter().filter(|one| one.account == account);
        let lent: Vec<Uuid> = own.filter_map(|one| one.deputy_of).filter(|of| here(*of)).collect();
        let counts = |one: &&Assignment| one.account == account || one.deputy_of.is_none() && lent.contains(&one.account);
        Self { account, at, assignments: held.iter().filter(counts).copied().collect() }
    }

    /// Whether she may do this with a record of which this is true.
    pub fn may(&self, action: Action, kind: Kind, facts: &Facts) -> bool {
        let who = Principal { account: self.account, is_participant: false, assignments: &self.assignments, at: self.at };
        policy::matrix().is_ok_and(|matrix| policy::decide(matrix, &who, action, kind, facts).is_granted())
    }
}

/// The first question of a page: whether there is anything behind it for the visitor.
///
/// # Errors
/// `SignInFirst` without a sign-in; `NotFound` when there is no record of this kind with which she may do this.
pub fn door(ctx: &Context, action: Action, kind: Kind) -> Result<(), AppError> {
    ctx.person()?;
    if may_at_all(ctx, action, kind) { Ok(()) } else { Err(AppError::NotFound) }
}

/// Asks to list the records of a kind, which is written down: those of them that the listing shows. `detail`: a word more for the log, or nothing.
///
/// # Errors
/// `SignInFirst`; `NotFound` when the visitor may list none of them.
pub async fn listing<'c, K: of::Subject>(
    ctx: &'c Context,
    tx: &mut Tx,
    detail: &'static str,
) -> Result<policy::Listing<'c, K>, AppError> {
    policy::list_saying(tx, principal(ctx, ctx.person()?), ctx.chance.as_ref(), detail).await
}

/// She does it to her own account: no role gives her the right.
pub(super) async fn by_herself(
    ctx: &Context,
    tx: &mut Tx,
    action: Action,
    account: Uuid,
    detail: &'static str,
) -> Result<(), AppError> {
    let entry = Entry {
        at: ctx.at,
        actor: Some(account),
        action,
        kind: Kind::Account,
        object: Object::Person(account),
        outcome: Outcome::Done,
        ground: None,
        detail,
    };
    audit::record(tx, ctx.chance.as_ref(), &entry).await?;
    Ok(())
}

impl By {
    /// The signed-in person, if she accompanies people.
    ///
    /// # Errors
    /// `SignInFirst` without a sign-in; `NotFound` for everybody else: what others may not see does not exist for them.
    pub fn staff(ctx: &Context) -> Result<Self, AppError> {
        door(ctx, Action::List, Kind::Person)?;
        Self::signed_in(ctx)
    }

    /// The signed-in person, whoever it is: what she may do with a record, its permit says.
    ///
    /// # Errors
    /// `SignInFirst`.
    pub fn signed_in(ctx: &Context) -> Result<Self, AppError> {
        Ok(Self { actor: Some(ctx.person()?.id) })
    }

    /// Who sits at the machine itself.
    pub(crate) fn command_line() -> Self {
        Self { actor: None }
    }

    /// The account that is written into the log.
    pub fn actor(self) -> Option<Uuid> {
        self.actor
    }

    /// Begins a transaction with a permit. A refusal is written down too.
    ///
    /// # Errors
    /// `NotFound` when there is no such record or she may not.
    pub async fn begin<K: of::Subject, A: Act>(self, ctx: &Context, act: A, subject: K) -> Result<Tx, AppError> {
        if self.actor.is_some() {
            let who = principal(ctx, ctx.person()?);
            return policy::begin(&ctx.store, who, ctx.chance.as_ref(), act, subject).await.map(|(tx, _)| tx);
        }
        let mut tx = ctx.store.begin().await?;
        self.may(ctx, &mut tx, act, subject).await?;
        Ok(tx)
    }

    /// Asks for a permit, which is written down in the same transaction. Before anything else is written in it.
    ///
    /// # Errors
    /// `NotFound` when there is no such record or she may not.
    pub async fn may<K: of::Subject, A: Act>(
        self,
        ctx: &Context,
        tx: &mut Tx,
        act: A,
        subject: K,
    ) -> Result<Permit<K, A>, AppError> {
        match self.actor {
            Some(_) => policy::permit(tx, principal(ctx, ctx.person()?), ctx.chance.as_ref(), act, subject).await,
            None => permit::at_the_machine(tx, ctx.at, ctx.chance.as_ref(), act, subject).await,
        }
    }
}
