//! The pages and forms of administration.

use crate::{forms, pages, paths};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::Administration| async move { pages::overview_page(&ctx).await }),
        Route::page(|ctx, _: paths::Organisation| async move { pages::organisation_page(&ctx).await })
            .form(|ctx, _: paths::Organisation, fields| async move { forms::submit_organisation(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::Places| async move { pages::places_page(&ctx).await }),
        Route::page(|ctx, _: paths::NewSite| async move { pages::new_site_page(&ctx).await })
            .form(|ctx, _: paths::NewSite, fields| async move { forms::submit_new_site(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::Site| async move { pages::site_page(&ctx, at.site).await })
            .form(|ctx, at: paths::Site, fields| async move { forms::submit_site(&ctx, at.site, &fields).await }),
        Route::page(|ctx, at: paths::NewGroup| async move { pages::new_group_page(&ctx, at.site).await })
            .form(|ctx, at: paths::NewGroup, fields| async move { forms::submit_new_group(&ctx, at.site, &fields).await }),
        Route::page(|ctx, at: paths::SettingUp| async move { pages::setting_up_page(&ctx, &at.question).await })
            .form(|ctx, at: paths::SettingUp, fields| async move { forms::submit_setting_up(&ctx, &at.question, &fields).await }),
        Route::page(|ctx, _: paths::Operation| async move { pages::operation_page(&ctx).await })
            .form(|ctx, _: paths::Operation, fields| async move { forms::submit_operation(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::Rooms| async move { pages::rooms_page(&ctx).await })
            .form(|ctx, _: paths::Rooms, fields| async move { forms::submit_rooms(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::Group| async move { pages::group_page(&ctx, at.group).await })
            .form(|ctx, at: paths::Group, fields| async move { forms::submit_group(&ctx, at.group, &fields).await }),
        Route::page(|ctx, _: paths::Invite| async move { pages::invite_page(&ctx).await })
            .form(|ctx, _: paths::Invite, fields| async move { forms::submit_invite(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::Invitation| async move { pages::invitation_page(&ctx, at.invitation).await }).form(
            |ctx, at: paths::Invitation, fields| async move { forms::submit_invitation(&ctx, at.invitation, &fields).await },
        ),
        Route::page(|ctx, at: paths::Member| async move { pages::member_page(&ctx, at.member).await })
            .form(|ctx, at: paths::Member, fields| async move { forms::submit_member(&ctx, at.member, &fields).await }),
        Route::page(|ctx, _: paths::TypeCode| async move { pages::type_code_page(&ctx).await })
            .form(|ctx, _: paths::TypeCode, fields| async move { forms::submit_type_code(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::Link| async move { pages::link_page(&ctx, &at.secret).await })
            .form(|ctx, at: paths::Link, fields| async move { forms::submit_link(&ctx, &at.secret, &fields).await }),
        Route::page(|ctx, at: paths::FirstStart| async move { pages::first_start_page(&ctx, &at.secret).await })
            .form(|ctx, at: paths::FirstStart, fields| async move { forms::submit_first_start(&ctx, &at.secret, &fields).await }),
    ]
}
