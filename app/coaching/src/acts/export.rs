//! Everything that this room holds about a person as data, for her to take along.

use super::kept::kept;
use crate::rules::goals::Side;
use base::{AppError, Context, Date, Moment, clock::written_time};
use serde_json::{Value, json};
use uuid::Uuid;

/// Her sessions and every word that was written.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn export(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let kept = kept(ctx, person).await?;
    let moment = |at: Moment| ctx.settings.zone.wall(at).to_string();
    let mut texts = Vec::new();
    for (one, text) in kept.written {
        let answer = text.answer.map(|(verdict, words, at)| json!({ "said": verdict.code(), "words": words, "at": moment(at) }));
        let added: Vec<Value> = text
            .added
            .into_iter()
            .map(|one| {
                let new = one.translated;
                let translated = new.map(
                    |new| json!({ "at": moment(new.at), "by": new.author, "lang": new.words.lang, "words": new.words.words }),
                );
                json!({ "at": moment(one.at), "by": one.author, "words": one.said.words, "translated": translated })
            })
            .collect();
        let translated = text.translated.map(|new| json!({ "at": moment(new.at), "by": new.author, "words": new.words }));
        texts.push(json!({
            "day": one.day.to_string(), "made": moment(one.made_at), "read": one.read_at.map(moment), "by": text.author, "words": text.words,
            "answer": answer, "added": added, "translated": translated,
        }));
    }
    let sessions = kept.sessions.into_iter().map(|(one, before)| {
        let before = before.into_iter().map(|was| {
            let by = was.author.and_then(|author| kept.names.get(&author));
            json!({
                "at": moment(was.made_at), "by": by, "day": was.day.to_string(), "begins": written_time(was.begins),
                "minutes": was.minutes, "pillar": was.pillar.code(), "mode": was.mode.code(),
            })
        });
        json!({
            "day": one.day.to_string(),
            "begins": written_time(one.begins),
            "minutes": one.minutes,
            "presence": one.presence.code(),
            "pillar": one.pillar.code(),
            "mode": one.mode.code(),
            "topics": one.topics,
            "with": kept.there.get(&one.session),
            "before": before.collect::<Vec<Value>>(),
        })
    });
    let sessions: Vec<Value> = sessions.collect();
    let asked = kept.asked.into_iter().map(|one| {
        let (taken, over) = (one.taken_at.map(moment), one.ended_at.map(moment));
        let by = one.taken_by.and_then(|by| kept.names.get(&by));
        json!({ "at": moment(one.made_at), "lesson": one.lesson, "step": one.step, "taken": taken, "taken_by": by, "over": over })
    });
    let asked: Vec<Value> = asked.collect();
    let own = kept.goals.into_iter().map(|(one, words, rated)| {
        let rated: Vec<Value> = rated
            .iter()
            .map(|rating| json!({ "day": rating.day.to_string(), "by": rating.side.code(), "level": rating.level }))
            .collect();
        json!({
            "words": words, "by_day": one.by_day.map(|day| day.to_string()), "state": one.state.code(), "ratings": rated,
            "importance": one.importance, "difficulty": one.difficulty, "made": moment(one.made_at), "over": one.ended_at.map(moment),
        })
    });
    let own: Vec<Value> = own.collect();
    let to_do = kept.tasks.into_iter().map(|(one, words)| {
        let (due, done) = (one.due.map(|day| day.to_string()), one.done_at.map(moment));
        json!({ "what": words.what, "whose": one.side.code(), "due": due, "made": moment(one.made_at), "done": done })
    });
    let to_do: Vec<Value> = to_do.collect();
    let met = kept.appointments.into_iter().map(|(one, words)| {
        json!({
            "day": one.day.to_string(), "begins": written_time(one.begins), "minutes": one.minutes, "mode": one.mode.code(),
            "with": one.staff.and_then(|staff| kept.names.get(&staff)),
            "what": words.what, "made": moment(one.made_at), "called_off_by": one.ended_by.map(Side::code),
        })
    });
    let met: Vec<Value> = met.collect();
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let agreed = kept.agreements.into_iter().map(|one| {
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
    });
    let agreed: Vec<Value> = agreed.collect();
    let can = kept.competences.into_iter().map(|one| {
        json!({
            "field": one.field.code(), "level": one.level.code(), "words": one.words, "lesson": one.lesson.map(|(lesson, _)| lesson),
            "paper_seen": day(one.seen), "put_away": one.is_away,
        })
    });
    let can: Vec<Value> = can.collect();
    let handing =
        kept.handing.map(|(said, made, goes)| json!({ "words": said.words, "made": moment(made), "goes": moment(goes) }));
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
        // What coaches keep in mind for themselves is told by its number only: that it is there may be known (the research on coaching, §3.2).
        "private_notes": kept.notes,
        "calendar_is_open": kept.calendar_is_open,
    }))
}
