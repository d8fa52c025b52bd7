//! How much a request may bring, and how slowly. Counted while it comes, so that a body without a length has the same limit.

use crate::edge::pace::{Meter, Pace};
use axum::{body::Body, extract::Request};
use bytes::{Bytes, BytesMut};
use http::{StatusCode, header};
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::{BodyExt as _, Limited};
use std::{
    pin::Pin,
    task::{Context, Poll},
};
use tokio::time::{Instant, Sleep, sleep_until};

/// A body somewhat too large is taken to its end and thrown away: a browser reads the answer only after it has sent everything.
const PATIENCE: usize = 16;

/// Waits for the whole body of a request.
pub(super) async fn gather(request: Request, largest: usize, pace: Pace) -> Result<Request, StatusCode> {
    let most = largest.saturating_mul(PATIENCE);
    if length(&request).is_some_and(|said| said > most) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let (parts, body) = request.into_parts();
    let mut body = Paced::new(body, pace);
    let (mut whole, mut size) = (BytesMut::new(), 0_usize);
    while let Some(frame) = body.frame().await {
        // Who is too slow may try again; who has gone reads no answer.
        let data = frame.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?.into_data().unwrap_or_default();
        size = size.saturating_add(data.len());
        if size > most {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        if size <= largest {
            whole.extend_from_slice(&data);
        }
    }
    if size > largest { Err(StatusCode::PAYLOAD_TOO_LARGE) } else { Ok(Request::from_parts(parts, whole.freeze().into())) }
}

/// Lets the body through as it comes, to whoever writes it away.
pub(super) fn stream(request: Request, largest: usize, pace: Pace) -> Result<Request, StatusCode> {
    if length(&request).is_some_and(|said| said > largest) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    Ok(request.map(|body| Body::new(Limited::new(Paced::new(body, pace), largest))))
}

/// Whether there is a body at all.
pub(super) fn is_there(request: &Request) -> bool {
    !request.body().is_end_stream() || length(request).is_some_and(|said| said > 0)
}

fn length(request: &Request) -> Option<usize> {
    request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok())
}

#[derive(Debug, thiserror::Error)]
#[error("the body comes too slowly")]
struct TooSlow;

/// A body that breaks off when it comes too slowly.
struct Paced {
    body: Body,
    meter: Meter,
    wait: Pin<Box<Sleep>>,
}

impl Paced {
    fn new(body: Body, pace: Pace) -> Self {
        Self { body, meter: Meter::new(pace), wait: Box::pin(sleep_until(Instant::now())) }
    }
}

impl http_body::Body for Paced {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(frame) = frame {
            let data = frame.as_ref().and_then(|frame| frame.as_ref().ok()?.data_ref());
            self.meter.moves(data.map_or(0, Bytes::len));
            return Poll::Ready(frame);
        }
        let end = self.meter.waits();
        if self.wait.deadline() != end {
            self.wait.as_mut().reset(end);
        }
        self.wait.as_mut().poll(context).map(|()| Some(Err(axum::Error::new(TooSlow))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
