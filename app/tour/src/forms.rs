//! What comes with the forms of this room. Each is posted to the address of the page that shows it.

pub mod editor;
