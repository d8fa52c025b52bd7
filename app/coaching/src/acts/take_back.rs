//! A session that was just logged is taken back, as if it had never been.

use super::{
    private_notes::stay_without_protocol,
    words::{Words, key_of},
};
use crate::{
    acts::log_session::TALK,
    records::{
        addendum, attendance, last_met, protocol,
        session::{self, Session},
        translation,
    },
    rules::can_be_taken_back,
    subjects,
};
use base::{
    AppError, Context,
    clock::written_time,
    form::{Fields, FormErrors},
    store::Tx,
};
use drafts::Form;
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Takes it back. The words of a talk with one person are a draft again; gives back with whom, so that she can go on.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late or somebody has read by now what was written: then it stays. `SignInFirst`; `NotFound` for everybody
/// but its author.
pub async fn take_back(ctx: &Context, id: Uuid) -> Result<Option<Uuid>, AppError> {
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
    tx.commit().await?;
    refused?;
    // The words first: whatever happens after that, they are there.
    if let Some((person, fields)) = &talk {
        keep(ctx, Form::about(&TALK, *person), fields).await?;
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
    Ok(talk.map(|(person, _)| person))
}

/// Whether nobody has read what was written, and it is not too late.
async fn may_go(ctx: &Context, tx: &mut Tx, session: &Session) -> Result<(), AppError> {
    let (_, read) = protocol::count_of_session(tx, session.id).await?;
    // What was added afterwards would be lost: it is no part of the form.
    let added = addendum::count_of_session(tx, session.id).await? + translation::count_of_session(tx, session.id).await?;
    if read == 0 && added == 0 && can_be_taken_back(session.made_at, ctx.at) {
        return Ok(());
    }
    Err(AppError::Invalid(FormErrors::one(&Fields::default(), "undo", "session-undo-late")))
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
    let mut all = vec![
        one("agreed", words.agreed),
        one("view", words.view),
        one("assessment", words.assessment),
        one("note", words.note),
        one("day-day", session.day.day().to_string()),
        one("day-month", session.day.month().to_string()),
        one("day-year", session.day.year().to_string()),
        one("begins", written_time(session.begins)),
        one("minutes", session.minutes.to_string()),
        one("pillar", session.pillar.code().to_owned()),
        one("mode", session.mode.code().to_owned()),
    ];
    all.extend(words.topics.split_whitespace().map(|topic| one("topic", topic.to_owned())));
    Fields(all)
}
