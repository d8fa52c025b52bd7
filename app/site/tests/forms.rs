//! Forms from request to answer, through the whole site but without a server: what stays, what ends, what is never mixed up.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{Lang, Role, moment::DAY, texts};
use learning::{course::Kind, paths::Step};
use people::{command_line, paths};
use testing::{World, each, field};

/// The address of the first step with such a question, in German.
fn step_with(world: &World, kind: Kind, with_hint: bool) -> String {
    let library = world.library();
    let course = library.course("handy").unwrap();
    for lesson in &course.lessons {
        let (_, words) = lesson.words(Lang::De).unwrap();
        for (place, shape) in lesson.steps.iter().enumerate() {
            let hints = words.steps[place].question.as_ref().is_some_and(|question| !question.hints.is_empty());
            if shape.kind == kind && (hints || !with_hint) {
                return Step::href(Lang::De, &course.slug, &lesson.slug, place + 1);
            }
        }
    }
    panic!("no such step in the course");
}

#[tokio::test]
async fn who_plants_a_session_does_not_get_in_with_the_victim() {
    each(async |world| {
        let (own, card) = (world.card("Dieb").await, world.card("Amira").await);
        let mut thief = world.guest();
        thief.post(&own, &[]).await;
        let mut victim = thief.clone();
        victim.card_and_pictures(&card).await;
        assert_ne!(victim.cookies["__Host-s"], thief.cookies["__Host-s"]);
        thief.post(&paths::SignInYou::href(Lang::De), &[("handy", "mein")]).await;
        assert!(!thief.get("/de/ich").await.html.contains("Amira"));
        victim.post(&paths::SignInYou::href(Lang::De), &[("handy", "andere")]).await;
        assert!(victim.get("/de/ich").await.html.contains("Amira"));
        assert!(!thief.get("/de/ich").await.html.contains("data-leave"), "the thief is nobody");
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_not_kept_for_somebody_else() {
    each(async |world| {
        let mut phone = world.guest();
        phone.sign_in(&world.card("Amira").await).await;
        let step = step_with(&world, Kind::Text, true);
        let page = phone.get(&step).await.html;
        let (mark, id) = (field(&page, "owner").to_owned(), field(&page, "id").to_owned());
        let typed = [("tun", "antwort"), ("id", id.as_str()), ("owner", mark.as_str()), ("a", "halb & ganz")];

        let mut nobody = world.guest();
        let mut other = world.guest();
        other.sign_in(&world.card("Oleh").await).await;
        for (phone, title) in [(&mut nobody, "signed-out-title"), (&mut other, "other-person-title")] {
            let refused = phone.post(&step, &typed).await;
            assert_eq!(refused.status, 422);
            assert!(refused.html.contains(&*texts::say(Lang::De, title)), "{}", refused.html);
            assert!(refused.html.contains("value=\"halb &amp; ganz\""), "what was typed is still there");
            assert!(refused.cookies.iter().all(|cookie| !cookie.starts_with("__Host-g")), "nobody became a guest");
        }
        assert_eq!(world.count("learn_event").await, 0);
        assert_eq!(phone.post(&step, &typed).await.status, 303);
        assert_eq!(phone.post(&step, &typed).await.status, 303, "the very first answer too counts once");
        assert_eq!(world.count("learn_event").await, 1);
    })
    .await;
}

/// A step was put in while somebody read: her answer is not taken for the one to a question that she never saw.
#[tokio::test]
async fn an_answer_belongs_to_the_question_that_was_shown() {
    each(async |world| {
        let mut phone = world.guest();
        let step = step_with(&world, Kind::Text, true);
        let shown = field(&phone.get(&step).await.html, "step").to_owned();
        let (id, version) = shown.split_once('@').unwrap();
        for (made_for, keeps) in [(format!("{id}@{}", version.parse::<i64>().unwrap() + 1), true), ("andere@1".to_owned(), false)]
        {
            let refused = phone.post(&step, &[("tun", "antwort"), ("step", &made_for), ("a", "halb & ganz")]).await;
            assert_eq!(refused.status, 422, "{made_for}");
            assert!(refused.html.contains(&*texts::say(Lang::De, "step-changed")), "{}", refused.html);
            assert_eq!(refused.html.contains("value=\"halb &amp; ganz\""), keeps, "{made_for}");
        }
        let look = step_with(&world, Kind::Look, false);
        let again = phone.post(&look, &[("tun", "weiter"), ("step", "andere@1")]).await;
        assert_eq!((again.status, again.to.as_str()), (303, look.as_str()), "it is shown again");
        assert_eq!(world.count("learn_event").await, 0);
        assert_eq!(phone.post(&step, &[("tun", "antwort"), ("step", &shown), ("a", "halb")]).await.status, 303);
        assert_eq!(world.count("learn_event").await, 1);
    })
    .await;
}

/// A coach typed names, and her sign-in ended: nothing is lost, and she is led to the way in of those who work here.
#[tokio::test]
async fn what_a_coach_typed_outlives_her_sign_in() {
    each(async |world| {
        let add = paths::CoachAdd::href(Lang::De);
        let (email, password) = ("kim@klick.example", "das richtige Passwort");
        command_line::add_staff(&world.ctx(), "Kim", email, password, &[Role::Coach]).await.unwrap();
        let mut coach = world.guest();
        coach.sign_in_staff(email, password).await;
        let mark = field(&coach.get(&add).await.html, "owner").to_owned();
        let typed = [("owner", mark.as_str()), ("name", "Frau <Neu>"), ("sprache", "uk"), ("place", "")];
        let mut nobody = world.guest();
        assert_eq!(nobody.get(&add).await.to, paths::SignInStaff::href(Lang::De));
        let kept = nobody.post(&add, &typed).await;
        assert_eq!(kept.status, 422);
        assert!(kept.html.contains("Was Sie geschrieben haben, ist noch da."), "{}", kept.html);
        assert!(
            kept.html.contains("value=\"Frau &lt;Neu&gt;\"") && kept.html.contains("href=\"/de/anmelden/team\""),
            "{}",
            kept.html
        );
        assert_eq!(field(&kept.html, "owner"), mark, "it goes as hers, or not at all");
        nobody.sign_in_staff(email, password).await;
        let sent = nobody.post(&add, &typed).await;
        assert!(sent.status < 400, "{}", sent.html);
        assert_eq!(world.count("access_key").await, 1, "the card is made");
    })
    .await;
}

#[tokio::test]
async fn a_hint_leaves_what_was_answered_in_its_place() {
    each(async |world| {
        for kind in [Kind::Text, Kind::Single, Kind::Multiple, Kind::Select, Kind::Order] {
            let step = step_with(&world, kind, true);
            let mut phone = world.guest();
            let before = phone.get(&step).await.html;
            assert!(!before.contains("id=\"hinweis\""));
            let mut typed = vec![("tun", "antwort"), ("hinweis", "")];
            let kept = match kind {
                Kind::Order => {
                    typed.extend(
                        ["2", "1", "3", "4", "5", "6"]
                            .into_iter()
                            .take(before.matches("name=\"order\"").count())
                            .map(|n| ("order", n)),
                    );
                    "value=\"2\""
                }
                Kind::Text => {
                    typed.push(("a", "halb"));
                    "value=\"halb\""
                }
                _ => {
                    typed.push(("a", "2"));
                    "value=\"2\" checked"
                }
            };
            let page = phone.post(&step, &typed).await;
            assert_eq!(page.status, 200, "{kind:?}");
            assert!(page.html.contains("id=\"hinweis\"") && !page.html.contains("id=\"fehler\""), "{kind:?}");
            if kind == Kind::Order {
                assert!(page.html.split("name=\"order\"").nth(1).unwrap().starts_with(" value=\"2\""), "{}", page.html);
            } else {
                assert!(page.html.contains(kept), "{kind:?}: {}", page.html);
            }
            assert!(phone.cookies.contains_key("__Host-g"), "who asks for a hint is a guest from now on");
            let again = page.html.split("name=\"hinweis\" value=\"").nth(1).map(|rest| rest.split('"').next().unwrap());
            if let Some(id) = again {
                typed[1] = ("hinweis", id);
                let (first, second) = (phone.post(&step, &typed).await.html, phone.post(&step, &typed).await.html);
                let count = |html: &str| {
                    html.split("id=\"hinweis\"").nth(1).unwrap().split("</div>").next().unwrap().matches("<p>").count()
                };
                assert_eq!((count(&first), count(&second)), (2, 2), "{kind:?}: two taps are one hint");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_guest_is_kept_as_long_as_she_learns_and_no_longer() {
    each(async |world| {
        let step = step_with(&world, Kind::Look, false);
        let (mut busy, mut gone) = (world.guest(), world.guest());
        busy.post(&step, &[("tun", "weiter")]).await;
        gone.post(&step, &[("tun", "weiter")]).await;
        let cookie = busy.cookies["__Host-g"].clone();
        world.clock.go_on(59 * DAY);
        let later = busy.post(&step_with(&world, Kind::Text, true), &[("tun", "antwort"), ("a", "x")]).await;
        let renewed = later.cookies.iter().find(|cookie| cookie.starts_with("__Host-g")).expect("the cookie anew");
        assert!(renewed.contains(&cookie) && renewed.contains("Max-Age=5184000"), "{renewed}");
        world.clock.go_on(2 * DAY);
        assert_eq!(learning::acts::tidy(&world.ctx()).await.unwrap(), 1);
        assert_eq!(world.count("learn_event").await, 2, "what the one learned is there, what the other learned is forgotten");
        assert_eq!(learning::acts::tidy(&world.ctx()).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn the_way_out_stands_on_every_page() {
    each(async |world| {
        let mut phone = world.guest();
        phone.sign_in(&world.card("Amira").await).await;
        let print = "/de/lernen/handy/einschalten/drucken";
        for (path, status) in [("/de/gibt/es/nicht", 404), ("/de/lernen/nichts", 404), (print, 200), ("/de/hilfe", 200)] {
            let page = phone.get(path).await;
            assert_eq!(page.status, status, "{path}");
            assert!(page.html.contains("data-leave"), "{path}");
        }
        let session = phone.cookies["__Host-s"].clone();
        let done = phone.post("/de/abmelden", &[]).await;
        assert_eq!((done.status, done.to.as_str()), (303, "/de/"));
        assert!(!phone.cookies.contains_key("__Host-s"));
        phone.cookies.insert("__Host-s".into(), session);
        assert!(!phone.get("/de/").await.html.contains("data-leave"), "the old cookie opens nothing");
    })
    .await;
}

#[tokio::test]
async fn a_password_that_is_set_anew_ends_the_old_one() {
    each(async |world| {
        let ctx = world.ctx();
        let id = command_line::add_staff(&ctx, "Kim", "kim@klick.example", "das alte Passwort", &[Role::Coach]).await.unwrap();
        let mut coach = world.guest();
        let sign_in = paths::SignInStaff::href(Lang::De);
        let typed = |password| [("email", "kim@klick.example"), ("passwort", password)];
        assert_eq!(coach.post(&sign_in, &typed("das alte Passwort")).await.status, 303);
        assert_eq!(coach.get("/de/begleitung").await.status, 200);
        command_line::set_password(&ctx, id, "das neue Passwort").await.unwrap();
        assert_eq!(coach.get("/de/begleitung").await.status, 303, "signed out");
        assert_eq!(coach.post(&sign_in, &typed("das alte Passwort")).await.status, 422);
        assert_eq!(coach.post(&sign_in, &typed("das neue Passwort")).await.status, 303);
        assert!(command_line::set_password(&ctx, id, "kurz").await.is_err());
    })
    .await;
}
