//! The SQL of this slice, one file a table. Decides nothing.

pub mod account;
pub mod assignment;
pub mod audit;
pub mod code;
pub mod group;
pub mod invitation;
pub mod key;
pub mod merging;
pub mod pepper;
pub mod person_key;
pub mod placement;
pub mod pseudonym;
pub mod second_factor;
pub mod sign_in;
pub mod site;
pub mod stranger;
pub mod two_people;
