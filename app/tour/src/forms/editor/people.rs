//! The third question: who can be recognised, and why she may be seen.

use super::{id, mend, must_tap, side, tap_field};
use crate::{
    acts::{
        consent::{self, Mark},
        desk::{self, OpenedPicture},
    },
    pages::editor::{THIRDS, corner},
    paths,
    rules::{
        kinds::{Basis, People, Role},
        spots::{Spot, View},
    },
};
use base::{
    AppError, PageContext,
    form::{Done, Fields, to_mend},
};
use uuid::Uuid;

/// `do` is `people` with `picture` and `people`; `mark` with `picture`, `seite` and a tap, the second time with `ecke`; `mark-words` with `across` and
/// `down` instead; `basis` or `unmark` with `picture` and `mark`.
pub(super) async fn submit(ctx: &PageContext, station: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let picture = id(fields, "picture")?;
    let here = paths::Question::href(ctx.lang, station, 3);
    let at = format!("{here}?bild={picture}&seite={}", side(fields));
    match fields.get("do") {
        "people" => {
            say_people(ctx, station, picture, fields).await?;
            Ok(Done::to(format!("{here}#bild-{picture}")))
        }
        "mark" => {
            let tap = must_tap(fields)?;
            let mark = id(fields, "mark")?;
            let anchor = Role::from_code(fields.get("role")).unwrap_or(Role::Main).code();
            let Some(corner) = corner(fields.get("ecke")) else {
                let (x, y) = (tap.x * 10_000.0, tap.y * 10_000.0);
                return Ok(Done::to(format!("{at}&ecke={x:.0},{y:.0}&neu={mark}#antippen-{anchor}")));
            };
            mark_between(ctx, station, picture, fields, (corner, tap)).await?;
            Ok(Done::to(format!("{at}&person={mark}#person")))
        }
        "mark-words" => {
            let mark = id(fields, "mark")?;
            let role = Role::from_code(fields.get("role")).unwrap_or(Role::Main);
            let third = |name: &str| {
                let name = if role == Role::Main { name.to_owned() } else { [name, "-", role.code()].concat() };
                THIRDS.iter().position(|third| *third == fields.get(&name)).ok_or(AppError::Unreadable)
            };
            let share = |third: usize| u32::try_from(third).map_or(0.0, |third| f64::from(third) / 3.0);
            let (right, down) = (third("across")?, third("down")?);
            let corners = (Spot { x: share(right), y: share(down) }, Spot { x: share(right + 1), y: share(down + 1) });
            mark_between(ctx, station, picture, fields, corners).await?;
            Ok(Done::to(format!("{at}&person={mark}#person")))
        }
        "basis" => {
            let basis = Basis::from_code(fields.get("basis")).filter(|basis| *basis != Basis::Open);
            let basis = basis.ok_or_else(|| to_mend(&[(false, "basis", "q3-no-basis")]))?;
            consent::say_basis(ctx, station, picture, id(fields, "mark")?, basis, fields.get("note")).await?;
            Ok(Done::to(format!("{here}#bild-{picture}")))
        }
        "unmark" => {
            consent::unmark(ctx, station, picture, id(fields, "mark")?).await?;
            Ok(Done::to(format!("{here}#bild-{picture}")))
        }
        _ => Err(AppError::Unreadable),
    }
}

/// Marks what lies between two corners of what is shown, with the id `mark`.
async fn mark_between(
    ctx: &PageContext,
    station: Uuid,
    picture: Uuid,
    fields: &Fields,
    (one, other): (Spot, Spot),
) -> Result<(), AppError> {
    let mark = id(fields, "mark")?;
    let opened = desk::open(ctx, station).await?;
    let found = find(&opened.pictures, picture)?;
    let lens = found.lens().ok_or(AppError::NotFound)?;
    let is_around = found.files.as_ref().is_some_and(|files| files.around.is_some());
    let view = if is_around { View::Side(side(fields)) } else { View::Whole };
    let rects = lens.between(view, one, other);
    mend(&[(!rects.is_empty(), tap_field(fields), "q3-nothing-there")])?;
    for (number, place) in (0..).zip(rects) {
        // Over the edge of the picture it is two, each with an id of its own.
        let id = Uuid::from_u128(mark.as_u128() ^ number);
        let mark = Mark { id, place, basis: Basis::Open, note: String::new() };
        mend(&[(consent::mark(ctx, station, picture, &mark).await?, tap_field(fields), "q3-too-many")])?;
    }
    Ok(())
}

fn find(pictures: &[OpenedPicture], id: Uuid) -> Result<&OpenedPicture, AppError> {
    pictures.iter().find(|opened| opened.picture.id == id).ok_or(AppError::NotFound)
}

/// Nobody; somebody small who only happens to be there: that is said of the whole picture; or somebody, who is to be marked.
async fn say_people(ctx: &PageContext, station: Uuid, picture: Uuid, fields: &Fields) -> Result<(), AppError> {
    let said = match fields.get("people") {
        "none" => return consent::say_people(ctx, station, picture, People::None).await,
        "incidental" => true,
        "marked" => false,
        _ => return Err(to_mend(&[(false, "people", "q3-no-people")])),
    };
    consent::say_people(ctx, station, picture, People::Marked).await?;
    let opened = desk::open(ctx, station).await?;
    let found = find(&opened.pictures, picture)?;
    let whole = i64::from(media::WHOLE);
    let of_the_whole = found.marks.iter().find(|mark| mark.w == whole && mark.h == whole && mark.basis == Basis::Incidental);
    match (said, of_the_whole) {
        (true, None) => {
            let mark =
                Mark { id: id(fields, "mark")?, place: (0, 0, whole, whole), basis: Basis::Incidental, note: String::new() };
            mend(&[(consent::mark(ctx, station, picture, &mark).await?, "people", "q3-too-many")])
        }
        (false, Some(mark)) => consent::unmark(ctx, station, picture, mark.id).await,
        _ => Ok(()),
    }
}
