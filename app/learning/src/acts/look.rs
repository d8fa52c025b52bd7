//! Where a learner stands: in one lesson, in all of them, and what comes next.

use crate::{
    content::Library,
    course::{Course, Lesson},
    records,
    rules::{Happened, Progress},
};
use base::{AppError, Context, Moment};
use people::{
    acts::{
        by::By,
        open_person::{OpenedPerson, open_person},
    },
    policy::{of, to},
};
use std::{collections::HashMap, sync::Arc};
use uuid::Uuid;

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
    lessons: HashMap<String, Far>,
}

/// How far in one lesson.
#[derive(Clone, Debug, Default)]
struct Far {
    progress: Progress,
    /// The number of what happened there last, among all that happened.
    last: i64,
    finished_at: Option<Moment>,
}

impl Overview {
    /// How far in this lesson.
    pub fn progress(&self, lesson: &Lesson) -> Progress {
        self.lessons.get(&lesson.id).map(|far| far.progress.clone()).unwrap_or_default()
    }

    /// When the lesson was finished.
    pub fn finished_at(&self, lesson: &Lesson) -> Option<Moment> {
        self.lessons.get(&lesson.id).and_then(|far| far.finished_at)
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
        self.lessons.iter().max_by_key(|(_, far)| far.last).map(|(id, _)| id.as_str())
    }
}

/// How far this visitor is, in every lesson.
///
/// # Errors
/// When the store fails.
pub async fn overview(ctx: &Context) -> Result<Overview, AppError> {
    of_learner(ctx, records::learner(&ctx.store, &ctx.who).await?).await
}

/// How far somebody is whom the visitor accompanies. That she looked is in the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn overview_of(ctx: &Context, person: Uuid) -> Result<(OpenedPerson, Overview), AppError> {
    let by = By::staff(ctx)?;
    let opened = open_person(ctx, by, person).await?;
    by.begin(ctx, to::See, of::Progress(person)).await?.commit().await?;
    let learner = records::of_person(&ctx.store, person).await?;
    Ok((opened, of_learner(ctx, learner).await?))
}

async fn of_learner(ctx: &Context, learner: Option<String>) -> Result<Overview, AppError> {
    let Some(learner) = learner else { return Ok(Overview::default()) };
    let mut by_lesson: HashMap<String, (Vec<Happened>, Far)> = HashMap::new();
    for seen in records::overview(&ctx.store, &learner).await? {
        let (events, far) = by_lesson.entry(seen.lesson_id).or_default();
        far.last = far.last.max(seen.number);
        if seen.kind == "lesson" {
            far.finished_at = Some(Moment(seen.at));
        }
        events.push(Happened { step: seen.step_id, kind: seen.kind, verdict: seen.verdict, answer: None });
    }
    let with_progress = |(events, far): (Vec<Happened>, Far)| Far { progress: Progress::of(&events), ..far };
    let lessons = by_lesson.into_iter().map(|(id, lesson)| (id, with_progress(lesson))).collect();
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
    /// How many of its steps are done.
    pub lit: usize,
    /// Whether the lesson was begun.
    pub begun: bool,
}

/// What comes next for a learner who comes back.
#[derive(Clone, Debug)]
pub enum GoOn {
    /// A step.
    Step(Ahead),
    /// Every lesson of the course she was in is finished.
    Whole {
        /// That course.
        course: Arc<Course>,
        /// The one to look at next; none when all are finished.
        next: Option<Arc<Course>>,
    },
}

/// The way on for this visitor: the step after the last one, the next lesson when that one is finished, the next course when all of
/// them are; nothing when nothing was begun.
pub fn go_on(library: &Library, overview: &Overview) -> Option<GoOn> {
    let (course, last) = library.lesson_by_id(overview.last()?)?;
    let mut order: Vec<&Arc<Lesson>> = vec![last];
    let at = course.lessons.iter().position(|l| l.id == last.id).map_or(0, |p| p + 1);
    order.extend(course.lessons.iter().skip(at));
    order.extend(course.lessons.iter().take(at));
    let step = order.into_iter().find_map(|lesson| {
        let progress = overview.progress(lesson);
        if progress.finished {
            return None;
        }
        // Every step may be done and too few questions right: then it begins again.
        let (step, lit) = (progress.next(lesson).unwrap_or(1), progress.lit(lesson));
        Some(GoOn::Step(Ahead { course: course.clone(), lesson: lesson.clone(), step, lit, begun: progress.is_begun() }))
    });
    step.or_else(|| Some(GoOn::Whole { course: course.clone(), next: next_course(library, overview, course) }))
}

/// The course to look at after this one: one that was begun, else the next in the order of the catalogue that is not finished.
pub fn next_course(library: &Library, overview: &Overview, after: &Course) -> Option<Arc<Course>> {
    let at = library.courses.iter().position(|course| course.id == after.id).map_or(0, |place| place + 1);
    let (before, behind) = library.courses.split_at_checked(at)?;
    let open = |course: &&Arc<Course>| course.id != after.id && overview.finished(course) < course.lessons.len();
    behind.iter().chain(before).filter(open).min_by_key(|course| !overview.is_begun(course)).cloned()
}
