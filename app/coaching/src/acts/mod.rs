//! What can be done with sessions: one verb a file.

pub mod answer;
pub mod export;
pub mod log_session;
pub mod loggable;
pub mod open_session;
pub mod take_back;
pub mod talks;
pub mod words;
pub mod written;

pub use export::export;
pub use loggable::may_log;
