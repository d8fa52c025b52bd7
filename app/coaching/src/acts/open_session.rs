//! A session that was logged is looked at: by who logged it, and by who may see what counts everywhere.

pub use crate::records::{correction::Correction, session::Session};

use crate::{
    records::{
        attendance::{self, Attendance},
        correction, protocol, session,
        session_coach::{self, SessionCoach},
    },
    subjects,
};
use base::{AppError, Context, Moment};
use people::{
    acts::{
        by::{By, may_with},
        list_people::{ListedPerson, list_people},
        list_places::list_places,
        staff_names::staff_names,
    },
    policy::{Action, Kind, to},
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
    /// Who of those who work here was there: who logged it first. `None`: somebody who does not work here any more.
    pub coaches: Vec<Option<String>>,
    /// Of a group, for who may correct it: which colleagues can have been there, and whether each was.
    pub colleagues: Vec<(Uuid, String, bool)>,
    /// Whom the visitor may write to, because she was there: by name.
    pub writes_to: Vec<(Uuid, String)>,
    /// What counted before, where it was corrected: the last first.
    pub corrections: Vec<Correction>,
    /// Which colleagues were written there or taken out later, and when: the last first.
    pub later: Vec<(Moment, Option<String>, bool)>,
    /// Whether the visitor is its author, who may correct it.
    pub is_hers: bool,
    /// Whether it can still be taken back: by its author, soon after it was logged, and as long as nobody has read what was written.
    pub can_be_taken_back: bool,
}

/// The session.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody but who was there and who may see what counts everywhere.
pub async fn open_session(ctx: &Context, id: Uuid) -> Result<OpenedSession, AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::SessionSeen { session: id, by: me }).await?;
    let session = session::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let attended = attendance::of_session(&mut tx, id).await?;
    let (texts, _) = protocol::count_of_session(&mut tx, id).await?;
    let can_go = super::take_back::can_go(ctx, &mut tx, &session).await?;
    let corrections = correction::of_session(&mut tx, id).await?;
    let with = session_coach::of_session(&mut tx, id).await?;
    tx.commit().await?;
    let is_hers = session.author == Some(me);
    let was_there = is_hers || with.iter().any(|one| one.staff == me && one.ended_at.is_none());
    let ids = session.author.into_iter().chain(with.iter().map(|one| one.staff)).collect();
    let names = staff_names(ctx, ids).await?;
    let now = with.iter().filter(|one| one.ended_at.is_none()).map(|one| Some(one.staff));
    let coaches = [session.author].into_iter().chain(now.clone()).map(|one| names.get(&one?).cloned()).collect();
    let mut colleagues: Vec<(Uuid, String, bool)> = Vec::new();
    if is_hers && session.group.is_some() {
        let people: Vec<Uuid> = attended.iter().map(|one| one.account).collect();
        let mut all = super::loggable::colleagues(ctx, &people).await?;
        // Who was there stays to be chosen, whatever she may today.
        let before = now.clone().flatten().filter(|one| !all.iter().any(|(known, _)| known == one)).collect::<Vec<_>>();
        all.extend(before.into_iter().filter_map(|one| Some((one, names.get(&one)?.clone()))));
        let is_there = |one: Uuid| now.clone().any(|there| there == Some(one));
        colleagues.extend(all.into_iter().map(|(one, name)| (one, name, is_there(one))));
    }
    let name_of = |one: &SessionCoach| names.get(&one.staff).cloned();
    let added = with.iter().filter(|one| one.made_at != session.made_at).map(|one| (one.made_at, name_of(one), true));
    let ended = with.iter().filter_map(|one| Some((one.ended_at?, name_of(one), false)));
    let mut later: Vec<_> = added.chain(ended).collect();
    later.sort_by_key(|(at, ..)| std::cmp::Reverse(*at));
    let known = match list_people(ctx).await {
        Err(AppError::NotFound) => Vec::new(),
        people => people?,
    };
    let may_write = |person: &&ListedPerson| {
        attended.iter().any(|one| one.account == person.id) && may_with(ctx, Action::Make, Kind::Protocol, &person.facts)
    };
    let writes_to: Vec<(Uuid, String)> = match session.group {
        Some(_) if was_there => known.iter().filter(may_write).map(|person| (person.id, person.name.clone())).collect(),
        _ => Vec::new(),
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
    let can_be_taken_back = is_hers && can_go;
    Ok(OpenedSession {
        session,
        group,
        people,
        texts,
        coaches,
        colleagues,
        writes_to,
        corrections,
        later,
        is_hers,
        can_be_taken_back,
    })
}

/// The newest sessions that the visitor logged or at which she was there too: what is hers, without a name.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn own_sessions(ctx: &Context, most: i64) -> Result<Vec<Session>, AppError> {
    Ok(session::of_staff(&ctx.store, ctx.person()?.id, most).await?)
}
