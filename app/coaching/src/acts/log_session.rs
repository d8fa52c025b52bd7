//! A session is logged: what counts, who was there, and what is written to each.

use super::{
    field,
    loggable::colleagues,
    private_notes::go_with_protocol,
    words::{Words, key_of},
};
use crate::rules::{Mode, Pillar, Presence, Topic, topics};
use crate::{
    keys,
    records::{
        attendance::{self, Attendance},
        last_met, protocol,
        session::{self, Session},
        session_coach::{self, SessionCoach},
    },
    subjects::{Protocols, ServiceFacts},
};
use base::{
    AppError, Context, Date, Lang,
    room::{BorrowingWork, DraftField, DraftKind, Seal, SealedDraft},
    store::Tx,
    texts,
};
use drafts::Form;
use people::{
    acts::{
        by::{By, may_with},
        list_people::list_people,
        staff_names::staff_names,
    },
    policy::{
        Action, Kind,
        of::{about_everybody, about_person},
        to,
    },
    vault::PersonSeal,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The form for a talk with one person; one draft for each.
pub const TALK: DraftKind = DraftKind {
    name: "coaching/talk",
    fields: &[
        field("agreed", "talk-agreed", true),
        field("view", "talk-her-view", true),
        field("assessment", "talk-assessment", true),
        field("note", "talk-note", true),
        field("day-day", "date-part-day", false),
        field("day-month", "date-part-month", false),
        field("day-year", "date-part-year", false),
        field("begins", "session-begins", false),
        field("minutes", "session-minutes", false),
        PILLAR,
        MODE,
        TOPIC,
    ],
    seal: &PersonSeal,
    may: Some(|ctx, tx, person| {
        Box::pin(async move {
            let facts = about_person(tx, person).await?;
            Ok(facts.is_some_and(|facts| may_with(ctx, Action::Make, Kind::ServiceFact, &facts)))
        })
    }),
};

/// The form for a group; one draft for each group. It is about several people at once, so it is closed with the key of who writes it; it goes when one of
/// them is erased (`records::erase`).
pub const GROUP: DraftKind = DraftKind {
    name: "coaching/group",
    fields: &[
        DraftField {
            name: "presence-*",
            words: "session-who",
            long: false,
            say: |lang, codes| chosen(lang, codes, |code| Presence::from_code(code).map(keys::presence)),
        },
        field("minutes-*", "session-part-minutes", false),
        field("note-*", "session-note-one", true),
        field("day-day", "date-part-day", false),
        field("day-month", "date-part-month", false),
        field("day-year", "date-part-year", false),
        field("begins", "session-begins", false),
        field("minutes", "session-minutes", false),
        PILLAR,
        MODE,
        TOPIC,
        DraftField {
            name: "coach-*",
            words: "session-with",
            long: false,
            say: |lang, _| texts::say(lang, "session-with-yes").into_owned(),
        },
        field("note", "session-note-all", true),
    ],
    seal: &GroupSeal,
    may: Some(|ctx, _, group| {
        Box::pin(async move {
            let everybody = about_everybody(&ctx.store).await?;
            let mut of_group = everybody.iter().filter(|facts| facts.group == Some(group));
            Ok(of_group.any(|facts| may_with(ctx, Action::Make, Kind::ServiceFact, facts)))
        })
    }),
};

/// Closes what somebody wrote about a group with her own key, and knows the names of those it is about.
pub struct GroupSeal;

impl Seal for GroupSeal {
    fn seal<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: SealedDraft, words: &'w str) -> BorrowingWork<'w, Vec<u8>> {
        PersonSeal.seal(ctx, tx, SealedDraft { about: None, ..draft }, words)
    }

    fn open<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: SealedDraft, sealed: &'w [u8]) -> BorrowingWork<'w, String> {
        PersonSeal.open(ctx, tx, SealedDraft { about: None, ..draft }, sealed)
    }

    fn name_of<'w>(&'w self, ctx: &'w Context, one: Uuid) -> BorrowingWork<'w, Option<String>> {
        Box::pin(async move {
            let person = list_people(ctx).await?.into_iter().find(|person| person.id == one);
            match person {
                Some(person) => Ok(Some(person.name)),
                None => Ok(staff_names(ctx, vec![one]).await?.remove(&one)),
            }
        })
    }
}

const PILLAR: DraftField = DraftField {
    name: "pillar",
    words: "session-pillar",
    long: false,
    say: |lang, codes| chosen(lang, codes, |code| Pillar::from_code(code).map(keys::pillar)),
};
const MODE: DraftField = DraftField {
    name: "mode",
    words: "session-mode",
    long: false,
    say: |lang, codes| chosen(lang, codes, |code| Mode::from_code(code).map(keys::mode)),
};
const TOPIC: DraftField = DraftField {
    name: "topic",
    words: "session-topics",
    long: false,
    say: |lang, codes| chosen(lang, codes, |code| Topic::from_code(code).map(keys::topic)),
};

/// What was chosen, in words: codes with a comma between them.
fn chosen(lang: Lang, codes: &str, key: impl Fn(&str) -> Option<&'static str>) -> String {
    let words = codes.split(", ").filter_map(key).map(|key| texts::say(lang, key).into_owned());
    words.collect::<Vec<_>>().join(", ")
}

/// What is countable of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSession {
    /// The group; `None`: with one person.
    pub group: Option<Uuid>,
    /// The day at the place.
    pub day: Date,
    /// The minute of that day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// What it was for.
    pub pillar: Pillar,
    /// How people met.
    pub mode: Mode,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// Which colleagues were there too.
    pub with: Vec<Uuid>,
}

/// Somebody who belongs to the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// The account.
    pub account: Uuid,
    /// Whether she was there.
    pub presence: Presence,
    /// How many minutes count for her.
    pub minutes: i64,
    /// What is written to her; may be empty.
    pub words: Words,
}

/// Logs the session, all of it or nothing.
///
/// # Errors
/// `NotFound` when one of these people is none for whom the visitor may log, or to whom she may write; `Unreadable` when somebody comes twice or nobody at
/// all, or when a colleague can not have been there.
pub async fn log_session(ctx: &Context, new: &NewSession, people: &[Attendee]) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    let once: BTreeSet<Uuid> = people.iter().map(|one| one.account).collect();
    if people.is_empty() || once.len() != people.len() {
        return Err(AppError::Unreadable);
    }
    if !new.with.is_empty() {
        let known = colleagues(ctx, &once.iter().copied().collect::<Vec<_>>()).await?;
        if new.with.iter().any(|one| !known.iter().any(|(colleague, _)| colleague == one)) {
            return Err(AppError::Unreadable);
        }
    }
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await?;
    // The permits first: from there to its end the log is locked. Who asks for what is not hers stands in it.
    for one in people {
        let mut asked = by.may(ctx, &mut tx, to::Make, ServiceFacts(one.account)).await.map(drop);
        if asked.is_ok() && !one.words.is_empty() {
            asked = by.may(ctx, &mut tx, to::Make, Protocols(one.account)).await.map(drop);
        }
        if let Err(refused) = asked {
            if matches!(refused, AppError::NotFound) {
                tx.commit().await?;
            }
            return Err(refused);
        }
    }
    let NewSession { group, day, begins, minutes, pillar, mode, .. } = *new;
    let kept = Session {
        id,
        group,
        author: by.actor(),
        day,
        begins,
        minutes,
        pillar,
        mode,
        topics: topics(&new.topics),
        made_at: ctx.at,
    };
    session::insert(&mut tx, &kept).await?;
    for one in people {
        let there = Attendance { account: one.account, presence: one.presence, minutes: one.minutes };
        attendance::insert(&mut tx, id, &there).await?;
        if one.presence.was_there() {
            last_met::note(&mut tx, one.account, day).await?;
        }
        if !one.words.is_empty() {
            let key = key_of(ctx, &mut tx, one.account).await?;
            let protocol = ctx.new_id();
            let sealed = one.words.seal(ctx, &key, protocol)?;
            protocol::insert(&mut tx, protocol, id, one.account, by.actor(), &sealed, ctx.at).await?;
            // A line for a whole group is not the talk that a note was kept for.
            if new.group.is_none() {
                go_with_protocol(ctx, &mut tx, one.account, by.actor()).await?;
            }
        }
    }
    for staff in &new.with {
        let there = SessionCoach { session: id, staff: *staff, made_at: ctx.at, ended_at: None };
        session_coach::insert(&mut tx, ctx.new_id(), &there, by.actor()).await?;
    }
    match (people, new.group) {
        (_, Some(group)) => drafts::finish(ctx, &mut tx, Form::about(&GROUP, group)).await?,
        ([alone], None) => drafts::finish(ctx, &mut tx, Form::about(&TALK, alone.account)).await?,
        _ => {}
    }
    tx.commit().await?;
    Ok(id)
}
