//! The SQL of this room, one file a table.

pub mod correction;
pub mod interest;
pub mod short_contact;
