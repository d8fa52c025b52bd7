//! What a permit of this room can be about.

use crate::records::{newcomer_list, participation, sub_project};
use base::{
    Moment,
    store::{Result, Tx},
};
use people::policy::{
    Facts, Kind,
    of::{Subject, about_person},
};
use uuid::Uuid;

/// In what a participant takes part, by the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participations(pub Uuid);

impl Subject for Participations {
    const KIND: Kind = Kind::Participation;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        about_person(tx, self.0).await
    }
}

/// One participation, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participation(pub Uuid);

impl Subject for Participation {
    const KIND: Kind = Kind::Participation;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let Some(found) = participation::find(tx, self.0).await? else { return Ok(None) };
        let facts = about_person(tx, found.account).await?;
        Ok(facts.map(|facts| Facts { record: Some(self.0), sub_project: Some(found.sub_project), ..facts }))
    }
}

/// A sub-project, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubProject(pub Uuid);

/// What is true of a sub-project.
pub(crate) fn of_sub_project(id: Uuid) -> Facts {
    Facts { record: Some(id), sub_project: Some(id), ..Facts::default() }
}

impl Subject for SubProject {
    const KIND: Kind = Kind::SubProject;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(sub_project::find(tx, self.0).await?.map(|found| of_sub_project(found.id)))
    }
}

/// The participations of a sub-project as a file to take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Download(pub Uuid);

impl Subject for Download {
    const KIND: Kind = Kind::SubProject;

    fn detail(&self) -> &'static str {
        "csv"
    }

    async fn facts(&self, tx: &mut Tx, at: Moment) -> Result<Option<Facts>> {
        SubProject(self.0).facts(tx, at).await
    }
}

/// A sub-project that is to be made; it lies in none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewSubProject(pub Uuid);

impl Subject for NewSubProject {
    const KIND: Kind = Kind::SubProject;

    async fn facts(&self, _tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        Ok(Some(Facts { record: Some(self.0), ..Facts::default() }))
    }
}

/// A list of people who are to come, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewcomerList(pub Uuid);

impl Subject for NewcomerList {
    const KIND: Kind = Kind::Draft;

    async fn facts(&self, tx: &mut Tx, _at: Moment) -> Result<Option<Facts>> {
        let found = newcomer_list::find(tx, self.0).await?;
        Ok(found.map(|list| Facts { record: Some(self.0), author: Some(list.author), ..Facts::default() }))
    }
}
