//! Lessons through the whole site: what is said first, what follows a whole course, how one is asked, what comes out of the printer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{Lang, texts};
use learning::{
    course::{Course, Kind, Lesson},
    paths,
    practice::{self, Act, play::field},
};
use testing::{Phone, World, each};

fn say(key: &str) -> String {
    texts::say(Lang::De, key).into_owned()
}

/// A page without the soft hyphens that show where its words may break.
async fn look(phone: &mut Phone, address: &str) -> String {
    phone.get(address).await.html.replace('\u{ad}', "").replace("&shy;", "")
}

/// What answers a step right.
fn right(lesson: &Lesson, place: usize) -> Vec<(&'static str, String)> {
    let shape = &lesson.steps[place];
    let (_, words) = lesson.words(Lang::De).unwrap();
    let numbers = |list: &[usize], name| list.iter().map(|n| (name, n.to_string())).collect::<Vec<_>>();
    let mut fields = match shape.kind {
        Kind::Look => return vec![("tun", "weiter".into())],
        Kind::Practice => return practised(lesson, place),
        Kind::Single | Kind::Select => numbers(&shape.right[..1], "a"),
        Kind::Multiple => numbers(&shape.right, "a"),
        Kind::Text => vec![("a", words.steps[place].question.as_ref().unwrap().solutions[0].clone())],
        Kind::Order => numbers(&(1..=shape.options).collect::<Vec<_>>(), "order"),
        Kind::Try => vec![("a", "yes".into())],
        Kind::Tick | Kind::Scale => numbers(&[1], "a"),
    };
    fields.push(("tun", "antwort".into()));
    fields
}

/// The last touch of an exercise, from the state before it.
fn practised(lesson: &Lesson, place: usize) -> Vec<(&'static str, String)> {
    let practised = &lesson.practices[lesson.steps[place].practice.as_ref().unwrap()];
    let (exercise, words) = (&practised.exercise, practised.words(Lang::De).unwrap());
    let (state, act) = exercise.way(words, &exercise.start(words)).unwrap().pop().unwrap();
    let (code, verb) = act.code();
    vec![("tun", "ueben".into()), (field::STATE, exercise.encode(&state)), (field::ACT, code), (field::VERB, verb.code().into())]
}

async fn learn(phone: &mut Phone, course: &Course, lesson: &Lesson) {
    for place in 0..lesson.steps.len() {
        let fields = right(lesson, place);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = phone.post(&paths::Step::href(Lang::De, &course.slug, &lesson.slug, place + 1), &fields).await;
        // An exercise answers on its own page.
        let expected = if lesson.steps[place].kind == Kind::Practice { 200 } else { 303 };
        assert_eq!(answer.status, expected, "{} {}", lesson.slug, place + 1);
    }
}

/// The first step of this kind in any course: its address, its lesson, its place.
fn first(world: &World, kind: Kind) -> (String, std::sync::Arc<Lesson>, usize) {
    let library = world.library();
    for course in &library.courses {
        for lesson in &course.lessons {
            if let Some(place) = lesson.steps.iter().position(|shape| shape.kind == kind) {
                return (paths::Step::href(Lang::De, &course.slug, &lesson.slug, place + 1), lesson.clone(), place);
            }
        }
    }
    panic!("no {kind:?} in the content");
}

#[tokio::test]
async fn after_a_whole_course_one_is_told_what_is_next() {
    each(async |world| {
        let library = world.library();
        let (whole, next, other) = (&library.courses[0], &library.courses[1], library.courses.last().unwrap());
        let title = |course: &Course| course.words(Lang::De).unwrap().1.title.clone();
        let (last, before) = whole.lessons.split_last().unwrap();
        let mut phone = world.guest();
        learn(&mut phone, whole, last).await;
        let end = look(&mut phone, &paths::LessonEnd::href(Lang::De, &whole.slug, &last.slug)).await;
        let first_open = paths::Lesson::href(Lang::De, &whole.slug, &whole.lessons[0].slug);
        assert!(end.contains(&format!("href=\"{first_open}\"")), "the last lesson is not the last one that is open");
        for lesson in before {
            learn(&mut phone, whole, lesson).await;
        }

        let next_href = format!("href=\"{}\"", paths::Course::href(Lang::De, &next.slug));
        let me = format!("href=\"{}\"", paths::Me::href(Lang::De));
        for address in [
            "/de/".to_owned(),
            paths::Course::href(Lang::De, &whole.slug),
            paths::LessonEnd::href(Lang::De, &whole.slug, &last.slug),
        ] {
            let page = look(&mut phone, &address).await;
            let main = page.split("<main").nth(1).unwrap();
            assert!(main.contains(&next_href) && main.contains(&title(next)), "{address} names the next course");
            assert!(!main.contains(&say("go-on")), "{address}: there is nothing to go on with");
            assert_eq!(page.matches("btn--main").count(), 1, "{address}: one way on");
        }
        let start = look(&mut phone, "/de/").await;
        assert!(start.contains(&say("whole-title")) && start.contains(&me), "{start}");
        assert!(!start.contains("class=\"hero\""), "who has learned is no newcomer");
        let mine = look(&mut phone, &paths::Me::href(Lang::De)).await;
        assert!(mine.contains(&next_href) && mine.contains("can--next"), "{mine}");

        // A course that was begun comes before the next one in the list.
        phone.post(&paths::Step::href(Lang::De, &other.slug, &other.lessons[0].slug, 1), &[("tun", "weiter")]).await;
        let begun = other.lessons[0].steps[0].kind == Kind::Look;
        learn(&mut phone, whole, &whole.lessons[0]).await;
        let course = look(&mut phone, &paths::Course::href(Lang::De, &whole.slug)).await;
        let expected = if begun { other } else { next };
        assert!(course.contains(&format!("href=\"{}\"", paths::Course::href(Lang::De, &expected.slug))), "{course}");
    })
    .await;
}

#[tokio::test]
async fn what_is_said_to_an_answer_is_what_the_page_is_about() {
    each(async |world| {
        let (step, lesson, place) = first(&world, Kind::Single);
        let wrong = (1..=lesson.steps[place].options).find(|n| !lesson.steps[place].right.contains(n)).unwrap().to_string();
        let mut phone = world.guest();
        for (answer, key) in [(wrong.as_str(), "answer-not-yet"), (&*lesson.steps[place].right[0].to_string(), "answer-right")] {
            phone.post(&step, &[("tun", "antwort"), ("a", answer)]).await;
            let page = look(&mut phone, &step).await;
            assert_eq!(page.matches("<h1").count(), 1);
            assert!(
                page.contains(&format!("<h1><span data-satz>{}</span></h1>", say(key)))
                    || page.contains(&format!("<h1><span data-satz=\"\">{}</span></h1>", say(key))),
                "{page}"
            );
            let main = page.split("<main").nth(1).unwrap();
            assert!(main.find("id=\"antwort\"").unwrap() < main.find("<h2").unwrap(), "the question comes after it");
        }
    })
    .await;
}

#[tokio::test]
async fn one_is_asked_with_words_that_can_be_tapped() {
    each(async |world| {
        let mut phone = world.guest();
        for (kind, key) in [
            (Kind::Single, "choose-one"),
            (Kind::Multiple, "choose-several"),
            (Kind::Select, "choose-word"),
            (Kind::Order, "order-hint"),
            (Kind::Scale, "choose-feeling"),
            (Kind::Tick, "tick-off"),
        ] {
            let (step, lesson, place) = first(&world, kind);
            let page = look(&mut phone, &step).await;
            assert!(!page.contains("<select"), "{kind:?}: no list that must be opened");
            assert!(!page.contains("#i-signal"), "{kind:?}: how one feels is not the reception of a telephone");
            let legend = page.split("<legend>").nth(1).unwrap_or_default().split("</legend>").next().unwrap();
            let plain: String = legend.split('<').filter_map(|part| part.split('>').nth(1)).collect();
            assert_eq!(plain, say(key), "{kind:?}: what to do stands above it, as in every other question");
            let options = lesson.steps[place].options;
            let radios = page.matches("type=\"radio\"").count();
            match kind {
                Kind::Single | Kind::Select | Kind::Scale => assert_eq!(radios, options, "{kind:?}"),
                _ => assert_eq!(radios, 0, "{kind:?}"),
            }
        }
        let (step, _, _) = first(&world, Kind::Try);
        let page = look(&mut phone, &step).await;
        let bar = page.split("<footer class=\"actionbar").nth(1).unwrap();
        for key in ["try-question", "try-worked", "try-help", "back"] {
            assert!(bar.contains(&say(key)), "{key} stands in the bar that is always seen");
        }
    })
    .await;
}

/// Somebody without a script, who taps wrong, asks for help, and reaches the goal: only that is kept, and once.
#[tokio::test]
async fn an_exercise_is_done_by_forms_alone() {
    each(async |world| {
        let library = world.library();
        let course = library.course("handy").unwrap();
        let lesson = course.lesson("wlan").unwrap();
        let place = lesson.steps.iter().position(|step| step.id == "ueben-verbinden").unwrap();
        let address = paths::Step::href(Lang::De, "handy", "wlan", place + 1);
        let practised = &lesson.practices["verbinden"];
        let (exercise, words) = (&practised.exercise, practised.words(Lang::De).unwrap());
        let mut phone = world.guest();
        // Who has learned something is known, and her forms carry ids.
        phone.post(&paths::Step::href(Lang::De, "handy", "wlan", 1), &[("tun", "weiter")]).await;
        assert_eq!(world.count("learn_event").await, 1);
        let page = look(&mut phone, &address).await;
        assert!(page.contains("practice.css") || page.contains("/static/practice"), "{page}");
        let start = exercise.start(words);
        let way = exercise.way(words, &start).unwrap();
        let id = page.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let send = |state: &practice::State, code: &str, verb: &str| {
            vec![
                ("tun", "ueben".to_owned()),
                ("id", id.clone()),
                (field::STATE, exercise.encode(state)),
                (field::ACT, code.to_owned()),
                (field::VERB, verb.to_owned()),
            ]
        };
        let post = async |phone: &mut Phone, fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let answer = phone.post(&address, &fields).await;
            assert_eq!(answer.status, 200, "{}", answer.html);
            answer.html.replace('\u{ad}', "")
        };
        let help = post(&mut phone, send(&start, "help", "tap")).await;
        assert_eq!(help.matches("practice__t--next").count(), 1, "{help}");
        let renewed = post(&mut phone, vec![("tun", "ueben".to_owned()), (field::STATE, "odd".to_owned())]).await;
        assert!(renewed.contains(&say("practice-renewed").replace('\u{ad}', "")), "{renewed}");
        assert_eq!(world.count("learn_event").await, 1, "what is tried is nobody's business");
        for (state, act) in &way {
            let (code, verb) = act.code();
            let mut fields = send(state, &code, verb.code());
            if let Act::Write(_, written) = act {
                fields.push(("x0", written.clone()));
            }
            let page = post(&mut phone, fields).await;
            assert_eq!(
                page.contains(&say("practice-done")),
                Some(state) == way.last().map(|(state, _)| state),
                "{act:?}: {page}"
            );
        }
        let kept = world.count("learn_event").await;
        assert_eq!(kept, 2);
        let (state, act) = way.last().unwrap();
        post(&mut phone, send(state, &act.code().0, "tap")).await;
        assert_eq!(world.count("learn_event").await, 2, "done once more, it counts once");
    })
    .await;
}

#[tokio::test]
async fn a_handout_has_all_that_paper_needs() {
    each(async |world| {
        let library = world.library();
        let mut phone = world.guest();
        for (course, lesson) in
            library.courses.iter().flat_map(|course| course.lessons.iter().map(move |lesson| (course, lesson)))
        {
            let page = look(&mut phone, &paths::LessonPrint::href(Lang::De, &course.slug, &lesson.slug)).await;
            let sheet = page.split("<article").nth(1).unwrap().split("</article>").next().unwrap();
            let name = &lesson.slug;
            for (what, there) in [
                ("the mark", sheet.contains("logo-word")),
                ("the course", sheet.contains(&*base::ui::escape(&course.words(Lang::De).unwrap().1.title))),
                ("a line for the name", sheet.contains(&say("handout-name")) && sheet.matches("class=\"line\"").count() >= 2),
                ("the code", sheet.contains("class=\"qr\"") && sheet.contains(&say("handout-qr"))),
                ("the address", sheet.contains(&paths::Lesson::href(Lang::De, &course.slug, &lesson.slug))),
            ] {
                assert!(there, "{name}: {what} is missing");
            }
            // What is practised on a device that answers is not for paper.
            let on_paper: Vec<_> = lesson.steps.iter().filter(|shape| shape.kind != Kind::Practice).collect();
            assert_eq!(sheet.matches("class=\"sheet__step\"").count(), on_paper.len(), "{name}");
            // A box for each answer to choose, to order or to tick off, and one for each step to do.
            let boxes: usize = on_paper
                .iter()
                .map(|shape| match shape.kind {
                    Kind::Look | Kind::Try => 1,
                    _ => shape.options,
                })
                .sum();
            assert_eq!(sheet.matches("class=\"box\"").count(), boxes, "{name}");
            let (_, words) = lesson.words(Lang::De).unwrap();
            let end = sheet.split("sheet__rights").nth(1);
            for (shape, step) in lesson.steps.iter().zip(&words.steps) {
                let Some(question) = &step.question else { continue };
                for n in shape.right.iter().filter(|_| shape.kind.is_judged()) {
                    let answer = base::ui::escape(question.options[n - 1].text.trim_end_matches('.'));
                    assert!(end.unwrap().contains(&*answer), "{name}: {answer} is not among the right answers");
                }
            }
        }
    })
    .await;
}
