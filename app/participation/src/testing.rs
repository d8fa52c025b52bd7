//! Sub-projects, participations and lists for tests: written straight into the records.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "only tests use this")]

use crate::{
    acts::enter::enter_in,
    records::{
        newcomer_list::{self, NewcomerList},
        sub_project::{self, SubProject},
    },
    rules::SubState,
};
use base::{Context, Date, civil::Span};
use people::vault::{Place, Vault, keys};
use uuid::Uuid;

/// A sub-project that runs, from a year ago for two years. Its letters are taken from its id.
pub async fn a_sub_project(ctx: &Context, name: &str) -> Uuid {
    let id = ctx.new_id();
    let today = ctx.settings.zone.date(ctx.at);
    let in_days = |days: i64| -> Date { today.checked_add(Span::new().days(days)).unwrap() };
    let mut tx = ctx.store.begin().await.unwrap();
    let mut round = id.as_u128();
    loop {
        let letters: String =
            (0..4).map(|place| char::from(b'A' + u8::try_from(round / 26_u128.pow(place) % 26).unwrap())).collect();
        let (begins, ends) = (in_days(-365), in_days(365));
        let new = SubProject { id, name: name.into(), letters, lead: String::new(), begins, ends, state: SubState::Running };
        if sub_project::insert(&mut tx, &new, None, ctx.at).await.unwrap() {
            break;
        }
        round += 1;
    }
    tx.commit().await.unwrap();
    id
}

/// This person takes part in it since today.
pub async fn a_participation(ctx: &Context, person: Uuid, project: Uuid) -> Uuid {
    let mut tx = ctx.store.begin().await.unwrap();
    let today = ctx.settings.zone.date(ctx.at);
    let id = enter_in(ctx, &mut tx, None, person, project, today, None).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A list with one person on it, brought by this one.
pub async fn a_newcomer_list(ctx: &Context, author: Uuid) -> Uuid {
    let id = ctx.new_id();
    let mut tx = ctx.store.begin().await.unwrap();
    let key = keys::find_in(&mut tx, Vault::of(ctx).unwrap(), author).await.unwrap().unwrap();
    let place = Place { table: "newcomer_list", column: "words", row: id };
    let words = key.seal(ctx.chance.as_ref(), place, "Name\n=1+1\n").unwrap();
    newcomer_list::insert(&mut tx, &NewcomerList { id, author, words, taken_at: None }, ctx.at).await.unwrap();
    tx.commit().await.unwrap();
    id
}
