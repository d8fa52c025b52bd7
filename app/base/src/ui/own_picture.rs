//! The organisation's own pictures on a page: the logo and the photograph of the place.

use super::escape;
use crate::{Lang, PageContext, own_pictures::OwnPicture};
use std::fmt::Write as _;

/// The room that the logo has on a page, in CSS pixels; on paper its class says it.
const LOGO: (i64, i64) = (180, 48);

/// The logo as HTML with this class; nothing when there is none. Twice as fine as it stands, for screens and paper.
pub fn logo_markup(ctx: &PageContext, class: &str) -> Option<String> {
    let shown = ctx.own_pictures();
    let logo = shown.logo.as_ref()?;
    let file = logo.at_least(320)?;
    // Without words of its own it says whose it is.
    let alt = alt(logo, ctx.lang, &ctx.settings.place);
    let (width, height) = file.fitted(LOGO);
    let src = escape(&file.href);
    Some(format!("<img class=\"{class}\" src=\"{src}\" width=\"{width}\" height=\"{height}\" {alt} decoding=\"async\">"))
}

/// The photograph as HTML, at most 34 rem wide; nothing when there is none. It is fetched only when it comes near, and a phone gets the
/// smallest file: its owner pays for every megabyte.
pub fn photo_markup(ctx: &PageContext) -> Option<String> {
    let shown = ctx.own_pictures();
    let photo = shown.photo.as_ref()?;
    let (small, middle) = (photo.at_least(400)?, photo.at_least(800)?);
    let alt = alt(photo, ctx.lang, "");
    let mut larger = String::new();
    for file in photo.files.iter().filter(|file| file.width >= middle.width) {
        let comma = if larger.is_empty() { "" } else { ", " };
        let _ = write!(larger, "{comma}{} {}w", escape(&file.href), file.width);
    }
    Some(format!(
        "<picture class=\"own\"><source media=\"(min-width: 30rem)\" srcset=\"{larger}\" sizes=\"(min-width: 64rem) 27rem, (min-width: 38rem) 34rem, calc(100vw - 2rem)\">\
         <img class=\"own__pic\" src=\"{}\" width=\"{}\" height=\"{}\" {alt} loading=\"lazy\" decoding=\"async\"></picture>",
        escape(&small.href),
        small.width,
        small.height
    ))
}

/// What is to be seen, marked with its language where that is another one.
fn alt(picture: &OwnPicture, lang: Lang, otherwise: &str) -> String {
    match picture.words_in(lang) {
        Some((own, words)) if own != lang => format!("alt=\"{}\" lang=\"{}\" dir=\"{}\"", escape(words), own.tag(), own.dir()),
        Some((_, words)) => format!("alt=\"{}\"", escape(words)),
        None => format!("alt=\"{}\"", escape(otherwise)),
    }
}
