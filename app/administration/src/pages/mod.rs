//! The pages of administration.

pub mod overview;

pub use overview::overview_page;
