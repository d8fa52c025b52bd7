//! What this room holds about a participant, in words, for her to take along.

use super::who_looked::{did, name_of};
use crate::acts::export_person::{PlaceKept, account_kept};
use base::{
    AppError, Moment, PageContext,
    room::{Told, ToldRow},
};
use uuid::Uuid;

/// Who she is, where she was, and who looked. Only for who has a permit for all of it.
///
/// # Errors
/// `NotFound` when there is no such participant; `Broken` or `Busy` when the store does not answer.
pub(crate) async fn told(ctx: &PageContext, person: Uuid) -> Result<Vec<Told>, AppError> {
    let kept = account_kept(ctx, person).await?;
    let mut who = ToldRow::new("").with(ctx.t("told-name"), kept.name).with(ctx.t("told-language"), kept.lang.name());
    if let Some(at) = kept.ended {
        who = who.with(ctx.t("told-ended"), ctx.moment(at));
    }
    let cards = kept.cards.into_iter().map(|card| {
        let row = ToldRow::new(ctx.tf("card-number", &[("number", card.number.into())]));
        let row = row.with(ctx.t("told-card-ends"), ctx.moment(card.ends));
        match card.revoked {
            Some(at) => row.with(ctx.t("told-card-revoked"), ctx.moment(at)),
            None => row,
        }
    });
    let looked = kept
        .looked
        .iter()
        .map(|look| ToldRow::new(ctx.moment(look.at)).with(name_of(ctx, &look.who), ctx.t(did(look.action, look.kind))));
    let part = |key: &str, rows: Vec<ToldRow>| Told { heading: ctx.t(key).into_owned(), rows };
    Ok(vec![
        part("told-who", vec![who]),
        part("told-places", kept.places.into_iter().map(|place| placed(ctx, place)).collect()),
        part("told-cards", cards.collect()),
        part("looked-title", looked.collect()),
    ])
}

fn placed(ctx: &PageContext, place: PlaceKept) -> ToldRow {
    let day = |at: Moment| ctx.day(ctx.settings.zone.date(at)).into_owned();
    let span = match place.to {
        Some(to) => ctx.tf("told-from-to", &[("from", day(place.from).into()), ("to", day(to).into())]),
        None => ctx.tf("told-since", &[("from", day(place.from).into())]),
    };
    let row = ToldRow::new(span).with(ctx.t("told-site"), place.site.unwrap_or_default());
    let row = row.with(ctx.t("told-group"), place.group.unwrap_or_default());
    row.with(ctx.t("told-coach"), place.coach.unwrap_or_default()).with(ctx.t("told-reason"), place.reason)
}
