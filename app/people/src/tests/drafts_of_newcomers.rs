//! Names half typed come back: on another computer, after a sign-out, and beside what was typed elsewhere.

use super::*;
use crate::{acts::add_participants::NEWCOMERS, forms, pages};
use drafts::acts::{Outcome, find, save};

fn typed(names: &str) -> Fields {
    fields(&[("name", names), ("sprache", "uk")])
}

fn with(pairs: &[(&str, &str)], names: &str) -> Fields {
    Fields([fields(pairs).0, typed(names).0].concat())
}

async fn shown(ctx: &PageContext) -> String {
    html(pages::coach_add_page(ctx).await.unwrap())
}

#[tokio::test]
async fn half_a_list_is_there_again_and_is_sealed() {
    each(async |world| {
        let coach = world.coach().await;
        let other = world.coach().await;
        forms::submit_coach_add(&coach, &with(&[("do", "draft-keep"), ("draft-revision", "0")], "Mariä Ö\nОлег")).await.unwrap();
        let page = shown(&coach).await;
        assert!(page.contains("Mariä Ö\nОлег") && page.contains("value=\"draft-discard\""), "{page}");
        assert!(page.contains("<option value=\"uk\" lang=\"uk\" selected"), "{page}");
        assert!(!shown(&other).await.contains("Mariä"), "it is of one person");
        let rows: Vec<(Vec<u8>,)> = world.store.query("select form from draft where form is not null").all().await.unwrap();
        assert_eq!(rows.len(), 1);
        assert!(!rows[0].0.windows(4).any(|four| four == b"Mari"));
        // Sent, it is put away with what was made; what was typed before in another window does not bring it back.
        let sheets = page_of(forms::submit_coach_add(&coach, &typed("Mariä Ö\nОлег")).await.unwrap());
        assert_eq!(sheets.matches("class=\"idcard\"").count(), 2);
        assert!(!shown(&coach).await.contains("Mariä"));
        assert_eq!(save(&coach, &NEWCOMERS, 1, &typed("Mariä")).await.unwrap(), Outcome::Gone(2));
        // The next list is a new one.
        assert_eq!(save(&coach, &NEWCOMERS, 2, &typed("Ida")).await.unwrap(), Outcome::Kept(3));
        forms::submit_coach_add(&coach, &with(&[("do", "draft-discard")], "")).await.unwrap();
        assert_eq!(find(&coach, &NEWCOMERS).await.unwrap().draft, None);
    })
    .await;
}

#[tokio::test]
async fn two_places_end_in_a_choice_and_go_on() {
    each(async |world| {
        let coach = world.coach().await;
        let keep = |base: &str, names: &str| with(&[("do", "draft-keep"), ("draft-revision", base)], names);
        forms::submit_coach_add(&coach, &keep("0", "Ida\nOle")).await.unwrap();
        // The other window was opened before that.
        let refused = forms::submit_coach_add(&coach, &keep("0", "Ida\nMia")).await.unwrap();
        let Answer::Page(refused) = refused else { panic!("not a page") };
        assert_eq!(refused.status, 409);
        let page = html(refused);
        for there in ["Ole", "Mia", "value=\"draft-mine\"", "value=\"draft-theirs\"", "value=\"draft-both\""] {
            assert!(page.contains(there), "{there} is not in {page}");
        }
        assert_eq!(names(&coach).await, "Ida\nOle", "nothing is lost until somebody chooses");
        forms::submit_coach_add(&coach, &with(&[("do", "draft-theirs"), ("draft-revision", "1")], "Ida\nMia")).await.unwrap();
        assert_eq!(names(&coach).await, "Ida\nOle");
        forms::submit_coach_add(&coach, &with(&[("do", "draft-both"), ("draft-revision", "1")], "Ida\nMia")).await.unwrap();
        assert_eq!(names(&coach).await, "Ida\nOle\nMia");
        forms::submit_coach_add(&coach, &with(&[("do", "draft-mine"), ("draft-revision", "2")], "Ida\nMia")).await.unwrap();
        assert_eq!(names(&coach).await, "Ida\nMia");
        // And keeping works as before.
        forms::submit_coach_add(&coach, &keep("3", "Ida\nMia\nAda")).await.unwrap();
        assert_eq!(names(&coach).await, "Ida\nMia\nAda");
    })
    .await;
}

async fn names(ctx: &PageContext) -> String {
    find(ctx, &NEWCOMERS).await.unwrap().draft.unwrap().fields.get("name").to_owned()
}

fn page_of(answer: Answer) -> String {
    html(page(answer))
}

#[tokio::test]
async fn a_list_is_taken_whole_or_not_at_all() {
    each(async |world| {
        let coach = world.coach().await;
        let before = world.people_and_cards().await;
        let long = "a".repeat(61);
        assert_eq!(problem(forms::submit_coach_add(&coach, &typed(&format!("Ida\n{long}\nOle"))).await), "coach-add-no-name");
        assert_eq!(problem(forms::submit_coach_add(&coach, &typed(" \n\n")).await), "coach-add-no-name");
        assert_eq!(problem(forms::submit_coach_add(&coach, &typed(&"Ida\n".repeat(41))).await), "coach-add-too-many");
        assert_eq!(world.people_and_cards().await, before);
        // A double tap makes nobody twice.
        let once = "E".repeat(43);
        let send = || with(&[("once", &once)], "Ida\n\nOle");
        let first = page_of(forms::submit_coach_add(&coach, &send()).await.unwrap());
        let made = world.people_and_cards().await.len();
        let second = page_of(forms::submit_coach_add(&coach, &send()).await.unwrap());
        assert_eq!((first.matches("class=\"idcard\"").count(), second.matches("class=\"idcard\"").count()), (2, 2));
        assert_eq!(world.people_and_cards().await.len(), made);
    })
    .await;
}

#[tokio::test]
async fn old_drafts_are_forgotten() {
    each(async |world| {
        let coach = world.coach().await;
        save(&coach, &NEWCOMERS, 0, &typed("Ida")).await.unwrap();
        world.clock.go_on(89 * base::moment::DAY);
        assert_eq!(drafts::tidy(&world.ctx()).await.unwrap(), 0);
        world.clock.go_on(2 * base::moment::DAY);
        assert_eq!(drafts::tidy(&world.ctx()).await.unwrap(), 1);
        save(&coach, &NEWCOMERS, 0, &typed("Ida")).await.unwrap();
    })
    .await;
}
