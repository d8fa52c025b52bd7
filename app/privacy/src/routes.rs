//! The pages and forms of somebody's own data.

use crate::{forms, pages, paths};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::OwnData| async move { pages::own_data::own_data_page(&ctx).await })
            .form(|ctx, _: paths::OwnData, fields| async move { forms::submit_own_data(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::TakeAlong| async move { pages::take_along::take_along_page(&ctx).await })
            .form(|ctx, _: paths::TakeAlong, fields| async move { forms::submit_take_along(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::HowLong| async move { pages::how_long::how_long_page(&ctx).await }),
        Route::page(|ctx, _: paths::Consents| async move { pages::consents::consents_page(&ctx).await })
            .form(|ctx, _: paths::Consents, fields| async move { forms::submit_consents(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::AskErasure| async move { pages::ask::ask_erasure_page(&ctx).await })
            .form(|ctx, _: paths::AskErasure, fields| async move { forms::submit_ask_erasure(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::AskLook| async move { pages::ask::ask_look_page(&ctx) })
            .form(|ctx, _: paths::AskLook, fields| async move { forms::submit_ask_look(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::Requests| async move { pages::requests::requests_page(&ctx).await }),
        Route::page(|ctx, at: paths::Request| async move { pages::requests::request_page(&ctx, at.request).await })
            .form(|ctx, at: paths::Request, fields| async move { forms::submit_request(&ctx, at.request, &fields).await }),
        Route::page(|ctx, at: paths::PersonData| async move { pages::person::person_data_page(&ctx, at.person).await })
            .form(|ctx, at: paths::PersonData, fields| async move { forms::submit_person_data(&ctx, at.person, &fields).await }),
    ]
}
