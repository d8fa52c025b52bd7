//! The forms of this room. Each is posted to the address of the page that shows it.

pub mod newcomers;
pub mod participation;
pub mod sub_projects;
