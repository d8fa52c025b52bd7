//! A session that was just logged is taken back, as if it had never been; what was typed is a draft again.

use super::{
    private_notes::stay_without_protocol,
    words::{Words, key_of},
};
use crate::{
    acts::log_session::{GROUP, TALK},
    records::{
        addendum, attendance, last_met, protocol,
        session::{self, Session},
        session_coach, translation,
    },
    rules::can_be_taken_back,
    subjects,
};
use base::{AppError, Context, clock::written_time, form::Fields, store::Tx};
use drafts::Form;
use people::{acts::by::By, policy::to};
use std::collections::HashMap;
use uuid::Uuid;

/// Takes it back. What was typed is a draft again; gives back of which form, so that she can go on.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late or somebody has read by now what was written: then it stays. `SignInFirst`; `NotFound` for everybody
/// but its author.
pub async fn take_back(ctx: &Context, id: Uuid) -> Result<Taken, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Session(id)).await?;
    let session = session::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let refused = may_go(ctx, &mut tx, &session).await;
    let talk = match protocol::only_one_of(&mut tx, id).await?.filter(|_| session.group.is_none()) {
        Some((person, text, sealed)) if refused.is_ok() => {
            let words = Words::open(&key_of(ctx, &mut tx, person).await?, text, &sealed)?;
            Some((person, fields(&session, words)))
        }
        _ => None,
    };
    let meeting = match session.group {
        Some(group) if refused.is_ok() => Some((group, group_fields(ctx, &mut tx, &session).await?)),
        _ => None,
    };
    tx.commit().await?;
    refused?;
    // The words first: whatever happens after that, they are there.
    if let Some((person, fields)) = &talk {
        keep(ctx, Form::about(&TALK, *person), fields).await?;
    }
    if let Some((group, fields)) = &meeting {
        match keep(ctx, Form::about(&GROUP, *group), fields).await {
            // She may not log for this group any more, or it has ended: there is no form for the words, so the session stays.
            Err(AppError::NotFound) => return Err(AppError::refused("undo", "session-undo-late")),
            kept => kept?,
        }
    }
    // The permit once more: from here to its end the log is locked, so that two who write at once wait for one another in the same order.
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Session(id)).await?;
    may_go(ctx, &mut tx, &session).await?;
    let there = attendance::of_session(&mut tx, id).await?;
    session::delete(&mut tx, id).await?;
    for one in there {
        if session.group.is_none() {
            stay_without_protocol(&mut tx, one.account, session.author).await?;
        }
        last_met::find_again(&mut tx, one.account).await?;
    }
    tx.commit().await?;
    Ok(match (talk, meeting) {
        (Some((person, _)), _) => Taken::Talk(person),
        (None, Some((group, _))) => Taken::Group(group),
        (None, None) => Taken::Nothing,
    })
}

/// What is a draft again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The words of a talk with this person.
    Talk(Uuid),
    /// The form of this group.
    Group(Uuid),
    /// Nothing was written.
    Nothing,
}

/// The form of a group as it was sent: what each reads stands with her name, also what stood there for all.
async fn group_fields(ctx: &Context, tx: &mut Tx, session: &Session) -> Result<Fields, AppError> {
    let one = |name: String, value: String| (name, value);
    let whole = session.minutes;
    let mut all = Vec::new();
    let mut texts = HashMap::new();
    for (person, text, sealed) in protocol::all_of(tx, session.id).await? {
        texts.insert(person, Words::open(&key_of(ctx, tx, person).await?, text, &sealed)?.note);
    }
    for there in attendance::of_session(tx, session.id).await? {
        let id = there.account;
        all.push(one(format!("presence-{id}"), there.presence.code().to_owned()));
        let part = if there.minutes == 0 || there.minutes == whole { String::new() } else { there.minutes.to_string() };
        all.push(one(format!("minutes-{id}"), part));
        if let Some(words) = texts.remove(&id) {
            all.push(one(format!("note-{id}"), words));
        }
    }
    for with in session_coach::of_session(tx, session.id).await?.into_iter().filter(|one| one.ended_at.is_none()) {
        all.push(one(format!("coach-{}", with.staff), "1".to_owned()));
    }
    all.extend(facts(session).map(|(name, value)| one(name.to_owned(), value)));
    all.extend(session.topics.split_whitespace().map(|topic| one("topic".to_owned(), topic.to_owned())));
    Ok(Fields(all))
}

/// What counts of it, as the forms have it.
fn facts(session: &Session) -> [(&'static str, String); 7] {
    [
        ("day-day", session.day.day().to_string()),
        ("day-month", session.day.month().to_string()),
        ("day-year", session.day.year().to_string()),
        ("begins", written_time(session.begins)),
        ("minutes", session.minutes.to_string()),
        ("pillar", session.pillar.code().to_owned()),
        ("mode", session.mode.code().to_owned()),
    ]
}

async fn may_go(ctx: &Context, tx: &mut Tx, session: &Session) -> Result<(), AppError> {
    if can_go(ctx, tx, session).await? { Ok(()) } else { Err(AppError::refused("undo", "session-undo-late")) }
}

/// Whether it is not too late, nobody has read what was written, and all of it is part of the form: what was added afterwards, translated, or
/// written by a colleague who was there too would be lost.
pub(super) async fn can_go(ctx: &Context, tx: &mut Tx, session: &Session) -> Result<bool, AppError> {
    if !can_be_taken_back(session.made_at, ctx.at) {
        return Ok(false);
    }
    let (_, read) = protocol::count_of_session(tx, session.id).await?;
    let added = addendum::count_of_session(tx, session.id).await? + translation::count_of_session(tx, session.id).await?;
    let of_others = protocol::count_of_others(tx, session.id, session.author).await?;
    Ok(read == 0 && added == 0 && of_others == 0)
}

/// As the draft of this form; what was begun there meanwhile stays in it.
async fn keep(ctx: &Context, form: Form, fields: &Fields) -> Result<(), AppError> {
    let found = drafts::find(ctx, form).await?;
    let begun = found.draft.and_then(|draft| drafts::rules::both(form.kind, fields, &draft.fields));
    drafts::save(ctx, form, found.revision, begun.as_ref().unwrap_or(fields)).await?;
    Ok(())
}

/// The form as it was sent.
fn fields(session: &Session, words: Words) -> Fields {
    let one = |name: &str, value: String| (name.to_owned(), value);
    let mut all =
        vec![one("agreed", words.agreed), one("view", words.view), one("assessment", words.assessment), one("note", words.note)];
    all.extend(facts(session).map(|(name, value)| one(name, value)));
    all.extend(words.topics.split_whitespace().map(|topic| one("topic", topic.to_owned())));
    Fields(all)
}
