//! The whole walk of a new house, without JavaScript: first start, coordinator, invitations, passwords, a role over a site, and who sees what.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Lang, Role,
    moment::{Clock as _, DAY},
    texts,
};
use people::{
    command_line, paths as people_paths,
    rules::paper_code,
    testing::{a_site, code_of, put, somebody},
};
use pictures::acts::smaller::Decoder;
use testing::{Answer, Phone, World, field};

const PASSWORD: &str = "ein langer Satz nur fuer mich";

/// Runs a test in a house on each database in which nobody works yet; it hears the secret of the first start.
async fn each(test: impl AsyncFn(World, String)) {
    testing::each(async |world| {
        let (first, secret) = command_line::first_start(&world.ctx()).await.unwrap().unwrap();
        test(world.holding(first), secret.text()).await;
    })
    .await;
}

fn says(answer: &Answer, key: &str) -> bool {
    answer.html.contains(&*base::ui::escape(&texts::say(Lang::De, key)))
}

/// The first coordinator, signed in.
async fn coordinator(world: &World, first: &str) -> Phone {
    let mut phone = world.guest();
    let path = format!("/erster-start/{first}");
    assert_eq!(phone.get(&path).await.status, 200);
    let refused = phone.send(&path, &[("name", ""), ("email", "kern"), ("passwort", "kurz")]).await;
    assert_eq!(refused.status, 422);
    assert!(
        says(&refused, "staff-add-no-name") && says(&refused, "staff-add-no-email") && says(&refused, "staff-add-short-password")
    );
    assert!(!refused.html.contains("kurz\""), "a password is not sent back");
    let done = phone.send(&path, &[("name", "Frau Kern"), ("email", "kern@klick.example"), ("passwort", PASSWORD)]).await;
    assert_eq!((done.status, done.to.as_str()), (303, "/de/verwaltung/anfang/haus"));
    // Nothing opens before there is a second factor.
    for closed in [done.to.as_str(), "/de/verwaltung", "/de/begleitung"] {
        let closed = phone.get(closed).await;
        assert_eq!((closed.status, closed.to.as_str()), (303, "/de/ich/zweiter-schutz"));
    }
    let sheet = phone.set_app_up(world.clock.now()).await;
    assert!(sheet.contains("href=\"/de/verwaltung\""), "{sheet}");
    assert_eq!(phone.get(&done.to).await.status, 200);
    let closed = world.guest().get(&path).await;
    assert_eq!(closed.status, 404);
    assert!(says(&closed, "first-over-title"));
    phone
}

/// Invites somebody; the address of the link.
async fn invite(coordinator: &mut Phone, name: &str, role: &str, over: &str) -> String {
    let sheet = coordinator.send("/de/verwaltung/einladen", &[("name", name), ("role", role), ("over", over)]).await;
    assert_eq!(sheet.status, 200, "{}", sheet.html);
    link(&sheet.html)
}

/// The link on a sheet.
fn link(html: &str) -> String {
    let at = html.find("https://klick.example/neu/").unwrap() + "https://klick.example".len();
    html[at..].split(['<', '"']).next().unwrap().to_owned()
}

async fn accept(world: &World, link: &str, email: &str) -> Phone {
    let mut phone = world.guest();
    let done = phone.send(link, &[("email", email), ("passwort", PASSWORD)]).await;
    assert_eq!(done.status, 303, "{}", done.html);
    assert!(phone.get("/de/").await.html.contains("data-leave"), "signed in");
    phone
}

/// The address of somebody's page.
async fn member(coordinator: &mut Phone, name: &str) -> String {
    let html = coordinator.get("/de/verwaltung").await.html;
    let before = html.split(&format!(">{name}</b>")).next().unwrap();
    let at = before.rfind("href=\"").unwrap() + 6;
    before[at..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_new_house_fills_with_people_who_each_see_what_their_work_needs() {
    each(async |world, first| {
        let mut kern = coordinator(&world, &first).await;
        let ctx = world.ctx();
        let (market, harbour) = (a_site(&ctx, "Haus am Markt").await, a_site(&ctx, "Treff am Hafen").await);
        for (name, site) in [("Amira", market), ("Oleh", harbour)] {
            put(&ctx, somebody(&ctx, name, Role::Participant).await, Some(site), None, None).await;
        }

        let refused = kern.send("/de/verwaltung/einladen", &[("name", " "), ("role", "desk"), ("over", "own")]).await;
        assert_eq!(refused.status, 422);
        assert!(says(&refused, "staff-add-no-name") && says(&refused, "team-no-place"));

        // Two are invited; each link works once.
        let to_jana = invite(&mut kern, "Jana", "coach", &format!("site-{market}")).await;
        let to_marek = invite(&mut kern, "Marek", "coach", "own").await;
        assert_ne!(to_jana, to_marek);
        let hashes: Vec<(String,)> =
            world.store.query("select token_hash || coalesce(name, '') from invitation").all().await.unwrap();
        assert!(hashes.iter().all(|(kept,)| !kept.contains(to_jana.trim_start_matches("/neu/")) && !kept.contains("Jana")));
        let mut phone = world.guest();
        assert_eq!((phone.get(&to_jana).await.status, phone.get(&to_jana).await.status), (200, 200), "looking uses nothing up");
        let short = phone.send(&to_jana, &[("email", "jana@klick.example"), ("passwort", "kurz")]).await;
        assert_eq!(short.status, 422);
        assert!(short.html.contains("jana@klick.example"), "what was typed is kept");
        let mut jana = accept(&world, &to_jana, "jana@klick.example").await;
        let taken = world.guest().send(&to_marek, &[("email", "jana@klick.example"), ("passwort", PASSWORD)]).await;
        assert!(taken.status == 422 && says(&taken, "staff-add-email-taken"));
        let mut marek = accept(&world, &to_marek, "marek@klick.example").await;
        let used = world.guest().get(&to_jana).await;
        assert_eq!(used.status, 404);
        assert!(says(&used, "link-used-title"));
        let again =
            world.guest().post(&to_jana, &[("owner", "guest"), ("email", "x@klick.example"), ("passwort", PASSWORD)]).await;
        assert_eq!((again.status, again.to.as_str()), (303, to_jana.as_str()));

        // Each sees only her own.
        let people = |answer: Answer| (answer.html.contains("Amira"), answer.html.contains("Oleh"));
        assert_eq!(people(jana.get("/de/begleitung").await), (true, false));
        assert_eq!(people(marek.get("/de/begleitung").await), (false, false));
        assert_eq!(people(kern.get("/de/begleitung").await), (true, true));

        // Marek stands in for Jana: first what it means, then it is given.
        let page = member(&mut kern, "Marek").await;
        let jana_id = member(&mut kern, "Jana").await.rsplit('/').next().unwrap().to_owned();
        let mut wish = vec![
            ("do", "give"),
            ("what", "deputy"),
            ("other", jana_id.as_str()),
            ("over", "all"),
            ("from-day", "22"),
            ("from-month", "11"),
            ("from-year", "2026"),
            ("to-day", ""),
            ("to-month", ""),
            ("to-year", ""),
        ];
        let endless = kern.send(&page, &wish).await;
        assert!(endless.status == 422 && says(&endless, "team-deputy-until"), "{}", endless.html);
        wish.truncate(7);
        wish.extend([("to-day", "24"), ("to-month", "11"), ("to-year", "2026")]);
        let asked = kern.send(&page, &wish).await;
        assert_eq!(asked.status, 200);
        assert!(
            asked.html.contains("Marek sieht vom 22. November bis 24. November den einen Menschen von Jana."),
            "{}",
            asked.html
        );
        assert_eq!(people(marek.get("/de/begleitung").await), (false, false), "nothing is given yet");
        let meant = field(&asked.html, "meant").to_owned();
        wish.push(("meant", &meant));
        assert_eq!(kern.send(&page, &wish).await.status, 303);
        assert_eq!(people(marek.get("/de/begleitung").await), (true, false));
        assert!(kern.get("/de/verwaltung").await.html.contains("bis 24. November"));
        world.clock.go_on(3 * DAY);
        let mut marek = sign_in(&world, "marek@klick.example", PASSWORD).await;
        assert_eq!(people(marek.get("/de/begleitung").await), (false, false), "it ended by itself");

        // Everything was written down, and the log is whole.
        let mut kern = sign_in(&world, "kern@klick.example", PASSWORD).await;
        let entries: Vec<(String,)> =
            world.store.query("select action || ' ' || kind || ' ' || detail from audit order by sequence").all().await.unwrap();
        let wrote = |what: &str| entries.iter().filter(|(entry,)| entry == what).count();
        assert_eq!(wrote("make account one-time-link"), 3, "{entries:?}");
        assert_eq!(wrote("make account invitation"), 2);
        assert_eq!(wrote("make assignment "), 1);
        assert!(people::audit::verify(&world.store, None).await.is_ok());

        // The last coordinator stays.
        let own = member(&mut kern, "Frau Kern").await;
        let html = kern.get(&own).await.html;
        assert!(!html.contains("name=\"do\""), "nobody changes her own roles");
    })
    .await;
}

async fn sign_in(world: &World, email: &str, password: &str) -> Phone {
    let mut phone = world.guest();
    let next = phone.sign_in_staff(email, password).await;
    if next == people_paths::SignInSecondFactor::href(Lang::De) {
        let code = code_of(&world.ctx(), email).await;
        assert_eq!(phone.send(&next, &[("code", &code)]).await.status, 303);
    }
    phone
}

#[tokio::test]
async fn administration_is_not_there_for_others() {
    each(async |world, first| {
        let mut kern = coordinator(&world, &first).await;
        let open = invite(&mut kern, "Ines", "coach", "own").await;
        let mut jana = accept(&world, &invite(&mut kern, "Jana", "coach", "all").await, "jana@klick.example").await;
        let card = world.card("Amira").await;
        let mut amira = world.guest();
        amira.sign_in(&card).await;
        let (member, invitation) = (member(&mut kern, "Jana").await, member(&mut kern, "Ines").await);
        assert!(invitation.contains("/einladung/"));
        for path in ["/de/verwaltung", "/de/verwaltung/einladen", &member, &invitation] {
            assert_eq!(kern.get(path).await.status, 200, "{path}");
            for phone in [&mut jana, &mut amira] {
                let mark = field(&phone.get("/de/abmelden").await.html, "owner").to_owned();
                assert_eq!(phone.get(path).await.status, 404, "{path}");
                if path == "/de/verwaltung" {
                    continue;
                }
                for what in ["give", "end-role", "reset", "end", "again"] {
                    let fields = [("owner", mark.as_str()), ("do", what), ("name", "Eva"), ("role", "admin"), ("over", "all")];
                    assert_eq!(phone.post(path, &fields).await.status, 404, "{path} {what}");
                }
            }
            assert_eq!(world.guest().get(path).await.to, "/de/anmelden/team", "who is nobody signs in first");
        }
        assert!(!jana.get("/de/").await.html.contains("/de/verwaltung"), "nobody sees a door that does not open");
        assert!(kern.get("/de/").await.html.contains("/de/verwaltung"));
        assert_eq!(world.guest().get(&open).await.status, 200, "and nothing was done");
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_over_says_so_kindly() {
    each(async |world, first| {
        let mut kern = coordinator(&world, &first).await;
        // Taken back.
        let first = invite(&mut kern, "Ines", "editor", "own").await;
        let page = member(&mut kern, "Ines").await;
        assert_eq!(kern.send(&page, &[("do", "end")]).await.status, 303);
        let dead = world.guest().get(&first).await;
        assert!(dead.status == 404 && says(&dead, "link-dead-title"));
        assert_eq!(kern.get(&page).await.status, 404);
        // A new one in the place of one that was lost.
        let lost = invite(&mut kern, "Ines", "editor", "own").await;
        let page = member(&mut kern, "Ines").await;
        let sheet = kern.send(&page, &[("do", "again")]).await;
        let fresh = link(&sheet.html);
        assert!(says(&world.guest().get(&lost).await, "link-dead-title"));
        assert_eq!(world.guest().get(&fresh).await.status, 200);
        // Too old.
        world.clock.go_on(7 * DAY);
        let overdue = world.guest().get(&fresh).await;
        assert!(overdue.status == 404 && says(&overdue, "link-overdue-title"));
        let posted =
            world.guest().post(&fresh, &[("owner", "guest"), ("email", "i@klick.example"), ("passwort", PASSWORD)]).await;
        assert_eq!(posted.status, 303);
        let nobody = world.guest().get(&format!("/neu/{}", "a".repeat(43))).await;
        assert!(nobody.status == 404 && says(&nobody, "link-dead-title"));
    })
    .await;
}

#[tokio::test]
async fn who_makes_the_tour_begins_at_her_desk() {
    each(async |world, first| {
        let mut kern = coordinator(&world, &first).await;
        let link = invite(&mut kern, "Ines", "editor", "own").await;
        let done = world.guest().send(&link, &[("email", "ines@klick.example"), ("passwort", PASSWORD)]).await;
        assert_eq!((done.status, done.to.as_str()), (303, "/de/redaktion"), "{}", done.html);
        // And on any day.
        let mut phone = world.guest();
        assert_eq!(phone.sign_in_staff("ines@klick.example", PASSWORD).await, "/de/redaktion");
        assert_eq!(phone.get("/de/redaktion").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_password_is_renewed_and_somebody_leaves() {
    each(async |world, first| {
        let mut kern = coordinator(&world, &first).await;
        let mut jana = accept(&world, &invite(&mut kern, "Jana", "coordinator", "all").await, "jana@klick.example").await;
        let page = member(&mut kern, "Jana").await;

        // The old password and all sign-ins are over at once.
        assert!(says(&kern.get(&format!("{page}?frage=passwort")).await, "ask-reset-yes"));
        let sheet = kern.send(&format!("{page}?frage=passwort"), &[("do", "reset")]).await;
        let to_jana = link(&sheet.html);
        assert!(!jana.get("/de/").await.html.contains("data-leave"), "signed out");
        let typed = [("email", "jana@klick.example"), ("passwort", PASSWORD)];
        assert_eq!(world.guest().post(&people_paths::SignInStaff::href(Lang::De), &typed).await.status, 422);
        let mut phone = world.guest();
        assert!(!phone.get(&to_jana).await.html.contains("name=\"email\""), "she has one");
        assert_eq!(phone.send(&to_jana, &[("passwort", "noch ein langer Satz")]).await.status, 303);
        let mut jana = sign_in(&world, "jana@klick.example", "noch ein langer Satz").await;
        jana.set_app_up(world.clock.now()).await;

        // Jana cannot take herself away, but she can end the first coordinator; then she is the last.
        let kerns = member(&mut jana, "Frau Kern").await;
        assert_eq!(jana.send(&format!("{kerns}?frage=ende"), &[("do", "end")]).await.status, 303);
        assert!(!kern.get("/de/").await.html.contains("data-leave"), "signed out");
        let typed = [("email", "kern@klick.example"), ("passwort", PASSWORD)];
        assert_eq!(world.guest().post(&people_paths::SignInStaff::href(Lang::De), &typed).await.status, 422);
        let kept: Vec<(Option<i64>,)> =
            world.store.query("select ends_at from assignment order by begins_at").all().await.unwrap();
        assert_eq!(kept.iter().filter(|(end,)| end.is_none()).count(), 1);
        assert!(says(&jana.get("/de/verwaltung").await, "team-title"));

        // Who is there only for a while may not end the last one who stays.
        let mut ines = accept(&world, &invite(&mut jana, "Ines", "coach", "own").await, "i@klick.example").await;
        assert_eq!(ines.get("/de/verwaltung").await.status, 404);
        let page = member(&mut jana, "Ines").await;
        let mut wish = vec![
            ("do", "give"),
            ("what", "coordinator"),
            ("over", "all"),
            ("from-day", "22"),
            ("from-month", "11"),
            ("from-year", "2026"),
            ("to-day", "1"),
            ("to-month", "12"),
            ("to-year", "2026"),
        ];
        let meant = field(&jana.send(&page, &wish).await.html, "meant").to_owned();
        wish.push(("meant", &meant));
        assert_eq!(jana.send(&page, &wish).await.status, 303);
        ines.set_app_up(world.clock.now()).await;
        let janas = member(&mut ines, "Jana").await;
        let given = field(&ines.get(&janas).await.html, "given").to_owned();
        let refused = ines.send(&janas, &[("do", "end-role"), ("given", &given)]).await;
        assert!(refused.status == 422 && says(&refused, "team-last-coordinator"), "{}", refused.html);
        let refused = ines.send(&format!("{janas}?frage=ende"), &[("do", "end")]).await;
        assert!(refused.status == 422 && says(&refused, "team-last-coordinator"));
        assert_eq!(jana.get("/de/verwaltung").await.status, 200);
        // Jana ends all that Ines has: which of two that begin at the same moment stands first is left to chance.
        for _ in 0..2 {
            let given = field(&jana.get(&page).await.html, "given").to_owned();
            assert_eq!(jana.send(&page, &[("do", "end-role"), ("given", &given)]).await.status, 303);
        }
        assert_eq!(ines.get("/de/verwaltung").await.status, 404);
    })
    .await;
}

/// A form of a page at its address, as a phone sends it; where it goes on.
async fn on(phone: &mut Phone, path: &str, fields: &[(&str, &str)]) -> String {
    let done = phone.send(path, fields).await;
    assert_eq!(done.status, 303, "{path}: {}", done.html);
    done.to
}

#[tokio::test]
async fn the_first_start_asks_four_more_questions() {
    each(async |world, first| {
        let mut kern = coordinator(&world, &first).await;
        assert!(says(&kern.get("/de/verwaltung").await, "setting-up-open"), "what is open is said");
        let house = "/de/verwaltung/anfang/haus";
        let refused = kern.send(house, &[("name", ""), ("phone", "ruf an"), ("hours", "")]).await;
        assert!(refused.status == 422 && says(&refused, "organisation-no-phone") && refused.html.contains("ruf an"));
        let to = on(&mut kern, house, &[("name", "Haus am Markt"), ("phone", "030 23 12 50 14"), ("hours", "Immer")]).await;
        assert_eq!(to, "/de/verwaltung/anfang/ort");
        assert!(world.guest().get("/de/").await.html.contains("Haus am Markt"));

        // A place without a name is none, and then there is no group either.
        let refused = kern.send(&to, &[("name", ""), ("group", "Handy"), ("times", "")]).await;
        assert!(refused.status == 422 && says(&refused, "place-no-name") && refused.html.contains("Handy"));
        let refused = kern.send(&to, &[("name", "Treff"), ("group", ""), ("times", "Dienstag")]).await;
        assert!(refused.status == 422 && refused.html.contains("#group"), "{}", refused.html);
        assert_eq!((world.count("site").await, world.count("site_group").await), (0, 0));
        let to = on(&mut kern, &to, &[("name", "Treff"), ("group", "Handy"), ("times", "Dienstag")]).await;
        assert_eq!(
            (to.as_str(), world.count("site").await, world.count("site_group").await),
            ("/de/verwaltung/anfang/raeume", 1, 1)
        );

        assert_eq!(on(&mut kern, &to, &[("off", "learning")]).await, to);
        assert_eq!(world.guest().get("/de/lernen").await.status, 404);
        assert_eq!(on(&mut kern, &to, &[("on", "learning")]).await, to);
        let backup = "/de/verwaltung/anfang/sicherung";
        assert!(kern.get(&to).await.html.contains(backup));
        assert_eq!(on(&mut kern, backup, &[("do", "backup")]).await, backup);
        assert!(says(&kern.get(backup).await, "backup-on-its-way"));
        assert!(!says(&kern.get("/de/verwaltung").await, "setting-up-open"));
        assert_eq!(kern.get("/de/verwaltung/anfang/konto").await.status, 404);
        let mut coach = world.sign_in(Role::Coach).await;
        assert_eq!(coach.get(house).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_typed() {
    each(async |world, first| {
        let mut kern = coordinator(&world, &first).await;
        let sheet = kern.send("/de/verwaltung/einladen", &[("name", "Jana"), ("role", "coach"), ("over", "own")]).await.html;
        assert!(sheet.contains("https://klick.example/neu<") || sheet.contains("https://klick.example/neu "), "{sheet}");
        let mut texts = sheet.split('>').filter_map(|part| part.split('<').next()).map(str::trim);
        let code = texts.find(|text| paper_code::read(text).as_deref() == Some(*text)).unwrap().to_owned();
        let kept: Vec<(String,)> = world.store.query("select code_hash from invitation").all().await.unwrap();
        assert!(kept.iter().all(|(hash,)| hash.len() == 64 && !hash.contains(&code)));

        let mut jana = world.guest();
        let refused = jana.send("/neu", &[("code", "7QK3-M0ZD")]).await;
        assert!(refused.status == 422 && says(&refused, "type-code-twelve"));
        let to = on(&mut jana, "/neu", &[("code", &code.to_lowercase().replace('-', " "))]).await;
        assert_eq!(to, format!("/neu/{code}"));
        assert!(says(&jana.get("/neu/0000-0000-0000").await, "link-dead-title"));
        assert!(jana.get(&to).await.html.contains("Jana"));
        on(&mut jana, &to, &[("email", "jana@klick.example"), ("passwort", PASSWORD)]).await;
        assert!(says(&world.guest().get(&to).await, "link-used-title"), "it is the same link");
        assert!(says(&world.guest().get(&link(&sheet)).await, "link-used-title"));
    })
    .await;
}

/// A program that is none stands for a machine that cannot close its process for pictures.
#[tokio::test]
async fn a_machine_that_cannot_open_pictures_is_said_before_one_comes() {
    testing::each(async |world| {
        let decoder = Decoder::new("/bin/false".into());
        let world = world.holding(decoder.clone());
        let mut kern = world.sign_in(Role::Coordinator).await;
        assert!(!says(&kern.get("/de/verwaltung/betrieb").await, "pictures-off"), "nobody has tried it out");
        assert!(!decoder.try_out().await);
        let page = kern.get("/de/verwaltung/betrieb").await;
        assert!(says(&page, "pictures-off") && says(&page, "pictures-off-line"), "{}", page.html);
    })
    .await;
}
