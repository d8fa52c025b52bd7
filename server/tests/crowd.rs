//! A thousand half forms at once against the program itself, directly and through its own proxy: whoever else asks is answered. Prints how long the
//! probes took meanwhile.
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
    io::{Read as _, Write as _},
    net::TcpStream,
    time::{Duration, Instant},
};

const HALVES: usize = 1_000;
const ASKED: usize = 200;

/// A form whose body has begun; `from`: what the proxy says of where it comes from.
fn half(klick: &Klick, from: usize) -> TcpStream {
    let mut line = TcpStream::connect(&klick.address).unwrap();
    let head = format!(
        "POST /de/anmelden/team HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nX-Forwarded-For: 198.51.{}.{}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 999\r\n\r\nemail=",
        klick.address,
        from / 250,
        from % 250
    );
    line.write_all(head.as_bytes()).unwrap();
    line.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
    line
}

/// Asks for the probes, and for pages, again and again; the longest times of the probes in milliseconds, the longest first.
fn ask(klick: &Klick) -> Vec<u128> {
    let mut times: Vec<u128> = (0..ASKED)
        .map(|number| {
            let since = Instant::now();
            let path = if number % 2 == 0 { "/healthz" } else { "/readyz" };
            assert_eq!(Browser::default().get(klick, path).status, 200, "{path}");
            since.elapsed().as_millis()
        })
        .collect();
    for path in ["/de/", "/de/anmelden/team", "/robots.txt"] {
        assert_eq!(Browser::default().get(klick, path).status, 200, "{path}");
    }
    times.sort_unstable_by(|a, b| b.cmp(a));
    times
}

#[test]
fn a_thousand_half_forms_block_nobody() {
    // Each line has two ends, and one of them is here.
    server::edge::make_room(2 * HALVES);
    let house = House::new();
    for (way, networks) in [("one network", 1), ("as many networks as forms, through a proxy", HALVES)] {
        let mut started = command(house.path());
        started.args(["--proxies", "127.0.0.1"]).args(SERVE);
        let klick = Klick::start_by(started);
        let lines: Vec<TcpStream> = (0..HALVES).map(|number| half(&klick, number % networks)).collect();
        let times = ask(&klick);
        println!("{HALVES} half forms, {way}: probes took {} ms at p99, {} ms at most", times[ASKED / 100], times[0]);
        // Those for whom there is no place are told so at once, with a page; the others were cut at the latest when they bring nothing.
        let mut told = 0;
        for mut line in lines {
            let mut answer = Vec::new();
            let _ = line.read_to_end(&mut answer);
            let answer = String::from_utf8_lossy(&answer);
            assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("<h1>"), "{answer}");
            told += 1;
        }
        assert_eq!(told, HALVES);
        let mut jonas = Browser::signed_in(&klick, "jonas@klick.example", &house.jonas);
        assert_eq!(jonas.get(&klick, "/de/begleitung").status, 200, "and there is room again");
    }
}
