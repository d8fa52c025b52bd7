//! Files for browsers: kinds, encodings, tags, parts, and no way out of the folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod stub;

use http::Method;
use http_body_util::BodyExt as _;
use proptest::{prelude::*, test_runner::TestRunner};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};
use stub::{Stub, request};
use tower::ServiceExt as _;
use web::blobs::laws::{Answer, conditions, holds};

const FOR_EVER: &str = "public, max-age=31536000, immutable";

#[tokio::test]
async fn each_file_has_its_kind_and_its_time() {
    let stub = Stub::new();
    for (name, kind, time) in [
        ("style.ba7816bf8f01.css", "text/css; charset=utf-8", FOR_EVER),
        ("favicon.ba7816bf8f01.svg", "image/svg+xml", FOR_EVER),
        ("js/say.ba7816bf8f01.js", "text/javascript; charset=utf-8", FOR_EVER),
        ("pkg/browser_bg.ba7816bf8f01.wasm", "application/wasm", FOR_EVER),
        ("fonts/a.ba7816bf8f01.woff2", "font/woff2", FOR_EVER),
        ("fonts/LICENSE-a.txt", "text/plain; charset=utf-8", "public, max-age=86400"),
        ("app.webmanifest", "application/manifest+json", "public, max-age=86400"),
        ("klick.ba7816bf8f01.mp3", "audio/mpeg", FOR_EVER),
    ] {
        let answer = stub.get(&format!("/static/{name}")).await;
        assert_eq!(answer.status, 200, "{name}");
        assert_eq!(answer.header("content-type"), kind, "{name}");
        assert_eq!(answer.header("cache-control"), time, "{name}");
        assert!(answer.header("etag").starts_with('"'), "{name}");
    }
}

#[tokio::test]
async fn the_worker_for_no_internet_may_speak_for_the_whole_site() {
    let stub = Stub::new();
    let worker = stub.get("/static/js/offline-worker.ba7816bf8f01.js").await;
    assert_eq!((worker.status, worker.header("service-worker-allowed")), (200, "/"));
    assert_eq!(stub.get("/static/js/say.ba7816bf8f01.js").await.header("service-worker-allowed"), "");
}

#[tokio::test]
async fn compressed_forms_are_chosen_by_the_browsers_wish() {
    let stub = Stub::new();
    let path = "/static/style.ba7816bf8f01.css";
    let mut tags = Vec::new();
    for (wish, encoding, body) in [
        ("gzip, deflate, br", "br", "brotli"),
        ("gzip", "gzip", "gzipped"),
        ("identity", "", ""),
        ("br;q=0", "", ""),
        ("", "", ""),
    ] {
        let answer = stub.get_with(path, &[("accept-encoding", wish)]).await;
        assert_eq!(answer.header("content-encoding"), encoding, "{wish}");
        assert_eq!(answer.header("vary").to_ascii_lowercase(), "accept-encoding");
        assert_eq!(answer.header("content-length"), answer.body.len().to_string());
        if encoding.is_empty() {
            assert_eq!(answer.body.len(), 600);
        } else {
            assert_eq!(answer.text(), body);
        }
        tags.push(answer.header("etag").to_owned());
    }
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[2] == tags[3]);
    for tag in &tags[..3] {
        let wish = [(
            "accept-encoding",
            if *tag == tags[1] {
                "gzip"
            } else if *tag == tags[2] {
                ""
            } else {
                "br"
            },
        )];
        let again = stub.get_with(path, &[wish[0], ("if-none-match", tag)]).await;
        assert_eq!((again.status, again.body.len()), (304, 0));
        assert_eq!(again.header("cache-control"), FOR_EVER);
    }
    let font = stub.get("/static/fonts/a.ba7816bf8f01.woff2").await;
    assert!(!font.headers.contains_key("vary"));
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let stub = Stub::new();
    for path in ["/static/style.ba7816bf8f01.css", "/lektion/handy/wlan/bild.svg"] {
        let get = stub.get(path).await;
        let head = stub.ask(request(Method::HEAD, path, &[])).await;
        assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
        for name in ["content-length", "content-type", "etag", "cache-control"] {
            assert_eq!(head.header(name), get.header(name), "{path} {name}");
        }
    }
}

#[tokio::test]
async fn no_name_leads_out_of_the_folder() {
    let stub = Stub::new();
    for path in [
        "/static/../klick.db",
        "/static/..%2fklick.db",
        "/static/%2e%2e/klick.db",
        "/static/....//klick.db",
        "/static//etc/passwd",
        "/static/.hidden",
        "/static/manifest.json",
        "/static/style.ba7816bf8f01.css.br",
        "/static/js",
        "/static/js/",
        "/lektion/handy/wlan/de.md",
        "/lektion/handy/wlan/gone.svg",
        "/lektion/handy/wlan/..%2fwlan%2fbild.svg",
        "/lektion/handy/..%2f..%2f..%2f/klick.db",
        "/lektion/handy/wlan/bild.svg%00.mp3",
    ] {
        let answer = stub.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("SQLite"), "{path}");
    }
}

#[tokio::test]
async fn sound_comes_in_parts() {
    let stub = Stub::new();
    for path in ["/lektion/handy/wlan/de.mp3", "/static/klick.ba7816bf8f01.mp3"] {
        let whole = stub.get(path).await;
        assert_eq!((whole.header("content-type"), whole.header("accept-ranges")), ("audio/mpeg", "bytes"));
        for (range, status, body, said) in [
            ("bytes=2-4", 206, "234", "bytes 2-4/10"),
            ("bytes=7-", 206, "789", "bytes 7-9/10"),
            ("bytes=-3", 206, "789", "bytes 7-9/10"),
            ("bytes=5-99", 206, "56789", "bytes 5-9/10"),
            ("bytes=10-", 416, "", "bytes */10"),
            ("bytes=5-2", 416, "", "bytes */10"),
            ("bytes=0-0,2-2", 416, "", "bytes */10"),
            ("bytes=99999999999999999999-", 416, "", "bytes */10"),
        ] {
            let answer = stub.get_with(path, &[("range", range)]).await;
            assert_eq!((answer.status, answer.header("content-range")), (status, said), "{path} {range}");
            if status == 206 {
                assert_eq!(answer.text(), body, "{path} {range}");
                assert_eq!(answer.header("content-type"), "audio/mpeg");
            }
        }
        let tag = whole.header("etag");
        let again = stub.get_with(path, &[("if-none-match", tag)]).await;
        assert_eq!(again.status, 304);
    }
}

#[tokio::test]
async fn lesson_files_may_be_mended() {
    let stub = Stub::new();
    let path = "/lektion/handy/wlan/bild.svg";
    let first = stub.get(path).await;
    assert_eq!((first.status, first.text()), (200, "<svg>wlan</svg>"));
    assert_eq!((first.header("content-type"), first.header("cache-control")), ("image/svg+xml", "public, max-age=86400"));
    std::fs::write(stub.folder.path().join("content/courses/handy/wlan/bild.svg"), "<svg>longer now</svg>").unwrap();
    let second = stub.get_with(path, &[("if-none-match", first.header("etag"))]).await;
    assert_eq!((second.status, second.text()), (200, "<svg>longer now</svg>"));
}

/// A link in a lesson's folder, there from the start or put there later, gives nothing away (nor does one in the build's).
#[tokio::test]
async fn links_are_not_followed() {
    let stub = Stub::new();
    let lesson = stub.folder.path().join("content/courses/handy/wlan");
    std::fs::write(stub.folder.path().join("pepper"), "secret").unwrap();
    assert_eq!(stub.get("/lektion/handy/wlan/bild.svg").await.status, 200);
    for (name, to) in [("bild.svg", "../../../../pepper"), ("gone.svg", "../../../../pepper"), ("de.mp3", "bild.svg")] {
        let _ = std::fs::remove_file(lesson.join(name));
        std::os::unix::fs::symlink(to, lesson.join(name)).unwrap();
        let answer = stub.get(&format!("/lektion/handy/wlan/{name}")).await;
        assert_eq!((answer.status, answer.text()), (404, "404"), "{name}");
    }
    // The folder itself exchanged for a link.
    let other = Stub::new();
    let lesson = other.folder.path().join("content/courses/handy/wlan");
    std::fs::rename(&lesson, other.folder.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../../../elsewhere", &lesson).unwrap();
    assert_eq!(other.get("/lektion/handy/wlan/bild.svg").await.status, 404);
    let built = server::files::Shelf::of_build(&other.folder.path().join("static")).unwrap();
    assert!(!format!("{built:?}").contains("linked"));
}

/// Names are found however the browser writes them; what is neither picture nor sound is not public.
#[tokio::test]
async fn names_with_spaces_and_umlauts_work() {
    let stub = Stub::new();
    assert_eq!(stub.get("/lektion/handy/wlan/gr%C3%BCner%20Knopf.svg").await.text(), "<svg>green</svg>");
    for path in ["/lektion/handy/wlan/notes.docx", "/lektion/handy/wlan/de.md", "/lektion/handy/wlan/x%FF.svg"] {
        assert!([400, 404].contains(&stub.get(path).await.status), "{path}");
    }
}

/// A part of another version would be wrong; the whole file is always right.
#[tokio::test]
async fn parts_of_an_older_version_are_not_sent() {
    let stub = Stub::new();
    let part = stub.get_with("/lektion/handy/wlan/de.mp3", &[("range", "bytes=2-4"), ("if-range", "\"old\"")]).await;
    assert_eq!((part.status, part.text()), (200, "0123456789"));
}

/// Whatever conditions and encodings are asked for: the file or a part of it comes, as much as is said.
#[test]
fn any_condition_is_answered_with_the_file() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let stub = runtime.block_on(async { Stub::new() });
    for path in ["static/klick.ba7816bf8f01.mp3", "static/style.ba7816bf8f01.css"] {
        let whole = runtime.block_on(stub.get(&format!("/{path}")));
        let (tag, date) = (whole.header("etag"), whole.header("last-modified"));
        let asked = (any::<bool>(), prop::collection::vec(prop_oneof![4 => 0x80..=0xFF_u8, 1 => any::<u8>()], 0..12));
        TestRunner::new(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })
            .run(&asked, |(only_head, bytes)| {
                let mut request = request(if only_head { Method::HEAD } else { Method::GET }, &format!("/{path}"), &[]);
                request.headers_mut().extend(conditions(&bytes, tag, date));
                let answer = runtime.block_on(stub.ask(request));
                let ending = [("br", ".br"), ("gzip", ".gz"), ("", "")]
                    .into_iter()
                    .find(|(name, _)| *name == answer.header("content-encoding"));
                let file = std::fs::read(stub.folder.path().join(format!("{path}{}", ending.unwrap().1))).unwrap();
                let status = answer.status.try_into().unwrap();
                holds(&file, Answer { only_head, status, headers: &answer.headers, body: &answer.body });
                Ok(())
            })
            .unwrap();
    }
}

/// Failing writes are told; a crowd of questions costs one try.
#[tokio::test(start_paused = true)]
async fn readiness_is_tried_out_now_and_then() {
    let (tries, works) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let (count, state) = (Arc::clone(&tries), Arc::clone(&works));
    let router = server::probes::routes(move || {
        count.fetch_add(1, SeqCst);
        let works = state.load(SeqCst);
        async move { if works { Ok(()) } else { Err("The database cannot be written to.") } }
    });
    let ask = async || {
        let response = router.clone().oneshot(request(Method::GET, "/readyz", &[])).await.unwrap();
        let status = response.status().as_u16();
        (status, response.into_body().collect().await.unwrap().to_bytes())
    };
    for _ in 0..9 {
        assert_eq!(ask().await, (503, "The database cannot be written to.".into()));
    }
    assert_eq!(tries.load(SeqCst), 1);
    works.store(true, SeqCst);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(ask().await.0, 200);
    assert_eq!(tries.load(SeqCst), 2);
    let silent = server::probes::routes(async || std::future::pending().await);
    assert_eq!(silent.oneshot(request(Method::GET, "/readyz", &[])).await.unwrap().status(), 503);
}

#[tokio::test]
async fn machines_get_short_answers() {
    let stub = Stub::new();
    assert_eq!(stub.get("/healthz").await.text(), "ok");
    assert_eq!(stub.get("/readyz").await.text(), "ok");
    assert!(stub.get("/robots.txt").await.text().contains("Disallow: /k/"));
    assert_eq!(stub.get("/favicon.ico").await.header("location"), "/static/favicon.ba7816bf8f01.svg");
}
