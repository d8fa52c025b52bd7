//! What can be done in this room: one verb a file. What is about people stands in `people`.

pub mod backups;
pub mod change_organisation;
pub mod check_log;
pub mod content_faults;
pub mod lay_over;
pub mod switch_room;
pub mod work;
