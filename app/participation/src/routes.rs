//! The pages and forms of participations.

use crate::{
    forms::{newcomers as newcomer_forms, participation as course_forms, sub_projects as project_forms},
    pages, paths,
};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::SubProjects| async move { pages::sub_projects::sub_projects_page(&ctx).await }),
        Route::page(|ctx, _: paths::NewSubProject| async move { pages::sub_projects::new_sub_project_page(&ctx).await })
            .form(|ctx, _: paths::NewSubProject, fields| async move { project_forms::submit_new_sub_project(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::SubProject| async move { pages::sub_projects::sub_project_page(&ctx, at.project).await }).form(
            |ctx, at: paths::SubProject, fields| async move { project_forms::submit_sub_project(&ctx, at.project, &fields).await },
        ),
        Route::page(|ctx, at: paths::Report| async move { pages::report::report_page(&ctx, at.project).await }),
        Route::page(|ctx, at: paths::Download| async move { pages::report::download(&ctx, at.project).await }),
        Route::page(|ctx, at: paths::OfPerson| async move { pages::of_person::of_person_page(&ctx, at.person).await }),
        Route::page(|ctx, at: paths::Enter| async move { pages::enter::enter_page(&ctx, at.person).await })
            .form(|ctx, at: paths::Enter, fields| async move { course_forms::submit_enter(&ctx, at.person, &fields).await }),
        Route::page(|ctx, at: paths::Participation| async move {
            pages::participation::participation_page(&ctx, at.participation).await
        })
        .form(|ctx, at: paths::Participation, fields| async move {
            course_forms::submit_participation(&ctx, at.participation, &fields).await
        }),
        Route::page(|ctx, at: paths::Step| async move { pages::step::step_page(&ctx, at.participation, &at.step).await }).form(
            |ctx, at: paths::Step, fields| async move {
                course_forms::submit_step(&ctx, at.participation, &at.step, &fields).await
            },
        ),
        Route::page(|ctx, _: paths::Own| async move { pages::own::own_page(&ctx).await }),
        Route::page(|ctx, _: paths::NewcomerList| async move { pages::newcomers::list_page(&ctx).await })
            .form(|ctx, _: paths::NewcomerList, fields| async move { newcomer_forms::submit_list(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::ReadList| async move { pages::newcomers::read_list_page(&ctx, at.list).await })
            .form(|ctx, at: paths::ReadList, fields| async move { newcomer_forms::submit_read_list(&ctx, at.list, &fields).await }),
        Route::page(|ctx, _: paths::Sample| async move { pages::newcomers::sample(&ctx) }),
    ]
}
