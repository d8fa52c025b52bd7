//! What is still missing in the contents. What is broken in them, the program does not even start with.

use base::{AppError, Context, Lang};
use learning::Library;
use people::{
    acts::by::By,
    policy::{of, to},
};

/// A lesson that is not there in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untranslated {
    /// Its title in the reader's language, or in easy German.
    pub title: String,
    /// The languages in which it is missing.
    pub missing: Vec<Lang>,
}

/// The lessons that are not there in every language, in the order of the courses.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not see it.
pub async fn content_faults(ctx: &Context, reader: Lang) -> Result<Vec<Untranslated>, AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, of::ContentFaults).await?.commit().await?;
    let library = ctx.resources.share::<Library>()?;
    let lessons = library.courses.iter().flat_map(|course| &course.lessons);
    Ok(lessons
        .filter_map(|lesson| {
            let missing: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| !lesson.words.contains_key(lang)).collect();
            let title = lesson.words(reader).map_or_else(|| lesson.slug.clone(), |(_, words)| words.title.clone());
            (!missing.is_empty()).then_some(Untranslated { title, missing })
        })
        .collect())
}
