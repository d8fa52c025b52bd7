//! The participations of a sub-project: a list to look at, and one to take along without names.

use super::of_person::course;
use crate::{
    records::{
        participation, pause,
        sub_project::{self, SubProject},
    },
    rules::course::{Course, Pause},
    subjects,
};
use base::{AppError, Context, store::Tx};
use people::{
    acts::{
        by::{By, may_with},
        list_people::list_people,
    },
    policy::{Action, Facts, Kind, of::about_everybody, to},
};
use std::collections::HashMap;
use uuid::Uuid;

/// One participation in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// Its id.
    pub id: Uuid,
    /// Its code.
    pub code: String,
    /// Who it is; `None`: not for the visitor to know.
    pub name: Option<String>,
    /// Whether the visitor may open it.
    pub opens: bool,
    /// From when to when.
    pub course: Course,
}

/// The participations of a sub-project that are for the visitor to see, by their codes.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such sub-project, or it is not for her to see.
pub async fn report(ctx: &Context, id: Uuid) -> Result<(SubProject, Vec<Reported>), AppError> {
    let tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::SubProject(id)).await?;
    let project = found(tx, id).await?;
    let names: HashMap<Uuid, String> = match list_people(ctx).await {
        Ok(people) => people.into_iter().map(|person| (person.id, person.name)).collect(),
        Err(AppError::NotFound) => HashMap::new(),
        Err(other) => return Err(other),
    };
    Ok((project, all(ctx, id, &names).await?))
}

/// The same without names, as a file; that it was taken along is written down.
///
/// # Errors
/// As for [`report`].
pub async fn download(ctx: &Context, id: Uuid) -> Result<(SubProject, Vec<Reported>), AppError> {
    let tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::Download(id)).await?;
    let project = found(tx, id).await?;
    Ok((project, all(ctx, id, &HashMap::new()).await?))
}

async fn found(mut tx: Tx, id: Uuid) -> Result<SubProject, AppError> {
    let project = sub_project::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    tx.commit().await?;
    Ok(project)
}

async fn all(ctx: &Context, id: Uuid, names: &HashMap<Uuid, String>) -> Result<Vec<Reported>, AppError> {
    let mut pauses: HashMap<Uuid, Vec<Pause>> = HashMap::new();
    for one in pause::of_sub_project(&ctx.store, id).await? {
        pauses.entry(one.participation).or_default().push(one.into());
    }
    let everybody = about_everybody(&ctx.store).await?;
    let facts: HashMap<Uuid, Facts> = everybody.into_iter().filter_map(|facts| Some((facts.person?, facts))).collect();
    let mut reported = Vec::new();
    for one in participation::of_sub_project(&ctx.store, id).await? {
        let Some(about) = facts.get(&one.account) else { continue };
        // Who has left is still counted: it is about the sub-project, not about her.
        let about = Facts { record: Some(one.id), sub_project: Some(id), ..about.clone() };
        let listed = Facts { ended: false, ..about.clone() };
        if !may_with(ctx, Action::List, Kind::Participation, &listed) {
            continue;
        }
        let opens = may_with(ctx, Action::See, Kind::Participation, &about);
        let name = names.get(&one.account).cloned();
        let course = course(&one, pauses.remove(&one.id).unwrap_or_default());
        reported.push(Reported { id: one.id, code: one.code, name, opens, course });
    }
    Ok(reported)
}
