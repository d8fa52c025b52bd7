//! What can be done in this room: one verb a file. What is about people stands in `people`.

pub mod change_organisation;
pub mod lay_over;
pub mod switch_room;
