//! The program is killed fifty times, in the middle of answers, of talks that are logged, of a form that is kept while somebody types, of
//! pictures on their way and of the jobs that make them smaller. Whatever it acknowledged is there afterwards, nothing is there twice, no job is done twice or hangs,
//! and what was on its way can be sent again. (This shows that something is committed before it is acknowledged. What a power cut takes
//! is up to `synchronous = full`, which `base::store` reads back at every start, and to `fsync`.)
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "helpers of tests may fail loudly"
)]

mod coach;
mod database;
mod guest;
#[path = "../program/mod.rs"]
mod program;
mod sender;
#[path = "../small_content/mod.rs"]
mod small_content;
mod writer;

use coach::Coach;
use database::Database;
use guest::Guest;
use program::{Browser, House, Klick, files, photo};
use sender::Sender;
use sha2::{Digest as _, Sha256};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
    time::Duration,
};
use writer::Writer;

const BURSTS: u64 = 50;
const GUESTS: u64 = 3;

/// Those who are at work each time.
struct People {
    coach: Coach,
    writer: Writer,
    senders: [Sender; 2],
}

impl People {
    fn new(klick: &Klick, house: &House) -> Self {
        let signed_in = |name, password| Browser::signed_in(klick, &format!("{name}@klick.example"), password);
        // Large enough to be decoded for a while.
        let picture = Arc::new(photo(1200, 900, 1));
        // A code of her app goes once: both send from one browser.
        let mira = signed_in("mira", &house.mira);
        let sender = |kind| Sender::new(mira.clone(), kind, Arc::clone(&picture));
        let jonas = signed_in("jonas", &house.jonas);
        Self {
            coach: Coach::new(klick, jonas.clone()),
            writer: Writer::new(klick, jonas),
            senders: [sender("photo"), sender("logo")],
        }
    }

    /// Everybody works at once, and SIGKILL comes in the middle.
    fn burst(&mut self, klick: Klick, number: u64) -> Vec<Guest> {
        let (address, told) = (klick.address.clone(), AtomicUsize::new(0));
        thread::scope(|scope| {
            let (address, told) = (&address, &told);
            let guest = |place| {
                let first_id = u128::from(number * GUESTS + place) << 64;
                scope.spawn(move || Guest::answer_until_killed(address, first_id, told))
            };
            let guests: Vec<_> = (0..GUESTS).map(guest).collect();
            scope.spawn(|| self.coach.log_until_killed(address));
            scope.spawn(|| self.writer.write_until_killed(address));
            for sender in &mut self.senders {
                scope.spawn(|| sender.send_until_killed(address));
            }
            // Another length each time: 150 to 300 milliseconds.
            thread::sleep(Duration::from_millis(150 + number * 37 % 150));
            while told.load(SeqCst) == 0 && guests.iter().any(|guest| !guest.is_finished()) {
                thread::sleep(Duration::from_millis(1));
            }
            drop(klick);
            guests.into_iter().map(|guest| guest.join().unwrap()).collect()
        })
    }
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill() {
    let house = House::new();
    let folder = house.path();
    small_content::write(folder);
    Database::open(folder).await.set_witnesses().await;
    let mut klick = Klick::start(folder);
    let mut people = People::new(&klick, &house);
    let (mut everybody, mut told, mut stored, mut seen, mut cut) = (Vec::new(), 0, 0, 0, 0);
    for number in 0..BURSTS {
        let before = people.senders.each_ref().map(|sender| sender.whole.len());
        let mut guests = people.burst(klick, number);
        {
            let mut database = Database::open(folder).await;
            database.is_whole().await;
            people.coach.check(&mut database).await;
            for guest in &guests {
                stored += guest.check(&database.answers(guest).await);
                told += guest.acknowledged.len();
            }
            for (sender, before) in people.senders.iter().zip(before) {
                seen += sender.check(&folder.join("data"), sender.whole.len() - before);
            }
            cut += database.count("select count(*) from job where kind = 'pictures' and state = 'running'").await;
            database.let_time_go_by().await;
        }
        klick = Klick::start(folder);
        people.writer.check(&klick);
        people.coach.read(&klick);
        for guest in &mut guests {
            guest.send_again(&klick.address);
        }
        everybody.append(&mut guests);
    }
    for sender in &mut people.senders {
        sender.send_rest(&klick);
    }
    let mut database = Database::open(folder).await;
    settle(&mut database).await;

    database.is_whole().await;
    for guest in &everybody {
        assert_eq!(database.answers(guest).await, guest.kept(), "after the last start, each answer once");
    }
    for sender in &people.senders {
        assert_eq!(database.pictures(&sender.whole).await, "shown", "what came last is what is seen");
    }
    let shown = files(&Browser::default().get(&klick, "/de/").html());
    assert!(!shown.is_empty());
    for file in shown {
        let answer = Browser::default().get(&klick, &file);
        assert_eq!(answer.status, 200);
        assert!(file.contains(&base::secret::hex(&Sha256::digest(&answer.body))), "{file} is whole");
    }
    let again = database.count("select count(*) - count(distinct job) from begun").await;
    let pictures: usize = people.senders.iter().map(|sender| sender.whole.len()).sum();
    let broken: usize = people.senders.iter().map(|sender| sender.broken).sum();
    let (talks, unheard) = (people.coach.acknowledged.len(), people.coach.more);
    let (drafts, unseen) = (people.writer.acknowledged, people.writer.more);
    println!(
        "{BURSTS} kills. {told} answers acknowledged, {stored} more stored; {talks} talks acknowledged, {unheard} more kept; {drafts} drafts acknowledged, {unseen} more kept; {pictures} \
         pictures whole ({seen} compared with what was sent while the program was dead), {broken} cut on their way; {cut} jobs cut, {again} \
         begun again. Nothing lost, nothing twice."
    );
    assert!(told > 0 && talks > 0 && drafts > 0 && seen > 0 && broken > 0 && cut > 0 && again > 0, "the test shows nothing");
    assert!(database.count("select count(*) from learn_event").await >= i64::try_from(told).unwrap());
}

/// Waits until no job is open but those of a night, and none was given up.
async fn settle(database: &mut Database) {
    let open = "select count(*) from job where state in ('running', 'failed') or (state = 'waiting' and rhythm is null)";
    // Only so that a fault cannot hold the test for ever.
    for _ in 0..600 {
        if database.count(open).await == 0
            && database.count("select count(*) from upload where finished_at > 0 and taken_at is null").await == 0
        {
            assert_eq!(database.count("select count(*) from job where state = 'given-up'").await, 0);
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("a job or an upload hangs");
}
