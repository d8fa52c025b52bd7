//! The pages of learning.

mod course;
mod end;
mod help;
mod learn;
mod lesson;
mod me;
mod part;
pub mod person;
mod practice;
mod question;
mod sheet;
mod step;
pub(crate) mod told;

pub use course::course_page;
pub use end::end_page;
pub use help::help_page;
pub use learn::{CourseCards, learn_page};
pub use lesson::lesson_page;
pub use me::{me_page, take_over_page};
pub use part::go_on_panel;
pub use sheet::sheet_page;
pub use step::step_page;
