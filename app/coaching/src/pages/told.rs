//! What this room holds about a participant, in words, for her to take along.

use super::{
    agreement_parts, competence_sheet, goal_parts::by, minutes, mode, pillar, presence, steps, talks::author, text::topic_words,
    when,
};
use crate::{
    acts::{
        kept::{Protocol, kept},
        talks::Text,
        words::{Said, Words},
    },
    keys::life,
    rules::{
        Verdict,
        goals::{GoalState, Level, Side},
    },
};
use base::{
    AppError, Lang, Moment, PageContext,
    room::{Told, ToldRow},
};
use std::borrow::Cow;
use uuid::Uuid;

/// Sessions, what was written, goals, tasks, appointments, calls for help. Only for who has a permit for all of it.
///
/// # Errors
/// `NotFound` when she was erased; `Broken` or `Busy` when the store does not answer.
pub(crate) async fn told(ctx: &PageContext, person: Uuid) -> Result<Vec<Told>, AppError> {
    let kept = kept(ctx, person).await?;
    let moment = |at: Moment| ctx.moment(at).into_owned();
    let sessions = kept.sessions.iter().map(|(one, before)| {
        let facts = |length: i64, what, how| format!("{}. {}. {}", minutes(ctx, length), ctx.t(pillar(what)), ctx.t(mode(how)));
        let row =
            ToldRow::new(when(ctx, one.day, one.begins)).with(ctx.t("session-facts"), facts(one.minutes, one.pillar, one.mode));
        let row = row.with(ctx.t("told-presence"), ctx.t(presence(one.presence)));
        let row = row.with(ctx.t("session-topics"), topic_words(ctx, &one.topics));
        let row =
            kept.there.get(&one.session).iter().fold(row, |row, names| row.with(ctx.t("session-coaches"), names.join(", ")));
        before.iter().fold(row, |row, was| {
            let facts = format!("{}. {}", when(ctx, was.day, was.begins), facts(was.minutes, was.pillar, was.mode));
            let said = ctx.tf("session-before", &[("at", moment(was.made_at).into()), ("facts", facts.into())]);
            row.with(ctx.t("session-corrected"), said)
        })
    });
    let written = kept.written.iter().map(|(one, text)| written(ctx, one, text));
    let goals = kept.goals.iter().map(|(one, words, rated)| {
        let lang = Lang::from_code(&words.lang);
        let row = ToldRow::new(&words.title).with_said(ctx.t("goal-why"), &words.why, lang);
        let row = one.by_day.iter().fold(row, |row, day| row.with("", by(ctx, *day)));
        let row = row.with(ctx.t("told-made"), moment(one.made_at));
        let row = row.with(ctx.t("goal-importance"), weight(ctx, one.importance));
        let row = row.with(ctx.t("goal-difficulty"), weight(ctx, one.difficulty));
        let ended = one.ended_at.map(moment).unwrap_or_default();
        let row = match one.state {
            GoalState::Open => row,
            GoalState::Reached => row.with(ctx.t("goal-reached"), ended),
            GoalState::Dropped => row.with(ctx.t("goal-dropped"), ended),
        };
        let row = Level::ALL
            .iter()
            .zip(&words.levels)
            .enumerate()
            .fold(row, |row, (place, (_, words))| row.with_said(ctx.t(&format!("goal-level-{}", place + 1)), words, lang));
        rated.iter().fold(row, |row, rating| {
            let who = ctx.t(match rating.side {
                Side::Person => "goal-side-you",
                Side::Coach => "goal-side-coach",
            });
            let level = [("name", who.into_owned().into()), ("count", (rating.level + 3).into())];
            row.with(ctx.day(rating.day), ctx.tf("goal-level-of", &level))
        })
    });
    let tasks = kept.tasks.iter().map(|(one, words)| {
        let who = ctx.t(match one.side {
            Side::Person => "goal-side-you",
            Side::Coach => "goal-side-coach",
        });
        let row = ToldRow::new(&words.what).with(ctx.t("task-who"), who).with(ctx.t("told-made"), moment(one.made_at));
        let row = one.due.iter().fold(row, |row, day| row.with("", by(ctx, *day)));
        one.done_at.iter().fold(row, |row, at| {
            let day = ctx.day(ctx.settings.zone.date(*at)).into_owned();
            row.with("", ctx.tf("task-done-day", &[("day", day.into())]))
        })
    });
    let appointments = kept.appointments.iter().map(|(one, words)| {
        let facts = format!("{}. {}", minutes(ctx, one.minutes), ctx.t(mode(one.mode)));
        let row = ToldRow::new(when(ctx, one.day, one.begins)).with("", facts);
        let with = one.staff.and_then(|staff| kept.names.get(&staff));
        let row =
            with.into_iter().fold(row, |row, name| row.with("", ctx.tf("appointment-with", &[("name", name.as_str().into())])));
        let row = row.with_said(ctx.t("appointment-what"), &words.what, Lang::from_code(&words.lang));
        let row = row.with(ctx.t("told-made"), moment(one.made_at));
        match one.ended_by {
            Some(Side::Person) => row.with("", ctx.t("appointment-off-person")),
            Some(Side::Coach) => row.with("", ctx.t("appointment-off-coach")),
            None => row,
        }
    });
    let asked = kept.asked.iter().map(|one| {
        let step = steps::title(ctx, &(one.lesson.clone(), one.step.clone()));
        let row = ToldRow::new(moment(one.made_at)).with(ctx.t("help-call-step"), step.unwrap_or_default());
        let taken = one.taken_by.and_then(|by| kept.names.get(&by));
        let row = taken.iter().fold(row, |row, name| row.with("", ctx.tf("help-call-taken", &[("name", name.as_str().into())])));
        one.ended_at.iter().fold(row, |row, at| row.with(ctx.t("help-request-over"), moment(*at)))
    });
    let agreements = kept.agreements.iter().map(|one| {
        let lang = Lang::from_code(&one.words.lang);
        let number = ctx.tf("agreement-version", &[("number", one.number.into())]);
        let row = ToldRow::new(format!("{number}. {}", agreement_parts::span(ctx, one)));
        let name = author(ctx, one.author.as_deref());
        let row = row.with("", ctx.tf("written-by", &[("name", name.as_str().into())]));
        let row = row.with(ctx.t("told-made"), moment(one.made_at));
        let review = one.days.review.map(|day| ctx.tf("agreement-review-day", &[("day", ctx.day(day).into_owned().into())]));
        let row = row.with("", review.unwrap_or_default());
        let headings = agreement_parts::Headings::own(ctx);
        let parts = agreement_parts::worded(ctx, &one.words, &headings);
        let row = parts.into_iter().fold(row, |row, (heading, words)| row.with_said(heading, words, lang));
        match &one.answer {
            Some(answer) => match &answer.said {
                Some(said) => row
                    .with_said(ctx.t("written-your-answer"), &said.words, Lang::from_code(&said.lang))
                    .with(ctx.t("told-answered"), ctx.day(answer.day)),
                None => {
                    let noted = answer.noted_by.as_deref().map(|name| ctx.tf("agreement-noted-by", &[("name", name.into())]));
                    let row = row.with(ctx.t("written-your-answer"), agreement_parts::agreed(ctx, answer));
                    row.with("", noted.unwrap_or_default())
                }
            },
            None => row,
        }
    });
    let competences = kept.competences.iter().map(|one| {
        let lang = Lang::from_code(&one.words.lang);
        let row = ToldRow::new(&one.words.can).with_said("", &one.words.did, lang).with_said("", &one.words.evidence, lang);
        let row = row.with("", ctx.t(life(one.field))).with("", competence_sheet::proofs(ctx, one));
        if one.is_away { row.with("", ctx.t("competences-away")) } else { row }
    });
    let handing = kept.handing.iter().map(|(said, made, goes)| {
        let goes = ctx.day(ctx.settings.zone.date(*goes)).into_owned();
        let row = ToldRow::new(moment(*made)).with_said("", &said.words, Lang::from_code(&said.lang));
        row.with("", ctx.tf("handing-goes", &[("day", goes.into())]))
    });
    let others = {
        let row = ToldRow::new("").with(ctx.t("told-notes"), kept.notes.to_string());
        if kept.calendar_is_open { row.with("", ctx.t("told-calendar")) } else { row }
    };
    let part = |key: &str, rows: Vec<ToldRow>| Told { heading: ctx.t(key).into_owned(), rows };
    Ok(vec![
        part("told-sessions", sessions.collect()),
        part("written-title", written.collect()),
        part("own-goals-title", goals.collect()),
        part("tasks-title", tasks.collect()),
        part("own-appointments-title", appointments.collect()),
        part("own-agreement-title", agreements.collect()),
        part("own-competences-title", competences.collect()),
        part("told-handing", handing.collect()),
        part("help-call", asked.collect()),
        part("told-others", vec![others]),
    ])
}

/// How much, in words.
fn weight(ctx: &PageContext, weight: i64) -> Cow<'static, str> {
    match weight {
        1 => ctx.t("goal-weight-1"),
        3 => ctx.t("goal-weight-3"),
        _ => ctx.t("goal-weight-2"),
    }
}

/// What was written, what she said to it, and what was added.
fn written(ctx: &PageContext, one: &Protocol, text: &Text) -> ToldRow {
    let moment = |at: Moment| ctx.moment(at).into_owned();
    let Words { lang, topics, note, view, assessment, agreed } = &text.words;
    let name = author(ctx, text.author.as_deref());
    let lang = Lang::from_code(lang);
    let by = ctx.tf("written-by", &[("name", name.as_str().into())]).into_owned();
    let thinks = ctx.tf("written-thinks", &[("name", name.as_str().into())]);
    let row = ToldRow::new(format!("{}. {by}", ctx.day(one.day)));
    let row = row.with(ctx.t("told-made"), moment(one.made_at));
    let row = row.with(ctx.t("told-read"), one.read_at.map(moment).unwrap_or_default());
    let row = row.with_said(ctx.t("written-agreed-title"), agreed, lang).with_said(ctx.t("written-said"), view, lang);
    let row = row.with_said(thinks, assessment, lang).with_said(ctx.t("written-note"), note, lang);
    let row = row.with(ctx.t("session-topics"), topic_words(ctx, topics));
    let row = match &text.answer {
        Some((Verdict::Differs, Some(Said { lang, words }), _)) => {
            row.with_said(ctx.t("written-your-answer"), words, Lang::from_code(lang))
        }
        Some(_) => row.with(ctx.t("written-your-answer"), ctx.t("written-agreed")),
        None => row,
    };
    let row = row.with(ctx.t("told-answered"), one.answered_at.map(moment).unwrap_or_default());
    let row = text.translated.iter().fold(row, |row, new| {
        let lang = Lang::from_code(&new.words.lang);
        let heading = |key: &str| ctx.t(key).into_owned();
        let row = row.with_said(heading("told-translated"), &new.words.agreed, lang).with_said("", &new.words.view, lang);
        row.with_said("", &new.words.assessment, lang).with_said("", &new.words.note, lang)
    });
    text.added.iter().fold(row, |row, added| {
        let day = ctx.day(ctx.settings.zone.date(added.at)).into_owned();
        let name = author(ctx, added.author.as_deref());
        let heading = ctx.tf("addendum-of", &[("name", name.into()), ("day", day.into())]);
        let row = row.with_said(heading, &added.said.words, Lang::from_code(&added.said.lang));
        added
            .translated
            .iter()
            .fold(row, |row, new| row.with_said(ctx.t("told-translated"), &new.words.words, Lang::from_code(&new.words.lang)))
    })
}
