//! What becomes of files that came whole; and the plain form.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests may fail loudly")]

mod common;

use common::{Client, FORM, LOGO, SOUND, form, limits, sound, worlds};
use std::os::unix::fs::PermissionsExt as _;
use tokio::{io::AsyncWriteExt as _, net::TcpStream};
use uuid::Uuid;
use web::{
    Kind,
    uploads::{Finished, Refusal},
};

const PNG: &[u8] = b"\x89PNG\r\n\x1A\n and what else a picture holds";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_file_is_handed_over_once() {
    for world in worlds(limits()).await {
        let client = world.client();
        let name = "filename TcO8aGxlbmZlc3QgMS5tcDM=";
        let headers = [("upload-length", "70000"), ("upload-metadata", name)];
        let place = client.ask("POST", "/send/sound", &headers, "").await.location();
        assert_eq!(client.patch(&place, 0, sound(70_000)).await.offset(), Some(70_000));
        let told = world.told(1).await;
        let id: Uuid = place.rsplit('/').next().unwrap().parse().unwrap();
        let expected = Finished {
            id,
            account: Uuid::from_u128(7),
            kind: SOUND,
            sniffed: Kind::Mp3,
            size: 70_000,
            name: Some("Mühlenfest 1.mp3".to_owned()),
            original: web::blobs::Original(id),
        };
        assert_eq!(told, [expected]);
        world.settled().await;
        let kept = world.blobs.get(&told[0].original, None).await.unwrap().unwrap();
        assert_eq!(kept.size, 70_000);
        assert!(kept.collect().await.unwrap() == sound(70_000));
        world.uploads.resume().await.unwrap();
        assert_eq!(world.told(1).await.len(), 1, "once");
        assert_eq!(client.status("DELETE", &place, &[], "").await, 410, "it belongs to somebody else now");
        while !world.parts().is_empty() {
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_fault_it_is_told_again() {
    for world in worlds(limits()).await {
        let client = world.client();
        *world.house.faults.lock().unwrap() = 2;
        let place = client.begin(1000).await;
        assert_eq!(client.patch(&place, 0, sound(1000)).await.status, 204, "who sent it has done everything right");
        while *world.house.faults.lock().unwrap() == 2 {
            tokio::task::yield_now().await;
        }
        world.uploads.resume().await.unwrap();
        world.uploads.resume().await.unwrap();
        let told = world.told(1).await;
        assert_eq!((told.len(), told[0].size), (1, 1000));
        world.settled().await;
    }
}

/// The process ended between two steps: whichever they were, the file is handed over.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_step_may_be_done_again() {
    for world in worlds(limits()).await {
        let client = world.client();
        let place = client.begin(1000).await;
        client.patch(&place, 0, sound(1000)).await;
        world.settled().await;
        let id = place.rsplit('/').next().unwrap().to_owned();
        let back = || world.store.execute("update upload set taken_at = null where id = $1").bind(id.clone()).run();
        // Told, but not noted; the file in the folder is gone already.
        back().await.unwrap();
        world.uploads.resume().await.unwrap();
        // The file is there, but not on the shelf.
        back().await.unwrap();
        let told = world.told(2).await;
        world.blobs.delete(&told[0].original).await.unwrap();
        std::fs::write(world.folder.path().join("uploads").join(&id), sound(1000)).unwrap();
        world.uploads.resume().await.unwrap();
        let told = world.told(3).await;
        assert!(told[0] == told[1] && told[1] == told[2]);
        world.settled().await;
        // It was to be refused when the process ended.
        back().await.unwrap();
        world.blobs.delete(&told[0].original).await.unwrap();
        std::fs::write(world.folder.path().join("uploads").join(&id), b"<svg onload='alert(1)'>").unwrap();
        world.uploads.resume().await.unwrap();
        assert_eq!((world.told(3).await.len(), client.head(&place).await.status), (3, 404));
        assert!(!world.blobs.exists(&told[0].original).await.unwrap());
        // The file is lost: it cannot be gone on with, and says so.
        let place = client.begin(1000).await;
        client.patch(&place, 0, sound(500)).await;
        std::fs::remove_file(&world.parts()[0]).unwrap();
        assert_eq!(client.patch(&place, 500, sound(500)).await.status, 410);
        assert_eq!(client.head(&place).await.status, 404);
        // More is in the file than was said: a crash came before the row.
        let place = client.begin(1000).await;
        client.patch(&place, 0, &sound(1000)[..500]).await;
        let file = world.folder.path().join("uploads").join(place.rsplit('/').next().unwrap());
        std::fs::write(&file, [&sound(1000)[..500], b"never said to be kept"].concat()).unwrap();
        assert_eq!(client.patch(&place, 500, &sound(1000)[500..]).await.offset(), Some(1000));
        let told = world.told(4).await;
        let kept = world.blobs.get(&told[3].original, None).await.unwrap().unwrap().collect().await.unwrap();
        assert!(kept == sound(1000));
        world.settled().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_brings_a_file() {
    for world in worlds(limits()).await {
        let nobody = Client { account: None, ..world.client() };
        let account = Uuid::from_u128(9).to_string();
        let body = form(&[("from", &account), ("once", "1")], Some(("C:\\Bilder\\Mühle.png", PNG)));
        let answer = nobody.send("POST", "/send/logo", &[FORM], body).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let told = world.told(1).await;
        assert_eq!(answer.location(), format!("/logo/{}", told[0].id), "it was handed over before the answer");
        assert_eq!((told[0].account, told[0].kind, told[0].sniffed), (Uuid::from_u128(9), LOGO, Kind::Png));
        assert_eq!((told[0].size, told[0].name.as_deref()), (PNG.len() as u64, Some("Mühle.png")));
        let kept = world.blobs.get(&told[0].original, None).await.unwrap().unwrap().collect().await.unwrap();
        assert_eq!(kept, PNG);
        // A large one, in many pieces.
        let large = [PNG, &vec![7; 190_000]].concat();
        assert_eq!(world.client().send("POST", "/send/logo", &[FORM], form(&[], Some(("a", &large)))).await.status, 303);
        assert_eq!(world.told(2).await[1].size, large.len() as u64);
        world.settled().await;
        assert!(world.parts().is_empty());
        let mode = |folder: &str| std::fs::metadata(world.folder.path().join(folder)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode("uploads"), mode("blobs")), (0o700, 0o700));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_is_refused_leaves_nothing() {
    for world in worlds(limits()).await {
        let client = world.client();
        let nobody = Client { account: None, ..client };
        let large = [PNG, &vec![7; 5_000_000]].concat();
        let many = vec![("field", "x"); 17];
        let long = "x".repeat(5000);
        for (client, body, refusal) in [
            (client, form(&[], None), Refusal::NoFile),
            (client, form(&[], Some(("", b""))), Refusal::NoFile),
            (client, form(&[], Some(("a.png", b""))), Refusal::NoFile),
            (client, form(&[], Some(("a.png", b"<svg onload='alert(1)'>"))), Refusal::OtherKind),
            (client, form(&[], Some(("a.mp3", &sound(100)))), Refusal::OtherKind),
            (client, form(&[], Some(("a.png", &large))), Refusal::TooLarge),
            (client, form(&many, Some(("a.png", PNG))), Refusal::Unreadable),
            (client, form(&[("field", &long)], Some(("a.png", PNG))), Refusal::Unreadable),
            (client, b"no form at all".to_vec(), Refusal::Unreadable),
            (nobody, form(&[], Some(("a.png", PNG))), Refusal::NotAllowed(http::StatusCode::FORBIDDEN)),
            (nobody, form(&[], Some(("a.png", &large))), Refusal::NotAllowed(http::StatusCode::FORBIDDEN)),
        ] {
            let answer = client.send("POST", "/send/logo", &[FORM], body).await;
            assert_eq!(String::from_utf8_lossy(&answer.body), format!("{refusal:?}"));
            assert_eq!(answer.status, refusal.status().as_u16());
        }
        let answer = client.send("POST", "/send/logo", &[("content-type", "multipart/form-data")], form(&[], None)).await;
        assert_eq!(answer.status, 400, "no boundary");
        // The line breaks in the middle.
        let mut line = TcpStream::connect(world.at).await.unwrap();
        let body = form(&[], Some(("a.png", &large[..100_000])));
        let head = format!(
            "POST /send/logo HTTP/1.1\r\nHost: x\r\nX-Account: {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\r\n",
            Uuid::from_u128(7),
            FORM.1,
            body.len()
        );
        line.write_all(head.as_bytes()).await.unwrap();
        line.write_all(&body[..50_000]).await.unwrap();
        while world.parts().is_empty() {
            tokio::task::yield_now().await;
        }
        drop(line);
        while !world.parts().is_empty() {
            tokio::task::yield_now().await;
        }
        let rows: Option<(i64,)> = world.store.query("select count(*) from upload").one().await.unwrap();
        assert_eq!(rows, Some((0,)));
        assert!(world.house.told.lock().unwrap().is_empty());
    }
}

/// A head that never ends is not gathered in memory.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_without_end_is_cut_off() {
    for world in worlds(limits()).await {
        for beginning in ["", "--grenze\r\nContent-Disposition: form-data; name=\"a\r\n", "--grenze\r\nX-Y: "] {
            let body = [beginning.as_bytes(), &vec![b'x'; 3 << 20]].concat();
            let answer = world.client().send("POST", "/send/logo", &[FORM], body).await;
            assert_eq!(answer.status, 400, "{beginning}");
        }
    }
}
