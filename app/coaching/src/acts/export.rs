//! Everything that this room holds about a person, for her to take along.

use super::{
    agreements,
    appointments::AppointmentWords,
    competences,
    goals::GoalWords,
    sealed::open,
    talks::all_opened,
    tasks::TaskWords,
    words::{Said, key_of},
};
use crate::records::{agreement, appointment, attendance, goal, handing_note, help_request, private_note, task};
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
        let moment = |at: Moment| ctx.settings.zone.wall(at).to_string();
        let added: Vec<Value> = text
            .added
            .into_iter()
            .map(|one| {
                let translated = one.translated.map(
                    |new| json!({ "at": moment(new.at), "by": new.author, "lang": new.words.lang, "words": new.words.words }),
                );
                json!({ "at": moment(one.at), "by": one.author, "words": one.said.words, "translated": translated })
            })
            .collect();
        let translated = text.translated.map(|new| json!({ "at": moment(new.at), "by": new.author, "words": new.words }));
        texts.push(
            json!({ "day": one.day.to_string(), "by": text.author, "words": text.words, "answer": answer, "added": added, "translated": translated }),
        );
    }
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
    let agreed = agreements::all_opened(ctx, &key, &agreement::of_account(&ctx.store, person).await?).await?;
    let agreed: Vec<Value> = agreed
        .into_iter()
        .map(|one| {
            let day = |day: Option<Date>| day.map(|day| day.to_string());
            let answer = one.answer.map(|answer| {
                json!({
                    "said": answer.verdict.code(), "how": answer.how.code(), "day": answer.day.to_string(),
                    "words": answer.said.map(|said| said.words), "noted_by": answer.noted_by,
                })
            });
            json!({
                "version": one.number, "by": one.author, "words": one.words, "made": moment(one.made_at), "answer": answer,
                "from": one.days.from.to_string(), "until": day(one.last), "review": day(one.days.review),
            })
        })
        .collect();
    let can: Vec<Value> = competences::all_opened(ctx, &key, person)
        .await?
        .into_iter()
        .map(|one| {
            let (lesson, seen) = (one.lesson.map(|(lesson, _)| lesson), one.seen.map(|day| day.to_string()));
            json!({
                "field": one.field.code(), "level": one.level.code(), "words": one.words, "lesson": lesson, "paper_seen": seen,
                "put_away": one.is_away,
            })
        })
        .collect();
    let handing = match handing_note::find(&ctx.store, person).await? {
        Some(note) => {
            let said: Said = open(&key, "handing_note", person, &note.words)?;
            Some(json!({ "words": said.words, "made": moment(note.made_at), "goes": moment(note.goes_at) }))
        }
        None => None,
    };
    // What coaches keep in mind for themselves is told by its number only: that it is there may be known (the research on coaching, §3.2).
    let notes = private_note::count_about(&ctx.store, person).await?;
    Ok(json!({
        "sessions": sessions,
        "written": texts,
        "asked_for_help": asked,
        "goals": own,
        "tasks": to_do,
        "appointments": met,
        "agreements": agreed,
        "competences": can,
        "note_of_handing_over": handing,
        "private_notes": notes,
        "calendar_is_open": appointment::has_feed(&ctx.store, person).await?,
    }))
}
