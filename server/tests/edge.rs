//! The edge: every wait ends, every number has a limit, a stop loses nobody's request. What is about time runs on a line in memory
//! with the clock stopped; the rest over real connections.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod stub;

use axum::{Router, body::Body, response::IntoResponse as _, routing::get};
use hyper_util::server::graceful::GracefulShutdown;
use server::{
    edge::{self, Edge, Ending},
    layers::CONTENT_SECURITY_POLICY,
};
use std::{fmt::Write as _, net::SocketAddr, sync::atomic::Ordering::SeqCst, time::Duration};
use stub::Stub;
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, DuplexStream},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
    time::{Instant, sleep},
};

const GET: &str = "GET /de/ HTTP/1.1\r\nHost: klick.example\r\n\r\n";
/// How long a test waits for what must happen at all.
const GENEROUS: Duration = Duration::from_mins(2);

struct Served {
    address: SocketAddr,
    stopper: watch::Sender<u32>,
    ending: JoinHandle<Ending>,
}

async fn serve(router: Router, edge: Edge) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stopper, stop) = watch::channel(0);
    Served { address, stopper, ending: tokio::spawn(edge::serve(listener, router, edge, stop)) }
}

impl Served {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    fn stop(&self) {
        self.stopper.send_modify(|times| *times += 1);
    }

    async fn ending(self) -> Ending {
        tokio::time::timeout(GENEROUS, self.ending).await.expect("it does not stop").unwrap()
    }

    /// Asks on new lines until one is let in.
    async fn answered(&self) {
        for _ in 0..1_000 {
            let mut line = self.connect().await;
            let _ = line.write_all(GET.as_bytes()).await;
            let mut start = [0; 12];
            if line.read_exact(&mut start).await.is_ok() {
                return assert_eq!(&start, b"HTTP/1.1 200");
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!("nobody is let in");
    }
}

/// One line without a network in between.
fn line(router: Router, edge: Edge) -> DuplexStream {
    let (ours, theirs) = tokio::io::duplex(64 * 1024);
    tokio::spawn(async move {
        let graceful = GracefulShutdown::new();
        edge::converse(theirs, ([203, 0, 113, 4], 9).into(), router, &edge, graceful.watcher()).await;
    });
    ours
}

async fn send(line: &mut (impl AsyncWrite + Unpin), text: &str) {
    line.write_all(text.as_bytes()).await.unwrap();
}

/// Everything until the end of the connection, and how many seconds that took.
async fn rest(line: &mut (impl AsyncRead + Unpin)) -> (String, u64) {
    let start = Instant::now();
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(GENEROUS, line.read_to_end(&mut bytes)).await;
    let _ = read.expect("the connection stays open");
    (String::from_utf8_lossy(&bytes).into_owned(), start.elapsed().as_secs())
}

/// One answer with a length.
async fn answer(line: &mut (impl AsyncRead + Unpin)) -> String {
    let mut text = String::new();
    let mut bytes = [0; 4_096];
    loop {
        let read = tokio::time::timeout(GENEROUS, line.read(&mut bytes)).await.unwrap().unwrap();
        assert!(read > 0, "closed after {text:?}");
        text.push_str(&String::from_utf8_lossy(&bytes[..read]));
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|l| l.strip_prefix("content-length: ")).map_or(0, |n| n.parse().unwrap());
            if body.len() >= length {
                return text;
            }
        }
    }
}

/// Waits until so many requests stand at the gate.
async fn until_begun(stub: &Stub, count: usize) {
    while stub.begun.load(SeqCst) < count {
        sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_page_is_served_and_the_connection_kept() {
    for thread_per_core in [true, false] {
        let served = serve(Stub::new().router, Edge { thread_per_core, ..Edge::default() }).await;
        let mut line = served.connect().await;
        for _ in 0..3 {
            send(&mut line, GET).await;
            let text = answer(&mut line).await;
            assert!(
                text.starts_with("HTTP/1.1 200 OK") && text.contains("content-security-policy: default-src 'none'"),
                "{text}"
            );
        }
        // Two at once on one line (pipelining).
        send(&mut line, &GET.repeat(2)).await;
        let two = answer(&mut line).await;
        let two = if two.matches("HTTP/1.1 200").count() == 2 { two } else { two + &answer(&mut line).await };
        assert_eq!(two.matches("HTTP/1.1 200").count(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_half_sent_header_is_not_waited_for() {
    let stub = Stub::new();
    let mut half = line(stub.router.clone(), Edge::default());
    send(&mut half, "GET /de/ HTTP/1.1\r\nHost: kl").await;
    // A slow one: a byte now and then does not make it longer.
    let mut slow = line(stub.router.clone(), Edge::default());
    let slow = async move {
        let start = Instant::now();
        for byte in GET.bytes() {
            if slow.write_all(&[byte]).await.is_err() {
                break;
            }
            sleep(Duration::from_secs(1)).await;
        }
        (rest(&mut slow).await.0, start.elapsed().as_secs())
    };
    let mut silent = line(stub.router.clone(), Edge::default());
    for (text, seconds) in <[_; 3]>::from(tokio::join!(rest(&mut half), rest(&mut silent), slow)) {
        assert!(!text.contains("200 OK") && (10..=13).contains(&seconds), "{seconds} {text}");
    }
}

#[tokio::test(start_paused = true)]
async fn readers_have_more_time_than_headers() {
    let stub = Stub::new();
    let mut reader = line(stub.router.clone(), Edge::default());
    for _ in 0..5 {
        send(&mut reader, GET).await;
        assert!(answer(&mut reader).await.starts_with("HTTP/1.1 200"));
        // Longer than a header may take: reading the page.
        sleep(Duration::from_secs(25)).await;
    }
    send(&mut reader, GET).await;
    answer(&mut reader).await;
    let (text, seconds) = rest(&mut reader).await;
    assert!(text.is_empty() && (30..=33).contains(&seconds), "{seconds} {text}");

    // The second header of a connection may not be slow either.
    let mut slow = line(stub.router.clone(), Edge::default());
    send(&mut slow, GET).await;
    answer(&mut slow).await;
    sleep(Duration::from_secs(5)).await;
    send(&mut slow, "GET /de/ HTTP/1.1\r\n").await;
    let (_, seconds) = rest(&mut slow).await;
    assert!((10..=13).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn a_working_handler_is_not_taken_for_an_idle_line() {
    let late = get(async || {
        sleep(Duration::from_mins(5)).await;
        "late"
    });
    let mut line = line(Router::new().route("/", late), Edge::default());
    send(&mut line, &GET.replace("/de/", "/")).await;
    sleep(Duration::from_mins(4)).await;
    assert!(answer(&mut line).await.contains("late"));
}

/// What hyper refuses by itself has our headers, too.
#[tokio::test]
async fn bad_or_too_many_or_too_large_headers_are_refused() {
    let served = serve(Stub::new().router, Edge::default()).await;
    let mut tries = vec![("GET /de/short HTTP/1.1\r\nHost klick.example\r\n\r\n".to_owned(), "400")];
    for (count, size, status) in [(60, 10, "200"), (70, 10, "431"), (1, 15_000, "200"), (1, 17_000, "431"), (60, 1_000, "431")] {
        let mut text = "GET /de/short HTTP/1.1\r\nHost: klick.example\r\n".to_owned();
        for number in 0..count {
            let _ = write!(text, "X-{number}: {}\r\n", "x".repeat(size));
        }
        tries.push((text + "\r\n", status));
    }
    for (text, status) in tries {
        // Alone, and after a good one on the same line.
        for before in [0, 1] {
            let mut line = served.connect().await;
            for _ in 0..before {
                send(&mut line, GET).await;
                answer(&mut line).await;
            }
            let _ = line.write_all(text.as_bytes()).await;
            let answer = answer(&mut line).await;
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{}", answer.lines().next().unwrap());
            for own in [&format!("content-security-policy: {CONTENT_SECURITY_POLICY}\r\n"), "x-content-type-options: nosniff\r\n"]
            {
                assert_eq!(answer.matches(own).count(), 1, "{answer}");
            }
        }
    }
}

#[tokio::test]
async fn connections_are_limited_and_come_free() {
    let served = serve(Stub::new().router, Edge { connections: 3, ..Edge::default() }).await;
    let mut lines = Vec::new();
    for _ in 0..3 {
        let mut line = served.connect().await;
        send(&mut line, GET).await;
        answer(&mut line).await;
        lines.push(line);
    }
    let mut fourth = served.connect().await;
    let _ = fourth.write_all(GET.as_bytes()).await;
    assert!(rest(&mut fourth).await.0.is_empty());
    drop(lines);
    served.answered().await;
}

fn endless() -> Router {
    let endless = get(async || {
        let stream = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b'x'; 64 * 1024]));
        Body::from_stream(stream).into_response()
    });
    Router::new().route("/", endless)
}

#[tokio::test(start_paused = true)]
async fn who_takes_too_little_is_left() {
    let ask = GET.replace("/de/", "/");
    let mut nothing = line(endless(), Edge::default());
    send(&mut nothing, &ask).await;
    sleep(Duration::from_secs(26)).await;
    let (text, seconds) = rest(&mut nothing.take(1024 * 1024)).await;
    assert!(text.len() <= 64 * 1024 && seconds == 0, "left after twenty seconds and some");

    // A kilobyte in ten seconds: every write gets somewhere, and still it would hold its place for ever.
    let mut slow = line(endless(), Edge::default());
    send(&mut slow, &ask).await;
    let (mut bytes, start) = (vec![0; 1_024], Instant::now());
    let mut taken = 0;
    while slow.read_exact(&mut bytes).await.is_ok() {
        taken += bytes.len();
        sleep(Duration::from_secs(10)).await;
        if start.elapsed() > Duration::from_secs(40) {
            // What had been sent before is still on the line.
            taken += rest(&mut slow.take(1024 * 1024)).await.0.len();
            break;
        }
    }
    assert!(taken < 128 * 1024, "{taken}");

    let mut steady = line(endless(), Edge::default());
    send(&mut steady, &ask).await;
    let mut bytes = vec![0; 10 * 1_024];
    for _ in 0..60 {
        steady.read_exact(&mut bytes).await.unwrap();
        sleep(Duration::from_secs(10)).await;
    }
}

#[tokio::test]
async fn half_sent_forms_block_nobody() {
    let stub = Stub::new();
    let served = serve(stub.router.clone(), Edge::default()).await;
    let mut lines = Vec::new();
    for _ in 0..256 {
        let mut line = served.connect().await;
        let head =
            "POST /de/form HTTP/1.1\r\nHost: klick.example\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 999\r\n\r\nhalf";
        send(&mut line, head).await;
        lines.push(line);
    }
    for path in ["/de/", "/static/style.ba7816bf8f01.css", "/healthz", "/readyz"] {
        let mut line = served.connect().await;
        send(&mut line, &GET.replace("/de/", path)).await;
        assert!(answer(&mut line).await.starts_with("HTTP/1.1 200"), "{path}");
    }
    for line in lines.iter_mut().skip(16) {
        assert!(answer(line).await.starts_with("HTTP/1.1 503"));
    }
}

#[tokio::test]
async fn a_stop_finishes_what_runs() {
    let stub = Stub::new();
    let served = serve(stub.router.clone(), Edge { drain: GENEROUS, ..Edge::default() }).await;
    let mut busy = served.connect().await;
    send(&mut busy, &GET.replace("/de/", "/de/slow")).await;
    let mut idle = served.connect().await;
    send(&mut idle, GET).await;
    answer(&mut idle).await;
    until_begun(&stub, 1).await;
    served.stop();
    assert!(rest(&mut idle).await.0.is_empty());
    while TcpStream::connect(served.address).await.is_ok() {
        sleep(Duration::from_millis(5)).await;
    }
    stub.gate.add_permits(1);
    let (text, _) = rest(&mut busy).await;
    assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("late"), "{text}");
    assert_eq!(served.ending().await, Ending::Finished);
}

#[tokio::test]
async fn a_stop_does_not_wait_for_ever() {
    let stub = Stub::new();
    let served = serve(stub.router.clone(), Edge { drain: Duration::from_millis(100), ..Edge::default() }).await;
    let mut half = served.connect().await;
    let head =
        "POST /de/form HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n";
    send(&mut half, head).await;
    assert!(answer(&mut half).await.starts_with("HTTP/1.1 100"), "the body is waited for");
    send(&mut half, "hal").await;
    let mut busy = served.connect().await;
    send(&mut busy, &GET.replace("/de/", "/de/slow")).await;
    until_begun(&stub, 1).await;
    served.stop();
    assert_eq!(served.ending().await, Ending::Cut(2));
}

#[tokio::test]
async fn who_asks_twice_does_not_wait() {
    let stub = Stub::new();
    let served = serve(stub.router.clone(), Edge { drain: Duration::from_hours(1), ..Edge::default() }).await;
    let mut busy = served.connect().await;
    send(&mut busy, &GET.replace("/de/", "/de/slow")).await;
    until_begun(&stub, 1).await;
    served.stop();
    served.stop();
    assert_eq!(served.ending().await, Ending::Cut(1));
}

#[tokio::test]
async fn signals_ask_for_the_stop() {
    let mut stop = edge::on_signals().unwrap();
    for (times, signal) in [(1, "-TERM"), (2, "-INT")] {
        let own = std::process::id().to_string();
        assert!(std::process::Command::new("kill").args([signal, &own]).status().unwrap().success());
        tokio::time::timeout(GENEROUS, edge::asked(&mut stop, times)).await.unwrap();
    }
}

#[tokio::test]
async fn a_large_form_gets_its_page_over_the_wire() {
    let stub = Stub::new();
    let served = serve(stub.router.clone(), Edge::default()).await;
    let head = "POST /uk/form HTTP/1.1\r\nHost: klick.example\r\nSec-Fetch-Site: same-origin\r\n";
    let body = "x".repeat(256 * 1024 + 1);
    let mut line = served.connect().await;
    send(&mut line, &format!("{head}Content-Length: {}\r\n\r\n{body}", body.len())).await;
    let text = answer(&mut line).await;
    assert!(text.starts_with("HTTP/1.1 413") && text.ends_with("<h1>uk 413</h1>"), "{text}");
    assert!(text.contains("x-content-type-options: nosniff"));

    let mut line = served.connect().await;
    send(&mut line, &format!("{head}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len())).await;
    assert!(answer(&mut line).await.starts_with("HTTP/1.1 413"));

    // Endless: the answer comes, and the connection ends.
    let mut line = served.connect().await;
    send(&mut line, &format!("{head}Transfer-Encoding: chunked\r\n\r\n")).await;
    let (mut read, mut write) = line.split();
    let chunk = format!("{:x}\r\n{body}\r\n", body.len());
    let pour = async {
        let mut sent = 0;
        while sent < 64 * 1024 * 1024 && write.write_all(chunk.as_bytes()).await.is_ok() {
            sent += chunk.len();
        }
        sent
    };
    let listen = async {
        let mut bytes = Vec::new();
        let _ = read.read_to_end(&mut bytes).await;
        bytes
    };
    let (sent, bytes) = tokio::time::timeout(GENEROUS, async { tokio::join!(pour, listen) }).await.unwrap();
    assert!(sent < 32 * 1024 * 1024, "{sent} bytes were taken");
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.is_empty() || text.starts_with("HTTP/1.1 413"), "{text}");
}

#[tokio::test]
async fn not_modified_says_no_length() {
    let stub = Stub::new();
    let served = serve(stub.router.clone(), Edge::default()).await;
    for path in ["/de/", "/static/style.ba7816bf8f01.css"] {
        let mut line = served.connect().await;
        send(&mut line, &GET.replace("/de/", path).replace("\r\n\r\n", "\r\nIf-None-Match: *\r\nConnection: close\r\n\r\n"))
            .await;
        let (text, _) = rest(&mut line).await;
        assert!(text.starts_with("HTTP/1.1 304") && text.contains("etag: "), "{text}");
        assert!(!text.contains("content-length") && !text.contains("transfer-encoding"), "{text}");
    }
}

#[tokio::test]
async fn a_client_that_goes_away_frees_everything() {
    let stub = Stub::new();
    let served = serve(stub.router.clone(), Edge { connections: 8, ..Edge::default() }).await;
    for round in 0..50 {
        let mut line = served.connect().await;
        let whole = GET.replace("/de/", "/de/slow");
        // Sometimes in the middle of the header, sometimes while the answer is made.
        let _ = line.write_all(&whole.as_bytes()[..if round % 2 == 0 { whole.len() } else { 5 + round % 20 }]).await;
        drop(line);
        sleep(Duration::from_millis(5)).await;
    }
    served.answered().await;
    served.stop();
    assert_eq!(served.ending().await, Ending::Finished);
}
