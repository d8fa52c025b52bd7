//! The SQL of this slice, one file a table. Decides nothing.

pub mod account;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod assignment;
pub mod audit;
pub mod code;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod group;
pub mod key;
pub mod person_key;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod placement;
pub mod pseudonym;
pub mod sign_in;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod site;
