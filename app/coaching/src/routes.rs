//! The pages and forms of coaching.

use crate::{forms, pages, paths};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::LogSession| async move { pages::choose::log_session_page(&ctx).await }),
        Route::page(|ctx, at: paths::LogGroup| async move { pages::log_group::log_group_page(&ctx, at.group).await })
            .form(|ctx, at: paths::LogGroup, fields| async move { forms::submit_log_group(&ctx, at.group, &fields).await }),
        Route::page(|ctx, at: paths::LogOne| async move { pages::log_one::log_one_page(&ctx, at.person).await })
            .form(|ctx, at: paths::LogOne, fields| async move { forms::submit_log_one(&ctx, at.person, &fields).await }),
        Route::page(|ctx, at: paths::Session| async move { pages::session::session_page(&ctx, at.session).await })
            .form(|ctx, at: paths::Session, fields| async move { forms::submit_session(&ctx, at.session, &fields).await }),
        Route::page(|ctx, at: paths::Talks| async move { pages::talks::talks_page(&ctx, at.person).await }),
        Route::page(|ctx, _: paths::Written| async move { pages::written::written_page(&ctx).await }),
        Route::page(|ctx, at: paths::WrittenOne| async move { pages::written::written_one_page(&ctx, at.protocol).await })
            .form(|ctx, at: paths::WrittenOne, fields| async move { forms::submit_written(&ctx, at.protocol, &fields).await }),
    ]
}
