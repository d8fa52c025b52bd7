//! What a permit of this room can be about.

use crate::records::{agreement, appointment, closure, competence, goal, help_request, protocol, session, session_coach, task};
use base::{
    Moment,
    store::{Result, Tx},
};
use people::policy::{
    Facts, Kind,
    of::{Subject, about_person},
};
use uuid::Uuid;

people::about_participants! {
    /// What counts of a participant's sessions, by the account.
    ServiceFacts = ServiceFact,
    /// What was said in a participant's sessions, by the account.
    Protocols = Protocol,
    /// That a participant asks for help, by the account.
    HelpOf = Help,
    /// A participant's goals, by the account.
    Goals = Goal,
    /// Tasks about a participant, by the account.
    Tasks = Task,
    /// Appointments with a participant, by the account.
    Appointments = Appointment,
    /// What a coach keeps in mind about a participant, by the account.
    PrivateNotes = PrivateNote,
    /// A participant's agreements, by the account.
    Agreements = Agreement,
    /// What a participant can do, by the account.
    Competences = Competence,
    /// What the next coach is to know about a participant, by the account.
    HandingNotes = HandingNote,
}

/// A session that was logged, by its id: whoever was there, it is its author's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session(pub Uuid);

impl Subject for Session {
    const KIND: Kind = Kind::ServiceFact;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let found = session::find(tx, self.0).await?;
        Ok(found.map(|session| Facts { record: Some(session.id), author: session.author, ..Facts::default() }))
    }
}

/// The same session, as it is looked at: who was there too counts it as hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionSeen {
    /// The session.
    pub session: Uuid,
    /// Who looks.
    pub by: Uuid,
}

impl Subject for SessionSeen {
    const KIND: Kind = Kind::ServiceFact;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let Some(found) = session::find(tx, self.session).await? else { return Ok(None) };
        let hers = session_coach::was_there(tx, self.session, self.by).await?;
        let author = if hers { Some(self.by) } else { found.author };
        Ok(Some(Facts { record: Some(found.id), author, ..Facts::default() }))
    }
}

/// When a group meets, by the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meetings(pub Uuid);

impl Subject for Meetings {
    const KIND: Kind = Kind::Meeting;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        people::policy::of::Group(self.0).facts(tx, at).await
    }
}

/// That the house (`None`) or a site is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClosureOf(pub Option<Uuid>);

impl Subject for ClosureOf {
    const KIND: Kind = Kind::Closure;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        match self.0 {
            Some(site) => people::policy::of::Site(site).facts(tx, at).await,
            None => Ok(Some(Facts::default())),
        }
    }
}

/// One closure, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closure(pub Uuid);

impl Subject for Closure {
    const KIND: Kind = Kind::Closure;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let found = closure::find(tx, self.0).await?;
        Ok(found.map(|found| Facts { record: Some(found.id), site: found.site, ..Facts::default() }))
    }
}

/// What is counted of sessions and goals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures;

impl Subject for Figures {
    const KIND: Kind = Kind::Figures;

    async fn facts(&self, _tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(Some(Facts::default()))
    }
}

/// What a participant answers to a protocol, by the protocol's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer(pub Uuid);

impl Subject for Answer {
    const KIND: Kind = Kind::Answer;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let Some(account) = protocol::account_of(tx, self.0).await? else { return Ok(None) };
        let facts = about_person(tx, account).await?;
        Ok(facts.map(|facts| Facts { record: Some(self.0), ..facts }))
    }
}

/// A protocol as [`of_a_participant`] finds it.
mod protocol_of {
    use crate::records::protocol;
    use base::store::{Result, Tx};
    use uuid::Uuid;

    pub(super) struct Found {
        pub(super) account: Uuid,
    }

    pub(super) async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Found>> {
        Ok(protocol::account_of(tx, id).await?.map(|account| Found { account }))
    }
}

macro_rules! of_a_participant {
    ($($(#[$what:meta])* $name:ident = $kind:ident in $table:ident),+ $(,)?) => {$(
        $(#[$what])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub Uuid);

        impl Subject for $name {
            const KIND: Kind = Kind::$kind;

            async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
                let Some(found) = $table::find(tx, self.0).await? else { return Ok(None) };
                let facts = about_person(tx, found.account).await?;
                Ok(facts.map(|facts| Facts { record: Some(self.0), ..facts }))
            }
        }
    )+};
}

of_a_participant! {
    /// That somebody asks for help, by the request's id.
    HelpRequest = Help in help_request,
    /// One goal, by its id.
    Goal = Goal in goal,
    /// One protocol, by its id.
    Protocol = Protocol in protocol_of,
    /// One appointment, by its id.
    Appointment = Appointment in appointment,
    /// One version of an agreement, by its id.
    Agreement = Agreement in agreement,
    /// What a participant says to a version, by the version's id.
    AgreementAnswer = Answer in agreement,
    /// Something that a participant can do, by its id.
    Competence = Competence in competence,
    /// One task, by its id.
    Task = Task in task,
}

/// What somebody keeps in mind about a participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnNote {
    /// About whom.
    pub person: Uuid,
    /// Who.
    pub author: Uuid,
}

impl Subject for OwnNote {
    const KIND: Kind = Kind::PrivateNote;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let facts = about_person(tx, self.person).await?;
        Ok(facts.map(|facts| Facts { author: Some(self.author), ..facts }))
    }
}
