//! The fifth question: ways, and what becomes of the station.

use super::{id, mend};
use crate::{
    acts::{
        desk, publish,
        ways::{self, MOST_LANDMARK},
    },
    paths,
};
use base::{
    AppError, Lang, PageContext,
    clock::{plain_digits, small_number},
    fold::tidy,
    form::{Check, Done, Fields, to_mend},
};
use uuid::Uuid;

/// `do` is `new-way` with `new`, and `back` for the way back too; `way` or `way-gone` with `to`; or what becomes of the station: `hand-in`, `give-back`, `publish`, `withdraw`,
/// `begin-again`, `erase`.
pub(super) async fn submit(ctx: &PageContext, station: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let here = paths::Question::href(ctx.lang, station, 5);
    let ready = format!("{here}#fertig");
    match fields.get("do") {
        "new-way" => {
            let to = id(fields, "new")?;
            // The way back belongs to the other station: only where she may change it.
            let others = desk::open(ctx, station).await?.others;
            let both = fields.get("back") == "yes" && others.iter().any(|other| other.id == to && other.may_change);
            let put = if both {
                ways::say_both_ways(ctx, station, to).await?
            } else {
                ways::say_way(ctx, station, to, None, None).await?
            };
            mend(&[(put, "new", "q5-too-many-ways")])?;
            Ok(Done::to(format!("{here}?weg={to}#weg")))
        }
        "way" => {
            let to = id(fields, "to")?;
            let minutes = small_number(&plain_digits(fields.get("minutes"))).filter(|minutes| (1..=240).contains(minutes));
            let landmark = tidy(fields.get("landmark"));
            mend(&[
                (minutes.is_some(), "minutes", "q5-minutes-bad"),
                (landmark.chars().count() <= MOST_LANDMARK, "landmark", "q4-too-long"),
            ])?;
            let lang = Lang::from_code(fields.get("lang")).ok_or(AppError::Unreadable)?;
            mend(&[(ways::say_way(ctx, station, to, minutes, Some((lang, &landmark))).await?, "new", "q5-too-many-ways")])?;
            Ok(Done::to(format!("{here}?weg={to}&sprache={}#weg", lang.code())))
        }
        "way-gone" => {
            ways::take_way(ctx, station, id(fields, "to")?).await?;
            Ok(Done::to(here))
        }
        "hand-in" => publish::hand_in(ctx, station).await.map(|()| Done::to(ready)),
        "give-back" => publish::give_back(ctx, station).await.map(|()| Done::to(ready)),
        "publish" => {
            let missing = publish::publish(ctx, station).await?;
            if missing.is_empty() {
                return Ok(Done::to(ready));
            }
            let checks: Vec<Check> = missing.iter().map(|missing| (false, "fehlt", missing.words())).collect();
            Err(to_mend(&checks))
        }
        "withdraw" => publish::withdraw(ctx, station).await.map(|()| Done::to(ready)),
        "begin-again" => publish::begin_again(ctx, station).await.map(|()| Done::to(ready)),
        "erase" => publish::erase(ctx, station).await.map(|()| Done::to(paths::Desk::href(ctx.lang))),
        _ => Err(AppError::Unreadable),
    }
}
