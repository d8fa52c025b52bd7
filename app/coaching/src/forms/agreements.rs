//! The forms of agreements: a new version, what the participant says to it, and what her coach notes for her.

use super::{goals::day, shorter_line};
use crate::{
    acts::{
        agreements::{
            AgreementWords, NEW_AGREEMENT, answer_agreement, make_agreement, note_agreed, take_back_agreement, take_back_note,
        },
        goals::goals,
        tasks::tasks,
    },
    pages::agreements::TAKE,
    paths,
    rules::{
        Verdict,
        agreements::{Days, How, with_line},
        fits,
        goals::{GoalState, Side},
        may_have_been,
    },
};
use base::{
    AppError, PageContext,
    form::{Answer, Check, Done, Fields, date, to_mend},
};
use drafts::Form;
use people::acts::by::By;
use uuid::Uuid;

/// A new version: `together`, `person`, `coach`, `meeting`, the days `from-…`, `until-…`, `review-…`, and the goals and tasks that were ticked to be taken
/// into the text (`take`); `do` is `take` to see them there first.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such person, or she may not.
pub async fn submit_new_agreement(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    By::staff(ctx)?;
    if let Some(answer) = drafts::take(ctx, Form::about(&NEW_AGREEMENT, person), fields).await? {
        return Ok(answer);
    }
    let fields = &taken(ctx, person, fields).await?;
    if fields.get("do") == TAKE {
        return Ok(Answer::Again(fields.clone(), Vec::new()));
    }
    let (words, days) = read(ctx, fields)?;
    make_agreement(ctx, person, &words, days).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Agreements::href(ctx.lang, person)).into())
}

/// The form with what was ticked written into its text.
async fn taken(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Fields, AppError> {
    let ticked: Vec<Uuid> = fields.all(TAKE).filter_map(|id| id.parse().ok()).collect();
    if ticked.is_empty() {
        return Ok(fields.clone());
    }
    let mut lines: Vec<(&str, String)> = Vec::new();
    for goal in goals(ctx, person).await?.into_iter().filter(|goal| goal.state == GoalState::Open && ticked.contains(&goal.id)) {
        lines.push(("together", goal.words.title));
    }
    for task in tasks(ctx, person).await?.into_iter().filter(|task| task.done_at.is_none() && ticked.contains(&task.id)) {
        lines.push((if task.side == Side::Person { "person" } else { "coach" }, task.words.what));
    }
    let mut all: Vec<(String, String)> = fields.0.iter().filter(|(name, _)| name != TAKE).cloned().collect();
    for (field, line) in lines {
        // A line of the form is one line.
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        match all.iter_mut().find(|(name, _)| name == field) {
            Some((_, text)) => *text = with_line(text, &line),
            None => all.push((field.to_owned(), line)),
        }
    }
    Ok(Fields(all))
}

fn read(ctx: &PageContext, fields: &Fields) -> Result<(AgreementWords, Days), AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let words = AgreementWords {
        lang: ctx.lang.code().to_owned(),
        together: fields.get("together").to_owned(),
        person: fields.get("person").to_owned(),
        coach: fields.get("coach").to_owned(),
        meeting: fields.get("meeting").to_owned(),
    };
    let from = date(fields, "from").filter(|from| Days::may_begin(*from, today));
    let (until, review) = (day(ctx, fields, "until", None), day(ctx, fields, "review", None));
    let days = from.map(|from| Days { from, until: until.unwrap_or_default(), review: review.unwrap_or_default() });
    let checks: [Check; 9] = [
        (!words.together.is_empty(), "together", "agreement-no-words"),
        (fits(&words.together), "together", "session-too-long"),
        (!words.person.is_empty() || !words.coach.is_empty(), "person", "agreement-nobody-does"),
        (fits(&words.person), "person", "session-too-long"),
        (fits(&words.coach), "coach", "session-too-long"),
        (shorter_line(&words.meeting), "meeting", "goal-line-long"),
        (from.is_some(), "from", "agreement-no-from"),
        (until.is_ok() && days.is_none_or(|days| days.may_end(today)), "until", "agreement-no-until"),
        (review.is_ok() && days.is_none_or(|days| days.may_be_reviewed(today)), "review", "agreement-no-review"),
    ];
    match days.filter(|_| checks.iter().all(|(good, ..)| *good)) {
        Some(days) => Ok((words, days)),
        None => Err(to_mend(&checks).keeping(fields)),
    }
}

/// The newest version, by who accompanies her (`agreement`): `do` is `noted` with `how` and the day `said-…`, `undo`, or `undo-note`.
///
/// # Errors
/// `Invalid` when something is to mend or it is too late; `NotFound` when there is no such version of hers, or the visitor may not.
pub async fn submit_agreements(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Done, AppError> {
    By::staff(ctx)?;
    let id: Uuid = fields.get("agreement").parse().map_err(|_| AppError::Unreadable)?;
    let done = match fields.get("do") {
        "noted" => {
            let today = ctx.settings.zone.date(ctx.at);
            let day = date(fields, "said").filter(|day| may_have_been(*day, today));
            let how = How::from_code(fields.get("how")).filter(|how| *how != How::Screen);
            let (Some(day), Some(how)) = (day, how) else {
                let checks = [(how.is_some(), "how", "agreement-no-how"), (day.is_some(), "said", "session-no-day")];
                return Err(to_mend(&checks).keeping(fields));
            };
            note_agreed(ctx, person, id, how, day).await
        }
        "undo" => {
            take_back_agreement(ctx, person, id).await.map_err(|refused| refused.keeping(fields))?;
            return Ok(Done::to(paths::NewAgreement::href(ctx.lang, person)));
        }
        "undo-note" => take_back_note(ctx, person, id).await,
        _ => return Err(AppError::Unreadable),
    };
    done.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Agreements::href(ctx.lang, person)))
}

/// What a participant says to the version that she read (`agreement`): `do` is `agrees`, or `differs` with `words`.
///
/// # Errors
/// `Invalid` when she sees it in another way and wrote nothing, or when there is a newer version by now; `NotFound` for staff, and when it is not hers.
pub async fn submit_own_agreement(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    ctx.participant()?;
    let verdict = Verdict::from_code(fields.get("do")).ok_or(AppError::Unreadable)?;
    let id = fields.get("agreement").parse().map_err(|_| AppError::Unreadable)?;
    let said = answer_agreement(ctx, ctx.lang, id, verdict, fields.get("words")).await;
    said.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::OwnAgreements::href(ctx.lang)))
}
