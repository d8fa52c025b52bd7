//! Who may do what with what. `policy.csv` says it, [`decide`] reads it, and a [`Permit`] is the proof that it was asked.
//!
//! All but [`permit`](permit::permit), [`of`] and what they ask of the records is pure.

mod action;
mod cell;
mod decide;
mod kind;
mod matrix;
pub mod of;
pub(crate) mod permit;
#[cfg(test)]
mod tests;

pub use {
    action::{Act, Action, to},
    cell::{Cell, Word},
    decide::{Facts, Ground, Principal, Verdict, decide, may_at_all},
    kind::{About, Kind},
    matrix::{Fault, Matrix, matrix},
    permit::{Listing, Permit, begin, list, list_saying, permit},
};
