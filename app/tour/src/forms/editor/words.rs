//! The fourth question: words in a language, and points in the picture.

use super::{id, mend, must_tap, side};
use crate::{
    acts::{
        desk,
        place::{self, say_view},
        points::{self, Leads, MOST_TITLE, MOST_WORDS},
        words::{Most, first_trace, more_trace, say_words},
    },
    paths,
    published::{Look, PointWords, Words},
    rules::{
        compass::{Height, Side},
        geo::around,
        kinds::{PointKind, Role},
        spots::{View, look_of, tenths},
    },
};
use base::{
    AppError, Lang, PageContext,
    fold::tidy,
    form::{Done, Fields, to_mend},
};
use uuid::Uuid;

/// `do` is `words` (with `next` one goes on to the next question) or `more` with the words and `seen`, the trace of those that the page showed; `point` with a tap, `point-words` with `direction` and `height`, `point-change`, `up`,
/// `down` or `point-gone`, each with `point`; or `start` with `seite`.
pub(super) async fn submit(ctx: &PageContext, station: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let lang = Lang::from_code(ctx.query("sprache")).unwrap_or(Lang::De);
    let here = format!("{}?sprache={}", paths::Question::href(ctx.lang, station, 4), lang.code());
    let at = format!("{here}&seite={}", side(fields));
    match fields.get("do") {
        "words" => {
            tell(ctx, station, lang, fields).await?;
            let on = || paths::Question::href(ctx.lang, station, 5);
            Ok(Done::to(if fields.has("next") { on() } else { format!("{here}#punkte") }))
        }
        "more" => {
            tell_more(ctx, station, lang, fields).await?;
            Ok(Done::to(format!("{here}#punkte")))
        }
        "point" => {
            let look = look(ctx, station, fields).await?;
            set(ctx, station, fields, look, "tap").await?;
            Ok(Done::to(format!("{at}&punkt={}#punkt", fields.get("point"))))
        }
        "point-words" => {
            let direction = Side::from_code(fields.get("direction")).ok_or(AppError::Unreadable)?;
            let height = Height::from_code(fields.get("height")).ok_or(AppError::Unreadable)?;
            let opened = desk::open(ctx, station).await?;
            set(ctx, station, fields, look_of(opened.shape(), direction, height, opened.start()), "direction").await?;
            Ok(Done::to(format!("{at}&punkt={}#punkt", fields.get("point"))))
        }
        "point-change" => {
            change_point(ctx, station, lang, fields).await?;
            Ok(Done::to(format!("{here}#punkte")))
        }
        does @ ("up" | "down") => {
            points::move_point(ctx, station, id(fields, "point")?, does == "up").await?;
            Ok(Done::to(format!("{here}#punkte")))
        }
        "point-gone" => {
            points::take_point(ctx, station, id(fields, "point")?).await?;
            Ok(Done::to(format!("{here}#punkte")))
        }
        "start" => {
            let start = Some((tenths(around(f64::from(side(fields)) * 90.0)), 0));
            say_view(ctx, station, place::View { heading: None, start }).await?;
            Ok(Done::to(format!("{at}#punkte")))
        }
        _ => Err(AppError::Unreadable),
    }
}

/// Whether it has at most so many letters.
fn fits(text: &str, most: usize) -> bool {
    text.chars().count() <= most
}

async fn tell(ctx: &PageContext, station: Uuid, lang: Lang, fields: &Fields) -> Result<(), AppError> {
    let (title, alt, story) = (tidy(fields.get("title")), tidy(fields.get("alt")), fields.get("story").to_owned());
    mend(&[
        (fits(&title, Most::TITLE), "title", "q4-too-long"),
        (fits(&story, Most::STORY), "story", "q4-too-long"),
        (fits(&alt, Most::ALT), "alt", "q4-too-long"),
    ])?;
    let seen = |before: &Words| first_trace(before) == fields.get("seen");
    say_words(ctx, station, lang, seen, |before| Words { title, alt, story, ..before }).await
}

async fn tell_more(ctx: &PageContext, station: Uuid, lang: Lang, fields: &Fields) -> Result<(), AppError> {
    let (line, place) = (tidy(fields.get("line")), tidy(fields.get("place")));
    let (access, more, transcript) =
        (fields.get("access").to_owned(), fields.get("more").to_owned(), fields.get("transcript").to_owned());
    let alt_then = fields.has("alt-then").then(|| tidy(fields.get("alt-then")));
    mend(&[
        (fits(&line, Most::LINE), "line", "q4-too-long"),
        (fits(&place, Most::LINE), "place", "q4-too-long"),
        (fits(&access, Most::ACCESS), "access", "q4-too-long"),
        (fits(&more, Most::LONG), "more", "q4-too-long"),
        (fits(&transcript, Most::LONG), "transcript", "q4-too-long"),
        (alt_then.as_ref().is_none_or(|alt| fits(alt, Most::ALT)), "alt-then", "q4-too-long"),
    ])?;
    let change = |before: Words| {
        let alt_then = alt_then.unwrap_or_else(|| before.alt_then.clone());
        Words { line, place, access, alt_then, more, transcript, ..before }
    };
    let seen = |before: &Words| more_trace(before) == fields.get("seen");
    say_words(ctx, station, lang, seen, change).await
}

/// Where in the main picture it was tapped.
async fn look(ctx: &PageContext, station: Uuid, fields: &Fields) -> Result<Look, AppError> {
    let tap = must_tap(fields)?;
    let opened = desk::open(ctx, station).await?;
    let main = opened.picture(Role::Main).ok_or(AppError::NotFound)?;
    let lens = main.lens().ok_or(AppError::NotFound)?;
    let is_around = main.files.as_ref().is_some_and(|files| files.around.is_some());
    Ok(lens.look(if is_around { View::Side(side(fields)) } else { View::Whole }, tap))
}

async fn set(ctx: &PageContext, station: Uuid, fields: &Fields, look: Look, field: &'static str) -> Result<(), AppError> {
    let set = points::put_point(ctx, station, id(fields, "point")?, look).await?;
    if set { Ok(()) } else { Err(to_mend(&[(false, field, "q4-too-many-points")])) }
}

async fn change_point(ctx: &PageContext, station: Uuid, lang: Lang, fields: &Fields) -> Result<(), AppError> {
    let words = PointWords { title: tidy(fields.get("point-title")), words: fields.get("point-text").to_owned() };
    let kind = PointKind::from_code(fields.get("kind")).ok_or(AppError::Unreadable)?;
    let to = match fields.get("to") {
        "" => None,
        to => Some(to.parse().map_err(|_| AppError::NotFound)?),
    };
    let href = Some(fields.get("href").to_owned()).filter(|href| !href.is_empty());
    let leads = Leads { kind, to, href };
    mend(&[
        (fits(&words.title, MOST_TITLE), "point-title", "q4-too-long"),
        (fits(&words.words, MOST_WORDS), "point-text", "q4-too-long"),
        (kind != PointKind::Station || leads.is_whole(), "to", "q4-no-to"),
        (kind == PointKind::Station || leads.is_whole(), "href", "q4-no-href"),
    ])?;
    points::say_point(ctx, station, id(fields, "point")?, &leads, lang, &words).await
}
