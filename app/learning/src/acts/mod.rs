//! What a learner can do, and what a page may ask about it.

mod answer;
mod export;
mod lately;
mod look;
pub(crate) mod merge;
mod take_over;
mod tidy;

pub(crate) use answer::GUEST_SECONDS;
pub use answer::{Step, Stored, answer, event_id, finish_step, guest_cookie, show_hint, show_solution};
pub(crate) use answer::{form_id, step_mark};
pub use export::export;
pub(crate) use export::{Entry, events};
pub use lately::{Lately, lately, trouble_of};
pub use look::{Ahead, GoOn, Overview, at_lesson, go_on, next_course, overview, overview_of};
pub use take_over::{guest_steps, take_over};
pub use tidy::tidy;
