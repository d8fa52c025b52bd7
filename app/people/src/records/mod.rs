//! The SQL of this slice, one file a table. Decides nothing.

pub mod account;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod assignment;
pub mod audit;
pub mod code;
pub mod group;
pub mod key;
pub mod person_key;
pub mod placement;
pub mod pseudonym;
pub mod sign_in;
pub mod site;
