//! A participant's own data: she takes everything along, says yes and no, asks for something, and is answered in time. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Lang, Role,
    moment::{DAY, MINUTE},
    rights::Scope,
};
use people::testing::{a_group, a_site, give, put, role, somebody};
use privacy::{consents::given, paths, rules::requests::Wish, testing::a_request};
use std::io::Read as _;
use testing::{Answer, Phone, World, each};
use uuid::Uuid;

const DE: Lang = Lang::De;
/// Words that nobody else writes.
const SECRET: &str = "Namensgeheimnis";

/// A participant with a coach, somebody who coordinates, and somebody who looks after data protection.
struct House {
    amira: Uuid,
    coach: Uuid,
    hers: Phone,
    of_coach: Phone,
    of_desk: Phone,
    of_dpo: Phone,
}

async fn house(world: &World) -> House {
    let ctx = world.ctx();
    let site = a_site(&ctx, "Haus am Markt").await;
    let group = a_group(&ctx, site, "Handy am Dienstag").await;
    let coach = somebody(&ctx, "Jana Probe", Role::Coach).await;
    give(&ctx, role(&ctx, coach, Role::Coach, Scope::Group(group))).await;
    let amira = somebody(&ctx, "Amira", Role::Participant).await;
    put(&ctx, amira, Some(site), Some(group), Some(coach)).await;
    House {
        amira,
        coach,
        hers: world.phone_of(amira).await,
        of_coach: world.phone_of(coach).await,
        of_desk: world.sign_in(Role::Coordinator).await,
        of_dpo: world.sign_in(Role::Dpo).await,
    }
}

/// The files of a ZIP file.
fn unpacked(answer: &Answer) -> (String, serde_json::Value) {
    assert_eq!(answer.status, 200, "{}", answer.html);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(answer.bytes.clone())).unwrap();
    assert_eq!(archive.len(), 2);
    let mut read = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (html, data) = (read("index.html"), read("data.json"));
    (html, serde_json::from_str(&data).unwrap())
}

#[tokio::test]
async fn everything_is_taken_along_in_her_language() {
    each(async |world| {
        let House { amira, coach, mut hers, mut of_coach, mut of_desk, .. } = house(&world).await;
        let ctx = world.ctx();
        coaching::testing::a_protocol(&ctx, coach, amira).await;
        coaching::testing::a_goal(&ctx, amira).await;
        assert!(hers.get("/de/ich").await.html.contains(&paths::OwnData::href(DE)), "a way leads there");
        assert!(hers.get(&paths::OwnData::href(DE)).await.html.contains(&paths::TakeAlong::href(DE)));
        let hostile = [("do", "ask"), ("wish", "look"), ("words", "<script>x</script>")];
        assert_eq!(hers.send(&paths::AskLook::href(DE), &hostile).await.status, 303);
        // Something stands in the log.
        of_coach.get(&format!("/de/begleitung/{amira}")).await;

        let answer = hers.send(&paths::TakeAlong::href(Lang::Ar), &[]).await;
        assert_eq!(answer.saved_as, "attachment; filename=\"klick-2026-11-22.zip\"", "the name says nothing of her");
        let (html, data) = unpacked(&answer);
        for words in [
            "dir=\"rtl\"",
            "lang=\"ar\"",
            "Amira",
            "Das Ladekabel kommt mit.",
            "Ich will schreiben.",
            "Jana Probe",
            "Haus am Markt",
        ] {
            assert!(html.contains(words), "{words}: {html}");
        }
        assert!(
            html.contains("&lt;script&gt;x") && !html.contains("<script") && !html.contains("http"),
            "it runs nothing and asks nobody"
        );
        assert!(!html.contains("told-") && !html.contains("{ $"), "every word is there: {html}");
        for room in ["people", "learning", "coaching", "privacy"] {
            assert!(data[room].is_object() || data[room].is_array(), "{room}: {data}");
        }
        assert_eq!(data["coaching"]["written"][0]["words"]["agreed"], "Das Ladekabel kommt mit.");
        assert_eq!(data["privacy"]["taken_along"].as_array().unwrap().len(), 1);

        // A sign-in of twelve minutes ago is not enough, and the page says so.
        for _ in 0..2 {
            // She goes on looking meanwhile, or the sign-in would be over.
            world.clock.go_on(6 * MINUTE);
            hers.get("/de/ich").await;
        }
        let page = hers.get(&paths::TakeAlong::href(DE)).await.html;
        assert!(page.contains("noch einmal an") && !page.contains("Datei holen"), "{page}");
        let refused = hers.send(&paths::OwnData::href(DE), &[("do", "take-back"), ("request", &Uuid::nil().to_string())]).await;
        assert_eq!(refused.status, 404, "what there is not cannot be taken back");
        let mark = hers.mark().await;
        let refused = hers.post(&paths::TakeAlong::href(DE), &[("owner", &mark)]).await;
        assert!(refused.status == 422 && refused.html.contains("10 Minuten"), "{}", refused.html);

        // Her main coach may make it for her, in her language; who coordinates may not.
        let mut of_coach = world.phone_of(coach).await;
        let page = paths::PersonData::href(DE, amira);
        assert!(of_coach.get(&page).await.html.contains("Datei machen"));
        let (html, data) = unpacked(&of_coach.send(&page, &[("do", "take")]).await);
        assert!(html.contains("lang=\"de-DE\"") || html.contains("lang=\"de\""), "{html}");
        assert_eq!(data["privacy"]["taken_along"][0]["by"], "Jana Probe", "{data}");
        assert!(!of_desk.get(&page).await.html.contains("Datei machen"));
        let mark = of_desk.mark().await;
        assert_eq!(of_desk.post(&page, &[("owner", &mark), ("do", "take")]).await.status, 404);
        let mut hers = world.phone_of(amira).await;
        assert!(hers.get("/de/ich/wer-hat-geschaut").await.html.contains("hat Ihre Daten zum Mitnehmen gemacht"));

        // Five times a day.
        for left in [3, 2, 1] {
            assert_eq!(hers.send(&paths::TakeAlong::href(DE), &[]).await.status, 200, "{left}");
        }
        let refused = hers.send(&paths::TakeAlong::href(DE), &[]).await;
        assert!(refused.status == 422 && refused.html.contains("fünfmal"), "{}", refused.html);
        assert_eq!(world.count("data_taken").await, 5);
        // After a month nothing of it is there.
        world.clock.go_on(31 * DAY);
        privacy::acts::tidy(&world.ctx()).await.unwrap();
        assert_eq!(world.count("data_taken").await, 0);
    })
    .await;
}

#[tokio::test]
async fn yes_and_no_are_one_tap_and_paper_is_written_down() {
    each(async |world| {
        let House { amira, mut hers, mut of_coach, .. } = house(&world).await;
        let asks = async |purpose: &str| {
            let ctx = world.ctx();
            let mut tx = ctx.store.begin().await.unwrap();
            let given = given(&ctx, &mut tx, amira, purpose).await.unwrap();
            tx.commit().await.unwrap();
            given
        };
        let page = paths::Consents::href(DE);
        let first = hers.get(&page).await.html;
        assert!(first.matches("Noch keine Antwort").count() >= 5, "{first}");
        assert!(!asks("publicity").await && !asks("everything").await, "what nobody said is no");

        let yes = [("purpose", "publicity"), ("version", "1"), ("do", "yes")];
        assert_eq!(hers.send(&page, &yes).await.to, format!("{page}#zweck-publicity"));
        assert!(asks("publicity").await && !asks("jobcenter").await);
        // A second tap is harmless.
        assert_eq!(hers.send(&page, &yes).await.status, 303);
        assert_eq!(world.count("consent_event").await, 1);
        assert!(hers.get(&page).await.html.contains("Getippt am 22. November"));
        world.clock.go_on(MINUTE);
        assert_eq!(hers.send(&page, &[("purpose", "publicity"), ("version", "1"), ("do", "no")]).await.status, 303);
        assert!(!asks("publicity").await);
        assert_eq!(world.count("consent_event").await, 2, "both are kept");
        // Other words than those of today, and what is no purpose.
        assert_eq!(hers.send(&page, &[("purpose", "publicity"), ("version", "0"), ("do", "yes")]).await.status, 422);
        assert_eq!(hers.send(&page, &[("purpose", "everything"), ("version", "1"), ("do", "yes")]).await.status, 404);

        // The coach writes down what stands on paper, and Amira sees who it was.
        let hers_of_coach = paths::PersonData::href(DE, amira);
        assert!(of_coach.get(&format!("/de/begleitung/{amira}")).await.html.contains(&hers_of_coach));
        let refused = of_coach.send(&hers_of_coach, &[("do", "paper"), ("purpose", "alumni"), ("signed-day", "24")]).await;
        assert!(refused.status == 422 && refused.html.contains("value=\"alumni\" selected"), "{}", refused.html);
        let tomorrow = [("signed-day", "23"), ("signed-month", "11"), ("signed-year", "2026")];
        let paper = |day: &'static str, purpose: &'static str| {
            [
                ("do", "paper"),
                ("purpose", purpose),
                ("said", "yes"),
                ("signed-day", day),
                ("signed-month", "11"),
                ("signed-year", "2026"),
            ]
        };
        let late: Vec<_> = paper("23", "alumni").into_iter().chain(tomorrow).collect();
        assert_eq!(of_coach.send(&hers_of_coach, &late).await.status, 422, "nobody has signed tomorrow");
        for _ in 0..2 {
            assert_eq!(of_coach.send(&hers_of_coach, &paper("20", "alumni")).await.to, hers_of_coach);
        }
        assert_eq!(world.count("consent_event").await, 3, "written down twice, it is one");
        assert!(asks("alumni").await);
        let seen = hers.get(&page).await.html;
        assert!(seen.contains("unterschrieben am 20. November") && seen.contains("Jana Probe"), "{seen}");
        // A paper of before does not take back the no of today.
        assert_eq!(of_coach.send(&hers_of_coach, &paper("20", "publicity")).await.status, 303);
        assert!(!asks("publicity").await, "she said no later");

        // A stranger writes nothing down, and sees nothing.
        let other = somebody(&world.ctx(), "Marek", Role::Coach).await;
        give(&world.ctx(), role(&world.ctx(), other, Role::Coach, Scope::Record(other))).await;
        let mut strange = world.phone_of(other).await;
        assert_eq!(strange.get(&hers_of_coach).await.status, 404);
        let mark = strange.mark().await;
        let form: Vec<_> = [("owner", mark.as_str())].into_iter().chain(paper("20", "research")).collect();
        assert_eq!(strange.post(&hers_of_coach, &form).await.status, 404);
        assert_eq!(world.count("consent_event").await, 4);
    })
    .await;
}

#[tokio::test]
async fn a_request_is_answered_in_time_and_read() {
    each(async |world| {
        let House { amira, mut hers, mut of_coach, mut of_desk, mut of_dpo, .. } = house(&world).await;
        let page = paths::AskLook::href(DE);
        let refused = hers.send(&page, &[("do", "ask"), ("words", "Hallo")]).await;
        assert!(refused.status == 422 && refused.html.contains("Hallo"), "{}", refused.html);
        assert_eq!(hers.send(&page, &[("do", "ask"), ("wish", "correct")]).await.status, 422, "what is not right?");
        assert_eq!(hers.send(&page, &[("do", "ask"), ("wish", "erase")]).await.status, 422, "that has a page of its own");
        assert_eq!(hers.send(&page, &[("do", "ask"), ("wish", "correct"), ("words", SECRET)]).await.to, paths::OwnData::href(DE));
        let own = hers.get(&paths::OwnData::href(DE)).await.html;
        for words in ["Etwas stimmt nicht", SECRET, "Antwort bis 22. Dezember.", "Noch 30 Tage."] {
            assert!(own.contains(words), "{words}: {own}");
        }
        let kept: Vec<(Vec<u8>,)> = world.store.query("select words from data_request").all().await.unwrap();
        assert!(!kept[0].0.windows(6).any(|piece| piece == &SECRET.as_bytes()[..6]), "her words are sealed");
        // Asked twice, it is one request; other words are not thrown away without a word.
        assert_eq!(hers.send(&page, &[("do", "ask"), ("wish", "correct"), ("words", SECRET)]).await.status, 303);
        let other = hers.send(&page, &[("do", "ask"), ("wish", "correct"), ("words", "Noch einmal")]).await;
        assert!(other.status == 422 && other.html.contains("Noch einmal"), "{}", other.html);
        assert_eq!(world.count("data_request").await, 1);

        // The coach and who coordinates find it on the first page, without its words; who looks after data protection finds it, without a name.
        for phone in [&mut of_coach, &mut of_desk] {
            let today = phone.get("/de/begleitung").await.html;
            assert!(today.contains("Anfragen zu Daten") && today.contains("Noch 30 Tage.") && !today.contains(SECRET), "{today}");
        }
        let start = of_dpo.get("/de/").await.html;
        assert!(start.contains(&paths::Requests::href(DE)), "{start}");
        let list = of_dpo.get(&paths::Requests::href(DE)).await.html;
        assert!(list.contains("Eine Person") && !list.contains("Amira"), "{list}");
        let list = of_desk.get(&paths::Requests::href(DE)).await.html;
        assert!(list.contains("Amira"), "{list}");
        let one = list.split(&format!("{}/", paths::Requests::href(DE))).nth(1).unwrap().split('"').next().unwrap();
        let one = format!("{}/{one}", paths::Requests::href(DE));
        let read = of_coach.get(&one).await.html;
        assert!(read.contains(SECRET) && !read.contains("value=\"answer\""), "the coach reads and does not answer: {read}");
        assert!(of_dpo.get(&one).await.html.contains(SECRET));
        assert_eq!(hers.get(&one).await.status, 404, "it is a page of staff");

        // Late: in red words, and it stays on top.
        world.clock.go_on(33 * DAY);
        let (mut hers, mut of_desk) = (world.phone_of(amira).await, world.sign_in(Role::Coordinator).await);
        assert!(of_desk.get(&one).await.html.contains("Seit 3 Tagen überfällig"));
        assert_eq!(of_desk.send(&one, &[("do", "answer"), ("answer", " ")]).await.status, 422);
        assert_eq!(of_desk.send(&one, &[("do", "answer"), ("answer", "Ist geändert.")]).await.to, one);
        // A second tap, and what is over cannot be erased by it.
        let mark = of_desk.mark().await;
        let again = of_desk.post(&one, &[("owner", &mark), ("do", "answer"), ("answer", "Doch nicht.")]).await;
        assert!(again.status == 422 && again.html.contains("Doch nicht."), "her words stay: {}", again.html);
        assert_eq!(of_desk.post(&one, &[("owner", &mark), ("do", "erase")]).await.status, 404);
        assert!(hers.get("/de/").await.html.contains("Antwort auf Ihre Anfrage"), "she is told");
        let own = hers.get(&paths::OwnData::href(DE)).await.html;
        assert!(own.contains("Ist geändert.") && !own.contains("Doch nicht."), "{own}");
        assert!(!hers.get("/de/").await.html.contains("Antwort auf Ihre Anfrage"), "and only once");
        // A year later it is forgotten.
        world.clock.go_on(366 * DAY);
        privacy::acts::tidy(&world.ctx()).await.unwrap();
        assert_eq!(world.count("data_request").await, 0);
    })
    .await;
}

#[tokio::test]
async fn who_asks_for_it_is_erased_or_takes_it_back() {
    each(async |world| {
        let House { amira, mut hers, mut of_desk, .. } = house(&world).await;
        let page = paths::AskErasure::href(DE);
        let shown = hers.get(&page).await.html;
        for words in [
            "Das löschen wir",
            "Das bleibt, und darum",
            "Ihr Name und Ihre Sprache",
            "Papiere mit Ihrer Unterschrift",
            "Nehmen Sie zuerst alles mit",
        ] {
            assert!(shown.contains(words), "{words}: {shown}");
        }
        assert_eq!(hers.send(&page, &[]).await.to, paths::OwnData::href(DE));
        assert!(hers.get(&page).await.html.contains("Ihre Anfrage ist da"));
        let own = hers.get(&paths::OwnData::href(DE)).await.html;
        let id = own.split("name=\"request\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        // Nobody else takes it back.
        let other = somebody(&world.ctx(), "Bojana", Role::Participant).await;
        let mut of_other = world.phone_of(other).await;
        let mark = of_other.mark().await;
        let foreign = of_other.post(&paths::OwnData::href(DE), &[("owner", &mark), ("do", "take-back"), ("request", &id)]).await;
        assert_eq!(foreign.status, 404);
        assert_eq!(hers.send(&paths::OwnData::href(DE), &[("do", "take-back"), ("request", &id)]).await.status, 303);
        assert!(hers.get(&paths::OwnData::href(DE)).await.html.contains("zurückgenommen"));
        let gone = paths::Request::href(DE, &id);
        let mark = of_desk.mark().await;
        assert_eq!(of_desk.post(&gone, &[("owner", &mark), ("do", "erase")]).await.status, 404, "she does not want it any more");

        // Asked again, it is done: nothing of her is left in this room.
        assert_eq!(
            hers.send(&paths::Consents::href(DE), &[("purpose", "alumni"), ("version", "1"), ("do", "yes")]).await.status,
            303
        );
        let request = a_request(&world.ctx(), amira, Wish::Erase).await;
        let one = paths::Request::href(DE, request);
        let shown = of_desk.get(&format!("{one}?frage=loeschen")).await.html;
        assert!(shown.contains("Alles löschen: ") && shown.contains("value=\"erase\""), "{shown}");
        assert_eq!(of_desk.send(&format!("{one}?frage=loeschen"), &[("do", "erase")]).await.to, "/de/begleitung/geloescht");
        for table in ["consent_event", "data_request", "data_taken"] {
            assert_eq!(world.count(table).await, 0, "{table}");
        }
        assert_eq!(of_desk.get(&one).await.status, 404);
        assert_eq!(hers.get(&paths::OwnData::href(DE)).await.status, 303, "she is signed out");
    })
    .await;
}

/// Not how long it takes, which no test may demand, but that it is made at all and how large it is; it prints both.
#[tokio::test]
async fn two_years_are_taken_along_at_once() {
    each(async |world| {
        let House { amira, coach, mut hers, .. } = house(&world).await;
        let ctx = world.ctx();
        for _ in 0..200 {
            coaching::testing::a_protocol(&ctx, coach, amira).await;
        }
        for _ in 0..40 {
            coaching::testing::a_goal(&ctx, amira).await;
        }
        #[allow(clippy::disallowed_methods, reason = "it is only printed")]
        let begun = std::time::Instant::now();
        let answer = hers.send(&paths::TakeAlong::href(DE), &[]).await;
        let (html, data) = unpacked(&answer);
        println!(
            "{} sessions: {} KB packed, {} KB to read, {:?}",
            200,
            answer.bytes.len() / 1024,
            html.len() / 1024,
            begun.elapsed()
        );
        assert_eq!(data["coaching"]["written"].as_array().unwrap().len(), 200);
        assert_eq!(html.matches("Das Ladekabel kommt mit.").count(), 200);
    })
    .await;
}

#[tokio::test]
async fn how_long_what_is_kept_has_a_day_where_there_is_one() {
    each(async |world| {
        let House { amira, mut hers, .. } = house(&world).await;
        coaching::testing::a_help_request(&world.ctx(), amira).await;
        let page = hers.get(&paths::HowLong::href(DE)).await.html;
        for words in [
            "Wann Sie Hilfe gerufen haben",
            "Bei Ihnen: bis 20. Februar 2027",
            "Ihre Schritte und Antworten",
            "Was Sie erlaubt haben",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
    })
    .await;
}
