//! Every link of every page is followed, for everybody, without JavaScript: it leads to a page with a title and a heading.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use base::{Lang, Role, paths};
use testing::{About, Town, each, links, walk};

/// What is no page: files, and where files are sent.
fn is_page(to: &str) -> bool {
    ["/static/", "/media/", "/lektion/", "/upload/"].iter().all(|files| !to.starts_with(files))
}

/// Pages in German, and of all lessons only one: they are the same for everybody.
fn is_near(to: &str) -> bool {
    let lesson = to.strip_prefix("/de/lernen/").is_some_and(|rest| rest.contains('/'));
    is_page(to)
        && to.starts_with("/de/")
        && !to.contains("?weiter=")
        && (!lesson || to.starts_with("/de/lernen/handy/einschalten"))
}

#[tokio::test]
async fn every_link_leads_somewhere_for_everybody() {
    each(async |world| {
        let mut town = Town::build(world).await;
        let mut actors = std::mem::take(&mut town.actors);
        // Something of everything is there.
        for about in [About::Person, About::Staff, About::Invitation, About::Station, About::Tour] {
            for relation in about.relations() {
                town.subject(about, relation, &actors[2]).await;
            }
        }
        let mut all = 0;
        // Who has a role no more is like any other such, and who has one at a site sees the pages of who has it over everything; only not as many.
        let alike = |label: &str| {
            label.ends_with("no more") && label != "coach no more"
                || label.ends_with("at the market") && !label.starts_with("coordinator")
        };
        actors.retain(|actor| actor.colleague.is_some() || !alike(&actor.label));
        for actor in &mut actors {
            let pages = walk(&actor.label, &mut actor.phone, &["/de/"], is_near).await;
            for (path, html) in &pages {
                assert!(
                    html.is_empty() || actor.account.is_none() || html.contains("data-leave"),
                    "{}: no way out of {path}",
                    actor.label
                );
            }
            let has = |part: &str| pages.keys().any(|path| path.contains(part));
            assert!(pages.len() > 12 && has("/lernen/handy/einschalten/1"), "{}: {:?}", actor.label, pages.keys());
            match actor.label.as_str() {
                "coordinator over everything" => {
                    for part in [
                        "/team/",
                        "/einladung/",
                        "/orte/",
                        "/gruppen/",
                        "/betrieb",
                        "?frage=",
                        "/begleitung/",
                        "/redaktion/station/",
                        "/redaktion/rundgang/",
                    ] {
                        assert!(has(part), "{part}: {:?}", pages.keys());
                    }
                }
                "visitor" | "guest" | "participant" | "coach no more" => assert!(!has("/begleitung") && !has("/verwaltung")),
                _ => {}
            }
            all += pages.len();
        }
        println!("{all} pages of {} people", actors.len());
    })
    .await;
}

#[tokio::test]
async fn every_lesson_can_be_reached_and_every_language_begins() {
    each(async |world| {
        let pages = walk("visitor", &mut world.guest(), &["/de/"], |to| {
            is_page(to) && to.starts_with("/de/") && !to.contains("?weiter=")
        })
        .await;
        let library = world.library();
        for course in &library.courses {
            for lesson in &course.lessons {
                for number in 1..=lesson.steps.len() {
                    let step = learning::paths::Step::href(Lang::De, &course.slug, &lesson.slug, number);
                    assert!(pages.contains_key(&step), "no link leads to {step}");
                }
            }
        }
        println!("{} pages", pages.len());
        for lang in Lang::ALL {
            for role in [None, Some(Role::Participant), Some(Role::Coordinator)] {
                let mut phone = match role {
                    None => world.guest(),
                    Some(role) => world.sign_in(role).await,
                };
                let begin = paths::Start::href(lang);
                let start = phone.get(&begin).await.html;
                let near = links(&start);
                walk(lang.code(), &mut phone, &[&begin], |to| is_page(to) && near.iter().any(|link| link == to)).await;
            }
        }
    })
    .await;
}
