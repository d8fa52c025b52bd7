//! What happened is kept once, for the right learner, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use base::{
    AppError, Context, Lang, Moment, PageContext, Store,
    chance::SeededChance,
    context::{Person, Visitor},
    resources::Resources,
    role::Role,
    secret,
    testing::{scratch, settings},
};
use learning::{
    acts::{self, Step},
    course::{Finished, Kind, Lesson, Question, Shape},
    records,
    rules::{Progress, Verdict, standing},
};
use std::sync::Arc;
use uuid::Uuid;

fn lesson(steps: &[(&str, Kind)], version: i64) -> Lesson {
    Lesson {
        id: "probe".into(),
        course: "probe".into(),
        slug: "eins".into(),
        version,
        minutes: 5,
        finished: Finished::All,
        steps: steps
            .iter()
            .map(|(id, kind)| Shape { id: (*id).into(), kind: *kind, options: 2, right: vec![1], practice: None })
            .collect(),
        words: std::collections::BTreeMap::new(),
        practices: std::collections::BTreeMap::new(),
        files: Vec::new(),
    }
}

fn ctx(store: &Store, who: Visitor, at: i64) -> PageContext {
    let chance = Arc::new(SeededChance::new(u64::try_from(at).unwrap()));
    let context = Context { who, ..Context::of_nobody(store.clone(), settings(), Resources::default(), Moment(at), chance) };
    PageContext::of_nobody(context, Lang::De, "/")
}

async fn person(store: &Store) -> Visitor {
    let id = Uuid::from_u128(1);
    store
        .execute("insert into account (id, kind, name, lang, epoch, demo, made_at) values ($1, 'participant', $2, 'de', 1, 0, 0)")
        .bind(id)
        .bind(vec![1; 297])
        .run()
        .await
        .expect("an account");
    Visitor {
        person: Some(Person {
            id,
            name: "Probe".into(),
            roles: vec![Role::Participant],
            assignments: Vec::new(),
            owes_second_factor: false,
            own_device: false,
            demo: false,
        }),
        guest: None,
    }
}

fn at<'a>(lesson: &'a Lesson, number: usize, id: &'a str) -> Step<'a> {
    Step { lesson, shape: &lesson.steps[number], shown_in: Lang::De, id }
}

async fn log(ctx: &Context, lesson: &Lesson) -> Vec<learning::rules::Happened> {
    acts::at_lesson(ctx, lesson).await.expect("the log").1
}

fn tables() -> Vec<base::store::Migration> {
    [people::MIGRATIONS, learning::MIGRATIONS].concat()
}

const ID: &str = "0190f3d2-0000-8000-a000-000000000001";
const ID_2: &str = "0190f3d2-0000-8000-a000-000000000002";
const ID_3: &str = "0190f3d2-0000-8000-a000-000000000003";

#[tokio::test]
async fn a_double_tap_counts_once() {
    for db in scratch(&tables()).await {
        let lesson = lesson(&[("a", Kind::Single), ("b", Kind::Look)], 1);
        let ctx = ctx(&db.store, person(&db.store).await, 1_000);
        let question = Question::default();
        for _ in 0..3 {
            let stored = acts::answer(&ctx, at(&lesson, 0, ID), &question, &["2"]).await.expect("kept").expect("an answer");
            assert_eq!(stored.verdict, Verdict::NotYet);
        }
        assert_eq!(log(&ctx, &lesson).await.len(), 1, "{}", db.name);
    }
}

#[tokio::test]
async fn the_same_form_with_another_answer_is_another_answer() {
    for db in scratch(&tables()).await {
        let lesson = lesson(&[("a", Kind::Single)], 1);
        let ctx = ctx(&db.store, person(&db.store).await, 1_000);
        for answer in ["2", "1", "1"] {
            acts::answer(&ctx, at(&lesson, 0, ID), &Question::default(), &[answer]).await.expect("kept").expect("an answer");
        }
        let log = log(&ctx, &lesson).await;
        assert_eq!(log.iter().filter(|e| e.kind == "answer").count(), 2, "{}", db.name);
        assert!(Progress::of(&log).finished);
    }
}

#[tokio::test]
async fn fifty_requests_at_once_count_once() {
    for db in scratch(&tables()).await {
        let lesson = Arc::new(lesson(&[("a", Kind::Look), ("b", Kind::Look)], 1));
        let ctx = ctx(&db.store, person(&db.store).await, 1_000);
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let (ctx, lesson) = (ctx.clone(), lesson.clone());
                tokio::spawn(async move { acts::finish_step(&ctx, at(&lesson, 0, ID)).await.expect("kept") })
            })
            .collect();
        for task in tasks {
            task.await.expect("no panic");
        }
        assert_eq!(log(&ctx, &lesson).await.len(), 1, "{}", db.name);
    }
}

#[tokio::test]
async fn a_lesson_lights_up_once_and_stays_lit_when_it_grows() {
    for db in scratch(&tables()).await {
        let short = lesson(&[("a", Kind::Look), ("b", Kind::Single)], 1);
        let ctx = ctx(&db.store, person(&db.store).await, 1_000);
        acts::finish_step(&ctx, at(&short, 0, ID)).await.expect("kept");
        assert!(!Progress::of(&log(&ctx, &short).await).finished);
        acts::answer(&ctx, at(&short, 1, ID_2), &Question::default(), &["1"]).await.expect("kept").expect("an answer");
        let grown = lesson(&[("a", Kind::Look), ("neu", Kind::Look), ("b", Kind::Single)], 2);
        let progress = Progress::of(&log(&ctx, &grown).await);
        assert!(progress.finished, "{}", db.name);
        assert_eq!(progress.lit(&grown), 3);
        let versions: Vec<(i64,)> = db.store.query("select distinct version from learn_event").all().await.expect("rows");
        assert_eq!(versions, [(1,)], "old answers keep the version they were given for");
    }
}

#[tokio::test]
async fn a_guest_keeps_everything_after_signing_in() {
    for db in scratch(&tables()).await {
        let lesson = lesson(&[("a", Kind::Look), ("b", Kind::Look)], 1);
        let nobody = ctx(&db.store, Visitor::default(), 1_000);
        let cookie = acts::finish_step(&nobody, at(&lesson, 0, "")).await.expect("kept").expect("a cookie");
        let guest = Some(secret::hash(cookie.value.as_deref().expect("a value")));
        let as_guest = ctx(&db.store, Visitor { person: None, guest: guest.clone() }, 2_000);
        assert!(acts::finish_step(&as_guest, at(&lesson, 1, "")).await.expect("kept").is_none(), "no second cookie");
        assert_eq!(acts::guest_steps(&as_guest).await.expect("steps"), 2);
        let mut who = person(&db.store).await;
        who.guest = guest;
        let signed_in = ctx(&db.store, who, 3_000);
        assert!(log(&signed_in, &lesson).await.is_empty());
        acts::take_over(&signed_in).await.expect("taken over");
        assert!(Progress::of(&log(&signed_in, &lesson).await).finished, "{}", db.name);
        assert_eq!(acts::guest_steps(&signed_in).await.expect("steps"), 0);
        acts::take_over(&signed_in).await.expect("twice does no harm");
    }
}

/// A right answer must not become "not yet" because the server's clock was set back before it.
#[tokio::test]
async fn the_order_is_counted_and_not_told_by_a_clock() {
    const DAY: i64 = 86_400_000;
    for db in scratch(&tables()).await {
        let lesson = lesson(&[("a", Kind::Single), ("b", Kind::Single)], 1);
        let question = Question::default();
        let mut who = person(&db.store).await;
        let answer = async |who: &Visitor, when: i64, id: &str, step: usize, value: &str| {
            let ctx = ctx(&db.store, who.clone(), when);
            acts::answer(&ctx, at(&lesson, step, id), &question, &[value]).await.expect("kept").expect("an answer").cookie
        };
        answer(&who, 10 * DAY, ID, 0, "2").await;
        answer(&who, 9 * DAY, ID_2, 0, "1").await;
        let now = ctx(&db.store, who.clone(), 9 * DAY);
        let standing_of = async |step: &str| standing(step, &log(&now, &lesson).await);
        assert_eq!(standing_of("a").await.right, Some(true), "{}", db.name);
        let values = records::all_of(&db.store, Uuid::from_u128(1)).await.expect("all");
        assert_eq!(values.iter().filter_map(|entry| entry.answer.as_deref()).collect::<Vec<_>>(), ["2", "1"], "{}", db.name);

        // What was learned as a guest comes after what was there before, whatever its clock said.
        let guest = answer(&Visitor::default(), DAY, ID, 0, "2").await.and_then(|cookie| cookie.value).expect("a cookie");
        who.guest = Some(secret::hash(&guest));
        answer(&Visitor { person: None, guest: who.guest.clone() }, DAY / 2, ID_3, 1, "1").await;
        acts::take_over(&ctx(&db.store, who.clone(), 9 * DAY)).await.expect("taken over");
        assert_eq!(standing_of("a").await.right, Some(true), "the same answer to the same form is the same");
        assert_eq!(standing_of("b").await.right, Some(true), "{}", db.name);
        let numbers: Vec<(i64,)> = db.store.query("select number from learn_event order by number").all().await.expect("rows");
        assert_eq!(
            numbers.iter().map(|row| row.0).collect::<std::collections::BTreeSet<_>>().len(),
            numbers.len(),
            "{}",
            db.name
        );
    }
}

/// Whoever answers for hours makes no page and no sign-in slow, and what was right stays right.
#[tokio::test]
async fn what_is_kept_of_a_step_does_not_grow_for_ever() {
    for db in scratch(&tables()).await {
        let lesson = lesson(&[("a", Kind::Single), ("b", Kind::Single)], 1);
        let question = Question::default();
        let who = person(&db.store).await;
        let count = async || db.store.query("select count(*) from learn_event").one::<(i64,)>().await.unwrap().unwrap().0;
        let ctx = ctx(&db.store, who, 1_000);
        for number in 0..300 {
            let value = if number == 40 { "1" } else { "2" };
            acts::answer(&ctx, at(&lesson, 0, ""), &question, &[value]).await.expect("kept").expect("an answer");
            assert!(count().await <= 60, "{}", db.name);
        }
        assert!(log(&ctx, &lesson).await.iter().any(|event| event.verdict.as_deref() == Some("right")), "{}", db.name);
        assert_eq!(standing("a", &log(&ctx, &lesson).await).right, Some(false), "the last answer is the one that is seen");
        // Right again and again is right once more at most.
        for _ in 0..100 {
            acts::answer(&ctx, at(&lesson, 1, ""), &question, &["1"]).await.expect("kept").expect("an answer");
        }
        assert!(count().await <= 121, "both, and the light of the lesson: {}", db.name);
        assert_eq!(standing("b", &log(&ctx, &lesson).await).right, Some(true), "{}", db.name);
    }
}

/// One network makes no flood of guests; the next one is not concerned.
#[tokio::test]
async fn guests_of_one_network_are_limited() {
    let db = scratch(&tables()).await.into_iter().next().unwrap();
    let lesson = lesson(&[("a", Kind::Look)], 1);
    let come = async |network: &str, at_ms: i64| {
        let ctx = PageContext { network: network.to_owned(), ..ctx(&db.store, Visitor::default(), at_ms) };
        acts::finish_step(&ctx, at(&lesson, 0, "")).await
    };
    for number in 0..100 {
        assert!(come("192.0.2.1", 1_000 + number).await.is_ok(), "{number}");
    }
    assert!(matches!(come("192.0.2.1", 1_200).await, Err(AppError::Busy)));
    assert!(come("192.0.2.2", 1_300).await.is_ok());
    assert!(come("192.0.2.1", 61_000).await.is_ok(), "a minute later some more may begin");
}

#[tokio::test]
async fn the_solution_is_shown_after_two_tries_only() {
    for db in scratch(&tables()).await {
        let lesson = lesson(&[("a", Kind::Single)], 1);
        let ctx = ctx(&db.store, person(&db.store).await, 1_000);
        let question = Question::default();
        assert!(!acts::show_solution(&ctx, at(&lesson, 0, "")).await.expect("asked"));
        acts::answer(&ctx, at(&lesson, 0, ID), &question, &["2"]).await.expect("kept").expect("an answer");
        assert!(!acts::show_solution(&ctx, at(&lesson, 0, "")).await.expect("asked"));
        acts::answer(&ctx, at(&lesson, 0, ID_2), &question, &["2"]).await.expect("kept").expect("an answer");
        assert!(acts::show_solution(&ctx, at(&lesson, 0, "")).await.expect("asked"), "{}", db.name);
        assert!(Progress::of(&log(&ctx, &lesson).await).finished);
    }
}

#[tokio::test]
async fn hostile_words_are_kept_as_they_are() {
    for db in scratch(&tables()).await {
        let lesson = lesson(&[("a", Kind::Text)], 1);
        let ctx = ctx(&db.store, person(&db.store).await, 1_000);
        let hostile = "'); drop table learn_event; -- <script>ü\u{202e}";
        acts::answer(&ctx, at(&lesson, 0, ID), &Question::default(), &[hostile]).await.expect("kept").expect("an answer");
        assert_eq!(log(&ctx, &lesson).await[0].answer.as_deref(), Some(hostile), "{}", db.name);
    }
}

#[tokio::test]
async fn a_newer_database_is_refused() {
    for db in scratch(&tables()).await {
        let refused = db.store.migrate(people::MIGRATIONS).await.expect_err("refused");
        assert!(refused.to_string().contains("newer version of Klick"), "{}: {refused}", db.name);
        let _ = records::MIGRATIONS;
    }
}
