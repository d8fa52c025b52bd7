//! A plain form with one file, for browsers without scripts: `multipart/form-data` (RFC 7578), streamed. It comes whole or not at all.

use super::{
    FormFields, Refusal, UploadKind, Uploads,
    headers::{self, Metadata},
    records,
    write::{self, End, Piece},
};
use axum::{body::Body, extract::Request, response::Response};
use base::moment::HOUR;
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};
use http::{header, request::Parts};
use multer::{Field, Multipart};
use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    task::Poll,
};
use tokio::time::timeout;
use uuid::Uuid;

/// So many fields may stand before the file.
const MOST_FIELDS: usize = 16;
/// So long one of them may be.
const MOST_TEXT: usize = 4096;
/// So much may come before the file begins. The first bytes of the file may be in it already.
const BEFORE: u64 = 1 << 20;
/// So much of what is too large is read and thrown away: a browser shows the answer only after it has sent everything.
const PATIENCE: u64 = 64 << 20;

/// Takes the form in and lets the site answer.
pub(super) async fn answer(uploads: Uploads, kind: UploadKind, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let gate = Arc::clone(&uploads.0.gate);
    // In a task of its own, so that nothing is left half done when the line breaks.
    let work = tokio::spawn(async move { take(&uploads, &kind, asked, body).await });
    let outcome = work.await.unwrap_or(Err(Refusal::Fault));
    gate.answer(&parts, &kind, outcome)
}

async fn take(uploads: &Uploads, kind: &UploadKind, mut parts: Parts, body: Body) -> Result<Uuid, Refusal> {
    let content = headers::text(&parts.headers, header::CONTENT_TYPE).unwrap_or_default();
    let boundary = multer::parse_boundary(content).map_err(|_| Refusal::Unreadable)?;
    let room = Arc::new(AtomicU64::new(BEFORE));
    let mut form = Multipart::new(sips(body, Arc::clone(&room)), boundary);
    let mut fields = Vec::new();
    let outcome = loop {
        match next(uploads, &mut form).await {
            Ok(Some(field)) if field.file_name().is_some() => {
                room.fetch_add(kind.most_bytes.saturating_add(PATIENCE), Relaxed);
                parts.extensions.insert(FormFields(fields));
                break take_file(uploads, kind, &parts, field).await;
            }
            Ok(Some(_)) if fields.len() == MOST_FIELDS => return Err(Refusal::Unreadable),
            Ok(Some(field)) => fields.push(read_text(uploads, field).await?),
            Ok(None) => return Err(Refusal::NoFile),
            Err(refusal) => return Err(refusal),
        }
    };
    // To the end, whatever comes there.
    while let Ok(Some(_)) = next(uploads, &mut form).await {}
    outcome
}

/// The next field; what was not read of the last one is skipped.
async fn next(uploads: &Uploads, form: &mut Multipart<'static>) -> Result<Option<Field<'static>>, Refusal> {
    match timeout(uploads.0.limits.pause, form.next_field()).await {
        Ok(Ok(field)) => Ok(field),
        Ok(Err(multer::Error::StreamReadFailed(_))) | Err(_) => Err(Refusal::Broken),
        Ok(Err(_)) => Err(Refusal::Unreadable),
    }
}

async fn read_text(uploads: &Uploads, mut field: Field<'static>) -> Result<(String, String), Refusal> {
    let name = field.name().unwrap_or_default().to_owned();
    let mut value = Vec::new();
    while let Ok(Ok(Some(piece))) = timeout(uploads.0.limits.pause, field.chunk()).await {
        value.extend_from_slice(&piece);
        if value.len() > MOST_TEXT {
            return Err(Refusal::Unreadable);
        }
    }
    String::from_utf8(value).map(|value| (name, value)).map_err(|_| Refusal::Unreadable)
}

async fn take_file(uploads: &Uploads, kind: &UploadKind, parts: &Parts, mut field: Field<'static>) -> Result<Uuid, Refusal> {
    let account = uploads.0.gate.may(parts, kind).await.map_err(Refusal::NotAllowed)?;
    // A browser sends a field without name and bytes when nothing was chosen.
    let first = loop {
        match timeout(uploads.0.limits.pause, field.chunk()).await {
            Ok(Ok(Some(first))) if first.is_empty() => {}
            Ok(Ok(Some(first))) => break first,
            Ok(Ok(None)) => return Err(Refusal::NoFile),
            Ok(Err(_)) | Err(_) => return Err(Refusal::Broken),
        }
    };
    let metadata = Metadata { header: String::new(), name: field.file_name().and_then(headers::name) };
    // It cannot be gone on with, so what a crash leaves need not wait long.
    let (id, _) = uploads.begin(account, kind, None, metadata, HOUR).await?;
    let bytes = stream::iter([Ok(first)]).chain(field);
    match write_file(uploads, kind, id, bytes).await {
        Ok(()) => {
            uploads.hand_over(id).await;
            Ok(id)
        }
        Err(refusal) => {
            uploads.forget(id).await?;
            Err(refusal)
        }
    }
}

async fn write_file(
    uploads: &Uploads,
    kind: &UploadKind,
    id: Uuid,
    bytes: impl Stream<Item = multer::Result<Bytes>>,
) -> Result<(), Refusal> {
    let turn = uploads.0.turns.take(id).await;
    let piece = Piece { from: 0, most: kind.most_bytes, sum: None, pause: uploads.0.limits.pause };
    let written = write::write(&uploads.0.folder.file(id), piece, bytes, &turn.stop).await?;
    match written.end {
        End::Whole => {}
        End::Broken => return Err(Refusal::Broken),
        End::TooMuch => return Err(Refusal::TooLarge),
    }
    uploads.0.folder.sync().await?;
    uploads.is_of_its_kind(id, kind).await?;
    records::set_size(&uploads.0.store, id, written.to).await?;
    uploads.note(id, (0, written.to), true).await
}

/// The body in small sips, and no more than there is room for. The form's reader would take in whatever is ready, and would look for the
/// end of a head in as much as comes.
fn sips(body: Body, room: Arc<AtomicU64>) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let (mut bytes, mut seen, mut rests) = (body.into_data_stream(), 0_u64, false);
    stream::poll_fn(move |context| {
        if std::mem::take(&mut rests) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let next = bytes.poll_next_unpin(context);
        if let Poll::Ready(Some(Ok(piece))) = &next {
            rests = true;
            seen = seen.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
            if seen > room.load(Relaxed) {
                return Poll::Ready(Some(Err(io::ErrorKind::FileTooLarge.into())));
            }
        }
        next.map(|piece| piece.map(|piece| piece.map_err(io::Error::other)))
    })
}
