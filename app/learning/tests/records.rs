//! What happened is kept once, for the right learner, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use base::{
    Context, Lang, Moment, Store,
    chance::SeededChance,
    context::{Person, Visitor},
    resources::Resources,
    role::Role,
    secret,
    settings::Settings,
    store::scratch::scratch,
};
use learning::{
    acts::{self, Step},
    course::{Finished, Kind, Lesson, Question, Shape},
    records,
    rules::{Progress, Verdict},
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
        steps: steps.iter().map(|(id, kind)| Shape { id: (*id).into(), kind: *kind, options: 2, right: vec![1] }).collect(),
        words: std::collections::BTreeMap::new(),
        files: Vec::new(),
    }
}

fn ctx(store: &Store, who: Visitor, at: i64) -> Context {
    let settings = Arc::new(Settings {
        place: String::new(),
        phone: String::new(),
        hours: String::new(),
        address: String::new(),
        closed: Vec::new(),
        zone: base::Zone::default(),
        demo: false,
        pepper: [7; 32],
    });
    let chance = Arc::new(SeededChance::new(u64::try_from(at).unwrap()));
    Context { who, ..Context::of_nobody(store.clone(), settings, Resources::default(), Moment(at), chance) }
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
