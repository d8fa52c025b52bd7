//! The whole way in, form by form, as a phone without JavaScript goes it.

use super::*;
use crate::paths;
use crate::{acts::help_in::help_in, forms, pages};
use base::moment::MINUTE;

#[tokio::test]
async fn a_card_that_is_looked_at_100_times_changes_nothing() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let before = world.dump().await;
        for _ in 0..100 {
            let page = pages::card_page(&world.ctx(), &secret.text()).await.unwrap();
            assert_eq!((page.status, page.private, page.referrer), (200, true, false));
        }
        for unknown in ["", "x", "../../etc", &"A".repeat(43), &"ü".repeat(43), &secret.hash()] {
            assert_eq!(pages::card_page(&world.ctx(), unknown).await.unwrap().status, 404, "{unknown}");
        }
        assert_eq!(world.dump().await, before);
        let page = html(pages::card_page(&world.ctx(), &secret.text()).await.unwrap());
        assert!(page.contains("Amira &lt;S.&gt;") && page.contains("Karte 1") && !page.contains("<S.>"), "{page}");
        assert!(page.contains(&format!("action=\"/k/{}\"", secret.text())));
    })
    .await;
}

#[tokio::test]
async fn the_same_tap_sent_twice_counts_once() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let mut browser = Browser::new(&world);
        browser.card(&secret.text()).await;
        for (already, picture) in RIGHT.iter().enumerate() {
            let (_, page) = browser.pictures().await;
            let place = format!("a{already}");
            assert!(page.contains(&format!("name=\"platz\" value=\"{place}\"")), "{page}");
            let tap = fields(&[("platz", &place), ("bild", &picture.to_string())]);
            for _ in 0..2 {
                let done = forms::submit_pictures(&browser.ctx(), &tap).await.unwrap();
                browser.follow(done);
            }
        }
        browser.device("andere").await;
        assert!(browser.signed_in.is_some());
    })
    .await;
}

#[tokio::test]
async fn the_first_time_four_pictures_are_chosen() {
    each(async |world| {
        let (account, secret) = world.participant().await;
        let mut browser = Browser::new(&world);
        browser.card(&secret.text()).await;
        assert_eq!(browser.at, "/de/anmelden/bilder");
        let (status, page) = browser.pictures().await;
        assert_eq!(status, 200);
        assert!(page.contains("Wählen Sie vier Bilder") && page.matches("name=\"bild\"").count() == 12, "{page}");

        for (weak, words) in [([7, 7, 7, 7], "viermal"), ([1, 2, 3, 4], "nebeneinander"), ([9, 5, 1, 3], "untereinander")] {
            browser.tap(&weak).await;
            assert!(browser.pictures().await.1.contains(words));
        }
        browser.tap(&[3, 7]).await;
        let (_, page) = browser.pictures().await;
        assert!(page.contains("Schon gewählt: 2 von 4"), "{page}");
        let slots = &page[page.find("class=\"slots").unwrap()..page.find("<form").unwrap()];
        assert!(slots.contains("Schlüssel") && slots.contains("Apfel"), "while choosing, the pictures are shown: {slots}");
        let done = forms::submit_pictures(&browser.ctx(), &fields(&[("weg", "1")])).await.unwrap();
        browser.follow(done);
        assert!(browser.pictures().await.1.contains("1 von 4"));
        browser.tap(&[7, 12, 1]).await;
        let (_, page) = browser.pictures().await;
        assert!(page.contains("Noch einmal") && page.contains("0 von 4"), "{page}");
        browser.tap(&[3, 7, 12]).await;
        let (_, page) = browser.pictures().await;
        let slots = &page[page.find("class=\"slots").unwrap()..page.find("<form").unwrap()];
        assert!(!slots.contains("Schlüssel") && slots.matches("on--hid").count() == 3, "{slots}");
        browser.tap(&[2]).await;
        assert!(browser.pictures().await.1.contains("Die Bilder waren nicht gleich"));
        browser.tap(&RIGHT).await;
        browser.tap(&RIGHT).await;
        assert_eq!(browser.at, paths::SignInYou::href(Lang::De));
        let page = html(pages::device_page(&browser.ctx()).await.unwrap());
        assert!(page.find("value=\"andere\"") < page.find("value=\"mein\""), "the safe answer is the first");
        browser.device("mein").await;
        let sign_in = browser.signed_in.clone().unwrap();
        assert_eq!((sign_in.account, sign_in.epoch, sign_in.own_device, sign_in.staff), (account, 0, true, false));
        assert_eq!(browser.at, "/de/");
        assert!(browser.kept.is_empty(), "nothing of the way in is left");
    })
    .await;
}

#[tokio::test]
async fn every_other_time_they_are_tapped() {
    each(async |world| {
        let (account, secret) = with_pictures(&world).await;
        let mut browser = Browser { guest: true, ..Browser::new(&world) };
        browser.card(&secret.text()).await;
        browser.tap(&[3, 7]).await;
        let (_, page) = browser.pictures().await;
        let slots = &page[page.find("class=\"slots").unwrap()..page.find("<form").unwrap()];
        assert!(
            slots.matches("on--hid").count() == 2
                && slots.matches("<svg").count() == slots.matches("#i-check").count()
                && !slots.contains("Apfel"),
            "{slots}"
        );
        browser.tap(&[12, 2]).await;
        let (_, page) = browser.pictures().await;
        assert!(page.contains("Das hat nicht gepasst") && page.contains("Noch 4 Versuche"), "{page}");
        browser.tap(&RIGHT).await;
        browser.device("irgendwas").await;
        let sign_in = browser.signed_in.clone().unwrap();
        assert_eq!((sign_in.account, sign_in.own_device), (account, false), "what is not said to be mine is shared");
        assert_eq!(browser.at, "/de/ich/uebernehmen", "a guest may take over what was learned");
        let tries = world.store.query("select tries from access_key").one::<(i64,)>().await.unwrap().unwrap().0;
        assert_eq!(tries, 0, "a right try clears the wrong ones");
    })
    .await;
}

#[tokio::test]
async fn five_wrong_tries_pause_and_ten_end_a_card() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let mut browser = Browser::new(&world);
        browser.card(&secret.text()).await;
        for left in ["Noch 4 Versuche", "Noch 3 Versuche", "Noch 2 Versuche", "Noch 1 Versuch."] {
            browser.tap(&[2, 2, 2, 5]).await;
            let (status, page) = browser.pictures().await;
            assert!(status == 200 && page.contains(left), "{left}: {page}");
        }
        browser.tap(&[2, 2, 2, 5]).await;
        let (status, page) = browser.pictures().await;
        assert!(status == 429 && page.contains("In 15 Minuten") && page.contains("/de/anmelden/code"), "{page}");
        browser.tap(&RIGHT).await;
        assert_eq!(browser.pictures().await.0, 429, "in the pause nothing is compared");
        world.clock.go_on(14 * MINUTE + 1);
        browser.card(&secret.text()).await;
        assert!(browser.pictures().await.1.contains("In 1 Minute geht"));
        world.clock.go_on(MINUTE);
        for left in ["Noch 4 Versuche", "Noch 3 Versuche", "Noch 2 Versuche", "Noch 1 Versuch."] {
            browser.tap(&[2, 2, 2, 5]).await;
            assert!(browser.pictures().await.1.contains(left), "{left}");
        }
        browser.tap(&[2, 2, 2, 5]).await;
        let (status, page) = browser.pictures().await;
        assert!(status == 404 && page.contains("Diese Karte geht nicht mehr"), "{page}");
        browser.tap(&RIGHT).await;
        assert_eq!(browser.pictures().await.0, 404);
        assert_eq!(pages::card_page(&world.ctx(), &secret.text()).await.unwrap().status, 404);
    })
    .await;
}

#[tokio::test]
async fn who_has_no_card_is_led_to_the_ways_in() {
    each(async |world| {
        let ctx = world.ctx();
        for page in [pages::pictures_page(&ctx).await, pages::device_page(&ctx).await, pages::sign_in_page(&ctx).await] {
            let page = html(page.unwrap());
            assert!(page.contains("Halten Sie Ihre Karte vor die Kamera"), "{page}");
        }
        let tap = forms::submit_pictures(&ctx, &fields(&[("bild", "7")])).await.unwrap();
        let device = forms::submit_device(&ctx, &fields(&[("handy", "mein")])).await.unwrap();
        assert!(tap.to == "/de/anmelden" && device.to == "/de/anmelden" && device.sign_in.is_none());
        let card = forms::submit_card(&ctx, &"A".repeat(43), &Fields::default()).await.unwrap();
        assert!(card.to == format!("/k/{}", "A".repeat(43)) && card.keep.is_empty());

        // Nothing made up is taken for the way in.
        for forged in ["", "x", "{}", "00.00.00", r#"{"Device":{"account":"00000000-0000-0000-0000-000000000000","epoch":0}}"#] {
            let ctx = PageContext { kept: HashMap::from([("pending".to_owned(), forged.to_owned())]), ..world.ctx() };
            assert!(forms::submit_device(&ctx, &fields(&[("handy", "mein")])).await.unwrap().sign_in.is_none());
        }
        let (_, secret) = world.participant().await;
        let mut browser = Browser::new(&world);
        browser.card(&secret.text()).await;
        for bad in ["0", "13", "-1", "x", "", "7.0", "256"] {
            let tap = forms::submit_pictures(&browser.ctx(), &fields(&[("bild", bad)])).await;
            assert!(matches!(tap, Err(AppError::Unreadable)), "{bad}");
        }
        // On the pictures nobody is asked whose device it is.
        assert!(forms::submit_device(&browser.ctx(), &fields(&[("handy", "mein")])).await.unwrap().sign_in.is_none());
        let out = forms::submit_sign_out(&ctx, &Fields::default()).await.unwrap();
        assert!(out.sign_out && out.to == "/de/");
        assert!(html(pages::sign_out_page(&ctx).await.unwrap()).contains("action=\"/de/abmelden\""));
    })
    .await;
}

#[tokio::test]
async fn who_pauses_too_long_begins_again() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let mut browser = Browser::new(&world);
        browser.card(&secret.text()).await;
        world.clock.go_on(9 * MINUTE);
        browser.tap(&RIGHT).await;
        assert_eq!(browser.at, paths::SignInYou::href(Lang::De));
        world.clock.go_on(10 * MINUTE);
        browser.device("mein").await;
        assert!(browser.signed_in.is_none() && browser.at == "/de/anmelden");
    })
    .await;
}

#[tokio::test]
async fn two_phones_cannot_both_choose_the_pictures() {
    each(async |world| {
        let (_, secret) = world.participant().await;
        let (mut one, mut two) = (Browser::new(&world), Browser::new(&world));
        one.card(&secret.text()).await;
        two.card(&secret.text()).await;
        one.tap(&RIGHT).await;
        two.tap(&[2, 2, 5, 6]).await;
        one.tap(&RIGHT).await;
        two.tap(&[2, 2, 5, 6]).await;
        assert_eq!(one.at, paths::SignInYou::href(Lang::De));
        assert_eq!(two.at, paths::SignInPictures::href(Lang::De));
        assert!(two.pictures().await.1.contains("Ihre vier Bilder"), "now they are asked for");
    })
    .await;
}

#[tokio::test]
async fn a_coach_helps_with_a_code() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let coach = world.coach().await;
        let mut browser = Browser::new(&world);
        let asked = html(pages::code_page(&browser.ctx()).await.unwrap());
        assert!(asked.contains("name=\"do\" value=\"ask\"") && !asked.contains("name=\"code\""), "{asked}");
        let done = forms::submit_code(&browser.ctx(), &fields(&[("do", "ask")])).await.unwrap();
        browser.follow(done);
        let page = html(pages::code_page(&browser.ctx()).await.unwrap());
        let number: String = page
            .split("class=\"code\"")
            .nth(1)
            .unwrap()
            .split("</p>")
            .next()
            .unwrap()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let code = help_in(&coach, by(&coach), account, number.parse().ok()).await.unwrap().1;
        let typed = format!(" {} {} ", &code[..3], &code[3..]);
        for part in ["inputmode=\"numeric\"", "autocomplete=\"one-time-code\"", "name=\"code\""] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let other = if number == "10" { 11 } else { 10 };
        let refused = forms::submit_code(&showing(&browser.ctx(), other), &fields(&[("code", &typed)])).await;
        assert_eq!(problem(refused), "code-wrong", "on another device");
        let done = forms::submit_code(&browser.ctx(), &fields(&[("code", &typed)])).await.unwrap();
        browser.follow(done);
        assert_eq!(browser.at, paths::SignInYou::href(Lang::De));
        browser.device("andere").await;
        assert_eq!(browser.signed_in.as_ref().unwrap().account, account);
        assert_eq!(
            problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &code)])).await),
            "code-wrong",
            "only once"
        );
        assert_eq!(
            problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", "12345")])).await),
            "code-six-digits"
        );

        let late = help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        world.clock.go_on(10 * MINUTE);
        assert_eq!(
            problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &late)])).await),
            "code-wrong",
            "too late"
        );

        // Refused: the same page, with the code and the sentence.
        let Err(AppError::Invalid(refused)) =
            forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", "000 000")])).await
        else {
            panic!("not refused");
        };
        let page = html(pages::code_page(&PageContext { errors: Some(refused), ..showing(&world.ctx(), NUMBER) }).await.unwrap());
        assert!(page.contains("value=\"000 000\"") && page.contains("Dieser Code geht nicht") && page.contains("href=\"#code\""));
    })
    .await;
}

#[tokio::test]
async fn staff_sign_in_with_a_password() {
    each(async |world| {
        let ctx = world.ctx();
        let add = |roles: &'static [Role], email: &'static str| {
            command_line::add_staff(&ctx, "Kim", email, "  fünfzehn Zeichen ", roles)
        };
        let coach = add(&[Role::Coach], "Kim@Klick.example").await.unwrap();
        add(&[Role::Editor], "ed@klick.example").await.unwrap();
        let sign_in = async |email: &str, password: &str| {
            forms::submit_staff_sign_in(&world.ctx(), &fields(&[("email", email), ("passwort", password)])).await
        };
        let done = sign_in(" kim@KLICK.example ", "  fünfzehn Zeichen ").await.unwrap();
        let new = done.sign_in.unwrap();
        assert_eq!((new.account, new.staff, new.own_device, done.to.as_str()), (coach, true, false, "/de/begleitung"));
        assert_eq!(sign_in("ed@klick.example", "  fünfzehn Zeichen ").await.unwrap().to, "/de/redaktion");

        assert_eq!(problem(sign_in("kim@klick.example", "fünfzehn Zeichen").await), "staff-sign-in-wrong", "spaces count");
        assert_eq!(problem(sign_in("no@klick.example", "  fünfzehn Zeichen ").await), "staff-sign-in-wrong");
        assert_eq!(problem(sign_in("no address", "  fünfzehn Zeichen ").await), "staff-sign-in-wrong");
        assert_eq!(problem(sign_in("", "x").await), "staff-sign-in-no-email");
        assert_eq!(problem(sign_in("kim@klick.example", "").await), "staff-sign-in-no-password");

        // The known and the unknown address get the same answer, byte for byte; the password is not in it.
        let mut answers = Vec::new();
        for email in ["kim@klick.example", "kix@klick.example"] {
            let Err(AppError::Invalid(refused)) = sign_in(email, "geheimes falsches").await else { panic!("not refused") };
            assert!(!refused.fields.has("passwort"));
            let page = html(pages::staff_sign_in_page(&PageContext { errors: Some(refused), ..world.ctx() }).await.unwrap());
            assert!(page.contains(&format!("value=\"{email}\"")) && !page.contains("geheimes"), "{page}");
            answers.push(page.replace("kix@", "kim@"));
        }
        assert_eq!(answers[0], answers[1]);

        command_line::end_all(&ctx, coach).await.unwrap();
        assert_eq!(sign_in("kim@klick.example", "  fünfzehn Zeichen ").await.unwrap().sign_in.unwrap().epoch, 1);
        world.store.execute("update account set ended_at = 1 where email = 'kim@klick.example'").run().await.unwrap();
        assert_eq!(problem(sign_in("kim@klick.example", "  fünfzehn Zeichen ").await), "staff-sign-in-wrong");
    })
    .await;
}

#[tokio::test]
async fn staff_are_made_only_whole() {
    each(async |world| {
        let ctx = world.ctx();
        let add = async |name: &str, email: &str, password: &str, roles: &[Role]| match command_line::add_staff(
            &ctx, name, email, password, roles,
        )
        .await
        {
            Err(AppError::Invalid(refused)) => refused.list.iter().map(|problem| problem.field).collect::<Vec<_>>(),
            Ok(_) => vec![],
            Err(other) => panic!("{other}"),
        };
        let good = "fünfzehn Zeichen und mehr";
        assert_eq!(add("", "x", "kurz", &[]).await, ["name", "email", "password", "roles"]);
        assert_eq!(add("Kim", "kim@klick.example", good, &[Role::Participant, Role::Coach]).await, ["roles"]);
        assert!(add("Kim", "kim@klick.example", good, &[Role::Coach, Role::Coordinator]).await.is_empty());
        assert_eq!(add("Kim", "KIM@klick.example", good, &[Role::Coach]).await, ["email"]);
        let listed = command_line::list_accounts(&ctx).await.unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].roles, [Role::Coach, Role::Coordinator]);
        assert_eq!(listed[0].email.as_deref(), Some("kim@klick.example"));
    })
    .await;
}

#[tokio::test]
async fn a_card_speaks_the_language_of_its_person() {
    each(async |world| {
        let (_, secret) = world.participant().await;
        let (secret, nothing) = (secret.text(), Fields::default());
        let new_phone = PageContext { lang_is_chosen: false, ..world.ctx() };
        let page = pages::card_page(&new_phone, &secret).await.unwrap();
        assert_eq!((page.lang, page.title.as_str()), (Some(Lang::Ar), &*base::texts::say(Lang::Ar, "card-title")));
        let done = forms::submit_card(&new_phone, &secret, &nothing).await.unwrap();
        assert_eq!(done.to, paths::SignInPictures::href(Lang::Ar));
        assert!(done.fresh, "the way in begins in a session that nobody can have planted");

        assert_eq!(pages::card_page(&world.ctx(), &secret).await.unwrap().lang, Some(Lang::De), "what was chosen stays");
        assert_eq!(forms::submit_card(&world.ctx(), &secret, &nothing).await.unwrap().to, paths::SignInPictures::href(Lang::De));
    })
    .await;
}

#[tokio::test]
async fn a_second_tap_on_whose_phone_leads_on() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let typed = fields(&[("handy", "andere")]);
        assert_eq!(forms::submit_device(&world.ctx(), &typed).await.unwrap().to, paths::SignIn::href(Lang::De));
        let signed_in = world.person(account, &[Role::Participant]);
        assert_eq!(forms::submit_device(&signed_in, &typed).await.unwrap().to, paths::Start::href(Lang::De));
    })
    .await;
}

#[tokio::test]
async fn the_code_of_a_card_leads_to_its_pictures_and_only_there() {
    each(async |world| {
        let (_, secret) = with_pictures(&world).await;
        let code = crate::hashing::card_code(&world.settings.pepper, &secret.text());
        let typed = async |browser: &mut Browser, code: &str| {
            let done = forms::submit_card_code(&browser.ctx(), &fields(&[("code", code)])).await;
            done.map(|done| browser.follow(done)).is_ok()
        };
        let mut browser = Browser::new(&world);
        assert!(typed(&mut browser, &code.to_lowercase().replace('-', " ")).await);
        assert_eq!(browser.at, "/de/anmelden/bilder");
        assert!(browser.signed_in.is_none(), "a code is not enough");
        browser.tap(&RIGHT).await;
        browser.device("andere").await;
        assert!(browser.signed_in.is_some(), "the pictures are those of the card");

        let mut stranger = Browser::new(&world);
        for wrong in ["", "123 456", "7QK3-M0ZD-A9XF"] {
            assert!(!typed(&mut stranger, wrong).await, "{wrong}");
        }
        let (account,): (String,) = world.store.query("select account_id from access_key").one().await.unwrap().unwrap();
        let mut tx = world.store.begin().await.unwrap();
        crate::records::key::revoke(&mut tx, account.parse().unwrap(), world.ctx().at).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!typed(&mut stranger, &code).await, "a card that was taken back");
    })
    .await;
}
