//! What somebody did while learning, in words, for her to take along.

use crate::{
    acts::{Entry, events},
    content::Library,
};
use base::{
    AppError, PageContext,
    room::{Told, ToldRow},
};
use uuid::Uuid;

/// Lesson by lesson, what happened in each, oldest first. Only for who has a permit for all of it.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn told(ctx: &PageContext, person: Uuid) -> Result<Vec<Told>, AppError> {
    let library = ctx.resources.get::<Library>().ok();
    let mut lessons: Vec<(String, ToldRow)> = Vec::new();
    for event in events(ctx, person).await? {
        let known = library.and_then(|library| library.lesson_by_id(&event.lesson_id));
        let words = known.and_then(|(_, lesson)| lesson.words(ctx.lang));
        let step = known.zip(words).and_then(|((_, lesson), (_, words))| {
            let place = lesson.steps.iter().position(|shape| shape.id == event.step_id)?;
            Some(words.steps.get(place)?.title.clone())
        });
        // What is not taught any more has only its name in the table.
        let title = words.map_or_else(|| event.lesson_id.clone(), |(_, words)| words.title.clone());
        let step = step.unwrap_or_else(|| event.step_id.clone());
        let said = sentence(ctx, &step, &event);
        let at = ctx.moment(event.at).into_owned();
        match lessons.iter_mut().find(|(id, _)| *id == event.lesson_id) {
            Some((_, row)) => *row = std::mem::take(row).with(at, said),
            None => lessons.push((event.lesson_id.clone(), ToldRow::new(title).with(at, said))),
        }
    }
    let rows = lessons.into_iter().map(|(_, row)| row).collect();
    Ok(vec![Told { heading: ctx.t("told-learned").into_owned(), rows }])
}

/// "Passwort eingeben: Antwort: 1234 (richtig)".
fn sentence(ctx: &PageContext, step: &str, event: &Entry) -> String {
    let key = match (event.kind.as_str(), event.verdict.as_deref()) {
        ("lesson", _) => "told-lesson-done",
        ("hint", _) => "told-hint",
        ("solution", _) => "told-solution",
        ("answer", Some("right")) => "told-answer-right",
        ("answer", Some("noted") | None) => "told-answer",
        ("answer", _) => "told-answer-not-yet",
        _ => "told-step-done",
    };
    let said = ctx.t(key).into_owned();
    let answer = event.answer.as_deref().filter(|answer| !answer.is_empty());
    let parts = [(!step.is_empty()).then_some(step), Some(said.as_str()), answer];
    parts.into_iter().flatten().collect::<Vec<_>>().join(": ")
}
