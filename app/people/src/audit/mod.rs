//! Who looked at what, and who changed it: a log that only grows, in which every entry holds the one before it.
//!
//! **What is written**: everything that is done or refused with a [permit](crate::policy::permit()), in the same transaction. No content:
//! codes, ids of records that are no people, and pseudonyms of people, which are kept apart. Who erases an account erases its pseudonym, and
//! the chain stays whole.
//!
//! **What is not**: looking at one's own data, and what somebody does with her own drafts and files, because nobody else learns or loses
//! anything by it. And the same look again: when the same person [looks](crate::policy::Action) (`list` or `see`) at the same kind of data of
//! the same person by the same right within [`SAME_LOOK`] of the entry that was written, it is one look, however often a page is loaded; so
//! is the same refusal. Whatever changes something is written every time.
//!
//! **What it proves**: [`verify`] names the first entry that was changed, taken out, put in or moved, and says when the end is missing. Who can
//! write to the database can also make a whole new chain; that shows only against a [`Head`] that was kept elsewhere.

mod chain;
mod entry;
mod read;
mod verify;

#[cfg(test)]
pub(crate) use chain::hash as hash_for_tests;
pub use {
    chain::Head,
    entry::{Entry, Object, Outcome, SAME_LOOK, record},
    read::{Looked, Who, about, before},
    verify::{Broken, Fault, Verified, Why, verify},
};
