//! Steps and lessons of the courses, by their ids, in the words of the reader's language.

use crate::acts::ask_help::StepId;
use base::PageContext;
use learning::{Library, paths};

/// The courses, while their room is on.
fn library(ctx: &PageContext) -> Option<&Library> {
    ctx.settings.has(&learning::ROOM).then(|| ctx.resources.get::<Library>().ok()).flatten()
}

/// The title of a step; `None`: it is not there any more.
pub(super) fn title(ctx: &PageContext, step: &StepId) -> Option<String> {
    let (_, lesson) = library(ctx)?.lesson_by_id(&step.0)?;
    let place = lesson.steps.iter().position(|shape| shape.id == step.1)?;
    let (_, words) = lesson.words(ctx.lang)?;
    words.steps.get(place).map(|words| words.title.clone())
}

/// The address of a step.
pub(super) fn address(ctx: &PageContext, step: &StepId) -> Option<String> {
    let (course, lesson) = library(ctx)?.lesson_by_id(&step.0)?;
    let place = lesson.steps.iter().position(|shape| shape.id == step.1)?;
    Some(paths::Step::href(ctx.lang, &course.slug, &lesson.slug, place + 1))
}

/// What one can do after a lesson: the first line of it.
pub(super) fn can(ctx: &PageContext, lesson: &str) -> Option<String> {
    let (_, lesson) = library(ctx)?.lesson_by_id(lesson)?;
    let (_, words) = lesson.words(ctx.lang)?;
    words.can.first().cloned()
}

/// The step that an address names as `course/lesson/number`, as it comes with a link from a page of help.
pub(crate) fn named(ctx: &PageContext, from: &str) -> Option<StepId> {
    let mut parts = from.split('/');
    let (course, lesson, number) = (parts.next()?, parts.next()?, parts.next()?.parse::<usize>().ok()?);
    if parts.next().is_some() {
        return None;
    }
    let lesson = library(ctx)?.course(course)?.lesson(lesson)?;
    let shape = lesson.steps.get(number.checked_sub(1)?)?;
    Some((lesson.id.clone(), shape.id.clone()))
}

/// The step as a link names it.
pub(crate) fn place_of(ctx: &PageContext, step: &StepId) -> Option<String> {
    let (course, lesson) = library(ctx)?.lesson_by_id(&step.0)?;
    let place = lesson.steps.iter().position(|shape| shape.id == step.1)?;
    Some(format!("{}/{}/{}", course.slug, lesson.slug, place + 1))
}
