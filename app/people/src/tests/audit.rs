//! The chained log: what is written, who may read whose names, and that no change of it stays unseen.

use super::*;
use crate::{
    audit::{
        Entry, Fault, Head, Looked, Object, Outcome, SAME_LOOK, Verified, Who, Why, about, before, hash_for_tests, record, verify,
    },
    policy::{Action, Ground, Kind, Word},
    records::audit::{self, Link},
    testing::somebody,
};
use base::{chance::SeededChance, moment::MINUTE};
use sqlx::{AssertSqlSafe, Executor};

/// Somebody sees a person.
fn sees(ctx: &Context, actor: Uuid, person: Uuid) -> Entry {
    Entry {
        at: ctx.at,
        actor: Some(actor),
        action: Action::See,
        kind: Kind::Person,
        object: Object::Person(person),
        outcome: Outcome::Done,
        ground: Some(Ground { role: Role::Coach, word: Word::Main, stands_for: None }),
        detail: "",
    }
}

async fn write(ctx: &Context, entry: &Entry) -> Option<i64> {
    let mut tx = ctx.store.begin().await.unwrap();
    let place = record(&mut tx, ctx.chance.as_ref(), entry).await.unwrap();
    tx.commit().await.unwrap();
    place
}

async fn sql(store: &Store, sql: &'static str) {
    let mut tx = store.begin().await.unwrap();
    tx.execute(sql).run().await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_same_look_is_written_once_and_every_change_always() {
    each(async |world| {
        let ctx = world.ctx();
        let (jana, amira) = (somebody(&ctx, "Jana", Role::Coach).await, somebody(&ctx, "Amira", Role::Participant).await);
        let look = sees(&ctx, jana, amira);
        assert_eq!(write(&ctx, &look).await, Some(1));
        assert_eq!(write(&ctx, &look).await, None);
        let later = |ms| Entry { at: ctx.at.plus(ms), ..look.clone() };
        assert_eq!(write(&ctx, &later(SAME_LOOK - 1)).await, None);
        assert_eq!(write(&ctx, &later(SAME_LOOK)).await, Some(2), "the time runs from what was written");
        assert_eq!(write(&ctx, &Entry { kind: Kind::Contact, ..look.clone() }).await, Some(3), "another kind");
        assert_eq!(write(&ctx, &Entry { actor: Some(amira), ..look.clone() }).await, Some(4), "another person");
        assert_eq!(write(&ctx, &Entry { object: Object::Nothing, action: Action::List, ..look.clone() }).await, Some(5));
        assert_eq!(write(&ctx, &Entry { object: Object::Nothing, action: Action::List, ..look.clone() }).await, None);
        let ground = look.ground.map(|ground| Ground { stands_for: Some(amira), ..ground });
        assert_eq!(write(&ctx, &Entry { ground, ..look.clone() }).await, Some(6), "in another's place");
        let refused = Entry { outcome: Outcome::Refused, action: Action::End, ..look.clone() };
        assert_eq!(write(&ctx, &refused).await, Some(7));
        assert_eq!(write(&ctx, &refused).await, None, "refused again");
        let change = Entry { action: Action::Change, ..look.clone() };
        assert_eq!(write(&ctx, &change).await, Some(8));
        assert_eq!(write(&ctx, &change).await, Some(9), "a change is written every time");
        assert_eq!(verify(&ctx.store, None).await.unwrap().entries, 9);

        let mut tx = ctx.store.begin().await.unwrap();
        record(&mut tx, ctx.chance.as_ref(), &change).await.unwrap();
        drop(tx);
        assert_eq!(verify(&ctx.store, None).await.unwrap().entries, 9, "what is not done is not written");
    })
    .await;
}

fn who(looked: &Looked) -> (&str, Action, Kind) {
    let name = match &looked.who {
        Who::Person(_, name) => name,
        Who::Gone => "gone",
        Who::Machine => "machine",
    };
    (name, looked.action, looked.kind)
}

#[tokio::test]
async fn people_see_who_looked_and_after_erasing_nobody_knows_who_it_was() {
    each(async |world| {
        let ctx = world.ctx();
        let [jana, marek] = [somebody(&ctx, "Jana", Role::Coach).await, somebody(&ctx, "Marek", Role::Coach).await];
        let [amira, oleh] = [somebody(&ctx, "Amira", Role::Participant).await, somebody(&ctx, "Oleh", Role::Participant).await];
        assert_eq!(about(&ctx, amira, 100).await.unwrap(), []);
        let deputy = Some(Ground { role: Role::Coach, word: Word::Main, stands_for: Some(jana) });
        let all = [
            sees(&ctx, jana, amira),
            Entry { ground: deputy, ..sees(&ctx, marek, amira) },
            Entry { action: Action::Change, ..sees(&ctx, amira, amira) },
            Entry { outcome: Outcome::Refused, ..sees(&ctx, oleh, amira) },
            sees(&ctx, jana, oleh),
            Entry { actor: None, ground: None, action: Action::PrintCard, kind: Kind::Card, ..sees(&ctx, jana, amira) },
        ];
        for entry in &all {
            assert!(write(&ctx, entry).await.is_some());
        }
        let seen = about(&ctx, amira, 100).await.unwrap();
        assert_eq!(
            seen.iter().map(who).collect::<Vec<_>>(),
            [
                ("machine", Action::PrintCard, Kind::Card),
                ("Marek", Action::See, Kind::Person),
                ("Jana", Action::See, Kind::Person),
            ]
        );
        assert_eq!(seen[1].stands_for, Some(Who::Person(jana, "Jana".into())));
        assert_eq!(
            (seen[1].ground.as_str(), seen[2].ground.as_str(), seen[0].ground.as_str()),
            ("coach-main-deputy", "coach-main", "")
        );
        assert_eq!(
            (seen[2].at, seen[2].stands_for.as_ref(), seen[2].person, seen[2].refused),
            (ctx.at, None, Some(amira), false)
        );
        assert_eq!(about(&ctx, amira, 1).await.unwrap().len(), 1);
        let whole = before(&ctx, i64::MAX, 100).await.unwrap();
        assert_eq!(whole.len(), 6);
        assert_eq!(whole.iter().map(|line| line.refused).collect::<Vec<_>>(), [false, false, true, false, false, false]);
        assert_eq!(before(&ctx, 3, 100).await.unwrap().len(), 2);

        // No name and no account stands in the chain itself.
        let links = audit::after(&ctx.store, 0, 100).await.unwrap();
        let text = format!("{links:?}");
        for secret in ["Jana", "Amira", &jana.to_string(), &amira.to_string(), &jana.simple().to_string()] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }

        for gone in [amira, jana] {
            ctx.store.execute("delete from account where id = $1").bind(gone).run().await.unwrap();
        }
        assert_eq!(verify(&ctx.store, None).await.unwrap().entries, 6, "the chain is whole");
        assert_eq!(audit::after(&ctx.store, 0, 100).await.unwrap(), links, "not a letter of it has changed");
        assert_eq!(about(&ctx, amira, 100).await.unwrap(), []);
        let whole = before(&ctx, i64::MAX, 100).await.unwrap();
        assert!(whole.iter().all(|line| line.person.is_none_or(|person| person == oleh)));
        assert_eq!((&whole[4].who, &whole[4].stands_for), (&Who::Person(marek, "Marek".into()), &Some(Who::Gone)));
        assert_eq!(whole[5].who, Who::Gone);
        let rest: Vec<(i64,)> = ctx.store.query("select count(*) from pseudonym").all().await.unwrap();
        assert_eq!(rest, [(2,)], "only Marek and Oleh can be told");
    })
    .await;
}

#[tokio::test]
async fn many_at_once_make_one_chain() {
    each(async |world| {
        let ctx = world.ctx();
        let [jana, marek] = [somebody(&ctx, "Jana", Role::Coach).await, somebody(&ctx, "Marek", Role::Coach).await];
        let tasks: Vec<_> = (0..24)
            .map(|number| {
                let ctx = world.ctx();
                tokio::spawn(async move {
                    // Each makes a pseudonym that another may be making too, and two entries in one transaction.
                    let (one, other) = if number % 2 == 0 { (jana, marek) } else { (marek, jana) };
                    let mut tx = ctx.store.begin().await.unwrap();
                    for (actor, person) in [(one, other), (other, one)] {
                        let entry = Entry { action: Action::Change, ..sees(&ctx, actor, person) };
                        record(&mut tx, ctx.chance.as_ref(), &entry).await.unwrap();
                    }
                    tx.commit().await.unwrap();
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(verify(&ctx.store, None).await.unwrap().entries, 48);
    })
    .await;
}

/// The log as somebody left it: these rows, and where it ends.
async fn lay(store: &Store, links: &[Link], end: Option<(i64, &str)>) {
    let mut tx = store.begin().await.unwrap();
    tx.execute("delete from audit").run().await.unwrap();
    tx.execute("delete from audit_head").run().await.unwrap();
    tx.execute("insert into audit_head (id, sequence, hash) values (1, 0, $1)").bind("0".repeat(64)).run().await.unwrap();
    for link in links {
        audit::append(&mut tx, link).await.unwrap();
    }
    match end {
        Some((sequence, hash)) => {
            tx.execute("update audit_head set sequence = $1, hash = $2").bind(sequence).bind(hash).run().await.unwrap();
        }
        None => {
            tx.execute("delete from audit_head").run().await.unwrap();
        }
    }
    tx.commit().await.unwrap();
}

async fn broken(store: &Store, kept: Option<&Head>) -> (i64, Why) {
    match verify(store, kept).await {
        Err(Fault::Broken(broken)) => {
            let sentence = broken.to_string();
            assert!(sentence.starts_with(&format!("Entry {} of the audit log: ", broken.sequence)), "{sentence}");
            (broken.sequence, broken.why)
        }
        Err(Fault::Store(fault)) => panic!("{fault}"),
        Ok(whole) => panic!("whole: {whole:?}"),
    }
}

/// A chain of so many entries, each other than the one before, and where it ends.
async fn a_chain(ctx: &Context, entries: i64) -> (Vec<Link>, Head) {
    let (jana, amira) = (somebody(ctx, "Jana", Role::Coach).await, somebody(ctx, "Amira", Role::Participant).await);
    let mut tx = ctx.store.begin().await.unwrap();
    for number in 0..entries {
        let entry = Entry { at: ctx.at.plus(number), action: Action::Change, ..sees(ctx, jana, amira) };
        record(&mut tx, ctx.chance.as_ref(), &entry).await.unwrap();
    }
    tx.commit().await.unwrap();
    let Verified { entries: found, head } = verify(&ctx.store, None).await.unwrap();
    assert_eq!((found, head.sequence), (entries, entries));
    (audit::after(&ctx.store, 0, entries).await.unwrap(), head)
}

#[tokio::test]
async fn the_first_broken_entry_is_named() {
    each(async |world| {
        let ctx = world.ctx();
        let store = &ctx.store;
        assert_eq!(verify(store, None).await.unwrap().entries, 0, "an empty log is whole");
        let (links, head) = a_chain(&ctx, 12).await;
        let end = Some((head.sequence, head.hash.as_str()));
        assert_eq!(verify(store, Some(&head)).await.unwrap().head, head);

        // Any field of any entry changed.
        for place in [1, 6, 12_usize] {
            let changes: [fn(&mut Link); 11] = [
                |link| link.at += 1,
                |link| link.actor = "0".repeat(32),
                |link| link.stands_for = "0".repeat(32),
                |link| link.action = "see".into(),
                |link| link.kind = "card".into(),
                |link| link.object = String::new(),
                |link| link.outcome = "refused".into(),
                |link| link.ground.push('x'),
                |link| link.detail = "x".into(),
                |link| link.previous = "1".repeat(64),
                |link| link.hash = "2".repeat(64),
            ];
            for change in changes {
                let mut links = links.clone();
                change(&mut links[place - 1]);
                lay(store, &links, end).await;
                assert_eq!(broken(store, None).await, (i64::try_from(place).unwrap(), Why::Changed));
            }
        }

        // An entry written anew, with a hash that fits.
        let mut anew = links.clone();
        let fitting = hash_for_tests(&Link { detail: "x".into(), ..links[4].clone() });
        anew[4] = Link { detail: "x".into(), hash: fitting, ..links[4].clone() };
        lay(store, &anew, end).await;
        assert_eq!(broken(store, None).await, (5, Why::Replaced));

        // Taken out: the first, one in the middle, two, and the last.
        for (gone, place, why) in
            [(&[0][..], 1, Why::Missing), (&[4], 5, Why::Missing), (&[6, 7], 7, Why::Missing), (&[11], 12, Why::CutOff)]
        {
            let kept = links.iter().enumerate().filter(|(place, _)| !gone.contains(place)).map(|(_, link)| link.clone());
            lay(store, &kept.collect::<Vec<_>>(), end).await;
            assert_eq!(broken(store, None).await, (place, why));
        }
        // Taken out, and the others moved up.
        let mut closed: Vec<Link> =
            links.iter().enumerate().filter(|(place, _)| *place != 4).map(|(_, link)| link.clone()).collect();
        for (place, link) in closed.iter_mut().enumerate() {
            link.sequence = i64::try_from(place).unwrap() + 1;
        }
        lay(store, &closed, end).await;
        assert_eq!(broken(store, None).await, (5, Why::Changed));
        // Two changed places.
        let mut swapped = links.clone();
        (swapped[4].sequence, swapped[8].sequence) = (9, 5);
        lay(store, &swapped, end).await;
        assert_eq!(broken(store, None).await, (5, Why::Changed));
        // Put in: at the end, and in the middle with the others moved down.
        let mut more = links.clone();
        more.push(Link { sequence: 13, previous: head.hash.clone(), ..links[0].clone() });
        more[12].hash = hash_for_tests(&more[12]);
        lay(store, &more, end).await;
        assert_eq!(broken(store, None).await, (13, Why::Foreign));
        let mut middle = links.clone();
        middle.insert(5, links[4].clone());
        for (place, link) in middle.iter_mut().enumerate() {
            link.sequence = i64::try_from(place).unwrap() + 1;
        }
        lay(store, &middle, end).await;
        assert_eq!(broken(store, None).await, (6, Why::Changed));

        // Where it ends.
        lay(store, &links, Some((12, &"3".repeat(64)))).await;
        assert_eq!(broken(store, None).await, (12, Why::End));
        lay(store, &links, Some((11, &links[10].hash))).await;
        assert_eq!(broken(store, None).await, (12, Why::Foreign));
        lay(store, &links, None).await;
        assert_eq!(broken(store, None).await, (12, Why::End));
        lay(store, &[], end).await;
        assert_eq!(broken(store, None).await, (1, Why::CutOff));

        // Cut off and the end with it: only who kept the end elsewhere can tell.
        lay(store, &links[..9], Some((9, &links[8].hash))).await;
        assert_eq!(verify(store, None).await.unwrap().entries, 9);
        assert_eq!(broken(store, Some(&head)).await, (10, Why::CutOff));
        // The same for a log that was written anew as a whole.
        let mut forged = links.clone();
        let mut previous = "0".repeat(64);
        for link in &mut forged {
            link.detail = "x".into();
            link.previous = previous;
            link.hash = hash_for_tests(link);
            previous = link.hash.clone();
        }
        lay(store, &forged, Some((12, &previous))).await;
        assert_eq!(verify(store, None).await.unwrap().entries, 12);
        assert_eq!(broken(store, Some(&head)).await, (12, Why::NotAsKept));
        let earlier = Head { sequence: 7, hash: links[6].hash.clone() };
        assert_eq!(broken(store, Some(&earlier)).await, (7, Why::NotAsKept));

        lay(store, &links, end).await;
        assert_eq!(verify(store, Some(&earlier)).await.unwrap().head, head, "it has grown since");
        assert_eq!(head.to_string().parse::<Head>().unwrap(), head);
    })
    .await;
}

#[tokio::test]
async fn a_long_log_is_read_in_parts() {
    each(async |world| {
        let ctx = world.ctx();
        let (mut links, _) = a_chain(&ctx, 1).await;
        let mut tx = ctx.store.begin().await.unwrap();
        for sequence in 2..=2_345 {
            let mut link = links[0].clone();
            (link.sequence, link.previous) = (sequence, links[links.len() - 1].hash.clone());
            link.hash = hash_for_tests(&link);
            audit::append(&mut tx, &link).await.unwrap();
            links.push(link);
        }
        tx.commit().await.unwrap();
        let head = verify(&ctx.store, None).await.unwrap().head;
        assert_eq!((head.sequence, head.hash.as_str()), (2_345, links[2_344].hash.as_str()));
        for (statement, place) in [
            ("update audit set at = at + 1 where sequence = 2001", 2_001),
            ("update audit set detail = 'x' where sequence = 1001", 1_001),
            ("update audit set detail = 'x' where sequence = 1000", 1_000),
            ("delete from audit where sequence = 1000", 1_000),
        ] {
            sql(&ctx.store, statement).await;
            assert_eq!(broken(&ctx.store, None).await.0, place);
        }
    })
    .await;
}

#[test]
fn an_end_that_was_kept_is_read_strictly() {
    let hash = "0123456789abcdef".repeat(4);
    assert_eq!(format!(" 7:{hash}\n").parse(), Ok(Head { sequence: 7, hash: hash.clone() }));
    for wrong in ["", "7", &hash, &format!("-1:{hash}"), &format!("7:{}", hash.to_uppercase()), &format!("7:{hash}0"), "7:é"] {
        assert!(wrong.parse::<Head>().is_err(), "{wrong}");
    }
}

/// What is hashed must never change: a log is read by later versions of this program.
#[test]
fn the_hash_of_an_entry_is_a_promise() {
    let link = Link {
        sequence: 1,
        at: 1_795_348_800_000,
        actor: "00112233445566778899aabbccddeeff".into(),
        stands_for: String::new(),
        action: "see".into(),
        kind: "person".into(),
        object: "ffeeddccbbaa99887766554433221100".into(),
        outcome: "done".into(),
        ground: "coach-main".into(),
        detail: String::new(),
        previous: "0".repeat(64),
        hash: String::new(),
    };
    assert_eq!(hash_for_tests(&link), "eaffc05f5ac120e90bb2664b725a64eef330f0f8aded113ead725b339aec3d85");
    // Nothing can move from one field into the next.
    let moved = Link { action: "se".into(), kind: "eperson".into(), ..link.clone() };
    assert_ne!(hash_for_tests(&moved), hash_for_tests(&link));
}

/// Run by hand: `cargo nextest run -p people --run-ignored only a_million`.
#[tokio::test]
#[ignore = "takes minutes"]
async fn a_million_entries_are_read_in_little_memory() {
    let scratch = databases().await.swap_remove(0);
    let store = scratch.store.clone();
    let Store::Sqlite { write, .. } = &store else { unreachable!() };
    let mut link = Link {
        sequence: 0,
        at: NOON.0,
        actor: "a".repeat(32),
        stands_for: String::new(),
        action: "see".into(),
        kind: "person".into(),
        object: "b".repeat(32),
        outcome: "done".into(),
        ground: "coach-main".into(),
        detail: String::new(),
        previous: String::new(),
        hash: "0".repeat(64),
    };
    for _ in 0..1_000 {
        let mut rows = Vec::new();
        for _ in 0..1_000 {
            link.sequence += 1;
            link.at += MINUTE;
            link.previous = link.hash.clone();
            link.hash = hash_for_tests(&link);
            rows.push(format!(
                "({},{},'{}','','see','person','{}','done','coach-main','','{}','{}')",
                link.sequence, link.at, link.actor, link.object, link.previous, link.hash
            ));
        }
        write.execute(AssertSqlSafe(format!("insert into audit values {}", rows.join(",")))).await.unwrap();
    }
    let end = format!("update audit_head set sequence = {}, hash = '{}'", link.sequence, link.hash);
    write.execute(AssertSqlSafe(end)).await.unwrap();
    let memory = || {
        std::fs::read_to_string("/proc/self/status").unwrap().lines().find(|line| line.starts_with("VmHWM")).unwrap().to_owned()
    };
    println!("before: {}", memory());
    let start = std::time::Instant::now();
    assert_eq!(verify(&store, None).await.unwrap().entries, 1_000_000);
    println!("after: {}, {:?}", memory(), start.elapsed());
    store.close().await;
}

#[tokio::test]
async fn a_pseudonym_stays_the_same_and_is_made_from_chance() {
    each(async |world| {
        let ctx = world.ctx();
        let jana = somebody(&ctx, "Jana", Role::Coach).await;
        let mut tx = ctx.store.begin().await.unwrap();
        let first = crate::records::pseudonym::of(&mut tx, &SeededChance::new(1), jana).await.unwrap();
        let again = crate::records::pseudonym::of(&mut tx, &SeededChance::new(2), jana).await.unwrap();
        assert_eq!(first, again);
        assert_eq!(first.len(), 32);
        drop(tx);
        let mut tx = ctx.store.begin().await.unwrap();
        let other = crate::records::pseudonym::of(&mut tx, &SeededChance::new(2), jana).await.unwrap();
        assert_ne!(first, other, "it does not come from the account");
    })
    .await;
}
