//! How much a request may bring. Counted while it comes, so that a body without a length has the same limit, and noted apart, so
//! that the answer is "too large" whatever the handler made of a body that broke off.

use crate::error_pages::{ErrorPages, lang_of};
use axum::{body::Body, extract::Request, response::Response};
use base::AppError;
use bytes::Bytes;
use http::header;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    task::{Context, Poll, ready},
};

/// A body somewhat too large is taken to its end and thrown away: a browser reads the answer only after it has sent everything.
const PATIENCE: usize = 16;

/// The largest body.
#[derive(Clone)]
pub(super) struct Largest {
    pub(super) bytes: usize,
    pub(super) errors: ErrorPages,
}

pub(super) async fn limit<F, A>(largest: &Largest, request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    let lang = lang_of(&request);
    let too_large = Arc::new(AtomicBool::new(false));
    let said = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    let counted = request.map(|body| {
        Body::new(Counted {
            body,
            left: largest.bytes,
            patience: largest.bytes.saturating_mul(PATIENCE - 1),
            too_large: Arc::clone(&too_large),
        })
    });
    let limit = u64::try_from(largest.bytes).unwrap_or(u64::MAX);
    match said {
        Some(said) if said > limit.saturating_mul(PATIENCE as u64) => largest.errors.show(lang, AppError::TooLarge),
        Some(said) if said > limit => {
            let _ = counted.into_body().collect().await;
            largest.errors.show(lang, AppError::TooLarge)
        }
        _ => {
            let response = next(counted).await;
            if too_large.load(SeqCst) { largest.errors.show(lang, AppError::TooLarge) } else { response }
        }
    }
}

/// A body that breaks off when it is too large.
struct Counted {
    body: Body,
    left: usize,
    patience: usize,
    too_large: Arc<AtomicBool>,
}

#[derive(Debug, thiserror::Error)]
#[error("the body is too large")]
struct TooLarge;

impl http_body::Body for Counted {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        loop {
            let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
            let length = match &frame {
                Some(Ok(frame)) => frame.data_ref().map_or(0, Bytes::len),
                Some(Err(_)) | None => 0,
            };
            if self.too_large.load(SeqCst) {
                match (&frame, self.patience.checked_sub(length)) {
                    (Some(Ok(_)), Some(left)) => self.patience = left,
                    _ => return Poll::Ready(Some(Err(axum::Error::new(TooLarge)))),
                }
            } else if let Some(left) = self.left.checked_sub(length) {
                self.left = left;
                return Poll::Ready(frame);
            } else {
                self.too_large.store(true, SeqCst);
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
