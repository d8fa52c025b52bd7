//! Where connections come in. `axum::serve` has no time-outs and no limits (a half-sent header stayed open for ever), so hyper is
//! driven here: every wait ends, every number has a limit, and a stop loses nobody's request.

mod line;
pub mod network;
pub(crate) mod pace;
pub(crate) mod places;
mod stop;
mod threads;

pub use network::{Network, Peer};
pub use pace::Pace;
pub use stop::{Stop, asked, on_signals};

use axum::{Router, body::Body};
use http::Request;
use http_body_util::BodyExt as _;
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use line::{Line, Watch};
use network::Proxies;
use places::Places;
use rustix::process::{Resource, Rlimit};
use std::{convert::Infallible, io::ErrorKind, net::SocketAddr, time::Duration};
use threads::Threads;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
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
    /// How fast a visitor has to take an answer.
    pub pace: Pace,
    /// How long running requests may go on after the stop.
    pub drain: Duration,
    /// How many connections may be open.
    pub connections: usize,
    /// How many of them from one network.
    pub per_network: usize,
    /// Who may have more than that: our own proxies, behind which requests are counted by the network they came from.
    pub proxies: Proxies,
    /// Whether each core has a thread of its own, with connections that never leave it. Not with PostgreSQL: the connections of a
    /// pool belong to the runtime that opened them.
    pub thread_per_core: bool,
}

/// Header lines in one request.
const MAX_HEADERS: usize = 64;
/// Files and connections of our own: databases, jobs, files that are sent.
const FILES: u64 = 1_024;
/// Bytes of one request's header.
const MAX_HEAD: usize = 16 * 1024;

impl Default for Edge {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            idle: Duration::from_secs(30),
            pace: Pace { bytes: 8 * 1024, time: Duration::from_secs(20) },
            drain: Duration::from_secs(10),
            connections: 1_024,
            per_network: 64,
            proxies: Proxies::default(),
            thread_per_core: false,
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

/// Lets the process hold so many connections, and the files beside them. Systems allow 1,024 in all until one asks for more; then nobody new is
/// let in, and the database cannot be opened either.
pub fn make_room(connections: usize) {
    let wanted = u64::try_from(connections).unwrap_or(u64::MAX).saturating_add(FILES);
    let now = rustix::process::getrlimit(Resource::Nofile);
    let current = now.maximum.map_or(wanted, |most| most.min(wanted));
    if now.current.is_some_and(|now| now < current) {
        // When it is not allowed, it stays as it is.
        let _ = rustix::process::setrlimit(Resource::Nofile, Rlimit { current: Some(current), maximum: now.maximum });
    }
    if current < wanted {
        tracing::warn!(allowed = current, wanted, "This system allows too few open files for so many connections.");
    }
}

/// Serves until it is told to stop, then finishes what runs.
pub async fn serve(listener: TcpListener, site: Router, edge: Edge, mut stop: Stop) -> Ending {
    let places = Places::new(edge.connections, edge.per_network);
    let graceful = GracefulShutdown::new();
    let mut threads = Threads::start(edge.thread_per_core);
    let mut open = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            () = asked(&mut stop, 1) => break,
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
        let speaks_for_many = from.ip().to_canonical().is_loopback() || edge.proxies.trust(from.ip());
        // Over the limit, the connection is closed before it costs anything; browsers try again.
        let Some(place) = places.take((!speaks_for_many).then(|| Network::of(from.ip()))) else { continue };
        // Taken from the thread that accepts; it is registered anew where it is served.
        let Ok(stream) = stream.into_std() else { continue };
        let (site, edge, watcher) = (site.clone(), edge.clone(), graceful.watcher());
        let connection = async move {
            let _place = place;
            if let Ok(stream) = TcpStream::from_std(stream) {
                // Answers are written whole: waiting for more to send only makes them late.
                let _ = stream.set_nodelay(true);
                converse(stream, from, site, &edge, watcher).await;
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
        () = asked(&mut stop, 2) => {}
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
pub async fn converse<IO>(io: IO, from: SocketAddr, site: Router, edge: &Edge, watcher: Watcher)
where
    IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let watch = Watch::new(edge);
    let line = TokioIo::new(Line::new(io, watch.clone()));
    let told = watch.clone();
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let running = told.begin();
        let site = site.clone();
        async move {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(Peer(from));
            let response = site.oneshot(request).await?;
            // The request counts as running until the last byte of its answer was taken.
            let held = move |fault| {
                let _running = &running;
                fault
            };
            Ok::<_, Infallible>(response.map(|body| body.map_err(held)))
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        // The second wall behind `Watch`, which knows the difference between a slow header and an idle connection.
        .header_read_timeout(edge.head.max(edge.idle))
        .max_headers(MAX_HEADERS)
        .max_header_size(MAX_HEAD)
        .max_buf_size(4 * MAX_HEAD)
        .serve_connection(line, service);
    tokio::select! {
        // What fails here is the visitor's connection. It is nobody's fault, and its text could hold parts of the request.
        _ = watcher.watch(connection) => {}
        () = watch.lost() => {}
    }
}
