//! tus 1.0.0 (tus.io/protocols/resumable-upload): an upload is begun, asked after, gone on with, given up.

use super::{
    Refusal, UploadKind, Uploads,
    headers::{self, Sum},
    records::{self, Upload},
};
use axum::{body::Body, extract::Request, response::Response};
use futures_util::StreamExt as _;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts};
use std::time::Duration;
use tokio::time::timeout;
use uuid::Uuid;

/// So much of a refused body is read and thrown away: most clients look for the answer only after they have sent everything.
const PATIENCE: usize = 16 << 20;
/// And not longer than this.
const LONGEST_PATIENCE: Duration = Duration::from_secs(30);

/// Headers and status of a good answer.
struct Said {
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
}

type Answer = Result<Said, Refusal>;

impl Said {
    fn new<const N: usize>(status: StatusCode, headers: [(HeaderName, String); N]) -> Self {
        Self { status, headers: headers.into() }
    }
}

/// At the address of a kind: what is possible, and a new upload. `path` is the whole path of the request.
pub(super) async fn answer_kind(uploads: Uploads, kind: UploadKind, path: &str, request: Request) -> Response {
    let (parts, mut body) = open(request);
    let answer = match method(&parts) {
        Ok(Method::OPTIONS) => Ok(options(&kind)),
        Ok(Method::POST) => create(&uploads, &kind, path, &parts, &mut body).await,
        Ok(_) => Err(Refusal::NoMethod),
        Err(refusal) => Err(refusal),
    };
    finish(answer, body).await
}

/// At the address of an upload.
pub(super) async fn answer_upload(uploads: Uploads, kind: UploadKind, id: Uuid, request: Request) -> Response {
    let (parts, mut body) = open(request);
    let answer = match method(&parts) {
        Ok(Method::OPTIONS) => Ok(options(&kind)),
        Ok(Method::PATCH) => patch(&uploads, &kind, id, &parts, &mut body).await,
        Ok(Method::HEAD) => head(&uploads, &kind, id, &parts).await,
        Ok(Method::DELETE) => delete(&uploads, &kind, id, &parts).await,
        Ok(_) => Err(Refusal::NoMethod),
        Err(refusal) => Err(refusal),
    };
    finish(answer, body).await
}

/// At an address that is none.
pub(super) fn not_found() -> Response {
    respond(Err(Refusal::NotFound))
}

fn open(request: Request) -> (Parts, Option<Body>) {
    let (parts, body) = request.into_parts();
    (parts, Some(body))
}

/// The method that is meant, which some networks do not let through, and whether it is in a language that is spoken here.
fn method(parts: &Parts) -> Result<Method, Refusal> {
    let meant = headers::text(&parts.headers, headers::METHOD).and_then(|method| method.parse().ok());
    let method = meant.unwrap_or_else(|| parts.method.clone());
    // Only OPTIONS tells who does not know yet which versions there are.
    let knows = method == Method::OPTIONS || headers::text(&parts.headers, headers::RESUMABLE) == Some(headers::VERSION);
    if knows { Ok(method) } else { Err(Refusal::OtherVersion) }
}

fn options(kind: &UploadKind) -> Said {
    Said::new(
        StatusCode::NO_CONTENT,
        [
            (headers::VERSIONS, headers::VERSION.to_owned()),
            (headers::EXTENSION, headers::EXTENSIONS.to_owned()),
            (headers::MOST, kind.most_bytes.to_string()),
            (headers::SUMS, headers::ALGORITHMS.to_owned()),
        ],
    )
}

async fn create(uploads: &Uploads, kind: &UploadKind, path: &str, parts: &Parts, body: &mut Option<Body>) -> Answer {
    let account = may(uploads, parts, kind).await?;
    let length = headers::length(&parts.headers)?;
    let metadata = headers::metadata(&parts.headers)?;
    let (sum, is_piece) = (Sum::read(&parts.headers)?, is_piece(&parts.headers));
    let (id, upload) = uploads.begin(account, kind, length, metadata, uploads.0.limits.keep).await?;
    let mut said = Said {
        status: StatusCode::CREATED,
        headers: vec![
            (header::LOCATION, format!("{}/{id}", path.trim_end_matches('/'))),
            (headers::EXPIRES, headers::date(upload.expires_at)),
        ],
    };
    // Nothing at all is already whole when it begins; and it is of no kind.
    if is_piece || length == Some(0) {
        let turn = uploads.0.turns.take(id).await;
        let bytes = body.take().unwrap_or_default().into_data_stream();
        let written = uploads.append(id, &upload, kind, sum, bytes, turn).await?;
        said.headers.push((headers::OFFSET, written.to.to_string()));
    }
    Ok(said)
}

async fn patch(uploads: &Uploads, kind: &UploadKind, id: Uuid, parts: &Parts, body: &mut Option<Body>) -> Answer {
    let account = may(uploads, parts, kind).await?;
    if !is_piece(&parts.headers) {
        return Err(Refusal::NoPiece);
    }
    let from = headers::number(&parts.headers, headers::OFFSET)?.ok_or(Refusal::Unreadable)?;
    let length = headers::number(&parts.headers, headers::LENGTH)?;
    let coming = headers::number(&parts.headers, header::CONTENT_LENGTH)?;
    let sum = Sum::read(&parts.headers)?;
    find(uploads, kind, id, account).await?;
    let turn = uploads.0.turns.take(id).await;
    let mut upload = find(uploads, kind, id, account).await?;
    if upload.received() != from {
        return Err(Refusal::OtherOffset(upload.received()));
    }
    match (length, upload.size()) {
        (Some(length), None) => {
            if length > kind.most_bytes {
                return Err(Refusal::TooLarge);
            }
            if length < from {
                return Err(Refusal::Unreadable);
            }
            records::set_size(&uploads.0.store, id, length).await?;
            upload.size = Some(records::whole(length));
        }
        (Some(length), Some(known)) if length != known => return Err(Refusal::Unreadable),
        _ => {}
    }
    let most = upload.size().unwrap_or(kind.most_bytes);
    if coming.is_some_and(|coming| from.saturating_add(coming) > most) {
        if upload.finished_at.is_none() && upload.size() == Some(from) {
            // Now it is known that all of it was there before this piece.
            uploads.end(id, kind, from).await?;
        }
        return Err(Refusal::TooLarge);
    }
    if upload.finished_at.is_some() {
        // Whole already, and nothing more came.
        return Ok(Said::new(StatusCode::NO_CONTENT, [(headers::OFFSET, from.to_string())]));
    }
    uploads.has_room(coming.unwrap_or(0))?;
    let bytes = body.take().unwrap_or_default().into_data_stream();
    let written = uploads.append(id, &upload, kind, sum, bytes, turn).await?;
    let expires = uploads.now().plus(uploads.0.limits.keep);
    let now_there = (headers::OFFSET, written.to.to_string());
    Ok(Said::new(StatusCode::NO_CONTENT, [now_there, (headers::EXPIRES, headers::date(expires))]))
}

async fn head(uploads: &Uploads, kind: &UploadKind, id: Uuid, parts: &Parts) -> Answer {
    let account = may(uploads, parts, kind).await?;
    find(uploads, kind, id, account).await?;
    // A half-dead PATCH must not move the offset after it was said.
    let _turn = uploads.0.turns.take(id).await;
    let upload = find(uploads, kind, id, account).await?;
    let length = match upload.size() {
        Some(size) => (headers::LENGTH, size.to_string()),
        None => (headers::DEFER, "1".to_owned()),
    };
    let expires = (headers::EXPIRES, headers::date(upload.expires_at));
    let mut answer = vec![(headers::OFFSET, upload.received().to_string()), length, expires];
    if !upload.metadata.is_empty() {
        answer.push((headers::METADATA, upload.metadata));
    }
    Ok(Said { status: StatusCode::OK, headers: answer })
}

async fn delete(uploads: &Uploads, kind: &UploadKind, id: Uuid, parts: &Parts) -> Answer {
    let account = may(uploads, parts, kind).await?;
    find(uploads, kind, id, account).await?;
    let _turn = uploads.0.turns.take(id).await;
    // What came whole belongs to what it is for.
    if find(uploads, kind, id, account).await?.finished_at.is_some() {
        return Err(Refusal::Gone);
    }
    uploads.forget(id).await?;
    Ok(Said::new(StatusCode::NO_CONTENT, []))
}

async fn may(uploads: &Uploads, parts: &Parts, kind: &UploadKind) -> Result<Uuid, Refusal> {
    uploads.0.gate.may(parts, kind).await.map_err(Refusal::NotAllowed)
}

/// The upload, if it is this account's, of this kind, and not past its time.
async fn find(uploads: &Uploads, kind: &UploadKind, id: Uuid, account: Uuid) -> Result<Upload, Refusal> {
    let row = records::find(&uploads.0.store, id).await?;
    let upload = row.filter(|row| row.account == account && row.kind == kind.name).ok_or(Refusal::NotFound)?;
    if upload.expires_at < uploads.now() { Err(Refusal::Gone) } else { Ok(upload) }
}

fn is_piece(headers: &HeaderMap) -> bool {
    headers::text(headers, header::CONTENT_TYPE) == Some(headers::PIECE)
}

/// Answers once the body is out of the way.
async fn finish(answer: Answer, body: Option<Body>) -> Response {
    if let (Err(_), Some(body)) = (&answer, body) {
        let _ = timeout(LONGEST_PATIENCE, drain(body)).await;
    }
    respond(answer)
}

async fn drain(body: Body) {
    let (mut bytes, mut left) = (body.into_data_stream(), PATIENCE);
    while let Some(Ok(piece)) = bytes.next().await {
        match left.checked_sub(piece.len()) {
            Some(still) => left = still,
            None => return,
        }
    }
}

fn respond(answer: Answer) -> Response {
    let mut response = Response::new(Body::empty());
    let said = answer.unwrap_or_else(|refusal| Said {
        status: refusal.status(),
        headers: match refusal {
            Refusal::OtherOffset(offset) => vec![(headers::OFFSET, offset.to_string())],
            Refusal::OtherVersion => vec![(headers::VERSIONS, headers::VERSION.to_owned())],
            _ => Vec::new(),
        },
    });
    *response.status_mut() = said.status;
    let always = [(headers::RESUMABLE, headers::VERSION.to_owned()), (header::CACHE_CONTROL, "no-store".to_owned())];
    for (name, value) in said.headers.into_iter().chain(always) {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
