//! The SQL of this room, one file a table. Decides nothing.

pub(crate) mod log_check;
pub(crate) mod organisation;
pub(crate) mod room;
