//! Sessions for tests: written straight into the records.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "only tests use this")]

use crate::{
    acts::{
        agreements::{AgreementWords, new_version, sealed_agreement},
        competences::{CompetenceWords, sealed_competence},
        goals::{GoalWords, sealed_words},
        words::{Words, key_of},
    },
    records::{
        agreement,
        attendance::{self, Attendance},
        competence::{self, Competence},
        goal::{self, Goal},
        help_request::{self, HelpRequest},
        last_met, protocol,
        session::{self, Session},
    },
    rules::{
        Mode, Pillar, Presence,
        agreements::Days,
        competences::{Life, Skill},
        goals::GoalState,
    },
};
use base::Context;
use uuid::Uuid;

/// A session of 45 minutes with this person, logged just now.
pub async fn a_session(ctx: &Context, author: Uuid, person: Uuid) -> Uuid {
    let id = ctx.new_id();
    let new = Session {
        id,
        group: None,
        author: Some(author),
        day: ctx.settings.zone.date(ctx.at),
        begins: 540,
        minutes: 45,
        pillar: Pillar::Coaching,
        mode: Mode::Single,
        topics: "offices digital".into(),
        made_at: ctx.at,
    };
    let mut tx = ctx.store.begin().await.unwrap();
    session::insert(&mut tx, &new).await.unwrap();
    let there = Attendance { account: person, presence: Presence::Here, minutes: 45 };
    attendance::insert(&mut tx, id, &there).await.unwrap();
    last_met::note(&mut tx, person, new.day).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// What was written about this person in such a session.
pub async fn a_protocol(ctx: &Context, author: Uuid, person: Uuid) -> Uuid {
    let session = a_session(ctx, author, person).await;
    let words = Words { agreed: "Das Ladekabel kommt mit.".into(), ..Words::default() };
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await.unwrap();
    let key = key_of(ctx, &mut tx, person).await.unwrap();
    let sealed = words.seal(ctx, &key, id).unwrap();
    protocol::insert(&mut tx, id, session, person, Some(author), &sealed, ctx.at).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// That this person asks for help, at no step.
pub async fn a_help_request(ctx: &Context, person: Uuid) -> Uuid {
    let id = ctx.new_id();
    let (lesson, step) = (String::new(), String::new());
    let new = HelpRequest { id, account: person, lesson, step, made_at: ctx.at, taken_by: None, taken_at: None, ended_at: None };
    let mut tx = ctx.store.begin().await.unwrap();
    help_request::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A goal of this person.
pub async fn a_goal(ctx: &Context, person: Uuid) -> Uuid {
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await.unwrap();
    let key = key_of(ctx, &mut tx, person).await.unwrap();
    let words = GoalWords { lang: "de".into(), title: "Ich will schreiben.".into(), ..GoalWords::default() };
    let new = Goal {
        id,
        account: person,
        author: None,
        words: sealed_words(ctx, &key, id, &words).unwrap(),
        by_day: None,
        importance: 2,
        difficulty: 2,
        state: GoalState::Open,
        revision: 1,
        made_at: ctx.at,
        ended_at: None,
    };
    goal::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A new version of the agreement with this person, valid from today.
pub async fn an_agreement(ctx: &Context, person: Uuid) -> Uuid {
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await.unwrap();
    let key = key_of(ctx, &mut tx, person).await.unwrap();
    let words = AgreementWords { lang: "de".into(), together: "Wir üben.".into(), ..AgreementWords::default() };
    let number = agreement::newest_number(&mut tx, person).await.unwrap() + 1;
    let days = Days { from: ctx.settings.zone.date(ctx.at), until: None, review: None };
    let sealed = sealed_agreement(ctx, &key, id, &words).unwrap();
    agreement::insert(&mut tx, &new_version(id, person, number, None, sealed, days, ctx.at)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Something that this person can do.
pub async fn a_competence(ctx: &Context, person: Uuid) -> Uuid {
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await.unwrap();
    let key = key_of(ctx, &mut tx, person).await.unwrap();
    let words = CompetenceWords { lang: "de".into(), can: "Ich kann kochen.".into(), ..CompetenceWords::default() };
    let new = Competence {
        id,
        account: person,
        author: None,
        field: Life::Family,
        level: Skill::Familiar,
        words: sealed_competence(ctx, &key, id, &words).unwrap(),
        lesson: String::new(),
        line: 0,
        seen: None,
        revision: 1,
        made_at: ctx.at,
        ended_at: None,
    };
    competence::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}
