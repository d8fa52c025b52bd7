//! Files that come in, over lines that break: tus 1.0 for programs and scripts, a plain form for browsers without them. One address a
//! kind of upload serves both. What was said to have come is on the disk; what comes after a broken line goes on from there.
//!
//! The bytes lie in a private folder until they are whole, then on the shelf of originals, and then it is said to [`Finish`].

mod accept;
mod disk;
mod form;
mod gate;
mod hand_over;
mod headers;
#[cfg(any(test, feature = "testing"))]
pub mod laws;
mod records;
mod refusal;
mod tidy;
mod turns;
mod tus;
mod write;

pub use gate::{Finish, Finished, FormFields, Gate, Limits, UploadKind};
pub use records::{MERGED, forget_who};
pub use refusal::Refusal;

use crate::blobs::Blobs;
use axum::{
    Router,
    body::Body,
    extract::{OriginalUri, Path, Request, State},
    response::{IntoResponse as _, Response},
    routing::any,
};
use base::{Store, chance::Chance, moment::Clock};
use disk::Folder;
use http::{StatusCode, header};
use std::{path::Path as FilePath, sync::Arc};
use tokio::{runtime::Handle, sync::Mutex};
use turns::Turns;
use uuid::Uuid;

/// What uploads are made of.
pub struct Setup<'a> {
    /// Where their rows are.
    pub store: Store,
    /// Where they go when they are whole.
    pub blobs: Blobs,
    /// Where they lie until then; made if need be, for nobody but us. One process only.
    pub folder: &'a FilePath,
    /// What may come.
    pub kinds: Vec<UploadKind>,
    /// How much may come.
    pub limits: Limits,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance, for ids.
    pub chance: Arc<dyn Chance>,
    /// Who may send.
    pub gate: Arc<dyn Gate>,
    /// What becomes of it.
    pub finish: Arc<dyn Finish>,
}

/// The uploads of this process.
#[derive(Clone)]
pub struct Uploads(Arc<Inner>);

struct Inner {
    store: Store,
    blobs: Blobs,
    folder: Folder,
    kinds: Vec<UploadKind>,
    limits: Limits,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    gate: Arc<dyn Gate>,
    finish: Arc<dyn Finish>,
    turns: Turns,
    /// Held while it is seen whether somebody may begin one more.
    beginning: Mutex<()>,
    /// Who hands which one over.
    handing: Turns,
    /// Where the store was opened, and may be used (PostgreSQL): jobs run elsewhere.
    runtime: Handle,
}

impl Uploads {
    /// Opens the folder. To be called in the runtime that opened the store.
    ///
    /// # Errors
    /// When it cannot be used.
    pub fn open(setup: Setup<'_>) -> std::io::Result<Self> {
        let Setup { store, blobs, folder, kinds, limits, clock, chance, gate, finish } = setup;
        let folder = Folder::open(folder)?;
        let (turns, beginning, handing) = (Turns::default(), Mutex::default(), Turns::default());
        let runtime = Handle::current();
        let inner =
            Inner { store, blobs, folder, kinds, limits, clock, chance, gate, finish, turns, beginning, handing, runtime };
        Ok(Self(Arc::new(inner)))
    }

    /// The door: `/{kind}` to begin one or to send a form, `/{kind}/{id}` to go on. To be nested under a path. Around it there must be
    /// no limit to bodies, no limit of time, no compression, and nothing that makes other requests of these.
    pub fn routes(&self) -> Router {
        Router::new().route("/{kind}", any(at_a_kind)).route("/{kind}/{id}", any(at_an_upload)).with_state(self.clone())
    }

    fn kind(&self, name: &str) -> Option<&UploadKind> {
        self.0.kinds.iter().find(|kind| kind.name == name)
    }
}

async fn at_a_kind(State(uploads): State<Uploads>, Path(kind): Path<String>, uri: OriginalUri, request: Request) -> Response {
    match uploads.kind(&kind).copied() {
        None => StatusCode::NOT_FOUND.into_response(),
        Some(kind) if is_form(&request) => form::answer(uploads, kind, request).await,
        Some(kind) => tus::answer_kind(uploads, kind, uri.path(), request).await,
    }
}

async fn at_an_upload(
    State(uploads): State<Uploads>,
    Path((kind, id)): Path<(String, String)>,
    request: Request<Body>,
) -> Response {
    // An id in any other spelling is none of ours.
    let id = Uuid::try_parse(&id).ok().filter(|parsed| parsed.to_string() == id);
    match (uploads.kind(&kind).copied(), id) {
        (Some(kind), Some(id)) => tus::answer_upload(uploads, kind, id, request).await,
        _ => tus::not_found(),
    }
}

/// A browser's form says so; what speaks tus says that.
fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    request.method() == http::Method::POST
        && !request.headers().contains_key(headers::RESUMABLE)
        && kind.trim_start().to_ascii_lowercase().starts_with("multipart/form-data")
}
