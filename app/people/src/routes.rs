//! The pages and forms of people.

use crate::{forms, pages, paths, rules::card_secret};
use base::{form::Answer, room::Route};

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, at: paths::Card| async move { pages::card_page(&ctx, card_secret(&at.secret)).await })
            .form(|ctx, at: paths::Card, fields| async move { forms::submit_card(&ctx, card_secret(&at.secret), &fields).await }),
        Route::page(|ctx, _: paths::SignIn| async move { pages::sign_in_page(&ctx).await }),
        Route::page(|ctx, _: paths::SignInPictures| async move { pages::pictures_page(&ctx).await })
            .form(|ctx, _: paths::SignInPictures, fields| async move { forms::submit_pictures(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::SignInYou| async move { pages::device_page(&ctx).await })
            .form(|ctx, _: paths::SignInYou, fields| async move { forms::submit_device(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::SignInCardCode| async move { pages::card_code::card_code_page(&ctx).await })
            .form(|ctx, _: paths::SignInCardCode, fields| async move { forms::submit_card_code(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::SignInCode| async move { pages::code_page(&ctx).await })
            .form(|ctx, _: paths::SignInCode, fields| async move { forms::submit_code(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::SignInStaff| async move { pages::staff_sign_in_page(&ctx).await })
            .form(|ctx, _: paths::SignInStaff, fields| async move { forms::submit_staff_sign_in(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::SignInSecondFactor| async move { pages::staff_code_page(&ctx).await })
            .form(|ctx, _: paths::SignInSecondFactor, fields| async move { forms::submit_staff_code(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::SecondFactor| async move { pages::second_factor_page(&ctx).await })
            .form(|ctx, _: paths::SecondFactor, fields| async move { forms::submit_second_factor(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::OwnPassword| async move { pages::own_password_page(&ctx).await })
            .form(|ctx, _: paths::OwnPassword, fields| async move { forms::submit_own_password(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::SignOut| async move { pages::sign_out_page(&ctx).await })
            .form(|ctx, _: paths::SignOut, fields| async move { forms::submit_sign_out(&ctx, &fields).await })
            .of_anybody(),
        Route::page(|ctx, _: paths::WhoLooked| async move { pages::who_looked_page(&ctx).await }),
        // Looking for somebody is the same page again, with what was typed.
        Route::page(|ctx, _: paths::Coach| async move { pages::coach_page(&ctx).await })
            .form(|_, _: paths::Coach, fields| async move { Ok(Answer::Again(fields, Vec::new())) }),
        Route::page(|ctx, _: paths::CoachAdd| async move { pages::coach_add_page(&ctx).await })
            .form(|ctx, _: paths::CoachAdd, fields| async move { forms::submit_coach_add(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::CoachCards| async move { pages::coach_cards_page(&ctx).await })
            .form(|ctx, _: paths::CoachCards, fields| async move { forms::submit_coach_cards(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::HandOver| async move { pages::hand_over_page(&ctx).await }),
        Route::page(|ctx, at: paths::HandOverFrom| async move { pages::hand_over_from_page(&ctx, at.coach).await })
            .form(|ctx, at: paths::HandOverFrom, fields| async move { forms::submit_hand_over(&ctx, at.coach, &fields).await }),
        Route::page(|ctx, _: paths::Doubles| async move { pages::doubles_page(&ctx).await })
            .form(|ctx, _: paths::Doubles, fields| async move { forms::merging::submit_doubles(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::Double| async move { pages::double_page(&ctx, at.person).await })
            .form(|ctx, at: paths::Double, fields| async move { forms::merging::submit_double(&ctx, at.person, &fields).await }),
        Route::page(|ctx, _: paths::CoachErased| async move { pages::coach_erased_page(&ctx).await }),
        Route::page(|ctx, at: paths::CoachPerson| async move { pages::coach_person_page(&ctx, at.person).await }).form(
            |ctx, at: paths::CoachPerson, fields| async move { forms::submit_coach_person(&ctx, at.person, &fields).await },
        ),
    ]
}
