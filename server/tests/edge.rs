//! The edge, over real connections: every wait ends, every number has a limit, a stop loses nobody's request.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod stub;

use axum::{Router, body::Body, response::IntoResponse as _, routing::get};
use server::edge::{self, Edge, Ending, Stopper};
use std::{
    fmt::Write as _,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};
use stub::Stub;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinHandle,
};

const GET: &str = "GET /de/ HTTP/1.1\r\nHost: klick.example\r\n\r\n";

struct Served {
    address: SocketAddr,
    stopper: Stopper,
    ending: JoinHandle<Ending>,
}

async fn serve(router: Router, edge: Edge) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stopper, stop) = Stopper::new();
    Served { address, stopper, ending: tokio::spawn(edge::serve(listener, router, edge, stop)) }
}

fn quick() -> Edge {
    Edge {
        head: Duration::from_millis(300),
        idle: Duration::from_millis(2_500),
        stall: Duration::from_millis(300),
        drain: Duration::from_millis(500),
        ..Edge::default()
    }
}

impl Served {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }
}

async fn send(line: &mut TcpStream, text: &str) {
    line.write_all(text.as_bytes()).await.unwrap();
}

/// Everything until the end of the connection, and how long that took.
async fn rest(line: &mut TcpStream) -> (String, Duration) {
    let start = Instant::now();
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), line.read_to_end(&mut bytes)).await;
    let _ = read.expect("the connection stays open");
    (String::from_utf8_lossy(&bytes).into_owned(), start.elapsed())
}

/// One answer with a length.
async fn answer(line: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut bytes = [0; 4_096];
    loop {
        let read = tokio::time::timeout(Duration::from_secs(5), line.read(&mut bytes)).await.unwrap().unwrap();
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

fn within(time: Duration, from: u64, to: u64) {
    let ms = u64::try_from(time.as_millis()).unwrap();
    assert!((from..to).contains(&ms), "{ms} ms, not {from} to {to}");
}

#[tokio::test]
async fn a_page_is_served_and_the_connection_kept() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    let mut line = served.connect().await;
    for _ in 0..3 {
        send(&mut line, GET).await;
        let text = answer(&mut line).await;
        assert!(text.starts_with("HTTP/1.1 200 OK") && text.contains("content-security-policy: default-src 'none'"), "{text}");
    }
    // Two at once on one line (pipelining).
    send(&mut line, &GET.repeat(2)).await;
    let two = answer(&mut line).await;
    let two = if two.matches("HTTP/1.1 200").count() == 2 { two } else { two + &answer(&mut line).await };
    assert_eq!(two.matches("HTTP/1.1 200").count(), 2);
}

#[tokio::test]
async fn a_half_sent_header_is_not_waited_for() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    let mut half = served.connect().await;
    send(&mut half, "GET /de/ HTTP/1.1\r\nHost: kl").await;
    // A slow one: a byte now and then does not make it longer.
    let mut slow = served.connect().await;
    let slow = tokio::spawn(async move {
        let start = Instant::now();
        for byte in GET.bytes() {
            if slow.write_all(&[byte]).await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
            if start.elapsed() > Duration::from_secs(1) {
                break;
            }
        }
        let mut bytes = Vec::new();
        let _ = tokio::time::timeout(Duration::from_secs(5), slow.read_to_end(&mut bytes)).await.unwrap();
        bytes
    });
    let mut silent = served.connect().await;
    let ((text, time), (none, silence)) = tokio::join!(rest(&mut half), rest(&mut silent));
    within(time, 200, 2_000);
    within(silence, 200, 2_000);
    assert!(!text.contains("200 OK") && none.is_empty());
    assert!(!String::from_utf8_lossy(&slow.await.unwrap()).contains("200 OK"));
}

#[tokio::test]
async fn readers_have_more_time_than_headers() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    let mut line = served.connect().await;
    send(&mut line, GET).await;
    answer(&mut line).await;
    // Longer than a header may take: reading the page.
    tokio::time::sleep(Duration::from_millis(500)).await;
    send(&mut line, GET).await;
    assert!(answer(&mut line).await.starts_with("HTTP/1.1 200"));
    let (text, time) = rest(&mut line).await;
    assert!(text.is_empty());
    within(time, 2_000, 6_000);

    // The second header of a connection may not be slow either.
    let mut line = served.connect().await;
    send(&mut line, GET).await;
    answer(&mut line).await;
    send(&mut line, "GET /de/ HTTP/1.1\r\n").await;
    within(rest(&mut line).await.1, 200, 2_000);
}

#[tokio::test]
async fn a_working_handler_is_not_taken_for_an_idle_line() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    let mut line = served.connect().await;
    send(&mut line, &GET.replace("/de/", "/de/slow")).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    stub.gate.add_permits(1);
    assert!(answer(&mut line).await.contains("late"));
}

#[tokio::test]
async fn too_many_or_too_large_headers_are_refused() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    for (count, size, status) in [(60, 10, "200"), (70, 10, "431"), (1, 15_000, "200"), (1, 17_000, "431"), (60, 1_000, "431")] {
        let mut line = served.connect().await;
        let mut text = "GET /de/short HTTP/1.1\r\nHost: klick.example\r\n".to_owned();
        for number in 0..count {
            let _ = write!(text, "X-{number}: {}\r\n", "x".repeat(size));
        }
        let _ = line.write_all((text + "\r\n").as_bytes()).await;
        let answer = answer(&mut line).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{count} × {size}: {}", answer.lines().next().unwrap());
    }
}

#[tokio::test]
async fn seats_are_limited_and_come_free() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), Edge { connections: 3, head: Duration::from_secs(10), ..quick() }).await;
    let mut lines = Vec::new();
    for _ in 0..3 {
        let mut line = served.connect().await;
        send(&mut line, GET).await;
        answer(&mut line).await;
        lines.push(line);
    }
    let mut fourth = served.connect().await;
    let _ = fourth.write_all(GET.as_bytes()).await;
    let (text, time) = rest(&mut fourth).await;
    assert!(text.is_empty());
    within(time, 0, 2_000);
    drop(lines);
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut fifth = served.connect().await;
    send(&mut fifth, GET).await;
    assert!(answer(&mut fifth).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn who_takes_nothing_is_left() {
    let endless = get(async || {
        let stream = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b'x'; 64 * 1024]));
        Body::from_stream(stream).into_response()
    });
    let served = serve(Router::new().route("/", endless), Edge { connections: 1, ..quick() }).await;
    let mut line = served.connect().await;
    send(&mut line, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    // Nothing is read. The only seat must be free again soon.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let mut next = served.connect().await;
    send(&mut next, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let mut bytes = [0; 64];
    let read = next.read(&mut bytes).await.unwrap();
    assert!(String::from_utf8_lossy(&bytes[..read]).starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_stop_finishes_what_runs() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    let mut busy = served.connect().await;
    send(&mut busy, &GET.replace("/de/", "/de/slow")).await;
    let mut idle = served.connect().await;
    send(&mut idle, GET).await;
    answer(&mut idle).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    served.stopper.ask();
    within(rest(&mut idle).await.1, 0, 2_000);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(TcpStream::connect(served.address).await.is_err(), "nobody new is let in");
    stub.gate.add_permits(1);
    let (text, _) = rest(&mut busy).await;
    assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("late"), "{text}");
    assert_eq!(served.ending.await.unwrap(), Ending::Finished);
}

#[tokio::test]
async fn a_stop_does_not_wait_for_ever() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    let mut busy = served.connect().await;
    send(&mut busy, &GET.replace("/de/", "/de/slow")).await;
    let mut half = served.connect().await;
    send(&mut half, "POST /de/form HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 9\r\n\r\nhal").await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let start = Instant::now();
    served.stopper.ask();
    assert_eq!(served.ending.await.unwrap(), Ending::Cut(2));
    within(start.elapsed(), 400, 4_000);
}

#[tokio::test]
async fn who_asks_twice_does_not_wait() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), Edge { drain: Duration::from_mins(1), ..quick() }).await;
    let mut busy = served.connect().await;
    send(&mut busy, &GET.replace("/de/", "/de/slow")).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    served.stopper.ask();
    tokio::time::sleep(Duration::from_millis(50)).await;
    served.stopper.ask();
    let ending = tokio::time::timeout(Duration::from_secs(2), served.ending).await.unwrap();
    assert_eq!(ending.unwrap(), Ending::Cut(1));
}

#[tokio::test]
async fn signals_ask_for_the_stop() {
    let mut stop = edge::on_signals().unwrap();
    for (times, signal) in [(1, "-TERM"), (2, "-INT")] {
        let own = std::process::id().to_string();
        assert!(std::process::Command::new("kill").args([signal, &own]).status().unwrap().success());
        tokio::time::timeout(Duration::from_secs(2), stop.asked(times)).await.unwrap();
    }
}

#[tokio::test]
async fn a_large_form_gets_its_page_over_the_wire() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
    let head = "POST /uk/form HTTP/1.1\r\nHost: klick.example\r\nSec-Fetch-Site: same-origin\r\n";
    let body = "x".repeat(64 * 1024 + 1);
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
    let (sent, bytes) = tokio::time::timeout(Duration::from_secs(20), async { tokio::join!(pour, listen) }).await.unwrap();
    assert!(sent < 32 * 1024 * 1024, "{sent} bytes were taken");
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.is_empty() || text.starts_with("HTTP/1.1 413"), "{text}");
}

#[tokio::test]
async fn not_modified_says_no_length() {
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), quick()).await;
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
    let stub = Stub::new().await;
    let served = serve(stub.router.clone(), Edge { connections: 8, ..quick() }).await;
    let together = Arc::new(Semaphore::new(8));
    for round in 0..50 {
        let _one = Arc::clone(&together).acquire_owned().await.unwrap();
        let mut line = served.connect().await;
        let whole = GET.replace("/de/", "/de/slow");
        // Sometimes in the middle of the header, sometimes while the answer is made.
        send(&mut line, &whole[..if round % 2 == 0 { whole.len() } else { 5 + round % 20 }]).await;
        drop(line);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut line = served.connect().await;
    send(&mut line, GET).await;
    assert!(answer(&mut line).await.starts_with("HTTP/1.1 200"));
    served.stopper.ask();
    assert_eq!(served.ending.await.unwrap(), Ending::Finished);
}
