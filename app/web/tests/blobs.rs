//! The shelves, the same in a folder and in a store that speaks S3 (feature `s3-tests`); and their door.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "helpers of tests may fail loudly"
)]

use axum::{Router, body::Body};
use base::{Moment, moment::DAY};
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, Method, Request};
use http_body_util::BodyExt as _;
use std::{
    fs, io,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    time::{Duration, UNIX_EPOCH},
};
use tower::ServiceExt as _;
use uuid::Uuid;
use web::{
    Kind,
    blobs::{self, Blobs, Original, PublicName},
};

/// 2026-11-22.
const NOW: Moment = Moment(1_795_305_600_000);

fn many(length: usize) -> Vec<u8> {
    (0..length).map(|place| (place * 7 % 253) as u8).collect()
}

/// Everything that the shelves promise, wherever they are.
async fn walk(blobs: &Blobs) {
    originals(blobs).await;
    public(blobs).await;
    streams(blobs).await;
    door(blobs).await;
}

async fn whole(blobs: &Blobs, name: &impl blobs::Name) -> Vec<u8> {
    blobs.get(name, None).await.unwrap().unwrap().collect().await.unwrap()
}

async fn originals(blobs: &Blobs) {
    let name = Original(Uuid::from_u128(1));
    assert!(!blobs.exists(&name).await.unwrap() && blobs.get(&name, None).await.unwrap().is_none());
    let data = many(13 << 20);
    let pieces: Vec<_> = data.chunks(1 << 20).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    blobs.keep(name, stream::iter(pieces)).await.unwrap();
    assert_eq!(blobs.size(&name).await.unwrap(), Some(13 << 20));
    assert!(whole(blobs, &name).await == data);
    let part = blobs.get(&name, Some(12_000_000..12_000_500)).await.unwrap().unwrap();
    assert_eq!((part.size, part.range.clone()), (13 << 20, 12_000_000..12_000_500));
    assert!(part.collect().await.unwrap() == data[12_000_000..12_000_500]);
    // What is there stays.
    blobs.keep(name, blobs::piece("something else")).await.unwrap();
    assert_eq!(blobs.size(&name).await.unwrap(), Some(13 << 20));
    blobs.delete(&name).await.unwrap();
    blobs.delete(&name).await.unwrap();
    assert!(!blobs.exists(&name).await.unwrap());
    // What breaks off is not there.
    let broken = Original(Uuid::from_u128(2));
    let pieces = [Ok(many(6 << 20).into()), Err(io::ErrorKind::ConnectionReset.into())];
    blobs.keep(broken, stream::iter(pieces)).await.unwrap_err();
    assert!(!blobs.exists(&broken).await.unwrap());
    blobs.keep(broken, blobs::piece("")).await.unwrap();
    assert_eq!((blobs.size(&broken).await.unwrap(), whole(blobs, &broken).await.len()), (Some(0), 0), "nothing is also a file");
    blobs.delete(&broken).await.unwrap();
}

async fn public(blobs: &Blobs) {
    let name = blobs.publish(Kind::Jpeg, "test").await.unwrap();
    assert_eq!(name.to_string(), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.jpg");
    assert_eq!(blobs.publish(Kind::Jpeg, "test").await.unwrap(), name, "once more changes nothing");
    assert_eq!(whole(blobs, &name).await, b"test");
    assert_ne!(blobs.publish(Kind::Png, "test").await.unwrap(), name);
    blobs.delete(&name).await.unwrap();
    assert!(!blobs.exists(&name).await.unwrap());
}

async fn streams(blobs: &Blobs) {
    let (data, id) = (many(11 << 20), Uuid::from_u128(3));
    let pieces = || stream::iter(data.chunks(700_001).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect::<Vec<_>>());
    let name = blobs.publish_stream(Kind::Mp4, id, pieces()).await.unwrap();
    assert_eq!(name, PublicName::of(Kind::Mp4, &data));
    assert!(whole(blobs, &name).await == data);
    assert_eq!(blobs.publish_stream(Kind::Mp4, id, pieces()).await.unwrap(), name);
    assert!(!blobs.exists(&Original(id)).await.unwrap(), "what it was written under is gone");
    blobs.delete(&name).await.unwrap();
}

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

async fn ask(door: &Router, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = door.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer { status: parts.status.as_u16(), headers: parts.headers, body: body.collect().await.unwrap().to_bytes().to_vec() }
}

async fn door(blobs: &Blobs) {
    let data = many(300_000);
    let name = blobs.publish(Kind::Mp3, data.clone()).await.unwrap();
    let (door, place) = (blobs::routes(blobs.clone()), format!("/media/{name}"));
    let tag = format!("\"{}\"", name.to_string().strip_suffix(".mp3").unwrap());
    let get = async |headers: &[(&str, &str)]| ask(&door, Method::GET, &place, headers).await;

    let answer = get(&[]).await;
    assert_eq!((answer.status, answer.body == data), (200, true));
    for (header, value) in [
        ("content-type", "audio/mpeg"),
        ("content-length", "300000"),
        ("accept-ranges", "bytes"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("etag", tag.as_str()),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(answer.header(header), value);
    }
    let answer = ask(&door, Method::HEAD, &place, &[("range", "bytes=0-9")]).await;
    assert_eq!((answer.status, answer.header("content-length"), answer.body.len()), (200, "300000", 0));

    let answer = get(&[("range", "bytes=100000-199999")]).await;
    assert_eq!((answer.status, answer.header("content-range")), (206, "bytes 100000-199999/300000"));
    assert_eq!(answer.header("content-length"), "100000");
    assert!(answer.body == data[100_000..200_000]);
    let answer = get(&[("range", "bytes=-5")]).await;
    assert_eq!((answer.status, answer.body.as_slice()), (206, &data[299_995..]));
    let answer = get(&[("range", "bytes=300000-")]).await;
    assert_eq!(
        (answer.status, answer.header("content-range"), answer.header("cache-control")),
        (416, "bytes */300000", "no-store")
    );
    for ignored in ["bytes=0-1,5-6", "bytes=9-1", "rows=0-1", "bytes=x", &format!("bytes={}", vec!["0-0"; 10_000].join(","))] {
        let answer = get(&[("range", ignored)]).await;
        assert_eq!((answer.status, answer.body.len()), (200, 300_000), "{ignored:.40}");
    }
    assert_eq!(get(&[("range", "bytes=0-1"), ("if-range", &tag)]).await.status, 206);
    for other in ["\"other\"", &format!("W/{tag}"), "Sun, 06 Nov 1994 08:49:37 GMT"] {
        assert_eq!(get(&[("range", "bytes=0-1"), ("if-range", other)]).await.status, 200, "{other}");
    }
    for known in [tag.as_str(), "*", &format!("\"a\", W/{tag}")] {
        let answer = get(&[("if-none-match", known)]).await;
        assert_eq!((answer.status, answer.body.len(), answer.header("etag")), (304, 0, tag.as_str()), "{known}");
    }
    assert_eq!(get(&[("if-none-match", "\"other\"")]).await.status, 200);

    assert_eq!(ask(&door, Method::POST, &place, &[]).await.status, 405);
    let stranger = PublicName::of(Kind::Mp3, b"not there").to_string();
    for path in [
        format!("/media/{stranger}"),
        place.replace(".mp3", ".jpg"),
        place.replace(".mp3", ".svg"),
        place.to_uppercase().replace("/MEDIA/", "/media/"),
        place.replace(".mp3", ""),
        format!("{place}%00"),
        "/media/..%2f..%2foriginal%2fx".to_owned(),
        "/media/%ff%fe".to_owned(),
        format!("/media/{}", Uuid::from_u128(1)),
        "/media/".to_owned(),
        "/media".to_owned(),
    ] {
        for method in [Method::GET, Method::HEAD] {
            assert_eq!(ask(&door, method, &path, &[]).await.status, 404, "{path}");
        }
    }
    blobs.delete(&name).await.unwrap();
    assert_eq!(get(&[("if-none-match", &tag)]).await.status, 404, "taken away is taken away");
}

fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.file_name().into_string().unwrap());
        }
    }
    found
}

#[tokio::test]
async fn in_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("data/blobs");
    let blobs = Blobs::folder(&place, NOW).unwrap();
    walk(&blobs).await;
    assert_eq!(files(&place).len(), 1, "only the PNG: {:?}", files(&place));
    assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o700);
}

#[tokio::test]
async fn what_a_crash_left_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::folder(folder.path(), NOW).unwrap();
    let name = blobs.publish(Kind::Jpeg, "test").await.unwrap();
    let shelf = folder.path().join("public/9f");
    let now = UNIX_EPOCH + Duration::from_millis(NOW.0.unsigned_abs());
    for (file, age) in [("old.jpg#1", 2), ("new.jpg#1", 0)] {
        let file = fs::File::create(shelf.join(file)).unwrap();
        file.set_modified(now - Duration::from_hours(24 * age)).unwrap();
    }
    let blobs = Blobs::folder(folder.path(), NOW).unwrap();
    assert!(!shelf.join("old.jpg#1").exists() && shelf.join("new.jpg#1").exists());
    assert!(blobs.exists(&name).await.unwrap());
    Blobs::folder(folder.path(), NOW.plus(2 * DAY)).unwrap();
    assert_eq!(files(folder.path()).len(), 1);
}

#[cfg(feature = "s3-tests")]
#[tokio::test]
async fn in_a_bucket() {
    use hyper_util::{
        rt::{TokioExecutor, TokioIo},
        server::conn::auto,
    };
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("klick")).unwrap();
    let mut service = s3s::service::S3ServiceBuilder::new(s3s_fs::FileSystem::new(folder.path()).unwrap());
    service.set_auth(s3s::auth::SimpleAuth::from_single("key", "secret-secret"));
    let service = service.build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (line, _) = listener.accept().await.unwrap();
            let service = service.clone();
            tokio::spawn(async move {
                let _ = auto::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(line), service).await;
            });
        }
    });
    let bucket = blobs::Bucket {
        endpoint,
        region: "eu-central-1".to_owned(),
        bucket: "klick".to_owned(),
        key: "key".to_owned(),
        secret: "secret-secret".to_owned(),
    };
    assert!(!format!("{bucket:?}").contains("secret-secret"));
    walk(&Blobs::bucket(&bucket).unwrap()).await;
    let wrong = blobs::Bucket { secret: "wrong".to_owned(), ..bucket };
    Blobs::bucket(&wrong).unwrap().publish(Kind::Jpeg, "test").await.unwrap_err();
}
