//! Requests for tests: written straight into the records.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "only tests use this")]

use crate::{
    acts::{Said, requests::new_request},
    records::request,
    rules::requests::Wish,
};
use base::{Context, Lang};
use people::vault::{Vault, keys};
use uuid::Uuid;

/// What this person wants, asked just now.
pub async fn a_request(ctx: &Context, person: Uuid, wish: Wish) -> Uuid {
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await.unwrap();
    let key = keys::find_in(&mut tx, Vault::of(ctx).unwrap(), person).await.unwrap().unwrap();
    let new = new_request(ctx, &key, id, person, wish, &Said::new(Lang::De, "Der Name stimmt nicht.")).unwrap();
    request::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}
