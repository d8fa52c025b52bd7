//! 10,000 wrong guesses at everything, 50 at a time; and nobody can lock out a person without the person's card.

use super::*;
use crate::{
    acts::{
        begin_sign_in::{begin_sign_in, sealed, way_in},
        check_password::{Checked, check_password},
        help_in::help_in,
        use_code::{Used, use_code},
    },
    forms, hashing,
    rules::WayIn,
};
use base::moment::MINUTE;

const GUESSES: usize = 10_000;
const AT_ONCE: usize = 50;

/// Runs `guess` with the numbers 0 to 9,999, fifty at a time; how many said `true`.
async fn attack<F>(guess: impl Fn(usize) -> F + Send + Sync + 'static) -> usize
where
    F: Future<Output = bool> + Send,
{
    let guess = Arc::new(guess);
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|task| {
            let guess = Arc::clone(&guess);
            tokio::spawn(async move {
                let mut yes = 0;
                for number in (task..GUESSES).step_by(AT_ONCE) {
                    yes += usize::from(guess(number).await);
                }
                yes
            })
        })
        .collect();
    let mut yes = 0;
    for task in tasks {
        yes += task.await.unwrap();
    }
    yes
}

/// Asks again while the store is busy: on a machine that does much else, fifty at a time are sometimes too many for it.
async fn patiently<T, F>(act: impl Fn() -> F) -> T
where
    F: Future<Output = Result<T, AppError>>,
{
    loop {
        match act().await {
            Err(AppError::Busy) => tokio::task::yield_now().await,
            other => return other.unwrap(),
        }
    }
}

/// The four pictures with this number; never the right ones.
fn pictures(number: usize) -> [u8; 4] {
    let digit = |power: usize| u8::try_from(number / power % 12 + 1).unwrap();
    let four = [digit(1), digit(12), digit(144), digit(1728)];
    if four == RIGHT { [1, 1, 1, 2] } else { four }
}

async fn way_in_with(ctx: &PageContext, secret: &Secret, chosen: &[u8]) -> PageContext {
    let Some((WayIn::Pictures(mut at), _)) = begin_sign_in(ctx, &secret.text()).await.unwrap() else { panic!("no way in") };
    at.chosen = chosen.to_vec();
    let note = sealed(ctx, WayIn::Pictures(at)).unwrap();
    PageContext { kept: HashMap::from([("pending".to_owned(), note)]), ..ctx.clone() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pictures_are_compared_ten_times_at_most() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let stored = world.store.query("select pin_hash from access_key").one::<(String,)>().await.unwrap().unwrap().0;
        let before = hashing::count::of(&stored);
        // The way in is begun once while the card works; the guesses then come all at once, and again after every pause.
        let begun = way_in_with(&world.ctx(), &secret, &[]).await;
        let inside = {
            let (world, begun) = (world.clone(), begun.clone());
            attack(move |number| {
                let (world, begun) = (world.clone(), begun.clone());
                async move {
                    if number % 1000 == 999 {
                        world.clock.go_on(16 * MINUTE);
                    }
                    let Some(WayIn::Pictures(mut at)) = way_in(&begun) else { panic!("lost") };
                    let four = pictures(number);
                    at.chosen = four[..3].to_vec();
                    let ctx = PageContext { network: format!("192.0.2.{}", number % 250), ..world.ctx() };
                    let note = sealed(&ctx, WayIn::Pictures(at)).unwrap();
                    let ctx = PageContext { kept: HashMap::from([("pending".to_owned(), note)]), ..ctx };
                    match forms::submit_pictures(&ctx, &fields(&[("bild", &four[3].to_string())])).await {
                        Ok(done) => done.to != "/de/anmelden/bilder",
                        Err(AppError::Busy) => false,
                        Err(other) => panic!("{other}"),
                    }
                }
            })
            .await
        };
        assert_eq!(inside, 0);
        let evaluated = hashing::count::of(&stored) - before;
        assert!((1..=10).contains(&evaluated), "{evaluated} evaluated");
        println!("pictures: {GUESSES} guesses, {evaluated} evaluated, {inside} inside");
        // And now the right ones do not help any more.
        world.clock.go_on(16 * MINUTE);
        let right = way_in_with_key(&world, &begun);
        let done = forms::submit_pictures(&right, &fields(&[("bild", "1")])).await.unwrap();
        assert_eq!(done.to, "/de/anmelden/bilder");
        assert_eq!(crate::pages::card_page(&world.ctx(), &secret.text()).await.unwrap().status, 404);
    })
    .await;
}

/// The same way in, now, with the first three right pictures.
fn way_in_with_key(world: &World, begun: &PageContext) -> PageContext {
    let Some(WayIn::Pictures(mut at)) = way_in(begun) else { panic!("lost") };
    at.chosen = RIGHT[..3].to_vec();
    let note = sealed(&world.ctx(), WayIn::Pictures(at)).unwrap();
    PageContext { kept: HashMap::from([("pending".to_owned(), note)]), ..world.ctx() }
}

/// Four wrong, then the owner's right ones, again and again: the wrong ones add up, she hears of them, and the card ends.
#[tokio::test]
async fn right_pictures_do_not_make_wrong_ones_undone() {
    each(async |world| {
        let (account, secret) = with_pictures(&world).await;
        let coach = world.coach().await;
        let mut rounds = 0;
        loop {
            let mut thief = Browser::new(&world);
            thief.card(&secret.text()).await;
            if thief.at != "/de/anmelden/bilder" {
                break;
            }
            for _ in 0..4 {
                thief.tap(&[1, 1, 1, 2]).await;
            }
            let mut owner = Browser::new(&world);
            owner.card(&secret.text()).await;
            owner.tap(&RIGHT).await;
            if owner.at != "/de/anmelden/sind-sie-das" {
                break;
            }
            let page = html(crate::pages::device_page(&owner.ctx()).await.unwrap());
            assert!(page.contains("Vor Ihnen wurden 4-mal falsche Bilder getippt"), "{page}");
            rounds += 1;
            let shown = html(crate::pages::coach_person_page(&coach, account).await.unwrap());
            assert_eq!(shown.contains(&format!("wurden {}-mal falsche Bilder getippt", rounds * 4)), rounds > 1, "{shown}");
            assert!(rounds < 30);
        }
        assert_eq!(rounds, 9, "forty wrong ones in a month");

        // Her own slips are no news to her, and a month later they are forgotten.
        let (_, secret) = with_pictures(&world).await;
        for _ in 0..3 {
            let mut owner = Browser::new(&world);
            for _ in 0..6 {
                owner.card(&secret.text()).await;
                owner.tap(&[1, 1, 1, 2]).await;
                owner.tap(&[1, 1, 1, 2]).await;
                owner.tap(&RIGHT).await;
                assert_eq!(owner.at, "/de/anmelden/sind-sie-das");
                assert!(!html(crate::pages::device_page(&owner.ctx()).await.unwrap()).contains("falsche Bilder"));
            }
            world.clock.go_on(31 * 24 * 60 * MINUTE);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_fifty_right_and_wrong_at_once_none_slips_through() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let stored = world.store.query("select pin_hash from access_key").one::<(String,)>().await.unwrap().unwrap().0;
        let before = hashing::count::of(&stored);
        let begun = way_in_with(&world.ctx(), &secret, &[2, 2, 2]).await;
        let tasks: Vec<_> = (0..AT_ONCE)
            .map(|_| {
                let ctx = begun.clone();
                tokio::spawn(async move { forms::submit_pictures(&ctx, &fields(&[("bild", "5")])).await.is_ok() })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(hashing::count::of(&stored) - before, 5, "five before the pause, however many come at once");
    })
    .await;
}

/// A code is for one device: whoever guesses elsewhere neither finds it, also with the right digits, nor makes it useless.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn strangers_neither_find_nor_kill_a_code() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let coach = world.coach().await;
        let code = help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        let compared = {
            let (world, code) = (world.clone(), code.clone());
            attack(move |number| {
                let (world, code) = (world.clone(), code.clone());
                async move {
                    // Every tenth guess comes from one network, the others from everywhere.
                    let network = if number % 10 == 0 { "192.0.2.1".into() } else { format!("2001:db8:{number:x}::/64") };
                    let device = u8::try_from(10 + number % 90).unwrap();
                    let device = if device == NUMBER { 10 } else { device };
                    let ctx = PageContext { network, ..world.ctx() };
                    match patiently(|| use_code(&ctx, device, &code)).await {
                        Used::Right(_) => panic!("inside"),
                        Used::Wrong => true,
                        Used::TooMany(seconds) => {
                            assert!((1..=30).contains(&seconds));
                            false
                        }
                    }
                }
            })
            .await
        };
        assert_eq!(compared, 9_000 + 20, "from one network twenty");
        let ctx = PageContext { network: "198.51.100.7".into(), ..world.ctx() };
        assert!(matches!(use_code(&ctx, NUMBER, &code).await.unwrap(), Used::Right(at) if at.account == account));
    })
    .await;
}

#[tokio::test]
async fn one_network_tries_twenty_codes() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let coach = world.coach().await;
        let code = help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..20 {
            assert_eq!(
                problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", wrong)])).await),
                "code-wrong"
            );
        }
        assert_eq!(problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &code)])).await), "code-wait");
        let elsewhere = PageContext { network: "198.51.100.7".into(), ..world.ctx() };
        assert!(
            forms::submit_code(&showing(&elsewhere, NUMBER), &fields(&[("code", &code)])).await.is_ok(),
            "who sits elsewhere is not kept out"
        );
        let code = help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        world.clock.go_on(10 * MINUTE);
        assert_eq!(
            problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &code)])).await),
            "code-wrong",
            "the wait is over, the code too"
        );
    })
    .await;
}

/// A code and a pause last as long as they are, whichever way the clock goes.
#[tokio::test]
async fn a_clock_that_is_set_back_makes_no_code_and_no_pause_longer() {
    each(async |world| {
        let (account, secret) = with_pictures(&world).await;
        let coach = world.coach().await;
        let code = help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        world.clock.go_on(-10 * MINUTE);
        assert_eq!(problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &code)])).await), "code-wrong");
        world.clock.go_on(1);
        assert!(
            forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &code)])).await.is_ok(),
            "the clock was only put right"
        );

        world.clock.go_on(24 * 60 * MINUTE);
        for number in 0..5 {
            let four = pictures(number);
            let ctx = way_in_with(&world.ctx(), &secret, &four[..3]).await;
            forms::submit_pictures(&ctx, &fields(&[("bild", &four[3].to_string())])).await.unwrap();
        }
        let enters = async || {
            let ctx = way_in_with(&world.ctx(), &secret, &RIGHT[..3]).await;
            forms::submit_pictures(&ctx, &fields(&[("bild", &RIGHT[3].to_string())])).await.unwrap().to != "/de/anmelden/bilder"
        };
        assert!(!enters().await, "the card rests");
        world.clock.go_on(-14 * MINUTE);
        assert!(!enters().await, "it still rests");
        world.clock.go_on(-24 * 60 * MINUTE);
        assert!(enters().await, "but not for 1455 minutes");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_at_once_use_a_code_once() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let coach = world.coach().await;
        let code = help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        let tasks: Vec<_> = (0..AT_ONCE)
            .map(|number| {
                let ctx = PageContext { network: format!("192.0.2.{number}"), ..world.ctx() };
                let code = code.clone();
                tokio::spawn(async move { matches!(use_code(&ctx, NUMBER, &code).await, Ok(Used::Right(_))) })
            })
            .collect();
        let mut inside = 0;
        for task in tasks {
            inside += usize::from(task.await.unwrap());
        }
        assert_eq!(inside, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn passwords_are_compared_twenty_times_at_most() {
    each(async |world| {
        let ctx = world.ctx();
        command_line::add_staff(&ctx, "Kim", "kim@klick.example", "das richtige Passwort", &[Role::Coach]).await.unwrap();
        let stored = world.store.query("select password_hash from account").one::<(String,)>().await.unwrap().unwrap().0;
        let compared = {
            let world = world.clone();
            attack(move |number| {
                let world = world.clone();
                async move {
                    // Case and space do not make another address; the network changes with every guess.
                    let email = ["kim@klick.example", " KIM@klick.example", "Kim@Klick.Example "][number % 3];
                    let ctx = PageContext { network: format!("2001:db8:{number:x}::/64"), ..world.ctx() };
                    match check_password(&ctx, email, &format!("das falsche Passwort {number}")).await {
                        Ok(Checked::Right { .. } | Checked::SecondFactor(_)) => panic!("inside"),
                        Ok(Checked::Wrong) => true,
                        Ok(Checked::TooMany(_)) | Err(AppError::Busy) => false,
                        Err(other) => panic!("{other}"),
                    }
                }
            })
            .await
        };
        assert!(compared <= 20, "{compared} answered");
        assert!(hashing::count::of(&stored) <= 20);
        println!("passwords: {GUESSES} guesses, {} evaluated, 0 inside", hashing::count::of(&stored));
        assert!(matches!(
            check_password(&world.ctx(), "kim@klick.example", "das richtige Passwort").await,
            Ok(Checked::TooMany(_))
        ));
        // Nobody waits long: a try in three minutes is free for somebody who comes from a network that is new.
        world.clock.go_on(3 * MINUTE);
        assert!(matches!(
            check_password(&world.ctx(), "kim@klick.example", "das richtige Passwort").await,
            Ok(Checked::Right { .. })
        ));
    })
    .await;
}

/// Where she signed in before, a coach comes in whatever strangers try elsewhere, as long as they try.
#[tokio::test]
async fn strangers_do_not_lock_a_coach_out() {
    each(async |world| {
        command_line::add_staff(&world.ctx(), "Kim", "kim@klick.example", "das richtige Passwort", &[Role::Coach]).await.unwrap();
        let right = async |network: &str| {
            let ctx = PageContext { network: network.to_owned(), ..world.ctx() };
            check_password(&ctx, "kim@klick.example", "das richtige Passwort").await.unwrap()
        };
        assert!(matches!(right("198.51.100.7").await, Checked::Right { .. }));
        for round in 0..3 {
            for number in 0..40 {
                let ctx = PageContext { network: format!("192.0.{round}.{number}"), ..world.ctx() };
                let checked = check_password(&ctx, "kim@klick.example", "x").await.unwrap();
                assert!(matches!(checked, Checked::Wrong | Checked::TooMany(_)));
            }
            assert!(matches!(right("203.0.113.5").await, Checked::TooMany(_)), "from a new network they are in her way");
            assert!(matches!(right("198.51.100.7").await, Checked::Right { .. }), "from hers they are not");
            world.clock.go_on(15 * MINUTE);
        }
        // Who sits beside her and tries is slowed down with her.
        for _ in 0..10 {
            let ctx = PageContext { network: "198.51.100.7".into(), ..world.ctx() };
            assert_eq!(check_password(&ctx, "kim@klick.example", "x").await.unwrap(), Checked::Wrong);
        }
        assert_eq!(right("198.51.100.7").await, Checked::TooMany(90));
    })
    .await;
}

#[tokio::test]
async fn one_network_tries_thirty_passwords_and_unknown_addresses_count_the_same() {
    each(async |world| {
        let ctx = world.ctx();
        for number in 0..30 {
            assert_eq!(check_password(&ctx, &format!("a{number}@klick.example"), "x").await.unwrap(), Checked::Wrong);
        }
        assert!(matches!(check_password(&ctx, "b@klick.example", "x").await.unwrap(), Checked::TooMany(_)));
        for number in 0..10 {
            let ctx = PageContext { network: format!("192.0.2.{number}"), ..world.ctx() };
            if number > 1 {
                assert_eq!(check_password(&ctx, "nobody@klick.example", "x").await.unwrap(), Checked::Wrong);
            }
        }
        for number in 100..113 {
            let ctx = PageContext { network: format!("192.0.2.{number}"), ..world.ctx() };
            let checked = check_password(&ctx, "nobody@klick.example", "x").await.unwrap();
            assert_eq!(checked == Checked::Wrong, number < 112, "the twenty-first wrong one for an address nobody has");
        }
    })
    .await;
}

/// Security goal B6: whatever is tried without the card, its person signs in every time.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn without_the_card_nobody_is_locked_out() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let before = world.dump().await;
        {
            let (world, hash) = (world.clone(), secret.hash());
            attack(move |number| {
                let (world, hash) = (world.clone(), hash.clone());
                async move {
                    let ctx = world.ctx();
                    let guess = match number % 3 {
                        0 => hash.get(..43).unwrap().to_owned(),
                        1 => Secret::new(ctx.chance.as_ref()).text(),
                        _ => format!("{number:043}"),
                    };
                    let nothing = Fields::default();
                    let done = patiently(|| forms::submit_card(&ctx, &guess, &nothing)).await;
                    let forged =
                        PageContext { kept: HashMap::from([("pending".to_owned(), format!("{hash}.{hash}.{hash}"))]), ..ctx };
                    let tap = forms::submit_pictures(&forged, &fields(&[("bild", "1")])).await.unwrap();
                    !done.keep.is_empty() || tap.to != "/de/anmelden"
                }
            })
            .await;
        }
        assert_eq!(world.dump().await, before, "not one counter moved");
        for _ in 0..100 {
            let mut browser = Browser::new(&world);
            browser.card(&secret.text()).await;
            browser.tap(&RIGHT).await;
            browser.device("andere").await;
            assert!(browser.signed_in.is_some());
        }
    })
    .await;
}
