//! What is told about a station, in each language.

use super::{pictures::changed, publish, refresh};
use crate::{
    published::Words,
    records::{station, words},
    rules::{kinds::StationState, publishing::Missing, slug},
    subjects::Station,
};
use base::{AppError, Context, Lang, form::to_mend, store::Tx};
use people::{acts::by::By, policy::to};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use uuid::Uuid;

/// So many letters each of the words has at most.
#[derive(Clone, Copy, Debug)]
pub struct Most;

impl Most {
    /// A title.
    pub const TITLE: usize = 80;
    /// A line, and where it is.
    pub const LINE: usize = 200;
    /// How one gets there.
    pub const ACCESS: usize = 500;
    /// A picture in words.
    pub const ALT: usize = 400;
    /// The short story.
    pub const STORY: usize = 2000;
    /// The long story, and what is said in the sound.
    pub const LONG: usize = 8000;
}

/// Tells whether somebody changed a name, a picture in words or a short story since a page showed them.
pub fn first_trace(words: &Words) -> String {
    trace(&[&words.title, &words.story, &words.alt])
}

/// The same of all the other words.
pub fn more_trace(words: &Words) -> String {
    trace(&[&words.line, &words.place, &words.access, &words.alt_then, &words.more, &words.transcript])
}

/// No secret: it need only differ when the texts do.
fn trace(texts: &[&String]) -> String {
    let mut hasher = DefaultHasher::new();
    texts.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Changes the words of a station in a language. `change` gets those that are there; `seen` says whether the page showed these very words.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change it; `Invalid` when somebody else changed these words meanwhile.
pub async fn say_words(
    ctx: &Context,
    id: Uuid,
    lang: Lang,
    seen: impl FnOnce(&Words) -> bool + Send,
    change: impl FnOnce(Words) -> Words + Send,
) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Station(id)).await?;
    let found = station::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let before = words::of(&mut tx, id).await?.into_iter().find(|row| row.lang == lang);
    let before = before.map(words::Row::words).unwrap_or_default();
    let now = change(before.clone());
    // A double tap changes nothing.
    if now == before {
        return Ok(tx.commit().await?);
    }
    if !seen(&before) {
        return Err(to_mend(&[(false, "title", "tour-changed-meanwhile")]));
    }
    words::set(&mut tx, id, lang, &now).await?;
    if found.state == StationState::Published {
        stays_whole(&mut tx, id).await?;
    }
    // Its address follows its name until somebody may have written it down.
    if lang == Lang::De && now.title != before.title && found.published_at.is_none() && found.state != StationState::Published {
        let taken = station::slugs(&mut tx).await?;
        let name = slug::unique(&now.title, |name| name != found.slug && taken.iter().any(|other| other == name));
        station::rename(&mut tx, id, &name).await?;
    }
    changed(ctx, &mut tx, id).await?;
    tx.commit().await?;
    refresh(ctx).await
}

/// What everybody sees does not lose what it was published with: a name, a story and the picture in words.
async fn stays_whole(tx: &mut Tx, id: Uuid) -> Result<(), AppError> {
    let missing = publish::ready(tx, id).await?.missing();
    let there = |what: Missing| !missing.contains(&what);
    let checks = [
        (there(Missing::Title), "title", Missing::Title.words()),
        (there(Missing::Story), "story", Missing::Story.words()),
        (there(Missing::Alt), "alt", Missing::Alt.words()),
    ];
    if checks.iter().all(|(good, ..)| *good) { Ok(()) } else { Err(to_mend(&checks)) }
}
