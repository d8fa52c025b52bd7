//! The addresses of learning.

pub use base::paths::*;

use base::Lang;
use uuid::Uuid;

base::addresses! {
    /// The catalogue of courses.
    Learn() = "/{lang}/lernen";
    /// One course.
    Course(course: String) = "/{lang}/lernen/{course}";
    /// The overview of one lesson.
    Lesson(course: String, lesson: String) = "/{lang}/lernen/{course}/{lesson}";
    /// One step, counted from 1.
    Step(course: String, lesson: String, number: usize) = "/{lang}/lernen/{course}/{lesson}/{number}";
    /// Help with one step.
    StepHelp(course: String, lesson: String, number: usize) = "/{lang}/lernen/{course}/{lesson}/{number}/hilfe";
    /// The end of a lesson.
    LessonEnd(course: String, lesson: String) = "/{lang}/lernen/{course}/{lesson}/ende";
    /// What one person has learned, for those who accompany her.
    PersonLearning(person: Uuid) = "/{lang}/begleitung/{person}/lernen";
    /// The handout of a lesson.
    LessonPrint(course: String, lesson: String) = "/{lang}/lernen/{course}/{lesson}/drucken";
}

/// The catalogue, only one topic.
pub fn learn_topic(lang: Lang, topic: &str) -> String {
    format!("{}?thema={topic}", Learn::href(lang))
}

/// A fresh try at a step's question.
pub fn step_again(lang: Lang, course: &str, lesson: &str, number: usize) -> String {
    format!("{}?neu=1", Step::href(lang, course, lesson, number))
}

/// A file that a lesson brings: a picture or a sound.
pub fn lesson_file(course: &str, lesson: &str, file: &str) -> String {
    format!("/lektion/{course}/{lesson}/{file}")
}
