//! What this room holds about somebody, in words, for her to read: what she made, sent and said.

use crate::acts::export::{Made, kept};
use base::{
    AppError, PageContext,
    room::{Told, ToldRow},
};
use uuid::Uuid;

/// What she made, sent and said; nothing where there is nothing of it.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn told(ctx: &PageContext, person: Uuid) -> Result<Vec<Told>, AppError> {
    let kept = kept(ctx, person).await?;
    let made = |all: &[Made]| -> Vec<ToldRow> {
        all.iter().map(|one| ToldRow::new(one.slug.as_str()).with("", ctx.moment(one.at))).collect()
    };
    let pictures = kept.pictures.iter().map(|picture| {
        let station = picture.station.map(|station| kept.name(station)).unwrap_or_default();
        ToldRow::new(ctx.moment(picture.sent_at)).with("", station)
    });
    let marks = kept.marks.iter().map(|mark| ToldRow::new(ctx.moment(mark.made_at)).with("", mark.note.as_str()));
    let versions =
        kept.versions.iter().map(|version| ToldRow::new(kept.name(version.station)).with("", ctx.moment(version.made_at)));
    let all = [
        (ctx.t("tour-made-title"), made(&kept.stations)),
        (ctx.t("tour-made-tours"), made(&kept.tours)),
        (ctx.t("tour-made-pictures"), pictures.collect()),
        (ctx.t("tour-made-marks"), marks.collect()),
        (ctx.t("tour-made-versions"), versions.collect()),
    ];
    let said = all.into_iter().filter(|(_, rows)| !rows.is_empty());
    Ok(said.map(|(heading, rows)| Told { heading: heading.into_owned(), rows }).collect())
}
