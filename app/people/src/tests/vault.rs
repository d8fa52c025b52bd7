//! People's keys in the database: made once, gone for good, closed anew at any moment, and not in a backup.

use super::*;
use crate::vault::{PersonKey, Place, VaultError, Wrapped, keys, search};
use base::chance::SeededChance;
use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::Instant,
};

const NAME: &str = "Amira Yıldız-Schröder";

fn place(person: Uuid) -> Place {
    Place { table: "account", column: "name", row: person }
}

/// People with a key each, and their names as they stand in the table.
async fn people(world: &World, vault: &Vault, count: usize) -> Vec<(Uuid, Vec<u8>)> {
    let mut tx = world.store.begin().await.unwrap();
    let mut all = Vec::new();
    for _ in 0..count {
        let name = account(&world.ctx(), &mut tx, vault).await;
        all.push((name.person(), name.bytes().to_vec()));
    }
    tx.commit().await.unwrap();
    all.sort_unstable();
    all
}

async fn account(ctx: &Context, tx: &mut base::store::Tx, vault: &Vault) -> SealedName {
    use crate::records::account::{NewAccount, insert};
    let id = ctx.new_id();
    let name = SealedName::new(vault, &SystemChance, id, NAME).unwrap();
    let new = NewAccount { id, name: name.clone(), lang: Lang::De, staff: None, demo: false, made_at: ctx.at, created_by: None };
    assert!(insert(tx, &new).await.unwrap());
    name
}

async fn readable(world: &World, vault: &Vault, people: &[(Uuid, Vec<u8>)]) -> usize {
    let keys = keys::all(&world.store, vault).await.unwrap();
    people.iter().filter(|(id, sealed)| keys.get(id).is_some_and(|key| key.open(place(*id), sealed).unwrap() == NAME)).count()
}

#[tokio::test]
async fn a_key_is_made_once_and_found() {
    each(async |world| {
        let vault = Vault::new(Keyring::new(&SystemChance));
        let ctx = world.ctx();
        let mut tx = world.store.begin().await.unwrap();
        let name = account(&ctx, &mut tx, &vault).await;
        let id = name.person();
        let (_, second) = vault.new_key(&SystemChance, id).unwrap();
        let second = crate::records::person_key::insert(&mut tx, id, &second).await.unwrap();
        assert!(!second, "a second key would lock the first one's words away");
        let key = keys::find_in(&mut tx, &vault, id).await.unwrap().unwrap();
        assert_eq!((key.person(), key.open(place(id), name.bytes()).unwrap().as_str()), (id, NAME));
        tx.commit().await.unwrap();
        let key = keys::find(&world.store, &vault, id).await.unwrap().unwrap();
        assert_eq!(key.open(place(id), name.bytes()).unwrap(), NAME);
        assert!(keys::find(&world.store, &vault, ctx.new_id()).await.unwrap().is_none());
        assert_eq!(keys::count(&world.store).await.unwrap(), [(vault.current_id(), 1)]);
    })
    .await;
}

#[tokio::test]
async fn after_destroying_a_key_nothing_opens() {
    each(async |world| {
        let vault = Vault::new(Keyring::new(&SystemChance));
        let all = people(&world, &vault, 3).await;
        let gone = all[1].0;
        // Not committed: nothing happened.
        let mut tx = world.store.begin().await.unwrap();
        assert!(keys::destroy(&mut tx, gone).await.unwrap());
        drop(tx);
        assert_eq!(readable(&world, &vault, &all).await, 3);
        let mut tx = world.store.begin().await.unwrap();
        assert!(keys::destroy(&mut tx, gone).await.unwrap());
        assert!(!keys::destroy(&mut tx, gone).await.unwrap());
        tx.commit().await.unwrap();
        assert!(keys::find(&world.store, &vault, gone).await.unwrap().is_none());
        assert_eq!(readable(&world, &vault, &all).await, 2);
        // Neither a new key nor anybody else's opens what the old one sealed.
        let mut tx = world.store.begin().await.unwrap();
        let (new, wrapped) = vault.new_key(&SystemChance, gone).unwrap();
        assert!(crate::records::person_key::insert(&mut tx, gone, &wrapped).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(new.open(place(gone), &all[1].1), Err(VaultError::Refused));
        let other = keys::find(&world.store, &vault, all[0].0).await.unwrap().unwrap();
        assert_eq!(other.open(place(gone), &all[1].1), Err(VaultError::Refused));
        // A deleted account takes its key along.
        world.store.execute("delete from account where id = $1").bind(all[0].0).run().await.unwrap();
        assert!(keys::find(&world.store, &vault, all[0].0).await.unwrap().is_none());
    })
    .await;
}

/// A backup holds no keys; with the newest list of keys it opens for everybody but those who were erased since it was made.
#[tokio::test]
async fn an_old_backup_stays_closed_for_the_erased() {
    each(async |world| {
        let vault = Vault::new(Keyring::new(&SystemChance));
        let all = people(&world, &vault, 4).await;
        let first = keys::write_out(&world.store).await.unwrap();
        let mut tx = world.store.begin().await.unwrap();
        keys::destroy(&mut tx, all[2].0).await.unwrap();
        tx.commit().await.unwrap();
        let newest = keys::write_out(&world.store).await.unwrap();
        assert!(first.contains(&all[2].0.to_string()) && !newest.contains(&all[2].0.to_string()));
        // The old backup: all accounts, no keys. One person came later and is on the list only.
        world.store.execute("delete from person_key").run().await.unwrap();
        world.store.execute("delete from account where id = $1").bind(all[3].0).run().await.unwrap();
        assert_eq!(readable(&world, &vault, &all).await, 0);
        let mut tx = world.store.begin().await.unwrap();
        assert_eq!(keys::put_back(&mut tx, &newest).await.unwrap(), 2);
        assert_eq!(keys::put_back(&mut tx, &newest).await.unwrap(), 0, "twice does no harm");
        tx.commit().await.unwrap();
        assert_eq!(readable(&world, &vault, &all).await, 2);
        assert!(keys::find(&world.store, &vault, all[2].0).await.unwrap().is_none());
        // Half a list is no list.
        for end in 0..newest.len() - 1 {
            let mut tx = world.store.begin().await.unwrap();
            assert!(keys::put_back(&mut tx, &newest[..end]).await.is_err(), "{end}");
        }
        for bad in [newest.replace("end 3", "end 4"), newest.replacen(' ', "  ", 1), newest.replacen("keys-2", "keys-3", 1)] {
            let mut tx = world.store.begin().await.unwrap();
            assert!(keys::put_back(&mut tx, &bad).await.is_err());
        }
        for bit in 0..newest.len() * 8 {
            let mut turned = newest.clone().into_bytes();
            turned[bit / 8] ^= 1 << (bit % 8);
            let Ok(turned) = String::from_utf8(turned) else { continue };
            let mut tx = world.store.begin().await.unwrap();
            assert!(keys::put_back(&mut tx, &turned).await.is_err(), "bit {bit}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_ring_belongs_to_a_database() {
    each(async |world| {
        let ring = Keyring::new(&SeededChance::new(1));
        let vault = Vault::new(ring.clone());
        keys::check(&world.store, &Vault::new(Keyring::new(&SystemChance))).await.unwrap();
        let all = people(&world, &vault, 2).await;
        keys::check(&world.store, &vault).await.unwrap();
        keys::check(&world.store, &Vault::new(ring.with_new(&SystemChance))).await.unwrap();
        let said = keys::check(&world.store, &Vault::new(Keyring::new(&SystemChance))).await.unwrap_err().to_string();
        assert!(said.contains(ring.current_id()) && said.contains("no key"), "{said}");
        // A key of the same name that is another one.
        let other = Wrapped { bytes: vec![1; 73], ..vault.new_key(&SystemChance, all[0].0).unwrap().1 };
        world
            .store
            .execute("update person_key set wrapped = $2 where account_id = $1")
            .bind(all[0].0)
            .bind(Some(other.bytes))
            .run()
            .await
            .unwrap();
        let said = keys::check(&world.store, &vault).await.unwrap_err().to_string();
        assert!(said.contains("is not the one of this database"), "{said}");
        // One damaged row closes one person, not the list.
        assert_eq!(readable(&world, &vault, &all).await, 1);
        assert!(keys::find(&world.store, &vault, all[0].0).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn closed_keys_cannot_change_places() {
    each(async |world| {
        let vault = Vault::new(Keyring::new(&SystemChance));
        let all = people(&world, &vault, 2).await;
        let (one, two) = (all[0].0.to_string(), all[1].0.to_string());
        world
            .store
            .execute("update person_key set wrapped = (select k.wrapped from person_key k where k.account_id = $2) where account_id = $1")
            .bind(one)
            .bind(two)
            .run()
            .await
            .unwrap();
        assert!(keys::find(&world.store, &vault, all[0].0).await.is_err());
        assert_eq!(readable(&world, &vault, &all).await, 1);
    })
    .await;
}

#[tokio::test]
async fn keys_are_closed_anew_while_people_come_and_go() {
    each(async |world| {
        let ring = Keyring::new(&SystemChance);
        let old = Vault::new(ring.clone());
        let mut all = people(&world, &old, 25).await;
        let vault = Vault::new(ring.with_new(&SystemChance));
        all.extend(people(&world, &vault, 5).await);
        let mut done = 0;
        let mut after = None;
        loop {
            assert_eq!(readable(&world, &vault, &all).await, all.len(), "everybody can be read in the middle of it");
            let batch = keys::rewrap(&world.store, &vault, &SystemChance, after, 10).await.unwrap();
            done += batch.moved;
            assert_eq!(batch.closed, 0);
            if batch.next.is_none() {
                break;
            }
            after = batch.next;
            // Somebody is erased in the middle of it: she does not come back.
            if done == 10 {
                let (gone, _) = all.remove(24);
                let mut tx = world.store.begin().await.unwrap();
                keys::destroy(&mut tx, gone).await.unwrap();
                tx.commit().await.unwrap();
            }
        }
        assert_eq!(done, 24);
        assert_eq!(keys::count(&world.store).await.unwrap(), [(vault.current_id(), 29)]);
        assert_eq!(readable(&world, &vault, &all).await, 29);
        assert_eq!(readable(&world, &old, &all).await, 0, "the old key alone opens nothing any more");
        assert_eq!(keys::rewrap_all(&world.store, &vault, &SystemChance, |_| ()).await.unwrap(), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn what_does_not_open_does_not_stop_the_others() {
    each(async |world| {
        let lost = Vault::new(Keyring::new(&SystemChance));
        let ring = Keyring::new(&SystemChance);
        let mut all = people(&world, &lost, 3).await;
        all.extend(people(&world, &Vault::new(ring.clone()), 4).await);
        let vault = Vault::new(ring.with_new(&SystemChance));
        let mut told = 0;
        assert_eq!(keys::rewrap_all(&world.store, &vault, &SystemChance, |batch| told += batch.moved).await.unwrap(), (4, 3));
        assert_eq!((told, readable(&world, &vault, &all).await), (4, 4));
    })
    .await;
}

#[tokio::test]
async fn a_key_destroyed_while_it_is_closed_anew_stays_destroyed() {
    each(async |world| {
        let ring = Keyring::new(&SystemChance);
        let all = people(&world, &Vault::new(ring.clone()), 1).await;
        let vault = Vault::new(ring.with_new(&SystemChance));
        let gone = all[0].0;
        let old = crate::records::person_key::find(&world.store, gone).await.unwrap().unwrap();
        let (_, new) = vault.new_key(&SystemChance, gone).unwrap();
        let mut tx = world.store.begin().await.unwrap();
        keys::destroy(&mut tx, gone).await.unwrap();
        assert!(!crate::records::person_key::exchange(&mut tx, gone, &old, &new).await.unwrap());
        tx.commit().await.unwrap();
        assert!(keys::find(&world.store, &vault, gone).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn nothing_plain_is_in_the_files() {
    words::load();
    let scratch = databases().await.swap_remove(0);
    let (file, world) = (&scratch.address, World::new(scratch.store.clone()));
    let ring = Keyring::new(&SystemChance);
    let vault = Vault::new(ring.clone());
    let all = people(&world, &vault, 20).await;
    let wrapped: Vec<u8> = crate::records::person_key::find(&world.store, all[0].0).await.unwrap().unwrap().bytes;
    let holds = |what: &[u8]| {
        ["", "-wal"]
            .iter()
            .any(|end| std::fs::read(format!("{file}{end}")).unwrap_or_default().windows(what.len()).any(|piece| piece == what))
    };
    assert!(holds(&wrapped) && holds(&all[0].1), "what is closed is there");
    let text = ring.text();
    let hex = text.split(' ').nth(1).unwrap();
    let bytes: Vec<u8> = (0..64).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
    for secret in [NAME.as_bytes(), b"Amira", "Yıldız".as_bytes(), hex.as_bytes(), &bytes] {
        assert!(!holds(secret));
    }
    // Destroyed and tidied, not even the closed key is left.
    let mut tx = world.store.begin().await.unwrap();
    keys::destroy(&mut tx, all[0].0).await.unwrap();
    tx.commit().await.unwrap();
    world.store.execute("pragma wal_checkpoint(truncate)").run().await.unwrap();
    assert!(!holds(&wrapped));
    world.store.close().await;
}

/// The database and the ring, for a process that closes keys anew until it is killed.
const VICTIM: &str = "KLICK_TEST_VAULT";

#[tokio::test]
#[ignore = "run by killed_while_closing_keys_anew in a process of its own"]
async fn victim() {
    let Ok(told) = std::env::var(VICTIM) else { return };
    let (address, ring) = told.split_once('\n').unwrap();
    let store = Store::open(address).await.unwrap();
    let vault = Vault::new(Keyring::parse(ring).unwrap());
    let mut after = None;
    loop {
        let batch = keys::rewrap(&store, &vault, &SystemChance, after, 3).await.unwrap();
        println!("moved {}", batch.moved);
        after = batch.next;
        if after.is_none() {
            break;
        }
    }
}

/// Security goal G3: killed (SIGKILL) in the middle and begun again, round after round with a new key each; everybody stays readable.
#[tokio::test]
async fn killed_while_closing_keys_anew() {
    const ROUNDS: usize = 12;
    each_with_address(async |world, address| {
        let mut ring = Keyring::new(&SystemChance);
        let all = people(&world, &Vault::new(ring.clone()), 60).await;
        let mut cut = 0;
        for round in 0..ROUNDS {
            ring = ring.with_new(&SystemChance);
            let mut victim = Command::new(std::env::current_exe().unwrap())
                .args(["tests::vault::victim", "--exact", "--ignored", "--nocapture"])
                .env(VICTIM, format!("{address}\n{}", *ring.text()))
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let lines = BufReader::new(victim.stdout.take().unwrap()).lines();
            let batches = lines.map_while(Result::ok).filter(|line| line.contains("moved")).take(1 + round);
            assert_eq!(batches.count(), 1 + round);
            victim.kill().unwrap();
            victim.wait().unwrap();
            let vault = Vault::new(ring.clone());
            assert_eq!(readable(&world, &vault, &all).await, all.len(), "round {round}");
            cut += usize::from(keys::count(&world.store).await.unwrap().len() > 1);
        }
        assert!(cut > ROUNDS / 2, "{cut} of {ROUNDS} were cut in the middle");
        println!("killed {ROUNDS} times, {cut} in the middle: {} of {} readable", all.len(), all.len());
        let vault = Vault::new(ring.clone());
        keys::rewrap_all(&world.store, &vault, &SystemChance, |_| ()).await.unwrap();
        assert_eq!(keys::count(&world.store).await.unwrap(), [(vault.current_id(), 60)]);
        assert_eq!(readable(&world, &vault, &all).await, all.len());
    })
    .await;
}

/// Prints what it takes to open and search many names. `cargo nextest run -p people --run-ignored only five_thousand --no-capture`
#[tokio::test]
#[ignore = "prints figures"]
async fn five_thousand_people() {
    each(async |world| {
        let ring = Keyring::new(&SystemChance);
        let vault = Vault::new(ring.clone());
        let mut all = people(&world, &vault, 5000).await;
        for (number, (id, sealed)) in all.iter_mut().enumerate() {
            let key: PersonKey = keys::find(&world.store, &vault, *id).await.unwrap().unwrap();
            *sealed = key.seal(&SystemChance, place(*id), &search::tests::name(number)).unwrap();
        }
        let begun = Instant::now();
        let keys = keys::all(&world.store, &vault).await.unwrap();
        let read = begun.elapsed();
        let names: Vec<(Uuid, String)> =
            all.iter().filter_map(|(id, sealed)| Some((*id, keys.get(id)?.open(place(*id), sealed).ok()?))).collect();
        let opened = begun.elapsed();
        let found = search::find("Amria Shröder", names.iter().map(|(id, name)| (*id, name.as_str())), 20);
        println!(
            "5,000 people: keys read and opened {read:?}, names opened {:?}, searched {:?}, {} found",
            opened.saturating_sub(read),
            begun.elapsed().saturating_sub(opened),
            found.len()
        );
        let begun = Instant::now();
        let next = Vault::new(ring.with_new(&SystemChance));
        assert_eq!(keys::rewrap_all(&world.store, &next, &SystemChance, |_| ()).await.unwrap(), (5000, 0));
        println!("5,000 keys closed with a new key: {:?}", begun.elapsed());
    })
    .await;
}
