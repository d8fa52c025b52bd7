//! What happens to stations, their pictures and tours.

pub mod consent;
pub mod desk;
pub mod drafts;
pub mod export;
pub mod import;
pub mod look;
pub mod making;
pub mod pictures;
mod pieces;
pub mod place;
pub mod points;
pub mod publish;
mod put_together;
pub mod receive;
pub mod remove;
pub mod tours;
pub mod versions;
pub mod ways;
pub mod words;

pub use look::{is_open, preview, published, refresh};
pub use receive::{may_send, receive};
pub use remove::tidy;

use base::AppError;
use web::blobs::Fault;

/// A fault of the shelves, for the log.
pub(crate) fn broken(fault: Fault) -> AppError {
    AppError::Broken(format!("a file on the shelves: {fault}"))
}
