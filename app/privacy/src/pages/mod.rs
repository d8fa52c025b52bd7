//! The pages of somebody's own data.

pub mod ask;
pub mod consents;
pub mod how_long;
pub mod own_data;
pub mod person;
pub mod requests;
pub mod take_along;
pub mod today;
pub(crate) mod told;

use crate::{paths, rules::requests::Wish};
use base::{
    AppError, PageContext,
    room::PersonLink,
    ui::{Back, raw, sentences},
};
use leptos::prelude::*;
use people::{
    acts::by::may_with,
    policy::{Action, Kind, of::about_person as facts_of},
};
use uuid::Uuid;

/// A paragraph that can be heard sentence by sentence.
fn said(words: impl AsRef<str>) -> AnyView {
    raw(format!("<p>{}</p>", sentences(words.as_ref())))
}

/// The paragraph under a heading.
fn lead(words: impl AsRef<str>) -> AnyView {
    raw(format!("<p class=\"lead\">{}</p>", sentences(words.as_ref())))
}

/// The way back to "Meine Daten".
fn back(ctx: &PageContext) -> AnyView {
    view! { <Back href=paths::OwnData::href(ctx.lang) words=ctx.t("own-data-title") /> }.into_any()
}

/// The key of what somebody wants.
fn wish(wish: Wish) -> &'static str {
    match wish {
        Wish::Erase => "wish-erase",
        Wish::Correct => "wish-correct",
        Wish::Restrict => "wish-restrict",
        Wish::Look => "wish-look",
    }
}

/// "Noch 12 Tage", or that it is late.
fn left(ctx: &PageContext, days: i64) -> String {
    if days < 0 {
        return ctx.tf("request-late", &[("count", (-days).into())]).into_owned();
    }
    ctx.tf("request-left", &[("count", days.into())]).into_owned()
}

/// What this room has about one participant.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn about_person(ctx: &PageContext, person: Uuid) -> Result<Vec<PersonLink>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let facts = facts_of(&mut tx, person).await?;
    tx.commit().await?;
    let opens = facts.is_some_and(|facts| may_with(ctx, Action::See, Kind::Consent, &facts));
    let link = || PersonLink {
        icon: "shield-check",
        words: "person-data-title",
        detail: ctx.t("person-data-line").into_owned(),
        href: paths::PersonData::href(ctx.lang, person),
    };
    Ok(opens.then(link).into_iter().collect())
}
