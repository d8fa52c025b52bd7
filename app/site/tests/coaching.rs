//! Sessions: a coach logs a group and a talk, the participant reads and answers, and nobody else sees a word. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Context, Lang, Role,
    moment::{DAY, HOUR, MINUTE},
    rights::Scope,
};
use coaching::paths;
use people::{
    acts::{by::By, erase_person::erase_person, export_person::export_person},
    testing::{a_group, a_site, give, put, role, somebody},
};
use testing::{Phone, World, each};
use uuid::Uuid;

const DE: Lang = Lang::De;
/// Words that nobody else writes.
const SECRET: &str = "Ladekabelgeheimnis";

/// A group with three people; two of them have the coach as their main coach, the third only comes along.
struct Group {
    id: Uuid,
    coach: Uuid,
    people: [Uuid; 3],
}

async fn group(world: &World) -> Group {
    let ctx = world.ctx();
    let site = a_site(&ctx, "Haus am Markt").await;
    let id = a_group(&ctx, site, "Handy am Dienstag").await;
    let coach = somebody(&ctx, "Jana Probe", Role::Coach).await;
    give(&ctx, role(&ctx, coach, Role::Coach, Scope::Group(id))).await;
    let mut people = [coach; 3];
    for (place, name) in ["Amira", "Bojana", "Dieter"].into_iter().enumerate() {
        people[place] = somebody(&ctx, name, Role::Participant).await;
        put(&ctx, people[place], Some(site), Some(id), (place < 2).then_some(coach)).await;
    }
    Group { id, coach, people }
}

/// What counts, as the form has it.
fn facts(minutes: &str) -> Vec<(String, String)> {
    let today = [("day-day", "22"), ("day-month", "11"), ("day-year", "2026"), ("begins", "9:30"), ("topic", "digital")];
    let rest = [("minutes", minutes), ("pillar", "education"), ("mode", "group")];
    today.iter().chain(&rest).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

async fn send(phone: &mut Phone, path: &str, fields: &[(String, String)]) -> testing::Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    phone.send(path, &fields).await
}

fn presence(person: Uuid, presence: &str) -> (String, String) {
    (format!("presence-{person}"), presence.to_owned())
}

/// Logs a session: one there with a note, one for half an hour, one excused.
async fn log(phone: &mut Phone, group: &Group) -> String {
    let [amira, bojana, dieter] = group.people;
    let mut form = facts("90");
    form.extend([presence(amira, "here"), presence(bojana, "partly"), presence(dieter, "excused")]);
    form.push((format!("minutes-{bojana}"), "30".to_owned()));
    form.push((format!("note-{amira}"), format!("Hat allein geschrieben. {SECRET}")));
    form.push((format!("note-{dieter}"), "Das darf ich nicht schreiben.".to_owned()));
    form.push(("note".to_owned(), "WLAN und Nachrichten.".to_owned()));
    let answer = send(phone, &paths::LogGroup::href(DE, group.id), &form).await;
    assert_eq!(answer.status, 303, "{}", answer.html);
    answer.to
}

#[tokio::test]
async fn a_group_is_logged_and_everyone_reads_what_is_hers() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, dieter] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        let people = coach.get("/de/begleitung").await.html;
        assert!(people.contains(&paths::LogSession::href(DE)), "a way leads there: {people}");
        let choose = coach.get(&paths::LogSession::href(DE)).await.html;
        assert!(choose.contains("Handy am Dienstag") && choose.contains("3 Menschen"), "{choose}");
        let form = coach.get(&paths::LogGroup::href(DE, group.id)).await.html;
        assert_eq!(form.matches("value=\"here\" checked").count(), 3, "everybody is there at first: {form}");
        assert_eq!(form.matches("name=\"note-").count(), 2, "only the main coach writes: {form}");

        let session = log(&mut coach, &group).await;
        let kept = coach.get(&session).await.html;
        for words in
            ["Handy am Dienstag", "22. November", "9:30", "90 Minuten", "<bdi>Bojana</bdi> (30 Minuten)", "Dieter", "2 Texte"]
        {
            assert!(kept.contains(words), "{words}: {kept}");
        }
        assert!(!kept.contains(SECRET), "the page of the session says nothing of what was written");
        let minutes: Vec<(i64,)> = world.store.query("select minutes from attendance order by minutes").all().await.unwrap();
        assert_eq!(minutes, [(0,), (30,), (90,)]);

        // Amira finds it on her page, reads it, and says so.
        let mut hers = world.phone_of(amira).await;
        assert!(hers.get("/de/ich").await.html.contains(&paths::Written::href(DE)));
        let list = hers.get(&paths::Written::href(DE)).await.html;
        assert!(list.contains("22. November") && list.contains("Jana Probe. Neu"), "{list}");
        let one = first_link(&list, &format!("{}/", paths::Written::href(DE)));
        let page = hers.get(&one).await.html;
        for words in ["Geschrieben von: Jana Probe", SECRET, "WLAN und Nachrichten.", "Stimmt das so?"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(hers.get(&paths::Written::href(DE)).await.html.contains("Jana Probe. Gelesen"));
        assert_eq!(hers.send(&one, &[("do", "agrees")]).await.to, one);
        let page = hers.get(&one).await.html;
        assert!(page.contains("Ihre Antwort:") && !page.contains("Stimmt das so?"), "{page}");
        assert_eq!(
            hers.post(&one, &[("owner", &hers.clone_mark().await), ("do", "differs"), ("words", "Doch nicht")]).await.status,
            303
        );
        let page = hers.get(&one).await.html;
        assert!(page.contains("Doch nicht") && !page.contains("value=\"differs\""), "a tap gives way to words: {page}");
        let mark = hers.clone_mark().await;
        assert_eq!(hers.post(&one, &[("owner", &mark), ("do", "agrees")]).await.status, 303);
        assert!(hers.get(&one).await.html.contains("Doch nicht"), "and words stay");

        // Bojana was there and reads the note for all; Dieter was not, and is not hers to write about.
        let mut of_bojana = world.phone_of(bojana).await;
        let list = of_bojana.get(&paths::Written::href(DE)).await.html;
        let bojanas = first_link(&list, &format!("{}/", paths::Written::href(DE)));
        let page = of_bojana.get(&bojanas).await.html;
        assert!(page.contains("WLAN und Nachrichten.") && !page.contains(SECRET), "{page}");
        assert_eq!(of_bojana.get(&one).await.status, 404, "nobody reads another one's");
        let mut of_dieter = world.phone_of(dieter).await;
        assert!(of_dieter.get(&paths::Written::href(DE)).await.html.contains("Bisher hat niemand"));

        // The coach sees the answer; and that she looked is in Amira's list.
        let talks = coach.get(&paths::Talks::href(DE, amira)).await.html;
        for words in [SECRET, "beantwortet", "90 Minuten · Bildung · In der Gruppe · Handy und Computer", "Doch nicht"] {
            assert!(talks.contains(words), "{words}: {talks}");
        }
        assert!(hers.get("/de/ich/wer-hat-geschaut").await.html.contains("Jana Probe"));
    })
    .await;
}

#[tokio::test]
async fn who_reads_what_was_said() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, ..] = group.people;
        let ctx = world.ctx();
        let mut coach = world.phone_of(group.coach).await;
        let talk = [("agreed", SECRET), ("mode", "single"), ("topic", "debt")];
        let mut form = facts("45");
        form.retain(|(name, _)| !["mode", "topic"].contains(&name.as_str()));
        form.extend(talk.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(send(&mut coach, &paths::LogOne::href(DE, amira), &form).await.status, 303);
        let topics: Vec<(String,)> = world.store.query("select topics from coaching_session").all().await.unwrap();
        assert_eq!(topics, [(String::new(),)], "what a talk was about is sealed with its words");

        let talks = paths::Talks::href(DE, amira);
        let sees = async |phone: &mut Phone| {
            let page = phone.get(&talks).await;
            (page.status, page.html.contains(SECRET), page.html.contains("Geld und Schulden"))
        };
        assert_eq!(sees(&mut coach).await, (200, true, true));
        // A deputy reads what the main coach reads; another coach of the same group sees what counts; so does the coordinator.
        let deputy = somebody(&ctx, "Vera Probe", Role::Coach).await;
        let lent = base::rights::Assignment {
            to: Some(ctx.at.plus(base::moment::DAY)),
            deputy_of: Some(group.coach),
            ..role(&ctx, deputy, Role::Coach, Scope::All)
        };
        give(&ctx, lent).await;
        assert_eq!(sees(&mut world.phone_of(deputy).await).await, (200, true, true));
        let mut kern = world.sign_in(Role::Coordinator).await;
        assert_eq!(sees(&mut kern).await, (200, false, false));
        for role in [Role::Trainer, Role::Desk, Role::Editor, Role::Admin] {
            assert_eq!(sees(&mut world.sign_in(role).await).await, (404, false, false), "{}", role.code());
        }
        // Amira gets another main coach: from then on the old one sees nothing, and what she still types is not taken.
        let next = somebody(&ctx, "Tom Probe", Role::Coach).await;
        give(&ctx, role(&ctx, next, Role::Coach, Scope::Record(next))).await;
        put(&Context { at: ctx.at.plus(1), ..ctx.clone() }, amira, None, None, Some(next)).await;
        world.clock.go_on(2);
        assert_eq!(sees(&mut coach).await, (404, false, false));
        assert_eq!(sees(&mut world.phone_of(next).await).await, (200, true, true), "the file goes with her");
        let mark = coach.clone_mark().await;
        form.push(("owner".to_owned(), mark));
        let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(coach.post(&paths::LogOne::href(DE, amira), &fields).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn to_read_nothing_must_be_written() {
    each(async |world| {
        let group = group(&world).await;
        log(&mut world.phone_of(group.coach).await, &group).await;
        let mut hers = world.phone_of(group.people[0]).await;
        let one = first_link(&hers.get(&paths::Written::href(DE)).await.html, &format!("{}/", paths::Written::href(DE)));
        world.let_no_write_through().await;
        let page = hers.get(&one).await;
        assert!(page.status == 200 && page.html.contains(SECRET), "{} {}", page.status, page.html);
    })
    .await;
}

#[tokio::test]
async fn who_may_only_count_writes_nothing() {
    each(async |world| {
        let group = group(&world).await;
        let mut desk = world.sign_in(Role::Desk).await;
        let path = paths::LogOne::href(DE, group.people[0]);
        assert!(!desk.get(&path).await.html.contains("name=\"agreed\""));
        let mut form = facts("20");
        form.retain(|(name, _)| !["mode", "topic"].contains(&name.as_str()));
        form.push(("mode".to_owned(), "phone".to_owned()));
        let mut with_words = form.clone();
        with_words.push(("agreed".to_owned(), SECRET.to_owned()));
        let refused = send(&mut desk, &path, &with_words).await;
        assert!(refused.status == 422 && refused.html.contains(SECRET), "it says so, and the words are there: {}", refused.html);
        assert_eq!(world.count("coaching_session").await, 0);
        assert_eq!(send(&mut desk, &path, &form).await.status, 303);
        assert_eq!((world.count("coaching_session").await, world.count("protocol").await), (1, 0));
    })
    .await;
}

/// The first address on this page that begins so and goes on.
fn first_link(page: &str, begin: &str) -> String {
    let found = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).find(|to| to.starts_with(begin));
    found.unwrap_or_else(|| panic!("no {begin} in {page}")).to_owned()
}

trait Marked {
    async fn clone_mark(&self) -> String;
}

impl Marked for Phone {
    /// The mark without a change to the phone that is being used.
    async fn clone_mark(&self) -> String {
        self.clone().mark().await
    }
}

#[tokio::test]
async fn a_refused_form_keeps_every_word() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, _] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        let mut form = facts("abc");
        form.retain(|(name, _)| name != "day-day");
        form.push(("day-day".to_owned(), "31".to_owned()));
        form.extend([presence(amira, "partly"), presence(bojana, "absent")]);
        form.push((format!("note-{amira}"), "Ein <b>Satz</b>".to_owned()));
        form.push(("note".to_owned(), "Für alle".to_owned()));
        let refused = send(&mut coach, &paths::LogGroup::href(DE, group.id), &form).await;
        assert_eq!(refused.status, 422);
        for kept in [
            "href=\"#day\"",
            "href=\"#minutes\"",
            "href=\"#who\"",
            "value=\"abc\"",
            "Ein &lt;b&gt;Satz&lt;/b&gt;",
            "Für alle",
            &format!("name=\"presence-{amira}\" value=\"partly\" checked"),
            &format!("name=\"presence-{bojana}\" value=\"absent\" checked"),
        ] {
            assert!(refused.html.contains(kept), "{kept}: {}", refused.html);
        }
        assert_eq!(world.count("coaching_session").await, 0);

        // Somebody who is none of hers is named in the form: nothing of it is taken.
        let stranger = somebody(&world.ctx(), "Fremd", Role::Participant).await;
        let mut form = facts("45");
        form.push(presence(stranger, "here"));
        assert_eq!(
            send(&mut coach, &paths::LogGroup::href(DE, group.id), &form).await.status,
            422,
            "nobody of the group is in it"
        );
        let mut form = facts("45");
        form.push(("owner".to_owned(), coach.clone_mark().await));
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(coach.post(&paths::LogOne::href(DE, stranger), &form).await.status, 404);
        assert_eq!((world.count("coaching_session").await, world.count("attendance").await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn it_is_taken_back_within_ten_minutes_and_counts_once() {
    each(async |world| {
        let group = group(&world).await;
        let mut coach = world.phone_of(group.coach).await;
        // A double tap: the same form, with the same key.
        let path = paths::LogOne::href(DE, group.people[0]);
        let page = coach.get(&path).await.html;
        let (owner, once) = (testing::field(&page, "owner").to_owned(), testing::field(&page, "once").to_owned());
        let mut form = facts("1:30");
        form.retain(|(name, _)| name != "mode" && name != "pillar");
        form.extend(
            [("owner", owner.as_str()), ("once", &once), ("mode", "phone"), ("pillar", "coaching"), ("agreed", SECRET)]
                .map(|(n, v)| (n.to_owned(), v.to_owned())),
        );
        let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let first = coach.post(&path, &fields).await;
        let second = coach.post(&path, &fields).await;
        assert_eq!((first.status, first.to.as_str()), (303, second.to.as_str()), "{}", first.html);
        assert_eq!((world.count("coaching_session").await, world.count("protocol").await), (1, 1));

        // What she began to write about her meanwhile is not written over when the first one comes back.
        assert_eq!(coach.send(&path, &[("do", "draft-keep"), ("agreed", "Auch das Passwort")]).await.to, path);

        // Another coach does not know of it.
        let mut other = world.sign_in(Role::Coach).await;
        assert_eq!(other.get(&first.to).await.status, 404);
        assert_eq!(other.post(&first.to, &[("owner", &other.clone_mark().await), ("do", "undo")]).await.status, 404);

        assert!(coach.get(&first.to).await.html.contains("Zurücknehmen"));
        // Her words are in the form again, so that she mends one and sends them once more.
        assert_eq!(coach.send(&first.to, &[("do", "undo")]).await.to, path);
        let again = coach.get(&path).await.html;
        assert!(
            [SECRET, "Auch das Passwort", "value=\"90\"", "value=\"digital\" checked"].iter().all(|part| again.contains(part)),
            "{again}"
        );
        for table in ["coaching_session", "attendance", "protocol"] {
            assert_eq!(world.count(table).await, 0, "{table}");
        }

        // Later it stays; so it does when she has opened it.
        let late = log(&mut coach, &group).await;
        world.clock.go_on(10 * MINUTE);
        assert!(!coach.get(&late).await.html.contains("Zurücknehmen"));
        let mark = coach.clone_mark().await;
        let too_late = coach.post(&late, &[("owner", &mark), ("do", "undo")]).await;
        assert!(too_late.status == 422 && too_late.html.contains("Das geht nicht mehr"), "{}", too_late.html);
        let answered = log(&mut coach, &group).await;
        let mut hers = world.phone_of(group.people[0]).await;
        let list = hers.get(&paths::Written::href(DE)).await.html;
        let text = first_link(&list, &format!("{}/", paths::Written::href(DE)));
        hers.get(&text).await;
        assert!(!coach.get(&answered).await.html.contains("Zurücknehmen"), "she has read it");
        let nothing = hers.send(&text, &[("do", "differs"), ("words", " ")]).await;
        assert!(nothing.status == 422 && nothing.html.contains("href=\"#words\""), "{}", nothing.html);
        assert_eq!(hers.send(&text, &[("do", "differs"), ("words", "Die Tastatur ist klein.")]).await.status, 303);
        assert!(!coach.get(&answered).await.html.contains("Zurücknehmen"));
        assert!(coach.get(&paths::Talks::href(DE, group.people[0])).await.html.contains("Die Tastatur ist klein."));
        assert_eq!(world.count("coaching_session").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_long_list_comes_in_parts_and_an_answer_stays_new_for_her_coach() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, ..] = group.people;
        let ctx = world.ctx();
        let (mut coach, mut hers) = (world.phone_of(group.coach).await, world.phone_of(amira).await);
        for day in 1..=12 {
            let mut form = facts("45");
            form.retain(|(name, _)| name != "day-day" && name != "mode");
            let talk = [("day-day", day.to_string()), ("mode", "single".to_owned()), ("agreed", "Abgemacht.".to_owned())];
            form.extend(talk.map(|(name, value)| (name.to_owned(), value)));
            assert_eq!(send(&mut coach, &paths::LogOne::href(DE, amira), &form).await.status, 303);
        }
        let list = paths::Written::href(DE);
        let rows = |html: &str| html.matches(&format!("href=\"{list}/")).count();
        let first = hers.get(&list).await.html;
        assert!(rows(&first) == 10 && first.contains(&format!("{list}?seite=2")) && first.contains("12. November"), "{first}");
        let second = hers.get(&format!("{list}?seite=2")).await.html;
        assert!(rows(&second) == 2 && second.contains("Seite 2 von 2"), "{second}");
        assert_eq!(rows(&hers.get(&format!("{list}?seite=alle")).await.html), 12);
        let oldest = testing::links(&second).into_iter().rfind(|to| to.starts_with(&format!("{list}/"))).unwrap();
        assert_eq!(hers.send(&oldest, &[("do", "differs"), ("words", "Doch nicht")]).await.status, 303);

        // A deputy reads it, and takes nothing from her main coach, who finds it at once.
        let deputy = somebody(&ctx, "Vera Probe", Role::Coach).await;
        let lent = role(&ctx, deputy, Role::Coach, Scope::All);
        give(&ctx, base::rights::Assignment { deputy_of: Some(group.coach), to: Some(ctx.at.plus(DAY)), ..lent }).await;
        let (talks, old) = (paths::Talks::href(DE, amira), format!("{}?seite=2", paths::Talks::href(DE, amira)));
        assert!(world.phone_of(deputy).await.get(&old).await.html.contains("Doch nicht"));
        assert!(coach.get("/de/begleitung").await.html.contains("Hat geantwortet"));
        let page = coach.get(&talks).await.html;
        assert!(page.contains("Doch nicht") && page.contains("Seite 2 von 2"), "{page}");
        assert!(!coach.get("/de/begleitung").await.html.contains("Hat geantwortet"));
        assert!(coach.get(&talks).await.html.contains("Seite 1 von 2"));

        // What is added leads back to where it stands.
        let way = testing::links(&coach.get(&old).await.html).into_iter().find(|to| to.contains("nachtrag=")).unwrap();
        let protocol = way.rsplit('=').next().unwrap();
        assert!(way.starts_with(&old) && coach.get(&way).await.html.contains("value=\"addendum\""), "{way}");
        let added = coach.send(&old, &[("do", "addendum"), ("protocol", protocol), ("words", "Am Freitag.")]).await;
        assert_eq!(added.to, old, "{}", added.html);
        assert!(coach.get(&old).await.html.contains("Am Freitag."));
    })
    .await;
}

#[tokio::test]
async fn nobody_reads_it_in_the_database_and_who_is_erased_leaves_nothing() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, ..] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        log(&mut coach, &group).await;
        let mut hers = world.phone_of(amira).await;
        let list = hers.get(&paths::Written::href(DE)).await.html;
        let one = first_link(&list, &format!("{}/", paths::Written::href(DE)));
        hers.send(&one, &[("do", "differs"), ("words", SECRET)]).await;
        for (words,) in world
            .store
            .query("select words from protocol union all select words from protocol_answer")
            .all::<(Vec<u8>,)>()
            .await
            .unwrap()
        {
            assert!(!words.windows(6).any(|six| SECRET.as_bytes().windows(6).any(|other| six == other)));
        }
        // What she takes along has every word of it.
        let ctx = main_coach(&world, group.coach);
        let all = export_person(&ctx, By::signed_in(&ctx).unwrap(), amira).await.unwrap()["coaching"].to_string();
        assert!(all.matches(SECRET).count() == 2 && all.contains("Jana Probe") && all.contains("\"minutes\":90"), "{all}");

        let kern = coordinator(&world).await;
        erase_person(&kern, By::signed_in(&kern).unwrap(), amira).await.unwrap();
        let left: Vec<(String,)> = world.store.query("select account_id from attendance").all().await.unwrap();
        assert!(left.len() == 2 && left.iter().all(|(id,)| *id != amira.to_string()));
        assert_eq!((world.count("protocol").await, world.count("protocol_answer").await), (1, 0));
        assert_eq!(world.count("coaching_session").await, 1, "the others were there");
    })
    .await;
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

fn main_coach(world: &World, coach: Uuid) -> Context {
    acting(world, coach, Role::Coach)
}

async fn coordinator(world: &World) -> Context {
    let id = somebody(&world.ctx(), "Frau Kern", Role::Coordinator).await;
    acting(world, id, Role::Coordinator)
}

#[tokio::test]
async fn a_talk_half_written_is_kept_for_each_person_and_goes_with_her() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, _] = group.people;
        let (of_amira, of_bojana) = (paths::LogOne::href(DE, amira), paths::LogOne::href(DE, bojana));
        let mut coach = world.phone_of(group.coach).await;
        let half = [("do", "draft-keep"), ("agreed", SECRET), ("minutes", "50"), ("topic", "offices"), ("topic", "debt")];
        assert_eq!(coach.send(&of_amira, &half).await.to, of_amira);
        assert_eq!(coach.send(&of_bojana, &[("do", "draft-keep"), ("agreed", "Etwas anderes")]).await.to, of_bojana);
        let page = coach.get(&of_amira).await.html;
        assert!(page.contains(SECRET) && page.contains("value=\"50\"") && !page.contains("Etwas anderes"), "{page}");
        assert!(page.contains("value=\"offices\" checked") && page.contains("value=\"debt\" checked"), "{page}");
        for (form,) in world.store.query("select form from draft").all::<(Vec<u8>,)>().await.unwrap() {
            assert!(!form.windows(6).any(|six| SECRET.as_bytes().windows(6).any(|other| six == other)));
        }

        // Sent, it is no draft any more; that of the other one stays.
        let mut form = facts("50");
        form.retain(|(name, _)| name != "mode");
        form.extend([("mode", "single"), ("agreed", SECRET)].map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(send(&mut coach, &of_amira, &form).await.status, 303);
        assert!(!coach.get(&of_amira).await.html.contains(SECRET));
        assert!(coach.get(&of_bojana).await.html.contains("Etwas anderes"));

        // What was begun about somebody goes when she is erased.
        let kern = coordinator(&world).await;
        erase_person(&kern, By::signed_in(&kern).unwrap(), bojana).await.unwrap();
        let left: Vec<(String,)> = world.store.query("select kind from draft").all().await.unwrap();
        assert_eq!(left, [(format!("coaching/talk:{amira}"),)]);
        // Nor is anything kept about her from then on, or about somebody who is none of hers.
        let ctx = main_coach(&world, group.coach);
        for person in [bojana, group.coach] {
            let form = drafts::Form::about(&coaching::acts::log_session::TALK, person);
            let typed = base::form::Fields(vec![("agreed".to_owned(), SECRET.to_owned())]);
            assert!(matches!(drafts::save(&ctx, form, 0, &typed).await, Err(base::AppError::NotFound)));
        }
    })
    .await;
}

/// The part of a page from these words on.
fn from<'h>(html: &'h str, words: &str) -> &'h str {
    let part = html.split_once(words).map_or("", |(_, rest)| rest);
    part.split_once("</section>").map_or(part, |(part, _)| part)
}

#[tokio::test]
async fn the_first_page_shows_what_is_today() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, dieter] = group.people;
        // 22 November 2026 is a Sunday.
        people::testing::set_times(&world.ctx(), group.id, "sonntags 10-11.30 Uhr").await;
        let mut coach = world.phone_of(group.coach).await;
        let page = coach.get("/de/begleitung").await.html;
        for words in [
            "Heute, Sonntag, 22. November",
            "10:00 Uhr",
            "90 Minuten",
            "Gruppe erfassen",
            "Niemand wartet.",
            "Es liegt kein Entwurf.",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let session = log(&mut coach, &group).await;
        let page = coach.get("/de/begleitung").await.html;
        assert!(page.contains("Ist erfasst") && page.contains(&session), "{page}");

        // A draft, an answer, and who was not seen for a fortnight: Dieter is not hers, and was not there.
        assert_eq!(coach.send(&paths::LogOne::href(DE, bojana), &[("do", "draft-keep"), ("agreed", "halb")]).await.status, 303);
        let mut of_amira = world.phone_of(amira).await;
        let list = of_amira.get(&paths::Written::href(DE)).await.html;
        let one = first_link(&list, &format!("{}/", paths::Written::href(DE)));
        assert_eq!(of_amira.send(&one, &[("do", "differs"), ("words", "Die Tasten sind klein.")]).await.status, 303);
        world.clock.go_on(14 * DAY);
        let mut coach = world.phone_of(group.coach).await;
        let page = coach.get("/de/begleitung").await.html;
        let needs = from(&page, "Braucht jemanden");
        assert_eq!(needs.matches("14 Tage nicht gesehen").count(), 2, "{needs}");
        assert!(needs.contains("Zuletzt am 22. November") && !from(&page, "Noch offen").contains(SECRET), "{page}");
        let open = from(&page, "Noch offen");
        assert!(open.contains("Amira sieht etwas anders") && open.contains("Protokoll vom 22. November"), "{open}");
        assert!(open.contains("Entwurf") && open.contains(&paths::LogOne::href(DE, bojana)), "{open}");
        assert!(!page.contains(&paths::LogOne::href(DE, dieter)), "{page}");
        coach.get(&paths::Talks::href(DE, amira)).await;
        assert!(!coach.get("/de/begleitung").await.html.contains("sieht etwas anders"), "it was seen");

        // Taken back, a session has not been: but the clock of the first page goes back as well.
        let met: Vec<(String,)> = world.store.query("select day from last_met").all().await.unwrap();
        assert_eq!(met.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_taken_back_was_no_meeting() {
    each(async |world| {
        let group = group(&world).await;
        let mut coach = world.phone_of(group.coach).await;
        let session = log(&mut coach, &group).await;
        let count = async || -> Vec<(String,)> { world.store.query("select day from last_met").all().await.unwrap() };
        assert_eq!(count().await.len(), 2, "two were there, one excused");
        assert_eq!(coach.send(&session, &[("do", "undo")]).await.status, 303);
        assert!(count().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn who_does_not_get_on_calls_and_somebody_comes() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, _] = group.people;
        let mut hers = world.phone_of(amira).await;
        let help = hers.get("/de/lernen/handy/einschalten/2/hilfe").await.html;
        let call = format!("{}?von=handy/einschalten/2", paths::AskHelp::href(DE));
        assert!(help.contains(&call), "a way leads there from the step: {help}");
        assert!(!world.guest().get("/de/lernen/handy/einschalten/2/hilfe").await.html.contains(&call), "guests have no coach");
        let page = hers.get(&call).await.html;
        assert!(page.contains("Sie brauchen Hilfe bei:") && page.contains("Bitte helfen Sie mir"), "{page}");
        let ask = [("do", "ask"), ("von", "handy/einschalten/2")];
        for _ in 0..2 {
            let mark = hers.clone_mark().await;
            let answer = hers.post(&paths::AskHelp::href(DE), &[("owner", &mark), ask[0], ask[1]]).await;
            assert_eq!((answer.status, answer.to.as_str()), (303, call.as_str()));
        }
        let page = hers.get(&call).await.html;
        assert!(page.contains("Wir haben es weitergesagt.") && !page.contains("Bitte helfen Sie mir"), "{page}");
        assert_eq!(page.matches("Ich brauche keine Hilfe mehr").count(), 1, "asked twice, it is one request: {page}");

        let mut coach = world.phone_of(group.coach).await;
        let page = coach.get("/de/begleitung").await.html;
        assert!(from(&page, "Braucht jemanden").contains("Bittet um Hilfe") && page.contains("Gerade eben"), "{page}");
        let request = first_link(&page, "/de/begleitung/hilfe/");
        let page = coach.get(&request).await.html;
        assert!(page.contains("Amira") && page.contains("/de/lernen/handy/einschalten/2"), "{page}");
        assert_eq!(coach.send(&request, &[("do", "take")]).await.to, request);
        assert!(hers.get(&call).await.html.contains("Jana Probe kümmert sich darum."));
        assert!(coach.get("/de/begleitung").await.html.contains("Jana Probe kümmert sich"));
        // The coordinator sees it too. Who taps at the same moment takes it from nobody; who says so does.
        let head = somebody(&world.ctx(), "Kern Probe", Role::Desk).await;
        give(&world.ctx(), role(&world.ctx(), head, Role::Coordinator, Scope::All)).await;
        let mut kern = world.phone_of(head).await;
        assert!(kern.get("/de/begleitung").await.html.contains("Jana Probe kümmert sich"));
        kern.send(&request, &[("do", "take"), ("from", "")]).await;
        assert!(hers.get(&call).await.html.contains("Jana Probe kümmert sich darum."));
        kern.send(&request, &[("do", "take"), ("from", &group.coach.to_string())]).await;
        assert!(hers.get(&call).await.html.contains("Kern Probe kümmert sich darum."));

        // Nobody else's: not for another participant, not for a coach of other people.
        let mut other = world.phone_of(bojana).await;
        let id = request.rsplit('/').next().unwrap();
        assert_eq!(other.send(&paths::AskHelp::href(DE), &[("do", "end"), ("request", id)]).await.status, 404);
        assert_eq!(coach.send(&request, &[("do", "end")]).await.to, "/de/begleitung");
        assert!(hers.get(&call).await.html.contains("Bitte helfen Sie mir"), "she can ask again");
        assert!(!coach.get("/de/begleitung").await.html.contains("Bittet um Hilfe"));

        // Strange steps are no step, and do not come back in an address.
        let answer = hers.send(&paths::AskHelp::href(DE), &[("do", "ask"), ("von", "../x/1")]).await;
        assert_eq!(answer.to, paths::AskHelp::href(DE));
        world.clock.go_on(91 * DAY);
        assert_eq!(coaching::acts::ask_help::tidy(&world.ctx()).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn what_was_learned_and_what_is_hard_is_seen() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, _] = group.people;
        learning_events(&world, amira, 3).await;
        learning_events(&world, bojana, 2).await;
        let mut coach = world.phone_of(group.coach).await;
        let page = coach.get("/de/begleitung").await.html;
        let needs = from(&page, "Braucht jemanden");
        let (stuck, new) = (from(needs, "Kommt nicht weiter"), from(needs, "Kann etwas Neues"));
        assert!(stuck.contains("Amira") && stuck.contains("3-mal probiert"), "{needs}");
        assert!(new.contains("Bojana") && !new.contains("Amira</b>"), "twice is not yet too hard: {needs}");
        // Her page says more.
        let page = coach.get(&learning::paths::PersonLearning::href(DE, amira)).await.html;
        for words in ["Hier ist es schwer", "3-mal probiert, zuletzt am 22. November", "Das kann die Person jetzt"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let link = learning::paths::PersonLearning::href(DE, bojana);
        assert!(coach.get(&format!("/de/begleitung/{bojana}")).await.html.contains(&link));
        assert!(!coach.get(&link).await.html.contains("Hier ist es schwer"));
        // They talk about it: it is no news any more.
        log(&mut coach, &group).await;
        assert!(!coach.get("/de/begleitung").await.html.contains("Kann etwas Neues"));
    })
    .await;
}

/// This person has finished a lesson, and failed so often at a step of another.
async fn learning_events(world: &World, person: Uuid, failed: usize) {
    let ctx = world.ctx();
    let library = ctx.resources.get::<learning::Library>().unwrap();
    let (finished, hard) = (&library.courses[0].lessons[0], &library.courses[0].lessons[1]);
    let learner = ctx.new_id().to_string();
    let mut tx = ctx.store.begin().await.unwrap();
    let learner = learning::records::make_learner(&mut tx, learner, Some(person.to_string()), None, ctx.at).await.unwrap();
    let event = |id: &str, kind, verdict, lesson, step| learning::records::Event {
        id: id.to_owned(),
        lesson,
        step,
        version: 1,
        lang: "de",
        kind,
        verdict,
        answer: None,
        at: ctx.at,
    };
    learning::records::add(&mut tx, &learner, &event("l", "lesson", None, &finished.id, "")).await.unwrap();
    for number in 0..failed {
        let again = event(&format!("w{number}"), "answer", Some("not-yet"), &hard.id, &hard.steps[0].id);
        learning::records::add(&mut tx, &learner, &again).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_goal_is_agreed_rated_by_both_and_reached() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, dieter] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        let new = paths::NewGoal::href(DE, amira);
        let page = coach.get(&paths::Goals::href(DE, amira)).await.html;
        assert!(page.contains("Es gibt noch kein Ziel.") && page.contains(&new), "{page}");
        let refused = coach.send(&new, &[("title", " "), ("by-day", "31"), ("by-month", "2"), ("by-year", "2027")]).await;
        assert_eq!(refused.status, 422);
        for words in ["Schreiben Sie, was das Ziel ist.", "Schreiben Sie einen Tag, den es gibt"] {
            assert!(refused.html.contains(words), "{words}: {}", refused.html);
        }
        let title = format!("Ich will meine Termine selbst buchen. {SECRET}");
        let form = [
            ("title", title.as_str()),
            ("why", "Damit ich niemanden fragen muss."),
            ("by-day", "30"),
            ("by-month", "11"),
            ("by-year", "2026"),
            ("level-1", "Jana bucht für mich."),
            ("level-3", "Ich buche, Jana sitzt daneben."),
            ("importance", "3"),
            ("difficulty", "2"),
        ];
        let goal = coach.send(&new, &form).await.to;
        let page = coach.get(&goal).await.html;
        for words in
            [SECRET, "Jana bucht für mich.", "Ich buche, Jana sitzt daneben.", "Viel mehr als vereinbart", "Bis 30. November"]
        {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert_eq!(coach.send(&goal, &[("do", "rate"), ("level", "1")]).await.to, goal);
        assert_eq!(coach.send(&goal, &[("do", "rate"), ("level", "6")]).await.status, 422);

        // Amira sees it another way; both stay.
        let mut hers = world.phone_of(amira).await;
        assert!(hers.get("/de/ich").await.html.contains(&paths::OwnGoals::href(DE)));
        let own = first_link(&hers.get(&paths::OwnGoals::href(DE)).await.html, &format!("{}/0", paths::OwnGoals::href(DE)));
        assert_eq!(hers.send(&own, &[("do", "rate"), ("level", "3")]).await.to, own);
        let page = hers.get(&own).await.html;
        assert!(page.contains("Sie: 3 von 5. Ihr Coach: 1 von 5."), "{page}");
        let page = coach.get(&goal).await.html;
        assert!(page.contains("Amira: 3 von 5. Sie: 1 von 5."), "{page}");

        // She changes the words; what her form does not have stays.
        let change = [("do", "change"), ("title", "Ich buche selbst."), ("why", ""), ("revision", "1")];
        assert_eq!(hers.send(&own, &change).await.to, own);
        // The coach has had the page open since before: nothing is written over, and nothing she typed is lost.
        let stale = coach.send(&goal, &[("do", "change"), ("title", "Alt"), ("level-2", "Neu"), ("revision", "1")]).await;
        assert_eq!(testing::field(&stale.html, "revision"), "1", "a second tap writes over nothing either");
        assert!(stale.status == 422 && stale.html.contains("inzwischen"), "{}", stale.html);
        assert!(stale.html.contains("value=\"Neu\""), "{}", stale.html);
        // A refused rating is no refused change: the other form still has everything.
        let refused = coach.send(&goal, &[("do", "rate")]).await;
        assert!(refused.status == 422 && refused.html.contains("Ich buche selbst.</textarea>"), "{}", refused.html);
        let page = coach.get(&goal).await.html;
        assert!(page.contains("Ich buche selbst.") && page.contains("Jana bucht für mich."), "{page}");
        // Its day was taken away; the coach sets it again, and it stands on her first page.
        let day = [
            ("do", "change"),
            ("title", "Ich buche selbst."),
            ("by-day", "٢٥"),
            ("by-month", "11"),
            ("by-year", "26"),
            ("revision", "2"),
        ];
        assert_eq!(coach.send(&goal, &day).await.to, goal);
        let first = coach.get("/de/begleitung").await.html;
        let open = from(&first, "Noch offen");
        assert!(open.contains("Bis 25. November") && open.contains("Ziel von Amira"), "{open}");

        assert_eq!(hers.send(&own, &[("do", "reached")]).await.to, own);
        assert!(coach.get(&paths::Goals::href(DE, amira)).await.html.contains("Geschafft"));
        assert!(!coach.get("/de/begleitung").await.html.contains("Ziel von Amira"));
        assert_eq!(hers.send(&own, &[("do", "open")]).await.to, own);

        // Nobody else's: not for who only comes along, not for another participant, not for another person's address.
        let mut other = world.phone_of(bojana).await;
        assert_eq!(other.get(&own).await.status, 404);
        let mark = other.clone_mark().await;
        assert_eq!(other.post(&own, &[("owner", &mark), ("do", "rate"), ("level", "1")]).await.status, 404);
        assert_eq!(coach.get(&paths::Goals::href(DE, dieter)).await.status, 404, "he is not hers");
        assert_eq!(hers.get(&goal).await.status, 404, "the coach's page is not hers");
    })
    .await;
}

#[tokio::test]
async fn tasks_are_written_down_and_ticked_off_by_both() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, _] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        let goals = paths::Goals::href(DE, amira);
        let own = paths::OwnGoals::href(DE);
        let task = |what: &'static str, side: &'static str, day: &'static str| {
            [("do", "task-add"), ("what", what), ("side", side), ("due-day", day), ("due-month", "11"), ("due-year", "2026")]
        };
        assert_eq!(coach.send(&goals, &task("Brief kopieren", "coach", "24")).await.to, goals);
        assert_eq!(coach.send(&goals, &task("Ladekabel mitbringen", "person", "28")).await.to, goals);
        let refused = coach.send(&goals, &task("", "coach", "21")).await;
        assert!(refused.status == 422 && refused.html.contains("Schreiben Sie, was zu tun ist."), "{}", refused.html);
        let first = coach.get("/de/begleitung").await.html;
        let open = from(&first, "Noch offen");
        assert_eq!(open.matches("Ihre Aufgabe, für Amira").count(), 1, "hers is not the coach's: {open}");
        assert!(open.contains("Bis 24. November") && !open.contains("Brief"), "words are opened on her page: {open}");

        let mut hers = world.phone_of(amira).await;
        let page = hers.get(&own).await.html;
        assert!(page.contains("Ihr Coach. Bis 24. November") && page.contains("Sie. Bis 28. November"), "{page}");
        let id = page.split("Ladekabel mitbringen").nth(1).unwrap().split("name=\"task\" value=\"").nth(1).unwrap();
        let id = id.split('"').next().unwrap().to_owned();
        assert_eq!(hers.send(&own, &[("do", "task-done"), ("task", &id)]).await.to, own);
        assert!(coach.get(&goals).await.html.contains("Erledigt am 22. November"));
        assert_eq!(hers.send(&own, &[("do", "task-open"), ("task", &id)]).await.to, own);
        // A participant writes down only her own, whatever her form says.
        assert_eq!(hers.send(&own, &[("do", "task-add"), ("what", "Üben"), ("side", "coach")]).await.to, own);
        let page = coach.get(&goals).await.html;
        let small = from(&page, "<b lang=\"de\" dir=\"auto\">Üben</b>");
        assert!(small.trim_start().starts_with("<small>Amira</small>"), "{small}");
        // Nobody ticks off another one's.
        let mut other = world.phone_of(bojana).await;
        assert_eq!(other.send(&own, &[("do", "task-done"), ("task", &id)]).await.status, 404);
        let elsewhere = paths::Goals::href(DE, bojana);
        assert_eq!(coach.send(&elsewhere, &[("do", "task-done"), ("task", &id)]).await.status, 404);
        // Late, it stands there as late.
        world.clock.go_on(3 * DAY);
        let mut coach = world.phone_of(group.coach).await;
        assert!(coach.get(&goals).await.html.contains("Der Tag ist vorbei"));
    })
    .await;
}

#[tokio::test]
async fn a_private_note_is_for_nobody_else_and_not_for_long() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, ..] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        let talks = paths::Talks::href(DE, amira);
        let kept = coach.send(&talks, &[("do", "private"), ("private", &format!("Nach der Kita fragen. {SECRET}"))]).await;
        assert_eq!(kept.to, format!("{talks}#notiz"));
        let page = coach.get(&talks).await.html;
        assert!(page.contains(SECRET) && page.contains("spätestens am 22. Dezember"), "{page}");
        // Not for her deputy, who reads everything else.
        let ctx = world.ctx();
        let deputy = somebody(&ctx, "Marek Probe", Role::Desk).await;
        let lent = role(&ctx, deputy, Role::Coach, Scope::All);
        give(&ctx, base::rights::Assignment { deputy_of: Some(group.coach), to: Some(ctx.at.plus(DAY)), ..lent }).await;
        let mut marek = world.phone_of(deputy).await;
        let page = marek.get(&talks).await;
        assert!(page.status == 200 && !page.html.contains(SECRET) && page.html.contains("Private Notiz"), "{}", page.html);
        // It goes with the protocol that it was for.
        let mut form = facts("45");
        form.retain(|(name, _)| name != "mode");
        form.extend([("mode", "single"), ("agreed", "Nichts.")].map(|(name, value)| (name.to_owned(), value.to_owned())));
        let log_one = paths::LogOne::href(DE, amira);
        assert!(coach.get(&log_one).await.html.contains(SECRET), "it stands beside the form it was kept for");
        assert_eq!(send(&mut coach, &log_one, &form).await.status, 303);
        // While that can be taken back, the note can come back too.
        assert!(coach.get(&talks).await.html.contains(SECRET));
        world.clock.go_on(10 * MINUTE);
        assert!(!coach.get(&talks).await.html.contains(SECRET));
        // Or by itself.
        assert_eq!(coach.send(&talks, &[("do", "private"), ("private", SECRET)]).await.status, 303);
        world.clock.go_on(31 * DAY);
        let mut coach = world.phone_of(group.coach).await;
        assert!(!coach.get(&talks).await.html.contains(SECRET));
        assert_eq!(coaching::acts::private_notes::tidy(&world.ctx()).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_invented_house_has_months_behind_it() {
    each(async |world| {
        let world = world.as_demo();
        let ctx = world.ctx();
        people::command_line::demo(&ctx, true).await.unwrap();
        let town = people::command_line::demo_town(&ctx).await.unwrap().unwrap();
        coaching::demo::fill(&ctx, &town).await.unwrap();
        let sessions = world.count("coaching_session").await;
        let again = people::command_line::demo_town(&ctx).await.unwrap().unwrap();
        coaching::demo::fill(&ctx, &again).await.unwrap();
        assert_eq!((again, world.count("coaching_session").await), (town.clone(), sessions), "once");
        assert_eq!(town.groups.iter().map(|(.., people)| people.len()).sum::<usize>(), 12);
        assert!(world.count("coaching_session").await > 40 && world.count("goal").await == 8);
        for (_, coach, people) in &town.groups {
            let mut phone = world.phone_of(*coach).await;
            let page = phone.get("/de/begleitung").await;
            assert!(page.status == 200 && page.html.contains("Tage nicht gesehen"), "{}", page.html);
            for person in people {
                assert_eq!(phone.get(&paths::Talks::href(DE, *person)).await.status, 200);
                assert_eq!(phone.get(&paths::Goals::href(DE, *person)).await.status, 200);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn an_appointment_is_made_reminded_of_and_called_off() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, _] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        let with_her = paths::Appointments::href(DE, amira);
        let make = |day: &'static str, begins: &'static str, what: &'static str| {
            let day = [("day-day", day), ("day-month", "11"), ("day-year", "2026"), ("begins", begins), ("minutes", "45")];
            [&[("do", "make"), ("mode", "phone"), ("what", what)][..], &day].concat()
        };
        // 22 November 2026, noon at the place.
        for late in [make("21", "10:00", ""), make("22", "0:30", ""), make("24", "25:00", "")] {
            assert_eq!(coach.send(&with_her, &late).await.status, 422);
        }
        assert_eq!(coach.send(&with_her, &make("24", "10", SECRET)).await.to, with_her);
        assert_eq!(coach.send(&with_her, &make("22", "23:00", "")).await.to, with_her);
        let page = coach.get(&with_her).await.html;
        assert!(page.contains("Dienstag, 24. November, 10:00 Uhr") && page.contains(SECRET), "{page}");
        let first = coach.get("/de/begleitung").await.html;
        let today = from(&first, "Gruppen und Termine");
        assert!(today.contains("23:00 Uhr") && today.contains("Gespräch mit Amira"), "{today}");
        let all = coach.get(&paths::Calendar::href(DE)).await.html;
        assert!(all.contains("Mit Amira") && !all.contains(SECRET), "{all}");

        // She is reminded of it, and calls one off.
        let mut hers = world.phone_of(amira).await;
        let start = hers.get("/de/").await.html;
        assert!(start.contains("24. November, 10:00 Uhr") && start.contains("Mit Jana Probe"), "{start}");
        assert!(!world.phone_of(bojana).await.get("/de/").await.html.contains("24. November"));
        let own = paths::OwnAppointments::href(DE);
        let page = hers.get(&own).await.html;
        let id = page.split("name=\"appointment\" value=\"").nth(2).unwrap().split('"').next().unwrap().to_owned();
        let mut other = world.phone_of(bojana).await;
        assert_eq!(other.send(&own, &[("do", "off"), ("appointment", &id)]).await.status, 404);
        assert_eq!(hers.send(&own, &[("do", "off"), ("appointment", &id)]).await.to, own);
        assert!(coach.get(&with_her).await.html.contains("Von der Person abgesagt"));
        assert!(!hers.get("/de/").await.html.contains("24. November"));

        // Her calendar: times, no name, no word; a new address ends the old one.
        let page = hers.send(&own, &[("do", "feed")]).await.html;
        let at = page.find("/kalender/").unwrap();
        let feed = page[at..].split(['"', '<']).next().unwrap().trim().to_owned();
        let mut machine = world.guest();
        let calendar = machine.get(&feed).await;
        assert_eq!(calendar.status, 200);
        for words in
            ["BEGIN:VCALENDAR", "DTSTART:20261124T090000Z", "DTEND:20261122T224500Z", "SUMMARY:Termin", "STATUS:CANCELLED"]
        {
            assert!(calendar.html.contains(words), "{words}: {}", calendar.html);
        }
        for word in [SECRET, "Jana", "Amira", "Telefon"] {
            assert!(!calendar.html.contains(word), "{word}: {}", calendar.html);
        }
        let again = hers.send(&own, &[("do", "feed")]).await;
        assert_eq!((again.status, machine.get(&feed).await.status), (200, 404));
        // A backup that is brought back revives no calendar.
        assert_eq!(people::command_line::after_restore(&world.ctx()).await.unwrap().addresses, 1);
        assert_eq!(world.count("calendar_feed").await, 0);
        let mut hers = world.phone_of(amira).await;
        let mut coach = world.phone_of(group.coach).await;
        assert_eq!(hers.send(&own, &[("do", "feed")]).await.status, 200);
        // The coach's own calendar has what she may see; whoever takes her place finds it today.
        let page = coach.send(&paths::Calendar::href(DE), &[("do", "feed")]).await.html;
        let at = page.find("/kalender/").unwrap();
        let coachs = page[at..].split(['"', '<']).next().unwrap().trim().to_owned();
        assert!(machine.get(&coachs).await.html.contains("DTSTART:20261122T220000Z"));
        let ctx = world.ctx();
        let deputy = somebody(&ctx, "Marek Probe", Role::Desk).await;
        let lent = role(&ctx, deputy, Role::Coach, Scope::All);
        give(&ctx, base::rights::Assignment { deputy_of: Some(group.coach), to: Some(ctx.at.plus(DAY)), ..lent }).await;
        let first = world.phone_of(deputy).await.get("/de/begleitung").await.html;
        assert!(from(&first, "Gruppen und Termine").contains("Gespräch mit Amira"), "{first}");
        // Amira goes to another coach: her times leave the calendar of the one before.
        put(&ctx, amira, None, None, Some(deputy)).await;
        assert!(!machine.get(&coachs).await.html.contains("BEGIN:VEVENT"));
        put(&ctx, amira, None, None, Some(group.coach)).await;
        // What has been cannot be called off.
        world.clock.go_on(12 * HOUR);
        let mut hers = world.phone_of(amira).await;
        assert!(!hers.get("/de/").await.html.contains("23:00"));
        assert_eq!(hers.send(&own, &[("do", "feed-end")]).await.to, own);
        assert_eq!(world.count("calendar_feed").await, 1, "the coach's");
    })
    .await;
}

#[tokio::test]
async fn a_coach_leaves_and_her_people_go_to_another_one() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, dieter] = group.people;
        let ctx = world.ctx();
        let new = somebody(&ctx, "Marek Probe", Role::Coach).await;
        give(&ctx, role(&ctx, new, Role::Coach, Scope::Record(new))).await;
        let head = somebody(&ctx, "Kern Probe", Role::Desk).await;
        give(&ctx, role(&ctx, head, Role::Coordinator, Scope::All)).await;
        let (mut jana, mut marek, mut kern) =
            (world.phone_of(group.coach).await, world.phone_of(new).await, world.phone_of(head).await);
        let task = [("do", "task-add"), ("what", "Brief kopieren"), ("side", "coach")];
        assert_eq!(jana.send(&paths::Goals::href(DE, amira), &task).await.status, 303);
        assert_eq!(marek.get(&paths::Goals::href(DE, amira)).await.status, 404);
        assert_eq!(jana.get("/de/begleitung/uebergabe").await.status, 404, "not for a coach");

        let list = kern.get("/de/begleitung/uebergabe").await.html;
        assert!(list.contains("Jana Probe") && list.contains("2 Personen"), "{list}");
        let from_jana = people::paths::HandOverFrom::href(DE, group.coach);
        let form = |people: &[Uuid], to: Uuid| -> Vec<(String, String)> {
            let people = people.iter().map(|id| ("person".to_owned(), id.to_string()));
            let rest = [("to".to_owned(), to.to_string()), ("reason".to_owned(), "Elternzeit".to_owned())];
            people.chain(rest).collect()
        };
        // Nobody, the same coach, somebody who is none, a stranger among them: refused, and nothing half done.
        for (people, to, status) in
            [(vec![], new, 422), (vec![amira], group.coach, 422), (vec![amira], head, 422), (vec![amira, ctx.new_id()], new, 404)]
        {
            assert_eq!(send(&mut kern, &from_jana, &form(&people, to)).await.status, status);
        }
        assert_eq!(jana.get(&paths::Goals::href(DE, amira)).await.status, 200);
        // Twice the same name is once.
        assert_eq!(send(&mut kern, &from_jana, &form(&[amira, amira, bojana], new)).await.to, "/de/begleitung/uebergabe");
        for person in [amira, bojana] {
            assert_eq!(jana.get(&paths::Goals::href(DE, person)).await.status, 404, "nothing from the next request on");
            assert_eq!(marek.get(&paths::Goals::href(DE, person)).await.status, 200);
        }
        assert!(marek.get(&paths::Goals::href(DE, amira)).await.html.contains("Brief kopieren"));
        assert_eq!(marek.get(&paths::Goals::href(DE, dieter)).await.status, 404);
        let reasons: Vec<(String,)> =
            world.store.query("select reason from placement where reason is not null and ends_at is null").all().await.unwrap();
        assert_eq!(reasons, [("Elternzeit".to_owned(),), ("Elternzeit".to_owned(),)]);
        let page = kern.get(&from_jana).await.html;
        assert!(page.contains("Marek Probe") && !page.contains("Jana Probe"), "she has nobody any more: {page}");
        // Somebody else had the page open since before: Marek does not lose her without a word.
        let mut stale = form(&[amira], group.coach);
        stale.push(("owner".to_owned(), kern.clone_mark().await));
        let stale: Vec<(&str, &str)> = stale.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let from_nobody = people::paths::HandOverFrom::href(DE, head);
        let refused = kern.post(&from_nobody, &stale).await;
        assert!(refused.status == 422 && refused.html.contains("hat inzwischen einen anderen Coach"), "{}", refused.html);
        assert_eq!(marek.get(&paths::Goals::href(DE, amira)).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_protocol_is_never_changed_only_added_to() {
    each(async |world| {
        let group = group(&world).await;
        let [amira, bojana, _] = group.people;
        let mut coach = world.phone_of(group.coach).await;
        log(&mut coach, &group).await;
        let mut hers = world.phone_of(amira).await;
        let list = paths::Written::href(DE);
        let one = first_link(&hers.get(&list).await.html, &format!("{list}/"));
        hers.get(&one).await;
        assert!(hers.get(&list).await.html.contains("Jana Probe. Gelesen"));

        let talks = paths::Talks::href(DE, amira);
        let page = coach.get(&talks).await.html;
        let form = first_link(&page, &format!("{talks}?nachtrag="));
        let form = form.split('#').next().unwrap().to_owned();
        let id = form.rsplit('=').next().unwrap().to_owned();
        assert!(coach.get(&form).await.html.contains("name=\"words\""));
        world.clock.go_on(MINUTE);
        let mark = coach.clone_mark().await;
        let add = |words: &'static str| {
            [("owner", mark.clone()), ("do", "addendum".into()), ("protocol", id.clone()), ("words", words.into())]
        };
        let post = async |phone: &mut Phone, path: &str, fields: &[(&str, String)]| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            phone.post(path, &fields).await
        };
        let refused = post(&mut coach, &talks, &add(" ")).await;
        assert!(refused.status == 422 && refused.html.contains("name=\"words\""), "{}", refused.html);
        assert_eq!(post(&mut coach, &talks, &add("Das Kabel war doch dabei.")).await.to, talks);
        // It is new to her, stands below the rest, and can be read as long as everything else.
        assert!(hers.get(&list).await.html.contains("Jana Probe. Neu"));
        let page = hers.get(&one).await.html;
        assert!(
            page.contains(SECRET) && page.contains("Das Kabel war doch dabei.") && page.contains("Nachtrag von Jana Probe"),
            "{page}"
        );
        assert!(hers.get(&list).await.html.contains("Jana Probe. Gelesen"));
        let words: Vec<(Vec<u8>,)> = world.store.query("select words from protocol_addendum").all().await.unwrap();
        assert!(words.len() == 1 && !words[0].0.windows(5).any(|five| five == b"Kabel"));
        // Nobody adds to what is not hers.
        let mut other = world.phone_of(bojana).await;
        let mark = other.clone_mark().await;
        let stranger = [("owner", mark), ("do", "addendum".into()), ("protocol", id.clone()), ("words", "Nein".into())];
        assert_eq!(post(&mut other, &talks, &stranger).await.status, 404);
    })
    .await;
}

/// How long the first page of a coach of forty people takes after two years, and how many bytes it has. Prints it: `cargo nextest run -E
/// 'test(first_page_after_two_years)' --run-ignored all --no-capture`; with `--cargo-profile release` as it is in a house.
#[tokio::test]
#[ignore = "a measurement"]
async fn first_page_after_two_years() {
    use base::civil::Span;
    use coaching::records::{attendance, last_met, session};
    each(async |world| {
        let ctx = world.ctx();
        let site = a_site(&ctx, "Haus am Markt").await;
        let group = a_group(&ctx, site, "Handy").await;
        people::testing::set_times(&ctx, group, "sonntags 10-11.30 Uhr").await;
        let coach = somebody(&ctx, "Jana Probe", Role::Coach).await;
        give(&ctx, role(&ctx, coach, Role::Coach, Scope::Group(group))).await;
        let mut people = Vec::new();
        for number in 0..40 {
            let person = somebody(&ctx, &format!("Mensch {number}"), Role::Participant).await;
            put(&ctx, person, Some(site), Some(group), Some(coach)).await;
            people.push(person);
        }
        let today = ctx.settings.zone.date(ctx.at);
        let mut tx = ctx.store.begin().await.unwrap();
        for back in (0..728).filter(|back| back % 7 == 2 || back % 7 == 5) {
            let day = today.checked_sub(Span::new().days(back)).unwrap();
            let id = ctx.new_id();
            let new = session::Session {
                id,
                group: Some(group),
                author: Some(coach),
                day,
                begins: 600,
                minutes: 90,
                pillar: coaching::rules::Pillar::Education,
                mode: coaching::rules::Mode::Group,
                topics: String::new(),
                made_at: ctx.at,
            };
            session::insert(&mut tx, &new).await.unwrap();
            for person in &people {
                let there = attendance::Attendance { account: *person, presence: coaching::rules::Presence::Here, minutes: 90 };
                attendance::insert(&mut tx, id, &there).await.unwrap();
                last_met::note(&mut tx, *person, day).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        for person in &people {
            for _ in 0..24 {
                coaching::testing::a_protocol(&ctx, coach, *person).await;
            }
            for _ in 0..3 {
                coaching::testing::a_goal(&ctx, *person).await;
            }
            learning_events(&world, *person, 3).await;
        }
        let mut phone = world.phone_of(coach).await;
        let mut times = Vec::new();
        let mut bytes = 0;
        for _ in 0..21 {
            let begun = std::time::Instant::now();
            bytes = phone.get("/de/begleitung").await.html.len();
            times.push(begun.elapsed());
        }
        times.sort_unstable();
        println!("first page, 40 people, two years: {:?} in the middle, {:?} at most, {bytes} bytes", times[10], times[20]);
    })
    .await;
}

#[tokio::test]
async fn what_counts_is_corrected_and_leaves_a_trace() {
    each(async |world| {
        let group = group(&world).await;
        let mut coach = world.phone_of(group.coach).await;
        let session = log(&mut coach, &group).await;
        world.clock.go_on(DAY);
        let mut coach = world.phone_of(group.coach).await;
        let correct = |day: &str, minutes: &str| {
            let mut form = facts(minutes);
            form.retain(|(name, _)| name != "day-day");
            form.extend([("do", "correct"), ("day-day", day)].map(|(name, value)| (name.to_owned(), value.to_owned())));
            form
        };
        // Somebody was there for half an hour: it cannot have been shorter. And not tomorrow.
        for wrong in [correct("22", "20"), correct("24", "60"), correct("22", "viele")] {
            assert_eq!(send(&mut coach, &session, &wrong).await.status, 422);
        }
        assert_eq!(send(&mut coach, &session, &correct("21", "60")).await.to, session);
        let page = coach.get(&session).await.html;
        for words in [
            "21. November",
            "60 Minuten",
            "Vorher: 22. November, 9:30 Uhr · 90 Minuten · Bildung",
            "<bdi>Bojana</bdi> (30 Minuten)",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let minutes: Vec<(i64,)> = world.store.query("select minutes from attendance order by minutes").all().await.unwrap();
        assert_eq!(minutes, [(0,), (30,), (60,)]);
        let met: Vec<(String,)> = world.store.query("select day from last_met").all().await.unwrap();
        assert_eq!(met, [("2026-11-21".to_owned(),), ("2026-11-21".to_owned(),)]);
        // The same once more is no correction.
        assert_eq!(send(&mut coach, &session, &correct("21", "60")).await.status, 303);
        assert_eq!(world.count("session_correction").await, 1);
    })
    .await;
}
