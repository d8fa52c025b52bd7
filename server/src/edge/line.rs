//! A connection that is waited for, but not without end: it is lost when a header comes too slowly, when nothing is asked for too
//! long, or when the answer is taken too slowly.

use super::{Edge, pace::Meter};
use crate::layers::own_headers;
use bytes::{Buf as _, Bytes};
use std::{
    io::{IoSlice, Result},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Instant, interval},
};

/// What is known of a connection: told by its bytes and by the service that answers on it.
#[derive(Clone, Debug)]
pub(super) struct Watch {
    head: Duration,
    idle: Duration,
    /// How often it is looked at: often enough that no wait lasts much longer than it may.
    often: Duration,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    /// Requests that are worked on. Their own time-outs rule while there are any.
    running: usize,
    /// Until when the next header has to be there.
    until: Instant,
    /// Whether that header has begun.
    heard: bool,
    /// Whether all of our answers were taken: what hyper writes then is its own.
    quiet: bool,
    taking: Meter,
}

/// A request that is worked on; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Running(Watch);

impl Watch {
    /// Who connects and says nothing has the time of a header, not that of a visitor who reads a page.
    pub(super) fn new(edge: &Edge) -> Self {
        let Edge { head, idle, pace, .. } = *edge;
        let state = State { running: 0, until: Instant::now() + head, heard: true, quiet: true, taking: Meter::new(pace) };
        let often = head.min(idle).min(pace.time) / 4;
        Self { head, idle, often, state: Arc::new(Mutex::new(state)) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn begin(&self) -> Running {
        let mut state = self.state();
        state.running += 1;
        state.quiet = false;
        Running(self.clone())
    }

    /// Returns when our patience is at its end.
    pub(super) async fn lost(&self) {
        let mut again = interval(self.often.max(Duration::from_millis(1)));
        loop {
            again.tick().await;
            let state = self.state();
            let silent = state.running == 0 && !state.taking.is_waiting() && Instant::now() >= state.until;
            if silent || state.taking.is_over() {
                return;
            }
        }
    }

    fn heard(&self) {
        let mut state = self.state();
        if state.running == 0 && !state.heard {
            state.heard = true;
            state.until = Instant::now() + self.head;
        }
    }

    fn sent(&self, sent: &Poll<Result<usize>>) {
        let taking = &mut self.state().taking;
        match sent {
            Poll::Ready(Ok(bytes)) => taking.moves(*bytes),
            Poll::Ready(Err(_)) => {}
            Poll::Pending => drop(taking.waits()),
        }
    }

    /// hyper has nothing left to send.
    fn sent_all(&self) {
        let mut state = self.state();
        state.taking.ends();
        state.quiet = state.running == 0;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.running = state.running.saturating_sub(1);
        if state.running == 0 {
            state.heard = false;
            state.until = Instant::now() + self.0.idle;
        }
    }
}

/// The connection itself.
#[derive(Debug)]
pub(super) struct Line<IO> {
    io: IO,
    watch: Watch,
    /// A refusal of hyper's, with our headers in it.
    refusal: Bytes,
}

impl<IO: AsyncWrite + Unpin> Line<IO> {
    pub(super) fn new(io: IO, watch: Watch) -> Self {
        Self { io, watch, refusal: Bytes::new() }
    }

    /// What hyper refuses by itself (a header that is none, or too large a one) never comes to our layers, and hyper has no place for
    /// headers of ours. So they are put in here, after the first line. Only while no answer of ours is under way: then these bytes
    /// can be nothing else.
    fn refuse(&mut self, bytes: &[u8]) -> Option<usize> {
        if !self.watch.state().quiet || !bytes.starts_with(b"HTTP/1.1 4") {
            return None;
        }
        let line = bytes.windows(2).position(|two| two == b"\r\n")? + 2;
        let (line, rest) = bytes.split_at_checked(line)?;
        self.refusal = [line, own_headers().as_bytes(), rest].concat().into();
        Some(bytes.len())
    }

    fn poll_refusal(&mut self, context: &mut Context<'_>) -> Poll<Result<()>> {
        while self.refusal.has_remaining() {
            let sent = Pin::new(&mut self.io).poll_write(context, &self.refusal);
            self.watch.sent(&sent);
            let sent = ready!(sent)?;
            self.refusal.advance(sent);
            if sent == 0 {
                break;
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl<IO: AsyncRead + Unpin> AsyncRead for Line<IO> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.io).poll_read(context, buffer);
        if buffer.filled().len() > before {
            self.watch.heard();
        }
        read
    }
}

impl<IO: AsyncWrite + Unpin> AsyncWrite for Line<IO> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        if let Some(refused) = self.refuse(bytes) {
            return Poll::Ready(Ok(refused));
        }
        let sent = Pin::new(&mut self.io).poll_write(context, bytes);
        self.watch.sent(&sent);
        sent
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, slices: &[IoSlice<'_>]) -> Poll<Result<usize>> {
        if let [bytes, ..] = slices
            && let Some(refused) = self.refuse(bytes)
        {
            return Poll::Ready(Ok(refused));
        }
        let sent = Pin::new(&mut self.io).poll_write_vectored(context, slices);
        self.watch.sent(&sent);
        sent
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        ready!(self.poll_refusal(context))?;
        let flushed = Pin::new(&mut self.io).poll_flush(context);
        if flushed.is_ready() {
            self.watch.sent_all();
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        ready!(self.poll_refusal(context))?;
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}
