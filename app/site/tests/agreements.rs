//! Agreements, what somebody can do, protocols in another language, and the folder of a coach who leaves. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Context, Lang, Role,
    moment::{DAY, MINUTE},
    rights::Scope,
};
use coaching::paths;
use people::{
    acts::{by::By, erase_person::erase_person, export_person::export_person},
    command_line,
    testing::{a_group, a_site, give, put, role, somebody},
};
use testing::{Answer, Phone, World, each, links};
use uuid::Uuid;

const DE: Lang = Lang::De;
/// Words that nobody else writes.
const SECRET: &str = "Ladekabelgeheimnis";

/// A coach with two people in a group.
struct Here {
    coach: Uuid,
    amira: Uuid,
    bojana: Uuid,
}

async fn here(world: &World) -> Here {
    let ctx = world.ctx();
    let site = a_site(&ctx, "Haus am Markt").await;
    let group = a_group(&ctx, site, "Handy am Dienstag").await;
    let coach = somebody(&ctx, "Jana Probe", Role::Coach).await;
    give(&ctx, role(&ctx, coach, Role::Coach, Scope::Group(group))).await;
    // Amira reads Arabic.
    let (account, _) = command_line::add_participant(&ctx, "Amira", Lang::Ar).await.unwrap();
    let amira = account;
    let bojana = somebody(&ctx, "Bojana", Role::Participant).await;
    for person in [amira, bojana] {
        put(&ctx, person, Some(site), Some(group), Some(coach)).await;
    }
    Here { coach, amira, bojana }
}

async fn head(world: &World) -> Uuid {
    let ctx = world.ctx();
    let head = somebody(&ctx, "Kern Probe", Role::Coordinator).await;
    give(&ctx, role(&ctx, head, Role::Coordinator, Scope::All)).await;
    head
}

async fn send(phone: &mut Phone, path: &str, fields: &[(&str, &str)]) -> Answer {
    let answer = phone.send(path, fields).await;
    assert_eq!(answer.status, 303, "{path} {fields:?}: {}", answer.html);
    answer
}

/// Sends a form of which the page has several: without the key that a page gives.
async fn post(phone: &mut Phone, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mark = phone.mark().await;
    let once = format!("{:043}", another());
    let mut all = vec![("owner", mark.as_str()), ("once", once.as_str())];
    all.extend_from_slice(fields);
    phone.post(path, &all).await
}

/// A number that was not there before.
fn another() -> usize {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(1);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}

fn hidden<'h>(html: &'h str, name: &str) -> &'h str {
    let begin = format!("name=\"{name}\" value=\"");
    let at = html.find(&begin).unwrap_or_else(|| panic!("no {name}: {html}")) + begin.len();
    html[at..].split('"').next().unwrap()
}

fn agreement<'f>(together: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let days = [("from-day", "22"), ("from-month", "11"), ("from-year", "2026")];
    let review = [("review-day", "22"), ("review-month", "2"), ("review-year", "2027")];
    let words = [
        ("together", together),
        ("person", "Sie kommt dienstags."),
        ("coach", "Ich helfe bei Briefen."),
        ("meeting", "Jeden Dienstag"),
    ];
    words.iter().chain(&days).chain(&review).chain(more).copied().collect()
}

fn acting(world: &World, account: Uuid, held: Role) -> Context {
    let mut ctx = world.ctx();
    let given = role(&ctx, account, held, Scope::All);
    ctx.who.person = Some(base::context::Person {
        id: account,
        name: "Kim".into(),
        roles: vec![held],
        assignments: vec![given],
        own_device: false,
        owes_second_factor: false,
        demo: false,
    });
    ctx
}

#[tokio::test]
async fn an_agreement_is_written_confirmed_and_written_anew() {
    each(async |world| {
        let Here { coach, amira, bojana } = here(&world).await;
        let (mut jana, mut hers) = (world.phone_of(coach).await, world.phone_of(amira).await);
        let (list, new, own) =
            (paths::Agreements::href(DE, amira), paths::NewAgreement::href(DE, amira), paths::OwnAgreements::href(DE));
        assert!(hers.get(&own).await.html.contains("Sie haben noch keine Vereinbarung"));
        assert!(jana.get(&format!("/de/begleitung/{amira}")).await.html.contains(&list), "a way leads there");
        // A goal and a task of each side are proposed, and taken into the text by ticking.
        let goals = paths::Goals::href(DE, amira);
        send(&mut jana, &paths::NewGoal::href(DE, amira), &[("title", "Ich will Termine buchen.")]).await;
        for (what, side) in [("Das Kabel mitbringen", "person"), ("Den Brief kopieren", "coach")] {
            assert_eq!(post(&mut jana, &goals, &[("do", "task-add"), ("what", what), ("side", side)]).await.status, 303);
        }
        let form = jana.get(&new).await.html;
        // Enter in a field sends it, and does not take anything into the text.
        let first = form.split_once("name=\"once\"").unwrap().1.split_once("type=\"submit\"").unwrap().1;
        assert!(!first.split('>').next().unwrap().contains("take"), "{form}");
        let ids: Vec<&str> = form.split("name=\"take\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(ids.iter().filter(|id| id.len() == 36).count(), 3, "{form}");
        let ticked: Vec<(&str, &str)> = ids.iter().filter(|id| id.len() == 36).map(|id| ("take", *id)).collect();
        let mut shown = agreement("Wir üben.", &ticked);
        shown.push(("do", "take"));
        let seen = post(&mut jana, &new, &shown).await;
        assert_eq!(seen.status, 200, "{}", seen.html);
        for words in ["Wir üben.\nIch will Termine buchen.", "Das Kabel mitbringen</textarea>", "Den Brief kopieren</textarea>"]
        {
            assert!(seen.html.contains(words), "{words}: {}", seen.html);
        }
        assert!(!seen.html.contains("checked"), "what was taken is not ticked any more");
        assert_eq!(world.count("agreement").await, 0);
        // Nothing is lost of a refused form.
        let refused =
            post(&mut jana, &new, &[("together", SECRET), ("from-day", "31"), ("from-month", "2"), ("from-year", "2027")]).await;
        assert!(refused.status == 422 && refused.html.contains(SECRET), "{}", refused.html);
        for field in ["#person", "#from"] {
            assert!(refused.html.contains(&format!("href=\"{field}\"")), "{field}");
        }
        // Ticked and sent at once, it is in the text too; sent twice it is one.
        let mark = jana.mark().await;
        let mut all = vec![("owner", mark.as_str()), ("once", "0123456789abcdef0123456789abcdef0123456789a")];
        let first = agreement(SECRET, &ticked);
        all.extend_from_slice(&first);
        for _ in 0..2 {
            assert_eq!(jana.post(&new, &all).await.to, list);
        }
        assert_eq!(world.count("agreement").await, 1);
        let page = jana.get(&list).await.html;
        for words in [
            SECRET,
            "Ich will Termine buchen.",
            "Den Brief kopieren",
            "Noch nicht bestätigt",
            "Wieder darauf schauen: 22. Februar 2027",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(page.contains("22. November"));

        // A slip is taken back, and the words are a draft again.
        let id = hidden(&page, "agreement").to_owned();
        assert_eq!(post(&mut jana, &list, &[("do", "undo"), ("agreement", &id)]).await.to, new);
        assert_eq!(world.count("agreement").await, 0);
        assert!(jana.get(&new).await.html.contains(SECRET));
        let again = agreement(SECRET, &[]);
        send(&mut jana, &new, &again).await;
        assert_eq!(world.count("draft where form is not null").await, 0, "the draft was sent with it");

        // Amira is reminded, reads it, and does not want it so.
        assert!(hers.get("/de/").await.html.contains("Eine Vereinbarung wartet"));
        let page = hers.get(&own).await.html;
        assert!(page.contains(SECRET) && page.contains("Das mache ich") && page.contains("Stimmt das so?"), "{page}");
        let id = hidden(&page, "agreement").to_owned();
        let late = post(&mut jana, &list, &[("do", "undo"), ("agreement", &id)]).await;
        assert!(late.status == 422 && late.html.contains("Das geht nicht mehr"), "she has read it: {}", late.html);
        let nothing = post(&mut hers, &own, &[("do", "differs"), ("agreement", &id), ("words", " ")]).await;
        assert!(nothing.status == 422 && nothing.html.contains("href=\"#words\""), "{}", nothing.html);
        send(&mut hers, &own, &[("do", "agrees"), ("agreement", &id)]).await;
        assert!(hers.get(&own).await.html.contains("Hier bestätigt am 22. November."));
        assert!(!hers.get("/de/").await.html.contains("Eine Vereinbarung wartet"));
        send(&mut hers, &own, &[("do", "differs"), ("agreement", &id), ("words", "Dienstags geht nicht.")]).await;
        let mark = hers.mark().await;
        hers.post(&own, &[("owner", &mark), ("do", "agrees"), ("agreement", &id)]).await;
        for page in [&new, &paths::HandingNote::href(DE, amira)] {
            assert!(!jana.get(page).await.html.contains("Dienstags geht nicht."));
        }
        let today = jana.get("/de/begleitung").await.html;
        assert!(today.contains("Vereinbarung mit Amira") && today.contains("Hat geantwortet"), "{today}");
        let page = jana.get(&list).await.html;
        assert!(page.contains("Dienstags geht nicht.") && page.contains("So nicht."), "words stay: {page}");
        assert!(!jana.get("/de/begleitung").await.html.contains("Vereinbarung mit Amira"), "it was seen");
        let words: Vec<(Vec<u8>,)> =
            world.store.query("select words from agreement union all select words from agreement_answer").all().await.unwrap();
        assert!(
            words.len() == 2
                && !words.iter().any(|(all,)| all.windows(9).any(|nine| nine == b"Ladekabel" || nine == b"Dienstags"))
        );

        // A new version stands beside the old one, which nobody answers any more.
        world.clock.go_on(DAY);
        let (mut jana, mut hers) = (world.phone_of(coach).await, world.phone_of(amira).await);
        let mut second = agreement("Jetzt mittwochs.", &[]);
        second[4] = ("from-day", "1");
        second[5] = ("from-month", "12");
        send(&mut jana, &new, &second).await;
        let page = hers.get(&own).await.html;
        assert!(page.contains("Jetzt mittwochs.") && page.contains("Gilt von 22. November bis 30. November"), "{page}");
        let stale = post(&mut hers, &own, &[("do", "agrees"), ("agreement", &id)]).await;
        assert!(stale.status == 422 && stale.html.contains("neue Fassung"), "{}", stale.html);
        // Her coach notes that she has signed it; a slip of that is taken back, too.
        let page = jana.get(&list).await.html;
        let newest = hidden(&page, "agreement").to_owned();
        assert_ne!(newest, id);
        let noted = [
            ("do", "noted"),
            ("agreement", newest.as_str()),
            ("how", "paper"),
            ("said-day", "23"),
            ("said-month", "11"),
            ("said-year", "2026"),
        ];
        assert_eq!(post(&mut jana, &list, &noted[..3]).await.status, 422, "how and when?");
        assert_eq!(post(&mut jana, &list, &noted).await.status, 303);
        assert!(hers.get(&own).await.html.contains("Auf Papier unterschrieben am 23. November."));
        assert_eq!(post(&mut jana, &list, &[("do", "undo-note"), ("agreement", &newest)]).await.status, 303);
        assert!(jana.get(&list).await.html.contains("Noch nicht bestätigt"));
        assert_eq!(post(&mut jana, &list, &noted).await.status, 303);
        world.clock.go_on(11 * MINUTE);
        let mut hers = world.phone_of(amira).await;
        assert_eq!(post(&mut jana, &list, &[("do", "undo-note"), ("agreement", &newest)]).await.status, 422);

        // On paper, with headings in her language or in German; a line for each to sign on.
        let print = paths::PrintAgreement::href(DE, newest.parse::<uuid::Uuid>().unwrap());
        for phone in [&mut jana, &mut hers] {
            let sheet = phone.get(&print).await;
            assert!(
                sheet.status == 200 && sheet.html.contains("ما أفعله أنا") && sheet.html.contains("Jetzt mittwochs."),
                "{}",
                sheet.html
            );
            assert_eq!(sheet.html.matches("class=\"line\"").count(), 3);
            assert!(phone.get(&format!("{print}?sprache=de")).await.html.contains("Das mache ich"));
        }
        // Nobody else, not even under her own address.
        let mut other = world.phone_of(bojana).await;
        assert_eq!(other.get(&print).await.status, 404);
        assert_eq!(post(&mut other, &own, &[("do", "agrees"), ("agreement", &newest)]).await.status, 404);
        let wrong = paths::Agreements::href(DE, bojana);
        assert_eq!(post(&mut jana, &wrong, &[("do", "undo-note"), ("agreement", &newest)]).await.status, 404);

        let ctx = acting(&world, coach, Role::Coach);
        let all = export_person(&ctx, By::signed_in(&ctx).unwrap(), amira).await.unwrap()["coaching"].to_string();
        assert!(all.contains(SECRET) && all.contains("Dienstags geht nicht.") && all.contains("\"how\":\"paper\""), "{all}");
        let kern = acting(&world, head(&world).await, Role::Coordinator);
        erase_person(&kern, By::signed_in(&kern).unwrap(), amira).await.unwrap();
        assert_eq!((world.count("agreement").await, world.count("agreement_answer").await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn an_agreement_that_waits_is_on_the_first_page() {
    each(async |world| {
        let Here { coach, amira, .. } = here(&world).await;
        let mut jana = world.phone_of(coach).await;
        let form = agreement("Wir üben.", &[]);
        send(&mut jana, &paths::NewAgreement::href(DE, amira), &form).await;
        world.clock.go_on(13 * DAY);
        let mut jana = world.phone_of(coach).await;
        assert!(!jana.get("/de/begleitung").await.html.contains("Vereinbarung mit Amira"));
        world.clock.go_on(DAY);
        let mut jana = world.phone_of(coach).await;
        let page = jana.get("/de/begleitung").await.html;
        assert!(page.contains("Vereinbarung mit Amira") && page.contains("Lange nicht bestätigt"), "{page}");
        // Two weeks before it is looked at again.
        world.clock.go_on(64 * DAY);
        let mut jana = world.phone_of(coach).await;
        assert!(jana.get("/de/begleitung").await.html.contains("Bis 22. Februar darauf schauen"));
    })
    .await;
}

#[tokio::test]
async fn what_somebody_can_do_is_found_changed_and_printed() {
    each(async |world| {
        let Here { coach, amira, bojana } = here(&world).await;
        let (mut jana, mut hers) = (world.phone_of(coach).await, world.phone_of(amira).await);
        let (list, own) = (paths::Competences::href(DE, amira), paths::OwnCompetences::href(DE));
        let new = paths::NewOwnCompetence::href(DE);
        assert!(hers.get(&own).await.html.contains("Hier steht noch nichts"));
        let empty = hers.send(&new, &[("did", "Drei Kinder"), ("evidence", SECRET)]).await;
        assert!(empty.status == 422 && empty.html.contains(SECRET), "{}", empty.html);
        for field in ["field", "can", "level"] {
            assert!(
                empty.html.contains(&format!("href=\"#{field}\"")) && empty.html.contains(&format!("id=\"{field}\"")),
                "{field}"
            );
        }
        let found = [
            ("field", "family"),
            ("did", "Drei Kinder"),
            ("can", "Ich kann einen Tag planen."),
            ("level", "teaches"),
            ("evidence", SECRET),
        ];
        send(&mut hers, &new, &found).await;
        let page = hers.get(&own).await.html;
        assert!(page.contains("Ich kann einen Tag planen.") && page.contains("Familie und Zuhause"), "{page}");
        assert!(
            !String::from_utf8_lossy(
                &world.store.query("select words from competence").one::<(Vec<u8>,)>().await.unwrap().unwrap().0
            )
            .contains("Ladekabel")
        );

        // The coach adds that she saw a paper; the words of Amira stay, and somebody who writes on older words is told.
        let one = links(&jana.get(&list).await.html).into_iter().find(|to| to.contains("/begleitung/kompetenz/")).unwrap();
        let revision = hidden(&jana.get(&one).await.html, "revision").to_owned();
        let mut change = vec![
            ("do", "change"),
            ("revision", revision.as_str()),
            ("seen-day", "20"),
            ("seen-month", "11"),
            ("seen-year", "2026"),
        ];
        change.extend(found);
        assert_eq!(post(&mut jana, &one, &change).await.to, list);
        assert_eq!(post(&mut jana, &one, &change).await.status, 422, "written anew meanwhile");

        // What lessons show is proposed, and taken by a tap: twice is once.
        let (lesson, lines) = finish_a_lesson(&world, amira).await;
        let page = hers.get(&own).await.html;
        assert!(page.contains("Hier gelernt") && page.matches("value=\"learned\"").count() == lines, "{page}");
        let tap = [("do", "learned"), ("lesson", lesson.as_str()), ("line", "0")];
        for _ in 0..2 {
            assert_eq!(post(&mut jana, &list, &tap).await.status, 303);
        }
        assert_eq!(world.count("competence").await, 2);
        assert_eq!(post(&mut jana, &list, &[("do", "learned"), ("lesson", &lesson), ("line", "99")]).await.status, 404);
        assert_eq!(post(&mut jana, &list, &[("do", "learned"), ("lesson", "nie"), ("line", "0")]).await.status, 404);

        // On paper, in her language and in German.
        let print = paths::PrintCompetences::href(DE, amira);
        let sheet = hers.get(&print).await.html;
        assert!(sheet.contains("العائلة والبيت") && sheet.contains(SECRET) && sheet.contains("dir=\"rtl\""), "{sheet}");
        let sheet = jana.get(&format!("{print}?sprache=de")).await.html;
        assert!(sheet.contains("Nachweis gesehen am 20. November") && sheet.contains("Kurs bei Klick geschafft"), "{sheet}");

        // Put away, brought back, and put away for good.
        let mine = links(&hers.get(&own).await.html)
            .into_iter()
            .filter(|to| to.starts_with(&format!("{own}/")) && !to.ends_with("/neu"));
        let mine: Vec<String> = mine.collect();
        assert_eq!(mine.len(), 2);
        for one in &mine {
            assert_eq!(post(&mut hers, one, &[("do", "away")]).await.to, own);
        }
        let page = hers.get(&own).await.html;
        assert!(page.contains("Weggelegt") && page.matches("value=\"back\"").count() == 2, "{page}");
        let id = mine[0].rsplit('/').next().unwrap();
        assert_eq!(post(&mut hers, &own, &[("do", "back"), ("competence", id)]).await.status, 303);
        let mut other = world.phone_of(bojana).await;
        assert_eq!(post(&mut other, &own, &[("do", "back"), ("competence", id)]).await.status, 404);
        assert_eq!(other.get(&mine[0]).await.status, 404);
        assert_eq!(other.get(&print).await.status, 404);
        world.clock.go_on(30 * DAY);
        assert_eq!(coaching::acts::competences::tidy(&world.ctx()).await.unwrap(), 1);

        let ctx = acting(&world, coach, Role::Coach);
        let all = export_person(&ctx, By::signed_in(&ctx).unwrap(), amira).await.unwrap()["coaching"].to_string();
        assert!(all.contains("\"competences\":[{"), "{all}");
        let kern = acting(&world, head(&world).await, Role::Coordinator);
        erase_person(&kern, By::signed_in(&kern).unwrap(), amira).await.unwrap();
        assert_eq!(world.count("competence").await, 0);
    })
    .await;
}

/// Somebody finishes a lesson: its id, and how many sentences say what she can do.
async fn finish_a_lesson(world: &World, person: Uuid) -> (String, usize) {
    let ctx = world.ctx();
    let library = world.library();
    let lesson = &library.courses[0].lessons[0];
    let mut tx = ctx.store.begin().await.unwrap();
    let learner = ctx.new_id().to_string();
    let learner = learning::records::make_learner(&mut tx, learner, Some(person.to_string()), None, ctx.at).await.unwrap();
    let event = learning::records::Event {
        id: "l".to_owned(),
        lesson: &lesson.id,
        step: "",
        version: 1,
        lang: "de",
        kind: "lesson",
        verdict: None,
        answer: None,
        at: ctx.at,
    };
    learning::records::add(&mut tx, &learner, &event).await.unwrap();
    tx.commit().await.unwrap();
    (lesson.id.clone(), lesson.words(DE).unwrap().1.can.len())
}

#[tokio::test]
async fn a_protocol_is_read_in_her_language_first() {
    each(async |world| {
        let Here { coach, amira, .. } = here(&world).await;
        let (mut jana, mut hers) = (world.phone_of(coach).await, world.phone_of(amira).await);
        let facts = [
            ("day-day", "22"),
            ("day-month", "11"),
            ("day-year", "2026"),
            ("begins", "9:30"),
            ("minutes", "45"),
            ("pillar", "coaching"),
            ("mode", "single"),
        ];
        let talk: Vec<_> =
            facts.into_iter().chain([("agreed", "Amira bucht selbst."), ("assessment", "Findet die Seite allein.")]).collect();
        let session = send(&mut jana, &paths::LogOne::href(DE, amira), &talk).await.to;
        let talks = paths::Talks::href(DE, amira);
        let page = jana.get(&talks).await.html;
        let way = links(&page).into_iter().find(|to| to.contains("uebersetzen=")).unwrap();
        let way = way.split('#').next().unwrap().to_owned();
        let id = way.rsplit('=').next().unwrap().to_owned();
        let form = jana.get(&way).await.html;
        assert!(
            form.contains("name=\"agreed\"") && form.contains("name=\"assessment\"") && !form.contains("name=\"view\""),
            "{form}"
        );
        // Each part that has words; a refused form keeps the others.
        let half = post(&mut jana, &talks, &[("do", "translate"), ("protocol", &id), ("agreed", "أميرة تحجز بنفسها.")]).await;
        assert!(half.status == 422 && half.html.contains("أميرة تحجز بنفسها."), "{}", half.html);
        let whole = [
            ("do", "translate"),
            ("protocol", id.as_str()),
            ("agreed", "أميرة تحجز بنفسها."),
            ("assessment", "تجد الصفحة وحدها."),
            ("view", SECRET),
        ];
        assert_eq!(post(&mut jana, &talks, &whole).await.to, talks);
        assert_eq!(post(&mut jana, &talks, &whole).await.status, 422, "once");
        let page = jana.get(&talks).await.html;
        assert!(page.contains("Amira bucht selbst.") && page.contains("أميرة تحجز بنفسها.") && !page.contains(SECRET), "{page}");
        assert!(page.find("Amira bucht selbst.") < page.find("أميرة تحجز بنفسها."), "the first text first");
        // A slip is taken back; the session is not while there is a translation.
        assert!(post(&mut jana, &session, &[("do", "undo")]).await.html.contains("Das geht nicht mehr"));
        let new = hidden(&page, "translation").to_owned();
        let back = post(&mut jana, &talks, &[("do", "undo-translation"), ("translation", &new)]).await;
        assert!(back.status == 200 && back.html.contains("تجد الصفحة وحدها."), "its words are in the form: {}", back.html);
        assert!(back.html.contains("zurückgenommen") && world.count("protocol_translation").await == 0, "{}", back.html);
        assert!(!jana.get(&talks).await.html.contains("أميرة تحجز بنفسها."));
        assert_eq!(post(&mut jana, &talks, &whole).await.status, 303);
        let new = hidden(&jana.get(&talks).await.html, "translation").to_owned();

        // Amira reads her language first, and the first text one link further.
        let list = paths::Written::href(DE);
        let one = links(&hers.get(&list).await.html).into_iter().find(|to| to.starts_with(&format!("{list}/"))).unwrap();
        let page = hers.get(&one).await.html;
        assert!(page.contains("أميرة تحجز بنفسها.") && !page.contains("Amira bucht selbst."), "{page}");
        assert!(
            page.contains("Übersetzt von Jana Probe") && page.contains("lang=\"ar\"") && page.contains("dir=\"rtl\""),
            "{page}"
        );
        let first = hers.get(&format!("{one}?text=original")).await.html;
        assert!(first.contains("Amira bucht selbst.") && !first.contains("أميرة تحجز بنفسها."), "{first}");
        assert!(!jana.get(&talks).await.html.contains("value=\"undo-translation\""), "she has read it");
        let late = post(&mut jana, &talks, &[("do", "undo-translation"), ("translation", &new)]).await;
        assert!(late.status == 422 && late.html.contains("schon gelesen"), "{}", late.html);

        // What is added is translated, too, and is new to her.
        world.clock.go_on(MINUTE);
        assert_eq!(post(&mut jana, &talks, &[("do", "addendum"), ("protocol", &id), ("words", "Am Freitag.")]).await.status, 303);
        let page = jana.get(&talks).await.html;
        let way = links(&page).into_iter().find(|to| to.contains("uebersetzen=")).unwrap();
        let added = way.split('#').next().unwrap().rsplit('=').next().unwrap().to_owned();
        let words =
            [("do", "translate-addendum"), ("protocol", id.as_str()), ("addendum", added.as_str()), ("words", "يوم الجمعة.")];
        assert_eq!(post(&mut jana, &talks, &words[..3]).await.status, 422);
        assert_eq!(post(&mut jana, &talks, &words).await.status, 303);
        assert_eq!(post(&mut jana, &talks, &words).await.status, 422);
        assert!(hers.get(&list).await.html.contains("Jana Probe. Neu"));
        let page = hers.get(&one).await.html;
        assert!(page.contains("يوم الجمعة.") && !page.contains("Am Freitag."), "{page}");
        let sealed: Vec<(Vec<u8>,)> = world.store.query("select words from protocol_translation").all().await.unwrap();
        assert!(
            sealed.len() == 2 && !sealed.iter().any(|(words,)| words.windows(8).any(|eight| eight == &"أميرة".as_bytes()[..8]))
        );
        // Nobody else's.
        assert_eq!(post(&mut hers, &talks, &whole).await.status, 404);
        let ctx = acting(&world, coach, Role::Coach);
        let all = export_person(&ctx, By::signed_in(&ctx).unwrap(), amira).await.unwrap()["coaching"].to_string();
        assert!(all.contains("أميرة تحجز بنفسها.") && all.contains("يوم الجمعة."), "{all}");
        let kern = acting(&world, head(&world).await, Role::Coordinator);
        erase_person(&kern, By::signed_in(&kern).unwrap(), amira).await.unwrap();
        assert_eq!(world.count("protocol_translation").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_coach_leaves_a_folder_behind() {
    each(async |world| {
        let Here { coach, amira, bojana } = here(&world).await;
        let ctx = world.ctx();
        let new = somebody(&ctx, "Marek Probe", Role::Coach).await;
        give(&ctx, role(&ctx, new, Role::Coach, Scope::Record(new))).await;
        let head = head(&world).await;
        let (mut jana, mut marek, mut kern) =
            (world.phone_of(coach).await, world.phone_of(new).await, world.phone_of(head).await);
        let mut hers = world.phone_of(amira).await;
        send(&mut jana, &paths::NewGoal::href(DE, amira), &[("title", "Ich will Termine buchen.")]).await;
        let goals = paths::Goals::href(DE, amira);
        let task = [
            ("do", "task-add"),
            ("what", "Den Brief kopieren"),
            ("side", "coach"),
            ("due-day", "1"),
            ("due-month", "12"),
            ("due-year", "2026"),
        ];
        assert_eq!(post(&mut jana, &goals, &task).await.status, 303);
        let form = agreement("Wir üben.", &[]);
        send(&mut jana, &paths::NewAgreement::href(DE, amira), &form).await;
        for person in [amira, bojana] {
            let made = [
                ("do", "make"),
                ("day-day", "24"),
                ("day-month", "11"),
                ("day-year", "2026"),
                ("begins", "10:00"),
                ("minutes", "45"),
                ("mode", "phone"),
            ];
            assert_eq!(post(&mut jana, &paths::Appointments::href(DE, person), &made).await.status, 303);
        }
        assert_eq!(
            post(&mut jana, &paths::LogOne::href(DE, amira), &[("do", "draft-keep"), ("agreed", SECRET)]).await.status,
            303
        );
        hers.send(&paths::AskHelp::href(DE), &[("do", "ask")]).await;
        let request =
            links(&jana.get("/de/begleitung").await.html).into_iter().find(|to| to.contains("/begleitung/hilfe/")).unwrap();
        send(&mut jana, &request, &[("do", "take")]).await;

        // Her own folder names everything that is open; the coordinator's has the same, and not a word of what was written.
        let folder = paths::Folder::href(DE, coach);
        assert!(jana.get("/de/begleitung").await.html.contains(&paths::OwnFolder::href(DE)));
        let of_jana = jana.get(&paths::OwnFolder::href(DE)).await.html;
        let of_kern = kern.get(&folder).await.html;
        for page in [&of_jana, &of_kern] {
            for words in [
                "Amira",
                "Begonnene Entwürfe: 1. Bitte beenden.",
                "Offene Aufgaben vom Coach: 1. Der nächste Tag: 1. Dezember",
                "Offene Ziele: 1",
                "Vereinbarung vom 22. November",
                "Termin: 24. November, 10:00 Uhr",
                "um die sich der Coach kümmert: 1",
                "noch keine Notiz",
            ] {
                assert!(page.contains(words), "{words}: {page}");
            }
            for words in ["Termine buchen", "Brief kopieren", "Wir üben", SECRET] {
                assert!(!page.contains(words), "{words}: {page}");
            }
        }
        // A form that she has begun for a group is named too.
        let log = links(&jana.get(&paths::LogSession::href(DE)).await.html);
        let log = log.into_iter().find(|to| to.starts_with("/de/begleitung/gruppe/")).unwrap();
        assert_eq!(post(&mut jana, &log, &[("do", "draft-keep"), ("note", "WLAN")]).await.status, 303);
        let page = kern.get(&folder).await.html;
        assert!(page.contains("Entwürfe: 2.") && page.contains("Entwürfe für Gruppen: Handy am Dienstag"), "{page}");
        let looked = hers.get("/de/ich/wer-hat-geschaut").await.html;
        assert!(looked.contains("Kern Probe"), "that the coordinator looked, stands in the log: {looked}");
        let note = paths::HandingNote::href(DE, amira);
        assert!(of_jana.contains(&note) && !of_kern.contains(&note), "the coordinator has no way to the words");
        assert_eq!(kern.get(&note).await.status, 404);
        assert_eq!(marek.get(&folder).await.status, 404);
        assert_eq!(marek.get(&note).await.status, 404);
        let page = jana.get(&note).await.html;
        for words in ["Ich will Termine buchen.", "Den Brief kopieren", "Wir üben."] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let too_long = "x".repeat(2501);
        let refused = jana.send(&note, &[("words", &too_long)]).await;
        assert!(refused.status == 422 && refused.html.contains(&too_long));
        send(&mut jana, &note, &[("words", "Ruft lieber an. Ladekabel!")]).await;
        assert!(jana.get(&folder).await.html.contains("Die Notiz für den nächsten Coach ist da."));
        assert!(!jana.get("/de/begleitung").await.html.contains("Notiz zur Übergabe"), "it is her own");
        let sealed = world.store.query("select words from handing_note").one::<(Vec<u8>,)>().await.unwrap().unwrap().0;
        assert!(!sealed.windows(9).any(|nine| nine == b"Ladekabel"));
        // She whom it is about reads it.
        assert!(hers.get(&paths::Written::href(DE)).await.html.contains("Ruft lieber an."));

        // Amira goes with her appointment, Bojana without.
        let from = people::paths::HandOverFrom::href(DE, coach);
        let form = kern.get(&from).await.html;
        assert!(form.contains(&folder) && form.contains("name=\"with\" value=\"coaching\" checked"), "{form}");
        let to = new.to_string();
        let (amiras, bojanas) = (amira.to_string(), bojana.to_string());
        send(&mut kern, &from, &[("person", &amiras), ("to", &to), ("with", "coaching")]).await;
        send(&mut kern, &from, &[("person", &bojanas), ("to", &to)]).await;
        let with: Vec<(String, String)> =
            world.store.query("select account_id, staff from appointment order by staff").all().await.unwrap();
        let mut expected = vec![(amiras, to), (bojanas, coach.to_string())];
        expected.sort_by(|one, other| one.1.cmp(&other.1));
        assert_eq!(with, expected);
        assert_eq!(jana.get(&note).await.status, 404, "nothing from the next request on");
        assert!(kern.get(&folder).await.html.contains("niemand zu übergeben"));
        let today = marek.get("/de/begleitung").await.html;
        assert!(today.contains("Notiz zur Übergabe"), "{today}");
        let page = marek.get(&note).await.html;
        assert!(page.contains("Ruft lieber an.") && page.contains("Jana Probe") && page.contains("22. Dezember"), "{page}");
        assert!(!marek.get("/de/begleitung").await.html.contains("Notiz zur Übergabe"), "it was seen");
        let all = acting(&world, new, Role::Coach);
        let all = export_person(&all, By::signed_in(&all).unwrap(), amira).await.unwrap()["coaching"].to_string();
        assert!(all.contains("Ruft lieber an."), "{all}");
        // After 30 days it is gone, whether or not somebody has tidied.
        world.clock.go_on(30 * DAY);
        let mut marek = world.phone_of(new).await;
        assert!(!marek.get(&note).await.html.contains("Ruft lieber an."));
        assert_eq!(coaching::acts::handing::tidy(&world.ctx()).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_goal_and_a_task_written_by_mistake_are_taken_back() {
    each(async |world| {
        let Here { coach, amira, .. } = here(&world).await;
        let (mut jana, mut hers) = (world.phone_of(coach).await, world.phone_of(amira).await);
        let goals = paths::Goals::href(DE, amira);
        let make = async |phone: &mut Phone| send(phone, &paths::NewGoal::href(DE, amira), &[("title", "Aus Versehen")]).await.to;
        let goal = make(&mut jana).await;
        let own = goal.replace("/begleitung/ziel/", "/ich/ziele/");
        assert!(jana.get(&goal).await.html.contains("value=\"undo\""));
        assert!(!hers.get(&own).await.html.contains("value=\"undo\""), "only who wrote it");
        assert_eq!(post(&mut hers, &own, &[("do", "undo")]).await.status, 422);
        assert_eq!(post(&mut jana, &goal, &[("do", "undo")]).await.to, goals);
        assert_eq!(world.count("goal").await, 0);
        // Rated, it stays; so it does later.
        let goal = make(&mut jana).await;
        let own = goal.replace("/begleitung/ziel/", "/ich/ziele/");
        assert_eq!(post(&mut hers, &own, &[("do", "rate"), ("level", "2")]).await.status, 303);
        let refused = post(&mut jana, &goal, &[("do", "undo")]).await;
        assert!(refused.status == 422 && refused.html.contains("bewertet"), "{}", refused.html);
        assert!(refused.html.contains("href=\"#undo\"") && refused.html.contains("id=\"undo\""), "{}", refused.html);
        let goal = make(&mut jana).await;
        world.clock.go_on(10 * MINUTE);
        let mut hers = world.phone_of(amira).await;
        assert!(!jana.get(&goal).await.html.contains("value=\"undo\""));
        assert_eq!(post(&mut jana, &goal, &[("do", "undo")]).await.status, 422);
        assert_eq!(world.count("goal").await, 2);

        let add = [("do", "task-add"), ("what", "Aus Versehen"), ("side", "coach")];
        post(&mut jana, &goals, &add).await;
        let page = jana.get(&goals).await.html;
        assert!(
            page.contains("value=\"task-undo\"")
                && !hers.get(&paths::OwnGoals::href(DE)).await.html.contains("value=\"task-undo\"")
        );
        let task = hidden(&page, "task").to_owned();
        assert_eq!(post(&mut hers, &paths::OwnGoals::href(DE), &[("do", "task-undo"), ("task", &task)]).await.status, 422);
        assert_eq!(post(&mut jana, &goals, &[("do", "task-undo"), ("task", &task)]).await.to, goals);
        assert_eq!(world.count("task").await, 0);
        post(&mut jana, &goals, &add).await;
        let task = hidden(&jana.get(&goals).await.html, "task").to_owned();
        post(&mut jana, &goals, &[("do", "task-done"), ("task", &task)]).await;
        assert_eq!(post(&mut jana, &goals, &[("do", "task-undo"), ("task", &task)]).await.status, 422, "it is done");
    })
    .await;
}
