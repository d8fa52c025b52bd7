//! Pictures of stations: a phone gets a file that its owner can pay for, a large screen a fine one.

use crate::published::{File, Picture, Size};
use base::ui::escape;
use std::fmt::Write as _;

/// So heavy may be the picture of a page on a phone.
const FOR_A_PHONE: i64 = 40 * 1024;

/// How much room a picture has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// Beside a row of a list: small, and fetched when it comes near.
    Row,
    /// What the page is about.
    Page,
    /// One of several on a page, fetched when it comes near.
    Part,
}

/// A picture as HTML with this class. `alt`: ready attributes.
pub(super) fn picture_markup(sizes: &[Size], class: &str, alt: &str, room: Room) -> String {
    let Some(phone) = for_a_phone(sizes, room) else { return String::new() };
    let lazy = if room == Room::Page { "fetchpriority=\"high\"" } else { "loading=\"lazy\" decoding=\"async\"" };
    let mut out = String::from("<picture>");
    let wide: Vec<&Size> = if room == Room::Row { Vec::new() } else { sizes.iter().filter(|size| size.width >= 800).collect() };
    if !wide.is_empty() {
        source(&mut out, "image/avif", &wide, |size| size.avif.as_ref(), true);
        source(&mut out, "image/jpeg", &wide, |size| Some(&size.jpeg), true);
    }
    source(&mut out, "image/avif", &[phone], |size| size.avif.as_ref(), false);
    let _ = write!(
        out,
        "<img class=\"{class}\" src=\"{}\" width=\"{}\" height=\"{}\" {alt} {lazy}></picture>",
        escape(&phone.jpeg.href),
        phone.width,
        phone.height
    );
    out
}

/// One source; nothing where a size has no file of this kind.
fn source<'s>(out: &mut String, kind: &str, sizes: &[&'s Size], file: impl Fn(&'s Size) -> Option<&'s File>, wide: bool) {
    let Some(files) = sizes.iter().map(|size| file(size).map(|file| (size.width, file))).collect::<Option<Vec<_>>>() else {
        return;
    };
    let set = |(width, file): &(i64, &File)| {
        if wide { format!("{} {width}w", escape(&file.href)) } else { escape(&file.href) }
    };
    let set: Vec<String> = files.iter().map(set).collect();
    let of = if wide { " media=\"(min-width: 30rem)\" sizes=\"(min-width: 38rem) 34rem, calc(100vw - 2rem)\"" } else { "" };
    let _ = write!(out, "<source type=\"{kind}\"{of} srcset=\"{}\">", set.join(", "));
}

/// The finest of these sizes that is light enough, at most 800 pixels wide; else the smallest.
fn for_a_phone(sizes: &[Size], room: Room) -> Option<&Size> {
    let weight = |size: &Size| size.avif.as_ref().unwrap_or(&size.jpeg).bytes;
    let light = |size: &&Size| size.width <= 800 && weight(size) <= FOR_A_PHONE;
    let fine = if room == Room::Page { sizes.iter().rev().find(light) } else { None };
    fine.or_else(|| sizes.first())
}

/// The picture that other programs show beside a link: whole address, width, height.
pub(super) fn shared(picture: &Picture, address: &str) -> Option<(String, i64, i64)> {
    let size = picture.at_least(800)?;
    Some((format!("{address}{}", size.jpeg.href), size.width, size.height))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(width: i64, avif: Option<i64>) -> Size {
        let file = |kind: &str, bytes| File { href: format!("/media/{width}.{kind}"), bytes };
        Size { width, height: width, jpeg: file("jpg", 30_000), avif: avif.map(|bytes| file("avif", bytes)) }
    }

    #[test]
    fn a_phone_gets_what_its_owner_can_pay_for() {
        let sizes = [size(400, Some(9_000)), size(800, Some(30_000)), size(1600, Some(90_000))];
        assert_eq!(for_a_phone(&sizes, Room::Page).unwrap().width, 800);
        assert_eq!(for_a_phone(&sizes, Room::Row).unwrap().width, 400);
        let heavy = [size(400, Some(50_000)), size(800, Some(90_000))];
        assert_eq!(for_a_phone(&heavy, Room::Page).unwrap().width, 400);
        assert_eq!(for_a_phone(&[], Room::Page), None);
    }

    #[test]
    fn formats_that_are_not_there_are_not_named() {
        let with = picture_markup(&[size(400, Some(1)), size(800, Some(1))], "pic", "alt=\"\"", Room::Page);
        assert_eq!(with.matches("image/avif").count(), 2);
        assert!(with.contains("srcset=\"/media/800.avif 800w\""), "{with}");
        let without = picture_markup(&[size(400, None), size(800, None)], "pic", "alt=\"\"", Room::Part);
        assert!(!without.contains("avif") && without.contains("loading=\"lazy\"") && without.contains("src=\"/media/400.jpg\""));
        let row = picture_markup(&[size(400, None), size(800, None)], "thumb", "alt=\"\"", Room::Row);
        assert!(!row.contains("<source"), "{row}");
    }
}
