//! What a permit can be about: records of this room, each with how what is true of it is found out. Other rooms have their own beside these
//! and ask [`about_person`] where the person is.

use super::{Facts, Kind};
use crate::records::{
    account, assignment, group,
    placement::{self, Whereabouts},
    site,
};
use base::{
    Moment, Role,
    rights::{Assignment as Given, Scope},
    store::{Result, Store, Tx},
};
use std::future::Future;
use uuid::Uuid;

/// Something that a permit can be about.
pub trait Subject: Send + Sync {
    /// Which kind of record.
    const KIND: Kind;

    /// Whether it is about an account that is still to be made: the log speaks of it only when it is.
    const MAKES_ACCOUNT: bool = false;

    /// A word more for the audit log: at most 40 letters.
    fn detail(&self) -> &'static str {
        ""
    }

    /// What is true of it at this moment; `None`: there is no such thing.
    fn facts(&self, tx: &mut Tx, at: Moment) -> impl Future<Output = Result<Option<Facts>>> + Send;
}

/// What is true of every record about a participant; `None`: there is no such participant.
///
/// # Errors
/// When the database does not answer.
pub async fn about_person(tx: &mut Tx, person: Uuid) -> Result<Option<Facts>> {
    Ok(placement::whereabouts(tx, person).await?.map(Facts::from))
}

/// What is true of all participants, those who have left too: for lists.
///
/// # Errors
/// When the database does not answer.
pub async fn about_everybody(store: &Store) -> Result<Vec<Facts>> {
    Ok(placement::whereabouts_of_all(store).await?.into_iter().map(Facts::from).collect())
}

impl From<Whereabouts> for Facts {
    fn from(person: Whereabouts) -> Self {
        Self {
            person: Some(person.account),
            main_coach: person.main_coach,
            former_coaches: person.former_coaches,
            site: person.site,
            group: person.group,
            ended: person.left,
            ..Self::default()
        }
    }
}

/// Subjects that are about a participant, by the account: `Name = Kind`. Other rooms make theirs with it too.
#[macro_export]
macro_rules! about_participants {
    ($($(#[$what:meta])* $name:ident = $kind:ident),+ $(,)?) => {$(
        $(#[$what])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub ::uuid::Uuid);

        impl $crate::policy::of::Subject for $name {
            const KIND: $crate::policy::Kind = $crate::policy::Kind::$kind;

            async fn facts(
                &self,
                tx: &mut ::base::store::Tx,
                _at: ::base::Moment,
            ) -> ::base::store::Result<Option<$crate::policy::Facts>> {
                $crate::policy::of::about_person(tx, self.0).await
            }
        }
    )+};
}

about_participants! {
    /// A participant, by the account.
    Person = Person,
    /// How a participant is reached, by the account.
    Contact = Contact,
    /// The cards of a participant, by the account.
    Card = Card,
    /// Where a participant is now, by the account.
    Placement = Placement,
    /// What a participant has learned, by the account.
    Progress = Progress,
    /// Everything about a participant, by the account.
    Export = Export,
    /// That a participant is erased, by the account.
    Erasure = Erasure,
}

/// An account that was closed because its person had two: who may part them again may do so with the one that stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergedAway {
    /// The closed one.
    pub gone: Uuid,
    /// The one that stayed.
    pub kept: Uuid,
}

impl Subject for MergedAway {
    const KIND: Kind = Kind::Person;

    fn detail(&self) -> &'static str {
        "parted"
    }

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let kept = about_person(tx, self.kept).await?;
        Ok(kept.map(|facts| Facts { person: Some(self.gone), ..facts }))
    }
}

/// A participant who has left, by the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaver(pub Uuid);

impl Subject for Leaver {
    const KIND: Kind = Kind::Leaver;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(about_person(tx, self.0).await?.filter(|facts| facts.ended))
    }
}

macro_rules! about_anybody {
    ($($(#[$what:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$what])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub Uuid);

        impl Subject for $name {
            const KIND: Kind = Kind::$name;

            async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
                match about_person(tx, self.0).await? {
                    None => about_staff(tx, self.0, at).await,
                    facts => Ok(facts),
                }
            }
        }
    )+};
}

about_anybody! {
    /// All sign-ins of a participant or of somebody who works here, by the account.
    SignIn,
    /// Who looked at somebody's data, by the account.
    History,
}

/// Somebody who works here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account(pub Uuid);

impl Subject for Account {
    const KIND: Kind = Kind::Account;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        about_staff(tx, self.0, at).await
    }
}

/// Somebody who is to work here, with what she is to be given; it says whether a coordinator of one site may ask her in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewAccount {
    /// The account that is made.
    pub account: Uuid,
    /// Over what she is to have a role.
    pub scope: Scope,
}

impl Subject for NewAccount {
    const KIND: Kind = Kind::Account;
    const MAKES_ACCOUNT: bool = true;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let place = place_of(tx, self.scope).await?;
        Ok(place.map(|place| Facts { person: Some(self.account), ..place }))
    }
}

/// A one-time link for somebody who is to work here: who may ask her in may also take it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The invitation.
    pub invitation: Uuid,
    /// Over what she is to have a role; `None`: only the people whose main coach she becomes, wherever they are.
    pub scope: Option<Scope>,
}

impl Subject for Invitation {
    const KIND: Kind = Kind::Account;

    fn detail(&self) -> &'static str {
        "invitation"
    }

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let place = place_of(tx, self.scope.unwrap_or(Scope::All)).await?;
        Ok(place.map(|place| Facts { record: Some(self.invitation), ..place }))
    }
}

/// A role that was given, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assignment(pub Uuid);

impl Subject for Assignment {
    const KIND: Kind = Kind::Assignment;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        let Some(kept) = assignment::find(tx, self.0).await? else { return Ok(None) };
        let facts = of_given(tx, &kept.given, at).await?;
        Ok(facts.map(|facts| Facts { record: Some(self.0), author: kept.made_by, ..facts }))
    }
}

/// A role that is to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewAssignment(pub Given);

impl Subject for NewAssignment {
    const KIND: Kind = Kind::Assignment;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        let staff = about_staff(tx, self.0.account, at).await?;
        if staff.is_none_or(|facts| facts.ended) {
            return Ok(None);
        }
        of_given(tx, &self.0, at).await
    }
}

/// Where a participant is to be: who may place people there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewPlacement {
    /// The participant.
    pub account: Uuid,
    /// At which site.
    pub site: Option<Uuid>,
    /// In which group of it.
    pub group: Option<Uuid>,
    /// With which main coach.
    pub main_coach: Option<Uuid>,
}

impl Subject for NewPlacement {
    const KIND: Kind = Kind::Placement;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        if about_person(tx, self.account).await?.is_none_or(|facts| facts.ended) {
            return Ok(None);
        }
        self.place(tx, at).await
    }
}

impl NewPlacement {
    /// What will be true of the participant; `None`: there is no such site or group, it is over, or nobody can be the main coach.
    async fn place(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        if let Some(site) = self.site
            && site::find(tx, site).await?.is_none_or(|site| site.ended_at.is_some())
        {
            return Ok(None);
        }
        if let Some(group) = self.group
            && group::find(tx, group).await?.is_none_or(|group| group.ended_at.is_some() || Some(group.site) != self.site)
        {
            return Ok(None);
        }
        if let Some(coach) = self.main_coach {
            let given = assignment::not_over_of(tx, coach, at).await?;
            if !given.iter().any(|held| held.role == Role::Coach && held.deputy_of.is_none() && held.holds_at(at)) {
                return Ok(None);
            }
        }
        Ok(Some(Facts {
            person: Some(self.account),
            main_coach: self.main_coach,
            site: self.site,
            group: self.group,
            ..Facts::default()
        }))
    }
}

/// A participant who is to be made, and where she is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newcomer(pub NewPlacement);

impl Subject for Newcomer {
    const KIND: Kind = Kind::Person;
    const MAKES_ACCOUNT: bool = true;

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        self.0.place(tx, at).await
    }
}

/// A site, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site(pub Uuid);

impl Subject for Site {
    const KIND: Kind = Kind::Site;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let found = site::find(tx, self.0).await?;
        Ok(found.map(|site| Facts {
            record: Some(site.id),
            site: Some(site.id),
            ended: site.ended_at.is_some(),
            ..Facts::default()
        }))
    }
}

/// A site that is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewSite(pub Uuid);

impl Subject for NewSite {
    const KIND: Kind = Kind::Site;

    async fn facts(&self, _tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(Some(Facts { record: Some(self.0), ..Facts::default() }))
    }
}

/// A group, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group(pub Uuid);

impl Subject for Group {
    const KIND: Kind = Kind::Group;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let found = group::find(tx, self.0).await?;
        Ok(found.map(|group| Facts {
            record: Some(group.id),
            site: Some(group.site),
            group: Some(group.id),
            ended: group.ended_at.is_some(),
            ..Facts::default()
        }))
    }
}

/// A group that is to be made at a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewGroup {
    /// The group.
    pub group: Uuid,
    /// The site.
    pub site: Uuid,
}

impl Subject for NewGroup {
    const KIND: Kind = Kind::Group;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let found = site::find(tx, self.site).await?.filter(|site| site.ended_at.is_none());
        Ok(found.map(|site| Facts { record: Some(self.group), site: Some(site.id), ..Facts::default() }))
    }
}

macro_rules! about_the_house {
    ($($(#[$what:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$what])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;

        impl Subject for $name {
            const KIND: Kind = Kind::$name;

            async fn facts(&self, _tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
                Ok(Some(Facts::default()))
            }
        }
    )+};
}

about_the_house! {
    /// The organisation's own data.
    Organisation,
    /// Which rooms are on.
    Rooms,
    /// What runs in the background.
    Jobs,
    /// Backups.
    Backups,
    /// Faults of the contents.
    ContentFaults,
    /// The audit log as a whole.
    Log,
}

/// What is true of somebody who works here; `None`: there is no such account. She belongs to a site only when all she has lies in it: who has
/// more than a site is not for a coordinator of the site to end or to let in.
async fn about_staff(tx: &mut Tx, account: Uuid, at: Moment) -> Result<Option<Facts>> {
    let Some(is_over) = account::is_staff(tx, account).await? else { return Ok(None) };
    let mut places = Vec::new();
    for held in assignment::not_over_of(tx, account, at).await? {
        let lent = held.deputy_of.is_some();
        places.push(if lent { Facts::default() } else { place_of(tx, held.scope).await?.unwrap_or_default() });
    }
    let same = |what: fn(&Facts) -> Option<Uuid>| {
        let first = places.first().and_then(what);
        first.filter(|_| places.iter().all(|place| what(place) == first))
    };
    Ok(Some(Facts {
        person: Some(account),
        site: same(|place| place.site),
        group: same(|place| place.group),
        sub_project: same(|place| place.sub_project),
        ended: is_over,
        ..Facts::default()
    }))
}

/// What is true of a role that is given: it lies where its scope lies. What is lent lies nowhere, because it can be all the other has.
async fn of_given(tx: &mut Tx, given: &Given, at: Moment) -> Result<Option<Facts>> {
    let place = match given.deputy_of {
        None => place_of(tx, given.scope).await?,
        Some(other) => {
            let other = about_staff(tx, other, at).await?.filter(|facts| !facts.ended);
            other.map(|_| Facts::default())
        }
    };
    Ok(place.map(|place| Facts { person: Some(given.account), ..place }))
}

/// Where a scope lies; `None`: there is no such place.
async fn place_of(tx: &mut Tx, scope: Scope) -> Result<Option<Facts>> {
    Ok(match scope {
        Scope::All | Scope::Record(_) => Some(Facts::default()),
        Scope::SubProject(id) => Some(Facts { sub_project: Some(id), ..Facts::default() }),
        Scope::Site(id) => site::find(tx, id).await?.map(|site| Facts { site: Some(site.id), ..Facts::default() }),
        Scope::Group(id) => {
            group::find(tx, id).await?.map(|group| Facts { site: Some(group.site), group: Some(group.id), ..Facts::default() })
        }
    })
}
