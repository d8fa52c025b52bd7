//! The files that the build made, read once into memory with their compressed forms.

use super::{
    accept::{self, Encoding},
    from_disk, kinds, name_after, not_found, tags,
};
use axum::{body::Body, response::Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use sha2::{Digest as _, Sha256};
use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const FOR_A_DAY: &str = "public, max-age=86400";

/// All files of the static folder, by their names.
#[derive(Debug, Default)]
pub struct StaticFiles(HashMap<String, Kept>);

#[derive(Debug)]
enum Kept {
    InMemory(File),
    /// Sound and films are large and asked for in parts.
    OnDisk(PathBuf),
}

#[derive(Debug)]
struct File {
    kind: HeaderValue,
    hash: String,
    plain: Bytes,
    /// Compressed forms, the best first.
    squeezed: Vec<(Encoding, Bytes)>,
}

impl StaticFiles {
    /// Reads the folder.
    ///
    /// # Errors
    /// A sentence that names what cannot be read.
    pub fn load(folder: &Path) -> Result<Self, String> {
        let mut all = HashMap::new();
        let names = names(folder).map_err(|fault| {
            format!("The folder {} cannot be read ({fault}). Say with --static where the files are.", folder.display())
        })?;
        for name in &names {
            // The manifest is for us, and a compressed form belongs to its file.
            if name == "manifest.json" || plain_of(name).is_some_and(|plain| names.contains(&plain)) {
                continue;
            }
            let kept = keep(folder, name, &names)
                .map_err(|fault| format!("The file {} cannot be read ({fault}).", folder.join(name).display()))?;
            all.insert(name.clone(), kept);
        }
        Ok(Self(all))
    }

    pub(super) async fn answer(&self, request: Request<Body>) -> Response {
        let name = name_after(&request, "/static/").to_owned();
        let how_long = if has_hash(&name) { FOR_EVER } else { FOR_A_DAY };
        match self.0.get(&name) {
            Some(Kept::InMemory(file)) => file.answer(request.method(), request.headers(), how_long),
            Some(Kept::OnDisk(path)) => from_disk(path, &name, how_long, request).await,
            None => not_found(),
        }
    }
}

impl File {
    fn answer(&self, method: &Method, asked: &HeaderMap, how_long: &'static str) -> Response {
        let have: Vec<Encoding> = self.squeezed.iter().map(|(encoding, _)| *encoding).collect();
        let encoding = accept::best(asked, &have);
        let body = self.squeezed.iter().find(|(e, _)| *e == encoding).map_or(&self.plain, |(_, bytes)| bytes).clone();
        // Each form has its own tag: they are other bytes.
        let tag = match encoding {
            Encoding::Plain => format!("\"{}\"", self.hash),
            other => format!("\"{}-{}\"", self.hash, other.name()),
        };
        let mut response = Response::new(Body::empty());
        let known = tags::is_known(asked, &tag);
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else if method != Method::HEAD {
            *response.body_mut() = body.clone().into();
        }
        let headers = response.headers_mut();
        if !known {
            headers.insert(header::CONTENT_TYPE, self.kind.clone());
            headers.insert(header::CONTENT_LENGTH, body.len().into());
            if encoding != Encoding::Plain {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
            }
        }
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        if !have.is_empty() {
            accept::vary(headers, &["Accept-Encoding"]);
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(how_long));
        response
    }
}

fn keep(folder: &Path, name: &str, names: &[String]) -> io::Result<Kept> {
    let path = folder.join(name);
    if kinds::is_played(name) {
        return Ok(Kept::OnDisk(path));
    }
    let plain = Bytes::from(fs::read(&path)?);
    let mut squeezed = Vec::new();
    for (encoding, ending) in [(Encoding::Brotli, "br"), (Encoding::Gzip, "gz")] {
        let beside = format!("{name}.{ending}");
        if names.contains(&beside) {
            let bytes = fs::read(folder.join(beside))?;
            // A form that is not smaller only costs the phone work.
            if bytes.len() < plain.len() {
                squeezed.push((encoding, Bytes::from(bytes)));
            }
        }
    }
    let hash = base::secret::hex(&Sha256::digest(&plain));
    let hash = hash.get(..24).unwrap_or(&hash).to_owned();
    Ok(Kept::InMemory(File { kind: HeaderValue::from_static(kinds::of(name)), hash, plain, squeezed }))
}

/// All names below the folder with `/` between the parts, without hidden ones.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, before)) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(own) = entry.file_name().into_string() else { continue };
            if own.starts_with('.') {
                continue;
            }
            let name = format!("{before}{own}");
            let path = entry.path();
            if path.is_dir() {
                open.push((path, format!("{name}/")));
            } else if path.is_file() {
                found.push(name);
            }
        }
    }
    Ok(found)
}

fn plain_of(name: &str) -> Option<String> {
    let (plain, ending) = name.rsplit_once('.')?;
    ["br", "gz"].contains(&ending).then(|| plain.to_owned())
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
