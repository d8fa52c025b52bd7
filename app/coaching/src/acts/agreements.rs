//! Agreements: what a participant and her coach want to do together, version after version. She says whether it is right.

use super::{
    field,
    sealed::{open, seal},
    words::{Said, key_of},
};
use crate::{
    records::agreement::{self, Agreement},
    rules::{
        UNDO, Verdict,
        agreements::{Days, How, VERSIONS_MOST},
        can_be_taken_back,
    },
    subjects::{self, Agreements},
};
use base::{AppError, Context, Date, Moment, form::Fields, room::DraftKind};
use drafts::Form;
use people::{
    acts::{
        by::{By, may_with},
        staff_names::staff_names,
    },
    policy::{Action, Kind, of::about_person, to},
    vault::{PersonKey, PersonSeal},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// The form for a new version; one draft for each person.
pub const NEW_AGREEMENT: DraftKind = DraftKind {
    name: "coaching/agreement",
    fields: &[
        field("together", "agreement-together", true),
        field("person", "agreement-person-does", true),
        field("coach", "agreement-coach-does", true),
        field("meeting", "agreement-meeting", true),
        field("from-day", "date-part-day", false),
        field("from-month", "date-part-month", false),
        field("from-year", "date-part-year", false),
        field("until-day", "date-part-day", false),
        field("until-month", "date-part-month", false),
        field("until-year", "date-part-year", false),
        field("review-day", "date-part-day", false),
        field("review-month", "date-part-month", false),
        field("review-year", "date-part-year", false),
    ],
    seal: &PersonSeal,
    may: Some(|ctx, tx, person| {
        Box::pin(async move {
            let facts = about_person(tx, person).await?;
            Ok(facts.is_some_and(|facts| may_with(ctx, Action::Make, Kind::Agreement, &facts)))
        })
    }),
};

/// The words of an agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementWords {
    /// The language of the page on which they were written, by its code.
    pub lang: String,
    /// What both want to do.
    pub together: String,
    /// What the participant does.
    pub person: String,
    /// What the coach does.
    pub coach: String,
    /// How often they meet, and where.
    pub meeting: String,
}

/// What somebody said to a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What.
    pub verdict: Verdict,
    /// How.
    pub how: How,
    /// On which day.
    pub day: Date,
    /// In which words.
    pub said: Option<Said>,
    /// The name of who noted it for her; `None`: she herself, or somebody who does not work here any more.
    pub noted_by: Option<String>,
    /// Until when the visitor can take back what she noted.
    pub undo_until: Option<Moment>,
}

/// A version, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedAgreement {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub person: Uuid,
    /// Which version, from 1.
    pub number: i64,
    /// The name of who wrote it; `None`: somebody who does not work here any more.
    pub author: Option<String>,
    /// Its words.
    pub words: AgreementWords,
    /// Its days, as they were agreed.
    pub days: Days,
    /// Its last day, as it came out.
    pub last: Option<Date>,
    /// When it was written.
    pub made_at: Moment,
    /// Whether there is a newer one.
    pub is_old: bool,
    /// Whether the person has opened it.
    pub is_read: bool,
    /// What she said to it.
    pub answer: Option<Answered>,
    /// Until when the visitor can take it back: she wrote it just now, and nobody has opened it or answered.
    pub undo_until: Option<Moment>,
}

/// Writes a new version beside those that there are. What was begun of it as a draft is sent with it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or she may not; `Invalid` (field `together`) when there are too many.
pub async fn make_agreement(ctx: &Context, person: Uuid, words: &AgreementWords, days: Days) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, Agreements(person)).await?;
    let number = agreement::newest_number(&mut tx, person).await? + 1;
    if number > VERSIONS_MOST {
        return Err(AppError::refused("together", "agreement-too-many"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let id = ctx.new_id();
    let new = new_version(id, person, number, by.actor(), sealed_agreement(ctx, &key, id, words)?, days, ctx.at);
    agreement::insert(&mut tx, &new).await?;
    drafts::finish(ctx, &mut tx, Form::about(&NEW_AGREEMENT, person)).await?;
    tx.commit().await?;
    Ok(id)
}

/// A version to which nobody has said anything yet.
pub(crate) fn new_version(
    id: Uuid,
    account: Uuid,
    number: i64,
    author: Option<Uuid>,
    words: Vec<u8>,
    days: Days,
    made_at: Moment,
) -> Agreement {
    let Days { from, until, review } = days;
    Agreement {
        id,
        account,
        number,
        author,
        words,
        from,
        until,
        review,
        made_at,
        read_at: None,
        verdict: None,
        how: None,
        answer_day: None,
        answer: None,
        noted_by: None,
        answered_at: None,
        seen_at: None,
    }
}

/// The words of the version with this id, closed.
///
/// # Errors
/// `TooLarge`.
pub(crate) fn sealed_agreement(ctx: &Context, key: &PersonKey, id: Uuid, words: &AgreementWords) -> Result<Vec<u8>, AppError> {
    seal(ctx, key, "agreement", id, words)
}

/// What somebody said to the version with this id, closed.
///
/// # Errors
/// `TooLarge`.
pub(crate) fn sealed_answer(ctx: &Context, key: &PersonKey, id: Uuid, said: &Said) -> Result<Vec<u8>, AppError> {
    seal(ctx, key, "agreement_answer", id, said)
}

/// All versions of somebody, the newest first, for herself or who accompanies her. Who looks has seen it: she that there is one, her main coach what she said.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see them.
pub async fn agreements(ctx: &Context, person: Uuid) -> Result<Vec<OpenedAgreement>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Agreements(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    let coach = about_person(&mut tx, person).await?.and_then(|facts| facts.main_coach);
    tx.commit().await?;
    let all = agreement::of_account(&ctx.store, person).await?;
    let opened = all_opened(ctx, &key, &all).await?;
    // To read, nothing must be written: on a full disk it stays new.
    let _ = note_seen(ctx, person, coach, &all).await;
    Ok(opened)
}

/// The newest version of somebody, for a page on which what she said to it does not stand: nothing counts as seen.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn newest_agreement(ctx: &Context, person: Uuid) -> Result<Option<OpenedAgreement>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Agreements(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    let newest = agreement::newest(&ctx.store, person).await?;
    Ok(all_opened(ctx, &key, newest.as_slice()).await?.pop())
}

async fn note_seen(ctx: &Context, person: Uuid, coach: Option<Uuid>, all: &[Agreement]) -> Result<(), AppError> {
    let me = ctx.person()?.id;
    let unread = me == person && all.iter().any(|one| one.read_at.is_none());
    // It is for her coach: a deputy who reads it takes nothing from her.
    let unseen = all.iter().filter(|one| coach == Some(me) && one.seen_at.is_none() && one.verdict.is_some());
    let until = unseen.filter_map(|one| one.answered_at).max();
    if !unread && until.is_none() {
        return Ok(());
    }
    let mut tx = ctx.store.begin().await?;
    if unread {
        agreement::note_read(&mut tx, person, ctx.at).await?;
    }
    if let Some(until) = until {
        agreement::note_answers_seen(&mut tx, person, until, ctx.at).await?;
    }
    Ok(tx.commit().await?)
}

/// Opens the versions of one person, given from the newest on.
pub(super) async fn all_opened(ctx: &Context, key: &PersonKey, all: &[Agreement]) -> Result<Vec<OpenedAgreement>, AppError> {
    let authors = all.iter().flat_map(|one| [one.author, one.noted_by]).flatten();
    let names = staff_names(ctx, authors.collect()).await?;
    // The first day on which anything newer holds.
    let mut newer: Option<Date> = None;
    let mut opened = Vec::new();
    for one in all {
        let days = Days { from: one.from, until: one.until, review: one.review };
        let name = |id: Option<Uuid>| id.and_then(|id| names.get(&id).cloned());
        opened.push(OpenedAgreement {
            id: one.id,
            person: one.account,
            number: one.number,
            author: name(one.author),
            words: open(key, "agreement", one.id, &one.words)?,
            days,
            last: days.last(newer),
            made_at: one.made_at,
            is_old: newer.is_some(),
            is_read: one.read_at.is_some(),
            answer: answered(ctx, key, one, &names)?,
            undo_until: undo_until(ctx, one).filter(|_| newer.is_none()),
        });
        newer = Some(newer.map_or(one.from, |newer| newer.min(one.from)));
    }
    Ok(opened)
}

fn answered(
    ctx: &Context,
    key: &PersonKey,
    one: &Agreement,
    names: &HashMap<Uuid, String>,
) -> Result<Option<Answered>, AppError> {
    let (Some(verdict), Some(how), Some(day)) = (one.verdict, one.how, one.answer_day) else { return Ok(None) };
    let said = one.answer.as_deref().map(|sealed| open(key, "agreement_answer", one.id, sealed)).transpose()?;
    let noted_by = one.noted_by.and_then(|id| names.get(&id).cloned());
    Ok(Some(Answered { verdict, how, day, said, noted_by, undo_until: note_undo_until(ctx, one) }))
}

fn me(ctx: &Context) -> Option<Uuid> {
    ctx.who.person.as_ref().map(|person| person.id)
}

fn undo_until(ctx: &Context, one: &Agreement) -> Option<Moment> {
    let is_untouched = one.read_at.is_none() && one.verdict.is_none();
    let is_hers = one.author.is_some() && one.author == me(ctx);
    (is_untouched && is_hers && can_be_taken_back(one.made_at, ctx.at)).then(|| one.made_at.plus(UNDO))
}

fn note_undo_until(ctx: &Context, one: &Agreement) -> Option<Moment> {
    let at = one.answered_at.filter(|at| can_be_taken_back(*at, ctx.at))?;
    (one.how != Some(How::Screen) && one.noted_by.is_some() && one.noted_by == me(ctx)).then(|| at.plus(UNDO))
}

/// One version, to be printed.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such version, or the visitor may not see it.
pub async fn open_agreement(ctx: &Context, id: Uuid) -> Result<OpenedAgreement, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::Agreement(id)).await?;
    let found = agreement::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, found.account).await?;
    tx.commit().await?;
    let all = agreement::of_account(&ctx.store, found.account).await?;
    let opened = all_opened(ctx, &key, &all).await?;
    opened.into_iter().find(|one| one.id == id).ok_or(AppError::NotFound)
}

/// Takes a version back that was written just now. Its words are a draft again.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late, somebody else wrote it, or the person has opened it by now: then it stays. `SignInFirst`; `NotFound` when
/// there is no such version of hers, or the visitor may not.
pub async fn take_back_agreement(ctx: &Context, person: Uuid, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Agreement(id)).await?;
    let found = agreement::find(&mut tx, id).await?.filter(|one| one.account == person).ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, person).await?;
    let is_newest = agreement::newest_number(&mut tx, person).await? == found.number;
    tx.commit().await?;
    if undo_until(ctx, &found).is_none() || !is_newest {
        return Err(AppError::refused("undo", "agreement-undo-late"));
    }
    // The words first: whatever happens after that, they are there.
    let form = Form::about(&NEW_AGREEMENT, person);
    let kept = fields(&open(&key, "agreement", id, &found.words)?, &found);
    let draft = drafts::find(ctx, form).await?;
    let begun = draft.draft.and_then(|draft| drafts::rules::both(form.kind, &kept, &draft.fields));
    drafts::save(ctx, form, draft.revision, begun.as_ref().unwrap_or(&kept)).await?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Agreement(id)).await?;
    let found = agreement::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let goes = undo_until(ctx, &found).is_some() && agreement::newest_number(&mut tx, person).await? == found.number;
    if goes {
        agreement::delete(&mut tx, id).await?;
    }
    tx.commit().await?;
    if goes { Ok(()) } else { Err(AppError::refused("undo", "agreement-undo-late")) }
}

/// The form as it was sent.
fn fields(words: &AgreementWords, one: &Agreement) -> Fields {
    let mut all: Vec<(String, String)> =
        [("together", &words.together), ("person", &words.person), ("coach", &words.coach), ("meeting", &words.meeting)]
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .into();
    for (name, day) in [("from", Some(one.from)), ("until", one.until), ("review", one.review)] {
        if let Some(day) = day {
            let parts = [("day", day.day().to_string()), ("month", day.month().to_string()), ("year", day.year().to_string())];
            all.extend(parts.map(|(part, value)| (format!("{name}-{part}"), value)));
        }
    }
    Fields(all)
}

/// A participant says what she thinks of the newest version; after "Stimmt" she can still see it in another way.
///
/// # Errors
/// `Invalid` when there is a newer one (field `newer`), or when she sees it in another way and says nothing, or too much (`words`); `SignInFirst`;
/// `NotFound` when it is not hers.
pub async fn answer_agreement(ctx: &Context, lang: base::Lang, id: Uuid, verdict: Verdict, words: &str) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, subjects::AgreementAnswer(id)).await?;
    let found = agreement::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if agreement::newest_number(&mut tx, found.account).await? != found.number {
        return Err(AppError::refused("newer", "agreement-newer"));
    }
    let words = words.trim().to_owned();
    let sealed = match verdict {
        Verdict::Agrees => None,
        Verdict::Differs if words.is_empty() => return Err(AppError::refused("words", "agreement-differs-nothing")),
        Verdict::Differs if !crate::rules::fits(&words) => return Err(AppError::refused("words", "session-too-long")),
        Verdict::Differs => {
            let key = key_of(ctx, &mut tx, found.account).await?;
            Some(sealed_answer(ctx, &key, id, &Said { lang: lang.code().to_owned(), words })?)
        }
    };
    let day = ctx.settings.zone.date(ctx.at);
    let new = agreement::Answer { verdict, how: How::Screen, day, words: sealed, noted_by: None };
    let is_kept = agreement::answer(&mut tx, id, &new, ctx.at).await?;
    tx.commit().await?;
    // Said already, it is said; but a yes changes no other answer.
    let same = found.verdict == Some(verdict) && verdict == Verdict::Agrees;
    if is_kept || same { Ok(()) } else { Err(AppError::refused("newer", "agreement-answered")) }
}

/// Her coach notes that she agrees: she has said so, or signed a paper.
///
/// # Errors
/// `Invalid` when there is a newer version (field `newer`); `SignInFirst`; `NotFound` when there is no such version of hers, or the visitor may not.
pub async fn note_agreed(ctx: &Context, person: Uuid, id: Uuid, how: How, day: Date) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Agreement(id)).await?;
    let found = agreement::find(&mut tx, id).await?.filter(|one| one.account == person).ok_or(AppError::NotFound)?;
    if agreement::newest_number(&mut tx, person).await? != found.number {
        return Err(AppError::refused("newer", "agreement-newer"));
    }
    let new = agreement::Answer { verdict: Verdict::Agrees, how, day, words: None, noted_by: by.actor() };
    let is_kept = agreement::answer(&mut tx, id, &new, ctx.at).await?;
    tx.commit().await?;
    if is_kept || found.verdict == Some(Verdict::Agrees) { Ok(()) } else { Err(AppError::refused("newer", "agreement-answered")) }
}

/// Takes back what the visitor noted for her.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late, or somebody else noted it; `SignInFirst`; `NotFound` when there is no such version of hers, or the visitor
/// may not.
pub async fn take_back_note(ctx: &Context, person: Uuid, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Agreement(id)).await?;
    let found = agreement::find(&mut tx, id).await?.filter(|one| one.account == person).ok_or(AppError::NotFound)?;
    let goes = note_undo_until(ctx, &found).is_some();
    if goes {
        agreement::delete_answer(&mut tx, id).await?;
    }
    tx.commit().await?;
    if goes { Ok(()) } else { Err(AppError::refused("undo", "agreement-undo-late")) }
}

/// Whether the newest version of a participant waits for her word: nothing is opened for it.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn waits_for_me(ctx: &Context, me: Uuid) -> Result<bool, AppError> {
    Ok(agreement::newest(&ctx.store, me).await?.is_some_and(|one| one.verdict.is_none()))
}
