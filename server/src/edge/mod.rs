//! Where connections come in. `axum::serve` has no time-outs and no limits (a half-sent header stayed open for ever), so this is
//! an accept loop of our own on hyper: every wait ends, every number has a limit, and a stop loses nobody's request.

mod crowd;
mod line;
pub mod network;
mod stop;
mod threads;

pub use network::{Network, Peer};
pub use stop::{Stop, Stopper, on_signals};

use axum::{Router, body::Body};
use crowd::Crowd;
use http::Request;
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use line::{Line, Patience, Pulse};
use network::Proxies;
use std::{convert::Infallible, io::ErrorKind, net::SocketAddr, sync::Arc, time::Duration};
use threads::Threads;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    task::JoinSet,
};
use tower::ServiceExt as _;

/// The limits of the edge.
#[derive(Clone, Debug)]
pub struct Edge {
    /// How long a request's header may take, from its first byte.
    pub head: Duration,
    /// How long a connection may wait for its next request.
    pub idle: Duration,
    /// How long a visitor may take nothing of an answer.
    pub stall: Duration,
    /// How long running requests may go on after the stop.
    pub drain: Duration,
    /// How many connections may be open.
    pub connections: usize,
    /// How many of them from one network.
    pub per_network: usize,
    /// Who may have more than that: our own proxies.
    pub proxies: Proxies,
}

/// Header lines in one request.
const MAX_HEADERS: usize = 64;
/// Bytes of one request's header.
const MAX_HEAD: usize = 16 * 1024;

impl Default for Edge {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            idle: Duration::from_secs(30),
            stall: Duration::from_secs(30),
            drain: Duration::from_secs(10),
            connections: 1_024,
            per_network: 64,
            proxies: Proxies::default(),
        }
    }
}

/// How the serving ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Every request was answered.
    Finished,
    /// This many connections were still open and were cut.
    Cut(usize),
}

/// Serves until it is told to stop, then finishes what runs.
pub async fn serve(listener: TcpListener, site: Router, edge: Edge, mut stop: Stop) -> Ending {
    let seats = Arc::new(Semaphore::new(edge.connections));
    let crowd = Crowd::new(edge.per_network, edge.proxies.clone());
    let graceful = GracefulShutdown::new();
    let mut threads = Threads::start();
    let mut open = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            () = stop.asked(1) => break,
            // Reaps what has ended, so that the set does not grow.
            Some(_) = open.join_next() => continue,
            accepted = listener.accept() => accepted,
        };
        let (stream, from) = match accepted {
            Ok(accepted) => accepted,
            Err(fault) => {
                pause_after(&fault).await;
                continue;
            }
        };
        // Over the limit, the connection is closed before it costs anything; browsers try again.
        let Ok(seat) = Arc::clone(&seats).try_acquire_owned() else { continue };
        let Some(place) = crowd.enter(from.ip()) else { continue };
        // Taken from the thread that accepts; it is registered anew where it is served.
        let Ok(stream) = stream.into_std() else { continue };
        let (site, edge, watcher) = (site.clone(), edge.clone(), graceful.watcher());
        let connection = async move {
            if let Ok(stream) = TcpStream::from_std(stream) {
                converse(stream, from, site, edge, watcher, (seat, place)).await;
            }
        };
        open.spawn_on(connection, &threads.next());
    }
    drop(listener);
    let all_done = async {
        graceful.shutdown().await;
        while open.join_next().await.is_some() {}
    };
    tokio::select! {
        () = all_done => return Ending::Finished,
        () = tokio::time::sleep(edge.drain) => {}
        // Whoever presses Ctrl+C twice does not want to wait.
        () = stop.asked(2) => {}
    }
    while open.try_join_next().is_some() {}
    let left = open.len();
    open.shutdown().await;
    if left == 0 { Ending::Finished } else { Ending::Cut(left) }
}

/// A visitor who went away in between is nothing; having no files left is waited out instead of spinning.
async fn pause_after(fault: &std::io::Error) {
    if matches!(fault.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset | ErrorKind::Interrupted) {
        return;
    }
    tracing::error!(kind = ?fault.kind(), "a connection could not be accepted");
    tokio::time::sleep(Duration::from_millis(200)).await;
}

/// One connection, from its first byte to its last.
async fn converse(
    stream: TcpStream,
    from: SocketAddr,
    site: Router,
    edge: Edge,
    watcher: Watcher,
    _held: (OwnedSemaphorePermit, crowd::Place),
) {
    // Answers are written whole: waiting for more to send only makes them late.
    let _ = stream.set_nodelay(true);
    let pulse = Pulse::default();
    let patience = Patience { head: edge.head, idle: edge.idle, stall: edge.stall };
    let line = TokioIo::new(Line::new(stream, pulse.clone(), patience));
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let beat = pulse.begin();
        let site = site.clone();
        async move {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(Peer(from));
            let response = site.oneshot(request).await?;
            // The request counts as running until the last byte of its answer was taken.
            Ok::<_, Infallible>(response.map(|body| line::Held::new(body, beat)))
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        // The second wall behind `Line`, which knows the difference between a slow header and an idle connection.
        .header_read_timeout(edge.head.max(edge.idle))
        .max_headers(MAX_HEADERS)
        .max_header_size(MAX_HEAD)
        .max_buf_size(4 * MAX_HEAD)
        .serve_connection(line, service);
    // What fails here is the visitor's connection. It is nobody's fault, and its text could hold parts of the request.
    let _ = watcher.watch(connection).await;
}
