//! The pages that belong to no slice: start, languages, display, help, texts, errors.

mod display;
mod error;
mod forgetful;
mod help;
mod imprint;
mod language;
mod offline;
mod signed_out;
mod start;
mod text;

pub(crate) use display::{display_page, submit_display};
pub(crate) use error::error_page;
pub(crate) use forgetful::forgetful_page;
pub(crate) use help::help_page;
pub(crate) use language::{language_page, submit_language};
pub(crate) use offline::offline_page;
pub(crate) use signed_out::signed_out_page;
pub(crate) use start::start_page;
pub(crate) use text::text_page;
