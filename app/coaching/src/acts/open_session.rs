//! A session that was logged is looked at: by who logged it, and by who may see what counts everywhere.

pub use crate::records::{correction::Correction, session::Session};

use crate::{
    records::{
        attendance::{self, Attendance},
        correction, protocol, session,
    },
    rules::can_be_taken_back,
    subjects,
};
use base::{AppError, Context};
use people::{
    acts::{by::By, list_people::list_people, list_places::list_places},
    policy::to,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A session, without a word of what was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedSession {
    /// What counts.
    pub session: Session,
    /// The name of the group.
    pub group: Option<String>,
    /// Who belongs to it, by name; `None`: not a person of hers any more.
    pub people: Vec<(Option<String>, Attendance)>,
    /// How many texts were written.
    pub texts: i64,
    /// What counted before, where it was corrected: the last first.
    pub corrections: Vec<Correction>,
    /// Whether the visitor is its author, who may correct it.
    pub is_hers: bool,
    /// Whether it can still be taken back: by its author, soon after it was logged, and as long as nobody has read what was written.
    pub can_be_taken_back: bool,
}

/// The session.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody but its author and who may see what counts everywhere.
pub async fn open_session(ctx: &Context, id: Uuid) -> Result<OpenedSession, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::Session(id)).await?;
    let session = session::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let attended = attendance::of_session(&mut tx, id).await?;
    let (texts, read) = protocol::count_of_session(&mut tx, id).await?;
    let corrections = correction::of_session(&mut tx, id).await?;
    tx.commit().await?;
    let known = match list_people(ctx).await {
        Err(AppError::NotFound) => Vec::new(),
        people => people?,
    };
    let places: HashMap<Uuid, usize> = known.iter().enumerate().map(|(place, person)| (person.id, place)).collect();
    let mut people: Vec<_> = attended.into_iter().map(|one| (places.get(&one.account).copied(), one)).collect();
    // In the order of the list, which is by name; who is not in it comes last.
    people.sort_by_key(|(place, one)| (place.is_none(), *place, one.account));
    let people = people
        .into_iter()
        .map(|(place, one)| (place.and_then(|place| known.get(place)).map(|person| person.name.clone()), one))
        .collect();
    let group = match session.group {
        Some(group) => {
            let places = list_places(ctx).await?;
            let mut groups = places.into_iter().flat_map(|place| place.groups);
            groups.find(|listed| listed.group.id == group).map(|listed| listed.group.name)
        }
        None => None,
    };
    let is_hers = session.author == ctx.who.person.as_ref().map(|person| person.id);
    let can_be_taken_back = read == 0 && is_hers && can_be_taken_back(session.made_at, ctx.at);
    Ok(OpenedSession { session, group, people, texts, corrections, is_hers, can_be_taken_back })
}

/// The newest sessions that the visitor logged: what she made herself, without a name.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn own_sessions(ctx: &Context, most: i64) -> Result<Vec<Session>, AppError> {
    Ok(session::of_author(&ctx.store, ctx.person()?.id, most).await?)
}
