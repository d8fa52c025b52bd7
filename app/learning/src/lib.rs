//! Courses, lessons, steps, answers, progress. Uses `people` and `base`; nobody above it.

pub mod acts;
pub mod content;
pub mod course;
pub mod forms;
pub mod pages;
pub mod records;
pub mod rules;
pub mod screen;

pub use content::{Fault, Library};
pub use records::MIGRATIONS;
