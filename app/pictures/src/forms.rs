//! What is done with a picture that is there. The file itself comes in as an upload.

use crate::{acts, paths::OwnPictures, rules::Kind};
use base::{
    AppError, Lang, PageContext,
    form::{Done, Fields},
};

/// The field with what is to be seen on a picture, in a language. A page has both pictures on it, so no two are called the same.
pub(crate) fn field(kind: Kind, lang: Lang) -> &'static str {
    match (kind, lang) {
        (Kind::Logo, Lang::De) => "logo-alt",
        (Kind::Logo, Lang::Ls) => "logo-alt-ls",
        (Kind::Logo, Lang::En) => "logo-alt-en",
        (Kind::Logo, Lang::Uk) => "logo-alt-uk",
        (Kind::Logo, Lang::Ru) => "logo-alt-ru",
        (Kind::Logo, Lang::Ar) => "logo-alt-ar",
        (Kind::Logo, Lang::Tr) => "logo-alt-tr",
        (Kind::Photo, Lang::De) => "photo-alt",
        (Kind::Photo, Lang::Ls) => "photo-alt-ls",
        (Kind::Photo, Lang::En) => "photo-alt-en",
        (Kind::Photo, Lang::Uk) => "photo-alt-uk",
        (Kind::Photo, Lang::Ru) => "photo-alt-ru",
        (Kind::Photo, Lang::Ar) => "photo-alt-ar",
        (Kind::Photo, Lang::Tr) => "photo-alt-tr",
    }
}

/// What is to be done with the picture `kind`: `do` is `words`, `remove` or `back`.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not, and when there is no such picture any more.
pub async fn submit_pictures(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let kind = Kind::from_code(fields.get("kind")).ok_or(AppError::Unreadable)?;
    match fields.get("do") {
        "words" => {
            let sent = Lang::ALL.into_iter().filter(|lang| fields.has(field(kind, *lang)));
            let words: Vec<_> = sent.map(|lang| (lang, fields.get(field(kind, lang)).to_owned())).collect();
            acts::describe(ctx, kind, &words).await?;
        }
        "remove" => acts::remove(ctx, kind).await?,
        "back" => acts::bring_back(ctx, kind).await?,
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(format!("{}#{}-title", OwnPictures::href(ctx.lang), kind.code())))
}
