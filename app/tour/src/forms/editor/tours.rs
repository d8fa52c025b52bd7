//! The order of stations and tours, and one tour.

use super::{id, mend};
use crate::{
    acts::{
        tours::{self, Move},
        words::Most,
    },
    paths,
    published::TourWords,
};
use base::{
    AppError, Lang, PageContext,
    fold::tidy,
    form::{Done, Fields, to_mend},
};
use uuid::Uuid;

/// `do` is `up` or `down` with `station` or `tour`, or `begin` with `title`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for who may not, and for what is not there.
pub async fn submit_order(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let here = paths::Order::href(ctx.lang);
    match fields.get("do") {
        does @ ("up" | "down") => {
            if fields.has("tour") {
                tours::move_tour(ctx, id(fields, "tour")?, does == "up").await?;
            } else {
                tours::move_station(ctx, id(fields, "station")?, does == "up").await?;
            }
            Ok(Done::to(here))
        }
        "begin" => {
            let title = tidy(fields.get("title"));
            let checks =
                [(!title.is_empty(), "title", "tours-no-title"), (title.chars().count() <= Most::TITLE, "title", "q4-too-long")];
            mend(&checks).map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(paths::EditTour::href(ctx.lang, tours::begin_tour(ctx, &title).await?)))
        }
        _ => Err(AppError::Unreadable),
    }
}

/// `do` is `words` with the words and `revision`; `in`, `out`, `up`, `down` with `station`; `publish`, `withdraw`, `erase`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for who may not, and for what is not there.
pub async fn submit_tour(ctx: &PageContext, tour: Uuid, fields: &Fields) -> Result<Done, AppError> {
    change(ctx, tour, fields).await.map_err(|refused| refused.keeping(fields))
}

async fn change(ctx: &PageContext, tour: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let mut to = paths::EditTour::href(ctx.lang, tour);
    let moved = |by: Move| async move { tours::move_stop(ctx, tour, id(fields, "station")?, by).await };
    match fields.get("do") {
        "words" => {
            let lang = Lang::from_code(ctx.query("sprache")).unwrap_or(Lang::De);
            let words = TourWords {
                title: tidy(fields.get("title")),
                line: tidy(fields.get("line")),
                words: fields.get("words").to_owned(),
            };
            let fits = |text: &str, most: usize| text.chars().count() <= most;
            mend(&[
                (fits(&words.title, Most::TITLE), "title", "q4-too-long"),
                (fits(&words.line, Most::LINE), "line", "q4-too-long"),
                (fits(&words.words, Most::STORY), "words", "q4-too-long"),
            ])?;
            let seen = fields.get("revision").parse().unwrap_or(0);
            tours::say_tour_words(ctx, tour, lang, seen, &words).await?;
            to = format!("{to}?sprache={}", lang.code());
        }
        "in" => moved(Move::In).await?,
        "out" => moved(Move::Out).await?,
        "up" => moved(Move::Up).await?,
        "down" => moved(Move::Down).await?,
        "publish" => {
            if !tours::publish_tour(ctx, tour).await? {
                return Err(to_mend(&[(false, "publish", "tours-cannot")]));
            }
        }
        "withdraw" => tours::withdraw_tour(ctx, tour).await?,
        "erase" => {
            tours::erase_tour(ctx, tour).await?;
            to = paths::Order::href(ctx.lang);
        }
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(to))
}
