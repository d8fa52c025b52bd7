//! Groups: their meetings are planned, several coaches hold a session together, what is typed is a draft, and what is counted names nobody. Over HTTP, on every
//! database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{Lang, Role, moment::DAY, rights::Scope};
use coaching::paths;
use people::testing::{a_group, a_site, give, put, role, set_times, somebody};
use testing::{Answer, Phone, World, each};
use uuid::Uuid;

const DE: Lang = Lang::De;
/// Words that nobody else writes.
const SECRET: &str = "Ladekabelgeheimnis";

/// A group; it is Sunday, 22 November 2026.
struct Group {
    id: Uuid,
    site: Uuid,
    jana: Uuid,
    marek: Uuid,
    people: Vec<Uuid>,
}

/// A group of so many people. All have Jana as their main coach, but the last, who has Marek.
async fn group(world: &World, many: usize) -> Group {
    let ctx = world.ctx();
    let site = a_site(&ctx, "Haus am Markt").await;
    let id = a_group(&ctx, site, "Handy am Dienstag").await;
    let mut coaches = Vec::new();
    for name in ["Jana Probe", "Marek Probe"] {
        let coach = somebody(&ctx, name, Role::Coach).await;
        give(&ctx, role(&ctx, coach, Role::Coach, Scope::Group(id))).await;
        coaches.push(coach);
    }
    let mut people = Vec::new();
    for place in 0..many {
        let person = somebody(&ctx, &format!("Mensch {place}"), Role::Participant).await;
        let coach = if place + 1 == many { coaches[1] } else { coaches[0] };
        put(&ctx, person, Some(site), Some(id), Some(coach)).await;
        people.push(person);
    }
    Group { id, site, jana: coaches[0], marek: coaches[1], people }
}

async fn coordinator(world: &World) -> Phone {
    let ctx = world.ctx();
    let kern = somebody(&ctx, "Kern Probe", Role::Coordinator).await;
    give(&ctx, role(&ctx, kern, Role::Coordinator, Scope::All)).await;
    world.phone_of(kern).await
}

type Form = Vec<(String, String)>;

fn form(pairs: &[(&str, &str)]) -> Form {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

async fn send(phone: &mut Phone, path: &str, fields: &Form) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    phone.send(path, &fields).await
}

/// What counts, as the form of a session has it.
fn facts(day: &str, begins: &str) -> Form {
    form(&[
        ("day-day", day),
        ("day-month", "11"),
        ("day-year", "2026"),
        ("begins", begins),
        ("minutes", "90"),
        ("pillar", "education"),
        ("mode", "group"),
    ])
}

/// A session of the group at which all of these were.
fn session(day: &str, people: &[Uuid]) -> Form {
    let mut all = facts(day, "9:00");
    all.extend(people.iter().map(|person| (format!("presence-{person}"), "here".to_owned())));
    all
}

/// Every Tuesday from ten to half past eleven, until Christmas.
fn tuesdays() -> Form {
    form(&[
        ("do", "series"),
        ("weekday", "2"),
        ("begins", "10:00"),
        ("ends", "11:30"),
        ("from-day", "22"),
        ("from-month", "11"),
        ("from-year", "2026"),
        ("to-day", "24"),
        ("to-month", "12"),
        ("to-year", "2026"),
        ("place", "Raum 2"),
    ])
}

/// The series of a group, as its page names it.
fn series_on(page: &str) -> String {
    testing::field(page, "series").to_owned()
}

fn one_day(does: &str, series: &str, planned: &str) -> Form {
    form(&[("do", does), ("series", series), ("planned", planned)])
}

#[tokio::test]
async fn a_group_meets_as_planned() {
    each(async |world| {
        let group = group(&world, 2).await;
        let mut jana = world.phone_of(group.jana).await;
        let plan = paths::Plan::href(DE, group.id);
        assert!(jana.get("/de/begleitung").await.html.contains(&paths::Plans::href(DE)), "a way leads there");
        assert!(jana.get(&paths::Plans::href(DE)).await.html.contains("Noch nichts geplant"));
        for (field, bad) in [("weekday", "9"), ("begins", "25:00"), ("ends", "9:00"), ("from-day", "21"), ("to-day", "21")] {
            let mut wrong = tuesdays();
            for (name, value) in &mut wrong {
                if name == field {
                    bad.clone_into(value);
                }
                if field == "to-day" && name == "to-month" {
                    "11".clone_into(value);
                }
            }
            let refused = send(&mut jana, &plan, &wrong).await;
            assert!(refused.status == 422 && refused.html.contains("value=\"Raum 2\""), "{field}: {}", refused.html);
        }
        assert_eq!(send(&mut jana, &plan, &tuesdays()).await.to, plan);
        assert_eq!(send(&mut jana, &plan, &tuesdays()).await.status, 422, "it is there already");
        assert_eq!(world.count("meeting_series").await, 1);
        let page = jana.get(&plan).await.html;
        for words in ["Dienstag, 24. November, 10:00–11:30", "Dienstag, 22. Dezember", "Raum 2"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("29. Dezember"), "it has ended by then: {page}");
        let series = series_on(&page);

        // She whose group it is sees when, and so does her calendar.
        let mut hers = world.phone_of(group.people[0]).await;
        let own = paths::OwnAppointments::href(DE);
        let mine = hers.get(&own).await.html;
        assert!(mine.contains("Dienstag, 24. November, 10:00 Uhr") && mine.contains("Raum 2"), "{mine}");
        assert!(hers.get("/de/").await.html.contains("24. November, 10:00 Uhr"));
        let opened = hers.send(&own, &[("do", "feed")]).await.html;
        let at = opened.find("/kalender/").unwrap();
        let feed = opened[at..].split(['"', '<']).next().unwrap().trim().to_owned();
        let mut machine = world.guest();
        let calendar = machine.get(&feed).await.html;
        assert!(calendar.contains("DTSTART:20261124T090000Z") && !calendar.contains("Handy"), "{calendar}");

        // One is off, one is at another time; both can be as before.
        for _twice in 0..2 {
            assert_eq!(send(&mut jana, &plan, &one_day("off", &series, "2026-11-24")).await.to, plan);
        }
        assert!(!machine.get(&feed).await.html.contains("20261124T"), "it is not in the calendar any more");
        assert!(hers.get(&own).await.html.contains("Fällt aus"));
        assert_eq!(send(&mut jana, &plan, &one_day("on", &series, "2026-11-24")).await.to, plan);
        assert!(machine.get(&feed).await.html.contains("20261124T090000Z"));
        let mut moved = one_day("move", &series, "2026-12-01");
        moved.extend(form(&[("day-day", "2"), ("day-month", "12"), ("day-year", "2026"), ("begins", "14"), ("ends", "15:00")]));
        assert_eq!(send(&mut jana, &plan, &moved).await.to, plan);
        let mine = hers.get(&own).await.html;
        assert!(mine.contains("Mittwoch, 2. Dezember, 14:00 Uhr") && !mine.contains("1. Dezember, 10:00"), "{mine}");

        // A day that is none of the series, and a series of another group, are nobody's.
        assert_eq!(send(&mut jana, &plan, &one_day("off", &series, "2026-11-25")).await.status, 404);
        let other = a_group(&world.ctx(), group.site, "Computer").await;
        let others = paths::Plan::href(DE, other);
        let mut kern = coordinator(&world).await;
        assert_eq!(send(&mut kern, &others, &one_day("off", &series, "2026-11-24")).await.status, 404);
        assert_eq!(send(&mut kern, &others, &one_day("end", &series, "2026-11-24")).await.status, 303);
        assert!(kern.get(&plan).await.html.contains("24. November, 10:00"), "nothing happened to it");
        assert_eq!((jana.get(&others).await.status, hers.get(&plan).await.status), (404, 404));

        // It ends: what was planned for later is not there any more.
        assert_eq!(send(&mut jana, &plan, &one_day("end", &series, "2026-11-24")).await.to, plan);
        assert!(jana.get(&plan).await.html.contains("Es ist noch kein Treffen geplant."));
    })
    .await;
}

#[tokio::test]
async fn nobody_meets_while_the_house_is_closed() {
    each(async |world| {
        let group = group(&world, 1).await;
        let (mut jana, mut kern) = (world.phone_of(group.jana).await, coordinator(&world).await);
        let (plan, closures) = (paths::Plan::href(DE, group.id), paths::Closures::href(DE));
        assert_eq!(send(&mut jana, &plan, &tuesdays()).await.status, 303);
        let series = series_on(&jana.get(&plan).await.html);
        assert_eq!(jana.get(&closures).await.status, 404);
        let pause = |site: &str| {
            let mut pause =
                form(&[("do", "close"), ("name", "Winterpause"), ("from-day", "30"), ("from-month", "11"), ("from-year", "26")]);
            pause.extend(form(&[("to-day", "6"), ("to-month", "12"), ("to-year", "2026"), ("site", site)]));
            pause
        };
        let mut nameless = pause("");
        nameless[1].1 = String::new();
        assert_eq!(send(&mut kern, &closures, &nameless).await.status, 422);
        assert_eq!(send(&mut kern, &closures, &pause(&world.ctx().new_id().to_string())).await.status, 404, "no such site");
        for _twice in 0..2 {
            assert_eq!(send(&mut kern, &closures, &pause("")).await.to, closures);
        }
        assert_eq!(world.count("closure").await, 1, "the same twice is one");
        let page = jana.get(&plan).await.html;
        assert!(page.contains("Geschlossen: Winterpause"), "{page}");
        let mut into = one_day("move", &series, "2026-11-24");
        into.extend(form(&[("day-day", "2"), ("day-month", "12"), ("day-year", "2026"), ("begins", "10"), ("ends", "11")]));
        let refused = send(&mut jana, &plan, &into).await;
        assert!(refused.status == 422 && refused.html.contains("An diesem Tag ist geschlossen"), "{}", refused.html);
        let list = kern.get(&closures).await.html;
        assert!(!list.contains("value=\"reopen\""), "it is asked first: {list}");
        let way = testing::links(&list).into_iter().find(|to| to.contains("?loeschen=")).unwrap();
        let asked = kern.get(way.split('#').next().unwrap()).await.html;
        assert!(asked.contains("Winterpause") && asked.contains("Ja, löschen"), "{asked}");
        let id = testing::field(&asked, "closure").to_owned();
        assert_eq!(send(&mut kern, &closures, &form(&[("do", "reopen"), ("closure", &id)])).await.to, closures);
        assert!(!jana.get(&plan).await.html.contains("Winterpause"));

        // Holidays of next year, by a tap; twice is once.
        for _twice in 0..2 {
            let tap = form(&[("do", "holidays"), ("land", "MV"), ("year", "2027")]);
            assert_eq!(send(&mut kern, &closures, &tap).await.to, closures);
        }
        assert_eq!(world.count("closure").await, 10);
        assert!(kern.get(&closures).await.html.contains("Karfreitag"));
        assert_eq!(send(&mut kern, &closures, &form(&[("do", "holidays"), ("land", "XX"), ("year", "2027")])).await.status, 422);

        // Who runs one site closes only that one.
        let ctx = world.ctx();
        let local = somebody(&ctx, "Vera Probe", Role::Coordinator).await;
        give(&ctx, role(&ctx, local, Role::Coordinator, Scope::Site(group.site))).await;
        let mut vera = world.phone_of(local).await;
        assert_eq!(send(&mut vera, &closures, &pause("")).await.status, 404);
        assert_eq!(send(&mut vera, &closures, &pause(&group.site.to_string())).await.status, 303);
        let list = vera.get(&closures).await.html;
        assert_eq!(list.matches("?loeschen=").count(), 1, "the holidays are not hers: {list}");
    })
    .await;
}

#[tokio::test]
async fn a_planned_meeting_is_logged_with_a_tap_and_missed_when_it_is_not() {
    each(async |world| {
        let group = group(&world, 2).await;
        let ctx = world.ctx();
        set_times(&ctx, group.id, "Donnerstag 16 Uhr").await;
        let mut jana = world.phone_of(group.jana).await;
        let plan = paths::Plan::href(DE, group.id);
        assert_eq!(send(&mut jana, &plan, &tuesdays()).await.status, 303);
        // Tuesday noon: the meeting was at ten.
        world.clock.go_on(2 * DAY);
        let mut jana = world.phone_of(group.jana).await;
        let today = jana.get("/de/begleitung").await.html;
        let link = format!("{}?am=2026-11-24&amp;um=600", paths::LogGroup::href(DE, group.id));
        assert!(today.contains(&link) && today.contains("10:00 Uhr"), "{today}");
        let page = jana.get(&link.replace("&amp;", "&")).await.html;
        assert!(page.contains("value=\"10:00\"") && page.contains("value=\"90\""), "it is filled in: {page}");
        assert!(jana.get(&paths::LogGroup::href(DE, group.id)).await.html.contains("value=\"10:00\""), "also without the link");
        // Two days later, a Thursday: the words would say 16 o'clock, the plan says nothing for today.
        world.clock.go_on(2 * DAY);
        let mut jana = world.phone_of(group.jana).await;
        let today = jana.get("/de/begleitung").await.html;
        assert!(today.contains("Noch nicht eingetragen") && today.contains("24. November, 10:00 Uhr"), "{today}");
        assert!(!today.contains("16:00 Uhr"), "{today}");
        assert_eq!(send(&mut jana, &paths::LogGroup::href(DE, group.id), &session("24", &group.people)).await.status, 303);
        assert!(!jana.get("/de/begleitung").await.html.contains("Noch nicht eingetragen"));
        // After a fortnight nobody is asked any more.
        world.clock.go_on(6 * DAY);
        assert!(world.phone_of(group.jana).await.get("/de/begleitung").await.html.contains("1. Dezember, 10:00 Uhr"));
        world.clock.go_on(14 * DAY);
        assert!(!world.phone_of(group.jana).await.get("/de/begleitung").await.html.contains("1. Dezember, 10:00 Uhr"));
    })
    .await;
}

#[tokio::test]
async fn two_coaches_hold_a_session_together() {
    each(async |world| {
        let group = group(&world, 3).await;
        let (first, last) = (group.people[0], group.people[2]);
        let (mut jana, mut marek) = (world.phone_of(group.jana).await, world.phone_of(group.marek).await);
        let path = paths::LogGroup::href(DE, group.id);
        let page = jana.get(&path).await.html;
        assert!(
            page.contains(&format!("name=\"coach-{}\"", group.marek))
                && !page.contains(&format!("name=\"coach-{}\"", group.jana))
        );
        let mut log = session("22", &group.people);
        log.push((format!("note-{first}"), SECRET.to_owned()));
        log.push((format!("coach-{}", group.marek), "1".to_owned()));
        // Somebody who can not have been there is nobody.
        log.push((format!("coach-{}", world.ctx().new_id()), "1".to_owned()));
        let session = send(&mut jana, &path, &log).await.to;
        assert!(session.contains("/sitzung/"), "{session}");
        assert_eq!(world.count("session_coach").await, 1);
        assert!(jana.get(&session).await.html.contains("<bdi>Jana Probe</bdi>, <bdi>Marek Probe</bdi>"));

        // It is in his list, he may look, and may not change it.
        assert!(marek.get(&paths::LogSession::href(DE)).await.html.contains(&session));
        let his = marek.get(&session).await;
        assert!(
            his.status == 200 && !his.html.contains("value=\"correct\"") && !his.html.contains("value=\"undo\""),
            "{}",
            his.html
        );
        let correct = |with: Option<Uuid>| {
            let mut correct = facts("22", "9:00");
            correct.push(("do".to_owned(), "correct".to_owned()));
            correct.extend(with.map(|with| (format!("coach-{with}"), "1".to_owned())));
            correct
        };
        assert_eq!(send(&mut marek, &session, &correct(None)).await.status, 404);

        // He writes to the one he accompanies, and to nobody else.
        let write = |person: Uuid| form(&[("do", "write"), ("person", &person.to_string()), ("words", "Hat geholfen.")]);
        assert_eq!(send(&mut marek, &session, &write(first)).await.status, 404);
        assert_eq!(send(&mut marek, &session, &form(&[("do", "write"), ("person", ""), ("words", "Ja")])).await.status, 422);
        assert_eq!(send(&mut marek, &session, &write(last)).await.to, session);
        assert_eq!(world.count("protocol").await, 2);
        let mut again = write(last);
        again[2].1 = "Und noch etwas.".to_owned();
        assert_eq!(send(&mut marek, &session, &again).await.to, session);
        assert_eq!((world.count("protocol").await, world.count("protocol_addendum").await), (2, 1), "the second is added");

        // She reads who was there, and it is the word for a group.
        let mut hers = world.phone_of(first).await;
        let written = hers.get(&paths::Written::href(DE)).await.html;
        let begin = format!("{}/", paths::Written::href(DE));
        let one = written.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|to| to.starts_with(&begin)).unwrap();
        let page = hers.get(one).await.html;
        assert!(page.contains("Vom Team waren auch da: Marek Probe") && page.contains("Gruppe am 22. November"), "{page}");

        // He was not there after all: that stays to be seen, and it is his no more.
        assert_eq!(send(&mut jana, &session, &correct(None)).await.to, session);
        let page = jana.get(&session).await.html;
        assert!(page.contains("Marek Probe war nicht da"), "{page}");
        assert_eq!(marek.get(&session).await.status, 404);
        assert_eq!(send(&mut jana, &session, &correct(Some(group.marek))).await.to, session);
        assert_eq!(marek.get(&session).await.status, 200);
        // Who has nothing to do with this group can not have been there.
        let stranger = somebody(&world.ctx(), "Fremd Probe", Role::Coach).await;
        assert_eq!(send(&mut jana, &session, &correct(Some(stranger))).await.to, session);
        assert_eq!(world.phone_of(stranger).await.get(&session).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_about_a_group_is_a_draft() {
    each(async |world| {
        let group = group(&world, 3).await;
        let first = group.people[0];
        let path = paths::LogGroup::href(DE, group.id);
        let mut jana = world.phone_of(group.jana).await;
        let typed = |revision: &str, words: &str| {
            let mut form = session("22", &group.people);
            form[7].1 = "excused".to_owned();
            form.push((format!("note-{first}"), words.to_owned()));
            form.extend([("do".to_owned(), "draft-keep".to_owned()), ("draft-revision".to_owned(), revision.to_owned())]);
            form
        };
        assert_eq!(send(&mut jana, &path, &typed("0", SECRET)).await.status, 303);
        // On another device, after signing in anew, all of it is there; nobody else has it.
        let mut laptop = world.phone_of(group.jana).await;
        let page = laptop.get(&path).await.html;
        assert!(
            page.contains(SECRET) && page.contains(&format!("name=\"presence-{first}\" value=\"excused\" checked")),
            "{page}"
        );
        assert!(!world.phone_of(group.marek).await.get(&path).await.html.contains(SECRET));
        assert!(laptop.get("/de/begleitung").await.html.contains("Entwurf"), "it stands on the first page");
        let sealed: Vec<(Vec<u8>,)> = world.store.query("select form from draft where form is not null").all().await.unwrap();
        assert!(!String::from_utf8_lossy(&sealed[0].0).contains("Ladekabel"), "closed");
        // Two places: both are shown, with whose note it is.
        assert_eq!(send(&mut laptop, &path, &typed("1", "Anders")).await.status, 303);
        let both = send(&mut jana, &path, &typed("1", "Noch anders")).await;
        assert_eq!(both.status, 409);
        for words in ["Notiz: Mensch 0", "Anders", "Noch anders"] {
            assert!(both.html.contains(words), "{words}: {}", both.html);
        }
        // Another meeting than that of the draft: she is told.
        let told = laptop.get(&format!("{path}?am=2026-11-20&um=600")).await.html;
        assert!(told.contains("Hier liegt noch Ihr Entwurf vom 22. November"), "{told}");
        // It was sent: the draft is empty. It is taken back: all is there again.
        let mut sent = session("22", &group.people);
        sent.push((format!("note-{first}"), SECRET.to_owned()));
        let done = send(&mut laptop, &path, &sent).await.to;
        assert!(!laptop.get(&path).await.html.contains(SECRET));
        assert_eq!(send(&mut laptop, &done, &form(&[("do", "undo")])).await.to, path);
        assert!(laptop.get(&path).await.html.contains(SECRET), "nothing that was typed is lost");
        assert_eq!(world.count("coaching_session").await, 0);
        // Somebody of the group is erased: what was begun about her goes too.
        let kept = "select count(*) from draft where form is not null and kind like 'coaching/group:%'";
        let before: Vec<(i64,)> = world.store.query(kept).all().await.unwrap();
        people::command_line::erase_person(&world.ctx(), first).await.unwrap();
        let after: Vec<(i64,)> = world.store.query(kept).all().await.unwrap();
        assert_eq!((before, after), (vec![(1,)], vec![(0,)]));
    })
    .await;
}

#[tokio::test]
async fn figures_name_nobody_and_speak_of_no_few() {
    each(async |world| {
        let group = group(&world, 7).await;
        let mut jana = world.phone_of(group.jana).await;
        let path = paths::LogGroup::href(DE, group.id);
        let figures = paths::Figures::href(DE);
        // Three people: of them nothing is said.
        assert_eq!(send(&mut jana, &path, &session("22", &group.people[..3])).await.status, 303);
        let page = jana.get(&figures).await.html;
        assert!(page.contains("nicht gezeigt") && !page.contains("1:30"), "{page}");
        // Six of seven: now it is.
        let mut more = session("21", &group.people);
        more[7].1 = "absent".to_owned();
        assert_eq!(send(&mut jana, &path, &more).await.status, 303);
        let page = jana.get(&figures).await.html;
        for words in ["3:00", "9 / 10"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        // Marek was at none of them: his are empty. The coordinator sees her scope.
        let his = world.phone_of(group.marek).await.get(&figures).await.html;
        assert!(!his.contains("3:00"), "{his}");
        let mut kern = coordinator(&world).await;
        assert!(kern.get(&figures).await.html.contains("9 / 10"));
        // The file says the same, without a name, and that it was taken stands in the log.
        let file = kern.get(&paths::FiguresFile::href(DE)).await;
        assert!(file.status == 200 && file.html.contains("Nach Monat;November;2;180;7;9;10\n"), "{}", file.html);
        assert!(!file.html.contains("Mensch ") && !file.html.contains("Jana"));
        let taken: Vec<(i64,)> =
            world.store.query("select count(*) from audit where kind = 'figures' and detail = 'file'").all().await.unwrap();
        assert_eq!(taken, [(1,)]);
        assert_eq!(world.phone_of(group.people[0]).await.get(&figures).await.status, 404);
        assert_eq!(world.sign_in(Role::Editor).await.get(&figures).await.status, 404);
    })
    .await;
}

/// Thirty coaches save at once: everybody is told that it is kept, and it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn thirty_save_at_once_and_nothing_is_lost() {
    const MANY: usize = 30;
    each(async |world| {
        let ctx = world.ctx();
        let mut all = Vec::new();
        for number in 0..MANY {
            let coach = somebody(&ctx, &format!("Coach {number}"), Role::Coach).await;
            give(&ctx, role(&ctx, coach, Role::Coach, Scope::Record(coach))).await;
            let person = somebody(&ctx, &format!("Mensch {number}"), Role::Participant).await;
            put(&ctx, person, None, None, Some(coach)).await;
            all.push((world.phone_of(coach).await, person));
        }
        let tasks = all.into_iter().map(|(mut phone, person)| {
            tokio::spawn(async move {
                let mut talk = facts("22", "9:00");
                talk[6].1 = "single".to_owned();
                talk.push(("agreed".to_owned(), SECRET.to_owned()));
                send(&mut phone, &paths::LogOne::href(DE, person), &talk).await.status
            })
        });
        for task in tasks.collect::<Vec<_>>() {
            assert_eq!(task.await.unwrap(), 303);
        }
        let many = i64::try_from(MANY).unwrap();
        assert_eq!((world.count("coaching_session").await, world.count("protocol").await), (many, many));
    })
    .await;
}
