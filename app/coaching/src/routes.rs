//! The pages and forms of coaching.

use crate::{
    forms,
    forms::{
        agreements as agreement_forms, appointments as appointment_forms, competences as competence_forms, goals as goal_forms,
        handing as handing_forms,
    },
    pages, paths,
};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    let mut all = of_sessions();
    all.extend(of_agreements());
    all
}

/// Agreements, what somebody can do, and handing over.
fn of_agreements() -> Vec<Route> {
    vec![
        Route::page(|ctx, at: paths::Agreements| async move { pages::agreements::agreements_page(&ctx, at.person).await }).form(
            |ctx, at: paths::Agreements, fields| async move { agreement_forms::submit_agreements(&ctx, at.person, &fields).await },
        ),
        Route::page(|ctx, at: paths::NewAgreement| async move { pages::agreements::new_agreement_page(&ctx, at.person).await })
            .form(|ctx, at: paths::NewAgreement, fields| async move {
                agreement_forms::submit_new_agreement(&ctx, at.person, &fields).await
            }),
        Route::page(|ctx, _: paths::OwnAgreements| async move { pages::own_agreements::own_agreements_page(&ctx).await }).form(
            |ctx, _: paths::OwnAgreements, fields| async move { agreement_forms::submit_own_agreement(&ctx, &fields).await },
        ),
        Route::page(|ctx, at: paths::PrintAgreement| async move {
            pages::agreement_sheet::print_agreement_page(&ctx, at.agreement).await
        }),
        Route::page(|ctx, at: paths::Competences| async move { pages::competences::competences_page(&ctx, at.person).await })
            .form(|ctx, at: paths::Competences, fields| async move {
                competence_forms::submit_competences(&ctx, at.person, &fields).await
            }),
        Route::page(|ctx, at: paths::NewCompetence| async move {
            pages::competences::new_competence_page(&ctx, at.person).await
        })
        .form(|ctx, at: paths::NewCompetence, fields| async move {
            competence_forms::submit_new_competence(&ctx, at.person, &fields).await
        }),
        Route::page(|ctx, at: paths::Competence| async move { pages::competences::competence_page(&ctx, at.competence).await })
            .form(|ctx, at: paths::Competence, fields| async move {
                competence_forms::submit_competence(&ctx, at.competence, &fields).await
            }),
        Route::page(|ctx, _: paths::OwnCompetences| async move { pages::competences::own_competences_page(&ctx).await }).form(
            |ctx, _: paths::OwnCompetences, fields| async move { competence_forms::submit_own_competences(&ctx, &fields).await },
        ),
        Route::page(|ctx, _: paths::NewOwnCompetence| async move { pages::competences::new_own_competence_page(&ctx) }).form(
            |ctx, _: paths::NewOwnCompetence, fields| async move {
                competence_forms::submit_new_own_competence(&ctx, &fields).await
            },
        ),
        Route::page(|ctx, at: paths::OwnCompetence| async move {
            pages::competences::own_competence_page(&ctx, at.competence).await
        })
        .form(|ctx, at: paths::OwnCompetence, fields| async move {
            competence_forms::submit_own_competence(&ctx, at.competence, &fields).await
        }),
        Route::page(|ctx, at: paths::PrintCompetences| async move {
            pages::competence_sheet::print_competences_page(&ctx, at.person).await
        }),
        Route::page(|ctx, at: paths::Folder| async move { pages::handing::folder_page(&ctx, at.coach).await }),
        Route::page(|ctx, _: paths::OwnFolder| async move { pages::handing::own_folder_page(&ctx).await }),
        Route::page(|ctx, at: paths::HandingNote| async move { pages::handing::handing_note_page(&ctx, at.person).await }).form(
            |ctx, at: paths::HandingNote, fields| async move {
                handing_forms::submit_handing_note(&ctx, at.person, &fields).await
            },
        ),
    ]
}

/// Sessions, goals, appointments, and what was written.
fn of_sessions() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::LogSession| async move { pages::choose::log_session_page(&ctx).await }),
        Route::page(|ctx, at: paths::LogGroup| async move { pages::log_group::log_group_page(&ctx, at.group).await })
            .form(|ctx, at: paths::LogGroup, fields| async move { forms::submit_log_group(&ctx, at.group, &fields).await }),
        Route::page(|ctx, at: paths::LogOne| async move { pages::log_one::log_one_page(&ctx, at.person).await })
            .form(|ctx, at: paths::LogOne, fields| async move { forms::submit_log_one(&ctx, at.person, &fields).await }),
        Route::page(|ctx, _: paths::Plans| async move { pages::plan::plans_page(&ctx).await }),
        Route::page(|ctx, at: paths::Plan| async move { pages::plan::plan_page(&ctx, at.group).await })
            .form(|ctx, at: paths::Plan, fields| async move { forms::plan::submit_plan(&ctx, at.group, &fields).await }),
        Route::page(|ctx, _: paths::Closures| async move { pages::closures::closures_page(&ctx).await })
            .form(|ctx, _: paths::Closures, fields| async move { forms::plan::submit_closures(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::Figures| async move { pages::figures::figures_page(&ctx).await }),
        Route::page(|ctx, _: paths::FiguresFile| async move { pages::figures::figures_file(&ctx).await }),
        Route::page(|ctx, at: paths::Session| async move { pages::session::session_page(&ctx, at.session).await })
            .form(|ctx, at: paths::Session, fields| async move { forms::submit_session(&ctx, at.session, &fields).await }),
        Route::page(|ctx, at: paths::Talks| async move { pages::talks::talks_page(&ctx, at.person).await })
            .form(|ctx, at: paths::Talks, fields| async move { forms::submit_talks(&ctx, at.person, &fields).await }),
        Route::page(|ctx, at: paths::Goals| async move { pages::goals::goals_page(&ctx, at.person).await })
            .form(|ctx, at: paths::Goals, fields| async move { goal_forms::submit_tasks(&ctx, Some(at.person), &fields).await }),
        Route::page(|ctx, at: paths::NewGoal| async move { pages::goals::new_goal_page(&ctx, at.person).await })
            .form(|ctx, at: paths::NewGoal, fields| async move { goal_forms::submit_new_goal(&ctx, at.person, &fields).await }),
        Route::page(|ctx, at: paths::Goal| async move { pages::goals::goal_page(&ctx, at.goal).await })
            .form(|ctx, at: paths::Goal, fields| async move { goal_forms::submit_goal(&ctx, at.goal, &fields).await }),
        Route::page(|ctx, _: paths::OwnGoals| async move { pages::own_goals::own_goals_page(&ctx).await })
            .form(|ctx, _: paths::OwnGoals, fields| async move { goal_forms::submit_tasks(&ctx, None, &fields).await }),
        Route::page(|ctx, _: paths::NewOwnGoal| async move { pages::own_goals::new_own_goal_page(&ctx) })
            .form(|ctx, _: paths::NewOwnGoal, fields| async move { goal_forms::submit_new_own_goal(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::OwnGoal| async move { pages::own_goals::own_goal_page(&ctx, at.goal).await })
            .form(|ctx, at: paths::OwnGoal, fields| async move { goal_forms::submit_own_goal(&ctx, at.goal, &fields).await }),
        Route::page(|ctx, _: paths::Calendar| async move { pages::appointments::calendar_page(&ctx).await })
            .form(|ctx, _: paths::Calendar, fields| async move { appointment_forms::submit_calendar(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::Appointments| async move { pages::appointments::appointments_page(&ctx, at.person).await })
            .form(|ctx, at: paths::Appointments, fields| async move {
                appointment_forms::submit_appointments(&ctx, at.person, &fields).await
            }),
        Route::page(|ctx, _: paths::OwnAppointments| async move { pages::appointments::own_appointments_page(&ctx).await })
            .form(|ctx, _: paths::OwnAppointments, fields| async move {
                appointment_forms::submit_own_appointments(&ctx, &fields).await
            }),
        Route::page(|ctx, at: paths::Feed| async move { pages::appointments::feed(&ctx, &at.secret).await }),
        Route::page(|ctx, at: paths::HelpRequest| async move { pages::help::help_request_page(&ctx, at.request).await }).form(
            |ctx, at: paths::HelpRequest, fields| async move { forms::submit_help_request(&ctx, at.request, &fields).await },
        ),
        Route::page(|ctx, _: paths::AskHelp| async move { pages::help::ask_help_page(&ctx).await })
            .form(|ctx, _: paths::AskHelp, fields| async move { forms::submit_ask_help(&ctx, &fields).await }),
        Route::page(|ctx, _: paths::Written| async move { pages::written::written_page(&ctx).await }),
        Route::page(|ctx, at: paths::WrittenOne| async move { pages::written::written_one_page(&ctx, at.protocol).await })
            .form(|ctx, at: paths::WrittenOne, fields| async move { forms::submit_written(&ctx, at.protocol, &fields).await }),
    ]
}
