//! Interests and short contacts for tests: written straight into the records.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "only tests use this")]

use crate::{
    acts::{
        ask::{NewInterest, keep},
        words::Words,
    },
    records::{
        interest,
        short_contact::{self, ShortContact},
    },
    rules::{
        interest::Channel,
        short::{self, Topic},
    },
};
use base::{Context, Lang};
use uuid::Uuid;

/// That somebody would like to take part, at this site.
pub async fn an_interest(ctx: &Context, site: Option<Uuid>) -> Uuid {
    let words = Words { name: "Frau Probe".into(), phone: "0381 000000".into(), ..Words::default() };
    let new = NewInterest { site, lang: Lang::Uk, channel: Channel::Phone, words };
    let once = ctx.new_id().to_string();
    let before: Vec<Uuid> = interest::open(&ctx.store, ctx.at).await.unwrap().into_iter().map(|one| one.id).collect();
    keep(ctx, &new, &once, ctx.at).await.unwrap();
    let after = interest::open(&ctx.store, ctx.at).await.unwrap();
    after.into_iter().map(|one| one.id).find(|id| !before.contains(id)).unwrap()
}

/// Help in passing of ten minutes at this site, written down by this person just now.
pub async fn a_short_contact(ctx: &Context, author: Uuid, site: Uuid) -> Uuid {
    let id = ctx.new_id();
    let day = ctx.settings.zone.date(ctx.at);
    let new = ShortContact {
        id,
        site,
        author: Some(author),
        day,
        minutes: 10,
        topic: Topic::Phone,
        channel: short::Channel::Came,
        lang: None,
        token: None,
        made_at: ctx.at,
    };
    let mut tx = ctx.store.begin().await.unwrap();
    short_contact::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}
