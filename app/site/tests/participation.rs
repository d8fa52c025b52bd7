//! Participations: a coordinator makes a sub-project, people come in, pause, leave and come again, and whole lists are taken over. Over HTTP, on every
//! database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Context, Lang, Role,
    moment::{DAY, MINUTE},
    rights::Scope,
};
use participation::{
    paths,
    records::participation::of_sub_project,
    rules::list::RowProblem,
    testing::{a_newcomer_list, a_participation, a_sub_project},
};
use people::{
    acts::{by::By, erase_person::erase_person, export_person::export_person},
    testing::{a_group, a_site, give, put, role, set_times, somebody},
};
use testing::{Answer, Phone, World, each};
use uuid::Uuid;

const DE: Lang = Lang::De;

/// A group that belongs to a sub-project, with a coach and two people of hers.
struct Group {
    site: Uuid,
    id: Uuid,
    coach: Uuid,
    people: [Uuid; 2],
    project: Uuid,
}

async fn group(world: &World) -> Group {
    let ctx = world.ctx();
    let site = a_site(&ctx, "Haus am Markt").await;
    let id = a_group(&ctx, site, "Handy").await;
    let coach = somebody(&ctx, "Jana Probe", Role::Coach).await;
    give(&ctx, role(&ctx, coach, Role::Coach, Scope::Group(id))).await;
    let mut people = [coach; 2];
    for (place, name) in ["Amira", "Bojana"].into_iter().enumerate() {
        people[place] = somebody(&ctx, name, Role::Participant).await;
        put(&ctx, people[place], Some(site), Some(id), Some(coach)).await;
    }
    let project = a_sub_project(&ctx, "Digital im Quartier").await;
    let mut tx = ctx.store.begin().await.unwrap();
    participation::records::sub_project::add_group(&mut tx, project, id).await.unwrap();
    tx.commit().await.unwrap();
    Group { site, id, coach, people, project }
}

/// A day as three fields.
fn day(name: &str, text: &str) -> Vec<(String, String)> {
    let parts: Vec<&str> = text.split('-').collect();
    ["year", "month", "day"].iter().zip(parts).map(|(part, value)| (format!("{name}-{part}"), value.to_owned())).collect()
}

async fn send(phone: &mut Phone, path: &str, fields: &[(String, String)], more: &[(&str, &str)]) -> Answer {
    let mut all: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    all.extend_from_slice(more);
    phone.send(path, &all).await
}

fn typed(begins: &str, ends: &str) -> Vec<(String, String)> {
    day("begins", begins).into_iter().chain(day("ends", ends)).collect()
}

async fn as_coordinator(world: &World) -> Context {
    let mut ctx = world.ctx();
    let id = somebody(&ctx, "Frau Kern", Role::Coordinator).await;
    let given = role(&ctx, id, Role::Coordinator, Scope::All);
    give(&ctx, given).await;
    ctx.who.person = Some(base::context::Person {
        id,
        name: "Frau Kern".into(),
        roles: vec![Role::Coordinator],
        assignments: vec![given],
        own_device: false,
        owes_second_factor: false,
        demo: false,
    });
    ctx
}

#[tokio::test]
async fn a_sub_project_has_places_that_belong_to_no_other() {
    each(async |world| {
        let group = group(&world).await;
        set_times(&world.ctx(), group.id, "Dienstag 10 Uhr").await;
        let mut kern = world.sign_in(Role::Coordinator).await;
        assert!(kern.get("/de/verwaltung").await.html.contains(&paths::SubProjects::href(DE)), "a way leads there");
        let page = kern.get(&paths::NewSubProject::href(DE)).await.html;
        assert!(page.contains("Haus am Markt: Handy") && page.contains("Gehört zu: Digital im Quartier"), "{page}");
        let new = paths::NewSubProject::href(DE);
        let days = typed("2026-01-01", "2027-12-31");
        let words = [("name", "Bewerben"), ("letters", "be"), ("lead", "Verein"), ("state", "running")];

        // Everything that is to mend is said, and everything typed stays.
        let bad =
            send(&mut kern, &new, &typed("2027-01-01", "2026-01-01"), &[("name", ""), ("letters", "B1"), ("state", "running")])
                .await;
        assert_eq!(bad.status, 422);
        for words in ["Schreiben Sie einen Namen", "von A bis Z", "kommt nach dem ersten Tag", "value=\"B1\""] {
            assert!(bad.html.contains(words), "{words}: {}", bad.html);
        }
        // A group of another sub-project, one that there is not, and one twice.
        let (taken, strange, site) = (group.id.to_string(), Uuid::nil().to_string(), group.site.to_string());
        for (place, why) in [(&taken, "gehört schon zu einem anderen"), (&strange, "gibt es nicht mehr")] {
            let refused = send(&mut kern, &new, &days, &[&words[..], &[("place", &site), ("place", place)]].concat()).await;
            assert!(refused.status == 422 && refused.html.contains(why), "{}", refused.html);
        }
        assert_eq!(world.count("sub_project").await, 1, "all or none");
        let made = send(&mut kern, &new, &days, &[&words[..], &[("place", &site), ("place", &site)]].concat()).await;
        assert_eq!(made.status, 303, "{}", made.html);
        let again = send(&mut kern, &new, &days, &words).await;
        assert!(again.status == 422 && again.html.contains("Diese Buchstaben hat schon"), "{}", again.html);

        // Nobody goes on in what is closed, and what has codes keeps its letters.
        let one = participation::testing::a_participation(&world.ctx(), group.people[0], group.project).await;
        let page = paths::SubProject::href(DE, group.project);
        let html = kern.get(&page).await.html;
        assert!(html.contains("Dienstag 10 Uhr"), "weekly times are shown: {html}");
        let change = |letters: &'static str, state: &'static str| [("name", "Digital"), ("letters", letters), ("state", state)];
        let refused = send(&mut kern, &page, &days, &change("XX", "running")).await;
        assert!(refused.status == 422 && refused.html.contains("Darum bleiben die Buchstaben"), "{}", refused.html);
        let letters = testing::field(&html, "letters").to_owned();
        let letters: &'static str = letters.leak();
        let refused = send(&mut kern, &page, &days, &change(letters, "closed")).await;
        assert!(refused.status == 422 && refused.html.contains("Hier nehmen noch Menschen teil"), "{}", refused.html);
        assert_eq!(send(&mut kern, &page, &days, &change(letters, "closing")).await.status, 303);
        let mut coach = world.phone_of(group.coach).await;
        let enter = paths::Enter::href(DE, group.people[1]);
        let project = group.project.to_string();
        assert!(!coach.get(&enter).await.html.contains(&project), "nobody comes in any more");
        let mark = coach.mark().await;
        let fields = [
            ("owner", mark.as_str()),
            ("project", &project),
            ("entered-day", "20"),
            ("entered-month", "11"),
            ("entered-year", "2026"),
        ];
        let refused = coach.post(&enter, &fields).await;
        assert_eq!(refused.status, 422, "also who has the page still open: {}", refused.html);
        assert_eq!(world.count("participation").await, 1, "{one}");
    })
    .await;
}

#[tokio::test]
async fn somebody_comes_in_pauses_leaves_and_comes_again() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        let person = coach.get(&format!("/de/begleitung/{amira}")).await.html;
        assert!(person.contains(&paths::OfPerson::href(DE, amira)), "{person}");
        let page = coach.get(&paths::OfPerson::href(DE, amira)).await.html;
        assert!(page.contains("noch keine Teilnahme") && page.contains("Jana Probe"), "{page}");
        let today = coach.get("/de/begleitung").await.html;
        assert!(today.contains("Eintritt fehlt") && today.contains(&paths::Enter::href(DE, amira)), "{today}");

        let enter = paths::Enter::href(DE, amira);
        let project = group.project.to_string();
        let bad = send(&mut coach, &enter, &day("entered", "2026-11-23"), &[("project", &project), ("hours", "99")]).await;
        assert!(bad.status == 422 && bad.html.contains("1 bis 60") && bad.html.contains("value=\"23\""), "{}", bad.html);
        let bad = send(&mut coach, &enter, &day("entered", "2026-11-23"), &[("project", &project), ("hours", "")]).await;
        assert!(bad.status == 422 && bad.html.contains("kommt erst noch"), "{}", bad.html);
        let done = send(&mut coach, &enter, &day("entered", "2026-03-02"), &[("project", &project), ("hours", "12")]).await;
        assert_eq!(done.status, 303, "{}", done.html);
        let one = done.to.clone();
        let html = coach.get(&one).await.html;
        for words in ["-2026-0001", "Dabei seit: 2. März", "Stunden in der Woche: 12", "Zurücknehmen", "Jana Probe"] {
            assert!(html.contains(words), "{words}: {html}");
        }
        assert!(!coach.get("/de/begleitung").await.html.contains(&enter), "nothing to be done any more");
        // Twice is not possible.
        let mark = coach.mark().await;
        let fields = [
            ("owner", mark.as_str()),
            ("project", &project),
            ("entered-day", "2"),
            ("entered-month", "3"),
            ("entered-year", "2026"),
        ];
        let twice = coach.post(&enter, &fields).await;
        assert!(twice.status == 422 && twice.html.contains("nimmt an diesem Teilprojekt schon teil"), "{}", twice.html);

        let step = |what: &str| format!("{one}/{what}");
        let bad = send(&mut coach, &step("pause"), &day("begins", "2026-01-01"), &[("reason", "ill")]).await;
        assert!(bad.status == 422 && bad.html.contains("Die Pause beginnt"), "{}", bad.html);
        let fields = [day("begins", "2026-11-01"), day("agreed", "2026-11-10")].concat();
        assert_eq!(send(&mut coach, &step("pause"), &fields, &[("reason", "ill")]).await.status, 303);
        let today = coach.get("/de/begleitung").await.html;
        assert!(today.contains("Pause länger als verabredet") && today.contains("10. November"), "{today}");
        assert!(coach.get(&step("pause")).await.html.contains("Das geht jetzt nicht"), "one pause at a time");
        let mut all: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend([("owner", mark.as_str()), ("reason", "ill")]);
        let again = coach.post(&step("pause"), &all).await;
        assert!(again.status == 422 && again.html.contains("Das geht jetzt nicht"), "{}", again.html);
        assert_eq!(send(&mut coach, &step("weiter"), &day("day", "2026-11-16"), &[]).await.status, 303);
        // A slip is taken back, and what was there is there again.
        let event = testing::field(&coach.get(&one).await.html, "event").to_owned();
        for _ in 0..2 {
            assert_eq!(
                coach.send(&one, &[("do", "undo"), ("event", &event)]).await.to,
                one,
                "a double tap takes nothing else back"
            );
        }
        assert!(coach.get(&one).await.html.contains("Pause seit 1. November, zurück am 10. November"));
        assert_eq!(send(&mut coach, &step("weiter"), &day("day", "2026-11-17"), &[]).await.status, 303);
        assert_eq!(send(&mut coach, &step("austritt"), &day("day", "2026-11-20"), &[("reason", "job")]).await.status, 303);
        let html = coach.get(&one).await.html;
        assert!(html.contains("Ausgetreten") && html.contains("Arbeit gefunden") && html.contains("Zurückgenommen"), "{html}");
        // Comes again: the first day and the code stay, and the exit is only a trace.
        assert_eq!(send(&mut coach, &step("wieder"), &[], &[]).await.status, 303);
        let html = coach.get(&one).await.html;
        assert!(html.contains("Vorher: 20. November, Arbeit gefunden") && html.contains("Dabei seit: 2. März"), "{html}");
        // A correction leaves what was.
        assert_eq!(send(&mut coach, &step("eintritt-aendern"), &day("day", "2026-03-09"), &[]).await.status, 303);
        let html = coach.get(&one).await.html;
        assert!(html.contains("2. März → 9. März") && html.contains("-2026-0001"), "{html}");
        let event = testing::field(&html, "event").to_owned();
        world.clock.go_on(11 * MINUTE);
        let mut coach = world.phone_of(group.coach).await;
        assert!(!coach.get(&one).await.html.contains("Zurücknehmen"));
        let mark = coach.mark().await;
        let late = coach.post(&one, &[("owner", mark.as_str()), ("do", "undo"), ("event", event.as_str())]).await;
        assert!(late.status == 422 && late.html.contains("die zehn Minuten sind vorbei"), "{}", late.html);
        let events = world.count("participation_event").await;
        assert_eq!(events, 7, "nothing is written over: entry, pause, back (taken back), back, exit, again, corrected");

        // She reads it herself, in her language; others find nothing.
        let mut hers = world.phone_of(amira).await;
        for lang in Lang::ALL {
            let page = hers.get(&paths::Own::href(lang)).await;
            assert!(page.status == 200 && page.html.contains("-2026-0001") && page.html.contains("data-satz"), "{}", page.html);
        }
        let mut other = world.phone_of(bojana).await;
        assert!(other.get(&paths::Own::href(DE)).await.html.contains("Hier steht noch nichts"));
        assert_eq!(other.get(&one).await.status, 404);
        let mut strange = world.sign_in(Role::Trainer).await;
        assert_eq!(strange.get(&one).await.status, 404);
        assert_eq!(coach.get(&step("unsinn")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_wrong_is_corrected_later_and_leaves_a_trace() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana] = group.people;
        let id = a_participation(&world.ctx(), amira, group.project).await;
        let (one, step) = (paths::Participation::href(DE, id), |what: &str| paths::Step::href(DE, id, what));
        let mut coach = world.phone_of(group.coach).await;
        let fields = day("day", "2026-03-02");
        assert_eq!(send(&mut coach, &step("eintritt-aendern"), &fields, &[]).await.status, 303);
        assert_eq!(send(&mut coach, &step("pause"), &day("begins", "2026-11-01"), &[("reason", "ill")]).await.status, 303);
        assert_eq!(send(&mut coach, &step("weiter"), &day("day", "2026-11-16"), &[]).await.status, 303);
        world.clock.go_on(11 * MINUTE);

        // The ten minutes are over; a coordinator can still correct the pause.
        let mut kern = world.sign_in(Role::Coordinator).await;
        let html = kern.get(&one).await.html;
        let begin = format!("{}?pause=", step("pause-aendern"));
        let pause = html.split_once(&begin).unwrap_or_else(|| panic!("no way there: {html}")).1[..36].to_owned();
        let path = format!("{begin}{pause}");
        let html = kern.get(&path).await.html;
        assert!(html.contains("bleibt sichtbar") && testing::field(&html, "ended-day") == "16", "{html}");
        let days = |begins, ended| [day("begins", begins), day("ended", ended)].concat();
        let more = [("pause", pause.as_str()), ("reason", "care")];
        let bad = send(&mut kern, &path, &days("2026-11-17", "2026-11-16"), &more).await;
        assert!(bad.status == 422 && bad.html.contains("passt nicht zu dem"), "{}", bad.html);
        assert_eq!(testing::field(&bad.html, "begins-day"), "17", "what was typed stays");
        let bad = send(&mut kern, &path, &day("begins", "2026-10-26"), &more).await;
        assert!(bad.status == 422 && bad.html.contains("Tag, Monat und Jahr"), "{}", bad.html);
        let strange = Uuid::nil().to_string();
        let gone = send(&mut kern, &path, &days("2026-10-26", "2026-11-09"), &[("pause", &strange), ("reason", "care")]).await;
        assert!(gone.status == 422 && gone.html.contains("Das geht jetzt nicht"), "{}", gone.html);
        assert_eq!(send(&mut kern, &path, &days("2026-10-26", "2026-11-09"), &more).await.status, 303);
        let html = kern.get(&one).await.html;
        let trace = "Pause: 1. November bis 16. November. Krank → Pause: 26. Oktober bis 9. November. Pflege oder Kinder";
        assert!(html.contains("Pause berichtigt") && html.contains(trace), "{html}");
        // Who is a stranger to it finds nothing.
        assert_eq!(world.sign_in(Role::Trainer).await.get(&path).await.status, 404);

        // What is written about her she reads, also why.
        assert_eq!(send(&mut kern, &step("austritt"), &day("day", "2026-11-20"), &[("reason", "moved")]).await.status, 303);
        let own = world.phone_of(amira).await.get(&paths::Own::href(DE)).await.html;
        assert!(own.contains("Pflege oder Kinder") && own.contains("Umzug"), "{own}");
        assert!(!world.phone_of(bojana).await.get(&paths::Own::href(DE)).await.html.contains("Umzug"));
    })
    .await;
}

#[tokio::test]
async fn a_participation_that_was_an_error_counts_nowhere() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana] = group.people;
        let id = a_participation(&world.ctx(), amira, group.project).await;
        a_participation(&world.ctx(), bojana, group.project).await;
        let (one, step) = (paths::Participation::href(DE, id), paths::Step::href(DE, id, "irrtum"));
        let mut coach = world.phone_of(group.coach).await;
        assert!(coach.get(&one).await.html.contains(&step), "a way leads there");
        let bad = coach.send(&step, &[("reason", "")]).await;
        assert!(bad.status == 422 && bad.html.contains("Wählen Sie einen Grund"), "{}", bad.html);

        // It is taken back, and everything is as before.
        assert_eq!(coach.send(&step, &[("reason", "wrong-person")]).await.to, one);
        let event = testing::field(&coach.get(&one).await.html, "event").to_owned();
        assert_eq!(coach.send(&one, &[("do", "undo"), ("event", &event)]).await.to, one);
        assert!(coach.get(&one).await.html.contains("Nimmt teil"));

        assert_eq!(coach.send(&step, &[("reason", "wrong-project")]).await.to, one);
        let html = coach.get(&one).await.html;
        assert!(html.contains("War ein Irrtum. Falsches Teilprojekt") && html.contains("Jana Probe"), "{html}");
        assert!(!html.contains("/austritt") && coach.get(&step).await.html.contains("Das geht jetzt nicht"), "{html}");
        let own = world.phone_of(amira).await.get(&paths::Own::href(DE)).await.html;
        assert!(own.contains("Falsches Teilprojekt"), "she reads it herself: {own}");
        let mut kern = world.sign_in(Role::Coordinator).await;
        let report = kern.get(&paths::Report::href(DE, group.project)).await.html;
        assert!(!report.contains("-2026-0001") && report.contains("-2026-0002"), "{report}");
        let file = kern.get(&paths::Download::href(DE, group.project)).await.html;
        assert!(!file.contains("-2026-0001") && file.contains("-2026-0002"), "{file}");
        assert!(kern.get(&paths::SubProjects::href(DE)).await.html.contains("Nehmen jetzt teil: 1"));

        // She can come in after all, with a new code; then the error stays one.
        let event = testing::field(&html, "event").to_owned();
        a_participation(&world.ctx(), amira, group.project).await;
        let codes: Vec<String> =
            of_sub_project(&world.store, group.project).await.unwrap().into_iter().map(|one| one.code).collect();
        assert!(codes.len() == 2 && codes[1].ends_with("-2026-0003"), "{codes:?}");
        let refused = coach.send(&one, &[("do", "undo"), ("event", &event)]).await;
        assert!(refused.status == 422 && refused.html.contains("nimmt an diesem Teilprojekt schon teil"), "{}", refused.html);
        world.clock.go_on(11 * MINUTE);
        let mut coach = world.phone_of(group.coach).await;
        assert!(!coach.get(&one).await.html.contains("Zurücknehmen"), "after ten minutes it stays");
    })
    .await;
}

#[tokio::test]
async fn codes_are_given_once_and_in_order_however_many_come_at_once() {
    each(async |world| {
        let group = group(&world).await;
        let ctx = world.ctx();
        let mut work = Vec::new();
        for number in 0..8 {
            let person = somebody(&ctx, &format!("Person {number}"), Role::Participant).await;
            put(&ctx, person, Some(group.site), Some(group.id), Some(group.coach)).await;
            let mut phone = world.phone_of(group.coach).await;
            let (project, mark) = (group.project.to_string(), phone.mark().await);
            work.push(tokio::spawn(async move {
                let when = [("entered-day", "2"), ("entered-month", "3"), ("entered-year", "2026")];
                let fields = [&[("owner", mark.as_str()), ("project", project.as_str())][..], &when].concat();
                let path = paths::Enter::href(DE, person);
                // Twice at once: she comes in once.
                let mut same = phone.clone();
                let (one, other) = tokio::join!(phone.post(&path, &fields), same.post(&path, &fields));
                let mut both = [one.status, other.status];
                both.sort_unstable();
                assert_eq!(both, [303, 422]);
            }));
        }
        for one in work {
            one.await.unwrap();
        }
        let codes = async || {
            let all = of_sub_project(&world.store, group.project).await.unwrap();
            let mut numbers: Vec<String> = all.iter().map(|one| one.code.rsplit('-').next().unwrap().to_owned()).collect();
            numbers.sort();
            numbers
        };
        let wanted: Vec<String> = (1..=8).map(|number| format!("{number:04}")).collect();
        assert_eq!(codes().await, wanted, "each once, and none is missing");
        // Whoever goes takes her number with her.
        let last = of_sub_project(&world.store, group.project).await.unwrap().pop().unwrap();
        let kern = as_coordinator(&world).await;
        erase_person(&kern, By::signed_in(&kern).unwrap(), last.account).await.unwrap();
        a_participation(&ctx, group.people[0], group.project).await;
        assert_eq!(codes().await.last().unwrap(), "0009");
        // A slip too: the code is not used again.
        let mut coach = world.phone_of(group.coach).await;
        let [_, bojana] = group.people;
        let id = a_participation(&ctx, bojana, group.project).await;
        let event = testing::field(&coach.get(&paths::Participation::href(DE, id)).await.html, "event").to_owned();
        let gone = coach.send(&paths::Participation::href(DE, id), &[("do", "undo"), ("event", &event)]).await;
        assert_eq!(gone.to, paths::OfPerson::href(DE, bojana));
        assert_eq!(coach.get(&paths::Participation::href(DE, id)).await.status, 404);
        a_participation(&ctx, bojana, group.project).await;
        assert_eq!(codes().await.last().unwrap(), "0011");
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_is_taken_along_and_erased() {
    each(async |world| {
        let group = group(&world).await;
        let ctx = world.ctx();
        let [amira, bojana] = group.people;
        let id = a_participation(&ctx, amira, group.project).await;
        a_participation(&ctx, bojana, group.project).await;
        let mut coach = world.phone_of(group.coach).await;
        // One that was a slip is kept, too.
        let slip = paths::Participation::href(DE, a_participation(&ctx, amira, a_sub_project(&ctx, "Aus Versehen").await).await);
        let event = testing::field(&coach.get(&slip).await.html, "event").to_owned();
        assert_eq!(coach.send(&slip, &[("do", "undo"), ("event", &event)]).await.status, 303);
        let pause = paths::Step::href(DE, id, "pause");
        assert_eq!(send(&mut coach, &pause, &day("begins", "2026-11-22"), &[("reason", "care")]).await.status, 303);

        let mut kern = world.sign_in(Role::Coordinator).await;
        let report = kern.get(&paths::Report::href(DE, group.project)).await.html;
        assert!(report.contains("Amira") && report.contains("-2026-0001") && report.contains("Pause"), "{report}");
        let before = world.count("audit").await;
        let file = kern.get(&paths::Download::href(DE, group.project)).await;
        assert!(file.html.starts_with('\u{FEFF}') && file.html.contains("-2026-0001;Pause;2026-11-22;"), "{}", file.html);
        assert!(!file.html.contains("Amira") && !file.html.contains("Bojana"), "{}", file.html);
        let written: Vec<(String,)> =
            world.store.query("select detail from audit where kind = 'sub-project' order by sequence").all().await.unwrap();
        assert!(world.count("audit").await > before && written.last().unwrap().0 == "csv", "{written:?}");

        let mut hers = ctx.clone();
        hers.who.person = as_coordinator(&world).await.who.person;
        hers.who.person.as_mut().unwrap().id = amira;
        hers.who.person.as_mut().unwrap().roles = vec![Role::Participant];
        hers.who.person.as_mut().unwrap().assignments = Vec::new();
        let all = export_person(&hers, By::signed_in(&hers).unwrap(), amira).await.unwrap()["participation"].to_string();
        assert!(
            all.contains("-2026-0001") && all.contains("2026-11-22") && all.contains("care") && !all.contains("0002"),
            "{all}"
        );
        assert!(all.contains("Aus Versehen") && all.matches("\"taken_back\":true").count() == 1, "{all}");

        let kern = as_coordinator(&world).await;
        erase_person(&kern, By::signed_in(&kern).unwrap(), amira).await.unwrap();
        assert_eq!(world.count("participation").await, 1);
        assert_eq!((world.count("participation_pause").await, world.count("participation_event").await), (0, 1));
    })
    .await;
}

/// The address of the list that was kept.
async fn bring(phone: &mut Phone, text: &str) -> String {
    let answer = phone.send(&paths::NewcomerList::href(DE), &[("list", text)]).await;
    assert_eq!(answer.status, 303, "{}", answer.html);
    assert!(!answer.to.contains("Oleh") && !answer.to.contains('?'), "{}", answer.to);
    answer.to
}

#[tokio::test]
async fn a_list_is_looked_at_mended_and_taken_over() {
    each(async |world| {
        let group = group(&world).await;
        let mut coach = world.phone_of(group.coach).await;
        assert!(coach.get("/de/begleitung").await.html.contains(&paths::NewcomerList::href(DE)), "a way leads there");
        let sample = coach.get(&paths::Sample::href(DE)).await;
        assert!(sample.status == 200 && sample.html.contains("Vorname;Nachname"), "{}", sample.html);
        assert_eq!(bring(&mut coach, &sample.html).await.matches('/').count(), 5, "the sample is a list");

        // Nothing of it can be read: it comes back with all that was pasted, and the row.
        let bad = coach.send(&paths::NewcomerList::href(DE), &[("list", "Name;Sprache\nAnna;de\n\"Oleh;de\n")]).await;
        assert!(bad.status == 422 && bad.html.contains("Zeile 3") && bad.html.contains("Oleh;de"), "{}", bad.html);
        let people = world.count("account").await;

        let text = "Vorname;Nachname;Gruppe;Eintritt;Teilprojekt\n\
                    Oleh;Koval;Handy;02.03.2026;\n\
                    Amira;;Handy;;\n\
                    =1+1;;Backen;31.02.2026;\n\
                    Cem;Kaya;;;\n";
        let list = bring(&mut coach, text).await;
        let page = coach.get(&list).await.html;
        for words in [
            "Zeilen: 4. Davon ohne Fehler: 2.",
            "Zeile 3",
            "mit diesem Namen ist schon da",
            "sieht aus wie eine Formel",
            "Hier steht: „Backen“. Diese Gruppe oder diesen Ort gibt es nicht",
            "Diesen Tag gibt es nicht",
            "Digital im Quartier seit 2. März",
            "Haus am Markt: Handy",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert_eq!(world.count("account").await, people, "nobody yet");
        let sealed: Vec<(Vec<u8>,)> = world.store.query("select words from newcomer_list").all().await.unwrap();
        assert_eq!(sealed.len(), 1, "one that was not taken over goes with the next one");
        assert!(!sealed[0].0.windows(4).any(|four| four == b"Oleh"), "it is sealed");

        // Undecided: what was decided stays.
        let refused = coach.send(&list, &[("do", "take"), ("out", "4")]).await;
        assert!(refused.status == 422 && refused.html.contains("Sagen Sie bei jeder"), "{}", refused.html);
        assert!(refused.html.contains("value=\"4\" checked"), "{}", refused.html);
        assert_eq!(
            coach.send(&list, &[("do", "take"), ("row-3", "take"), ("row-4", "take")]).await.status,
            422,
            "no formula comes in"
        );
        let nobody = coach.send(&list, &[("do", "take"), ("out", "2"), ("out", "4"), ("out", "5"), ("row-3", "out")]).await;
        assert!(nobody.status == 422 && nobody.html.contains("So kommt niemand dazu"), "{}", nobody.html);
        // To be mended it comes back as it was.
        let mend = coach.get(&format!("{}?von={}", paths::NewcomerList::href(DE), list.rsplit('/').next().unwrap())).await.html;
        assert!(mend.contains("Cem;Kaya"), "{mend}");
        // It is nobody else's.
        let mut other = world.sign_in(Role::Coach).await;
        assert_eq!(other.get(&list).await.status, 404);
        let mark = other.mark().await;
        assert_eq!(other.post(&list, &[("owner", mark.as_str()), ("do", "take")]).await.status, 404);
        let peep = other.get(&format!("{}?von={}", paths::NewcomerList::href(DE), list.rsplit('/').next().unwrap())).await;
        assert!(peep.status == 200 && !peep.html.contains("Kaya"), "{}", peep.html);

        // Taken over at once, from two devices: everybody once.
        let take = [("do", "take"), ("out", "4"), ("row-3", "take"), ("unknown", "99")];
        let mark = coach.mark().await;
        let fields = [&[("owner", mark.as_str())][..], &take].concat();
        let mut second = coach.clone();
        let (one, two) = tokio::join!(coach.post(&list, &fields), second.post(&list, &fields));
        assert_eq!([one.status, two.status], [303, 303], "{} {}", one.html, two.html);
        assert_eq!(world.count("account").await, people + 3 + 1, "three, and the other coach");
        let done = coach.get(&list).await.html;
        assert!(done.contains("Neu dabei: 3") && done.contains("Oleh Koval") && done.contains("Karten drucken"), "{done}");
        assert_eq!(world.count("participation").await, 1);
        let words: Vec<(Vec<u8>,)> = world.store.query("select words from newcomer_list").all().await.unwrap();
        assert!(words[0].0.is_empty(), "what was taken over is not kept twice");
        // Who still has the page open throws nothing of it away.
        assert_eq!(coach.post(&list, &[("owner", mark.as_str()), ("do", "drop")]).await.to, list);
        assert_eq!(world.count("newcomer_list_person").await, 3);
        // The cards are the next step.
        let ids: Vec<&str> = done.split("name=\"person\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
        assert_eq!(ids.len(), 3);
        let fields: Vec<(&str, &str)> =
            [("owner", mark.as_str()), ("once", "a")].into_iter().chain(ids.iter().map(|id| ("person", *id))).collect();
        let sheet = coach.post(&paths::CoachCards::href(DE), &fields).await;
        assert!(sheet.status == 200 && sheet.html.matches("class=\"idcard\"").count() == 3, "{}", sheet.html);

        world.clock.go_on(3 * DAY);
        assert_eq!(participation::acts::newcomers::tidy(&world.ctx()).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_file_comes_in_whatever_wrote_it() {
    each(async |world| {
        let group = group(&world).await;
        let mut coach = world.phone_of(group.coach).await;
        let words = "Vorname;Nachname\r\nJörg;Müßig\r\n";
        let windows: Vec<u8> = words.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(words.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        for bytes in [words.as_bytes().to_vec(), windows, wide] {
            let read = coach.send_file(&paths::NewcomerList::href(DE), "file", &bytes).await;
            assert_eq!(read.status, 303, "{}", read.html);
            assert!(coach.get(&read.to).await.html.contains("Jörg Müßig"));
        }
        for bytes in [&b"PK\x03\x04\0\0"[..], b"%PDF-1.7", b""] {
            let refused = coach.send_file(&paths::NewcomerList::href(DE), "file", bytes).await;
            assert_eq!(refused.status, 422, "{}", refused.html);
        }
        // Thrown away is thrown away.
        let list = bring(&mut coach, "Name\nOleh\n").await;
        let page = coach.get(&list).await.html;
        let drop_form = page.split("<form").find(|form| form.contains("value=\"drop\"")).unwrap();
        let (owner, once) = (testing::field(drop_form, "owner"), testing::field(drop_form, "once"));
        for _ in 0..2 {
            let dropped = coach.post(&list, &[("owner", owner), ("once", once), ("do", "drop")]).await;
            assert_eq!(dropped.to, paths::NewcomerList::href(DE), "a double tap leads to the same place");
        }
        assert_eq!((coach.get(&list).await.status, world.count("newcomer_list").await), (404, 0));
    })
    .await;
}

#[tokio::test]
async fn five_hundred_people_come_at_once() {
    each(async |world| {
        let group = group(&world).await;
        let mut coach = world.phone_of(group.coach).await;
        let rows: Vec<String> = (0..500).map(|number| format!("Анна {number};Ковальчук;Ukrainisch;Handy;2.3.2026;\n")).collect();
        let rows = rows.concat();
        let text = format!("Vorname;Nachname;Sprache;Gruppe;Eintritt;Teilprojekt\n{rows}");
        let read = coach.send_file(&paths::NewcomerList::href(DE), "file", text.as_bytes()).await;
        assert_eq!(read.status, 303, "{}", read.html);
        assert!(coach.get(&read.to).await.html.contains("Kommen dazu: 500"));
        let done = coach.send(&read.to, &[("do", "take")]).await;
        assert_eq!(done.status, 303, "{}", done.html);
        assert_eq!((world.count("participation").await, world.count("newcomer_list_person").await), (500, 500));
        let page = coach.get(&read.to).await.html;
        assert!(page.contains("Neu dabei: 500"));
    })
    .await;
}

#[tokio::test]
async fn a_whole_list_or_nothing_of_it() {
    each(async |world| {
        let group = group(&world).await;
        let mut coach = world.phone_of(group.coach).await;
        let list = bring(&mut coach, "Name;Gruppe;Eintritt\nOleh;Handy;2.3.2026\nCem;Handy;2.3.2026\n").await;
        // The code that the second one would get stands elsewhere already: when it comes to her, the first one is in.
        let other = a_sub_project(&world.ctx(), "Bewerben").await;
        let taken = a_participation(&world.ctx(), group.people[0], other).await;
        let mut tx = world.store.begin().await.unwrap();
        let letters = participation::records::sub_project::find(&mut tx, group.project).await.unwrap().unwrap().letters;
        let code = |number| participation::rules::code(&letters, 2026, number);
        tx.execute("update participation set code = $2 where id = $1").bind(taken).bind(code(2).as_str()).run().await.unwrap();
        tx.commit().await.unwrap();
        let (people, keys) = (world.count("account").await, world.count("person_key").await);
        let mark = coach.mark().await;
        let fields = [("owner", mark.as_str()), ("do", "take")];
        let failed = coach.post(&list, &fields).await;
        assert!(
            failed.status == 422 && failed.html.contains("Es wurde niemand aufgenommen"),
            "{} {}",
            failed.status,
            failed.html
        );
        assert_eq!((world.count("account").await, world.count("person_key").await), (people, keys), "not the first one either");
        assert_eq!((world.count("participation").await, world.count("newcomer_list_person").await), (1, 0));
        // Without what was in the way, both come in, and no number is missing.
        let mut tx = world.store.begin().await.unwrap();
        tx.execute("update participation set code = $2 where id = $1").bind(taken).bind(code(9).as_str()).run().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(coach.post(&list, &fields).await.status, 303);
        let mut codes: Vec<String> =
            of_sub_project(&world.store, group.project).await.unwrap().into_iter().map(|one| one.code).collect();
        codes.sort();
        assert_eq!((world.count("account").await, codes), (people + 2, vec![code(1), code(2)]));
    })
    .await;
}

#[test]
fn every_problem_of_a_row_has_a_sentence() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = std::fs::read_to_string(root.join("content/texts/de/participation.ftl")).unwrap();
    for problem in RowProblem::ALL {
        assert!(text.contains(&format!("\nlist-row-{} = ", problem.code())), "{}", problem.code());
    }
}

#[tokio::test]
async fn the_invented_house_has_participations() {
    each(async |world| {
        let world = world.as_demo();
        let ctx = world.ctx();
        people::command_line::demo(&ctx, true).await.unwrap();
        let town = people::command_line::demo_town(&ctx).await.unwrap().unwrap();
        participation::demo::fill(&ctx, &town).await.unwrap();
        let many = world.count("participation").await;
        participation::demo::fill(&ctx, &town).await.unwrap();
        assert_eq!((many, world.count("participation").await), (10, 10), "once");
        let (_, coach, people) = &town.groups[0];
        let mut phone = world.phone_of(*coach).await;
        let page = phone.get("/de/begleitung").await.html;
        assert!(page.contains("Eintritt fehlt") && page.contains("Pause länger als verabredet"), "{page}");
        for person in people {
            assert_eq!(phone.get(&paths::OfPerson::href(DE, *person)).await.status, 200);
        }
        let list = a_newcomer_list(&ctx, *coach).await;
        assert!(phone.get(&paths::ReadList::href(DE, list)).await.html.contains("sieht aus wie eine Formel"));
    })
    .await;
}
