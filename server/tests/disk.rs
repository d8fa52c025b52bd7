//! The program on a disk that becomes full: who looks sees the page, who writes hears why not, who is done gets out, and it goes on by itself as
//! soon as there is room. The disk is a small one in memory, which only root may make (or somebody who may make a user namespace); elsewhere
//! this is left out, and says so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod program;

use program::{Browser, House, Klick, SERVE, command};
use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

/// How to come into a place of one's own for disks, if that may be.
fn own_place() -> Option<Vec<&'static str>> {
    let ways: [&[&str]; 2] = [&["unshare", "--mount"], &["unshare", "--map-root-user", "--mount"]];
    let works = |way: &&&[&str]| {
        let tried = Command::new(way[0]).args(&way[1..]).args(["mount", "-t", "tmpfs", "none", "/mnt"]).output();
        tried.is_ok_and(|output| output.status.success())
    };
    ways.iter().find(works).map(|way| way.to_vec())
}

/// The program with its data on a small disk, and where that disk is seen from here.
fn on_small_disk(house: &House, way: &[&str]) -> (Klick, PathBuf) {
    let (data, seed) = (house.path().join("data"), house.path().join("seed"));
    fs::rename(&data, &seed).unwrap();
    fs::create_dir(&data).unwrap();
    let klick = command(house.path());
    let words: Vec<String> = std::iter::once(klick.get_program())
        .chain(klick.get_args())
        .map(|word| word.to_str().unwrap().to_owned())
        .chain(SERVE.map(ToOwned::to_owned))
        .collect();
    let script = "mount -t tmpfs -o size=6m,mode=700 none \"$1\" && cp -a \"$2\"/. \"$1\" && shift 2 && exec \"$@\"";
    let mut started = Command::new(way[0]);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KLICK_")) {
        started.env_remove(name);
    }
    started.args(&way[1..]).args(["sh", "-c", script, "sh"]).args([&data, &seed]).args(words);
    let klick = Klick::start_by(started);
    let shown = Path::new("/proc").join(klick.process().to_string()).join("root").join(data.strip_prefix("/").unwrap());
    (klick, shown)
}

/// Takes all the room there is.
fn fill(disk: &Path) -> PathBuf {
    let path = disk.join("rubbish");
    let mut rubbish = fs::File::create(&path).unwrap();
    for size in [1 << 16, 1 << 12, 1] {
        while rubbish.write_all(&vec![0; size]).is_ok() {}
    }
    path
}

/// "Yes, that is me" on the page of a card: the way in is written down.
fn begin(klick: &Klick, card: &str) -> program::Answer {
    Browser::default().post(klick, card, &[])
}

fn ready(klick: &Klick) -> u16 {
    Browser::default().get(klick, "/readyz").status
}

/// Looks until it is so; the probe's answer stands for a second.
fn until_ready_is(klick: &Klick, status: u16) {
    for _ in 0..300 {
        if ready(klick) == status {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("/readyz does not become {status}");
}

#[test]
fn a_full_disk_stops_nothing_for_long() {
    let Some(way) = own_place() else {
        println!("left out: a small disk needs root or a user namespace, and this machine allows neither");
        return;
    };
    let house = House::new();
    let added = command(house.path()).args(["user", "add", "Amira", "--role", "participant"]).output().unwrap();
    let said = String::from_utf8(added.stdout).unwrap();
    let card = said.split_whitespace().find(|word| word.contains("/k/")).unwrap();
    let card = card[card.find("/k/").unwrap()..].trim_end_matches('.').to_owned();
    let (klick, disk) = on_small_disk(&house, &way);
    let signed_in = Browser::signed_in(&klick, "jonas@klick.example", &house.jonas);
    assert_eq!((begin(&klick, &card).status, ready(&klick)), (303, 200));

    for round in 0..3 {
        let rubbish = fill(&disk);
        // The log of the database may have some room of its own, that is used again.
        let refused = (0..500).map(|_| begin(&klick, &card)).find(|answer| answer.status != 303).expect("it is full");
        assert_eq!(refused.status, 507, "{}", refused.html());
        assert!(refused.html().contains("<h1>") && !refused.header("retry-after").is_empty(), "{}", refused.html());
        until_ready_is(&klick, 503);
        let said = Browser::default().get(&klick, "/readyz").html();
        assert!(said.contains("cannot be written to"), "{said}");
        assert_eq!(Browser::default().get(&klick, "/healthz").status, 200);
        for path in ["/de/", "/de/lernen", "/de/ich", "/de/begleitung/neu"] {
            let status = signed_in.clone().get(&klick, path).status;
            assert!(status == 200 || (path.contains("begleitung") && status == 507), "{path}: {status}");
        }
        let mut leaving = signed_in.clone();
        if round == 2 {
            let out = leaving.post(&klick, "/de/abmelden", &[]);
            assert_eq!((out.status, out.header("clear-site-data")), (303, "\"cache\", \"cookies\", \"storage\""));
        }

        fs::remove_file(rubbish).unwrap();
        let since = Instant::now();
        assert_eq!(begin(&klick, &card).status, 303, "there is room again, and the first who writes can");
        println!("round {round}: the first write {} ms after there was room", since.elapsed().as_millis());
        until_ready_is(&klick, 200);
    }
    // Who went while nothing could be written is out by now.
    for _ in 0..300 {
        if signed_in.clone().get(&klick, "/de/begleitung").status == 303 {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("the sign-in never ends");
}
