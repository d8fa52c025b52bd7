//! Everything that this room holds about a person, for her to take along.

use super::{
    appointments::AppointmentWords, goals::GoalWords, sealed::open, talks::all_opened, tasks::TaskWords, words::key_of,
    written::who_was_there,
};
use crate::records::{appointment, attendance, goal, help_request, private_note, task};
use crate::rules::goals::Side;
use base::{AppError, Context, Date, Moment, clock::written_time};
use serde_json::{Value, json};
use uuid::Uuid;

/// Her sessions and every word that was written.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn export(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let mut tx = ctx.store.begin().await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    let mut texts = Vec::new();
    for (one, text) in all_opened(ctx, &key, person).await? {
        let answer = text.answer.map(|(verdict, words, at)| {
            json!({ "said": verdict.code(), "words": words, "at": ctx.settings.zone.wall(at).to_string() })
        });
        let added: Vec<Value> = text
            .added
            .into_iter()
            .map(|one| json!({ "at": ctx.settings.zone.wall(one.at).to_string(), "by": one.author, "words": one.said.words }))
            .collect();
        texts.push(
            json!({ "day": one.day.to_string(), "by": text.author, "words": text.words, "answer": answer, "added": added }),
        );
    }
    let there = who_was_there(ctx, person).await?;
    let sessions: Vec<Value> = attendance::of_account(&ctx.store, person)
        .await?
        .into_iter()
        .map(|one| {
            json!({
                "day": one.day.to_string(),
                "minutes": one.minutes,
                "presence": one.presence.code(),
                "pillar": one.pillar.code(),
                "mode": one.mode.code(),
                "topics": one.topics,
                "with": there.get(&one.session),
            })
        })
        .collect();
    let moment = |at: Moment| ctx.settings.zone.wall(at).to_string();
    let asked = help_request::of_account(&ctx.store, person).await?.into_iter().map(|one| {
        let (taken, over) = (one.taken_at.map(moment), one.ended_at.map(moment));
        json!({ "at": moment(one.made_at), "lesson": one.lesson, "step": one.step, "taken": taken, "over": over })
    });
    let asked: Vec<Value> = asked.collect();
    let ratings = goal::ratings_of(&ctx.store, person).await?;
    let mut own = Vec::new();
    for one in goal::of_account(&ctx.store, person).await? {
        let words: GoalWords = open(&key, "goal", one.id, &one.words)?;
        let rated = ratings.iter().filter(|rating| rating.goal == one.id);
        let rated: Vec<Value> = rated
            .map(|rating| json!({ "day": rating.day.to_string(), "by": rating.side.code(), "level": rating.level }))
            .collect();
        own.push(json!({
            "words": words, "by_day": one.by_day.map(|day| day.to_string()), "state": one.state.code(), "ratings": rated,
            "importance": one.importance, "difficulty": one.difficulty, "made": moment(one.made_at), "over": one.ended_at.map(moment),
        }));
    }
    let mut to_do = Vec::new();
    for one in task::of_account(&ctx.store, person).await? {
        let words: TaskWords = open(&key, "task", one.id, &one.words)?;
        let (due, done) = (one.due.map(|day| day.to_string()), one.done_at.map(moment));
        to_do
            .push(json!({ "what": words.what, "whose": one.side.code(), "due": due, "made": moment(one.made_at), "done": done }));
    }
    let mut met = Vec::new();
    for one in appointment::of_account(&ctx.store, person, Date::MIN).await? {
        let words: AppointmentWords = open(&key, "appointment", one.id, &one.words)?;
        let off = one.ended_by.map(Side::code);
        met.push(json!({
            "day": one.day.to_string(), "begins": written_time(one.begins), "minutes": one.minutes, "mode": one.mode.code(),
            "what": words.what, "made": moment(one.made_at), "called_off_by": off,
        }));
    }
    // What coaches keep in mind for themselves is told by its number only: that it is there may be known (the research on coaching, §3.2).
    let notes = private_note::count_about(&ctx.store, person).await?;
    Ok(json!({
        "sessions": sessions,
        "written": texts,
        "asked_for_help": asked,
        "goals": own,
        "tasks": to_do,
        "appointments": met,
        "private_notes": notes,
        "calendar_is_open": appointment::has_feed(&ctx.store, person).await?,
    }))
}
