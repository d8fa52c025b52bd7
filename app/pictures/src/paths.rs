//! The address of the organisation's own pictures.

base::addresses! {
    /// The logo and the photograph of the place.
    OwnPictures() = "/{lang}/verwaltung/bilder";
}

/// Where a file of this kind is sent; the answer comes in this language.
pub fn send(lang: base::Lang, kind: crate::rules::Kind) -> String {
    format!("/upload/{}?sprache={}", kind.code(), lang.code())
}
