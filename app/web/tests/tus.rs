//! tus over HTTP, on both databases: the protocol, broken lines, take-over, limits.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests may fail loudly")]

mod common;

use base::moment::{DAY, HOUR};
use common::{Client, PIECE, SOUND, limits, sound, worlds};
use data_encoding::BASE64;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use uuid::Uuid;
use web::uploads::Limits;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_protocol_is_spoken() {
    for world in worlds(limits()).await {
        let client = world.client();
        options(&client).await;
        creation(&client).await;
        pieces(&client).await;
        sums(&client).await;
        deferred(&client).await;
        with_upload(&client).await;
        termination(&client).await;
        strangers(&client).await;
        world.settled().await;
    }
}

async fn options(client: &Client) {
    let answer = client.send("OPTIONS", "/send/sound", &[], "").await;
    assert_eq!(
        (answer.status, answer.header("tus-version"), answer.header("tus-resumable")),
        (204, Some("1.0.0"), Some("1.0.0"))
    );
    assert_eq!(
        answer.header("tus-extension"),
        Some("creation,creation-with-upload,creation-defer-length,expiration,checksum,termination")
    );
    assert_eq!(answer.header("tus-checksum-algorithm"), Some("sha1,sha256"));
    assert_eq!(answer.header("tus-max-size"), Some(SOUND.most_bytes.to_string().as_str()));
    let answer = client.send("POST", "/send/sound", &[("upload-length", "1")], "").await;
    assert_eq!((answer.status, answer.header("tus-version")), (412, Some("1.0.0")), "no version");
    assert_eq!(client.send("POST", "/send/sound", &[("upload-length", "1"), ("tus-resumable", "0.2.2")], "").await.status, 412);
}

async fn creation(client: &Client) {
    for (headers, status) in [
        (&[][..], 400),
        (&[("upload-defer-length", "2")], 400),
        (&[("upload-defer-length", "1"), ("upload-length", "3")], 400),
        (&[("upload-length", "524288001")], 413),
        (&[("upload-length", "99999999999999999999")], 400),
        (&[("upload-length", "-1")], 400),
        (&[("upload-length", "1"), ("upload-metadata", "a !!")], 400),
        (&[("upload-length", "1"), ("upload-metadata", "a YQ==,a YQ==")], 400),
        (&[("upload-length", "1"), ("upload-checksum", "sha1"), PIECE], 400),
    ] {
        assert_eq!(client.status("POST", "/send/sound", headers, "").await, status, "{headers:?}");
    }
    assert_eq!(client.status("POST", "/send/nothing", &[("upload-length", "1")], "").await, 404, "no such kind");
    assert_eq!(client.status("PUT", "/send/sound", &[("upload-length", "1")], "").await, 405);
    // Nothing is of no kind.
    assert_eq!(client.status("POST", "/send/sound", &[("upload-length", "0")], "").await, 415, "an empty file");

    let metadata = "filename d29ybGRfZG9taW5hdGlvbl9wbGFuLnBkZg==,is_confidential";
    let answer = client.ask("POST", "/send/sound/", &[("upload-length", "11"), ("upload-metadata", metadata)], "").await;
    assert_eq!(answer.status, 404, "one address, without a slash at the end");
    let answer = client.ask("POST", "/send/sound", &[("upload-length", "11"), ("upload-metadata", metadata)], "").await;
    let place = answer.location();
    assert!(place.starts_with("/send/sound/") && answer.header("upload-expires").is_some());
    let answer = client.head(&place).await;
    assert_eq!((answer.status, answer.offset(), answer.header("upload-length")), (200, Some(0), Some("11")));
    assert_eq!((answer.header("upload-metadata"), answer.header("cache-control")), (Some(metadata), Some("no-store")));
    assert_eq!(answer.header("upload-expires"), Some("Sun, 29 Nov 2026 00:00:00 GMT"));
    assert_eq!(client.status("GET", &place, &[], "").await, 405, "HEAD is not GET");
}

async fn pieces(client: &Client) {
    let place = client.begin(11).await;
    assert_eq!(client.status("PATCH", &place, &[("upload-offset", "0")], "hello").await, 415, "of no type");
    assert_eq!(client.status("PATCH", &place, &[PIECE], "hello").await, 400, "no offset");
    let answer = client.patch(&place, 3, "hello").await;
    assert_eq!((answer.status, answer.offset()), (409, Some(0)), "another offset");
    assert_eq!(client.patch(&place, 0, sound(5)).await.offset(), Some(5));
    assert_eq!(client.patch(&place, 5, sound(7)).await.status, 413, "beyond the end");
    assert_eq!(client.head(&place).await.offset(), Some(5));
    let answer = client.patch(&place, 5, &sound(11)[5..]).await;
    assert_eq!((answer.status, answer.offset(), answer.header("upload-expires").is_some()), (204, Some(11), true));
    assert_eq!(client.patch(&place, 11, "x").await.status, 413, "after the end");
    assert_eq!(client.patch(&place, 11, "").await.offset(), Some(11), "the last answer was lost, it is asked again");
    assert_eq!(client.head(&place).await.offset(), Some(11), "whole, and still known");
}

async fn sums(client: &Client) {
    use sha1::Digest as _;
    let place = client.begin(11).await;
    let whole = sound(11);
    let with = |sum: String| [PIECE, ("upload-offset", "0"), ("upload-checksum", Box::leak(sum.into_boxed_str()))];
    assert_eq!(client.status("PATCH", &place, &with("crc32 AAAA".to_owned()), whole.clone()).await, 400, "unknown");
    assert_eq!(client.status("PATCH", &place, &with("sha1 !".to_owned()), whole.clone()).await, 400, "unreadable");
    let other = format!("sha1 {}", BASE64.encode(&[7; 20]));
    assert_eq!(client.status("PATCH", &place, &with(other), whole.clone()).await, 460);
    assert_eq!(client.head(&place).await.offset(), Some(0), "nothing of it was kept");
    let sum = format!("sha1 {}", BASE64.encode(&sha1::Sha1::digest(&whole)));
    assert_eq!(client.ask("PATCH", &place, &with(sum), whole.clone()).await.offset(), Some(11));
    let place = client.begin(11).await;
    let sum = format!("sha256 {}", BASE64.encode(&<sha2::Sha256 as sha2::Digest>::digest(&whole)));
    assert_eq!(client.ask("PATCH", &place, &with(sum), whole).await.offset(), Some(11));
}

async fn deferred(client: &Client) {
    let place = client.ask("POST", "/send/sound", &[("upload-defer-length", "1")], "").await.location();
    let answer = client.head(&place).await;
    assert_eq!((answer.header("upload-defer-length"), answer.header("upload-length")), (Some("1"), None));
    assert_eq!(client.patch(&place, 0, &sound(11)[..6]).await.offset(), Some(6));
    let with = |offset: &'static str, length: &'static str| [PIECE, ("upload-offset", offset), ("upload-length", length)];
    assert_eq!(client.status("PATCH", &place, &with("6", "5"), "x").await, 400, "shorter than it is");
    assert_eq!(client.status("PATCH", &place, &with("6", "600000000"), "x").await, 413);
    assert_eq!(client.status("PATCH", &place, &with("6", "11"), &sound(11)[6..]).await, 204);
    assert_eq!(client.status("PATCH", &place, &with("11", "12"), "x").await, 400, "the length changes");
    assert_eq!(client.head(&place).await.header("upload-length"), Some("11"));
    // Recording is over, and the last bytes were there already.
    let place = client.ask("POST", "/send/sound", &[("upload-defer-length", "1"), PIECE], sound(20)).await.location();
    assert_eq!(client.status("PATCH", &place, &with("20", "20"), "").await, 204);
}

async fn with_upload(client: &Client) {
    let answer = client.ask("POST", "/send/sound", &[("upload-length", "11"), PIECE], &sound(11)[..5]).await;
    assert_eq!((answer.status, answer.offset()), (201, Some(5)));
    let place = answer.location();
    let instead = [("x-http-method-override", "PATCH"), PIECE, ("upload-offset", "5")];
    let answer = client.ask("POST", &place, &instead, &sound(11)[5..]).await;
    assert_eq!((answer.status, answer.offset()), (204, Some(11)), "a network that lets no PATCH through");
}

async fn termination(client: &Client) {
    let place = client.begin(5).await;
    client.patch(&place, 0, &sound(5)[..2]).await;
    assert_eq!(client.status("DELETE", &place, &[], "").await, 204);
    let answer = client.head(&place).await;
    assert_eq!((answer.status, answer.offset()), (404, None));
    assert_eq!(client.status("DELETE", &place, &[], "").await, 404);
}

async fn strangers(client: &Client) {
    let place = client.begin(50).await;
    let other = Client { account: Some(Uuid::from_u128(8)), ..*client };
    let nobody = Client { account: None, ..*client };
    for method in ["HEAD", "DELETE"] {
        assert_eq!(other.status(method, &place, &[], "").await, 404);
        assert_eq!(nobody.status(method, &place, &[], "").await, 403);
    }
    assert_eq!((other.patch(&place, 0, "x").await.status, nobody.patch(&place, 0, "x").await.status), (404, 403));
    assert_eq!(nobody.status("POST", "/send/sound", &[("upload-length", "1")], "").await, 403);
    let elsewhere = place.replace("/sound/", "/logo/");
    assert_eq!(client.head(&elsewhere).await.status, 404, "under another kind");
    for place in ["/send/sound/..%2f..%2fklick.db", "/send/sound/0", &place.to_uppercase(), &place.replace('-', "")] {
        assert_eq!(client.status("HEAD", place, &[], "").await, 404, "{place}");
    }
    assert_eq!(client.head(&format!("/send/sound/{}", Uuid::from_u128(1))).await.status, 404);
    assert_eq!(client.head(&place).await.offset(), Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_line_keeps_what_came() {
    for world in worlds(limits()).await {
        let client = world.client();
        let whole = sound(10_000_000);

        // The line ends orderly in the middle.
        let place = client.begin(whole.len()).await;
        drop(client.half_a_piece(&place, 0, whole.len(), &whole[..3_000_000], "").await);
        Client::arrived(&world, &place, 3_000_000).await;
        assert_eq!(client.head(&place).await.offset(), Some(3_000_000));

        // All was sent, and nobody waits for the answer.
        let place = client.begin(whole.len()).await;
        drop(client.half_a_piece(&place, 0, whole.len(), &whole, "").await);
        Client::arrived(&world, &place, 10_000_000).await;
        let kept = client.head(&place).await.offset().unwrap();
        assert!(kept <= 10_000_000);
        if kept < 10_000_000 {
            assert_eq!(client.patch(&place, kept, &whole[usize::try_from(kept).unwrap()..]).await.offset(), Some(10_000_000));
        }

        // With a checksum it is all or nothing.
        let place = client.begin(whole.len()).await;
        let sum = format!("Upload-Checksum: sha1 {}\r\n", BASE64.encode(&[7; 20]));
        drop(client.half_a_piece(&place, 0, whole.len(), &whole[..3_000_000], &sum).await);
        assert_eq!(client.head(&place).await.offset(), Some(0));
        world.settled().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_newest_line_takes_over() {
    for world in worlds(limits()).await {
        let client = world.client();
        let whole = sound(10_000_000);
        let place = client.begin(whole.len()).await;
        let mut hanging = client.half_a_piece(&place, 0, whole.len(), &whole[..3_000_000], "").await;
        Client::arrived(&world, &place, 3_000_000).await;
        let offset = client.head(&place).await.offset().unwrap();
        assert!((2_000_000..=3_000_000).contains(&offset), "{offset}: what had come is said at once");
        // What the old line still sends changes nothing.
        let _ = hanging.write_all(&[9; 1000]).await;
        assert_eq!(client.head(&place).await.offset(), Some(offset));
        let rest = &whole[usize::try_from(offset).unwrap()..];
        assert_eq!(client.patch(&place, offset, rest).await.offset(), Some(10_000_000));
        let told = world.told(1).await;
        let kept = world.blobs.get(&told[0].original, None).await.unwrap().unwrap().collect().await.unwrap();
        assert!(kept == whole, "each byte is the one that was sent");

        // Deleting stops who is sending.
        let place = client.begin(whole.len()).await;
        let _hanging = client.half_a_piece(&place, 0, whole.len(), &whole[..3_000_000], "").await;
        Client::arrived(&world, &place, 3_000_000).await;
        assert_eq!(client.status("DELETE", &place, &[], "").await, 204);
        world.settled().await;
        assert!(world.parts().is_empty(), "{:?}", world.parts());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_says_nothing_for_long_is_gone() {
    for world in worlds(Limits { pause: Duration::from_millis(50), ..limits() }).await {
        let client = world.client();
        let place = client.begin(1000).await;
        let mut line = client.half_a_piece(&place, 0, 1000, &sound(500), "").await;
        let mut answer = vec![0; 300];
        let length = line.read(&mut answer).await.unwrap();
        let answer = String::from_utf8_lossy(&answer[..length]).to_lowercase();
        assert!(answer.starts_with("http/1.1 204") && answer.contains("upload-offset: 500"), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusals_are_seen_although_more_was_sent() {
    for world in worlds(limits()).await {
        let client = world.client();
        let place = client.begin(12_000_000).await;
        for _ in 0..5 {
            assert_eq!(client.patch(&place, 5, sound(8_000_000)).await.status, 409);
        }
        assert_eq!(client.head(&place).await.offset(), Some(0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_kinds_are_refused_early() {
    for world in worlds(limits()).await {
        let client = world.client();
        for beginning in [
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>".as_slice(),
            b"<!DOCTYPE html>",
            b"PK\x03\x04",
            b"\x89PNG\r\n\x1A\n",
        ] {
            let place = client.begin(1_000_000).await;
            let mut piece = beginning.to_vec();
            piece.resize(1000, b' ');
            assert_eq!(client.patch(&place, 0, piece).await.status, 415);
            assert_eq!(client.head(&place).await.status, 404, "nothing is left of it");
        }
        // In tiny pieces it takes a little longer.
        let place = client.begin(200).await;
        assert_eq!(client.patch(&place, 0, vec![b'x'; 40]).await.status, 204);
        assert_eq!(client.patch(&place, 40, vec![b'x'; 40]).await.status, 415);
        assert!(world.parts().is_empty() && world.house.told.lock().unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_has_so_much_under_way() {
    let few = Limits { open: 3, bytes: 600 << 20, ..limits() };
    for world in worlds(few).await {
        let client = world.client();
        let new = async |client: &Client, length: &str| client.ask("POST", "/send/sound", &[("upload-length", length)], "").await;
        let first = new(&client, "1000").await.location();
        assert_eq!(new(&client, "400000000").await.status, 201);
        assert_eq!(new(&client, "400000000").await.status, 429, "too many bytes");
        assert_eq!(
            client.status("POST", "/send/sound", &[("upload-defer-length", "1")], "").await,
            429,
            "it may become too many"
        );
        assert_eq!(new(&client, "1000").await.status, 201);
        assert_eq!(new(&client, "1000").await.status, 429, "too many uploads");
        assert_eq!(new(&Client { account: Some(Uuid::from_u128(8)), ..client }, "1000").await.status, 201, "somebody else");
        // What is finished, given up or past its time does not count.
        assert_eq!(client.patch(&first, 0, sound(1000)).await.status, 204);
        let next = new(&client, "1000").await;
        assert_eq!(next.status, 201);
        assert_eq!(client.status("DELETE", &next.location(), &[], "").await, 204);
        assert_eq!(new(&client, "1000").await.status, 201);
        assert_eq!(new(&client, "1000").await.status, 429);
        world.clock.go_on(8 * DAY);
        assert_eq!(new(&client, "1000").await.status, 201);
        // Many at once see no more room than there is.
        world.clock.go_on(8 * DAY);
        let many = (0..12).map(|_| tokio::spawn(async move { begin_at(client).await }));
        let mut begun = 0;
        for answer in futures_util::future::join_all(many).await {
            begun += u32::from(answer.unwrap() == 201);
        }
        assert_eq!(begun, 3, "{}", world.name);
    }
}

async fn begin_at(client: Client) -> u16 {
    client.status("POST", "/send/sound", &[("upload-length", "1000")], "").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_takes_nothing_more() {
    for world in worlds(Limits { leave_free: u64::MAX, ..Limits::default() }).await {
        let client = world.client();
        assert_eq!(client.status("POST", "/send/sound", &[("upload-length", "1000")], "").await, 507);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_too_long_goes() {
    for world in worlds(limits()).await {
        let client = world.client();
        let place = client.begin(1000).await;
        client.patch(&place, 0, sound(500)).await;
        let whole = client.begin(100).await;
        client.patch(&whole, 0, sound(100)).await;
        world.settled().await;
        world.clock.go_on(6 * DAY);
        assert_eq!(client.patch(&place, 500, sound(100)).await.status, 204, "each piece gives it new time");
        world.clock.go_on(7 * DAY + HOUR);
        assert_eq!((client.head(&place).await.status, client.patch(&place, 600, "x").await.status), (410, 410));
        world.uploads.tidy().await.unwrap();
        assert_eq!((client.head(&place).await.status, world.parts().len()), (410, 1), "a day longer it is known to be gone");
        world.clock.go_on(DAY);
        // Bytes without a row, as a crash between the two leaves them.
        std::fs::write(world.folder.path().join("uploads").join(Uuid::from_u128(5).to_string()), b"lost").unwrap();
        world.uploads.tidy().await.unwrap();
        assert_eq!((client.head(&place).await.status, client.head(&whole).await.status), (404, 404));
        assert!(world.parts().is_empty());
        assert!(world.blobs.exists(&world.told(1).await[0].original).await.unwrap(), "what was handed over stays");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_persons_uploads_are_erased() {
    for world in worlds(limits()).await {
        let client = world.client();
        let other = Client { account: Some(Uuid::from_u128(8)), ..client };
        let (mine, theirs) = (client.begin(1000).await, other.begin(1000).await);
        client.patch(&mine, 0, sound(500)).await;
        other.patch(&theirs, 0, sound(500)).await;
        let mut tx = world.store.begin().await.unwrap();
        web::uploads::forget_who(&mut tx, Uuid::from_u128(7)).await.unwrap();
        tx.commit().await.unwrap();
        world.uploads.tidy().await.unwrap();
        assert_eq!((client.head(&mine).await.status, other.head(&theirs).await.offset()), (404, Some(500)));
        assert_eq!(world.parts().len(), 1);
    }
}
