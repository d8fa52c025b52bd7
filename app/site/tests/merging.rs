//! Two accounts of one person become one, in every room, and are parted again exactly; like names are proposed, never merged by themselves; cards for
//! a whole group. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Lang, Role, Store,
    moment::{DAY, MINUTE},
    rights::Scope,
};
use coaching::{
    paths as coach_paths,
    testing::{a_goal, a_help_request, a_protocol, a_session, an_agreement},
};
use people::{
    command_line, paths,
    testing::{a_group, a_site, give, put, role, somebody},
};
use std::collections::{BTreeMap, BTreeSet};
use testing::{Phone, World, each};
use uuid::Uuid;

const DE: Lang = Lang::De;
/// Words that nobody else writes.
const SECRET: &str = "Ladekabelgeheimnis";

/// A person with two accounts, each at a place with a coach of its own, and who may merge them.
struct Twice {
    site: Uuid,
    group: Uuid,
    coach: Uuid,
    other_coach: Uuid,
    kept: Uuid,
    gone: Uuid,
    coordinator: Phone,
}

async fn twice(world: &World) -> Twice {
    let ctx = world.ctx();
    let site = a_site(&ctx, "Haus am Markt").await;
    let group = a_group(&ctx, site, "Handy am Dienstag").await;
    let mut coaches = Vec::new();
    for name in ["Jana Probe", "Marek Probe"] {
        let coach = somebody(&ctx, name, Role::Coach).await;
        give(&ctx, role(&ctx, coach, Role::Coach, Scope::Group(group))).await;
        coaches.push(coach);
    }
    let kept = somebody(&ctx, "Amira Haddad", Role::Participant).await;
    let gone = somebody(&ctx, "Hadad, Amira", Role::Participant).await;
    put(&ctx, kept, Some(site), Some(group), Some(coaches[0])).await;
    put(&ctx, gone, Some(site), Some(group), Some(coaches[1])).await;
    let coordinator = world.sign_in(Role::Coordinator).await;
    Twice { site, group, coach: coaches[0], other_coach: coaches[1], kept, gone, coordinator }
}

/// Merges them as the page does.
async fn merge(who: &mut Phone, kept: Uuid, gone: Uuid) -> testing::Answer {
    let page = format!("{}?mit={gone}", paths::Double::href(DE, kept));
    let (kept, gone) = (kept.to_string(), gone.to_string());
    who.send(&page, &[("do", "join"), ("other", &gone), ("kept", &kept)]).await
}

/// Parts those again who were merged last.
async fn part(who: &mut Phone) -> testing::Answer {
    let page = who.get(&paths::Doubles::href(DE)).await.html;
    let id = testing::field(&page, "merging").to_owned();
    who.send(&paths::Doubles::href(DE), &[("do", "undo"), ("merging", &id)]).await
}

/// The columns of all tables, without bytes: what is sealed is compared open, in what each takes along.
async fn columns(store: &Store) -> BTreeMap<String, Vec<String>> {
    let sql = match store {
        Store::Sqlite { .. } => {
            "select m.name, p.name from sqlite_schema m join pragma_table_info(m.name) p
             where m.type = 'table' and m.name not like 'sqlite%' and lower(p.type) <> 'blob' order by m.name, p.name"
        }
        Store::Postgres(_) => {
            "select table_name::text, column_name::text from information_schema.columns
             where table_schema = current_schema() and data_type <> 'bytea' order by table_name, column_name"
        }
    };
    let rows: Vec<(String, String)> = store.query(sql).all().await.unwrap();
    let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (table, column) in rows.into_iter().filter(|(table, _)| !table.starts_with('_')) {
        columns.entry(table).or_default().push(column);
    }
    columns
}

/// What does not come back, because it is a log, a sign-in, or counts upwards.
const NOT_BACK: [&str; 6] = ["audit", "audit_head", "pseudonym", "sign_in", "form_sent", "probe"];

/// Every row of every table as text, but for what does not come back.
async fn rows(store: &Store) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for (table, columns) in columns(store).await {
        if NOT_BACK.contains(&table.as_str()) {
            continue;
        }
        let columns = columns.iter().filter(|column| *column != "epoch");
        let text: Vec<String> = columns.map(|column| format!("coalesce(cast({column} as text), '∅')")).collect();
        let sql: &'static str = String::leak(format!("select {} from {table}", text.join(" || ' ' || ")));
        let found: Vec<(String,)> = store.query(sql).all().await.unwrap();
        let mut found: Vec<String> = found.into_iter().map(|(row,)| row).collect();
        found.sort();
        all.insert(table, found);
    }
    all
}

/// Everything that is said about both in words, opened, without who looked.
async fn words(world: &World, people: [Uuid; 2]) -> Vec<String> {
    let mut all = Vec::new();
    for person in people {
        let mut along = command_line::export_person(&world.ctx(), person).await.unwrap();
        along["people"]["looked"] = serde_json::Value::Null;
        all.push(along.to_string());
    }
    all
}

/// The rows that name this account, by table.
async fn named(world: &World, account: Uuid) -> BTreeSet<String> {
    let all = rows(&world.store).await;
    let id = account.to_string();
    all.into_iter().filter(|(_, rows)| rows.iter().any(|row| row.contains(&id))).map(|(table, _)| table).collect()
}

/// One of everything that there can be about somebody.
async fn live(world: &World, twice: &Twice) {
    let ctx = world.ctx();
    for (account, coach) in [(twice.kept, twice.coach), (twice.gone, twice.other_coach)] {
        let mut hers = world.phone_of(account).await;
        for step in 1..=2 {
            hers.post("/de/lernen/handy/einschalten/1", &[("owner", &hers.clone().mark().await), ("tun", "weiter")]).await;
            if account == twice.gone {
                let path = format!("/de/lernen/handy/einschalten/{step}");
                hers.post(&path, &[("owner", &hers.clone().mark().await), ("tun", "weiter")]).await;
            }
        }
        a_session(&ctx, coach, account).await;
        let protocol = a_protocol(&ctx, coach, account).await;
        let page = coach_paths::WrittenOne::href(DE, protocol);
        assert_eq!(hers.get(&page).await.status, 200);
        let said = format!("Nein, anders. {SECRET}");
        assert_eq!(hers.send(&page, &[("do", "differs"), ("words", &said)]).await.status, 303);
        let goal = a_goal(&ctx, account).await;
        let sql =
            "insert into goal_rating (goal_id, side, day, level, author, made_at) values ($1, 'person', '2026-11-20', 1, $2, 5)";
        world.store.execute(sql).bind(goal).bind(account).run().await.unwrap();
        a_help_request(&ctx, account).await;
        let mut theirs = world.phone_of(coach).await;
        let task = [("do", "task-add"), ("what", SECRET), ("side", "person")];
        assert_eq!(theirs.send(&coach_paths::Goals::href(DE, account), &task).await.status, 303);
        let day = [("day-day", "24"), ("day-month", "11"), ("day-year", "2026"), ("begins", "10"), ("minutes", "45")];
        let meet = [&[("do", "make"), ("mode", "phone"), ("what", SECRET)][..], &day].concat();
        assert_eq!(theirs.send(&coach_paths::Appointments::href(DE, account), &meet).await.status, 303);
        let note = [("do", "private"), ("private", SECRET)];
        assert_eq!(theirs.send(&coach_paths::Talks::href(DE, account), &note).await.status, 303);
        let draft = [("do", "draft-keep"), ("agreed", SECRET)];
        assert_eq!(theirs.send(&coach_paths::LogOne::href(DE, account), &draft).await.status, 303);
    }
    // Both were in one session: once she was there, once she was not.
    let session = a_session(&ctx, twice.coach, twice.gone).await;
    let sql = "insert into attendance (session_id, account_id, presence, minutes) values ($1, $2, 'absent', 0)";
    world.store.execute(sql).bind(session).bind(twice.kept).run().await.unwrap();
}

#[tokio::test]
async fn two_accounts_become_one_and_are_parted_exactly() {
    each(async |world| {
        let mut twice = twice(&world).await;
        live(&world, &twice).await;
        let card = command_line::new_card(&world.ctx(), twice.gone).await.unwrap();
        let card = people::paths::card(&card.text());
        let mut old = world.phone_of(twice.gone).await;
        assert!(old.get("/de/").await.html.contains("data-leave"), "signed in");
        let (before, said) = (rows(&world.store).await, words(&world, [twice.kept, twice.gone]).await);

        assert_eq!(merge(&mut twice.coordinator, twice.kept, twice.gone).await.to, paths::Doubles::href(DE));
        let joined = command_line::export_person(&world.ctx(), twice.kept).await.unwrap();
        let count = |room: &str, what: &str| joined[room][what].as_array().unwrap().len();
        for (what, many) in
            [("written", 2), ("sessions", 5), ("goals", 2), ("tasks", 2), ("appointments", 2), ("asked_for_help", 1)]
        {
            assert_eq!(count("coaching", what), many, "{what}: {joined}");
        }
        assert_eq!(joined["coaching"]["private_notes"], 2, "{joined}");
        assert!(joined["learning"].to_string().matches("done").count() >= 3, "{joined}");
        let minutes: i64 =
            joined["coaching"]["sessions"].as_array().unwrap().iter().map(|one| one["minutes"].as_i64().unwrap()).sum();
        assert_eq!(minutes, 5 * 45, "where she was there once and once not, she was there: {joined}");
        // Nothing opens the other account, and nobody finds it.
        assert!(!old.get("/de/").await.html.contains("data-leave"));
        assert_eq!(world.guest().get(&card).await.status, 404);
        assert_eq!(twice.coordinator.get(&paths::CoachPerson::href(DE, twice.gone)).await.status, 404);
        let list = twice.coordinator.get(&paths::Doubles::href(DE)).await.html;
        let list = list.split("<main").nth(1).unwrap();
        assert!(list.contains("Zusammengelegt: ") && list.contains("Amira Haddad") && !list.contains("Hadad, Amira"), "{list}");
        // She reads it herself, and sees who looked at either account.
        let mut hers = world.phone_of(twice.kept).await;
        assert!(hers.get("/de/ich").await.html.contains("Sie hatten zwei Konten"));
        let looked = hers.get(&paths::WhoLooked::href(DE)).await.html;
        assert!(
            looked.contains("Jana Probe") && looked.contains("Marek Probe") && looked.contains("zwei Konten von Ihnen"),
            "{looked}"
        );
        // Her coach reads what was written and answered with the other account.
        let mut coach = world.phone_of(twice.coach).await;
        let talks = coach.get(&coach_paths::Talks::href(DE, twice.kept)).await.html;
        assert_eq!(talks.matches("Nein, anders.").count(), 2, "{talks}");

        // Sent twice, it is undone once.
        let page = twice.coordinator.get(&paths::Doubles::href(DE)).await.html;
        let (id, owner) = (testing::field(&page, "merging").to_owned(), testing::field(&page, "owner").to_owned());
        for _ in 0..2 {
            let form = [("owner", owner.as_str()), ("do", "undo"), ("merging", &id)];
            assert_eq!(twice.coordinator.post(&paths::Doubles::href(DE), &form).await.to, paths::Doubles::href(DE));
        }
        for (table, rows) in rows(&world.store).await {
            assert_eq!(rows, before[&table], "{table}");
        }
        assert_eq!(words(&world, [twice.kept, twice.gone]).await, said);
        assert_eq!(world.guest().get(&card).await.status, 200, "her card is her card again");
        assert!(!hers.get("/de/ich").await.html.contains("Sie hatten zwei Konten"));
    })
    .await;
}

#[tokio::test]
async fn what_was_agreed_with_both_is_one_row_of_versions() {
    each(async |world| {
        let mut twice = twice(&world).await;
        let mut ids = Vec::new();
        for account in [twice.kept, twice.gone, twice.gone, twice.kept] {
            ids.push(an_agreement(&world.ctx(), account).await);
            world.clock.go_on(MINUTE);
        }
        let before = rows(&world.store).await;
        assert_eq!(merge(&mut twice.coordinator, twice.kept, twice.gone).await.to, paths::Doubles::href(DE));
        let sql = "select id, number from agreement where account_id = $1 order by number";
        let joined: Vec<(Uuid, i64)> = world.store.query(sql).bind(twice.kept).all().await.unwrap();
        assert_eq!(joined, ids.into_iter().zip(1_i64..).collect::<Vec<_>>(), "as they were written");
        // What is agreed meanwhile stays with the account that stays.
        let new = an_agreement(&world.ctx(), twice.kept).await;
        assert_eq!(part(&mut twice.coordinator).await.status, 303);
        let number: Option<(i64,)> =
            world.store.query("select number from agreement where id = $1").bind(new).one().await.unwrap();
        assert_eq!(number, Some((5,)));
        world.store.execute("delete from agreement where id = $1").bind(new).run().await.unwrap();
        assert_eq!(rows(&world.store).await["agreement"], before["agreement"]);
    })
    .await;
}

#[tokio::test]
async fn what_happens_meanwhile_goes_back_with_its_row_or_stays() {
    each(async |world| {
        let mut twice = twice(&world).await;
        let ctx = world.ctx();
        let goal = a_goal(&ctx, twice.gone).await;
        assert_eq!(merge(&mut twice.coordinator, twice.kept, twice.gone).await.status, 303);
        // On the same day: a rating of the goal that came along, and a goal of her own; something learned.
        let sql =
            "insert into goal_rating (goal_id, side, day, level, author, made_at) values ($1, 'person', '2026-11-22', 2, $2, 5)";
        world.store.execute(sql).bind(goal).bind(twice.kept).run().await.unwrap();
        let new = a_goal(&ctx, twice.kept).await;
        let mut hers = world.phone_of(twice.kept).await;
        hers.post("/de/lernen/handy/einschalten/1", &[("owner", &hers.clone().mark().await), ("tun", "weiter")]).await;
        let learned = world.count("learn_event").await;
        assert!(learned > 0);
        assert_eq!(part(&mut twice.coordinator).await.status, 303);
        let whose = async |id: Uuid| {
            let sql = "select account_id from goal where id = $1";
            world.store.query(sql).bind(id).one::<(Uuid,)>().await.unwrap().unwrap().0
        };
        assert_eq!((whose(goal).await, whose(new).await), (twice.gone, twice.kept));
        let (author,): (Uuid,) =
            world.store.query("select author from goal_rating where goal_id = $1").bind(goal).one().await.unwrap().unwrap();
        assert_eq!(author, twice.gone);
        let sql = "select count(*) from learn_event e join learner l on l.id = e.learner_id where l.account_id = $1";
        assert_eq!(world.store.query(sql).bind(twice.kept).one::<(i64,)>().await.unwrap(), Some((learned,)));
    })
    .await;
}

#[tokio::test]
async fn after_a_day_the_empty_account_is_erased_and_nothing_is_lost() {
    each(async |world| {
        let mut twice = twice(&world).await;
        live(&world, &twice).await;
        assert_eq!(merge(&mut twice.coordinator, twice.kept, twice.gone).await.status, 303);
        let joined = words(&world, [twice.kept, twice.kept]).await;
        world.clock.go_on(DAY - MINUTE);
        people::tidy(&world.ctx()).await.unwrap();
        assert!(named(&world, twice.gone).await.contains("account"), "not yet");
        world.clock.go_on(2 * MINUTE);
        let mut coordinator = world.sign_in(Role::Coordinator).await;
        let id: (Uuid,) = world.store.query("select id from merging").one().await.unwrap().unwrap();
        let id = id.0.to_string();
        let doubles = paths::Doubles::href(DE);
        let late =
            coordinator.post(&doubles, &[("owner", &coordinator.clone().mark().await), ("do", "undo"), ("merging", &id)]).await;
        assert!(late.status == 422 && late.html.contains("länger als einen Tag"), "{}", late.html);
        people::tidy(&world.ctx()).await.unwrap();
        assert_eq!(named(&world, twice.gone).await, BTreeSet::new());
        assert_eq!(world.count("merged_row").await, 0);
        assert_eq!(words(&world, [twice.kept, twice.kept]).await, joined);
        let mut hers = world.phone_of(twice.kept).await;
        let looked = hers.get(&paths::WhoLooked::href(DE)).await.html;
        assert!(looked.contains("Marek Probe"), "who looked at the account that is gone: {looked}");
        assert!(hers.get("/de/ich").await.html.contains("Sie hatten zwei Konten"));
        world.clock.go_on(14 * DAY);
        people::tidy(&world.ctx()).await.unwrap();
        assert_eq!(world.count("merging").await, 0);
        people::command_line::erase_person(&world.ctx(), twice.kept).await.unwrap();
        assert_eq!(world.count("pseudonym_before").await, 0, "nobody can tell any more who it was");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_erased_is_erased_with_both_accounts() {
    each(async |world| {
        let mut twice = twice(&world).await;
        live(&world, &twice).await;
        assert_eq!(merge(&mut twice.coordinator, twice.kept, twice.gone).await.status, 303);
        let page = paths::CoachPerson::href(DE, twice.kept);
        assert_eq!(twice.coordinator.send(&page, &[("do", "erase")]).await.status, 303);
        for account in [twice.kept, twice.gone] {
            assert_eq!(named(&world, account).await, BTreeSet::new());
        }
        // Parting what is no more is harmless.
        let doubles = paths::Doubles::href(DE);
        let (id, mark) = (world.ctx().new_id().to_string(), twice.coordinator.mark().await);
        let undo = [("owner", mark.as_str()), ("do", "undo"), ("merging", &id)];
        assert_eq!(twice.coordinator.post(&doubles, &undo).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn what_would_be_lost_is_refused_and_nothing_changes() {
    each(async |world| {
        let mut twice = twice(&world).await;
        let ctx = world.ctx();
        let (kept, gone) = (twice.kept, twice.gone);
        let refused = async |who: &mut Phone, kept: Uuid, gone: Uuid, words: &str| {
            let before = rows(&world.store).await;
            let answer = merge(who, kept, gone).await;
            assert!(answer.status == 422 && answer.html.contains(words), "{words}: {} {}", answer.status, answer.html);
            assert!(rows(&world.store).await == before, "{words}");
        };
        // The same coach keeps a note about both.
        let mut coach = world.phone_of(twice.coach).await;
        put(&ctx, gone, Some(twice.site), Some(twice.group), Some(twice.coach)).await;
        for account in [kept, gone] {
            let talks = coach_paths::Talks::href(DE, account);
            assert_eq!(coach.send(&talks, &[("do", "private"), ("private", SECRET)]).await.status, 303);
        }
        refused(&mut twice.coordinator, kept, gone, "zu beiden Konten eine eigene Notiz").await;
        assert_eq!(coach.send(&coach_paths::Talks::href(DE, gone), &[("do", "private"), ("private", "")]).await.status, 303);
        // Or has begun the same form about both.
        for account in [kept, gone] {
            let draft = [("do", "draft-keep"), ("agreed", SECRET)];
            assert_eq!(coach.send(&coach_paths::LogOne::href(DE, account), &draft).await.status, 303);
        }
        refused(&mut twice.coordinator, kept, gone, "denselben Text angefangen").await;
        world.store.execute("delete from draft").run().await.unwrap();
        // Or wrote about both in one session.
        let protocol = a_protocol(&ctx, twice.coach, gone).await;
        let (session,): (Uuid,) =
            world.store.query("select session_id from protocol where id = $1").bind(protocol).one().await.unwrap().unwrap();
        let second = a_protocol(&ctx, twice.coach, kept).await;
        world
            .store
            .execute("update attendance set session_id = $1 where account_id = $2")
            .bind(session)
            .bind(kept)
            .run()
            .await
            .unwrap();
        world.store.execute("update protocol set session_id = $1 where id = $2").bind(session).bind(second).run().await.unwrap();
        refused(&mut twice.coordinator, kept, gone, "über dieselbe Sitzung geschrieben").await;
        world.store.execute("delete from protocol where id = $1").bind(second).run().await.unwrap();

        // Nobody else named, nobody chosen to stay, the same account.
        let page = paths::Double::href(DE, kept);
        let (one, other) = (kept.to_string(), gone.to_string());
        for (form, words) in [
            (vec![("do", "join"), ("kept", one.as_str())], "Wählen Sie zuerst das andere Konto"),
            (vec![("do", "join"), ("other", other.as_str())], "Wählen Sie, welches Konto bleibt"),
            (vec![("do", "join"), ("other", one.as_str()), ("kept", one.as_str())], "dasselbe Konto"),
            (vec![("do", "two"), ("other", one.as_str())], "Wählen Sie zuerst das andere Konto"),
        ] {
            let answer = twice.coordinator.send(&page, &form).await;
            assert!(answer.status == 422 && answer.html.contains(words), "{words}: {} {}", answer.status, answer.html);
        }
        // Who became one today is not closed today; who is closed is no more.
        let third = somebody(&ctx, "Amira Hadadd", Role::Participant).await;
        put(&ctx, third, Some(twice.site), None, None).await;
        assert_eq!(merge(&mut twice.coordinator, kept, gone).await.status, 303);
        refused(&mut twice.coordinator, third, kept, "erst heute mit einem anderen zusammengelegt").await;
        assert_eq!(merge(&mut twice.coordinator, kept, third).await.status, 303, "but it can take in another one");
        let (one, mark) = (gone.to_string(), twice.coordinator.mark().await);
        let form = [("owner", mark.as_str()), ("do", "join"), ("other", &one), ("kept", &one)];
        assert_eq!(twice.coordinator.post(&page, &form).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn only_who_coordinates_both_may_merge_them() {
    each(async |world| {
        let twice = twice(&world).await;
        let ctx = world.ctx();
        let harbour = a_site(&ctx, "Treff am Hafen").await;
        let far = somebody(&ctx, "Amira Haddad", Role::Participant).await;
        put(&ctx, far, Some(harbour), None, None).await;
        let kern = somebody(&ctx, "Frau Kern", Role::Coordinator).await;
        give(&ctx, role(&ctx, kern, Role::Coordinator, Scope::Site(twice.site))).await;
        let mut kern = world.phone_of(kern).await;
        let mut coach = world.phone_of(twice.coach).await;
        let before = rows(&world.store).await;
        let list = kern.get(&paths::Doubles::href(DE)).await.html;
        assert_eq!(list.matches("?mit=").count(), 1, "{list}");
        assert!(!list.contains(&far.to_string()));
        assert_eq!(coach.get(&paths::Doubles::href(DE)).await.status, 404);
        for (who, other) in [(&mut kern, far), (&mut coach, twice.gone)] {
            let (kept, other) = (twice.kept.to_string(), other.to_string());
            let mark = who.mark().await;
            for form in [vec![("do", "join"), ("kept", kept.as_str())], vec![("do", "two")]] {
                let form = [&[("owner", mark.as_str()), ("other", &other)][..], &form].concat();
                assert_eq!(who.post(&paths::Double::href(DE, twice.kept), &form).await.status, 404);
            }
        }
        assert!(rows(&world.store).await == before);
    })
    .await;
}

#[tokio::test]
async fn like_names_are_proposed_until_somebody_says_that_they_are_two() {
    each(async |world| {
        let mut twice = twice(&world).await;
        let (kept, gone) = (twice.kept.to_string(), twice.gone.to_string());
        let doubles = paths::Doubles::href(DE);
        let pairs = |html: &str| html.matches("?mit=").count();
        assert_eq!(pairs(&twice.coordinator.get(&doubles).await.html), 1);
        let page = twice.coordinator.get(&paths::Double::href(DE, twice.kept)).await.html;
        assert!(page.contains("Hadad, Amira") && page.contains(&gone), "{page}");
        let found = twice.coordinator.send(&paths::Double::href(DE, twice.kept), &[("q", "Hadad")]).await;
        assert!(found.status == 200 && found.html.contains(&gone), "{}", found.html);
        // Said twice, taken back twice.
        for _ in 0..2 {
            let two = [("do", "two"), ("other", gone.as_str())];
            assert_eq!(twice.coordinator.send(&paths::Double::href(DE, twice.kept), &two).await.to, doubles);
        }
        let page = twice.coordinator.get(&doubles).await.html;
        assert!(pairs(&page) == 0 && page.contains("Doch wieder zeigen"), "{page}");
        assert_eq!(world.count("two_people").await, 1);
        for _ in 0..2 {
            let mark = twice.coordinator.mark().await;
            let back = [("owner", mark.as_str()), ("do", "again"), ("one", &gone), ("other", &kept)];
            assert_eq!(twice.coordinator.post(&doubles, &back).await.to, doubles);
        }
        assert_eq!(pairs(&twice.coordinator.get(&doubles).await.html), 1);
    })
    .await;
}

/// Whoever adds a table that names an account says what becomes of it when two accounts become one.
#[tokio::test]
async fn every_table_that_names_an_account_is_spoken_of() {
    each(async |world| {
        let said: BTreeSet<&str> = site::ROOMS
            .iter()
            .flat_map(|room| room.merge.moves.iter().map(|moving| moving.table).chain(room.merge.stays.iter().copied()))
            .collect();
        let columns = columns(&world.store).await;
        let tables = columns.iter().filter(|(_, columns)| columns.iter().any(|column| column == "account_id"));
        let tables: BTreeSet<&str> = tables.map(|(table, _)| table.as_str()).collect();
        let silent: Vec<_> = tables.difference(&said).collect();
        assert!(silent.is_empty(), "in Room::merge nothing is said about {silent:?}");
        let unknown: Vec<_> = said.difference(&tables).filter(|table| !columns.contains_key(**table)).collect();
        assert!(unknown.is_empty(), "there are no tables {unknown:?}");
    })
    .await;
}

#[tokio::test]
async fn cards_for_a_group_are_made_for_those_who_have_none_or_for_all() {
    each(async |world| {
        let twice = twice(&world).await;
        let ctx = world.ctx();
        let mut people = vec![twice.kept, twice.gone];
        for name in ["Bojana", "Cem"] {
            let person = somebody(&ctx, name, Role::Participant).await;
            put(&ctx, person, Some(twice.site), Some(twice.group), Some(twice.coach)).await;
            people.push(person);
        }
        let elsewhere = somebody(&ctx, "Dieter", Role::Participant).await;
        put(&ctx, elsewhere, Some(twice.site), None, Some(twice.coach)).await;
        let card = command_line::new_card(&ctx, twice.kept).await.unwrap();
        let old = people::paths::card(&card.text());
        let mut coach = world.phone_of(twice.coach).await;
        let all = coach.get(&paths::CoachCards::href(DE)).await.html;
        let page = people::pages::coach_cards::cards_of_group(DE, twice.group);
        assert!(all.contains(&page) && all.contains("Dieter"), "{all}");
        let form = coach.get(&page).await.html;
        assert_eq!(form.matches("name=\"person\"").count(), 4, "{form}");
        assert!(!form.contains("Dieter") && form.matches("checked").count() == 5, "everybody, and only who has none: {form}");

        // Only for those who have none; the same form twice; ids doubled.
        let ids: Vec<String> = people.iter().chain(&people).map(Uuid::to_string).collect();
        let mut fields =
            vec![("owner", testing::field(&form, "owner")), ("once", testing::field(&form, "once")), ("which", "missing")];
        fields.extend(ids.iter().map(|id| ("person", id.as_str())));
        let sheet = coach.post(&page, &fields).await;
        assert_eq!((sheet.status, sheet.html.matches("class=\"idcard\"").count()), (200, 3), "{}", sheet.html);
        assert_eq!(world.guest().get(&old).await.status, 200, "who had one keeps it");
        let again = coach.post(&page, &fields).await;
        assert_eq!(again.html.matches("class=\"idcard\"").count(), 3, "a double tap: the same cards");
        assert_eq!(world.count("access_key").await, 4);
        // All have one now.
        let person = twice.kept.to_string();
        let none = coach.send(&page, &[("which", "missing"), ("person", &person)]).await;
        assert!(none.status == 422 && none.html.contains("Alle davon haben schon eine Karte"), "{}", none.html);
        let nobody = coach.send(&page, &[("which", "missing")]).await;
        assert!(nobody.status == 422 && nobody.html.contains("Wählen Sie mindestens eine Person"), "{}", nobody.html);
        // A stranger among them: nobody gets one.
        let stranger = somebody(&ctx, "Fremd", Role::Participant).await.to_string();
        assert_eq!(coach.send(&page, &[("which", "all"), ("person", &person), ("person", &stranger)]).await.status, 404);
        assert_eq!((world.count("access_key").await, world.guest().get(&old).await.status), (4, 200));
        let new = coach.send(&page, &[("which", "all"), ("person", &person)]).await;
        assert_eq!((new.status, world.guest().get(&old).await.status), (200, 404), "said before: the old one ends");
        // A group of which she knows nobody, and one that there is not, are the same.
        let far = a_group(&ctx, a_site(&ctx, "Treff am Hafen").await, "Computer").await;
        for group in [far, ctx.new_id()] {
            let page = coach.get(&people::pages::coach_cards::cards_of_group(DE, group)).await;
            assert!(page.status == 200 && page.html.contains("In dieser Gruppe ist niemand"), "{}", page.html);
        }
    })
    .await;
}
