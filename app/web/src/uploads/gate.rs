//! What the site says to uploads, and what they say to the site.

use super::Refusal;
use crate::{Kind, blobs::Original};
use axum::response::Response;
use base::moment::DAY;
use futures_util::future::BoxFuture;
use http::{StatusCode, request::Parts};
use std::{error::Error, time::Duration};
use uuid::Uuid;

/// A kind of upload: what for, how large, of which kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UploadKind {
    /// The last part of its address, such as `logo`: at most 40 letters.
    pub name: &'static str,
    /// How large one may be, in bytes.
    pub most_bytes: u64,
    /// What it may be, by its first bytes.
    pub accepts: &'static [Kind],
}

/// How much may come.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many one person may have under way at once.
    pub open: u32,
    /// How many bytes one person may have under way at once, counting what is announced.
    pub bytes: u64,
    /// How long an upload waits to be gone on with, in milliseconds.
    pub keep: i64,
    /// So many bytes stay free on the disk: the database needs them.
    pub leave_free: u64,
    /// After so long without a byte the line is taken for broken.
    pub pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { open: 20, bytes: 2 << 30, keep: 7 * DAY, leave_free: 1 << 30, pause: Duration::from_mins(1) }
    }
}

/// The text fields of a form that stood before its file, in the extensions of the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormFields(
    /// Names and values, as they came.
    pub Vec<(String, String)>,
);

/// Who may send something. Asked for every request.
pub trait Gate: Send + Sync {
    /// The account that this request comes from, if it may send files of this kind; else the status to answer. A request for an
    /// upload of another account is answered with 404. A form's fields are in `parts.extensions` as [`FormFields`].
    fn may<'a>(&'a self, parts: &'a Parts, kind: &'a UploadKind) -> BoxFuture<'a, Result<Uuid, StatusCode>>;

    /// The answer to a plain form: usually 303 to a page that shows what came of it. The upload may not be handed over yet.
    fn answer(&self, parts: &Parts, kind: &UploadKind, outcome: Result<Uuid, Refusal>) -> Response;
}

/// A file that came whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The upload. The same one may be told twice, after a crash or a fault: it is one all the same.
    pub id: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// What it is for.
    pub kind: UploadKind,
    /// What it is, by its first bytes.
    pub sniffed: Kind,
    /// How long it is, in bytes.
    pub size: u64,
    /// What the person's device called it: to be shown, never to be used as a name.
    pub name: Option<String>,
    /// Where it is. From now on it belongs to who is told.
    pub original: Original,
}

/// What becomes of files.
pub trait Finish: Send + Sync {
    /// Takes the file over. On a fault it is told again later; what is wrong with the file itself is no fault.
    fn finished(&self, upload: Finished) -> BoxFuture<'_, Result<(), Box<dyn Error + Send + Sync>>>;
}
