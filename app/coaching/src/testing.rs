//! Sessions for tests: written straight into the records.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "only tests use this")]

use crate::{
    acts::words::{Words, key_of},
    records::{
        attendance::{self, Attendance},
        protocol,
        session::{self, Session},
    },
    rules::{Mode, Pillar, Presence},
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
