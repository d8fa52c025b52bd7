//! A connection with patience, but not without end: it ends when a header comes too slowly, when nothing is asked for too long, or
//! when the answer is not taken.

use http_body::{Body, Frame, SizeHint};
use std::{
    io::{Error, ErrorKind, IoSlice, Result},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst},
    },
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Instant, Sleep, sleep},
};

/// How long each wait may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    pub(super) head: Duration,
    pub(super) idle: Duration,
    pub(super) stall: Duration,
}

/// Whether a request is being worked on, told by the service to the line below it.
#[derive(Clone, Debug, Default)]
pub(super) struct Pulse {
    running: Arc<AtomicUsize>,
    begun: Arc<AtomicU64>,
}

/// One running request; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Beat(Arc<AtomicUsize>);

impl Pulse {
    pub(super) fn begin(&self) -> Beat {
        self.running.fetch_add(1, SeqCst);
        self.begun.fetch_add(1, SeqCst);
        Beat(Arc::clone(&self.running))
    }
}

impl Drop for Beat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}

/// An answer's body that keeps its request running until it was sent.
#[derive(Debug)]
pub(super) struct Held {
    body: axum::body::Body,
    _beat: Beat,
}

impl Held {
    pub(super) fn new(body: axum::body::Body, beat: Beat) -> Self {
        Self { body, _beat: beat }
    }
}

impl Body for Held {
    type Data = bytes::Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Waiting {
    /// A request is running, or nothing is known yet.
    Nothing,
    /// For the first byte of the next request.
    Idle,
    /// For the rest of a header.
    Head,
}

/// A connection that watches its own time.
#[derive(Debug)]
pub(super) struct Line<IO> {
    io: IO,
    pulse: Pulse,
    patience: Patience,
    begun: u64,
    waiting: Waiting,
    wait: Pin<Box<Sleep>>,
    stalled: bool,
    stall: Pin<Box<Sleep>>,
}

impl<IO> Line<IO> {
    pub(super) fn new(io: IO, pulse: Pulse, patience: Patience) -> Self {
        Self {
            io,
            pulse,
            patience,
            begun: 0,
            waiting: Waiting::Nothing,
            wait: Box::pin(sleep(patience.head)),
            stalled: false,
            stall: Box::pin(sleep(patience.stall)),
        }
    }

    fn wait_for(&mut self, what: Waiting, at_most: Duration) {
        self.waiting = what;
        self.wait.as_mut().reset(Instant::now() + at_most);
    }

    /// Forgets a wait that a request has ended meanwhile; true while one is running.
    fn is_busy(&mut self) -> bool {
        let begun = self.pulse.begun.load(SeqCst);
        let busy = self.pulse.running.load(SeqCst) > 0;
        if busy || begun != self.begun {
            self.begun = begun;
            self.waiting = Waiting::Nothing;
        }
        busy
    }

    /// After every attempt to send: a visitor who takes nothing for too long is left.
    fn watch_sending<T>(&mut self, sent: Poll<Result<T>>, context: &mut Context<'_>) -> Poll<Result<T>> {
        if sent.is_ready() {
            self.stalled = false;
            return sent;
        }
        if !self.stalled {
            self.stalled = true;
            self.stall.as_mut().reset(Instant::now() + self.patience.stall);
        }
        ready!(self.stall.as_mut().poll(context));
        Poll::Ready(Err(Error::from(ErrorKind::TimedOut)))
    }
}

impl<IO: AsyncRead + Unpin> AsyncRead for Line<IO> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let this = &mut *self;
        let before = buffer.filled().len();
        let read = Pin::new(&mut this.io).poll_read(context, buffer);
        let busy = this.is_busy();
        if read.is_ready() {
            if !busy && buffer.filled().len() > before && this.waiting != Waiting::Head {
                this.wait_for(Waiting::Head, this.patience.head);
            }
            return read;
        }
        if busy {
            // The request's own time-out rules now.
            return Poll::Pending;
        }
        if this.waiting == Waiting::Nothing {
            // Who connects and says nothing has the time of a header, not of a visitor who reads a page.
            let at_most = if this.begun == 0 { this.patience.head } else { this.patience.idle };
            this.wait_for(Waiting::Idle, at_most);
        }
        ready!(this.wait.as_mut().poll(context));
        Poll::Ready(Err(Error::from(ErrorKind::TimedOut)))
    }
}

impl<IO: AsyncWrite + Unpin> AsyncWrite for Line<IO> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let sent = Pin::new(&mut self.io).poll_write(context, bytes);
        self.watch_sending(sent, context)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[IoSlice<'_>]) -> Poll<Result<usize>> {
        let sent = Pin::new(&mut self.io).poll_write_vectored(context, bytes);
        self.watch_sending(sent, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let sent = Pin::new(&mut self.io).poll_flush(context);
        self.watch_sending(sent, context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let sent = Pin::new(&mut self.io).poll_shutdown(context);
        self.watch_sending(sent, context)
    }
}
