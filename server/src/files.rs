//! Files for browsers: what the build made (`/static/…`) and what lessons bring (`/lektion/…`). Names are looked up in a list that
//! was made at the start and links are never followed, so no name can lead out of the folder.

use axum::{
    Router,
    extract::{Path as Name, Request},
    response::{IntoResponse as _, Redirect, Response},
    routing::get,
};
use http::{HeaderValue, StatusCode, header};
use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use tower::ServiceExt as _;
use tower_http::services::ServeFile;

/// For names that hold the hash of their content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For others: authors mend a picture without a new name.
const FOR_A_DAY: &str = "public, max-age=86400";
/// The worker that shows a page of ours when there is no internet: it stands beside the other scripts, and is for the whole site.
const WORKER: &str = "js/offline-worker.";
/// Crawlers may read everything that is public; sign-in cards are nobody's business.
const ROBOTS: &str = "User-agent: *\nDisallow: /k/\n";

/// The files of one kind, by the name they are asked for with.
#[derive(Debug, Default)]
pub struct Shelf(HashMap<String, Kept>);

#[derive(Debug)]
struct Kept {
    /// With no link in it.
    path: PathBuf,
    how_long: &'static str,
    /// Whether compressed forms stand beside it.
    brotli: bool,
    gzip: bool,
}

impl Shelf {
    /// Everything that the build made.
    ///
    /// # Errors
    /// A sentence that names what cannot be read.
    pub fn of_build(folder: &Path) -> Result<Self, String> {
        let found = folder.canonicalize().and_then(|root| Ok((names(&root)?, root)));
        let (names, root) = found.map_err(|fault| {
            format!("The folder {} cannot be read ({fault}). Say with --static where the files are.", folder.display())
        })?;
        let has = |name: &str, ending: &str| names.binary_search(&format!("{name}.{ending}")).is_ok();
        // The manifest is for us, and a compressed form belongs to its file.
        let is_form = |name: &str| {
            name.rsplit_once('.').is_some_and(|(plain, ending)| {
                ["br", "gz"].contains(&ending) && names.binary_search_by(|name| name.as_str().cmp(plain)).is_ok()
            })
        };
        let public = names.iter().filter(|name| *name != "manifest.json" && !is_form(name));
        let kept = public.map(|name| {
            let how_long = if has_hash(name) { FOR_EVER } else { FOR_A_DAY };
            (name.clone(), Kept { path: root.join(name), how_long, brotli: has(name, "br"), gzip: has(name, "gz") })
        });
        Ok(Self(kept.collect()))
    }

    /// The pictures and sounds that lessons use, by course, lesson and name, below `content/courses`.
    pub fn of_lessons<'a>(content: &Path, files: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> Self {
        let Ok(root) = content.join("courses").canonicalize() else { return Self::default() };
        let seen_or_heard = files.filter(|(.., file)| {
            let kind = mime_guess::from_path(file).first_raw().unwrap_or("");
            ["image/", "audio/", "video/", "text/vtt"].iter().any(|start| kind.starts_with(start))
        });
        let kept = seen_or_heard.map(|(course, lesson, file)| {
            let path = root.join(course).join(lesson).join(file);
            (format!("{course}/{lesson}/{file}"), Kept { path, how_long: FOR_A_DAY, brotli: false, gzip: false })
        });
        Self(kept.collect())
    }

    async fn answer(&self, name: &str, mut request: Request) -> Response {
        let Some(Kept { path, how_long, brotli, gzip }) = self.0.get(name) else { return not_found() };
        // Asked each time: there may be a link by now where the file was.
        if !tokio::fs::canonicalize(path).await.is_ok_and(|real| real == *path) {
            return not_found();
        }
        // Not understood by `ServeFile`, which would send parts of another version; the whole file is always right.
        if request.headers().contains_key(header::IF_RANGE) {
            request.headers_mut().remove(header::RANGE);
        }
        let mut file = ServeFile::new(path);
        if *brotli {
            file = file.precompressed_br();
        }
        if *gzip {
            file = file.precompressed_gzip();
        }
        let Ok(response) = file.oneshot(request).await;
        if response.status().is_server_error() || response.status() == StatusCode::NOT_FOUND {
            return not_found();
        }
        let mut response = response.into_response();
        let headers = response.headers_mut();
        if let Some(kind) = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).and_then(kind_for_browsers) {
            headers.insert(header::CONTENT_TYPE, kind);
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(how_long));
        if name.starts_with(WORKER) {
            headers.insert("service-worker-allowed", HeaderValue::from_static("/"));
        }
        response
    }
}

/// The routes of all files. `icon` is the address of the site's icon, if there is one.
pub fn routes(built: Shelf, lessons: Shelf, icon: Option<String>) -> Router {
    let (built, lessons) = (Arc::new(built), Arc::new(lessons));
    Router::new()
        // Else the site would take it for a language.
        .route("/static/", get(async || not_found()))
        .route("/static/{*name}", get(async move |Name(name): Name<String>, request: Request| built.answer(&name, request).await))
        .route(
            "/lektion/{course}/{lesson}/{file}",
            get(async move |Name((course, lesson, file)): Name<(String, String, String)>, request: Request| {
                lessons.answer(&format!("{course}/{lesson}/{file}"), request).await
            }),
        )
        .route("/robots.txt", get(async || (keep(FOR_A_DAY), ROBOTS)))
        .route(
            "/favicon.ico",
            get(async move || match &icon {
                // Not for ever: the file's name changes with its content.
                Some(icon) => (keep(FOR_A_DAY), Redirect::temporary(icon)).into_response(),
                None => (keep(FOR_A_DAY), StatusCode::NO_CONTENT).into_response(),
            }),
        )
}

fn keep(how_long: &'static str) -> [(header::HeaderName, &'static str); 1] {
    [(header::CACHE_CONTROL, how_long)]
}

/// No page, because no person asks for a file by hand.
fn not_found() -> Response {
    (StatusCode::NOT_FOUND, keep("no-store"), "404").into_response()
}

/// What browsers want to be told differently than `mime_guess` says it; our texts are all UTF-8.
fn kind_for_browsers(kind: &str) -> Option<HeaderValue> {
    match kind {
        "audio/m4a" => Some(HeaderValue::from_static("audio/mp4")),
        "application/javascript" => Some(HeaderValue::from_static("text/javascript; charset=utf-8")),
        text if text.starts_with("text/") => HeaderValue::from_str(&format!("{text}; charset=utf-8")).ok(),
        _ => None,
    }
}

/// All names below the folder with `/` between the parts, sorted, without hidden ones and links.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, before)) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(own) = entry.file_name().into_string() else { continue };
            let name = format!("{before}{own}");
            match entry.file_type()? {
                _ if own.starts_with('.') => {}
                kind if kind.is_dir() => open.push((entry.path(), format!("{name}/"))),
                kind if kind.is_file() => found.push(name),
                _ => {}
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// Whether the build put the content's hash into the name: `style.3f2a91bc04de.css`. Only then may it be kept for ever.
fn has_hash(name: &str) -> bool {
    let own = name.rsplit('/').next().unwrap_or(name);
    own.split('.').skip(1).any(|part| part.len() == 12 && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        assert!(has_hash("style.ba7816bf8f01.css") && has_hash("fonts/plain.ba7816bf8f01") && has_hash("a.b.ba7816bf8f01.js"));
        assert!(!has_hash("style.css") && !has_hash("ba7816bf8f01.css") && !has_hash("a.BA7816BF8F01.css"));
        assert!(!has_hash("fonts/LICENSE-a.txt") && !has_hash("x.ba7816bf8f0.css"));
    }
}
