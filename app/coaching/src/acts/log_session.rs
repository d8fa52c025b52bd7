//! A session is logged: what counts, who was there, and what is written to each.

use super::{
    field,
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
    },
    subjects::{Protocols, ServiceFacts},
};
use base::{
    AppError, Context, Date, Lang,
    room::{DraftField, DraftKind},
    texts,
};
use drafts::Form;
use people::{
    acts::by::{By, may_with},
    policy::{Action, Kind, of::about_person, to},
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
        DraftField {
            name: "pillar",
            words: "session-pillar",
            long: false,
            say: |lang, codes| chosen(lang, codes, |code| Pillar::from_code(code).map(keys::pillar)),
        },
        DraftField {
            name: "mode",
            words: "session-mode",
            long: false,
            say: |lang, codes| chosen(lang, codes, |code| Mode::from_code(code).map(keys::mode)),
        },
        DraftField {
            name: "topic",
            words: "session-topics",
            long: false,
            say: |lang, codes| chosen(lang, codes, |code| Topic::from_code(code).map(keys::topic)),
        },
    ],
    seal: &PersonSeal,
    may: Some(|ctx, tx, person| {
        Box::pin(async move {
            let facts = about_person(tx, person).await?;
            Ok(facts.is_some_and(|facts| may_with(ctx, Action::Make, Kind::ServiceFact, &facts)))
        })
    }),
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
/// all.
pub async fn log_session(ctx: &Context, new: &NewSession, people: &[Attendee]) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    let once: BTreeSet<Uuid> = people.iter().map(|one| one.account).collect();
    if people.is_empty() || once.len() != people.len() {
        return Err(AppError::Unreadable);
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
    if let ([one], None) = (people, new.group) {
        drafts::finish(ctx, &mut tx, Form::about(&TALK, one.account)).await?;
    }
    tx.commit().await?;
    Ok(id)
}
