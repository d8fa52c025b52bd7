//! What can be done with sub-projects and participations: one verb a file.

pub mod enter;
pub mod export;
pub mod newcomers;
pub mod of_person;
pub mod report;
pub mod step;
pub mod sub_projects;
pub mod today;
