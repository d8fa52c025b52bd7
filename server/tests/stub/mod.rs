//! A stand-in for the site: every kind of answer that the layers have to do with, and error pages that say their language.
#![allow(dead_code, reason = "each test file uses a part of it")]

use axum::{
    Extension, Router,
    body::{Body, Bytes},
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::{any, get, post},
};
use base::policy::PagePolicy;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use server::{
    edge::{Network, network::Proxies},
    error_pages::ErrorPages,
    files::{self, Shelf},
    layers::{self, Doors, Limits, Parts},
    probes,
};
use std::{
    fs,
    path::Path as FilePath,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};
use tempfile::TempDir;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

pub const ADDRESS: &str = "https://klick.example";

/// Everything around a request, with the folders it reads from.
pub struct Stub {
    pub router: Router,
    /// `/…/slow` waits until a permit comes.
    pub gate: Arc<Semaphore>,
    /// How many requests have come to the gate.
    pub begun: Arc<AtomicUsize>,
    pub folder: TempDir,
}

impl Stub {
    pub fn new() -> Self {
        Self::with(Doors::default())
    }

    /// With other limits for pages.
    pub fn pages(change: impl FnOnce(Limits) -> Limits) -> Self {
        let doors = Doors::default();
        Self::with(Doors { pages: change(doors.pages), ..doors })
    }

    #[allow(clippy::large_types_passed_by_value, reason = "once a test")]
    pub fn with(limits: Doors) -> Self {
        let folder = tempfile::tempdir().unwrap();
        write_files(folder.path());
        let (gate, begun) = (Arc::new(Semaphore::new(0)), Arc::new(AtomicUsize::new(0)));
        let lessons = ["bild.svg", "de.mp3", "gone.svg", "grüner Knopf.svg", "notes.docx"].map(|file| ("handy", "wlan", file));
        let router = layers::around(Parts {
            site: site(Arc::clone(&gate), Arc::clone(&begun)),
            files: files::routes(
                Shelf::of_build(&folder.path().join("static")).unwrap(),
                Shelf::of_lessons(&folder.path().join("content"), lessons.into_iter()),
                Some("/static/favicon.ba7816bf8f01.svg".to_owned()),
            ),
            api: api(Arc::clone(&gate)),
            probes: probes::routes(async || Ok(())),
            errors: ErrorPages::new(|lang, error| Html(format!("<h1>{lang} {}</h1>", error.status())).into_response()),
            address: ADDRESS.to_owned(),
            proxies: Proxies::from_words("127.0.0.1").unwrap(),
            limits,
        });
        Self { router, gate, begun, folder }
    }

    /// Asks without a network in between.
    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(request(Method::GET, path, &[])).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask(request(Method::GET, path, headers)).await
    }
}

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

pub fn request(method: Method, path: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path).header("host", "klick.example");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::empty()).unwrap()
}

fn site(gate: Arc<Semaphore>, begun: Arc<AtomicUsize>) -> Router {
    let wait = async |State((gate, begun)): State<(Arc<Semaphore>, Arc<AtomicUsize>)>| {
        begun.fetch_add(1, SeqCst);
        gate.acquire().await.unwrap().forget();
        "late"
    };
    Router::new()
        .route("/", get(async || Redirect::to("/de/")))
        .route("/{lang}/", get(async |Path(lang): Path<String>| Html(format!("<p>{lang}</p>{}", "words ".repeat(600)))))
        .route("/{lang}/full", get(async || StatusCode::INSUFFICIENT_STORAGE))
        .route("/{lang}/short", get(async || Html("<p>short</p>")))
        .route("/{lang}/private", get(async || ([(header::CACHE_CONTROL, "no-store")], Html("secret ".repeat(600)))))
        .route("/{lang}/as-it-is", get(async || ([(header::CACHE_CONTROL, "no-transform")], Html("words ".repeat(600)))))
        .route("/{lang}/picture", get(async || ([(header::CONTENT_TYPE, "image/png")], vec![0_u8; 5_000])))
        .route("/{lang}/weak", get(weak))
        .route("/{lang}/recorder", get(async || (Extension(PagePolicy::Recorder), Html("record"))))
        .route("/{lang}/viewer", get(async || (Extension(PagePolicy::Viewer), Html("view"))))
        .route("/k/{secret}", get(async || ([(header::REFERRER_POLICY, "no-referrer")], Html("card"))))
        .route("/{lang}/form", post(async |body: Bytes| body.len().to_string()))
        .route("/{lang}/deaf", post(async || "not read"))
        .route("/{lang}/panic", get(async || -> &'static str { panic!("somebody's words") }))
        .route(
            "/{lang}/network",
            get(async |request: Request<Body>| {
                request.extensions().get::<Network>().map(ToString::to_string).unwrap_or_default()
            }),
        )
        .route("/{lang}/slow", get(wait))
        .route("/{lang}/slow/too", get(wait))
        .fallback(async || (StatusCode::NOT_FOUND, Html("not here")))
        .with_state((gate, begun))
}

/// What is not a page: takes any method, and bodies as they come.
fn api(gate: Arc<Semaphore>) -> Router {
    Router::new()
        .route(
            "/upload/film",
            any(async |method: Method, body: Body| match body.collect().await {
                Ok(whole) => format!("{method} {}", whole.to_bytes().len()).into_response(),
                Err(_) => StatusCode::IM_A_TEAPOT.into_response(),
            }),
        )
        .route("/upload/head", any(async |method: Method| [("x-method", method.to_string())]))
        .route("/upload/panic", get(async || -> &'static str { panic!("somebody's words") }))
        .route("/aktion/{name}", post(async || (StatusCode::UNPROCESSABLE_ENTITY, "{\"field\":\"name\"}")))
        .route(
            "/upload/slow",
            get(async move || {
                gate.acquire().await.unwrap().forget();
                "late"
            }),
        )
}

/// A page that tries to be weaker than it may.
async fn weak() -> Response {
    let headers = [
        (header::CONTENT_SECURITY_POLICY, "default-src *"),
        (header::REFERRER_POLICY, "unsafe-url"),
        (header::X_FRAME_OPTIONS, "ALLOWALL"),
    ];
    (headers, Html("weak")).into_response()
}

fn write_files(folder: &FilePath) {
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    put("static/manifest.json", b"{}");
    put("static/.hidden", b"");
    put("static/style.ba7816bf8f01.css", "a{color:red}".repeat(50).as_bytes());
    put("static/style.ba7816bf8f01.css.br", b"brotli");
    put("static/style.ba7816bf8f01.css.gz", b"gzipped");
    put("static/favicon.ba7816bf8f01.svg", b"<svg/>");
    put("static/js/say.ba7816bf8f01.js", b"export {}");
    put("static/js/offline-worker.ba7816bf8f01.js", b"export {}");
    put("static/pkg/browser_bg.ba7816bf8f01.wasm", b"\0asm");
    put("static/fonts/a.ba7816bf8f01.woff2", b"font");
    put("static/fonts/LICENSE-a.txt", b"free");
    put("static/app.webmanifest", b"{}");
    put("static/klick.ba7816bf8f01.mp3", b"0123456789");
    put("content/courses/handy/wlan/bild.svg", b"<svg>wlan</svg>");
    put("content/courses/handy/wlan/de.mp3", b"0123456789");
    put("content/courses/handy/wlan/de.md", b"not for browsers");
    put("content/courses/handy/wlan/notes.docx", b"not for browsers");
    put("content/courses/handy/wlan/grüner Knopf.svg", b"<svg>green</svg>");
    std::os::unix::fs::symlink("../content/courses/handy/wlan/de.md", folder.join("static/linked.txt")).unwrap();
}
