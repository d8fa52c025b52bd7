//! The SQL of this room, one file a table. Decides nothing.

pub(crate) mod organisation;
pub(crate) mod room;
