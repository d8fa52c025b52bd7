//! What was written wrongly or has changed: a participant's name and language, one's own password.

use super::*;
use crate::{
    acts::check_password::{Checked, check_password},
    forms, pages,
};

#[tokio::test]
async fn a_coach_corrects_a_name_and_a_language() {
    each(async |world| {
        let (person, _) = world.participant().await;
        let coach = world.coach().await;
        let send = async |name: &str| {
            let typed = fields(&[("do", "change"), ("name", name), ("sprache", "uk")]);
            forms::submit_coach_person(&coach, person, &typed).await
        };
        let Err(AppError::Invalid(refused)) = send(" \u{200B} ").await else { panic!("no name is none") };
        assert_eq!(refused.list[0].key, "coach-add-no-name");
        send(" Amira  Ben <Ali> ").await.unwrap();
        let page = html(pages::coach_person_page(&coach, person).await.unwrap());
        assert!(page.contains("Amira Ben &lt;Ali&gt;") && page.contains(Lang::Uk.name()), "{page}");
        assert!(page.contains("„\u{2068}Увійти\u{2069}“"), "the words on her own device: {page}");
        command_line::end_account(&world.ctx(), person).await.unwrap();
        assert!(matches!(send("Amira").await, Err(AppError::NotFound)), "who has left is not renamed");
    })
    .await;
}

#[tokio::test]
async fn who_works_here_changes_her_own_password() {
    const OLD: &str = "ein langes Passwort";
    const NEW: &str = "ein neues Passwort";
    each(async |world| {
        let email = "kim@klick.example";
        let id = command_line::add_staff(&world.ctx(), "Kim", email, OLD, &[Role::Coach]).await.unwrap();
        crate::testing::sign_in(&world.ctx(), id).await;
        let kim = world.person(id, &[Role::Coach]);
        let change = async |who: &PageContext, old: &str, new: &str| {
            forms::submit_own_password(who, &fields(&[("old", old), ("new", new)])).await
        };
        assert_eq!(problem(change(&kim, "das war es nicht", NEW).await), "own-password-wrong");
        assert_eq!(problem(change(&kim, OLD, "kurz").await), "staff-add-short-password");
        let sign_in = change(&kim, OLD, NEW).await.unwrap().sign_in.unwrap();
        assert_eq!((sign_in.account, sign_in.epoch, sign_in.staff), (id, 1, true), "she goes on");
        let (others,) = world.store.query("select count(*) from sign_in").one::<(i64,)>().await.unwrap().unwrap();
        assert_eq!(others, 0, "and is signed out everywhere else");
        let checked = check_password(&world.ctx(), email, NEW).await.unwrap();
        assert!(matches!(checked, Checked::Right { .. } | Checked::SecondFactor(_)), "{checked:?}");
        assert_eq!(check_password(&world.ctx(), email, OLD).await.unwrap(), Checked::Wrong);
        for _ in 0..10 {
            let _ = change(&kim, "das war es nicht", NEW).await;
        }
        assert_eq!(problem(change(&kim, NEW, OLD).await), "staff-sign-in-wait", "nobody at her open page guesses it");

        let (amira, _) = world.participant().await;
        let amira = world.person(amira, &[Role::Participant]);
        assert!(matches!(change(&amira, OLD, NEW).await, Err(AppError::NotFound)));
        assert!(matches!(pages::own_password_page(&amira).await, Err(AppError::NotFound)));
    })
    .await;
}
