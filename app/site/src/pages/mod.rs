//! The pages that belong to no slice: start, languages, display, help, texts, errors.

mod display;
mod error;
mod help;
mod imprint;
mod language;
mod start;
mod text;

pub(crate) use display::{display_page, submit_display};
pub(crate) use error::error_page;
pub(crate) use help::help_page;
pub(crate) use language::{language_page, submit_language};
pub(crate) use start::start_page;
pub(crate) use text::text_page;
