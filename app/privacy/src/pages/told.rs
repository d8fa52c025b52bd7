//! What this room holds about a participant, in words, for her to take along.

use super::{consents::spoken as in_words, wish};
use crate::{
    acts::{consents::spoken, requests::requests_of, take_along::taken_of},
    rules::requests::State,
};
use base::{
    AppError, Lang, PageContext,
    room::{Told, ToldRow},
};
use uuid::Uuid;

/// What she said yes and no to, what she asked for, when she took her data along. Only for who has a permit for all of it.
///
/// # Errors
/// `NotFound` when she was erased; `Broken` or `Busy` when the store does not answer.
pub(crate) async fn told(ctx: &PageContext, person: Uuid) -> Result<Vec<Told>, AppError> {
    let consents = spoken(ctx, person).await?;
    let consents = consents.iter().map(|one| {
        let row = ToldRow::new(ctx.t(&format!("consent-{}", one.purpose))).with("", in_words(ctx, one));
        // The words to which she said it, also when there are newer ones.
        row.with("", ctx.t(&format!("consent-{}-{}", one.purpose, one.version)))
    });
    let requests = requests_of(ctx, person).await?.into_iter().map(|one| {
        let day = |at| ctx.day(ctx.settings.zone.date(at)).into_owned();
        let asked = ctx.tf("request-asked", &[("day", day(one.made_at).into())]);
        let row = ToldRow::new(ctx.t(wish(one.wish))).with("", asked);
        let row = row.with_said("", one.words.words, Lang::from_code(&one.words.lang));
        match (one.state, one.answer) {
            (State::Answered, Some((answer, by))) => {
                let name = by.unwrap_or_else(|| ctx.t("by-former").into_owned());
                let at = one.ended_at.map(day).unwrap_or_default();
                let heading = ctx.tf("request-answer-by", &[("name", name.into()), ("day", at.into())]);
                row.with_said(heading, answer.words, Lang::from_code(&answer.lang))
            }
            (State::TakenBack, _) => row.with("", ctx.t("request-taken-back")),
            _ => row,
        }
    });
    let taken =
        taken_of(ctx, person).await?.into_iter().map(|(at, by)| ToldRow::new(ctx.moment(at)).with("", by.unwrap_or_default()));
    let part = |key: &str, rows: Vec<ToldRow>| Told { heading: ctx.t(key).into_owned(), rows };
    Ok(vec![
        part("consents-title", consents.collect()),
        part("own-requests", requests.collect()),
        part("told-taken", taken.collect()),
    ])
}
