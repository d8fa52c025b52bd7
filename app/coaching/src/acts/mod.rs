//! What can be done in coaching: one verb a file, or what belongs to one thing (goals, tasks, appointments, agreements, plans, figures).

pub mod addenda;
pub mod agreements;
pub mod answer;
pub mod appointments;
pub mod ask_help;
pub mod closures;
pub mod competences;
pub mod correct_session;
pub mod export;
pub mod figures;
pub mod goals;
pub mod handing;
pub mod kept;
pub mod log_session;
pub mod loggable;
pub mod meetings;
pub(crate) mod merge;
pub mod open_session;
pub mod plan;
pub mod private_notes;
mod sealed;
pub mod take_back;
pub mod talks;
pub mod tasks;
pub mod today;
pub mod translations;
pub mod words;
pub mod write_in_session;
pub mod written;

pub use export::export;
pub use loggable::may_log;

use base::room::DraftField;

/// A field of a draft that is read as it was typed.
const fn field(name: &'static str, words: &'static str, long: bool) -> DraftField {
    DraftField { name, words, long, say: |_, typed| typed.to_owned() }
}
