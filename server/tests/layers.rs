//! What lies around every request, asked without a network in between.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod stub;

use axum::body::{Body, Bytes};
use base::policy::PagePolicy;
use futures_util::{StreamExt as _, stream};
use http::{Method, Request};
use server::{
    edge::Peer,
    layers::{CONTENT_SECURITY_POLICY, Doors, Limits, PERMISSIONS_POLICY, policies},
};
use std::{
    io::{Read as _, Write},
    sync::{Arc, Mutex, atomic::Ordering::SeqCst},
    time::Duration,
};
use stub::{ADDRESS, Answer, Stub, request};
use tokio::task::JoinSet;
use tower::ServiceExt as _;
use tracing_subscriber::{Layer as _, layer::SubscriberExt as _};

fn assert_all_headers(answer: &Answer, what: &str) {
    for (name, value) in [
        ("content-security-policy", CONTENT_SECURITY_POLICY),
        ("strict-transport-security", "max-age=63072000"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", if what.starts_with("/k/") { "no-referrer" } else { "same-origin" }),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("origin-agent-cluster", "?1"),
        ("x-frame-options", "DENY"),
        ("permissions-policy", PERMISSIONS_POLICY),
    ] {
        assert_eq!(answer.header(name), value, "{what}: {name}");
        assert_eq!(answer.headers.get_all(name).iter().count(), 1, "{what}: {name} once");
    }
}

#[tokio::test(start_paused = true)]
async fn every_answer_has_all_headers() {
    let stub = Stub::new();
    for (path, status) in [
        ("/", 303),
        ("/de/", 200),
        ("/de/private", 200),
        ("/de/weak", 200),
        ("/k/secret", 200),
        ("/de/nothing", 404),
        ("/de/panic", 500),
        ("/de/slow", 503),
        ("/de/form", 405),
        ("/static/style.ba7816bf8f01.css", 200),
        ("/static/nothing.css", 404),
        ("/static/", 404),
        ("/lektion/handy/wlan/bild.svg", 200),
        ("/lektion/handy/wlan/de.md", 404),
        ("/healthz", 200),
        ("/readyz", 200),
        ("/robots.txt", 200),
        ("/favicon.ico", 307),
        ("/upload/film", 200),
        ("/upload/nothing", 404),
        ("/upload/panic", 500),
        ("/aktion", 404),
    ] {
        let answer = stub.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert_all_headers(&answer, path);
    }
    let foreign = stub.ask(request(Method::POST, "/de/form", &[("sec-fetch-site", "cross-site")])).await;
    assert_eq!(foreign.status, 403);
    assert_all_headers(&foreign, "foreign");
    let large = stub.ask(request(Method::POST, "/de/form", &[("content-length", "999999999")])).await;
    assert_eq!(large.status, 413);
    assert_all_headers(&large, "large");
    for (length, status) in [(200_000, 200), (300_000, 413)] {
        assert_eq!(stub.ask(post("/de/form", length, true)).await.status, status, "{length}");
    }
    let range = stub.get_with("/lektion/handy/wlan/de.mp3", &[("range", "bytes=99-")]).await;
    assert_eq!(range.status, 416);
    assert_all_headers(&range, "range");
}

#[tokio::test]
async fn the_policy_names_every_source_and_none_beyond_ours() {
    for part in ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "frame-ancestors 'none'", "base-uri 'none'"] {
        assert!(CONTENT_SECURITY_POLICY.contains(part), "{part}");
    }
    for weak in ["unsafe-inline", "unsafe-eval'; ", "*", "http", "data:", "\n", "  "] {
        assert!(!CONTENT_SECURITY_POLICY.replace("'wasm-unsafe-eval'", "").contains(weak), "{weak}");
    }
}

/// A page chooses between few policies by their names; none lets in what is not ours.
#[tokio::test]
async fn pages_choose_their_policy() {
    let stub = Stub::new();
    for (path, policy) in
        [("/de/", PagePolicy::Plain), ("/de/recorder", PagePolicy::Recorder), ("/de/viewer", PagePolicy::Viewer)]
    {
        let (loads, devices) = policies(policy);
        let page = stub.get(path).await;
        assert_eq!((page.header("content-security-policy"), page.header("permissions-policy")), (loads, devices));
        let again = stub.get_with(path, &[("if-none-match", page.header("etag"))]).await;
        assert_eq!((again.status, again.header("content-security-policy")), (304, loads), "{path}");
        // Beside `blob:` in one place and two devices they are the same.
        assert_eq!(loads.replace(" blob:", ""), CONTENT_SECURITY_POLICY);
        assert_eq!(devices.replace("(self)", "()"), PERMISSIONS_POLICY);
        assert!(loads.matches("blob:").count() <= 1 && !loads.contains("script-src 'self' blob:"));
    }
    let (recorder, devices) = policies(PagePolicy::Recorder);
    assert!(
        recorder.contains("media-src 'self' blob:;") && devices.starts_with("camera=(self), microphone=(self), geolocation=()")
    );
    let (plain, place) = policies(PagePolicy::Place);
    assert!(plain == policies(PagePolicy::Plain).0 && place.contains("geolocation=(self)") && place.contains("camera=()"));
    assert!(policies(PagePolicy::Viewer).0.contains("img-src 'self' blob:;"));
}

/// Waits until so many requests stand at the gate.
async fn until_begun(stub: &Stub, count: usize) {
    for _ in 0..10_000 {
        if stub.begun.load(SeqCst) >= count {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("the requests do not begin");
}

fn from(ip: &str, mut request: Request<Body>) -> Request<Body> {
    request.extensions_mut().insert(Peer(format!("{ip}:9").parse().unwrap()));
    request
}

/// A form whose body has begun and never ends.
fn half(path: &str) -> Request<Body> {
    let body = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"half"))]).chain(stream::pending());
    let request =
        Request::builder().method("POST").uri(path).header("host", "klick.example").header("sec-fetch-site", "same-origin");
    request.header("content-length", 999).body(Body::from_stream(body)).unwrap()
}

/// Seats are taken by whole requests only, and bodies under way are counted by the network that they really come from.
#[tokio::test(start_paused = true)]
async fn half_sent_forms_block_nobody() {
    let stub = Stub::new();
    let mut asked = JoinSet::new();
    for visitor in 0..256 {
        // Half of them directly, half through our proxy.
        let mut form = from(if visitor % 2 == 0 { "203.0.113.4" } else { "127.0.0.1" }, half("/de/form"));
        form.headers_mut().insert("x-forwarded-for", "198.51.100.7".parse().unwrap());
        let router = stub.router.clone();
        asked.spawn(async move { router.oneshot(form).await.unwrap().status().as_u16() });
    }
    // Each network has 16; the others are told to come back.
    for _ in 0..256 - 2 * 16 {
        assert_eq!(asked.join_next().await.unwrap().unwrap(), 503);
    }
    for path in ["/de/", "/static/style.ba7816bf8f01.css", "/healthz", "/readyz", "/upload/film"] {
        let mut page = from("203.0.113.4", request(Method::GET, path, &[]));
        assert_eq!(stub.ask(page).await.status, 200, "{path}");
        page = from("192.0.2.1", request(Method::GET, path, &[]));
        assert_eq!(stub.ask(page).await.status, 200, "{path}");
    }
    assert_eq!(stub.ask(from("192.0.2.1", post("/de/form", 9, true))).await.status, 200, "and others send their forms");
    assert_eq!(asked.len(), 32);
    // Nothing more comes: they are cut, and there is room again.
    while let Some(status) = asked.join_next().await {
        assert_eq!(status.unwrap(), 503);
    }
    assert_eq!(stub.ask(from("203.0.113.4", post("/de/form", 9, true))).await.status, 200);
}

/// A network behind our proxy is counted like any other one, and the proxy itself not at all.
#[tokio::test]
async fn one_network_cannot_take_all_seats() {
    let stub = Stub::pages(|limits| Limits { per_network: 2, ..limits });
    let through = |visitor: &str, path: &str| from("127.0.0.1", request(Method::GET, path, &[("x-forwarded-for", visitor)]));
    let mut running = JoinSet::new();
    for visitor in ["2001:db8::1", "2001:db8::2:2", "198.51.100.7"] {
        let (router, request) = (stub.router.clone(), through(visitor, "/de/slow"));
        running.spawn(async move { router.oneshot(request).await.unwrap().status().as_u16() });
    }
    until_begun(&stub, 3).await;
    assert_eq!(stub.ask(through("2001:db8::9", "/de/")).await.status, 503, "a third of the same /64");
    assert_eq!(stub.ask(through("198.51.100.7", "/de/")).await.status, 200);
    assert_eq!(stub.ask(through("203.0.113.9", "/de/")).await.status, 200);
    stub.gate.add_permits(3);
    while let Some(status) = running.join_next().await {
        assert_eq!(status.unwrap(), 200);
    }
    assert_eq!(stub.ask(through("2001:db8::9", "/de/")).await.status, 200, "there is room again");
}

/// What is no page: no words of ours, HEAD stays HEAD, larger and longer bodies; but what protects everybody holds.
#[tokio::test(start_paused = true)]
async fn the_api_has_a_door_of_its_own() {
    let stub = Stub::with(Doors { uploads: Limits { body: 200_000, ..Doors::default().uploads }, ..Doors::default() });
    for (path, status, text) in
        [("/upload/nothing", 404, ""), ("/upload/panic", 500, "500"), ("/aktion", 404, ""), ("/upload/", 404, "")]
    {
        let answer = stub.get(path).await;
        assert_eq!((answer.status, answer.text(), answer.header("cache-control")), (status, text, "no-store"), "{path}");
    }
    let refused = stub.ask(post("/aktion/draft", 9, true)).await;
    assert_eq!((refused.status, refused.text()), (422, "{\"field\":\"name\"}"));
    assert_eq!(stub.ask(request(Method::GET, "/aktion/draft", &[])).await.header("allow"), "POST");
    assert_eq!(stub.ask(request(Method::HEAD, "/upload/head", &[])).await.header("x-method"), "HEAD");
    assert_eq!(stub.get("/uploads").await.text(), "not here", "only below the door, not beside it");

    // Larger than a form, and longer than a page may take, as long as it keeps coming.
    for said in [true, false] {
        assert_eq!(stub.ask(post("/upload/film", 200_000, said)).await.text(), "POST 200000");
        assert_eq!(stub.ask(post("/upload/film", 200_001, said)).await.status, if said { 413 } else { 418 });
    }
    let slowly = |bytes: usize, seconds: u64| {
        let body = stream::unfold(0, move |count| async move {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            (count < 10).then(|| (Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; bytes])), count + 1))
        });
        let request = Request::builder().method("PATCH").uri("/upload/film").header("host", "klick.example");
        request.header("sec-fetch-site", "same-origin").body(Body::from_stream(body)).unwrap()
    };
    assert_eq!(stub.ask(slowly(16 * 1024, 19)).await.text(), format!("PATCH {}", 10 * 16 * 1024));
    assert_eq!(stub.ask(slowly(1_024, 10)).await.status, 418, "a kilobyte in ten seconds is too slow");

    let late = stub.get("/upload/slow").await;
    assert_eq!((late.status, late.header("retry-after")), (503, "2"), "it ends, too");
    let foreign = stub.ask(request(Method::POST, "/upload/film", &[("sec-fetch-site", "cross-site")])).await;
    assert_eq!((foreign.status, foreign.text()), (403, "403"));
}

/// What calls a function says as much as a form may hold, is there whole before anything is made of it, and waits in no upload's place.
#[tokio::test(start_paused = true)]
async fn a_server_function_takes_no_more_than_a_form() {
    let stub = Stub::new();
    for said in [true, false] {
        assert_eq!(stub.ask(post("/aktion/draft", 256 * 1024, said)).await.status, 422, "it comes to its function");
        let large = stub.ask(post("/aktion/draft", 256 * 1024 + 1, said)).await;
        assert_eq!((large.status, large.text()), (413, "413"));
    }
    let mut asked = JoinSet::new();
    for number in 0..200 {
        // Of many networks, with each as many as it may have.
        let form = from(&format!("203.0.113.{}", number / 8), half("/aktion/draft"));
        let router = stub.router.clone();
        asked.spawn(async move { router.oneshot(form).await.unwrap().status().as_u16() });
    }
    // More than there is room for are told to come back.
    for _ in 0..200 - 128 {
        assert_eq!(asked.join_next().await.unwrap().unwrap(), 503);
    }
    for path in ["/de/", "/upload/film"] {
        assert_eq!(stub.get(path).await.status, 200, "{path}");
    }
    assert_eq!(stub.ask(request(Method::POST, "/aktion/draft", &[("sec-fetch-site", "same-origin")])).await.status, 422);
}

#[tokio::test]
async fn error_pages_speak_the_readers_language() {
    let stub = Stub::new();
    let panic = stub.get("/uk/panic").await;
    assert_eq!((panic.status, panic.text()), (500, "<h1>uk 500</h1>"));
    let foreign = stub.ask(request(Method::POST, "/ar/form", &[("sec-fetch-site", "cross-site")])).await;
    assert_eq!((foreign.status, foreign.text()), (403, "<h1>ar 403</h1>"));
    let wished = stub.ask(request(Method::POST, "/k/x", &[("sec-fetch-site", "cross-site"), ("accept-language", "tr")])).await;
    assert_eq!(wished.text(), "<h1>tr 403</h1>");
    for page in [panic, foreign, wished] {
        assert_eq!(page.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn one_limit_for_all_pages_together() {
    let stub = Stub::pages(|limits| Limits { requests: 3, ..limits });
    let run = |path: &'static str| {
        let router = stub.router.clone();
        tokio::spawn(async move { router.oneshot(request(Method::GET, path, &[])).await.unwrap().status().as_u16() })
    };
    let running = [run("/de/slow"), run("/de/slow/too"), run("/uk/slow")];
    until_begun(&stub, 3).await;
    for path in ["/ru/", "/ru/slow"] {
        let turned_away = stub.get(path).await;
        assert_eq!(turned_away.status, 503, "{path}");
        assert_eq!(turned_away.header("retry-after"), "2");
        assert!(turned_away.text().contains("503"));
    }
    for path in ["/healthz", "/readyz", "/static/style.ba7816bf8f01.css", "/upload/film"] {
        assert_eq!(stub.get(path).await.status, 200, "{path}: another door");
    }
    stub.gate.add_permits(3);
    for task in running {
        assert_eq!(task.await.unwrap(), 200);
    }
    assert_eq!(stub.get("/ru/").await.status, 200, "afterwards there is room again");
    for _ in 0..9 {
        assert_eq!(stub.get("/ru/panic").await.status, 500, "a panic gives its seat back");
    }
}

#[tokio::test(start_paused = true)]
async fn slow_requests_end() {
    let stub = Stub::new();
    let late = stub.get("/en/slow").await;
    assert_eq!((late.status, late.header("retry-after"), late.text()), (503, "2", "<h1>en 503</h1>"));
    // A body that never comes to its end.
    let endless = stream::unfold((), |()| async {
        // A kilobyte in ten seconds is too slow.
        tokio::time::sleep(Duration::from_millis(10)).await;
        Some((Ok::<_, std::io::Error>(Bytes::from_static(b"x")), ()))
    });
    let never = Request::builder()
        .method("POST")
        .uri("/en/form")
        .header("host", "klick.example")
        .body(Body::from_stream(endless))
        .unwrap();
    assert_eq!(stub.ask(never).await.status, 503);
}

fn post(path: &str, bytes: usize, said: bool) -> Request<Body> {
    let mut request =
        Request::builder().method("POST").uri(path).header("host", "klick.example").header("sec-fetch-site", "same-origin");
    if said {
        request = request.header("content-length", bytes);
        return request.body(Body::from(vec![b'x'; bytes])).unwrap();
    }
    let chunks = (0..bytes).step_by(1_000).map(move |at| Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 1_000.min(bytes - at)])));
    request.body(Body::from_stream(stream::iter(chunks))).unwrap()
}

#[tokio::test]
async fn bodies_are_counted_to_the_byte() {
    let stub = Stub::pages(|limits| Limits { body: 5_000, ..limits });
    for said in [true, false] {
        let fits = stub.ask(post("/de/form", 5_000, said)).await;
        assert_eq!((fits.status, fits.text()), (200, "5000"), "a length that was said: {said}");
        for path in ["/de/form", "/de/deaf", "/de/nothing"] {
            let large = stub.ask(post(path, 5_001, said)).await;
            assert_eq!(large.status, 413, "{path} {said}");
        }
        let large = stub.ask(post("/tr/form", 5_001, said)).await;
        assert_eq!(large.text(), "<h1>tr 413</h1>");
    }
}

#[tokio::test]
async fn an_endless_body_is_cut() {
    let stub = Stub::pages(|limits| Limits { body: 1_000, ..limits });
    let taken = Arc::new(Mutex::new(0_usize));
    let count = Arc::clone(&taken);
    let endless = stream::repeat_with(move || {
        *count.lock().unwrap() += 100;
        Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 100]))
    });
    let request = Request::builder().method("POST").uri("/de/form").header("host", "klick.example");
    assert_eq!(stub.ask(request.body(Body::from_stream(endless)).unwrap()).await.status, 413);
    let taken = *taken.lock().unwrap();
    assert!((1_000..20_000).contains(&taken), "{taken} bytes were taken");
}

#[tokio::test]
async fn nothing_is_changed_by_another_site() {
    let stub = Stub::new();
    let (evil, null, ours, other) = ("https://evil.example", "null", ADDRESS, "https://other.klick.example");
    // Sec-Fetch-Site, Origin, one of our cookies → may it pass?
    let table: [(Option<&str>, Option<&str>, bool, bool); 37] = [
        (Some("same-origin"), None, false, true),
        (Some("same-origin"), None, true, true),
        (Some("same-origin"), Some(ours), true, true),
        (Some("same-origin"), Some(null), true, true),
        (Some("none"), None, true, false),
        (Some("none"), None, false, false),
        (Some("none"), Some(ours), true, false),
        (Some("cross-site"), Some(ours), true, false),
        (Some("same-site"), Some(ours), true, false),
        (Some("same-origin"), Some(evil), true, false),
        (Some("same-origin"), Some("http://klick.example"), true, false),
        (None, Some("http://klick.example"), false, false),
        (None, Some("https://klick.example:8443"), false, false),
        (Some("cross-site"), None, false, false),
        (Some("cross-site"), None, true, false),
        (Some("cross-site"), Some(evil), false, false),
        (Some("cross-site"), Some(evil), true, false),
        (Some("cross-site"), Some(null), true, false),
        (Some("same-site"), None, false, false),
        (Some("same-site"), None, true, false),
        (Some("same-site"), Some(other), true, false),
        (Some("same-site"), Some(null), true, false),
        (Some("Same-Origin"), None, true, false),
        (Some("nonsense"), Some(evil), true, false),
        (None, Some(evil), false, false),
        (None, Some(evil), true, false),
        (None, Some(null), false, false),
        (None, Some(null), true, false),
        (None, Some(other), true, false),
        (None, Some("klick.example"), true, false),
        (None, Some("https://klick.example.evil.example"), true, false),
        (None, Some(ours), true, true),
        (None, Some(ours), false, true),
        (None, None, true, false),
        (None, None, false, true),
        (Some(""), Some(""), true, false),
        (Some(""), Some(evil), false, false),
    ];
    for (site, origin, cookie, passes) in table {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::from_bytes(b"KLICK").unwrap()] {
            for kind in ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data", "application/json"] {
                let mut headers = vec![("content-type", kind)];
                headers.extend(site.map(|site| ("sec-fetch-site", site)));
                headers.extend(origin.map(|origin| ("origin", origin)));
                headers.extend(cookie.then_some(("cookie", "x=1;__Host-s=abc")));
                let status = stub.ask(request(method.clone(), "/de/form", &headers)).await.status;
                let through = if method == Method::POST { 200 } else { 405 };
                assert_eq!(status, if passes { through } else { 403 }, "{method} {headers:?}");
            }
        }
    }
}

/// The page of a card is sent with `no-referrer`: old browsers send its form from nowhere. It goes through to the route (which here
/// only knows GET); from a named other site it does not, nor does any other form from nowhere.
#[tokio::test]
async fn the_form_of_a_card_may_come_from_nowhere() {
    let stub = Stub::new();
    let evil = "https://evil.example";
    for (path, site, origin, status) in [
        ("/k/secret", None, Some("null"), 405),
        ("/k/secret", None, None, 405),
        ("/k/secret", None, Some(evil), 403),
        ("/k/secret", Some("cross-site"), Some("null"), 403),
        ("/de/form", None, Some("null"), 403),
    ] {
        let mut headers = vec![("cookie", "__Host-s=abc")];
        headers.extend(site.map(|site| ("sec-fetch-site", site)));
        headers.extend(origin.map(|origin| ("origin", origin)));
        assert_eq!(stub.ask(request(Method::POST, path, &headers)).await.status, status, "{path} {headers:?}");
    }
}

/// Where one is known by another name of the same computer, that name and our scheme count too.
#[tokio::test]
async fn a_request_names_one_host() {
    let stub = Stub::new();
    let ask = async |method: Method, hosts: &[&str], origin: Option<&str>| {
        let mut request = request(method, "/de/form", &[("cookie", "__Host-s=abc")]);
        request.headers_mut().remove("host");
        for host in hosts {
            request.headers_mut().append("host", host.parse().unwrap());
        }
        if let Some(origin) = origin {
            request.headers_mut().insert("origin", origin.parse().unwrap());
        }
        stub.ask(request).await.status
    };
    let (here, there) = (Some("https://klick.lan:8443"), Some("http://klick.lan:8443"));
    assert_eq!(ask(Method::POST, &["klick.lan:8443"], here).await, 200);
    assert_eq!(ask(Method::POST, &["klick.lan:8443"], there).await, 403, "another scheme");
    assert_eq!(ask(Method::POST, &["klick.example"], here).await, 403);
    for method in [Method::GET, Method::POST] {
        for hosts in [&[][..], &[""], &["klick.example", "klick.example"], &["klick.example", "evil.example"]] {
            assert_eq!(ask(method.clone(), hosts, Some(ADDRESS)).await, 400, "{method} {hosts:?}");
        }
    }
    let doubled = [("sec-fetch-site", "same-origin"), ("sec-fetch-site", "same-origin")];
    assert_eq!(stub.ask(request(Method::POST, "/de/form", &doubled)).await.status, 403);
    let mut probe = request(Method::GET, "/healthz", &[]);
    probe.headers_mut().remove("host");
    assert_eq!(stub.ask(probe).await.status, 200, "simple programs that watch us name none");
}

/// What a library refuses without words gets our page, under its own status.
#[tokio::test]
async fn no_refusal_is_without_words() {
    let stub = Stub::new();
    let refused = stub.get("/tr/form").await;
    assert_eq!((refused.status, refused.text()), (405, "<h1>tr 404</h1>"));
    assert_eq!(refused.header("allow"), "POST");
    let full = stub.get("/uk/full").await;
    assert_eq!((full.status, full.text()), (507, "<h1>uk 507</h1>"));
}

#[tokio::test]
async fn reading_is_free_for_everybody() {
    let stub = Stub::new();
    for method in [Method::GET, Method::HEAD] {
        for headers in [
            [("sec-fetch-site", "cross-site"), ("cookie", "__Host-s=abc")],
            [("origin", "https://evil.example"), ("cookie", "__Host-s=abc")],
        ] {
            assert_eq!(stub.ask(request(method.clone(), "/de/", &headers)).await.status, 200, "{headers:?}");
        }
    }
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    let stub = Stub::new();
    let first = stub.get("/de/").await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with("W/\"") && tag.len() == 36, "{tag}");
    assert_eq!(first.header("cache-control"), "private, no-cache");
    assert_eq!(first.header("vary"), "Accept-Encoding, Cookie");

    let again = stub.get_with("/de/", &[("if-none-match", &tag)]).await;
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(again.header("etag"), tag);
    assert_eq!(again.header("vary"), "Accept-Encoding, Cookie");
    assert!(!again.headers.contains_key("content-type") && !again.headers.contains_key("content-length"));

    let squeezed = stub.get_with("/de/", &[("accept-encoding", "br")]).await;
    assert_eq!(squeezed.header("etag"), tag, "the tag is the page's, not the encoding's");
    let other = stub.get_with("/uk/", &[("if-none-match", &tag)]).await;
    assert_eq!(other.status, 200);
    assert_ne!(other.header("etag"), tag);
}

#[tokio::test]
async fn private_pages_and_mistakes_have_no_tag() {
    let stub = Stub::new();
    for path in ["/de/private", "/de/nothing"] {
        let answer = stub.get_with(path, &[("if-none-match", "*")]).await;
        assert!(answer.status != 304 && !answer.headers.contains_key("etag"), "{path}");
    }
    assert_eq!(stub.get("/de/private").await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn pages_are_compressed_when_it_is_worth_it() {
    let stub = Stub::new();
    let plain = stub.get("/de/").await;
    assert!(!plain.headers.contains_key("content-encoding"));
    assert_eq!(plain.header("content-length"), plain.body.len().to_string());

    let gzip = stub.get_with("/de/", &[("accept-encoding", "gzip, deflate")]).await;
    assert_eq!(gzip.header("content-encoding"), "gzip");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&*gzip.body).read_to_string(&mut text).unwrap();
    assert_eq!(text, plain.text());

    let brotli = stub.get_with("/de/", &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(brotli.header("content-encoding"), "br");
    assert_eq!(brotli.header("content-length"), brotli.body.len().to_string());
    let mut text = Vec::new();
    brotli::BrotliDecompress(&mut &*brotli.body, &mut text).unwrap();
    assert_eq!(text, plain.body);

    assert_eq!(stub.get_with("/de/private", &[("accept-encoding", "br")]).await.header("content-encoding"), "br");
    for path in ["/de/short", "/de/as-it-is", "/de/picture"] {
        let answer = stub.get_with(path, &[("accept-encoding", "br")]).await;
        assert!(!answer.headers.contains_key("content-encoding"), "{path}");
        assert!(answer.header("vary").contains("Accept-Encoding"), "{path}");
    }
}

#[tokio::test]
async fn head_says_what_get_would_send() {
    let stub = Stub::new();
    for (path, headers) in [("/de/", [("accept-encoding", "br")]), ("/de/picture", [("accept-encoding", "identity")])] {
        let get = stub.get_with(path, &headers).await;
        let head = stub.ask(request(Method::HEAD, path, &headers)).await;
        assert_eq!((head.status, head.body.len()), (200, 0));
        for name in ["etag", "content-length", "content-encoding", "content-type", "vary"] {
            assert_eq!(head.header(name), get.header(name), "{path} {name}");
        }
    }
}

#[tokio::test]
async fn the_network_comes_from_proxies_we_know() {
    let stub = Stub::new();
    let seen = async |peer: &str, forwarded: &str| {
        let mut request = request(Method::GET, "/de/network", &[("x-forwarded-for", forwarded)]);
        request.extensions_mut().insert(Peer(peer.parse().unwrap()));
        stub.ask(request).await.text().to_owned()
    };
    assert_eq!(seen("127.0.0.1:9", "1.1.1.1, 198.51.100.7").await, "198.51.100.7");
    assert_eq!(seen("203.0.113.4:9", "198.51.100.7").await, "203.0.113.4", "not a proxy of ours");
    assert_eq!(seen("127.0.0.1:9", "2001:db8:1:2:3::4").await, "2001:db8:1:2::/64");
}

/// What the log says, in memory.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_knows_routes_but_nobody() {
    let stub = Stub::new();
    let paper = Paper::default();
    let pen = paper.clone();
    let lines = tracing_subscriber::fmt::layer().json().with_writer(move || pen.clone());
    let log = tracing_subscriber::registry().with(lines.with_filter(server::logs::filter(tracing::Level::TRACE)));
    let listening = tracing::subscriber::set_default(log);
    let mut request = request(
        Method::GET,
        "/k/canary-secret?token=canary-query",
        &[("cookie", "__Host-s=canary-cookie"), ("x-forwarded-for", "198.51.100.7"), ("user-agent", "canary-agent")],
    );
    request.extensions_mut().insert(Peer("203.0.113.4:9".parse().unwrap()));
    stub.ask(request).await;
    stub.get("/de/canary-path").await;
    stub.get("/de/panic").await;
    stub.ask(stub::request(Method::from_bytes(b"CANARY").unwrap(), "/de/", &[])).await;
    stub.get("/static/style.ba7816bf8f01.css").await;
    stub.get("/healthz").await;
    drop(listening);
    let log = String::from_utf8(paper.0.lock().unwrap().clone()).unwrap();
    for personal in ["canary", "CANARY", "198.51", "203.0", "somebody"] {
        assert!(!log.contains(personal), "{personal} is in the log:\n{log}");
    }
    let ours: Vec<&str> = log.lines().filter(|line| line.contains("\"request\"")).collect();
    assert_eq!(ours.len(), 6, "{log}");
    assert!(ours[0].contains("\"route\":\"/k/{secret}\"") && ours[0].contains("\"status\":200") && ours[0].contains("\"ms\":"));
    assert!(ours[1].contains("\"route\":\"none\"") && ours[1].contains("404"));
    assert!(ours[2].contains("/{lang}/panic") && ours[2].contains("500"), "the route is known also after a panic");
    assert!(ours[3].contains("\"method\":\"other\""));
    assert!(ours[4].contains("/static/{*name}") && ours[4].contains("\"bytes\":600"));
    assert!(ours[5].contains("DEBUG") && ours[5].contains("/healthz"));
}
