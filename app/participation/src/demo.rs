//! Sub-projects and participations of an invented house. Everything in it is marked as invented.

use crate::{
    acts::{enter::enter_in, of_person::course_of, step::write},
    records::{
        event::{self, Event},
        participation,
        sub_project::{self, SubProject},
    },
    rules::{
        ExitReason, PauseReason, SubState,
        course::{Exit, Pause, Step},
    },
};
use base::{AppError, Context, Date, civil::Span, store::Tx};
use people::command_line::DemoTown;
use uuid::Uuid;

/// Fills the house, unless somebody takes part in something already.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn fill(ctx: &Context, town: &DemoTown) -> Result<(), AppError> {
    if participation::is_any(&ctx.store).await? || !sub_project::all(&ctx.store).await?.is_empty() {
        return Ok(());
    }
    let began = ctx.settings.zone.date(town.since);
    let today = ctx.settings.zone.date(ctx.at);
    let project = |name: &str, letters: &str, state| SubProject {
        id: ctx.new_id(),
        name: name.to_owned(),
        letters: letters.to_owned(),
        lead: "Demo-Träger".to_owned(),
        begins: later(began, -30),
        ends: later(today, 400),
        state,
    };
    let projects =
        [project("Demo: Digital im Quartier", "DT", SubState::Running), project("Demo: Bewerben", "DB", SubState::Running)];
    let mut tx = ctx.store.begin().await?;
    for one in &projects {
        sub_project::insert(&mut tx, one, None, ctx.at).await?;
    }
    for (project, (group, coach, people)) in projects.iter().zip(&town.groups) {
        sub_project::add_group(&mut tx, project.id, *group).await?;
        // The last one of each group has just come: her entry is still to be written down.
        for (place, person) in people.iter().enumerate().take(people.len().saturating_sub(1)) {
            let days = i64::try_from(place).unwrap_or(0) * 5;
            let id = enter_in(ctx, &mut tx, Some(*coach), *person, project.id, later(began, days), Some(10)).await?;
            for step in steps(ctx, place, today) {
                take(ctx, &mut tx, *coach, id, &step).await?;
            }
        }
    }
    tx.commit().await?;
    Ok(())
}

fn later(day: Date, days: i64) -> Date {
    day.checked_add(Span::new().days(days)).unwrap_or(day)
}

/// What became of the one at this place.
fn steps(ctx: &Context, place: usize, today: Date) -> Vec<Step> {
    let pause = |begins, agreed, reason| {
        Step::Pause(Pause {
            id: ctx.new_id(),
            begins: later(today, begins),
            agreed: Some(later(today, agreed)),
            ended: None,
            reason,
            by_exit: false,
        })
    };
    match place {
        1 => vec![pause(-40, -30, PauseReason::Care), Step::GoOn(later(today, -28))],
        2 => vec![pause(-20, -6, PauseReason::Other)],
        3 => vec![Step::Exit(Exit { day: later(today, -9), reason: ExitReason::Job })],
        _ => Vec::new(),
    }
}

async fn take(ctx: &Context, tx: &mut Tx, author: Uuid, id: Uuid, step: &Step) -> Result<(), AppError> {
    let one = participation::find(tx, id).await?.ok_or(AppError::NotFound)?;
    let project = sub_project::find(tx, one.sub_project).await?.ok_or(AppError::NotFound)?;
    let before = course_of(tx, &one).await?;
    let after = before.after(step, project.span(), ctx.settings.zone.date(ctx.at));
    let after = after.map_err(|(_, why)| AppError::Broken(format!("the invented house cannot be: {why}")))?;
    let place = i64::try_from(event::of_participation(tx, id).await?.len()).unwrap_or(i64::MAX);
    let was = serde_json::to_string(&before).map_err(|fault| AppError::Broken(fault.to_string()))?;
    let event = Event {
        id: ctx.new_id(),
        participation: id,
        place,
        what: step.what(),
        was,
        author: Some(author),
        made_at: ctx.at,
        undone_at: None,
    };
    event::insert(tx, &event).await?;
    write(tx, one, after).await
}
