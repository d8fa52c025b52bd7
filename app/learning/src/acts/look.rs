//! Where a learner stands: in one lesson, in all of them, and what comes next.

use crate::{
    content::Library,
    course::{Course, Lesson},
    records,
    rules::{Happened, Progress},
};
use base::{AppError, Context, Moment};
use std::{collections::HashMap, sync::Arc};

/// What happened to this visitor in a lesson; with the learner's id, when there is one.
///
/// # Errors
/// When the store fails.
pub async fn at_lesson(ctx: &Context, lesson: &Lesson) -> Result<(Option<String>, Vec<Happened>), AppError> {
    let found = records::at_lesson(&ctx.store, &ctx.who, &lesson.id).await?;
    Ok(found.map_or((None, Vec::new()), |(learner, events)| (Some(learner), events)))
}

/// How far a visitor is, in every lesson.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    lessons: HashMap<String, (Progress, Moment, Option<Moment>)>,
}

impl Overview {
    /// How far in this lesson.
    pub fn progress(&self, lesson: &Lesson) -> Progress {
        self.lessons.get(&lesson.id).map(|l| l.0.clone()).unwrap_or_default()
    }

    /// When the lesson was finished.
    pub fn finished_at(&self, lesson: &Lesson) -> Option<Moment> {
        self.lessons.get(&lesson.id).and_then(|l| l.2)
    }

    /// How many lessons of the course are finished.
    pub fn finished(&self, course: &Course) -> usize {
        course.lessons.iter().filter(|l| self.progress(l).finished).count()
    }

    /// Whether anything of the course was done.
    pub fn is_begun(&self, course: &Course) -> bool {
        course.lessons.iter().any(|l| self.progress(l).is_begun())
    }

    /// The id of the lesson in which something happened last.
    pub fn last(&self) -> Option<&str> {
        self.lessons.iter().max_by_key(|(_, (_, at, _))| *at).map(|(id, _)| id.as_str())
    }
}

/// How far this visitor is, in every lesson.
///
/// # Errors
/// When the store fails.
pub async fn overview(ctx: &Context) -> Result<Overview, AppError> {
    let Some(learner) = records::learner(&ctx.store, &ctx.who).await? else { return Ok(Overview::default()) };
    let mut by_lesson: HashMap<String, (Vec<Happened>, Moment, Option<Moment>)> = HashMap::new();
    for seen in records::overview(&ctx.store, &learner).await? {
        let entry = by_lesson.entry(seen.lesson_id).or_insert_with(|| (Vec::new(), Moment(0), None));
        entry.1 = entry.1.max(Moment(seen.at));
        if seen.kind == "lesson" {
            entry.2 = Some(Moment(seen.at));
        }
        entry.0.push(Happened { step: seen.step_id, kind: seen.kind, verdict: seen.verdict, answer: None });
    }
    let lessons = by_lesson.into_iter().map(|(id, (events, at, done))| (id, (Progress::of(&events), at, done))).collect();
    Ok(Overview { lessons })
}

/// The way on: the lesson and the step to open next.
#[derive(Clone, Debug)]
pub struct Ahead {
    /// The course.
    pub course: Arc<Course>,
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// The step, from 1.
    pub step: usize,
    /// Whether the lesson was begun.
    pub begun: bool,
}

/// The way on for this visitor: the step after the last one, the next lesson when that one is finished; nothing when all is done or
/// nothing was begun.
pub fn go_on(library: &Library, overview: &Overview) -> Option<Ahead> {
    let (course, last) = library.lesson_by_id(overview.last()?)?;
    let mut order: Vec<&Arc<Lesson>> = vec![last];
    let at = course.lessons.iter().position(|l| l.id == last.id).map_or(0, |p| p + 1);
    order.extend(course.lessons.iter().skip(at));
    order.extend(course.lessons.iter().take(at));
    order.into_iter().find_map(|lesson| {
        let progress = overview.progress(lesson);
        if progress.finished {
            return None;
        }
        let step = progress.next(lesson)?;
        Some(Ahead { course: course.clone(), lesson: lesson.clone(), step, begun: progress.is_begun() })
    })
}
