//! What becomes of a room's rows when two accounts of one person become one, and when they are parted again.
//!
//! A room says it table by table ([`Merge::moves`]), and the house does it: it asks for the rows, gives each to the account that stays, closes
//! sealed words with the other key, and writes down which rows went, so that each can go back. A row that the other account has too (both in the
//! same session) is left where it is: its account is closed and kept for a day, so it is found there again.

use crate::{Context, room::BorrowingWork, store::Tx};
use uuid::Uuid;

/// Two accounts of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// The one that is closed.
    pub gone: Uuid,
    /// The one that stays.
    pub kept: Uuid,
}

/// What becomes of a room's tables. Whatever names an account in a column `account_id` stands in `moves` or in `stays`: a test reads the schema.
pub struct Merge {
    /// Tables whose rows go to the account that stays.
    pub moves: &'static [Moving],
    /// Tables whose rows go nowhere: what opens an account, and what is found out anew. They go with the closed account.
    pub stays: &'static [&'static str],
    /// What the two may not both have, because something would be lost.
    pub refuses: &'static [Refusal],
    /// What cannot be said table by table.
    pub also: Option<Also>,
    /// Finds out anew what is computed from the rows, for this account: after they went, and after they came back.
    pub settle: Option<Settle>,
}

impl Merge {
    /// A room that keeps nothing about a person.
    pub const NOTHING: Self = Self { moves: &[], stays: &[], refuses: &[], also: None, settle: None };
}

/// Finds out something anew about an account, within the transaction.
pub type Settle = for<'w> fn(&'w mut Tx, Uuid) -> BorrowingWork<'w, ()>;

/// Rows that go to another account.
pub struct Moving {
    /// The table.
    pub table: &'static str,
    /// Under which name these rows are written down; the table's, unless it has two kinds of them.
    pub name: &'static str,
    /// Asks for the ids of those that go, as text: `$1` the account that they leave, `$2` the other one.
    pub rows: &'static str,
    /// Gives one to the other account, also on the way back: `$1` its id, `$2` the account that it leaves, `$3` the other one.
    pub give: &'static [&'static str],
    /// What of it is sealed with the person's key.
    pub sealed: &'static [Sealed],
}

/// Words that are sealed with the person's key, for their place.
pub struct Sealed {
    /// The table in which they stand.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// Asks for the id of the place and the closed words: `$1` the id of the row that goes.
    pub find: &'static str,
    /// Writes them anew: `$1` the id of the place, `$2` the closed words.
    pub write: &'static str,
}

/// Two accounts stay two while both have this.
pub struct Refusal {
    /// Asks whether they do, by any row: `$1` the account that is to be closed, `$2` the one that stays.
    pub both: &'static str,
    /// The key of the sentence that says what to do.
    pub words: &'static str,
}

/// What is done before rows go; what is to be known on the way back.
pub type Join = for<'w> fn(&'w Context, &'w mut Tx, Accounts) -> BorrowingWork<'w, Vec<(&'static str, String)>>;

/// What is done after rows came back, with what was known.
pub type Part = for<'w> fn(&'w Context, &'w mut Tx, Accounts, &'w [(String, String)]) -> BorrowingWork<'w, ()>;

/// What cannot be said table by table.
#[derive(Clone, Copy)]
pub struct Also {
    /// Done before rows go; what is to be known on the way back, as pairs of a name and a text without anything personal.
    pub join: Join,
    /// Done after rows came back.
    pub part: Part,
}

/// Rows of a table with a column `id` and a column `account_id`, with sealed `words` or without: `moving!("task", sealed)`.
#[macro_export]
macro_rules! moving {
    ($table:literal) => {
        $crate::moving!(@ $table, &[])
    };
    ($table:literal, sealed) => {
        $crate::moving!(@ $table, &[$crate::sealed_words!($table)])
    };
    (@ $table:literal, $sealed:expr) => {
        $crate::merge::Moving {
            table: $table,
            name: $table,
            rows: concat!("select id from ", $table, " where account_id = $1 and account_id <> $2 order by id"),
            give: &[concat!("update ", $table, " set account_id = $3 where id = $1 and account_id = $2")],
            sealed: $sealed,
        }
    };
}

/// The sealed `words` of a row.
#[macro_export]
macro_rules! sealed_words {
    ($table:literal) => {
        $crate::merge::Sealed {
            table: $table,
            column: "words",
            find: concat!("select id, words from ", $table, " where id = $1 and words is not null"),
            write: concat!("update ", $table, " set words = $2 where id = $1"),
        }
    };
}
