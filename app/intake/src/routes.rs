//! The pages and forms of this room.

use crate::{forms, pages, paths};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::Interest| async move { pages::ask::interest_page(&ctx).await })
            .form(|ctx, _: paths::Interest, fields| async move { forms::submit_interest(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::TakeBack| async move { Ok(pages::receipt::take_back_page(&ctx)) })
            .form(|ctx, _: paths::TakeBack, fields| async move { forms::submit_take_back(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::TakenBack| async move { Ok(pages::receipt::taken_back_page(&ctx)) }),
        Route::page(|ctx, _: paths::Poster| async move { pages::poster::poster_page(&ctx) }),
        Route::page(|ctx, _: paths::Interests| async move { pages::interests::interests_page(&ctx).await }),
        Route::page(|ctx, at: paths::OneInterest| async move { pages::one_interest::one_interest_page(&ctx, at.interest).await })
            .form(
                |ctx, at: paths::OneInterest, fields| async move { forms::submit_one_interest(&ctx, at.interest, &fields).await },
            ),
        Route::page(|ctx, _: paths::ShortContacts| async move { pages::short::short_contacts_page(&ctx).await })
            .form(|ctx, _: paths::ShortContacts, fields| async move { forms::submit_short_contacts(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::Figures| async move { pages::figures::figures_page(&ctx).await })
            .form(|ctx, _: paths::Figures, fields| async move { forms::submit_figures(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::CorrectShort| async move { pages::short::correct_short_page(&ctx, at.contact).await }).form(
            |ctx, at: paths::CorrectShort, fields| async move { forms::submit_correct_short(&ctx, at.contact, &fields).await },
        ),
    ]
}
