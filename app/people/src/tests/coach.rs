//! What coaches do, and who else may not.

use super::*;
use crate::paths;
use crate::{
    acts::add_participants::{Where, add_participants},
    acts::who_looked::who_looked,
    audit::Who,
    forms, pages,
};

fn id_of(done: &Done) -> String {
    done.to.rsplit('/').next().unwrap().to_owned()
}

/// The addresses of the cards on a sheet are only in its codes; the numbers stand beside them.
fn cards_on(page: &str) -> usize {
    page.matches("class=\"idcard\"").count()
}

#[tokio::test]
async fn only_coaches_and_coordinators_see_these_pages() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let id = account.to_string();
        let mut visitors = Vec::new();
        for (roles, may) in [
            (vec![], false),
            (vec![Role::Participant], false),
            (vec![Role::Editor], false),
            (vec![Role::Adviser, Role::Editor], false),
            (vec![Role::Coach], true),
            (vec![Role::Editor, Role::Coordinator], true),
        ] {
            let ctx = match roles.first() {
                None => world.ctx(),
                Some(first) => world.person(crate::testing::somebody(&world.ctx(), "Kim", *first).await, &roles),
            };
            visitors.push((ctx, roles, may));
        }
        let before = world.people_and_cards().await;
        for (ctx, roles, may) in visitors {
            let all = [
                pages::coach_page(&ctx).await.err(),
                pages::coach_add_page(&ctx).await.err(),
                pages::coach_cards_page(&ctx).await.err(),
            ];
            for error in all {
                match error {
                    None => assert!(may, "{roles:?}"),
                    Some(AppError::SignInFirst) => assert!(roles.is_empty()),
                    Some(AppError::NotFound) => assert!(!may && !roles.is_empty(), "{roles:?}"),
                    Some(other) => panic!("{other}"),
                }
            }
            if !may {
                assert!(pages::coach_person_page(&ctx, uuid(&id)).await.is_err());
                assert!(forms::submit_coach_add(&ctx, &fields(&[("name", "X"), ("sprache", "de")])).await.is_err());
                for what in ["code", "card", "block", "end", "erase"] {
                    assert!(forms::submit_coach_person(&ctx, uuid(&id), &fields(&[("do", what)])).await.is_err());
                }
                assert!(forms::submit_coach_cards(&ctx, &fields(&[("person", &id)])).await.is_err());
            }
        }
        assert_eq!(world.people_and_cards().await, before, "nothing was changed");
        let coach = world.coach().await;
        for nobody in [&Uuid::nil().to_string(), &coach.who.person.as_ref().unwrap().id.to_string()] {
            assert!(matches!(pages::coach_person_page(&coach, uuid(nobody)).await, Err(AppError::NotFound)), "{nobody}");
            let tried = forms::submit_coach_person(&coach, uuid(nobody), &fields(&[("do", "block")])).await;
            assert!(matches!(tried, Err(AppError::NotFound)), "{nobody}");
        }
        let what = forms::submit_coach_person(&coach, uuid(&id), &fields(&[("do", "dance")])).await;
        assert!(matches!(what, Err(AppError::Unreadable)));
    })
    .await;
}

#[tokio::test]
async fn a_new_person_gets_a_card_and_a_double_tap_makes_one_person() {
    each(async |world| {
        let coach = world.coach().await;
        let page_html = html(pages::coach_page(&coach).await.unwrap());
        assert!(page_html.contains("Neue Person") && !page_html.contains("Karten drucken"), "the empty state: {page_html}");
        let form = html(pages::coach_add_page(&coach).await.unwrap());
        let once = form.split("name=\"once\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(once.len(), 43);

        let Err(AppError::Invalid(refused)) =
            forms::submit_coach_add(&coach, &fields(&[("name", " "), ("sprache", "ar"), ("once", &once)])).await
        else {
            panic!("not refused");
        };
        assert_eq!(refused.list[0].field, "name");
        let again = html(pages::coach_add_page(&PageContext { errors: Some(refused), ..coach.clone() }).await.unwrap());
        assert!(
            again.contains(&once) && again.contains("value=\"ar\" lang=\"ar\" selected"),
            "every value is still there: {again}"
        );
        assert!(again.contains("Schreiben Sie einen Namen"));
        let unknown = forms::submit_coach_add(&coach, &fields(&[("name", "A"), ("sprache", "xx")])).await;
        assert!(matches!(unknown, Err(AppError::Unreadable)));

        let typed = fields(&[("name", "Amira  S."), ("sprache", "ar"), ("once", &once)]);
        let sheet = page(forms::submit_coach_add(&coach, &typed).await.unwrap());
        assert!(sheet.private && !sheet.referrer && sheet.frame == base::page::Frame::Sheet);
        let sheet = html(sheet);
        assert_eq!(cards_on(&sheet), 1);
        assert!(
            sheet.contains("lang=\"ar\" dir=\"rtl\"")
                && sheet.contains("Klick &lt;Nordost&gt;")
                && sheet.contains("030 23 12 50 14")
        );
        let card = &sheet[sheet.find("<article").unwrap()..];
        assert!(!card.contains("Amira"), "no name on the card");
        let twice = html(page(forms::submit_coach_add(&coach, &typed).await.unwrap()));
        assert_eq!(twice, sheet, "the same form gives the same card");
        let people = world
            .store
            .query("select count(*) from account where kind = 'participant'")
            .one::<(i64,)>()
            .await
            .unwrap()
            .unwrap()
            .0;
        assert_eq!(people, 1);
        let list = html(pages::coach_page(&coach).await.unwrap());
        assert!(
            list.contains("Amira S.") && list.contains("العربية. Karte 1, noch nicht benutzt") && list.contains("Karten drucken")
        );
    })
    .await;
}

#[tokio::test]
async fn who_may_be_there_twice_is_hinted_at() {
    each(async |world| {
        let coach = world.coach().await;
        let add = async |names: &str| {
            html(page(forms::submit_coach_add(&coach, &fields(&[("name", names), ("sprache", "de")])).await.unwrap()))
        };
        let first = add("Zoë Müller\nOleh").await;
        assert!(!first.contains("Diesen Namen gibt es schon"), "{first}");
        // Typed on a phone that takes letters apart, without dots.
        let second = add("ZOE\u{308} MULLER").await;
        let hint = second.split("Diesen Namen gibt es schon").nth(1).expect("a hint").split("<article").next().unwrap();
        assert_eq!(hint.matches("/de/begleitung/").count(), 2, "{hint}");
        assert!(hint.contains("Karte 1,") && hint.contains("Karte 3,") && !hint.contains("Oleh"), "{hint}");
        let twice = add("Ida\nIda").await;
        assert!(twice.contains("Diesen Namen gibt es schon") && !twice.contains("Müller"), "{twice}");
    })
    .await;
}

#[tokio::test]
async fn a_coach_makes_a_code_and_sees_it_once() {
    each(async |world| {
        let (account, _) = world.participant().await;
        let id = account.to_string();
        let mut coach = world.coach().await;
        let done =
            done(forms::submit_coach_person(&coach, uuid(&id), &fields(&[("do", "code"), ("number", "47")])).await.unwrap());
        assert_eq!(id_of(&done), id);
        let (name, note) = done.keep.into_iter().next().unwrap();
        coach.kept.insert(name.to_owned(), note.unwrap());
        let shown = html(pages::coach_person_page(&coach, uuid(&id)).await.unwrap());
        let code: String = {
            let block = shown.split("class=\"code\"").nth(1).unwrap().split("</p>").next().unwrap();
            block.chars().filter(char::is_ascii_digit).collect()
        };
        assert_eq!(code.len(), 6, "{shown}");
        assert!(
            shown.contains("<leptos-island") && shown.contains("Gilt noch 10:00") && shown.contains("Der Code gilt 10 Minuten")
        );

        let (other, _) = world.participant().await;
        let page_of_other = html(pages::coach_person_page(&coach, other).await.unwrap());
        assert!(!page_of_other.contains("class=\"code\""), "a code is shown on its own person's page only");
        world.clock.go_on(61_000);
        coach.at = world.clock.now();
        assert!(html(pages::coach_person_page(&coach, uuid(&id)).await.unwrap()).contains("Gilt noch 8:59"));
        forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &code)])).await.unwrap();
        assert!(
            html(pages::coach_person_page(&coach, uuid(&id)).await.unwrap()).contains("Der Code wurde benutzt"),
            "used codes are not shown"
        );
    })
    .await;
}

#[tokio::test]
async fn a_lost_card_is_blocked_after_one_question() {
    each(async |world| {
        let (account, secret) = with_pictures(&world).await;
        let id = account.to_string();
        let coach = world.coach().await;
        let address = paths::CoachPerson::href(Lang::De, &id);
        let plain = html(pages::coach_person_page(&coach, uuid(&id)).await.unwrap());
        assert!(plain.contains("?frage=sperren") && !plain.contains("value=\"block\""));
        let before = world.dump().await.len();
        let asked = PageContext { address: format!("{address}?frage=sperren"), ..coach.clone() };
        let asked = html(pages::coach_person_page(&asked, uuid(&id)).await.unwrap());
        assert!(asked.contains("value=\"block\"") && asked.contains("Karte von Amira &lt;S.&gt; sperren?"), "{asked}");
        assert_eq!(asked.matches("btn--main").count(), 0, "what ends something is no lit button");
        assert_eq!(world.dump().await.len(), before, "the same look again is not written again, and nothing else happens");

        done(forms::submit_coach_person(&coach, uuid(&id), &fields(&[("do", "block")])).await.unwrap());
        assert_eq!(pages::card_page(&world.ctx(), &secret.text()).await.unwrap().status, 404);
        let blocked = html(pages::coach_person_page(&coach, uuid(&id)).await.unwrap());
        assert!(blocked.contains("Karte 1 ist gesperrt") && !blocked.contains("?frage=sperren"));
        let epoch = world
            .store
            .query("select epoch from account where id = $1")
            .bind(id.as_str())
            .one::<(i64,)>()
            .await
            .unwrap()
            .unwrap()
            .0;
        assert_eq!(epoch, 1, "who signed in with it is signed out");

        // A new card: new secret, new pictures, the number goes on.
        let once = "B".repeat(43);
        let typed = fields(&[("do", "card"), ("once", &once)]);
        let sheet = html(page(forms::submit_coach_person(&coach, uuid(&id), &typed).await.unwrap()));
        assert!(cards_on(&sheet) == 1 && sheet.contains("Karte 2"));
        let same = html(page(forms::submit_coach_person(&coach, uuid(&id), &typed).await.unwrap()));
        assert_eq!(same, sheet, "a reload shows the same card");
        let lines = who_looked(&world.person(account, &[Role::Participant])).await.unwrap();
        // The clock stands still, so the entries of this one moment have no order.
        let by_coach = |who: &Who| matches!(who, Who::Person(_, name) if name == "Coach Kim");
        let mut what: Vec<(&str, &str, bool)> =
            lines.iter().map(|line| (line.action.code(), line.kind.code(), by_coach(&line.who))).collect();
        what.sort_unstable();
        let wanted = [("end", "card", true), ("make", "person", false), ("print-card", "card", true), ("see", "person", true)];
        assert_eq!(what, wanted);

        done(forms::submit_coach_person(&coach, uuid(&id), &fields(&[("do", "end")])).await.unwrap());
        assert!(matches!(pages::coach_person_page(&coach, uuid(&id)).await, Err(AppError::NotFound)));
        assert!(!html(pages::coach_page(&coach).await.unwrap()).contains("Amira"));
        assert!(command_line::list_accounts(&world.ctx()).await.unwrap().iter().any(|a| a.id == account && a.ended));
    })
    .await;
}

#[tokio::test]
async fn cards_for_many_are_made_and_printed_at_once() {
    each(async |world| {
        let coach = world.coach().await;
        let mut people = Vec::new();
        for _ in 0..11 {
            people.push(world.participant().await.0.to_string());
        }
        let (used, old) = with_pictures(&world).await;
        people.push(used.to_string());
        let form = html(pages::coach_cards_page(&coach).await.unwrap());
        assert_eq!(form.matches("type=\"checkbox\"").count(), 12);
        let once = "C".repeat(43);
        let Err(AppError::Invalid(refused)) = forms::submit_coach_cards(&coach, &fields(&[("once", &once)])).await else {
            panic!("not refused");
        };
        let again = html(pages::coach_cards_page(&PageContext { errors: Some(refused), ..coach.clone() }).await.unwrap());
        assert!(again.contains("href=\"#person\"") && again.contains("id=\"person\"") && again.contains(&once));
        assert_eq!(again.matches(" checked").count(), 1, "what was not chosen is not chosen now; a card ends for nobody unasked");

        let mut typed: Vec<(&str, &str)> = people.iter().map(|id| ("person", id.as_str())).collect();
        typed.extend([("once", once.as_str()), ("which", "all")]);
        let sheet = html(page(forms::submit_coach_cards(&coach, &fields(&typed)).await.unwrap()));
        assert_eq!((cards_on(&sheet), sheet.matches("class=\"cardsheet\"").count()), (12, 2), "ten on a sheet");
        assert!(sheet.contains("Karte 13") && sheet.contains("idcard__qr"));
        assert_eq!(html(page(forms::submit_coach_cards(&coach, &fields(&typed)).await.unwrap())), sheet);
        assert_eq!(pages::card_page(&world.ctx(), &old.text()).await.unwrap().status, 404, "the old cards stop working");
        let stranger = forms::submit_coach_cards(&coach, &fields(&[("person", &Uuid::nil().to_string())])).await;
        assert!(matches!(stranger, Err(AppError::NotFound)));
        let rubbish = forms::submit_coach_cards(&coach, &fields(&[("person", "x")])).await;
        assert!(matches!(rubbish, Err(AppError::Unreadable)));
    })
    .await;
}

/// A new card is asked for when the old one is in other hands: whatever it opened is shut. All cards of a form are made, or none.
#[tokio::test]
async fn a_new_card_ends_what_the_old_one_opened() {
    each(async |world| {
        let coach = world.coach().await;
        let (account, old) = with_pictures(&world).await;
        let code = crate::acts::help_in::help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        let mut browser = Browser::new(&world);
        browser.card(&old.text()).await;
        browser.tap(&RIGHT).await;
        browser.device("andere").await;
        let epoch = browser.signed_in.as_ref().unwrap().epoch;
        let (id, nobody) = (account.to_string(), Uuid::nil().to_string());
        let status = async || pages::card_page(&world.ctx(), &old.text()).await.unwrap().status;

        let both = fields(&[("person", &id), ("person", &nobody), ("which", "all")]);
        assert!(matches!(forms::submit_coach_cards(&coach, &both).await, Err(AppError::NotFound)));
        assert_eq!(status().await, 200, "nothing happened to anybody");

        let unasked = forms::submit_coach_cards(&coach, &fields(&[("person", &id)])).await;
        assert_eq!(
            (problem(unasked), status().await),
            ("coach-cards-all-have", 200),
            "a card that works ends only when that is chosen"
        );

        page(forms::submit_coach_cards(&coach, &fields(&[("person", &id), ("which", "all")])).await.unwrap());
        assert_eq!(status().await, 404);
        assert_eq!(problem(forms::submit_code(&showing(&world.ctx(), NUMBER), &fields(&[("code", &code)])).await), "code-wrong");
        let sql = "select epoch from account where id = $1";
        let (now,) = world.store.query(sql).bind(id).one::<(i64,)>().await.unwrap().unwrap();
        assert!(now > epoch, "who signed in with the old card is signed out");
    })
    .await;
}

/// The card that stands on the sheet opens the way in: what the code says is the address of a card that works.
#[tokio::test]
async fn the_printed_card_works() {
    each(async |world| {
        let coach = world.coach().await;
        let cards = add_participants(&coach, by(&coach), &["Oleh"], Lang::Uk, Where::Own, None).await.unwrap();
        let [card] = &cards[..] else { panic!("one person, one card") };
        let page = pages::card_page(&world.ctx(), &card.secret.text()).await.unwrap();
        assert_eq!(page.status, 200);
        assert!(html(page).contains("Oleh"));
        // Once its pictures are chosen, the form that made it cannot bring it back.
        let once = "D".repeat(43);
        let make = async || {
            crate::acts::new_card::new_cards(&coach, by(&coach), &[card.person], crate::acts::new_card::Which::All, Some(&once))
                .await
                .unwrap()
                .pop()
        };
        let new = make().await.unwrap();
        assert!(make().await.is_some_and(|same| same.secret == new.secret));
        let mut browser = Browser::new(&world);
        browser.card(&new.secret.text()).await;
        browser.tap(&RIGHT).await;
        browser.tap(&RIGHT).await;
        assert!(make().await.is_none());
        let mut browser = Browser::new(&world);
        browser.card(&new.secret.text()).await;
        browser.tap(&RIGHT).await;
        assert_eq!(browser.at, paths::SignInYou::href(Lang::De), "and it still works");
    })
    .await;
}

#[tokio::test]
async fn cards_that_open_only_on_this_computer_are_said_before_they_are_printed() {
    each(async |world| {
        for (address, demo, is_said) in [
            ("https://klick.example", false, false),
            ("http://127.0.0.1:3000", false, true),
            ("http://127.0.0.1:3000", true, false),
        ] {
            let settings = Settings { address: address.into(), demo, ..(*world.settings).clone() };
            let world = World { settings: Arc::new(settings), ..world.clone() };
            let (amira, _) = world.participant().await;
            let coach = world.coach().await;
            let sheet =
                forms::submit_coach_cards(&coach, &fields(&[("person", &amira.to_string()), ("which", "all")])).await.unwrap();
            for page in
                [pages::coach_add_page(&coach).await.unwrap(), pages::coach_cards_page(&coach).await.unwrap(), page(sheet)]
            {
                let html = html(page);
                assert_eq!(html.contains(&*base::texts::say(Lang::De, "cards-only-here")), is_said, "{address}: {html}");
            }
        }
    })
    .await;
}
