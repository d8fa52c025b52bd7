//! The forms of what somebody can do, on her own pages and on those about her.

use super::goals::shorter;
use crate::{
    acts::competences::{
        CompetenceWords, NEW_COMPETENCE, NewCompetence, OpenedCompetence, add_competence, change_competence, open_competence,
        put_away, take_learned,
    },
    paths,
    rules::{
        competences::{Life, Skill},
        goals::LINE_LONGEST,
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

/// As it was typed: `field`, `did`, `can`, `level`, `evidence`, and from staff the day `seen-…`. What a participant's form does not have stays as it was.
fn read(ctx: &PageContext, fields: &Fields, before: Option<&OpenedCompetence>) -> Result<NewCompetence, AppError> {
    let field = Life::from_code(fields.get("field"));
    let level = Skill::from_code(fields.get("level"));
    let of = |name: &str| fields.get(name).to_owned();
    let (did, can, evidence) = (of("did"), of("can"), of("evidence"));
    let today = ctx.settings.zone.date(ctx.at);
    let typed = ["day", "month", "year"].iter().any(|part| !fields.get(&format!("seen-{part}")).is_empty());
    let stood = before.and_then(|before| before.seen);
    let seen = match (typed, fields.has("seen-day")) {
        (true, _) => date(fields, "seen").filter(|day| may_have_been(*day, today) || stood == Some(*day)).map(Some).ok_or(()),
        (false, true) => Ok(None),
        (false, false) => Ok(stood),
    };
    let same = before.is_none_or(|one| fields.get("revision") == one.revision.to_string());
    // What a lesson shows needs no story.
    let needs_story = before.is_none_or(|one| one.lesson.is_none());
    let checks: [Check; 9] = [
        (same, "can", "competence-changed-meanwhile"),
        (field.is_some(), "field", "competence-no-where"),
        (!did.is_empty() || !needs_story, "did", "competence-no-did"),
        (shorter(&did, LINE_LONGEST), "did", "goal-line-long"),
        (!can.is_empty(), "can", "competence-no-can"),
        (shorter(&can, LINE_LONGEST), "can", "goal-line-long"),
        (level.is_some(), "level", "competence-no-level"),
        (shorter(&evidence, LINE_LONGEST), "evidence", "goal-line-long"),
        (seen.is_ok(), "seen", "competence-no-seen"),
    ];
    match (field, level, seen) {
        (Some(field), Some(level), Ok(seen)) if checks.iter().all(|(good, ..)| *good) => {
            let stood = before.map(|one| &one.words);
            // Words that nobody changed stay in their language.
            let kept = stood.filter(|stood| stood.did == did && stood.can == can && stood.evidence == evidence);
            let lang = kept.map_or_else(|| ctx.lang.code().to_owned(), |kept| kept.lang.clone());
            Ok(NewCompetence { field, level, words: CompetenceWords { lang, did, can, evidence }, seen })
        }
        _ => Err(to_mend(&checks).keeping(fields)),
    }
}

/// Something new with somebody; what is begun is a draft.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such person, or she may not.
pub async fn submit_new_competence(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    By::staff(ctx)?;
    if let Some(answer) = drafts::take(ctx, Form::about(&NEW_COMPETENCE, person), fields).await? {
        return Ok(answer);
    }
    let new = read(ctx, fields, None)?;
    add_competence(ctx, person, &new).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Competences::href(ctx.lang, person)).into())
}

/// Something new of one's own.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for staff.
pub async fn submit_new_own_competence(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let me = ctx.participant()?;
    let new = read(ctx, fields, None)?;
    add_competence(ctx, me, &new).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::OwnCompetences::href(ctx.lang)))
}

/// The list of somebody: `do` is `learned` with `lesson` and `line`, or `back` with `competence`.
///
/// # Errors
/// `NotFound` when there is no such person or thing, or she may not.
pub async fn submit_competences(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Done, AppError> {
    By::staff(ctx)?;
    from_list(ctx, person, fields).await?;
    Ok(Done::to(paths::Competences::href(ctx.lang, person)))
}

/// One's own list.
///
/// # Errors
/// As for [`submit_competences`].
pub async fn submit_own_competences(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    from_list(ctx, ctx.participant()?, fields).await?;
    Ok(Done::to(paths::OwnCompetences::href(ctx.lang)))
}

async fn from_list(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<(), AppError> {
    match fields.get("do") {
        "learned" => {
            let line = fields.get("line").parse().map_err(|_| AppError::Unreadable)?;
            let taken = take_learned(ctx, ctx.lang, person, fields.get("lesson"), line).await;
            taken.map_err(|refused| refused.keeping(fields))
        }
        "back" => {
            let id = fields.get("competence").parse().map_err(|_| AppError::Unreadable)?;
            let one = open_competence(ctx, id).await?;
            if one.person != person {
                return Err(AppError::NotFound);
            }
            put_away(ctx, id, false).await
        }
        _ => Err(AppError::Unreadable),
    }
}

/// One thing that somebody can do: `do` is `change` with the words, or `away`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such thing, or she may not.
pub async fn submit_competence(ctx: &PageContext, id: Uuid, fields: &Fields) -> Result<Done, AppError> {
    By::staff(ctx)?;
    let before = open_competence(ctx, id).await?;
    change(ctx, &before, fields).await?;
    Ok(Done::to(paths::Competences::href(ctx.lang, before.person)))
}

/// One thing of one's own.
///
/// # Errors
/// As for [`submit_competence`].
pub async fn submit_own_competence(ctx: &PageContext, id: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let me = ctx.participant()?;
    let before = open_competence(ctx, id).await?;
    if before.person != me {
        return Err(AppError::NotFound);
    }
    change(ctx, &before, fields).await?;
    Ok(Done::to(paths::OwnCompetences::href(ctx.lang)))
}

async fn change(ctx: &PageContext, before: &OpenedCompetence, fields: &Fields) -> Result<(), AppError> {
    match fields.get("do") {
        "change" => {
            let new = read(ctx, fields, Some(before))?;
            change_competence(ctx, before.id, before.revision, &new).await.map_err(|refused| refused.keeping(fields))
        }
        "away" => put_away(ctx, before.id, true).await,
        _ => Err(AppError::Unreadable),
    }
}
