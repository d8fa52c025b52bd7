//! The pages and forms of learning.

use crate::{Library, forms, pages, paths};
use base::{AppError, PageContext, room::Route};

fn library(ctx: &PageContext) -> Result<&Library, AppError> {
    ctx.resources.get()
}

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::Learn| async move { pages::learn_page(&ctx, library(&ctx)?, ctx.query("thema")).await }),
        Route::page(|ctx, at: paths::Course| async move { pages::course_page(&ctx, library(&ctx)?, &at.course).await }),
        Route::page(
            |ctx, at: paths::Lesson| async move { pages::lesson_page(&ctx, library(&ctx)?, &at.course, &at.lesson).await },
        ),
        Route::page(|ctx, at: paths::Step| async move { pages::step_page(&ctx, library(&ctx)?, &at).await })
            .form(|ctx, at: paths::Step, fields| async move { forms::submit_step(&ctx, library(&ctx)?, &at, &fields).await }),
        Route::page(|ctx, at: paths::StepHelp| async move {
            pages::help_page(&ctx, library(&ctx)?, &at.course, &at.lesson, at.number).await
        }),
        Route::page(
            |ctx, at: paths::LessonEnd| async move { pages::end_page(&ctx, library(&ctx)?, &at.course, &at.lesson).await },
        ),
        Route::page(|ctx, at: paths::LessonPrint| async move {
            pages::sheet_page(&ctx, library(&ctx)?, &at.course, &at.lesson).await
        }),
        Route::page(
            |ctx, at: paths::PersonLearning| async move { pages::person::person_page(&ctx, library(&ctx)?, at.person).await },
        ),
        Route::page(|ctx, _: paths::Me| async move { pages::me_page(&ctx, library(&ctx)?).await }),
        Route::page(|ctx, _: paths::MeTakeOver| async move { pages::take_over_page(&ctx).await })
            .form(|ctx, _: paths::MeTakeOver, fields| async move { forms::submit_take_over(&ctx, &fields).await }),
    ]
}
